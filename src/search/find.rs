//! Looking a query up. The script of the site (`lookup.js`) does the same, step by step; one table of cases holds both.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::is_near;
use super::forms::is_filler;
use super::index::{Place, rarity};
use super::{Index, Record, cuts, fold, words};

/// How much a match says, in hundredths of a whole word.
pub(super) mod factor {
    /// The word itself.
    pub(in crate::search) const WORD: u32 = 100;
    /// The word without an ending that may belong to it.
    pub(in crate::search) const CUT: u32 = 55;
    /// A word that begins with it.
    pub(in crate::search) const HEAD: u32 = 40;
    /// A word that ends with it.
    pub(in crate::search) const TAIL: u32 = 45;
    /// A word that holds it.
    pub(in crate::search) const INSIDE: u32 = 20;
    /// A word that is one typing error away.
    pub(in crate::search) const NEAR: u32 = 50;
}

/// The least letters that a part of a word must have to be one.
pub(super) mod least {
    /// At the beginning of a word that is still being typed.
    pub(in crate::search) const TYPED: usize = 2;
    /// At the beginning of a word.
    pub(in crate::search) const HEAD: usize = 3;
    /// At its end, and of a word that may hold an error.
    pub(in crate::search) const TAIL: usize = 4;
    /// Within it.
    pub(in crate::search) const INSIDE: usize = 5;
}

/// How many results there are at most.
pub(super) const MOST: usize = 20;
/// How many words of the site are looked at that a word of a query is part of.
pub(super) const WORDS: usize = 200;
/// How many words of a query are looked at.
pub(super) const LONGEST: usize = 12;
/// What share of the best score a result must have, in hundredths.
pub(super) const WORTH: u32 = 8;

/// What a word of a query means.
#[derive(Debug, Default)]
struct Meant {
    /// Groups, with how surely.
    groups: BTreeMap<u32, u32>,
    /// The group of the word itself: what is only part of another word says no more than that.
    base: Option<u32>,
}

impl Index {
    /// What answers a query, the best first.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<&Record> {
        let folded: Vec<String> = words(query).map(|place| fold(&query[place]).into_owned()).collect();
        let meaningful: Vec<String> = folded.iter().filter(|word| !is_filler(word)).cloned().collect();
        let mut sought = if meaningful.is_empty() { folded } else { meaningful };
        sought.truncate(LONGEST);
        let meant = self.meant(&sought);
        let mut scores: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        for word in &meant {
            let mut best: BTreeMap<u32, u32> = BTreeMap::new();
            let rarity = |places: &[Place]| rarity(self.kinds.len(), places.len());
            let most = word.base.map_or(u32::MAX, |base| rarity(&self.places(base)));
            for (group, factor) in &word.groups {
                let places = self.places(*group);
                let rarity = rarity(&places).min(most);
                for place in places {
                    let score = best.entry(place.record()).or_default();
                    *score = (*score).max(factor * place.class().weight() * rarity);
                }
            }
            for (record, score) in best {
                let (sum, matched) = scores.entry(record).or_default();
                *sum += score;
                *matched += 1;
            }
        }
        let all = u32::try_from(meant.len()).unwrap_or(u32::MAX).max(1);
        let score = |(record, (sum, matched)): (u32, (u32, u32))| {
            (sum / 100 * matched * matched / (all * all) * self.kinds[record as usize].weight(), record)
        };
        let mut found: Vec<(u32, u32)> = scores.into_iter().map(score).collect();
        found.sort_by_key(|(score, record)| (std::cmp::Reverse(*score), *record));
        let worth = found.first().map_or(0, |(best, _)| best / 100 * WORTH);
        found
            .iter()
            .filter(|(score, _)| *score >= worth)
            .take(MOST)
            .map(|(_, at)| &self.records[*at as usize])
            .collect()
    }

    /// What each word of a query means; a word that joins two of the site's counts as two.
    fn meant(&self, sought: &[String]) -> Vec<Meant> {
        let mut found = Vec::with_capacity(sought.len());
        for (at, word) in sought.iter().enumerate() {
            let mut meant = Meant::default();
            for joined in [at.checked_sub(1), Some(at)].into_iter().flatten() {
                if let [one, other] = &sought[joined..(joined + 2).min(sought.len())] {
                    self.whole(&format!("{one}{other}"), &mut meant);
                }
            }
            let base = self.whole(word, &mut meant);
            meant.base = base.and_then(|base| self.group(base));
            self.parts(word, base, at + 1 == sought.len(), &mut meant);
            if meant.groups.is_empty() {
                self.near(word, &mut meant);
            }
            match meant.groups.is_empty().then(|| self.split(word)).flatten() {
                Some((head, tail)) => found.extend([head, tail]),
                None => found.push(meant),
            }
        }
        found
    }

    fn group(&self, word: &str) -> Option<u32> {
        let at = self.vocabulary.binary_search_by(|(known, _)| known.as_str().cmp(word)).ok()?;
        Some(self.vocabulary[at].1)
    }

    /// The word itself, or what it is without its endings; gives what was found.
    fn whole<'w>(&self, word: &'w str, meant: &mut Meant) -> Option<&'w str> {
        let mut base = None;
        for cut in cuts(word) {
            if let Some(group) = self.group(cut) {
                add(meant, group, if base.is_none() { factor::WORD } else { factor::CUT });
                base = base.or(Some(cut));
            }
        }
        base
    }

    /// Words that begin, end with or hold the word: as it was typed, and as it was found.
    fn parts(&self, word: &str, base: Option<&str>, is_last: bool, meant: &mut Meant) {
        let shortest = || cuts(word).into_iter().rfind(|cut| cut.chars().count() >= least::TAIL);
        let sought: BTreeSet<&str> = [Some(word), base.or_else(shortest)].into_iter().flatten().collect();
        let mut found: Vec<(usize, usize, u32)> = Vec::new();
        for part in sought {
            let letters = part.chars().count();
            let from = if is_last && base.is_none() { least::TYPED } else { least::HEAD };
            for (at, (known, _)) in self.vocabulary.iter().enumerate() {
                let factor = if known.len() <= part.len() {
                    continue;
                } else if letters >= from && known.starts_with(part) {
                    factor::HEAD
                } else if letters >= least::TAIL && known.ends_with(part) {
                    factor::TAIL
                } else if letters >= least::INSIDE && known.contains(part) {
                    factor::INSIDE
                } else {
                    continue;
                };
                found.push((known.chars().count(), at, factor));
            }
        }
        // The shorter a word, the more of it is what was asked for.
        found.sort_unstable();
        for (_, at, factor) in found.into_iter().take(WORDS) {
            add(meant, self.vocabulary[at].1, factor);
        }
    }

    /// Two words of the site that a word joins, perhaps with an «s» or «e» between them.
    fn split(&self, word: &str) -> Option<(Meant, Meant)> {
        let places = word.char_indices().map(|(at, _)| at).skip(least::HEAD);
        for at in places.filter(|at| word[*at..].chars().count() >= least::HEAD) {
            let (mut head, mut tail) = (Meant::default(), Meant::default());
            self.whole(&word[..at], &mut head);
            self.whole(&word[at..], &mut tail);
            if !head.groups.is_empty() && !tail.groups.is_empty() {
                return Some((head, tail));
            }
        }
        None
    }

    /// Words that are one typing error away from the word, or from what it is without its endings.
    fn near(&self, word: &str, meant: &mut Meant) {
        let long = |cut: &&str| cut.chars().count() >= least::TAIL;
        let sought: Vec<&str> = cuts(word).into_iter().filter(long).collect();
        for (known, group) in &self.vocabulary {
            if sought.iter().any(|word| is_near(word, known)) {
                add(meant, *group, factor::NEAR);
            }
        }
    }
}

fn add(meant: &mut Meant, group: u32, factor: u32) {
    let known = meant.groups.entry(group).or_default();
    *known = (*known).max(factor);
}
