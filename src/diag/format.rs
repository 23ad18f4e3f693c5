//! One model, five renderings: text for people, and four for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::{Diagnostic, Place, Severity, Source};

/// The texts that diagnostics point into, by file.
pub type Sources = BTreeMap<String, Source>;

/// How diagnostics are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With the marked source line, for people.
    Text {
        /// Whether to use colours.
        colour: bool,
    },
    /// One line each: `file:line:column: fault[code]: message`.
    Short,
    /// One JSON array.
    Json,
    /// Workflow commands that GitHub shows beside the change.
    Github,
    /// SARIF 2.1.0, the format of code scanning tools.
    Sarif,
}

/// Renders diagnostics in the order given. Ends with a line break unless it is empty.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> String {
    match format {
        Format::Text { colour } => diagnostics.iter().map(|d| text(d, sources, colour)).collect(),
        Format::Short => diagnostics.iter().map(|d| short(d, sources)).collect(),
        Format::Json => {
            let all: Vec<_> = diagnostics.iter().map(|d| json_of(d, sources)).collect();
            format!("{:#}\n", serde_json::Value::Array(all))
        }
        Format::Github => diagnostics.iter().map(|d| github(d, sources)).collect(),
        Format::Sarif => format!("{:#}\n", sarif(diagnostics, sources)),
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Fault => "fault",
        Severity::Advice => "advice",
    }
}

/// The place of a byte of a file; the beginning of a file that cannot be shown.
fn place(sources: &Sources, file: &str, offset: usize) -> Place {
    sources.get(file).map_or(Place { line: 1, column: 1 }, |source| source.place(offset))
}

fn places(sources: &Sources, diagnostic: &Diagnostic) -> (Place, Place) {
    let at = |offset| place(sources, &diagnostic.file, offset);
    (at(diagnostic.span.start), at(diagnostic.span.end))
}

fn text(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity() {
        Severity::Fault => Level::ERROR,
        Severity::Advice => Level::WARNING,
    }
    .with_name(word(diagnostic.severity()));
    let own = (&diagnostic.span, AnnotationKind::Primary, diagnostic.label.as_str());
    let mut group = level.primary_title(&diagnostic.message).id(diagnostic.code.name()).elements(snippet(
        sources.get(&diagnostic.file),
        &diagnostic.file,
        own,
    ));
    if let Some(related) = &diagnostic.related {
        let other = (&related.span, AnnotationKind::Context, related.label.as_str());
        let source = sources.get(&related.file);
        group = group.elements(snippet(source, &related.file, other));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    if diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(diagnostic.code.remedy()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let report: [Group<'_>; 1] = [group];
    format!("{}\n\n", renderer.render(&report))
}

/// The marked lines alone: a renderer that is handed the whole file counts it anew for each diagnostic.
fn snippet<'a>(
    source: Option<&Source>,
    file: &'a str,
    (span, kind, label): (&Range<usize>, AnnotationKind, &'a str),
) -> Vec<Element<'a>> {
    let Some(source) = source.filter(|source| !source.text().is_empty() && *span != (0..0)) else {
        return vec![Origin::path(file).into()];
    };
    let excerpt = source.excerpt(span);
    let annotation = kind.span(excerpt.mark);
    let annotation = if label.is_empty() { annotation } else { annotation.label(label) };
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).annotation(annotation);
    if !excerpt.is_cut {
        return vec![snippet.path(file).into()];
    }
    // The renderer counts columns in what it is handed.
    let at = source.place(span.start);
    vec![Origin::path(file).line(at.line).char_column(at.column).into(), snippet.into()]
}

fn short(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let at = place(sources, &diagnostic.file, diagnostic.span.start);
    format!(
        "{}:{}:{}: {}[{}]: {}{}\n",
        diagnostic.file,
        at.line,
        at.column,
        word(diagnostic.severity()),
        diagnostic.code.name(),
        diagnostic.message,
        diagnostic.help.iter().fold(String::new(), |mut out, help| {
            let _ = write!(out, " ({help})");
            out
        })
    )
}

fn json_of(diagnostic: &Diagnostic, sources: &Sources) -> serde_json::Value {
    let (start, end) = places(sources, diagnostic);
    let mut value = json!({
        "code": diagnostic.code.name(),
        "severity": word(diagnostic.severity()),
        "file": diagnostic.file,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "message": diagnostic.message,
        "label": diagnostic.label,
        "help": diagnostic.help,
        "remedy": diagnostic.code.remedy(),
        "related": null,
        "counted": diagnostic.counted,
    });
    if let Some(related) = &diagnostic.related {
        let at = place(sources, &related.file, related.span.start);
        value["related"] =
            json!({ "file": related.file, "line": at.line, "column": at.column, "label": related.label });
    }
    value
}

/// Escapes as GitHub's workflow commands ask: data and, more strictly, properties.
fn github(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let data = |s: &str| s.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |s: &str| data(s).replace(':', "%3A").replace(',', "%2C");
    let (start, end) = places(sources, diagnostic);
    let command = match diagnostic.severity() {
        Severity::Fault => "error",
        Severity::Advice => "notice",
    };
    let mut message = diagnostic.message.clone();
    for help in &diagnostic.help {
        message.push('\n');
        message.push_str(help);
    }
    format!(
        "::{command} file={},line={},col={},endLine={},title={}::{}\n",
        property(&diagnostic.file),
        start.line,
        start.column,
        end.line,
        property(diagnostic.code.name()),
        data(&message)
    )
}

/// A path as the relative reference that SARIF asks for.
fn uri(path: &str) -> String {
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(path, KEPT).to_string()
}

fn sarif(diagnostics: &[Diagnostic], sources: &Sources) -> serde_json::Value {
    let mut names: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
    names.sort_by_key(|code| code.name());
    names.dedup();
    let rules: Vec<_> =
        names.iter().map(|code| json!({ "id": code.name(), "help": { "text": code.remedy() } })).collect();
    let results: Vec<_> = diagnostics
        .iter()
        .map(|d| {
            let (start, end) = places(sources, d);
            let mut message = d.message.clone();
            for help in &d.help {
                message.push_str(". ");
                message.push_str(help);
            }
            json!({
                "occurrenceCount": d.stands_for(),
                "ruleId": d.code.name(),
                "level": match d.severity() { Severity::Fault => "error", Severity::Advice => "note" },
                "message": { "text": message },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": { "uri": uri(&d.file), "uriBaseId": "SITE" },
                    "region": {
                        "startLine": start.line, "startColumn": start.column,
                        "endLine": end.line, "endColumn": end.column,
                    },
                }}],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "veikart", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}
