//! What is missing for nearly all is told once: how much of a set of elements a fact is told of, and what follows.
//!
//! Every page asks here whether a fact has a place of its own (a column, an entry of the legend, a filter), so that all
//! of them leave out alike what hardly anybody tells, and say so in the same words.

use std::sync::Arc;

use super::Words;
use super::view::{DeliveryFacts, MeasureFacts};
use crate::grammar::Field;
use crate::model::{Delivery, Measure};

/// A fact has a place of its own where at least one in so many carries it.
const ONE_IN: usize = 10;

/// How many of a set of elements a fact is told of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Share {
    told: usize,
    of: usize,
}

/// How much of a set of elements a fact is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Of all: nothing is missing. So it is of an empty set.
    All,
    /// Of enough to have a place of its own; where it is missing, that is told there.
    Some,
    /// Of nearly none: that is told once, and the few stand by their names.
    Hardly,
}

impl Share {
    /// Counts those of whom the fact is told.
    pub(super) fn of<T>(all: impl IntoIterator<Item = T>, is_told: impl Fn(T) -> bool) -> Self {
        all.into_iter().fold(Self::default(), |share, one| share.with(is_told(one)))
    }

    fn with(self, is_told: bool) -> Self {
        Self { told: self.told + usize::from(is_told), of: self.of + 1 }
    }

    /// How much that is.
    pub(super) fn told(self) -> Told {
        match self {
            Self { told, of } if told == of => Told::All,
            Self { told, of } if told * ONE_IN >= of => Told::Some,
            _ => Told::Hardly,
        }
    }

    /// Whether the fact has a place of its own.
    pub(super) fn has_place(self) -> bool {
        self.told() != Told::Hardly
    }

    /// Whether something is missing that is told where it is missing.
    pub(super) fn has_gaps(self) -> bool {
        self.told() == Told::Some
    }
}

/// Sentences that are there, after each other.
pub(super) fn sentences(sentences: [Option<String>; 2]) -> Option<String> {
    let there: Vec<String> = sentences.into_iter().flatten().collect();
    (!there.is_empty()).then(|| there.join(" "))
}

impl Words<'_> {
    /// One text for all facts that have no place of their own, named by their texts; `None` where all have one. Facts
    /// that nobody tells share a sentence; of the others each says of how many it is told.
    pub(super) fn hardly_told(&self, facts: &[(&str, Share)]) -> Option<String> {
        self.hardly(facts.iter().map(|(name, share)| (self.text(name), *share)))
    }

    /// The same of fields.
    pub(super) fn hardly_told_fields(&self, fields: &[(&Field, Share)]) -> Option<String> {
        self.hardly(fields.iter().map(|(field, share)| (field.name(self.locale), *share)))
    }

    fn hardly(&self, facts: impl Iterator<Item = (String, Share)>) -> Option<String> {
        let hardly = facts.filter(|(_, share)| !share.has_place());
        let (few, none): (Vec<_>, Vec<_>) = hardly.partition(|(_, share)| share.told > 0);
        let names: Vec<String> = none.iter().map(|(name, _)| name.to_lowercase()).collect();
        let mut sentences = Vec::new();
        if !names.is_empty() {
            sentences.push(self.locale.format("told_of_none", &[("facts", self.any_of(&names).into())]));
        }
        sentences.extend(few.iter().map(|(name, share)| {
            let number = |count| self.locale.number(count).into();
            let values = [("fact", name.to_lowercase().into()), ("told", number(share.told)), ("of", number(share.of))];
            self.locale.format("told_of_few", &values)
        }));
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// «aktør, status eller fremgang»
    fn any_of(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let values = [("first", first.join(", ").into()), ("last", last.as_str().into())];
                self.locale.format("list_or", &values)
            }
        }
    }

    /// Which facts of measures a table of them shows. Those of supporting areas have no time band to tell.
    pub(super) fn measure_facts<'m>(&self, measures: impl Iterator<Item = &'m Arc<Measure>> + Clone) -> MeasureFacts {
        let timed = measures.clone().filter(|measure| !self.roadmap().area(measure.area).supporting);
        let band = Share::of(timed.clone(), |measure| measure.time_band.is_some());
        let kind = Share::of(measures.clone(), |measure| !measure.kind_unknown);
        let status = Share::of(measures, |measure| measure.status.is_some());
        MeasureFacts {
            kind: kind.has_place(),
            time_band: band.has_place() && timed.count() > 0,
            status: status.has_place(),
            missing: self.hardly_told(&[("kind", kind), ("time_band", band), ("status", status)]),
        }
    }

    /// Which facts of deliveries a table of them shows.
    pub(super) fn delivery_facts<'d>(&self, deliveries: impl Iterator<Item = &'d Delivery> + Clone) -> DeliveryFacts {
        let actor = Share::of(deliveries.clone(), |delivery| delivery.actor.is_some());
        let light = Share::of(deliveries.clone(), |delivery| delivery.light.is_some());
        let stage = Share::of(deliveries, |delivery| delivery.stage.is_some());
        DeliveryFacts {
            actor: actor.has_place(),
            light: light.has_place(),
            stage: stage.has_place(),
            missing: self.hardly_told(&[("actor", actor), ("light", light), ("stage", stage)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Share, Told};

    #[test]
    fn fewer_than_one_in_ten_is_hardly_any() {
        let told = |told: usize, of: usize| Share::of(0..of, |at| at < told).told();
        assert_eq!(told(1, 88), Told::Hardly);
        assert_eq!(told(8, 88), Told::Hardly);
        assert_eq!(told(9, 88), Told::Some);
        assert_eq!(told(1, 10), Told::Some);
        assert_eq!(told(0, 1), Told::Hardly);
        assert_eq!(told(87, 88), Told::Some);
        assert_eq!(told(88, 88), Told::All);
        assert_eq!(told(0, 0), Told::All);
    }
}
