//! What a site is made of, told by one digest: making it is pure, so where that is the same the site would be.

use rayon::prelude::*;

use super::Settings;
use crate::diag::{Diagnostic, Severity};
use crate::source::SourceTree;
use crate::text::Digest;
use crate::wording::Language;

/// Tells this program from any other, by its sources, themes, dependencies and features; the build script finds it.
const PROGRAM: &str = env!("VEIKART_PROGRAM");

/// The digest of the program, the settings and all that was read: what has the same makes the same site and tells the same,
/// but for what depends on the day. `found` is what reading had to tell; `None` where that is a fault.
#[must_use]
pub fn origin(tree: &SourceTree, found: &[Diagnostic], settings: &Settings) -> Option<Digest> {
    if found.iter().any(|d| d.severity() == Severity::Fault) {
        return None;
    }
    // The day tells only what is advised: `Prepared::days`.
    let Settings { base_url, today: _, date, drafts } = settings;
    let settings = Digest::of(format!("{base_url:?} {date:?} {drafts}").as_bytes());
    let advice = found.iter().map(|d| Digest::of(d.message.told(Language::default()).as_bytes()).with(&d.file));
    let files: Vec<(String, &[u8])> = tree.files().collect();
    let files: Vec<Digest> = files.par_iter().map(|(path, bytes)| Digest::of(bytes).with(path)).collect();
    Some(Digest::of_all([settings].into_iter().chain(advice).chain(files)).with(PROGRAM))
}
