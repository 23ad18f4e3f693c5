//! The words of a text alone: without its headings, pictures and the numbers of footnotes.

use std::fmt::{Display, Formatter, Result, Write};

use serde::{Serialize, Serializer};

use super::{Block, Inline, Node, Part, Step};

impl Display for Part<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let mut plain = Plain { out, spaces: String::new(), is_new: true, is_broken: false, mark: "" };
        let mut headings = 0;
        for step in self.walk() {
            match step {
                Step::Open(Node::Block(Block::Heading(..))) => headings += 1,
                Step::Close(Node::Block(Block::Heading(..))) => headings -= 1,
                _ if headings > 0 => {}
                Step::Leaf(Node::Inline(Inline::Text(text) | Inline::Code(text))) => plain.words(text)?,
                Step::Leaf(Node::Inline(Inline::SoftBreak | Inline::LineBreak))
                | Step::Close(Node::Block(Block::Cell(_))) => plain.words(" ")?,
                Step::Open(Node::Block(Block::Cell(_))) => {}
                Step::Open(Node::Block(Block::Item(done))) => plain.item(done),
                Step::Open(Node::Block(_)) | Step::Close(Node::Block(_)) => plain.part(),
                Step::Open(_) | Step::Close(_) | Step::Leaf(_) => {}
            }
        }
        Ok(())
    }
}

impl Part<'_> {
    /// Whether it says these words alone, whatever space is around them. Stops at the first that is another.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        let mut said = Said { words, is_begun: false };
        write!(said, "{self}").is_ok() && said.words.is_empty()
    }
}

/// Holds what is written against words that are expected.
struct Said<'a> {
    /// Those that are still to come.
    words: &'a str,
    is_begun: bool,
}

impl Write for Said<'_> {
    fn write_str(&mut self, text: &str) -> Result {
        let text = if self.is_begun { text } else { text.trim_start() };
        self.is_begun |= !text.is_empty();
        self.words = self.words.strip_prefix(text).ok_or(std::fmt::Error)?;
        Ok(())
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

struct Plain<'a, 'f> {
    out: &'a mut Formatter<'f>,
    /// Space at the end of what stands, written when more comes.
    spaces: String,
    /// Whether nothing is written yet.
    is_new: bool,
    /// Whether what comes next is another block.
    is_broken: bool,
    /// What to write before the next words.
    mark: &'static str,
}

impl Plain<'_, '_> {
    fn words(&mut self, text: &str) -> Result {
        let words = text.trim_end();
        if !words.is_empty() {
            if std::mem::take(&mut self.is_broken) {
                self.out.write_str("\n\n")?;
            }
            self.out.write_str(std::mem::take(&mut self.mark))?;
            self.out.write_str(&self.spaces)?;
            self.spaces.clear();
            self.out.write_str(words)?;
            self.is_new = false;
        }
        self.spaces.push_str(&text[words.len()..]);
        Ok(())
    }

    /// Parts one block from the next.
    fn part(&mut self) {
        if !self.is_new {
            self.is_broken = true;
        }
        // Space before the first words is theirs.
        if !self.is_new {
            self.spaces.clear();
        }
    }

    fn item(&mut self, done: Option<bool>) {
        self.part();
        self.mark = match done {
            None => "",
            Some(true) => "☑ ",
            Some(false) => "☐ ",
        };
    }
}
