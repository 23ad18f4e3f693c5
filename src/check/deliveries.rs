//! Delivery plans: actors, measures, lights and stages that must be known.

use super::tables::{Names, Tables, Within};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Spanned;
use crate::grammar::Scale;
use crate::model::{Delivery, DeliveryPlan, DeliveryTie, Light, Stage};
use crate::parse::{RawDelivery, RawDeliveryTie, RawPlan, RawSite};
use crate::wording::{Noun, Value, noun, say};

/// How many deliveries are told by name.
const NAMED: usize = 100;

/// Measures that deliveries may name: what they are called in files, and what they are called today.
pub(super) struct Measures<'a> {
    /// True for an id that the roadmap or an edition holds.
    pub(super) is_known: &'a dyn Fn(&str) -> bool,
    /// The ids of the working roadmap, for the nearest name.
    pub(super) ids: &'a [&'a str],
    /// What a measure is called today.
    pub(super) current: &'a dyn Fn(&str) -> String,
}

pub(super) fn check(
    site: &RawSite,
    config: &Config,
    measures: &Measures<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<DeliveryPlan> {
    let areas: Vec<&str> = site.areas.iter().map(|area| area.id.as_str()).collect();
    let mut plans: Vec<DeliveryPlan> = site
        .plans
        .iter()
        .map(|raw| {
            let tables = Tables { file: &raw.head.file, config, diagnostics };
            Checker { tables, measures, areas: &areas, site }.plan(raw)
        })
        .collect();
    plans.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    for at in 1..plans.len() {
        let (before, from) = plans.split_at_mut(at);
        from[0].mark(&before[at - 1]);
    }
    plans
}

struct Checker<'a, 'd> {
    tables: Tables<'a, 'd>,
    measures: &'a Measures<'a>,
    areas: &'a [&'a str],
    site: &'a RawSite,
}

impl Checker<'_, '_> {
    fn plan(mut self, raw: &RawPlan) -> DeliveryPlan {
        let head = self.tables.head(&raw.head);
        self.tables.unique(raw.deliveries.iter().map(|delivery| &delivery.id), noun!("noun-delivery"));
        let deliveries: Vec<Delivery> = raw.deliveries.iter().map(|raw| self.delivery(raw)).collect();
        self.without_measure(&deliveries);
        DeliveryPlan {
            id: raw.head.id.clone(),
            title: raw.head.title.clone(),
            date: head.date,
            presented_to: raw.head.presented_to.clone(),
            case: raw.head.case.clone(),
            sources: head.sources,
            note: raw.head.note.clone(),
            deliveries,
        }
    }

    fn delivery(&mut self, raw: &RawDelivery) -> Delivery {
        let actors: Vec<&str> = self.tables.config.actors.iter().map(|(id, _)| id.as_str()).collect();
        let names = Names { what: noun!("noun-actor"), within: Within::Site, known: &actors };
        let actor = raw.actor.as_ref().filter(|actor| self.tables.known(Code::UnknownActor, actor, &names));
        let names = Names { what: noun!("noun-area"), within: Within::Site, known: self.areas };
        let area = raw.area.as_ref().filter(|area| !self.site.is_unread(&area.value));
        let area = area.filter(|area| self.tables.known(Code::UnknownArea, area, &names));
        let grammar = &self.tables.config.grammar;
        let light = self.step(raw.light.as_ref(), noun!("noun-light"), &grammar.lights);
        let stage = self.step(raw.stage.as_ref(), noun!("noun-stage"), &grammar.stages);
        let refs: Vec<&Spanned<String>> = raw.refs.iter().filter(|id| self.is_measure(id)).collect();
        Delivery {
            id: raw.id.value.clone(),
            project: raw.project.clone(),
            note: raw.note.clone(),
            actor: actor.and_then(|actor| actors.iter().position(|id| *id == actor.value)),
            actor_note: raw.actor_note.clone(),
            area: area.map(|area| area.value.clone()),
            refs: refs.iter().map(|id| id.value.clone()).collect(),
            measures: refs.into_iter().map(|id| (self.measures.current)(&id.value)).collect(),
            unmatched: raw.unmatched.clone(),
            likely: raw.likely.iter().filter_map(|tie| self.tie(tie, &raw.unmatched)).collect(),
            kind: self.step(raw.kind.as_ref(), noun!("noun-kind"), &grammar.delivery_kinds),
            light: light.map(|at| Light { at, is_ranked: grammar.lights.steps[at].look.is_some() }),
            stage: stage.map(|at| Stage { at, is_done: grammar.stages.steps[at].done }),
            stage_note: raw.stage_note.clone(),
            markers: raw.markers.iter().filter_map(|name| self.tables.written(name, noun!("noun-marker"))).collect(),
        }
    }

    fn tie(&mut self, raw: &RawDeliveryTie, unmatched: &[String]) -> Option<DeliveryTie> {
        let known: Vec<&str> = unmatched.iter().map(String::as_str).collect();
        let names = Names { what: noun!("noun-unmatched"), within: Within::Site, known: &known };
        let is_name = raw.name.as_ref().is_none_or(|name| self.tables.known(Code::UnknownChoice, name, &names));
        (self.is_measure(&raw.id) && is_name).then(|| DeliveryTie {
            name: raw.name.as_ref().map(|name| name.value.clone()),
            measure: (self.measures.current)(&raw.id.value),
            reason: raw.reason.clone(),
        })
    }

    fn is_measure(&mut self, id: &Spanned<String>) -> bool {
        if (self.measures.is_known)(&id.value) {
            return true;
        }
        let message = say!("unknown-measure.nowhere", id = &id.value);
        let fault = Diagnostic::new(Code::UnknownMeasure, self.tables.file, id.span.clone(), message);
        self.tables.diagnostics.push_with(fault, |diagnostics, fault| {
            let fault = diagnostics.named(fault, &id.value, noun!("noun-item"), || self.measures.ids.to_vec());
            fault.help(say!("unknown-measure.unmatched"))
        });
        false
    }

    /// The place of a value in its scale.
    fn step(&mut self, text: Option<&Spanned<String>>, what: Noun, scale: &Scale) -> Option<usize> {
        let text = text?;
        let known: Vec<&str> = scale.names().iter().map(String::as_str).collect();
        let names = Names { what, within: Within::Site, known: &known };
        if self.tables.known(Code::UnknownChoice, text, &names) { scale.place(&text.value) } else { None }
    }

    fn without_measure(&mut self, deliveries: &[Delivery]) {
        let alone = |delivery: &&Delivery| delivery.measures.is_empty() && delivery.kind.is_none();
        let names: Vec<String> = deliveries.iter().filter(alone).map(|d| d.id.clone()).collect();
        if names.is_empty() {
            return;
        }
        let message = say!("delivery-without-measure.message", count = names.len(), of = deliveries.len());
        let code = Code::DeliveryWithoutMeasure;
        let advice = Diagnostic::new(code, self.tables.file, 0..0, message);
        self.tables
            .diagnostics
            .push(advice.help(say!("names", names = Value::Names(names, NAMED))).help(code.remedy()));
    }
}
