//! Markdown to a tree of blocks and inlines, links and headings, in one pass over the parser's events.

mod addresses;
mod comments;
mod destinations;
mod headings;
mod notes;
mod pictures;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::body::{Body, Paragraph, TextHash};
use super::link::{RawLink, resolve};
use super::memory::Ground;
use super::section::RawSection;
use crate::body::{Align, Block, Builder, Inline, Link};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Spanned;
use crate::grammar::Role;
use crate::wording::Text;
use addresses::BareAddresses;
use headings::Heading;
use notes::Notes;
use pictures::OpenPicture;

pub use destinations::{Destination, destinations};

/// What is taken beside what every Markdown has.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_TASKLISTS);

/// How a text is read.
pub(super) struct Context<'a> {
    pub(super) file: &'a str,
    pub(super) language: &'a str,
    /// Whether second-level headings begin sections.
    pub(super) sections: bool,
    pub(super) ground: &'a Ground,
}

/// Parses the Markdown that begins at byte `from` of the text.
pub(super) fn parse(context: &Context<'_>, text: &Arc<str>, from: usize, diagnostics: &mut Diagnostics) -> Body {
    let mut walk = Walk {
        context,
        diagnostics,
        source: text,
        tree: Builder::of(text, from),
        sections: Vec::new(),
        links: Vec::new(),
        anchors: BTreeSet::new(),
        headings: Vec::new(),
        paragraphs: Vec::new(),
        section: None,
        heading: None,
        level: HeadingLevel::H1,
        link: None,
        pictures: Vec::new(),
        numbers: HashMap::new(),
        notes: Notes::default(),
        addresses: BareAddresses::find(text, from),
        depth: 0,
        is_code: false,
        is_comment: false,
        alignments: Vec::new(),
        column: 0,
        paragraph: None,
        quotes: crate::text::quotation_marks(context.language),
        refused: 0,
    };
    for (event, span) in Parser::new_ext(&text[from..], OPTIONS).into_offset_iter() {
        walk.event(event, from + span.start..from + span.end);
    }
    walk.finish(from)
}

struct Walk<'a, 'd> {
    context: &'a Context<'a>,
    diagnostics: &'d mut Diagnostics,
    /// The whole file.
    source: &'a Arc<str>,
    tree: Builder,
    sections: Vec<RawSection>,
    links: Vec<RawLink>,
    anchors: BTreeSet<String>,
    headings: Vec<Spanned<String>>,
    paragraphs: Vec<Paragraph>,
    /// The heading of the section at hand; `None` in the lead.
    section: Option<(Spanned<String>, Role, String)>,
    heading: Option<Heading>,
    level: HeadingLevel,
    /// An open link: its place in `links`.
    link: Option<usize>,
    /// Open pictures, one within another.
    pictures: Vec<OpenPicture>,
    /// The number to try next for an anchor that is taken.
    numbers: HashMap<String, usize>,
    notes: Notes,
    addresses: BareAddresses,
    /// How many quotes, lists, tables and footnotes are open.
    depth: usize,
    /// Whether lines that are kept as they are stand open.
    is_code: bool,
    /// Whether the block of HTML at hand is a comment.
    is_comment: bool,
    /// How the columns of the table at hand are set, and the next one.
    alignments: Vec<Alignment>,
    column: usize,
    /// An open paragraph: its bytes and its first node.
    paragraph: Option<(Range<usize>, usize)>,
    quotes: (&'static str, &'static str),
    /// Open links that were refused: their ends are dropped too.
    refused: usize,
}

impl Walk<'_, '_> {
    fn event(&mut self, event: Event<'_>, span: Range<usize>) {
        if !self.pictures.is_empty() {
            return self.event_in_picture(event, &span);
        }
        if self.addresses.holds(&event, &span) {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(end) => self.end(end),
            Event::Text(text) => self.text(&text, &span),
            Event::Code(code) => {
                self.said(&code);
                self.tree.add(Inline::Code(&code));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.said(" ");
                self.tree.add(if event == Event::SoftBreak { Inline::SoftBreak } else { Inline::LineBreak });
            }
            Event::Html(_) => self.html_line(&span),
            Event::InlineHtml(html) => self.inline_html(&html, &span),
            Event::Rule => self.tree.add(Block::Rule),
            Event::TaskListMarker(done) => self.tree.task(done),
            Event::FootnoteReference(label) => self.note_mark(&label, &span),
            // Not asked for in the options.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Paragraph => {
                self.close_paragraph();
                self.tree.add(Block::Paragraph);
                self.open_paragraph(span);
            }
            Tag::Heading { .. } => self.start_heading(span),
            Tag::BlockQuote(_) => self.start_holder(Block::Quote),
            Tag::List(first) => {
                // CommonMark's numbers have at most nine digits.
                self.start_holder(Block::List(first.map(|first| u32::try_from(first).unwrap_or(u32::MAX))));
            }
            Tag::Item => {
                self.close_paragraph();
                self.tree.add(Block::Item(None));
                self.open_paragraph(span);
            }
            Tag::CodeBlock(kind) => {
                self.close_paragraph();
                self.is_code = true;
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or(""),
                    CodeBlockKind::Indented => "",
                };
                self.tree.add(Block::Code(language));
            }
            Tag::Table(alignments) => {
                self.alignments = alignments;
                self.start_holder(Block::Table);
            }
            Tag::TableHead => self.start_row(Block::Head),
            Tag::TableRow => self.start_row(Block::Row),
            Tag::TableCell => self.start_cell(),
            Tag::FootnoteDefinition(label) => {
                self.depth += 1;
                self.start_note(&label, span);
            }
            Tag::HtmlBlock => self.start_html(&span),
            Tag::Emphasis => self.start_marked(Inline::Emphasis, &span),
            Tag::Strong => self.start_marked(Inline::Strong, &span),
            Tag::Strikethrough => self.start_marked(Inline::Struck, &span),
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(link_type, &dest_url, &title, span),
            Tag::Image { dest_url, title, .. } => self.start_picture(&dest_url, &title, span),
            // Not asked for in the options.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph | TagEnd::Item => {
                self.close_paragraph();
                self.tree.close();
            }
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table => {
                self.depth -= 1;
                self.tree.close();
            }
            TagEnd::CodeBlock => {
                self.is_code = false;
                self.tree.close();
            }
            TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => self.tree.close(),
            TagEnd::FootnoteDefinition => {
                self.depth -= 1;
                self.end_note();
            }
            TagEnd::HtmlBlock => self.is_comment = false,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.addresses.leave();
                self.tree.close();
            }
            TagEnd::Link => self.end_link(),
            // A picture's end is met inside it; the others are not asked for in the options.
            TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn start_holder(&mut self, block: Block<'_>) {
        self.close_paragraph();
        self.depth += 1;
        self.tree.add(block);
    }

    fn start_row(&mut self, row: Block<'_>) {
        self.column = 0;
        self.tree.add(row);
    }

    fn start_cell(&mut self) {
        let align = match self.alignments.get(self.column) {
            Some(Alignment::Left) => Align::Left,
            Some(Alignment::Center) => Align::Center,
            Some(Alignment::Right) => Align::Right,
            Some(Alignment::None) | None => Align::None,
        };
        self.column += 1;
        self.tree.add(Block::Cell(align));
    }

    fn start_marked(&mut self, inline: Inline<'_>, span: &Range<usize>) {
        self.addresses.enter(self.source, span);
        self.tree.add(inline);
    }

    fn text(&mut self, text: &CowStr<'_>, span: &Range<usize>) {
        if self.is_code {
            return self.tree.add(Inline::Text(text));
        }
        self.leftovers(span);
        if self.link.is_some() || self.refused > 0 || self.heading.is_some() {
            return self.words(text);
        }
        // A text that begins inside an address goes on behind it.
        let mut from = span.start.max(self.addresses.end().min(span.end));
        let mut is_whole = from == span.start;
        while let Some(address) = self.addresses.next_in(self.source, text, from, span) {
            self.words(&self.source[from..address.start]);
            self.bare_address(&address);
            from = address.end.min(span.end);
            is_whole = false;
        }
        if is_whole {
            self.words(text);
        } else {
            self.words(&self.source[from..span.end]);
        }
    }

    /// Adds words. Smart punctuation gives English quotes as texts of their own; the language's marks replace them.
    fn words(&mut self, text: &str) {
        let text = self.typography(text);
        self.said(text);
        self.tree.add(Inline::Text(text));
    }

    fn typography<'t>(&self, text: &'t str) -> &'t str {
        match text {
            "“" => self.quotes.0,
            "”" => self.quotes.1,
            _ => text,
        }
    }

    /// Tells an open heading and an open link of words in them.
    fn said(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
        if let Some(at) = self.link {
            self.links[at].text.push_str(text);
        }
    }

    fn open_paragraph(&mut self, span: Range<usize>) {
        self.paragraph = Some((span, self.tree.len()));
    }

    fn close_paragraph(&mut self) {
        let Some((mut span, from)) = self.paragraph.take() else { return };
        // Footnotes mostly name sources; there is no advice on them.
        if from < self.tree.len() && !self.tree.is_in_note() {
            span.end = span.start + self.source.get(span.clone()).unwrap_or("").trim_end().len();
            self.paragraphs.push(Paragraph { span, nodes: from..self.tree.len() });
        }
    }

    fn start_link(&mut self, link_type: LinkType, address: &str, title: &str, span: Range<usize>) {
        let mut whole = address.to_owned();
        if link_type == LinkType::Email {
            whole.insert_str(0, "mailto:");
        }
        let before = self.links.len();
        let target = resolve(self.context.file, &whole, span, self.context.ground, &mut self.links, self.diagnostics);
        let Some(target) = target else {
            self.refused += 1;
            return;
        };
        self.link = (self.links.len() > before).then_some(before);
        self.tree.add(Inline::Link(&Link { target, title: title.into() }));
    }

    fn end_link(&mut self) {
        self.link = None;
        if self.refused > 0 {
            self.refused -= 1;
        } else {
            self.tree.close();
        }
    }

    fn fault(&self, code: Code, span: &Range<usize>, message: Text) -> Diagnostic {
        Diagnostic::new(code, self.context.file, span.clone(), message)
    }

    fn finish(mut self, start: usize) -> Body {
        self.flush();
        let notes = self.finish_notes();
        let tree = Arc::new(self.tree.finish(notes));
        let sections: Arc<[RawSection]> = Arc::from(self.sections);
        Body {
            start,
            hash: TextHash::of(Arc::clone(&tree), Arc::clone(&sections)),
            tree,
            sections,
            links: self.links.into(),
            anchors: self.anchors,
            headings: self.headings.into(),
            // A copy that fits: the list has grown by doubling.
            paragraphs: self.paragraphs.as_slice().into(),
        }
    }
}
