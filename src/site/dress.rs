//! What a site wears: its theme, and the theme's assets as they are published, kept for as long as the theme's files are the same.

use std::sync::Arc;

use crate::assets::{self, Assets};
use crate::config::Config;
use crate::diag::Staged;
use crate::facts::Spanned;
use crate::source::{SourceTree, ThemeFile};
use crate::theme::{self, Theme};

/// A theme and its assets; `None` where there is none to render with.
type Dress = Option<(Arc<Theme>, Arc<Assets>)>;

/// The dress of an earlier run.
#[derive(Debug, Default)]
pub(super) struct Wardrobe(Option<Worn>);

#[derive(Debug)]
struct Worn {
    name: Spanned<String>,
    languages: Vec<String>,
    files: Vec<ThemeFile>,
    /// The names of all themes, which a wrong name is held against.
    themes: Vec<String>,
    dress: Staged<Dress>,
}

impl Wardrobe {
    /// The dress that the configuration asks for.
    pub(super) fn dress(&mut self, tree: &SourceTree, config: &Config) -> &Staged<Dress> {
        let files = theme::files(tree, &config.theme.value);
        let themes: Vec<String> = tree.themes.keys().cloned().collect();
        let same = |worn: &Worn| {
            (&worn.name, &worn.languages) == (&config.theme, &config.languages)
                && (&worn.files, &worn.themes) == (&files, &themes)
        };
        let worn = self.0.take().filter(same).unwrap_or_else(|| Worn {
            dress: put_on(tree, config),
            name: config.theme.clone(),
            languages: config.languages.clone(),
            files,
            themes,
        });
        &self.0.insert(worn).dress
    }
}

fn put_on(tree: &SourceTree, config: &Config) -> Staged<Dress> {
    let theme = theme::load(tree, &config.theme, &config.languages);
    let mut diagnostics = theme.diagnostics;
    let value = theme.value.map(|theme| {
        let assets = assets::build(&theme);
        diagnostics.extend(assets.diagnostics);
        (Arc::new(theme), Arc::new(assets.value))
    });
    Staged { value, diagnostics }
}
