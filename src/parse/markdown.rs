//! Markdown to safe HTML, plain text, links and headings, in one pass over the parser's events.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use super::body::{Body, Paragraph, ROOT_MARK, RootedHtml};
use super::link::{Pictures, Resolved, resolve, resolve_picture};
use super::section::{RawSection, Role};
use crate::diag::{Code, Diagnostic};
use crate::facts::Spanned;
use crate::text::{escape_html, slug};

/// How a text is read.
pub(super) struct Settings<'a> {
    pub(super) file: &'a str,
    pub(super) language: &'a str,
    /// Whether second-level headings begin sections.
    pub(super) sections: bool,
    pub(super) pictures: &'a Pictures,
}

/// Parses the Markdown that begins at byte `from` of the text.
pub(super) fn parse(settings: &Settings<'_>, text: &Arc<str>, from: usize, diagnostics: &mut Vec<Diagnostic>) -> Body {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_SMART_PUNCTUATION;
    let mut walk = Walk {
        settings,
        diagnostics,
        body: Body { source: text.clone(), ..Body::default() },
        sections: Vec::new(),
        events: Vec::new(),
        plain: String::new(),
        section: None,
        heading: None,
        level: HeadingLevel::H1,
        link: None,
        pictures: Vec::new(),
        numbers: HashMap::new(),
        depth: 0,
        paragraph: None,
        quotes: crate::text::quotation_marks(settings.language),
        refused: 0,
    };
    for (event, span) in Parser::new_ext(&text[from..], options).into_offset_iter() {
        walk.event(event, from + span.start..from + span.end);
    }
    walk.finish()
}

/// An open picture.
struct Picture {
    span: Range<usize>,
    /// Published path; `None` where it was refused.
    path: Option<String>,
    title: String,
    alternative: String,
}

struct Walk<'a, 'd, 't> {
    settings: &'a Settings<'a>,
    diagnostics: &'d mut Vec<Diagnostic>,
    body: Body,
    sections: Vec<RawSection>,
    /// Events of the section at hand.
    events: Vec<Event<'t>>,
    /// Plain text of the section at hand.
    plain: String,
    section: Option<(Spanned<String>, Role, String)>,
    /// An open heading: level, its bytes, text so far, and where its events begin.
    heading: Option<(HeadingLevel, Range<usize>, String, usize)>,
    level: HeadingLevel,
    /// An open link: its place in `links`.
    link: Option<usize>,
    /// Open pictures, one within another.
    pictures: Vec<Picture>,
    /// The number to try next for an anchor that is taken.
    numbers: HashMap<String, usize>,
    /// How many quotes, lists and tables are open.
    depth: usize,
    /// An open paragraph: its bytes and where its plain text begins.
    paragraph: Option<(Range<usize>, usize)>,
    quotes: (&'static str, &'static str),
    /// Open links that were refused: their ends are dropped too.
    refused: usize,
}

impl<'t> Walk<'_, '_, 't> {
    fn event(&mut self, event: Event<'t>, span: Range<usize>) {
        if !self.pictures.is_empty() {
            return self.event_in_picture(event, span);
        }
        match &event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_)) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table) => self.depth -= 1,
            _ => {}
        }
        match event {
            Event::Html(_) | Event::InlineHtml(_) => self.raw_html(&span),
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            Event::Start(Tag::Heading { level, .. }) => {
                self.heading = Some((level, span, String::new(), self.events.len()));
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                self.start_link(link_type, &dest_url, title, id, span);
            }
            Event::End(TagEnd::Link) => self.end_link(),
            Event::Start(Tag::Image { dest_url, title, .. }) => self.start_picture(&dest_url, &title, span),
            Event::Text(text) => {
                let text = self.typography(text);
                self.plain_text(&text);
                self.events.push(Event::Text(text));
            }
            Event::Code(code) => {
                self.plain_text(&code);
                self.events.push(Event::Code(code));
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => {
                self.plain_text(" ");
                self.events.push(event);
            }
            Event::Start(Tag::Paragraph | Tag::Item) => {
                self.close_paragraph();
                self.paragraph = Some((span, self.plain.len()));
                self.events.push(event);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::TableHead | TagEnd::TableRow) => {
                self.close_paragraph();
                self.break_plain();
                self.events.push(event);
            }
            other => self.events.push(other),
        }
    }

    fn raw_html(&mut self, span: &Range<usize>) {
        // A block of HTML comes line by line; one fault for the run is enough.
        if let Some(last) = self.diagnostics.last_mut()
            && last.code == Code::RawHtml
            && last.span.end == span.start
        {
            last.span.end = span.end;
            return;
        }
        self.diagnostics.push(
            Diagnostic::new(Code::RawHtml, self.settings.file, span.clone(), "raw HTML is not allowed in a text")
                .help(Code::RawHtml.remedy()),
        );
    }

    /// Smart punctuation gives English quotes as texts of their own; the language's marks replace them.
    fn typography(&self, text: CowStr<'t>) -> CowStr<'t> {
        match &*text {
            "“" => CowStr::Borrowed(self.quotes.0),
            "”" => CowStr::Borrowed(self.quotes.1),
            _ => text,
        }
    }

    fn plain_text(&mut self, text: &str) {
        if let Some((_, heading_text)) = self.heading.as_mut().map(|(_, span, text, _)| (span, text)) {
            heading_text.push_str(text);
        } else {
            self.plain.push_str(text);
        }
        if let Some(at) = self.link {
            self.body.links[at].text.push_str(text);
        }
    }

    fn break_plain(&mut self) {
        let end = self.plain.trim_end().len();
        self.plain.truncate(end);
        if !self.plain.is_empty() {
            self.plain.push_str("\n\n");
        }
    }

    fn close_paragraph(&mut self) {
        let Some((mut span, at)) = self.paragraph.take() else { return };
        let source = self.body.source.get(span.clone()).unwrap_or("");
        span.end = span.start + source.trim_end().len();
        let text = self.plain[at.min(self.plain.len())..].trim();
        if !text.is_empty() {
            let start = at + self.plain[at..].len() - self.plain[at..].trim_start().len();
            let place = start..start + text.len();
            let part = self.sections.len() + usize::from(self.section.is_some());
            self.body.paragraphs.push(Paragraph { span, part, place });
        }
    }

    fn start_link(
        &mut self,
        link_type: LinkType,
        address: &str,
        title: CowStr<'t>,
        id: CowStr<'t>,
        span: Range<usize>,
    ) {
        let mut whole = address.to_owned();
        if link_type == LinkType::Email {
            whole.insert_str(0, "mailto:");
        }
        let before = self.body.links.len();
        let resolved = resolve(self.settings.file, &whole, span, &mut self.body.links, self.diagnostics);
        let start = match resolved {
            Resolved::Plain(address) => {
                Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url: address.into(), title, id })
            }
            Resolved::FromRoot(path) => {
                let mut html = format!("<a href=\"{ROOT_MARK}");
                escape_html(&path, |part| html.push_str(part));
                html.push_str("\">");
                Event::InlineHtml(html.into())
            }
            Resolved::Refused => {
                self.refused += 1;
                return;
            }
        };
        self.link = (self.body.links.len() > before).then_some(before);
        self.events.push(start);
    }

    fn end_link(&mut self) {
        self.link = None;
        if self.refused > 0 {
            self.refused -= 1;
        } else {
            self.events.push(Event::End(TagEnd::Link));
        }
    }

    fn start_picture(&mut self, address: &str, title: &str, span: Range<usize>) {
        let settings = self.settings;
        let resolved = resolve_picture(settings.file, address, span.clone(), settings.pictures, self.diagnostics);
        let path = match resolved {
            Resolved::FromRoot(path) => Some(path),
            Resolved::Plain(_) | Resolved::Refused => None,
        };
        self.pictures.push(Picture { span, path, title: title.to_owned(), alternative: String::new() });
    }

    /// Within a picture only text counts: it is the alternative text.
    fn event_in_picture(&mut self, event: Event<'t>, span: Range<usize>) {
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => self.start_picture(&dest_url, &title, span),
            Event::End(TagEnd::Image) => self.end_picture(),
            Event::Text(text) => {
                let text = self.typography(text);
                self.alternative_text(&text);
            }
            Event::Code(text) => self.alternative_text(&text),
            Event::SoftBreak | Event::HardBreak => self.alternative_text(" "),
            Event::Html(_) | Event::InlineHtml(_) => self.raw_html(&span),
            _ => {}
        }
    }

    fn alternative_text(&mut self, text: &str) {
        for picture in &mut self.pictures {
            picture.alternative.push_str(text);
        }
    }

    fn end_picture(&mut self) {
        let Some(picture) = self.pictures.pop() else { return };
        let alternative = picture.alternative.trim();
        if alternative.is_empty() {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::PictureWithoutText,
                    self.settings.file,
                    picture.span,
                    "this picture has no alternative text",
                )
                .help("say between the brackets what it shows: `![a diagram of …](picture.svg)`"),
            );
        }
        if let (Some(path), true) = (&picture.path, self.pictures.is_empty()) {
            let mut html = format!("<img src=\"{ROOT_MARK}");
            escape_html(path, |part| html.push_str(part));
            html.push_str("\" alt=\"");
            escape_html(alternative, |part| html.push_str(part));
            if !picture.title.is_empty() {
                html.push_str("\" title=\"");
                escape_html(&picture.title, |part| html.push_str(part));
            }
            html.push_str("\">");
            self.events.push(Event::InlineHtml(html.into()));
        }
    }

    fn end_heading(&mut self) {
        let Some((level, mut span, text, at)) = self.heading.take() else { return };
        let text = text.trim().to_owned();
        let source = self.body.source.get(span.clone()).unwrap_or("");
        span.end = span.start + source.trim_end().len();
        let inner = self.events.split_off(at);
        let deepest = match self.level {
            HeadingLevel::H1 => HeadingLevel::H2,
            HeadingLevel::H2 => HeadingLevel::H3,
            HeadingLevel::H3 => HeadingLevel::H4,
            HeadingLevel::H4 => HeadingLevel::H5,
            _ => HeadingLevel::H6,
        };
        if level == HeadingLevel::H1 || level > deepest || self.depth > 0 {
            let message = if level == HeadingLevel::H1 {
                "a first-level heading stands in the text".to_owned()
            } else if self.depth > 0 {
                "a heading stands in a quote, a list or a table".to_owned()
            } else {
                format!("a heading of level {} follows one of level {}", level as u8, self.level as u8)
            };
            self.diagnostics.push(Diagnostic::new(Code::HeadingLevel, self.settings.file, span.clone(), message).help(
                if self.depth > 0 {
                    "move it out of the quote, the list or the table"
                } else {
                    Code::HeadingLevel.remedy()
                },
            ));
        } else {
            self.level = level;
        }
        let is_section = self.settings.sections && level == HeadingLevel::H2 && self.depth == 0;
        let role = if is_section { Role::of(&text) } else { Role::Other };
        let id = self.anchor(role.anchor().unwrap_or(&text));
        self.body.headings.push(Spanned { value: text.clone(), span: span.clone() });
        if is_section {
            self.flush();
            self.section = Some((Spanned { value: text, span }, role, id));
            return;
        }
        self.events.push(Event::Start(Tag::Heading { level, id: Some(id.into()), classes: vec![], attrs: vec![] }));
        self.events.extend(inner);
        self.events.push(Event::End(TagEnd::Heading(level)));
    }

    /// An anchor for a heading, unique on the page.
    fn anchor(&mut self, text: &str) -> String {
        let base = match slug(text) {
            slug if slug.is_empty() => "del".to_owned(),
            slug => slug,
        };
        let mut id = base.clone();
        let next = self.numbers.entry(base.clone()).or_insert(2);
        while !self.body.anchors.insert(id.clone()) {
            id = format!("{base}-{next}");
            *next += 1;
        }
        id
    }

    /// Ends the section at hand, or the lead.
    fn flush(&mut self) {
        self.close_paragraph();
        let mut marked = String::new();
        html::push_html(&mut marked, self.events.drain(..));
        let html = RootedHtml::new(&marked);
        let plain = std::mem::take(&mut self.plain).trim_end().to_owned();
        match self.section.take() {
            None => {
                self.body.lead = Arc::new(html);
                self.body.lead_plain = Arc::from(plain);
            }
            Some((heading, role, id)) => {
                self.sections.push(RawSection { heading, role, id, html, plain });
            }
        }
    }

    fn finish(mut self) -> Body {
        self.flush();
        self.body.sections = Arc::from(self.sections);
        self.body
    }
}
