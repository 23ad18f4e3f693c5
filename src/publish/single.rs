//! One file, whole or not at all.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::{PublishError, durable};
use crate::disk;
use crate::wording::say;

/// Writes a file beside its place and moves it there, so that it is there whole or as it was. One that stands there is
/// replaced only where that is asked for.
///
/// # Errors
/// Where a file stands there that is not to be replaced, or the machine fails.
pub fn file(path: &Path, bytes: &[u8], replace: bool) -> Result<(), PublishError> {
    let folder = disk::folder(path);
    let there = || PublishError::Refused(say!("publish.file-there", path = path.display().to_string()));
    // What is no file, such as a folder or a device, is never replaced.
    if fs::symlink_metadata(path).is_ok_and(|found| !replace || !found.is_file()) {
        return Err(there());
    }
    disk::write(path, bytes, replace).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => there(),
        _ => PublishError::Io(path.to_owned(), error),
    })?;
    durable::entries(folder).map_err(|error| PublishError::Unsure(path.to_owned(), error))
}
