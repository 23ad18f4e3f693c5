//! What became of measures between two editions: single cases, and `veikart changes`. Random histories stand in
//! `histories`.

use std::sync::Arc;

use serde_json::{Value, json};
use veikart::changes::{ChangeKind, Comparison, Fact, Kept, Known, Outcome, PlanChange, Timeline, compare_plans};
use veikart::config::{self, Config};
use veikart::facts::{Moment, Period};
use veikart::locale::Locale;
use veikart::model::{
    Choice, Delivery, DeliveryPlan, Edition, EditionMeasure, Ending, Light, LikelyTie, Roadmap, Stage, ToldOutcome,
};
use veikart::text::Phrase;

use crate::sandbox::{Sandbox, tests};
use crate::snapshot;

fn config() -> Config {
    let text = "title = \"Prøve\"\n[[statuses]]\nid = \"ferdig\"\ntitle = \"Ferdig\"\nlook = \"done\"\n";
    config::read("veikart.toml", text, &veikart::locale::Languages::default()).value
}

fn band(text: &str) -> Period {
    Period::parse(text).unwrap()
}

/// A measure of an edition, from «id», «id <former former», «id !» for one under a reused id, and «id @2025-2026» and
/// «id =status» for its facts.
fn measure(text: &str) -> EditionMeasure {
    let mut words = text.split(' ');
    let id = words.next().unwrap().to_owned();
    let mut measure = EditionMeasure { title: id.clone(), id, ..EditionMeasure::default() };
    for word in words {
        match word.split_at(1) {
            ("<", id) => measure.former_ids.push(id.to_owned()),
            ("!", _) => measure.reused_id = true,
            ("@", years) => measure.time_band = Some(band(years)),
            ("=", status) => measure.status = Some(status.to_owned()),
            ("#", title) => title.clone_into(&mut measure.title),
            _ => panic!("{word}"),
        }
    }
    measure
}

fn edition(date: &str, measures: &[&str]) -> Edition {
    let measures = measures.iter().map(|text| Arc::new(measure(text))).collect();
    Edition { id: date.to_owned(), date: Moment::parse(date), measures, ..Edition::default() }
}

fn timeline(editions: &[Edition], plans: Vec<DeliveryPlan>) -> Timeline {
    let editions = editions.iter().cloned().map(Arc::new).collect();
    let plans = plans.into_iter().map(Arc::new).collect();
    Timeline::new(&Roadmap { editions, plans, ..Roadmap::default() }, &config())
}

/// What became of all between two editions, in short: id, outcome, and what it is now.
fn short(comparison: &Comparison) -> Vec<String> {
    let line = |change| {
        let after: Vec<&str> = comparison.all_after(change).map(|measure| measure.id.as_str()).collect();
        let likely: Vec<String> = comparison.likely(change).map(|(measure, _)| format!("?{}", measure.id)).collect();
        let own = comparison.before(change).map_or("", |measure| measure.id.as_str());
        format!("{own} {} {}{}", change.outcome.name(), after.join("+"), likely.concat())
    };
    comparison.rows.iter().map(line).collect()
}

/// The outcomes from the first edition to the last.
fn told(editions: &[Edition]) -> Vec<String> {
    short(&timeline(editions, Vec::new()).compare(0, editions.len() - 1))
}

#[test]
fn renames_merges_splits_and_drops_are_told_right() {
    let case = |from: &[&str], to: &[&str]| told(&[edition("2024-01", from), edition("2025-01", to)]);
    assert_eq!(case(&["a"], &["b <a"]), ["a renamed b"]);
    assert_eq!(case(&["a", "b"], &["b <a"]), ["a merged b", "b there b"]);
    assert_eq!(case(&["b", "a"], &["c <a <b"]), ["b merged c", "a merged c"], "nobody says which carries on");
    assert_eq!(case(&["b", "a #Kart"], &["c <a <b #Kart"]), ["b merged c", "a there c"], "the name carries on");
    assert_eq!(case(&["a"], &["x <a", "y <a"]), ["a split x+y"]);
    assert_eq!(case(&["a"], &["a <a", "y <a"]), ["a split a+y"]);
    assert_eq!(case(&["a"], &["a !", "b <a #a"]), ["a there b", " new a"], "another took over its id");
    assert_eq!(case(&["a #A", "b #B"], &["a <b ! #B", "b <a ! #A"]), ["a there b", "b there a"], "they swapped ids");
    assert_eq!(case(&["a"], &["b"]), ["a dropped ", " new b"]);
}

#[test]
fn what_came_between_counts() {
    let three = |one: &[&str], two: &[&str], three: &[&str]| {
        let all = [edition("2023-01", one), edition("2024-01", two), edition("2025-01", three)];
        (told(&all), told(&all[1..]), short(&timeline(&all, Vec::new()).compare(1, 2)))
    };
    let (across, _, last) = three(&["a"], &["b"], &["a", "b"]);
    assert_eq!(across, ["a there a", " new b"]);
    assert_eq!(last, ["b there b", " returned a"], "it was known before");
    let (across, _, last) = three(&["a"], &["b <a"], &["b", "a"]);
    assert_eq!(across, ["a renamed b", " new a"], "the id was set free, and another has it");
    assert_eq!(last, ["b there b", " new a"]);
    let (across, alone, _) = three(&["a"], &["b <a"], &["c <b"]);
    assert_eq!(across, ["a renamed c"], "a chain");
    assert_eq!(alone, ["b renamed c"]);
}

fn tie(id: &str, from: &str) -> LikelyTie {
    LikelyTie {
        id: id.to_owned(),
        from: from.to_owned(),
        edition: None,
        reason: "Navnet ligner.".to_owned().into(),
        source: None,
    }
}

#[test]
fn a_likely_tie_is_neither_new_nor_dropped() {
    let later = Edition { likely: vec![tie("b", "a")], ..edition("2024-01", &["b", "c"]) };
    let all = [edition("2023-01", &["a"]), later, edition("2025-01", &["b"])];
    let timeline = timeline(&all, Vec::new());
    let wanted = ["a likely-continued ?b", " likely-continuing b?a", " new c"];
    assert_eq!(short(&timeline.compare(0, 1)), wanted);
    assert_eq!(short(&timeline.compare(0, 2)), wanted[..2], "it holds further on");
    let comparison = timeline.compare(0, 1);
    assert_eq!(comparison.rows[0].likely[0].reason.get("nb"), "Navnet ligner.");
    assert!(!comparison.rows[0].is_certain() && !comparison.rows[1].is_certain());
    let history = timeline.stands(timeline.node(2, "b").unwrap());
    assert_eq!(
        history.iter().map(|stand| (stand.node.edition, stand.certain)).collect::<Vec<_>>(),
        [(0, false), (1, true), (2, true)]
    );
}

#[test]
fn a_likely_tie_past_an_edition_is_told_with_the_edition_it_leads_to() {
    let early = edition("2023-01", &["a #Anlegg", "x"]);
    let late = Edition { likely: vec![tie("b", "a")], ..edition("2025-01", &["x", "b"]) };
    for incomplete in [false, true] {
        let middle = Edition { incomplete, ..edition("2024-01", &["x"]) };
        let timeline = timeline(&[early.clone(), middle, late.clone()], Vec::new());
        let (gone, came) = (timeline.compare(0, 1), timeline.compare(1, 2));
        assert_eq!(short(&gone), ["a likely-back ", "x there x"]);
        assert_eq!(short(&came), ["x there x", " likely-known b"]);
        let locale = Locale::of_program("nb");
        let what = |told: &Comparison, row: usize| {
            told.what(&told.rows[row], &config(), &locale).iter().map(Phrase::plain).collect::<Vec<_>>()
        };
        assert_eq!(what(&gone, 0), ["Kan være videreført som «b» i januar 2025"]);
        assert_eq!(what(&came, 1), ["Trolig kjent fra januar 2023, som «Anlegg»"]);
        let why = came.why(&came.rows[1], &config(), &locale).map(|why| why.plain());
        assert_eq!(why.as_deref(), Some("Navnet ligner."));
        assert!(!gone.rows[0].is_certain() && !came.rows[1].is_certain());
    }
}

#[test]
fn the_opening_counts_each_once_and_in_the_right_number() {
    let opening = |from: &[&str], to: &[&str], language: &str| {
        let to = Edition { likely: vec![tie("n", "l")], ..edition("2025-01", to) };
        let timeline = timeline(&[edition("2024-01", from), to], Vec::new());
        timeline.compare(0, 1).summary(&Locale::of_program(language))
    };
    assert_eq!(
        opening(&["a @2025", "b", "l"], &["a @2026", "n", "k"], "nb"),
        "Ett av 3 elementer i januar 2024 står også i januar 2025. Slik gikk det med dem: 1 har falt ut, 1 er utsatt, og \
         1 kan være videreført under et annet navn. Januar 2025 har 2 elementer til: 1 er nytt, og 1 kan være en \
         videreføring."
    );
    assert_eq!(
        opening(&["a @2025", "b @2025", "c"], &["a @2026", "b @2026", "c"], "nn"),
        "Alle dei 3 elementa i januar 2024 står også i januar 2025. Slik gjekk det med dei: 2 er utsette, og 1 kan ikkje \
         samanliknast i tid."
    );
    assert_eq!(
        opening(&["a @2025"], &["a @2025"], "en"),
        "The item in January 2024 is also in January 2025. This is \
         what became of it: 1 stands as before."
    );
    assert_eq!(
        opening(&["a"], &[], "nb"),
        "Elementet i januar 2024 står ikke i januar 2025. Slik gikk det med det: 1 \
         har falt ut."
    );
    assert_eq!(
        opening(&[], &["a"], "nb"),
        "Det er ingen elementer i januar 2024. Januar 2025 har ett element til: 1 er \
         nytt."
    );
}

#[test]
fn nothing_is_certain_where_a_source_is_incomplete() {
    let from = Edition { incomplete: true, ..edition("2024-01", &["a"]) };
    let to = Edition { incomplete: true, ..edition("2025-01", &["b"]) };
    assert_eq!(told(&[from.clone(), to]), ["a not-told ", " likely-new b"]);
    let mut named = from.clone();
    named.named.insert("b".to_owned(), "plan".to_owned());
    let comparison = timeline(&[named, edition("2025-01", &["a", "b"])], Vec::new()).compare(0, 1);
    assert_eq!(short(&comparison), ["a there a", " named b"], "the plan of the same meeting names it");
    assert!(matches!(comparison.rows[1].known.as_deref(), Some(Known::Plan(id)) if id == "plan"));
    let all = [edition("2023-01", &["b"]), from, edition("2025-01", &["a", "b"])];
    assert_eq!(short(&timeline(&all, Vec::new()).compare(1, 2))[1], " named b", "an earlier edition names it");
}

#[test]
fn moves_in_time_go_by_the_years() {
    let cases = [
        ("2025", "2026", "later"),
        ("2026-2027", "2025", "earlier"),
        ("2026-2027", "2027-2028", "later"),
        ("2025", "2025-2026", "widened"),
        ("2025-2026", "2025", "narrowed"),
        ("2026", "2025-2027", "widened"),
        ("2025-2027", "2026", "narrowed"),
        ("2025", "2025", "stands"),
    ];
    for (then, now, wanted) in cases {
        let all = [edition("2024-01", &[&format!("a @{then}")]), edition("2025-01", &[&format!("a @{now}")])];
        assert_eq!(told(&all), [format!("a {wanted} a")], "{then} to {now}");
    }
    let one_side = [edition("2024-01", &["a"]), edition("2025-01", &["a @2025"])];
    let comparison = timeline(&one_side, Vec::new()).compare(0, 1);
    assert_eq!(comparison.rows[0].kinds, [ChangeKind::NowTold(Fact::TimeBand)]);
    assert_eq!(comparison.rows[0].outcome, Outcome::There, "nobody can tell whether it moved");
    let back = timeline(&one_side, Vec::new()).compare(1, 0);
    assert_eq!(back.rows[0].kinds, [ChangeKind::NoLongerTold(Fact::TimeBand)]);
}

const NOT_BEGUN: Stage = Stage { at: 0, is_done: false };
const DEVELOPMENT: Stage = Stage { at: 1, is_done: false };
const DELIVERED: Stage = Stage { at: 3, is_done: true };
const GREEN: Light = Light { at: 0, is_ranked: true };
const YELLOW: Light = Light { at: 1, is_ranked: true };
const RED: Light = Light { at: 2, is_ranked: true };
const ON_HOLD: Light = Light { at: 3, is_ranked: false };

/// A plan of a date with deliveries: id, measure and stage.
fn plan(date: &str, deliveries: &[(&str, &str, Stage)]) -> DeliveryPlan {
    let delivery = |(id, measure, stage): &(&str, &str, Stage)| Delivery {
        id: (*id).to_owned(),
        refs: vec![(*measure).to_owned()],
        stage: Some(*stage),
        ..Delivery::default()
    };
    DeliveryPlan {
        id: date.to_owned(),
        date: Moment::parse(date),
        deliveries: deliveries.iter().map(delivery).collect(),
        ..DeliveryPlan::default()
    }
}

#[test]
fn what_was_delivered_is_never_told_as_dropped() {
    let all = [edition("2024-01", &["a", "b", "c", "d =ferdig"]), edition("2026-01", &["c"])];
    let done = plan("2025-01", &[("x", "a", DELIVERED), ("y", "b", DELIVERED), ("z", "b", DEVELOPMENT)]);
    let told = |plans: Vec<DeliveryPlan>| short(&timeline(&all, plans).compare(0, 1));
    let wanted = ["a delivered ", "b partly ", "c there c", "d delivered "];
    assert_eq!(told(vec![done.clone()]), wanted);
    let later = plan("2027-01", &[("x", "a", DEVELOPMENT)]);
    assert_eq!(told(vec![done.clone(), later]), wanted, "what came after the later edition is not of it");
    let back = plan("2025-06", &[("x", "a", DEVELOPMENT)]);
    assert_eq!(told(vec![done.clone(), back])[0], "a dropped ", "a later plan takes it back");
    let silent = DeliveryPlan {
        deliveries: vec![Delivery { id: "x".to_owned(), refs: vec!["a".to_owned()], ..Delivery::default() }],
        ..plan("2025-06", &[])
    };
    assert_eq!(told(vec![done.clone(), silent])[0], "a delivered ", "a plan without stages tells nothing");
    let renamed = [all[0].clone(), edition("2024-06", &["n <a"]), edition("2026-01", &[])];
    let by_new_name = plan("2025-01", &[("x", "n", DELIVERED)]);
    assert_eq!(short(&timeline(&renamed, vec![by_new_name]).compare(0, 2))[0], "a delivered ");
    let twice = timeline(&all, vec![done.clone(), plan("2025-06", &[("x", "a", DELIVERED)])]);
    assert_eq!(twice.deliveries(twice.node(0, "a").unwrap()), [(1, 0)], "one id is one delivery");
}

#[test]
fn a_source_may_tell_the_end_by_hand() {
    let by_hand = |ending: Ending, date: Option<&str>| {
        let outcome = ToldOutcome {
            id: "a".to_owned(),
            ending,
            source: "s".to_owned(),
            date: date.and_then(Moment::parse),
            reason: Some("Det ble for dyrt.".to_owned().into()),
        };
        let to = Edition { outcomes: vec![outcome], ..edition("2025-01", &[]) };
        timeline(&[edition("2024-01", &["a @2024"]), to], Vec::new()).compare(0, 1)
    };
    let stopped = by_hand(Ending::Stopped, None);
    assert_eq!(short(&stopped), ["a stopped "]);
    assert_eq!(stopped.rows[0].reasons[0].text.get("nb"), "Det ble for dyrt.");
    assert_eq!(short(&by_hand(Ending::Delivered, Some("2024-06"))), ["a delivered "]);
    assert_eq!(by_hand(Ending::Delivered, Some("2024-06")).rows[0].kept, Some(Kept::OnTime));
    assert_eq!(by_hand(Ending::Delivered, Some("2025-01")).rows[0].kept, Some(Kept::Late));
    assert_eq!(short(&by_hand(Ending::Delivered, Some("2026-01"))), ["a dropped "], "that came later");
}

#[test]
fn each_promise_is_counted_once_and_the_parts_add_up() {
    let from = edition(
        "2024-01",
        &[
            "tide @2025",
            "sent @2025",
            "delvis @2025-2026",
            "star @2025",
            "smalt @2025-2026",
            "flyttet @2025",
            "borte @2025",
            "ukjent @2025",
            "ferdig @2024 =ferdig",
            "uten",
        ],
    );
    let to = edition(
        "2026-06",
        &["star @2025", "smalt @2025", "flyttet @2027", "delvis @2025-2026", "ukjent", "ferdig @2024 =ferdig", "uten"],
    );
    let plans = vec![
        plan("2025-03", &[("1", "tide", DELIVERED), ("2", "sent", DEVELOPMENT)]),
        plan(
            "2026-03",
            &[
                ("1", "tide", DELIVERED),
                ("2", "sent", DELIVERED),
                ("3", "delvis", DELIVERED),
                ("4", "delvis", NOT_BEGUN),
            ],
        ),
    ];
    let comparison = timeline(&[from, to], plans).compare(0, 1);
    let named: Vec<(String, &str, Vec<&str>)> = comparison
        .promises()
        .iter()
        .flat_map(|promises| {
            let band = promises.band.to_string();
            let id = |row: &usize| comparison.before(&comparison.rows[*row]).unwrap().id.as_str();
            let parts = promises.parts.iter();
            parts
                .map(move |(kept, rows)| (band.clone(), kept.name(), rows.iter().map(id).collect()))
                .collect::<Vec<_>>()
        })
        .collect();
    let wanted: [(&str, &str, &[&str]); 8] = [
        ("2025", "on-time", &["tide"]),
        ("2025", "late", &["sent"]),
        ("2025", "stands", &["star"]),
        ("2025", "moved", &["flyttet"]),
        ("2025", "ended", &["borte"]),
        ("2025", "not-told", &["ukjent"]),
        ("2025-2026", "partly", &["delvis"]),
        ("2025-2026", "stands", &["smalt"]),
    ];
    assert_eq!(named, wanted.map(|(band, kept, ids)| (band.to_owned(), kept, ids.to_vec())));
    assert_eq!(comparison.promises_by_fate().values().sum::<usize>(), 8, "what was done is no promise");
}

#[test]
fn reasons_are_found_under_every_name_and_by_kind() {
    let mut to = edition("2025-01", &["b <a @2026"]);
    let texts = |text: &str| veikart::facts::NamedTexts { all: Some(text.to_owned().into()), ..Default::default() };
    to.reasons.insert("a".to_owned(), texts("For alt."));
    let mut by_kind = veikart::facts::NamedTexts::default();
    by_kind.by_name.insert("later".to_owned(), "Lite penger.".to_owned().into());
    to.reasons.insert("b".to_owned(), by_kind);
    to.reason = Some("Ny strategi.".to_owned().into());
    let comparison = timeline(&[edition("2024-01", &["a @2025"]), to], Vec::new()).compare(0, 1);
    let change = &comparison.rows[0];
    let reason = |kind| comparison.reason(change, kind).unwrap().text.get("nb").to_owned();
    assert_eq!(reason(ChangeKind::Later), "Lite penger.");
    assert_eq!(reason(ChangeKind::Renamed), "For alt.");
    assert_eq!(comparison.reasons[0].1.get("nb"), "Ny strategi.");
}

#[test]
fn plans_are_compared_by_what_both_tell() {
    let light = |mut plan: DeliveryPlan, lights: &[Light]| {
        for (delivery, light) in plan.deliveries.iter_mut().zip(lights) {
            delivery.light = Some(*light);
        }
        plan
    };
    let before = plan("2024-01", &[("a", "x", DEVELOPMENT), ("b", "x", DELIVERED), ("c", "x", NOT_BEGUN)]);
    let after = plan("2025-01", &[("a", "x", DELIVERED), ("b", "x", DEVELOPMENT), ("d", "x", NOT_BEGUN)]);
    let before = light(before, &[GREEN, RED]);
    let after = light(after, &[YELLOW, GREEN]);
    let found = compare_plans(Some(&before), &after);
    let wanted = [
        (PlanChange::New, vec![2]),
        (PlanChange::Gone, vec![2]),
        (PlanChange::Further, vec![0]),
        (PlanChange::Back, vec![1]),
        (PlanChange::BetterLight, vec![1]),
        (PlanChange::WorseLight, vec![0]),
    ];
    assert_eq!(found.changes, wanted.into());
    assert_eq!(found.lights, [(Some(GREEN), 1), (Some(YELLOW), 1), (None, 1)]);
}

#[test]
fn a_light_that_is_neither_good_nor_bad_is_neither_better_nor_worse() {
    let with = |date: &str, light: Light| {
        let mut plan = plan(date, &[("a", "x", DEVELOPMENT)]);
        plan.deliveries[0].light = Some(light);
        plan
    };
    let changes = |then, now| compare_plans(Some(&with("2024-01", then)), &with("2025-01", now)).changes;
    assert_eq!(changes(RED, ON_HOLD), [].into());
    assert_eq!(changes(ON_HOLD, GREEN), [].into());
    assert_eq!(changes(YELLOW, RED), [(PlanChange::WorseLight, vec![0])].into());
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
    let fields = [
        "arrivals",
        "changes",
        "counts",
        "from",
        "not_told",
        "outcomes",
        "promises",
        "reasons",
        "regrouped",
        "summary",
        "to",
        "unchanged",
    ];
    assert_eq!(keys(&told), fields);
    assert_eq!(keys(&told["from"]), ["date", "id", "incomplete", "note", "title"]);
    assert_eq!(told["to"]["title"], Value::Null);
    for change in told["changes"].as_array().unwrap() {
        let fields = [
            "after",
            "became",
            "before",
            "certain",
            "delivered",
            "deliveries",
            "id",
            "kinds",
            "known_by",
            "likely",
            "outcome",
            "promise",
            "reason",
            "reasons",
        ];
        assert_eq!(keys(change), fields);
        for side in ["before", "after"].map(|side| &change[side]).into_iter().filter(|side| !side.is_null()) {
            assert_eq!(keys(side), ["area", "id", "parent", "status", "time_band", "title"]);
        }
        for kind in change["kinds"].as_array().unwrap() {
            assert_eq!(keys(kind), ["certain", "fact", "kind"]);
            assert_eq!(kind["fact"].is_null(), !kind["kind"].as_str().unwrap().ends_with("-told"));
        }
    }
    let outcomes = told["outcomes"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap());
    let before = told["changes"].as_array().unwrap().iter().filter(|change| !change["before"].is_null()).count();
    assert_eq!(outcomes.sum::<u64>(), before as u64, "the numbers add up");
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
        (&["2025-06", "x"], "editions are bok-2024, 2024-06, 2025-06, arbeid"),
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
    let wild = "| a\\ *b* _c_ [d](e) <f> `g` & # h\\nx";
    site.edit("content/tiltak/prover.md", "Prøver du kan ta hjemme", &wild.replace("a\\ ", "a "));
    let markdown = site.run(&["changes", "2025-06", "arbeid", "--format", "markdown"]).out;
    let mut rows = markdown.lines().filter(|line| line.starts_with("| "));
    let row = rows.find(|line| line.contains("Prøver du kan ta hjemme")).unwrap();
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    assert!(cells(row) >= 4, "{row}");
    assert!(markdown.lines().any(|line| line.starts_with("| Element") && cells(line) == cells(row)), "{row}");
    assert!(row.contains("\\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\& \\# h"), "{row}");
    let text = site.run(&["changes", "2025-06", "arbeid"]).out;
    assert!(!text.contains('\u{1b}') && text.contains("# h x"), "{text}");
}
