//! The glossary's page, and its terms where they stand in a text.

use std::fmt::Write as _;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::view::{GlossaryLetter, GlossaryPage, PageKind, TermName, TermView};
use super::{Composed, PageName, Words};
use crate::address::{relative, with_anchor};
use crate::facts::Localised;
use crate::model::{Ground, Term};
use crate::text::{Collation, Phrase};

/// The terms that a page explains: each once.
#[derive(Debug, Default)]
pub(super) struct Explained {
    /// Those it has explained so far, by their places in the glossary.
    terms: Vec<usize>,
    /// Whether no more are to be marked, so that none need be sought.
    all: bool,
    /// The way to the glossary from the page, where a term has been explained.
    way: Option<String>,
}

impl Explained {
    /// For a text whose terms are not to be marked.
    pub(super) fn everything() -> Self {
        Self { all: true, ..Self::default() }
    }
}

impl Words<'_> {
    pub(super) fn glossary(&self) -> Composed {
        let title = self.text("glossary_title");
        let page = GlossaryPage { title: title.clone(), letters: self.letters() };
        Composed {
            title,
            description: self.text("glossary_description"),
            section: "glossary",
            content: PageKind::Glossary(page),
        }
    }

    /// The terms by the alphabet of the reader's language.
    pub(super) fn letters(&self) -> Vec<GlossaryLetter> {
        let mut letters: Vec<GlossaryLetter> = Vec::new();
        let mut terms: Vec<TermView> = self.roadmap().terms.iter().map(|term| self.term(term)).collect();
        let collation = Collation::new(self.locale.language());
        terms.sort_by(|a, b| collation.compare(&a.name.text, &b.name.text));
        for term in terms {
            let first = term.name.text.chars().find(|c| c.is_alphanumeric());
            let letter = first.map(|c| c.to_uppercase().to_string()).unwrap_or_default();
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.terms.push(term),
                _ => letters.push(GlossaryLetter {
                    id: format!("letter_{}", letters.len() + 1),
                    letter,
                    terms: vec![term],
                }),
            }
        }
        letters
    }

    fn term(&self, term: &Term) -> TermView {
        let tag = self.locale.language();
        let name = self.term_text(&term.name);
        let main = TermName { text: term.name.default.clone(), lang: self.lang(self.config().main_language()) };
        let sources = term.sources.iter().filter_map(|at| self.config().sources.get(*at));
        let ground = match term.ground {
            Ground::Source => "ground_source",
            Ground::Common => "ground_common",
            Ground::Unexplained => "ground_unexplained",
        };
        TermView {
            id: term.id.clone(),
            original: (main.text != name.text).then_some(main),
            meaning: term.meaning.as_ref().map(|meaning| self.term_text(meaning)),
            also: term.also.clone(),
            also_lang: self.lang(self.config().main_language()),
            text: self.term_text(&term.text),
            ground: self.text(ground),
            sources: sources.map(|(_, title)| title.get(tag).to_owned()).collect(),
            name,
        }
    }

    /// A text for the reader, with its language where that is not the page's.
    pub(super) fn term_text(&self, text: &Localised) -> TermName {
        let tag = self.locale.language();
        let language = text.language_for(tag).unwrap_or(self.config().main_language());
        TermName { text: text.get(tag).to_owned(), lang: self.lang(language) }
    }

    /// The same, to stand within a sentence.
    pub(super) fn phrase(&self, text: &Localised) -> Phrase {
        let told = self.term_text(text);
        Phrase::new(&told.text, told.lang.as_deref())
    }

    /// Writes words of a text, with each term that the page has not explained yet as a link to the glossary, and its
    /// explanation hidden behind it, for a script to show.
    pub(super) fn with_terms(
        &self,
        out: &mut String,
        text: &str,
        language: &str,
        path: &str,
        explained: &mut Explained,
    ) {
        let mut from = 0;
        let found = if explained.all { Vec::new() } else { self.composer.order.glossary.find(text, language) };
        for found in found {
            if explained.terms.contains(&found.term) {
                continue;
            }
            explained.terms.push(found.term);
            let term = &self.roadmap().terms[found.term];
            let way = explained.way.get_or_insert_with(|| relative(path, &self.href(PageName::Glossary)));
            let href = with_anchor(way, &term.id);
            // Writing to a string cannot fail.
            let _ = escape_html_body_text(&mut *out, &text[from..found.place.start]);
            let _ = write!(out, "<a class=\"term\" href=\"{href}\" data-term=\"term_{}\">", term.id);
            let _ = escape_html_body_text(&mut *out, &text[found.place.clone()]);
            out.push_str("</a>");
            self.explanation(out, found.term, language);
            from = found.place.end;
        }
        let _ = escape_html_body_text(out, &text[from..]);
    }

    fn explanation(&self, out: &mut String, at: usize, language: &str) {
        let page = self.locale.spoken();
        let term = &self.roadmap().terms[at];
        let _ = write!(out, "<span class=\"explained\" id=\"term_{}\" hidden", term.id);
        if page != language {
            let _ = write!(out, " lang=\"{page}\"");
        }
        out.push_str(self.composer.order.explanations[self.language][at].get_or_init(|| self.explained(term)));
    }

    /// What an explanation says, in its element's end.
    fn explained(&self, term: &Term) -> String {
        let mut out = String::from(">");
        part(&mut out, "strong", &self.term_text(&term.name));
        if let Some(meaning) = &term.meaning {
            out.push_str(" (");
            part(&mut out, "span", &self.term_text(meaning));
            out.push(')');
        }
        out.push_str(": ");
        part(&mut out, "span", &self.term_text(&term.text));
        out.push_str("</span>");
        out
    }
}

/// A text with its language, in an element where it has one or must have one.
fn part(out: &mut String, tag: &str, text: &TermName) {
    let needs_tag = tag != "span" || text.lang.is_some();
    if needs_tag {
        let _ = write!(out, "<{tag}");
        if let Some(lang) = &text.lang {
            let _ = write!(out, " lang=\"{lang}\"");
        }
        out.push('>');
    }
    let _ = escape_html(&mut *out, &text.text);
    if needs_tag {
        let _ = write!(out, "</{tag}>");
    }
}
