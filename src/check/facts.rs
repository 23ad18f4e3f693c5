//! Facts: names that must be known, time bands, and who belongs to whom.

use std::ops::RangeInclusive;
use std::sync::Arc;

use super::ids::Index;
use super::tables::Tables;
use crate::config::Config;
use crate::config::read_period;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Localised, Period};
use crate::grammar::Fields;
use crate::model::Event;
use crate::parse::{RawMeasure, RawSite};
use crate::wording::{Text, noun, say};

/// How many measures of a circle are told by name.
const NAMED: usize = 8;

/// The facts of each measure, in the order of `RawSite::measures`; what is faulty is `None`.
#[derive(Debug, Default, Clone)]
pub(super) struct Resolved {
    pub(super) area: Option<usize>,
    pub(super) also_in: Vec<usize>,
    pub(super) parent: Option<usize>,
    pub(super) time_band: Option<Period>,
    pub(super) columns: Option<RangeInclusive<usize>>,
    pub(super) status: Option<usize>,
    pub(super) sources: Vec<usize>,
    pub(super) events: Vec<Event>,
    /// What other descriptions say, with their places in `RawSite::measures`.
    pub(super) mentions: Vec<(usize, Localised)>,
    pub(super) fields: Fields,
}

pub(super) fn resolve(
    site: &RawSite,
    config: &Config,
    index: &Index<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Resolved> {
    let mut known = Known {
        site,
        config,
        index,
        areas: index.areas.keys().copied().collect(),
        measures: site.measures.iter().map(|m| m.id.as_str()).collect(),
        statuses: config.statuses.iter().map(|s| s.id.as_str()).collect(),
        diagnostics,
    };
    known.measures.sort_unstable();
    let resolved: Vec<Resolved> = site.measures.iter().map(|m| known.measure(m)).collect();
    for (at, measure) in site.measures.iter().enumerate() {
        known.parent_rules(at, measure, &resolved);
    }
    resolved
}

struct Known<'a, 'd> {
    site: &'a RawSite,
    config: &'a Config,
    index: &'a Index<'a>,
    areas: Vec<&'a str>,
    measures: Vec<&'a str>,
    statuses: Vec<&'a str>,
    diagnostics: &'d mut Diagnostics,
}

impl Known<'_, '_> {
    fn measure(&mut self, raw: &RawMeasure) -> Resolved {
        let area = raw.area.as_ref().and_then(|area| {
            let found = self.index.areas.get(area.value.as_str()).copied();
            if found.is_none() && !self.site.is_unread(&area.value) {
                let message = say!("no-such", one = noun!("noun-area").one(), name = &area.value);
                let fault = Diagnostic::new(Code::UnknownArea, &raw.file, area.span.clone(), message);
                self.diagnostics.push_named(fault, &area.value, noun!("noun-area"), || self.areas.clone());
            }
            found
        });
        let also_in = self.also_in(raw);
        let parent = raw.parent.as_ref().and_then(|parent| {
            let found = self.index.measures.get(parent.value.as_str()).copied();
            if found.is_none() && !self.site.is_unread(&parent.value) {
                let message = say!("no-such", one = noun!("noun-item").one(), name = &parent.value);
                let fault = Diagnostic::new(Code::UnknownParent, &raw.file, parent.span.clone(), message);
                // What may stand there: others, which have no parent themselves and are published where this one is.
                let may = |other: &&Arc<RawMeasure>| {
                    other.id != raw.id && other.parent.is_none() && (raw.draft || !other.draft)
                };
                let known = || self.site.measures.iter().filter(may).map(|other| other.id.as_str()).collect();
                self.diagnostics.push_named(fault, &parent.value, noun!("noun-item"), known);
            }
            found
        });
        let time_band = raw
            .time_band
            .as_ref()
            .and_then(|text| read_period(&self.config.columns, &raw.file, text, self.diagnostics));
        let in_supporting = area.is_some_and(|at| self.site.areas[at].supporting);
        if let (true, Some(text)) = (in_supporting, &raw.time_band) {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::TimeBandInSupportingArea,
                    &raw.file,
                    text.span.clone(),
                    say!("time-band-in-supporting-area.message"),
                )
                .help(Code::TimeBandInSupportingArea.remedy()),
            );
        }
        let columns = match (&time_band, in_supporting) {
            (Some(band), false) => self.columns(raw, band),
            _ => None,
        };
        let status = raw.status.as_ref().and_then(|status| {
            let found = self.statuses.iter().position(|id| *id == status.value);
            if found.is_none() {
                let message = say!("no-such", one = noun!("noun-status").one(), name = &status.value);
                let fault = Diagnostic::new(Code::UnknownStatus, &raw.file, status.span.clone(), message);
                self.diagnostics.push_named(fault, &status.value, noun!("noun-status"), || self.statuses.clone());
            }
            found
        });
        let mut tables = Tables { file: &raw.file, config: self.config, diagnostics: self.diagnostics };
        let sources = raw.sources.iter().filter_map(|source| tables.source(source)).collect();
        let events = tables.events(&raw.events);
        let mentions = tables.mentions(raw, self.site, self.index, &self.measures);
        let fields = tables.fields(raw, self.site, self.index, &self.measures);
        Resolved { area, also_in, parent, time_band, columns, status, sources, events, mentions, fields }
    }

    /// Further areas that show a measure: known ones, each once, and none that shows it anyway.
    fn also_in(&mut self, raw: &RawMeasure) -> Vec<usize> {
        let mut found = Vec::new();
        for name in raw.also_in.iter().filter(|name| !self.site.is_unread(&name.value)) {
            let fault = |code, message| Diagnostic::new(code, &raw.file, name.span.clone(), message);
            let Some(at) = self.index.areas.get(name.value.as_str()).copied() else {
                let fault =
                    fault(Code::UnknownArea, say!("no-such", one = noun!("noun-area").one(), name = &name.value));
                self.diagnostics.push_named(fault, &name.value, noun!("noun-area"), || self.areas.clone());
                continue;
            };
            let is_own = raw.area.as_ref().is_some_and(|area| area.value == name.value);
            if raw.parent.is_some() {
                let message = say!("unknown-choice.also-in-parent", id = &raw.id);
                let help = say!("unknown-choice.also-in-parent-help");
                self.diagnostics.push(fault(Code::UnknownChoice, message).help(help));
            } else if is_own || found.contains(&at) {
                let message = say!("unknown-choice.also-in-twice", id = &name.value);
                self.diagnostics.push(fault(Code::UnknownChoice, message).help(say!("duplicate-name.remove")));
            } else {
                found.push(at);
            }
        }
        found
    }

    fn columns(&mut self, raw: &RawMeasure, band: &Period) -> Option<RangeInclusive<usize>> {
        let columns = self.config.columns_of(band);
        if columns.is_none() {
            let span = raw.time_band.as_ref().map_or(0..0, |t| t.span.clone());
            let all: Vec<_> = self.config.columns.iter().map(|c| c.id.clone()).collect();
            self.diagnostics.push(
                Diagnostic::new(
                    Code::TimeBandOutsideColumns,
                    &raw.file,
                    span,
                    say!("time-band-outside-columns.message", period = band.to_string()),
                )
                .help(say!("time-band-outside-columns.columns", columns = all.join(", ")))
                .help(Code::TimeBandOutsideColumns.remedy()),
            );
        }
        columns
    }

    fn parent_rules(&mut self, at: usize, raw: &RawMeasure, resolved: &[Resolved]) {
        let Some((parent, written)) = resolved[at].parent.zip(raw.parent.as_ref()) else { return };
        let above = &self.site.measures[parent];
        let parent_span = above.parent.as_ref().map_or(0..0, |p| p.span.clone());
        let fault = |code: Code, message: Text| {
            Diagnostic::new(code, &raw.file, written.span.clone(), message).help(code.remedy())
        };
        if let Some(chain) = circle(at, resolved) {
            // A circle may go through all of them.
            let names: Vec<_> =
                chain.iter().take(NAMED).map(|at| format!("`{}`", self.site.measures[*at].id)).collect();
            let names = names.join(" → ");
            let message = if parent == at {
                say!("parent-circular.self", id = &raw.id)
            } else if chain.len() > NAMED {
                say!("parent-circular.long", chain = names, count = chain.len() - 1)
            } else {
                say!("parent-circular.message", chain = names)
            };
            self.diagnostics.push(fault(Code::ParentCircular, message));
        } else if resolved[parent].parent.is_some() {
            let message = say!("parent-is-supporting.message", id = &above.id);
            let mut fault = fault(Code::ParentIsSupporting, message).related(
                &above.file,
                parent_span,
                say!("parent-is-supporting.its-parent"),
            );
            if let Some(overall) = &above.parent {
                fault.help.insert(0, say!("did-you-mean", name = &overall.value));
            }
            self.diagnostics.push(fault);
        } else if let (Some(own), Some(other)) = (resolved[at].area, resolved[parent].area)
            && own != other
        {
            let message = say!(
                "parent-in-other-area.message",
                id = &raw.id,
                area = &self.site.areas[own].id,
                other = &self.site.areas[other].id
            );
            let span = above.area.as_ref().map_or(0..0, |a| a.span.clone());
            self.diagnostics.push(fault(Code::ParentInOtherArea, message).related(
                &above.file,
                span,
                say!("parent-in-other-area.its-area"),
            ));
        } else if above.draft && !raw.draft {
            let message = say!("unknown-parent.draft", id = &above.id);
            self.diagnostics.push(
                Diagnostic::new(Code::UnknownParent, &raw.file, written.span.clone(), message)
                    .help(say!("unknown-parent.publish")),
            );
        }
    }
}

/// The measures of a circle of parents that a measure stands in, itself first and last.
fn circle(at: usize, resolved: &[Resolved]) -> Option<Vec<usize>> {
    let mut chain = vec![at];
    let mut next = resolved[at].parent;
    while let Some(parent) = next {
        chain.push(parent);
        if parent == at {
            return Some(chain);
        }
        // A circle that this measure only leads into is told at the measures in it.
        if chain.len() > resolved.len() {
            return None;
        }
        next = resolved[parent].parent;
    }
    None
}
