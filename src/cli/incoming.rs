//! The arguments of `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The files: .xlsx, .csv, .tsv, .pptx, .docx or .txt
    #[arg(required_unless_present = "into")]
    pub(super) files: Vec<PathBuf>,
    /// What the files' own words mean: TOML with [columns] and [values.status], [values.area] …
    #[arg(long, value_name = "FILE")]
    pub(super) map: Option<PathBuf>,
    /// Tell what would be made, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Make an edition of the items (edition 2023-11), or put the deliveries in this plan (plan 2026-04)
    #[arg(long = "as", num_args = 2, value_names = ["KIND", "ID"])]
    pub(super) into: Vec<String>,
    /// Whose word counts where an editor and the file changed the same [default: nobody’s; the difference is shown]
    #[arg(long, value_enum)]
    pub(super) take: Option<TakeName>,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum TakeName {
    /// The file’s
    Theirs,
    /// The site’s, until the file changes again
    Ours,
}
