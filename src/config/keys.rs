//! The keys of `veikart.toml`.

use super::look::LOOK;
use crate::address;
use crate::facts::{Key, Kind};
use crate::grammar::{COLUMN, DELIVERY_KIND, FIELD, LIGHT, SECTION, STAGE};

/// All keys of `veikart.toml`.
pub const KEYS: &[Key] = &[
    Key::required("title", Kind::Localised, "The roadmap's name"),
    Key::required("languages", Kind::Texts, "Languages of navigation (nb, nn, en), the main one first"),
    Key::optional("theme", Kind::Text, "A folder in themes/, or a built-in theme: helsenorge (the default) or enkel"),
    Key::optional("base_url", Kind::Text, "Where the site will stand; needed for sitemap.xml and canonical addresses"),
    Key::optional("publisher", Kind::Localised, "Who publishes the roadmap"),
    Key::optional("edition", Kind::Text, "The edition: a month (\"2025-11\") or a day (\"2025-11-20\")"),
    Key::optional(
        "contact",
        Kind::Table(CONTACT),
        "Where readers send questions and faults; shown at the foot of every page",
    ),
    Key::optional("accessibility_statement", Kind::Text, "Address of the published accessibility statement"),
    Key::optional("data_licence", Kind::Table(CONTACT), "Licence of the open data files"),
    Key::required("time_bands", Kind::Tables(COLUMN), "The columns of the overview, in order of time"),
    Key::optional("statuses", Kind::Tables(STATUS), "The statuses that measures may have, in the order of the legend"),
    Key::optional(
        "sections",
        Kind::Tables(SECTION),
        "What a description has, in order, in place of problem, need and benefit; an empty list where nothing is set",
    ),
    Key::optional("fields", Kind::Tables(FIELD), "Fields of the site's own, and changes to those that are there"),
    Key::optional(
        "lights",
        Kind::Tables(LIGHT),
        "How deliveries may go, from the best to the worst, in place of green, yellow and red",
    ),
    Key::optional(
        "stages",
        Kind::Tables(STAGE),
        "How far deliveries may have come, from the first to the last, in place of Helsenorge's four",
    ),
    Key::optional(
        "delivery_kinds",
        Kind::Tables(DELIVERY_KIND),
        "What deliveries may be where they are for no item, in place of Helsenorge's three",
    ),
    Key::optional("sources", Kind::Named, "The documents that facts come from, by id"),
    Key::optional("actors", Kind::Named, "Who delivers in the delivery plans, by id"),
    Key::optional("remarks", Kind::Table(REMARKS), "What bodies say of items before an edition is adopted"),
    Key::optional("addresses", Kind::Table(address::KEYS), "The words of its addresses, each where it differs"),
    Key::optional("look", Kind::Table(LOOK), "The site's own look: its logo and colour"),
    Key::optional("links", Kind::Tables(LINK), "Links out of the site, in the menu or at the foot of every page"),
    Key::optional(
        "downloads",
        Kind::Table(DOWNLOADS),
        "What readers may download from the page for print; nothing where absent",
    ),
    Key::optional("overview", Kind::Table(OVERVIEW), "Limits that keep large roadmaps readable"),
    Key::optional("advice", Kind::Table(ADVICE), "What `veikart check` advises on"),
    Key::optional("editor_language", Kind::Text, "The language in which veikart speaks to you: nb, nn or en"),
    Key::optional("preview", Kind::Table(PREVIEW), "How `veikart serve` works with your editor"),
];

/// A named address.
pub(super) const CONTACT: &[Key] = &[
    Key::required("title", Kind::Localised, "The visible text"),
    Key::required("url", Kind::Text, "A whole address: https: or mailto:"),
];

/// A link in the menu or at the foot.
pub(super) const LINK: &[Key] = &[
    Key::required("title", Kind::Localised, "The visible text"),
    Key::required("url", Kind::Text, "A whole address: https: or mailto:"),
    Key::optional("menu", Kind::Boolean, "Whether it stands in the menu; at the foot where absent"),
];

/// A status.
pub(super) const STATUS: &[Key] = &[
    Key::required("id", Kind::Text, "The name used in front matter"),
    Key::required("title", Kind::Localised, "The visible name"),
    Key::required("look", Kind::Text, "How it looks: active, planned, done or stopped"),
];

/// Limits.
pub(super) const OVERVIEW: &[Key] = &[
    Key::optional(
        "cell_limit",
        Kind::Integer,
        "How many measures a cell shows before it leads to the area's page (30)",
    ),
    Key::optional("page_limit", Kind::Integer, "How many rows a page of a list or of an area's table shows (500)"),
];

/// Downloads.
pub(super) const DOWNLOADS: &[Key] = &[Key::required(
    "formats",
    Kind::Texts,
    "The formats, in the order they are shown: pdf, poster, pptx, xlsx, png or svg",
)];

/// Preview.
pub(super) const PREVIEW: &[Key] = &[Key::optional(
    "editor",
    Kind::Text,
    "Address that opens a file in your editor, with {path}, {line} and {column} in it (vscode://file{path}:{line}:{column})",
)];

/// Remarks.
pub(super) const REMARKS: &[Key] = &[
    Key::optional("public", Kind::Boolean, "Whether the public site shows them; the preview always does"),
    Key::optional("bodies", Kind::Named, "The bodies that remarks come from, by id"),
];

/// Advice.
pub(super) const ADVICE: &[Key] = &[
    Key::optional("review_months", Kind::Integer, "Months after which a measure should be reviewed again"),
    Key::optional("known_abbreviations", Kind::Texts, "Abbreviations that readers know without explanation"),
    Key::optional("language_share", Kind::Boolean, "Whether to advise when bokmål or nynorsk has less than a quarter"),
];
