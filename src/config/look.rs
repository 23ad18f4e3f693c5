//! What a site looks like beside its theme: its logo, and the colour that is its own.

use crate::colour::{Colour, DARK_PAGE, LIGHT_PAGE, TEXT};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Key, Kind, Spanned, Table};

/// The keys of `[look]`.
pub(super) const LOOK: &[Key] = &[
    Key::optional(
        "logo",
        Kind::Text,
        "A picture in static/ that stands beside the roadmap's name (\"static/logo.svg\")",
    ),
    Key::optional("accent", Kind::Text, "The colour of links and grounds (\"#1d70b8\"); others are made from it"),
    Key::optional("accent_dark", Kind::Text, "Its counterpart in the dark; made from it where absent"),
];

/// A site's own look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteLook {
    /// Its logo, by its path from the site folder.
    pub logo: Option<Spanned<String>>,
    /// Its colours.
    pub accent: Option<Accent>,
}

/// The colour of a site. Both are legible as text on their pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accent {
    /// In the light.
    pub light: Colour,
    /// In the dark.
    pub dark: Colour,
    /// Its bytes in the file.
    pub span: std::ops::Range<usize>,
}

pub(super) fn read(file: &str, table: &Table<'_>, diagnostics: &mut Diagnostics) -> SiteLook {
    let Some(look) = table.table("look", LOOK, diagnostics) else { return SiteLook::default() };
    let mut colour = |name: &str, page: Colour, is_darker: bool| {
        let text = look.text(name)?;
        let Some(colour) = Colour::parse(&text.value) else {
            let message = format!("`{}` is not a colour", text.value);
            diagnostics.push(
                Diagnostic::new(Code::WrongType, file, text.span, message)
                    .help("write it as six digits or letters from a to f: \"#1d70b8\""),
            );
            return None;
        };
        let near = colour.reaching(TEXT, &[page], is_darker);
        if near != colour {
            let (has, page_name) = (colour.contrast(page), if is_darker { "a white page" } else { "a dark page" });
            let message = format!("`{}` has a contrast of {has:.1} to 1 against {page_name}", text.value);
            diagnostics.push(Diagnostic::new(Code::LowContrast, file, text.span, message).help(format!(
                "text needs {TEXT} to 1 (WCAG 2.2, 1.4.3); the nearest colour that has it is \"{near}\""
            )));
            return None;
        }
        Some(Spanned { value: colour, span: text.span })
    };
    let light = colour("accent", LIGHT_PAGE, true);
    let dark = colour("accent_dark", DARK_PAGE, false);
    let (light, dark) = match (light, dark) {
        (Some(light), dark) => (Some(light), dark),
        (None, Some(dark)) if look.text("accent").is_none() => {
            diagnostics.push(
                Diagnostic::new(Code::MissingKey, file, dark.span, "`accent_dark` stands without `accent`")
                    .help("write the colour for the light as `accent`"),
            );
            (None, None)
        }
        (None, _) => (None, None),
    };
    SiteLook {
        logo: look.text("logo"),
        accent: light.map(|light| Accent {
            dark: dark.map_or_else(|| light.value.reaching(TEXT, &[DARK_PAGE], false), |dark| dark.value),
            light: light.value,
            span: light.span,
        }),
    }
}
