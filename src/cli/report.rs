//! Words to people.

use std::io::{ErrorKind, Write};

use clap::builder::styling::{AnsiColor, Style};

use super::Failure;
use crate::diag::{Diagnostic, Format, Sources, count, render};
use crate::wording::Language;

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// An error that is no fault in the content.
pub(super) fn error(message: &str) {
    note(&format!("{RED}error{RED:#}{BOLD}: {message}{BOLD:#}"));
}

/// Something that should be looked at, though the work is done.
pub(super) fn warning(message: &str) {
    note(&format!("{YELLOW}warning{YELLOW:#}{BOLD}: {message}{BOLD:#}"));
}

/// Something that went well.
pub(super) fn done(head: &str, rest: &str) -> Result<(), Failure> {
    line(&format!("{GREEN}{head}{GREEN:#} {rest}"))
}

/// A line that stands out.
pub(super) fn heading(text: &str) -> Result<(), Failure> {
    line(&format!("{BOLD}{text}{BOLD:#}"))
}

/// A line without decoration.
pub(super) fn line(text: &str) -> Result<(), Failure> {
    raw(&format!("{text}\n"))
}

/// Output for a program: as it is, without a line break of our own.
pub(super) fn raw(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Who reads has had enough, as `head` has.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(Failure::Output),
    }
}

/// Diagnostics that explain why a command failed, on standard error.
pub(super) fn failed(diagnostics: &[Diagnostic], sources: &Sources, language: Language) {
    tell(&render(diagnostics, sources, Format::Text { colour: true }, language));
}

/// A line on standard error.
pub(super) fn note(text: &str) {
    tell(&format!("{text}\n"));
}

/// Where standard error takes nothing there is nowhere left to tell; the exit code does.
fn tell(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// «2 faults, 1 piece of advice»
pub(super) fn counts(diagnostics: &[Diagnostic]) -> String {
    let (faults, pieces) = count(diagnostics);
    format!("{}, {}", counted(faults, "fault", "faults"), advice(pieces))
}

/// «3 pieces of advice»
pub(super) fn advice(count: usize) -> String {
    counted(count, "piece of advice", "pieces of advice")
}

/// «1 file», «2 files»
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
