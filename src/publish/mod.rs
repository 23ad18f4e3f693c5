//! Publishing: the whole site, or nothing.
//!
//! In: a [`Site`] and a target folder. Out: the folder, swapped in at once. The new site is staged beside the target in
//! a folder of this build alone; files that did not change are linked, so they keep their time stamps; all of it reaches
//! the disk; then the two folders change places in one step where the system has one. Where the target cannot change
//! places (a mount point), the staged files take their places one by one. Never: cleans a folder that veikart did not
//! make.

mod again;
mod compared;
mod durable;
mod guard;
mod in_place;
mod keep;
mod marker;
mod mounts;
mod pack;
mod places;
mod single;
mod stage;
mod swap;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::diag::Diagnostic;
use crate::site::Site;
use crate::text::Digest;
use crate::wording::{Language, Text, say};
pub use again::unchanged;
pub use marker::Origin;
use places::Places;
pub use single::file;
use stage::Stage;
use swap::Swap;

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
    /// Assets of earlier builds that stay for pages that are open.
    pub kept: usize,
    /// Compressed copies, which the other numbers leave out.
    pub copies: usize,
    /// How the new site took its place.
    pub way: Way,
    /// What could not be removed afterwards, and why; none of it is part of the site.
    pub left: Vec<(PathBuf, String)>,
}

/// How a new site takes its place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// All at once: a reader meets the old site or the new one.
    #[default]
    Whole,
    /// File by file, since it was asked for: each file is whole, but for a moment some are newer than others.
    Asked,
    /// File by file, since the target is a mount point.
    MountPoint,
    /// File by file, since the file system cannot move the target, such as a lower layer of a container's image.
    Unmovable,
}

/// Why a build failed. But for [`PublishError::Partly`] and [`PublishError::Unsure`] the target is as it was.
#[derive(Debug)]
pub enum PublishError {
    /// The target must not be written to.
    Refused(Text),
    /// The machine failed on this path.
    Io(PathBuf, std::io::Error),
    /// Templates failed on pages.
    Faults(Vec<Diagnostic>),
    /// The machine failed while files took their places one by one, on this path, after so many of them.
    Partly(PathBuf, std::io::Error, usize),
    /// The new site stands there, but the disk could not tell that it has it.
    Unsure(PathBuf, std::io::Error),
}

impl PublishError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Refused(why) => why.clone(),
            Self::Io(path, error) => say!("publish.write", path = shown(path), error = error.to_string()),
            Self::Faults(faults) => say!("publish.faults", count = faults.len()),
            Self::Unsure(path, error) => say!("publish.unsure", path = shown(path), error = error.to_string()),
            Self::Partly(path, error, moved) => {
                say!("publish.partly", path = shown(path), error = error.to_string(), moved = *moved)
            }
        }
    }
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text().told(Language::default()))
    }
}

impl std::error::Error for PublishError {}

/// What publishing depends on beside the site.
#[derive(Clone, Copy)]
pub struct PublishRequest<'a> {
    /// The site folder, which must not be overwritten.
    pub site: &'a Path,
    /// The target folder.
    pub target: &'a Path,
    /// Time stamp of files that are written; the clock's where absent.
    pub stamp: Option<SystemTime>,
    /// Waits until the disk has the new site, so that it survives a power cut.
    pub sync: bool,
    /// Keeps the target folder itself and replaces its files one by one.
    pub in_place: bool,
    /// Puts compressed copies beside the files, for servers that hand them out as they are.
    pub precompress: bool,
    /// What the site was made of and told, so that the next build knows whether anything is another.
    pub origin: Option<Origin>,
    /// Told after each file.
    pub progress: &'a (dyn Fn() + Sync),
}

impl PublishRequest<'_> {
    /// How a new site takes its place in a target.
    fn way(&self, target: &Path) -> Way {
        match () {
            () if self.in_place => Way::Asked,
            () if mounts::is_root(target) => Way::MountPoint,
            () => Way::Whole,
        }
    }

    /// What the target is made of, where the site is made of this.
    fn origin_with(&self, site: Digest) -> Digest {
        site.with(if self.precompress { "precompressed" } else { "plain" })
    }
}

/// Publishes a site.
///
/// # Errors
/// Where the target is refused, the machine fails or a template does; the target is then as it was, but where the
/// machine failed while files were replaced one by one.
pub fn publish(site: &Site, request: &PublishRequest<'_>) -> Result<Report, PublishError> {
    let target = guard::target(request.site, request.target)?;
    let way = request.way(&target);
    let places = Places::take(&target, way)?;
    let mut left = places.recover();
    let result = Stage::make(&places).and_then(|mut stage| {
        let report = fill_and_publish(site, &places, &mut stage, way, request);
        // After publishing this is the old site or what the stage has left; after a failure, the stage.
        if let Err(error) = stage.remove() {
            left.push((stage.path.clone(), error.to_string()));
        }
        report
    });
    if result.is_err() {
        places.give_back();
    }
    let mut report = result?;
    left.append(&mut report.left);
    report.left = left;
    Ok(report)
}

fn fill_and_publish(
    site: &Site,
    places: &Places,
    stage: &mut Stage,
    way: Way,
    request: &PublishRequest<'_>,
) -> Result<Report, PublishError> {
    let mut report = stage.write(site, places, request)?;
    if request.sync {
        durable::tree(&stage.path).map_err(io(&stage.path))?;
    }
    stage.must_be_whole()?;
    report.way = match way {
        Way::Whole => match swap::swap(places, stage)? {
            Swap::Done => Way::Whole,
            Swap::Impossible => Way::Unmovable,
        },
        way => way,
    };
    if report.way != Way::Whole {
        report.left = in_place::place(stage, places)?;
    }
    if request.sync {
        let kept = match report.way {
            Way::Whole => durable::entries(places.parent()),
            _ => durable::tree(&places.target),
        };
        kept.map_err(|error| PublishError::Unsure(places.target.clone(), error))?;
    }
    Ok(report)
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> PublishError + '_ {
    move |error| PublishError::Io(path.to_owned(), error)
}
