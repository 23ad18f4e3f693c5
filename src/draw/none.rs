//! Nobody draws: what stands in for who does, in a program without the feature `pictures`.

use super::{Card, Look};
use crate::colour::Colour;

/// No picture.
#[must_use]
pub fn picture(_: &str, _: f32) -> Option<Vec<u8>> {
    None
}

/// Draws nothing.
#[derive(Debug)]
pub struct Painter(Look);

impl Painter {
    /// One who draws nothing.
    #[must_use]
    pub fn new(look: Look) -> Self {
        Self(look)
    }

    /// The colour that devices show around the site.
    #[must_use]
    pub fn colour(&self) -> Colour {
        self.0.shades.tint
    }

    /// No picture.
    #[must_use]
    pub fn card(&self, _: &Card) -> Option<Vec<u8>> {
        None
    }

    /// No icon.
    #[must_use]
    pub fn icon(&self, _: u32) -> Option<Vec<u8>> {
        None
    }

    /// False.
    #[must_use]
    pub fn has_icon(&self) -> bool {
        false
    }
}
