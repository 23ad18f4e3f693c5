//! A text as HTML: its tree, written for the page it stands on.

use std::fmt::Write as _;

use fluent_bundle::FluentValue;
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::Words;
use super::glossary::Explained;
use super::view::Section;
use crate::address::{note, note_mark, relative, root, with_anchor};
use crate::body::{Align, Block, Inline, Link, Node, Part, Picture, Step, Target};
use crate::model::Text;

impl Words<'_> {
    /// The lead (0) or a section (from 1) of a text as HTML, on the page with this path. Footnotes stand below the last.
    /// Terms of the glossary are explained that the page has not explained yet.
    pub(super) fn html(&self, text: &Text, part: usize, path: &str, explained: &mut Explained) -> String {
        self.written(text, part, path, None, explained)
    }

    /// The same where it is quoted: its anchors stay on the page that it is from.
    pub(super) fn quoted(
        &self,
        text: &Text,
        part: usize,
        path: &str,
        quote: Quote<'_>,
        explained: &mut Explained,
    ) -> String {
        self.written(text, part, path, Some(quote), explained)
    }

    /// The sections at these places (from 0) of a text, each with the HTML that is made of it.
    pub(super) fn sections(
        &self,
        text: &Text,
        places: impl IntoIterator<Item = usize>,
        mut html: impl FnMut(usize) -> String,
    ) -> Vec<Section> {
        let section = |at: usize| {
            let section = &text.sections[at];
            Section {
                id: section.id.clone(),
                role: self.config().grammar.look_of(section.role).to_owned(),
                title: section.heading.value.clone(),
                html: html(at + 1),
            }
        };
        places.into_iter().map(section).collect()
    }

    fn written(
        &self,
        text: &Text,
        part: usize,
        path: &str,
        quote: Option<Quote<'_>>,
        explained: &mut Explained,
    ) -> String {
        let room = text.body.size() / (text.sections.len() + 1) * 3 / 2;
        let mut prose = Prose {
            words: self,
            path,
            language: &text.language,
            quote,
            explained,
            closed: 0,
            out: String::with_capacity(room),
        };
        prose.part(&text.body.part(part));
        if part == text.sections.len() && !text.body.notes().is_empty() {
            prose.notes(&text.body.notes());
        }
        prose.out
    }
}

/// How a text stands on a page that is not its own.
#[derive(Clone, Copy)]
pub(super) struct Quote<'a> {
    /// Its own page, from the site's root.
    pub(super) home: &'a str,
    /// How many levels deeper its headings stand.
    pub(super) deeper: u8,
}

impl Quote<'_> {
    /// The level of a heading where it is quoted.
    fn deep(self, level: u8) -> u8 {
        (level + self.deeper).min(6)
    }
}

/// HTML in the making. Writing to a string cannot fail, so what the writers return is let be.
struct Prose<'a> {
    words: &'a Words<'a>,
    /// The page's path from the site's root.
    path: &'a str,
    /// The language of the text.
    language: &'a str,
    /// Where it is quoted.
    quote: Option<Quote<'a>>,
    /// The terms that the page has explained.
    explained: &'a mut Explained,
    /// How many open nodes no term is explained in: links, headings and code.
    closed: usize,
    out: String,
}

impl Prose<'_> {
    fn part(&mut self, part: &Part<'_>) {
        let mut is_head = false;
        for step in part.walk() {
            match step {
                Step::Open(node) if is_closed(node) => self.closed += 1,
                Step::Close(node) if is_closed(node) => self.closed -= 1,
                _ => {}
            }
            match step {
                Step::Open(Node::Block(Block::Head)) => {
                    is_head = true;
                    self.out.push_str("<thead><tr>");
                }
                Step::Close(Node::Block(Block::Head)) => {
                    is_head = false;
                    self.out.push_str("</tr></thead><tbody>\n");
                }
                Step::Open(Node::Block(Block::Cell(align))) => self.cell(is_head, align),
                Step::Close(Node::Block(Block::Cell(_))) => self.out.push_str(if is_head { "</th>" } else { "</td>" }),
                Step::Open(Node::Block(block)) => self.open_block(block),
                Step::Close(Node::Block(block)) => self.close_block(block),
                Step::Open(Node::Inline(inline)) | Step::Leaf(Node::Inline(inline)) => self.inline(inline),
                Step::Close(Node::Inline(inline)) => self.out.push_str(match inline {
                    Inline::Emphasis => "</em>",
                    Inline::Strong => "</strong>",
                    Inline::Struck => "</del>",
                    _ => "</a>",
                }),
                Step::Leaf(Node::Block(_)) => {
                    self.line();
                    self.out.push_str("<hr />\n");
                }
            }
        }
    }

    /// Begins a line where none begins already.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn open_block(&mut self, block: Block<'_>) {
        if !matches!(block, Block::Table | Block::Row) {
            self.line();
        }
        let quote = self.quote;
        let out = &mut self.out;
        let _ = match block {
            Block::Paragraph => out.write_str("<p>"),
            Block::Heading(level, id) => match quote {
                Some(quote) => write!(out, "<h{}>", quote.deep(level)),
                None => write!(out, "<h{level} id=\"{id}\">"),
            },
            Block::Quote => out.write_str("<blockquote>\n"),
            Block::List(None) => out.write_str("<ul>\n"),
            Block::List(Some(1)) => out.write_str("<ol>\n"),
            Block::List(Some(first)) => writeln!(out, "<ol start=\"{first}\">"),
            Block::Item(None) => out.write_str("<li>"),
            Block::Item(Some(done)) => return self.task(done),
            Block::Code("") => out.write_str("<pre><code>"),
            Block::Code(language) => {
                out.push_str("<pre><code class=\"language-");
                let _ = escape_html(&mut *out, language);
                out.write_str("\">")
            }
            Block::Table => out.write_str("<table>"),
            Block::Row => out.write_str("<tr>"),
            Block::Note(..) if quote.is_some() => out.write_str("<li>"),
            Block::Note(number, _) => write!(out, "<li id=\"{}\">", note(number)),
            // Met where the head is, or no block that opens.
            Block::Head | Block::Cell(_) | Block::Rule => Ok(()),
        };
    }

    fn close_block(&mut self, block: Block<'_>) {
        match block {
            Block::Heading(level, _) => {
                let level = self.quote.map_or(level, |quote| quote.deep(level));
                let _ = writeln!(self.out, "</h{level}>");
            }
            Block::Note(..) if self.quote.is_some() => self.out.push_str("</li>\n"),
            Block::Note(number, marks) => self.back_links(number, marks),
            _ => self.out.push_str(match block {
                Block::Paragraph => "</p>\n",
                Block::Quote => "</blockquote>\n",
                Block::List(None) => "</ul>\n",
                Block::List(Some(_)) => "</ol>\n",
                Block::Item(_) => "</li>\n",
                Block::Code(_) => "</code></pre>\n",
                Block::Table => "</tbody></table>\n",
                Block::Row => "</tr>\n",
                _ => "",
            }),
        }
    }

    /// Where an anchor of the text is: on this page, or where it is quoted from.
    fn anchored(&self, anchor: &str) -> String {
        let page = self.quote.map_or_else(String::new, |quote| relative(self.path, quote.home));
        with_anchor(&page, anchor)
    }

    /// A cell. Where it is set is told by a class, since the site's policy lets no style stand in a page.
    fn cell(&mut self, is_head: bool, align: Align) {
        self.out.push_str(if is_head { "<th" } else { "<td" });
        self.out.push_str(match align {
            Align::None | Align::Left => ">",
            Align::Center => " class=\"center\">",
            Align::Right => " class=\"right\">",
        });
    }

    fn task(&mut self, done: bool) {
        let (name, mark) = if done { ("task_done", "☑") } else { ("task_open", "☐") };
        self.out.push_str("<li class=\"task\"><span role=\"img\"");
        self.labelled(&self.words.text(name));
        let _ = write!(self.out, ">{mark}</span> ");
    }

    /// A label in the page's language, which may not be the text's.
    fn labelled(&mut self, label: &str) {
        let language = self.words.locale.spoken();
        if language != self.language {
            let _ = write!(self.out, " lang=\"{language}\"");
        }
        self.out.push_str(" aria-label=\"");
        let _ = escape_html(&mut self.out, label);
        self.out.push('"');
    }

    fn inline(&mut self, inline: Inline<'_>) {
        let out = &mut self.out;
        let _ = match inline {
            Inline::Text(text) if self.closed == 0 && !self.words.composer.order.glossary.is_empty() => {
                return self.words.with_terms(out, text, self.language, self.path, self.explained);
            }
            Inline::Text(text) => escape_html_body_text(&mut *out, text),
            Inline::Code(text) => {
                out.push_str("<code>");
                let _ = escape_html_body_text(&mut *out, text);
                out.write_str("</code>")
            }
            Inline::Emphasis => out.write_str("<em>"),
            Inline::Strong => out.write_str("<strong>"),
            Inline::Struck => out.write_str("<del>"),
            Inline::Link(link) => return self.link(link),
            Inline::Picture(picture) => return self.picture(picture),
            Inline::SoftBreak => out.write_str("\n"),
            Inline::LineBreak => out.write_str("<br />\n"),
            Inline::NoteMark(number, place) => return self.note_mark(number, place),
        };
    }

    fn link(&mut self, link: &Link) {
        self.out.push_str("<a href=\"");
        let _ = match &link.target {
            Target::Outside(address) => escape_href(&mut self.out, address),
            Target::Here(anchor) => {
                let place = self.anchored(anchor);
                escape_href(&mut self.out, &place)
            }
            Target::Page(page, anchor) => {
                let page = self.words.composer.in_language(self.words.language, page);
                let path = relative(self.path, &page);
                let href = anchor.as_ref().map(|anchor| with_anchor(&path, anchor));
                escape_href(&mut self.out, &href.unwrap_or(path))
            }
            Target::File(path) => escape_html(&mut self.out, &format!("{}{path}", root(self.path))),
        };
        self.titled(&link.title);
        self.out.push_str("\">");
    }

    fn picture(&mut self, picture: &Picture) {
        self.out.push_str("<img src=\"");
        self.out.push_str(&root(self.path));
        let _ = escape_html(&mut self.out, &picture.path);
        self.out.push_str("\" alt=\"");
        let _ = escape_html(&mut self.out, &picture.alternative);
        self.titled(&picture.title);
        self.out.push_str("\">");
    }

    /// A further text, behind an attribute that is open.
    fn titled(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            let _ = escape_html(&mut self.out, title);
        }
    }

    /// The number of a footnote. Anchors of headings hold no underscore, so those of footnotes are theirs alone.
    fn note_mark(&mut self, number: u32, place: u32) {
        self.out.push_str("<sup><a");
        if self.quote.is_none() {
            let _ = write!(self.out, " id=\"{}\"", note_mark(number, place));
        }
        let _ = write!(self.out, " href=\"{}\" role=\"doc-noteref\"", self.anchored(&note(number)));
        let label = self.words.locale.format("note_mark", &[("number", FluentValue::from(number))]);
        self.labelled(&label);
        let _ = write!(self.out, ">{number}</a></sup>");
    }

    fn notes(&mut self, notes: &Part<'_>) {
        self.line();
        self.out.push_str("<section class=\"notes\" role=\"doc-endnotes\"");
        let title = self.words.text("notes_title");
        self.labelled(&title);
        let _ = writeln!(self.out, ">\n<ol lang=\"{}\">", self.language);
        self.part(notes);
        self.out.push_str("</ol>\n</section>\n");
    }

    /// The ways back to where a footnote is referred to, at the end of its last paragraph.
    fn back_links(&mut self, number: u32, marks: u32) {
        const PARAGRAPH: &str = "</p>\n";
        let is_paragraph = self.out.ends_with(PARAGRAPH);
        if is_paragraph {
            self.out.truncate(self.out.len() - PARAGRAPH.len());
        }
        for place in 1..=marks {
            let _ = write!(self.out, " <a href=\"#{}\" role=\"doc-backlink\"", note_mark(number, place));
            let label = self.words.locale.format("note_back", &[("number", FluentValue::from(number))]);
            self.labelled(&label);
            self.out.push_str(">↩</a>");
        }
        self.out.push_str(if is_paragraph { "</p>\n</li>\n" } else { "</li>\n" });
    }
}

/// True for what no term is explained in: a link in a link would be none, and a heading is read by itself.
fn is_closed(node: Node<'_>) -> bool {
    matches!(node, Node::Inline(Inline::Link(_)) | Node::Block(Block::Heading(..) | Block::Head | Block::Code(_)))
}
