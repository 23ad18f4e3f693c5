//! The index as scripts: what looks a query up (`lookup.js`), and its tables.
//!
//! Above a thousand records the places of words and the records themselves stand in parts of their own, which a browser
//! loads as it needs them.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use rayon::prelude::*;
use serde_json::json;

use super::find::{LONGEST, MOST, WORDS, WORTH, factor, least};
use super::fold::FOLDS;
use super::forms::FILLERS;
use super::index::{LOT, rarity};
use super::stem::endings;
use super::{Class, Index, Record, RecordKind, Terms};

const LOOKUP: &str = include_str!("lookup.js");

/// Up to how many records all stands in one file.
const WHOLE: usize = 1_000;
/// In how many parts the places of words stand.
const PLACES: usize = 32;
/// How many records stand in a part: they are written as they are read.
const RECORDS: usize = LOT;

/// The digits of numbers; all but those of places and words.
const DIGITS: &[u8; 60] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*";
/// Before a number of two digits, and before one of three.
const LONGER: [char; 2] = ['+', '@'];

/// How many parts an index has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// Of the places of words.
    places: usize,
    /// Of records.
    records: usize,
}

impl Parts {
    /// The parts of an index of so many records.
    #[must_use]
    pub fn of(records: usize) -> Self {
        if records <= WHOLE {
            Self { places: 0, records: 0 }
        } else {
            Self { places: PLACES, records: records.div_ceil(RECORDS) }
        }
    }

    /// The names of the files, the first of which is loaded first: what is added to the index's own name.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        let places = (0..self.places).map(|at| format!("-p{at}"));
        let records = (0..self.records).map(|at| format!("-r{at}"));
        std::iter::once(String::new()).chain(places).chain(records).collect()
    }
}

/// What each kind of record is called.
pub type Labels = Vec<String>;

impl Index {
    /// Makes an index of so many records and of it all scripts, by their places in [`Parts::names`]. Each is taken as soon as
    /// it can be made, and no more is held than the others are made of.
    pub fn scripts<T: Send>(
        count: usize,
        record: impl Fn(usize) -> Record + Sync,
        terms: &impl Terms,
        labels: &Labels,
        take: impl Fn(usize, String) -> T + Sync,
    ) -> Vec<T> {
        let parts = Parts::of(count);
        if parts.records == 0 {
            return vec![take(0, Self::new(count, record, terms).main(parts, labels))];
        }
        let first = 1 + parts.places;
        let (index, of_records) =
            Self::handing_on(count, record, terms, |lot, records| take(first + lot, part_of_records(lot, &records)));
        let of_words = (0..first).into_par_iter().map(|place| match place.checked_sub(1) {
            None => take(place, index.main(parts, labels)),
            Some(part) => take(place, index.part_of_places(part, parts)),
        });
        let mut taken: Vec<T> = of_words.collect();
        taken.extend(of_records);
        taken
    }

    /// A script, by its place in [`Parts::names`]. `labels` are in the order of [`RecordKind::ALL`].
    #[must_use]
    pub fn file(&self, place: usize, labels: &Labels) -> Option<String> {
        let parts = Parts::of(self.kinds.len());
        let Some(part) = place.checked_sub(1) else { return Some(self.main(parts, labels)) };
        let Some(lot) = part.checked_sub(parts.places) else { return Some(self.part_of_places(part, parts)) };
        self.records.chunks(RECORDS).nth(lot).map(|records| part_of_records(lot, records))
    }

    fn part_of_places(&self, part: usize, parts: Parts) -> String {
        let size = self.groups_in_part(parts);
        let all = self.groups() as usize;
        let groups = (part * size).min(all)..((part + 1) * size).min(all);
        format!("veikartSearch.add(\"p{part}\",\"{}\");\n", self.written_places(groups))
    }

    fn groups_in_part(&self, parts: Parts) -> usize {
        (self.groups() as usize).div_ceil(parts.places.max(1)).max(1)
    }

    /// What looks queries up, with the tables that it needs of every word.
    fn main(&self, parts: Parts, labels: &Labels) -> String {
        let (words, groups) = self.words();
        let whole = parts.places == 0;
        let kind = |kind: &RecordKind| char::from_digit(u32::try_from(kind.place()).unwrap_or(0), 10);
        let tables = json!({
            "folds": FOLDS,
            "endings": endings().collect::<Vec<_>>(),
            "fillers": FILLERS,
            "digits": std::str::from_utf8(DIGITS).unwrap_or_default(),
            "factors": {
                "word": factor::WORD, "cut": factor::CUT, "head": factor::HEAD, "tail": factor::TAIL,
                "inside": factor::INSIDE, "near": factor::NEAR,
            },
            "least": {
                "typed": least::TYPED, "head": least::HEAD, "tail": least::TAIL, "inside": least::INSIDE,
            },
            "longest": LONGEST,
            "mostWords": WORDS,
            "most": MOST,
            "worth": WORTH,
            "classes": Class::ALL.iter().map(|(_, weight)| weight).collect::<Vec<_>>(),
            "weights": RecordKind::ALL.iter().map(|(_, _, weight)| weight).collect::<Vec<_>>(),
            "labels": labels,
            "kinds": self.kinds.iter().filter_map(kind).collect::<String>(),
            "rarities": rarities(self.kinds.len()),
            "words": words,
            "groups": groups,
            "placesPerPart": self.groups_in_part(parts),
            "recordsPerPart": if whole { self.kinds.len().max(1) } else { RECORDS },
            "places": whole.then(|| self.written_places(0..self.groups() as usize)),
            "records": whole.then(|| rows(&self.records)),
        });
        // Where lines begin, and what stands there for those who maintain it, is nothing to a browser.
        let lines = LOOKUP.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
        let lookup: String = lines.flat_map(|line| [line, "\n"]).collect();
        format!("{lookup}veikartSearch.fill({tables});\n")
    }

    /// The words, each with how many letters it shares with the one before; and their groups, numbered as they first come.
    fn words(&self) -> (String, String) {
        const MOST_SHARED: usize = 25;
        let (mut words, mut groups) = (String::new(), String::new());
        let mut next = 0;
        let mut before = "";
        for (word, group) in &self.vocabulary {
            let both = word.char_indices().zip(before.chars()).take(MOST_SHARED);
            let shared = both.take_while(|((_, a), b)| a == b).count();
            let rest = word.char_indices().nth(shared).map_or("", |(at, _)| &word[at..]);
            words.push(char::from(DIGITS[shared]));
            words.push_str(rest);
            before = word;
            if *group < next {
                digits(&mut groups, next - 1 - *group);
            } else {
                groups.push('.');
                next += 1;
            }
        }
        (words, groups)
    }

    /// The records that groups stand in, with a space between groups: by how far each is from the one before, after the number
    /// of the class wherever that is another.
    fn written_places(&self, groups: Range<usize>) -> String {
        let mut out = String::new();
        for group in groups.clone() {
            if group > groups.start {
                out.push(' ');
            }
            let (mut next, mut before) = (0, Class::Text);
            for place in self.places(u32::try_from(group).unwrap_or(u32::MAX)) {
                if place.class() != before {
                    before = place.class();
                    // Writing to a string cannot fail.
                    let _ = write!(out, "{}", before as usize);
                }
                digits(&mut out, place.record() - next);
                next = place.record() + 1;
            }
        }
        out
    }
}

/// How much a word says by how many records have it: from how many on, and how much.
fn rarities(records: usize) -> Vec<(usize, u32)> {
    let mut steps = (1..=records).map(|some| (some, rarity(records, some))).collect::<Vec<_>>();
    steps.dedup_by_key(|(_, rarity)| *rarity);
    steps
}

/// Writes a number: one digit, or a sign and more of them.
fn digits(out: &mut String, number: u32) {
    let number = number as usize;
    let base = DIGITS.len();
    let digit = |number: usize| char::from(DIGITS[number % base]);
    if number >= base * base {
        out.extend([LONGER[1], digit(number / base / base), digit(number / base), digit(number)]);
    } else if number >= base {
        out.extend([LONGER[0], digit(number / base), digit(number)]);
    } else {
        out.push(digit(number));
    }
}

/// A script with what is shown of records.
fn part_of_records(lot: usize, records: &[Record]) -> String {
    // Writing to memory does not fail.
    let rows = serde_json::to_string(&rows(records)).unwrap_or_default();
    format!("veikartSearch.add(\"r{lot}\",{rows});\n")
}

/// What is shown of records. The languages of lines follow each other as the lines do; one for all stands alone.
fn rows(records: &[Record]) -> Vec<[Cow<'_, str>; 8]> {
    fn row(record: &Record) -> [Cow<'_, str>; 8] {
        let Record { title, href, about, subtitle, subtitle_lang, lines, lang, .. } = record;
        let all = |of: fn(&(String, String)) -> &str, gap| lines.iter().map(of).collect::<Vec<_>>().join(gap);
        let one = lines.first().filter(|(_, first)| lines.iter().all(|(_, lang)| lang == first));
        let langs = one.map_or_else(|| all(|(_, lang)| lang, ",").into(), |(_, lang)| lang.into());
        let lines = all(|(line, _)| line, "\n").into();
        [title.into(), href.into(), about.into(), subtitle.into(), lines, lang.into(), langs, subtitle_lang.into()]
    }
    records.iter().map(row).collect()
}
