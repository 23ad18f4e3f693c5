//! The editor's hand: elements that get another id, go into one, become several, or stand elsewhere.
//!
//! In: a site without fault, and what an editor wants. Out: all files changed that have to be, or none. Files move, links in
//! all texts follow, names of elements too, and `former_ids` leads old addresses on. Everything is prepared in memory, and
//! the site as edited is checked like any other before a byte is written. Never: touches a frozen edition.

mod edits;
mod merge;
mod moving;
mod names;
mod rename;
mod split;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::address::ContentKind;
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::disk::{ChangeError, Hand};
use crate::model::{Measure, Roadmap};
use crate::site::Site;
use crate::source::SourceTree;
use crate::text::{fold_id, id_rule, nearest};
use crate::wording::{Noun, Text, Value, noun, say};

pub use edits::{Done, FileDone};
pub use merge::{MergeRequest, merge};
pub use moving::{MoveRequest, shift};
pub use rename::{RenameRequest, rename};
pub use split::{SplitRequest, split};

/// How many known names are told.
const NAMED: usize = 8;

/// The site that is edited, as it was read and checked with its drafts.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Its files.
    pub tree: &'a SourceTree,
    /// What they make.
    pub site: &'a Site,
    /// What changes its files; where there is none they stay as they are, and what would become of them is told.
    pub hand: Option<&'a Hand>,
}

/// What was done, or would be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edited {
    /// Each file that is another now, by its path.
    pub files: Vec<FileDone>,
    /// Ids whose addresses lead on, with the id they lead to.
    pub led_on: Vec<(String, String)>,
    /// Ids that deliveries name as their plan did, with how many do.
    pub left: Vec<(String, usize)>,
    /// What the editor has to do next.
    pub next: Vec<Text>,
    /// The site as edited.
    pub tree: SourceTree,
}

/// Why nothing was done.
#[derive(Debug)]
pub enum EditError {
    /// The request cannot be met as it is.
    Refused(Text),
    /// The site as edited would have faults, in these texts.
    Faults(Vec<Diagnostic>, Box<SourceTree>),
    /// The files could not be changed.
    Change(ChangeError),
}

impl From<Text> for EditError {
    fn from(why: Text) -> Self {
        Self::Refused(why)
    }
}

impl EditError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Refused(why) => why.clone(),
            Self::Faults(..) => say!("edit.would-be-faulty"),
            Self::Change(error) => error.text(),
        }
    }
}

impl<'a> Desk<'a> {
    fn config(&self) -> &'a Config {
        self.site.config()
    }

    fn roadmap(&self) -> &'a Roadmap {
        self.site.roadmap()
    }

    /// The element of an id that is asked for.
    fn measure(&self, id: &str) -> Result<&'a Measure, EditError> {
        let roadmap = self.roadmap();
        if let Some(found) = roadmap.measures.iter().find(|measure| measure.id == id) {
            return Ok(found);
        }
        if let Some(now) = roadmap.former_ids.get(id) {
            return Err(say!("edit.former", id = id, now = now).into());
        }
        let known: Vec<&str> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
        Err(unknown(noun!("noun-item"), id, &known).into())
    }

    /// Whether adopted editions hold an id.
    fn is_frozen(&self, id: &str) -> bool {
        self.roadmap().editions.iter().any(|edition| edition.measures.iter().any(|measure| measure.id == id))
    }

    /// Whether an element may have been seen by readers under its id, so that its address must lead on.
    fn is_published(&self, measure: &Measure) -> bool {
        !measure.draft || self.is_frozen(&measure.id)
    }

    /// Refuses an id that is none, or that is or was another's than these elements'.
    fn must_be_free(&self, id: &str, own: &BTreeSet<&str>) -> Result<(), EditError> {
        if let Some(rule) = id_rule(id) {
            return Err(say!("edit.no-id", id = id, rule = Text::from(rule)).into());
        }
        if self.config().addresses.reserves(ContentKind::Measure, id) {
            return Err(say!("edit.reserved", id = id).into());
        }
        let roadmap = self.roadmap();
        if let Some(there) = roadmap.measures.iter().find(|measure| fold_id(&measure.id) == fold_id(id)) {
            return Err(say!("edit.there", id = id, file = &there.text.file).into());
        }
        let is_anothers = |measure: &&Arc<Measure>| {
            !own.contains(measure.id.as_str()) && measure.former_ids.iter().any(|former| former == id)
        };
        if let Some(there) = roadmap.measures.iter().find(is_anothers) {
            return Err(say!("edit.was", id = id, now = &there.id).into());
        }
        // What an edition holds under it would be taken for this element.
        let timeline = self.site.timeline();
        for (at, edition) in timeline.editions().iter().enumerate().filter(|(_, edition)| !edition.working) {
            let Some(node) = timeline.node(at, id) else { continue };
            if !timeline.today(node).any(|today| own.contains(today)) {
                return Err(say!("edit.frozen", id = id, edition = &edition.id).into());
            }
        }
        Ok(())
    }

    /// Refuses an element whose id was another's before: only its editor can tell where the old address is to lead.
    fn must_be_sole_bearer(measure: &Measure) -> Result<(), EditError> {
        if measure.reused_id {
            return Err(say!("edit.reused", id = &measure.id, file = &measure.text.file).into());
        }
        Ok(())
    }
}

/// That a name is not known, with the one that was meant or all there are.
fn unknown(what: Noun, name: &str, known: &[&str]) -> Text {
    let what = say!("no-such", one = what.one(), name = name);
    if let Some(near) = nearest(name, known.iter().copied()) {
        return say!("new.near", what = what, near = say!("did-you-mean", name = near));
    }
    let names = Value::Names(known.iter().map(|name| (*name).to_owned()).collect(), NAMED);
    say!("new.unknown", what = what, names = names)
}
