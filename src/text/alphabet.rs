//! Texts in the order of an alphabet. What was put in order once is not compared again.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use foldhash::fast::RandomState;
use rayon::prelude::*;

use super::Collation;

/// Of how many texts that are held there must be one new for all to be sorted again; fewer are put in their places.
const MANY: usize = 64;

/// Texts in the order of a language.
pub struct Alphabet {
    collation: Collation,
    /// Each once, in order.
    texts: Vec<Arc<str>>,
    places: HashMap<Arc<str>, usize, RandomState>,
}

impl Alphabet {
    /// Nothing yet, in the order of a language.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { collation: Collation::new(language), texts: Vec::new(), places: HashMap::default() }
    }

    /// Takes these texts in. Others are let go of when they have become as many as these.
    pub fn hold(&mut self, texts: &[&str]) {
        let mut new: Vec<&str> = texts.iter().copied().filter(|text| !self.places.contains_key(*text)).collect();
        if new.is_empty() {
            return;
        }
        if self.texts.len() > 2 * texts.len() {
            self.texts.clear();
            new = texts.to_vec();
        }
        new.sort_unstable();
        new.dedup();
        let collation = &self.collation;
        if new.len() < self.texts.len() / MANY {
            for text in new {
                let at = self.texts.partition_point(|other| collation.compare(other, text).is_lt());
                self.texts.insert(at, Arc::from(text));
                self.places.values_mut().filter(|place| **place >= at).for_each(|place| *place += 1);
                self.places.insert(Arc::clone(&self.texts[at]), at);
            }
        } else {
            self.texts.extend(new.into_iter().map(Arc::from));
            self.texts.par_sort_unstable_by(|a, b| collation.compare(a, b));
            self.places = self.texts.iter().enumerate().map(|(at, text)| (Arc::clone(text), at)).collect();
        }
    }

    /// The place of a text among those that are held, so that the lower one comes first; behind them all where it is none
    /// of them.
    #[must_use]
    pub fn place(&self, text: &str) -> usize {
        self.places.get(text).copied().unwrap_or(self.texts.len())
    }
}

impl std::fmt::Debug for Alphabet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Alphabet of {} texts", self.texts.len())
    }
}

/// The alphabets of several languages.
#[derive(Debug, Default)]
pub struct Alphabets(BTreeMap<String, Alphabet>);

impl Alphabets {
    /// The alphabet of a language with these texts in it.
    pub fn holding(&mut self, language: &str, texts: &[&str]) -> &Alphabet {
        let alphabet = self.0.entry(language.to_owned()).or_insert_with(|| Alphabet::new(language));
        alphabet.hold(texts);
        alphabet
    }
}

#[cfg(test)]
mod tests {
    use super::{Alphabet, Alphabets};

    fn sorted<'a>(alphabet: &Alphabet, texts: &[&'a str]) -> Vec<&'a str> {
        let mut texts = texts.to_vec();
        texts.sort_by_key(|text| alphabet.place(text));
        texts
    }

    #[test]
    fn what_was_held_before_changes_no_order() {
        let names = ["Åpne", "apper", "Øke", "Ære", "Zoo", "Data", "data"];
        let expected = ["apper", "data", "Data", "Zoo", "Ære", "Øke", "Åpne"];
        assert_eq!(sorted(Alphabets::default().holding("nb", &names), &names), expected);
        let many: Vec<String> = (0..200).map(|at| format!("Tiltak {at}")).collect();
        let mut held: Vec<&str> = many.iter().map(String::as_str).collect();
        let mut alphabets = Alphabets::default();
        alphabets.holding("nb", &held);
        // One by one among many, then all alone.
        for name in names {
            held.push(name);
            assert_eq!(alphabets.holding("nb", &held).texts.len(), held.len());
        }
        assert_eq!(sorted(alphabets.holding("nb", &held), &names), expected);
        let mut alone = names.to_vec();
        alone.push("Alene");
        let alphabet = alphabets.holding("nb", &alone);
        assert_eq!((alphabet.texts.len(), sorted(alphabet, &names)), (alone.len(), expected.to_vec()));
    }
}
