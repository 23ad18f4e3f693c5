//! A theme: templates, assets and texts of its own, from the site folder or built in.
//!
//! In: the site's files. Out: [`Theme`] with diagnostics. Never: renders, or names a template engine's crate.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Staged};
use crate::facts::{self, Key, Kind, Spanned};
use crate::locale::{LANGUAGES, Locale};
use crate::source::{CONFIG, SourceTree, ThemeFile, built_in_theme, built_in_themes};
use crate::text::nesting;

/// The file that makes a folder a theme.
const MANIFEST: &str = "theme.toml";

/// The keys of `theme.toml`.
pub const KEYS: &[Key] = &[
    Key::required("name", Kind::Text, "The theme's name: that of its folder"),
    Key::optional("title", Kind::Text, "The theme's name for people"),
    Key::required("engine", Kind::Text, "The template engine: minijinja or tera"),
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
    /// Template name (`measure.html`) and text, by name.
    pub templates: Vec<(String, String)>,
    /// Files of `assets/`, by their path in it.
    pub assets: Vec<ThemeFile>,
    /// The interface's texts in each configured language, in the configured order.
    pub locales: Vec<Locale>,
}

impl Theme {
    /// The path of one of its files as diagnostics name it.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        format!("themes/{}/{file}", self.name)
    }
}

/// The files of a theme by its name: the site's own, else the built-in one's; none where there is no such theme.
#[must_use]
pub fn files(tree: &SourceTree, name: &str) -> Vec<ThemeFile> {
    tree.themes.get(name).cloned().unwrap_or_else(|| built_in_theme(name))
}

/// Finds a theme and reads its texts. The value is `None` where there is none to render with.
#[must_use]
pub fn load(tree: &SourceTree, name: &Spanned<String>, languages: &[String]) -> Staged<Option<Theme>> {
    let mut diagnostics = Diagnostics::default();
    let Spanned { value: name, span } = name;
    let files = files(tree, name);
    let value = read(tree, name, span.clone(), languages, &files, &mut diagnostics);
    Staged { value, diagnostics: diagnostics.finish() }
}

fn read(
    tree: &SourceTree,
    name: &str,
    span: std::ops::Range<usize>,
    languages: &[String],
    files: &[ThemeFile],
    diagnostics: &mut Diagnostics,
) -> Option<Theme> {
    let path = |file: &str| format!("themes/{name}/{file}");
    let Some(manifest) = files.iter().find(|f| f.path == MANIFEST) else {
        if !files.is_empty() {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeFault,
                    path(MANIFEST),
                    0..0,
                    format!("the theme `{name}` has no {MANIFEST}"),
                )
                .help(format!("write one with `name = \"{name}\"` and `engine = \"minijinja\"` or `\"tera\"`")),
            );
            return None;
        }
        let mut known: Vec<String> = tree.themes.keys().cloned().chain(built_in_themes()).collect();
        known.sort();
        known.dedup();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let fault = Diagnostic::new(Code::UnknownTheme, CONFIG, span, format!("there is no theme `{name}`"));
        diagnostics.push_named(fault, name, "themes", || known);
        return None;
    };
    let text = utf8(manifest, &path(MANIFEST), diagnostics)?;
    let engine = facts::parse(&path(MANIFEST), &text, 0, KEYS, diagnostics, |table, diagnostics| {
        let engine = table.text("engine")?;
        let found = EngineName::ALL.iter().find(|(name, _)| *name == engine.value).map(|(_, found)| *found);
        if found.is_none() {
            let names: Vec<_> = EngineName::ALL.iter().map(|(name, _)| *name).collect();
            let message = format!("`{}` is not an engine", engine.value);
            let fault = Diagnostic::new(Code::ThemeFault, path(MANIFEST), engine.span, message);
            diagnostics.push_named(fault, &engine.value, "engines", || names);
        }
        found
    })?;

    let mut theme =
        Theme { name: name.to_owned(), engine, templates: Vec::new(), assets: Vec::new(), locales: Vec::new() };
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for file in files {
        if !is_tame(file, &path(&file.path), diagnostics) {
            return None;
        }
        if let Some(template) = file.path.strip_prefix("templates/") {
            let text = utf8(file, &path(&file.path), diagnostics)?;
            theme.templates.push((template.to_owned(), text));
        } else if let Some(asset) = file.path.strip_prefix("assets/") {
            theme.assets.push(ThemeFile { path: asset.to_owned(), bytes: file.bytes.clone() });
        } else if let Some(language) = file.path.strip_prefix("locales/").and_then(|f| f.strip_suffix(".ftl"))
            && let Some(known) = LANGUAGES.iter().find(|known| **known == language)
        {
            texts.insert(known, utf8(file, &path(&file.path), diagnostics)?);
        }
    }
    for language in languages {
        let own = texts.get(language.as_str()).map(String::as_str);
        match Locale::load(language, own) {
            Ok(locale) => theme.locales.push(locale),
            Err(error) => diagnostics.push(
                Diagnostic::new(
                    Code::LocaleFault,
                    path(&format!("locales/{language}.ftl")),
                    error.at..error.at,
                    format!("this is not Fluent: {}", error.message),
                )
                .help("write one text a line, such as `way_on = Veien videre`"),
            ),
        }
    }
    same_texts(&theme, diagnostics);
    (theme.locales.len() == languages.len()).then_some(theme)
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
        Some((Code::FileTooLarge, format!("this file is longer than {} KiB", LONGEST / 1024)))
    } else {
        let depth = nesting(&String::from_utf8_lossy(&file.bytes));
        (depth > DEEPEST)
            .then(|| (Code::ThemeFault, format!("brackets go {depth} deep; at most {DEEPEST} are allowed")))
    };
    let is_tame = fault.is_none();
    diagnostics.extend(fault.map(|(code, message)| Diagnostic::new(code, path, 0..0, message)));
    is_tame
}

/// A template that uses a text must find it in every language.
fn same_texts(theme: &Theme, diagnostics: &mut Diagnostics) {
    for locale in &theme.locales {
        for other in &theme.locales {
            let missing: Vec<&str> =
                other.plain().keys().filter(|name| !locale.plain().contains_key(*name)).map(String::as_str).collect();
            if !missing.is_empty() {
                diagnostics.push(
                    Diagnostic::new(
                        Code::LocaleFault,
                        theme.path(&format!("locales/{}.ftl", locale.language())),
                        0..0,
                        format!("texts that {}.ftl has are missing: {}", other.language(), missing.join(", ")),
                    )
                    .help(Code::LocaleFault.remedy()),
                );
            }
        }
    }
}

fn utf8(file: &ThemeFile, path: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    if let Ok(text) = String::from_utf8(file.bytes.to_vec()) {
        Some(text)
    } else {
        diagnostics.push(Diagnostic::new(Code::FileNotUtf8, path, 0..0, "this file is not UTF-8"));
        None
    }
}
