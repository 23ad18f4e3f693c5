//! Likely ties and outcomes told by hand: measures, editions and sources that must be known.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::Index;
use super::tables::{Names, Tables, Within};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::facts::Spanned;
use crate::model::{LikelyTie, ToldOutcome};
use crate::parse::{RawEdition, RawLikely, RawOutcome, RawSite};
use crate::wording::noun;

pub(super) fn likely(id: &str, raw: &RawLikely) -> LikelyTie {
    LikelyTie {
        id: id.to_owned(),
        from: raw.from.value.clone(),
        edition: raw.edition.as_ref().map(|edition| edition.value.clone()),
        reason: raw.reason.clone(),
        source: raw.source.as_ref().map(|source| source.value.clone()),
    }
}

pub(super) fn outcome(tables: &mut Tables<'_, '_>, raw: &RawOutcome) -> Option<ToldOutcome> {
    let ending = tables.written(&raw.outcome, noun!("noun-outcome"));
    let date = raw.date.as_ref().and_then(|date| tables.moment(date));
    let source = tables.is_source(&raw.source).then(|| raw.source.value.clone());
    Some(ToldOutcome { id: raw.id.value.clone(), ending: ending?, source: source?, date, reason: raw.reason.clone() })
}

/// Holds what ties of measures name against the editions.
pub(super) fn of_measures(site: &RawSite, config: &Config, diagnostics: &mut Diagnostics) {
    let mut tied = site.measures.iter().filter(|raw| !raw.likely.is_empty()).peekable();
    if tied.peek().is_none() {
        return;
    }
    let known = Known::of(site);
    for raw in tied {
        let tables = Tables { file: &raw.file, config, diagnostics: &mut *diagnostics };
        let mut checker = Checker { tables, known: &known };
        raw.likely.iter().for_each(|likely| checker.likely(likely));
    }
}

/// Holds what ties and outcomes of editions name against the editions and the working roadmap.
pub(super) fn of_editions(
    site: &RawSite,
    config: &Config,
    index: &Index<'_>,
    former_ids: &BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) {
    let known = Known::of(site);
    for raw in &site.editions {
        let tables = Tables { file: &raw.head.file, config, diagnostics: &mut *diagnostics };
        let mut checker = Checker { tables, known: &known };
        let own: Vec<&str> = raw.measures.iter().map(|measure| measure.id.value.as_str()).collect();
        let own = Names { what: noun!("noun-item"), within: Within::ThisEdition, known: &own };
        for (id, likely) in &raw.likely {
            checker.tables.known(Code::UnknownMeasure, id, &own);
            checker.likely(likely);
        }
        for outcome in &raw.outcomes {
            let is_today = |id: &str| index.measures.contains_key(id) || former_ids.contains_key(id);
            if !is_today(&outcome.id.value) {
                checker.in_editions(&outcome.id);
            }
        }
    }
}

/// What ties and outcomes may name.
struct Known<'a> {
    editions: BTreeMap<&'a str, &'a RawEdition>,
    frozen: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(site: &'a RawSite) -> Self {
        let measures = site.editions.iter().flat_map(|raw| &raw.measures);
        Self {
            editions: site.editions.iter().map(|raw| (raw.head.id.as_str(), &**raw)).collect(),
            frozen: measures.map(|measure| measure.id.value.as_str()).collect(),
        }
    }
}

struct Checker<'a, 'd> {
    tables: Tables<'a, 'd>,
    known: &'a Known<'a>,
}

impl Checker<'_, '_> {
    fn likely(&mut self, raw: &RawLikely) {
        if let Some(source) = &raw.source {
            self.tables.is_source(source);
        }
        let Some(edition) = &raw.edition else { return self.in_editions(&raw.from) };
        let known: Vec<&str> = self.known.editions.keys().copied().collect();
        let names = Names { what: noun!("noun-edition"), within: Within::Site, known: &known };
        self.tables.known(Code::UnknownChoice, edition, &names);
        if let Some(edition) = self.known.editions.get(edition.value.as_str()) {
            let known: Vec<&str> = edition.measures.iter().map(|measure| measure.id.value.as_str()).collect();
            let names = Names { what: noun!("noun-item"), within: Within::ThatEdition, known: &known };
            self.tables.known(Code::UnknownMeasure, &raw.from, &names);
        }
    }

    fn in_editions(&mut self, id: &Spanned<String>) {
        if !self.known.frozen.contains(id.value.as_str()) {
            let known: Vec<&str> = self.known.frozen.iter().copied().collect();
            let names = Names { what: noun!("noun-item"), within: Within::AnyEdition, known: &known };
            self.tables.known(Code::UnknownMeasure, id, &names);
        }
    }
}
