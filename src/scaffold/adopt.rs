//! `veikart adopt`: the working roadmap, frozen as an edition.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{ScaffoldError, put};
use crate::address::ContentKind;
use crate::changes::Timeline;
use crate::config::Config;
use crate::disk::Hand;
use crate::facts::{Localised, Moment};
use crate::model::{Edition, EditionMeasure, Measure, Roadmap};
use crate::parse;
use crate::source::{MAX_TABLE, SourceTree};
use crate::text::{fold_id, id_rule};
use crate::wording::{Text, noun, say};

/// What is to be told of the edition beside what the roadmap holds. What is absent here is left out of the file: none
/// of it can be guessed.
#[derive(Debug, Clone, Default)]
pub struct AdoptRequest {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Option<Localised>,
    /// When it was adopted or presented; the moment that its id or the configuration tells where absent.
    pub date: Option<Moment>,
    /// Who adopted it.
    pub adopted_by: Option<String>,
    /// The body it was laid before.
    pub presented_to: Option<String>,
    /// In which case it was dealt with.
    pub case: Option<String>,
    /// Ids of the configured sources.
    pub sources: Vec<String>,
    /// What the source lost or does not tell.
    pub note: Option<Localised>,
}

/// An edition that was frozen.
#[derive(Debug)]
pub struct Adopted {
    /// Its file.
    pub path: PathBuf,
    /// What it holds.
    pub edition: Edition,
    /// How many drafts were left out.
    pub drafts: usize,
    /// Whether the descriptions were left out, since the file would be larger than veikart reads.
    pub without_texts: bool,
    /// The file that its reasons and outcomes came from, where it has any.
    pub since: Option<PathBuf>,
}

/// Freezes the working roadmap and writes it as an edition. `timeline` is the roadmap's, `tree` what it was read from, `hand`
/// what changes the site at `site`.
///
/// # Errors
/// Where the request cannot be met, the edition exists, or the machine fails.
pub fn adopt(
    hand: &Hand,
    site: &Path,
    tree: &SourceTree,
    config: &Config,
    (roadmap, timeline): (&Roadmap, &Timeline),
    request: AdoptRequest,
) -> Result<Adopted, ScaffoldError> {
    let id = request.id.as_str();
    if let Some(rule) = id_rule(id) {
        return refuse(say!("adopt.file-name", id = id, rule = Text::from(rule)));
    }
    if config.addresses.reserves(ContentKind::Edition, id) {
        return refuse(say!("adopt.reserved", id = id));
    }
    for source in &request.sources {
        let known: Vec<&str> = config.sources.iter().map(|(id, _)| id.as_str()).collect();
        if !known.contains(&source.as_str()) {
            let what = say!("no-such", one = noun!("noun-source").one(), name = source);
            return refuse(if known.is_empty() {
                say!("new.near", what = what, near = say!("adopt.list-source"))
            } else {
                super::unknown(what, source, &known)
            });
        }
    }
    let folder = site.join(config.addresses.folder(ContentKind::Edition));
    let folder = folder.strip_prefix(".").map(Path::to_path_buf).unwrap_or(folder);
    if let Some(there) = taken(&folder, id)? {
        return refuse(say!("write-file.there", path = there.display().to_string(), what = say!("adopt.frozen")));
    }
    let edition = Edition {
        id: request.id.clone(),
        working: false,
        title: request.title,
        date: request.date.or_else(|| Moment::parse(id)).or(config.edition),
        adopted_by: request.adopted_by,
        presented_to: request.presented_to,
        case: request.case,
        sources: request.sources,
        note: request.note,
        ..timeline.whole(timeline.working())
    };
    if edition.measures.is_empty() {
        return refuse(say!("adopt.empty"));
    }
    let texts = texts(tree, roadmap, &edition);
    let written = texts.iter().map(|(id, text)| (*id, text.as_str()));
    let (mut text, mut without_texts) = (edition.file(config.main_language(), written), false);
    if text.len() as u64 > MAX_TABLE {
        (text, without_texts) = (edition.file(config.main_language(), []), true);
    }
    if text.len() as u64 > MAX_TABLE {
        return refuse(say!("adopt.too-large"));
    }
    put(hand, &config.addresses.file(ContentKind::Edition, id), text, say!("adopt.frozen"))?;
    let path = folder.join(format!("{id}.toml"));
    let drafts = roadmap.measures.iter().filter(|measure| measure.draft).count();
    let since = folder.join(format!("{}.toml", config.addresses.working()));
    let since =
        Some(since).filter(|_| edition.reason.is_some() || !edition.reasons.is_empty() || !edition.outcomes.is_empty());
    Ok(Adopted { path, edition, drafts, without_texts, since })
}

/// The descriptions that no earlier edition holds, by id, as they are written.
fn texts<'a>(tree: &SourceTree, roadmap: &'a Roadmap, edition: &Edition) -> Vec<(&'a str, String)> {
    let with_text =
        |earlier: &'a Arc<Edition>| earlier.measures.iter().filter(|measure| earlier.texts.contains_key(&measure.id));
    let hash = |measure: &'a Arc<EditionMeasure>| measure.text.get();
    let held: HashSet<&str> = roadmap.editions.iter().flat_map(with_text).filter_map(hash).collect();
    let own = edition.measures.iter().filter(|measure| measure.text.get().is_some_and(|hash| !held.contains(hash)));
    let new: HashSet<&str> = own.map(|measure| measure.id.as_str()).collect();
    let is_new = |measure: &&Arc<Measure>| !measure.draft && new.contains(measure.id.as_str());
    let written = |measure: &'a Arc<Measure>| {
        let text = &*tree.content(&measure.text.file)?.text;
        let (_, from) = parse::head(text)?;
        // Line ends of one kind, so that the text stays readable in the file.
        Some((measure.id.as_str(), text[from..].trim().replace("\r\n", "\n")))
    };
    roadmap.measures.iter().filter(is_new).filter_map(written).collect()
}

/// What has the edition's name already, or one that some disk would take for it.
fn taken(folder: &Path, id: &str) -> Result<Option<PathBuf>, ScaffoldError> {
    let io = |error| ScaffoldError::Io(folder.to_owned(), error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(error)),
    };
    let wanted = format!("{id}.toml");
    for entry in entries {
        let entry = entry.map_err(io)?;
        if fold_id(&entry.file_name().to_string_lossy()) == wanted {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}

fn refuse<T>(why: Text) -> Result<T, ScaffoldError> {
    Err(ScaffoldError::Refused(why))
}
