//! Adopted editions: names that must be known within them, and whether a frozen one was edited.

use std::collections::{BTreeMap, HashSet};

use super::tables::Tables;
use crate::config::{Column, Config};
use crate::diag::{Code, Diagnostic};
use crate::facts::{Localised, TimeBand};
use crate::locale::LANGUAGES;
use crate::model::{Edition, EditionArea, EditionMeasure};
use crate::parse::{RawEdition, RawEditionMeasure, RawSite};

pub(super) fn check(site: &RawSite, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Vec<Edition> {
    let mut editions: Vec<Edition> = site.editions.iter().map(|raw| edition(raw, config, diagnostics)).collect();
    editions.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    editions
}

fn edition(raw: &RawEdition, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Edition {
    let mut tables = Tables { file: &raw.head.file, config, diagnostics };
    let head = tables.head(&raw.head);
    let columns = raw.time_bands.iter().filter_map(|(years, title)| {
        let band = TimeBand::read(tables.file, years, tables.diagnostics)?;
        Some(Column { band, title: title.clone().unwrap_or_else(|| Localised::from(band.label())) })
    });
    let columns = columns.collect();
    tables.unique(raw.areas.iter().map(|area| &area.id), "areas");
    tables.unique(raw.measures.iter().map(|measure| &measure.id), "measures");
    let areas: Vec<&str> = raw.areas.iter().map(|area| area.id.value.as_str()).collect();
    let ids: Vec<&str> = raw.measures.iter().map(|measure| measure.id.value.as_str()).collect();
    let known = Known { areas, set: ids.iter().copied().collect(), ids };
    let measures = raw.measures.iter().map(|raw| measure(&mut tables, raw, &known)).collect();
    let reasons = raw.reasons.iter().map(|(id, why)| {
        tables.measure(id, |id| known.set.contains(id), &known.ids);
        (id.value.clone(), why.clone())
    });
    let reasons: BTreeMap<String, Localised> = reasons.collect();
    let edition = Edition {
        id: raw.head.id.clone(),
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
        reasons,
    };
    frozen(raw, &edition, diagnostics);
    edition
}

/// What the measures of an edition may name.
struct Known<'a> {
    areas: Vec<&'a str>,
    ids: Vec<&'a str>,
    set: HashSet<&'a str>,
}

fn measure(tables: &mut Tables<'_, '_>, raw: &RawEditionMeasure, known: &Known<'_>) -> EditionMeasure {
    let area = raw.area.as_ref().filter(|area| tables.known(Code::UnknownArea, area, "focus area", &known.areas));
    if let Some(parent) = &raw.parent {
        tables.measure(parent, |id| known.set.contains(id) && id != raw.id.value, &known.ids);
    }
    let statuses: Vec<&str> = tables.config.statuses.iter().map(|status| status.id.as_str()).collect();
    let status = raw.status.as_ref().filter(|status| tables.known(Code::UnknownStatus, status, "status", &statuses));
    let language = raw.language.as_ref().filter(|tag| tables.known(Code::UnknownLanguage, tag, "language", LANGUAGES));
    EditionMeasure {
        id: raw.id.value.clone(),
        title: raw.title.clone(),
        language: language.map(|tag| tag.value.clone()),
        area: area.map(|area| area.value.clone()),
        time_band: raw.time_band.as_ref().and_then(|text| TimeBand::read(tables.file, text, tables.diagnostics)),
        status: status.map(|status| status.value.clone()),
        parent: raw.parent.as_ref().map(|parent| parent.value.clone()),
        text: raw.text.clone(),
    }
}

fn frozen(raw: &RawEdition, edition: &Edition, diagnostics: &mut Vec<Diagnostic>) {
    let file = &raw.head.file;
    // What has faults is not what was frozen anyway; one thing at a time.
    if diagnostics.iter().any(|d| d.file == *file) {
        return;
    }
    let right = edition.checksum();
    match &raw.checksum {
        Some(told) if told.value == right => {}
        Some(told) => diagnostics.push(
            Diagnostic::new(
                Code::EditionChanged,
                file,
                told.span.clone(),
                "this edition is frozen, and its facts were edited since",
            )
            .help("undo the edit; reasons alone may be written later")
            .help(format!("where the freezing itself was wrong, write checksum = \"{right}\"")),
        ),
        None => diagnostics.push(
            Diagnostic::new(
                Code::EditionNotFrozen,
                file,
                0..0,
                "this edition has no checksum, so an edit would go unseen",
            )
            .help(format!("add checksum = \"{right}\"")),
        ),
    }
}
