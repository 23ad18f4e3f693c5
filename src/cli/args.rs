//! The commands and their options.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Turns a folder of Markdown files into a public roadmap site.
#[derive(Debug, Parser)]
#[command(
    name = "veikart",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 all well; 1 the content has faults; 2 wrong usage, or the machine failed.\n\n\
                  Example: veikart build --site . && open public/index.html"
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the site: all of it, or nothing where there is a fault
    #[command(
        after_help = "Examples:\n  veikart build\n  veikart build --output /srv/www/veikart --base-url https://example.no/veikart"
    )]
    Build(BuildArgs),
    /// Show the site in the browser as you write, and tell every fault there
    #[command(after_help = "Examples:\n  veikart serve --open\n  veikart serve --site mitt-veikart --port 8080")]
    Serve(ServeArgs),
    /// Tell every fault in the content, and give advice
    #[command(after_help = "Examples:\n  veikart check\n  veikart check --format sarif > veikart.sarif")]
    Check(CheckArgs),
    /// Make a new element, focus area or page
    #[command(
        after_help = "Examples:\n  veikart new tiltak \"Digital henvisning\" --area et-rikt-helsetilbud --time-band 2026-2027\n  veikart new omrade \"Fremme innovasjon\"\n  veikart new side \"Om veikartet\""
    )]
    New(NewArgs),
    /// Make a small working site in a new folder
    #[command(after_help = "Example: veikart init mitt-veikart && veikart build --site mitt-veikart")]
    Init(InitArgs),
    /// Print the JSON Schema of a kind of file
    #[command(after_help = "Example: veikart schema config > veikart.schema.json")]
    Schema(SchemaArgs),
    /// Print a completion script for a shell
    #[command(after_help = "Example: veikart completions bash > ~/.local/share/bash-completion/completions/veikart")]
    Completions(CompletionsArgs),
    /// Print the manual page, of the program or of one command
    #[command(after_help = "Example: veikart man build | man -l -")]
    Man(ManArgs),
}

#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// Where to build; replaced whole [default: public in the site folder]
    #[arg(long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// Where the site will stand, for sitemap and canonical addresses
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,
    /// Treat advice as faults
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// The port to listen on; the next free one where it is taken
    #[arg(long, default_value_t = 1814, value_name = "N")]
    pub(super) port: u16,
    /// Open the overview in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// Look at all files twice a second: for network drives and containers that tell of no changes
    #[arg(long)]
    pub(super) poll: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// How to tell
    #[arg(long, value_enum, default_value = "text")]
    pub(super) format: CheckFormat,
    /// Treat advice as faults
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum CheckFormat {
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
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// What to make
    #[arg(value_enum)]
    pub(super) kind: NewKind,
    /// Its title; the file name is made from it
    pub(super) title: String,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// The file name, where it should not be made from the title
    #[arg(long)]
    pub(super) id: Option<String>,
    /// The focus area of an element (or that of its parent)
    #[arg(long)]
    pub(super) area: Option<String>,
    /// The overall element that a supporting one belongs to
    #[arg(long)]
    pub(super) parent: Option<String>,
    /// The time band of an element: 2026 or 2026-2027
    #[arg(long)]
    pub(super) time_band: Option<String>,
    /// The language it will be written in: nb or nn
    #[arg(long)]
    pub(super) language: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum NewKind {
    /// An element of the roadmap
    Tiltak,
    /// A focus area
    Omrade,
    /// A page of prose
    Side,
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder to make; it must not exist, or be empty
    pub(super) dir: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Which kind of file
    #[arg(value_enum)]
    pub(super) kind: SchemaKind,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum SchemaKind {
    /// veikart.toml
    Config,
    /// Front matter of an element
    Measure,
    /// Front matter of a focus area
    Area,
    /// Front matter of a page
    Page,
    /// Front matter of a translation
    Translation,
    /// theme.toml
    Theme,
    /// data/veikart.json of the built site
    Data,
}

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub(super) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// The command; the program itself where absent
    pub(super) command: Option<String>,
}

fn base_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err("write a whole address, such as https://example.no/veikart".to_owned()),
    }
}
