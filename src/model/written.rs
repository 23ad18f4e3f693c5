//! What stands in an edition's file beside its frozen facts, as TOML.

use std::fmt::Write as _;

use super::edition::{localised, text};
use super::{Edition, Written};
use crate::facts::NamedTexts;
use crate::grammar;

impl Edition {
    /// Its whole file in the words of a site's main language, with descriptions by the measures' ids.
    #[must_use]
    pub fn file<'a>(&self, main_language: &str, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        let mut out = format!("checksum = \"{}\"\n", self.checksum());
        // Keys of the file itself stand before its tables.
        localised(&mut out, "reason", self.reason.as_ref());
        out.push_str(&self.frozen());
        self.reasons(&mut out);
        self.ties(&mut out);
        self.told_outcomes(&mut out, main_language);
        let mut texts = texts.into_iter().peekable();
        if texts.peek().is_some() {
            out.push_str("\n[texts]\n");
        }
        for (id, text) in texts {
            let _ = writeln!(out, "{id} = {}", lines(text));
        }
        out
    }

    fn reasons(&self, out: &mut String) {
        if !self.reasons.is_empty() {
            out.push_str("\n[reasons]\n");
        }
        for (id, NamedTexts { all, by_name }) in &self.reasons {
            localised(out, id, all.as_ref());
            if !by_name.is_empty() {
                let texts = by_name.iter().map(|(kind, text)| format!("{kind} = {}", grammar::localised(text)));
                let _ = writeln!(out, "{id} = {{ {} }}", texts.collect::<Vec<_>>().join(", "));
            }
        }
    }

    fn ties(&self, out: &mut String) {
        for tie in &self.likely {
            out.push_str("\n[[likely]]\n");
            text(out, "id", Some(&tie.id));
            text(out, "from", Some(&tie.from));
            text(out, "edition", tie.edition.as_deref());
            localised(out, "reason", Some(&tie.reason));
            text(out, "source", tie.source.as_deref());
        }
    }

    fn told_outcomes(&self, out: &mut String, main_language: &str) {
        for outcome in &self.outcomes {
            out.push_str("\n[[outcomes]]\n");
            text(out, "id", Some(&outcome.id));
            text(out, "outcome", Some(outcome.ending.written(main_language)));
            text(out, "source", Some(&outcome.source));
            text(out, "date", outcome.date.map(|date| date.to_string()).as_deref());
            localised(out, "reason", outcome.reason.as_ref());
        }
    }
}

/// A text on lines of its own, kept as it is where it can be.
fn lines(text: &str) -> String {
    let is_plain = |c: char| c == '\n' || c == '\t' || !c.is_control();
    if text.contains("\'\'\'") || text.ends_with('\'') || !text.chars().all(is_plain) {
        return grammar::quoted(text);
    }
    format!("\'\'\'\n{text}\n\'\'\'")
}
