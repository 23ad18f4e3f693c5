//! Words as readers type them: folded, and without their endings.
//!
//! In: texts. Out: words to be compared. Never: knows what a roadmap is.

mod fold;
mod stem;

pub use fold::{fold, words};
pub use stem::{cut_once, cuts, stem};
