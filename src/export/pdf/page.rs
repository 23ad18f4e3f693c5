//! What a document is before it is written: marks on pages, and the tree of what they mean.

use std::collections::BTreeMap;

use krilla::tagging::TagKind;

use super::words::{Anchor, To};
use crate::export::width::Length;

/// A place and a size on a page, from its upper left corner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rect {
    pub(super) x: Length,
    pub(super) y: Length,
    pub(super) width: Length,
    pub(super) height: Length,
}

/// Something drawn.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// Words on a base line.
    Text { x: Length, y: Length, size: Length, bold: bool, colour: String, text: String },
    /// The number of the page of an anchor, which ends at a place.
    Number { end: Length, y: Length, size: Length, of: Anchor },
    /// A box with a ground, an edge (its colour and width) or both.
    Box { place: Rect, fill: Option<String>, edge: Option<(String, Length, bool)> },
    /// The sign of a status in a square.
    Sign { x: Length, y: Length, size: Length, look: &'static str },
}

/// A mark with what it belongs to in the tree; `None` for what only decorates.
#[derive(Debug, Clone)]
pub(super) struct Op {
    pub(super) mark: Mark,
    pub(super) leaf: Option<usize>,
}

/// Where on a page a link is, and where it leads.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) place: Rect,
    pub(super) to: To,
    /// What it is called.
    pub(super) name: String,
    /// Its number among all links.
    pub(super) number: usize,
}

/// A page.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) width: Length,
    pub(super) height: Length,
    pub(super) ops: Vec<Op>,
    pub(super) links: Vec<Link>,
    /// What stands at the foot of each page.
    pub(super) foot: Vec<Mark>,
}

/// A part of the tree.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) tag: TagKind,
    pub(super) children: Vec<Child>,
}

#[derive(Debug)]
pub(super) enum Child {
    Group(Group),
    /// Marks, by their number.
    Leaf(usize),
    /// A link, by its number.
    Link(usize),
}

/// A heading, for the outline.
#[derive(Debug)]
pub(super) struct Heading {
    /// 1 for a part.
    pub(super) depth: usize,
    pub(super) title: String,
    pub(super) page: usize,
    pub(super) y: Length,
}

/// A document.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) pages: Vec<Page>,
    pub(super) tree: Vec<Child>,
    pub(super) outline: Vec<Heading>,
    /// The page and the height of what can be led to.
    pub(super) anchors: BTreeMap<Anchor, (usize, Length)>,
    pub(super) leaves: usize,
    pub(super) links: usize,
}
