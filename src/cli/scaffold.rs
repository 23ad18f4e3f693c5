//! `new` and `init`.

use std::path::Path;

use super::args::NewArgs;
use super::report::{self, Voice};
use super::surroundings::{EquipmentName, InitArgs};
use super::{Failure, build, documents, hand};
use crate::scaffold::Equipment;
use crate::wording::{Text, say};
use crate::{scaffold, site, source};

/// The site with its drafts, which must have no fault; else the faults and what was not done are told.
pub(super) fn whole(folder: &Path, nothing_done: &Text, voice: Voice) -> Result<site::Site, Failure> {
    read_whole(folder, nothing_done, voice).map(|(_, site)| site)
}

/// As [`whole`], with the files that it was made of.
pub(super) fn read_whole(
    folder: &Path,
    nothing_done: &Text,
    voice: Voice,
) -> Result<(source::SourceTree, site::Site), Failure> {
    build::sound(folder, &site::Settings { drafts: true, ..Default::default() }, nothing_done, voice)
}

pub(super) fn new(args: &NewArgs, written_in: Option<&str>, voice: Voice) -> Result<(), Failure> {
    let hand = hand::take(&args.site, voice)?;
    let site = whole(&args.site, &say!("check.nothing-made"), voice)?;
    let request = scaffold::NewRequest {
        kind: scaffold::NewKind::called(&args.kind, &site.config().addresses)?,
        title: &args.title,
        id: args.id.as_deref(),
        area: args.area.as_deref(),
        parent: args.parent.as_deref(),
        time_band: args.time_band.as_deref(),
        language: written_in,
        editor: voice.0,
    };
    let (path, is_draft) = scaffold::new(&hand, site.config(), site.roadmap(), &request)?;
    let path = args.site.strip_prefix(".").unwrap_or(&args.site).join(path).display().to_string();
    voice
        .done(&say!("made.done"), &say!("as-written", text = &path))
        .and_then(|()| if is_draft { voice.more(&say!("made.draft")) } else { Ok(()) })
        .map_err(|failure| failure.although(say!("made.was-made", path = path)))
}

pub(super) fn init(args: &InitArgs, voice: Voice) -> Result<(), Failure> {
    let is_site = source::configuration(&args.dir).is_some();
    let mut made = 0;
    if !is_site || args.with.is_empty() {
        made = scaffold::init(&args.dir, voice.0, !args.empty)?.len();
    }
    if !args.with.is_empty() {
        let site = whole(&args.dir, &say!("check.nothing-made"), voice)?;
        let wanted: Vec<Equipment> = args.with.iter().map(|name| equipment(*name)).collect();
        made += scaffold::equip(&args.dir, &site, &wanted, &documents::schemas(&site.config().grammar))?.len();
    }
    let files = report::files(made);
    let path = args.dir.display().to_string();
    voice
        .done(&say!("made.done"), &say!("made.files-in", files = files.clone(), path = &path))
        .and_then(|()| {
            let next = if args.empty { say!("made.import", path = &path) } else { say!("made.build-it", path = &path) };
            voice.more(&next)
        })
        .map_err(|failure| failure.although(say!("made.were-made", files = files, path = path)))
}

fn equipment(name: EquipmentName) -> Equipment {
    match name {
        EquipmentName::Github => Equipment::Github,
        EquipmentName::Gitlab => Equipment::Gitlab,
        EquipmentName::Vscode => Equipment::Vscode,
        EquipmentName::Hook => Equipment::Hook,
    }
}
