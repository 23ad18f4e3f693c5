//! Headings: sections, the outline of the page, and anchors.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::{RawSection, Role, Walk};
use crate::body::Mark;
use crate::diag::Code;
use crate::facts::Spanned;
use crate::text::slug;
use crate::wording::say;

/// An open heading.
pub(super) struct Heading {
    span: Range<usize>,
    pub(super) text: String,
    mark: Mark,
}

impl Walk<'_, '_> {
    pub(super) fn start_heading(&mut self, span: Range<usize>) {
        self.close_paragraph();
        self.heading = Some(Heading { span, text: String::new(), mark: self.tree.heading() });
    }

    pub(super) fn end_heading(&mut self, level: HeadingLevel) {
        let Some(Heading { mut span, text, mark }) = self.heading.take() else { return };
        let text = text.trim().to_owned();
        span.end = span.start + self.source.get(span.clone()).unwrap_or("").trim_end().len();
        self.outline(level, &span);
        let is_section = self.context.sections && level == HeadingLevel::H2 && self.depth == 0;
        let ground = self.context.ground;
        let role = if is_section { ground.grammar.role_of(&text) } else { Role::Other };
        let known = ground.grammar.section(role).map(|section| section.anchor(&ground.main_language));
        let id = self.anchor(known.unwrap_or(&text));
        self.headings.push(Spanned { value: text.clone(), span: span.clone() });
        if is_section {
            self.tree.drop_heading(mark);
            self.flush();
            self.section = Some((Spanned { value: text, span }, role, id));
        } else {
            self.tree.name_heading(mark, level as u8, &id);
        }
    }

    /// Holds a heading against the one before it.
    fn outline(&mut self, level: HeadingLevel, span: &Range<usize>) {
        let deepest = match self.level {
            HeadingLevel::H1 => HeadingLevel::H2,
            HeadingLevel::H2 => HeadingLevel::H3,
            HeadingLevel::H3 => HeadingLevel::H4,
            HeadingLevel::H4 => HeadingLevel::H5,
            _ => HeadingLevel::H6,
        };
        let is_inside = self.depth > 0;
        if level != HeadingLevel::H1 && level <= deepest && !is_inside {
            self.level = level;
            return;
        }
        let message = if level == HeadingLevel::H1 {
            say!("heading-level.first")
        } else if is_inside {
            say!("heading-level.inside")
        } else {
            say!("heading-level.jump", level = level as usize, before = self.level as usize)
        };
        let help = if is_inside { say!("heading-level.move-out") } else { Code::HeadingLevel.remedy() };
        self.diagnostics.push(self.fault(Code::HeadingLevel, span, message).help(help));
    }

    /// An anchor for a heading, unique on the page.
    fn anchor(&mut self, text: &str) -> String {
        let base = match slug(text) {
            slug if slug.is_empty() => "del".to_owned(),
            slug => slug,
        };
        let mut id = base.clone();
        let next = self.numbers.entry(base.clone()).or_insert(2);
        while !self.anchors.insert(id.clone()) {
            id = format!("{base}-{next}");
            *next += 1;
        }
        id
    }

    /// Ends the section at hand, or the lead.
    pub(super) fn flush(&mut self) {
        self.close_paragraph();
        self.tree.end_part();
        if let Some((heading, role, id)) = self.section.take() {
            self.sections.push(RawSection { heading, role, id });
        }
    }
}
