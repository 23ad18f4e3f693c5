//! The slides of the matrix.

use super::shape::{Anchor, Line, Link, Place, Shape, TextBox, Words};
use super::{BOTTOM, Maker, ROOM, SIDE, SMALL, TOP};
use crate::export::layout::{self, BoxText, PartKind, Piece, Row, Setting, What};
use crate::export::look::{INK, QUIET, of_status, sign};
use crate::export::width::{Length, Letters, POINT};

/// What stands above the matrix: the legend.
const LEGEND: Length = 18 * POINT;

const SETTING: Setting = Setting {
    width: ROOM,
    height: Some(BOTTOM - TOP - LEGEND),
    most_columns: 6,
    head: 106 * POINT,
    title: Letters::new(SMALL + POINT / 2, true),
    small: Letters::new(SMALL, false),
    pad: 4 * POINT,
    gap: 4 * POINT,
    least_box: 112 * POINT,
};

impl Maker<'_> {
    /// The matrix on as many slides as it takes.
    pub(super) fn matrix(&mut self) {
        let content = self.content;
        let rows = layout::rows(content);
        let sheets = layout::sheets(content, &rows, SETTING);
        let title = content.full_title();
        for (at, sheet) in sheets.iter().enumerate() {
            let mut shapes = vec![self.legend()];
            for piece in &sheet.pieces {
                if let What::Box(text) = &piece.what {
                    self.stands_on(text, at);
                }
                shapes.push(self.piece(piece, &rows));
            }
            let numbered = Self::numbered(&title, at, sheets.len());
            let slide = self.slide(&numbered, content.lang(), &content.text("menu_overview"), shapes, None);
            let mut notes = content.notes.clone();
            notes.extend(slide.notes.iter().cloned());
            self.slides.push(super::Slide { anchor: Some(Anchor::Matrix(at)), notes, ..slide });
        }
    }

    fn stands_on(&mut self, text: &BoxText, sheet: usize) {
        self.sheets[text.element] = sheet;
        for part in &text.parts {
            if let PartKind::Child(child) = part.kind {
                self.sheets[child] = sheet;
            }
        }
    }

    fn legend(&self) -> Shape {
        let content = self.content;
        let told = content.legend.iter().map(|status| format!("{} {}", sign(status.look), status.label));
        let mut told: Vec<String> = told.collect();
        told.push(content.text("overview_hint"));
        let words = Words { colour: QUIET.to_owned(), ..Words::plain(told.join("     ")) };
        let place = Place { x: SIDE, y: TOP - 4 * POINT, width: ROOM, height: LEGEND };
        Shape::Box(TextBox::new(content.text("legend"), place, vec![Line::new(SMALL, words)]))
    }

    fn piece(&self, piece: &Piece, rows: &[Row]) -> Shape {
        let place = Place { x: piece.x + SIDE, y: piece.y + TOP + LEGEND, width: piece.width, height: piece.height };
        let ground = TextBox {
            fill: Some(self.palette.lane.clone()),
            pad: SETTING.pad,
            ..TextBox::new(self.content.text("time_band"), place, Vec::new())
        };
        let lines = |letters: Letters, colour: &str, lang: &str, text: &str| {
            let words =
                Words { lang: lang.to_owned(), bold: letters.bold, colour: colour.to_owned(), ..Words::plain(text) };
            vec![Line::new(letters.size, words)]
        };
        Shape::Box(match &piece.what {
            What::Column(at) => {
                let title = &self.content.columns[*at].title;
                let head = lines(SETTING.title, "#ffffff", "", title);
                TextBox { fill: Some(self.palette.deep.clone()), lines: head, ..ground }
            }
            What::Row(at, goes_on) => {
                let row = &rows[*at];
                let mut head = lines(SETTING.title, &self.palette.deep, &row.lang, &row.title);
                if *goes_on {
                    head.extend(lines(SETTING.small, INK, "", &self.content.text("export_goes_on")));
                }
                // Only an area that holds something has a slide.
                let has_slide = |area: &usize| !self.content.matrix.areas[*area].measures.is_empty();
                let link = row.area.filter(has_slide).map(|area| Link::To(Anchor::Area(area)));
                let name = self.content.text("area");
                TextBox { name, fill: Some(self.palette.head.clone()), lines: head, link, ..ground }
            }
            What::Cell => ground,
            What::Label(text) => {
                TextBox { name: text.clone(), fill: None, pad: 0, lines: lines(SETTING.small, INK, "", text), ..ground }
            }
            What::Box(text) => self.element_box(text, place),
        })
    }

    fn element_box(&self, text: &BoxText, place: Place) -> TextBox {
        let element = &self.content.elements[text.element];
        let (fill, edge, width, dashed) = of_status(element.status.look);
        let lines = text.parts.iter().map(|part| {
            let (lang, colour, link) = match part.kind {
                PartKind::Title => (element.lang.as_str(), self.palette.link.as_str(), None),
                PartKind::When | PartKind::Status => ("", INK, None),
                PartKind::Child(child) => {
                    let link = Link::To(Anchor::Element(child));
                    (self.content.elements[child].lang.as_str(), INK, Some(link))
                }
            };
            let letters = SETTING.letters(part.kind);
            let words = Words {
                text: part.text.clone(),
                lang: lang.to_owned(),
                bold: letters.bold,
                italic: false,
                link,
                colour: colour.to_owned(),
            };
            let mark = matches!(part.kind, PartKind::Child(_)).then(|| "–".to_owned());
            Line { before: SETTING.before(part.kind), mark, ..Line::new(letters.size, words) }
        });
        TextBox {
            name: element.title.clone(),
            fill: Some(fill.to_owned()),
            edge: Some((edge.to_owned(), width, dashed)),
            round: true,
            lines: lines.collect(),
            link: Some(Link::To(Anchor::Element(text.element))),
            place,
            pad: SETTING.pad,
        }
    }
}
