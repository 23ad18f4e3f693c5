//! Rendering: from a typed view to the bytes of a page, through a theme.
//!
//! In: a [`PageView`] and what the pages of its language share. Out: HTML. Never: looks at content, or reads a
//! template from disk. Each engine's crate is named in one file: `minijinja.rs` and `tera.rs`.

mod direction;
mod frame;
mod minijinja;
mod tags;
mod tera;
mod tidy;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::{Languages, is_rtl};
use crate::pages::{PageView, SiteView, StatusView};
use crate::theme::{EngineName, Theme};
use crate::wording::{noun, say};

/// What all pages of one language share.
#[derive(Debug, Clone, Serialize)]
pub struct Shared {
    /// The interface's texts without variables; templates see it as `t`.
    pub t: BTreeMap<String, String>,
    /// The site; templates see it as `site`.
    pub site: SiteView,
    /// The statuses that pages tell; a template in `shared/` that is of a status sees it as `status`.
    pub statuses: Vec<StatusView>,
}

/// A template that failed on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// The template, as it is named in `templates/`.
    pub template: String,
    /// The line, from one, where the engine tells it.
    pub line: Option<usize>,
    /// The bytes, where the engine tells them.
    pub span: Option<std::ops::Range<usize>>,
    /// What is wrong.
    pub message: String,
    /// The name that is not known and those that are, where the engine tells them.
    pub known: Option<(String, Vec<String>)>,
}

/// A template engine with a theme's templates loaded.
pub trait Engine: Send + Sync {
    /// Renders a page of a language, as UTF-8. What is not wanted any more of its view is let go of on the way: the largest
    /// have ten thousand rows, and an engine's values of them take more room still.
    ///
    /// # Errors
    /// Where the template fails on the page: an undefined variable, a missing include.
    fn render(&self, language: &str, page: PageView) -> Result<Vec<u8>, TemplateError>;
}

/// Loads a theme's templates into its engine, for a site that may use these languages.
///
/// # Errors
/// The templates that cannot be parsed.
pub fn engine(
    theme: &Theme,
    shared: &BTreeMap<String, Shared>,
    languages: &Languages,
) -> Result<Arc<dyn Engine>, Vec<TemplateError>> {
    let engine = match theme.engine {
        EngineName::MiniJinja => minijinja::load(&theme.templates, shared),
        EngineName::Tera => tera::load(&theme.templates, shared),
    }?;
    Ok(if languages.iter().any(is_rtl) { Arc::new(direction::Directed(engine)) } else { Arc::from(engine) })
}

impl TemplateError {
    /// As a diagnostic of the theme; `page` is the path of the page that it failed on.
    #[must_use]
    pub fn diagnostic(&self, theme: &Theme, page: Option<&str>) -> Diagnostic {
        let file = theme.path(&format!("templates/{}", self.template));
        let text = theme.templates.iter().find(|(name, _)| *name == self.template).map_or("", |(_, text)| text);
        let span = self
            .span
            .clone()
            .filter(|span| text.get(span.clone()).is_some())
            .unwrap_or_else(|| line_span(text, self.line.unwrap_or(1)));
        // An engine tells of what is never closed at the end of the file, which helps nobody to find it.
        let open =
            self.message.to_lowercase().contains("unexpected end of input").then(|| tags::unclosed(text)).flatten();
        let (span, message) = match open {
            Some((name, span)) => (span, say!("template-fault.unclosed", name = name)),
            None => (span, say!("template-fault.message", told = &self.message)),
        };
        let mut diagnostic = Diagnostic::new(crate::diag::Code::TemplateFault, file, span, message);
        if let Some((wanted, known)) = &self.known {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            diagnostic = Diagnostics::default().named(diagnostic, wanted, noun!("noun-value"), || known);
        }
        match page {
            Some(page) => diagnostic.help(say!("template-fault.page", page = page)),
            None => diagnostic,
        }
    }
}

fn line_span(text: &str, line: usize) -> std::ops::Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    start..end
}
