//! The roadmap as it is: overview, list, areas, elements and pages of prose.

mod area;
mod areas;
mod fields;
mod filter;
mod grid;
mod list;
mod measure;
mod not_found;
mod overview;
mod text_page;

use super::family;

pub(super) use filter::{choices, option};
pub(super) use grid::{joined, other_time, place, place_after};
pub(super) use not_found::lost;

family! {
    /// Composes the pages of the roadmap as it is.
    Elements
}
