//! What stands on each sheet.

use super::{Cell, Head, Table};
use crate::export::Asked;
use crate::export::content::{Content, Element, Paragraph, plans};
use crate::facts::{Moment, Period, Span};
use crate::grammar::{Fields, Value};
use crate::pages::{ChangesPage, GlossaryPage, OutcomeRow, PageKind, Place};
use crate::text::Phrase;

/// The sheets that have something on them.
pub(super) fn all(asked: &Asked<'_>, content: &Content<'_>) -> Vec<Table> {
    let changes = content.became.as_ref().map(|page| changes(asked, content, page));
    let tables = [Some(elements(asked, content)), deliveries(asked, content), editions(asked, content), changes]
        .into_iter()
        .chain([glossary(asked, content)])
        .flatten();
    tables.filter(|table| !table.rows.is_empty()).collect()
}

fn elements(asked: &Asked<'_>, content: &Content<'_>) -> Table {
    let grammar = &asked.site.config().grammar;
    let text = |name: &str| content.text(name);
    let fields: Vec<_> = grammar.public().map(|field| (field, field.name(content.locale))).collect();
    let has_lead = content.elements.iter().flat_map(|own| &own.passages).any(|passage| passage.heading.is_none());
    let mut heads = vec![
        Head(text("measure"), 38),
        Head("id".to_owned(), 24),
        Head(text("area"), 28),
        Head(text("parent"), 28),
        Head(text("time_band"), 16),
        Head(text("history_from"), 12),
        Head(text("export_to"), 12),
        Head(text("status"), 18),
    ];
    heads.extend(fields.iter().map(|(_, name)| Head(name.clone(), 18)));
    heads.extend(has_lead.then(|| Head(text("change_fact_text"), 50)));
    let sections = grammar.sections.iter();
    heads.extend(sections.map(|section| Head(section.title.get(content.lang()).to_owned(), 50)));
    let row = |(at, own): (usize, &Element)| {
        let span = own.period().and_then(Period::span);
        let day = |day: Option<jiff::civil::Date>| day.map_or(Cell::Empty, Cell::Date);
        let title = |at: Option<usize>| at.map_or(Cell::Empty, |at| Cell::text(&content.elements[at].title));
        let mut row = vec![
            Cell::link(&own.title, own.address.clone()),
            Cell::text(&own.id),
            own.area.map_or(Cell::Empty, |at| Cell::text(&content.areas[at].title)),
            title(own.parent),
            Cell::text(&own.band),
            day(span.map(Span::first_day)),
            day(span.map(Span::last_day)),
            Cell::text(&own.status.label),
        ];
        row.extend(fields.iter().map(|(field, name)| {
            let told = carried(asked, at).get(&field.id);
            told.map_or(Cell::Empty, |value| cell(value, own, name))
        }));
        let lead = own.passages.iter().filter(|passage| passage.heading.is_none());
        row.extend(has_lead.then(|| Cell::text(words(lead.flat_map(|passage| &passage.text)))));
        row.extend(grammar.sections.iter().map(|section| {
            let is_own = |heading: &Option<String>| heading.as_ref().is_some_and(|heading| section.is_headed(heading));
            let own = own.passages.iter().filter(|passage| is_own(&passage.heading));
            Cell::text(words(own.flat_map(|passage| &passage.text)))
        }));
        row
    };
    let rows = content.elements.iter().enumerate().map(row).collect();
    Table { name: text("measures"), heads, rows }
}

/// The fields of an element by its place.
fn carried<'a>(asked: &Asked<'a>, at: usize) -> &'a Fields {
    match asked.adopted() {
        Some(edition) => &edition.measures[at].fields,
        None => &asked.site.roadmap().measures[at].fields,
    }
}

/// A number as a number and a day as a day; all else in the words that the element's facts have for it.
fn cell(value: &Value, own: &Element, name: &str) -> Cell {
    match value {
        Value::Date(day) => Cell::Date(*day),
        Value::Number(number) => number.parse().map_or_else(|_| Cell::text(number), Cell::Number),
        Value::Link(link) => Cell::link(&link.url, Some(link.url.clone())),
        value => {
            let told = own.facts.iter().find(|fact| fact.label == name).map(|fact| fact.value.clone());
            told.map_or_else(|| Cell::text(plain(value)), Cell::text)
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) => text.default.clone(),
        Value::Texts(texts) => texts.join("; "),
        value => value.names().join("; "),
    }
}

fn words<'a>(paragraphs: impl Iterator<Item = &'a Paragraph>) -> String {
    paragraphs.map(Paragraph::words).collect::<Vec<_>>().join("\n")
}

fn deliveries(asked: &Asked<'_>, content: &Content<'_>) -> Option<Table> {
    let pages = plans::all(*asked);
    let text = |name: &str| content.text(name);
    let heads = vec![
        Head(text("delivery"), 38),
        Head(text("delivery_plan"), 26),
        Head(text("area"), 28),
        Head(text("actor"), 24),
        Head(text("for_measures"), 40),
        Head(text("light"), 14),
        Head(text("stage"), 22),
        Head(text("change_kind"), 20),
    ];
    let mut rows = Vec::new();
    for page in &pages {
        for area in &page.areas {
            for own in &area.deliveries {
                let named = own.measures.iter().map(|measure| measure.link.title.clone());
                let named =
                    named.chain(own.unmatched.iter().map(|unmatched| unmatched.name.clone())).collect::<Vec<_>>();
                let told = |known: bool, label: &str| if known { Cell::text(label) } else { Cell::Empty };
                rows.push(vec![
                    Cell::link(&own.project, asked.site.whole_address(&own.href)),
                    Cell::text(&page.title),
                    Cell::text(&area.title),
                    own.actor.as_ref().map_or(Cell::Empty, |actor| Cell::text(&actor.title)),
                    Cell::text(if named.is_empty() { own.kind.clone().unwrap_or_default() } else { named.join("; ") }),
                    told(own.light.known, &own.light.label),
                    told(own.stage.known, &own.stage.label),
                    Cell::text(own.markers.join("; ")),
                ]);
            }
        }
    }
    (!rows.is_empty()).then(|| Table { name: text("deliveries"), heads, rows })
}

fn editions(asked: &Asked<'_>, content: &Content<'_>) -> Option<Table> {
    let text = |name: &str| content.text(name);
    let heads = vec![
        Head(text("edition_label"), 34),
        Head("id".to_owned(), 16),
        Head(text("date_label"), 18),
        Head(text("edition_adopted"), 30),
        Head(text("edition_presented"), 30),
        Head(text("case_label"), 14),
        Head(text("change_count"), 14),
        Head(text("notice_label"), 60),
    ];
    let day = |moment: Moment| {
        let month = || Cell::text(moment.in_words(content.locale));
        if moment.day_told() { Cell::Date(moment.date()) } else { month() }
    };
    let told = |told: &Option<String>| told.as_ref().map_or(Cell::Empty, Cell::text);
    let rows: Vec<_> = asked
        .site
        .roadmap()
        .editions
        .iter()
        .map(|edition| {
            let path = asked.path(&asked.site.config().addresses.edition(&edition.id));
            let note = edition.note.as_ref().map(|note| note.get(content.lang()).to_owned());
            vec![
                Cell::link(edition.name(content.locale), asked.site.whole_address(&path)),
                Cell::text(&edition.id),
                edition.date.map_or(Cell::Empty, day),
                told(&edition.adopted_by),
                told(&edition.presented_to),
                told(&edition.case),
                Cell::Number(f64::from(u32::try_from(edition.measures.len()).unwrap_or(u32::MAX))),
                told(&note),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table { name: text("menu_editions"), heads, rows })
}

fn changes(asked: &Asked<'_>, content: &Content<'_>, page: &ChangesPage) -> Table {
    let text = |name: &str| content.text(name);
    let heads = vec![
        Head(text("measure"), 38),
        Head(text("change_kind"), 24),
        Head(page.from.title.clone(), 40),
        Head(page.to.title.clone(), 40),
        Head(text("became_what"), 40),
        Head(text("deliveries"), 40),
        Head(text("change_reason"), 40),
    ];
    let row = |kind: &str, row: &OutcomeRow| {
        let titles = row.deliveries.iter().map(|link| link.title.as_str()).collect::<Vec<_>>();
        let address = Some(&row.measure.href).filter(|href| !href.is_empty());
        vec![
            Cell::link(&row.measure.title, address.and_then(|href| asked.site.whole_address(href))),
            Cell::text(kind),
            Cell::text(place(row.then.as_ref())),
            Cell::text(place(row.now.as_ref())),
            Cell::text(row.what.iter().map(Phrase::plain).collect::<Vec<_>>().join("; ")),
            Cell::text(titles.join("; ")),
            Cell::text(row.reason.as_ref().map(Phrase::plain).unwrap_or_default()),
        ]
    };
    let groups = page.groups.iter().flat_map(|group| {
        let rows = group.parts.iter().flat_map(|part| &part.rows);
        rows.map(|own| row(&group.title, own))
    });
    Table { name: text("change_title"), heads, rows: groups.collect() }
}

/// Where an element stood, in words.
fn place(place: Option<&Place>) -> String {
    let told = place.into_iter().flat_map(|place| [&place.area, &place.band, &place.status]);
    told.flatten().cloned().collect::<Vec<_>>().join(", ")
}

fn glossary(asked: &Asked<'_>, content: &Content<'_>) -> Option<Table> {
    let page: GlossaryPage = match asked.site.view(&asked.path(&asked.site.config().addresses.glossary()))?.page {
        PageKind::Glossary(page) => page,
        _ => return None,
    };
    let text = |name: &str| content.text(name);
    let heads = vec![
        Head(text("export_term"), 30),
        Head(text("export_meaning"), 40),
        Head(text("export_explanation"), 80),
        Head(text("glossary_also"), 40),
        Head(text("ground"), 24),
    ];
    let rows = page.letters.into_iter().flat_map(|letter| letter.terms).map(|term| {
        vec![
            Cell::text(term.name.text),
            term.meaning.map_or(Cell::Empty, |meaning| Cell::text(meaning.text)),
            Cell::text(term.text.text),
            Cell::text(term.also.join("; ")),
            Cell::text(term.ground),
        ]
    });
    Some(Table { name: text("glossary_title"), heads, rows: rows.collect() })
}
