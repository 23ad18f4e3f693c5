//! The keys of front matter.

use crate::facts::{Key, Kind};

/// A measure (`content/tiltak/**/*.md`).
pub const MEASURE: &[Key] = &[
    Key::required("title", Kind::Text, "The measure's name"),
    Key::required("area", Kind::Text, "Its focus area: a file name in content/satsingsomrader without ending"),
    Key::optional("parent", Kind::Text, "The overall measure it belongs to; makes it a supporting measure"),
    Key::optional(
        "time_band",
        Kind::Text,
        "A year (\"2026\") or a range (\"2026-2027\"); absent where no source tells it and in a supporting area",
    ),
    Key::optional("status", Kind::Text, "An id from `statuses` in veikart.toml; only where a source tells it"),
    Key::optional(
        "language",
        Kind::Text,
        "The language it is written in (nb or nn); the site's main language where absent",
    ),
    Key::optional("order", Kind::Integer, "Its place among the measures of its area; smaller comes first"),
    Key::optional("owner", Kind::Text, "Who is responsible"),
    Key::optional("former_titles", Kind::Texts, "Names it had before"),
    Key::optional("keywords", Kind::Texts, "Further words that readers may search for"),
    Key::optional("sources", Kind::Texts, "Ids from `sources` in veikart.toml"),
    Key::optional("reviewed", Kind::Date, "The day it was last read through"),
    Key::optional("draft", Kind::Boolean, "A draft is left out of the built site"),
];

/// A focus area (`content/satsingsomrader/*.md`).
pub const AREA: &[Key] = &[
    Key::required("title", Kind::Text, "The area's name"),
    Key::optional("order", Kind::Integer, "Its place in the overview; smaller comes first"),
    Key::optional("supporting", Kind::Boolean, "True for an area without time bands, shown below the table"),
    Key::optional("language", Kind::Text, "The language it is written in; the site's main language where absent"),
];

/// Another page (`content/sider/*.md`) and the overview's introduction (`content/forside.md`).
pub const PAGE: &[Key] = &[
    Key::required("title", Kind::Text, "The page's heading"),
    Key::optional("order", Kind::Integer, "Its place at the foot of each page; smaller comes first"),
    Key::optional("language", Kind::Text, "The language it is written in; the site's main language where absent"),
];

/// A translation (`datadonor.en.md`): facts stand once, in the original.
pub const TRANSLATION: &[Key] = &[Key::required("title", Kind::Text, "The title in this language")];
