//! The slides of an element: its facts beside its description.

use super::shape::{Anchor, Line, Link, Place, Shape, TextBox, Words};
use super::{BOTTOM, Maker, ROOM, SIDE, TOP, pages};
use crate::export::content::{Element, Paragraph, Passage};
use crate::export::width::{Length, POINT};

const FACTS: Length = 210 * POINT;
const GAP: Length = 16 * POINT;
/// The size of what is told on a slide; descriptions are set in the first in which they fit on one.
const TEXT: Length = 12 * POINT;
const SIZES: [Length; 4] = [14 * POINT, 13 * POINT, TEXT, 11 * POINT];
const PAD: Length = 8 * POINT;
const ROOM_DOWN: Length = BOTTOM - TOP - 2 * PAD;
/// How many parts of a description stand beside each other, at most.
const BESIDE: usize = 4;

impl Maker<'_> {
    /// The slides of an element.
    pub(super) fn element(&mut self, at: usize, part: &str) {
        let own = &self.content.elements[at];
        let inside = FACTS - 2 * PAD;
        let mut facts = pages(self.facts(at), inside, ROOM_DOWN);
        let passages: Vec<&Passage> = own.passages.iter().chain(&own.borrowed).collect();
        // Each group of passages begins on a slide of its own.
        let mut right: Vec<Vec<Shape>> = match own.missing.as_ref().filter(|_| own.passages.is_empty()) {
            Some(missing) => self.instead(missing, own.borrowed.as_ref()),
            None => passages.chunks(BESIDE).flat_map(|group| self.passages(group)).collect(),
        };
        let count = facts.len().max(right.len()).max(1);
        facts.resize(count, Vec::new());
        right.resize_with(count, Vec::new);
        for (number, (facts, right)) in facts.into_iter().zip(right).enumerate() {
            let mut shapes = Vec::new();
            let lane = Some(self.palette.lane.clone());
            if !facts.is_empty() {
                shapes.push(Self::panel(&self.content.text("facts"), SIDE, FACTS, facts, lane));
            }
            shapes.extend(right);
            let title = Self::numbered(&own.title, number, count);
            let slide = self.slide(&title, &own.lang, part, shapes, Some(self.sheets[at]));
            let notes = own.notice.iter().chain(&own.address).cloned().chain(slide.notes.iter().cloned()).collect();
            let anchor = (number == 0).then_some(Anchor::Element(at));
            self.slides.push(super::Slide { anchor, notes, ..slide });
        }
    }

    /// That there is no description, and what the element around it says.
    fn instead(&self, missing: &str, said: Option<&Passage>) -> Vec<Vec<Shape>> {
        let said = said.into_iter().flat_map(|said| lines(said, &self.palette.deep, 14 * POINT));
        let told = [Line::new(14 * POINT, Words::plain(missing))].into_iter().chain(said).collect();
        let (x, width) = (SIDE + FACTS + GAP, ROOM - FACTS - GAP);
        let on_pages = pages(told, width - 2 * PAD, ROOM_DOWN).into_iter();
        on_pages.map(|lines| vec![Self::panel(missing, x, width, lines, None)]).collect()
    }

    fn panel(name: &str, x: Length, width: Length, lines: Vec<Line>, fill: Option<String>) -> Shape {
        let place = Place { x, y: TOP, width, height: BOTTOM - TOP };
        Shape::Box(TextBox { fill, pad: PAD, ..TextBox::new(name, place, lines) })
    }

    /// The facts, what stands inside the element, and what is delivered for it.
    fn facts(&self, at: usize) -> Vec<Line> {
        let content = self.content;
        let own: &Element = &content.elements[at];
        let mut lines: Vec<Line> = Vec::new();
        if let Some(subtitle) = &own.subtitle {
            lines.push(Line::new(TEXT, Words { italic: true, ..Words::plain(subtitle) }));
        }
        for fact in &own.facts {
            let words = Words { lang: fact.lang.clone(), ..Words::plain(&fact.value) };
            lines.extend(labelled(&fact.label, [words]));
        }
        let leading = |place: usize| {
            let other = &content.elements[place];
            let link = Some(Link::To(Anchor::Element(place)));
            Words { lang: other.lang.clone(), link, colour: self.palette.link.clone(), ..Words::plain(&other.title) }
        };
        let children = content.matrix.children(at);
        if !children.is_empty() {
            lines.extend(labelled(&content.text("supporting_measures"), children.iter().map(|child| leading(*child))));
        }
        if !own.deliveries.is_empty() {
            lines.extend(labelled(&content.text("deliveries"), own.deliveries.iter().map(Words::plain)));
        }
        if let Some(address) = &own.address {
            let link = Some(Link::Outside(address.clone()));
            let words =
                Words { link, colour: self.palette.link.clone(), ..Words::plain(content.text("export_on_site")) };
            lines.push(Line { before: 8 * POINT, ..Line::new(11 * POINT, words) });
        }
        lines
    }

    /// Parts of a description beside each other, on as many slides as the longest needs.
    fn passages(&self, passages: &[&Passage]) -> Vec<Vec<Shape>> {
        let count = Length::try_from(passages.len()).unwrap_or(1).max(1);
        let room = ROOM - FACTS - GAP;
        let width = (room + GAP) / count - GAP;
        let set = |size: Length| -> Vec<Vec<Vec<Line>>> {
            let own = |passage: &&Passage| lines(passage, &self.palette.deep, size);
            passages.iter().map(|passage| pages(own(passage), width - 2 * PAD, ROOM_DOWN)).collect()
        };
        let mut tried = SIZES.into_iter().map(set);
        let fitting = tried.find(|columns| columns.iter().all(|pages| pages.len() == 1));
        let columns = fitting.unwrap_or_else(|| set(TEXT));
        let most = columns.iter().map(Vec::len).max().unwrap_or_default();
        let mut slides: Vec<Vec<Shape>> = Vec::new();
        slides.resize_with(most, Vec::new);
        for (column, (passage, pages)) in (0..).zip(passages.iter().zip(columns)) {
            let x = SIDE + FACTS + GAP + column * (width + GAP);
            for (slide, lines) in slides.iter_mut().zip(pages) {
                let name = passage.heading.clone().unwrap_or_else(|| self.content.text("change_fact_text"));
                slide.push(Self::panel(&name, x, width, lines, None));
            }
        }
        slides
    }
}

/// A label with what it tells below.
fn labelled(label: &str, words: impl IntoIterator<Item = Words>) -> Vec<Line> {
    let head = Line { before: 6 * POINT, ..Line::new(10 * POINT, Words::strong(label)) };
    [head].into_iter().chain(words.into_iter().map(|words| Line::new(11 * POINT, words))).collect()
}

/// The lines of a part of a description.
fn lines(passage: &Passage, colour: &str, size: Length) -> Vec<Line> {
    let colour = match passage.look.as_str() {
        "problem" => "#912112",
        "need" => "#06596c",
        "benefit" => "#5c27a1",
        _ => colour,
    };
    let heading = passage.heading.iter().map(|heading| {
        let words = Words { lang: passage.lang.clone(), colour: colour.to_owned(), ..Words::strong(heading) };
        Line::new(16 * POINT, words)
    });
    heading.chain(passage.text.iter().map(|own| paragraph(own, &passage.lang, size))).collect()
}

/// A paragraph as a line of a slide.
pub(super) fn paragraph(own: &Paragraph, lang: &str, size: Length) -> Line {
    let words = own.runs.iter().map(|run| Words {
        text: run.text.clone(),
        lang: lang.to_owned(),
        bold: run.bold || own.is_heading,
        italic: run.italic,
        link: run.link.clone().map(Link::Outside),
        colour: String::new(),
    });
    let deeper = Length::try_from(own.level.saturating_sub(1)).unwrap_or_default();
    // A bullet is one letter; a number stands with the words.
    let is_bullet = own.mark.as_ref().is_some_and(|mark| mark.chars().count() == 1);
    let number = own.mark.iter().filter(|_| !is_bullet).map(|mark| Words::plain(format!("{mark} ")));
    Line {
        words: number.chain(words).collect(),
        size,
        mark: own.mark.clone().filter(|_| is_bullet),
        indent: deeper * size,
        before: 4 * POINT,
    }
}
