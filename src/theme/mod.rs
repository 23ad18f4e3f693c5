//! A theme: templates, assets and texts of its own, from the site folder or built in.
//!
//! In: the site's files. Out: [`Theme`] with diagnostics. Never: renders, or names a template engine's crate.

mod layers;
mod locales;
mod manifest;

use std::collections::BTreeMap;

use crate::colour::Colour;
use crate::diag::{Code, Diagnostic, Diagnostics, Staged};
use crate::facts::{Key, Kind, Spanned};
use crate::locale::Locale;
use crate::source::{CONFIG, SourceTree, ThemeFile, built_in_themes};
use crate::text::nesting;
use crate::wording::{noun, say};
pub use layers::{Layer, layers, which};
use locales::{FileOfTexts, Texts, add_locales, add_site};
pub use manifest::Palette;
use manifest::{PALETTE, manifest};

/// The file that makes a folder a theme.
pub const MANIFEST: &str = "theme.toml";

/// The keys of `theme.toml`.
pub const KEYS: &[Key] = &[
    Key::required("name", Kind::Text, "The theme's name: that of its folder"),
    Key::optional("title", Kind::Text, "The theme's name for people"),
    Key::optional("engine", Kind::Text, "The template engine: minijinja or tera; that of the theme it extends"),
    Key::optional(
        "palette",
        Kind::Table(PALETTE),
        "Which custom properties of the stylesheet follow a site's own colour",
    ),
    Key::optional(
        "colour",
        Kind::Text,
        "The theme's colour (\"#126f87\"), for pictures and icons of sites that have none of their own",
    ),
    Key::optional("extends", Kind::Text, "The theme whose files hold where this folder has none of that name"),
];

/// Which engine renders a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngineName {
    /// `MiniJinja`.
    MiniJinja,
    /// Tera 2.
    Tera,
}

impl EngineName {
    /// All engines by the names used in `theme.toml`.
    pub const ALL: &'static [(&'static str, Self)] = &[("minijinja", Self::MiniJinja), ("tera", Self::Tera)];
}

/// A theme, ready to render with.
#[derive(Debug)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// The engine.
    pub engine: EngineName,
    /// Whether no file of it is the site's own.
    pub is_built_in: bool,
    /// Template name (`measure.html`) and text, by name.
    pub templates: Vec<(String, String)>,
    /// Files of `assets/`, by their path in it.
    pub assets: Vec<ThemeFile>,
    /// The interface's texts in each configured language, in the configured order.
    pub locales: Vec<Locale>,
    /// Which custom properties follow a site's own colour; `None` where the theme takes none.
    pub palette: Option<Palette>,
    /// Its colour, for pictures of sites without one of their own.
    pub colour: Option<Colour>,
    /// Paths, as diagnostics name them, of files that come from another theme.
    pub origins: BTreeMap<String, String>,
}

impl Theme {
    /// The path of one of its files as diagnostics name it.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        self.origins.get(file).cloned().unwrap_or_else(|| format!("themes/{}/{file}", self.name))
    }
}

/// Reads a theme of these layers, and its texts. The value is `None` where there is none to render with.
#[must_use]
pub fn load(
    tree: &SourceTree,
    name: &Spanned<String>,
    layers: &[Layer],
    languages: &[String],
) -> Staged<Option<Theme>> {
    let mut diagnostics = Diagnostics::default();
    let value = read(tree, name, layers, languages, &mut diagnostics);
    Staged { value, diagnostics: diagnostics.finish() }
}

fn read(
    tree: &SourceTree,
    name: &Spanned<String>,
    layers: &[Layer],
    languages: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Theme> {
    if layers.iter().all(|layer| layer.files.is_empty()) {
        diagnostics.push(unknown(tree, CONFIG, name));
        return None;
    }
    let mut manifests = Vec::with_capacity(layers.len());
    for (at, layer) in layers.iter().enumerate() {
        manifests.push(manifest(tree, layer, layers.get(at + 1), diagnostics).ok()?);
    }
    let engine = manifests.iter().rev().find_map(|manifest| manifest.engine.as_ref())?.value;
    for (layer, manifest) in layers.iter().zip(&manifests) {
        if let Some(own) = manifest.engine.as_ref().filter(|own| own.value != engine) {
            let message = say!("theme-fault.other-engine");
            let file = format!("themes/{}/{MANIFEST}", layer.name);
            diagnostics.push(
                Diagnostic::new(Code::ThemeFault, file, own.span.clone(), message).help(say!("theme-fault.leave-out")),
            );
            return None;
        }
    }
    let mut theme = Theme {
        name: name.value.clone(),
        engine,
        is_built_in: layers.iter().all(|layer| layer.is_built_in),
        templates: Vec::new(),
        assets: Vec::new(),
        locales: Vec::new(),
        colour: manifests.iter().find_map(|manifest| manifest.colour),
        palette: manifests.into_iter().find_map(|manifest| manifest.palette),
        origins: BTreeMap::new(),
    };
    let mut texts = Texts::new();
    for layer in layers.iter().rev() {
        add(&mut theme, layer, &mut texts, diagnostics)?;
    }
    add_by_theme(&mut theme, layers);
    add_site(tree, &mut texts, diagnostics);
    add_locales(&mut theme, &texts, languages, diagnostics);
    (theme.locales.len() == languages.len()).then_some(theme)
}

fn unknown(tree: &SourceTree, file: &str, name: &Spanned<String>) -> Diagnostic {
    let mut known: Vec<String> = tree.themes.keys().cloned().chain(built_in_themes()).collect();
    known.sort();
    known.dedup();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let message = say!("no-such", one = noun!("noun-theme").one(), name = &name.value);
    let fault = Diagnostic::new(Code::UnknownTheme, file, name.span.clone(), message);
    Diagnostics::default().named(fault, &name.value, noun!("noun-theme"), || known)
}

/// A template of a theme that is extended can also be had by the theme's name (`helsenorge/measure.html`), so that the
/// one above it may change a single block. Only those that a template asks for are added.
fn add_by_theme(theme: &mut Theme, layers: &[Layer]) {
    let texts: Vec<&str> = layers
        .iter()
        .flat_map(|layer| &layer.files)
        .filter(|file| file.path.starts_with("templates/"))
        .filter_map(|file| std::str::from_utf8(&file.bytes).ok())
        .collect();
    for (at, layer) in layers.iter().enumerate().skip(1) {
        let above = || layers[..at].iter().flat_map(|layer| &layer.files);
        for file in &layer.files {
            let Some(template) = file.path.strip_prefix("templates/") else { continue };
            let by_theme = format!("{}/{template}", layer.name);
            if !texts.iter().any(|text| text.contains(&by_theme)) {
                continue;
            }
            let own = format!("themes/{}/{}", layer.name, file.path);
            // Not told by its path: a theme may have the name of the one that it extends.
            let is_covered = above().any(|upper| upper.path == file.path);
            // Tera knows a component by its name alone, wherever it stands, so a template cannot stand twice.
            let text = if is_covered || theme.engine == EngineName::MiniJinja {
                String::from_utf8_lossy(&file.bytes).into_owned()
            } else {
                format!("{{% extends \"{template}\" %}}")
            };
            theme.origins.insert(format!("templates/{by_theme}"), own);
            theme.templates.push((by_theme, text));
        }
    }
}

/// Lays the files of a layer over those below it.
fn add(theme: &mut Theme, layer: &Layer, texts: &mut Texts, diagnostics: &mut Diagnostics) -> Option<()> {
    for file in &layer.files {
        let path = format!("themes/{}/{}", layer.name, file.path);
        if !is_tame(file, &path, diagnostics) {
            return None;
        }
        theme.origins.insert(file.path.clone(), path.clone());
        if let Some(template) = file.path.strip_prefix("templates/") {
            let text = utf8(file, &path, diagnostics)?;
            theme.templates.retain(|(name, _)| name != template);
            theme.templates.push((template.to_owned(), text));
        } else if let Some(asset) = file.path.strip_prefix("assets/") {
            theme.assets.retain(|other| other.path != asset);
            theme.assets.push(ThemeFile { path: asset.to_owned(), bytes: file.bytes.clone() });
        } else if let Some(language) = file.path.strip_prefix("locales/").and_then(|f| f.strip_suffix(".ftl")) {
            let text = utf8(file, &path, diagnostics)?;
            let file = FileOfTexts { path, text, is_own: !layer.is_built_in };
            texts.entry(language.to_owned()).or_default().push(file);
        }
    }
    Some(())
}

/// What a recursive parser of theme files is spared: deep brackets, and long files.
fn is_tame(file: &ThemeFile, path: &str, diagnostics: &mut Diagnostics) -> bool {
    const DEEPEST: usize = 256;
    const LONGEST: usize = 256 * 1024;
    let is_parsed = [".css", ".ftl"].iter().any(|ending| file.path.ends_with(ending));
    if !is_parsed {
        return true;
    }
    let fault = if file.bytes.len() > LONGEST {
        Some((Code::FileTooLarge, say!("file-too-large.theme", limit = LONGEST / 1024)))
    } else {
        let depth = nesting(&String::from_utf8_lossy(&file.bytes));
        (depth > DEEPEST).then(|| (Code::ThemeFault, say!("theme-fault.deep", depth = depth, most = DEEPEST)))
    };
    let is_tame = fault.is_none();
    diagnostics.extend(fault.map(|(code, message)| Diagnostic::new(code, path, 0..0, message)));
    is_tame
}

fn utf8(file: &ThemeFile, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    if let Ok(text) = String::from_utf8(file.bytes.to_vec()) {
        Some(text)
    } else {
        diagnostics.push(Diagnostic::new(Code::FileNotUtf8, path, 0..0, say!("file-not-utf8.theme")));
        None
    }
}
