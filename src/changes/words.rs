//! What became of measures in words, for reports, feeds and pages alike.

use super::{Change, ChangeKind, Comparison, Fact, Known, Outcome};
use crate::config::{Config, period_name};
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};
use crate::text::capitalised;

impl Fact {
    /// The text that names it.
    #[must_use]
    pub fn message(self) -> String {
        format!("change_fact_{}", self.name())
    }
}

impl ChangeKind {
    /// The text that is its heading.
    #[must_use]
    pub fn message(self) -> String {
        format!("change_{}", self.name().replace('-', "_"))
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
}

/// What an edition tells of a measure; `None` where it does not, where there is no parent, and of descriptions.
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
        Fact::Parent => {
            let id = measure.parent.as_ref()?;
            let parent = edition.measures.iter().find(|measure| measure.id == *id);
            Some(parent.map_or(id, |parent| &parent.title).clone())
        }
        Fact::Text => None,
    }
}

/// Names in quotation marks, with «and» before the last.
fn quoted<'a>(titles: impl Iterator<Item = &'a EditionMeasure>, locale: &Locale) -> String {
    let quoted = |measure: &EditionMeasure| locale.format("quoted_title", &[("title", measure.title.as_str().into())]);
    listed(titles.map(quoted).collect(), locale)
}

/// A list with «and» before the last.
fn listed(mut parts: Vec<String>, locale: &Locale) -> String {
    let Some(last) = parts.pop() else { return String::new() };
    if parts.is_empty() {
        return last;
    }
    locale.format("list_last", &[("list", parts.join(", ").into()), ("last", last.into())])
}

impl Comparison {
    /// What changed in one way, without its heading: «fra 2025 til 2026–2027»; `None` where the heading tells all.
    #[must_use]
    pub fn detail(&self, change: &Change, kind: ChangeKind, config: &Config, locale: &Locale) -> Option<String> {
        let (before, after) = (self.before(change), self.after(change));
        let value = |edition: &Edition, measure: Option<&EditionMeasure>, fact: Fact| {
            let told = told(edition, measure?, fact, config, locale);
            told.or_else(|| (fact == Fact::Parent).then(|| locale.text("no_parent")))
        };
        let titles = |name: &str, titles: String| Some(locale.format(name, &[("titles", titles.into())]));
        match kind {
            ChangeKind::Merged => Some(locale.format("merged_into", &[("title", after?.title.as_str().into())])),
            ChangeKind::Split => titles("split_into", quoted(self.all_after(change), locale)),
            ChangeKind::LikelyContinued => {
                let name = if change.before.is_some() { "likely_into" } else { "likely_from" };
                titles(name, quoted(self.likely(change).map(|(measure, _)| measure), locale))
            }
            ChangeKind::Partly => {
                let (done, of) = change.delivered;
                let values = [("done", locale.number(done).into()), ("of", locale.number(of).into())];
                Some(locale.format("partly_numbers", &values))
            }
            ChangeKind::Named => Some(locale.text(match change.known.as_ref()? {
                Known::Plan(_) => "named_by_plan",
                Known::Edition(_) => "named_by_edition",
            })),
            ChangeKind::NowTold(Fact::TimeBand) => value(&self.to, after, Fact::TimeBand),
            ChangeKind::NoLongerTold(Fact::TimeBand) => value(&self.from, before, Fact::TimeBand),
            kind => {
                let fact = kind.about()?;
                let sentence = if fact == Fact::Title { "renamed_from_to" } else { "from_to" };
                let (then, now) = (value(&self.from, before, fact)?, value(&self.to, after, fact)?);
                Some(locale.format(sentence, &[("from", then.into()), ("to", now.into())]))
            }
        }
    }

    /// What became of all, with the numbers, as a person would say it. `name` gives an edition's name as it stands in a
    /// sentence.
    #[must_use]
    pub fn opening(&self, locale: &Locale, name: impl Fn(&Edition) -> String) -> String {
        let (from, to) = (name(&self.from), name(&self.to));
        let part = |message: &str, count: usize| {
            let values = [
                ("count", count.into()),
                ("number", locale.number(count).into()),
                ("from", capitalised(&from).into()),
                ("to", to.as_str().into()),
            ];
            locale.format(message, &values)
        };
        let outcomes = self.outcomes();
        let count = |outcome: Outcome| outcomes.get(&outcome).copied().unwrap_or(0);
        let moved = [
            Outcome::Later,
            Outcome::Earlier,
            Outcome::Widened,
            Outcome::Narrowed,
            Outcome::Area,
            Outcome::Parent,
            Outcome::Renamed,
        ];
        let gone = [
            Outcome::Delivered,
            Outcome::Partly,
            Outcome::Stopped,
            Outcome::Dropped,
            Outcome::Merged,
            Outcome::Split,
            Outcome::LikelyContinued,
            Outcome::NotTold,
            Outcome::Named,
        ];
        let parts_of = |of: &[Outcome], count: &dyn Fn(Outcome) -> usize| -> Vec<String> {
            let told = of.iter().map(|outcome| (outcome, count(*outcome))).filter(|(_, count)| *count > 0);
            let message = |outcome: &Outcome| match outcome {
                Outcome::Named => "opening_named_alone".to_owned(),
                outcome => format!("opening_{}", outcome.name().replace('-', "_")),
            };
            told.map(|(outcome, count)| part(&message(outcome), count)).collect()
        };
        let all = self.from.measures.len();
        let standing = count(Outcome::Stands) + moved.iter().map(|outcome| count(*outcome)).sum::<usize>();
        let mut sentences = vec![part("opening_had", all)];
        if all > 0 && standing == all {
            sentences.push(part("opening_all", all));
        } else if all > 0 {
            let mut parts = vec![part("opening_stands", standing)];
            parts.extend(parts_of(&gone, &count));
            let parts = capitalised(&listed(parts, locale));
            sentences.push(locale.format("opening_fate", &[("parts", parts.into())]));
        }
        let changed = parts_of(&moved, &count);
        if !changed.is_empty() {
            sentences.push(locale.format("opening_changed", &[("parts", listed(changed, locale).into())]));
        }
        let arrivals = self.arrivals();
        let came = [
            (Outcome::New, "opening_new"),
            (Outcome::Returned, "opening_returned"),
            (Outcome::Named, "opening_named"),
            (Outcome::LikelyContinued, "opening_likely_continuing"),
            (Outcome::LikelyNew, "opening_likely_new"),
        ];
        let came = came.iter().filter_map(|(outcome, message)| Some(part(message, *arrivals.get(outcome)?)));
        let came: Vec<String> = came.collect();
        if !came.is_empty() {
            let values = [("to", capitalised(&to).into()), ("parts", listed(came, locale).into())];
            sentences.push(locale.format("opening_came", &values));
        }
        sentences.join(" ")
    }
}
