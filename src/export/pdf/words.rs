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

/// What ends a word, or a part of it after which a line may end.
const ENDS: [char; 4] = [' ', '-', '/', '–'];

/// A word, or what of it stands in one span.
#[derive(Debug, Clone, Copy)]
struct Piece<'a> {
    span: usize,
    text: &'a str,
    /// Without the blanks at its end.
    seen: Length,
    width: Length,
}

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
        set(self.advance(text, bold), size)
    }

    /// How far the letters of a text reach, in thousandths of the size.
    fn advance(self, text: &str, bold: bool) -> u32 {
        text.chars().map(|own| self.letter(own, bold).map_or(500, |letter| letter.advance)).sum()
    }

    /// Words in lines of a width. Blanks stay at the ends of lines, so that words stay apart for who reads without seeing.
    pub(super) fn lines(&self, spans: &[Span], size: Length, width: Length) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let (mut line, mut used): (Line, Length) = (Line::new(), 0);
        let pieces: Vec<Piece<'_>> = spans
            .iter()
            .enumerate()
            .flat_map(|(at, span)| {
                span.text.split_inclusive(ENDS).map(move |text| self.piece(at, text, span.bold, size))
            })
            .collect();
        // One word may begin in one span and end in another.
        for word in pieces.chunk_by(|piece, _| !piece.text.ends_with(ENDS)) {
            let own: Length = word.iter().map(|piece| piece.seen).sum();
            if used > 0 && used + own > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for whole in word {
                let broken;
                let pieces = if whole.width <= width {
                    std::slice::from_ref(whole)
                } else {
                    broken = self.broken(whole, spans[whole.span].bold, size, width);
                    &broken
                };
                for piece in pieces {
                    if used > 0 && used + piece.seen > width {
                        lines.push(std::mem::take(&mut line));
                        used = 0;
                    }
                    used += piece.width;
                    match line.last_mut() {
                        Some(part) if part.span == piece.span => {
                            part.text.push_str(piece.text);
                            part.width += piece.width;
                        }
                        _ => line.push(Part { span: piece.span, text: piece.text.to_owned(), width: piece.width }),
                    }
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    fn piece(self, span: usize, text: &str, bold: bool, size: Length) -> Piece<'_> {
        let (seen, blanks) = text.split_at(text.trim_end().len());
        let seen = self.advance(seen, bold);
        Piece { span, text, seen: set(seen, size), width: set(seen + self.advance(blanks, bold), size) }
    }

    /// A piece in others that are no wider than a line.
    fn broken<'a>(self, whole: &Piece<'a>, bold: bool, size: Length, width: Length) -> Vec<Piece<'a>> {
        let text = whole.text;
        let piece = |text| self.piece(whole.span, text, bold, size);
        let mut pieces = Vec::new();
        let (mut begin, mut used) = (0, 0);
        for (at, character) in text.char_indices() {
            let own = set(self.letter(character, bold).map_or(500, |letter| letter.advance), size);
            if used + own > width && at > begin && character != ' ' {
                pieces.push(piece(&text[begin..at]));
                (begin, used) = (at, 0);
            }
            used += own;
        }
        pieces.push(piece(&text[begin..]));
        pieces
    }
}

/// The length of so many thousandths of a size.
fn set(advance: u32, size: Length) -> Length {
    advance.saturating_mul(size / 10) / 100
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
