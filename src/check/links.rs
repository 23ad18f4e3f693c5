//! Links between files: the file must exist and be published, the anchor too.

use std::collections::HashMap;

use super::ids::Index;
use crate::diag::{Code, Diagnostic};
use crate::parse::{Body, LinkKind, RawSite};

/// Files of the built site that a text may link to with `site:`.
const BUILT: &[&str] = &["data/veikart.json", "data/veikart.csv", "data/veikart.schema.json"];

struct Target<'a> {
    body: &'a Body,
    draft: bool,
}

pub(super) fn check(site: &RawSite, index: &Index<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut files: HashMap<&str, Target<'_>> = HashMap::with_capacity(site.measures.len() + 16);
    for measure in &site.measures {
        files.insert(&measure.file, Target { body: &measure.body, draft: measure.draft });
    }
    for area in &site.areas {
        files.insert(&area.file, Target { body: &area.body, draft: false });
    }
    for page in site.pages.iter().chain(&site.front) {
        files.insert(&page.file, Target { body: &page.body, draft: false });
    }
    let originals = files.len();
    for translation in &site.translations {
        if !files.contains_key(translation.original.as_str()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::TranslationWithoutOriginal,
                    &translation.file,
                    0..0,
                    format!("there is no `{}` that this could translate", translation.original),
                )
                .help(Code::TranslationWithoutOriginal.remedy()),
            );
        }
    }
    debug_assert_eq!(originals, files.len());
    let mut known: Vec<&str> = Vec::new();
    let mut check = |file: &str, body: &Body, draft: bool| {
        for link in &body.links {
            match &link.kind {
                LinkKind::Outside => {}
                LinkKind::Here => {
                    if let Some(fault) = anchor(file, body, link.anchor.as_deref(), link.span.clone()) {
                        diagnostics.push(fault);
                    }
                }
                LinkKind::Built(path) => {
                    if !BUILT.contains(&path.as_str()) {
                        diagnostics.push(
                            Diagnostic::new(
                                Code::DeadLink,
                                file,
                                link.span.clone(),
                                format!("the built site has no `{path}` to link to"),
                            )
                            .names(path, "files", BUILT),
                        );
                    }
                }
                LinkKind::File(path) => match files.get(path.as_str()) {
                    None => {
                        if known.is_empty() {
                            known = files.keys().copied().collect();
                            known.sort_unstable();
                        }
                        diagnostics.push(dead(file, path, link.span.clone(), site, index, &known));
                    }
                    Some(target) if target.draft && !draft => diagnostics.push(
                        Diagnostic::new(
                            Code::DeadLink,
                            file,
                            link.span.clone(),
                            format!("`{path}` is a draft and not published"),
                        )
                        .help("publish it, or leave the link out until then"),
                    ),
                    Some(target) => {
                        if let Some(fault) = anchor(file, target.body, link.anchor.as_deref(), link.span.clone()) {
                            diagnostics.push(fault);
                        }
                    }
                },
            }
        }
    };
    for measure in &site.measures {
        check(&measure.file, &measure.body, measure.draft);
    }
    for area in &site.areas {
        check(&area.file, &area.body, false);
    }
    for page in site.pages.iter().chain(&site.front) {
        check(&page.file, &page.body, false);
    }
    for translation in &site.translations {
        check(&translation.file, &translation.body, false);
    }
}

fn dead(
    file: &str,
    path: &str,
    span: std::ops::Range<usize>,
    site: &RawSite,
    index: &Index<'_>,
    known: &[&str],
) -> Diagnostic {
    let fault = Diagnostic::new(Code::DeadLink, file, span, format!("there is no file `{path}`"));
    // The most common slip is the right name in the wrong folder.
    let id = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md")).unwrap_or("");
    if let Some(at) = index.measures.get(id) {
        let right = crate::parse::relative(file, &site.measures[*at].file);
        return fault.help(format!("did you mean `{right}`?"));
    }
    match crate::text::nearest(path, known.iter().copied()) {
        Some(near) => fault.help(format!("did you mean `{}`?", crate::parse::relative(file, near))),
        None => fault.help(Code::DeadLink.remedy()),
    }
}

fn anchor(file: &str, body: &Body, anchor: Option<&str>, span: std::ops::Range<usize>) -> Option<Diagnostic> {
    let anchor = anchor?;
    if body.anchors.iter().any(|a| a == anchor) {
        return None;
    }
    let known: Vec<&str> = body.anchors.iter().map(String::as_str).collect();
    Some(
        Diagnostic::new(Code::DeadAnchor, file, span, format!("there is no heading with the anchor `#{anchor}`"))
            .names(anchor, "anchors", &known),
    )
}
