//! What decks and documents have in common: a package of parts that lead to each other.
//!
//! In: the bytes of a file. Out: its parts as XML, and where each leads. Never: follows what leads out of the package, or
//! runs what a file brings.

use std::collections::BTreeMap;

use super::xml::{self, Node};
use super::{ImportError, Parts};
use crate::wording::say;

/// The relations of a part, by their ids.
pub(super) type Relations = BTreeMap<String, Relation>;

/// What a part leads to.
pub(super) struct Relation {
    pub(super) kind: String,
    /// The path of a part of the package.
    pub(super) path: Option<String>,
    /// An address outside of it, which is never followed.
    pub(super) address: Option<String>,
}

/// The part that the package is about.
pub(super) fn main_part(parts: &mut Parts<'_>) -> Result<String, ImportError> {
    let related = relations(parts, "")?;
    let main = related.into_values().find(|related| related.kind == "officeDocument").and_then(|related| related.path);
    main.ok_or_else(|| ImportError::Refused(say!("import.no-office")))
}

/// A part as XML.
pub(super) fn part(parts: &mut Parts<'_>, path: &str) -> Result<Option<Node>, ImportError> {
    let Some(bytes) = parts.read(path)? else { return Ok(None) };
    let refused = |why| ImportError::Refused(say!("import.part", part = path, why = why));
    xml::read(&bytes).map(Some).map_err(refused)
}

/// What a part leads to; that of the package itself is named by an empty path.
pub(super) fn relations(parts: &mut Parts<'_>, path: &str) -> Result<Relations, ImportError> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let own = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
    let Some(root) = part(parts, &own)? else { return Ok(Relations::new()) };
    let relation = |node: &Node| {
        let kind = node.get("Type")?.rsplit('/').next()?.to_owned();
        let is_outside = node.get("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
        let target = node.get("Target")?;
        let is_address = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
        let path = (!is_outside).then(|| resolved(folder, target));
        let address = (is_outside && is_address).then(|| target.to_owned());
        Some((node.get("Id")?.to_owned(), Relation { kind, path, address }))
    };
    Ok(root.all("Relationship").filter_map(relation).collect())
}

/// A path within the package, from the folder of the part that names it.
fn resolved(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut way: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                way.pop();
            }
            step => way.push(step),
        }
    }
    way.join("/")
}

/// Whether a file brings programs of its own, which are left where they are.
pub(super) fn has_macros(parts: &Parts<'_>) -> bool {
    parts.names().iter().any(|name| name.ends_with("vbaProject.bin"))
}
