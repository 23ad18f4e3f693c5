//! The package of a deck: which slides it has, in which order, and which of them their links lead to.

use std::sync::Arc;

use super::shape::{self, Colours, Lead};
use super::{Deck, Slide};
use crate::import::office::{has_macros, main_part, part, relations};
use crate::import::{ImportError, Parts};
use crate::wording::say;

/// How many slides a deck may have.
const SLIDES: usize = 2_000;

/// The slides of a deck, in order.
pub(super) fn deck(name: &Arc<str>, bytes: &[u8]) -> Result<Deck, ImportError> {
    let mut parts = Parts::open(bytes)?;
    let main = main_part(&mut parts)?;
    let root = part(&mut parts, &main)?.ok_or_else(|| ImportError::Refused(say!("import.no-deck")))?;
    if !root.is("presentation") {
        return Err(ImportError::Refused(say!("import.no-deck")));
    }
    let related = relations(&mut parts, &main)?;
    let paths: Vec<String> = root
        .child("sldIdLst")
        .into_iter()
        .flat_map(|list| list.all("sldId"))
        .filter_map(|slide| related.get(slide.get(":id")?)?.path.clone())
        .collect();
    if paths.len() > SLIDES {
        return Err(ImportError::Refused(say!("import.many-slides", count = paths.len(), most = SLIDES)));
    }
    let colours = match related.values().find(|related| related.kind == "theme").and_then(|theme| theme.path.clone()) {
        Some(path) => part(&mut parts, &path)?.map(|theme| Colours::of(&theme)).unwrap_or_default(),
        None => Colours::default(),
    };
    let size = root.child("sldSz");
    let length = |name| size.and_then(|size| size.get(name)?.parse::<f64>().ok()).filter(|length| *length > 0.0);
    let mut deck = Deck {
        height: length("cy").unwrap_or(6_858_000.0),
        slides: Vec::with_capacity(paths.len()),
        has_macros: has_macros(&parts),
    };
    for (number, path) in (1..).zip(&paths) {
        let Some(root) = part(&mut parts, path)? else { continue };
        let related = relations(&mut parts, path)?;
        let leads = |id: &str| {
            let related = related.get(id)?;
            let outside = || related.address.clone().map(Lead::Outside);
            let slide = |target| paths.iter().position(|path| path == target).map(Lead::Slide);
            related.path.as_ref().map_or_else(outside, slide)
        };
        let shapes = shape::shapes(&root, &colours, &leads);
        deck.slides.push(Slide { file: name.clone(), number, shapes, is_hidden: root.get("show") == Some("0") });
    }
    Ok(deck)
}
