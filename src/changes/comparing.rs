//! Comparing two editions of the timeline.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::differ::{differences, is_regrouped, told_by_neither};
use super::lineage::{Node, Roots};
use super::promises::{Promise, kept};
use super::statements::{Says, Told};
use super::timeline::Timeline;
use super::{Change, ChangeKind, Comparison, Fact, Known, LikelyEnd, Outcome, Places, Reason, carried};
use crate::facts::Localised;
use crate::model::{Edition, EditionMeasure};

/// Which measure of one edition is which of the other.
#[derive(Debug, Default)]
struct Pairs {
    /// By place in the earlier edition: places in the later one.
    after: Vec<Vec<usize>>,
    /// By place in the later edition: places in the earlier one.
    before: Vec<Vec<usize>>,
    /// Likely ties by place in the earlier edition: the place in the later one.
    likely_after: HashMap<usize, Vec<Likely>>,
    /// The same by place in the later edition.
    likely_before: HashMap<usize, Vec<Likely>>,
}

/// The place of a likely tie's other end, with the tie's edition and place there.
type Likely = (usize, (usize, usize));

struct Comparing<'a> {
    timeline: &'a Timeline,
    from: usize,
    to: usize,
    old: &'a Edition,
    new: &'a Edition,
    /// The places of the measures of both by their ids.
    ids: [Arc<Places>; 2],
    regrouped: bool,
    compared: Vec<&'a str>,
    pairs: Pairs,
}

impl Timeline {
    /// Compares two editions by their places. Asked from a later to an earlier one, it tells what would have to be
    /// undone, and nothing of deliveries.
    #[must_use]
    pub fn compare(&self, from: usize, to: usize) -> Comparison {
        let comparing = self.comparing(from, to, (0..self.editions[from.max(to)].measures.len()).collect());
        let mut rows: Vec<Change> = Vec::new();
        (0..comparing.old.measures.len())
            .into_par_iter()
            .map(|place| comparing.of_before(place))
            .collect_into_vec(&mut rows);
        let lone = (0..comparing.new.measures.len()).filter(|place| comparing.pairs.before[*place].is_empty());
        rows.extend(lone.map(|place| comparing.of_after(place)));
        comparing.told(rows)
    }

    /// Compares an edition with a later one for one of its measures alone: the only row is that measure's.
    #[must_use]
    pub fn compare_one(&self, node: Node, to: usize) -> Comparison {
        let new = &self.editions[to];
        let onward = self.threads.lineage.onward(node);
        let mut late: BTreeSet<usize> = onward.into_iter().filter(|on| on.edition == to).map(|on| on.place).collect();
        // Whether it belongs to the same as before is asked of what it belongs to.
        let parents = late.iter().filter_map(|place| self.node(to, new.measures[*place].parent.as_deref()?));
        late.extend(parents.map(|parent| parent.place).collect::<Vec<_>>());
        let comparing = self.comparing(node.edition, to, late.into_iter().collect());
        let row = comparing.of_before(node.place);
        comparing.told(vec![row])
    }

    /// `late` are places of the later edition, in order: those that are looked at.
    fn comparing(&self, from: usize, to: usize, late: Vec<usize>) -> Comparing<'_> {
        let (old, new) = (&self.editions[from], &self.editions[to]);
        Comparing {
            timeline: self,
            from,
            to,
            old,
            new,
            ids: [from, to].map(|edition| Arc::clone(&self.threads.places[edition])),
            regrouped: is_regrouped(old, new),
            compared: carried::comparable(&self.compared, old, new),
            pairs: self.pairs_of(from, to, late),
        }
    }

    fn pairs_of(&self, from: usize, to: usize, places: Vec<usize>) -> Pairs {
        let (early, late) = (from.min(to), from.max(to));
        let all = |edition: usize| vec![Vec::new(); self.editions[edition].measures.len()];
        let roots = |place| (place, self.threads.lineage.roots(Node { edition: late, place }, early));
        let roots: Vec<(usize, Roots)> = places.into_par_iter().map(roots).collect();
        let mut pairs = Pairs { after: all(from), before: all(to), ..Pairs::default() };
        for (place, Roots { certain, likely }) in roots {
            let oriented = |other: usize| if from <= to { (other, place) } else { (place, other) };
            for (before, after) in certain.into_iter().map(oriented) {
                pairs.after[before].push(after);
                pairs.before[after].push(before);
            }
            for (other, tie) in likely {
                let (before, after) = oriented(other);
                pairs.likely_after.entry(before).or_default().push((after, tie));
                pairs.likely_before.entry(after).or_default().push((before, tie));
            }
        }
        pairs
    }
}

impl Comparing<'_> {
    /// All that these rows tell.
    fn told(self, rows: Vec<Change>) -> Comparison {
        let edition = |at: usize| Arc::clone(&self.timeline.editions[at]);
        Comparison {
            from: edition(self.from),
            to: edition(self.to),
            places: (self.from, self.to),
            not_told: self.not_told(&rows),
            rows,
            regrouped: self.regrouped,
            reasons: self.reasons_of_all(),
            compared: self.compared.into_iter().map(str::to_owned).collect(),
            ids: self.ids,
        }
    }

    fn looks_back(&self) -> bool {
        self.from > self.to
    }

    fn of_before(&self, place: usize) -> Change {
        let measure = &self.old.measures[place];
        let thread = self.timeline.threads.lineage.thread(Node { edition: self.from, place });
        let after = self.pairs.after[place].clone();
        let mut change = Change { before: Some(place), ..Change::default() };
        change.likely = self.ends(self.pairs.likely_after.get(&place));
        if let [only] = after[..] {
            let all = &self.pairs.before[only];
            change.joined = all.iter().copied().filter(|other| *other != place).collect();
            if all.len() == 1 || self.carries_on(all, only) == Some(place) {
                change.kinds = self.differences(measure, &self.new.measures[only]);
            } else {
                change.kinds.push(ChangeKind::Merged);
            }
        } else if !after.is_empty() {
            change.kinds.push(ChangeKind::Split);
        }
        change.after = after;
        let ids = || thread.iter().map(|node| &self.timeline.editions[node.edition].measures[node.place].id);
        let (then, now) = if self.looks_back() {
            (Told::default(), Told::default())
        } else {
            (self.timeline.told(&thread, self.from), self.timeline.told(&thread, self.to))
        };
        now.fill(&mut change);
        let is_new = then.says != now.says || (now.says == Says::Partly && then.done != now.done);
        let is_gone = change.after.is_empty();
        match now.says {
            Says::Delivered if is_new || is_gone => change.kinds.push(ChangeKind::Delivered),
            Says::Stopped if is_new || is_gone => change.kinds.push(ChangeKind::Stopped),
            Says::Partly if is_new || is_gone => change.kinds.push(ChangeKind::Partly),
            _ if !is_gone => {}
            _ if !change.likely.is_empty() => change.kinds.push(ChangeKind::LikelyContinued),
            _ => {
                let elsewhere = || {
                    let node = Node { edition: self.from, place };
                    self.known(
                        self.timeline.threads.lineage.likely_after(node, self.to).filter(|_| !self.looks_back())?,
                    )
                };
                let known = ids().find_map(|id| self.new.named.get(id)).cloned().map(Known::Plan).or_else(elsewhere);
                change.kinds.push(match known {
                    Some(Known::Likely(..)) => ChangeKind::LikelyElsewhere,
                    Some(_) => ChangeKind::Named,
                    None if self.new.incomplete => ChangeKind::NotListedAfter,
                    None => ChangeKind::Dropped,
                });
                change.known = known.map(Box::new);
            }
        }
        change.kinds.sort_unstable();
        change.outcome = Outcome::of_before(&change.kinds).unwrap_or_else(|| {
            let is_told = |edition: &Edition, measure: &EditionMeasure| {
                measure.time_band.is_some() || edition.is_timeless(measure)
            };
            let now = change.after.first().is_some_and(|after| is_told(self.new, &self.new.measures[*after]));
            if now && is_told(self.old, measure) { Outcome::Stands } else { Outcome::There }
        });
        change.reasons.extend(self.reasons(&thread));
        if !self.looks_back() && !matches!(then.says, Says::Delivered) {
            let bands: Vec<_> = change.after.iter().map(|after| self.new.measures[*after].time_band.as_ref()).collect();
            let promise = |band| kept(&Promise { band, now: &bands, told: &now, kinds: &change.kinds });
            change.kept = measure.time_band.as_ref().map(promise);
        }
        change
    }

    fn of_after(&self, place: usize) -> Change {
        let node = Node { edition: self.to, place };
        let thread = self.timeline.threads.lineage.thread(node);
        let mut change = Change { after: vec![place], ..Change::default() };
        change.likely = self.ends(self.pairs.likely_before.get(&place));
        if !self.looks_back() {
            self.timeline.told(&thread, self.to).fill(&mut change);
        }
        let own = &self.new.measures[place];
        let ids = || {
            let past = thread.iter().filter(|node| node.edition <= self.to);
            past.map(|node| &self.timeline.editions[node.edition].measures[node.place].id).chain(&own.former_ids)
        };
        let earlier = thread.iter().rev().find(|node| node.edition < self.from && !self.looks_back());
        let plan = ids().find_map(|id| self.old.named.get(id));
        let edition = || earlier.map(|node| Known::Edition(Arc::clone(&self.timeline.editions[node.edition])));
        let likely =
            || self.known(self.timeline.threads.lineage.likely_before(node, self.from).filter(|_| !self.looks_back())?);
        let perhaps = || {
            let (plan, reason) = ids().find_map(|id| self.old.perhaps_named.get(id))?;
            Some(Known::PlanLikely(plan.clone(), reason.clone()))
        };
        let kind = if change.likely.is_empty() {
            let known = plan.cloned().map(Known::Plan).or_else(edition).or_else(likely).or_else(perhaps);
            let kind = match known {
                Some(Known::Plan(_)) => ChangeKind::Named,
                Some(Known::Edition(_)) if self.old.incomplete => ChangeKind::Named,
                Some(Known::Edition(_)) => ChangeKind::Returned,
                Some(Known::Likely(..) | Known::PlanLikely(..)) => ChangeKind::LikelyElsewhere,
                None if self.old.incomplete => ChangeKind::NotListedBefore,
                None => ChangeKind::New,
            };
            change.known = known.map(Box::new);
            kind
        } else {
            ChangeKind::LikelyContinued
        };
        change.kinds.push(kind);
        change.outcome = Outcome::of_after(&change.kinds);
        change.reasons.extend(self.reasons(&thread));
        change
    }

    /// Which of several that went into one carries on: the one with its id, else the only one with its name.
    fn carries_on(&self, all: &[usize], into: usize) -> Option<usize> {
        let after = &self.new.measures[into];
        let before = |place: &usize| &self.old.measures[*place];
        let same_id = all.iter().find(|place| before(place).id == after.id && !after.reused_id);
        same_id.copied().or_else(|| {
            let mut same = all.iter().filter(|place| before(place).title == after.title);
            same.next().copied().filter(|_| same.next().is_none())
        })
    }

    fn differences(&self, before: &EditionMeasure, after: &EditionMeasure) -> Vec<ChangeKind> {
        let [old, new] = &self.ids;
        let place = |ids: &Places, id: &Option<String>| ids.get(id.as_deref()?).copied();
        let same_parent = match (place(old, &before.parent), place(new, &after.parent)) {
            (Some(then), Some(now)) => self.pairs.after[then].contains(&now),
            (None, None) => before.parent.is_some() == after.parent.is_some(),
            _ => false,
        };
        differences(before, after, self.regrouped, same_parent, &self.compared)
    }

    fn ends(&self, ties: Option<&Vec<Likely>>) -> Vec<LikelyEnd> {
        ties.into_iter().flatten().map(|(place, tie)| self.end(*place, *tie)).collect()
    }

    fn end(&self, place: usize, (edition, tie): (usize, usize)) -> LikelyEnd {
        let tie = &self.timeline.editions[edition].likely[tie];
        LikelyEnd { place, reason: tie.reason.clone(), source: tie.source.clone() }
    }

    /// The likely end in an edition beside the two.
    fn known(&self, (node, tie): (Node, (usize, usize))) -> Option<Known> {
        Some(Known::Likely(Arc::clone(self.timeline.editions.get(node.edition)?), self.end(node.place, tie)))
    }

    /// The editions that the way leads through, without the first. Reasons look back, so a comparison against time has
    /// none.
    fn way(&self) -> impl Iterator<Item = (usize, &Arc<Edition>)> {
        let editions = self.timeline.editions.iter().enumerate();
        editions.filter(|(at, edition)| (self.from + 1..=self.to).contains(at) && edition.series == self.new.series)
    }

    fn reasons_of_all(&self) -> Vec<(Arc<Edition>, Localised)> {
        self.way().filter_map(|(_, edition)| Some((Arc::clone(edition), edition.reason.clone()?))).collect()
    }

    /// What the editions on the way tell of a measure, under any id it had until then.
    fn reasons(&self, thread: &[Node]) -> Vec<Reason> {
        let mut found = Vec::new();
        for (at, edition) in self.way() {
            let is_own = |id: &str| {
                self.timeline.threads.bearer(id, at).map_or_else(
                    || {
                        thread.iter().any(|node| {
                            self.timeline.editions[node.edition].measures[node.place]
                                .former_ids
                                .iter()
                                .any(|former| former == id)
                        })
                    },
                    |node| thread.contains(&node),
                )
            };
            for (id, texts) in edition.reasons.iter().filter(|(id, _)| is_own(id)) {
                let _ = id;
                let reason = |kind: Option<&String>, text: &Localised| Reason {
                    edition: edition.id.clone(),
                    kind: kind.cloned(),
                    text: text.clone(),
                    source: None,
                };
                found.extend(texts.all.iter().map(|text| reason(None, text)));
                found.extend(texts.by_name.iter().map(|(kind, text)| reason(Some(kind), text)));
            }
        }
        found
    }

    fn not_told(&self, rows: &[Change]) -> BTreeMap<Fact, usize> {
        let mut counts = BTreeMap::new();
        for change in rows {
            let alone = !change.kinds.iter().any(|kind| matches!(kind, ChangeKind::Merged | ChangeKind::Split));
            if let (Some(before), [after]) = (change.before.filter(|_| alone), &change.after[..]) {
                for fact in told_by_neither(&self.old.measures[before], &self.new.measures[*after], self.new) {
                    *counts.entry(fact).or_insert(0) += 1;
                }
            }
        }
        counts
    }
}
