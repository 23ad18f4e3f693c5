//! `veikart init`: a small working site of its own.

use std::fs;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::{ScaffoldError, create};

#[derive(RustEmbed)]
#[folder = "src/scaffold/site/"]
struct Starter;

/// Makes the site and gives the paths of its files, in order.
///
/// # Errors
/// Where the folder holds anything, or the machine fails.
pub fn init(folder: &Path) -> Result<Vec<PathBuf>, ScaffoldError> {
    let io = |error| ScaffoldError::Io(folder.to_owned(), error);
    if let Ok(metadata) = fs::metadata(folder) {
        if !metadata.is_dir() {
            return Err(ScaffoldError::Refused(format!("{} is a file", folder.display())));
        }
        if fs::read_dir(folder).map_err(io)?.next().is_some() {
            return Err(ScaffoldError::Refused(format!(
                "{} is not empty; name a new folder, since nothing that is there is overwritten",
                folder.display()
            )));
        }
    }
    let mut names: Vec<_> = Starter::iter().collect();
    names.sort();
    let mut made = Vec::with_capacity(names.len());
    for name in names {
        let Some(file) = Starter::get(&name) else { continue };
        // Packaging leaves out files called `.gitignore`, so it has another name here.
        let path = folder.join(name.replace("gitignore", ".gitignore"));
        create(&path, &String::from_utf8_lossy(&file.data))?;
        made.push(path);
    }
    Ok(made)
}
