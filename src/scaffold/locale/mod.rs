//! `veikart locale`: the file to write a language's texts in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{ScaffoldError, create};
use crate::config::Config;
use crate::disk;
use crate::fluent::{Broken, Shape, ShapeEntry};
use crate::locale::{LANGUAGES, own, parents, plurals, tag_of};
use crate::source::{LOCALES, SourceTree};
use crate::theme::{Layer, layers};
use crate::wording::{Text, say};

/// The file of a language's texts, and what became of it.
#[derive(Debug)]
pub struct LocaleFile {
    /// The file.
    pub path: PathBuf,
    /// What was done.
    pub done: LocaleDone,
    /// How many texts there are in all.
    pub of: usize,
    /// The names of those that the language lacks.
    pub missing: Vec<String>,
}

/// What was done with a file of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocaleDone {
    /// It was made.
    Made,
    /// It was there, and was left as it is.
    Kept,
    /// So many texts were added to it.
    Added(usize),
}

/// Makes the file of a language's texts, all of them as comments to write over; where it is there, tells what is missing
/// in it, and adds that where it is asked to.
///
/// # Errors
/// Where the language's tag is none, the file cannot be read as Fluent, or the machine fails.
pub fn locale(
    site: &Path,
    tree: &SourceTree,
    config: &Config,
    language: &str,
    add: bool,
) -> Result<LocaleFile, ScaffoldError> {
    let refused = |why: Text| Err(ScaffoldError::Refused(why));
    match tag_of(language) {
        Some(tag) if tag == language => {}
        Some(tag) => return refused(say!("locale-command.tag", tag = tag)),
        None => return refused(say!("locale-command.no-tag", tag = language)),
    }
    let layers = layers(tree, &config.theme.value);
    let of_theme = |tag: &str| -> Vec<String> {
        let name = format!("{LOCALES}{tag}.ftl");
        layers.iter().rev().filter_map(|layer| text_of(layer, &name)).collect()
    };
    // What is written over is best in a language that the editor reads: itself, the site's main language, English.
    let read = [language, config.main_language()].into_iter().find(|tag| LANGUAGES.contains(tag)).unwrap_or("en");
    let reference: Vec<String> = own(read).map(str::to_owned).into_iter().chain(of_theme(read)).collect();
    let written = tree.locale(language);
    if let Some(file) = written
        && let Err(Broken { message, .. }) = crate::fluent::Texts::new(language, [&*file.text])
    {
        let path = &file.path;
        return refused(say!("locale-command.broken", path = path, told = message));
    }
    let mut known = BTreeSet::new();
    for tag in parents(language) {
        let files = own(tag).map(str::to_owned).into_iter().chain(of_theme(tag));
        for text in files.chain(tree.locale(tag).map(|file| file.text.to_string())) {
            known.extend(names(&text));
        }
    }
    let is_text = |name: &String| !name.starts_with('-');
    let all: Vec<String> = reference.iter().flat_map(|text| names(text)).filter(is_text).collect();
    let missing: Vec<String> = all.iter().filter(|name| !known.contains(*name)).cloned().collect();
    let path = site.join(format!("{LOCALES}{language}.ftl"));
    let done = match written {
        None => {
            let text = head(language, read) + "\n" + &commented(&reference, |_| true);
            create(&path, text, say!("write-file.nothing"))?;
            LocaleDone::Made
        }
        Some(file) if add => {
            let is_noted = |name: &str| {
                let noted = format!("{name} =");
                file.text.lines().any(|line| line.trim_start_matches("# ").starts_with(&noted))
            };
            let wanted: Vec<&String> = missing.iter().filter(|name| !is_noted(name)).collect();
            if !wanted.is_empty() {
                let is_wanted = |name: &str| {
                    let is_new_term = name.starts_with('-') && !known.contains(name) && !is_noted(name);
                    is_new_term || wanted.iter().any(|wanted| *wanted == name)
                };
                let more = commented(&reference, is_wanted);
                let text = format!("{}\n\n{}", file.text.trim_end(), more.trim_start());
                disk::write(&path, text.as_bytes(), true).map_err(|error| ScaffoldError::Io(path.clone(), error))?;
            }
            LocaleDone::Added(wanted.len())
        }
        Some(_) => LocaleDone::Kept,
    };
    Ok(LocaleFile { path, done, of: all.len(), missing })
}

fn text_of(layer: &Layer, name: &str) -> Option<String> {
    let file = layer.files.iter().find(|file| file.path == *name)?;
    String::from_utf8(file.bytes.to_vec()).ok()
}

/// The names of texts, and of terms with their hyphen.
fn names(text: &str) -> Vec<String> {
    let name = |entry: &ShapeEntry<'_>| if entry.is_term { format!("-{}", entry.name) } else { entry.name.to_owned() };
    Shape::new(text).entries.iter().map(name).collect()
}

/// What stands at the head of the file, in a language of the program's.
fn head(language: &str, read: &str) -> String {
    let head = match read {
        "nb" => include_str!("nb.txt"),
        "nn" => include_str!("nn.txt"),
        _ => include_str!("en.txt"),
    };
    let forms: Vec<String> = plurals(language).iter().map(|(form, _)| format!("[{form}]")).collect();
    head.replace("LANG", language).replace("FORMS", &forms.join(", "))
}

/// Texts as comments, with the comments above them, those of groups too. A group of which nothing is wanted is left out.
fn commented(texts: &[String], is_wanted: impl Fn(&str) -> bool) -> String {
    let mut out = String::new();
    for text in texts {
        let (mut group, mut notes) = (String::new(), String::new());
        let mut is_shown = false;
        for line in text.lines().filter(|line| !line.starts_with("###")) {
            if line.starts_with("##") {
                group = format!("\n{line}\n");
                notes.clear();
            } else if line.starts_with('#') {
                notes.push_str(&format!("{line}\n"));
            } else if line.starts_with([' ', '}']) {
                if is_shown {
                    out.push_str(&format!("# {line}\n"));
                }
            } else if let Some((name, _)) = line.split_once(" =") {
                is_shown = is_wanted(name);
                if is_shown {
                    out.push_str(&std::mem::take(&mut group));
                    out.push_str(&notes);
                    out.push_str(&format!("# {line}\n"));
                }
                notes.clear();
            } else if !notes.is_empty() && is_wanted("") {
                // A note about a whole group.
                out.push_str(&std::mem::take(&mut group));
                out.push_str(&std::mem::take(&mut notes));
            }
        }
    }
    out
}
