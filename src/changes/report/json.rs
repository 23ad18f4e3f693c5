//! What changed, for programs.

use serde::Serialize;

use crate::changes::{Change, ChangeKind, Comparison};
use crate::model::{Edition, EditionMeasure};

/// A comparison. What a source does not tell is `null`.
#[derive(Debug, Serialize)]
struct Document<'a> {
    /// The earlier edition.
    from: Side<'a>,
    /// The later edition.
    to: Side<'a>,
    /// How many measures changed in each way.
    counts: Vec<Tally>,
    /// How many measures are alike in both.
    unchanged: usize,
    /// How many measures of both have a fact that neither edition tells.
    not_told: Vec<NotTold>,
    /// Whether the two share no area, so that moves between areas are not told.
    regrouped: bool,
    /// The measures that differ: those of the later edition in its order, then those that it lacks.
    changes: Vec<Measure<'a>>,
}

/// An edition.
#[derive(Debug, Serialize)]
struct Side<'a> {
    /// Its id; `arbeid` for the working roadmap.
    id: &'a str,
    /// Its name in the language asked for.
    title: Option<&'a str>,
    /// A day or a month.
    date: Option<String>,
    /// Whether its source shows only some of the measures.
    incomplete: bool,
    /// What its source lost or does not tell.
    note: Option<&'a str>,
}

/// How many measures changed in one way.
#[derive(Debug, Serialize)]
struct Tally {
    /// The name of a [`ChangeKind`].
    kind: &'static str,
    /// Which fact, where one edition alone tells it.
    fact: Option<&'static str>,
    /// How many measures.
    count: usize,
}

/// A fact that neither edition tells.
#[derive(Debug, Serialize)]
struct NotTold {
    /// Which fact.
    fact: &'static str,
    /// Of how many measures.
    count: usize,
}

/// A measure that differs.
#[derive(Debug, Serialize)]
struct Measure<'a> {
    /// Its id in the later edition, or in the earlier one where the later lacks it.
    id: &'a str,
    /// How it differs.
    kinds: Vec<Way>,
    /// As the earlier edition tells it.
    before: Option<Facts<'a>>,
    /// As the later edition tells it; for a merged one, the measure it went into.
    after: Option<Facts<'a>>,
    /// Why, where somebody wrote it.
    reason: Option<&'a str>,
}

/// How a measure differs.
#[derive(Debug, Serialize)]
struct Way {
    /// The name of a [`ChangeKind`].
    kind: &'static str,
    /// Which fact, where one edition alone tells it.
    fact: Option<&'static str>,
    /// Whether it certainly changed; false where one edition does not tell.
    certain: bool,
}

/// The facts of a measure in one edition.
#[derive(Debug, Serialize)]
struct Facts<'a> {
    id: &'a str,
    title: &'a str,
    area: Option<&'a str>,
    time_band: Option<String>,
    status: Option<&'a str>,
    parent: Option<&'a str>,
}

/// A comparison as one JSON document, with the texts in a language.
#[must_use]
pub fn json(comparison: &Comparison<'_>, language: &str) -> String {
    let change = |change: &'_ Change<'_>| {
        let kinds =
            change.kinds.iter().map(|kind| Way { kind: kind.name(), fact: fact(*kind), certain: kind.is_certain() });
        kinds.collect::<Vec<_>>()
    };
    let document = Document {
        from: side(comparison.from, language),
        to: side(comparison.to, language),
        counts: comparison
            .counts()
            .into_iter()
            .map(|(kind, count)| Tally { kind: kind.name(), fact: fact(kind), count })
            .collect(),
        unchanged: comparison.unchanged,
        not_told: comparison
            .not_told
            .iter()
            .map(|(fact, count)| NotTold { fact: fact.name(), count: *count })
            .collect(),
        regrouped: comparison.regrouped,
        changes: comparison
            .changes
            .iter()
            .map(|one| Measure {
                id: one.id(),
                kinds: change(one),
                before: one.before.map(facts),
                after: one.after.map(facts),
                reason: comparison.reason(one).map(|reason| reason.get(language)),
            })
            .collect(),
    };
    // Texts and numbers in plain structs always become JSON.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

fn fact(kind: ChangeKind) -> Option<&'static str> {
    kind.fact().map(crate::changes::Fact::name)
}

fn side<'a>(edition: &'a Edition, language: &str) -> Side<'a> {
    Side {
        id: &edition.id,
        title: edition.title.as_ref().map(|title| title.get(language)),
        date: edition.date.map(|date| date.to_string()),
        incomplete: edition.incomplete,
        note: edition.note.as_ref().map(|note| note.get(language)),
    }
}

fn facts(measure: &EditionMeasure) -> Facts<'_> {
    Facts {
        id: &measure.id,
        title: &measure.title,
        area: measure.area.as_deref(),
        time_band: measure.time_band.as_ref().map(ToString::to_string),
        status: measure.status.as_deref(),
        parent: measure.parent.as_deref(),
    }
}
