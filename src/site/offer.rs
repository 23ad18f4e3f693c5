//! What readers may download. It is made beside the pages, few of which tell of it, and those come after it.

use std::sync::{Arc, OnceLock};

use super::{Entry, Site};
use crate::pages::{Download, PageName};
use crate::wording::Text;

/// What is offered to readers.
#[derive(Debug, Default)]
pub struct Offered {
    /// The files.
    pub files: Vec<Download>,
    /// Why others could not be made, which are no part of the site.
    pub failed: Vec<Text>,
}

/// What a site offers, made when it is first asked for.
#[derive(Debug)]
pub(super) struct Offer {
    make: fn(&Site) -> Offered,
    made: OnceLock<Offered>,
}

impl Site {
    /// Offers files to readers at those of the paths where nothing stands yet.
    pub fn offer(&mut self, paths: impl IntoIterator<Item = String>, make: fn(&Self) -> Offered) {
        let entries = Arc::make_mut(&mut self.entries);
        for path in paths {
            entries.entry(path).or_insert(Entry::Offered);
        }
        self.offer = Some(Offer { make, made: OnceLock::new() });
    }

    /// What the site offers, made where nothing has asked for it yet. Not for threads of `rayon`'s, since it is made with all
    /// of them: one that waits for a part takes up other work, which must not ask for the whole again. [`Site::each`] asks
    /// beside work that does not.
    pub fn offered(&self) -> &Offered {
        const NOTHING: &Offered = &Offered { files: Vec::new(), failed: Vec::new() };
        let Some(offer) = &self.offer else { return NOTHING };
        offer.made.get_or_init(|| {
            let Offered { mut files, failed } = (offer.make)(self);
            files.retain(|file| matches!(self.entries.get(&file.path), Some(Entry::Offered)));
            Offered { files, failed }
        })
    }

    /// The files of it, as far as they are made.
    pub(super) fn downloads(&self) -> &[Download] {
        let made = self.offer.as_ref().and_then(|offer| offer.made.get());
        made.map_or(&[], |offered| &offered.files)
    }

    /// The bytes of a file of it, as far as it is made.
    pub(super) fn download(&self, path: &str) -> Option<&[u8]> {
        self.downloads().iter().find(|file| file.path == path).map(|file| &*file.bytes)
    }
}

impl Entry {
    /// Whether it is offered, or tells of what is.
    pub(super) fn is_of_offer(&self) -> bool {
        matches!(self, Self::Offered) || matches!(self, Self::Page(page) if page.kind == PageName::Booklet)
    }
}
