//! The themes inside the program, so that an installed veikart needs nothing beside it.

use std::sync::Arc;

use rust_embed::RustEmbed;

use super::ThemeFile;

#[derive(RustEmbed)]
#[folder = "themes/"]
struct Themes;

/// The names of the built-in themes, sorted.
#[must_use]
pub fn built_in_themes() -> Vec<String> {
    let mut names: Vec<String> = Themes::iter().filter_map(|path| Some(path.split_once('/')?.0.to_owned())).collect();
    names.sort();
    names.dedup();
    names
}

/// The files of a built-in theme, sorted; empty where there is none of that name.
#[must_use]
pub fn built_in_theme(name: &str) -> Vec<ThemeFile> {
    let mut files: Vec<ThemeFile> = Themes::iter()
        .filter_map(|path| {
            let inner = path.strip_prefix(name)?.strip_prefix('/')?.to_owned();
            let bytes = Arc::from(Themes::get(&path)?.data.as_ref());
            Some(ThemeFile { path: inner, bytes })
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
