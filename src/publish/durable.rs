//! Reaching the disk: what a program writes stays in memory for up to half a minute, and a power cut loses it.

use std::io::Result;
use std::path::Path;

pub(super) use crate::disk::entries;

/// Waits until the disk has everything below a folder.
#[cfg(target_os = "linux")]
pub(super) fn tree(folder: &Path) -> Result<()> {
    // One call for the whole file system costs less than one for each file, and tells of any write that failed.
    match rustix::fs::syncfs(std::fs::File::open(folder)?) {
        Err(rustix::io::Errno::NOSYS) => each(folder),
        result => Ok(result?),
    }
}

/// Waits until the disk has everything below a folder.
#[cfg(not(target_os = "linux"))]
pub(super) fn tree(folder: &Path) -> Result<()> {
    each(folder)
}

/// File by file, then the names in each folder.
fn each(folder: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(folder).contents_first(true) {
        let entry = entry?;
        if entry.file_type().is_dir() {
            entries(entry.path())?;
        } else if entry.file_type().is_file() {
            // Windows flushes only what is open for writing.
            std::fs::File::options().read(true).write(cfg!(windows)).open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}
