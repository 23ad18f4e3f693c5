//! Delivery plans, and those who deliver.

mod actor;
mod actors;
mod plan;
mod plan_since;

use super::family;

family! {
    /// Composes the pages of delivery plans and actors.
    Deliveries
}
