//! What editions and delivery plans have in common: their heads, and names that must be known.

use std::collections::HashMap;

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Moment, Spanned};
use crate::model::Written;
use crate::parse::RawHead;
use crate::text::id_rule;
use crate::wording::{Noun, Text, noun, say};

/// Checks one file of tables.
pub(super) struct Tables<'a, 'd> {
    pub(super) file: &'a str,
    pub(super) config: &'a Config,
    pub(super) diagnostics: &'d mut Diagnostics,
}

/// What the head of a file tells, where it is right.
pub(super) struct Head {
    pub(super) date: Option<Moment>,
    pub(super) sources: Vec<String>,
}

/// Names that may stand in a place.
pub(super) struct Names<'a> {
    /// What they are.
    pub(super) what: Noun,
    /// Where they must be known.
    pub(super) within: Within,
    /// The names.
    pub(super) known: &'a [&'a str],
}

/// Where names must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    Site,
    ThisEdition,
    ThatEdition,
    AnyEdition,
}

impl Within {
    /// «There is no … `x`».
    fn no_such(self, what: Noun, name: &str) -> Text {
        let one = what.one();
        match self {
            Self::Site => say!("no-such", one = one, name = name),
            Self::ThisEdition => say!("no-such.in-this-edition", one = one, name = name),
            Self::ThatEdition => say!("no-such.in-that-edition", one = one, name = name),
            Self::AnyEdition => say!("no-such.in-any-edition", one = one, name = name),
        }
    }
}

impl Tables<'_, '_> {
    pub(super) fn head(&mut self, raw: &RawHead) -> Head {
        let date = raw.date.as_ref().and_then(|text| self.moment(text));
        let sources = raw.sources.iter().filter(|source| self.is_source(source));
        Head { date, sources: sources.map(|source| source.value.clone()).collect() }
    }

    /// A day or a month; tells of a text that is neither.
    pub(super) fn moment(&mut self, text: &Spanned<String>) -> Option<Moment> {
        let moment = Moment::parse(&text.value);
        if moment.is_none() {
            let message = Moment::fault(&text.value);
            let help = say!("wrong-type.write-moment");
            self.diagnostics.push(Diagnostic::new(Code::WrongType, self.file, text.span.clone(), message).help(help));
        }
        moment
    }

    /// True for a configured source; tells of one that is not.
    pub(super) fn is_source(&mut self, source: &Spanned<String>) -> bool {
        self.source(source).is_some()
    }

    /// The place of a source in the configuration; tells of one that is not there.
    pub(super) fn source(&mut self, source: &Spanned<String>) -> Option<usize> {
        let known: Vec<&str> = self.config.sources.iter().map(|(id, _)| id.as_str()).collect();
        let names = Names { what: noun!("noun-source"), within: Within::Site, known: &known };
        self.known(Code::UnknownSource, source, &names).then(|| known.iter().position(|id| *id == source.value))?
    }

    /// True for a name that is known; tells of one that is not.
    pub(super) fn known(&mut self, code: Code, name: &Spanned<String>, names: &Names<'_>) -> bool {
        let is_known = names.known.contains(&name.value.as_str());
        if !is_known {
            self.unknown(code, name, names);
        }
        is_known
    }

    /// The value of a name as editors write it; tells of one that is not known.
    pub(super) fn written<W: Written>(&mut self, name: &Spanned<String>, what: Noun) -> Option<W> {
        let main = self.config.main_language();
        let names = Names { what, within: Within::Site, known: &W::names(main) };
        if self.known(Code::UnknownChoice, name, &names) { W::read(&name.value, main) } else { None }
    }

    /// Tells of a name that is not known.
    pub(super) fn unknown(&mut self, code: Code, name: &Spanned<String>, names: &Names<'_>) {
        let message = names.within.no_such(names.what, &name.value);
        let fault = Diagnostic::new(code, self.file, name.span.clone(), message);
        // These are listed in the configuration, which may lack one rightly named here.
        let is_listed = matches!(code, Code::UnknownSource | Code::UnknownActor | Code::UnknownStatus);
        self.diagnostics.push_with(fault, |diagnostics, fault| {
            let fault = diagnostics.named(fault, &name.value, names.what, || names.known.to_vec());
            if is_listed { fault.help(code.remedy()) } else { fault }
        });
    }

    /// True for a text that can be an id; tells of one that cannot.
    pub(super) fn is_id(&mut self, id: &Spanned<String>) -> bool {
        let rule = id_rule(&id.value);
        if let Some(rule) = rule {
            let message = say!("invalid-id.message", id = &id.value);
            let fault = Diagnostic::new(Code::InvalidId, self.file, id.span.clone(), message);
            self.diagnostics.push(fault.help(rule));
        }
        rule.is_none()
    }

    /// Tells of names that are no ids, and of those that stand twice.
    pub(super) fn unique<'a>(&mut self, ids: impl Iterator<Item = &'a Spanned<String>>, what: Noun) {
        let mut seen: HashMap<&str, &Spanned<String>> = HashMap::new();
        for id in ids {
            if !self.is_id(id) {
                continue;
            }
            if let Some(first) = seen.get(id.value.as_str()) {
                let message = say!("duplicate-id.table", many = what.many(), id = &id.value);
                self.diagnostics.push(
                    Diagnostic::new(Code::DuplicateId, self.file, id.span.clone(), message)
                        .help(say!("duplicate-id.correct"))
                        .related(self.file, first.span.clone(), say!("duplicate-id.first")),
                );
            } else {
                seen.insert(&id.value, id);
            }
        }
    }
}
