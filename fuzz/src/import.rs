//! Any file that is brought into a small site, down to what would be written.

use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use veikart::import::{Map, Question, RECORD, Vocabulary, Wish, own_locales, plan, read};
use veikart::locale::Locale;
use veikart::site::{Site, prepare};
use veikart::source::{CONFIG, SourceTree};
use veikart::wording::Language;

/// The site, with its files.
static SITE: LazyLock<(SourceTree, Site)> = LazyLock::new(|| {
    let tree = crate::editions();
    let site = prepare(&tree, Vec::new(), &crate::settings()).site.expect("the golden site has no fault");
    (tree, site)
});
static LOCALES: LazyLock<[Locale; 3]> = LazyLock::new(own_locales);

/// Reads a file and plans what it brings: what is refused and what is asked can be told, and nothing is to be written but
/// content, the configuration and the record.
pub fn bring(name: &str, bytes: &[u8]) {
    let (tree, site) = &*SITE;
    let map = Map::default();
    let known = Vocabulary::new(site, &LOCALES, &map);
    let found = match read(name, bytes, &known) {
        Ok(found) => found,
        Err(why) => return tell(&why.text()),
    };
    let plan = match plan(tree, site, None, found, &map, Wish::default()) {
        Ok(plan) => plan,
        Err(why) => return tell(&why.text()),
    };
    for Question { place, what } in plan.questions.iter().chain(&plan.passed) {
        tell(&place.text());
        tell(what);
    }
    for change in &plan.changes {
        let path = change.path.as_str();
        let is_own = [CONFIG, RECORD].contains(&path) || (path.starts_with("content/") && !path.contains(".."));
        assert!(is_own, "{path} would be written");
    }
}

fn tell(text: &veikart::wording::Text) {
    for (_, language) in Language::ALL {
        assert!(!text.told(*language).is_empty(), "nothing is said: {text:?}");
    }
}

/// A package of these files.
#[must_use]
pub fn package(files: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        out.start_file(*path, zip::write::SimpleFileOptions::default()).expect("it is written");
        out.write_all(text.as_bytes()).expect("it is written");
    }
    out.finish().expect("it is written").into_inner()
}

/// What leads from one file of a package to another.
#[must_use]
pub fn relation(id: &str, kind: &str, target: &str) -> String {
    format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{id}\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>"
    )
}
