//! An area's page: the deck's table.

use super::Elements;
use fluent_bundle::FluentValue;

use crate::model::{AreaId, MeasureId};
use crate::pages::glossary::Explained;
use crate::pages::view::{AreaChild, AreaGroup, AreaPage, Link, MeasureLink, PageKind};
use crate::pages::{Composed, Composer, PageName};

impl Composer<'_> {
    pub(in crate::pages) fn area_pages(&self, id: AreaId) -> usize {
        self.roadmap.area(id).measures.len().div_ceil(self.config.page_limit).max(1)
    }
}

impl Elements<'_> {
    pub(in crate::pages) fn area(&self, id: AreaId, number: usize) -> Composed {
        let area = self.roadmap().area(id);
        let text = area.text.in_language(self.locale.language());
        let path = self.href(PageName::Area(id, number));
        let limit = self.config().page_limit;
        let first = area.measures.start + (number - 1) * limit;
        let shown = first..(first + limit).min(area.measures.end);
        let neighbour = |at: Option<usize>| -> Option<Link> {
            at.filter(|at| *at < self.roadmap().areas.len()).map(|at| self.area_link(AreaId(at)))
        };
        let page = AreaPage {
            title: text.title.clone(),
            lang: self.lang(&text.language),
            intro: (number == 1).then(|| self.prose(text, &path, &mut Explained::default())).flatten(),
            supporting: area.supporting,
            shown: self.measure_facts(self.roadmap().measures[area.measures.clone()].iter()),
            count: self.measures(area.measures.len()),
            groups: self.groups(shown),
            guests: self.guests(id, number),
            pages: self.pager(number, self.composer.area_pages(id), |page| PageName::Area(id, page)),
            previous: neighbour(id.0.checked_sub(1)),
            next: neighbour(id.0.checked_add(1)),
        };
        let description = self.locale.format("area_description", &[("title", FluentValue::from(text.title.as_str()))]);
        Composed { title: text.title.clone(), description, section: "", content: PageKind::Area(page) }
    }

    /// What is counted in other areas, on the last page.
    fn guests(&self, id: AreaId, number: usize) -> Vec<MeasureLink> {
        let guests = &self.composer.order.matrix.areas[id.0].guests;
        let is_last = number == self.composer.area_pages(id);
        guests.iter().filter(|_| is_last).map(|at| self.measure_link(MeasureId(*at))).collect()
    }

    /// Overall measures with their supporting ones. A page that begins among supporting measures names their
    /// overall measure again.
    fn groups(&self, shown: std::ops::Range<usize>) -> Vec<AreaGroup> {
        let mut groups: Vec<AreaGroup> = Vec::new();
        for at in shown {
            let id = MeasureId(at);
            let parent = self.roadmap().measure(id).parent;
            if groups.is_empty() || parent.is_none() {
                let head = parent.unwrap_or(id);
                groups.push(AreaGroup {
                    measure: self.measure_link(head),
                    kind: self.kind(head),
                    children: Vec::new(),
                });
            }
            if let (Some(_), Some(group)) = (parent, groups.last_mut()) {
                group.children.push(AreaChild { measure: self.measure_link(id), kind: self.kind(id) });
            }
        }
        groups
    }
}
