//! What changed, in words: grouped by how it changed, with what cannot be compared set apart.
//!
//! [`Report`] holds the words of one language; [`Report::lines`] lays them out for a terminal and [`Report::markdown`]
//! for a board paper. [`json`] needs no words.

mod json;
mod layout;

use std::collections::BTreeMap;

use super::{Change, ChangeKind, Comparison, Fact, told};
use crate::config::Config;
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};
use crate::parse::WORKING;

pub use json::json;
pub use layout::Line;

/// A comparison in the words of one language.
#[derive(Debug, Clone)]
pub struct Report {
    /// «Changes between editions»
    pub title: String,
    /// The labels «From» and «To», each with the name of its edition.
    pub editions: [(String, String); 2],
    /// How many measures changed in each way, and how many did not.
    pub counts: Vec<(String, usize)>,
    /// What certainly changed, in the order of [`ChangeKind`].
    pub groups: Vec<Group>,
    /// The heading and the explanation of what follows.
    pub uncertain: (String, String),
    /// How many measures have a fact that one edition alone tells, or neither.
    pub not_comparable: Vec<(String, usize)>,
    /// The measures that an incomplete edition does not have.
    pub not_listed: Vec<Group>,
    /// What is to be known of the editions: each with its name.
    pub notes: Vec<(String, String)>,
    /// That the editions have different areas, where they do.
    pub regrouped: Option<String>,
    labels: Labels,
}

/// The headings of the tables.
#[derive(Debug, Clone)]
struct Labels {
    kind: String,
    facts: String,
    count: String,
    measure: String,
    reason: String,
    none: String,
}

/// The measures that changed in one way.
#[derive(Debug, Clone)]
pub struct Group {
    /// How they changed.
    pub heading: String,
    /// What is to be known of them all.
    pub about: Option<String>,
    /// The measures.
    pub rows: Vec<Row>,
}

/// A measure that changed.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name; `None` where names are what stands before and now.
    pub title: Option<String>,
    /// What stood before.
    pub before: Option<String>,
    /// What stands now.
    pub after: Option<String>,
    /// Why, where somebody wrote it.
    pub reason: Option<String>,
}

impl Report {
    /// Puts a comparison into the words of a language.
    #[must_use]
    pub fn new(comparison: &Comparison<'_>, config: &Config, locale: &Locale) -> Self {
        let words = Words { comparison, config, locale };
        let text = |name: &str| locale.text(name);
        let mut groups: BTreeMap<ChangeKind, Vec<Row>> = BTreeMap::new();
        for change in &comparison.changes {
            for kind in change.kinds.iter().filter(|kind| kind.fact().is_none()) {
                groups.entry(*kind).or_default().push(words.row(change, *kind));
            }
        }
        let about = |kind: ChangeKind| (!kind.is_certain()).then(|| text(&format!("{}_about", kind.message())));
        let group =
            |(kind, rows): (ChangeKind, _)| (kind, Group { heading: text(&kind.message()), about: about(kind), rows });
        let (certain, not_listed): (Vec<_>, Vec<_>) =
            groups.into_iter().map(group).partition(|(kind, _)| kind.is_certain());
        let plain = |groups: Vec<(ChangeKind, Group)>| groups.into_iter().map(|(_, group)| group).collect::<Vec<_>>();
        let groups = plain(certain);
        let mut counts: Vec<(String, usize)> = groups.iter().map(|g| (g.heading.clone(), g.rows.len())).collect();
        counts.push((text("change_unchanged"), comparison.unchanged));
        let counted = |fact: Fact, how: &str, count: usize| {
            let fact = text(&fact.message());
            (format!("{fact}: {}", text(how).to_lowercase()), count)
        };
        let counts_by_kind = comparison.counts();
        let told_once = counts_by_kind.iter().filter_map(|(kind, n)| Some(counted(kind.fact()?, &kind.message(), *n)));
        let told_never = comparison.not_told.iter().map(|(fact, n)| counted(*fact, "change_not_told", *n));
        Self {
            title: text("change_title"),
            editions: [("change_from", comparison.from), ("change_to", comparison.to)]
                .map(|(label, edition)| (text(label), words.named(edition))),
            counts,
            groups,
            uncertain: (text("change_not_comparable"), text("change_not_comparable_about")),
            not_comparable: told_once.chain(told_never).collect(),
            not_listed: plain(not_listed),
            notes: [comparison.from, comparison.to].iter().filter_map(|edition| words.note(edition)).collect(),
            regrouped: comparison.regrouped.then(|| text("change_regrouped")),
            labels: Labels {
                kind: text("change_kind"),
                facts: text("facts"),
                count: text("change_count"),
                measure: text("measure"),
                reason: text("change_reason"),
                none: text("change_none"),
            },
        }
    }
}

/// Facts in words.
struct Words<'a> {
    comparison: &'a Comparison<'a>,
    config: &'a Config,
    locale: &'a Locale,
}

impl Words<'_> {
    fn label(&self, edition: &Edition) -> String {
        if edition.id == WORKING {
            return self.locale.text("change_working");
        }
        edition.name(self.locale)
    }

    /// The name of an edition with its id.
    fn named(&self, edition: &Edition) -> String {
        let label = self.label(edition);
        if label == edition.id { label } else { format!("{label} ({})", edition.id) }
    }

    fn note(&self, edition: &Edition) -> Option<(String, String)> {
        let note = edition.note.as_ref().map(|note| note.get(self.locale.language()).to_owned());
        let note = note.or_else(|| edition.incomplete.then(|| self.locale.text("change_incomplete")))?;
        Some((self.named(edition), note))
    }

    fn row(&self, change: &Change<'_>, kind: ChangeKind) -> Row {
        let (from, to) = (self.comparison.from, self.comparison.to);
        let (before, after) = match kind {
            ChangeKind::New | ChangeKind::NotListedBefore => (None, change.after.and_then(|m| self.place(to, m))),
            ChangeKind::Dropped | ChangeKind::NotListedAfter => (change.before.and_then(|m| self.place(from, m)), None),
            ChangeKind::Merged => {
                (change.before.map(|measure| measure.title.clone()), change.after.map(|measure| measure.title.clone()))
            }
            _ => (
                change.before.and_then(|measure| self.fact(from, measure, kind)),
                change.after.and_then(|measure| self.fact(to, measure, kind)),
            ),
        };
        let is_of_names = matches!(kind, ChangeKind::Renamed | ChangeKind::Merged);
        let title = change.after.or(change.before).filter(|_| !is_of_names).map(|measure| measure.title.clone());
        Row { id: change.id().to_owned(), title, before, after, reason: self.reason(change) }
    }

    fn reason(&self, change: &Change<'_>) -> Option<String> {
        let reason = self.comparison.reason(change)?;
        Some(reason.get(self.locale.language()).to_owned())
    }

    /// Where a measure stands, as far as it is told.
    fn place(&self, edition: &Edition, measure: &EditionMeasure) -> Option<String> {
        let facts = [ChangeKind::Later, ChangeKind::Area].map(|kind| self.fact(edition, measure, kind));
        let told: Vec<String> = facts.into_iter().flatten().collect();
        (!told.is_empty()).then(|| told.join(", "))
    }

    /// The fact that a kind of change is about.
    fn fact(&self, edition: &Edition, measure: &EditionMeasure, kind: ChangeKind) -> Option<String> {
        let fact = kind.about()?;
        let told = told(edition, measure, fact, self.config, self.locale);
        told.or_else(|| (fact == Fact::Parent).then(|| self.locale.text("kind_overall")))
    }
}
