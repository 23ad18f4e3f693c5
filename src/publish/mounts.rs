//! Where other file systems begin: nothing is moved or removed across a mount point.

use std::io;
use std::path::Path;

/// Whether a folder is a mount point.
#[cfg(target_os = "linux")]
pub(super) fn is_root(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    // Tells of a folder mounted from the same file system too, which a device number cannot.
    match statx(CWD, folder, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty()) {
        Ok(told) if told.stx_attributes_mask.contains(StatxAttributes::MOUNT_ROOT) => {
            told.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)
        }
        _ => is_another_device(folder),
    }
}

/// Whether a folder is a mount point.
#[cfg(not(target_os = "linux"))]
pub(super) fn is_root(folder: &Path) -> bool {
    is_another_device(folder)
}

#[cfg(unix)]
fn is_another_device(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::symlink_metadata(path).ok().map(|metadata| metadata.dev());
    folder.parent().is_some_and(|parent| device(folder).is_some() && device(folder) != device(parent))
}

#[cfg(not(unix))]
fn is_another_device(_: &Path) -> bool {
    false
}

/// An error where a file system is mounted below a folder; what cannot be looked into is left to who needs it.
pub(super) fn none_below(folder: &Path) -> io::Result<()> {
    let folders = walkdir::WalkDir::new(folder).min_depth(1).into_iter().filter_map(Result::ok);
    match folders.filter(|entry| entry.file_type().is_dir()).find(|entry| is_root(entry.path())) {
        None => Ok(()),
        Some(entry) => Err(io::Error::other(format!("{} is a mount point", entry.path().display()))),
    }
}
