//! Words of which a part may be in another language than the rest: names and reasons within a sentence.
//!
//! The parts are marked within the text itself, so that they come through the formatting of a sentence. The marks are
//! code points that no text may hold; [`super::escape_html`] makes elements of them, and every other way out of a
//! [`Phrase`] leaves them out.

use serde::Serialize;

use super::capitalised;

/// Begins a mark; the language follows.
pub(super) const BEGIN: char = '\u{FDD0}';
/// Ends the language; the words follow.
pub(super) const WORDS: char = '\u{FDD1}';
/// Ends the words.
pub(super) const END: char = '\u{FDD2}';

/// A text with the languages of its parts. A template gets it as text, and prints the languages with it; it belongs
/// between tags, never in an attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Phrase(String);

impl Phrase {
    /// Words in one language; `None` for that of what they stand in.
    #[must_use]
    pub fn new(words: &str, language: Option<&str>) -> Self {
        let words = words.replace([BEGIN, WORDS, END], "");
        Self(match language {
            Some(language) => format!("{BEGIN}{language}{WORDS}{words}{END}"),
            None => words,
        })
    }

    /// A text that others, as [`Phrase::marked`] gives them, were put into.
    #[must_use]
    pub fn of(marked: String) -> Self {
        Self(marked)
    }

    /// The text with its marks, to be put into another, which is then a phrase too.
    #[must_use]
    pub fn marked(&self) -> &str {
        &self.0
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some((before, mark)) = rest.split_once(BEGIN) {
            out.push_str(before);
            rest = mark.split_once(WORDS).map_or(mark, |(_, words)| words);
        }
        out.push_str(rest);
        out.replace(END, "")
    }

    /// The same with a capital letter first.
    #[must_use]
    pub fn capitalised(&self) -> Self {
        match self.0.split_once(WORDS).filter(|_| self.0.starts_with(BEGIN)) {
            Some((mark, words)) => Self(format!("{mark}{WORDS}{}", capitalised(words))),
            None => Self(capitalised(&self.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::escape_html;

    fn html(phrase: &Phrase) -> String {
        let mut out = String::new();
        escape_html(phrase.marked(), |part| out.push_str(part));
        out
    }

    #[test]
    fn names_keep_their_language_within_a_sentence() {
        let (then, now) = (Phrase::new("A & B", Some("nb")), Phrase::new("C", None));
        let sentence = Phrase::of(format!("from {} to {}", then.marked(), now.marked()));
        assert_eq!(sentence.plain(), "from A & B to C");
        assert_eq!(html(&sentence), "from <span lang=\"nb\">A &amp; B</span> to C");
    }

    #[test]
    fn a_capital_letter_is_one_of_the_words() {
        assert_eq!(Phrase::new("år", Some("nn")).capitalised().plain(), "År");
        assert_eq!(Phrase::of("fra år".to_owned()).capitalised().plain(), "Fra år");
    }

    #[test]
    fn words_cannot_mark_anything_themselves() {
        let odd = format!("a{END}b{BEGIN}en{WORDS}c");
        assert_eq!(html(&Phrase::new(&odd, Some("nb"))), "<span lang=\"nb\">abenc</span>");
        for odd in [odd.clone(), format!("{BEGIN}en"), format!("{BEGIN}{BEGIN}{WORDS}{END}{END}")] {
            let html = html(&Phrase::of(odd));
            assert_eq!(html.matches("<span").count(), html.matches("</span").count(), "{html}");
        }
    }
}
