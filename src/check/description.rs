//! Descriptions: the sections that belong together, all or none of them, each once, in order, and not empty.

use super::texts::{Kind, Text};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Localised;
use crate::grammar::{Grammar, Role};
use crate::parse::Body;
use crate::text::nearest;
use crate::wording::say;

/// What is wrong with the description of a measure, or with its translation.
pub(super) fn check(text: &Text<'_>, grammar: &Grammar) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::default();
    let description =
        Description { file: text.file, head: text.head.clone(), language: text.language, body: text.body, grammar };
    match text.kind {
        Kind::Prose => {}
        Kind::Translation | Kind::Measure { draft: true } => description.check(&mut diagnostics),
        Kind::Measure { draft: false } => {
            description.check(&mut diagnostics);
            description.placeholders(&mut diagnostics);
        }
    }
    diagnostics.finish()
}

/// One description, held against the grammar.
struct Description<'a> {
    file: &'a str,
    head: std::ops::Range<usize>,
    language: &'a str,
    body: &'a Body,
    grammar: &'a Grammar,
}

impl Description<'_> {
    /// What `veikart new` wrote for an editor to write over is never published.
    fn placeholders(&self, diagnostics: &mut Diagnostics) {
        for (at, section) in self.body.sections.iter().enumerate() {
            let part = self.body.tree.section(at);
            let prompt = self.grammar.section(section.role).and_then(|section| section.prompt.as_ref());
            let is_prompt = |prompt: &Localised| prompt.all().any(|prompt| part.says(prompt));
            if part.says("…") || prompt.is_some_and(is_prompt) {
                let text = part.to_string();
                let message = say!("placeholder.message", title = &section.heading.value, text = text.trim());
                diagnostics.push(
                    Diagnostic::new(Code::Placeholder, self.file, section.heading.span.clone(), message)
                        .help(Code::Placeholder.remedy()),
                );
            }
        }
    }

    fn check(&self, diagnostics: &mut Diagnostics) {
        let (file, body) = (self.file, self.body);
        let mut highest: Option<(Role, std::ops::Range<usize>)> = None;
        let mut seen: Vec<Role> = Vec::new();
        let near = self.near_misses();
        for (at, section) in body.sections.iter().enumerate() {
            // A heading that is nearly a known one is told as such, not as a further section in its place.
            if near.iter().any(|(_, title)| *title == section.heading.value) {
                continue;
            }
            let span = section.heading.span.clone();
            let title = &section.heading.value;
            if body.tree.section(at).is_empty() {
                diagnostics.push(
                    Diagnostic::new(
                        Code::SectionEmpty,
                        file,
                        span.clone(),
                        say!("section-empty.message", title = title),
                    )
                    .help(Code::SectionEmpty.remedy()),
                );
            }
            if section.role != Role::Other && seen.contains(&section.role) {
                let message = say!("section-repeated.message", title = title);
                diagnostics.push_with(Diagnostic::new(Code::SectionRepeated, file, span, message), |_, fault| {
                    let first = body.sections.iter().find(|s| s.role == section.role);
                    let first = first.map_or(0..0, |first| first.heading.span.clone());
                    fault.related(file, first, say!("section-repeated.first")).help(Code::SectionRepeated.remedy())
                });
                continue;
            }
            if section.role != Role::Other || seen.is_empty() {
                seen.push(section.role);
            }
            if let Some((before, at)) = highest.as_ref().filter(|(before, _)| section.role < *before) {
                let message = match self.grammar.section(*before) {
                    None => say!("section-out-of-order.further", title = title),
                    Some(before) => {
                        let before = before.title.get(self.language);
                        say!("section-out-of-order.message", title = title, before = before)
                    }
                };
                diagnostics.push(
                    Diagnostic::new(Code::SectionOutOfOrder, file, span, message)
                        .related(file, at.clone(), say!("section-out-of-order.later"))
                        .help(Code::SectionOutOfOrder.remedy()),
                );
            } else {
                highest = Some((section.role, span));
            }
        }
        self.missing(&seen, &near, diagnostics);
    }

    /// Missing sections with the heading that was probably meant.
    fn near_misses(&self) -> Vec<(Role, &str)> {
        let others = || self.body.sections.iter().filter(|s| s.role == Role::Other).map(|s| s.heading.value.as_str());
        let is_there = |role: Role| self.body.sections.iter().any(|s| s.role == role);
        let missing = self.grammar.required_sections().filter(|(role, _)| !is_there(*role));
        let near =
            missing.filter_map(|(role, section)| Some((role, nearest(section.title.get(self.language), others())?)));
        near.collect()
    }

    fn missing(&self, seen: &[Role], near: &[(Role, &str)], diagnostics: &mut Diagnostics) {
        if seen.is_empty() && near.is_empty() {
            return;
        }
        let sections = &self.body.sections;
        for (role, section) in self.grammar.required_sections().filter(|(role, _)| !seen.contains(role)) {
            let wanted = section.title.get(self.language);
            let fault = if let Some((_, near)) = near.iter().find(|(missing, _)| *missing == role) {
                let span = sections.iter().find(|s| s.heading.value == *near).map(|s| s.heading.span.clone());
                let message = say!("section-missing.message", title = wanted);
                Diagnostic::new(Code::SectionMissing, self.file, span.unwrap_or_else(|| self.head.clone()), message)
                    .help(say!("section-missing.near", title = wanted))
            } else {
                let span = sections.first().map_or_else(|| self.head.clone(), |s| s.heading.span.clone());
                let message = say!("section-missing.none", title = wanted);
                Diagnostic::new(Code::SectionMissing, self.file, span, message)
            };
            diagnostics.push(fault.help(say!("section-missing.all", titles = self.all())));
        }
    }

    fn all(&self) -> String {
        let headings: Vec<String> = self
            .grammar
            .required_sections()
            .map(|(_, section)| format!("`## {}`", section.title.get(self.language)))
            .collect();
        headings.join(", ")
    }
}
