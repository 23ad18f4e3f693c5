//! The commands and their options.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::check::CheckArgs;
use super::edit::{MergeArgs, MoveArgs, RenameArgs, SplitArgs};
use super::incoming::ImportArgs;
use super::surroundings::{HeadersArgs, InitArgs};
use crate::facts::Moment;

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
    /// The language that veikart speaks: nb, nn or en; with `new`, `init` and `export` also that of what is made
    #[arg(id = "spoken", long = "language", global = true, value_name = "LANGUAGE")]
    pub(super) language: Option<String>,
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
    #[command(
        after_help = "Examples:\n  veikart serve --open\n  veikart serve --site mitt-veikart --port 8080\n  veikart serve --host localhost --poll       in a container"
    )]
    Serve(ServeArgs),
    /// Tell every fault in the content, and give advice
    #[command(
        after_help = "Examples:\n  veikart check\n  veikart check --format sarif > veikart.sarif\n  veikart check --todo=csv > til-neste-utgave.csv"
    )]
    Check(CheckArgs),
    /// Make a new element, focus area or page
    #[command(
        after_help = "Examples:\n  veikart new tiltak \"Digital henvisning\" --area et-rikt-helsetilbud --time-band 2026-2027\n  veikart new omrade \"Fremme innovasjon\"\n  veikart new side \"Om veikartet\"\n  veikart new initiative \"Digital referral\" --area better-care    (where the main language is English)"
    )]
    New(NewArgs),
    /// Give an element another id; names, links and its old address follow
    #[command(
        after_help = "Examples:\n  veikart rename datadonor helsedata --dry-run\n  veikart rename datadonor helsedata --title \"Helsedata\""
    )]
    Rename(RenameArgs),
    /// Let several elements become one
    #[command(
        after_help = "Examples:\n  veikart merge datadonor min-helsereise --into min-helsereise\n  veikart merge datadonor min-helsereise --into helsedata --title \"Helsedata\""
    )]
    Merge(MergeArgs),
    /// Let one element become several
    #[command(
        after_help = "Examples:\n  veikart split nye-aktorer --into nye-aktorer apotek\n  veikart split nye-aktorer --into kommuner apotek --title apotek=\"Apotek\""
    )]
    Split(SplitArgs),
    /// Let an element stand in another focus area or another period
    #[command(
        after_help = "Examples:\n  veikart move datadonor --area helhetlig-helsetilbud\n  veikart move datadonor --time-band 2026-2027"
    )]
    Move(MoveArgs),
    /// Freeze the working roadmap as an edition, with a checksum
    #[command(
        after_help = "Examples:\n  veikart adopt 2025-11\n  veikart adopt 2026-06 --date 2026-06-11 --adopted-by \"Produktstyret for Helsenorge\" --case 3-52/26"
    )]
    Adopt(AdoptArgs),
    /// Tell what changed between two editions
    #[command(
        after_help = "Examples:\n  veikart changes 2023-11 2025-11\n  veikart changes 2025-11 arbeid --format markdown > endringer.md"
    )]
    Changes(ChangesArgs),
    /// Write the roadmap or an edition as one file: a deck, a table, a drawing
    #[command(
        after_help = "Examples:\n  veikart export pptx\n  veikart export archive --edition 2025-11\n  veikart export remarks                      what bodies say, for a case\n  veikart export csv --edition 2023-11 --output -\n  veikart export svg --edition 2025-11 --language en --output roadmap.svg"
    )]
    Export(ExportArgs),
    /// Tell whether an archive is as it was made, file by file
    #[command(after_help = "Example: veikart verify veikart-for-helsenorge-2025-11.archive.zip")]
    Verify(VerifyArgs),
    /// Bring others' files into the roadmap: a workbook, CSV, a deck, a document or text
    #[command(
        after_help = "Examples:\n  veikart import roadmap.xlsx --dry-run\n  veikart import roadmap.xlsx --map words.toml\n  veikart import deliveries.csv --as plan 2026-04\n  veikart import old.csv --as edition 2023-11"
    )]
    Import(ImportArgs),
    /// Make a small working site in a new folder
    #[command(
        after_help = "Examples:\n  veikart init mitt-veikart && veikart build --site mitt-veikart\n  veikart init mitt-veikart --empty && veikart import veikart.pptx --site mitt-veikart --dry-run\n  veikart init . --with github,vscode,hook     beside a site that is there"
    )]
    Init(InitArgs),
    /// Write the file for a language's texts of the interface, or tell what is missing in it
    #[command(
        after_help = "Examples:\n  veikart locale nb       to change words\n  veikart locale se       to bring a language\n  veikart locale se --add"
    )]
    Locale(LocaleArgs),
    /// List themes, copy one to change it, and tell which file is used
    #[command(
        after_help = "Examples:\n  veikart theme list\n  veikart theme copy helsenorge mitt templates/measure.html\n  veikart theme which templates/measure.html"
    )]
    Theme(ThemeArgs),
    /// Print the headers and types of the built site for a web server
    #[command(
        after_help = "Examples:\n  veikart headers nginx > /etc/nginx/veikart.conf\n  veikart headers caddy --base-url https://example.no/veikart"
    )]
    Headers(HeadersArgs),
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
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
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
    /// The day that the overview marks as now [default: the month of the roadmap's edition]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) today: Option<Date>,
    /// Treat advice as faults
    #[arg(long)]
    pub(super) strict: bool,
    /// Keep the folder itself and replace its files one by one, for a folder that is mounted elsewhere
    #[arg(long)]
    pub(super) in_place: bool,
    /// Put compressed copies (.br and .gz) beside the files, for servers that hand them out as they are
    #[arg(long)]
    pub(super) precompress: bool,
    /// Do not wait for the disk: faster, but a power cut within half a minute may lose the site
    #[arg(long)]
    pub(super) no_sync: bool,
}

#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// The port to listen on; the next free one where it is taken
    #[arg(long, default_value_t = 1814, value_name = "N")]
    pub(super) port: u16,
    /// Listen to other machines too, and answer to this name: for a container whose port is handed on. May be given
    /// several times; every other name is refused
    #[arg(long, value_name = "NAME[:PORT]", value_parser = host)]
    pub(super) host: Vec<String>,
    /// Open the overview in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// Look at all files twice a second: for network drives and containers that tell of no changes
    #[arg(long)]
    pub(super) poll: bool,
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// What to make, as the site calls it: tiltak, omrade or side; initiative, area or page
    pub(super) kind: String,
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
}

#[derive(Debug, Args)]
pub(super) struct AdoptArgs {
    /// The edition's id, such as 2025-11; its file name
    pub(super) edition: String,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// Its name, where the date does not do; for each language with --title nb=… --title nn=…
    #[arg(long, value_name = "[LANGUAGE=]TEXT", value_parser = one_line)]
    pub(super) title: Vec<String>,
    /// When it was adopted: 2025-11 or 2025-11-20 [default: the id, or `edition` in veikart.toml]
    #[arg(long, value_parser = moment)]
    pub(super) date: Option<Moment>,
    /// Who adopted it; left out where not told
    #[arg(long, value_name = "TEXT", value_parser = one_line)]
    pub(super) adopted_by: Option<String>,
    /// The body it was laid before, where no source tells that it was adopted
    #[arg(long, value_name = "TEXT", value_parser = one_line)]
    pub(super) presented_to: Option<String>,
    /// In which case it was dealt with
    #[arg(long, value_name = "TEXT", value_parser = one_line)]
    pub(super) case: Option<String>,
    /// A source in veikart.toml; may be given several times
    #[arg(long, value_name = "ID")]
    pub(super) source: Vec<String>,
    /// What readers should know of it; for each language with --note nb=… --note nn=…
    #[arg(long, value_name = "[LANGUAGE=]TEXT", value_parser = one_line)]
    pub(super) note: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ChangesArgs {
    /// The earlier edition; `arbeid` (`working` in English) is the working roadmap
    pub(super) from: String,
    /// The later edition; `arbeid` (`working` in English) is the working roadmap
    pub(super) to: String,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// How to tell
    #[arg(long, value_enum, default_value = "text")]
    pub(super) format: ChangesFormat,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ChangesFormat {
    /// For people
    Text,
    /// For a board paper, in the site's main language
    Markdown,
    /// For programs
    Json,
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// What to write: csv, json, pdf, poster, png, pptx, svg, xlsx, site, archive or remarks
    pub(super) format: String,
    /// The edition, by its id [default: the working roadmap]
    #[arg(long, value_name = "ID")]
    pub(super) edition: Option<String>,
    /// The file to write, - for standard output [default: named after the roadmap, here]
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long)]
    pub(super) replace: bool,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// Where the site stands, so that the file can link to it
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// The archive, as `veikart export archive` wrote it
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct LocaleArgs {
    /// The tag of the language, such as se, sv-FI or nb
    #[arg(value_name = "LANG")]
    pub(super) language: String,
    /// Add what is missing to a file that is there, as comments at its end
    #[arg(long)]
    pub(super) add: bool,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ThemeArgs {
    #[command(subcommand)]
    pub(super) command: ThemeCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum ThemeCommand {
    /// List the themes; a star marks the one that the site uses
    List(ThemeListArgs),
    /// Copy a theme to a folder in themes/, or only some of its files to a theme that extends it
    #[command(
        after_help = "Examples:\n  veikart theme copy enkel mitt\n  veikart theme copy helsenorge mitt templates/measure.html"
    )]
    Copy(ThemeCopyArgs),
    /// Tell which theme each file comes from that the site uses
    #[command(after_help = "Example: veikart theme which templates/measure.html")]
    Which(ThemeWhichArgs),
}

#[derive(Debug, Args)]
pub(super) struct ThemeListArgs {
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ThemeCopyArgs {
    /// The theme to copy from
    pub(super) theme: String,
    /// The folder in themes/ to copy to
    pub(super) name: String,
    /// Files of the theme, such as templates/measure.html [default: all]
    pub(super) files: Vec<String>,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ThemeWhichArgs {
    /// The file, such as templates/measure.html [default: all]
    pub(super) file: Option<String>,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Which kind of file
    #[arg(value_enum)]
    pub(super) kind: SchemaKind,
    /// The site folder whose own fields it describes; outside a site, what every site has
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
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
    /// An adopted edition
    #[value(alias = "utgave")]
    Edition,
    /// A delivery plan
    #[value(alias = "leveranser")]
    Plan,
    /// The glossary
    #[value(alias = "ordliste")]
    Glossary,
    /// Remarks beside an element
    #[value(alias = "innspill")]
    Remarks,
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

fn moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text).ok_or_else(|| "write a month (2025-11) or a day (2025-11-20)".to_owned())
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day (2025-11-20)".to_owned())
}

pub(super) fn one_line(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("leave it out where there is nothing to tell".to_owned()),
        text if text.contains(char::is_control) => Err("write it on one line".to_owned()),
        text => Ok(text.to_owned()),
    }
}

fn host(text: &str) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
    if text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && text.chars().all(plain) {
        return Ok(text.to_owned());
    }
    Err("write a name alone, such as localhost or preview.example.no:8080".to_owned())
}

pub(super) fn base_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err("write a whole address, such as https://example.no/veikart".to_owned()),
    }
}
