//! The glossary: terms that stand once, each with its ground.

use super::tables::{Names, Tables, Within};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Spanned;
use crate::model::{Choice, Ground, Term};
use crate::parse::{RawSite, RawTerm};
use crate::text::{Collation, id_of};
use crate::wording::{noun, say};

pub(super) fn check(site: &RawSite, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Term> {
    let Some(raw) = &site.glossary else { return Vec::new() };
    let mut tables = Tables { file: &raw.file, config, diagnostics };
    let ids: Vec<Spanned<String>> = raw.terms.iter().map(id).collect();
    tables.unique(ids.iter(), noun!("noun-term"));
    let terms = raw.terms.iter().zip(ids);
    let mut terms: Vec<Term> = terms.filter_map(|(raw, id)| tables.term(raw, id.value)).collect();
    let collation = Collation::new(config.main_language());
    terms.sort_by(|a, b| collation.compare(&a.name.default, &b.name.default));
    terms
}

/// A term's anchor, with the term's place.
fn id(raw: &RawTerm) -> Spanned<String> {
    Spanned { value: id_of(&raw.term.value.default), span: raw.term.span.clone() }
}

impl Tables<'_, '_> {
    fn term(&mut self, raw: &RawTerm, id: String) -> Option<Term> {
        let known: Vec<&str> = Ground::ALL.iter().map(|(name, _)| *name).collect();
        let names = Names { what: noun!("noun-ground"), within: Within::Site, known: &known };
        let sources: Vec<usize> = raw.sources.iter().filter_map(|source| self.source(source)).collect();
        let is_known = self.known(Code::UnknownChoice, &raw.ground, &names);
        let ground = Ground::named(&raw.ground.value).filter(|_| is_known)?;
        if ground == Ground::Source && raw.sources.is_empty() {
            let message = say!("missing-key.term-source", term = &raw.term.value.default);
            let fault = Diagnostic::new(Code::MissingKey, self.file, raw.ground.span.clone(), message);
            self.diagnostics.push(fault.help(say!("missing-key.add-sources")));
        }
        Some(Term {
            id,
            name: raw.term.value.clone(),
            meaning: raw.meaning.clone(),
            also: raw.also.clone(),
            text: raw.text.clone(),
            ground,
            sources,
        })
    }
}
