//! Making files for editors: a new site, a new element, a frozen edition, a theme to change,
//! the texts of a language.
//!
//! In: names, titles, and the roadmap to be frozen. Out: new files. Never: overwrites or changes a file that is
//! there, save that `veikart locale --add` writes at the end of one.

mod adopt;
mod locale;
mod new;
mod starter;
mod theme;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

pub use adopt::{AdoptRequest, Adopted, adopt};
pub use locale::{LocaleDone, LocaleFile, locale};
pub use new::{NewKind, NewRequest, new};
pub use starter::init;
pub use theme::{CopyRequest, copy_theme};

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

/// Writes a file that must not exist, with the folders above it, so that it is there whole or nothing is, even when the
/// program is killed or the disk is full. `taken` says what to do where it exists.
fn create(path: &Path, bytes: impl AsRef<[u8]>, taken: &str) -> Result<(), ScaffoldError> {
    let io = |error| ScaffoldError::Io(path.to_owned(), error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    fs::create_dir_all(folder).map_err(io)?;
    let made = write(folder, path, bytes.as_ref()).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            ScaffoldError::Refused(format!("{} is there already; {taken}", path.display()))
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

/// Writes the bytes beside its place, and moves it there where nothing stands.
fn write(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut file = builder.prefix(".").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map(|_| ()).map_err(|failed| failed.error)
}
