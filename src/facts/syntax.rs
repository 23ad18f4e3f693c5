//! What is wrong with a text that is no TOML, in words that help.

use std::collections::HashSet;

use super::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::wording::say;

/// Tells the errors of a text that begins at byte `base` of the file.
pub(super) fn tell((file, base): (&str, usize), text: &str, errors: &[toml::de::Error], diagnostics: &mut Diagnostics) {
    let mut curled = HashSet::new();
    for error in errors {
        let place = error.span().unwrap_or(0..text.len());
        let span = base + place.start..base + place.end;
        if let Some((at, quote)) = curly(text, error.span().map_or(0, |span| span.start)) {
            // One such line makes several errors.
            if curled.insert(at) {
                let span = base + at..base + at + quote.len_utf8();
                let message = say!("toml-syntax.curly", quote = quote.to_string());
                let fault = Diagnostic::new(Code::TomlSyntax, file, span, message);
                diagnostics.push(fault.help(say!("toml-syntax.straight")));
            }
            continue;
        }
        let told = error.message().lines().collect::<Vec<_>>().join(", ");
        let written = text.get(place).unwrap_or("").trim();
        let (message, help) = if told.starts_with("invalid date") && !written.is_empty() {
            (say!("toml-syntax.no-day", date = written), say!("write", kind = Kind::Date.describe()))
        } else {
            (say!("toml-syntax.message", told = told), Code::TomlSyntax.remedy())
        };
        diagnostics.push(Diagnostic::new(Code::TomlSyntax, file, span, message).help(help));
    }
}

/// The first quotation mark of a word processor on the line of an error.
fn curly(text: &str, at: usize) -> Option<(usize, char)> {
    const CURLY: &[char] = &['“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '″'];
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let line = text[start..].split('\n').next().unwrap_or("");
    let marks = line.char_indices().filter(|(_, mark)| CURLY.contains(mark));
    // Within straight marks they are letters as others.
    let mut outside = marks.filter(|(at, _)| line[..*at].matches('"').count().is_multiple_of(2));
    outside.next().map(|(at, mark)| (start + at, mark))
}
