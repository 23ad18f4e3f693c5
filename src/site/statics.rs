//! Files that are published as they are, beside what veikart makes and never over it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Entry;
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{CONFIG, PICTURES, STATIC, StaticFile};
use crate::wording::{noun, say};

/// Adds the files, and tells of those whose path is taken. Letters and capitals are the same, as on many hosts.
pub(super) fn add(entries: &mut BTreeMap<String, Entry>, files: &[StaticFile]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if files.is_empty() {
        return faults;
    }
    let mut taken: HashMap<String, String> = entries.keys().map(|path| (path.to_lowercase(), path.clone())).collect();
    let mut folders: HashSet<String> =
        taken.keys().flat_map(|path| above(path).map(str::to_owned).collect::<Vec<_>>()).collect();
    for file in files {
        let path = file.path.to_lowercase();
        let other = taken.get(&path).or_else(|| above(&path).find_map(|folder| taken.get(folder))).cloned();
        let other = other.or_else(|| folders.get(&path).map(|folder| format!("{folder}/")));
        if let Some(other) = other {
            let message = say!("path-taken.message", path = other);
            let fault = Diagnostic::new(Code::PathTaken, format!("{STATIC}{}", file.path), 0..0, message);
            faults.push(fault.help(Code::PathTaken.remedy()));
            continue;
        }
        folders.extend(above(&path).map(str::to_owned));
        taken.insert(path, file.path.clone());
        entries.insert(file.path.clone(), Entry::Bytes(file.bytes.clone()));
    }
    faults
}

/// What is wrong with the logo: it is a picture in `static`.
pub(super) fn logo(config: &Config, files: &[StaticFile]) -> Option<Diagnostic> {
    let logo = config.look.logo.as_ref()?;
    let is_picture = |path: &str| PICTURES.iter().any(|ending| path.to_lowercase().ends_with(&format!(".{ending}")));
    let below = logo.value.strip_prefix(STATIC).filter(|path| is_picture(path));
    if below.is_some_and(|path| files.iter().any(|file| file.path == path)) {
        return None;
    }
    let known: Vec<String> =
        files.iter().filter(|file| is_picture(&file.path)).map(|f| format!("{STATIC}{}", f.path)).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let message = say!("picture-missing.message", path = &logo.value);
    let fault = Diagnostic::new(Code::PictureMissing, CONFIG, logo.span.clone(), message);
    Some(if known.is_empty() {
        fault.help(say!("picture-missing.logo"))
    } else {
        Diagnostics::default().named(fault, &logo.value, noun!("noun-static-picture"), || known)
    })
}

/// The folders above a path.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
