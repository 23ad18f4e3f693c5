//! Putting the staged site in the target's place.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::places::Places;
use super::stage::Stage;
use super::{PublishError, io};
use crate::wording::say;

/// What came of it.
pub(super) enum Swap {
    /// The new site stands in the target's place.
    Done,
    /// The file system can move no folder of this kind; nothing has changed.
    Impossible,
}

/// The staged site takes the target's place, and the stage becomes what stood there.
pub(super) fn swap(places: &Places, stage: &mut Stage) -> Result<Swap, PublishError> {
    let target = &places.target;
    if !places.existed {
        // Fails where somebody has put something there in the meantime.
        return match fs::rename(&stage.path, target) {
            Ok(()) => Ok(Swap::Done),
            Err(_) if fs::symlink_metadata(target).is_ok() => Err(taken(target)),
            Err(error) => Err(PublishError::Io(target.clone(), error)),
        };
    }
    match exchange(&stage.path, target) {
        Ok(()) if places.lock.as_ref().is_none_or(|lock| lock.is_at(&stage.path)) => return Ok(Swap::Done),
        Ok(()) => {
            // What came out is not what was looked at: it goes back as it is.
            exchange(&stage.path, target).map_err(io(target))?;
            return Err(taken(target));
        }
        Err(error) if error.kind() == ErrorKind::CrossesDevices => return Ok(Swap::Impossible),
        Err(error) if error.kind() == ErrorKind::Unsupported => {}
        Err(error) => return Err(PublishError::Io(target.clone(), error)),
    }
    // Where folders cannot be exchanged there is a moment without a site; a kill in it is mended by the next build.
    let old = places.old();
    match fs::rename(target, &old) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => return Ok(Swap::Impossible),
        result => result.map_err(io(target))?,
    }
    if let Err(error) = fs::rename(&stage.path, target) {
        let _ = fs::rename(&old, target);
        return Err(PublishError::Io(target.clone(), error));
    }
    stage.path = old;
    Ok(Swap::Done)
}

fn taken(target: &Path) -> PublishError {
    PublishError::Refused(say!("publish.exchanged", path = target.display().to_string()))
}

/// The error is of kind `Unsupported` where the system or the file system knows no exchange.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Err(ErrorKind::Unsupported.into()),
        result => Ok(result?),
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
