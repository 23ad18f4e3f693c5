//! Help in Norwegian: the commands of `args.rs`, whose own words are English, in the words of the text files beside this.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;
use crate::fluent::{FluentValue, Texts};
use crate::wording::Language;

/// The entry of what is the same in all commands.
const ALL: &str = "veikart";

/// The commands with their help in a language.
pub(super) fn command(language: Language) -> Command {
    let mut command = Arguments::command();
    command.build();
    match Words::of(language) {
        Some(words) => words.command(command, ALL),
        None => command,
    }
}

/// What is wrong with the arguments, in a language; `None` where it is told as it is.
pub(super) fn wrong(error: &clap::Error, language: Language) -> Option<String> {
    let words = Words::of(language)?;
    let told = |kind: ContextKind| match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = told(ContextKind::InvalidArg).unwrap_or_default();
    let (name, argument, value) = match error.kind() {
        ErrorKind::UnknownArgument => ("unknown-argument", argument, String::new()),
        ErrorKind::InvalidSubcommand => {
            ("unknown-command", told(ContextKind::InvalidSubcommand).unwrap_or_default(), String::new())
        }
        ErrorKind::MissingRequiredArgument => ("missing", argument, String::new()),
        ErrorKind::WrongNumberOfValues => match error.get(ContextKind::ExpectedNumValues)? {
            ContextValue::Number(count) => ("values-count", argument, count.to_string()),
            _ => return None,
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match told(ContextKind::InvalidValue) {
            Some(value) if !value.is_empty() => ("value", argument, value),
            _ => ("no-value", argument, String::new()),
        },
        _ => return None,
    };
    let values = [("argument", argument.into()), ("value", value.into())];
    let mut message = words.0.format(&format!("{ALL}.{name}"), &values)?;
    if let Some(values) = told(ContextKind::ValidValue) {
        message.push_str(&format!(" [{}: {values}]", words.shared("values")));
    }
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    // The likeliest stands last.
    let likeliest = |names: String| names.rsplit(", ").next().map(str::to_owned);
    if let Some(near) = near.into_iter().find_map(told).and_then(likeliest) {
        let near = crate::wording::say!("did-you-mean", name = near).told(language);
        message.push_str(&format!("; {near}"));
    }
    if let Some(source) = error.source() {
        message.push_str(&format!(": {source}"));
    }
    let tip = words.0.format(&format!("{ALL}.tip"), &[("command", FluentValue::from(ALL))]).unwrap_or_default();
    Some(format!("{message}\n\n{tip}"))
}

/// The words of one form of Norwegian.
struct Words(Texts);

impl Words {
    #[expect(clippy::expect_used, reason = "the embedded files are held by a test, not by a user")]
    fn of(language: Language) -> Option<Self> {
        let text = match language {
            Language::Nb => include_str!("nb.ftl"),
            Language::Nn => include_str!("nn.ftl"),
            Language::En => return None,
        };
        Some(Self(Texts::new(language.tag(), [text]).expect("the embedded texts are valid Fluent")))
    }

    fn shared(&self, name: &str) -> String {
        self.0.format(&format!("{ALL}.{name}"), &[]).unwrap_or_else(|| name.to_owned())
    }

    /// A command and those below it; `entry` is its name among the texts.
    fn command(&self, command: Command, entry: &str) -> Command {
        let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
        let after = command.get_after_help().map(|after| self.after(&after.to_string(), entry));
        let template = format!(
            "{{before-help}}{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            self.shared("usage")
        );
        let mut places = 0;
        let mut command =
            command.help_template(template).subcommand_help_heading(self.shared("commands")).mut_args(|argument| {
                places += 1;
                let argument = self.argument(argument, entry);
                // Under a heading of ours they would stand by their names, not by their places.
                if argument.is_positional() { argument.display_order(places) } else { argument }
            });
        if let Some(about) = self.0.format(entry, &[]) {
            command = command.about(about.clone()).long_about(about);
        }
        if let Some(after) = after {
            command = command.after_help(after);
        }
        for name in names {
            let below = if entry == ALL { name.clone() } else { format!("{entry}-{name}") };
            command = command.mut_subcommand(name, |inner| self.command(inner, &below));
        }
        command
    }

    fn argument(&self, argument: Arg, entry: &str) -> Arg {
        let is_positional = argument.is_positional();
        let heading = self.shared(if is_positional { "arguments" } else { "options" });
        let mut argument = argument.help_heading(heading);
        let Some(mut help) = self.of_argument(&argument, entry) else { return argument };
        let values: Vec<_> = argument.get_possible_values();
        if !values.is_empty() && argument.get_action().takes_values() {
            let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
            help.push_str(&format!(" [{}: {}]", self.shared("values"), names.join(", ")));
            argument = argument.hide_possible_values(true);
        }
        if argument.get_action().takes_values()
            && let Some(default) = argument.get_default_values().first()
        {
            help.push_str(&format!(" [{}: {}]", self.shared("default"), default.to_string_lossy()));
            argument = argument.hide_default_value(true);
        }
        argument.help(help.clone()).long_help(help)
    }

    /// The text of an argument: the command's own, or the one that all have.
    fn of_argument(&self, argument: &Arg, entry: &str) -> Option<String> {
        let id = argument.get_id().as_str().replace('_', "-");
        let own = |entry: &str| self.0.format(&format!("{entry}.{id}"), &[]);
        own(entry).or_else(|| own(ALL))
    }

    /// Exit codes and examples, which hold commands alone.
    fn after(&self, after: &str, entry: &str) -> String {
        let after = after.replace("Examples:", &format!("{}:", self.shared("examples")));
        let after = after.replace("Example:", &format!("{}:", self.shared("example")));
        match after.split_once("\n\n").filter(|_| entry == ALL) {
            Some((_, examples)) => format!("{}\n\n{examples}", self.shared("after")),
            None => after,
        }
    }
}

/// Parses the arguments by the commands of a language.
pub(super) fn parse(given: &[OsString], language: Language) -> Result<Arguments, clap::Error> {
    let matches = command(language).try_get_matches_from(given)?;
    clap::FromArgMatches::from_arg_matches(&matches)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_its_help_in_norwegian() {
        for language in [Language::Nb, Language::Nn] {
            let words = Words::of(language).unwrap();
            let mut all = Arguments::command();
            all.build();
            let mut open = vec![(ALL.to_owned(), all)];
            while let Some((entry, command)) = open.pop() {
                assert!(words.0.has(&entry), "{entry} in {}", language.tag());
                for argument in command.get_arguments() {
                    let id = argument.get_id();
                    assert!(words.of_argument(argument, &entry).is_some(), "{entry} {id} in {}", language.tag());
                }
                for below in command.get_subcommands().filter(|_| !entry.ends_with("help")) {
                    let name = below.get_name();
                    let name = if entry == ALL { name.to_owned() } else { format!("{entry}-{name}") };
                    if !name.ends_with("-help") {
                        open.push((name, below.clone()));
                    }
                }
            }
        }
    }
}
