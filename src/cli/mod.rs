//! The command line: arguments in, work by the library, words and an exit code out. The only module that prints, and
//! the only one that looks at the clock and the environment.
//!
//! Exit codes: 0 all well; 1 the content has faults; 2 wrong usage, or the machine failed.

mod args;
mod build;
mod check;
mod documents;
mod edit;
mod editions;
mod environment;
mod export;
mod hand;
mod help;
mod hosting;
#[cfg(feature = "import")]
mod import;
mod incoming;
mod locale;
mod report;
mod scaffold;
mod serve;
mod surroundings;
mod theme;

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use crate::locale::Languages;
use crate::source::{self, CONFIG};
use crate::wording::{Language, Text, say};
use crate::{config, publish};
use args::{Arguments, Command};
use report::Voice;

/// What ends a command early.
enum Failure {
    /// The content has faults, which have been told.
    Content,
    /// Standard output takes nothing more.
    Output(std::io::Error),
    /// Wrong usage, or the machine failed.
    Other(Text),
}

impl Failure {
    /// What has been done although it could not be told.
    fn although(self, done: Text) -> Self {
        match self {
            Self::Output(error) => Self::Other(say!("output.although", done = done, why = unwritten(&error))),
            other => other,
        }
    }
}

fn unwritten(error: &std::io::Error) -> Text {
    say!("output.unwritten", error = error.to_string())
}

/// Errors that tell of themselves in the editor's language, and those of the system.
macro_rules! told {
    ($($error:ty => $text:expr,)*) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                let text: fn(&$error) -> Text = $text;
                Self::Other(text(&error))
            }
        })*
    };
}

told! {
    source::ReadError => source::ReadError::text,
    publish::PublishError => publish::PublishError::text,
    crate::disk::ChangeError => crate::disk::ChangeError::text,
    crate::export::ExportError => crate::export::ExportError::text,
    crate::scaffold::ScaffoldError => crate::scaffold::ScaffoldError::text,
    crate::serve::ServeError => crate::serve::ServeError::text,
    std::io::Error => |error| say!("as-written", text = error.to_string()),
}

/// Runs the program on the process's arguments.
#[must_use]
pub fn run() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    let asked = asked(&given);
    // What a site tells is asked only where nobody else tells, and where there is something to say.
    let is_version = given.iter().skip(1).any(|argument| argument == "--version" || argument == "-V");
    let site = || option(&given, "--site").unwrap_or_else(|| ".".into());
    let of_site = || if is_version { None } else { site_speaks(Path::new(&site())) };
    let voice = Voice(asked.as_ref().ok().copied().flatten().or_else(of_site).unwrap_or_default());
    let result = match help::parse(&given, voice.0) {
        Ok(arguments) => asked.and_then(|asked| run_command(arguments, asked, voice)),
        // Help and the version come this way too.
        Err(told) => match help::wrong(&told, voice.0).map_or_else(
            || told.print(),
            |wrong| {
                voice.error(&say!("as-written", text = wrong));
                Ok(())
            },
        ) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe && !told.use_stderr() => Err(Failure::Output(error)),
            _ => return u8::try_from(told.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from),
        },
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Content) => ExitCode::from(1),
        Err(Failure::Output(error)) => {
            voice.error(&unwritten(&error));
            ExitCode::from(2)
        }
        Err(Failure::Other(message)) => {
            voice.error(&message);
            ExitCode::from(2)
        }
    }
}

/// The language that veikart is asked to speak, by the command line or else by the environment. The command line is not
/// yet parsed: what is wrong with it is told in that language too.
fn asked(given: &[OsString]) -> Result<Option<Language>, Failure> {
    let named = option(given, "--language").and_then(|tag| Language::named(tag.to_str()?));
    if named.is_some() { Ok(named) } else { environment::language() }
}

/// The value of an option as it is written.
fn option(given: &[OsString], name: &str) -> Option<OsString> {
    let at = |(at, argument): (usize, &OsString)| {
        if argument == name {
            return given.get(at + 1).cloned();
        }
        argument.to_str()?.strip_prefix(name)?.strip_prefix('=').map(OsString::from)
    };
    given.iter().enumerate().find_map(at)
}

/// The language in which a site wants its editors spoken to.
fn site_speaks(site: &Path) -> Option<Language> {
    let text = source::configuration(site)?;
    // The texts that a site brings are none that veikart speaks.
    Some(config::read(CONFIG, &text, &Languages::default()).value.spoken())
}

fn run_command(arguments: Arguments, asked: Option<Language>, voice: Voice) -> Result<(), Failure> {
    // What `new` and `export` make may be in any language of the site.
    let is_made_in = |command: &Command| matches!(command, Command::New(_) | Command::Export(_));
    if let Some(tag) = arguments.language.as_deref().filter(|_| !is_made_in(&arguments.command))
        && Language::named(tag).is_none()
    {
        return Err(Failure::Other(say!("language-choice.unknown", language = tag)));
    }
    match arguments.command {
        Command::Build(args) => build::build(&args, voice),
        Command::Serve(args) => serve::serve(&args, asked, voice),
        Command::Check(args) => check::check(&args, voice),
        Command::New(args) => scaffold::new(&args, arguments.language.as_deref(), voice),
        Command::Rename(args) => edit::rename(&args, voice),
        Command::Merge(args) => edit::merge(&args, voice),
        Command::Split(args) => edit::split(&args, voice),
        Command::Move(args) => edit::shift(&args, voice),
        Command::Adopt(args) => editions::adopt(args, voice),
        Command::Changes(args) => editions::changes(&args, voice),
        Command::Export(args) => export::export(&args, arguments.language.as_deref(), voice),
        #[cfg(feature = "import")]
        Command::Import(args) => import::import(&args, voice),
        #[cfg(not(feature = "import"))]
        Command::Import(_) => Err(Failure::Other(say!("import.left-out"))),
        Command::Verify(args) => export::verify(&args, voice),
        Command::Locale(args) => locale::locale(&args, voice),
        Command::Theme(args) => theme::theme(&args.command, voice),
        Command::Init(args) => scaffold::init(&args, voice),
        Command::Headers(args) => hosting::headers(&args, voice),
        Command::Schema(args) => documents::schema(&args),
        Command::Completions(args) => documents::completions(&args, voice),
        Command::Man(args) => documents::man(&args, voice),
    }
}
