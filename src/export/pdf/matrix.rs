//! The matrix on pages: a table whose cells hold lists of elements, which lead to where they are described.

use std::num::NonZeroU32;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use super::flow::{Flow, MARGIN};
use super::page::{Child, Group, Mark, Rect};
use super::words::{Anchor, To};
use crate::export::content::Content;
use crate::export::layout::{self, BoxText, PartKind, Piece, Row, Setting, Sheet, What};
use crate::export::look::{self, EDGE, INK, Palette, QUIET};
use crate::export::width::{Length, Letters, POINT};

/// The matrix of a roadmap.
pub(super) struct Matrix<'a> {
    pub(super) content: &'a Content<'a>,
    pub(super) palette: &'a Palette,
    /// Whether elements are described in the same document; else they lead to the site.
    pub(super) leads_inside: bool,
    /// The size of the smallest letters.
    pub(super) size: Length,
}

/// A line of the table, as high as its cells.
struct Line {
    y: Length,
    /// How many columns each cell takes, and what stands in it.
    cells: Vec<(u32, Vec<Child>)>,
}

/// What was gathered of the table.
#[derive(Default)]
struct Gathered {
    heads: Vec<Child>,
    /// The left edges of the columns, with their widths.
    columns: Vec<(Length, Length)>,
    row: Vec<Child>,
    lines: Vec<Line>,
    /// The rows that are done.
    rows: Vec<Child>,
    /// The boxes of the open cell.
    items: Vec<Child>,
}

impl Matrix<'_> {
    fn setting(&self, width: Length, height: Length) -> Setting {
        let size = self.size;
        Setting {
            width,
            height: Some(height),
            most_columns: usize::MAX,
            head: size * 10,
            title: Letters::new(size * 11 / 10, true),
            small: Letters::new(size, false),
            pad: size * 6 / 10,
            gap: size / 2,
            least_box: size * 12,
        }
    }

    /// Sets the matrix from where the open page stands, on as many more pages of a size as it takes.
    pub(super) fn set(&self, flow: &mut Flow, paper: (Length, Length)) {
        let rows = layout::rows(self.content);
        let setting = self.setting(flow.width(), flow.bottom() - flow.y);
        let first = flow.y;
        for (at, sheet) in layout::sheets(self.content, &rows, setting).iter().enumerate() {
            if at > 0 {
                flow.turn(paper);
                flow.y = first;
            }
            self.sheet(flow, sheet, &rows, setting);
            flow.y += sheet.height;
        }
    }

    fn sheet(&self, flow: &mut Flow, sheet: &Sheet, rows: &[Row], setting: Setting) {
        let values: Vec<&str> = self.content.columns.iter().map(|column| column.title.as_str()).collect();
        let areas: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
        let values = [("areas", areas.join(", ").into()), ("columns", values.join(", ").into())];
        let about = self.content.locale.format("export_drawing", &values);
        flow.open(Tag::Table.with_summary(Some(about)));
        let mut gathered = Gathered::default();
        for (at, piece) in sheet.pieces.iter().enumerate() {
            let next = sheet.pieces.get(at + 1).map(|piece| &piece.what);
            let is_empty = !matches!(next, Some(What::Box(_) | What::Label(_)));
            self.piece(flow, piece, is_empty, rows, setting, &mut gathered);
        }
        gathered.end_heads(flow);
        gathered.end_row();
        flow.push(Child::Group(Group { tag: Tag::TBody.into(), children: gathered.rows }));
        flow.close();
    }

    fn piece(&self, flow: &mut Flow, piece: &Piece, is_empty: bool, rows: &[Row], set: Setting, all: &mut Gathered) {
        let place = Rect { x: piece.x + MARGIN, y: piece.y + flow.y, width: piece.width, height: piece.height };
        let ground = |colour: &str| Mark::Box { place, fill: Some(colour.to_owned()), edge: None };
        let words = (place.x + set.pad, place.y + set.pad);
        match &piece.what {
            What::Column(at) => {
                if all.columns.is_empty() {
                    let corner = Rect { x: MARGIN, width: set.head, ..place };
                    flow.decorate(Mark::Box { place: corner, fill: Some(self.palette.deep.clone()), edge: None });
                    let title = [self.content.text("area")];
                    let words = (MARGIN + set.pad, words.1);
                    let children = flow.capture(|flow| text(flow, &title, set.title, "#ffffff", words));
                    all.heads.push(Child::Group(Group { tag: Tag::TH(TableHeaderScope::Column).into(), children }));
                }
                flow.decorate(ground(&self.palette.deep));
                let title = [self.content.columns[*at].title.clone()];
                let children = flow.capture(|flow| text(flow, &title, set.title, "#ffffff", words));
                all.heads.push(Child::Group(Group { tag: Tag::TH(TableHeaderScope::Column).into(), children }));
                all.columns.push((place.x, place.width));
            }
            What::Row(at, _) => {
                all.end_heads(flow);
                all.end_row();
                let row = &rows[*at];
                flow.decorate(ground(&self.palette.head));
                let lines = set.title.wrap(&row.title, place.width - 2 * set.pad);
                all.row = flow.capture(|flow| {
                    flow.open_in(Tag::P, self.other(&row.lang));
                    text(flow, &lines, set.title, &self.palette.deep, words);
                    flow.close();
                });
            }
            What::Cell => {
                all.end_cell();
                let columns = all.columns.iter().map(|(x, width)| x + width / 2);
                let count = columns.filter(|middle| (place.x..place.x + place.width).contains(middle)).count();
                let ground = ground(&self.palette.lane);
                let children = flow.capture(|flow| if is_empty { flow.draw(ground) } else { flow.decorate(ground) });
                if all.lines.last().is_none_or(|line| line.y != place.y) {
                    all.lines.push(Line { y: place.y, cells: Vec::new() });
                }
                let cell = (u32::try_from(count).unwrap_or(1).max(1), children);
                all.lines.iter_mut().last().into_iter().for_each(|line| line.cells.push((cell.0, Vec::new())));
                all.add_to_cell(cell.1);
            }
            What::Label(label) => {
                let lines = [label.clone()];
                let children = flow.capture(|flow| {
                    flow.open(Tag::P);
                    text(flow, &lines, set.small, QUIET, (place.x, place.y));
                    flow.close();
                });
                all.add_to_cell(children);
            }
            What::Box(words) => {
                let item = flow.capture(|flow| self.element(flow, words, place, set));
                all.items.extend(item);
            }
        }
    }

    /// A language, where it is not the document's.
    fn other<'a>(&self, lang: &'a str) -> Option<&'a str> {
        (lang != self.content.lang()).then_some(lang)
    }

    fn element(&self, flow: &mut Flow, words: &BoxText, place: Rect, set: Setting) {
        let own = &self.content.elements[words.element];
        let (fill, edge, width, is_dashed) = look::of_status(own.status.look);
        let edge = Some((edge.to_owned(), width * POINT / 8, is_dashed));
        flow.decorate(Mark::Box { place, fill: Some(fill.to_owned()), edge });
        flow.open(Tag::LI);
        flow.open(Tag::LBody);
        let (x, mut y) = (place.x + set.pad, place.y + set.pad);
        let mut is_inside = false;
        for part in &words.parts {
            y += set.before(part.kind);
            let letters = set.letters(part.kind);
            let height = Length::try_from(part.lines.len()).unwrap_or(1) * letters.line();
            match part.kind {
                PartKind::Title => {
                    let place = Rect { x, y, width: place.width.saturating_sub(2 * set.pad), height };
                    self.named(flow, words.element, &part.lines, letters, place);
                }
                PartKind::When => {
                    flow.open(Tag::Span);
                    text(flow, &part.lines, letters, QUIET, (x, y));
                    flow.close();
                }
                PartKind::Status => {
                    flow.decorate(Mark::Sign { x, y: y + letters.size / 5, size: letters.size, look: own.status.look });
                    let label = std::slice::from_ref(&own.status.label);
                    flow.open(Tag::Span);
                    text(flow, label, letters, INK, (x + letters.size * 3 / 2, y));
                    flow.close();
                }
                PartKind::Child(child) => {
                    if !is_inside {
                        flow.open(Tag::L(ListNumbering::None));
                        is_inside = true;
                    }
                    let indent = set.indent();
                    let edge = |width, height| Rect { x, y: y + letters.size / 10, width, height };
                    for place in [
                        edge(POINT / 2, letters.size / 2),
                        Rect { y: y + letters.size * 3 / 5, ..edge(indent * 2 / 3, POINT / 2) },
                    ] {
                        flow.decorate(Mark::Box { place, fill: Some(EDGE.to_owned()), edge: None });
                    }
                    let width = place.width.saturating_sub(2 * set.pad + indent);
                    flow.open(Tag::LI);
                    flow.open(Tag::LBody);
                    self.named(flow, child, &part.lines, letters, Rect { x: x + indent, y, width, height });
                    flow.close();
                    flow.close();
                }
            }
            y += height;
        }
        if is_inside {
            flow.close();
        }
        flow.close();
        flow.close();
    }

    /// The name of an element, which leads to where it is described.
    fn named(&self, flow: &mut Flow, element: usize, lines: &[String], letters: Letters, place: Rect) {
        let own = &self.content.elements[element];
        let outside = || own.address.clone().map(To::Outside);
        let to = if self.leads_inside { Some(To::Here(Anchor::Element(element))) } else { outside() };
        let colour = if to.is_some() { self.palette.link.as_str() } else { INK };
        match to {
            Some(to) => {
                flow.open_in(Tag::Link, self.other(&own.lang));
                flow.link(place, to, &own.title);
            }
            None => flow.open_in(Tag::Span, self.other(&own.lang)),
        }
        text(flow, lines, letters, colour, (place.x, place.y));
        flow.close();
    }
}

/// Lines of text from an upper edge; each ends with a blank, so that words stay apart.
fn text(flow: &mut Flow, lines: &[String], letters: Letters, colour: &str, (x, y): (Length, Length)) {
    for (line, at) in lines.iter().zip(0..) {
        let y = y + at * letters.line() + letters.size * 19 / 20;
        let (size, bold, colour, text) = (letters.size, letters.bold, colour.to_owned(), format!("{line} "));
        flow.draw(Mark::Text { x, y, size, bold, colour, text });
    }
}

impl Gathered {
    fn add_to_cell(&mut self, mut children: Vec<Child>) {
        if let Some((_, cell)) = self.lines.last_mut().and_then(|line| line.cells.last_mut()) {
            cell.append(&mut children);
        }
    }

    /// Puts the boxes of the open cell into it, as a list.
    fn end_cell(&mut self) {
        let children = std::mem::take(&mut self.items);
        if !children.is_empty() {
            self.add_to_cell(vec![Child::Group(Group { tag: Tag::L(ListNumbering::None).into(), children })]);
        }
    }

    fn end_heads(&mut self, flow: &mut Flow) {
        let children = std::mem::take(&mut self.heads);
        if !children.is_empty() {
            let row = Child::Group(Group { tag: Tag::TR.into(), children });
            flow.push(Child::Group(Group { tag: Tag::THead.into(), children: vec![row] }));
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        let lines = std::mem::take(&mut self.lines);
        let Some(count) = u32::try_from(lines.len()).ok().and_then(NonZeroU32::new) else { return };
        let head = std::mem::take(&mut self.row);
        let tag = Tag::TH(TableHeaderScope::Row).with_row_span((count.get() > 1).then_some(count));
        let mut head = Some(Child::Group(Group { tag: tag.into(), children: head }));
        for line in lines {
            let cell = |(columns, children): (u32, Vec<Child>)| {
                let span = NonZeroU32::new(columns).filter(|columns| columns.get() > 1);
                Child::Group(Group { tag: Tag::TD.with_col_span(span).into(), children })
            };
            let children = head.take().into_iter().chain(line.cells.into_iter().map(cell)).collect();
            self.rows.push(Child::Group(Group { tag: Tag::TR.into(), children }));
        }
    }
}
