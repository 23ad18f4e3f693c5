//! Which folders may be written to.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{MARKER, PublishError, io};

/// The target as an absolute path with its parent folder made, or why it is refused.
pub(super) fn target(site: &Path, target: &Path) -> Result<PathBuf, PublishError> {
    let refuse = |why: &str| Err(PublishError::Refused(format!("will not build into {}: {why}", target.display())));
    let site = fs::canonicalize(site).map_err(io(site))?;
    let resolved = if fs::symlink_metadata(target).is_ok() {
        fs::canonicalize(target).map_err(io(target))?
    } else {
        let Some(name) = target.file_name() else {
            return refuse("it has no name of its own");
        };
        if target.components().any(|c| matches!(c, Component::ParentDir)) && !parent_of(target)?.exists() {
            return refuse("its path leads up through folders that do not exist");
        }
        // The guard must hold before anything is made, so only what is there already is resolved.
        let parent = parent_of(target)?;
        let known = parent.ancestors().find(|p| p.exists()).unwrap_or(Path::new("/"));
        let real = fs::canonicalize(known).map_err(io(known))?;
        let rest = parent.strip_prefix(known).unwrap_or(Path::new(""));
        real.join(rest).join(name)
    };
    if site.starts_with(&resolved) {
        return refuse("it is the site folder or holds it, and would be replaced whole");
    }
    for folder in ["content", "themes", "seeds"] {
        if resolved.starts_with(site.join(folder)) && site.join(folder).exists() {
            return refuse("it lies among the site's sources");
        }
    }
    if let Ok(metadata) = fs::metadata(&resolved) {
        if !metadata.is_dir() {
            return refuse("it is a file");
        }
        let is_empty = fs::read_dir(&resolved).map_err(io(&resolved))?.next().is_none();
        if !is_empty && !resolved.join(MARKER).is_file() {
            return refuse(
                "it holds files that veikart did not make; choose another folder with --output, or empty this one yourself",
            );
        }
    }
    if let Some(parent) = resolved.parent() {
        fs::create_dir_all(parent).map_err(io(parent))?;
    }
    Ok(resolved)
}

/// The folder that a path stands in, absolute but not resolved.
fn parent_of(path: &Path) -> Result<PathBuf, PublishError> {
    let absolute = std::path::absolute(path).map_err(io(path))?;
    Ok(absolute.parent().map_or_else(|| absolute.clone(), Path::to_path_buf))
}
