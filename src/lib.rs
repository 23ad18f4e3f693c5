//! veikart turns a folder of Markdown files into a public roadmap site.
//!
//! The data's way through the modules, each of which is a stage:
//!
//! ```text
//! source::read ─▶ parse ─▶ check ─▶ pages (compose) ─▶ render ─▶ publish
//!   files         spans    Roadmap   typed views        bytes     public/
//! ```
//!
//! [`site::prepare`] takes what was read through `parse` and `check` and makes ready what composing and rendering need;
//! [`site::Site`] then gives the bytes of any one file on request. Every command that asks what a roadmap holds goes this
//! way (`build`, `check`, `serve`, `new`, `adopt`, `changes`); the others read no more than they need. Everything from
//! `parse` to `render` is pure: no clock, disk, terminal or environment, and nothing that one run leaves to the next but
//! what a caller keeps in [`site::Memory`].
//! Modules import downwards only, in the order of [`RANKS`]; a test holds that.

pub mod address;
pub mod assets;
pub mod body;
pub mod changes;
pub mod check;
pub mod cli;
pub mod colour;
pub mod config;
pub mod diag;
pub mod disk;
pub mod draw;
pub mod edit;
pub mod export;
pub mod facts;
pub mod fluent;
pub mod glossary;
pub mod grammar;
pub mod hosting;
#[cfg(feature = "import")]
pub mod import;
pub mod locale;
pub mod matrix;
pub mod model;
pub mod pages;
pub mod parse;
pub mod publish;
pub mod render;
pub mod scaffold;
pub mod search;
pub mod serve;
pub mod site;
pub mod source;
pub mod text;
pub mod theme;
pub mod todo;
pub mod wording;

/// The modules from the lowest to the highest. A module may use those in earlier rows, never those in its own
/// or in later ones.
pub const RANKS: &[&[&str]] = &[
    &["text", "colour", "fluent"],
    &["wording"],
    &["diag", "disk", "search"],
    &["locale"],
    &["source", "facts", "body", "draw"],
    &["address", "grammar"],
    &["config"],
    &["parse"],
    &["model"],
    &["glossary"],
    &["theme", "check", "changes", "matrix", "todo"],
    &["assets", "pages"],
    &["render"],
    &["site"],
    &["edit", "export", "hosting", "publish", "scaffold", "serve"],
    &["import"],
    &["cli"],
];
