//! `[addresses]`: the words that a site chooses itself.

use super::words::{ANCHORS, ORDERS, QUERY, VALUES, WORDS};
use super::{Addresses, Word};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Key, Kind, Spanned, Table};
use crate::text::id_rule;
use crate::wording::{Noun, Text, noun, say};

/// The keys of `[addresses]`.
pub const KEYS: &[Key] = &keys();

const fn keys() -> [Key<'static>; WORDS.len()] {
    let mut keys = [Key::optional("", Kind::Text, ""); WORDS.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = Key::optional(WORDS[at].key, Kind::Text, WORDS[at].about);
        at += 1;
    }
    keys
}

/// The folders of the site, which stand at its root.
const FOLDERS: &[Word] = &[Word::Measures, Word::Areas, Word::Editions, Word::Plans, Word::Actors];
/// Folders at the site's root that have other names nowhere.
const OWN: &[&str] = &["assets", "data"];

/// Words that stand in one place, where each must be another, and what they are there.
const PLACES: &[(&[Word], Noun)] = &[
    (&[Word::Measures, Word::Areas, Word::Pages, Word::Editions, Word::Deliveries], noun!("noun-content-folder")),
    (FOLDERS, noun!("noun-folder")),
    (
        &[Word::About, Word::Accessibility, Word::Glossary, Word::Numbers, Word::Booklet, Word::Embed, Word::Remarks],
        noun!("noun-page"),
    ),
    (&[Word::Roadmap, Word::Editions, Word::Changes, Word::Deliveries], noun!("noun-data-file")),
    (ANCHORS, noun!("noun-anchor-beginning")),
    (&[Word::Measure, Word::Area, Word::Page], noun!("noun-new-kind")),
    (QUERY, noun!("noun-filter-name")),
    (ORDERS, noun!("noun-order")),
    (VALUES, noun!("noun-filter-value")),
];

impl Addresses {
    /// The addresses of a site with these languages, the main one first: the words that its configuration gives, and for
    /// the others those of its main language. A word that cannot stand is told, and is what it is where none is given.
    #[must_use]
    pub fn read(file: &str, table: Option<&Table<'_>>, languages: &[String], diagnostics: &mut Diagnostics) -> Self {
        let mut addresses = Self::of(languages.first().map_or("", String::as_str));
        addresses.languages = languages.to_vec();
        let Some(table) = table else { return addresses };
        let mut given: Vec<(Word, Spanned<String>)> = Vec::new();
        for entry in WORDS {
            let Some(text) = table.text(entry.key) else { continue };
            match unfit(entry.word, &text.value, languages) {
                Some((code, message, help)) => {
                    diagnostics.push(Diagnostic::new(code, file, text.span, message).help(help));
                }
                None => given.push((entry.word, text)),
            }
        }
        for (word, text) in &given {
            addresses.words[*word as usize].clone_from(&text.value);
        }
        for (word, text) in &given {
            let Some((other, what)) = addresses.clash(*word) else { continue };
            // Where both are given, the later one is told.
            if given.iter().any(|(given, at)| *given == other && at.span.start > text.span.start) {
                continue;
            }
            let message = say!("duplicate-name.word", name = &text.value, other = key(other), what = what.many());
            diagnostics.push(Diagnostic::new(Code::DuplicateName, file, text.span.clone(), message).help(say!(
                "duplicate-name.another-word",
                one = key(*word),
                other = key(other)
            )));
        }
        addresses
    }

    /// Another word that is the same and stands in the same place.
    fn clash(&self, word: Word) -> Option<(Word, Noun)> {
        let places = PLACES.iter().filter(|(words, _)| words.contains(&word));
        let mut others = places.flat_map(|(words, what)| words.iter().map(move |other| (*other, *what)));
        others.find(|(other, _)| *other != word && self.word(*other) == self.word(word))
    }
}

/// Why a word cannot stand in addresses, and what to do.
fn unfit(word: Word, text: &str, languages: &[String]) -> Option<(Code, Text, Text)> {
    if let Some(rule) = id_rule(text) {
        return Some((Code::InvalidId, say!("invalid-id.address", id = text), rule.into()));
    }
    if ANCHORS.contains(&word) && text.contains('-') {
        return Some((Code::InvalidId, say!("invalid-id.anchor", id = text), say!("invalid-id.no-hyphen")));
    }
    let is_taken = OWN.contains(&text) || languages.iter().any(|language| language == text);
    if FOLDERS.contains(&word) && is_taken {
        return Some((Code::ReservedId, say!("reserved-id.folder", id = text), say!("reserved-id.another-word")));
    }
    None
}

fn key(word: Word) -> &'static str {
    WORDS.iter().find(|entry| entry.word == word).map_or("", |entry| entry.key)
}
