//! Words that mean the same or nothing: bokmål and nynorsk, and fillers.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Parts of words that bokmål and nynorsk write in different ways, folded.
const FORMS: &[(&str, &str)] = &[
    ("syk", "sjuk"),
    ("hjem", "heim"),
    ("tjenest", "tenest"),
    ("henvis", "tilvis"),
    ("skole", "skule"),
    ("sporsmal", "spursmal"),
    ("opplysning", "opplysing"),
    ("losn", "loys"),
    ("mestr", "meistr"),
    ("forbered", "forebu"),
    ("egen", "eigen"),
    ("egne", "eigne"),
    ("mulig", "mogleg"),
    ("lig", "leg"),
    ("ende", "ande"),
    ("fremtid", "framtid"),
    ("fremgang", "framgang"),
    ("vei", "veg"),
    ("hoyde", "hogd"),
    ("trygghet", "tryggleik"),
    ("sikkerhet", "tryggleik"),
    ("bytte", "byte"),
    ("selv", "sjolv"),
    ("omsetj", "overset"),
];

/// A folded word as the other form of Norwegian would have it.
pub(super) fn in_other_form(word: &str) -> Vec<String> {
    let may_hold = word.as_bytes().windows(2).fold(0, |all, pair| all | HEADS[head(pair[0], pair[1])]);
    let mut found: Vec<String> = Vec::new();
    let those = FORMS.iter().enumerate().filter(|(at, _)| may_hold & 1 << at != 0);
    for (_, (one, other)) in those {
        for (from, to) in [(one, other), (other, one)] {
            if word.contains(from) {
                found.push(word.replace(from, to));
            }
        }
    }
    found.retain(|form| form != word);
    found
}

/// The parts by their first two letters, as bits of a number in their order: most words have few of them.
const HEADS: [u64; 1 << 10] = {
    let mut heads = [0; 1 << 10];
    let mut at = 0;
    while at < FORMS.len() {
        let (one, other) = (FORMS[at].0.as_bytes(), FORMS[at].1.as_bytes());
        heads[head(one[0], one[1])] |= 1 << at;
        heads[head(other[0], other[1])] |= 1 << at;
        at += 1;
    }
    heads
};

/// Two letters as a number; what is no letter has that of one.
const fn head(one: u8, other: u8) -> usize {
    ((one & 31) as usize) << 5 | (other & 31) as usize
}

/// Whether a folded word is passed over where others are there.
pub(super) fn is_filler(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| FILLERS.iter().copied().collect());
    ALL.contains(word)
}

/// Words that readers put between those they mean, folded: they are passed over where others are there.
pub(super) const FILLERS: &[&str] = &[
    "og", "eller", "i", "pa", "til", "fra", "av", "for", "med", "om", "ved", "hos", "etter", "under", "over", "som",
    "at", "nar", "da", "sa", "en", "ei", "et", "ein", "eit", "den", "det", "de", "dei", "jeg", "eg", "meg", "mi",
    "min", "mitt", "mine", "du", "deg", "din", "ditt", "dine", "vi", "oss", "var", "vare", "han", "hun", "ho", "seg",
    "sin", "sitt", "sine", "er", "bli", "blir", "blei", "ble", "har", "ha", "hatt", "kan", "kunne", "skal", "skulle",
    "vil", "ville", "ma", "far", "fa", "hva", "kva", "hvem", "kven", "hvor", "kor", "hvordan", "korleis", "hvorfor",
    "kvifor", "hvilken", "hvilke", "noe", "noko", "noen", "nokon", "ikke", "ikkje", "a", "the", "of", "to", "in", "on",
    "and", "or", "is", "are", "an", "my", "how", "do", "does", "what", "who", "where", "can", "get", "with", "from",
    "by", "be", "it", "this", "their", "blant", "enn", "mer", "slik", "ogsa", "bare", "bor", "gir", "gi", "gjor",
    "blitt", "mange", "mellom", "gjennom", "uten", "hvis", "men", "enda", "fram", "opp", "ut", "inn", "mot", "na",
    "altsa", "vere", "that", "not", "as", "will", "should", "need", "has", "have", "been",
];
