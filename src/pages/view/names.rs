//! The names that the site's words give to what stands in the address of a page. Themes write them into the page, and scripts
//! read them there.

use serde::Serialize;

/// The names of the filter of measures.
#[derive(Debug, Clone, Serialize)]
pub struct FilterNames {
    /// The words that are sought.
    pub search: String,
    /// The area.
    pub area: String,
    /// The column.
    pub band: String,
    /// The status.
    pub status: String,
    /// What kind of element.
    pub kind: String,
    /// Who delivers.
    pub actor: String,
}

/// The names of the filter of deliveries.
#[derive(Debug, Clone, Serialize)]
pub struct PlanFilterNames {
    /// The words that are sought.
    pub search: String,
    /// The area.
    pub area: String,
    /// Who delivers.
    pub actor: String,
    /// How it goes.
    pub light: String,
    /// How far it has come.
    pub stage: String,
}

/// What the list can be sorted by: the name of the order, and its values, which a hyphen turns round.
#[derive(Debug, Clone, Serialize)]
pub struct SortNames {
    /// The name of the order.
    pub name: String,
    /// By title, as the list stands where nothing is asked for.
    pub measure: String,
    /// By area.
    pub area: String,
    /// By kind.
    pub kind: String,
    /// By column.
    pub band: String,
    /// By status.
    pub status: String,
}
