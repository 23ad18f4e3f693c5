//! What changed between two editions: properties over random editions, single cases, and `veikart changes`.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use veikart::changes::{Change, ChangeKind, Comparison, Fact, Outcome, accuracy, compare};
use veikart::config::Column;
use veikart::facts::{Moment, Period};
use veikart::model::{Delivery, DeliveryPlan, Edition, EditionArea, EditionMeasure, Stage};

use crate::robust::hold_for;
use crate::sandbox::{Sandbox, tests};
use crate::snapshot;

const CASES: u32 = 3_000;
/// Few ids, so that editions meet; the second three are what the first may be called today.
const IDS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

type Formers = BTreeMap<String, String>;

fn band(text: &str) -> Period {
    Period::parse(text).unwrap()
}

fn some_of(texts: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(select(texts).prop_map(str::to_owned))
}

/// A measure of which anything but id and title may be unknown.
fn measure(id: &'static str) -> impl Strategy<Value = EditionMeasure> {
    let years = proptest::option::of((2025_u16..2029, 0_u16..3));
    let facts = (select(&["Én", "To"][..]), years, some_of(&["x", "y", "p"]), some_of(&["s", "t"]));
    (facts, some_of(&IDS), some_of(&["1", "2"])).prop_map(move |((title, years, area, status), parent, text)| {
        let time_band = years.map(|(first, more)| band(&format!("{first}-{}", first + more)));
        let parent = parent.filter(|parent| parent != id);
        EditionMeasure {
            id: id.to_owned(),
            title: title.to_owned(),
            language: None,
            area,
            time_band,
            status,
            parent,
            text,
            ..EditionMeasure::default()
        }
    })
}

fn edition() -> impl Strategy<Value = Edition> {
    let areas = prop_oneof![4 => Just(&["x", "y"][..]), 1 => Just(&["p"][..]), 1 => Just(&[][..])];
    let measures = IDS.map(measure);
    let ids = subsequence((0..IDS.len()).collect::<Vec<_>>(), 0..=IDS.len()).prop_shuffle();
    (areas, measures, ids, any::<bool>()).prop_map(|(areas, measures, ids, incomplete)| {
        let there: Vec<&str> = ids.iter().map(|at| IDS[*at]).collect();
        let mut measures: Vec<EditionMeasure> = ids.iter().map(|at| measures[*at].clone()).collect();
        for measure in &mut measures {
            // As checking has it: an area and a parent are those of the edition itself.
            measure.area.take_if(|area| !areas.contains(&area.as_str()));
            measure.parent.take_if(|parent| !there.contains(&parent.as_str()));
        }
        let area = |id: &&str| EditionArea { id: (*id).to_owned(), title: (*id).to_owned(), supporting: false };
        Edition { measures, areas: areas.iter().map(area).collect(), incomplete, ..Edition::default() }
    })
}

/// What `a`, `b` and `c` are called today: themselves, or one of the others.
fn formers() -> impl Strategy<Value = Formers> {
    let today = || some_of(&["d", "e", "f"]);
    (today(), today(), today()).prop_map(|(a, b, c)| {
        let all = [("a", a), ("b", b), ("c", c)];
        all.into_iter().filter_map(|(id, today)| Some((id.to_owned(), today?))).collect()
    })
}

/// Takes the facts that a change names from the later edition, and no other.
fn with_change(change: &Change<'_>) -> Option<EditionMeasure> {
    let after = change.after?;
    let Some(before) = change.before else { return Some(after.clone()) };
    let mut measure = EditionMeasure { id: after.id.clone(), ..before.clone() };
    for kind in &change.kinds {
        let fact = match kind {
            ChangeKind::Renamed => Fact::Title,
            ChangeKind::Earlier | ChangeKind::Later | ChangeKind::Longer | ChangeKind::Shorter => Fact::TimeBand,
            ChangeKind::Area => Fact::Area,
            ChangeKind::Status => Fact::Status,
            ChangeKind::Parent => Fact::Parent,
            ChangeKind::Text => Fact::Text,
            ChangeKind::NowTold(fact) | ChangeKind::NoLongerTold(fact) => *fact,
            ChangeKind::Dropped | ChangeKind::Merged | ChangeKind::NotListedAfter => return None,
            ChangeKind::New | ChangeKind::NotListedBefore => unreachable!("{change:?} was there before"),
        };
        match fact {
            Fact::Title => measure.title.clone_from(&after.title),
            Fact::TimeBand => measure.time_band.clone_from(&after.time_band),
            Fact::Area => measure.area.clone_from(&after.area),
            Fact::Status => measure.status.clone_from(&after.status),
            Fact::Parent => measure.parent.clone_from(&after.parent),
            Fact::Text => measure.text.clone_from(&after.text),
        }
    }
    Some(measure)
}

/// The earlier edition with all changes made.
fn applied(comparison: &Comparison<'_>) -> Vec<EditionMeasure> {
    let touched: BTreeSet<&str> = comparison.changes.iter().filter_map(|c| Some(c.before?.id.as_str())).collect();
    let untouched = comparison.from.measures.iter().filter(|measure| !touched.contains(measure.id.as_str())).cloned();
    untouched.chain(comparison.changes.iter().filter_map(with_change)).collect()
}

/// Measures under their names of today, in one order. Areas of another grouping tell nothing.
fn today(measures: impl IntoIterator<Item = EditionMeasure>, formers: &Formers, regrouped: bool) -> Vec<String> {
    let current = |id: String| formers.get(&id).cloned().unwrap_or(id);
    let told = measures.into_iter().map(|measure| EditionMeasure {
        id: current(measure.id),
        parent: measure.parent.map(current),
        area: measure.area.filter(|_| !regrouped),
        ..measure
    });
    let mut told: Vec<String> = told.map(|measure| format!("{measure:?}")).collect();
    told.sort();
    told
}

#[test]
fn the_changes_from_one_edition_to_another_make_the_one_into_the_other() {
    hold_for(CASES, &(edition(), edition(), formers()), |(from, to, formers)| {
        let comparison = compare(&from, &to, &formers);
        let made = today(applied(&comparison), &formers, comparison.regrouped);
        assert_eq!(made, today(to.measures.clone(), &formers, comparison.regrouped), "{comparison:#?}");
    });
}

#[test]
fn an_edition_does_not_differ_from_itself() {
    hold_for(CASES, &(edition(), formers()), |(edition, formers)| {
        let comparison = compare(&edition, &edition, &formers);
        assert!(comparison.changes.is_empty(), "{:#?}", comparison.changes);
        assert_eq!(comparison.unchanged, edition.measures.len());
    });
}

#[test]
fn every_measure_is_met_once() {
    hold_for(CASES, &(edition(), edition(), formers()), |(from, to, formers)| {
        let comparison = compare(&from, &to, &formers);
        let mut before = comparison.changes.iter().filter_map(|c| Some(c.before?.id.as_str())).collect::<Vec<_>>();
        let is_there = |change: &&Change<'_>| !change.kinds.contains(&ChangeKind::Merged);
        let after = comparison.changes.iter().filter(is_there).filter_map(|c| c.after).count();
        assert_eq!(before.len() + comparison.unchanged, from.measures.len());
        assert_eq!(after + comparison.unchanged, to.measures.len());
        before.sort_unstable();
        before.dedup();
        assert_eq!(before.len() + comparison.unchanged, from.measures.len());
        for change in &comparison.changes {
            assert!(!change.kinds.is_empty());
            assert!(change.kinds.is_sorted(), "{:?}", change.kinds);
        }
    });
}

#[test]
fn a_rename_keeps_identity() {
    hold_for(CASES, &(edition(), subsequence(IDS.to_vec(), 0..=IDS.len())), |(from, renamed)| {
        let new_id = |id: &String| if renamed.contains(&id.as_str()) { format!("ny-{id}") } else { id.clone() };
        let formers: Formers = renamed.iter().map(|id| ((*id).to_owned(), format!("ny-{id}"))).collect();
        let mut to = from.clone();
        for measure in &mut to.measures {
            measure.id = new_id(&measure.id);
            measure.parent = measure.parent.as_ref().map(new_id);
        }
        assert!(compare(&from, &to, &formers).changes.is_empty(), "a new id alone is no change");
        for measure in &mut to.measures {
            measure.title.push('!');
        }
        let comparison = compare(&from, &to, &formers);
        assert_eq!(comparison.changes.len(), from.measures.len());
        for (change, before) in comparison.changes.iter().zip(&from.measures) {
            assert_eq!(change.kinds, [ChangeKind::Renamed]);
            assert_eq!((change.before.unwrap(), change.id()), (before, new_id(&before.id).as_str()));
        }
    });
}

#[test]
fn what_an_incomplete_edition_lacks_is_neither_new_nor_dropped() {
    hold_for(CASES, &(edition(), edition(), formers()), |(from, to, formers)| {
        let comparison = compare(&from, &to, &formers);
        for kind in comparison.changes.iter().flat_map(|change| &change.kinds) {
            match kind {
                ChangeKind::New => assert!(!from.incomplete),
                ChangeKind::NotListedBefore => assert!(from.incomplete),
                ChangeKind::Dropped => assert!(!to.incomplete),
                ChangeKind::NotListedAfter => assert!(to.incomplete),
                _ => {}
            }
        }
    });
}

#[test]
fn nothing_is_certain_where_one_side_does_not_tell() {
    hold_for(CASES, &(edition(), edition(), formers()), |(from, to, formers)| {
        let comparison = compare(&from, &to, &formers);
        for change in comparison.changes.iter().filter(|change| change.before.is_some() && change.after.is_some()) {
            let (before, after) = (change.before.unwrap(), change.after.unwrap());
            let of_both = |told: fn(&EditionMeasure) -> bool| told(before) && told(after);
            for kind in &change.kinds {
                let told = match kind {
                    ChangeKind::Earlier | ChangeKind::Later | ChangeKind::Longer | ChangeKind::Shorter => {
                        of_both(|measure| measure.time_band.is_some())
                    }
                    ChangeKind::Area => of_both(|measure| measure.area.is_some()) && !comparison.regrouped,
                    ChangeKind::Status => of_both(|measure| measure.status.is_some()),
                    ChangeKind::Text => of_both(|measure| measure.text.is_some()),
                    ChangeKind::Parent => of_both(|measure| measure.parent.is_some() || measure.area.is_some()),
                    _ => true,
                };
                assert!(told, "{kind:?} of {change:?}");
            }
        }
    });
}

/// An edition with measures of which nothing but the name is told.
fn named(ids: &[&str]) -> Edition {
    let measure =
        |id: &&str| EditionMeasure { id: (*id).to_owned(), title: "Likt".to_owned(), ..EditionMeasure::default() };
    Edition { measures: ids.iter().map(measure).collect(), ..Edition::default() }
}

/// The changes in short: id and names.
fn short(comparison: &Comparison<'_>) -> Vec<String> {
    let names = |change: &Change<'_>| change.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join("+");
    comparison.changes.iter().map(|change| format!("{} {}", change.id(), names(change))).collect()
}

#[test]
fn merged_measures_are_told_as_merged() {
    let formers: Formers = [("gammel", "ny"), ("eldre", "ny")].map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    let case = |from: &[&str], to: &[&str]| short(&compare(&named(from), &named(to), &formers));
    assert_eq!(case(&["gammel", "ny"], &["ny"]), ["gammel merged"]);
    assert_eq!(case(&["gammel"], &["ny"]), [""; 0], "one alone was renamed");
    assert_eq!(case(&["gammel", "eldre"], &["ny"]), ["eldre merged"], "the first carries on");
    assert_eq!(case(&["gammel"], &["gammel", "ny"]), ["ny new"], "what stands under its own id is itself");
    assert_eq!(case(&["gammel", "ny"], &["gammel", "ny"]), [""; 0], "they were merged later");
    assert_eq!(case(&["gammel", "ny"], &["gammel"]), ["ny merged"]);
    assert_eq!(case(&["gammel"], &["annen"]), ["annen new", "gammel dropped"]);
}

#[test]
fn moves_in_time_go_by_the_years() {
    let at = |years: &str| {
        let mut edition = named(&["a"]);
        edition.measures[0].time_band = Some(band(years));
        edition
    };
    let cases = [
        ("2025", "2026", "a later"),
        ("2026-2027", "2025", "a earlier"),
        ("2026-2027", "2027-2028", "a later"),
        ("2025", "2025-2026", "a later"),
        ("2026", "2025-2027", "a longer"),
        ("2025-2027", "2026", "a shorter"),
    ];
    let formers = Formers::new();
    for (from, to, wanted) in cases {
        assert_eq!(short(&compare(&at(from), &at(to), &formers)), [wanted], "{from} to {to}");
    }
    assert!(compare(&at("2025"), &at("2025"), &formers).changes.is_empty());
    assert_eq!(short(&compare(&at("2025"), &named(&["a"]), &formers)), ["a no-longer-told"]);
    assert_eq!(short(&compare(&named(&["a"]), &at("2025"), &formers)), ["a now-told"]);
}

#[test]
fn what_neither_edition_tells_is_counted() {
    let (from, to) = (named(&["a", "b", "c"]), named(&["a", "b", "d"]));
    let formers = Formers::new();
    let comparison = compare(&from, &to, &formers);
    let wanted = [(Fact::TimeBand, 2), (Fact::Area, 2), (Fact::Status, 2), (Fact::Text, 2)];
    assert_eq!(comparison.not_told, BTreeMap::from(wanted));
}

/// An edition that promises measures for 2025, one of each id.
fn promising(date: &str, measures: &[(&str, Option<&str>, Option<&str>)]) -> Edition {
    let measure = |(id, years, status): &(&str, Option<&str>, Option<&str>)| EditionMeasure {
        id: (*id).to_owned(),
        title: (*id).to_owned(),
        time_band: years.map(band),
        status: status.map(str::to_owned),
        ..EditionMeasure::default()
    };
    Edition {
        date: Moment::parse(date),
        columns: vec![Column { id: "2025".to_owned(), period: band("2025"), title: None, note: None }],
        measures: measures.iter().map(measure).collect(),
        ..Edition::default()
    }
}

fn outcomes(edition: &Edition, later: &[&Edition], plans: &[DeliveryPlan]) -> Vec<(Outcome, usize)> {
    let formers = BTreeMap::from([("gammel".to_owned(), "ny".to_owned())]);
    let columns = accuracy(edition, later, plans, |status| status == "ferdig", &formers);
    assert!(columns.len() <= 1 && columns.iter().all(|column| column.column == 0));
    columns.into_iter().flat_map(|column| column.outcomes).collect()
}

/// A plan in which measures are delivered.
fn delivering(date: Option<&str>, ids: &[&str]) -> DeliveryPlan {
    let delivery =
        |id: &&str| Delivery { measures: vec![(*id).to_owned()], stage: Some(Stage::Delivered), ..Delivery::default() };
    DeliveryPlan {
        date: date.and_then(Moment::parse),
        deliveries: ids.iter().map(delivery).collect(),
        ..DeliveryPlan::default()
    }
}

#[test]
fn accuracy_tells_what_became_of_each_promise() {
    let all = ["a", "b", "c", "d", "gammel"].map(|id| (id, Some("2025"), None));
    let edition = promising("2024-01", &all);
    let later = promising(
        "2025-01",
        &[
            ("a", Some("2025"), None),
            ("b", Some("2026"), None),
            ("ny", Some("2027"), Some("ferdig")),
            ("d", None, None),
        ],
    );
    let wanted = [Outcome::Delivered, Outcome::Stands, Outcome::Moved, Outcome::Dropped, Outcome::NotTold];
    assert_eq!(outcomes(&edition, &[&later], &[]), wanted.map(|outcome| (outcome, 1)));
    let plan = delivering(Some("2024-06"), &["a", "c"]);
    let wanted = [(Outcome::Delivered, 3), (Outcome::Moved, 1), (Outcome::NotTold, 1)];
    assert_eq!(outcomes(&edition, &[&later], &[plan]), wanted);
}

#[test]
fn accuracy_guesses_nothing() {
    let edition = promising("2024-01", &[("a", Some("2025"), None), ("b", None, None)]);
    assert_eq!(outcomes(&edition, &[], &[]), [], "no later source");
    let earlier = delivering(Some("2023-12"), &["a"]);
    let undated = delivering(None, &["a"]);
    assert_eq!(outcomes(&edition, &[], &[earlier, undated]), [], "no plan is known to be later");
    let undated = Edition { date: None, ..edition.clone() };
    assert_eq!(outcomes(&undated, &[], &[delivering(Some("2025-01"), &["a"])]), [], "nor later than no date");
    let without = Edition { incomplete: true, ..promising("2025-01", &[]) };
    assert_eq!(outcomes(&edition, &[&without], &[]), [], "an incomplete edition drops nothing");
    let complete = promising("2025-01", &[]);
    assert_eq!(outcomes(&edition, &[&complete], &[]), [(Outcome::Dropped, 1)]);
    assert_eq!(outcomes(&edition, &[&complete, &without], &[]), [(Outcome::Dropped, 1)]);
    let back = Edition { incomplete: true, ..promising("2026-01", &[("a", Some("2026"), None)]) };
    assert_eq!(outcomes(&edition, &[&complete, &back], &[]), [(Outcome::Moved, 1)], "it came back");
}

/// The small site with three editions.
pub(crate) fn site_with_editions() -> Sandbox {
    let site = Sandbox::small_site();
    site.lay_over(&tests().join("fixtures/editions"));
    site
}

#[test]
fn changes_are_told_in_each_format_as_kept() {
    let site = site_with_editions();
    for (from, to) in [("2024-06", "2025-06"), ("2025-06", "arbeid"), ("2025-06", "2024-06"), ("arbeid", "arbeid")] {
        for format in ["text", "markdown", "json"] {
            let run = site.run(&["changes", from, to, "--format", format]);
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.whole());
            snapshot::assert("changes", &format!("{from}-{to}-{format}"), &run.out);
        }
    }
}

#[test]
fn the_json_has_stable_fields_and_null_for_what_is_not_told() {
    let run = site_with_editions().run(&["changes", "2024-06", "2025-06", "--format", "json"]);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&told), ["changes", "counts", "from", "not_told", "regrouped", "to", "unchanged"]);
    assert_eq!(keys(&told["from"]), ["date", "id", "incomplete", "note", "title"]);
    assert_eq!(told["to"]["title"], Value::Null);
    for change in told["changes"].as_array().unwrap() {
        assert_eq!(keys(change), ["after", "before", "id", "kinds", "reason"]);
        for side in ["before", "after"].map(|side| &change[side]).into_iter().filter(|side| !side.is_null()) {
            assert_eq!(keys(side), ["area", "id", "parent", "status", "time_band", "title"]);
        }
        for kind in change["kinds"].as_array().unwrap() {
            assert_eq!(keys(kind), ["certain", "fact", "kind"]);
            assert_eq!(kind["fact"].is_null(), !kind["kind"].as_str().unwrap().ends_with("-told"));
        }
    }
    let of = |id: &str| told["changes"].as_array().unwrap().iter().find(|change| change["id"] == id).unwrap();
    assert_eq!(of("ovelse")["before"]["status"], Value::Null);
    assert_eq!(of("ovelse")["kinds"][0], json!({ "kind": "earlier", "fact": null, "certain": true }));
    assert_eq!(of("prover")["before"], Value::Null);
    assert_eq!(of("tavle")["reason"], "Skolen har kjøpt egne.");
}

#[test]
fn editions_that_cannot_be_compared_are_refused() {
    let site = site_with_editions();
    let cases: [(&[&str], &str); 4] = [
        (&["2024-07", "arbeid"], "did you mean `2024-06`?"),
        (&["2025-06", "x"], "The editions are bok-2024, 2024-06, 2025-06, arbeid"),
        (
            &["bok-2024", "2025-06"],
            "`bok-2024` belongs to the series `bok`, and `2025-06` belongs to the roadmap itself",
        ),
        (&["arbeid", "bok-2024"], "only editions of one series can be compared"),
    ];
    for (arguments, told) in cases {
        let run = site.run(&[&["changes"], arguments].concat());
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.whole());
        assert!(run.err.contains(told), "{arguments:?} does not tell «{told}»: {}", run.err);
    }
    site.edit("content/tiltak/ovelse.md", "laering", "borte");
    let run = site.run(&["changes", "2024-06", "2025-06"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("unknown-area") && run.err.contains("nothing was compared"), "{}", run.err);
}

#[test]
fn names_are_shown_as_they_are() {
    let site = site_with_editions();
    let wild = "| a\\ *b* _c_ [d](e) <f> `g` & # h\\u001b[31m\\nx";
    site.edit("content/tiltak/prover.md", "Prøver du kan ta hjemme", &wild.replace("a\\ ", "a "));
    let markdown = site.run(&["changes", "2025-06", "arbeid", "--format", "markdown"]).out;
    let row = markdown.lines().find(|line| line.contains("Prøver du kan ta hjemme | \\| a")).unwrap();
    assert_eq!(row.replace("\\|", "").matches('|').count(), 4, "a name adds no cell: {row}");
    assert!(row.contains("\\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\& \\# h"), "{row}");
    let text = site.run(&["changes", "2025-06", "arbeid"]).out;
    assert!(!text.contains('\u{1b}') && text.contains("# h [31m x"), "{text}");
}
