//! Making an index: which words stand where, and how much that says.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;
use rayon::prelude::*;

use super::forms::{in_other_form, is_filler};
use super::{Class, Record, cut_once, fold, stem, words};

/// From how many uses on a word in a text says more.
const OFTEN: usize = 3;
/// How many records are read together, so that a word which several have is folded once.
const LOT: usize = 128;

/// Words with all that is known of them.
#[derive(Debug, Default)]
pub struct Index {
    /// The words that are looked up, folded and sorted, each with its group.
    pub(super) vocabulary: Vec<(String, u32)>,
    /// Words that mean the same, numbered as they first come in the vocabulary.
    pub(super) groups: Vec<Group>,
    /// What is found.
    pub(super) records: Vec<Record>,
}

/// The forms of a word, as one.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// How much it says that a record has the word: the rarer, the more.
    pub(super) rarity: u32,
    /// The records that have it, in order, with where.
    pub(super) places: Vec<(u32, Class)>,
}

impl Index {
    /// Makes an index of records, with all cores. Their fields are let go of once they are read.
    #[must_use]
    pub fn new<R>(records: R) -> Self
    where
        R: IntoParallelIterator<Item = Record>,
        R::Iter: IndexedParallelIterator,
    {
        let lots: Vec<Lot> = records.into_par_iter().chunks(LOT).map(Lot::new).collect();
        let mut all: Vec<&str> = lots.iter().flat_map(|lot| &lot.words).map(String::as_str).collect();
        all.par_sort_unstable();
        all.dedup();
        let (vocabulary, meant) = vocabulary(&all);
        let meant: HashMap<&str, u32, RandomState> = all.into_iter().zip(meant).collect();
        let in_lot = |lot: &Lot| lot.words.iter().map(|word| meant[word.as_str()]).collect();
        let groups_of: Vec<Vec<u32>> = lots.par_iter().map(in_lot).collect();
        drop(meant);

        let count = vocabulary.iter().map(|(_, group)| *group as usize + 1).max().unwrap_or(0);
        // Many places come to a common word: each group has its room at once.
        let mut rooms: Vec<usize> = vec![0; count];
        for (lot, groups_of) in lots.iter().zip(&groups_of) {
            for (word, _) in &lot.forms {
                if let Some(room) = rooms.get_mut(groups_of[*word as usize] as usize) {
                    *room += 1;
                }
            }
        }
        let mut groups: Vec<Group> =
            rooms.into_iter().map(|room| Group { rarity: 0, places: Vec::with_capacity(room) }).collect();
        let mut records: Vec<Record> = Vec::with_capacity(lots.iter().map(|lot| lot.records.len()).sum());
        for (lot, groups_of) in lots.into_iter().zip(groups_of) {
            let mut forms = lot.forms.into_iter();
            for (record, forms_of) in lot.records.into_iter().zip(lot.counts) {
                let at = number(records.len());
                records.push(record);
                for (word, class) in forms.by_ref().take(forms_of) {
                    // What no word of the vocabulary leads to is in no group.
                    let Some(group) = groups.get_mut(groups_of[word as usize] as usize) else { continue };
                    match group.places.last_mut() {
                        Some((last, best)) if *last == at => *best = (*best).max(class),
                        _ => group.places.push((at, class)),
                    }
                }
            }
        }
        for group in &mut groups {
            group.rarity = rarity(records.len(), group.places.len());
        }
        Self { vocabulary, groups, records }
    }
}

/// The words that are looked up with their groups, and the group of each form. The forms are sorted.
fn vocabulary(forms: &[&str]) -> (Vec<(String, u32)>, Vec<u32>) {
    let all: HashSet<&str, RandomState> = forms.iter().copied().collect();
    let lemmas: Vec<&str> = forms.par_iter().map(|form| lemma(form, &all)).collect();
    let stems: Vec<String> = lemmas.par_iter().map(|lemma| stem(lemma)).collect();
    let mut by_stem: HashMap<&str, u32, RandomState> = HashMap::default();
    let mut groups: Vec<u32> = Vec::with_capacity(stems.len());
    for stem in &stems {
        let next = number(by_stem.len());
        groups.push(*by_stem.entry(stem).or_insert(next));
    }
    // Where a word comes twice, it means what it first does.
    let settle = |words: &mut Vec<(String, u32)>| {
        words.par_sort_by(|(one, _), (other, _)| one.cmp(other));
        words.dedup_by(|(later, _), (word, _)| later == word);
    };
    let mut vocabulary: Vec<(String, u32)> = Vec::with_capacity(forms.len() * 2);
    for ((lemma, stem), group) in lemmas.iter().zip(&stems).zip(&groups) {
        vocabulary.extend([((*lemma).to_owned(), *group), (stem.clone(), *group)]);
    }
    settle(&mut vocabulary);
    let is_known = |form: &str| vocabulary.binary_search_by(|(word, _)| word.as_str().cmp(form)).is_ok();
    let others = vocabulary.par_iter().flat_map_iter(|(word, group)| {
        let forms = in_other_form(word).into_iter().filter(|form| !is_known(form));
        forms.map(|form| (form, *group))
    });
    let others: Vec<(String, u32)> = others.collect();
    vocabulary.extend(others);
    settle(&mut vocabulary);

    let mut renumbered: Vec<u32> = vec![u32::MAX; by_stem.len()];
    let mut next = 0;
    for (_, group) in &mut vocabulary {
        let known = &mut renumbered[*group as usize];
        if *known == u32::MAX {
            *known = next;
            next += 1;
        }
        *group = *known;
    }
    (vocabulary, groups.into_iter().map(|group| renumbered[group as usize]).collect())
}

/// Some of the records, read.
struct Lot {
    records: Vec<Record>,
    /// Their words, folded, each once.
    words: Vec<String>,
    /// The words of all records in turn by their places in `words`, with the best place that each stands in.
    forms: Vec<(u32, Class)>,
    /// How many of these are each record's.
    counts: Vec<usize>,
}

impl Lot {
    fn new(mut records: Vec<Record>) -> Self {
        let mut seen = Seen::default();
        let mut forms = Vec::new();
        let counts = records.iter().map(|record| seen.forms(record, &mut forms)).collect();
        forms.shrink_to_fit();
        let words = seen.folded;
        for record in &mut records {
            record.fields = Vec::new();
        }
        let mut words: Vec<(String, u32)> = words.into_iter().collect();
        words.sort_unstable_by_key(|(_, at)| *at);
        Self { records, words: words.into_iter().map(|(word, _)| word).collect(), forms, counts }
    }
}

/// The words of some records as they are met.
#[derive(Default)]
struct Seen<'a> {
    /// Words as they are written, and whether fillers count, with the number of what they are folded to.
    written: HashMap<(Cow<'a, str>, bool), Option<u32>, RandomState>,
    /// Folded words by their numbers.
    folded: HashMap<String, u32, RandomState>,
    /// The words of a record where they are used, for one record after the other.
    uses: Vec<(u32, Class)>,
}

impl<'a> Seen<'a> {
    /// The number of a word; `None` for a filler that does not count.
    fn word(&mut self, word: Cow<'a, str>, with_fillers: bool) -> Option<u32> {
        let key = (word, with_fillers);
        if let Some(known) = self.written.get(&key) {
            return *known;
        }
        let folded = fold(&key.0);
        let counts = with_fillers || !is_filler(&folded);
        let next = number(self.folded.len());
        let known = counts.then(|| *self.folded.entry(folded).or_insert(next));
        self.written.insert(key, known);
        known
    }

    /// Adds the words of a record, each once, with the best place that it stands in; tells how many.
    fn forms(&mut self, record: &'a Record, forms: &mut Vec<(u32, Class)>) -> usize {
        let mut uses = std::mem::take(&mut self.uses);
        for (class, text) in &record.fields {
            // What is passed over in a query need not be found in a text.
            let with_fillers = *class >= Class::Phrase;
            let mut add = |word| uses.extend(self.word(word, with_fillers).map(|word| (word, *class)));
            let mut before: Option<Range<usize>> = None;
            for place in words(text) {
                add(Cow::Borrowed(&text[place.clone()]));
                // «e-resept» is also one word.
                if let Some(before) = before.filter(|before| text[before.end..place.start] == *"-") {
                    add(Cow::Owned(format!("{}{}", &text[before], &text[place.clone()])));
                }
                before = Some(place);
            }
        }
        uses.sort_unstable();
        let best = |uses: &[(u32, Class)]| {
            let (word, best) = *uses.last()?;
            let in_text = uses.iter().filter(|(_, class)| *class == Class::Text).count();
            Some((word, if best == Class::Text && in_text >= OFTEN { Class::Often } else { best }))
        };
        let before = forms.len();
        forms.extend(uses.chunk_by(|(one, _), (other, _)| one == other).filter_map(best));
        uses.clear();
        self.uses = uses;
        forms.len() - before
    }
}

/// A place in 32 bits; no site has more words or records.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The word that a form is of, as far as the site has it: «legene» is of «lege» where that stands too.
fn lemma<'a>(form: &'a str, all: &HashSet<&'a str, RandomState>) -> &'a str {
    let mut word = form;
    while let Some(shorter) = cut_once(word).skip(1).find(|cut| all.contains(cut)) {
        word = shorter;
    }
    word
}

/// How much a word says that stands in some of all records.
pub(super) fn rarity(all: usize, some: usize) -> u32 {
    const MOST: f64 = 60.0;
    const SCALE: f64 = 10.0;
    #[expect(clippy::cast_precision_loss, reason = "counts of records")]
    let rarity = (1.0 + all as f64 / some.max(1) as f64).ln() * SCALE;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 60")]
    let rarity = rarity.clamp(1.0, MOST).round() as u32;
    rarity
}
