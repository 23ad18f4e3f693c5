//! `veikart theme copy`: files of a theme as the beginning of one's own.

use std::path::{Path, PathBuf};

use super::{ScaffoldError, create};
use crate::source::{SourceTree, ThemeFile, built_in_themes};
use crate::text::is_id;
use crate::theme::{MANIFEST, layers, which};
use crate::wording::{Text, noun, say};

/// What to copy.
#[derive(Debug, Clone, Copy)]
pub struct CopyRequest<'a> {
    /// The theme to copy from: built in, or the site's own.
    pub theme: &'a str,
    /// The folder in `themes/` to copy to.
    pub name: &'a str,
    /// Files of the theme, such as `templates/measure.html`; all of them where none is named.
    pub files: &'a [String],
}

/// Copies a theme, or some of its files into a theme that extends it, and gives the paths of what was made.
///
/// # Errors
/// Where there is no such theme or file, a file stands there already, or the machine fails. Nothing is made then.
pub fn copy_theme(site: &Path, tree: &SourceTree, request: &CopyRequest<'_>) -> Result<Vec<PathBuf>, ScaffoldError> {
    let CopyRequest { theme, name, files } = *request;
    let refused = |why: Text| Err(ScaffoldError::Refused(why));
    if !is_id(name) {
        return refused(say!("theme-command.name", name = name));
    }
    let layers = layers(tree, theme);
    let Some(own) = layers.first().filter(|layer| !layer.files.is_empty()) else {
        let known: Vec<String> = tree.themes.keys().cloned().chain(built_in_themes()).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        return refused(super::unknown(say!("no-such", one = noun!("noun-theme").one(), name = theme), theme, &known));
    };
    if own.name == name && !own.is_built_in {
        return refused(say!("theme-command.itself", name = name));
    }
    let mut copies: Vec<(String, Vec<u8>)> = Vec::new();
    if files.is_empty() {
        copies.extend(own.files.iter().map(|file| (file.path.clone(), renamed(file, theme, name))));
    } else {
        let there = which(&layers);
        for wanted in files {
            let wanted = wanted.trim_start_matches("./");
            let file = there.get(wanted).and_then(|layer| layer.files.iter().find(|file| file.path == *wanted));
            let Some(file) = file.filter(|file| file.path != MANIFEST) else {
                let known: Vec<&str> = there.keys().copied().filter(|path| *path != MANIFEST).collect();
                return refused(super::unknown(
                    say!("theme-command.no-file", theme = theme, file = wanted),
                    wanted,
                    &known,
                ));
            };
            copies.push((file.path.clone(), file.bytes.to_vec()));
        }
        if tree.themes.get(name).is_none_or(|files| files.iter().all(|file| file.path != MANIFEST)) {
            let manifest = format!("name = \"{name}\"\nextends = \"{theme}\"\n");
            copies.insert(0, (MANIFEST.to_owned(), manifest.into_bytes()));
        }
    }
    let folder = site.join("themes").join(name);
    if let Some((path, _)) = copies.iter().find(|(path, _)| folder.join(path).exists()) {
        return refused(say!("theme-command.there", path = folder.join(path).display().to_string()));
    }
    let mut made = Vec::with_capacity(copies.len());
    for (path, bytes) in copies {
        let path = folder.join(path);
        create(&path, &bytes, say!("write-file.nothing"))?;
        made.push(path);
    }
    Ok(made)
}

/// A file as it is in the copy: `theme.toml` tells the new name.
fn renamed(file: &ThemeFile, theme: &str, name: &str) -> Vec<u8> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) if file.path == MANIFEST => {
            text.replace(&format!("name = \"{theme}\""), &format!("name = \"{name}\"")).into_bytes()
        }
        _ => file.bytes.to_vec(),
    }
}
