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

/// What text has that one points at (WCAG 2.2, 1.4.6).
const STRONG: f32 = 7.0;

/// How far one step of lightness goes, of all that there is.
const STEP: f32 = 0.004;

/// A colour of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// What stands where no colour is told.
    pub const GREY: Self = Self([0x4a, 0x4a, 0x4a]);

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

/// The colours that follow from a site's own, each for a part of its look.
#[derive(Debug, Clone, Copy)]
pub struct Shades {
    /// The colour itself.
    pub accent: Colour,
    /// Text on the page, on tints and on grounds.
    pub link: Colour,
    /// The same, stronger.
    pub hover: Colour,
    /// A pale ground.
    pub tint: Colour,
    /// A less pale ground.
    pub ground: Colour,
    /// Lines that only please the eye.
    pub line: Colour,
    /// A dark ground for white text.
    pub deep: Colour,
}

impl Shades {
    /// On a light page.
    #[must_use]
    pub fn light(accent: Colour) -> Self {
        let (tint, ground) = (accent.toned(0.968, 0.018), accent.toned(0.91, 0.04));
        let link = accent.reaching(TEXT, &[LIGHT_PAGE, tint, ground], true);
        Self {
            accent,
            link,
            hover: link.reaching(STRONG, &[LIGHT_PAGE, tint, ground], true),
            tint,
            ground,
            line: accent.toned(0.77, 0.075),
            deep: accent.toned(0.36, 0.07).reaching(STRONG, &[LIGHT_PAGE], true),
        }
    }

    /// On a dark page.
    #[must_use]
    pub fn dark(accent: Colour) -> Self {
        let (tint, ground) = (accent.toned(0.33, 0.04), accent.toned(0.36, 0.06));
        let link = accent.reaching(TEXT, &[DARK_PAGE, tint, ground], false);
        Self {
            accent,
            link,
            hover: link.reaching(STRONG, &[DARK_PAGE, tint, ground], false),
            tint,
            ground,
            line: accent.toned(0.55, 0.09),
            deep: accent.toned(0.36, 0.07).reaching(STRONG, &[LIGHT_PAGE], true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_any_colour_can_be_read() {
        for text in ["#1d70b8", "#b3005e", "#4c7a00", "#767676", "#6a3ad6", "#000000", "#8a5a00"] {
            let accent = Colour::parse(text).unwrap();
            let lifted = accent.reaching(TEXT, &[DARK_PAGE], false);
            for (page, Shades { link, hover, tint, ground, deep, .. }) in
                [(LIGHT_PAGE, Shades::light(accent)), (DARK_PAGE, Shades::dark(lifted))]
            {
                for behind in [page, tint, ground] {
                    assert!(
                        link.contrast(behind) >= TEXT && hover.contrast(behind) >= STRONG,
                        "{text}: {link} {behind}"
                    );
                }
                assert!(deep.contrast(LIGHT_PAGE) >= STRONG, "{text}: {deep}");
            }
        }
    }

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
