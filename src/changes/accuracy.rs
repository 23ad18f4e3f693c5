//! Treffsikkerhet: what became of what an edition promised for a time band.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::facts::Period;
use crate::model::{DeliveryPlan, Edition, EditionMeasure, Stage};

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It was delivered.
    Delivered,
    /// It stands as promised.
    Stands,
    /// It moved in time.
    Moved,
    /// It was dropped.
    Dropped,
    /// No later source tells.
    NotTold,
}

/// What became of the promises of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accuracy {
    /// Index of the column in the edition.
    pub column: usize,
    /// How many measures it promised, by what became of them.
    pub outcomes: BTreeMap<Outcome, usize>,
}

/// Holds each column of an edition against later editions of its series and against delivery plans. Empty where none
/// of them tells of any promise, since «not told» alone would say nothing.
#[must_use]
pub fn accuracy<'a>(
    edition: &'a Edition,
    later: &[&'a Edition],
    plans: &[DeliveryPlan],
    is_done: impl Fn(&str) -> bool,
    former_ids: &'a BTreeMap<String, String>,
) -> Vec<Accuracy> {
    let current = |id: &'a str| former_ids.get(id).map_or(id, String::as_str);
    // Of an edition without a date nobody can say what came after it.
    let after = |plan: &&DeliveryPlan| edition.date.is_some() && plan.date >= edition.date;
    let delivered: HashSet<&str> = plans
        .iter()
        .filter(after)
        .flat_map(|plan| &plan.deliveries)
        .filter(|delivery| delivery.stage == Some(Stage::Delivered))
        .flat_map(|delivery| delivery.measures.iter().map(String::as_str))
        .collect();
    let found: Vec<HashMap<&str, &EditionMeasure>> =
        later.iter().map(|later| later.measures.iter().map(|m| (current(&m.id), m)).collect()).collect();
    let outcome = |promised: &'a EditionMeasure, band: &Period| {
        let id = current(&promised.id);
        let seen: Vec<&EditionMeasure> = found.iter().filter_map(|found| found.get(id).copied()).collect();
        let is_done = seen.iter().any(|m| m.status.as_deref().is_some_and(&is_done));
        if is_done || delivered.contains(id) {
            return Outcome::Delivered;
        }
        // An incomplete edition tells of what it holds, and nothing of what it lacks.
        let newest =
            later.iter().zip(&found).rev().find(|(edition, found)| !edition.incomplete || found.contains_key(id));
        if newest.is_some_and(|(_, found)| !found.contains_key(id)) {
            return Outcome::Dropped;
        }
        match seen.iter().rev().find_map(|m| m.time_band.as_ref()) {
            Some(now) if now.is_same_time(band) => Outcome::Stands,
            Some(_) => Outcome::Moved,
            None => Outcome::NotTold,
        }
    };
    let mut columns = Vec::new();
    for (at, column) in edition.columns.iter().enumerate() {
        let promised = edition.measures.iter().filter(|m| m.time_band.as_ref() == Some(&column.period));
        let mut outcomes = BTreeMap::new();
        for promised in promised {
            *outcomes.entry(outcome(promised, &column.period)).or_insert(0) += 1;
        }
        if !outcomes.is_empty() {
            columns.push(Accuracy { column: at, outcomes });
        }
    }
    let is_told = columns.iter().any(|column| column.outcomes.keys().any(|outcome| *outcome != Outcome::NotTold));
    if is_told { columns } else { Vec::new() }
}
