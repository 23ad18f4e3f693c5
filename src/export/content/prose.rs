//! A text as paragraphs of runs, which is all that slides and sheets know.

use crate::body::{Block, Inline, Node, Part, Step, Target};
use crate::site::Site;

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::export) struct Paragraph {
    pub(in crate::export) runs: Vec<Run>,
    /// How deep it stands in lists; 0 outside.
    pub(in crate::export) level: usize,
    /// What stands before it.
    pub(in crate::export) mark: Option<String>,
    pub(in crate::export) is_heading: bool,
}

/// Words of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::export) struct Run {
    pub(in crate::export) text: String,
    pub(in crate::export) bold: bool,
    pub(in crate::export) italic: bool,
    /// The whole address it leads to.
    pub(in crate::export) link: Option<String>,
}

impl Paragraph {
    /// Its words, with what stands before them.
    pub(in crate::export) fn words(&self) -> String {
        let mark = self.mark.iter().map(|mark| format!("{mark} "));
        mark.chain(self.runs.iter().map(|run| run.text.clone())).collect()
    }
}

/// The paragraphs of a part of a text. Links within the site are whole where the site has an address, and words alone
/// where it has none; pictures are told by what they show.
pub(super) fn paragraphs(part: &Part<'_>, site: &Site, in_language: &dyn Fn(&str) -> String) -> Vec<Paragraph> {
    let mut writer = Writer::new(site, in_language);
    for step in part.walk() {
        writer.step(step);
    }
    writer.end();
    writer.out
}

struct Writer<'a> {
    site: &'a Site,
    in_language: &'a dyn Fn(&str) -> String,
    out: Vec<Paragraph>,
    open: Paragraph,
    /// The number of the next item of each open list; none where it has bullets.
    lists: Vec<Option<u32>>,
    /// What stands before the next words.
    mark: Option<String>,
    is_heading: bool,
    bold: usize,
    italic: usize,
    links: Vec<Option<String>>,
}

impl<'a> Writer<'a> {
    fn new(site: &'a Site, in_language: &'a dyn Fn(&str) -> String) -> Self {
        Self {
            site,
            in_language,
            out: Vec::new(),
            open: Paragraph::default(),
            lists: Vec::new(),
            mark: None,
            is_heading: false,
            bold: 0,
            italic: 0,
            links: Vec::new(),
        }
    }

    fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Leaf(Node::Inline(inline)) => self.leaf(inline),
            Step::Leaf(Node::Block(_)) => self.end(),
            Step::Open(Node::Block(block)) => self.begin(block),
            Step::Close(Node::Block(block)) => self.close(block),
            Step::Open(Node::Inline(inline)) => match inline {
                Inline::Strong => self.bold += 1,
                Inline::Emphasis => self.italic += 1,
                Inline::Link(link) => self.links.push(self.address(&link.target)),
                _ => {}
            },
            Step::Close(Node::Inline(inline)) => match inline {
                Inline::Strong => self.bold -= 1,
                Inline::Emphasis => self.italic -= 1,
                Inline::Link(_) => {
                    self.links.pop();
                }
                _ => {}
            },
        }
    }

    fn address(&self, target: &Target) -> Option<String> {
        match target {
            Target::Outside(address) => Some(address.to_string()),
            Target::Here(_) => None,
            Target::Page(path, _) => self.site.whole_address(&(self.in_language)(path)),
            Target::File(path) => self.site.whole_address(path),
        }
    }

    fn begin(&mut self, block: Block<'_>) {
        match block {
            Block::Cell(_) => {}
            Block::List(first) => {
                self.end();
                self.lists.push(first);
            }
            Block::Item(done) => {
                self.end();
                let number = self.lists.last_mut().and_then(Option::as_mut).map(|number| {
                    *number += 1;
                    *number - 1
                });
                self.mark = Some(match (done, number) {
                    (Some(true), _) => "☑".to_owned(),
                    (Some(false), _) => "☐".to_owned(),
                    (None, Some(number)) => format!("{number}."),
                    (None, None) => "•".to_owned(),
                });
            }
            Block::Heading(..) => {
                self.end();
                self.is_heading = true;
            }
            Block::Note(number, _) => {
                self.end();
                self.mark = Some(format!("{number}"));
            }
            _ => self.end(),
        }
    }

    fn close(&mut self, block: Block<'_>) {
        match block {
            Block::Cell(_) => self.words(" – "),
            Block::List(_) => {
                self.end();
                self.lists.pop();
            }
            Block::Heading(..) => {
                self.end();
                self.is_heading = false;
            }
            Block::Head | Block::Row => {
                // What stands after the last cell parts nothing.
                self.open.runs.pop();
                self.end();
            }
            _ => self.end(),
        }
    }

    fn leaf(&mut self, inline: Inline<'_>) {
        match inline {
            Inline::Text(text) | Inline::Code(text) => self.words(text),
            Inline::SoftBreak | Inline::LineBreak => self.words(" "),
            Inline::Picture(picture) => self.words(&picture.alternative),
            Inline::NoteMark(number, _) => self.words(&format!("[{number}]")),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        let run = Run {
            text: text.to_owned(),
            bold: self.bold > 0,
            italic: self.italic > 0,
            link: self.links.last().cloned().flatten(),
        };
        match self.open.runs.last_mut() {
            Some(last)
                if (last.bold, last.italic, &last.link) == (run.bold, run.italic, &run.link) && text != " – " =>
            {
                last.text.push_str(text);
            }
            _ => self.open.runs.push(run),
        }
    }

    fn end(&mut self) {
        let mut open = std::mem::take(&mut self.open);
        if open.runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        open.level = self.lists.len();
        open.mark = self.mark.take();
        open.is_heading = self.is_heading;
        self.out.push(open);
    }
}
