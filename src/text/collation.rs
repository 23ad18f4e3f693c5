//! The order of the alphabet: Æ, Ø, Å last, and case of little weight.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// How a language sorts.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of a language; that of the characters' numbers where the language is unknown.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let preferences: CollatorPreferences = language.parse::<Locale>().map(|l| (&l).into()).unwrap_or_default();
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Compares two texts; texts that only look alike stay apart.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}

#[cfg(test)]
mod tests {
    use super::Collation;

    #[test]
    fn norwegian_letters_come_last() {
        let norwegian = Collation::new("nb");
        let mut words = ["Åpne", "apper", "Øke", "Ære", "Zoo", "Data"];
        words.sort_by(|a, b| norwegian.compare(a, b));
        assert_eq!(words, ["apper", "Data", "Zoo", "Ære", "Øke", "Åpne"]);
    }
}
