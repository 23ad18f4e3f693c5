//! Words to people.

use std::io::{ErrorKind, Write};

use clap::builder::styling::{AnsiColor, Style};

use super::Failure;
use crate::diag::{Diagnostic, Format, Sources, count, render};
use crate::wording::{Language, Text, say};

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// Who speaks to people, in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice(pub(super) Language);

impl Voice {
    /// A text in its language.
    pub(super) fn say(self, text: &Text) -> String {
        text.told(self.0)
    }

    /// An error that is no fault in the content.
    pub(super) fn error(self, message: &Text) {
        self.marked(RED, &say!("error"), message);
    }

    /// Something that should be looked at, though the work is done.
    pub(super) fn warning(self, message: &Text) {
        self.marked(YELLOW, &say!("warning"), message);
    }

    fn marked(self, style: Style, head: &Text, message: &Text) {
        let (head, message) = (self.say(head), self.say(message));
        tell(&format!("{style}{head}{style:#}{BOLD}: {message}{BOLD:#}\n"));
    }

    /// Something that went well.
    pub(super) fn done(self, head: &Text, rest: &Text) -> Result<(), Failure> {
        line(&format!("{GREEN}{}{GREEN:#} {}", self.say(head), self.say(rest)))
    }

    /// A line below what went well.
    pub(super) fn more(self, text: &Text) -> Result<(), Failure> {
        line(&format!("  {}", self.say(text)))
    }

    /// A line of what was asked for.
    pub(super) fn line(self, text: &Text) -> Result<(), Failure> {
        line(&self.say(text))
    }

    /// Diagnostics that explain why a command failed, on standard error.
    pub(super) fn failed(self, diagnostics: &[Diagnostic], sources: &Sources) {
        tell(&render(diagnostics, sources, Format::Text { colour: true }, self.0));
    }

    /// A line on standard error.
    pub(super) fn note(self, text: &Text) {
        tell(&format!("{}\n", self.say(text)));
    }
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

/// A file for a program that reads it from the pipe.
pub(super) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(Failure::Output),
    }
}

/// Where standard error takes nothing there is nowhere left to tell; the exit code does.
pub(super) fn tell(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// «2 faults, 1 piece of advice»
pub(super) fn counts(diagnostics: &[Diagnostic]) -> Text {
    let (faults, pieces) = count(diagnostics);
    say!("counts.both", faults = say!("counts.faults", count = faults), advice = advice(pieces))
}

/// «3 pieces of advice»
pub(super) fn advice(count: usize) -> Text {
    say!("counts.advice", count = count)
}

/// «3 items»
pub(super) fn items(count: usize) -> Text {
    say!("counts.items", count = count)
}

/// «2 files»
pub(super) fn files(count: usize) -> Text {
    say!("counts.files", count = count)
}
