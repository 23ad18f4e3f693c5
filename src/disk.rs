//! Writing files so that each is whole, and several so that all are changed or none.
//!
//! In: paths and bytes. Out: files. Never: knows what is in them, or leaves half of one.

use std::fs;
use std::io::{Error, ErrorKind, Result, Write as _};
use std::path::{Path, PathBuf};

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

/// A change of one file.
#[derive(Debug, Clone)]
pub struct Change {
    /// The file.
    pub path: PathBuf,
    /// What stands there, but for a byte order mark, which stays; `None` where nothing does.
    pub before: Option<Vec<u8>>,
    /// What is to stand there; `None` where nothing is.
    pub after: Option<Vec<u8>>,
}

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Makes all changes, or none: everything is written beside its place first, then takes its place, and what is to be gone
/// goes last. Where the machine fails on the way, what was done is undone.
///
/// # Errors
/// With the path: where a file is no longer as it was when it was read, or is a link, or the machine fails.
pub fn change(changes: &[Change]) -> std::result::Result<(), (PathBuf, Error)> {
    let mut made = Made::default();
    match made.all(changes) {
        Ok(()) => Ok(()),
        Err(error) => {
            made.undo();
            Err(error)
        }
    }
}

/// What has been done so far.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    /// Places with what stood there.
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Made {
    fn all(&mut self, changes: &[Change]) -> std::result::Result<(), (PathBuf, Error)> {
        let mut staged = Vec::new();
        for change in changes {
            let at = |error| (change.path.clone(), error);
            let there = as_read(&change.path, change.before.as_deref()).map_err(at)?;
            let Some(after) = &change.after else { continue };
            self.folders_above(&change.path).map_err(at)?;
            let has_mark = there.as_deref().is_some_and(|there| there.starts_with(MARK));
            let bytes = if has_mark { [MARK, after].concat() } else { after.clone() };
            staged.push((change, there, beside(&change.path, &bytes).map_err(at)?));
        }
        for (change, there, file) in staged {
            let at = |error| (change.path.clone(), error);
            place(file, &change.path, there.is_some()).map_err(at)?;
            self.files.push((change.path.clone(), there));
        }
        for change in changes.iter().filter(|change| change.after.is_none()) {
            let at = |error| (change.path.clone(), error);
            let there = as_read(&change.path, change.before.as_deref()).map_err(at)?;
            fs::remove_file(&change.path).map_err(at)?;
            self.files.push((change.path.clone(), there));
        }
        let mut folders: Vec<&Path> = changes.iter().map(|change| folder(&change.path)).collect();
        folders.sort_unstable();
        folders.dedup();
        folders.into_iter().try_for_each(|folder| entries(folder).map_err(|error| (folder.to_owned(), error)))
    }

    fn folders_above(&mut self, path: &Path) -> Result<()> {
        let folder = folder(path);
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        fs::create_dir_all(folder)?;
        self.folders.extend(missing.into_iter().rev().map(Path::to_owned));
        Ok(())
    }

    /// Each step back is tried, whatever became of the one before.
    fn undo(self) {
        for (path, before) in self.files.into_iter().rev() {
            let _ = match before {
                Some(bytes) => write(&path, &bytes, true),
                None => fs::remove_file(&path),
            };
        }
        for folder in self.folders.into_iter().rev() {
            // One that another program has filled meanwhile stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The bytes of a file that is as it was read.
fn as_read(path: &Path, before: Option<&[u8]>) -> Result<Option<Vec<u8>>> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
        Ok(found) => Some(found),
    };
    match (found, before) {
        (None, None) => Ok(None),
        (Some(found), Some(before)) if found.is_file() => {
            let there = fs::read(path)?;
            let same = there.strip_prefix(MARK).unwrap_or(&there) == before;
            if same { Ok(Some(there)) } else { Err(ErrorKind::ResourceBusy.into()) }
        }
        (Some(_), None) => Err(ErrorKind::AlreadyExists.into()),
        // A link, whose file stands elsewhere, or gone.
        (Some(_) | None, Some(_)) => Err(ErrorKind::ResourceBusy.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change_of(path: PathBuf, before: Option<&str>, after: Option<&str>) -> Change {
        let bytes = |text: &str| text.as_bytes().to_vec();
        Change { path, before: before.map(bytes), after: after.map(bytes) }
    }

    #[test]
    fn all_is_changed_and_a_byte_order_mark_stays() {
        let temp = tempfile::tempdir().unwrap();
        let at = |name: &str| temp.path().join(name);
        fs::write(at("a"), "\u{feff}one").unwrap();
        fs::write(at("gone"), "x").unwrap();
        let changes = [
            change_of(at("a"), Some("one"), Some("two")),
            change_of(at("gone"), Some("x"), None),
            change_of(at("deep/er/new"), None, Some("new")),
        ];
        change(&changes).unwrap();
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "\u{feff}two");
        assert!(!at("gone").exists());
        assert_eq!(fs::read_to_string(at("deep/er/new")).unwrap(), "new");
    }

    #[test]
    fn what_fails_on_the_way_is_undone() {
        let temp = tempfile::tempdir().unwrap();
        let at = |name: &str| temp.path().join(name);
        fs::write(at("a"), "one").unwrap();
        let mut made = Made::default();
        let changes = [change_of(at("a"), Some("one"), Some("two")), change_of(at("deep/new"), None, Some("new"))];
        made.all(&changes).unwrap();
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "two");
        made.undo();
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "one");
        assert!(!at("deep").exists());
    }

    #[test]
    fn a_file_that_somebody_else_changed_stops_everything() {
        let temp = tempfile::tempdir().unwrap();
        let at = |name: &str| temp.path().join(name);
        fs::write(at("a"), "one").unwrap();
        fs::write(at("b"), "theirs").unwrap();
        let changes = [change_of(at("a"), Some("one"), Some("two")), change_of(at("b"), Some("mine"), None)];
        assert_eq!(change(&changes).unwrap_err().0, at("b"));
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "one");
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 2);
    }
}
