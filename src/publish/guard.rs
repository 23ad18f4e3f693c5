//! Which folders may be written to.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{PublishError, io, mounts, places};
use crate::wording::{Text, say};

/// The target as an absolute path with its parent folder made, or why it is refused.
pub(super) fn target(site: &Path, target: &Path) -> Result<PathBuf, PublishError> {
    let refuse = |why: Text| {
        Err(PublishError::Refused(say!("publish.will-not", path = target.display().to_string(), why = why)))
    };
    let site = fs::canonicalize(site).map_err(io(site))?;
    let resolved = match resolve(target)? {
        Ok(resolved) => resolved,
        Err(why) => return refuse(why),
    };
    if resolved.file_name().is_none() {
        return refuse(say!("publish.no-name"));
    }
    if site.starts_with(&resolved) {
        return refuse(say!("publish.is-site"));
    }
    for folder in ["content", "themes", "seeds"] {
        if resolved.starts_with(site.join(folder)) && site.join(folder).exists() {
            return refuse(say!("publish.among-sources"));
        }
    }
    if let Ok(metadata) = fs::metadata(&resolved) {
        if !metadata.is_dir() {
            return refuse(say!("publish.is-file"));
        }
        let mut entries = fs::read_dir(&resolved).map_err(io(&resolved))?.filter_map(Result::ok);
        let is_empty = entries.all(|entry| places::is_apart(&entry.path()));
        if !is_empty && !places::is_marked(&resolved) {
            return refuse(say!("publish.foreign"));
        }
        if let Err(error) = mounts::none_below(&resolved) {
            return refuse(say!("publish.mounted", error = error.to_string()));
        }
    }
    if let Some(parent) = resolved.parent() {
        fs::create_dir_all(parent).map_err(io(parent))?;
    }
    Ok(resolved)
}

/// A path without links and `..`, as far as its folders exist: the guard must hold before anything is made. Or why there
/// is no such path.
fn resolve(path: &Path) -> Result<Result<PathBuf, Text>, PublishError> {
    let absolute = std::path::absolute(path).map_err(io(path))?;
    let mut resolved = PathBuf::new();
    for component in absolute.components() {
        if component == Component::ParentDir {
            if !resolved.exists() {
                return Ok(Err(say!("publish.leads-up")));
            }
            resolved = fs::canonicalize(&resolved).map_err(io(path))?;
            resolved.pop();
        } else {
            resolved.push(component);
        }
    }
    let known = resolved.ancestors().find(|p| fs::symlink_metadata(p).is_ok()).unwrap_or(Path::new("/"));
    if !known.exists() {
        return Ok(Err(say!("publish.broken-link")));
    }
    let real = fs::canonicalize(known).map_err(io(known))?;
    let rest = resolved.strip_prefix(known).unwrap_or(Path::new(""));
    Ok(Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) }))
}
