//! One model, six renderings: text for people, and five for programs.

use crate::wording::{Language, Text, say};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::{Code, Diagnostic, Place, Severity, Source};
use crate::text::fingerprint;

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
    /// GitLab's report of code quality.
    Gitlab,
}

/// Renders diagnostics in the order given and in a language. Ends with a line break unless it is empty. Codes, keys and
/// the words that programs look for are the same in every language.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, format: Format, language: Language) -> String {
    let teller = Teller { sources, language };
    let each = |tell: &dyn Fn(&Diagnostic) -> String| diagnostics.iter().map(tell).collect();
    match format {
        Format::Text { colour } => each(&|d| teller.text(d, colour)),
        Format::Short => each(&|d| teller.short(d)),
        Format::Json => {
            let all: Vec<_> = diagnostics.iter().map(|d| teller.json(d)).collect();
            format!("{:#}\n", serde_json::Value::Array(all))
        }
        Format::Github => each(&|d| teller.github(d)),
        Format::Sarif => format!("{:#}\n", teller.sarif(diagnostics)),
        Format::Gitlab => {
            let all: Vec<_> = diagnostics.iter().map(|d| teller.gitlab(d)).collect();
            format!("{:#}\n", serde_json::Value::Array(all))
        }
    }
}

/// What is the same for all diagnostics that are told.
struct Teller<'a> {
    sources: &'a Sources,
    language: Language,
}

/// The severity in the formats for programs.
fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Fault => "fault",
        Severity::Advice => "advice",
    }
}

impl Teller<'_> {
    fn say(&self, text: &Text) -> String {
        text.told(self.language)
    }

    fn all(&self, texts: &[Text]) -> Vec<String> {
        texts.iter().map(|text| self.say(text)).collect()
    }

    /// The place of a byte of a file; the beginning of a file that cannot be shown.
    fn place(&self, file: &str, offset: usize) -> Place {
        self.sources.get(file).map_or(Place { line: 1, column: 1 }, |source| source.place(offset))
    }

    fn places(&self, diagnostic: &Diagnostic) -> (Place, Place) {
        let at = |offset| self.place(&diagnostic.file, offset);
        (at(diagnostic.span.start), at(diagnostic.span.end))
    }

    fn text(&self, diagnostic: &Diagnostic, colour: bool) -> String {
        let (level, name) = match diagnostic.severity() {
            Severity::Fault => (Level::ERROR, say!("fault")),
            Severity::Advice => (Level::WARNING, say!("advice")),
        };
        let (name, help_name) = (self.say(&name), self.say(&say!("help")));
        let (message, help) = (self.say(&diagnostic.message), self.all(&diagnostic.advised()));
        let label = diagnostic.label.as_ref().map(|label| self.say(label)).unwrap_or_default();
        let related = diagnostic.related.as_ref().map(|related| (related, self.say(&related.label)));
        let own = (&diagnostic.span, AnnotationKind::Primary, label.as_str());
        let source = self.sources.get(&diagnostic.file);
        let title = level.with_name(&name).primary_title(&message).id(diagnostic.code.name());
        let mut group = title.elements(snippet(source, &diagnostic.file, own));
        if let Some((related, label)) = &related {
            let other = (&related.span, AnnotationKind::Context, label.as_str());
            group = group.elements(snippet(self.sources.get(&related.file), &related.file, other));
        }
        for help in &help {
            group = group.element(Level::HELP.with_name(&help_name).message(help));
        }
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let report: [Group<'_>; 1] = [group];
        format!("{}\n\n", renderer.render(&report))
    }

    fn short(&self, diagnostic: &Diagnostic) -> String {
        let at = self.place(&diagnostic.file, diagnostic.span.start);
        format!(
            "{}:{}:{}: {}[{}]: {}{}\n",
            diagnostic.file,
            at.line,
            at.column,
            word(diagnostic.severity()),
            diagnostic.code.name(),
            self.say(&diagnostic.message),
            self.all(&diagnostic.help).iter().fold(String::new(), |mut out, help| {
                let _ = write!(out, " ({help})");
                out
            })
        )
    }

    fn json(&self, diagnostic: &Diagnostic) -> serde_json::Value {
        let (start, end) = self.places(diagnostic);
        let mut value = json!({
            "code": diagnostic.code.name(),
            "severity": word(diagnostic.severity()),
            "file": diagnostic.file,
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "message": self.say(&diagnostic.message),
            "label": diagnostic.label.as_ref().map(|label| self.say(label)).unwrap_or_default(),
            "help": self.all(&diagnostic.help),
            "remedy": self.say(&diagnostic.code.remedy()),
            "related": null,
            "counted": diagnostic.counted,
        });
        if let Some(related) = &diagnostic.related {
            let at = self.place(&related.file, related.span.start);
            let label = self.say(&related.label);
            value["related"] = json!({ "file": related.file, "line": at.line, "column": at.column, "label": label });
        }
        value
    }

    /// Escapes as GitHub's workflow commands ask: data and, more strictly, properties.
    fn github(&self, diagnostic: &Diagnostic) -> String {
        let data = |s: &str| s.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |s: &str| data(s).replace(':', "%3A").replace(',', "%2C");
        let (start, end) = self.places(diagnostic);
        let command = match diagnostic.severity() {
            Severity::Fault => "error",
            Severity::Advice => "notice",
        };
        let told: Vec<String> = [self.say(&diagnostic.message)].into_iter().chain(self.all(&diagnostic.help)).collect();
        format!(
            "::{command} file={},line={},col={},endLine={},title={}::{}\n",
            property(&diagnostic.file),
            start.line,
            start.column,
            end.line,
            property(diagnostic.code.name()),
            data(&told.join("\n"))
        )
    }

    /// The fingerprint leaves the line out, so that what only moved is no new one.
    fn gitlab(&self, diagnostic: &Diagnostic) -> serde_json::Value {
        let (start, end) = self.places(diagnostic);
        let told: Vec<String> = [self.say(&diagnostic.message)].into_iter().chain(self.all(&diagnostic.help)).collect();
        let (name, told) = (diagnostic.code.name(), told.join(". "));
        json!({
            "description": told,
            "check_name": name,
            "fingerprint": fingerprint(format!("{name} {} {told}", diagnostic.file).as_bytes(), 16),
            "severity": match diagnostic.severity() { Severity::Fault => "major", Severity::Advice => "info" },
            "location": { "path": diagnostic.file, "lines": { "begin": start.line, "end": end.line } },
        })
    }

    fn sarif(&self, diagnostics: &[Diagnostic]) -> serde_json::Value {
        let mut names: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
        names.sort_by_key(|code| code.name());
        names.dedup();
        let rule = |code: &Code| json!({ "id": code.name(), "help": { "text": self.say(&code.remedy()) } });
        let rules: Vec<_> = names.iter().map(rule).collect();
        let results: Vec<_> = diagnostics
            .iter()
            .map(|d| {
                let (start, end) = self.places(d);
                let told: Vec<String> = [self.say(&d.message)].into_iter().chain(self.all(&d.help)).collect();
                json!({
                    "occurrenceCount": d.stands_for(),
                    "ruleId": d.code.name(),
                    "level": match d.severity() { Severity::Fault => "error", Severity::Advice => "note" },
                    "message": { "text": told.join(". ") },
                    "locations": [{ "physicalLocation": {
                        "artifactLocation": { "uri": uri(&d.file), "uriBaseId": "%SRCROOT%" },
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

/// A path as the relative reference that SARIF asks for.
fn uri(path: &str) -> String {
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(path, KEPT).to_string()
}
