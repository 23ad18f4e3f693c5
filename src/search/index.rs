//! Making an index: which words stand where, and how much that says.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::forms::{FILLERS, in_other_form};
use super::{Class, Record, cut_once, fold, stem, words};

/// From how many uses on a word in a text says more.
const OFTEN: usize = 3;

/// Words with all that is known of them.
#[derive(Debug, Default)]
pub struct Index {
    /// The words that are looked up, folded and sorted, each with its group.
    pub(super) vocabulary: Vec<(String, usize)>,
    /// Words that mean the same.
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
    pub(super) places: Vec<(usize, Class)>,
}

impl Index {
    /// Makes an index of records.
    #[must_use]
    pub fn new(records: Vec<Record>) -> Self {
        let forms: Vec<BTreeMap<String, Class>> = records.iter().map(forms).collect();
        let all: BTreeSet<&str> = forms.iter().flatten().map(|(form, _)| form.as_str()).collect();

        let mut by_stem: HashMap<String, usize> = HashMap::new();
        let mut vocabulary: BTreeMap<String, usize> = BTreeMap::new();
        let mut group_of: HashMap<&str, usize> = HashMap::new();
        for form in &all {
            let lemma = lemma(form, &all);
            let stem = stem(lemma);
            let next = by_stem.len();
            let group = *by_stem.entry(stem.clone()).or_insert(next);
            group_of.insert(form, group);
            vocabulary.entry(lemma.to_owned()).or_insert(group);
            vocabulary.entry(stem).or_insert(group);
        }
        let mut others: BTreeMap<String, usize> = BTreeMap::new();
        for (word, group) in &vocabulary {
            for other in in_other_form(word).into_iter().filter(|other| !vocabulary.contains_key(other)) {
                others.entry(other).or_insert(*group);
            }
        }
        vocabulary.extend(others);

        let mut places: Vec<BTreeMap<usize, Class>> = vec![BTreeMap::new(); by_stem.len()];
        for (record, forms) in forms.iter().enumerate() {
            for (form, class) in forms {
                let Some(group) = group_of.get(form.as_str()) else { continue };
                let best = places[*group].entry(record).or_insert(*class);
                *best = (*best).max(*class);
            }
        }
        let rarity = |places: &BTreeMap<usize, Class>| rarity(records.len(), places.len());
        let groups = places
            .into_iter()
            .map(|places| Group { rarity: rarity(&places), places: places.into_iter().collect() })
            .collect();
        Self { vocabulary: vocabulary.into_iter().collect(), groups, records }
    }
}

/// The words of a record, folded, with the best place that each stands in.
fn forms(record: &Record) -> BTreeMap<String, Class> {
    let mut found: BTreeMap<String, Class> = BTreeMap::new();
    let mut uses: HashMap<String, usize> = HashMap::new();
    for (class, text) in &record.fields {
        let places: Vec<_> = words(text).collect();
        let single = places.iter().map(|place| fold(&text[place.clone()]));
        // «e-resept» is also one word.
        let joined = places.windows(2).filter(|pair| text[pair[0].end..pair[1].start] == *"-");
        let joined = joined.map(|pair| fold(&format!("{}{}", &text[pair[0].clone()], &text[pair[1].clone()])));
        // What is passed over in a query need not be found in a text.
        let is_said = |word: &String| *class >= Class::Phrase || !FILLERS.contains(&word.as_str());
        for word in single.chain(joined).filter(is_said) {
            if *class == Class::Text {
                *uses.entry(word.clone()).or_default() += 1;
            }
            let best = found.entry(word).or_insert(*class);
            *best = (*best).max(*class);
        }
    }
    for (word, class) in &mut found {
        if *class == Class::Text && uses.get(word).is_some_and(|uses| *uses >= OFTEN) {
            *class = Class::Often;
        }
    }
    found
}

/// The word that a form is of, as far as the site has it: «legene» is of «lege» where that stands too.
fn lemma<'a>(form: &'a str, all: &BTreeSet<&'a str>) -> &'a str {
    let mut word = form;
    while let Some(shorter) = cut_once(word).into_iter().skip(1).find(|cut| all.contains(cut)) {
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
