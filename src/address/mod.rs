//! Addresses: the one place that makes and reads paths, anchors and query names, of the site folder and of the built site.
//!
//! In: the site's words ([`Addresses`]), ids, and paths. Out: paths from the site folder or from the built site's root,
//! anchors, and what a path of the site folder means ([`Route`]). Never: knows what is in a roadmap, or whether an address
//! exists. What stands here is a public contract, told in docs/addresses.md.

mod anchor;
mod content;
mod data;
mod media;
mod page;
mod read;
mod relative;
mod words;

pub use anchor::{Anchor, note, note_mark, with_anchor};
pub use content::{ContentKind, Route};
pub use data::{DATA, DataName};
pub use media::media_type;
pub use page::{
    ASSETS, FEED, ICONS, MANIFEST, NOT_FOUND, OVERVIEW, ROBOTS, SITEMAP, asset, base_path, in_language, is_asset,
    language_and_rest, picture, root, sitemap_part, with_query,
};
pub use read::KEYS;
pub use relative::{below, relative};
pub use words::{Addresses, Word, table};
