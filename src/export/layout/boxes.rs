//! Boxes of elements: their words in lines, and how they stand in a cell.

use super::Setting;
use crate::export::content::Content;
use crate::export::width::Length;

/// The words of a box.
#[derive(Debug, Clone)]
pub(in crate::export) struct BoxText {
    pub(in crate::export) element: usize,
    pub(in crate::export) parts: Vec<Part>,
    pub(super) height: Length,
}

/// Some of the words of a box.
#[derive(Debug, Clone)]
pub(in crate::export) struct Part {
    pub(in crate::export) kind: PartKind,
    pub(in crate::export) text: String,
    pub(in crate::export) lines: Vec<String>,
    height: Length,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::export) enum PartKind {
    Title,
    /// When it is planned.
    When,
    /// Its status.
    Status,
    /// An element inside it.
    Child(usize),
}

/// A cell whose boxes wait to be set.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) x: Length,
    pub(super) width: Length,
    /// How many boxes stand beside each other.
    ways: u32,
    pub(super) boxes: Vec<BoxText>,
}

/// Where boxes of a cell stand.
#[derive(Debug)]
pub(super) struct Packed {
    pub(super) width: Length,
    /// The way and the height at which each begins, of those that there is room for.
    pub(super) places: Vec<(u32, Length)>,
    pub(super) height: Length,
}

impl Cell {
    /// The boxes of a cell, which stand so narrow that as many as can stand beside each other with their words whole.
    pub(super) fn new(
        content: &Content<'_>,
        setting: Setting,
        (x, width): (Length, Length),
        column: Option<usize>,
        measures: &[usize],
    ) -> Self {
        let room = width - 2 * setting.gap;
        let widest = measures.iter().map(|at| widest(content, setting, *at)).max().unwrap_or_default();
        let needed = setting.least_box.max(widest + 2 * setting.pad);
        let most = u32::try_from(measures.len()).unwrap_or(u32::MAX).max(1);
        let ways = ((room + setting.gap) / (needed + setting.gap)).clamp(1, most);
        let inside = own_width(room, ways, setting.gap).saturating_sub(2 * setting.pad);
        let boxes = measures.iter().map(|at| BoxText::new(content, setting, *at, column, inside)).collect();
        Self { x, width, ways, boxes }
    }

    /// Where the boxes stand that there is room for: one below the other, then beside, as low as they can.
    pub(super) fn pack(&self, setting: Setting, room: Length) -> Packed {
        let width = own_width(self.width - 2 * setting.gap, self.ways, setting.gap);
        let heights: Vec<Length> = self.boxes.iter().map(|own| own.height).collect();
        let all: Length = heights.iter().map(|height| height + setting.gap).sum();
        let tallest = heights.iter().copied().max().unwrap_or_default();
        let mut most = tallest.max(all / self.ways).min(room);
        let step = setting.small.line() / 2;
        let mut places = places(&heights, self.ways, most, setting.gap);
        while places.len() < heights.len() && most < room {
            most = (most + step).min(room);
            places = self::places(&heights, self.ways, most, setting.gap);
        }
        if places.is_empty() && !heights.is_empty() && self.pieces(room).is_some() {
            // The first box is higher than the sheet: as much of it as there is room for.
            places = vec![(0, 0)];
        }
        let height = places.iter().zip(&heights).map(|((_, y), height)| (y + height).min(room.max(tallest.min(room))));
        Packed { width, height: height.max().unwrap_or_default(), places }
    }

    /// Takes the first boxes; one that is higher than the room leaves its rest behind.
    pub(super) fn take(&mut self, count: usize, room: Length) -> Vec<BoxText> {
        let rest = self.pieces(room).filter(|_| count == 1);
        let mut taken: Vec<BoxText> = self.boxes.drain(..count).collect();
        if let (Some((first, rest)), Some(own)) = (rest, taken.first_mut()) {
            *own = first;
            self.boxes.insert(0, rest);
        }
        taken
    }

    /// What of the first box fits, and its rest, where it is higher than the room and can be parted.
    fn pieces(&self, room: Length) -> Option<(BoxText, BoxText)> {
        let own = self.boxes.first().filter(|own| own.height > room)?;
        let mut height = own.height - own.parts.iter().map(|part| part.height).sum::<Length>();
        let frame = height;
        let fitting = own.parts.iter().take_while(|part| {
            height += part.height;
            height <= room
        });
        // What stands before the first element inside it stays with it.
        let count = fitting.count();
        let head = own.parts.iter().filter(|part| !matches!(part.kind, PartKind::Child(_))).count();
        if count <= head || count >= own.parts.len() {
            return None;
        }
        let of = |parts: Vec<Part>| {
            let height = frame + parts.iter().map(|part| part.height).sum::<Length>();
            BoxText { element: own.element, parts, height }
        };
        let title = own.parts.iter().take(1).cloned();
        Some((of(own.parts[..count].to_vec()), of(title.chain(own.parts[count..].iter().cloned()).collect())))
    }
}

fn own_width(room: Length, ways: u32, gap: Length) -> Length {
    (room + gap) / ways - gap
}

/// Fills one way after the other up to a height.
fn places(heights: &[Length], ways: u32, most: Length, gap: Length) -> Vec<(u32, Length)> {
    let (mut way, mut y) = (0, 0);
    let mut places = Vec::new();
    for height in heights {
        if y > 0 && y + height > most {
            way += 1;
            y = 0;
        }
        if way == ways || y + height > most {
            break;
        }
        places.push((way, y));
        y += height + gap;
    }
    places
}

fn widest(content: &Content<'_>, setting: Setting, element: usize) -> Length {
    let own = setting.title.widest_word(&content.elements[element].title);
    let inside = content.matrix.children(element).iter();
    let inside = inside.map(|child| setting.small.widest_word(&content.elements[*child].title) + setting.indent());
    inside.max().unwrap_or_default().max(own)
}

impl Setting {
    /// How far the elements inside a box stand in.
    pub(in crate::export) fn indent(&self) -> Length {
        self.small.size
    }
}

impl BoxText {
    fn new(content: &Content<'_>, setting: Setting, element: usize, column: Option<usize>, width: Length) -> Self {
        let own = &content.elements[element];
        let mut parts = vec![Part::new(PartKind::Title, own.title.clone(), setting, width)];
        if let Some(band) = content.own_band(element, column) {
            parts.push(Part::new(PartKind::When, band.to_owned(), setting, width));
        }
        if own.status.is_said {
            let text = format!("{} {}", crate::export::look::sign(own.status.look), own.status.label);
            parts.push(Part::new(PartKind::Status, text, setting, width));
        }
        for child in content.matrix.children(element) {
            let inside = &content.elements[*child];
            let status = inside.status.is_said.then_some(inside.status.label.as_str());
            let told: Vec<&str> = content.band_inside(*child).into_iter().chain(status).collect();
            let told = if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) };
            let text = format!("{}{told}", inside.title);
            let width = width.saturating_sub(setting.indent());
            parts.push(Part::new(PartKind::Child(*child), text, setting, width));
        }
        let height = 2 * setting.pad + parts.iter().map(|part| part.height).sum::<Length>();
        Self { element, parts, height }
    }
}

impl Part {
    fn new(kind: PartKind, text: String, setting: Setting, width: Length) -> Self {
        let letters = setting.letters(kind);
        let lines = letters.wrap(&text, width);
        let count = u32::try_from(lines.len()).unwrap_or(u32::MAX / 10_000);
        Self { height: count * letters.line() + setting.before(kind), kind, text, lines }
    }
}

impl Setting {
    /// How a part of a box is set.
    pub(in crate::export) fn letters(&self, kind: PartKind) -> crate::export::width::Letters {
        match kind {
            PartKind::Title => self.title,
            _ => self.small,
        }
    }

    /// What is left free before a part.
    pub(in crate::export) fn before(&self, kind: PartKind) -> Length {
        match kind {
            PartKind::Title => 0,
            _ => self.small.size / 5,
        }
    }
}
