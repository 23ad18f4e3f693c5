//! The command line: arguments in, work by the library, words and an exit code out. The only module that prints, and
//! the only one that looks at the clock and the environment.
//!
//! Exit codes: 0 all well; 1 the content has faults; 2 wrong usage, or the machine failed.

mod args;
mod build;
mod documents;
mod editions;
mod environment;
mod report;
mod scaffold;
mod serve;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

/// What ends a command early.
enum Failure {
    /// The content has faults, which have been told.
    Content,
    /// Wrong usage, or the machine failed.
    Other(String),
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Other(error.to_string())
    }
}

/// Runs the program on the process's arguments.
#[must_use]
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Build(args) => build::build(&args),
        Command::Serve(args) => serve::serve(&args),
        Command::Check(args) => build::check(&args),
        Command::New(args) => scaffold::new(&args),
        Command::Adopt(args) => editions::adopt(args),
        Command::Changes(args) => editions::changes(&args),
        Command::Init(args) => scaffold::init(&args),
        Command::Schema(args) => {
            documents::schema(&args);
            Ok(())
        }
        Command::Completions(args) => {
            documents::completions(&args);
            Ok(())
        }
        Command::Man(args) => documents::man(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Content) => ExitCode::from(1),
        Err(Failure::Other(message)) => {
            report::error(&message);
            ExitCode::from(2)
        }
    }
}
