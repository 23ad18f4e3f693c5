//! `veikart init`: a small working site of its own.

use std::fs;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::{ScaffoldError, create};
use crate::address::ContentKind;
use crate::config;
use crate::locale::Languages;
use crate::source::CONFIG;
use crate::wording::{Language, say};

#[derive(RustEmbed)]
#[folder = "src/scaffold/starters/"]
struct Starter;

/// Makes the site in a language, with its examples of areas and elements or without, and gives the paths of its files, in
/// order.
///
/// # Errors
/// Where the folder holds anything, or the machine fails.
pub fn init(folder: &Path, language: Language, with_examples: bool) -> Result<Vec<PathBuf>, ScaffoldError> {
    let io = |error| ScaffoldError::Io(folder.to_owned(), error);
    if let Ok(metadata) = fs::metadata(folder) {
        if !metadata.is_dir() {
            return Err(ScaffoldError::Refused(say!("init.file", path = folder.display().to_string())));
        }
        if fs::read_dir(folder).map_err(io)?.next().is_some() {
            return Err(ScaffoldError::Refused(say!("init.not-empty", path = folder.display().to_string())));
        }
    }
    let below = format!("{}/", language.tag());
    let mut names: Vec<_> = Starter::iter().filter_map(|name| Some(name.strip_prefix(&below)?.to_owned())).collect();
    names.sort();
    if !with_examples {
        let config = Starter::get(&format!("{below}{CONFIG}")).map(|file| file.data).unwrap_or_default();
        let addresses = config::read(CONFIG, &String::from_utf8_lossy(&config), &Languages::default()).value.addresses;
        let kind = |name: &str| addresses.route(name).map(|route| route.kind);
        names.retain(|name| !matches!(kind(name), Some(ContentKind::Area | ContentKind::Measure)));
    }
    let was_there = folder.exists();
    let mut made = Vec::with_capacity(names.len());
    for name in names {
        let Some(file) = Starter::get(&format!("{below}{name}")) else { continue };
        // Packaging leaves out files called `.gitignore`, so it has another name here.
        let path = folder.join(name.replace("gitignore", ".gitignore"));
        if let Err(error) = create(&path, &file.data, say!("write-file.nothing")) {
            unmake(folder, &made, was_there);
            return Err(error);
        }
        made.push(path);
    }
    Ok(made)
}

/// Takes away what was made of a site that could not be made whole; what another program put there meanwhile stays.
fn unmake(folder: &Path, made: &[PathBuf], was_there: bool) {
    for path in made {
        let _ = fs::remove_file(path);
    }
    let below = made.iter().flat_map(|path| path.ancestors().skip(1));
    let mut folders: Vec<&Path> = below.filter(|above| above.starts_with(folder) && *above != folder).collect();
    folders.sort_by_key(|folder| std::cmp::Reverse(folder.components().count()));
    folders.dedup();
    for below in folders {
        let _ = fs::remove_dir(below);
    }
    if !was_there {
        let _ = fs::remove_dir(folder);
    }
}
