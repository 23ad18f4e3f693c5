//! Making files for editors: a new site, a new element, a frozen edition.
//!
//! In: names, titles, and the roadmap to be frozen. Out: new files. Never: overwrites or changes a file that is there.

mod adopt;
mod new;
mod starter;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

pub use adopt::{AdoptRequest, Adopted, adopt};
pub use new::{NewKind, NewRequest, new};
pub use starter::init;

/// Why nothing was made.
#[derive(Debug)]
pub enum ScaffoldError {
    /// The request cannot be met as it is.
    Refused(String),
    /// The machine failed on this path.
    Io(PathBuf, std::io::Error),
}

impl std::fmt::Display for ScaffoldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(why) => f.write_str(why),
            Self::Io(path, error) => write!(f, "cannot write {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for ScaffoldError {}

/// Writes a file that must not exist, with the folders above it.
fn create(path: &Path, text: &str) -> Result<(), ScaffoldError> {
    let io = |error| ScaffoldError::Io(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(io)?;
    }
    let mut file = fs::File::create_new(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            ScaffoldError::Refused(format!("{} is there already; choose another name with --id", path.display()))
        }
        _ => io(error),
    })?;
    file.write_all(text.as_bytes()).map_err(io)
}
