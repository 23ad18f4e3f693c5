//! What a site wears: its theme, and the theme's assets as they are published, kept for as long as the theme's files are the same.

use std::sync::Arc;

use crate::assets::{self, Assets};
use crate::config::{Accent, Config};
use crate::diag::{Code, Diagnostic, Staged};
use crate::facts::Spanned;
use crate::source::{CONFIG, SourceTree, TextFile};
use crate::theme::{self, Layer, Theme};
use crate::wording::say;

/// A theme and its assets; `None` where there is none to render with.
type Dress = Option<(Arc<Theme>, Arc<Assets>)>;

/// The dress of an earlier run.
#[derive(Debug, Default)]
pub(super) struct Wardrobe(Option<Worn>);

#[derive(Debug)]
struct Worn {
    name: Spanned<String>,
    languages: Vec<String>,
    accent: Option<Accent>,
    layers: Vec<Layer>,
    /// The site's texts of the interface.
    locales: Vec<TextFile>,
    /// The names of all themes, which a wrong name is held against.
    themes: Vec<String>,
    dress: Staged<Dress>,
}

impl Wardrobe {
    /// The dress that the configuration asks for.
    pub(super) fn dress(&mut self, tree: &SourceTree, config: &Config) -> &Staged<Dress> {
        let layers = theme::layers(tree, &config.theme.value);
        let themes: Vec<String> = tree.themes.keys().cloned().collect();
        let same = |worn: &Worn| {
            (&worn.name, &worn.languages, &worn.accent) == (&config.theme, &config.languages, &config.look.accent)
                && (&worn.layers, &worn.themes, &worn.locales) == (&layers, &themes, &tree.locales)
        };
        let worn = self.0.take().filter(same).unwrap_or_else(|| Worn {
            dress: put_on(tree, config, &layers),
            name: config.theme.clone(),
            languages: config.languages.clone(),
            accent: config.look.accent.clone(),
            layers,
            locales: tree.locales.clone(),
            themes,
        });
        &self.0.insert(worn).dress
    }
}

fn put_on(tree: &SourceTree, config: &Config, layers: &[Layer]) -> Staged<Dress> {
    let theme = theme::load(tree, &config.theme, layers, &config.languages);
    let mut diagnostics = theme.diagnostics;
    let value = theme.value.map(|theme| {
        if let (Some(accent), None) = (&config.look.accent, &theme.palette) {
            let message = say!("theme-fault.palette", name = &theme.name);
            diagnostics.push(
                Diagnostic::new(Code::ThemeFault, CONFIG, accent.span.clone(), message)
                    .help(say!("theme-fault.write-palette")),
            );
        }
        let assets = assets::build(&theme, config.look.accent.as_ref());
        diagnostics.extend(assets.diagnostics);
        (Arc::new(theme), Arc::new(assets.value))
    });
    Staged { value, diagnostics }
}
