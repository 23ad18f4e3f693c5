//! From bytes to lines and columns.

use std::ops::Range;

/// A place as a person counts: from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Line, from one.
    pub line: usize,
    /// Column in characters, from one.
    pub column: usize,
}

/// The longest lines that are shown whole, in bytes.
const SHOWN: usize = 1_000;
/// How many bytes of longer ones are shown on each side of the mark, and of the mark itself.
const AROUND: usize = 50;
const MARKED: usize = 80;

/// The lines of a marked range, or what stands around its beginning where they are long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The number of its first line.
    pub line: usize,
    /// Whole lines, or a part of the first.
    pub text: String,
    /// The marked bytes of the text.
    pub mark: Range<usize>,
    /// Whether the text is a part only.
    pub is_cut: bool,
}

/// A text that diagnostics point into, with its lines found once.
#[derive(Debug, Clone)]
pub struct Source {
    text: String,
    starts: Vec<usize>,
}

impl Source {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: String) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place of a byte. One past the end counts as the end, one inside a character as that character's next.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let before = &self.text.as_bytes()[self.starts[line - 1]..offset];
        // Counting the bytes that start a character needs no character boundary at `offset`.
        let column = before.iter().filter(|b| (**b & 0xC0) != 0x80).count() + 1;
        Place { line, column }
    }

    /// A range that lies inside the text and on character boundaries, whatever was given.
    #[must_use]
    pub fn fit(&self, span: &Range<usize>) -> Range<usize> {
        // A mark that falls inside a character covers all of it.
        let start = self.text.floor_char_boundary(span.start);
        start..self.text.ceil_char_boundary(span.end).max(start)
    }

    /// What is shown of a marked range.
    #[must_use]
    pub fn excerpt(&self, span: &Range<usize>) -> Excerpt {
        let span = self.fit(span);
        let (line, lines) = self.lines(&span);
        if lines.len() <= SHOWN {
            let mark = span.start - lines.start..span.end - lines.start;
            return Excerpt { line, text: self.text[lines].to_owned(), mark, is_cut: false };
        }
        let rest = &self.text[span.start..lines.end];
        let line_end = span.start + rest.find(['\r', '\n']).unwrap_or(rest.len());
        let start = self.text.ceil_char_boundary(span.start.saturating_sub(AROUND)).max(lines.start);
        let mark_end = self.text.floor_char_boundary(span.end.min(span.start + MARKED)).min(line_end);
        let end = self.text.floor_char_boundary(mark_end + AROUND).min(line_end);
        let dots = |is_cut: bool| if is_cut { "…" } else { "" };
        let (before, after) = (dots(start > lines.start), dots(end < line_end));
        let text = format!("{before}{}{after}", &self.text[start..end]);
        let at = |byte: usize| before.len() + byte - start;
        Excerpt { line, text, mark: at(span.start)..at(mark_end), is_cut: true }
    }

    /// The whole lines that a range touches: the first one's number, and their bytes.
    fn lines(&self, range: &Range<usize>) -> (usize, Range<usize>) {
        let first = self.starts.partition_point(|start| *start <= range.start.min(self.text.len()));
        let last = self.starts.partition_point(|start| *start <= range.end.min(self.text.len())).max(first);
        let end = self.starts.get(last).copied().unwrap_or(self.text.len());
        (first, self.starts[first - 1]..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("æøå = 1\r\nnext".to_owned());
        let end = source.text().len();
        assert_eq!(source.place(0), Place { line: 1, column: 1 });
        assert_eq!(source.place("æøå ".len()), Place { line: 1, column: 5 });
        assert_eq!(source.place(end), Place { line: 2, column: 5 });
        assert_eq!(source.place(9999), Place { line: 2, column: 5 });
    }

    #[test]
    fn lines_are_whole() {
        let source = Source::new("a\nbc\ndef\n".to_owned());
        assert_eq!(source.lines(&(3..3)), (2, 2..5));
        assert_eq!(source.lines(&(3..6)), (2, 2..9));
        assert_eq!(Source::new(String::new()).lines(&(0..9)), (1, 0..0));
    }

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let source = Source::new(format!("a\n{}[x]{}\nb\n", "æ".repeat(2_000), "ø".repeat(2_000)));
        let at = 2 + 4_000;
        let excerpt = source.excerpt(&(at..at + 3));
        assert_eq!((excerpt.line, excerpt.is_cut, &excerpt.text[excerpt.mark.clone()]), (2, true, "[x]"));
        assert_eq!(excerpt.text, format!("…{}[x]{}…", "æ".repeat(25), "ø".repeat(25)));
        let whole = source.excerpt(&(2..source.text().len()));
        assert!(whole.text.len() < 200 && whole.mark.end <= whole.text.len(), "{whole:?}");
        assert_eq!(source.excerpt(&(0..1)), Excerpt { line: 1, text: "a\n".to_owned(), mark: 0..1, is_cut: false });
    }
}
