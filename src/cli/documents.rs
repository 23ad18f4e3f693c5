//! `schema`, `completions` and `man`: what veikart tells about itself.

use clap::CommandFactory;

use super::args::{Arguments, CompletionsArgs, ManArgs, SchemaArgs, SchemaKind};
use super::{Failure, report};
use crate::facts::json_schema;
use crate::{config, pages, parse, theme};

pub(super) fn schema(args: &SchemaArgs) -> Result<(), Failure> {
    let schema = match args.kind {
        SchemaKind::Config => json_schema("veikart.toml", config::KEYS),
        SchemaKind::Measure => json_schema("Front matter of a measure", parse::MEASURE),
        SchemaKind::Area => json_schema("Front matter of a focus area", parse::AREA),
        SchemaKind::Page => json_schema("Front matter of a page", parse::PAGE),
        SchemaKind::Translation => json_schema("Front matter of a translation", parse::TRANSLATION),
        SchemaKind::Edition => json_schema("An adopted edition", parse::EDITION),
        SchemaKind::Plan => json_schema("A delivery plan", parse::PLAN),
        SchemaKind::Theme => json_schema("theme.toml", theme::KEYS),
        SchemaKind::Data => pages::schema(),
    };
    report::line(&format!("{schema:#}"))
}

pub(super) fn completions(args: &CompletionsArgs) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Arguments::command(), "veikart", &mut script);
    report::raw(&String::from_utf8_lossy(&script))
}

pub(super) fn man(args: &ManArgs) -> Result<(), Failure> {
    let mut program = Arguments::command();
    program.build();
    let command = match &args.command {
        None => program,
        Some(name) => program.find_subcommand(name).cloned().ok_or_else(|| {
            let known: Vec<&str> = program.get_subcommands().map(clap::Command::get_name).collect();
            let near = crate::text::nearest(name, known.iter().copied());
            let hint = near
                .map_or_else(|| format!("the commands are {}", known.join(", ")), |n| format!("did you mean `{n}`?"));
            Failure::Other(format!("there is no command `{name}`; {hint}"))
        })?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    report::raw(&String::from_utf8_lossy(&page))
}
