//! `check`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::build::prepare;
use super::report::{self, Voice};
use super::{Failure, environment};
use crate::diag::{Diagnostic, Format, Sources, render};
use crate::site;
use crate::source;
use crate::todo::Todo;
use crate::wording::say;

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    /// How to tell
    #[arg(long, value_enum, default_value = "text")]
    format: CheckFormat,
    /// Treat advice as faults
    #[arg(long)]
    strict: bool,
    /// List what the next edition would need instead: what is not written, not read through, without owner
    #[arg(long, value_enum, value_name = "AS", num_args = 0..=1, default_missing_value = "text", require_equals = true)]
    todo: Option<TodoFormat>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum TodoFormat {
    /// For people
    Text,
    /// With boxes to tick
    Markdown,
    /// A table for a spreadsheet
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum CheckFormat {
    /// With the marked source lines, for people
    Text,
    /// One line each
    Short,
    /// One JSON array
    Json,
    /// Workflow commands that GitHub shows beside the change
    Github,
    /// SARIF 2.1.0, for code scanning tools
    Sarif,
    /// A report of code quality, which GitLab shows beside the change
    Gitlab,
}

/// Diagnostics and their texts with paths from above the site folder, which lies at `below`.
fn moved(below: &str, diagnostics: &[Diagnostic], sources: Sources) -> (Vec<Diagnostic>, Sources) {
    let path = |file: &str| format!("{below}{file}");
    let mut diagnostics = diagnostics.to_vec();
    for diagnostic in &mut diagnostics {
        diagnostic.file = path(&diagnostic.file);
        if let Some(related) = &mut diagnostic.related {
            related.file = path(&related.file);
        }
    }
    (diagnostics, sources.into_iter().map(|(file, source)| (path(&file), source)).collect())
}

/// Lists what the next edition would need.
fn todo(folder: &Path, format: TodoFormat, voice: Voice) -> Result<(), Failure> {
    let site = super::scaffold::whole(folder, &say!("check.nothing-listed"), voice)?;
    let todo = Todo::new(site.roadmap(), site.config());
    report::raw(&match format {
        TodoFormat::Text => todo.lines(voice.0, false),
        TodoFormat::Markdown => todo.lines(voice.0, true),
        TodoFormat::Csv => todo.csv(voice.0),
    })
}

pub(super) fn check(args: &CheckArgs, voice: Voice) -> Result<(), Failure> {
    if let Some(format) = args.todo {
        return todo(&args.site, format, voice);
    }
    let moment = environment::moment()?;
    let settings = site::Settings { today: moment.today, ..Default::default() };
    let (tree, mut prepared) = prepare(&args.site, &settings, voice)?;
    // Templates of the site's own are tried on every page, so that what a check passes is what a build can publish.
    if let Some(site) = &prepared.site {
        prepared.diagnostics.extend(site.template_faults());
    }
    let (faults, advice) = prepared.counts();
    let sources = tree.sources(&prepared.diagnostics);
    let format = match args.format {
        CheckFormat::Text => Format::Text { colour: true },
        CheckFormat::Short => Format::Short,
        CheckFormat::Json => Format::Json,
        CheckFormat::Github => Format::Github,
        CheckFormat::Sarif => Format::Sarif,
        CheckFormat::Gitlab => Format::Gitlab,
    };
    let told = match args.format {
        // Who reads these looks for files from the repository's root.
        CheckFormat::Github | CheckFormat::Gitlab | CheckFormat::Sarif => {
            let below = source::below_repository(&args.site);
            let (diagnostics, sources) = moved(&below, &prepared.diagnostics, sources);
            render(&diagnostics, &sources, format, voice.0)
        }
        _ => render(&prepared.diagnostics, &sources, format, voice.0),
    };
    report::raw(&told)?;
    if matches!(args.format, CheckFormat::Text) {
        let measures = prepared.site.as_ref().map(|site| site.roadmap().measures.len());
        match (faults, measures) {
            (0, Some(items)) => {
                let what = say!("check.well", items = report::items(items), advice = report::advice(advice));
                voice.done(&say!("check.done"), &what)?;
            }
            _ => voice.note(&report::counts(&prepared.diagnostics)),
        }
    }
    // The system takes back all memory at once when the program ends.
    std::mem::forget((tree, prepared));
    if faults > 0 || (args.strict && advice > 0) { Err(Failure::Content) } else { Ok(()) }
}
