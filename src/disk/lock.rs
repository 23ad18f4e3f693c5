//! Keeping two builds apart, and two edits.
//!
//! The lock is on the folder itself, not on a file of some name: so it is the same by every path, mount and user, nothing
//! strange can lie in its place, and nothing is left of it. It ends with the process, however that ends.

use std::fs::File;
use std::io;
use std::path::Path;

/// A folder that other builds, or other edits, leave alone for as long as this lives.
#[derive(Debug)]
pub struct Lock(#[cfg_attr(not(unix), expect(dead_code, reason = "held for its end alone"))] File);

/// What came of locking.
#[derive(Debug)]
pub enum Held {
    /// Nobody else has it.
    Ours(Lock),
    /// Another build or edit has it.
    Busy,
    /// The file system has no locks.
    Unknown,
}

impl Lock {
    /// Whether the path leads to the locked folder, or to another one that took its name.
    #[cfg(unix)]
    #[must_use]
    pub fn is_at(&self, path: &Path) -> bool {
        use std::os::unix::fs::MetadataExt;
        let is = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
        let (held, found) = (self.0.metadata().map(is), std::fs::symlink_metadata(path).map(is));
        matches!((held, found), (Ok(held), Ok(found)) if held == found)
    }

    /// Whether the path leads to a folder.
    #[cfg(not(unix))]
    #[must_use]
    pub fn is_at(&self, path: &Path) -> bool {
        path.is_dir()
    }
}

/// Locks a folder, which must exist.
///
/// # Errors
/// Where there is no folder, or the machine fails.
#[cfg(unix)]
pub fn folder(path: &Path) -> io::Result<Held> {
    use rustix::fs::{Mode, OFlags, open};
    // While this waits for nothing, a build may put a new folder at the path; then that one counts.
    const TRIES: usize = 100;
    for _ in 0..TRIES {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = File::from(open(path, flags, Mode::empty())?);
        match file.try_lock() {
            Ok(()) => {
                let lock = Lock(file);
                if lock.is_at(path) {
                    return Ok(Held::Ours(lock));
                }
            }
            Err(std::fs::TryLockError::WouldBlock) => return Ok(Held::Busy),
            Err(std::fs::TryLockError::Error(_)) => return Ok(Held::Unknown),
        }
    }
    Ok(Held::Busy)
}

/// Locks a folder: Windows has no locks on folders, so a file beside it, which the system removes when it is closed.
///
/// # Errors
/// Where the machine fails.
#[cfg(not(unix))]
pub fn folder(path: &Path) -> io::Result<Held> {
    use std::os::windows::fs::OpenOptionsExt;
    const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const ERROR_SHARING_VIOLATION: i32 = 32;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".veikart-lock");
    let mut options = File::options();
    options.write(true).create(true).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
    match options.open(path.with_file_name(name)) {
        Ok(file) => Ok(Held::Ours(Lock(file))),
        Err(error) if error.raw_os_error() == Some(ERROR_SHARING_VIOLATION) => Ok(Held::Busy),
        Err(error) => Err(error),
    }
}
