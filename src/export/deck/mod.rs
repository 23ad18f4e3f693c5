//! The roadmap as a deck: the matrix area by area, a slide for each element with its way there and back, tables of areas,
//! the delivery plan, and what became of it. Real words, shapes and tables, to be changed by whoever gets the deck.

mod element;
mod master;
mod matrix;
mod package;
mod shape;
mod tables;

use super::content::Content;
use super::look::{Palette, QUIET};
use super::width::{Length, Letters, POINT};
use super::{Asked, ExportError};
use shape::{Anchor, Line, Link, Place, Shape, TextBox, Words};

/// The size of a slide.
const WIDTH: Length = 960 * POINT;
const HEIGHT: Length = 540 * POINT;
/// The free space at its sides.
const SIDE: Length = 30 * POINT;
/// Where what stands below the title begins and ends.
const TOP: Length = 70 * POINT;
const BOTTOM: Length = 505 * POINT;
/// What a slide has for its content.
const ROOM: Length = WIDTH - 2 * SIDE;
/// The smallest letters of a deck.
const SMALL: Length = 10 * POINT;

/// A slide.
#[derive(Debug)]
struct Slide {
    title: String,
    /// The language of the title.
    lang: String,
    is_cover: bool,
    anchor: Option<Anchor>,
    shapes: Vec<Shape>,
    /// What the speaker reads, each in a paragraph.
    notes: Vec<String>,
    /// The part of the deck that it stands in.
    part: String,
}

/// What all slides are made with.
struct Maker<'a> {
    content: &'a Content<'a>,
    palette: Palette,
    slides: Vec<Slide>,
    /// The sheet of the matrix on which each element stands.
    sheets: Vec<usize>,
}

/// The deck.
pub(super) fn pptx(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let mut maker = Maker {
        content,
        palette: Palette::of(asked.site.config()),
        slides: Vec::new(),
        sheets: vec![0; content.elements.len()],
    };
    maker.cover();
    maker.matrix();
    maker.areas();
    maker.plan();
    maker.became();
    let failed = |error: zip::result::ZipError| ExportError::Writer("pptx", error.to_string());
    package::package(content, &maker.palette, &maker.slides, asked.date()).map_err(failed)
}

impl Maker<'_> {
    /// A slide without content. Its foot tells where it comes from, and leads back to the matrix.
    fn slide(&self, title: &str, lang: &str, part: &str, shapes: Vec<Shape>, back: Option<usize>) -> Slide {
        let mut shapes = shapes;
        let words = Words { colour: QUIET.to_owned(), ..Words::plain(self.content.source()) };
        let foot = |x, width, lines| {
            let place = Place { x, y: BOTTOM + 6 * POINT, width, height: 20 * POINT };
            Shape::Box(TextBox { pad: 2 * POINT, ..TextBox::new(self.content.text("sources"), place, lines) })
        };
        shapes.push(foot(SIDE, 640 * POINT, vec![Line::new(SMALL, words)]));
        if let Some(sheet) = back {
            let link = Some(Link::To(Anchor::Matrix(sheet)));
            let words =
                Words { link, colour: self.palette.link.clone(), ..Words::strong(self.content.text("export_back")) };
            shapes.push(foot(WIDTH - SIDE - 220 * POINT, 180 * POINT, vec![Line::new(11 * POINT, words)]));
        }
        Slide {
            title: title.to_owned(),
            lang: lang.to_owned(),
            is_cover: false,
            anchor: None,
            shapes,
            notes: vec![self.content.source()],
            part: part.to_owned(),
        }
    }

    /// The first slide: what it is, of when, and from whom.
    fn cover(&mut self) {
        let content = self.content;
        let mut lines: Vec<Line> = Vec::new();
        let mut add = |size, text: &str| {
            lines.push(Line { before: 6 * POINT, ..Line::new(size, Words::plain(text)) });
        };
        for line in content.edition_line.iter().chain(&content.publisher) {
            add(20 * POINT, line);
        }
        for (label, value) in &content.facts {
            add(14 * POINT, &format!("{label}: {value}"));
        }
        for note in &content.notes {
            add(12 * POINT, note);
        }
        let place = Place { x: 60 * POINT, y: 250 * POINT, width: WIDTH - 120 * POINT, height: 230 * POINT };
        let text = TextBox::new(content.text("facts"), place, lines);
        let slide = self.slide(&content.title, content.lang(), &content.title, vec![Shape::Box(text)], None);
        self.slides.push(Slide { is_cover: true, ..slide });
    }

    /// A title with the number of its slide, where it goes over several.
    fn numbered(title: &str, at: usize, of: usize) -> String {
        if of > 1 { format!("{title} ({}/{of})", at + 1) } else { title.to_owned() }
    }
}

/// How high lines are in a width.
fn height(lines: &[Line], width: Length) -> Length {
    lines.iter().map(|line| height_of(line, width)).sum()
}

fn height_of(line: &Line, width: Length) -> Length {
    let letters = Letters::new(line.size, line.words.first().is_some_and(|words| words.bold));
    let inside = width.saturating_sub(line.indent + if line.mark.is_some() { line.size } else { 0 });
    let count = Length::try_from(letters.wrap(&line.text(), inside).len()).unwrap_or(1);
    line.before + count * letters.line()
}

/// Lines on as many pages as they need, each no higher than the room.
fn pages(lines: Vec<Line>, width: Length, room: Length) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut used = 0;
    for (line, own) in lines.into_iter().flat_map(|line| parted(line, width, room)) {
        if used > 0 && used + own > room {
            pages.push(Vec::new());
            used = 0;
        }
        used += own;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

/// A paragraph with its height, in several where it is higher than a page.
fn parted(line: Line, width: Length, room: Length) -> Vec<(Line, Length)> {
    let measured = |line: Line| {
        let height = height_of(&line, width);
        (line, height)
    };
    let (line, height) = measured(line);
    if height <= room {
        return vec![(line, height)];
    }
    let letters = Letters::new(line.size, false);
    let lines = letters.wrap(&line.text(), width.saturating_sub(line.indent + line.size));
    let count = usize::try_from(room / letters.line()).unwrap_or(1).saturating_sub(1).max(1);
    let words = |text: String| Words { text, link: None, ..line.words.first().cloned().unwrap_or_default() };
    let parts = lines.chunks(count).map(|chunk| Line { words: vec![words(chunk.join(" "))], ..line.clone() });
    parts.map(measured).collect()
}
