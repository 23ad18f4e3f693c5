//! How much of a sheet each part of the booklet takes, in tenths of a line of running text, as the themes print it.

use crate::pages::view::TermView;

/// Letters on a line of running text.
const LETTERS: usize = 88;
/// Letters on a line of an explanation, and of the term beside it.
const EXPLAINED_LETTERS: usize = 66;
const TERM_LETTERS: usize = 26;
/// Letters of a title on a line of the contents, which stand in two columns.
const CONTENTS_LETTERS: usize = 40;
/// Lines of the contents on a sheet.
const CONTENTS_LINES: usize = 92;
/// What a sheet holds, without the line at its head.
const SHEET: usize = 500;

/// A line of running text.
pub(super) const LINE: usize = 10;
/// What stands at the head of an element: its title, what it is about, and the facts.
pub(super) const HEAD: usize = 60;
/// The heading of a section.
pub(super) const HEADING: usize = 17;
/// The name of a supporting measure.
pub(super) const NAME: usize = 14;
/// A letter of the glossary.
const LETTER: usize = 14;

/// How many sheets so much fills.
pub(super) fn sheets(height: usize) -> usize {
    height.div_ceil(SHEET).max(1)
}

/// The height of a text.
pub(super) fn text(text: &str) -> usize {
    lines(text.chars().count(), LETTERS) * LINE
}

/// The height of prose as HTML: each paragraph and point on its own lines.
pub(super) fn prose(html: &str) -> usize {
    let line = |line: &str| match letters(line) {
        0 => 0,
        letters => lines(letters, LETTERS) * LINE + if line.starts_with("<li") { 2 } else { 5 },
    };
    html.lines().map(line).sum()
}

/// The sheet of the contents that each line stands on, by how many lines each takes.
pub(super) fn placed(weights: impl Iterator<Item = usize>) -> impl Iterator<Item = usize> {
    cut(weights, CONTENTS_LINES)
}

/// How many lines of the contents a title takes.
pub(super) fn weight(title: &str, is_head: bool) -> usize {
    lines(title.chars().count(), CONTENTS_LETTERS) + usize::from(is_head)
}

/// The sheet of the glossary that each term stands on; with each whether it is the first of its letter.
pub(super) fn explained<'a>(terms: impl Iterator<Item = (&'a TermView, bool)>) -> impl Iterator<Item = usize> {
    let height = |(term, is_first): (&TermView, bool)| {
        let told = term.meaning.iter().chain([&term.text]).map(|text| text.text.chars().count() + 2).sum();
        let beside = lines(term.name.text.chars().count(), TERM_LETTERS);
        lines(told, EXPLAINED_LETTERS).max(beside) * (LINE - 1) + 2 + if is_first { LETTER } else { 0 }
    };
    cut([HEADING * 2].into_iter().chain(terms.map(height)), SHEET).skip(1)
}

/// Cuts what stands below each other where a sheet is full.
fn cut(heights: impl Iterator<Item = usize>, room: usize) -> impl Iterator<Item = usize> {
    heights.scan((0, room), move |(sheet, left), height| {
        if *left < height {
            (*sheet, *left) = (*sheet + 1, room);
        }
        *left = left.saturating_sub(height);
        Some(*sheet)
    })
}

fn lines(letters: usize, on_a_line: usize) -> usize {
    letters.div_ceil(on_a_line).max(1)
}

/// The letters of HTML without its marks.
fn letters(html: &str) -> usize {
    let mut inside = false;
    html.chars()
        .filter(|c| {
            let was = inside;
            inside = (inside || *c == '<') && *c != '>';
            !was && !inside
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_letters() {
        assert_eq!(letters("<p>To <em>ord</em></p>"), 6);
        assert_eq!(prose("<ul>\n<li>Ett</li>\n</ul>\n"), LINE + 2);
    }

    #[test]
    fn what_does_not_fit_stands_on_the_next_sheet() {
        assert_eq!(cut([4, 4, 4, 12].into_iter(), 10).collect::<Vec<_>>(), [0, 0, 1, 2]);
        assert_eq!((sheets(0), sheets(SHEET), sheets(SHEET + 1)), (1, 1, 2));
    }
}
