//! Pictures. Inside one only words count: they are its alternative text.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::link::resolve_picture;
use super::Walk;
use crate::body::{Inline, Picture};
use crate::diag::Code;
use crate::wording::say;

/// An open picture.
pub(super) struct OpenPicture {
    span: Range<usize>,
    /// Published path; `None` where it was refused.
    path: Option<String>,
    title: String,
    alternative: String,
}

impl Walk<'_, '_> {
    pub(super) fn start_picture(&mut self, address: &str, title: &str, span: Range<usize>) {
        let context = self.context;
        let path = resolve_picture(context.file, address, span.clone(), &context.ground.pictures, self.diagnostics);
        self.pictures.push(OpenPicture { span, path, title: title.to_owned(), alternative: String::new() });
    }

    pub(super) fn event_in_picture(&mut self, event: Event<'_>, span: &Range<usize>) {
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => self.start_picture(&dest_url, &title, span.clone()),
            Event::End(TagEnd::Image) => self.end_picture(),
            Event::Text(text) => {
                let text = self.typography(&text);
                self.alternative_text(text);
            }
            Event::Code(text) => self.alternative_text(&text),
            Event::SoftBreak | Event::HardBreak => self.alternative_text(" "),
            Event::InlineHtml(html) => self.inline_html(&html, span),
            _ => {}
        }
    }

    fn alternative_text(&mut self, text: &str) {
        for picture in &mut self.pictures {
            picture.alternative.push_str(text);
        }
    }

    fn end_picture(&mut self) {
        let Some(OpenPicture { span, path, title, alternative }) = self.pictures.pop() else { return };
        let alternative = alternative.trim();
        if alternative.is_empty() {
            let fault = self.fault(Code::PictureWithoutText, &span, say!("picture-without-text.message"));
            self.diagnostics.push(fault.help(say!("picture-without-text.example")));
        }
        if let (Some(path), true) = (path, self.pictures.is_empty()) {
            let picture = Picture { path: path.into(), alternative: alternative.into(), title: title.into() };
            self.tree.add(Inline::Picture(&picture));
        }
    }
}
