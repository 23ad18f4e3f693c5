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
use crate::text::capitalised;

pub use json::{DataChange, DataComparison, DataFacts, json};
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
    sides: [(String, String); 2],
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
    measure: String,
    deliveries: String,
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
    /// Its name.
    pub name: String,
    /// Whether names are what stands before and now.
    pub is_of_names: bool,
    /// Its address, where a base address is known.
    pub link: Option<String>,
    /// What stood before.
    pub before: Option<String>,
    /// What stands now.
    pub after: Option<String>,
    /// How many of its deliveries are delivered.
    pub deliveries: Option<String>,
    /// Why, where somebody wrote it.
    pub reason: Option<String>,
}

impl Report {
    /// Puts a comparison into the words of a language. `link` gives the address of a measure, where one is known.
    #[must_use]
    pub fn new(
        comparison: &Comparison,
        config: &Config,
        locale: &Locale,
        link: &dyn Fn(&Comparison, &Change) -> Option<String>,
    ) -> Self {
        let words = Words { comparison, config, locale, link };
        let text = |name: &str| locale.text(name);
        let name = |edition: &Edition| words.in_sentence(edition);
        let mut groups: BTreeMap<ChangeKind, Vec<Row>> = BTreeMap::new();
        for change in &comparison.rows {
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
        counts.push((text("change_unchanged"), comparison.unchanged()));
        let counted = |fact: Fact, how: &str, count: usize| {
            let fact = text(&fact.message());
            (format!("{fact}: {}", text(how).to_lowercase()), count)
        };
        let counts_by_kind = comparison.counts();
        let told_once = counts_by_kind.iter().filter_map(|(kind, n)| Some(counted(kind.fact()?, &kind.message(), *n)));
        let told_never = comparison.not_told.iter().map(|(fact, n)| counted(*fact, "change_not_told", *n));
        Self {
            title: text("change_title"),
            heading: locale.format(
                "changes_title",
                &[("from", name(&comparison.from).into()), ("to", name(&comparison.to).into())],
            ),
            opening: comparison.opening(locale, name),
            reasons: comparison.reasons.iter().map(|(_, text)| text.get(locale.language()).to_owned()).collect(),
            editions: [("change_from", &comparison.from), ("change_to", &comparison.to)]
                .map(|(label, edition)| (text(label), words.named(edition))),
            sides: [("change_from", &comparison.from), ("change_to", &comparison.to)]
                .map(|(label, edition)| (text(label), capitalised(&words.label(edition)))),
            counts,
            groups,
            uncertain: (text("change_not_comparable"), text("change_not_comparable_about")),
            not_comparable: told_once.chain(told_never).collect(),
            not_listed: plain(not_listed),
            notes: [&comparison.from, &comparison.to].iter().filter_map(|edition| words.note(edition)).collect(),
            regrouped: comparison.regrouped.then(|| text("change_regrouped")),
            labels: Labels {
                measure: text("measure"),
                deliveries: text("deliveries"),
                reason: text("change_reason"),
                none: text("change_none"),
            },
        }
    }
}

/// Facts in words.
struct Words<'a> {
    comparison: &'a Comparison,
    config: &'a Config,
    locale: &'a Locale,
    link: &'a dyn Fn(&Comparison, &Change) -> Option<String>,
}

impl Words<'_> {
    fn label(&self, edition: &Edition) -> String {
        if self.config.addresses.working() == edition.id {
            return self.locale.text("change_working");
        }
        edition.name(self.locale)
    }

    /// The name of an edition as it stands in a sentence.
    fn in_sentence(&self, edition: &Edition) -> String {
        if self.config.addresses.working() == edition.id {
            self.locale.text("working_edition")
        } else {
            edition.name(self.locale)
        }
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

    fn row(&self, change: &Change, kind: ChangeKind) -> Row {
        let comparison = self.comparison;
        let (from, to) = (&*comparison.from, &*comparison.to);
        let (then, now) = (comparison.before(change), comparison.after(change));
        let fact = |edition: &Edition, measure: Option<&EditionMeasure>| self.fact(edition, measure?, kind);
        let place = |edition: &Edition, measure: Option<&EditionMeasure>| self.place(edition, measure?);
        let detail = || comparison.detail(change, kind, self.config, self.locale);
        let is_of_names = matches!(kind, ChangeKind::Renamed);
        let (before, after) = match kind {
            _ if kind.about().is_some() => (fact(from, then), fact(to, now)),
            ChangeKind::Merged | ChangeKind::Split => (place(from, then), detail().map(|text| capitalised(&text))),
            ChangeKind::LikelyContinued => {
                let end = comparison.likely(change).next();
                let why = end.map(|(_, end)| end.reason.get(self.locale.language()).to_owned());
                return Row {
                    before: if then.is_some() { place(from, then) } else { detail() },
                    after: if then.is_some() { detail() } else { place(to, now) },
                    reason: why,
                    ..self.head(change, false)
                };
            }
            _ => (place(from, then), place(to, now)),
        };
        let reason = comparison.reason(change, kind).map(|reason| reason.text.get(self.locale.language()).to_owned());
        Row { before, after, reason, ..self.head(change, is_of_names) }
    }

    /// What is told of a measure whatever changed.
    fn head(&self, change: &Change, is_of_names: bool) -> Row {
        let comparison = self.comparison;
        let measure = comparison.measure(change);
        let deliveries = (change.delivered.1 > 0).then(|| {
            let (done, of) = change.delivered;
            if done == 0 {
                // Whether the others are not delivered, or nobody tells, is for the plan to say.
                return self.locale.count("deliveries_count", of);
            }
            let values = [("done", self.locale.number(done).into()), ("of", self.locale.number(of).into())];
            self.locale.format("partly_numbers", &values)
        });
        Row {
            id: comparison.id(change).to_owned(),
            name: measure.map(|measure| measure.title.clone()).unwrap_or_default(),
            is_of_names,
            link: (self.link)(comparison, change),
            before: None,
            after: None,
            deliveries,
            reason: None,
        }
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
