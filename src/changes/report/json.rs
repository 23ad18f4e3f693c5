//! What became of measures, for programs: the same in `veikart changes --format json` and in the data file.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::changes::{Change, ChangeKind, Comparison, Known, LikelyEnd, Reason};
use crate::locale::Locale;
use crate::model::{Choice, Edition, EditionMeasure};

/// Two editions held against each other. What a source does not tell is `null`.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataComparison<'a> {
    /// The earlier edition.
    pub from: DataSide<'a>,
    /// The later edition.
    pub to: DataSide<'a>,
    /// What became of all, in a few sentences.
    pub summary: String,
    /// How many measures of the earlier edition met each outcome; the numbers add up to all of them.
    pub outcomes: Vec<DataCount>,
    /// How many measures that only the later edition has came in each way.
    pub arrivals: Vec<DataCount>,
    /// What became of what the earlier edition promised, by time; each promise is counted once.
    pub promises: Vec<DataPromises<'a>>,
    /// How many measures changed in each way; a measure may change in several.
    pub counts: Vec<DataTally>,
    /// How many measures are alike in both.
    pub unchanged: usize,
    /// How many measures of both have a fact that neither edition tells.
    pub not_told: Vec<DataNotTold>,
    /// Whether the two share no area, so that moves between areas are not told.
    pub regrouped: bool,
    /// Why the later edition differs as a whole.
    pub reasons: Vec<DataReason<'a>>,
    /// The measures of the earlier edition in its order, then those that only the later one has.
    #[schemars(with = "Vec<DataChange<'a>>")]
    pub changes: DataChanges<'a>,
}

/// An edition of a comparison.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataSide<'a> {
    /// Its id; for the working roadmap the site's word (`arbeid`).
    pub id: &'a str,
    /// Its name.
    pub title: Option<&'a str>,
    /// A day or a month.
    pub date: Option<String>,
    /// Whether its source shows only some of the measures.
    pub incomplete: bool,
    /// What its source lost or does not tell.
    pub note: Option<&'a str>,
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
pub struct DataPromises<'a> {
    /// `2026` or `2026-2027`.
    pub time_band: String,
    /// The parts; each measure stands in one.
    pub parts: Vec<DataPart<'a>>,
}

/// The promises that met one fate.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DataPart<'a> {
    /// `on-time`, `late`, `partly`, `stands`, `moved`, `ended` (stopped or dropped) or `not-told`.
    pub fate: &'static str,
    /// Ids of the measures in the earlier edition.
    pub measures: Vec<&'a str>,
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
pub struct DataReason<'a> {
    /// Id of the edition that tells it.
    pub edition: &'a str,
    /// The kind of change it is for; `null` for all.
    pub kind: Option<&'a str>,
    /// Why.
    pub text: &'a str,
    /// Id of the source, where one is told.
    pub source: Option<&'a str>,
}

/// What became of one measure.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataChange<'a> {
    /// Its id in the later edition, or in the earlier one where the later lacks it.
    pub id: &'a str,
    /// The one thing that became of it.
    pub outcome: &'static str,
    /// Whether the sources tell it for certain.
    pub certain: bool,
    /// All that differs; empty where it is alike in both.
    pub kinds: Vec<DataWay>,
    /// As the earlier edition tells it.
    pub before: Option<DataFacts<'a>>,
    /// As the later edition tells it; for a merged one, the measure it went into, for a split one, the first part.
    pub after: Option<DataFacts<'a>>,
    /// Ids of all that it is in the later edition.
    pub became: Vec<&'a str>,
    /// What it likely is in the other edition.
    pub likely: Vec<DataLikely<'a>>,
    /// What tells that it was known where an edition lacks it.
    pub known_by: Option<DataKnown<'a>>,
    /// How many of its deliveries are told to be delivered; `null` where none is.
    pub delivered: Option<usize>,
    /// How many deliveries it has.
    pub deliveries: usize,
    /// What became of its promise; `null` where it was none.
    pub promise: Option<&'static str>,
    /// Why, where somebody wrote it: the first of the reasons.
    pub reason: Option<&'a str>,
    /// All reasons.
    pub reasons: Vec<DataReason<'a>>,
}

/// How a measure differs.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataWay {
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
pub(super) struct DataLikely<'a> {
    /// Its id in the other edition.
    pub id: &'a str,
    /// Its name there.
    pub title: &'a str,
    /// Why they are likely the same.
    pub reason: &'a str,
    /// Id of the source.
    pub source: Option<&'a str>,
}

/// What tells of a measure that an edition lacks.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataKnown<'a> {
    /// Id of the delivery plan of the same meeting.
    pub plan: Option<&'a str>,
    /// Id of another edition that has it.
    pub edition: Option<&'a str>,
    /// What it likely is in that edition; `null` where it is certainly the same.
    pub likely: Option<DataLikely<'a>>,
}

/// The facts of a measure in one edition.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataFacts<'a> {
    /// Its id there.
    pub id: &'a str,
    /// Its name there.
    pub title: &'a str,
    /// Id of its area.
    pub area: Option<&'a str>,
    /// `2026` or `2026-2027`.
    pub time_band: Option<String>,
    /// Id of its status.
    pub status: Option<&'a str>,
    /// Id of the measure it belonged to.
    pub parent: Option<&'a str>,
}

/// A comparison as one JSON document, with the texts in a language.
#[must_use]
pub fn json(comparison: &Comparison, locale: &Locale) -> String {
    // Texts and numbers in plain structs always become JSON.
    serde_json::to_string_pretty(&DataComparison::new(comparison, locale)).unwrap_or_default()
}

impl<'a> DataComparison<'a> {
    /// A comparison for programs, with the texts in a language.
    #[must_use]
    pub fn new(comparison: &'a Comparison, locale: &'a Locale) -> Self {
        let language = locale.language();
        let count = |(outcome, count): (crate::changes::Outcome, usize)| DataCount { outcome: outcome.name(), count };
        let id = |row: &usize| comparison.before(&comparison.rows[*row]).map(|measure| measure.id.as_str());
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
                    edition: &edition.id,
                    kind: None,
                    text: text.get(language),
                    source: None,
                })
                .collect(),
            changes: DataChanges { comparison, language },
        }
    }
}

/// What became of each measure, made as it is written: all at once would take as much memory as the text.
#[derive(Debug)]
pub struct DataChanges<'a> {
    comparison: &'a Comparison,
    language: &'a str,
}

impl Serialize for DataChanges<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .collect_seq(self.comparison.rows.iter().map(|change| of_change(self.comparison, change, self.language)))
    }
}

fn of_change<'a>(comparison: &'a Comparison, change: &'a Change, language: &str) -> DataChange<'a> {
    let way = |kind: &ChangeKind| DataWay { kind: kind.name(), fact: fact(*kind), certain: kind.is_certain() };
    let reason = |reason: &'a Reason| DataReason {
        edition: &reason.edition,
        kind: reason.kind.as_deref(),
        text: reason.text.get(language),
        source: reason.source.as_deref(),
    };
    DataChange {
        id: comparison.id(change),
        outcome: change.outcome.name(),
        certain: change.outcome.is_certain(),
        kinds: change.kinds.iter().map(way).collect(),
        before: comparison.before(change).map(facts),
        after: comparison.after(change).map(facts),
        became: comparison.all_after(change).map(|measure| measure.id.as_str()).collect(),
        likely: comparison.likely(change).map(|(measure, end)| likely(measure, end, language)).collect(),
        known_by: change.known.as_deref().map(|own| known(own, language)),
        delivered: Some(change.delivered.0).filter(|count| *count > 0),
        deliveries: change.delivered.1,
        promise: change.kept.map(Choice::name),
        reason: comparison.any_reason(change).map(|reason| reason.text.get(language)),
        reasons: change.reasons.iter().map(reason).collect(),
    }
}

fn known<'a>(known: &'a Known, language: &str) -> DataKnown<'a> {
    let (plan, edition, end) = match known {
        Known::Plan(id) | Known::PlanLikely(id, _) => (Some(id.as_str()), None, None),
        Known::Edition(edition) => (None, Some(edition), None),
        Known::Likely(edition, end) => (None, Some(edition), edition.measure(end.place).zip(Some(end))),
    };
    DataKnown {
        plan,
        edition: edition.map(|edition| edition.id.as_str()),
        likely: end.map(|(measure, end)| likely(measure, end, language)),
    }
}

fn likely<'a>(measure: &'a EditionMeasure, end: &'a LikelyEnd, language: &str) -> DataLikely<'a> {
    DataLikely {
        id: &measure.id,
        title: &measure.title,
        reason: end.reason.get(language),
        source: end.source.as_deref(),
    }
}

fn fact(kind: ChangeKind) -> Option<&'static str> {
    kind.fact().map(crate::changes::Fact::name)
}

fn side<'a>(edition: &'a Edition, language: &str) -> DataSide<'a> {
    DataSide {
        id: &edition.id,
        title: edition.title.as_ref().map(|title| title.get(language)),
        date: edition.date.map(|date| date.to_string()),
        incomplete: edition.incomplete,
        note: edition.note.as_ref().map(|note| note.get(language)),
    }
}

fn facts(measure: &EditionMeasure) -> DataFacts<'_> {
    DataFacts {
        id: &measure.id,
        title: &measure.title,
        area: measure.area.as_deref(),
        time_band: measure.time_band.as_ref().map(ToString::to_string),
        status: measure.status.as_deref(),
        parent: measure.parent.as_deref(),
    }
}
