//! The glossary: terms that stand once, each with its ground.

use super::tables::Tables;
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Spanned;
use crate::model::{Ground, Term};
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
        let sources: Vec<usize> = raw.sources.iter().filter_map(|source| self.source(source)).collect();
        let ground = self.written(&raw.ground, noun!("noun-ground"))?;
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
