//! Finding the terms of a glossary in running text, in whatever form they stand there.
//!
//! In: [`Term`]s and texts. Out: where terms stand. Never: HTML, or what a page shows of it.
//!
//! An abbreviation is found as it is written, also before an ending («EPJ-en», «API-er»). Other words are found by
//! their stems, so that «behandlingsplanene» is a «behandlingsplan». Where several terms begin at a word, the longest
//! is meant.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::hash::BuildHasher;
use std::ops::Range;

use foldhash::fast::RandomState;

use crate::locale::is_norwegian;
use crate::model::Term;
use crate::search::{Letters, Terms, Words, cut_once, endings, fold, stem, words};

/// The names of a glossary, ready to be sought.
#[derive(Debug, Default)]
pub struct Glossary {
    norwegian: Names,
    english: Names,
    /// All names of each term, with what they mean in full.
    all: Vec<Vec<String>>,
}

/// The names in one language.
#[derive(Debug, Default)]
struct Names {
    /// Names by their first word, the longest first.
    by_first: HashMap<String, Vec<Name>, RandomState>,
    /// What first words may be in texts.
    sieve: Sieve,
}

/// Words by one bit each, so that most that are not among them are passed over at once.
#[derive(Debug, Default)]
struct Sieve {
    bits: Vec<u64>,
    state: RandomState,
}

impl Sieve {
    /// Bits for each word: of others one in so many is not seen to be none of them.
    const ROOM: usize = 16;

    fn new<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Self {
        let endings = || [""].into_iter().chain(endings().map(|(ending, _)| ending));
        let size = (words.clone().count() * endings().count() * Self::ROOM).next_power_of_two();
        let mut sieve = Self { bits: vec![0; size.div_ceil(64)], state: RandomState::default() };
        for word in words {
            let forms = endings().filter_map(|ending| Letters::of(&format!("{word}{ending}")));
            for (at, bit) in forms.map(|form| sieve.place(form)).collect::<Vec<_>>() {
                sieve.bits[at] |= bit;
            }
        }
        sieve
    }

    /// False for a word that is none of them, whatever ending it has.
    fn may_hold(&self, word: Option<Letters>) -> bool {
        word.is_none_or(|letters| {
            let (at, bit) = self.place(letters);
            self.bits[at] & bit != 0
        })
    }

    fn place(&self, word: Letters) -> (usize, u64) {
        let hash = self.state.hash_one(word);
        let at = usize::try_from(hash >> 6).unwrap_or_default() & (self.bits.len() - 1);
        (at, 1 << (hash & 63))
    }
}

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
        glossary.all = terms.iter().map(names_of).collect();
        for names in [&mut glossary.norwegian, &mut glossary.english] {
            names.sieve = Sieve::new(names.by_first.keys().map(String::as_str));
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
        let names = self.of(language);
        if names.by_first.is_empty() { Vec::new() } else { names.find(text) }
    }

    fn of(&self, language: &str) -> &Names {
        if is_norwegian(language) { &self.norwegian } else { &self.english }
    }
}

impl Terms for Glossary {
    fn may_begin(&self, word: Option<Letters>) -> bool {
        self.norwegian.sieve.may_hold(word) || self.english.sieve.may_hold(word)
    }

    fn beginning(&self, text: &str, place: &Range<usize>, word: &Words<'_>, language: &str) -> Option<(usize, usize)> {
        self.of(language).name_at(text, place, word).map(|(name, end)| (name.term, end))
    }

    fn names(&self, term: usize) -> &[String] {
        &self.all[term]
    }
}

impl Names {
    fn add(&mut self, name: &str, term: usize) {
        let mut words = words(name).map(|place| &name[place]);
        let Some(first) = words.next() else { return };
        let rest: Vec<Vec<String>> = words.map(forms).collect();
        for form in forms(first) {
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
        let mut words = words(text);
        while let Some(place) = words.next() {
            // What stands in a name that was found begins none.
            if place.start < from {
                continue;
            }
            if let Some((name, end)) = self.name_at(text, &place, &words) {
                found.push(Found { place: place.start..with_ending(text, end), term: name.term });
                from = end;
            }
        }
        found
    }

    /// The longest name that begins with a word, and where its last word ends.
    fn name_at(&self, text: &str, place: &Range<usize>, word: &Words<'_>) -> Option<(&Name, usize)> {
        let is_abbreviation = tells_apart(word.capitals());
        if !is_abbreviation && !self.sieve.may_hold(word.letters()) {
            return None;
        }
        let rest = &text[place.end..];
        let stands = |name: &&Name| {
            let mut there = words(rest);
            name.rest.iter().all(|forms| there.next().is_some_and(|at| is_one_of(&rest[at], forms)))
        };
        let name_of = |word: &str| self.by_first.get(word).and_then(|names| names.iter().find(stands));
        let name = if is_abbreviation {
            name_of(bare(&text[place.clone()]))
        } else {
            cut_once(word.folded()).filter_map(name_of).max_by_key(|name| name.rest.len())
        }?;
        let last = name.rest.len().checked_sub(1).and_then(|last| words(rest).nth(last));
        Some((name, place.end + last.map_or(0, |last| last.end)))
    }
}

/// All names of a term, with what they mean in full, in all languages.
fn names_of(term: &Term) -> Vec<String> {
    let texts = [Some(&term.name), term.meaning.as_ref()].into_iter().flatten();
    let texts = texts.flat_map(|text| [&text.default].into_iter().chain(text.by_language.values()));
    let unique: BTreeSet<&String> = texts.chain(&term.also).collect();
    unique.into_iter().cloned().collect()
}

/// True for a word that is told apart by its capitals: «EPJ», «DevOps».
fn is_abbreviation(word: &str) -> bool {
    tells_apart(word.chars().filter(|c| c.is_uppercase()).count())
}

/// Whether a word of so many capitals is told apart by them; one stands at the beginning of any sentence.
fn tells_apart(capitals: usize) -> bool {
    capitals > 1
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
