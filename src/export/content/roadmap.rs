//! The content of the working roadmap, from the views of its pages.

use rayon::prelude::*;

use super::{Area, Asked, Column, Content, Element, Fact, Paragraph, Passage, Status, plans, prose, tag};
use crate::locale::Locale;
use crate::matrix::Matrix;
use crate::model::{Measure, Text};
use crate::pages::{Borrowed, DeliveryView, MeasurePage, MentionView, OverviewPage, PageKind, StatusView};

pub(super) fn content(asked: Asked<'_>) -> Content<'_> {
    let (site, locale) = (asked.site, asked.locale());
    let (roadmap, config) = (site.roadmap(), site.config());
    let shared = site.site_view(asked.language);
    let overview = overview(asked);
    let (legend, missing, notes) = overview.map(|page| (page.legend, page.missing, page.notes)).unwrap_or_default();
    let columns =
        config.columns.iter().map(|column| Column { title: column.name(locale), period: column.period.clone() });
    let areas = roadmap.areas.iter().map(|area| {
        let text = area.text.in_language(locale.language());
        Area {
            title: text.title.clone(),
            lang: text.language.clone(),
            intro: lead(asked, text),
            supporting: area.supporting,
        }
    });
    Content {
        locale,
        main_language: config.main_language().to_owned(),
        title: shared.title,
        edition: config.edition.map(|edition| edition.in_words(locale)),
        edition_line: shared.edition,
        publisher: shared.publisher,
        facts: Vec::new(),
        notes: missing.into_iter().chain(notes.into_iter().map(|note| note.text)).collect(),
        address: site.whole_address(&asked.overview()),
        columns: columns.collect(),
        legend: legend.into_iter().map(status).collect(),
        areas: areas.collect(),
        matrix: Matrix::of_roadmap(roadmap, config.columns.len()),
        loose: Vec::new(),
        elements: roadmap.measures.par_iter().map(|measure| element(asked, measure)).collect(),
        plan: plans::plan(asked),
        became: plans::became(asked),
    }
}

fn overview(asked: Asked<'_>) -> Option<OverviewPage> {
    match asked.site.view(&asked.overview())?.page {
        PageKind::Overview(page) => Some(page),
        _ => None,
    }
}

/// A status as the site shows it.
pub(super) fn status(view: StatusView) -> Status {
    Status { label: view.label, look: view.look, is_said: !view.silent }
}

fn lead(asked: Asked<'_>, text: &Text) -> Vec<Paragraph> {
    prose::paragraphs(&text.body.lead(), asked.site, &|path| asked.path(path))
}

/// The parts of a description, with what stands before the first.
pub(super) fn passages(asked: Asked<'_>, lead: Option<&Text>, described: &Text) -> Vec<Passage> {
    let grammar = &asked.site.config().grammar;
    let paragraphs = |part| prose::paragraphs(&part, asked.site, &|path| asked.path(path));
    let before = lead.map(|text| Passage {
        heading: None,
        look: "other".to_owned(),
        lang: text.language.clone(),
        text: paragraphs(text.body.lead()),
    });
    let sections = described.sections.iter().enumerate().map(|(at, section)| Passage {
        heading: Some(section.heading.value.clone()),
        look: grammar.look_of(section.role).to_owned(),
        lang: described.language.clone(),
        text: paragraphs(described.body.section(at)),
    });
    let notes = Passage {
        heading: None,
        look: "other".to_owned(),
        lang: described.language.clone(),
        text: paragraphs(described.body.notes()),
    };
    before.into_iter().chain(sections).chain([notes]).filter(|passage| !passage.text.is_empty()).collect()
}

fn element(asked: Asked<'_>, measure: &Measure) -> Element {
    let (site, locale) = (asked.site, asked.locale());
    let path = asked.path(&site.config().addresses.measure(&measure.id));
    let text = measure.text.in_language(locale.language());
    let described = measure.text.described_in(locale.language());
    let own = Element {
        id: measure.id.clone(),
        title: text.title.clone(),
        lang: text.language.clone(),
        subtitle: None,
        parent: measure.parent.map(|parent| parent.0),
        area: Some(measure.area.0),
        period: measure.time_band.clone(),
        band: String::new(),
        status: Status { label: String::new(), look: "unknown", is_said: false },
        facts: Vec::new(),
        notice: None,
        passages: passages(asked, Some(text), described),
        missing: None,
        borrowed: None,
        deliveries: Vec::new(),
        address: site.whole_address(&path),
    };
    match site.view(&path).map(|view| view.page) {
        Some(PageKind::Measure(page)) => {
            let borrowed = page.borrowed.as_ref().and_then(|said| borrowed(asked, measure, said));
            Element { borrowed, ..with_page(own, *page, locale) }
        }
        _ => own,
    }
}

/// What the site quotes of the element around it, in one part, so that nobody takes it for its own.
fn borrowed(asked: Asked<'_>, measure: &Measure, said: &Borrowed) -> Option<Passage> {
    let locale = asked.locale();
    let around = asked.site.roadmap().measure(measure.parent?).text.described_in(locale.language());
    let is_said = |heading: &str| said.sections.iter().any(|section| section.title == heading);
    let parts = passages(asked, None, around).into_iter().filter(|part| part.heading.as_deref().is_some_and(is_said));
    let text = parts.flat_map(|part| {
        let runs = part.heading.map(|text| prose::Run { text, ..prose::Run::default() });
        let heading = Paragraph { runs: runs.into_iter().collect(), is_heading: true, ..Paragraph::default() };
        [heading].into_iter().chain(part.text)
    });
    Some(Passage {
        heading: Some(format!("{} {}", locale.text("borrowed"), said.from.title)),
        look: "other".to_owned(),
        lang: around.language.clone(),
        text: text.collect(),
    })
}

/// What the page of an element says of it.
fn with_page(own: Element, page: MeasurePage, locale: &Locale) -> Element {
    let facts = page.facts.into_iter().map(|fact| Fact {
        label: fact.label,
        lang: tag(fact.values.first().and_then(|value| value.lang.clone()), locale),
        value: fact.values.into_iter().map(|value| value.text).collect::<Vec<_>>().join("; "),
    });
    let mut passages = own.passages;
    passages.extend(mentioned(&page.mentions, page.no_description.as_ref(), locale));
    Element {
        passages,
        subtitle: page.subtitle.map(|subtitle| subtitle.text),
        band: page.measure.band_text,
        status: status(page.measure.status),
        facts: facts.collect(),
        notice: page.notice,
        missing: page.no_description,
        deliveries: page.deliveries.iter().map(delivery).collect(),
        ..own
    }
}

/// What other descriptions say of an element that has none of its own.
fn mentioned(mentions: &[MentionView], missing: Option<&String>, locale: &Locale) -> Option<Passage> {
    let plain = |text: &str| prose::Run { text: text.to_owned(), ..prose::Run::default() };
    let said = mentions.iter().map(|mention| Paragraph {
        runs: vec![plain(&mention.text), plain(&format!(" ({})", mention.measure.title))],
        mark: Some("•".to_owned()),
        level: 1,
        ..Paragraph::default()
    });
    let first = missing.map(|text| Paragraph { runs: vec![plain(text)], ..Paragraph::default() });
    let lang = tag(mentions.first()?.lang.clone(), locale);
    let text = first.into_iter().chain(said).collect();
    Some(Passage { heading: Some(locale.text("mentions")), look: "other".to_owned(), lang, text })
}

/// «Mine timeavtaler: Helse Sør-Øst, grønn, under utvikling (Leveranseplan november 2023)»
fn delivery(view: &DeliveryView) -> String {
    let light = view.light.known.then(|| view.light.label.to_lowercase());
    let stage = view.stage.known.then(|| view.stage.label.to_lowercase());
    let told: Vec<String> = view.actor.iter().map(|actor| actor.title.clone()).chain(light).chain(stage).collect();
    if told.is_empty() {
        return format!("{} ({})", view.project, view.plan);
    }
    format!("{}: {} ({})", view.project, told.join(", "), view.plan)
}
