//! The overview.

use super::Elements;
use crate::address::{Anchor, Word};
use crate::model::AreaId;
use crate::pages::glossary::Explained;
use crate::pages::look::MANY as LOOKS_PER_FILE;
use crate::pages::view::{AreaHead, Cell, GridItem, LookView, OverviewArea, OverviewPage, PageKind, SupportingArea};
use crate::pages::{Composed, PageName};

/// How many columns fit a screen with words that can be read.
const MOST_COLUMNS: usize = 6;

impl Elements<'_> {
    pub(in crate::pages) fn overview(&self) -> Composed {
        let tag = self.locale.language();
        let site = self.config().title.get(tag).to_owned();
        let front = self.roadmap().front.as_ref().map(|page| page.text.in_language(tag));
        let path = self.href(PageName::Overview);
        let ids = || (0..self.roadmap().areas.len()).map(AreaId);
        let is_supporting = |id: &AreaId| self.roadmap().area(*id).supporting;
        let areas: Vec<OverviewArea> = ids().filter(|id| !is_supporting(id)).map(|id| self.overview_area(id)).collect();
        let supporting: Vec<SupportingArea> = ids().filter(is_supporting).map(|id| self.supporting_area(id)).collect();
        let has_more = |item: &GridItem| item.more.is_some();
        let is_full = |cell: &Cell| cell.more.is_some() || cell.items.iter().any(has_more);
        let page = OverviewPage {
            title: front.map_or_else(|| site.clone(), |text| text.title.clone()),
            lang: front.and_then(|text| self.lang(&text.language)),
            intro: front.and_then(|text| self.prose(text, &path, &mut Explained::default())),
            legend: self.legend(),
            missing: self.measure_facts(self.roadmap().measures.iter()).missing,
            count: self.count_of_all(),
            columns: self.columns(),
            wide: self.config().columns.len() > MOST_COLUMNS,
            notes: self.column_notes(),
            full: areas.iter().flat_map(|area| &area.rows).flat_map(|row| &row.cells).any(is_full)
                || supporting.iter().any(|area| area.more.is_some() || area.items.iter().any(has_more)),
            areas,
            supporting,
            filter: self.list_frame().filter.clone(),
            look: LookView {
                path: self.look_path(),
                many: LOOKS_PER_FILE,
                anchor: self.addresses().word(Word::Look).to_owned(),
                place: self.counted("look_place"),
            },
        };
        Composed {
            title: site,
            description: self.text("overview_description"),
            section: "overview",
            content: PageKind::Overview(page),
        }
    }

    /// How many measures there are, and in how many areas. Supporting areas stand across the others and are not
    /// counted with them.
    pub(in crate::pages) fn count_of_all(&self) -> String {
        let measures = self.measures(self.roadmap().measures.len());
        let supporting = self.roadmap().areas.iter().filter(|area| area.supporting).count();
        let areas = match self.roadmap().areas.len() - supporting {
            0 if supporting > 0 => return measures,
            areas => self.locale.count("areas_count", areas),
        };
        let name = if supporting > 0 { "measures_in_areas_supporting" } else { "measures_in_areas" };
        self.locale.format(name, &[("measures", measures.into()), ("areas", areas.into())])
    }

    fn overview_area(&self, id: AreaId) -> OverviewArea {
        OverviewArea { head: self.area_head(id), rows: self.rows(id) }
    }

    fn supporting_area(&self, id: AreaId) -> SupportingArea {
        let (items, more) = self.items(id, &self.composer.order.matrix.areas[id.0].measures, None);
        SupportingArea { head: self.area_head(id), items, more }
    }

    fn area_head(&self, id: AreaId) -> AreaHead {
        let area = self.roadmap().area(id);
        AreaHead {
            id: area.id.clone(),
            anchor: self.addresses().anchor(Anchor::Area, &area.id),
            link: self.area_link(id),
            count: self.measures(area.measures.len()),
        }
    }
}
