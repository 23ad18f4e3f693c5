//! What plans, editions and sources told by hand say became of a measure, and since when.

use std::collections::{BTreeMap, BTreeSet};

use super::lineage::{Node, measure_of};
use super::timeline::Timeline;
use super::{Change, Reason};
use crate::facts::Moment;
use crate::model::{Ending, Stage};

/// What the newest source that speaks of a measure says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Says {
    /// No source speaks of it, or the newest says that it is not delivered.
    #[default]
    Nothing,
    /// Some of its deliveries are delivered.
    Partly,
    /// It is delivered.
    Delivered,
    /// It is stopped.
    Stopped,
}

/// What is told of a measure until an edition.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    pub(super) says: Says,
    /// The first source that said so, and was not contradicted since.
    pub(super) since: Option<Moment>,
    /// Its deliveries as plan and place, each as the newest plan that holds it has it.
    pub(super) deliveries: Vec<(usize, usize)>,
    /// How many of them are delivered.
    pub(super) done: usize,
    /// What was written by hand of its end.
    pub(super) reason: Option<Reason>,
}

impl Told {
    pub(super) fn fill(&self, change: &mut Change) {
        change.deliveries.clone_from(&self.deliveries);
        change.delivered = (self.done, self.deliveries.len());
        change.reasons.extend(self.reason.clone());
    }
}

/// One statement, oldest first where sorted: undated ones first, then by date; what is written by hand weighs most.
type Statement = (Option<Moment>, u8, Says, Option<Reason>);

impl Timeline {
    /// What is told of a measure's thread until an edition, the working roadmap being today.
    pub(super) fn told(&self, thread: &[Node], until: usize) -> Told {
        let mut statements: Vec<Statement> = Vec::new();
        let mut newest: BTreeMap<&str, (usize, usize, Option<Stage>)> = BTreeMap::new();
        let mut delivered: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (plan, place) in thread.iter().filter_map(|node| self.threads.delivered.get(node)).flatten() {
            delivered.entry(*plan).or_default().insert(*place);
        }
        for (at, own) in delivered.into_iter().filter(|(at, _)| self.is_until(self.threads.plans[*at].date, until)) {
            let plan = &self.threads.plans[at];
            let stages = || own.iter().map(|place| plan.deliveries[*place].stage);
            for place in &own {
                let delivery = &plan.deliveries[*place];
                newest.insert(&delivery.id, (at, *place, delivery.stage));
            }
            // A plan that lost its stages says nothing of how far it has come.
            if stages().any(|stage| stage.is_some()) {
                let all = stages().all(|stage| stage.is_some_and(|stage| stage.is_done));
                statements.push((plan.date, 1, if all { Says::Delivered } else { Says::Nothing }, None));
            }
        }
        self.by_status(thread, until, &mut statements);
        self.by_hand(thread, until, &mut statements);
        statements.sort_by_key(|(date, rank, ..)| (*date, *rank));
        let done = newest.values().filter(|(_, _, stage)| stage.is_some_and(|stage| stage.is_done)).count();
        let mut told = Told {
            deliveries: newest.values().map(|(plan, place, _)| (*plan, *place)).collect(),
            done,
            ..Told::default()
        };
        told.deliveries.sort_unstable_by(|a, b| (b.0, a.1).cmp(&(a.0, b.1)));
        if let Some((_, _, says, _)) = statements.last() {
            told.says = *says;
            let run = statements.iter().rev().take_while(|(_, _, said, _)| said == says);
            let run: Vec<&Statement> = run.collect();
            told.since = run.last().and_then(|(date, ..)| *date);
            told.reason = run.iter().find_map(|(.., reason)| reason.clone());
        }
        if told.says == Says::Nothing && done > 0 {
            told.says = Says::Partly;
        }
        told
    }

    /// Statuses of the editions: the run of done ones that the newest told status ends.
    fn by_status(&self, thread: &[Node], until: usize, statements: &mut Vec<Statement>) {
        let known = thread.iter().rev().filter(|node| node.edition <= until);
        let statuses = known.filter_map(|node| {
            let status = measure_of(&self.editions, *node).status.as_ref()?;
            Some((node.edition, self.done.contains(status)))
        });
        for (edition, _) in statuses.take_while(|(_, done)| *done) {
            statements.push((self.editions[edition].date, 0, Says::Delivered, None));
        }
    }

    fn by_hand(&self, thread: &[Node], until: usize, statements: &mut Vec<Statement>) {
        for (at, edition) in self.editions.iter().enumerate() {
            for outcome in &edition.outcomes {
                let is_known = match outcome.date {
                    Some(date) => self.is_until(Some(date), until),
                    None => at <= until,
                };
                let is_own = || self.threads.bearer(&outcome.id, at).is_some_and(|node| thread.contains(&node));
                if is_known && is_own() {
                    let says = match outcome.ending {
                        Ending::Delivered => Says::Delivered,
                        Ending::Stopped => Says::Stopped,
                    };
                    let reason = outcome.reason.clone().map(|text| Reason {
                        edition: edition.id.clone(),
                        kind: None,
                        text,
                        source: Some(outcome.source.clone()),
                    });
                    statements.push((outcome.date.or(edition.date), 2, says, reason));
                }
            }
        }
    }

    /// Whether something of a date was known when an edition was adopted. Of an edition without a date nobody can say
    /// what came before it.
    fn is_until(&self, date: Option<Moment>, edition: usize) -> bool {
        if edition == self.working() {
            return true;
        }
        match (date, self.editions[edition].date) {
            (Some(date), Some(until)) if until.day_told() => date <= until,
            (Some(date), Some(until)) => date.date().first_of_month() <= until.date(),
            _ => false,
        }
    }
}
