//! Random histories of a roadmap, adopted again and again: what is told between any two editions is what was done.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;
use veikart::changes::{Change, ChangeKind, Comparison, Node, Outcome, Timeline};
use veikart::config::{self, Config};
use veikart::facts::{Moment, Period};
use veikart::model::{Choice, Edition, EditionArea, EditionMeasure, LikelyTie, Roadmap};

use crate::robust::hold_for;

/// At least as many histories as are promised.
const HISTORIES: u32 = 3_000;

/// A measure as an edition has it: the edition's place, and the measure's id there.
type Frozen = (usize, String);

/// One thing that an editor does, with two choices.
type Step = (u8, u8, u8);

/// A measure of the working roadmap, with what only its maker knows: each frozen measure that it comes from.
#[derive(Debug, Clone, Default)]
struct Live {
    facts: EditionMeasure,
    past: BTreeSet<Frozen>,
    /// All former ids that were frozen for it.
    listed: BTreeSet<String>,
    /// Each frozen measure that it likely comes from.
    likely: BTreeSet<Frozen>,
    /// The id of a dropped measure that the next edition ties it to.
    tie: Option<String>,
}

/// A roadmap in the making.
#[derive(Debug, Default)]
struct Maker {
    live: Vec<Live>,
    dropped: Vec<Live>,
    frozen: Vec<Edition>,
    /// By edition and id: what a frozen measure comes from, itself included.
    truth: BTreeMap<Frozen, BTreeSet<Frozen>>,
    /// By edition and id: what a frozen measure likely comes from.
    perhaps: BTreeMap<Frozen, BTreeSet<Frozen>>,
    /// Likely ties: the later end and the earlier one.
    ties: Vec<(Frozen, Frozen)>,
    /// Whether likely ties are told.
    has_ties: bool,
    /// How many ids were made.
    made: usize,
    /// Ids that ever stood in an edition.
    ids: BTreeSet<String>,
}

fn config() -> Config {
    config::read("veikart.toml", "title = \"Prøve\"\n", &veikart::locale::Languages::default()).value
}

impl Maker {
    fn fresh(&mut self) -> String {
        self.made += 1;
        format!("e{}", self.made)
    }

    fn pick(&self, choice: u8) -> Option<usize> {
        (!self.live.is_empty()).then(|| usize::from(choice) % self.live.len())
    }

    fn stands(&self, id: &str) -> bool {
        self.live.iter().any(|live| live.facts.id == id)
    }

    /// An id that nothing has now: a new one, or one that stood once, which must then be told.
    fn id(&mut self, choice: u8) -> (String, bool) {
        // A name that one took over and another again cannot be told from the same.
        let all = || self.frozen.iter().flat_map(|edition| &edition.measures);
        let taken = |id: &String| all().any(|m| m.id == *id && m.reused_id);
        let old: Vec<String> = self.ids.iter().filter(|id| !self.stands(id) && !taken(id)).cloned().collect();
        if choice.is_multiple_of(3) && !old.is_empty() {
            let id = old[usize::from(choice) % old.len()].clone();
            self.dropped.retain(|gone| gone.facts.id != id);
            return (id, true);
        }
        (self.fresh(), false)
    }

    fn add(&mut self, choice: u8) {
        let (id, reused_id) = self.id(choice);
        let facts = EditionMeasure { title: format!("{id} {}", self.made), id, reused_id, ..EditionMeasure::default() };
        let tie = self.dropped.last().filter(|_| self.has_ties && choice.is_multiple_of(2));
        let tie = tie.map(|gone| gone.facts.id.clone()).filter(|from| *from != facts.id);
        self.live.push(Live { facts, tie, ..Live::default() });
    }

    fn rename(&mut self, at: usize) {
        let (id, taken) = (self.fresh(), false);
        let newest = self.truth.keys().filter(|(_, known)| *known == id).max().cloned();
        // A name of another that it had between two editions only was never its own.
        let is_borrowed = self.is_borrowed(at);
        let live = &mut self.live[at];
        let own = newest.is_none_or(|newest| live.past.contains(&newest));
        // A name of its own from before is no other's.
        live.facts.reused_id = taken && !own;
        let old = std::mem::replace(&mut live.facts.id, id);
        // A name of another that it had between two editions only was never its own.
        live.facts.former_ids.retain(|id| *id != live.facts.id);
        if !is_borrowed && !live.facts.former_ids.contains(&old) {
            live.facts.former_ids.push(old);
        }
    }

    fn merge(&mut self, into: usize, from: usize, choice: u8) {
        let is_mixed = self.is_mixed(into, from) || self.is_mixed(from, into);
        if into == from || is_mixed || self.is_borrowed(from) || self.is_borrowed(into) {
            return;
        }
        let gone = self.live[from].clone();
        let kept = &mut self.live[into];
        if gone.past.iter().any(|(_, id)| *id == kept.facts.id) {
            // What had the name before is in it again.
            kept.facts.reused_id = false;
        }
        kept.past.extend(gone.past);
        kept.listed.extend(gone.listed);
        kept.likely.extend(gone.likely);
        let mut ids = gone.facts.former_ids;
        ids.push(gone.facts.id);
        if choice.is_multiple_of(2) {
            ids.reverse();
        }
        ids.retain(|id| *id != kept.facts.id && !kept.facts.former_ids.contains(id));
        kept.facts.former_ids.extend(ids);
        self.live.remove(from);
    }

    /// Whether the name of what is to go into another is one that the other had: then no list of names can tell it.
    fn is_mixed(&self, into: usize, from: usize) -> bool {
        let (into, from) = (&self.live[into], &self.live[from]);
        let theirs: BTreeSet<&String> =
            into.past.iter().map(|(_, id)| id).chain(&into.facts.former_ids).chain(&into.listed).collect();
        let newest = from.past.iter().map(|(at, _)| *at).max();
        let own = from.past.iter().filter(|(at, _)| Some(*at) == newest).map(|(_, id)| id);
        own.chain([&from.facts.id]).any(|id| theirs.contains(id))
    }

    /// Whether a measure has, since the last edition, a name that another had there.
    fn is_borrowed(&self, at: usize) -> bool {
        let live = &self.live[at];
        let newest = self.truth.keys().filter(|(_, known)| *known == live.facts.id).max();
        newest.is_some_and(|newest| !live.past.contains(newest))
    }

    fn split(&mut self, at: usize, choice: u8) {
        let whole = self.live[at].clone();
        if self.is_borrowed(at) {
            return;
        }
        let id = self.fresh();
        let mut former = whole.facts.former_ids.clone();
        former.push(whole.facts.id.clone());
        former.dedup();
        let part = EditionMeasure {
            title: format!("{id} av {}", whole.facts.id),
            id,
            former_ids: former.clone(),
            ..whole.facts.clone()
        };
        let part = EditionMeasure { reused_id: false, ..part };
        self.live.push(Live { facts: part, ..whole.clone() });
        let own = &mut self.live[at].facts;
        if choice.is_multiple_of(2) {
            let id = own.id.clone();
            if !own.former_ids.contains(&id) {
                own.former_ids.push(id);
            }
        } else {
            let id = self.fresh();
            let own = &mut self.live[at].facts;
            former.retain(|former| *former != id);
            own.id = id;
            own.former_ids = former;
            own.reused_id = false;
        }
    }

    fn step(&mut self, (what, one, two): Step) {
        let Some(at) = self.pick(one) else { return self.add(two) };
        match what % 12 {
            0 | 1 => self.add(two),
            2 | 3 => self.rename(at),
            4 => {
                let from = self.pick(two).unwrap_or(at);
                self.merge(at, from, one);
            }
            5 => self.split(at, two),
            6 => {
                let gone = self.live.remove(at);
                self.dropped.retain(|other| other.facts.id != gone.facts.id);
                // What was never adopted was never there.
                if gone.past.iter().any(|(_, id)| *id == gone.facts.id) {
                    self.dropped.push(gone);
                }
            }
            7 => {
                if let Some(back) = self.dropped.pop().filter(|back| !self.stands(&back.facts.id)) {
                    self.live.push(back);
                }
            }
            8 => {
                let first = 2024 + u16::from(two % 4);
                let text = format!("{first}-{}", first + u16::from(one % 2));
                self.live[at].facts.time_band = Period::parse(&text).ok();
            }
            9 => self.live[at].facts.area = Some(["x", "y"][usize::from(two % 2)].to_owned()),
            10 => self.live[at].facts.status = Some(["s", "t"][usize::from(two % 2)].to_owned()),
            _ => {
                let to = self.pick(two).unwrap_or(at);
                self.live.swap(at, to);
            }
        }
    }

    /// Freezes the working roadmap as `veikart adopt` does.
    fn adopt(&mut self, tidies: bool) {
        let at = self.frozen.len();
        let area = |id: &str| EditionArea { id: id.to_owned(), title: id.to_owned(), supporting: false };
        let ties = self.live.iter().filter_map(|live| {
            Some(LikelyTie {
                id: live.facts.id.clone(),
                from: live.tie.clone()?,
                edition: None,
                reason: "Navnet ligner.".to_owned().into(),
                source: None,
            })
        });
        let likely = ties.collect();
        let edition = Edition {
            likely,
            id: format!("u{at}"),
            date: Moment::parse(&format!("20{:02}-01", 24 + at)),
            areas: vec![area("x"), area("y")],
            measures: self.live.iter().map(|live| Arc::new(live.facts.clone())).collect(),
            ..Edition::default()
        };
        self.frozen.push(edition);
        let whole = self.timeline().whole(at);
        self.frozen[at] = whole;
        for live in &mut self.live {
            let newest = |id: &String| self.truth.keys().filter(|(_, known)| known == id).max().cloned();
            if let Some(from) = live.tie.take().as_ref().and_then(newest) {
                live.likely.extend(self.truth[&from].iter().chain(&self.perhaps[&from]).cloned());
                self.ties.push(((at, live.facts.id.clone()), from));
            }
        }
        for (live, frozen) in self.live.iter_mut().zip(&self.frozen[at].measures) {
            self.ids.insert(live.facts.id.clone());
            live.listed.extend(frozen.former_ids.iter().cloned());
            live.past.insert((at, live.facts.id.clone()));
            self.truth.insert((at, live.facts.id.clone()), live.past.clone());
            self.perhaps.insert((at, live.facts.id.clone()), live.likely.clone());
            if tidies {
                // What is frozen need not be written in the working files for ever.
                live.facts.former_ids.clear();
            }
        }
    }

    fn timeline(&self) -> Timeline {
        let editions = self.frozen.iter().cloned().map(Arc::new).collect();
        Timeline::new(&Roadmap { editions, ..Roadmap::default() }, &config())
    }
}

/// Makes a history of steps, adopted after each group of them.
fn made(groups: &[(Vec<Step>, bool)], has_ties: bool) -> Maker {
    let mut maker = Maker { has_ties, ..Maker::default() };
    for (steps, tidies) in groups {
        for step in steps {
            maker.step(*step);
        }
        maker.adopt(*tidies);
    }
    maker
}

fn histories() -> impl Strategy<Value = Vec<(Vec<Step>, bool)>> {
    let steps = proptest::collection::vec(any::<Step>(), 0..8);
    proptest::collection::vec((steps, any::<bool>()), 2..6)
}

/// The editions in short, for a failed case.
fn shown(maker: &Maker) -> Vec<Vec<String>> {
    let measure = |measure: &Arc<EditionMeasure>| {
        format!("{} < {:?}{}", measure.id, measure.former_ids, if measure.reused_id { " reused" } else { "" })
    };
    let tie = |tie: &LikelyTie| format!("{} ? {}", tie.id, tie.from);
    let all = |edition: &Edition| {
        edition.measures.iter().map(measure).chain(edition.likely.iter().map(tie)).collect::<Vec<_>>()
    };
    maker.frozen.iter().map(all).collect()
}

/// What is told: each earlier measure with what it certainly became.
fn told(comparison: &Comparison) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for change in &comparison.rows {
        if let Some(before) = comparison.before(change) {
            pairs.extend(comparison.all_after(change).map(|after| (before.id.clone(), after.id.clone())));
        }
    }
    pairs
}

#[test]
fn what_is_told_is_what_was_done() {
    let met = std::sync::Mutex::new(BTreeSet::new());
    hold_for(HISTORIES, &histories(), |groups| {
        let maker = made(&groups, true);
        let timeline = maker.timeline();
        for later in 0..maker.frozen.len() {
            for earlier in 0..later {
                let comparison = timeline.compare(earlier, later);
                let mut done: BTreeSet<(String, String)> = BTreeSet::new();
                for measure in &maker.frozen[later].measures {
                    let past = maker.truth[&(later, measure.id.clone())].iter().filter(|(at, _)| *at == earlier);
                    done.extend(past.map(|(_, id)| (id.clone(), measure.id.clone())));
                }
                assert_eq!(told(&comparison), done, "u{earlier} to u{later}: {:#?}", shown(&maker));
                for (place, change) in comparison.rows[..maker.frozen[earlier].measures.len()].iter().enumerate() {
                    let alone = timeline.compare_one(Node { edition: earlier, place }, later);
                    assert_eq!(format!("{:?}", alone.rows), format!("{:?}", [change]), "{:#?}", shown(&maker));
                }
                each_outcome(&maker, &comparison, earlier, later, &done);
                met.lock().unwrap().extend(comparison.rows.iter().map(|change| change.outcome));
            }
        }
    });
    // What no source tells, and what plans tell, is not in these histories.
    let absent = [Outcome::Delivered, Outcome::Partly, Outcome::Stopped, Outcome::Parent, Outcome::PlanOnly];
    let absent = [&absent[..], &[Outcome::NotTold, Outcome::Named, Outcome::LikelyNew]].concat();
    let wanted: BTreeSet<Outcome> =
        Outcome::ALL.iter().map(|(_, outcome)| *outcome).filter(|outcome| !absent.contains(outcome)).collect();
    assert_eq!(*met.lock().unwrap(), wanted, "the histories hold all that may become of a measure");
}

/// Holds the outcome of each row, and what differs, against what was done.
fn each_outcome(
    maker: &Maker,
    comparison: &Comparison,
    earlier: usize,
    later: usize,
    done: &BTreeSet<(String, String)>,
) {
    let (from, to) = (&maker.frozen[earlier], &maker.frozen[later]);
    assert_eq!(comparison.outcomes().values().sum::<usize>(), from.measures.len());
    for change in &comparison.rows {
        if let Some(before) = comparison.before(change) {
            let after: Vec<&String> = done.iter().filter(|(id, _)| *id == before.id).map(|(_, id)| id).collect();
            let joined = after.first().map_or(0, |only| done.iter().filter(|(_, id)| id == *only).count());
            match (after.len(), joined) {
                (0, _) => gone(maker, comparison, change, &(earlier, before.id.clone()), later),
                (1, 1) => {
                    let now = to.measures.iter().find(|measure| measure.id == *after[0]).unwrap();
                    facts(before, now, &change.kinds);
                }
                (1, _) if before.id == *after[0] => {
                    assert!(!matches!(change.outcome, Outcome::Merged | Outcome::Split | Outcome::Dropped));
                }
                (1, _) => assert!(!matches!(change.outcome, Outcome::Split | Outcome::Dropped | Outcome::New)),
                _ => assert_eq!(change.outcome, Outcome::Split),
            }
        } else {
            came(maker, comparison, change, earlier, &(later, comparison.id(change).to_owned()));
        }
    }
}

/// The ids of the other ends of a row's likely ties.
fn likely(comparison: &Comparison, change: &Change) -> BTreeSet<String> {
    comparison.likely(change).map(|(measure, _)| measure.id.clone()).collect()
}

/// Holds what is told of a measure that a later edition does not have.
fn gone(maker: &Maker, comparison: &Comparison, change: &Change, own: &Frozen, later: usize) {
    let ends = maker.perhaps.iter().filter(|((at, _), from)| *at == later && from.contains(own));
    let ends: BTreeSet<String> = ends.map(|((_, id), _)| id.clone()).collect();
    assert_eq!(likely(comparison, change), ends, "{:#?}", shown(maker));
    let elsewhere = maker.ties.iter().any(|((at, _), from)| *at != later && maker.truth[from].contains(own));
    let wanted = match (ends.is_empty(), elsewhere) {
        (false, _) => Outcome::LikelyContinued,
        (true, true) => Outcome::LikelyBack,
        (true, false) => Outcome::Dropped,
    };
    assert_eq!(change.outcome, wanted, "{own:?} to u{later}: {:#?}", shown(maker));
}

/// Holds what is told of a measure that an earlier edition did not have.
fn came(maker: &Maker, comparison: &Comparison, change: &Change, earlier: usize, own: &Frozen) {
    let ends = maker.perhaps[own].iter().filter(|(at, _)| *at == earlier);
    let ends: BTreeSet<String> = ends.map(|(_, id)| id.clone()).collect();
    assert_eq!(likely(comparison, change), ends, "{:#?}", shown(maker));
    let past = &maker.truth[own];
    let known = past.iter().any(|(at, _)| *at < earlier);
    let likely = maker.ties.iter().any(|(end, (at, _))| past.contains(end) && *at < earlier);
    let wanted = match (ends.is_empty(), known, likely) {
        (false, ..) => Outcome::LikelyContinuing,
        (true, true, _) => Outcome::Returned,
        (true, false, true) => Outcome::LikelyKnown,
        (true, false, false) => Outcome::New,
    };
    assert_eq!(change.outcome, wanted, "u{earlier} to {own:?}: {:#?}", shown(maker));
}

/// Holds what is told of one measure's facts against the facts.
fn facts(before: &EditionMeasure, now: &EditionMeasure, kinds: &[ChangeKind]) {
    let differs = |kind: ChangeKind| kinds.contains(&kind);
    assert_eq!(differs(ChangeKind::Renamed), before.title != now.title);
    let both = |then: &Option<String>, now: &Option<String>| then.is_some() && now.is_some() && then != now;
    assert_eq!(differs(ChangeKind::Area), both(&before.area, &now.area));
    assert_eq!(differs(ChangeKind::Status), both(&before.status, &now.status));
    let moved = [ChangeKind::Earlier, ChangeKind::Later, ChangeKind::Widened, ChangeKind::Narrowed];
    let is_moved = before.time_band.as_ref().zip(now.time_band.as_ref()).is_some_and(|(then, now)| then != now);
    assert_eq!(moved.iter().any(|kind| differs(*kind)), is_moved);
}

#[test]
fn nothing_later_changes_what_was_told() {
    hold_for(500, &histories(), |groups| {
        // What is likely may be learnt later; what is certain never changes.
        let all = made(&groups, false);
        let some = made(&groups[..groups.len() - 1], false);
        let (all, some) = (all.timeline(), some.timeline());
        for later in 0..groups.len() - 1 {
            for earlier in 0..later {
                let told = |timeline: &Timeline| format!("{:?}", timeline.compare(earlier, later).rows);
                assert_eq!(told(&all), told(&some));
            }
        }
    });
}
