//! Colours of a site: whether they can be read, and the others that follow from one.
//!
//! In: a colour as it is written. Out: colours that keep its hue and reach WCAG 2.2 AA. Never: a theme's names.

use std::fmt::{Display, Formatter};

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, Oklch, Srgb};

/// What text needs against its ground (WCAG 2.2, 1.4.3).
pub const TEXT: f32 = 4.5;
/// The ground of a page in the light.
pub const LIGHT_PAGE: Colour = Colour([255, 255, 255]);
/// The lightest ground of a page in the dark.
pub const DARK_PAGE: Colour = Colour([0x2b, 0x2c, 0x2b]);

/// How far one step of lightness goes, of all that there is.
const STEP: f32 = 0.004;

/// A colour of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#1d70b8` or `#17b`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = text.strip_prefix('#').is_some_and(|digits| matches!(digits.len(), 3 | 6));
        let colour: Srgb<u8> = text.parse().ok().filter(|_| is_hex)?;
        Some(Self(colour.into()))
    }

    /// The contrast between two colours: from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        self.srgb().relative_contrast(other.srgb())
    }

    /// The nearest colour of this hue that has the contrast against each ground: darker ones where `is_darker`, else lighter
    /// ones. Black or white where no other does.
    #[must_use]
    pub fn reaching(self, contrast: f32, grounds: &[Self], is_darker: bool) -> Self {
        let reaches = |colour: Self| grounds.iter().all(|ground| colour.contrast(*ground) >= contrast);
        let mut colour = self;
        let mut oklch = Oklch::from_color(self.srgb());
        while !reaches(colour) && (0.0..=1.0).contains(&oklch.l) {
            oklch.l += if is_darker { -STEP } else { STEP };
            colour = Self::of(oklch);
        }
        match reaches(colour) {
            true => colour,
            false if is_darker => Self([0, 0, 0]),
            false => Self([255, 255, 255]),
        }
    }

    /// A colour of this hue with a lightness (0 to 1) and at most this chroma (0.4 is as strong as any).
    #[must_use]
    pub fn toned(self, lightness: f32, most_chroma: f32) -> Self {
        let oklch = Oklch::from_color(self.srgb());
        Self::of(Oklch::new(lightness, oklch.chroma.min(most_chroma), oklch.hue))
    }

    fn srgb(self) -> Srgb<f32> {
        Srgb::from(self.0).into_format()
    }

    fn of(oklch: Oklch) -> Self {
        Self(Srgb::from_color(oklch).into_format::<u8>().into())
    }
}

impl Display for Colour {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(Colour::parse("#1D70B8").unwrap().to_string(), "#1d70b8");
        assert_eq!(Colour::parse("#17b").unwrap().to_string(), "#1177bb");
        for wrong in ["1d70b8", "#1d70b", "#1d70b8ff", "blue", "#zzzzzz", ""] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let grey = Colour::parse("#767676").unwrap();
        assert!((LIGHT_PAGE.contrast(Colour([0, 0, 0])) - 21.0).abs() < 0.01);
        assert!(grey.contrast(LIGHT_PAGE) >= 4.5 && Colour::parse("#777777").unwrap().contrast(LIGHT_PAGE) < 4.5);
    }

    #[test]
    fn the_nearest_colour_passes_and_one_step_back_does_not() {
        for text in ["#7fb8e6", "#ffdd00", "#00aa88", "#ff00ff", "#ffffff"] {
            let colour = Colour::parse(text).unwrap();
            let near = colour.reaching(TEXT, &[LIGHT_PAGE], true);
            let contrast = near.contrast(LIGHT_PAGE);
            assert!((4.5..4.8).contains(&contrast), "{text}: {near} has {contrast}");
        }
        let blue = Colour::parse("#1d70b8").unwrap();
        assert_eq!(blue.reaching(TEXT, &[LIGHT_PAGE], true), blue);
        assert!(blue.reaching(TEXT, &[DARK_PAGE], false).contrast(DARK_PAGE) >= 4.5);
    }
}
