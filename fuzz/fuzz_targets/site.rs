//! A site in memory with one text in it, and what must hold for whatever is told of it.

use std::sync::Arc;

use veikart::diag::Severity;
use veikart::site::{Settings, prepare};
use veikart::source::{SourceTree, TextFile};

const CONFIG: &str =
    "title = \"Veikart\"\nlanguages = [\"nb\", \"nn\", \"en\"]\ntheme = \"enkel\"\n[[time_bands]]\nyears = \"2026\"\n";
const AREA: &str = "+++\ntitle = \"Læring\"\n+++\n";

/// Runs all stages on the text as a measure, renders its pages, and holds every place against the file.
pub fn hold(text: &str) {
    let file = |path: &str, text: &str| TextFile { path: path.to_owned(), text: Arc::from(text) };
    let tree = SourceTree {
        config: file("veikart.toml", CONFIG),
        texts: vec![file("content/satsingsomrader/laering.md", AREA), file("content/tiltak/x.md", text)],
        ..SourceTree::default()
    };
    let prepared = prepare(&tree, Vec::new(), &Settings::default());
    let sources = tree.sources(&prepared.diagnostics);
    for diagnostic in &prepared.diagnostics {
        let source = sources.get(&diagnostic.file).map_or("", veikart::diag::Source::text);
        assert!(source.get(diagnostic.span.clone()).is_some(), "a place outside the file: {diagnostic:?}");
    }
    match &prepared.site {
        None => assert!(prepared.diagnostics.iter().any(|d| d.severity() == Severity::Fault)),
        Some(site) => assert!(site.template_faults().is_empty(), "a template failed on content"),
    }
}
