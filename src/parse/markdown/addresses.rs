//! Bare addresses: what stands in running text as `https://…` or `name@example.no` is a link.
//!
//! They are sought in the source, before Markdown makes dashes, quotes or emphasis of what stands in them.

use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Walk;

/// What ends an address besides what the finder of addresses knows.
const END: [&str; 5] = ["[^", "«", "»", "“", "”"];

/// The addresses of a file that have not been met.
#[derive(Default)]
pub(super) struct BareAddresses {
    /// In the order of the file, the next one last, with whether it is a mail address.
    to_come: Vec<(Range<usize>, bool)>,
    /// The address that was met last: what begins inside it has been shown.
    last: Range<usize>,
    /// Where the words of open emphasis end, the innermost last.
    ends: Vec<usize>,
}

/// A bare address in the source.
pub(super) struct Bare {
    pub(super) start: usize,
    pub(super) end: usize,
    is_mail: bool,
}

impl BareAddresses {
    pub(super) fn find(text: &str, from: usize) -> Self {
        let body = &text[from..];
        if !body.contains("://") && !body.contains('@') {
            return Self::default();
        }
        let is_web = |address: &str| {
            let scheme = address.split(':').next().unwrap_or("");
            scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
        };
        let mut to_come: Vec<(Range<usize>, bool)> = LinkFinder::new()
            .links(body)
            .filter(|link| *link.kind() == LinkKind::Email || is_web(link.as_str()))
            .map(|link| (from + link.start()..from + link.end(), *link.kind() == LinkKind::Email))
            .collect();
        to_come.reverse();
        Self { to_come, ..Self::default() }
    }

    /// True for what has been shown as a part of an address.
    pub(super) fn holds(&mut self, event: &Event<'_>, span: &Range<usize>) -> bool {
        let is_inline = match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => true,
            Event::Text(_) => span.end <= self.last.end,
            _ => false,
        };
        is_inline && self.last.start < span.start && span.start < self.last.end
    }

    /// Where the address that was met last ends.
    pub(super) fn end(&self) -> usize {
        self.last.end
    }

    /// Emphasis begins: an address in it ends before its marks.
    pub(super) fn enter(&mut self, source: &str, span: &Range<usize>) {
        let words = source.get(span.clone()).unwrap_or("").trim_end_matches(['*', '_', '~']);
        self.ends.push(span.start + words.len());
    }

    pub(super) fn leave(&mut self) {
        self.ends.pop();
    }

    /// The next address that begins in a text behind `from`.
    pub(super) fn next_in(&mut self, source: &str, text: &str, from: usize, span: &Range<usize>) -> Option<Bare> {
        while let Some((address, is_mail)) = self.to_come.last().cloned() {
            if address.start >= span.end {
                return None;
            }
            self.to_come.pop();
            // What begins elsewhere is a link already, or code.
            if address.start < from || source.get(span.clone()) != Some(text) {
                continue;
            }
            let end = self.ends.last().map_or(address.end, |end| address.end.min(*end));
            let whole = source.get(address.start..end).unwrap_or("");
            // A footnote's number and the language's quotation marks are no part of it.
            let whole = END.iter().fold(whole, |whole, end| whole.split(end).next().unwrap_or(""));
            let whole = whole.trim_end_matches(['*', '_', '~']);
            self.last = address.start..address.start + whole.len();
            return Some(Bare { start: self.last.start, end: self.last.end, is_mail });
        }
        None
    }
}

impl Walk<'_, '_> {
    pub(super) fn bare_address(&mut self, address: &Bare) {
        let span = address.start..address.end;
        let shown = self.source[span.clone()].replace("&amp;", "&");
        let kind = if address.is_mail { LinkType::Email } else { LinkType::Autolink };
        self.start_link(kind, &shown, "", span);
        self.words(&shown);
        self.end_link();
    }
}
