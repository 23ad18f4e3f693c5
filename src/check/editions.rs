//! Adopted editions: names that must be known within them, and whether a frozen one was edited.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::tables::{Names, Tables, Within};
use super::ties;
use crate::config::{Column, Config, columns, read_period};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::NamedTexts;
use crate::model::{self, DeliveryPlan, Edition, EditionArea, EditionMeasure, Since, ToldOutcome};
use crate::parse::{Body, RawEdition, RawEditionMeasure, RawSite};
use crate::wording::{Text, noun, say};

/// The editions, oldest first. `found` is what is wrong with ids.
pub(super) fn check(
    site: &RawSite,
    config: &Config,
    found: &[Diagnostic],
    diagnostics: &mut Diagnostics,
) -> Vec<Edition> {
    // A reason may be for a measure that was dropped, which only an edition before holds, or stand under a former id.
    let measures = || site.editions.iter().flat_map(|raw| &raw.measures);
    let former = measures().flat_map(|measure| &measure.former_ids);
    let everywhere = former.chain(measures().map(|measure| &measure.id)).map(|id| id.value.as_str()).collect();
    let is_told = |raw: &RawEdition| found.iter().any(|told| told.file == raw.head.file);
    let checked = site.editions.iter().map(|raw| {
        let edition = edition(raw, config, &everywhere, diagnostics);
        // What has faults is not what was frozen anyway; one thing at a time.
        if raw.whole && !is_told(raw) && diagnostics.iter().all(|told| told.file != raw.head.file) {
            frozen(raw, &edition, diagnostics);
        }
        edition
    });
    let mut editions: Vec<Edition> = checked.collect();
    editions.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    editions
}

fn edition(raw: &RawEdition, config: &Config, everywhere: &HashSet<&str>, diagnostics: &mut Diagnostics) -> Edition {
    let mut tables = Tables { file: &raw.head.file, config, diagnostics };
    let head = tables.head(&raw.head);
    let columns = columns(tables.file, &raw.time_bands, tables.diagnostics);
    tables.unique(raw.areas.iter().map(|area| &area.id), noun!("noun-area"));
    tables.unique(raw.measures.iter().map(|measure| &measure.id), noun!("noun-item"));
    let areas: Vec<&str> = raw.areas.iter().map(|area| area.id.value.as_str()).collect();
    let ids: Vec<&str> = raw.measures.iter().map(|measure| measure.id.value.as_str()).collect();
    let by_id = raw.measures.iter().map(|measure| (measure.id.value.as_str(), measure)).collect();
    let known = Known { area_ids: areas.iter().copied().collect(), areas, ids, by_id };
    let measures = raw.measures.iter().map(|raw| Arc::new(measure(&mut tables, raw, &known, &columns))).collect();
    let reasons = raw.reasons.iter().map(|(id, why)| {
        if !everywhere.contains(id.value.as_str()) {
            tables.known(Code::UnknownMeasure, id, &known.measures(Within::AnyEdition));
        }
        (id.value.clone(), why.clone())
    });
    let reasons: BTreeMap<String, NamedTexts> = reasons.collect();
    Edition {
        id: raw.head.id.clone(),
        working: false,
        title: raw.head.title.clone(),
        date: head.date,
        adopted_by: raw.adopted_by.clone(),
        presented_to: raw.head.presented_to.clone(),
        case: raw.head.case.clone(),
        series: raw.series.clone(),
        sources: head.sources,
        note: raw.head.note.clone(),
        incomplete: raw.incomplete,
        columns,
        areas: raw
            .areas
            .iter()
            .map(|area| EditionArea {
                id: area.id.value.clone(),
                title: area.title.clone(),
                supporting: area.supporting,
            })
            .collect(),
        measures,
        reason: raw.reason.clone(),
        reasons,
        likely: raw.likely.iter().map(|(id, likely)| ties::likely(&id.value, likely)).collect(),
        outcomes: raw.outcomes.iter().filter_map(|outcome| ties::outcome(&mut tables, outcome)).collect(),
        texts: raw.texts.iter().map(|(id, body)| (id.value.clone(), described(raw, &id.value, body, config))).collect(),
        named: BTreeMap::new(),
        perhaps_named: BTreeMap::new(),
    }
}

/// What is known of the way from the newest edition to today. What the newest edition says already was carried over when
/// it was adopted, and is not said twice.
pub(super) fn since(
    site: &RawSite,
    config: &Config,
    is_known: &dyn Fn(&str) -> bool,
    editions: &[Edition],
    diagnostics: &mut Diagnostics,
) -> Since {
    let Some(raw) = &site.since else { return Since::default() };
    let ids: Vec<&str> = site.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut tables = Tables { file: &raw.head.file, config, diagnostics };
    for id in raw.reasons.iter().map(|(id, _)| id).chain(raw.outcomes.iter().map(|outcome| &outcome.id)) {
        if !is_known(&id.value) {
            let names = Names { what: noun!("noun-item"), within: Within::Site, known: &ids };
            tables.known(Code::UnknownMeasure, id, &names);
        }
    }
    let outcomes: Vec<ToldOutcome> =
        raw.outcomes.iter().filter_map(|outcome| ties::outcome(&mut tables, outcome)).collect();
    let newest = editions.iter().rev().find(|edition| edition.series.is_none());
    let is_new = |id: &str, why: &NamedTexts| newest.is_none_or(|newest| newest.reasons.get(id) != Some(why));
    let reasons = raw.reasons.iter().filter(|(id, why)| is_new(&id.value, why));
    Since {
        reason: raw.reason.clone().filter(|reason| newest.is_none_or(|newest| newest.reason.as_ref() != Some(reason))),
        reasons: reasons.map(|(id, why)| (id.value.clone(), why.clone())).collect(),
        outcomes: outcomes
            .into_iter()
            .filter(|told| newest.is_none_or(|newest| !newest.outcomes.contains(told)))
            .collect(),
    }
}

/// What the measures of an edition may name.
struct Known<'a> {
    areas: Vec<&'a str>,
    area_ids: HashSet<&'a str>,
    ids: Vec<&'a str>,
    by_id: HashMap<&'a str, &'a RawEditionMeasure>,
}

impl Known<'_> {
    fn measures(&self, within: Within) -> Names<'_> {
        Names { what: noun!("noun-item"), within, known: &self.ids }
    }
}

fn measure(
    tables: &mut Tables<'_, '_>,
    raw: &RawEditionMeasure,
    known: &Known<'_>,
    columns: &[Column],
) -> EditionMeasure {
    let areas = Names { what: noun!("noun-area"), within: Within::ThisEdition, known: &known.areas };
    let area = raw.area.as_ref().filter(|area| {
        let is_known = known.area_ids.contains(area.value.as_str());
        if !is_known {
            tables.unknown(Code::UnknownArea, area, &areas);
        }
        is_known
    });
    let also_in = raw.also_in.iter().filter(|area| {
        let is_known = known.area_ids.contains(area.value.as_str());
        if !is_known {
            tables.unknown(Code::UnknownArea, area, &areas);
        }
        is_known
    });
    let also_in: Vec<_> = also_in.collect();
    if let Some(name) = &raw.parent {
        let fault = |code: Code, message: Text| Diagnostic::new(code, tables.file, name.span.clone(), message);
        match known.by_id.get(name.value.as_str()) {
            None => {
                let others: Vec<&str> = known.ids.iter().copied().filter(|id| *id != raw.id.value).collect();
                let others = Names { what: noun!("noun-item"), within: Within::ThisEdition, known: &others };
                tables.unknown(Code::UnknownMeasure, name, &others);
            }
            Some(_) if name.value == raw.id.value => {
                let fault = fault(Code::ParentCircular, say!("parent-circular.self", id = &name.value));
                tables.diagnostics.push(fault.help(Code::ParentCircular.remedy()));
            }
            Some(RawEditionMeasure { parent: Some(overall), .. }) => {
                let fault = fault(Code::ParentIsSupporting, say!("parent-is-supporting.message", id = &name.value));
                tables.diagnostics.push(fault.help(Code::ParentIsSupporting.remedy()).related(
                    tables.file,
                    overall.span.clone(),
                    say!("parent-is-supporting.its-parent"),
                ));
            }
            Some(_) => {}
        }
    }
    let statuses: Vec<&str> = tables.config.statuses.iter().map(|status| status.id.as_str()).collect();
    let statuses = Names { what: noun!("noun-status"), within: Within::Site, known: &statuses };
    let status = raw.status.as_ref().filter(|status| tables.known(Code::UnknownStatus, status, &statuses));
    let tags = tables.config.known_languages.tags();
    let languages = Names { what: noun!("noun-language"), within: Within::Site, known: &tags };
    let language = raw.language.as_ref().filter(|tag| tables.known(Code::UnknownLanguage, tag, &languages));
    EditionMeasure {
        id: raw.id.value.clone(),
        title: raw.title.clone(),
        language: language.map(|tag| tag.value.clone()),
        area: area.map(|area| area.value.clone()),
        also_in: also_in.iter().map(|area| area.value.clone()).collect(),
        time_band: raw.time_band.as_ref().and_then(|text| read_period(columns, tables.file, text, tables.diagnostics)),
        status: status.map(|status| status.value.clone()),
        parent: raw.parent.as_ref().map(|parent| parent.value.clone()),
        text: raw.text.as_deref().into(),
        former_ids: raw.former_ids.iter().filter(|id| tables.is_id(id)).map(|id| id.value.clone()).collect(),
        reused_id: raw.reused_id,
        fields: raw.fields.iter().map(|told| (told.id.clone(), told.value.clone())).collect(),
        area_by: None,
    }
}

/// Puts into editions what the delivery plan of the same meeting tells of them: what it names beside their own
/// measures, and the area of a measure where the edition is silent and no two deliveries disagree.
pub(super) fn told_by_plans(editions: &mut [Edition], plans: &[DeliveryPlan]) {
    for edition in editions.iter_mut().filter(|edition| edition.series.is_none() && edition.date.is_some()) {
        for plan in plans.iter().filter(|plan| plan.date == edition.date) {
            let mut areas: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for delivery in &plan.deliveries {
                for id in &delivery.refs {
                    areas.entry(id).or_default().extend(delivery.area.as_deref());
                }
            }
            for tie in plan.deliveries.iter().flat_map(|delivery| &delivery.likely) {
                if !edition.measures.iter().any(|measure| measure.id == tie.measure) {
                    edition.perhaps_named.insert(tie.measure.clone(), (plan.id.clone(), tie.reason.clone()));
                }
            }
            for (id, areas) in areas {
                let Some(at) = edition.measures.iter().position(|measure| measure.id == id) else {
                    edition.named.insert(id.to_owned(), plan.id.clone());
                    continue;
                };
                let told = areas.first().filter(|first| areas.iter().all(|area| area == *first));
                let told = told.filter(|id| edition.area(id).is_some()).map(|area| (*area).to_owned());
                let measure = Arc::make_mut(&mut edition.measures[at]);
                if let (None, Some(area)) = (&measure.area, told) {
                    measure.area = Some(area);
                    measure.area_by = Some(plan.id.clone());
                }
            }
        }
    }
}

/// A description as it was adopted, in the language of its measure.
fn described(raw: &RawEdition, id: &str, body: &Body, config: &Config) -> Arc<model::Text> {
    let own = raw.measures.iter().find(|measure| measure.id.value == id).and_then(|measure| measure.language.as_ref());
    let language = own.map_or(config.main_language(), |language| &language.value);
    Arc::new(model::Text::new("", language, None, body))
}

/// Tells where an edition is not what was frozen.
fn frozen(raw: &RawEdition, edition: &Edition, diagnostics: &mut Diagnostics) {
    let file = &raw.head.file;
    for (id, body) in &raw.texts {
        let own = edition.measures.iter().find(|measure| measure.id == id.value);
        if own.is_none_or(|measure| measure.text != body.hash) {
            let message = say!("edition-changed.text", id = &id.value);
            let fault = Diagnostic::new(Code::EditionChanged, file, id.span.clone(), message);
            diagnostics.push(fault.help(say!("edition-changed.undo-text")));
            return;
        }
    }
    let right = edition.checksum();
    match &raw.checksum {
        Some(told) if told.value == right => {}
        Some(told) => diagnostics.push(
            Diagnostic::new(Code::EditionChanged, file, told.span.clone(), say!("edition-changed.message"))
                .help(say!("edition-changed.undo"))
                .help(say!("edition-changed.wrong", checksum = right)),
        ),
        None => diagnostics.push(
            Diagnostic::new(Code::EditionNotFrozen, file, 0..0, say!("edition-not-frozen.message"))
                .help(say!("edition-not-frozen.add", checksum = right)),
        ),
    }
}
