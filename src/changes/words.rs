//! What became of measures in words, for reports, feeds and pages alike.

use std::sync::Arc;

use super::{Change, ChangeKind, Comparison, Fact, Known, Outcome};
use crate::config::{Config, period_name};
use crate::facts::Localised;
use crate::locale::Locale;
use crate::model::{Choice, Edition, EditionMeasure};
use crate::text::{Phrase, capitalised};

/// A piece of a sentence, in its place with all its spaces and signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The words.
    pub text: String,
    /// Whose number they tell; `None` for what stands between.
    pub outcome: Option<Outcome>,
}

/// The name of an edition as it stands in a sentence.
#[must_use]
pub fn edition_name(edition: &Edition, locale: &Locale) -> String {
    if edition.working { locale.text("working_edition") } else { edition.name(locale) }
}

impl Fact {
    /// The text that names it.
    #[must_use]
    pub fn message(self) -> String {
        match self {
            Self::Fields => ChangeKind::Fields.message(),
            fact => format!("change_fact_{}", fact.name()),
        }
    }
}

impl ChangeKind {
    /// The text that is its heading.
    #[must_use]
    pub fn message(self) -> String {
        format!("change_{}", self.name().replace('-', "_"))
    }

    /// Its heading as it is told of one measure.
    #[must_use]
    pub fn of_one(self, locale: &Locale) -> String {
        if self == Self::New {
            return locale.text("change_new_one");
        }
        let heading = locale.text(&self.message());
        match self.fact() {
            Some(fact) => {
                let fact = locale.text(&fact.message());
                locale.format("change_of_fact", &[("fact", fact.into()), ("change", heading.into())])
            }
            None => heading,
        }
    }

    /// The fact whose values on both sides tell what changed.
    #[must_use]
    pub fn about(self) -> Option<Fact> {
        match self {
            Self::Renamed => Some(Fact::Title),
            Self::Earlier | Self::Later | Self::Widened | Self::Narrowed => Some(Fact::TimeBand),
            Self::Area => Some(Fact::Area),
            Self::Status => Some(Fact::Status),
            Self::Parent => Some(Fact::Parent),
            _ => None,
        }
    }
}

impl Outcome {
    /// The text that names it.
    #[must_use]
    pub fn message(self) -> String {
        format!("outcome_{}", self.name().replace('-', "_"))
    }

    /// What is to be known of all whom it became of, where the sources do not tell all of it.
    #[must_use]
    pub fn about(self, count: usize, locale: &Locale) -> Option<String> {
        (!self.is_certain() || matches!(self, Self::There | Self::Dropped))
            .then(|| locale.count(&format!("{}_about", self.message()), count))
    }

    /// How many it became of: «2 er utsatt».
    fn counted(self, count: usize, locale: &Locale) -> String {
        locale.count(&format!("became_{}", self.name().replace('-', "_")), count)
    }
}

/// What an edition tells of a measure by itself; `None` where it does not, of its parent, of descriptions and of fields.
#[must_use]
pub fn told(
    edition: &Edition,
    measure: &EditionMeasure,
    fact: Fact,
    config: &Config,
    locale: &Locale,
) -> Option<String> {
    match fact {
        Fact::Title => Some(measure.title.clone()),
        Fact::TimeBand => measure.time_band.as_ref().map(|period| period_name(&edition.columns, period, locale)),
        Fact::Area => {
            let id = measure.area.as_ref()?;
            Some(edition.area(id).map_or(id, |area| &area.title).clone())
        }
        Fact::Status => {
            let id = measure.status.as_ref()?;
            let status = config.statuses.iter().find(|status| status.id == *id);
            Some(status.map_or(id.as_str(), |status| status.title.get(locale.language())).to_owned())
        }
        Fact::Parent | Fact::Text | Fact::Fields => None,
    }
}

/// What a measure is called, in the language of its name.
fn name_of(measure: &EditionMeasure, config: &Config, locale: &Locale) -> Phrase {
    locale.words(&measure.title, measure.language.as_deref().unwrap_or(config.main_language()))
}

/// A text that somebody wrote, in the language that a reader gets it in.
fn written(text: &Localised, config: &Config, locale: &Locale) -> Phrase {
    let tag = locale.language();
    locale.words(text.get(tag), text.language_for(tag).unwrap_or(config.main_language()))
}

/// Names in quotation marks, with «and» before the last; marked as phrases are.
fn quoted<'a>(measures: impl Iterator<Item = &'a EditionMeasure>, config: &Config, locale: &Locale) -> String {
    let quoted =
        |measure| locale.format("quoted_title", &[("title", name_of(measure, config, locale).marked().into())]);
    listed(measures.map(quoted).collect(), locale)
}

/// A list with «and» before the last.
fn listed(mut parts: Vec<String>, locale: &Locale) -> String {
    let Some(last) = parts.pop() else { return String::new() };
    if parts.is_empty() {
        return last;
    }
    locale.format("list_last", &[("list", parts.join(", ").into()), ("last", last.into())])
}

impl Change {
    /// «1 av 3 leveranser er levert»; `None` where no source tells of one. Whether the others are not delivered, or nobody
    /// tells, is for the plan to say.
    #[must_use]
    pub fn delivered_in_words(&self, locale: &Locale) -> Option<String> {
        let (done, of) = self.delivered;
        let values = [
            ("count", of.into()),
            ("finished", done.into()),
            ("done", locale.number(done).into()),
            ("of", locale.number(of).into()),
        ];
        (done > 0).then(|| locale.format("partly_numbers", &values))
    }
}

impl Comparison {
    /// What changed in one way, without its heading: «fra 2025 til 2026–2027»; `None` where the heading tells all.
    #[must_use]
    pub fn detail(&self, change: &Change, kind: ChangeKind, config: &Config, locale: &Locale) -> Option<Phrase> {
        let (before, after) = (self.before(change), self.after(change));
        let value = |edition: &Arc<Edition>, measure: Option<&EditionMeasure>, fact: Fact| match fact {
            Fact::Title => measure.map(|measure| name_of(measure, config, locale)),
            Fact::Parent => Some(self.parent(edition, measure?, config, locale)),
            Fact::Area => {
                told(edition, measure?, fact, config, locale).map(|area| locale.words(&area, config.main_language()))
            }
            fact => told(edition, measure?, fact, config, locale).map(|told| Phrase::new(&told, None)),
        };
        let titles = |name: &str, titles: String| Some(locale.phrase(name, &[("titles", titles.into())]));
        match kind {
            ChangeKind::Merged => {
                let title = name_of(after?, config, locale);
                Some(locale.phrase("merged_into", &[("title", title.marked().into())]))
            }
            ChangeKind::Split => titles("split_into", quoted(self.all_after(change), config, locale)),
            ChangeKind::LikelyContinued => {
                let name = if change.before.is_some() { "likely_into" } else { "likely_from" };
                titles(name, quoted(self.likely(change).map(|(measure, _)| measure), config, locale))
            }
            ChangeKind::Partly => change.delivered_in_words(locale).map(Phrase::of),
            ChangeKind::Named | ChangeKind::LikelyElsewhere => {
                let (edition, name, title) = match change.known.as_deref()? {
                    Known::Plan(_) => return Some(Phrase::of(locale.text("named_by_plan"))),
                    Known::PlanLikely(..) => return Some(Phrase::of(locale.text("named_by_plan_likely"))),
                    Known::Edition(edition) => (edition, "named_by_edition", String::new()),
                    Known::Likely(edition, end) => {
                        let name = if change.before.is_some() { "likely_into_in" } else { "likely_from_in" };
                        (edition, name, quoted(edition.measure(end.place).into_iter(), config, locale))
                    }
                };
                let values = [("edition", edition_name(edition, locale).into()), ("title", title.into())];
                Some(locale.phrase(name, &values))
            }
            ChangeKind::Fields => self.fields(change, config, locale).map(Phrase::of),
            ChangeKind::NowTold(Fact::TimeBand) => value(&self.to, after, Fact::TimeBand),
            ChangeKind::NoLongerTold(Fact::TimeBand) => value(&self.from, before, Fact::TimeBand),
            kind => {
                let fact = kind.about()?;
                let sentence = if fact == Fact::Title { "renamed_from_to" } else { "from_to" };
                let (then, now) = (value(&self.from, before, fact)?, value(&self.to, after, fact)?);
                Some(locale.phrase(sentence, &[("from", then.marked().into()), ("to", now.marked().into())]))
            }
        }
    }

    /// What the measure is called that one of either edition belongs to.
    fn parent(&self, edition: &Arc<Edition>, measure: &EditionMeasure, config: &Config, locale: &Locale) -> Phrase {
        let Some(id) = &measure.parent else { return Phrase::of(locale.text("no_parent")) };
        let [before, after] = &self.ids;
        let place = if Arc::ptr_eq(edition, &self.from) { before.get(id) } else { after.get(id) };
        place.map_or_else(|| Phrase::new(id, None), |place| name_of(&edition.measures[*place], config, locale))
    }

    /// A kind of change as it is told of one measure, with its values: «Utsatt: fra 2025 til 2026–2027».
    #[must_use]
    pub fn sentence(&self, change: &Change, kind: ChangeKind, config: &Config, locale: &Locale) -> Phrase {
        if kind.fact() == Some(Fact::Fields) {
            let fields = self.fields_of_one_side(change, kind, config, locale);
            let told = locale.text(&kind.message());
            return locale
                .phrase("change_of_fact", &[("fact", listed(fields, locale).into()), ("change", told.into())]);
        }
        let heading = kind.of_one(locale);
        match self.detail(change, kind, config, locale) {
            Some(detail) => {
                locale.phrase("change_with", &[("change", heading.into()), ("detail", detail.marked().into())])
            }
            None => Phrase::of(heading),
        }
    }

    /// What changed with one measure beside its place in time and area, which stands in columns of its own.
    #[must_use]
    pub fn what(&self, change: &Change, config: &Config, locale: &Locale) -> Vec<Phrase> {
        let is_placed = |outcome: Outcome| {
            use Outcome::{Area, Earlier, Later, Narrowed, Widened};
            matches!(outcome, Later | Earlier | Widened | Narrowed | Area)
        };
        let is_place =
            |kind: ChangeKind| is_placed(change.outcome) && matches!(kind.about(), Some(Fact::TimeBand | Fact::Area));
        let is_told = |kind: ChangeKind| {
            let is_likely =
                matches!(kind, ChangeKind::LikelyContinued | ChangeKind::Named | ChangeKind::LikelyElsewhere);
            // Of the other facts the columns of the two editions show which of them tells it.
            let is_field = kind.fact() == Some(Fact::Fields);
            (kind.is_certain() || is_likely || is_field) && !is_place(kind)
        };
        // The heading of the outcome has named its own kind.
        let says = |kind: &ChangeKind| match self.detail(change, *kind, config, locale) {
            Some(detail) if change.outcome.names(*kind) => Some(detail.capitalised()),
            None if change.outcome.names(*kind) => None,
            _ => Some(self.sentence(change, *kind, config, locale)),
        };
        change.kinds.iter().filter(|kind| is_told(**kind)).filter_map(says).collect()
    }

    /// Why the later edition differs as a whole; what one on the way tells begins with its name.
    #[must_use]
    pub fn why_all(&self, config: &Config, locale: &Locale) -> Vec<Phrase> {
        let told = |(edition, text): &(Arc<Edition>, Localised)| {
            let text = written(text, config, locale);
            if Arc::ptr_eq(edition, &self.to) {
                return text;
            }
            let name = capitalised(&edition_name(edition, locale));
            locale.phrase("edition_note", &[("edition", name.into()), ("note", text.marked().into())])
        };
        self.reasons.iter().map(told).collect()
    }

    /// Why one measure changed, or why it is likely the same as others, as far as somebody wrote it.
    #[must_use]
    pub fn why(&self, change: &Change, config: &Config, locale: &Locale) -> Option<Phrase> {
        let reason = self.any_reason(change).map(|reason| written(&reason.text, config, locale));
        // A ground may be a part of a sentence where it was written.
        let whole = |ground: &Localised| {
            let ground = written(ground, config, locale).capitalised();
            let end = if ground.plain().ends_with(['.', '!', '?']) { "" } else { "." };
            format!("{}{end}", ground.marked())
        };
        let grounds = || self.grounds(change).into_iter().map(whole).collect::<Vec<_>>();
        reason.or_else(|| Some(grounds().join(" ")).filter(|grounds| !grounds.is_empty()).map(Phrase::of))
    }

    /// What became of all, with the numbers, as a person would say it: a sentence on how many stand, one on what became
    /// of them, and one on those that came.
    #[must_use]
    pub fn opening(&self, locale: &Locale) -> Vec<Vec<Clause>> {
        let (from, to) = (edition_name(&self.from, locale), edition_name(&self.to, locale));
        let sentence = |message: &str, count: usize, standing: usize| {
            let values = [
                ("count", count.into()),
                ("number", locale.number(count).into()),
                ("standing", locale.number(standing).into()),
                ("one", usize::from(standing == 1).into()),
                ("from", from.as_str().into()),
                ("to", to.as_str().into()),
                ("later", capitalised(&to).into()),
            ];
            Clause { text: locale.format(message, &values), outcome: None }
        };
        let there = self.rows.iter().filter(|change| change.before.is_some() && change.is_there());
        let standing = there.filter(|change| change.outcome != Outcome::Merged).count();
        let how_many = match (self.from.measures.len(), standing) {
            (all, 0) => sentence("became_none", all, 0),
            (all, standing) if all == standing => sentence("became_all", all, standing),
            (all, standing) => sentence("became_some", all, standing),
        };
        let mut sentences = vec![vec![how_many]];
        let fates = clauses(self.outcomes(), locale);
        if !fates.is_empty() {
            sentences.push([vec![sentence("became_fates", self.from.measures.len(), standing)], fates].concat());
        }
        let arrivals = self.arrivals();
        let came = arrivals.values().sum();
        if came > 0 {
            sentences.push([vec![sentence("became_arrived", came, standing)], clauses(arrivals, locale)].concat());
        }
        sentences
    }

    /// The opening as plain text.
    #[must_use]
    pub fn summary(&self, locale: &Locale) -> String {
        let whole = |sentence: &Vec<Clause>| sentence.iter().map(|clause| clause.text.as_str()).collect::<String>();
        self.opening(locale).iter().map(whole).collect::<Vec<_>>().join(" ")
    }

    /// What certainly changed, in a few words: «2 er utsatt, og 1 er nytt»; `None` where nothing did.
    #[must_use]
    pub fn in_short(&self, locale: &Locale) -> Option<String> {
        let all = self.outcomes().into_iter().chain(self.arrivals());
        let mut changed: Vec<Clause> = clauses(all.filter(|(outcome, _)| outcome.is_change()), locale);
        // Without the full stop.
        changed.pop()?;
        Some(changed.into_iter().map(|clause| clause.text).collect())
    }
}

/// How many met each outcome, as the end of a sentence; none where there are none.
fn clauses(counts: impl IntoIterator<Item = (Outcome, usize)>, locale: &Locale) -> Vec<Clause> {
    let told: Vec<Clause> = counts
        .into_iter()
        .map(|(outcome, count)| Clause { text: outcome.counted(count, locale), outcome: Some(outcome) })
        .collect();
    let between = |text: String| Clause { text, outcome: None };
    let last = told.len().saturating_sub(1);
    let mut out = Vec::new();
    for (at, clause) in told.into_iter().enumerate() {
        if at > 0 {
            out.push(between(if at == last { format!(", {} ", locale.text("and")) } else { ", ".to_owned() }));
        }
        out.push(clause);
    }
    if !out.is_empty() {
        out.push(between(".".to_owned()));
    }
    out
}
