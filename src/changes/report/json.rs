//! What became of measures, for programs: the same in `veikart changes --format json` and in the data file.

use schemars::JsonSchema;
use serde::Serialize;

use crate::changes::{Change, ChangeKind, Comparison, Known, LikelyEnd};
use crate::locale::Locale;
use crate::model::{Choice, Edition, EditionMeasure};

/// Two editions held against each other. What a source does not tell is `null`.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataComparison {
    /// The earlier edition.
    pub from: DataSide,
    /// The later edition.
    pub to: DataSide,
    /// What became of all, in a few sentences.
    pub summary: String,
    /// How many measures of the earlier edition met each outcome; the numbers add up to all of them.
    pub outcomes: Vec<DataCount>,
    /// How many measures that only the later edition has came in each way.
    pub arrivals: Vec<DataCount>,
    /// What became of what the earlier edition promised, by time; each promise is counted once.
    pub promises: Vec<DataPromises>,
    /// How many measures changed in each way; a measure may change in several.
    pub counts: Vec<DataTally>,
    /// How many measures are alike in both.
    pub unchanged: usize,
    /// How many measures of both have a fact that neither edition tells.
    pub not_told: Vec<DataNotTold>,
    /// Whether the two share no area, so that moves between areas are not told.
    pub regrouped: bool,
    /// Why the later edition differs as a whole.
    pub reasons: Vec<DataReason>,
    /// The measures of the earlier edition in its order, then those that only the later one has.
    pub changes: Vec<DataChange>,
}

/// An edition of a comparison.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataSide {
    /// Its id; for the working roadmap the site's word (`arbeid`).
    pub id: String,
    /// Its name.
    pub title: Option<String>,
    /// A day or a month.
    pub date: Option<String>,
    /// Whether its source shows only some of the measures.
    pub incomplete: bool,
    /// What its source lost or does not tell.
    pub note: Option<String>,
}

/// A number with what it counts.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataCount {
    /// The name of an outcome.
    pub outcome: &'static str,
    /// How many measures.
    pub count: usize,
}

/// What became of all that was promised for one time.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataPromises {
    /// `2026` or `2026-2027`.
    pub time_band: String,
    /// The parts; each measure stands in one.
    pub parts: Vec<DataPart>,
}

/// The promises that met one fate.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataPart {
    /// `on-time`, `late`, `partly`, `stands`, `moved`, `ended` (stopped or dropped) or `not-told`.
    pub fate: &'static str,
    /// Ids of the measures in the earlier edition.
    pub measures: Vec<String>,
}

/// How many measures changed in one way.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataTally {
    /// The kind of change.
    pub kind: &'static str,
    /// Which fact, where one edition alone tells it.
    pub fact: Option<&'static str>,
    /// How many measures.
    pub count: usize,
}

/// A fact that neither edition tells.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataNotTold {
    /// Which fact.
    pub fact: &'static str,
    /// Of how many measures.
    pub count: usize,
}

/// Why something changed.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataReason {
    /// Id of the edition that tells it.
    pub edition: String,
    /// The kind of change it is for; `null` for all.
    pub kind: Option<String>,
    /// Why.
    pub text: String,
    /// Id of the source, where one is told.
    pub source: Option<String>,
}

/// What became of one measure.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataChange {
    /// Its id in the later edition, or in the earlier one where the later lacks it.
    pub id: String,
    /// The one thing that became of it.
    pub outcome: &'static str,
    /// Whether the sources tell it for certain.
    pub certain: bool,
    /// All that differs; empty where it is alike in both.
    pub kinds: Vec<DataWay>,
    /// As the earlier edition tells it.
    pub before: Option<DataFacts>,
    /// As the later edition tells it; for a merged one, the measure it went into, for a split one, the first part.
    pub after: Option<DataFacts>,
    /// Ids of all that it is in the later edition.
    pub became: Vec<String>,
    /// What it likely is in the other edition.
    pub likely: Vec<DataLikely>,
    /// What tells that it was known where an edition lacks it.
    pub known_by: Option<DataKnown>,
    /// How many of its deliveries are told to be delivered; `null` where none is.
    pub delivered: Option<usize>,
    /// How many deliveries it has.
    pub deliveries: usize,
    /// What became of its promise; `null` where it was none.
    pub promise: Option<&'static str>,
    /// Why, where somebody wrote it: the first of the reasons.
    pub reason: Option<String>,
    /// All reasons.
    pub reasons: Vec<DataReason>,
}

/// How a measure differs.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataWay {
    /// The kind of change.
    pub kind: &'static str,
    /// Which fact, where one edition alone tells it.
    pub fact: Option<&'static str>,
    /// Whether it certainly changed; false where a source does not tell or a tie is only likely.
    pub certain: bool,
}

/// The other end of a likely tie.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataLikely {
    /// Its id in the other edition.
    pub id: String,
    /// Its name there.
    pub title: String,
    /// Why they are likely the same.
    pub reason: String,
    /// Id of the source.
    pub source: Option<String>,
}

/// What tells of a measure that an edition lacks.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataKnown {
    /// Id of the delivery plan of the same meeting.
    pub plan: Option<String>,
    /// Id of another edition that has it.
    pub edition: Option<String>,
    /// What it likely is in that edition; `null` where it is certainly the same.
    pub likely: Option<DataLikely>,
}

/// The facts of a measure in one edition.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataFacts {
    /// Its id there.
    pub id: String,
    /// Its name there.
    pub title: String,
    /// Id of its area.
    pub area: Option<String>,
    /// `2026` or `2026-2027`.
    pub time_band: Option<String>,
    /// Id of its status.
    pub status: Option<String>,
    /// Id of the measure it belonged to.
    pub parent: Option<String>,
}

/// A comparison as one JSON document, with the texts in a language.
#[must_use]
pub fn json(comparison: &Comparison, locale: &Locale) -> String {
    // Texts and numbers in plain structs always become JSON.
    serde_json::to_string_pretty(&DataComparison::new(comparison, locale)).unwrap_or_default()
}

impl DataComparison {
    /// A comparison for programs, with the texts in a language.
    #[must_use]
    pub fn new(comparison: &Comparison, locale: &Locale) -> Self {
        let language = locale.language();
        let count = |(outcome, count): (crate::changes::Outcome, usize)| DataCount { outcome: outcome.name(), count };
        let id = |row: &usize| comparison.before(&comparison.rows[*row]).map(|measure| measure.id.clone());
        Self {
            from: side(&comparison.from, language),
            to: side(&comparison.to, language),
            summary: comparison.summary(locale),
            outcomes: comparison.outcomes().into_iter().map(count).collect(),
            arrivals: comparison.arrivals().into_iter().map(count).collect(),
            promises: comparison
                .promises()
                .into_iter()
                .map(|promises| DataPromises {
                    time_band: promises.band.to_string(),
                    parts: promises
                        .parts
                        .iter()
                        .map(|(kept, rows)| DataPart {
                            fate: kept.name(),
                            measures: rows.iter().filter_map(id).collect(),
                        })
                        .collect(),
                })
                .collect(),
            counts: comparison
                .counts()
                .into_iter()
                .map(|(kind, count)| DataTally { kind: kind.name(), fact: fact(kind), count })
                .collect(),
            unchanged: comparison.unchanged(),
            not_told: comparison
                .not_told
                .iter()
                .map(|(fact, count)| DataNotTold { fact: fact.name(), count: *count })
                .collect(),
            regrouped: comparison.regrouped,
            reasons: comparison
                .reasons
                .iter()
                .map(|(edition, text)| DataReason {
                    edition: edition.id.clone(),
                    kind: None,
                    text: text.get(language).to_owned(),
                    source: None,
                })
                .collect(),
            changes: comparison.rows.iter().map(|change| of_change(comparison, change, language)).collect(),
        }
    }
}

fn of_change(comparison: &Comparison, change: &Change, language: &str) -> DataChange {
    let way = |kind: &ChangeKind| DataWay { kind: kind.name(), fact: fact(*kind), certain: kind.is_certain() };
    let known = |known: &Known| match known {
        Known::Plan(id) | Known::PlanLikely(id, _) => DataKnown { plan: Some(id.clone()), edition: None, likely: None },
        Known::Edition(edition) => DataKnown { plan: None, edition: Some(edition.id.clone()), likely: None },
        Known::Likely(edition, end) => DataKnown {
            plan: None,
            edition: Some(edition.id.clone()),
            likely: edition.measures.get(end.place).map(|measure| likely(measure, end, language)),
        },
    };
    let reasons: Vec<DataReason> = change
        .reasons
        .iter()
        .map(|reason| DataReason {
            edition: reason.edition.clone(),
            kind: reason.kind.clone(),
            text: reason.text.get(language).to_owned(),
            source: reason.source.clone(),
        })
        .collect();
    DataChange {
        id: comparison.id(change).to_owned(),
        outcome: change.outcome.name(),
        certain: change.outcome.is_certain(),
        kinds: change.kinds.iter().map(way).collect(),
        before: comparison.before(change).map(facts),
        after: comparison.after(change).map(facts),
        became: comparison.all_after(change).map(|measure| measure.id.clone()).collect(),
        likely: comparison.likely(change).map(|(measure, end)| likely(measure, end, language)).collect(),
        known_by: change.known.as_ref().map(known),
        delivered: Some(change.delivered.0).filter(|count| *count > 0),
        deliveries: change.delivered.1,
        promise: change.kept.map(Choice::name),
        reason: comparison.any_reason(change).map(|reason| reason.text.get(language).to_owned()),
        reasons,
    }
}

fn likely(measure: &EditionMeasure, end: &LikelyEnd, language: &str) -> DataLikely {
    DataLikely {
        id: measure.id.clone(),
        title: measure.title.clone(),
        reason: end.reason.get(language).to_owned(),
        source: end.source.clone(),
    }
}

fn fact(kind: ChangeKind) -> Option<&'static str> {
    kind.fact().map(crate::changes::Fact::name)
}

fn side(edition: &Edition, language: &str) -> DataSide {
    DataSide {
        id: edition.id.clone(),
        title: edition.title.as_ref().map(|title| title.get(language).to_owned()),
        date: edition.date.map(|date| date.to_string()),
        incomplete: edition.incomplete,
        note: edition.note.as_ref().map(|note| note.get(language).to_owned()),
    }
}

fn facts(measure: &EditionMeasure) -> DataFacts {
    DataFacts {
        id: measure.id.clone(),
        title: measure.title.clone(),
        area: measure.area.clone(),
        time_band: measure.time_band.as_ref().map(ToString::to_string),
        status: measure.status.clone(),
        parent: measure.parent.clone(),
    }
}
