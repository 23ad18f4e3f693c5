//! What the targets share: small sites in memory, and what must hold whatever stands in them.

use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

use veikart::diag::{Diagnostic, Format, Severity, render};
use veikart::site::{Memory, Prepared, Settings, Site, prepare_again};
use veikart::source::{SourceTree, TextFile, ThemeFile, built_in_theme};
use veikart::wording::Language;

pub mod import;

#[allow(dead_code, reason = "the suite reads more out of pages")]
#[path = "../../tests/suite/html.rs"]
mod html;

/// The golden sites that the targets begin with.
static SITES: LazyLock<[SourceTree; 2]> = LazyLock::new(|| {
    // One thread runs a target, so that the same input always goes the same way.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).build_global();
    ["spraak", "utgaver"].map(|name| {
        let folder = format!("{}/../tests/golden/{name}/in", env!("CARGO_MANIFEST_DIR"));
        veikart::source::read(folder.as_ref()).expect("the golden site is there").value
    })
});

/// A site in three languages, with translations, pages and a picture.
#[must_use]
pub fn languages() -> SourceTree {
    SITES[0].clone()
}

/// A site with editions and delivery plans.
#[must_use]
pub fn editions() -> SourceTree {
    SITES[1].clone()
}

/// Puts a text at a path, in place of what stood there.
pub fn put(tree: &mut SourceTree, path: &str, text: &str) {
    let file = TextFile { path: path.to_owned(), text: Arc::from(text) };
    if path == tree.config.path {
        tree.config = file;
        return;
    }
    match tree.texts.binary_search_by(|file| file.path.as_str().cmp(path)) {
        Ok(at) => tree.texts[at] = Arc::new(file),
        Err(at) => tree.texts.insert(at, Arc::new(file)),
    }
}

/// Dresses the site in a theme of its own: a built-in one with a text at a path.
pub fn put_in_theme(tree: &mut SourceTree, theme: &str, path: &str, text: &str) {
    let config = tree.config.text.replace("theme = \"enkel\"", "theme = \"eget\"");
    tree.config.text = Arc::from(config);
    let mut files = built_in_theme(theme);
    files.retain(|file| file.path != path);
    files.push(ThemeFile { path: path.to_owned(), bytes: Arc::from(text.as_bytes()) });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    tree.themes.insert("eget".to_owned(), files);
}

/// The settings of every run.
#[must_use]
pub fn settings() -> Settings {
    Settings { today: Some(jiff::civil::date(2025, 11, 20)), ..Settings::default() }
}

/// Runs all stages, renders every file of the site, and holds all that is told against the files.
pub fn hold(tree: &SourceTree) {
    hold_pages(tree, |_, _| true, html_is_whole);
}

/// As [`hold`], with the pages alone that show the text at this path.
pub fn hold_quickly(tree: &SourceTree, text: &str) {
    hold_pages(tree, |site, path| site.file_of(path).is_some_and(|file| file == text), html_is_whole);
}

/// As [`hold`], where the templates themselves are under search, so that pages may be anything.
pub fn hold_theme(tree: &SourceTree) {
    hold_pages(tree, |_, _| true, |_, _| {});
}

/// The memory of an earlier run spares most of a run: what it must not change is what `changes` searches for.
fn hold_pages(tree: &SourceTree, is_wanted: impl Fn(&Site, &str) -> bool, page: impl Fn(&str, &[u8])) {
    thread_local!(static MEMORY: RefCell<Memory> = RefCell::default());
    let prepared = MEMORY.with_borrow_mut(|memory| prepare_again(tree, Vec::new(), &settings(), memory));
    let Prepared { site, mut diagnostics, .. } = prepared;
    match &site {
        None => assert!(diagnostics.iter().any(|d| d.severity() == Severity::Fault), "no site, and no fault"),
        Some(site) => {
            for path in site.paths().filter(|path| is_wanted(site, path)) {
                match site.bytes(path) {
                    Some(Ok(bytes)) => page(path, &bytes),
                    Some(Err(fault)) => diagnostics.push(fault),
                    None => panic!("{path} is listed and not there"),
                }
            }
        }
    }
    places(tree, &diagnostics);
}

/// Elements are closed in the order they were opened.
fn html_is_whole(path: &str, bytes: &[u8]) {
    if path.ends_with(".html") {
        let text = std::str::from_utf8(bytes).expect("pages are UTF-8");
        if let Err(what) = html::tags(text) {
            panic!("{path}: {what}\n{text}");
        }
    }
}

/// Every place lies in its file and on whole characters, and can be told.
fn places(tree: &SourceTree, diagnostics: &[Diagnostic]) {
    let sources = tree.sources(diagnostics);
    for diagnostic in diagnostics {
        for (_, language) in Language::ALL {
            assert!(!diagnostic.message.told(*language).is_empty(), "nothing is said: {diagnostic:?}");
        }
        let related = diagnostic.related.iter().map(|related| (&related.file, &related.span));
        for (file, span) in std::iter::once((&diagnostic.file, &diagnostic.span)).chain(related) {
            let text = sources.get(file).map_or("", veikart::diag::Source::text);
            assert!(*span == (0..0) || text.get(span.clone()).is_some(), "a place outside the file: {diagnostic:?}");
        }
    }
    for format in [Format::Text { colour: false }, Format::Json] {
        let told = render(diagnostics, &sources, format, Language::En);
        assert!(told.is_empty() || told.ends_with('\n'), "{told}");
    }
}
