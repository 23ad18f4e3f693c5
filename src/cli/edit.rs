//! `rename`, `merge`, `split` and `move`.

use std::path::PathBuf;

use clap::Args;

use super::report::Voice;
use super::scaffold::read_whole;
use super::{Failure, hand};
use crate::edit::{
    self, Desk, Done, EditError, Edited, FileDone, MergeRequest, MoveRequest, RenameRequest, SplitRequest,
};
use crate::wording::{Text, say};

#[derive(Debug, Args)]
pub(super) struct RenameArgs {
    /// The id today
    old: String,
    /// The id to be
    new: String,
    /// A new title too; the old one becomes a former title
    #[arg(long, value_name = "TEXT", value_parser = super::args::one_line)]
    title: Option<String>,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// The ids of the elements that become one
    #[arg(required = true)]
    ids: Vec<String>,
    /// The one that they go into: an element that is there, or a new id for the first of them
    #[arg(long, value_name = "ID")]
    into: String,
    /// A new title for it; the old one becomes a former title
    #[arg(long, value_name = "TEXT", value_parser = super::args::one_line)]
    title: Option<String>,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Args)]
pub(super) struct SplitArgs {
    /// The id of the element that becomes several
    id: String,
    /// What it becomes; the first carries on with its text and links, or the one that keeps the id
    #[arg(long, value_name = "ID", num_args = 1.., required = true)]
    into: Vec<String>,
    /// The title of a part; may be given several times
    #[arg(long, value_name = "ID=TEXT", value_parser = title_of)]
    title: Vec<(String, String)>,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Args)]
pub(super) struct MoveArgs {
    /// The element, with those that belong to it
    id: String,
    /// The focus area it is to stand in
    #[arg(long)]
    area: Option<String>,
    /// The period it is to stand in: 2026 or 2026-2027
    #[arg(long, visible_alias = "period", required_unless_present = "area")]
    time_band: Option<String>,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Args)]
struct CommonArgs {
    /// Tell what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
}

fn title_of(text: &str) -> Result<(String, String), String> {
    let (id, title) = text.split_once('=').ok_or("write the id, =, and the title")?;
    Ok((id.trim().to_owned(), super::args::one_line(title)?))
}

pub(super) fn rename(args: &RenameArgs, voice: Voice) -> Result<(), Failure> {
    let request = RenameRequest { from: &args.old, to: &args.new, title: args.title.as_deref() };
    let what = say!("edit.became", before = quoted(&[&args.old]), after = quoted(&[&args.new]));
    at_desk(&args.common, &say!("edit.renamed"), &what, voice, |desk| edit::rename(desk, request))
}

pub(super) fn merge(args: &MergeArgs, voice: Voice) -> Result<(), Failure> {
    let request = MergeRequest { ids: &args.ids, into: &args.into, title: args.title.as_deref(), editor: voice.0 };
    let ids: Vec<&String> = args.ids.iter().collect();
    let what = say!("edit.became", before = quoted(&ids), after = quoted(&[&args.into]));
    at_desk(&args.common, &say!("edit.merged"), &what, voice, |desk| edit::merge(desk, request))
}

pub(super) fn split(args: &SplitArgs, voice: Voice) -> Result<(), Failure> {
    let request = SplitRequest { id: &args.id, into: &args.into, titles: &args.title };
    let into: Vec<&String> = args.into.iter().collect();
    let what = say!("edit.became", before = quoted(&[&args.id]), after = quoted(&into));
    at_desk(&args.common, &say!("edit.split"), &what, voice, |desk| edit::split(desk, request))
}

pub(super) fn shift(args: &MoveArgs, voice: Voice) -> Result<(), Failure> {
    let request = MoveRequest { id: &args.id, area: args.area.as_deref(), time_band: args.time_band.as_deref() };
    let to: Vec<&String> = args.area.iter().chain(&args.time_band).collect();
    let what = say!("edit.became", before = quoted(&[&args.id]), after = quoted(&to));
    at_desk(&args.common, &say!("edit.moved"), &what, voice, |desk| edit::shift(desk, request))
}

fn quoted(ids: &[&String]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

/// Edits a site that has no fault, and tells of it.
fn at_desk(
    args: &CommonArgs,
    done: &Text,
    what: &Text,
    voice: Voice,
    edit: impl FnOnce(Desk<'_>) -> Result<Edited, EditError>,
) -> Result<(), Failure> {
    let hand = (!args.dry_run).then(|| hand::take(&args.site, voice)).transpose()?;
    let (tree, site) = read_whole(&args.site, &say!("check.nothing-changed"), voice)?;
    let desk = Desk { tree: &tree, site: &site, hand: hand.as_ref() };
    let edited = match edit(desk) {
        Ok(edited) => edited,
        Err(EditError::Faults(faults, tree)) => {
            voice.failed(&faults, &tree.sources(&faults));
            voice.error(&EditError::Faults(Vec::new(), tree).text());
            return Err(Failure::Content);
        }
        Err(error) => return Err(Failure::Other(error.text())),
    };
    let head = if args.dry_run { &say!("edit.trial") } else { done };
    tell(&edited, head, what, voice).map_err(|failure| failure.although(say!("edit.was-done")))
}

fn tell(edited: &Edited, head: &Text, what: &Text, voice: Voice) -> Result<(), Failure> {
    voice.done(head, what)?;
    for file in &edited.files {
        voice.more(&told(file, voice))?;
    }
    for (from, to) in &edited.led_on {
        voice.more(&say!("edit.leads-on", from = from, to = to))?;
    }
    for (id, count) in &edited.left {
        voice.more(&say!("edit.left", id = id, count = *count))?;
    }
    edited.next.iter().try_for_each(|text| voice.more(text))
}

/// A file, and what became of it.
fn told(file: &FileDone, voice: Voice) -> Text {
    let parts = [
        (file.facts, say!("edit.facts")),
        (file.links > 0, say!("edit.links", count = file.links)),
        (file.names > 0, say!("edit.names", count = file.names)),
    ];
    let parts: Vec<String> = parts.iter().filter(|(is, _)| *is).map(|(_, text)| voice.say(text)).collect();
    let parts = parts.join(", ");
    let path = &file.path;
    match (&file.from, file.done) {
        (_, Done::Removed) => say!("edit.removed", path = path),
        (_, Done::Made) => say!("edit.made", path = path),
        (Some(from), Done::Changed) if parts.is_empty() => say!("edit.file-moved", from = from, path = path),
        (Some(from), Done::Changed) => say!("edit.file-moved-and", from = from, path = path, parts = parts),
        (None, Done::Changed) if parts.is_empty() => say!("edit.file-changed", path = path),
        (None, Done::Changed) => say!("edit.file-changed-and", path = path, parts = parts),
    }
}
