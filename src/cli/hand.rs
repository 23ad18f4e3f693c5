//! Taking a site folder in hand, and what is told of edits that were interrupted.

use std::path::Path;

use super::Failure;
use super::report::{self, Voice};
use crate::disk::{Hand, Mended};
use crate::wording::say;

/// Takes a site folder in hand to change its files: no other command does until this is dropped.
pub(super) fn take(site: &Path, voice: Voice) -> Result<Hand, Failure> {
    let (hand, mended) = Hand::take(site)?;
    tell(mended, voice);
    Ok(hand)
}

/// Finishes or takes back what an interrupted edit left, so that nobody reads half of it.
pub(super) fn mend(site: &Path, voice: Voice) -> Result<(), Failure> {
    tell(Hand::mend_before_reading(site)?, voice);
    Ok(())
}

fn tell(mended: Mended, voice: Voice) {
    match mended {
        Mended::Nothing => {}
        Mended::Finished(files) => voice.note(&say!("hand.finished", files = report::files(files))),
        Mended::Undone => voice.note(&say!("hand.undone")),
    }
}
