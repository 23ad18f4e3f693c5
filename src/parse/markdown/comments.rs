//! Comments, which are for editors alone, and other HTML, which is not taken.

use std::ops::Range;

use super::Walk;
use crate::diag::Code;
use crate::wording::say;

const OPENS: &str = "<!--";
const CLOSES: &str = "-->";

impl Walk<'_, '_> {
    /// A block of HTML: one comment or several, and nothing else, is passed over.
    pub(super) fn start_html(&mut self, span: &Range<usize>) {
        self.close_paragraph();
        let mut at = span.start;
        let end = span.end;
        self.is_comment = self.source[at..end].trim_start().starts_with(OPENS);
        if !self.is_comment {
            return;
        }
        loop {
            let rest = &self.source[at..end];
            at += rest.len() - rest.trim_start().len();
            let rest = rest.trim();
            let Some(inside) = rest.strip_prefix(OPENS) else {
                if !rest.is_empty() {
                    let fault = self.fault(Code::RawHtml, &(at..at + rest.len()), say!("raw-html.beside"));
                    self.diagnostics.push(fault.help(say!("raw-html.own-line")));
                }
                return;
            };
            let Some(closes) = inside.find(CLOSES) else {
                self.unclosed(at);
                return;
            };
            at += OPENS.len() + closes + CLOSES.len();
        }
    }

    pub(super) fn html_line(&mut self, span: &Range<usize>) {
        if !self.is_comment {
            self.raw_html(span);
        }
    }

    pub(super) fn inline_html(&mut self, html: &str, span: &Range<usize>) {
        if !html.starts_with(OPENS) {
            self.raw_html(span);
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
        let fault = self.fault(Code::RawHtml, span, say!("raw-html.message"));
        self.diagnostics.push(fault.help(Code::RawHtml.remedy()));
    }

    fn unclosed(&mut self, at: usize) {
        let fault = self.fault(Code::RawHtml, &(at..at + OPENS.len()), say!("raw-html.unclosed"));
        self.diagnostics.push(fault.help(say!("raw-html.close")));
    }

    /// Words that were meant as something else: a footnote without a text, a comment that is not closed.
    pub(super) fn leftovers(&mut self, span: &Range<usize>) {
        let source = self.source.clone();
        let Some(text) = source.get(span.clone()).filter(|text| text.contains(['[', '<'])) else { return };
        for (at, mark) in text.match_indices(['[', '<']) {
            let at = span.start + at;
            if source[..at].ends_with('\\') {
                continue;
            }
            if mark == "[" {
                self.note_without_text(at);
            } else if source[at..].starts_with(OPENS) {
                self.unclosed(at);
            }
        }
    }
}
