//! Finding the terms of a glossary in running text, in whatever form they stand there.
//!
//! In: [`Term`]s and texts. Out: where terms stand. Never: HTML, or what a page shows of it.
//!
//! An abbreviation is found as it is written, also before an ending («EPJ-en», «API-er»). Other words are found by
//! their stems, so that «behandlingsplanene» is a «behandlingsplan». Where several terms begin at a word, the longest
//! is meant.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;

use crate::locale::is_norwegian;
use crate::model::Term;
use crate::search::{cut_once, fold, stem, words};

/// The names of a glossary, ready to be sought.
#[derive(Debug, Default)]
pub struct Glossary {
    norwegian: Names,
    english: Names,
}

/// The names in one language.
#[derive(Debug, Default)]
struct Names {
    /// Names by their first word, the longest first.
    by_first: HashMap<String, Vec<Name>, RandomState>,
    /// How names begin, so that most words of a text are passed over at once.
    beginnings: HashSet<u64, RandomState>,
    /// The first words of names by their first letter, for those that are left.
    heads: HashMap<char, Vec<String>, RandomState>,
}

/// How many letters of a word are looked at before more is done.
const BEGINNING: usize = 3;

/// A name of a term: the words after its first, each in the forms it is kept in.
#[derive(Debug)]
struct Name {
    rest: Vec<Vec<String>>,
    term: usize,
}

/// A term that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes.
    pub place: Range<usize>,
    /// Its place in the glossary.
    pub term: usize,
}

impl Glossary {
    /// Makes the names of these terms ready.
    #[must_use]
    pub fn new(terms: &[Term]) -> Self {
        let mut glossary = Self::default();
        for (at, term) in terms.iter().enumerate() {
            let own = |language: &str| term.name.get(language);
            let also = || term.also.iter().map(String::as_str);
            for name in [own("nb"), own("nn")].into_iter().chain(also()) {
                glossary.norwegian.add(name, at);
            }
            for name in [own("en")].into_iter().chain(also().filter(|name| is_abbreviation(name))) {
                glossary.english.add(name, at);
            }
        }
        glossary
    }

    /// True where there is nothing to find.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.norwegian.by_first.is_empty() && self.english.by_first.is_empty()
    }

    /// The terms that stand in a text of a language, from its beginning.
    #[must_use]
    pub fn find(&self, text: &str, language: &str) -> Vec<Found> {
        let names = if is_norwegian(language) { &self.norwegian } else { &self.english };
        if names.by_first.is_empty() { Vec::new() } else { names.find(text) }
    }
}

impl Names {
    fn add(&mut self, name: &str, term: usize) {
        let mut words = words(name).map(|place| &name[place]);
        let Some(first) = words.next() else { return };
        self.beginnings.insert(beginning(first));
        let rest: Vec<Vec<String>> = words.map(forms).collect();
        for form in forms(first) {
            let heads = self.heads.entry(first_letter(&form)).or_default();
            if !heads.contains(&form) {
                heads.push(form.clone());
            }
            let known = self.by_first.entry(form).or_default();
            if known.iter().all(|other| other.rest != rest) {
                let longer = known.partition_point(|other| other.rest.len() >= rest.len());
                known.insert(longer, Name { rest: rest.clone(), term });
            }
        }
    }

    fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        let mut from = 0;
        for place in words(text) {
            // What stands in a name that was found begins none.
            if place.start < from {
                continue;
            }
            if let Some((name, end)) = self.name_at(text, &place) {
                found.push(Found { place: place.start..with_ending(text, end), term: name.term });
                from = end;
            }
        }
        found
    }

    /// Whether a folded word begins with the first word of a name, so that it may be one with an ending.
    fn begins(&self, folded: &str) -> bool {
        let heads = self.heads.get(&first_letter(folded));
        heads.is_some_and(|heads| heads.iter().any(|head| folded.starts_with(head.as_str())))
    }

    /// The longest name that begins with a word, and where its last word ends.
    fn name_at(&self, text: &str, place: &Range<usize>) -> Option<(&Name, usize)> {
        let word = &text[place.clone()];
        if !self.beginnings.contains(&beginning(word)) {
            return None;
        }
        let rest = &text[place.end..];
        let stands = |name: &&Name| {
            let mut there = words(rest);
            name.rest.iter().all(|forms| there.next().is_some_and(|at| is_one_of(&rest[at], forms)))
        };
        let name_of = |word: &str| self.by_first.get(word).and_then(|names| names.iter().find(stands));
        let name = match folded(word) {
            None => name_of(bare(word)),
            Some(folded) if !self.begins(&folded) => None,
            Some(folded) => cut_once(&folded).filter_map(name_of).max_by_key(|name| name.rest.len()),
        }?;
        let last = name.rest.len().checked_sub(1).and_then(|last| words(rest).nth(last));
        Some((name, place.end + last.map_or(0, |last| last.end)))
    }
}

fn first_letter(word: &str) -> char {
    word.chars().next().unwrap_or_default()
}

/// True for a word that is told apart by its capitals: «EPJ», «DevOps».
fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// An abbreviation without the ending of a genitive.
fn bare(word: &str) -> &str {
    word.strip_suffix('s').filter(|bare| bare.chars().all(char::is_uppercase)).unwrap_or(word)
}

/// A word without its capitals; `None` where they tell it apart.
fn folded(word: &str) -> Option<Cow<'_, str>> {
    (!is_abbreviation(word)).then(|| fold(word))
}

/// How a word of a name is kept: as it is where capitals tell it apart, else folded, and by its stem. What is folded
/// holds no capital.
fn forms(word: &str) -> Vec<String> {
    let Some(folded) = folded(word) else { return vec![word.to_owned()] };
    let stem = stem(&folded);
    if stem == *folded { vec![stem] } else { vec![folded.into_owned(), stem] }
}

/// Whether a word of a text is that of a name, in whatever form.
fn is_one_of(word: &str, forms: &[String]) -> bool {
    match folded(word) {
        None => forms.iter().any(|form| form == bare(word)),
        Some(folded) => cut_once(&folded).any(|cut| forms.iter().any(|form| form == cut)),
    }
}

/// The first letters of a word, small and with their marks, as one number.
fn beginning(word: &str) -> u64 {
    let small = |c: char| if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) };
    // A letter takes 21 bits.
    word.chars().take(BEGINNING).fold(0, |letters, c| letters << 21 | u64::from(small(c)))
}

/// Where a word ends with the ending behind its hyphen: «API-er».
fn with_ending(text: &str, end: usize) -> usize {
    const LONGEST: usize = 4;
    let Some(rest) = text[end..].strip_prefix('-') else { return end };
    let letters = rest.chars().take_while(|c| c.is_alphanumeric()).count();
    let small = rest.chars().take_while(|c| c.is_lowercase()).count();
    if letters == small && (1..=LONGEST).contains(&letters) {
        end + 1 + rest.chars().take(letters).map(char::len_utf8).sum::<usize>()
    } else {
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Localised;
    use crate::model::Ground;

    fn found(names: &[(&str, &[&str])], text: &str) -> Vec<(String, usize)> {
        let term = |(name, also): &(&str, &[&str])| Term {
            id: String::new(),
            name: Localised::from((*name).to_owned()),
            meaning: None,
            also: also.iter().map(|name| (*name).to_owned()).collect(),
            text: Localised::default(),
            ground: Ground::Common,
            sources: Vec::new(),
        };
        let terms: Vec<Term> = names.iter().map(term).collect();
        let found = Glossary::new(&terms).find(text, "nb");
        found.into_iter().map(|found| (text[found.place].to_owned(), found.term)).collect()
    }

    #[test]
    fn inflected_terms_are_found() {
        let names: &[(&str, &[&str])] = &[("tidstyv", &[]), ("DHO", &["digital hjemmeoppfølging"]), ("API", &[])];
        let text = "Tidstyvene i den digitale hjemmeoppfølginga, og API-er: DHOs mål.";
        let expected = [("Tidstyvene", 0), ("digitale hjemmeoppfølginga", 1), ("API-er", 2), ("DHOs", 1)];
        assert_eq!(found(names, text), expected.map(|(word, term)| (word.to_owned(), term)));
    }

    #[test]
    fn no_part_of_a_word_is_a_term() {
        assert_eq!(
            found(&[("AI", &[]), ("tak", &[])], "En mail i taket, men ai! og tiltak."),
            [("taket".to_owned(), 1)]
        );
    }

    #[test]
    fn the_longest_name_is_meant() {
        let names: &[(&str, &[&str])] = &[("EPJ", &[]), ("EPJ-løftet", &["EPJ-løft"])];
        let expected = [("EPJ-løft", 1), ("EPJ-en", 0)].map(|(word, term)| (word.to_owned(), term));
        assert_eq!(found(names, "To EPJ-løft og EPJ-en."), expected);
    }
}
