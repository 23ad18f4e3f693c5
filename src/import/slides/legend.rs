//! What colours mean, where a legend tells it: a status beside its colour, on it, or after its name.

use super::shape::{Area, Shape};
use crate::import::Vocabulary;

/// The status of each colour.
pub(super) struct Legend {
    /// Colours with the words beside them.
    told: Vec<(Key, String)>,
    /// Whether boxes differ by their colours.
    differs: bool,
}

/// A colour by its place among colours, or by its name.
#[derive(PartialEq, Eq)]
enum Key {
    Fill(String),
    Name(&'static str),
}

/// Names of colours as legends write them.
const NAMES: &[(&str, &[&str])] = &[
    ("green", &["grønn", "grønt", "green"]),
    ("white", &["hvit", "hvitt", "kvit", "kvitt", "white"]),
    ("yellow", &["gul", "gult", "yellow"]),
    ("red", &["rød", "rødt", "raud", "raudt", "red"]),
    ("blue", &["blå", "blått", "blue"]),
    ("grey", &["grå", "grått", "grey", "gray"]),
];

impl Legend {
    /// The legend among what stands outside a matrix, for its boxes.
    pub(super) fn of(outside: &[&Shape], boxes: &[&Shape], known: &Vocabulary<'_>) -> Self {
        let mut told = Vec::new();
        let mut fills: Vec<&str> = boxes.iter().filter_map(|shape| shape.fill.as_deref()).collect();
        fills.sort_unstable();
        fills.dedup();
        for shape in outside {
            for line in &shape.lines {
                let by_name = line.text.split_once(':').and_then(|(name, words)| Some((named(name)?, words.trim())));
                if let Some((name, words)) = by_name.filter(|(_, words)| !words.is_empty()) {
                    told.push((Key::Name(name), words.to_owned()));
                }
            }
            let words = shape.words();
            if shape.lines.len() != 1 || words.contains(':') {
                continue;
            }
            let fill = shape.fill.as_deref().filter(|fill| fills.contains(fill));
            // White is the ground of nearly everything: it tells a status only by the status' own name.
            let is_told = |fill: &str| name_of(fill) != Some("white") || known.status(&words).is_some();
            match fill.filter(|fill| is_told(fill)) {
                Some(fill) => told.push((Key::Fill(fill.to_owned()), words)),
                None => told.extend(sample(shape, outside).map(|fill| (Key::Fill(fill.to_owned()), words))),
            }
        }
        Self { told, differs: fills.len() > 1 }
    }

    /// What a box's colour says. `None` where the legend does not tell it, or tells it twice.
    pub(super) fn status(&self, shape: &Shape) -> Option<&str> {
        let fill = shape.fill.as_deref();
        let name = fill.map_or(Some("white"), name_of);
        let is_own = |key: &Key| match key {
            Key::Fill(own) => Some(own.as_str()) == fill,
            Key::Name(own) => Some(*own) == name,
        };
        let mut own = self.told.iter().filter(|(key, _)| is_own(key)).map(|(_, words)| words.as_str());
        let first = own.next()?;
        own.all(|other| other == first).then_some(first)
    }

    /// Whether a colour should be told of.
    pub(super) fn is_needed(&self, fill: &str) -> bool {
        self.differs && (name_of(fill) != Some("white") || !self.told.is_empty())
    }
}

/// The colour of an empty box just at the left of some words.
fn sample<'a>(words: &Shape, among: &[&'a Shape]) -> Option<&'a str> {
    let own = words.area?;
    let is_beside = |area: &Area| {
        let gap = own.x - area.right();
        (area.y..=area.bottom()).contains(&own.middle()) && gap > -area.width && gap < area.width.max(own.height) * 1.5
    };
    let mut samples = among.iter().filter(|shape| shape.lines.is_empty() && shape.area.as_ref().is_some_and(is_beside));
    samples.find_map(|shape| shape.fill.as_deref())
}

fn named(words: &str) -> Option<&'static str> {
    let words = words.trim().to_lowercase();
    NAMES.iter().find(|(_, names)| names.contains(&words.as_str())).map(|(name, _)| *name)
}

/// The name of a colour, where it is one that people would call so.
fn name_of(fill: &str) -> Option<&'static str> {
    let hex = fill.get(..6).filter(|_| fill.len() == 6)?;
    let part = |at: usize| hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).map(f64::from);
    let (red, green, blue) = (part(0)?, part(2)?, part(4)?);
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    if most - least < 16.0 {
        return match most {
            most if most > 240.0 => Some("white"),
            most if most > 60.0 => Some("grey"),
            _ => None,
        };
    }
    let hue = match most {
        most if most <= red => (60.0 * (green - blue) / (most - least)).rem_euclid(360.0),
        most if most <= green => 60.0 * (blue - red) / (most - least) + 120.0,
        _ => 60.0 * (red - green) / (most - least) + 240.0,
    };
    match hue {
        hue if !(15.0..345.0).contains(&hue) => Some("red"),
        hue if (45.0..66.0).contains(&hue) => Some("yellow"),
        hue if (80.0..165.0).contains(&hue) => Some("green"),
        hue if (190.0..250.0).contains(&hue) => Some("blue"),
        _ => None,
    }
}
