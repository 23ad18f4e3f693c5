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

    /// What puts texts in the same order as [`Collation::compare`] where it is compared byte by byte, and then the texts
    /// are: for one who compares each with many.
    #[must_use]
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        if let Some(collator) = &self.0 {
            // Writing to memory does not fail.
            let _ = collator.write_sort_key_to(text, &mut key);
        }
        key
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

    #[test]
    fn keys_tell_the_same_order() {
        let words = [
            "",
            "a",
            "A",
            "aa",
            "Aa",
            "å",
            "Å",
            "ab",
            "a b",
            "a-b",
            "«a»",
            "é",
            "e",
            "E",
            "10",
            "9",
            "ø 1",
            "o",
            "\u{1f600}",
            "–",
            "z",
            "ǆ",
        ];
        for language in ["nb", "sv", "en", "se", "unknown"] {
            let collation = Collation::new(language);
            for one in words {
                for other in words {
                    let by_key = (collation.key(one), one).cmp(&(collation.key(other), other));
                    assert_eq!(by_key, collation.compare(one, other), "{language}: {one:?}, {other:?}");
                }
            }
        }
    }
}
