//! Descriptions: problem, need and benefit, all three or none, each once, in order, and not empty.

use std::collections::HashSet;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::parse::{Body, RawSite, Role, heading_of};
use crate::wording::say;

pub(super) fn check(site: &RawSite, diagnostics: &mut Diagnostics) {
    for measure in &site.measures {
        sections(&measure.file, &measure.head, &measure.language, &measure.body, diagnostics);
    }
    let originals: HashSet<&str> = site.measures.iter().map(|m| m.file.as_str()).collect();
    for translation in &site.translations {
        if originals.contains(translation.original.as_str()) {
            sections(&translation.file, &(0..0), &translation.language, &translation.body, diagnostics);
        }
    }
}

fn sections(file: &str, head: &std::ops::Range<usize>, language: &str, body: &Body, diagnostics: &mut Diagnostics) {
    let mut highest: Option<(Role, std::ops::Range<usize>)> = None;
    let mut seen: Vec<Role> = Vec::new();
    let near = near_misses(language, body);
    for (at, section) in body.sections.iter().enumerate() {
        // A heading that is nearly a fixed one is told as such, not as a further section in its place.
        if near.iter().any(|(_, title)| *title == section.heading.value) {
            continue;
        }
        let span = section.heading.span.clone();
        let title = &section.heading.value;
        if body.tree.section(at).is_empty() {
            diagnostics.push(
                Diagnostic::new(Code::SectionEmpty, file, span.clone(), say!("section-empty.message", title = title))
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
            let message = match before {
                Role::Other => say!("section-out-of-order.further", title = title),
                before => say!("section-out-of-order.message", title = title, before = heading_of(*before, language)),
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
    missing(file, head, language, body, &seen, &near, diagnostics);
}

/// Missing fixed sections with the heading that was probably meant.
fn near_misses<'a>(language: &str, body: &'a Body) -> Vec<(Role, &'a str)> {
    let others = || body.sections.iter().filter(|s| s.role == Role::Other).map(|s| s.heading.value.as_str());
    Role::FIXED
        .into_iter()
        .filter(|role| !body.sections.iter().any(|s| s.role == *role))
        .filter_map(|role| Some((role, crate::text::nearest(heading_of(role, language), others())?)))
        .collect()
}

fn missing(
    file: &str,
    head: &std::ops::Range<usize>,
    language: &str,
    body: &Body,
    seen: &[Role],
    near: &[(Role, &str)],
    diagnostics: &mut Diagnostics,
) {
    if seen.is_empty() && near.is_empty() {
        return;
    }
    for role in Role::FIXED {
        if seen.contains(&role) {
            continue;
        }
        let wanted = heading_of(role, language);
        let mut fault = if let Some((_, near)) = near.iter().find(|(missing, _)| *missing == role) {
            let span = body.sections.iter().find(|s| s.heading.value == *near).map(|s| s.heading.span.clone());
            Diagnostic::new(
                Code::SectionMissing,
                file,
                span.unwrap_or_else(|| head.clone()),
                say!("section-missing.message", title = wanted),
            )
            .help(say!("section-missing.near", title = wanted))
        } else {
            let span = body.sections.first().map_or_else(|| head.clone(), |s| s.heading.span.clone());
            Diagnostic::new(Code::SectionMissing, file, span, say!("section-missing.none", title = wanted))
        };
        fault = fault.help(say!("section-missing.all", titles = all(language)));
        diagnostics.push(fault);
    }
}

fn all(language: &str) -> String {
    Role::FIXED.map(|role| format!("`## {}`", heading_of(role, language))).join(", ")
}
