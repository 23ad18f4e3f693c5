//! One file, whole or not at all.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use super::{PublishError, durable, io};
use crate::wording::say;

/// Writes a file beside its place and moves it there, so that it is there whole or as it was. One that stands there is
/// replaced only where that is asked for.
///
/// # Errors
/// Where a file stands there that is not to be replaced, or the machine fails.
pub fn file(path: &Path, bytes: &[u8], replace: bool) -> Result<(), PublishError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let there = || PublishError::Refused(say!("publish.file-there", path = path.display().to_string()));
    // What is no file, such as a folder or a device, is never replaced.
    if fs::symlink_metadata(path).is_ok_and(|found| !replace || !found.is_file()) {
        return Err(there());
    }
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut file = builder.prefix(".").tempfile_in(folder).map_err(io(folder))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(io(path))?;
    let placed = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    placed.map_err(|failed| match failed.error.kind() {
        ErrorKind::AlreadyExists => there(),
        _ => PublishError::Io(path.to_owned(), failed.error),
    })?;
    durable::entries(folder).map_err(|error| PublishError::Unsure(path.to_owned(), error))
}
