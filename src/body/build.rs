//! Making a tree, node by node.

use std::sync::Arc;

use super::{Block, Inline, Link, Node, Picture, Span, Stored, StoredKind, Tree};

/// A tree in the making. What is opened is closed in reverse; what is left open ends with the text.
#[derive(Debug, Default)]
pub struct Builder {
    nodes: Vec<Stored>,
    source: Arc<str>,
    others: String,
    links: Vec<Link>,
    pictures: Vec<Picture>,
    ends: Vec<u32>,
    /// The open nodes, the innermost last.
    open: Vec<usize>,
    /// Whether the last node is a text that further words belong to.
    is_text: bool,
    /// What stands outside while a footnote is being made.
    outside: Option<(Vec<Stored>, Vec<usize>)>,
    /// The footnotes that are made, in the order of the source.
    notes: Vec<Vec<Stored>>,
}

/// How far a tree had come.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    nodes: usize,
    open: usize,
}

impl Builder {
    /// One for a text that begins at a byte of its file, with room for as many nodes as most have.
    #[must_use]
    pub fn of(source: &Arc<str>, from: usize) -> Self {
        const BYTES_A_NODE: usize = 32;
        let nodes = Vec::with_capacity((source.len() - from) / BYTES_A_NODE);
        Self { nodes, source: Arc::clone(source), ..Self::default() }
    }

    /// How many nodes there are; inside a footnote, how many of it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// True where there is no node yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Adds a node. One that may hold others stays open until it is closed; words that come in pieces become one.
    pub fn add<'a>(&mut self, node: impl Into<Node<'a>>) {
        let node = node.into();
        let kind = match node {
            Node::Inline(Inline::Text("")) => return,
            Node::Inline(Inline::Text(text)) => return self.words(text),
            Node::Block(block) => self.block(block),
            Node::Inline(inline) => self.inline(inline),
        };
        self.push(kind);
        if !node.is_leaf() {
            self.open.push(self.nodes.len() - 1);
        }
    }

    fn block(&mut self, block: Block<'_>) -> StoredKind {
        match block {
            Block::Paragraph => StoredKind::Paragraph,
            Block::Heading(level, id) => StoredKind::Heading(level, self.keep(id)),
            Block::Quote => StoredKind::Quote,
            Block::List(first) => StoredKind::List(first),
            Block::Item(done) => StoredKind::Item(done),
            Block::Code(language) => StoredKind::CodeBlock(self.keep(language)),
            Block::Table => StoredKind::Table,
            Block::Head => StoredKind::Head,
            Block::Row => StoredKind::Row,
            Block::Cell(align) => StoredKind::Cell(align),
            Block::Rule => StoredKind::Rule,
            Block::Note(number, marks) => StoredKind::Note(number, marks),
        }
    }

    fn inline(&mut self, inline: Inline<'_>) -> StoredKind {
        match inline {
            Inline::Text(text) => StoredKind::Text(self.keep(text)),
            Inline::Code(text) => StoredKind::Code(self.keep(text)),
            Inline::Emphasis => StoredKind::Emphasis,
            Inline::Strong => StoredKind::Strong,
            Inline::Struck => StoredKind::Struck,
            Inline::Link(link) => {
                self.links.push(link.clone());
                StoredKind::Link(number(self.links.len() - 1))
            }
            Inline::Picture(picture) => {
                self.pictures.push(picture.clone());
                StoredKind::Picture(number(self.pictures.len() - 1))
            }
            Inline::SoftBreak => StoredKind::SoftBreak,
            Inline::LineBreak => StoredKind::LineBreak,
            Inline::NoteMark(note, place) => StoredKind::NoteMark(note, place),
        }
    }

    fn words(&mut self, text: &str) {
        let before = match self.nodes.last_mut() {
            Some(Stored { kind: StoredKind::Text(span), .. }) if self.is_text => span,
            _ => {
                let kept = self.keep(text);
                self.push(StoredKind::Text(kept));
                self.is_text = true;
                return;
            }
        };
        if let Some(next) = place(text, &self.source).filter(|next| next.0 == before.1) {
            before.1 = next.1;
            return;
        }
        // What does not stand in the source in one piece is held beside it in one.
        let end = beside(&self.source, &self.others);
        if before.1 != end {
            self.others.push_str(&self.source[before.0 as usize..before.1 as usize]);
            before.0 = end;
        }
        self.others.push_str(text);
        before.1 = beside(&self.source, &self.others);
    }

    /// True between the beginning and the end of a footnote.
    #[must_use]
    pub fn is_in_note(&self) -> bool {
        self.outside.is_some()
    }

    /// Says of the innermost open item that it is a task.
    pub fn task(&mut self, done: bool) {
        let is_item = |at: &&usize| matches!(self.nodes[**at].kind, StoredKind::Item(_));
        if let Some(at) = self.open.iter().rev().find(is_item).copied() {
            self.nodes[at].kind = StoredKind::Item(Some(done));
        }
    }

    /// Opens a heading, which is named when it ends.
    pub fn heading(&mut self) -> Mark {
        let mark = Mark { nodes: self.nodes.len(), open: self.open.len() };
        self.add(Block::Heading(0, ""));
        mark
    }

    /// Names a heading and closes it.
    pub fn name_heading(&mut self, mark: Mark, level: u8, id: &str) {
        let id = self.keep(id);
        self.open.truncate(mark.open + 1);
        self.nodes[mark.nodes].kind = StoredKind::Heading(level, id);
        self.close();
    }

    /// Takes back a heading with all in it.
    pub fn drop_heading(&mut self, mark: Mark) {
        self.open.truncate(mark.open);
        self.nodes.truncate(mark.nodes);
        self.is_text = false;
    }

    /// Closes the innermost open node.
    pub fn close(&mut self) {
        self.is_text = false;
        if let Some(at) = self.open.pop() {
            self.nodes[at].end = number(self.nodes.len());
        }
    }

    /// Begins a footnote: what follows belongs to it, until it ends.
    pub fn begin_note(&mut self) {
        self.end_note();
        self.is_text = false;
        self.outside = Some((std::mem::take(&mut self.nodes), std::mem::take(&mut self.open)));
        self.add(Block::Note(0, 0));
    }

    /// Ends a footnote.
    pub fn end_note(&mut self) {
        let Some((nodes, open)) = self.outside.take() else { return };
        self.close_all();
        self.notes.push(std::mem::replace(&mut self.nodes, nodes));
        self.open = open;
    }

    /// Ends the lead, or a section.
    pub fn end_part(&mut self) {
        self.end_note();
        self.close_all();
        self.ends.push(number(self.nodes.len()));
    }

    /// The tree, with the footnotes in the order given: which of those that were made, its number, and how many times
    /// it is referred to. Others are left out.
    #[must_use]
    pub fn finish(mut self, notes: impl IntoIterator<Item = (usize, u32, u32)>) -> Tree {
        for (at, number_of_note, marks) in notes {
            let Some(note) = self.notes.get(at) else { continue };
            let shift = number(self.nodes.len());
            let moved = note.iter().map(|node| Stored { end: node.end + shift, ..*node });
            self.nodes.extend(moved);
            self.nodes[shift as usize].kind = StoredKind::Note(number_of_note, marks);
        }
        // Copies that fit: what has grown keeps up to as much again unused, for as long as the tree lives.
        Tree {
            nodes: self.nodes.as_slice().into(),
            source: self.source,
            others: self.others.as_str().into(),
            links: self.links.into(),
            pictures: self.pictures.into(),
            ends: self.ends.as_slice().into(),
        }
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close();
        }
        self.is_text = false;
    }

    fn push(&mut self, kind: StoredKind) {
        self.nodes.push(Stored { kind, end: number(self.nodes.len() + 1) });
        self.is_text = false;
    }

    fn keep(&mut self, text: &str) -> Span {
        place(text, &self.source).unwrap_or_else(|| {
            let from = beside(&self.source, &self.others);
            self.others.push_str(text);
            Span(from, beside(&self.source, &self.others))
        })
    }
}

/// Where a text stands in the source, if it is a piece of that and not of another text.
fn place(text: &str, source: &str) -> Option<Span> {
    let from = text.as_ptr().addr().checked_sub(source.as_ptr().addr())?;
    let to = from + text.len();
    (to <= source.len()).then(|| Span(number(from), number(to)))
}

/// The place behind all that is held beside the source. One lies between the two, so that no run goes from one to the other.
fn beside(source: &str, others: &str) -> u32 {
    number(source.len() + 1 + others.len())
}

/// A place in 32 bits. No file is large enough for more; were one, its end would be cut rather than its places wrong.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
