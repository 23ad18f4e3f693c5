//! What editions and delivery plans have in common: their heads, and names that must be known.

use std::collections::HashSet;

use crate::config::Config;
use crate::diag::{Code, Diagnostic};
use crate::facts::{Moment, Spanned};
use crate::parse::RawHead;
use crate::text::is_id;

/// Checks one file of tables.
pub(super) struct Tables<'a, 'd> {
    pub(super) file: &'a str,
    pub(super) config: &'a Config,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
}

/// What the head of a file tells, where it is right.
pub(super) struct Head {
    pub(super) date: Option<Moment>,
    pub(super) sources: Vec<String>,
}

impl Tables<'_, '_> {
    pub(super) fn head(&mut self, raw: &RawHead) -> Head {
        let date = raw.date.as_ref().and_then(|text| {
            let moment = Moment::parse(&text.value);
            if moment.is_none() {
                let message = format!("`{}` is neither a month nor a day", text.value);
                let help = "write \"2025-11\" or \"2025-11-20\"";
                self.diagnostics
                    .push(Diagnostic::new(Code::WrongType, self.file, text.span.clone(), message).help(help));
            }
            moment
        });
        let known: Vec<&str> = self.config.sources.iter().map(|(id, _)| id.as_str()).collect();
        let sources = raw.sources.iter().filter(|source| self.known(Code::UnknownSource, source, "source", &known));
        Head { date, sources: sources.map(|source| source.value.clone()).collect() }
    }

    /// True for a name that is known; tells of one that is not.
    pub(super) fn known(&mut self, code: Code, name: &Spanned<String>, what: &str, known: &[&str]) -> bool {
        let is_known = known.contains(&name.value.as_str());
        if !is_known {
            let message = format!("there is no {what} `{}`", name.value);
            let fault = Diagnostic::new(code, self.file, name.span.clone(), message);
            self.diagnostics.push(fault.names(&name.value, "names", known));
        }
        is_known
    }

    /// True for the id of a measure that is known; tells of one that is not.
    pub(super) fn measure(&mut self, id: &Spanned<String>, is_known: impl Fn(&str) -> bool, known: &[&str]) -> bool {
        is_known(&id.value) || self.known(Code::UnknownMeasure, id, "measure", known)
    }

    /// Tells of names that are no ids, and of those that stand twice.
    pub(super) fn unique<'a>(&mut self, ids: impl Iterator<Item = &'a Spanned<String>>, what: &str) {
        let mut seen: HashSet<&str> = HashSet::new();
        for id in ids {
            if !is_id(&id.value) {
                let message = format!("`{}` cannot be an id", id.value);
                self.diagnostics.push(
                    Diagnostic::new(Code::InvalidId, self.file, id.span.clone(), message)
                        .help("ids are ASCII lower case letters, digits and hyphens"),
                );
            } else if !seen.insert(&id.value) {
                let message = format!("two {what} have the id `{}`", id.value);
                self.diagnostics.push(
                    Diagnostic::new(Code::DuplicateId, self.file, id.span.clone(), message).help("remove one of them"),
                );
            }
        }
    }
}
