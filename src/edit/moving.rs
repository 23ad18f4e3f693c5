//! Another focus area, or another time.

use super::edits::Edits;
use super::{Desk, EditError, Edited, unknown};
use crate::address::ContentKind;
use crate::model::Measure;
use crate::wording::{noun, say};

/// A wish for another place in the overview.
#[derive(Debug, Clone, Copy)]
pub struct MoveRequest<'a> {
    /// The element.
    pub id: &'a str,
    /// The focus area to be; that of today where absent.
    pub area: Option<&'a str>,
    /// The period to be; that of today where absent.
    pub time_band: Option<&'a str>,
}

/// Lets an element stand in another focus area, with all that belongs to it, or in another time.
///
/// # Errors
/// Where the request cannot be met, the site would have faults then, or the machine fails.
pub fn shift(desk: Desk<'_>, request: MoveRequest<'_>) -> Result<Edited, EditError> {
    let roadmap = desk.roadmap();
    let measure = desk.measure(request.id)?;
    let today = roadmap.area(measure.area);
    let area = match request.area {
        None => today,
        Some(wanted) => roadmap.areas.iter().find(|area| area.id == wanted).ok_or_else(|| {
            let known: Vec<&str> = roadmap.areas.iter().map(|area| area.id.as_str()).collect();
            unknown(noun!("noun-area"), wanted, &known)
        })?,
    };
    if let Some(parent) = measure.parent.filter(|_| area.id != today.id) {
        return Err(say!("edit.move-parent", id = request.id, parent = &roadmap.measure(parent).id).into());
    }
    let all: Vec<&Measure> =
        [measure].into_iter().chain(measure.children.iter().map(|child| roadmap.measure(*child))).collect();
    let period = request.time_band.map(|text| desk.config().written_period(text)).transpose()?;
    if area.supporting {
        if period.is_some() {
            return Err(say!("new.supporting", area = &area.id).into());
        }
        if let Some(timed) = all.iter().find(|measure| measure.time_band.is_some()) {
            return Err(say!("edit.move-supporting", area = &area.id, id = &timed.id, file = &timed.text.file).into());
        }
    }
    let mut edits = Edits::new(desk);
    if area.id != today.id {
        let home = desk.config().addresses.folder(ContentKind::Measure);
        for measure in all {
            // Where each area has a folder of its own, the file goes to that of its area.
            let own = format!("{home}/{}/", today.id);
            let file = match measure.text.file.strip_prefix(&own) {
                Some(rest) => format!("{home}/{}/{rest}", area.id),
                None => measure.text.file.clone(),
            };
            edits.shift_all(measure, &file);
            edits.head(&file, |head| {
                head.set("area", &area.id);
                head.take("also_in", &area.id);
            });
        }
    }
    if let Some(period) = period {
        let file = edits.place_of(&measure.text.file);
        edits.head(&file, |head| head.set("time_band", period));
    }
    let edited = edits.finish()?;
    if edited.files.is_empty() {
        return Err(say!("edit.move-nothing", id = request.id).into());
    }
    Ok(edited)
}
