//! What is left of a word without its endings, in bokmål, nynorsk and English.

use std::sync::LazyLock;

/// Endings of inflection, folded, that are taken off where three letters are left.
const INFLECTIONS: &[&str] =
    &["e", "a", "en", "et", "er", "ar", "ene", "ane", "s", "es", "ens", "ets", "ers", "ars", "as", "enes", "anes"];

/// Endings that make another word, with their inflections, that are taken off where four letters are left: «ring» and «ting»
/// stay what they are.
const DERIVATIONS: &[&str] = &[
    "ing", "inga", "ingen", "inger", "ingar", "ingene", "ingane", "ings", "else", "elsen", "elser", "elsene", "elsar",
    "het", "heten", "heter", "hetene", "heit", "heita", "heiter", "heitene",
];

/// Endings that many words have by themselves: taken off only to look whether what is left is there.
const DOUBTFUL: &[&str] = &["t", "n", "r", "d", "te", "de", "ende", "ande", "ne", "na", "ed", "ly"];

/// The least that inflections leave of a word, in letters.
const LEAST: usize = 3;

/// The endings of a kind that makes stems, with the least that each leaves.
fn certain() -> impl Iterator<Item = (&'static str, usize)> {
    let inflections = INFLECTIONS.iter().map(|ending| (*ending, LEAST));
    inflections.chain(DERIVATIONS.iter().map(|ending| (*ending, LEAST + 1)))
}

/// All endings, with the least that each leaves.
pub fn endings() -> impl Iterator<Item = (&'static str, usize)> {
    certain().chain(DOUBTFUL.iter().map(|ending| (*ending, LEAST)))
}

/// The stem of a folded word.
#[must_use]
pub fn stem(word: &str) -> String {
    let longest = by_last(&CERTAIN, word).iter().rev().find_map(|ending| without(word, *ending));
    joined(longest.unwrap_or(word))
}

/// What is left of a word without an ending, where that is enough.
fn without<'a>(word: &'a str, (ending, least): (&str, usize)) -> Option<&'a str> {
    word.strip_suffix(ending).filter(|left| left.chars().count() >= least)
}

/// «varsel» and «varsler», «artikkel» and «artikler», «gammel» and «gamle»: the vowel goes, and one of two consonants.
fn joined(stem: &str) -> String {
    let whole = || stem.to_owned();
    let Some(front) = stem.strip_suffix("el") else { return whole() };
    let Some(last) = front.chars().last().filter(|c| "bdfgklmnprst".contains(*c)) else { return whole() };
    let front = front.strip_suffix(last).filter(|front| front.ends_with(last)).unwrap_or(front);
    if front.chars().count() < LEAST { whole() } else { format!("{front}l") }
}

/// What a folded word may be without an ending: itself first, then the longest.
pub fn cut_once(word: &str) -> impl Iterator<Item = &str> {
    [word].into_iter().chain(by_last(&ALL, word).iter().filter_map(|ending| without(word, *ending)))
}

/// Endings by their last letter, the shortest first.
type ByLast = [Vec<(&'static str, usize)>; 128];

static CERTAIN: LazyLock<ByLast> = LazyLock::new(|| sorted(certain()));
static ALL: LazyLock<ByLast> = LazyLock::new(|| sorted(endings()));

fn sorted(endings: impl Iterator<Item = (&'static str, usize)>) -> ByLast {
    let mut all: Vec<(&str, usize)> = endings.collect();
    all.sort_by_key(|(ending, _)| ending.len());
    let ends = |ending: &str, last: usize| ending.bytes().last().map(usize::from) == Some(last);
    std::array::from_fn(|last| all.iter().copied().filter(|(ending, _)| ends(ending, last)).collect())
}

/// Those of these endings that end as a word does.
fn by_last(endings: &'static ByLast, word: &str) -> &'static [(&'static str, usize)] {
    let last = word.bytes().last().map_or(0, usize::from);
    endings.get(last).map_or(&[], Vec::as_slice)
}

/// What a folded word may be without one or two endings: itself first, then the longest.
#[must_use]
pub(crate) fn cuts(word: &str) -> Vec<&str> {
    let mut found: Vec<&str> = cut_once(word).flat_map(cut_once).collect();
    found.sort_by_key(|cut| std::cmp::Reverse(cut.len()));
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let same = [
            &["lege", "legen", "leger", "legene", "legane", "legar", "legens"][..],
            &["gravid", "gravide", "gravides"],
            &["behandlingsplan", "behandlingsplaner", "behandlingsplanene", "behandlingsplanar"],
            &["bestille", "bestilling", "bestillinga", "bestillinger", "bestillingane"],
            &["varsel", "varsler", "varslene", "varsling", "varsle"],
            &["hjelpemiddel", "hjelpemidler", "hjelpemidlene", "hjelpemidlar"],
            &["gammel", "gamle"],
            &["undersøkelse", "undersøkelser", "undersøking", "undersøkingar"],
            &["sikkerhet", "sikkerheten"],
        ];
        for words in same {
            let stems: Vec<String> = words.iter().map(|word| stem(&fold(word))).collect();
            assert!(stems.iter().all(|one| *one == stems[0]), "{words:?} {stems:?}");
        }
        for (one, other) in [("ting", "tid"), ("ring", "rik"), ("app", "apotek"), ("time", "tidstyv")] {
            assert_ne!(stem(&fold(one)), stem(&fold(other)));
        }
    }

    #[test]
    fn a_word_asked_for_is_cut_at_its_endings() {
        assert_eq!(cuts("kurset"), ["kurset", "kurse", "kurs", "kur"]);
        assert!(cuts("provesvarenes").contains(&"provesvar"));
        assert!(cuts("digitalt").contains(&"digital"));
        assert_eq!(cuts("ki"), ["ki"]);
    }
}
