//! Words to people.

use anstream::{eprint, eprintln, print, println};
use clap::builder::styling::{AnsiColor, Style};

use crate::diag::{Diagnostic, Format, Severity, Sources, render};

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// An error that is no fault in the content.
pub(super) fn error(message: &str) {
    eprintln!("{RED}error{RED:#}{BOLD}: {message}{BOLD:#}");
}

/// Something that went well.
pub(super) fn done(head: &str, rest: &str) {
    println!("{GREEN}{head}{GREEN:#} {rest}");
}

/// A line that stands out.
pub(super) fn heading(text: &str) {
    println!("{BOLD}{text}{BOLD:#}");
}

/// A line without decoration.
pub(super) fn line(text: &str) {
    println!("{text}");
}

/// Output for a program: as it is, without a line break of our own.
pub(super) fn raw(text: &str) {
    print!("{text}");
}

/// Diagnostics that explain why a command failed, on standard error.
pub(super) fn failed(diagnostics: &[Diagnostic], sources: &Sources) {
    eprint!("{}", render(diagnostics, sources, Format::Text { colour: true }));
}

/// A line on standard error.
pub(super) fn note(text: &str) {
    eprintln!("{text}");
}

/// «2 faults, 1 piece of advice»
pub(super) fn counts(diagnostics: &[Diagnostic]) -> String {
    let faults = diagnostics.iter().filter(|d| d.severity() == Severity::Fault).count();
    format!("{}, {}", counted(faults, "fault", "faults"), advice(diagnostics.len() - faults))
}

/// «3 pieces of advice»
pub(super) fn advice(count: usize) -> String {
    counted(count, "piece of advice", "pieces of advice")
}

/// «1 file», «2 files»
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
