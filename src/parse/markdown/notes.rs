//! Footnotes: numbered as they are referred to; each reference has its text, and each text a reference.

use std::collections::HashMap;
use std::ops::Range;

use super::Walk;
use crate::body::Inline;
use crate::diag::{Code, Diagnostic};
use crate::wording::say;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Notes {
    /// By label, which is the same in capitals.
    by_label: HashMap<String, Note>,
    /// How many have a number.
    numbered: u32,
    /// How many texts have been read.
    texts: usize,
}

#[derive(Default)]
struct Note {
    /// Counted from 1; 0 before it is referred to.
    number: u32,
    /// How many times it is referred to.
    marks: u32,
    /// Which text it is, and the bytes of its first line.
    text: Option<(usize, Range<usize>)>,
}

impl Walk<'_, '_> {
    pub(super) fn note_mark(&mut self, label: &str, span: &Range<usize>) {
        if self.heading.is_some() {
            let fault = self.fault(Code::Footnote, span, say!("footnote.heading"));
            self.diagnostics.push(fault.help(say!("footnote.below")));
        }
        let note = self.notes.by_label.entry(label.to_lowercase()).or_default();
        if note.number == 0 {
            self.notes.numbered += 1;
            note.number = self.notes.numbered;
        }
        note.marks += 1;
        self.tree.add(Inline::NoteMark(note.number, note.marks));
    }

    pub(super) fn start_note(&mut self, label: &str, span: Range<usize>) {
        self.close_paragraph();
        self.tree.begin_note();
        let first = span.start..self.line_end(span.start);
        let text = (self.notes.texts, first.clone());
        self.notes.texts += 1;
        let note = self.notes.by_label.entry(label.to_lowercase()).or_default();
        match &note.text {
            None => note.text = Some(text),
            Some((_, before)) => {
                let message = say!("footnote.twice", label = label.escape_debug().to_string());
                let fault = Diagnostic::new(Code::Footnote, self.context.file, first, message)
                    .related(self.context.file, before.clone(), say!("footnote.first"))
                    .help(say!("footnote.rename"));
                self.diagnostics.push(fault);
            }
        }
    }

    pub(super) fn end_note(&mut self) {
        self.close_paragraph();
        self.tree.end_note();
    }

    /// The footnotes in the order of their numbers: which text, the number, how many references.
    pub(super) fn finish_notes(&mut self) -> Vec<(usize, u32, u32)> {
        let mut found = Vec::new();
        let mut unused = Vec::new();
        #[expect(clippy::iter_over_hash_type, reason = "both lists are sorted below")]
        for note in self.notes.by_label.values() {
            match &note.text {
                Some((text, _)) if note.number > 0 => found.push((*text, note.number, note.marks)),
                Some((_, span)) => unused.push(span.clone()),
                None => {}
            }
        }
        found.sort_unstable_by_key(|(_, number, _)| *number);
        unused.sort_unstable_by_key(|span| span.start);
        for span in unused {
            let fault = self.fault(Code::Footnote, &span, say!("footnote.unused"));
            self.diagnostics.push(fault.help(Code::Footnote.remedy()));
        }
        found
    }

    /// What looks like a reference and is none, since the footnote has no text.
    pub(super) fn note_without_text(&mut self, at: usize) {
        let rest = &self.source[at..self.line_end(at)];
        let Some(label) =
            rest.strip_prefix("[^").and_then(|rest| rest.split(']').next().filter(|l| rest.len() > l.len()))
        else {
            return;
        };
        if label.is_empty() || label.contains(|c: char| c.is_whitespace() || c == '[') {
            return;
        }
        let span = at..at + label.len() + 3;
        let message = say!("footnote.without-text", label = label.escape_debug().to_string());
        let fault = self.fault(Code::Footnote, &span, message);
        self.diagnostics.push(fault.help(say!("footnote.write", label = label)));
    }

    fn line_end(&self, from: usize) -> usize {
        let line = self.source[from..].split('\n').next().unwrap_or("");
        from + line.trim_end().len()
    }
}
