//! Another id, and another title where one is given.

use std::collections::BTreeSet;

use super::edits::{Edits, stem};
use super::{Desk, EditError, Edited};
use crate::facts::Document;
use crate::model::Measure;
use crate::wording::say;

/// A wish for another id.
#[derive(Debug, Clone, Copy)]
pub struct RenameRequest<'a> {
    /// The id today.
    pub from: &'a str,
    /// The id to be.
    pub to: &'a str,
    /// The title to be; that of today becomes a former one.
    pub title: Option<&'a str>,
}

/// Gives an element another id.
///
/// # Errors
/// Where the request cannot be met, the site would have faults then, or the machine fails.
pub fn rename(desk: Desk<'_>, request: RenameRequest<'_>) -> Result<Edited, EditError> {
    let measure = desk.measure(request.from)?;
    desk.must_be_free(request.to, &BTreeSet::from([request.from]))?;
    Desk::must_be_sole_bearer(measure)?;
    let mut edits = Edits::new(desk);
    let file = take_id(&mut edits, desk, measure, request.to);
    if let Some(title) = request.title {
        retitle(&mut edits, measure, &file, title);
    }
    edits.finish()
}

/// Lets an element have another id, and gives where its file stands then.
pub(super) fn take_id(edits: &mut Edits<'_>, desk: Desk<'_>, measure: &Measure, id: &str) -> String {
    let file = beside(&measure.text.file, id);
    let is_published = desk.is_published(measure);
    edits.shift_all(measure, &file);
    edits.head(&file, |head| {
        head.take("former_ids", id);
        if is_published {
            head.add("former_ids", &measure.id);
        }
    });
    edits.exchange(&measure.id, id);
    if is_published {
        edits.lead_on(&measure.id, id);
    }
    file
}

/// Gives an element another title, and keeps the one that it had.
pub(super) fn retitle(edits: &mut Edits<'_>, measure: &Measure, file: &str, title: &str) {
    edits.head(file, |head| {
        let before = head.text("title").unwrap_or_default().to_owned();
        if before != title {
            head.take("former_titles", title);
            add_all(head, "former_titles", [before]);
            head.set("title", title);
        }
    });
    for (_, rest) in edits.files_of(measure) {
        if rest.ends_with(".md") {
            edits.next(say!("edit.title-of-translation", path = format!("{}.{rest}", stem(file))));
        }
    }
}

/// Adds texts to a list.
pub(super) fn add_all(head: &mut Document, key: &str, texts: impl IntoIterator<Item = String>) {
    texts.into_iter().filter(|text| !text.is_empty()).for_each(|text| head.add(key, &text));
}

/// The path of a file of another id in the same folder.
pub(super) fn beside(path: &str, id: &str) -> String {
    let folder = path.rfind('/').map_or(0, |at| at + 1);
    format!("{}{id}.md", &path[..folder])
}
