//! Putting the staged site in the target's place, and mending what a killed build left behind.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::{PublishError, io};
use crate::text::fingerprint;

/// The folders that a build uses, all beside one another so that a rename moves no bytes.
pub(super) struct Places {
    pub(super) target: PathBuf,
    pub(super) stage: PathBuf,
    old: PathBuf,
}

impl Places {
    pub(super) fn of(target: &Path) -> Self {
        let name = target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = |what: &str| target.with_file_name(format!(".{name}.veikart-{what}"));
        Self { stage: beside("stage"), old: beside("old"), target: target.to_owned() }
    }

    /// Puts back a site that a build set aside just before it was killed, and removes what else it left.
    pub(super) fn recover(&self) -> Result<(), PublishError> {
        if !self.target.exists() && self.old.exists() {
            fs::rename(&self.old, &self.target).map_err(io(&self.old))?;
        }
        for left in [&self.stage, &self.old] {
            if left.exists() {
                fs::remove_dir_all(left).map_err(io(left))?;
            }
        }
        Ok(())
    }

    pub(super) fn discard_stage(&self) {
        // What cannot be removed now is removed by the next build.
        let _ = fs::remove_dir_all(&self.stage);
    }

    /// The staged site takes the target's place; what stood there is removed last.
    pub(super) fn swap(&self) -> Result<(), PublishError> {
        if !self.target.exists() {
            return fs::rename(&self.stage, &self.target).map_err(io(&self.target));
        }
        if exchange(&self.stage, &self.target).is_ok() {
            return fs::remove_dir_all(&self.stage).map_err(io(&self.stage));
        }
        // Where the system cannot exchange two folders there is a moment without one; `recover` ends it.
        fs::rename(&self.target, &self.old).map_err(io(&self.target))?;
        if let Err(error) = fs::rename(&self.stage, &self.target) {
            let _ = fs::rename(&self.old, &self.target);
            return Err(PublishError::Io(self.target.clone(), error));
        }
        fs::remove_dir_all(&self.old).map_err(io(&self.old))
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Keeps two builds into the same target apart. The lock ends with the process, however it ends.
#[expect(clippy::disallowed_methods, reason = "publishing owns the lock's place in the temporary folder")]
pub(super) fn lock(target: &Path) -> Result<File, PublishError> {
    let name = fingerprint(target.as_os_str().as_encoded_bytes(), 8);
    let path = std::env::temp_dir().join(format!("veikart-{name}.lock"));
    let file = File::options().write(true).create(true).truncate(false).open(&path).or_else(|_| File::open(&path));
    let file = file.map_err(io(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(PublishError::Refused(format!(
            "another build is writing {} at this moment; try again when it has ended",
            target.display()
        ))),
        Err(fs::TryLockError::Error(error)) => Err(PublishError::Io(path, error)),
    }
}
