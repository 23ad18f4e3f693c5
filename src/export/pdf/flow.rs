//! Filling pages from above: headings, paragraphs, lists, facts and tables, each with its meaning in the tree.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};

use super::page::{Child, Document, Group, Heading, Link, Mark, Op, Page, Rect};
use super::words::{Anchor, Line, Setter, Span, To};
use crate::export::content::Paragraph;
use crate::export::look::{EDGE, INK};
use crate::export::width::{Length, POINT};

/// Between words and the edges of a page.
pub(super) const MARGIN: Length = 48 * POINT;
/// A4, upright.
pub(super) const A4: (Length, Length) = (59_528, 84_189);

/// Pages being filled.
pub(super) struct Flow {
    pub(super) setter: Setter,
    pub(super) document: Document,
    /// Where the next line begins.
    pub(super) y: Length,
    size: (Length, Length),
    open: Vec<Group>,
}

/// A table to be.
pub(super) struct Table {
    /// What each column is called, and its share of the width.
    pub(super) heads: Vec<(String, Length)>,
    pub(super) rows: Vec<Vec<Vec<Span>>>,
    pub(super) summary: String,
    /// The ground of its head.
    pub(super) ground: String,
}

/// The height of a line.
pub(super) const fn leading(size: Length) -> Length {
    size * 27 / 20
}

impl Flow {
    pub(super) fn new() -> Self {
        Self { setter: Setter::default(), document: Document::default(), y: 0, size: A4, open: Vec::new() }
    }

    /// Begins a page of a size.
    pub(super) fn turn(&mut self, size: (Length, Length)) {
        self.size = size;
        self.y = MARGIN;
        self.document.pages.push(Page {
            width: size.0,
            height: size.1,
            ops: Vec::new(),
            links: Vec::new(),
            foot: Vec::new(),
        });
    }

    /// The width between the margins.
    pub(super) fn width(&self) -> Length {
        self.size.0 - 2 * MARGIN
    }

    pub(super) fn bottom(&self) -> Length {
        self.size.1 - MARGIN
    }

    /// Begins another page where this one has no more room for a height; true where it does.
    pub(super) fn need(&mut self, height: Length) -> bool {
        let is_full = self.y > MARGIN && self.y + height > self.bottom();
        if is_full {
            self.turn(self.size);
        }
        is_full
    }

    pub(super) fn open(&mut self, tag: impl Into<TagKind>) {
        self.open.push(Group { tag: tag.into(), children: Vec::new() });
    }

    /// Opens a part in a language, where that is not the language of what it stands in.
    pub(super) fn open_in(&mut self, tag: impl Into<TagKind>, lang: Option<&str>) {
        self.open(tag.into().with_lang(lang.map(str::to_owned)));
    }

    pub(super) fn close(&mut self) {
        if let Some(group) = self.open.pop() {
            self.push(Child::Group(group));
        }
    }

    /// What is drawn, without the part that it belongs to.
    pub(super) fn capture(&mut self, draw: impl FnOnce(&mut Self)) -> Vec<Child> {
        self.open(Tag::Span);
        draw(self);
        self.open.pop().map(|group| group.children).unwrap_or_default()
    }

    pub(super) fn push(&mut self, child: Child) {
        match self.open.last_mut() {
            Some(group) => group.children.push(child),
            None => self.document.tree.push(child),
        }
    }

    /// Draws something that only decorates.
    pub(super) fn decorate(&mut self, mark: Mark) {
        self.op(mark, None);
    }

    /// Draws something that means something.
    pub(super) fn draw(&mut self, mark: Mark) {
        let leaf = self.document.leaves;
        self.document.leaves += 1;
        self.op(mark, Some(leaf));
        self.push(Child::Leaf(leaf));
    }

    fn op(&mut self, mark: Mark, leaf: Option<usize>) {
        if let Some(page) = self.document.pages.last_mut() {
            page.ops.push(Op { mark, leaf });
        }
    }

    /// Makes a place of the page a link of the open part.
    pub(super) fn link(&mut self, place: Rect, to: To, name: &str) {
        let number = self.document.links;
        self.document.links += 1;
        if let Some(page) = self.document.pages.last_mut() {
            page.links.push(Link { place, to, name: name.to_owned(), number });
        }
        self.push(Child::Link(number));
    }

    /// Remembers that something stands here.
    pub(super) fn anchor(&mut self, anchor: Anchor) {
        let page = self.document.pages.len().saturating_sub(1);
        self.document.anchors.insert(anchor, (page, self.y));
    }

    /// A line from an upper edge.
    pub(super) fn line(&mut self, line: &Line, spans: &[Span], size: Length, (x, y): (Length, Length)) {
        let mut x = x;
        let base = y + size;
        for part in line {
            let span = &spans[part.span];
            if span.lang.is_some() {
                self.open_in(Tag::Span, span.lang.as_deref());
            }
            if let Some(to) = &span.to {
                self.open(Tag::Link);
                self.link(Rect { x, y, width: part.width, height: leading(size) }, to.clone(), span.text.trim());
            }
            let colour = if span.colour.is_empty() { INK.to_owned() } else { span.colour.clone() };
            self.draw(Mark::Text {
                x,
                y: base,
                size,
                bold: span.bold,
                colour: colour.clone(),
                text: part.text.clone(),
            });
            if span.to.is_some() {
                self.close();
                let width = self.setter.width(part.text.trim_end(), span.bold, size);
                let place = Rect { x, y: base + size / 8, width, height: POINT / 2 };
                self.decorate(Mark::Box { place, fill: Some(colour), edge: None });
            }
            if span.lang.is_some() {
                self.close();
            }
            x += part.width;
        }
    }

    /// Lines of words in a column, over as many pages as they take.
    pub(super) fn words(&mut self, spans: &[Span], size: Length, (x, width): (Length, Length)) {
        for line in self.setter.lines(spans, size, width) {
            self.need(leading(size));
            self.line(&line, spans, size, (x, self.y));
            self.y += leading(size);
        }
    }

    /// A paragraph in the whole width.
    pub(super) fn paragraph(&mut self, spans: &[Span], size: Length, lang: Option<&str>) {
        self.open_in(Tag::P, lang);
        self.words(spans, size, (MARGIN, self.width()));
        self.close();
        self.y += size / 2;
    }

    /// A heading, with as much room below it as it must not stand without.
    pub(super) fn heading(&mut self, level: u16, span: Span, size: Length, below: Length, lang: Option<&str>) {
        let spans = [span];
        let lines = self.setter.lines(&spans, size, self.width());
        let height = Length::try_from(lines.len()).unwrap_or(1) * leading(size);
        self.need(height + below);
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        self.open_in(Tag::Hn(level, Some(spans[0].text.clone())), lang);
        for line in lines {
            self.line(&line, &spans, size, (MARGIN, self.y));
            self.y += leading(size);
        }
        self.close();
        self.y += size / 4;
    }

    /// Puts what stands here into the outline.
    pub(super) fn outlined(&mut self, depth: usize, title: &str) {
        let page = self.document.pages.len().saturating_sub(1);
        self.document.outline.push(Heading { depth, title: title.to_owned(), page, y: self.y });
    }

    /// A text with its lists.
    pub(super) fn prose(&mut self, paragraphs: &[Paragraph], size: Length, link: &str, (x, width): (Length, Length)) {
        let step = size * 3 / 2;
        let mut depth = 0;
        for own in paragraphs {
            while depth > own.level {
                (0..3).for_each(|_| self.close());
                depth -= 1;
            }
            let is_item = own.mark.is_some();
            if depth > 0 && depth == own.level && is_item {
                (0..2).for_each(|_| self.close());
                self.open(Tag::LI);
            }
            while depth < own.level {
                let is_numbered = own.mark.as_ref().is_some_and(|mark| mark.ends_with('.'));
                self.open(Tag::L(if is_numbered { ListNumbering::Decimal } else { ListNumbering::Disc }));
                self.open(Tag::LI);
                depth += 1;
                if depth < own.level {
                    self.open(Tag::LBody);
                }
            }
            let indent = Length::try_from(own.level).unwrap_or_default() * step;
            let mut spans = spans(own, link);
            if own.level > 0 && is_item {
                self.need(leading(size));
                self.label(own.mark.as_deref().unwrap_or_default(), size, x + indent);
                self.open(Tag::LBody);
            } else if let Some(mark) = &own.mark {
                spans.insert(0, Span::new(&format!("{mark} ")));
            }
            self.open(Tag::P);
            self.words(&spans, size, (x + indent, width.saturating_sub(indent)));
            self.close();
            self.y += size / 3;
        }
        (0..3 * depth).for_each(|_| self.close());
    }

    /// What stands before an item, which ends where the item begins.
    fn label(&mut self, mark: &str, size: Length, end: Length) {
        // The site's letters have no boxes to tick.
        let text = match mark {
            "☑" => "[x] ".to_owned(),
            "☐" => "[ ] ".to_owned(),
            mark => format!("{mark} "),
        };
        let x = end.saturating_sub(self.setter.width(&text, false, size) + size / 5);
        self.open(Tag::Lbl);
        self.draw(Mark::Text { x, y: self.y + size, size, bold: false, colour: INK.to_owned(), text });
        self.close();
    }

    /// Labels with what they tell, on a ground of their own.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Span>)], size: Length, ground: &str) {
        let (pad, column) = (6 * POINT, 120 * POINT);
        let inside = self.width() - 3 * pad - column;
        let rows: Vec<_> = facts
            .iter()
            .map(|(label, spans)| {
                let label = [Span::strong(label)];
                let labels = self.setter.lines(&label, size, column);
                let values = self.setter.lines(spans, size, inside);
                let height = Length::try_from(labels.len().max(values.len())).unwrap_or(1) * leading(size);
                (label, labels, spans, values, height + 2 * POINT)
            })
            .collect();
        let all: Length = rows.iter().map(|row| row.4).sum::<Length>() + 2 * pad;
        self.need(all);
        let is_whole = self.y + all <= self.bottom();
        if is_whole {
            let place = Rect { x: MARGIN, y: self.y, width: self.width(), height: all };
            self.decorate(Mark::Box { place, fill: Some(ground.to_owned()), edge: None });
            self.y += pad;
        }
        self.open(Tag::L(ListNumbering::None));
        for (label, labels, spans, values, height) in rows {
            self.need(height);
            let y = self.y;
            self.open(Tag::LI);
            self.open(Tag::Lbl);
            self.lines(&labels, &label, size, (MARGIN + pad, y));
            self.close();
            self.open(Tag::LBody);
            self.lines(&values, spans, size, (MARGIN + 2 * pad + column, y));
            self.close();
            self.close();
            self.y = y + height;
        }
        self.close();
        self.y += if is_whole { pad + size / 2 } else { size / 2 };
    }

    fn lines(&mut self, lines: &[Line], spans: &[Span], size: Length, (x, y): (Length, Length)) {
        for (line, at) in lines.iter().zip(0..) {
            self.line(line, spans, size, (x, y + at * leading(size)));
        }
    }

    /// A table over as many pages as it takes; its head stands on each.
    pub(super) fn table(&mut self, table: &Table, size: Length) {
        let pad = 4 * POINT;
        let all: Length = table.heads.iter().map(|(_, share)| share).sum::<Length>().max(1);
        let widths: Vec<Length> = table.heads.iter().map(|(_, share)| self.width() / all * share).collect();
        let white = |name: &str| vec![Span::strong(name).coloured("#ffffff")];
        let head: Vec<Vec<Span>> = table.heads.iter().map(|(name, _)| white(name)).collect();
        self.need(6 * leading(size));
        self.open(Tag::Table.with_summary(Some(table.summary.clone())));
        self.open(Tag::THead);
        self.row(&head, &widths, size, Some(&table.ground), true);
        self.close();
        self.open(Tag::TBody);
        let most = (self.bottom() - MARGIN) / leading(size) - 4;
        for row in &table.rows {
            let set =
                row.iter().zip(&widths).map(|(spans, width)| self.setter.lines(spans, size, width - 2 * pad).len());
            let lines = Length::try_from(set.max().unwrap_or_default()).unwrap_or(most).min(most);
            if self.need(lines * leading(size) + 2 * pad) {
                // On a further page the head is told already.
                self.row(&head, &widths, size, Some(&table.ground), false);
            }
            self.row(row, &widths, size, None, true);
        }
        self.close();
        self.close();
        self.y += size;
    }

    /// A row of a table: one of heads where it has a ground, and without meaning where it only repeats.
    fn row(&mut self, row: &[Vec<Span>], widths: &[Length], size: Length, ground: Option<&str>, means: bool) {
        let pad = 4 * POINT;
        let set: Vec<Vec<Line>> =
            row.iter().zip(widths).map(|(spans, width)| self.setter.lines(spans, size, width - 2 * pad)).collect();
        let most = usize::try_from((self.bottom() - MARGIN) / leading(size)).unwrap_or(1).saturating_sub(4).max(1);
        let longest = set.iter().map(Vec::len).max().unwrap_or_default().max(1);
        let mut cells: Vec<Vec<Child>> = row.iter().map(|_| Vec::new()).collect();
        for first in (0..longest).step_by(most) {
            if first > 0 {
                self.turn(self.size);
            }
            let count = Length::try_from((longest - first).min(most)).unwrap_or(1);
            let (y, height) = (self.y, count * leading(size) + 2 * pad);
            let whole = Rect { x: MARGIN, y, width: widths.iter().sum(), height };
            let line = || Rect { y: y + height, height: POINT / 2, ..whole };
            let place = if ground.is_some() { whole } else { line() };
            self.decorate(Mark::Box { place, fill: Some(ground.unwrap_or(EDGE).to_owned()), edge: None });
            let mut x = MARGIN + pad;
            for (((lines, spans), width), cell) in set.iter().zip(row).zip(widths).zip(&mut cells) {
                let lines = lines.iter().skip(first).take(most).zip(0..);
                for (line, at) in lines {
                    let y = y + pad + at * leading(size);
                    if means {
                        cell.extend(self.capture(|flow| flow.line(line, spans, size, (x, y))));
                    } else {
                        self.plain(line, spans, size, (x, y));
                    }
                }
                x += width;
            }
            self.y = y + height;
        }
        if means {
            self.open(Tag::TR);
            for (at, mut children) in cells.into_iter().enumerate() {
                if children.is_empty() {
                    // A cell without anything in it would be no cell.
                    let (x, y, colour, text) = (MARGIN, self.y, INK.to_owned(), " ".to_owned());
                    children = self.capture(|flow| flow.draw(Mark::Text { x, y, size, bold: false, colour, text }));
                }
                let tag: TagKind = match (ground, at) {
                    (Some(_), _) => Tag::TH(TableHeaderScope::Column).into(),
                    (None, 0) => Tag::TH(TableHeaderScope::Row).into(),
                    (None, _) => Tag::TD.into(),
                };
                self.push(Child::Group(Group { tag, children }));
            }
            self.close();
        }
    }

    /// A line without meaning.
    pub(super) fn plain(&mut self, line: &Line, spans: &[Span], size: Length, (x, y): (Length, Length)) {
        let mut x = x;
        for part in line {
            let span = &spans[part.span];
            let colour = if span.colour.is_empty() { INK.to_owned() } else { span.colour.clone() };
            self.decorate(Mark::Text { x, y: y + size, size, bold: span.bold, colour, text: part.text.clone() });
            x += part.width;
        }
    }
}

/// The words of a paragraph. There are no slanted letters: what is stressed is heavier.
fn spans(own: &Paragraph, link: &str) -> Vec<Span> {
    let spans = own.runs.iter().map(|run| {
        let span = Span { bold: run.bold || run.italic || own.is_heading, ..Span::new(&run.text) };
        match &run.link {
            Some(address) => Span { to: Some(To::Outside(address.clone())), ..span.coloured(link) },
            None => span,
        }
    });
    spans.collect()
}
