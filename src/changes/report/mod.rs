//! What became of measures, in words: grouped by that, with what cannot be compared set apart.
//!
//! [`Report`] holds the words of one language; [`Report::lines`] lays them out for a terminal and [`Report::markdown`]
//! for a board paper. [`json`] needs no words.

mod json;
mod layout;

use std::collections::BTreeMap;

use super::{Change, Comparison, Fact, Outcome, edition_name, told};
use crate::config::Config;
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};
use crate::text::{Phrase, capitalised};

pub use json::{DataComparison, json};
pub use layout::Line;

/// A comparison in the words of one language.
#[derive(Debug, Clone)]
pub struct Report {
    /// «Changes between editions»
    pub title: String,
    /// The title with the editions' names, for a document.
    pub heading: String,
    /// What became of all, with the numbers.
    pub opening: String,
    /// Why the later edition differs as a whole.
    pub reasons: Vec<String>,
    /// The labels «From» and «To», each with the name of its edition.
    pub editions: [(String, String); 2],
    /// The editions by their names alone, as headings of columns.
    sides: [String; 2],
    /// How many measures met each outcome.
    pub counts: Vec<(String, usize)>,
    /// The measures by what became of them, in the order of [`Outcome`].
    pub groups: Vec<Group>,
    /// The heading and the explanation of what follows.
    pub uncertain: (String, String),
    /// How many measures have a fact that one edition alone tells, or neither.
    pub not_comparable: Vec<(String, usize)>,
    /// What is to be known of the editions: each with its name.
    pub notes: Vec<(String, String)>,
    /// That the editions have different areas, where they do.
    pub regrouped: Option<String>,
    labels: Labels,
}

/// What a report tells that stands in no edition.
pub struct Also<'a> {
    /// The address of a measure's page, where one is known.
    pub link: &'a dyn Fn(&Comparison, &Change) -> Option<String>,
    /// The name of a delivery by its plan and its place there.
    pub project: &'a dyn Fn(usize, usize) -> Option<String>,
}

/// The headings of the tables.
#[derive(Debug, Clone)]
struct Labels {
    measure: String,
    what: String,
    deliveries: String,
    reason: String,
    none: String,
}

/// The measures of which the same became.
#[derive(Debug, Clone)]
pub struct Group {
    /// What became of them.
    pub outcome: Outcome,
    /// The same in words.
    pub heading: String,
    /// What is to be known of them all.
    pub about: Option<String>,
    /// The measures.
    pub rows: Vec<Row>,
}

/// A measure with what became of it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its address, where a base address is known.
    pub link: Option<String>,
    /// Where it stood.
    pub before: Option<String>,
    /// Where it stands.
    pub after: Option<String>,
    /// What changed beside that.
    pub what: Vec<String>,
    /// Its deliveries by their names, and how many of them are delivered.
    pub deliveries: Option<String>,
    /// Why, where somebody wrote it.
    pub reason: Option<String>,
}

impl Report {
    /// Puts a comparison into the words of a language.
    #[must_use]
    pub fn new(comparison: &Comparison, config: &Config, locale: &Locale, also: &Also<'_>) -> Self {
        let teller = Teller { comparison, config, locale, also };
        let text = |name: &str| locale.text(name);
        let name = |edition: &Edition| edition_name(edition, locale);
        let mut outcomes: BTreeMap<Outcome, Vec<Row>> = BTreeMap::new();
        for change in &comparison.rows {
            outcomes.entry(change.outcome).or_default().push(teller.row(change));
        }
        let groups: Vec<Group> = outcomes
            .into_iter()
            .map(|(outcome, rows)| Group {
                outcome,
                heading: text(&outcome.message()),
                about: outcome.about(rows.len(), locale),
                rows,
            })
            .collect();
        let counted = |fact: Fact, how: &str, count: usize| {
            (format!("{} ({})", text(&fact.message()), text(how).to_lowercase()), count)
        };
        let counts_by_kind = comparison.counts();
        let told_once = counts_by_kind.iter().filter_map(|(kind, n)| Some(counted(kind.fact()?, &kind.message(), *n)));
        let told_never = comparison.not_told.iter().map(|(fact, n)| counted(*fact, "change_not_told", *n));
        let sides = [("change_from", &comparison.from), ("change_to", &comparison.to)];
        Self {
            title: text("change_title"),
            heading: locale.format(
                "changes_title",
                &[("from", name(&comparison.from).into()), ("to", name(&comparison.to).into())],
            ),
            opening: comparison.summary(locale),
            reasons: comparison.why_all(config, locale).iter().map(Phrase::plain).collect(),
            editions: sides.map(|(label, edition)| (text(label), teller.named(edition))),
            sides: sides.map(|(_, edition)| teller.label(edition)),
            counts: groups.iter().map(|group| (group.heading.clone(), group.rows.len())).collect(),
            groups,
            uncertain: (text("change_not_comparable"), text("change_not_comparable_about")),
            not_comparable: told_once.chain(told_never).collect(),
            notes: [&comparison.from, &comparison.to].iter().filter_map(|edition| teller.note(edition)).collect(),
            regrouped: comparison.regrouped.then(|| text("change_regrouped")),
            labels: Labels {
                measure: text("measure"),
                what: text("became_what"),
                deliveries: text("deliveries"),
                reason: text("change_reason"),
                none: text("change_none"),
            },
        }
    }

    /// Whether something certainly changed.
    fn is_changed(&self) -> bool {
        self.groups.iter().any(|group| group.outcome.is_change())
    }
}

/// What tells facts in words.
struct Teller<'a> {
    comparison: &'a Comparison,
    config: &'a Config,
    locale: &'a Locale,
    also: &'a Also<'a>,
}

impl Teller<'_> {
    /// The name of an edition as a heading.
    fn label(&self, edition: &Edition) -> String {
        capitalised(&edition_name(edition, self.locale))
    }

    /// The name of an edition with its id.
    fn named(&self, edition: &Edition) -> String {
        let label = self.label(edition);
        if label == edition.id { label } else { format!("{label} ({})", edition.id) }
    }

    fn note(&self, edition: &Edition) -> Option<(String, String)> {
        let note = edition.note.as_ref().map(|note| note.get(self.locale.language()).to_owned());
        let note = note.or_else(|| edition.incomplete.then(|| self.locale.text("change_incomplete")))?;
        Some((self.label(edition), note))
    }

    fn row(&self, change: &Change) -> Row {
        let comparison = self.comparison;
        let place = |edition: &Edition, measure: Option<&EditionMeasure>| self.place(edition, measure?);
        let projects = change.deliveries.iter().filter_map(|(plan, place)| (self.also.project)(*plan, *place));
        let projects = projects.collect::<Vec<_>>().join("; ");
        let deliveries = match change.delivered_in_words(self.locale) {
            Some(numbers) => format!("{numbers}: {projects}"),
            None => projects,
        };
        Row {
            id: comparison.id(change).to_owned(),
            name: comparison.measure(change).map(|measure| measure.title.clone()).unwrap_or_default(),
            link: (self.also.link)(comparison, change),
            before: place(&comparison.from, comparison.before(change)),
            after: place(&comparison.to, comparison.after(change)),
            what: comparison.what(change, self.config, self.locale).iter().map(Phrase::plain).collect(),
            deliveries: Some(deliveries).filter(|told| !told.is_empty()),
            reason: comparison.why(change, self.config, self.locale).map(|reason| reason.plain()),
        }
    }

    /// Where a measure stands, as far as it is told.
    fn place(&self, edition: &Edition, measure: &EditionMeasure) -> Option<String> {
        let told = |fact: Fact| told(edition, measure, fact, self.config, self.locale);
        let told: Vec<String> = [Fact::TimeBand, Fact::Area].into_iter().filter_map(told).collect();
        (!told.is_empty()).then(|| told.join(", "))
    }
}
