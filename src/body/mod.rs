//! A text as a tree of blocks and inlines: what Markdown said, free of any way to show it.
//!
//! In: nothing. Out: [`Tree`], made by a [`Builder`] and walked from its first node to its last. Pages write HTML of
//! it; plain text is its [`std::fmt::Display`]. Never: HTML, or an address that depends on the page it stands on.
//!
//! The tree lies flat in memory, each node before those inside it, so that a text takes few allocations however long
//! it is, and a text nested without end is walked and dropped without recursion. Its words stay in the file that it was
//! made of; only what is written there in another way is held beside it.

mod build;
mod plain;
mod walk;

use std::ops::Range;
use std::sync::Arc;

pub use build::{Builder, Mark};
pub use walk::{Step, Walk};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Out of the site, or to an e-mail address: as it is printed.
    Outside(Box<str>),
    /// To a heading of the same text, by its anchor.
    Here(Box<str>),
    /// To a page, by its path from the root of a language, and perhaps a heading there.
    Page(Box<str>, Option<Box<str>>),
    /// To a file that is the same in every language, by its path from the site's root.
    File(Box<str>),
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// A further text for those who point at it; mostly empty.
    pub title: Box<str>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its path from the site's root.
    pub path: Box<str>,
    /// What it shows, for those who do not see it.
    pub alternative: Box<str>,
    /// A further text for those who point at it; mostly empty.
    pub title: Box<str>,
}

/// How a column of a table is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// As the page has it.
    None,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
}

/// A block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block<'a> {
    /// Running text.
    Paragraph,
    /// A heading inside a part, with its level (2–6) and anchor.
    Heading(u8, &'a str),
    /// A quotation.
    Quote,
    /// A list; the first number where it is numbered.
    List(Option<u32>),
    /// An item of a list; whether it is done where it is a task.
    Item(Option<bool>),
    /// Lines kept as they are, with the name of their language (mostly empty).
    Code(&'a str),
    /// A table: a head, then rows.
    Table,
    /// The first row of a table, which names its columns.
    Head,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell(Align),
    /// A break between two subjects.
    Rule,
    /// The text of a footnote, with its number and how many times it is referred to.
    Note(u32, u32),
}

/// What stands in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inline<'a> {
    /// Words.
    Text(&'a str),
    /// Words kept as they are.
    Code(&'a str),
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck out.
    Struck,
    /// A link.
    Link(&'a Link),
    /// A picture.
    Picture(&'a Picture),
    /// The end of a line in the source, which means a space.
    SoftBreak,
    /// The end of a line on the page.
    LineBreak,
    /// The number of a footnote, and which of its references this is, counted from 1.
    NoteMark(u32, u32),
}

/// A block or an inline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node<'a> {
    /// A block.
    Block(Block<'a>),
    /// An inline.
    Inline(Inline<'a>),
}

impl<'a> From<Block<'a>> for Node<'a> {
    fn from(block: Block<'a>) -> Self {
        Self::Block(block)
    }
}

impl<'a> From<Inline<'a>> for Node<'a> {
    fn from(inline: Inline<'a>) -> Self {
        Self::Inline(inline)
    }
}

impl Node<'_> {
    /// True for a node that never holds others.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        match self {
            Self::Block(block) => matches!(block, Block::Rule),
            Self::Inline(Inline::Emphasis | Inline::Strong | Inline::Struck | Inline::Link(_)) => false,
            Self::Inline(_) => true,
        }
    }
}

/// A place in the words of a tree: in the file that it was made of, or behind that in what is held beside it. Files are at
/// most a mebibyte, so 32 bits hold any place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span(u32, u32);

/// A node as it is kept; links and pictures by their places in the tree's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StoredKind {
    Paragraph,
    Heading(u8, Span),
    Quote,
    List(Option<u32>),
    Item(Option<bool>),
    CodeBlock(Span),
    Table,
    Head,
    Row,
    Cell(Align),
    Rule,
    Note(u32, u32),
    Text(Span),
    Code(Span),
    Emphasis,
    Strong,
    Struck,
    Link(u32),
    Picture(u32),
    SoftBreak,
    LineBreak,
    NoteMark(u32, u32),
}

/// A node with the place behind the last one inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stored {
    kind: StoredKind,
    end: u32,
}

/// A text: what stands before its first section, its sections, and its footnotes.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    nodes: Box<[Stored]>,
    source: Arc<str>,
    /// Words that do not stand so in the source.
    others: Box<str>,
    links: Box<[Link]>,
    pictures: Box<[Picture]>,
    /// Where each part ends: the lead, then the sections. What follows are the footnotes.
    ends: Box<[u32]>,
}

impl Tree {
    /// What stands before the first section; all of it in a text without sections.
    #[must_use]
    pub fn lead(&self) -> Part<'_> {
        self.part(0)
    }

    /// A section, counted from 0; empty where there is none.
    #[must_use]
    pub fn section(&self, at: usize) -> Part<'_> {
        self.part(at + 1)
    }

    /// The texts of the footnotes, each in a [`Block::Note`], in the order of their numbers.
    #[must_use]
    pub fn notes(&self) -> Part<'_> {
        let from = self.ends.last().map_or(0, |end| *end as usize);
        self.nodes(from..self.nodes.len())
    }

    /// How many bytes its words take, for one who makes room for them.
    #[must_use]
    pub fn size(&self) -> usize {
        let words = |node: &Stored| match node.kind {
            StoredKind::Text(span) | StoredKind::Code(span) => (span.1 - span.0) as usize,
            _ => 0,
        };
        self.nodes.iter().map(words).sum()
    }

    /// The whole file that it was made of.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// A run of nodes.
    #[must_use]
    pub fn nodes(&self, nodes: Range<usize>) -> Part<'_> {
        Part { tree: self, nodes }
    }

    /// The lead (0) or a section, counted from 1.
    #[must_use]
    pub fn part(&self, at: usize) -> Part<'_> {
        let before = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        let end = self.ends.get(at).map_or(before, |end| *end as usize);
        self.nodes(before..end)
    }

    fn text(&self, span: Span) -> &str {
        let (from, to) = (span.0 as usize, span.1 as usize);
        let others = self.source.len() + 1;
        match from.checked_sub(others) {
            None => &self.source[from..to],
            Some(from) => &self.others[from..to - others],
        }
    }
}

/// The same is what says the same, wherever its words stand.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        let [all, those] = [self, other].map(|tree| Walk::new(tree, 0..tree.nodes.len()));
        self.ends == other.ends && all.eq(those)
    }
}

/// A part of a tree. As text ([`std::fmt::Display`]) it is its words alone, blocks separated by an empty line.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    tree: &'a Tree,
    nodes: Range<usize>,
}

impl<'a> Part<'a> {
    /// True where there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Its nodes from the first to the last.
    #[must_use]
    pub fn walk(&self) -> Walk<'a> {
        Walk::new(self.tree, self.nodes.clone())
    }

    /// Its words where they are one run of text, so that nothing need be copied.
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        match self.tree.nodes.get(self.nodes.clone())? {
            [] => Some(""),
            [Stored { kind: StoredKind::Text(span), .. }] => Some(self.tree.text(*span)),
            _ => None,
        }
    }
}
