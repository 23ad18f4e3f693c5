//! Parsing: from the texts of a site to raw values that keep their places.
//!
//! In: a [`SourceTree`] and the configuration. Out: [`RawSite`] with diagnostics. Never fails: what cannot be read
//! is left out and told. Never: looks from one file into another (that is `check`).

mod body;
mod edition;
mod front_matter;
mod glossary;
mod link;
mod markdown;
mod memory;
mod raw;
mod remarks;
mod section;
mod svg;

use std::sync::Arc;

use rayon::prelude::*;

use crate::address::{Addresses, ContentKind};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics, Staged};
use crate::source::{Picture, SourceTree, TextFile};
use crate::wording::{Text, say};

pub use body::{Body, Paragraph, TextHash};
pub use edition::{
    RawDelivery, RawDeliveryTie, RawEdition, RawEditionArea, RawEditionMeasure, RawHead, RawLikely, RawOutcome, RawPlan,
};
pub use front_matter::head;
pub use glossary::{RawGlossary, RawTerm};
use memory::{Ground, Reading};

pub use link::{LinkKind, RawLink, file_behind, written_path};
pub use markdown::{Destination, destinations};
pub use memory::Memory;
pub use raw::{RawArea, RawEvent, RawMeasure, RawMention, RawPage, RawSite, RawTranslation};
pub use remarks::{RawRemark, RawRemarks};
pub use section::RawSection;

/// What one file became.
#[derive(Debug, Clone)]
enum Parsed {
    Measure(Arc<RawMeasure>),
    Area(Arc<RawArea>),
    Page(Arc<RawPage>),
    Translation(Arc<RawTranslation>),
    Edition(Arc<RawEdition>),
    Since(Arc<RawEdition>),
    Plan(Arc<RawPlan>),
    Glossary(Arc<RawGlossary>),
    Remarks(Arc<RawRemarks>),
}

/// Parses every text of the site, in parallel; the result is in the order of the paths. What `memory` holds of a text
/// that has not changed is not parsed again.
#[must_use]
pub fn parse(tree: &SourceTree, config: &Config, memory: &mut Memory) -> Staged<RawSite> {
    memory.hold_for(Ground {
        main_language: config.main_language().to_owned(),
        languages: config.known_languages.clone(),
        grammar: Arc::clone(&config.grammar),
        addresses: config.addresses.clone(),
        pictures: link::Pictures::new(tree),
    });
    let known = memory.take(&tree.texts);
    let ground = &memory.ground;
    let read = |(file, known): (&Arc<TextFile>, Option<Reading>)| {
        let reading = known.unwrap_or_else(|| {
            let mut diagnostics = Diagnostics::default();
            let value = parse_file(file, ground, &mut diagnostics);
            Reading { value, diagnostics: diagnostics.finish() }
        });
        (Arc::clone(file), reading)
    };
    // A table may be as large as all others together, and takes many times its room while it is read: it comes first.
    let (tables, texts): (Vec<_>, Vec<_>) =
        tree.texts.iter().zip(known).partition(|(file, _)| file.path.ends_with(".toml"));
    let all = |files: Vec<_>| files.into_par_iter().map(read).collect::<Vec<_>>();
    let (tables, mut files) = rayon::join(|| all(tables), || all(texts));
    files.extend(tables);
    files.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
    memory.files = files;

    let front = config.addresses.front_file();
    let mut site = RawSite::default();
    let is_svg = |picture: &&Picture| picture.path.to_ascii_lowercase().ends_with(".svg");
    let faults = || tree.pictures.par_iter().filter(is_svg).flat_map(svg::faults).collect();
    let mut diagnostics = memory.picture_faults.get_or_insert_with(faults).clone();
    for (_, reading) in &memory.files {
        diagnostics.extend_from_slice(&reading.diagnostics);
        match reading.value.clone() {
            Some(Parsed::Measure(measure)) => site.measures.push(measure),
            Some(Parsed::Area(area)) => site.areas.push(area),
            Some(Parsed::Page(page)) if page.file == front => site.front = Some(page),
            Some(Parsed::Page(page)) => site.pages.push(page),
            Some(Parsed::Translation(translation)) => site.translations.push(translation),
            Some(Parsed::Edition(edition)) => site.editions.push(edition),
            Some(Parsed::Since(since)) => site.since = Some(since),
            Some(Parsed::Plan(plan)) => site.plans.push(plan),
            Some(Parsed::Glossary(glossary)) => site.glossary = Some(glossary),
            Some(Parsed::Remarks(remarks)) => site.remarks.push(remarks),
            None => {}
        }
    }
    Staged { value: site, diagnostics }
}

fn parse_file(file: &TextFile, ground: &Ground, diagnostics: &mut Diagnostics) -> Option<Parsed> {
    if file.path == ground.addresses.glossary_file() {
        return Some(Parsed::Glossary(Arc::new(glossary::glossary(file, &ground.languages, diagnostics))));
    }
    if let Some(measure) = ground.addresses.remarked(&file.path) {
        return Some(Parsed::Remarks(Arc::new(remarks::remarks(file, measure, &ground.languages, diagnostics))));
    }
    let Some(route) = ground.addresses.route(&file.path) else {
        diagnostics.push(misplaced(&file.path, &ground.addresses));
        return None;
    };
    if let Some(rule) = crate::text::id_rule(&route.id) {
        let fault = Diagnostic::new(Code::InvalidId, &file.path, 0..0, say!("invalid-id.message", id = &route.id));
        let proposed = crate::text::id_of(&route.id);
        diagnostics.push(if crate::text::is_id(&proposed) {
            fault.help(say!("invalid-id.near", rule = Text::from(rule), id = proposed))
        } else if proposed.is_empty() {
            fault.help(Code::InvalidId.remedy())
        } else {
            fault.help(rule)
        });
    }
    let reader = raw::Reader { file, route: &route, ground };
    Some(match (&route.language, route.kind) {
        (Some(_), _) => Parsed::Translation(Arc::new(reader.translation(diagnostics)?)),
        (None, ContentKind::Measure) => Parsed::Measure(Arc::new(reader.measure(diagnostics)?)),
        (None, ContentKind::Area) => Parsed::Area(Arc::new(reader.area(diagnostics)?)),
        (None, ContentKind::Page) => Parsed::Page(Arc::new(reader.page(diagnostics)?)),
        (None, ContentKind::Edition) if route.id == ground.addresses.working() => {
            Parsed::Since(Arc::new(edition::since(file, &route.id, &ground.languages, diagnostics)))
        }
        (None, ContentKind::Edition) => {
            Parsed::Edition(Arc::new(edition::edition(file, &route.id, ground, diagnostics)))
        }
        (None, ContentKind::Plan) => {
            Parsed::Plan(Arc::new(edition::plan(file, &route.id, &ground.languages, diagnostics)))
        }
    })
}

/// Tells of a file where none is read, and where this site reads some.
fn misplaced(path: &str, addresses: &Addresses) -> Diagnostic {
    let fault = Diagnostic::new(Code::MisplacedFile, path, 0..0, say!("misplaced-file.folder"));
    if let Some((own, key)) = addresses.called_elsewhere(path) {
        let was = path.split(['/', '.']).nth(1).unwrap_or_default();
        return fault.help(say!("misplaced-file.own-word", name = own)).help(say!(
            "misplaced-file.keep-word",
            key = key,
            name = was
        ));
    }
    let folders = ContentKind::ALL.map(|kind| addresses.folder(kind));
    fault.help(Code::MisplacedFile.remedy()).help(say!("misplaced-file.folders", folders = folders.join(", ")))
}
