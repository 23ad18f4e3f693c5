//! Minifying stylesheets (Lightning CSS) and scripts (Oxc).

use std::collections::BTreeMap;
use std::convert::Infallible;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::values::url::Url;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Why a file cannot be minified.
pub(super) struct Fault {
    /// Byte of the file.
    pub(super) at: usize,
    /// One sentence.
    pub(super) message: String,
}

impl Fault {
    fn new(text: &str, line: u32, column: u32, message: &dyn std::fmt::Display) -> Self {
        // Lightning CSS counts columns in UTF-16 units.
        let start: usize = text.split_inclusive('\n').take(line as usize).map(str::len).sum();
        let mut units = column.saturating_sub(1) as usize;
        let before = text[start..].chars().take_while(|c| {
            let width = c.len_utf16();
            let is_before = units >= width;
            units = units.saturating_sub(width);
            is_before
        });
        Self { at: start + before.map(char::len_utf8).sum::<usize>(), message: message.to_string() }
    }
}

/// Minifies a stylesheet and points its `url(…)` to published files. `path` is its own path in `assets/`.
pub(super) fn style(text: &str, path: &str, published: &BTreeMap<String, String>) -> Result<String, Fault> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|e| {
        let (line, column) = e.loc.as_ref().map_or((0, 1), |loc| (loc.line, loc.column));
        Fault::new(text, line, column, &e.kind)
    })?;
    let mut urls = Urls { folder: path.rsplit_once('/').map_or("", |(folder, _)| folder), published, missing: None };
    let Ok(()) = sheet.visit(&mut urls);
    if let Some((line, column, url)) = urls.missing {
        let message = format!("`{url}` is neither a file of the theme's assets nor a data: address");
        return Err(Fault::new(text, line, column, &message));
    }
    sheet.minify(MinifyOptions::default()).map_err(|e| Fault::new(text, 0, 1, &e.kind))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    printed.map(|css| css.code).map_err(|e| Fault::new(text, 0, 1, &e.kind))
}

struct Urls<'a> {
    folder: &'a str,
    published: &'a BTreeMap<String, String>,
    missing: Option<(u32, u32, String)>,
}

impl<'i> Visitor<'i> for Urls<'_> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(URLS)
    }

    fn visit_url(&mut self, url: &mut Url<'i>) -> Result<(), Infallible> {
        if url.url.starts_with("data:") {
            return Ok(());
        }
        let wanted = if self.folder.is_empty() { url.url.to_string() } else { format!("{}/{}", self.folder, url.url) };
        match self.published.get(wanted.trim_start_matches("./")) {
            // All assets stand in one folder, so the name alone leads there.
            Some(path) => url.url = path.trim_start_matches("assets/").to_owned().into(),
            None => self.missing = Some((url.loc.line.saturating_sub(1), url.loc.column, url.url.to_string())),
        }
        Ok(())
    }
}

/// Minifies a classic script.
pub(super) fn script(text: &str) -> Result<String, Fault> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::cjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        let at = error.labels.first().map_or(0, oxc_span::LabeledSpan::offset);
        return Err(Fault { at: at as usize, message: error.message.to_string() });
    }
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let options = CodegenOptions { minify: true, comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    Ok(Codegen::new().with_options(options).with_scoping(minified.scoping).build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_shrink_and_point_to_published_files() {
        let published = BTreeMap::from([("fonts/a.woff2".to_owned(), "assets/a.123.woff2".to_owned())]);
        let css = "@font-face { font-family: A; src: url(fonts/a.woff2) }\nb { color : #ff0000; }";
        let small = style(css, "style.css", &published).ok().unwrap();
        assert!(small.contains("url(a.123.woff2)"), "{small}");
        assert!(small.contains("b{color:red}"), "{small}");
    }

    #[test]
    fn a_broken_style_is_told_with_its_place() {
        let fault =
            style("a { color: red }\nb { background: url(gone.png) }", "style.css", &BTreeMap::new()).err().unwrap();
        assert!(fault.message.contains("gone.png"));
        assert!(fault.at > "a { color: red }".len());
    }

    #[test]
    fn scripts_shrink_and_faults_have_a_place() {
        let small = script("(function () { const answer = 40 + 2; console.log(answer); })();").ok().unwrap();
        assert!(small.contains("42") && !small.contains("answer"), "{small}");
        assert!(script("let = ;").is_err());
    }
}
