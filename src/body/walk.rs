//! A tree from its first node to its last.

use std::ops::Range;

use super::{Block, Inline, Node, StoredKind, Tree};

/// A step of a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A node begins that may hold others.
    Open(Node<'a>),
    /// It ends.
    Close(Node<'a>),
    /// A node that holds no others.
    Leaf(Node<'a>),
}

/// The steps through a part of a tree.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    tree: &'a Tree,
    at: usize,
    end: usize,
    /// The open nodes, the innermost last.
    open: Vec<usize>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(tree: &'a Tree, nodes: Range<usize>) -> Self {
        Self { tree, at: nodes.start, end: nodes.end, open: Vec::new() }
    }

    fn node(&self, at: usize) -> Node<'a> {
        let tree = self.tree;
        let block = Node::Block;
        let inline = Node::Inline;
        match tree.nodes[at].kind {
            StoredKind::Paragraph => block(Block::Paragraph),
            StoredKind::Heading(level, id) => block(Block::Heading(level, tree.text(id))),
            StoredKind::Quote => block(Block::Quote),
            StoredKind::List(first) => block(Block::List(first)),
            StoredKind::Item(done) => block(Block::Item(done)),
            StoredKind::CodeBlock(language) => block(Block::Code(tree.text(language))),
            StoredKind::Table => block(Block::Table),
            StoredKind::Head => block(Block::Head),
            StoredKind::Row => block(Block::Row),
            StoredKind::Cell(align) => block(Block::Cell(align)),
            StoredKind::Rule => block(Block::Rule),
            StoredKind::Note(number, marks) => block(Block::Note(number, marks)),
            StoredKind::Text(text) => inline(Inline::Text(tree.text(text))),
            StoredKind::Code(text) => inline(Inline::Code(tree.text(text))),
            StoredKind::Emphasis => inline(Inline::Emphasis),
            StoredKind::Strong => inline(Inline::Strong),
            StoredKind::Struck => inline(Inline::Struck),
            StoredKind::Link(at) => inline(Inline::Link(&tree.links[at as usize])),
            StoredKind::Picture(at) => inline(Inline::Picture(&tree.pictures[at as usize])),
            StoredKind::SoftBreak => inline(Inline::SoftBreak),
            StoredKind::LineBreak => inline(Inline::LineBreak),
            StoredKind::NoteMark(number, place) => inline(Inline::NoteMark(number, place)),
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        if let Some(last) = self.open.last().copied()
            && (self.at >= self.end || self.at >= self.tree.nodes[last].end as usize)
        {
            self.open.pop();
            return Some(Step::Close(self.node(last)));
        }
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        self.at += 1;
        let node = self.node(at);
        if node.is_leaf() {
            return Some(Step::Leaf(node));
        }
        self.open.push(at);
        Some(Step::Open(node))
    }
}
