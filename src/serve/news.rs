//! What a preview tells the terminal.

use crate::diag::{Diagnostic, Sources};
use crate::wording::Text;

/// What there is to tell.
#[derive(Debug)]
pub enum News<'a> {
    /// Pages are served.
    Listening {
        /// Where the overview is.
        address: String,
        /// The port that was asked for and was taken.
        taken: Option<u16>,
    },
    /// Files changed; what follows from it comes next.
    Noticed,
    /// The preview shows the site anew.
    Updated {
        /// The files that changed, from the site folder; empty where there was nothing shown before.
        files: &'a [String],
        /// The number of measures.
        measures: usize,
        /// The number of pieces of advice.
        advice: usize,
    },
    /// Faults that were not there before; the last good site stays.
    Faults {
        /// Every fault.
        faults: &'a [Diagnostic],
        /// The texts that they point into.
        sources: &'a Sources,
    },
    /// The folder cannot be read, or not be watched. It is tried again and again.
    Trouble(&'a Text),
}
