//! Making files for editors: a new site, a new element, a frozen edition, a theme to change,
//! the texts of a language, and what a site wants around it at a code host and in an editor.
//!
//! In: names, titles, and the roadmap to be frozen. Out: new files. Never: overwrites or changes a file that is
//! there, save that `veikart locale --add` writes at the end of one.

mod adopt;
mod equip;
mod locale;
mod new;
mod starter;
mod theme;

use crate::disk::{self, Change, ChangeError, Hand};
use crate::text::nearest;
use crate::wording::{Language, Text, say};
use std::fs;
use std::path::{Path, PathBuf};

pub use adopt::{AdoptRequest, Adopted, adopt};
pub use equip::{Equipment, Schemas, equip};
pub use locale::{LocaleDone, LocaleFile, locale};
pub use new::{NewKind, NewRequest, new};
pub use starter::init;
pub use theme::{CopyRequest, copy_theme};

/// Why nothing was made.
#[derive(Debug)]
pub enum ScaffoldError {
    /// The request cannot be met as it is.
    Refused(Text),
    /// The machine failed on this path.
    Io(PathBuf, std::io::Error),
    /// The site's files could not be changed.
    Change(ChangeError),
}

impl ScaffoldError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Refused(why) => why.clone(),
            Self::Change(error) => error.text(),
            Self::Io(path, error) => {
                say!("write-file.failed", path = path.display().to_string(), error = error.to_string())
            }
        }
    }
}

impl std::fmt::Display for ScaffoldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text().told(Language::default()))
    }
}

impl std::error::Error for ScaffoldError {}

/// That a name is not known, with the one that was meant or all there are.
fn unknown(what: Text, name: &str, known: &[&str]) -> Text {
    match nearest(name, known.iter().copied()) {
        Some(near) => say!("new.near", what = what, near = say!("did-you-mean", name = near)),
        None => say!("new.unknown", what = what, names = known.join(", ")),
    }
}

/// Puts a new file into a site, which must not exist. `taken` says what to do where it exists.
fn put(hand: &Hand, path: &str, text: String, taken: Text) -> Result<(), ScaffoldError> {
    let change = Change { path: path.to_owned(), before: None, after: Some(text.into_bytes()) };
    hand.change(&[change]).map_err(|error| match error {
        ChangeError::Changed(path) => {
            ScaffoldError::Refused(say!("write-file.there", path = path.display().to_string(), what = taken))
        }
        error => ScaffoldError::Change(error),
    })
}

/// Writes a file that must not exist, with the folders above it, so that it is there whole or nothing is, even when the
/// program is killed or the disk is full. `taken` says what to do where it exists.
fn create(path: &Path, bytes: impl AsRef<[u8]>, taken: Text) -> Result<(), ScaffoldError> {
    let io = |error| ScaffoldError::Io(path.to_owned(), error);
    let folder = disk::folder(path);
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    fs::create_dir_all(folder).map_err(io)?;
    let made = disk::write(path, bytes.as_ref(), false).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            ScaffoldError::Refused(say!("write-file.there", path = path.display().to_string(), what = taken))
        }
        _ => io(error),
    });
    if made.is_err() {
        for folder in missing {
            // One that another program has filled meanwhile stays.
            let _ = fs::remove_dir(folder);
        }
    }
    made
}
