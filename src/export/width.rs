//! How much room words take, in hundredths of a point. The widths are those of Arial, which decks are set in and which
//! is a little wider than the site's own letters, so that what fits here fits there.

/// A length in hundredths of a point.
pub(super) type Length = u32;

/// A point.
pub(super) const POINT: Length = 100;

/// The widths of the printable letters of ASCII, in thousandths of the size.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters {
    pub(super) size: Length,
    pub(super) bold: bool,
}

impl Letters {
    pub(super) const fn new(size: Length, bold: bool) -> Self {
        Self { size, bold }
    }

    /// The height of a line.
    pub(super) const fn line(self) -> Length {
        self.size * 6 / 5
    }

    /// The width of a text on one line.
    pub(super) fn width(self, text: &str) -> Length {
        self.set(letters(text))
    }

    /// The width of letters that are so wide together.
    const fn set(self, letters: u32) -> Length {
        let plain = letters * (self.size / 10) / 100;
        if self.bold { plain * 28 / 25 } else { plain }
    }

    /// The lines of a text in a width; a word that is wider than that is broken.
    pub(super) fn wrap(self, text: &str, width: Length) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let (mut line, mut used) = (String::new(), 0);
        for word in text.split_whitespace() {
            let own = letters(word);
            let longer = if line.is_empty() { own } else { used + u32::from(width_of(' ')) + own };
            if self.set(longer) <= width {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
                used = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = self.broken(word, own, width, &mut lines);
            used = letters(&line);
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// Breaks a word that is wider than a line; what is left of it begins the next.
    fn broken(self, word: &str, own: u32, width: Length, lines: &mut Vec<String>) -> String {
        if self.set(own) <= width {
            return word.to_owned();
        }
        let hyphen = u32::from(width_of('-'));
        let (mut line, mut used) = (String::new(), 0);
        for letter in word.chars() {
            let wide = u32::from(width_of(letter));
            if !line.is_empty() && self.set(used + wide + hyphen) > width {
                line.push('-');
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(letter);
            used += wide;
        }
        line
    }

    /// The width of the widest word.
    pub(super) fn widest_word(self, text: &str) -> Length {
        text.split_whitespace().map(|word| self.width(word)).max().unwrap_or_default()
    }
}

/// How wide the letters of a text are together, in thousandths of the size.
fn letters(text: &str) -> u32 {
    text.chars().map(|letter| u32::from(width_of(letter))).sum()
}

fn width_of(letter: char) -> u16 {
    let ascii = u32::from(letter).checked_sub(32).and_then(|at| ASCII.get(usize::try_from(at).ok()?));
    match (ascii, letter) {
        (Some(width), _) => *width,
        (None, 'Æ' | '—') => 1000,
        (None, 'æ') => 889,
        (None, '\u{a0}') => 278,
        (None, 'ø' | '–' | '«' | '»') => 611,
        (None, letter) if u32::from(letter) > 0x2e80 => 1000,
        (None, letter) if letter.is_uppercase() => 778,
        (None, _) => 556,
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, POINT};

    #[test]
    fn lines_hold_no_more_than_their_width() {
        let letters = Letters::new(10 * POINT, false);
        let text = "Datautveksling med eksterne applikasjoner og Pasientens legemiddelliste";
        let lines = letters.wrap(text, 100 * POINT);
        assert!(lines.iter().all(|line| letters.width(line) <= 100 * POINT), "{lines:?}");
        assert_eq!(lines.join(" "), text);
        let broken = letters.wrap("Helseforvaltningsplattformsamarbeid", 60 * POINT);
        assert!(broken.len() > 2 && broken.iter().all(|line| letters.width(line) <= 60 * POINT), "{broken:?}");
        assert_eq!(letters.wrap("", 10), [""]);
    }
}
