//! The colours that follow from a site's own, as custom properties of the theme.

use std::fmt::Write as _;

use crate::colour::Shades;
use crate::config::Accent;
use crate::theme::{Palette, Theme};

/// Rules to be put behind the theme's own.
pub(super) fn rules(theme: &Theme, accent: &Accent) -> String {
    let mut css = String::new();
    let Some(palette) = &theme.palette else { return css };
    let everywhere = if palette.print { "all" } else { "screen" };
    for (media, colours) in [
        (everywhere, Shades::light(accent.light)),
        ("screen and (prefers-color-scheme:dark)", Shades::dark(accent.dark)),
    ] {
        let _ = write!(css, "\n@media {media}{{:root{{{}}}}}", properties(palette, &colours));
    }
    css.push('\n');
    css
}

fn properties(palette: &Palette, colours: &Shades) -> String {
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
