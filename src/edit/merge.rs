//! Several elements become one.

use std::collections::BTreeSet;

use super::edits::Edits;
use super::rename::{add_all, retitle, take_id};
use super::{Desk, EditError, Edited};
use crate::facts::Document;
use crate::model::Measure;
use crate::parse;
use crate::wording::{Language, Text, say};

/// A wish for one element in place of several.
#[derive(Debug, Clone, Copy)]
pub struct MergeRequest<'a> {
    /// The ids today; the one that stays may be among them.
    pub ids: &'a [String],
    /// The id of what they become: of an element that is there, or a new one for the first of them.
    pub into: &'a str,
    /// The title to be; that of today becomes a former one.
    pub title: Option<&'a str>,
    /// The language that the comments for its editor are in.
    pub editor: Language,
}

/// Lets elements go into one. Its own facts and description stay; the texts of the others stand at its end in a comment,
/// for the editor to take what is to stay.
///
/// # Errors
/// Where the request cannot be met, the site would have faults then, or the machine fails.
pub fn merge(desk: Desk<'_>, request: MergeRequest<'_>) -> Result<Edited, EditError> {
    let mut all: Vec<&Measure> = Vec::new();
    for id in request.ids {
        let measure = desk.measure(id)?;
        if !all.iter().any(|there| there.id == measure.id) {
            all.push(measure);
        }
    }
    let mut edits = Edits::new(desk);
    let mut measures = desk.roadmap().measures.iter().map(AsRef::as_ref);
    let there = measures.find(|measure: &&Measure| measure.id == request.into);
    let first = all.first().copied();
    let Some(stays) = there.or(first) else { return Err(say!("edit.merge-two").into()) };
    all.retain(|measure| measure.id != stays.id);
    if all.is_empty() {
        return Err(say!("edit.merge-two").into());
    }
    for measure in &all {
        if stays.parent.is_some_and(|parent| desk.roadmap().measure(parent).id == measure.id) {
            return Err(say!("edit.merge-parent", id = &measure.id, child = &stays.id).into());
        }
        Desk::must_be_sole_bearer(measure)?;
        if stays.draft && !measure.draft {
            return Err(say!("edit.merge-draft", id = &measure.id, draft = &stays.id).into());
        }
    }
    let file = if there.is_some() {
        stays.text.file.clone()
    } else {
        let own: BTreeSet<&str> = all.iter().map(|measure| measure.id.as_str()).chain([stays.id.as_str()]).collect();
        desk.must_be_free(request.into, &own)?;
        Desk::must_be_sole_bearer(stays)?;
        take_id(&mut edits, desk, stays, request.into)
    };
    if let Some(title) = request.title {
        retitle(&mut edits, stays, &file, title);
    }
    for measure in all {
        take_in(&mut edits, desk, measure, request, &file);
    }
    edits.finish()
}

/// Lets one element go into the file of another.
fn take_in(edits: &mut Edits<'_>, desk: Desk<'_>, measure: &Measure, request: MergeRequest<'_>, file: &str) {
    let text = edits.text(&measure.text.file).unwrap_or_default();
    let own = parse::head(&text).and_then(|(head, _)| Document::read(&text[head])).unwrap_or_default();
    let is_published = desk.is_published(measure);
    edits.head(file, |head| {
        let title = head.text("title").map(str::to_owned);
        let titles = own.text("title").map(str::to_owned).into_iter().chain(own.texts("former_titles"));
        add_all(head, "former_titles", titles.filter(|former| Some(former) != title.as_ref()));
        if is_published {
            let ids = own.texts("former_ids").into_iter().chain([measure.id.clone()]);
            add_all(head, "former_ids", ids.filter(|id| id != request.into));
        }
        for key in ["keywords", "sources"] {
            add_all(head, key, own.texts(key));
        }
        for key in ["events", "likely"] {
            head.adopt_tables(key, &own);
        }
    });
    for (path, rest) in edits.files_of(measure) {
        let beside = to_beside(file, &rest);
        let to = if edits.text(&beside).is_some() { beside } else { file.to_owned() };
        let text = edits.text(&path).unwrap_or_default();
        if !path.ends_with(".md") {
            edits.join(&path, &to_beside(file, &rest));
            continue;
        }
        edits.append(&to, &comment(&say!("edit.merged-text", path = &path), request.editor, &text));
        edits.remove(&path, &to);
    }
    edits.exchange(&measure.id, request.into);
    if is_published {
        edits.lead_on(&measure.id, request.into);
    }
    edits.next(say!("edit.merge-texts", id = &measure.id, file = file));
}

/// The path of a file beside another, by what follows the name in its own.
fn to_beside(file: &str, rest: &str) -> String {
    format!("{}.{rest}", super::edits::stem(file))
}

/// A file as a comment that only editors see; what would end it does not.
fn comment(head: &Text, editor: Language, text: &str) -> String {
    let text = text.replace("-->", "-- >").replace("<!--", "< !--");
    format!("<!-- {}\n\n{}\n-->", head.told(editor), text.trim())
}
