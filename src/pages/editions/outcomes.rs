//! «Hva ble det av det?»: what became of each element of an edition, as rows of a table and as sentences of numbers.

use super::Editions;
use std::collections::BTreeMap;

use super::by_area::by_area;
use crate::address::Anchor;
use crate::changes::{Change, Comparison, Fact, Outcome, told};
use crate::model::{Choice, Edition, EditionMeasure};
use crate::pages::PageName;
use crate::pages::told::Share;
use crate::pages::view::{Group, GroupPart, LeadPart, OutcomeRow, Place, Unsure};

impl Editions<'_> {
    /// The numbers as a person would say them, each with the way to the elements behind it.
    pub(in crate::pages) fn lead(&self, comparison: &Comparison) -> Vec<Vec<LeadPart>> {
        let part = |outcome: Option<Outcome>, text| LeadPart {
            text,
            id: outcome.map(|own| own.name().to_owned()),
            anchor: outcome.map(|own| self.outcome_anchor(own)),
        };
        let sentences = comparison.opening(self.locale).into_iter();
        sentences.map(|clauses| clauses.into_iter().map(|clause| part(clause.outcome, clause.text)).collect()).collect()
    }

    /// What became of each element, grouped by that, with what cannot be told set apart.
    pub(in crate::pages) fn outcome_groups(&self, comparison: &Comparison) -> (Vec<Group>, Vec<Unsure>) {
        let (mut groups, mut unsure) = (Vec::new(), Vec::new());
        let mut outcomes: BTreeMap<Outcome, Vec<&Change>> = BTreeMap::new();
        for change in &comparison.rows {
            outcomes.entry(change.outcome).or_default().push(change);
        }
        for (outcome, rows) in outcomes {
            // What no source tells is a closed list, not a table.
            if matches!(outcome, Outcome::NotTold | Outcome::LikelyNew) {
                unsure.push(Unsure {
                    id: outcome.name().to_owned(),
                    anchor: self.outcome_anchor(outcome),
                    text: outcome.about(rows.len(), self.locale).unwrap_or_default(),
                    groups: self.element_groups(comparison, rows, |change| self.element_item(comparison, change)),
                });
                continue;
            }
            groups.push(self.outcome_group(comparison, outcome, &rows));
        }
        (groups, unsure)
    }

    fn outcome_anchor(&self, outcome: Outcome) -> String {
        self.addresses().anchor(Anchor::Change, outcome.name())
    }

    fn outcome_group(&self, comparison: &Comparison, outcome: Outcome, rows: &[&Change]) -> Group {
        let part = |(title, rows): (Option<&str>, Vec<&Change>)| GroupPart {
            title: title.map(str::to_owned),
            lang: title.and_then(|_| self.lang(self.config().main_language())),
            rows: rows.into_iter().map(|row| self.outcome_row(comparison, row)).collect(),
        };
        let parts: Vec<GroupPart> = by_area(comparison, rows.iter().copied()).into_iter().map(part).collect();
        let all = || parts.iter().flat_map(|part| &part.rows);
        // What one edition tells of hardly any has no column: the notes above have said so.
        let then = Share::of(all(), |row| row.then.as_ref().is_some_and(Place::is_told)).has_place();
        Group {
            id: outcome.name().to_owned(),
            anchor: self.outcome_anchor(outcome),
            title: self.text(&outcome.message()),
            count: rows.len(),
            about: outcome.about(rows.len(), self.locale),
            then: then && all().any(|row| row.then.is_some()),
            now: all().any(|row| row.now.is_some()),
            deliveries: all().any(|row| !row.deliveries.is_empty()),
            what: all().any(|row| !row.what.is_empty()),
            reason: all().any(|row| row.reason.is_some()),
            parts,
        }
    }

    fn outcome_row(&self, comparison: &Comparison, change: &Change) -> OutcomeRow {
        OutcomeRow {
            measure: self.change_link(comparison, change),
            then: comparison.before(change).map(|measure| self.place_in(&comparison.from, measure)),
            now: comparison.after(change).map(|measure| self.place_in(&comparison.to, measure)),
            deliveries: self.deliveries().deliveries_in_short(&change.deliveries),
            what: comparison.what(change, self.config(), self.locale),
            reason: comparison.why(change, self.config(), self.locale),
        }
    }

    /// Where an edition has a measure, as far as it tells.
    pub(in crate::pages) fn place_in(&self, edition: &Edition, measure: &EditionMeasure) -> Place {
        let told = |fact: Fact| told(edition, measure, fact, self.config(), self.locale);
        let timeless = || edition.is_timeless(measure).then(|| self.text("supporting_areas"));
        Place {
            area: told(Fact::Area),
            lang: self.lang(self.config().main_language()),
            band: told(Fact::TimeBand).or_else(timeless),
            status: told(Fact::Status),
        }
    }

    /// The page that tells what became of an edition until today, by its place in the pairs.
    pub(in crate::pages) fn became_link(&self, edition: usize) -> Option<crate::pages::view::Link> {
        let pairs = &self.composer.order.history.pairs;
        let at = pairs.iter().position(|pair| pair.from == edition && pair.to.is_none())?;
        Some(crate::pages::view::Link { href: self.href(PageName::Changes(at)), ..self.changes_link(at) })
    }
}
