//! `schema`, `completions` and `man`: what veikart tells about itself.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::args::{CompletionsArgs, ManArgs, SchemaArgs, SchemaKind};
use super::report::{self, Voice};
use super::{Failure, help};
use crate::facts::json_schema;
use crate::grammar::{self, Grammar};
use crate::scaffold::Schemas;
use crate::wording::say;
use crate::{config, pages, source, theme};

pub(super) fn schema(args: &SchemaArgs) -> Result<(), Failure> {
    let grammar = grammar_of(&args.site)?;
    report::line(&format!("{:#}", schema_of(args.kind, &grammar)))
}

fn schema_of(kind: SchemaKind, grammar: &Grammar) -> Value {
    match kind {
        SchemaKind::Config => json_schema("veikart.toml", config::KEYS),
        SchemaKind::Measure => json_schema("Front matter of a measure", &grammar.measure_keys()),
        SchemaKind::Area => json_schema("Front matter of a focus area", grammar::AREA),
        SchemaKind::Page => json_schema("Front matter of a page", grammar::PAGE),
        SchemaKind::Translation => json_schema("Front matter of a translation", grammar::TRANSLATION),
        SchemaKind::Edition => {
            let measures = grammar.edition_measure_keys();
            json_schema("An adopted edition", &grammar::edition_keys(&measures))
        }
        SchemaKind::Plan => {
            let deliveries = grammar.delivery_keys();
            json_schema("A delivery plan", &grammar::plan_keys(&deliveries))
        }
        SchemaKind::Glossary => json_schema("The glossary", grammar::GLOSSARY),
        SchemaKind::Remarks => json_schema("Remarks on an item", grammar::REMARKS),
        SchemaKind::Theme => json_schema("theme.toml", theme::KEYS),
        SchemaKind::Data => pages::schema(grammar),
    }
}

/// The schemas that an editor holds the files of a site against.
pub(super) fn schemas(grammar: &Grammar) -> Schemas {
    let of = |kind| schema_of(kind, grammar);
    Schemas {
        config: of(SchemaKind::Config),
        edition: of(SchemaKind::Edition),
        plan: of(SchemaKind::Plan),
        glossary: of(SchemaKind::Glossary),
        remarks: of(SchemaKind::Remarks),
    }
}

/// What a site's elements are made of; outside a site, what they are where none says otherwise.
fn grammar_of(site: &Path) -> Result<Arc<Grammar>, Failure> {
    match source::read(site) {
        Ok(read) => {
            let told = &read.value.config;
            Ok(config::read(&told.path, &told.text, &read.value.languages()).value.grammar)
        }
        Err(source::ReadError::NotASite(_)) => Ok(Arc::default()),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn completions(args: &CompletionsArgs, voice: Voice) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(voice.0), "veikart", &mut script);
    report::raw(&String::from_utf8_lossy(&script))
}

pub(super) fn man(args: &ManArgs, voice: Voice) -> Result<(), Failure> {
    let program = help::command(voice.0);
    let command = match &args.command {
        None => program,
        Some(name) => program.find_subcommand(name).cloned().ok_or_else(|| {
            let known: Vec<&str> = program.get_subcommands().map(clap::Command::get_name).collect();
            let near = crate::text::nearest(name, known.iter().copied());
            Failure::Other(match near {
                Some(near) => say!("man.near", name = name, near = near),
                None => say!("man.unknown", name = name, commands = known.join(", ")),
            })
        })?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    report::raw(&String::from_utf8_lossy(&page))
}
