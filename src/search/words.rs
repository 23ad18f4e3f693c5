//! Going through the words of a text: where each stands, and folded, in one go.

use std::hash::{Hash, Hasher};
use std::ops::Range;

use super::fold::fold;

/// The words of a text by their bytes: runs of letters and digits.
#[must_use]
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, capitals: 0, letters: [0; Letters::MOST], length: 0, long: String::new() }
}

/// The words of a text, one after the other. What is asked of a word is of the last that was met.
#[derive(Debug)]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
    capitals: usize,
    /// The folded word where it is short: its letters, and how many.
    letters: [u8; Letters::MOST],
    length: usize,
    /// The folded word where it is long.
    long: String,
}

impl Words<'_> {
    /// The word, folded.
    #[must_use]
    pub fn folded(&self) -> &str {
        let letters = self.letters.get(..self.length).map(std::str::from_utf8);
        letters.map_or(self.long.as_str(), Result::unwrap_or_default)
    }

    /// The word, folded, as numbers where it is short.
    #[must_use]
    pub fn letters(&self) -> Option<Letters> {
        (self.length <= Letters::MOST).then(|| Letters::new(self.letters))
    }

    /// How many capitals it is written with.
    #[must_use]
    pub fn capitals(&self) -> usize {
        self.capitals
    }

    /// The letter at a place that is not ASCII, where words have such.
    fn far(&self, at: usize) -> (char, bool) {
        let letter = self.text[at..].chars().next().unwrap_or_default();
        (letter, letter.is_alphanumeric())
    }

    /// Folds a word that is more than some letters to be replaced one by one.
    fn fold(&mut self, place: Range<usize>) {
        let folded = fold(&self.text[place]);
        self.letters = [0; Letters::MOST];
        self.length = folded.len();
        match self.letters.get_mut(..folded.len()) {
            Some(letters) => letters.copy_from_slice(folded.as_bytes()),
            None => self.long = folded.into_owned(),
        }
    }
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let kind = KINDS[usize::from(*bytes.get(at)?)];
            if kind & LETTER != 0 {
                break;
            }
            at += if kind == 0 {
                1
            } else {
                let (letter, is_of_word) = self.far(at);
                if is_of_word {
                    break;
                }
                letter.len_utf8()
            };
        }
        let from = at;
        let (mut letters, mut length, mut capitals) = ([0; Letters::MOST], 0, 0);
        let (mut before, mut together, mut is_simple) = (0, 0, true);
        while let Some(byte) = bytes.get(at) {
            let mut kind = KINDS[usize::from(*byte)];
            if kind == FAR {
                kind = norwegian(*byte, bytes.get(at + 1));
                if kind == 0 {
                    let (letter, true) = self.far(at) else { break };
                    capitals += usize::from(letter.is_uppercase());
                    is_simple = false;
                    at += letter.len_utf8();
                    continue;
                }
                at += 1;
            } else if kind == 0 {
                break;
            }
            at += 1;
            capitals += usize::from(kind & CAPITAL != 0);
            together |= before & kind;
            before = (kind & FIRST) << SECOND;
            if let Some(letter) = letters.get_mut(length) {
                *letter = kind.to_le_bytes()[0];
            }
            length += 1;
        }
        (self.at, self.letters, self.length, self.capitals) = (at, letters, length, capitals);
        if together != 0 || !is_simple || length > Letters::MOST {
            self.fold(from..at);
        }
        Some(from..at)
    }
}

/// The bits of a byte as it stands in words that tell what it becomes; all are 0 where it is none of a word's.
const LETTER: u16 = 0xff;
/// That of a capital.
const CAPITAL: u16 = 0x100;
/// Those of the first of two letters that are replaced together, and how much higher are those of the second: «aa» and «ae» have
/// one, «oe» the other.
const FIRST: u16 = 0x600;
const SECOND: u32 = 2;
/// What a byte of a letter is that is not ASCII.
const FAR: u16 = 0x8000;

/// What bytes are in words.
const KINDS: [u16; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0u8;
    loop {
        kinds[byte as usize] = match byte {
            128.. => FAR,
            b'0'..=b'9' | b'a'..=b'z' => kind(byte),
            b'A'..=b'Z' => CAPITAL | kind(byte.to_ascii_lowercase()),
            _ => 0,
        };
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

const fn kind(letter: u8) -> u16 {
    letter as u16
        | match letter {
            b'a' => 0x200 | 0x800,
            b'o' => 0x400,
            b'e' => 0x800 | 0x1000,
            _ => 0,
        }
}

/// The three letters of Norwegian that are not ASCII, by their bytes; 0 for others.
fn norwegian(byte: u8, next: Option<&u8>) -> u16 {
    match (byte, next) {
        (0xc3, Some(0xa6 | 0xa5)) => kind(b'a'),
        (0xc3, Some(0xb8)) => kind(b'o'),
        (0xc3, Some(0x86 | 0x85)) => CAPITAL | kind(b'a'),
        (0xc3, Some(0x98)) => CAPITAL | kind(b'o'),
        _ => 0,
    }
}

/// A folded word of few letters as numbers, which are sooner compared. No word has a letter that is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters([u64; 4]);

impl Letters {
    /// How many bytes there are at most.
    pub const MOST: usize = 32;

    fn new(letters: [u8; Self::MOST]) -> Self {
        let number = |at: usize| letters[at..].first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        Self([number(0), number(8), number(16), number(24)])
    }

    /// A folded word, where it is short.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        let mut letters = [0; Self::MOST];
        letters.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
        Some(Self::new(letters))
    }
}

impl Hash for Letters {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for number in self.0 {
            state.write_u64(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits() {
        let text = "E-resept, «12–16 år» × Élan\u{30a}e";
        let found: Vec<&str> = words(text).map(|at| &text[at]).collect();
        assert_eq!(found, ["E", "resept", "12", "16", "år", "Élan", "e"]);
    }

    #[test]
    fn each_word_is_folded() {
        let long = "Henvisningsomoppfølgingenesamarbeidsplanen";
        let text = format!("Små SMAABARN Ærø poeng bææ EPJ-en čáhci Ñandú œuvre {long} a");
        let mut found = words(&text);
        while let Some(place) = found.next() {
            let word = &text[place];
            assert_eq!(found.folded(), fold(word), "{word}");
            assert_eq!(found.letters(), Letters::of(&fold(word)), "{word}");
            assert_eq!(found.capitals(), word.chars().filter(|c| c.is_uppercase()).count(), "{word}");
        }
    }
}
