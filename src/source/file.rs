//! The files of a site as they are held in memory.

use std::sync::Arc;

/// A text file that later stages parse.
#[derive(Debug, Clone, Default, Eq)]
pub struct TextFile {
    /// Path from the site folder, with `/` between folders.
    pub path: String,
    /// The text without a byte order mark.
    pub text: Arc<str>,
}

impl TextFile {
    /// Whether the text is this one. A text that was kept is not read through again.
    #[must_use]
    pub fn is(&self, text: &Arc<str>) -> bool {
        Arc::ptr_eq(&self.text, text) || self.text == *text
    }
}

impl PartialEq for TextFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.is(&other.text)
    }
}

/// A picture beside the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Path from the site folder, with `/` between folders.
    pub path: String,
    /// The file as it is.
    pub bytes: Arc<[u8]>,
    /// What the bytes hash to, found once since pictures are large.
    pub hash: String,
}

/// A file that is published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaticFile {
    /// Path from the folder `static`, which is its path on the site.
    pub path: String,
    /// The file as it is.
    pub bytes: Arc<[u8]>,
}

/// A file of the theme, from the site folder or built in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFile {
    /// Path from the theme's folder, with `/` between folders.
    pub path: String,
    /// The file as it is.
    pub bytes: Arc<[u8]>,
}
