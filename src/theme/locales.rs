//! The texts of a theme's pages: the theme's own, and over them those of the site.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Theme, is_tame};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::{self, Locale, Written};
use crate::source::{SourceTree, ThemeFile};
use crate::wording::say;

/// A file of texts.
pub(super) struct FileOfTexts {
    /// Its path, as diagnostics name it.
    pub(super) path: String,
    pub(super) text: String,
    /// Whether it stands in the site folder.
    pub(super) is_own: bool,
}

impl FileOfTexts {
    fn written(&self) -> Written<'_> {
        Written { file: &self.path, text: &self.text, is_own: self.is_own }
    }
}

/// The files of texts by language, the lowest first.
pub(super) type Texts = BTreeMap<String, Vec<FileOfTexts>>;

/// Lays the site's texts over those of the theme.
pub(super) fn add_site(tree: &SourceTree, texts: &mut Texts, diagnostics: &mut Diagnostics) {
    for language in tree.languages().iter() {
        let Some(file) = tree.locale(language) else { continue };
        let bytes = ThemeFile { path: file.path.clone(), bytes: file.text.as_bytes().into() };
        if is_tame(&bytes, &file.path, diagnostics) {
            let file = FileOfTexts { path: file.path.clone(), text: file.text.to_string(), is_own: true };
            texts.entry(language.to_owned()).or_default().push(file);
        }
    }
}

/// Makes the texts of each language, and tells what is wrong or missing in them. A theme has fewer than there are
/// languages where a file cannot be read.
pub(super) fn add_locales(theme: &mut Theme, texts: &Texts, languages: &[String], diagnostics: &mut Diagnostics) {
    let templates: Vec<&str> = theme.templates.iter().map(|(_, text)| text.as_str()).collect();
    let of = |language: &String| {
        let mut diagnostics = Diagnostics::default();
        let locale = load(language, languages, texts, &templates, &mut diagnostics);
        (locale, diagnostics.finish())
    };
    let made: Vec<(Option<Locale>, Vec<Diagnostic>)> = languages.par_iter().map(of).collect();
    for (locale, told) in made {
        theme.locales.extend(locale);
        diagnostics.extend(told);
    }
}

/// The texts of a language; `None` where a file of them cannot be read.
fn load(
    language: &str,
    languages: &[String],
    texts: &Texts,
    templates: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Locale> {
    let listed: Vec<&str> = languages.iter().map(String::as_str).collect();
    let written = |tag: &str| texts.get(tag).into_iter().flatten().map(|file| file.text.as_str()).collect::<Vec<_>>();
    let locale = match Locale::load(language, &listed, written) {
        Ok(locale) => locale,
        Err((tag, broken)) => {
            let file = texts.get(&tag).and_then(|files| files.get(broken.file)).map_or("", |file| &file.path);
            let message = say!("locale-fault.syntax", told = broken.message);
            diagnostics.push(
                Diagnostic::new(Code::LocaleFault, file, broken.at..broken.at, message)
                    .help(Code::LocaleFault.remedy()),
            );
            return None;
        }
    };
    let parents = locale::parents(language);
    let of = |is_own: bool| -> Vec<Written<'_>> {
        let files = texts.iter().filter(|(tag, _)| parents.contains(&tag.as_str()) == is_own);
        files.flat_map(|(_, files)| files).map(FileOfTexts::written).collect()
    };
    let fallbacks = locale::fallbacks(language, &listed);
    locale::check(language, &of(true), templates, &fallbacks, &of(false), diagnostics);
    Some(locale)
}
