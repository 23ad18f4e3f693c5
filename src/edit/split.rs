//! One element becomes several.

use std::collections::BTreeSet;

use super::edits::{Edits, with_head};
use super::rename::{beside, retitle, take_id};
use super::{Desk, EditError, Edited};
use crate::wording::say;

/// A wish for several elements in place of one.
#[derive(Debug, Clone, Copy)]
pub struct SplitRequest<'a> {
    /// The id today.
    pub id: &'a str,
    /// The ids to be; the one of today may be among them. The first, or that one, carries on.
    pub into: &'a [String],
    /// Titles by their ids; that of today where there is none.
    pub titles: &'a [(String, String)],
}

/// What the first part alone keeps: it was told of the whole, and would be told twice.
const OF_THE_WHOLE: [&str; 6] = ["reviewed", "events", "mentions", "likely", "former_titles", "reused_id"];

/// Lets an element become several. One carries on with text, facts and links; the others are drafts that begin with
/// the same, to be written.
///
/// # Errors
/// Where the request cannot be met, the site would have faults then, or the machine fails.
pub fn split(desk: Desk<'_>, request: SplitRequest<'_>) -> Result<Edited, EditError> {
    let measure = desk.measure(request.id)?;
    let parts: BTreeSet<&str> = request.into.iter().map(String::as_str).collect();
    let Some(first) = request.into.first().filter(|_| parts.len() > 1) else {
        return Err(say!("edit.split-two").into());
    };
    for part in parts.iter().filter(|part| **part != measure.id) {
        desk.must_be_free(part, &BTreeSet::from([request.id]))?;
    }
    Desk::must_be_sole_bearer(measure)?;
    if let Some((id, _)) = request.titles.iter().find(|(id, _)| !parts.contains(id.as_str())) {
        return Err(say!("edit.split-title", id = id).into());
    }
    let mut edits = Edits::new(desk);
    let whole = edits.text(&measure.text.file).unwrap_or_default();
    let is_published = desk.is_published(measure);
    let carries_on = if parts.contains(request.id) { request.id } else { first };
    let file = if carries_on == request.id {
        // It says itself that it is one part of what had its id.
        edits.head(&measure.text.file, |head| {
            if is_published {
                head.add("former_ids", &measure.id);
            }
        });
        measure.text.file.clone()
    } else {
        take_id(&mut edits, desk, measure, carries_on)
    };
    let title = |id: &str| request.titles.iter().find(|(part, _)| part == id).map(|(_, title)| title.as_str());
    if let Some(title) = title(carries_on) {
        retitle(&mut edits, measure, &file, title);
    }
    for part in request.into.iter().filter(|part| part.as_str() != carries_on) {
        let text = with_head(&whole, |head| {
            for key in OF_THE_WHOLE {
                head.remove(key);
            }
            if let Some(title) = title(part) {
                head.set("title", title);
            }
            head.take("former_ids", part);
            if is_published {
                head.add("former_ids", &measure.id);
            }
            head.set("draft", true);
        });
        let path = beside(&measure.text.file, part);
        edits.make(&path, text.unwrap_or_else(|| whole.clone()), &measure.text.file);
        edits.next(say!("edit.split-draft", path = path));
    }
    if carries_on != request.id && is_published {
        edits.next(say!("edit.split-links", id = request.id, first = carries_on));
    }
    edits.finish()
}
