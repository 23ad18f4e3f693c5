//! `veikart init --with`: what a site wants around it, at a code host and in an editor.

use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use serde_json::{Value, json};

use super::{ScaffoldError, create};
use crate::address::{ContentKind, Word};
use crate::config::Config;
use crate::grammar::Section;
use crate::model::Roadmap;
use crate::site::Site;
use crate::source::CONFIG;
use crate::wording::say;

#[derive(RustEmbed)]
#[folder = "src/scaffold/equipment/"]
struct Embedded;

/// What a site can be equipped with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Equipment {
    /// A workflow for GitHub: checks, builds, publishes, and a preview for each proposed change.
    Github,
    /// The same for GitLab.
    Gitlab,
    /// Tasks, snippets and schemas for Visual Studio Code.
    Vscode,
    /// A hook of Git's that lets no commit with a fault through.
    Hook,
}

impl Equipment {
    /// The folder of its files in the program.
    fn folder(self) -> &'static str {
        match self {
            Self::Github => "github/",
            Self::Gitlab => "gitlab/",
            Self::Vscode => "vscode/",
            Self::Hook => "hook/",
        }
    }
}

/// The schemas that an editor holds files against, by the kind of file.
#[derive(Debug)]
pub struct Schemas {
    /// `veikart.toml`.
    pub config: Value,
    /// An adopted edition.
    pub edition: Value,
    /// A delivery plan.
    pub plan: Value,
    /// The glossary.
    pub glossary: Value,
    /// Remarks on an element.
    pub remarks: Value,
}

/// Puts the equipment into a site folder and gives the paths of its files, in order.
///
/// # Errors
/// Where one of the files is there already, which is told before any is made, or where the machine fails.
pub fn equip(
    folder: &Path,
    site: &Site,
    wanted: &[Equipment],
    schemas: &Schemas,
) -> Result<Vec<PathBuf>, ScaffoldError> {
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for equipment in wanted {
        for name in Embedded::iter().filter(|name| name.starts_with(equipment.folder())) {
            let Some(file) = Embedded::get(&name) else { continue };
            files.push((folder.join(&name[equipment.folder().len()..]), file.data.into_owned()));
        }
        if *equipment == Equipment::Vscode {
            files.extend(made(site, schemas).into_iter().map(|(name, text)| (folder.join(name), text.into_bytes())));
        }
    }
    files.sort();
    files.dedup_by(|a, b| a.0 == b.0);
    if let Some((there, _)) = files.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        let path = there.display().to_string();
        return Err(ScaffoldError::Refused(say!("write-file.there", path = path, what = say!("write-file.nothing"))));
    }
    for (path, bytes) in &files {
        create(path, bytes, say!("write-file.nothing"))?;
        make_runnable(path, bytes).map_err(|error| ScaffoldError::Io(path.clone(), error))?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// Git runs a hook only where it may be run.
#[cfg(unix)]
fn make_runnable(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if !bytes.starts_with(b"#!") {
        return Ok(());
    }
    let mode = path.metadata()?.permissions().mode();
    // Whoever may read it may run it.
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode | (mode & 0o444) >> 2))
}

#[cfg(not(unix))]
fn make_runnable(_: &Path, _: &[u8]) -> std::io::Result<()> {
    Ok(())
}

/// What follows from the site itself: its snippets, and which schema belongs to which file.
fn made(site: &Site, schemas: &Schemas) -> Vec<(String, String)> {
    let config = site.config();
    let addresses = &config.addresses;
    let in_folder = |kind| format!("{}/*.toml", addresses.folder(kind));
    let joined = [
        ("config", CONFIG.to_owned(), &schemas.config),
        ("edition", in_folder(ContentKind::Edition), &schemas.edition),
        ("plan", in_folder(ContentKind::Plan), &schemas.plan),
        ("glossary", addresses.glossary_file(), &schemas.glossary),
        ("remarks", addresses.remarks_files(), &schemas.remarks),
    ];
    let mut rules = String::from("# Which schema belongs to which file, for Even Better TOML and taplo.\n");
    let mut files = Vec::new();
    for (name, include, schema) in joined {
        let path = format!(".vscode/schemas/{name}.json");
        rules.push_str(&format!(
            "\n[[rule]]\ninclude = [\"{include}\"]\n[rule.schema]\nenabled = true\npath = \"./{path}\"\n"
        ));
        files.push((path, format!("{schema:#}\n")));
    }
    files.push((".taplo.toml".to_owned(), rules));
    files.push((".vscode/veikart.code-snippets".to_owned(), format!("{:#}\n", snippets(config, site.roadmap()))));
    files
}

/// A snippet for an element: its facts with what may be chosen, and its sections.
fn snippets(config: &Config, roadmap: &Roadmap) -> Value {
    let mut place = 0;
    let mut next = || {
        place += 1;
        place
    };
    let choice = |at: usize, names: Vec<&str>| match names.as_slice() {
        [] => format!("${at}"),
        names => format!("${{{at}|{}|}}", names.iter().map(|name| escaped(name)).collect::<Vec<_>>().join(",")),
    };
    let mut body = vec!["+++".to_owned(), format!("title = \"${}\"", next())];
    let areas = roadmap.areas.iter().filter(|area| !area.supporting).map(|area| area.id.as_str()).collect();
    body.push(format!("area = \"{}\"", choice(next(), areas)));
    let columns = config.columns.iter().map(|column| column.id.as_str()).collect();
    body.push(format!("time_band = \"{}\"", choice(next(), columns)));
    let statuses: Vec<&str> = config.statuses.iter().map(|status| status.id.as_str()).collect();
    if !statuses.is_empty() {
        body.push(format!("status = \"{}\"", choice(next(), statuses)));
    }
    body.extend(["draft = true".to_owned(), "+++".to_owned()]);
    let language = config.main_language();
    for Section { title, prompt, .. } in &config.grammar.sections {
        let prompt = prompt.as_ref().map_or("…", |prompt| prompt.get(language));
        let prompt = format!("${{{}:{}}}", next(), escaped(prompt));
        body.extend([String::new(), format!("## {}", title.get(language)), String::new(), prompt]);
    }
    let word = config.addresses.word(Word::Measure);
    json!({ word: { "scope": "markdown", "prefix": word, "description": "veikart", "body": body } })
}

/// What would end a choice or a prompt.
fn escaped(text: &str) -> String {
    text.chars().flat_map(|c| ['\\'].into_iter().filter(move |_| "\\$}|,".contains(c)).chain([c])).collect()
}
