//! Decks: a matrix of boxes by their places, tables, and slides that describe an element by their headings.
//!
//! In: the bytes of a deck. Out: what its slides tell, with slide and shape. Never: takes a place or a colour for a fact
//! where it could mean two, follows a link out of the deck, or runs what a deck brings.

mod cells;
mod gather;
mod legend;
mod matrix;
mod package;
mod shape;
mod telling;

use std::sync::Arc;

use super::flow::unnumbered;
use super::{Found, ImportError, Name, Place, Question, Spot, Told, Vocabulary};
use crate::wording::say;
use gather::Gathered;
use matrix::Matrix;
use shape::{Role, Shape};
use telling::Teller;

/// The slides of a deck.
struct Deck {
    height: f64,
    slides: Vec<Slide>,
    has_macros: bool,
}

/// A slide.
struct Slide {
    file: Arc<str>,
    /// Its number, from 1.
    number: u32,
    shapes: Vec<Shape>,
    is_hidden: bool,
}

/// A focus area of a matrix.
struct SeenArea {
    told: Told,
    /// The slide that it leads to.
    slide: Option<usize>,
    is_supporting: bool,
}

impl Slide {
    fn place(&self, shape: Option<&Shape>) -> Place {
        let name = shape.map(|shape| shape.name.clone()).filter(|name| !name.trim().is_empty());
        Place::new(&self.file, Spot::Slide(self.number, name))
    }

    /// Its place in the deck.
    fn at(&self) -> usize {
        self.number as usize - 1
    }

    /// What it is called.
    fn title(&self) -> Option<Told> {
        let shape = self.shapes.iter().find(|shape| shape.role == Role::Title)?;
        Told::new(&shape.words(), self.place(Some(shape)))
    }
}

/// Reads a deck.
pub(super) fn read(name: &Arc<str>, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let mut deck = package::deck(name, bytes)?;
    let mut found = Found::default();
    let mut pass = |place, what| found.passed.push(Question { place, what });
    if deck.has_macros {
        pass(Place::new(name, Spot::File), say!("import-passed.macros"));
    }
    for slide in deck.slides.iter().filter(|slide| slide.is_hidden) {
        pass(slide.place(None), say!("import-passed.hidden"));
    }
    deck.slides.retain(|slide| !slide.is_hidden);
    deck.unframe();
    let mut gathered = Gathered::default();
    let mut areas: Vec<SeenArea> = Vec::new();
    let (mut shown, mut rest) = (Vec::new(), Vec::new());
    for slide in &deck.slides {
        match Matrix::of(slide, known) {
            Some(matrix) => shown.push(matrix),
            None => rest.push(slide),
        }
    }
    for matrix in &shown {
        for seen in matrix.areas() {
            if !areas.iter().any(|area| area.told.text == seen.told.text) {
                areas.push(seen);
            }
        }
        matrix.read(known, &mut gathered);
    }
    // The first slide that is not about something of the roadmap is what the deck is called.
    found.title = rest.first().filter(|slide| slide.number == 1).and_then(|slide| slide.title());
    let mut teller = Teller::new(known, &areas, &mut gathered, &mut found);
    for slide in rest {
        teller.slide(slide);
    }
    teller.finish(name);
    for area in areas {
        let is_own = |own: &&mut super::FoundArea| own.name.words().is_some_and(|own| own.text == area.told.text);
        let supporting = area.is_supporting.then_some(true);
        match found.areas.iter_mut().find(is_own) {
            Some(own) => own.supporting = supporting,
            None => found.areas.push(super::FoundArea { name: Name::of(area.told), supporting, text: Vec::new() }),
        }
    }
    gathered.finish(&mut found);
    Ok(found)
}

impl Deck {
    /// Takes away what stands on slides for their own sake: the same words at the same place of several, at the edge.
    fn unframe(&mut self) {
        let edge = self.height;
        let key = |shape: &Shape| {
            let area = shape.area?;
            let is_edge = area.y > edge * 0.85 || area.bottom() < edge * 0.1;
            let words = shape.words();
            (is_edge && !words.is_empty() && shape.table.is_none()).then_some((
                words,
                area.x.to_bits(),
                area.y.to_bits(),
            ))
        };
        let mut count = std::collections::BTreeMap::new();
        for shape in self.slides.iter().flat_map(|slide| &slide.shapes) {
            if let Some(key) = key(shape) {
                *count.entry(key).or_insert(0) += 1;
            }
        }
        let is_frame = |shape: &Shape| {
            shape.role == Role::Frame
                || shape.role == Role::Other
                    && key(shape).is_some_and(|key| count.get(&key).is_some_and(|count| *count > 1))
        };
        for slide in &mut self.slides {
            slide.shapes.retain(|shape| !is_frame(shape));
        }
    }
}

fn known_period(words: &str, known: &Vocabulary<'_>) -> bool {
    known.period(words).is_some()
}

/// A name, and what stands in brackets behind it where all of that is a period or a status.
fn split_note<'a>(words: &'a str, known: &Vocabulary<'_>) -> (&'a str, Vec<&'a str>) {
    let Some((name, notes)) = words.trim().strip_suffix(')').and_then(|words| words.rsplit_once('(')) else {
        return (words, Vec::new());
    };
    let notes: Vec<&str> = notes.split(',').map(str::trim).collect();
    let is_known = |note: &&str| known_period(note, known) || known.status(note).is_some() || known.is_not_told(note);
    if name.trim().is_empty() || !notes.iter().all(is_known) {
        return (words, Vec::new());
    }
    (name.trim(), notes.into_iter().filter(|note| !known.is_not_told(note)).collect())
}

/// A title without the number of its slide among several, and whether it had one beyond the first.
fn stem(title: &Told) -> (Told, bool) {
    let text = unnumbered(&title.text);
    let goes_on = text != title.text && !title.text.contains("(1/");
    (Told { text, place: title.place.clone() }, goes_on)
}
