//! Pictures: what a shared link shows, and the icons of a site on a device.
//!
//! In: the words of a picture and the look of the site. Out: the bytes of a PNG, the same for the same input on every machine.
//! Never: reads a file, asks for fonts of the system, or knows what a page is. Without the feature `pictures` there are none.

#[cfg(any(feature = "pictures", feature = "pdf"))]
mod fonts;
#[cfg(not(feature = "pictures"))]
mod none;
#[cfg(feature = "pictures")]
mod painter;
#[cfg(feature = "pictures")]
mod png;
#[cfg(feature = "pictures")]
mod svg;

use std::sync::Arc;

use crate::colour::{Colour, Shades};

#[cfg(any(feature = "pictures", feature = "pdf"))]
pub use fonts::Weight;
#[cfg(feature = "pdf")]
pub use fonts::{Letter, Letters, font_files};
#[cfg(not(feature = "pictures"))]
pub use none::{Painter, picture};
#[cfg(feature = "pictures")]
pub use painter::{Painter, picture};

/// Width of a share picture in pixels.
pub const WIDTH: u32 = 1200;
/// Its height.
pub const HEIGHT: u32 = 630;

/// The words of a share picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What stands above the title, such as the area.
    pub above: Option<String>,
    /// The title.
    pub title: String,
    /// A sentence below it.
    pub subtitle: Option<String>,
    /// Short facts in a row.
    pub facts: Vec<String>,
    /// Whose it is, at the foot.
    pub foot: String,
}

impl Card {
    /// Whether its title can be drawn: a picture with empty boxes for letters would be worse than none. Other words that
    /// cannot are left out.
    #[must_use]
    pub fn can_be_drawn(&self) -> bool {
        can_be_drawn(&self.title)
    }
}

/// The first character of a text that there is no letter for.
#[cfg(feature = "pictures")]
#[must_use]
pub fn unknown_letter(text: &str) -> Option<char> {
    fonts::fonts().unknown(text)
}

#[cfg(feature = "pictures")]
fn can_be_drawn(text: &str) -> bool {
    unknown_letter(text).is_none()
}

#[cfg(not(feature = "pictures"))]
fn can_be_drawn(_: &str) -> bool {
    false
}

/// What pictures of a site look like.
#[derive(Debug, Clone)]
pub struct Look {
    /// The colours that follow from the site's own.
    pub shades: Shades,
    /// The site's logo (SVG, PNG, JPEG, WebP or GIF), which stands before the foot.
    pub logo: Option<Arc<[u8]>>,
    /// The site's icon as SVG.
    pub icon: Option<Arc<[u8]>>,
}

impl Look {
    /// The look that follows from one colour.
    #[must_use]
    pub fn of(colour: Colour, logo: Option<Arc<[u8]>>, icon: Option<Arc<[u8]>>) -> Self {
        Self { shades: Shades::light(colour), logo, icon }
    }
}
