//! Diagnostics as the overlay shows them: the words of the terminal, the marked lines, and a way into the editor.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::shown::Shown;
use crate::diag::{Diagnostic, Excerpt, Source, Sources};
use crate::wording::Text;

/// How many lines of a long mark are shown.
const LINES: usize = 6;

/// A diagnostic.
#[derive(Debug, Serialize)]
pub(super) struct Marked {
    code: &'static str,
    message: String,
    /// What is allowed, what to do; at least one line.
    help: Vec<String>,
    /// The place, and a second one that explains it.
    places: Vec<MarkedPlace>,
}

/// A place in a file.
#[derive(Debug, Serialize)]
struct MarkedPlace {
    /// `content/tiltak/x.md:4:1`; the file alone where it is meant as a whole.
    name: String,
    /// Opens the file there; `None` for a file inside the program.
    href: Option<String>,
    /// A few words beside the mark.
    label: String,
    lines: Vec<Line>,
}

/// A source line, with its marked part.
#[derive(Debug, Serialize)]
struct Line {
    number: usize,
    before: String,
    marked: String,
    after: String,
}

/// Diagnostics as they are shown, in the order given.
pub(super) fn marked<'a>(shown: &Shown, diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Vec<Marked> {
    let diagnostics: Vec<Diagnostic> = diagnostics.into_iter().cloned().collect();
    let sources = shown.tree.sources(&diagnostics);
    diagnostics.iter().map(|diagnostic| one(shown, &sources, diagnostic)).collect()
}

fn one(shown: &Shown, sources: &Sources, diagnostic: &Diagnostic) -> Marked {
    let say = |text: &Text| text.told(shown.language);
    let place = |file: &str, span: &std::ops::Range<usize>, label: String| {
        let source = sources.get(file).filter(|source| !source.text().is_empty() && *span != (0..0));
        let at = source.map(|source| source.place(span.start));
        let (line, column) = at.map_or((1, 1), |at| (at.line, at.column));
        MarkedPlace {
            name: at.map_or_else(|| file.to_owned(), |_| format!("{file}:{line}:{column}")),
            href: open(shown, file, line, column),
            label,
            lines: source.map(|source| lines(source, span)).unwrap_or_default(),
        }
    };
    let label = diagnostic.label.as_ref().map(say).unwrap_or_default();
    let mut places = vec![place(&diagnostic.file, &diagnostic.span, label)];
    places.extend(diagnostic.related.as_ref().map(|other| place(&other.file, &other.span, say(&other.label))));
    Marked {
        code: diagnostic.code.name(),
        message: say(&diagnostic.message),
        help: diagnostic.advised().iter().map(say).collect(),
        places,
    }
}

fn lines(source: &Source, span: &std::ops::Range<usize>) -> Vec<Line> {
    let Excerpt { line, text, mark, .. } = source.excerpt(span);
    let mut at = 0;
    let mut lines = Vec::new();
    for (number, line) in (line..).zip(text.split_inclusive('\n')).take(LINES) {
        let text = line.trim_end_matches(['\r', '\n']);
        let inside = |byte: usize| byte.clamp(at, at + text.len()) - at;
        let (from, to) = (inside(mark.start), inside(mark.end));
        lines.push(Line {
            number,
            before: text[..from].to_owned(),
            marked: text[from..to].to_owned(),
            after: text[to..].to_owned(),
        });
        at += line.len();
    }
    lines
}

/// The address that opens a file of the site in the editor. A built-in theme's files lie nowhere.
pub(super) fn open(shown: &Shown, file: &str, line: usize, column: usize) -> Option<String> {
    const KEPT: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'/').remove(b':').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    let theme = file.strip_prefix("themes/").and_then(|below| below.split('/').next());
    if theme.is_some_and(|theme| !shown.tree.themes.contains_key(theme)) {
        return None;
    }
    let root = shown.tree.folders.first()?.to_string_lossy().replace('\\', "/");
    // Windows tells whole paths as `\\?\C:\…`.
    let root = root.trim_start_matches("//?/").trim_start_matches('/');
    let path = utf8_percent_encode(&format!("/{root}/{file}"), KEPT).to_string();
    let address = shown.editor.replace("{path}", &path);
    Some(address.replace("{line}", &line.to_string()).replace("{column}", &column.to_string()))
}
