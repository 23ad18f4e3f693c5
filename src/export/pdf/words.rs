//! Words in lines, by the widths of the very letters they are set in.

use crate::draw::{Letter, Letters, Weight};
use crate::export::width::Length;

/// Where something stands that can be led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    Matrix,
    Area(usize),
    Loose(usize),
    Element(usize),
    Plan,
    Glossary,
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum To {
    Here(Anchor),
    Outside(String),
}

/// Words of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) bold: bool,
    /// As `#rrggbb`; that of running text where it is empty.
    pub(super) colour: String,
    /// Where it is not that of what it stands in.
    pub(super) lang: Option<String>,
    pub(super) to: Option<To>,
}

impl Span {
    /// Words; signs that are not shown are left out.
    pub(super) fn new(text: &str) -> Self {
        let shown =
            |letter: &char| !letter.is_control() && !matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}');
        let text = text.replace(['\n', '\t'], " ").chars().filter(shown).collect();
        Self { text, ..Self::default() }
    }

    pub(super) fn strong(text: &str) -> Self {
        Self { bold: true, ..Self::new(text) }
    }

    pub(super) fn coloured(self, colour: &str) -> Self {
        Self { colour: colour.to_owned(), ..self }
    }
}

/// A part of a line, all of one span.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) span: usize,
    pub(super) text: String,
    pub(super) width: Length,
}

/// A line.
pub(super) type Line = Vec<Part>;

/// Measures words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setter {
    plain: &'static Letters,
    bold: &'static Letters,
}

impl Default for Setter {
    fn default() -> Self {
        Self { plain: Letters::of(Weight::Regular), bold: Letters::of(Weight::SemiBold) }
    }
}

impl Setter {
    /// The letter of a character.
    pub(super) fn letter(self, character: char, bold: bool) -> Option<Letter> {
        if bold { self.bold } else { self.plain }.get(character)
    }

    pub(super) fn width(&self, text: &str, bold: bool, size: Length) -> Length {
        let advances = text.chars().map(|own| self.letter(own, bold).map_or(500, |letter| letter.advance));
        advances.sum::<u32>().saturating_mul(size / 10) / 100
    }

    /// Words in lines of a width. Blanks stay at the ends of lines, so that words stay apart for who reads without seeing.
    pub(super) fn lines(&self, spans: &[Span], size: Length, width: Length) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let (mut line, mut used): (Line, Length) = (Line::new(), 0);
        for word in words(spans) {
            let seen = |(at, text): &(usize, &str)| self.width(text.trim_end(), spans[*at].bold, size);
            let own: Length = word.iter().map(seen).sum();
            if used > 0 && used + own > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for (at, text) in word {
                let bold = spans[at].bold;
                for text in self.broken(text, bold, size, width) {
                    let own = self.width(text, bold, size);
                    if used > 0 && used + self.width(text.trim_end(), bold, size) > width {
                        lines.push(std::mem::take(&mut line));
                        used = 0;
                    }
                    used += own;
                    match line.last_mut() {
                        Some(part) if part.span == at => {
                            part.text.push_str(text);
                            part.width += own;
                        }
                        _ => line.push(Part { span: at, text: text.to_owned(), width: own }),
                    }
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// A word in pieces that are no wider than a line.
    fn broken<'a>(&self, word: &'a str, bold: bool, size: Length, width: Length) -> Vec<&'a str> {
        let mut pieces = Vec::new();
        let (mut begin, mut used) = (0, 0);
        for (at, character) in word.char_indices() {
            let own = self.letter(character, bold).map_or(500, |letter| letter.advance).saturating_mul(size / 10) / 100;
            if used + own > width && at > begin && character != ' ' {
                pieces.push(&word[begin..at]);
                (begin, used) = (at, 0);
            }
            used += own;
        }
        pieces.push(&word[begin..]);
        pieces
    }
}

/// The words of spans; one word may begin in one and end in another.
fn words(spans: &[Span]) -> Vec<Vec<(usize, &str)>> {
    let mut words: Vec<Vec<(usize, &str)>> = Vec::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (at, span) in spans.iter().enumerate() {
        for piece in span.text.split_inclusive([' ', '-', '/', '–']) {
            open.push((at, piece));
            if piece.ends_with([' ', '-', '/', '–']) {
                words.push(std::mem::take(&mut open));
            }
        }
    }
    words.push(open);
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::{Setter, Span};

    #[test]
    fn lines_are_no_wider_than_they_may_be_and_lose_nothing() {
        let setter = Setter::default();
        let spans = [
            Span::new("Støtte for lite-/ikke-digitale "),
            Span::strong("innbyggere"),
            Span::new(", også Helseforvaltningsplattformsamarbeid."),
        ];
        let lines = setter.lines(&spans, 1000, 7000);
        let whole: String = lines.iter().flatten().map(|part| part.text.as_str()).collect();
        assert_eq!(whole, spans.iter().map(|span| span.text.as_str()).collect::<String>());
        assert!(lines.len() > 3);
        for line in &lines {
            let seen =
                line.iter().map(|part| setter.width(part.text.trim_end(), spans[part.span].bold, 1000)).sum::<u32>();
            assert!(seen <= 7000 + 300, "{line:?}");
        }
    }
}
