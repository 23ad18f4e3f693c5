//! Writing files so that each is whole, and several so that all are changed or none.
//!
//! In: paths and bytes. Out: files. Never: knows what is in them, leaves half of one, or several half done: what a kill or
//! a power cut interrupts is finished or taken back by the next command.

mod hand;
mod journal;
pub mod lock;
pub mod token;

use std::fs;
use std::io::{Result, Write as _};
use std::path::Path;

pub use hand::{Change, ChangeError, Hand, Mended};
pub use journal::{is_half_done, is_left};

use tempfile::NamedTempFile;

/// Writes a file beside its place and moves it there, so that it is there whole or as it was, even when the program is
/// killed or the disk is full. One that stands there is replaced only where that is asked for, and keeps who may read it.
///
/// # Errors
/// `AlreadyExists` where a file stands there that is not to be replaced; else where the machine fails.
pub fn write(path: &Path, bytes: &[u8], replace: bool) -> Result<()> {
    place(beside(path, bytes)?, path, replace)
}

/// The folder that a file stands in.
#[must_use]
pub fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The bytes in a file of a passing name beside a place, on the disk.
fn beside(path: &Path, bytes: &[u8]) -> Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut file = builder.prefix(".").tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    if let Ok(there) = fs::symlink_metadata(path)
        && there.is_file()
    {
        file.as_file().set_permissions(there.permissions())?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

fn place(file: NamedTempFile, path: &Path, replace: bool) -> Result<()> {
    let placed = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    placed.map(|_| ()).map_err(|failed| failed.error)
}

/// Waits until the disk has the names in a folder.
///
/// # Errors
/// Where the disk cannot keep them.
#[cfg(unix)]
pub fn entries(folder: &Path) -> Result<()> {
    match rustix::fs::fsync(fs::File::open(folder)?) {
        // Some file systems keep names at once and know no such call for folders.
        Err(rustix::io::Errno::INVAL) => Ok(()),
        result => Ok(result?),
    }
}

/// Elsewhere names are kept by the system's journal; there is no call that waits for them.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn entries(_: &Path) -> Result<()> {
    Ok(())
}
