//! Publishing: the whole site, or nothing.
//!
//! In: a [`Site`] and a target folder. Out: the folder, swapped in at once. The new site is staged beside the target;
//! files that did not change are linked, so they keep their time stamps; the two folders then change places in one
//! step where the system has one. Never: cleans a folder that veikart did not make.

mod guard;
mod stage;
mod swap;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::diag::Diagnostic;
use crate::site::Site;

/// Marks a folder as made by veikart.
const MARKER: &str = ".veikart";
const MARKER_TEXT: &str =
    "This folder was made by veikart and is replaced whole at each build. Keep nothing of your own in it.\n";

/// What a build did to the target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The target as it was resolved.
    pub target: PathBuf,
    /// Files that were not there before.
    pub new: usize,
    /// Files whose bytes differ from before.
    pub changed: usize,
    /// Files that are as before.
    pub unchanged: usize,
    /// Files that are gone.
    pub removed: usize,
}

/// Why nothing was published. The target is as it was.
#[derive(Debug)]
pub enum PublishError {
    /// The target must not be written to.
    Refused(String),
    /// The machine failed on this path.
    Io(PathBuf, std::io::Error),
    /// Templates failed on pages.
    Faults(Vec<Diagnostic>),
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(why) => f.write_str(why),
            Self::Io(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::Faults(faults) => write!(f, "{} pages could not be rendered", faults.len()),
        }
    }
}

impl std::error::Error for PublishError {}

/// What publishing depends on beside the site.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// The site folder, which must not be overwritten.
    pub site: &'a Path,
    /// The target folder.
    pub target: &'a Path,
    /// Time stamp of files that are written; the clock's where absent.
    pub stamp: Option<SystemTime>,
    /// Told after each file.
    pub progress: &'a (dyn Fn() + Sync),
}

/// Publishes a site.
///
/// # Errors
/// Where the target is refused, the machine fails or a template does; the target is then as it was.
pub fn publish(site: &Site, settings: &Settings<'_>) -> Result<Report, PublishError> {
    let target = guard::target(settings.site, settings.target)?;
    let _lock = swap::lock(&target)?;
    let places = swap::Places::of(&target);
    places.recover()?;
    let report = match stage::write(site, &places, settings) {
        Ok(report) => report,
        Err(error) => {
            places.discard_stage();
            return Err(error);
        }
    };
    places.swap()?;
    Ok(report)
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> PublishError + '_ {
    move |error| PublishError::Io(path.to_owned(), error)
}
