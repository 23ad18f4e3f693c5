//! Which folders may be written to.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{PublishError, io, mounts, places};

/// The target as an absolute path with its parent folder made, or why it is refused.
pub(super) fn target(site: &Path, target: &Path) -> Result<PathBuf, PublishError> {
    let refuse = |why: &str| Err(PublishError::Refused(format!("will not build into {}: {why}", target.display())));
    let site = fs::canonicalize(site).map_err(io(site))?;
    let resolved = match resolve(target)? {
        Ok(resolved) => resolved,
        Err(why) => return refuse(why),
    };
    if resolved.file_name().is_none() {
        return refuse("it has no name of its own");
    }
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
        let mut entries = fs::read_dir(&resolved).map_err(io(&resolved))?.filter_map(Result::ok);
        let is_empty = entries.all(|entry| places::is_apart(&entry.path()));
        if !is_empty && !places::is_marked(&resolved) {
            return refuse(
                "it holds files that veikart did not make; choose another folder with --output, or empty this one yourself",
            );
        }
        if let Err(error) = mounts::none_below(&resolved) {
            return refuse(&format!("{error}, and what is mounted there would be moved away; unmount it first"));
        }
    }
    if let Some(parent) = resolved.parent() {
        fs::create_dir_all(parent).map_err(io(parent))?;
    }
    Ok(resolved)
}

/// A path without links and `..`, as far as its folders exist: the guard must hold before anything is made. Or why there
/// is no such path.
fn resolve(path: &Path) -> Result<Result<PathBuf, &'static str>, PublishError> {
    let absolute = std::path::absolute(path).map_err(io(path))?;
    let mut resolved = PathBuf::new();
    for component in absolute.components() {
        if component == Component::ParentDir {
            if !resolved.exists() {
                return Ok(Err("its path leads up through folders that do not exist"));
            }
            resolved = fs::canonicalize(&resolved).map_err(io(path))?;
            resolved.pop();
        } else {
            resolved.push(component);
        }
    }
    let known = resolved.ancestors().find(|p| fs::symlink_metadata(p).is_ok()).unwrap_or(Path::new("/"));
    if !known.exists() {
        return Ok(Err(
            "it is, or lies below, a link that leads nowhere; remove the link, or make the folder it names",
        ));
    }
    let real = fs::canonicalize(known).map_err(io(known))?;
    let rest = resolved.strip_prefix(known).unwrap_or(Path::new(""));
    Ok(Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) }))
}
