//! Words as they are compared: in small letters, without accents, and as who has no å on the keyboard writes them.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// What is written in place of what, in this order. «aa», «oe» and «ae» are how readers without the letters write å,
/// ø and æ, so each becomes what the letter itself becomes.
pub(super) const FOLDS: &[(&str, &str)] = &[
    ("æ", "a"),
    ("ø", "o"),
    ("å", "a"),
    ("ae", "a"),
    ("oe", "o"),
    ("aa", "a"),
    ("đ", "d"),
    ("ŧ", "t"),
    ("ŋ", "n"),
    ("ß", "ss"),
];

/// Letters of Norwegian that are no ASCII.
const NORWEGIAN: &str = "æøåÆØÅ";

/// A word as it is compared. Most words are so already.
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    if is_folded(word) {
        return Cow::Borrowed(word);
    }
    let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let mut folded: String = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else if word.chars().all(|c| c.is_ascii() || NORWEGIAN.contains(c)) {
        word.chars().map(|c| if c.is_ascii() { c.to_ascii_lowercase() } else { norwegian(c) }).collect()
    } else {
        word.to_lowercase().nfd().filter(|c| !is_mark(c)).collect()
    };
    if is_folded(&folded) {
        return folded.into();
    }
    for (from, to) in FOLDS {
        if folded.contains(from) {
            folded = folded.replace(from, to);
        }
    }
    folded.into()
}

/// Whether a word has nothing to be replaced, which is sooner seen letter by letter.
fn is_folded(word: &str) -> bool {
    let is_pair = |pair: &[u8]| matches!(pair, b"ae" | b"oe" | b"aa");
    word.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9')) && !word.as_bytes().windows(2).any(is_pair)
}

/// What one of the three letters becomes, which stand in most texts.
fn norwegian(c: char) -> char {
    if matches!(c, 'ø' | 'Ø') { 'o' } else { 'a' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_a_keyboard_lacks_are_no_hindrance() {
        for (one, other) in [("Prøvesvar", "provesvar"), ("PROEVESVAR", "prøvesvar"), ("småbarn", "smaabarn")] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_eq!(fold("A\u{30a}pen"), "apen");
    }
}
