//! What a site looks like beside its theme: its logo, and the colour that is its own.

use crate::colour::{Colour, DARK_PAGE, LIGHT_PAGE, TEXT};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Key, Kind, Spanned, Table};
use crate::wording::{Value, say};

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
            let message = say!("wrong-type.colour", text = &text.value);
            diagnostics
                .push(Diagnostic::new(Code::WrongType, file, text.span, message).help(say!("wrong-type.write-colour")));
            return None;
        };
        let near = colour.reaching(TEXT, &[page], is_darker);
        if near != colour {
            let has = Value::Decimal(format!("{:.1}", colour.contrast(page)));
            let message = if is_darker {
                say!("low-contrast.light", colour = &text.value, contrast = has)
            } else {
                say!("low-contrast.dark", colour = &text.value, contrast = has)
            };
            let help = say!("low-contrast.near", needed = Value::Decimal(TEXT.to_string()), colour = near.to_string());
            diagnostics.push(Diagnostic::new(Code::LowContrast, file, text.span, message).help(help));
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
                Diagnostic::new(Code::MissingKey, file, dark.span, say!("missing-key.accent"))
                    .help(say!("missing-key.write-accent")),
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
