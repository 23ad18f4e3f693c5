//! The command line: arguments in, work by the library, words and an exit code out. The only module that prints, and
//! the only one that looks at the clock and the environment.
//!
//! Exit codes: 0 all well; 1 the content has faults; 2 wrong usage, or the machine failed.

mod args;
mod build;
mod documents;
mod editions;
mod environment;
mod locale;
mod report;
mod scaffold;
mod serve;
mod theme;

use std::io::ErrorKind;
use std::process::ExitCode;

use clap::Parser;

use crate::config;
use crate::locale::Languages;
use crate::source::{self, CONFIG};
use crate::wording::Language;
use args::{Arguments, Command};

/// What ends a command early.
enum Failure {
    /// The content has faults, which have been told.
    Content,
    /// Standard output takes nothing more.
    Output(std::io::Error),
    /// Wrong usage, or the machine failed.
    Other(String),
}

impl Failure {
    /// What has been done although it could not be told.
    fn although(self, done: &str) -> Self {
        match self {
            Self::Output(error) => Self::Other(format!("{done}, but {}", unwritten(&error))),
            other => other,
        }
    }
}

fn unwritten(error: &std::io::Error) -> String {
    format!("standard output could not be written: {error}")
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Other(error.to_string())
    }
}

/// Runs the program on the process's arguments.
#[must_use]
pub fn run() -> ExitCode {
    let result = match Arguments::try_parse() {
        Ok(arguments) => spoken(&arguments).and_then(|spoken| run_command(arguments, spoken)),
        // Help and the version come this way too.
        Err(told) => match told.print() {
            Err(error) if error.kind() != ErrorKind::BrokenPipe && !told.use_stderr() => Err(Failure::Output(error)),
            _ => return u8::try_from(told.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from),
        },
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Content) => ExitCode::from(1),
        Err(Failure::Output(error)) => {
            report::error(&unwritten(&error));
            ExitCode::from(2)
        }
        Err(Failure::Other(message)) => {
            report::error(&message);
            ExitCode::from(2)
        }
    }
}

/// The language that veikart is asked to speak, by the command line or by the environment, and the one it speaks: what a
/// site tells where nobody asks.
fn spoken(arguments: &Arguments) -> Result<(Option<Language>, Language), Failure> {
    let asked = match &arguments.language {
        Some(tag) => {
            let named = Language::named(tag);
            // What `new` makes may be in any language of the site.
            if named.is_none() && !matches!(arguments.command, Command::New(_)) {
                return Err(Failure::Other(format!("veikart does not speak `{tag}`; it speaks nb, nn and en")));
            }
            named
        }
        None => None,
    };
    let asked = match asked {
        Some(language) => Some(language),
        None => environment::language().map_err(Failure::Other)?,
    };
    // The texts that a site brings are none that veikart speaks.
    let read = |text: &str| config::read(CONFIG, text, &Languages::default()).value.spoken();
    let of_site = || Some(read(&source::configuration(arguments.site()?)?));
    Ok((asked, asked.or_else(of_site).unwrap_or_default()))
}

fn run_command(arguments: Arguments, (asked, language): (Option<Language>, Language)) -> Result<(), Failure> {
    match arguments.command {
        Command::Build(args) => build::build(&args, language),
        Command::Serve(args) => serve::serve(&args, asked, language),
        Command::Check(args) => build::check(&args, language),
        Command::New(args) => scaffold::new(&args, arguments.language.as_deref(), language),
        Command::Adopt(args) => editions::adopt(args, language),
        Command::Changes(args) => editions::changes(&args, language),
        Command::Locale(args) => locale::locale(&args),
        Command::Theme(args) => theme::theme(&args.command),
        Command::Init(args) => scaffold::init(&args),
        Command::Schema(args) => documents::schema(&args),
        Command::Completions(args) => documents::completions(&args),
        Command::Man(args) => documents::man(&args),
    }
}
