//! Editions, what changed between them, what became of it, and what is gone.

mod accuracy;
mod by_area;
mod changes;
mod edition;
mod flow;
mod gone;
mod last_text;
mod outcomes;

use super::family;

family! {
    /// Composes the pages of editions and of what became of their elements.
    Editions
}
