//! A tree from its first node to its last.

use std::ops::Range;

use super::{Block, Inline, Kind, Node, Tree};

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
            Kind::Paragraph => block(Block::Paragraph),
            Kind::Heading(level, id) => block(Block::Heading(level, tree.text(id))),
            Kind::Quote => block(Block::Quote),
            Kind::List(first) => block(Block::List(first)),
            Kind::Item(done) => block(Block::Item(done)),
            Kind::CodeBlock(language) => block(Block::Code(tree.text(language))),
            Kind::Table => block(Block::Table),
            Kind::Head => block(Block::Head),
            Kind::Row => block(Block::Row),
            Kind::Cell(align) => block(Block::Cell(align)),
            Kind::Rule => block(Block::Rule),
            Kind::Note(number, marks) => block(Block::Note(number, marks)),
            Kind::Text(text) => inline(Inline::Text(tree.text(text))),
            Kind::Code(text) => inline(Inline::Code(tree.text(text))),
            Kind::Emphasis => inline(Inline::Emphasis),
            Kind::Strong => inline(Inline::Strong),
            Kind::Struck => inline(Inline::Struck),
            Kind::Link(at) => inline(Inline::Link(&tree.links[at as usize])),
            Kind::Picture(at) => inline(Inline::Picture(&tree.pictures[at as usize])),
            Kind::SoftBreak => inline(Inline::SoftBreak),
            Kind::LineBreak => inline(Inline::LineBreak),
            Kind::NoteMark(number, place) => inline(Inline::NoteMark(number, place)),
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
