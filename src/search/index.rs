//! Making an index: which words stand where, and how much that says.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;
use rayon::prelude::*;

use super::forms::{in_other_form, is_filler};
use super::{Class, Letters, Record, RecordKind, Terms, Words, cut_once, fold, stem, words};

/// From how many uses on a word in a text says more.
const OFTEN: u32 = 3;
/// How many records are handed on together.
pub(super) const LOT: usize = 100;
/// How many runs of records each core reads: the fewer, the fewer words are folded twice.
const RUNS: usize = 8;

/// Words with all that is known of them.
#[derive(Debug, Default)]
pub struct Index {
    /// The words that are looked up, folded and sorted, each with its group: words that mean the same, numbered as they
    /// first come here.
    pub(super) vocabulary: Vec<(String, u32)>,
    /// What each record is.
    pub(super) kinds: Vec<RecordKind>,
    /// What is found; nothing where the records were handed on.
    pub(super) records: Vec<Record>,
    /// The words that were read, by their groups.
    uses: Vec<Use>,
    /// Where they stand.
    runs: Vec<Run>,
}

/// A word of a run, by its number there, with its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    group: u32,
    run: u32,
    word: u32,
}

/// A record that has a word and the best place that it stands in there, in the bits of one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u32);

impl Place {
    const CLASS: u32 = 4;

    fn new(record: u32, class: Class) -> Self {
        Self(record << Self::CLASS | class as u32)
    }

    pub(super) fn record(self) -> u32 {
        self.0 >> Self::CLASS
    }

    pub(super) fn class(self) -> Class {
        Class::ALL[(self.0 & ((1 << Self::CLASS) - 1)) as usize].0
    }
}

impl Index {
    /// Makes an index of so many records, with all cores. Each is made when it is read, and its fields are let go of then.
    #[must_use]
    pub fn new(count: usize, record: impl Fn(usize) -> Record + Sync, terms: &impl Terms) -> Self {
        let (index, lots) = Self::handing_on(count, record, terms, |_, records| records);
        Self { records: lots.into_iter().flatten().collect(), ..index }
    }

    /// As [`Index::new`], without keeping the records: each lot is handed on once it is read, with its place among the lots.
    pub(super) fn handing_on<T: Send>(
        count: usize,
        record: impl Fn(usize) -> Record + Sync,
        terms: &impl Terms,
        take: impl Fn(usize, Vec<Record>) -> T + Sync,
    ) -> (Self, Vec<T>) {
        let size = count.div_ceil(rayon::current_num_threads() * RUNS).next_multiple_of(LOT);
        let read = |from: usize| {
            let mut seen = Seen::default();
            let mut taken = Vec::new();
            for from in (from..count.min(from + size)).step_by(LOT) {
                let records =
                    (from..count.min(from + LOT)).map(|at| seen.read(number(at), record(at), terms)).collect();
                taken.push(take(from / LOT, records));
            }
            (seen.run(), taken)
        };
        let runs = (0..count).into_par_iter().step_by(size.max(1)).map(read);
        let (mut runs, taken): (Vec<Run>, Vec<Vec<T>>) = runs.unzip();
        let (vocabulary, uses) = merged(&runs);
        for run in &mut runs {
            run.words = WordList::default();
        }
        let kinds = runs.iter_mut().flat_map(|run| std::mem::take(&mut run.kinds)).collect();
        (Self { vocabulary, kinds, records: Vec::new(), uses, runs }, taken.into_iter().flatten().collect())
    }

    /// How many groups there are.
    pub(super) fn groups(&self) -> u32 {
        self.uses.last().map_or(0, |last| last.group + 1)
    }

    /// The records that have a word of a group, in order, each with the best place.
    pub(super) fn places(&self, group: u32) -> Vec<Place> {
        let from = self.uses.partition_point(|other| other.group < group);
        let uses = self.uses[from..].iter().take_while(|other| other.group == group);
        let places = uses.flat_map(|of| self.runs[of.run as usize].places(of.word));
        let mut places: Vec<Place> = places.copied().collect();
        places.sort();
        places.dedup_by(|better, place| {
            let is_same = better.record() == place.record();
            if is_same {
                *place = *better;
            }
            is_same
        });
        places
    }
}

/// The words that are looked up with their groups, and the words of all runs by their groups.
fn merged(runs: &[Run]) -> (Vec<(String, u32)>, Vec<Use>) {
    // Each form once, by numbers: most stand in most runs.
    let mut numbers: HashMap<&str, u32, RandomState> = HashMap::default();
    let mut all: Vec<Use> = Vec::with_capacity(runs.iter().map(|run| run.words.ends.len()).sum());
    for (run, of) in runs.iter().enumerate() {
        for (word, form) in of.words.iter().enumerate() {
            let next = number(numbers.len());
            let group = *numbers.entry(form).or_insert(next);
            all.push(Use { group, run: number(run), word: number(word) });
        }
    }
    let mut forms: Vec<(&str, u32)> = numbers.into_iter().collect();
    forms.par_sort_unstable();
    let (vocabulary, groups) = vocabulary(&forms.iter().map(|(form, _)| *form).collect::<Vec<_>>());
    let mut by_number: Vec<Option<u32>> = vec![None; forms.len()];
    for ((_, number), group) in forms.into_iter().zip(groups) {
        by_number[number as usize] = group;
    }
    let in_group = |of: Use| by_number[of.group as usize].map(|group| Use { group, ..of });
    let mut uses: Vec<Use> = all.into_iter().filter_map(in_group).collect();
    uses.par_sort_unstable();
    (vocabulary, uses)
}

/// The words that are looked up with their groups, and the group of each form; `None` where none of the words leads to it.
/// The forms are sorted.
fn vocabulary(forms: &[&str]) -> (Vec<(String, u32)>, Vec<Option<u32>>) {
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

    let mut renumbered: Vec<Option<u32>> = vec![None; by_stem.len()];
    let mut next = 0;
    for (_, group) in &mut vocabulary {
        let known = renumbered[*group as usize].get_or_insert(next);
        next = next.max(*known + 1);
        *group = *known;
    }
    (vocabulary, groups.into_iter().map(|group| renumbered[group as usize]).collect())
}

/// Records that one core read, one after the other.
#[derive(Debug, Default)]
struct Run {
    /// What they are.
    kinds: Vec<RecordKind>,
    /// Their words by their numbers, folded.
    words: WordList,
    /// Where the words stand, one after the other.
    places: Vec<Place>,
    /// The end of each word's places.
    ends: Vec<u32>,
}

impl Run {
    /// Where a word stands, in the order of the records.
    fn places(&self, word: u32) -> &[Place] {
        let word = word as usize;
        let from = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.places[from as usize..self.ends[word] as usize]
    }
}

/// The words of a run as they are met.
#[derive(Default)]
struct Seen {
    kinds: Vec<RecordKind>,
    /// Folded words whose letters fit in numbers, which most do: nothing else need be looked at to compare them.
    short: HashMap<Letters, Known, RandomState>,
    long: HashMap<String, Known, RandomState>,
    /// The words that count, by their numbers.
    words: WordList,
    /// What is known of each in the record at hand.
    met: Vec<Met>,
    /// The words that the record has, each once.
    own: Vec<u32>,
    /// Where the words of all records stand.
    places: Vec<(u32, Place)>,
}

/// Words by their numbers, one behind the other.
#[derive(Debug, Default)]
struct WordList {
    letters: String,
    /// Where each ends.
    ends: Vec<u32>,
}

impl WordList {
    /// Adds a word; gives its number.
    fn add(&mut self, word: &str) -> u32 {
        self.letters.push_str(word);
        self.ends.push(number(self.letters.len()));
        number(self.ends.len() - 1)
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let word = from..*end as usize;
            from = word.end;
            &self.letters[word]
        })
    }
}

/// A folded word.
#[derive(Clone, Copy)]
struct Known {
    is_filler: bool,
    /// Whether a term may begin with it.
    may_begin: bool,
    /// Its number, or [`Known::NONE`] for a filler that has not counted yet.
    number: u32,
}

impl Known {
    const NONE: u32 = u32::MAX;

    fn new(word: &str, letters: Option<Letters>, terms: &impl Terms) -> Self {
        Self { is_filler: is_filler(word), may_begin: terms.may_begin(letters), number: Self::NONE }
    }
}

/// What is known of a word in one record.
#[derive(Debug, Clone, Copy, Default)]
struct Met {
    /// The best place that it stands in; `None` where the record does not have it.
    best: Option<Class>,
    /// How many times it stands in the text.
    in_text: u32,
}

impl Met {
    fn class(self) -> Option<Class> {
        self.best.map(|best| if best == Class::Text && self.in_text >= OFTEN { Class::Often } else { best })
    }
}

impl Seen {
    /// Reads a record; gives it without what it was read for.
    fn read(&mut self, at: u32, mut record: Record, terms: &impl Terms) -> Record {
        self.kinds.push(record.kind);
        for (class, text) in std::mem::take(&mut record.fields) {
            self.read_words(class, &text, terms, |_, _, _| {});
        }
        let mut found = Vec::new();
        for (text, language) in std::mem::take(&mut record.texts) {
            let mut from = 0;
            self.read_words(Class::Text, &text, terms, |place, word, may_begin| {
                // What stands in a term that was found begins none; what has capitals may be told apart by them.
                if place.start >= from
                    && (may_begin || word.capitals() > 0)
                    && let Some((term, end)) = terms.beginning(&text, place, word, &language)
                {
                    found.push(term);
                    from = end;
                }
            });
        }
        found.sort_unstable();
        found.dedup();
        for name in found.into_iter().flat_map(|term| terms.names(term)) {
            self.read_words(Class::Synonym, name, terms, |_, _, _| {});
        }
        for word in self.own.drain(..) {
            let met = std::mem::take(&mut self.met[word as usize]);
            self.places.extend(met.class().map(|class| (word, Place::new(at, class))));
        }
        record
    }

    /// Reads the words that stand in a place; `meet` meets each too, and whether a term may begin with it.
    fn read_words(
        &mut self,
        class: Class,
        text: &str,
        terms: &impl Terms,
        mut meet: impl FnMut(&Range<usize>, &Words<'_>, bool),
    ) {
        // What is passed over in a query need not be found in a text.
        let with_fillers = class >= Class::Phrase;
        let mut before = 0..0;
        let mut words = words(text);
        while let Some(place) = words.next() {
            let may_begin = self.meet(words.letters(), words.folded(), with_fillers, class, terms);
            meet(&place, &words, may_begin);
            // «e-resept» is also one word.
            if text[before.end..place.start] == *"-" && !before.is_empty() {
                let joined = format!("{}{}", &text[before], &text[place.clone()]);
                let joined = fold(&joined);
                self.meet(Letters::of(&joined), &joined, with_fillers, class, terms);
            }
            before = place;
        }
    }

    /// Meets a word; tells whether a term may begin with it.
    fn meet(
        &mut self,
        letters: Option<Letters>,
        word: &str,
        with_fillers: bool,
        class: Class,
        terms: &impl Terms,
    ) -> bool {
        let new = || Known::new(word, letters, terms);
        let known = match letters {
            Some(letters) => self.short.entry(letters).or_insert_with(new),
            None => self.long.entry(word.to_owned()).or_insert_with(new),
        };
        if known.is_filler && !with_fillers {
            return known.may_begin;
        }
        if known.number == Known::NONE {
            known.number = self.words.add(word);
            self.met.push(Met::default());
        }
        let met = &mut self.met[known.number as usize];
        if met.best.is_none() {
            self.own.push(known.number);
        }
        met.best = met.best.max(Some(class));
        met.in_text += u32::from(class == Class::Text);
        known.may_begin
    }

    /// The run, its places by words.
    fn run(self) -> Run {
        let mut ends = vec![0; self.words.ends.len()];
        for (word, _) in &self.places {
            ends[*word as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            // Where the word's places begin; each that takes its place moves it on, and so to their end.
            (*end, sum) = (sum, sum + *end);
        }
        let mut places = vec![Place::default(); self.places.len()];
        for (word, place) in self.places {
            let next = &mut ends[word as usize];
            places[*next as usize] = place;
            *next += 1;
        }
        Run { kinds: self.kinds, words: self.words, places, ends }
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
