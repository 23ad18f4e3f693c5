//! Editions: the list of all, one edition, and the pages of measures that are no longer there.

use super::Editions;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::address::Anchor;
use crate::facts::{Localised, Moment, Period};
use crate::grammar::Field;
use crate::matrix::{Line, Matrix};
use crate::model::Edition;
use crate::pages::elements::{joined, other_time, place, place_after};
use crate::pages::history::PairKind;
use crate::pages::told::{Share, sentences};
use crate::pages::view::{
    EditionAreaView, EditionCell, EditionItem, EditionList, EditionPage, EditionRest, EditionSummary, EditionsPage,
    Fact, FactValue, Link, Notice, PageKind, SeriesView, StatusView, TermName,
};
use crate::pages::{Composed, PageName};
use crate::text::{Phrase, capitalised};

/// An edition and where its measures stand.
struct Places<'a> {
    edition: &'a Edition,
    matrix: Matrix,
    /// Whether the status is missing for some, so that it is told of each of them.
    has_gaps: bool,
}

/// An edition of more measures than these shows few of a cell before the others are closed.
const MANY: usize = 200;
/// How many those few are.
const FEW: usize = 8;
/// How many measures a list shows before the others are closed.
const LONG: usize = 60;

impl Editions<'_> {
    pub(in crate::pages) fn list(&self) -> Composed {
        let order = self.composer.order;
        let changes_to = |at: usize| {
            order.history.pairs.iter().position(|pair| pair.to == Some(at) && pair.kind == PairKind::Neighbour)
        };
        let mut series: BTreeMap<bool, Vec<EditionSummary>> = BTreeMap::new();
        for (at, edition) in self.roadmap().editions.iter().enumerate().rev() {
            let summary = EditionSummary {
                link: self.link_to(edition, at),
                date: edition.date.map(|date| self.moment(date)),
                body: self.body(edition),
                count: self.measures(edition.measures.len()),
                changes: changes_to(at).map(|pair| self.changes_link(pair)),
            };
            series.entry(edition.series.is_some()).or_default().push(summary);
        }
        let title = self.text("editions_title");
        let page = EditionsPage {
            title: title.clone(),
            intro: self.text("editions_intro"),
            series: series
                .into_iter()
                .map(|(other, editions)| SeriesView { title: other.then(|| self.text("other_series")), editions })
                .collect(),
            trend: self.trend(),
            working: order.history.newest().and_then(|newest| self.became_link(newest)),
            feed: self.composer.feed_path(self.language).map(|href| Link {
                title: self.text("feed_title"),
                lang: None,
                href,
            }),
        };
        Composed {
            title,
            description: self.text("editions_intro"),
            section: "editions",
            content: PageKind::Editions(page),
        }
    }

    /// An edition with its page, as a name in a running sentence.
    pub(in crate::pages) fn link_within(&self, edition: &Edition, at: usize) -> Link {
        Link { title: self.edition_name(edition), ..self.link_to(edition, at) }
    }

    /// An edition with its page, as a name that stands alone.
    pub(in crate::pages) fn link_to(&self, edition: &Edition, at: usize) -> Link {
        Link { title: capitalised(&self.edition_name(edition)), lang: None, href: self.href(PageName::Edition(at)) }
    }

    /// «Vedtatt av …» or «Lagt fram for …».
    fn body(&self, edition: &Edition) -> Option<String> {
        let sentence = |name, body: &String| self.locale.format(name, &[("body", body.as_str().into())]);
        let adopted = edition.adopted_by.as_ref().map(|body| sentence("adopted_by", body));
        adopted.or_else(|| edition.presented_to.as_ref().map(|body| sentence("presented_to", body)))
    }

    pub(in crate::pages) fn edition(&self, at: usize) -> Composed {
        let edition = &self.roadmap().editions[at];
        let history = &self.composer.order.history;
        let newest = self.roadmap().editions.iter().rposition(|other| other.series == edition.series);
        let old = newest.filter(|newest| *newest != at).map(|newest| Notice {
            text: self.text("edition_old"),
            link: self.link_within(&self.roadmap().editions[newest], newest),
        });
        let mut facts = self.head_facts(edition.date, edition.case.as_ref(), &edition.sources);
        let body = |id, label, body: Option<&String>| body.map(|body| self.plain_fact(id, label, body.clone()));
        facts.splice(1..1, body("presented", "edition_presented", edition.presented_to.as_ref()));
        let adopted = edition.adopted_by.clone();
        let known = adopted.is_some();
        let adopted = self.plain_fact("adopted", "edition_adopted", adopted.unwrap_or_else(|| self.text("not_told")));
        facts.insert(1, Fact { known, ..adopted });

        let places = Places::new(edition);
        let has_cells = places.matrix.has_cells();
        let in_columns = (0..edition.areas.len()).filter(|at| has_cells && !edition.areas[*at].supporting);
        let areas: Vec<EditionAreaView> = in_columns.map(|at| self.edition_area(&places, at)).collect();
        let title = capitalised(&self.edition_name(edition));
        let pairs = history.pairs.iter().enumerate();
        let page = EditionPage {
            title: title.clone(),
            old,
            facts,
            note: edition.note.as_ref().map(|note| self.term_text(note)),
            missing: self.edition_missing(edition),
            count: self.measures(edition.measures.len()),
            columns: if has_cells { self.column_heads(edition) } else { Vec::new() },
            areas,
            lists: self.edition_lists(&places, has_cells),
            accuracy: self.accuracy(at),
            changes: pairs
                .filter(|(_, pair)| pair.from == at || pair.to == Some(at))
                .map(|(pair, _)| self.changes_link(pair))
                .collect(),
        };
        let roadmap = self.config().title.get(self.locale.language());
        let values = [("edition", title.as_str().into()), ("roadmap", roadmap.into())];
        let description = self.locale.format("edition_description", &values);
        Composed { title, description, section: "editions", content: PageKind::Edition(page) }
    }

    /// What editions and plans tell of themselves: date, case and sources.
    pub(in crate::pages) fn head_facts(
        &self,
        date: Option<Moment>,
        case: Option<&String>,
        sources: &[String],
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        let told = date.map_or_else(|| self.text("not_told"), |date| self.moment(date));
        facts.push(Fact { known: date.is_some(), ..self.plain_fact("date", "date_label", told) });
        facts.extend(case.map(|case| self.plain_fact("case", "case_label", case.clone())));
        let titles = self.config().sources.iter().filter(|(id, _)| sources.contains(id));
        let titles: Vec<FactValue> = titles.map(|(_, title)| self.source_value(title)).collect();
        if !titles.is_empty() {
            facts.push(Fact { id: "sources".into(), label: self.text("sources"), known: true, values: titles });
        }
        facts
    }

    /// The name of a source as a value.
    pub(in crate::pages) fn source_value(&self, title: &Localised) -> FactValue {
        FactValue { lang: self.lang_of(title), ..FactValue::plain(title.get(self.locale.language()).to_owned()) }
    }

    /// What the edition tells of hardly any measure: places, status, and the fields that are compared. Those of supporting
    /// areas have no time band to tell.
    pub(in crate::pages) fn edition_missing(&self, edition: &Edition) -> Option<String> {
        let timed = edition.measures.iter().filter(|measure| !edition.is_timeless(measure));
        let band = Share::of(timed, |measure| measure.time_band.is_some());
        let area = Share::of(&edition.measures, |measure| measure.area.is_some());
        let status = Share::of(&edition.measures, |measure| measure.status.is_some());
        let told = |id: &str| Share::of(&edition.measures, |measure| measure.fields.contains_key(id));
        let fields: Vec<(&Field, Share)> =
            self.config().grammar.compared().map(|field| (field, told(&field.id))).collect();
        let facts = self.hardly_told(&[("area", area), ("time_band", band), ("status", status)]);
        sentences([facts, self.hardly_told_fields(&fields)])
    }

    fn column_heads(&self, edition: &Edition) -> Vec<TermName> {
        let lang = |column: &crate::config::Column| column.title.as_ref().and_then(|title| self.lang_of(title));
        edition.columns.iter().map(|column| TermName { text: column.name(self.locale), lang: lang(column) }).collect()
    }

    fn column_titles(&self, edition: &Edition) -> Vec<String> {
        edition.columns.iter().map(|column| column.name(self.locale)).collect()
    }

    fn edition_area(&self, places: &Places<'_>, at: usize) -> EditionAreaView {
        let edition = places.edition;
        let area = &edition.areas[at];
        let titles = self.column_titles(edition);
        let guests = &places.matrix.areas[at].guests;
        let limit = if edition.measures.len() > MANY { FEW } else { self.config().cell_limit };
        let cell = |columns: &RangeInclusive<usize>, measures: &[usize]| {
            let (first, last) = (*columns.start(), *columns.end());
            let column = edition.columns.get(first).filter(|_| first == last);
            let items = self.edition_items(places, measures, column.map(|column| &column.period));
            let again = |item: EditionItem, at: &usize| if guests.contains(at) { item.again() } else { item };
            let items = items.into_iter().zip(measures).map(|(item, at)| again(item, at)).collect();
            let (items, rest) = self.cut(items, limit);
            EditionCell {
                place: place(columns),
                span: last - first + 1,
                band: match column {
                    Some(_) => titles[first].clone(),
                    None => joined(self.locale, &titles[first], &titles[last]),
                },
                items,
                rest,
            }
        };
        let row = |line: &Line| match line {
            Line::Cells(cells) => cells.iter().map(|place| cell(&place.columns, &place.measures)).collect(),
            Line::Outside(measures) | Line::Untold(measures) => {
                let name = if matches!(line, Line::Outside(_)) { "band_other" } else { "band_unknown" };
                let all = 0..=titles.len().saturating_sub(1);
                vec![EditionCell { place: place_after(titles.len()), band: self.text(name), ..cell(&all, measures) }]
            }
        };
        let rows = places.matrix.areas[at].lines.iter().map(row).collect();
        EditionAreaView {
            id: area.id.clone(),
            anchor: self.addresses().anchor(Anchor::Area, &area.id),
            title: area.title.clone(),
            lang: self.lang(self.config().main_language()),
            rows,
        }
    }

    /// The first items, and the others closed.
    fn cut(&self, mut items: Vec<EditionItem>, limit: usize) -> (Vec<EditionItem>, Option<EditionRest>) {
        let rest = items.split_off(limit.min(items.len()));
        let title = self.locale.count("edition_rest", rest.len());
        (items, (!rest.is_empty()).then_some(EditionRest { title, items: rest }))
    }

    /// What stands in no cell: by area where that is told, else by time band, else in one list.
    fn edition_lists(&self, places: &Places<'_>, has_cells: bool) -> Vec<EditionList> {
        let edition = places.edition;
        let main = self.lang(self.config().main_language());
        let mut lists = Vec::new();
        let areas = edition.areas.iter().zip(&places.matrix.areas);
        for (area, inside) in areas.filter(|(area, _)| !has_cells || area.supporting) {
            let own = inside.measures.iter().copied().filter(|at| !inside.guests.contains(at)).collect();
            lists.push((area.title.clone(), main.clone(), own, None));
        }
        let band = |at: &usize| edition.measures[*at].time_band.as_ref();
        let without_area = || places.matrix.without_area.iter().copied();
        let bands: BTreeSet<&Period> = without_area().filter_map(|at| band(&at)).collect();
        for own in bands {
            let inside = without_area().filter(|at| band(at) == Some(own)).collect();
            lists.push((self.period_in(edition, own), None, inside, Some(own)));
        }
        let nowhere: Vec<usize> = without_area().filter(|at| band(at).is_none()).collect();
        // Where no place is told at all, that has been said above.
        let unplaced = if lists.is_empty() && !has_cells { "measures" } else { "place_unknown" };
        lists.push((self.text(unplaced), None, nowhere, None));
        lists
            .into_iter()
            .filter(|(_, _, inside, _)| !inside.is_empty())
            .map(|(title, lang, inside, band)| {
                let (items, rest) = self.cut(self.edition_items(places, &inside, band), LONG);
                EditionList { title, lang, items, rest }
            })
            .collect()
    }

    fn edition_items(&self, places: &Places<'_>, measures: &[usize], column: Option<&Period>) -> Vec<EditionItem> {
        measures.iter().map(|at| self.edition_item(places, *at, column)).collect()
    }

    fn edition_item(&self, places: &Places<'_>, at: usize, column: Option<&Period>) -> EditionItem {
        let measure = &places.edition.measures[at];
        let is_own = places.edition.series.is_none();
        let page = self.past().node(places.edition, measure).and_then(|node| self.page_of_node(node));
        let now = match page {
            Some(PageName::Measure(id)) => Some(&self.roadmap().measure(id).text),
            _ => None,
        };
        let today = match now {
            _ if !is_own => None,
            None => Some(Phrase::of(self.text("measure_gone_short"))),
            Some(text) if text.title != measure.title => {
                let title = self.locale.words(&text.title, &text.language);
                Some(self.locale.phrase("measure_today", &[("title", title.marked().into())]))
            }
            Some(_) => None,
        };
        let status = measure.status.as_ref().and_then(|id| self.config().statuses.iter().position(|s| s.id == *id));
        EditionItem {
            id: measure.id.clone(),
            anchor: Some(self.addresses().anchor(Anchor::Measure, &measure.id)),
            title: measure.title.clone(),
            lang: self.lang(measure.language.as_deref().unwrap_or(self.config().main_language())),
            href: page.filter(|_| is_own).map(|page| self.href(page)),
            own_band: other_time(measure.time_band.as_ref(), column).map(|band| self.period_in(places.edition, band)),
            status: status
                .map(|at| self.status(Some(at)))
                .or_else(|| places.has_gaps.then(|| StatusView { silent: false, ..self.status(None) })),
            today,
            fields: self.elements().edition_fields(places.edition, measure),
            children: self.edition_items(places, places.matrix.children(at), measure.time_band.as_ref()),
        }
    }
}

impl<'a> Places<'a> {
    fn new(edition: &'a Edition) -> Self {
        let has_gaps = Share::of(&edition.measures, |measure| measure.status.is_some()).has_gaps();
        Self { edition, matrix: Matrix::of_edition(edition), has_gaps }
    }
}
