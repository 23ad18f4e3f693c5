//! The colours that follow from a site's own, as custom properties of the theme.

use std::fmt::Write as _;

use crate::colour::{Colour, DARK_PAGE, LIGHT_PAGE, TEXT};
use crate::config::Accent;
use crate::theme::{Palette, Theme};

/// What text has that one points at (WCAG 2.2, 1.4.6).
const STRONG: f32 = 7.0;

/// A colour for each part that a theme may give to custom properties.
struct Colours {
    accent: Colour,
    link: Colour,
    hover: Colour,
    tint: Colour,
    ground: Colour,
    line: Colour,
    deep: Colour,
}

/// Rules to be put behind the theme's own.
pub(super) fn rules(theme: &Theme, accent: &Accent) -> String {
    let mut css = String::new();
    let Some(palette) = &theme.palette else { return css };
    let everywhere = if palette.print { "all" } else { "screen" };
    for (media, colours) in
        [(everywhere, light(accent.light)), ("screen and (prefers-color-scheme:dark)", dark(accent.dark))]
    {
        let _ = write!(css, "\n@media {media}{{:root{{{}}}}}", properties(palette, &colours));
    }
    css.push('\n');
    css
}

fn properties(palette: &Palette, colours: &Colours) -> String {
    let parts = [
        (&palette.accent, colours.accent),
        (&palette.link, colours.link),
        (&palette.hover, colours.hover),
        (&palette.tint, colours.tint),
        (&palette.ground, colours.ground),
        (&palette.line, colours.line),
        (&palette.deep, colours.deep),
    ];
    let mut css = String::new();
    for (names, colour) in parts {
        for name in names {
            let _ = write!(css, "{name}:{colour};");
        }
    }
    for name in &palette.without {
        let _ = write!(css, "{name}:none;");
    }
    css
}

fn light(accent: Colour) -> Colours {
    let (tint, ground) = (accent.toned(0.968, 0.018), accent.toned(0.91, 0.04));
    let link = accent.reaching(TEXT, &[LIGHT_PAGE, tint, ground], true);
    Colours {
        accent,
        link,
        hover: link.reaching(STRONG, &[LIGHT_PAGE, tint, ground], true),
        tint,
        ground,
        line: accent.toned(0.77, 0.075),
        deep: accent.toned(0.36, 0.07).reaching(STRONG, &[LIGHT_PAGE], true),
    }
}

fn dark(accent: Colour) -> Colours {
    let (tint, ground) = (accent.toned(0.33, 0.04), accent.toned(0.36, 0.06));
    let link = accent.reaching(TEXT, &[DARK_PAGE, tint, ground], false);
    Colours {
        accent,
        link,
        hover: link.reaching(STRONG, &[DARK_PAGE, tint, ground], false),
        tint,
        ground,
        line: accent.toned(0.55, 0.09),
        deep: accent.toned(0.36, 0.07).reaching(STRONG, &[LIGHT_PAGE], true),
    }
}

#[cfg(test)]
mod tests {
    use super::{Colours, STRONG, dark, light};
    use crate::colour::{Colour, DARK_PAGE, LIGHT_PAGE, TEXT};

    #[test]
    fn what_follows_from_any_colour_can_be_read() {
        for text in ["#1d70b8", "#b3005e", "#4c7a00", "#767676", "#6a3ad6", "#000000", "#8a5a00"] {
            let accent = Colour::parse(text).unwrap();
            let lifted = accent.reaching(TEXT, &[DARK_PAGE], false);
            for (page, Colours { link, hover, tint, ground, deep, .. }) in
                [(LIGHT_PAGE, light(accent)), (DARK_PAGE, dark(lifted))]
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
}
