//! The options of what stands around a site: its folder, a code host, an editor, a web server.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::base_url;

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder to make, which must not exist or be empty; with --with, one that is a site already will do
    pub(super) dir: PathBuf,
    /// Leave out the focus areas and items that are examples, to import a roadmap
    #[arg(long)]
    pub(super) empty: bool,
    /// What to put beside the site; several with commas
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    pub(super) with: Vec<EquipmentName>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum EquipmentName {
    /// A workflow for GitHub: checks, builds, publishes, and a preview for each proposed change
    Github,
    /// The same for GitLab
    Gitlab,
    /// Tasks, a snippet and schemas for Visual Studio Code
    Vscode,
    /// A hook of Git's that lets no commit with a fault through
    Hook,
}

#[derive(Debug, Args)]
pub(super) struct HeadersArgs {
    /// The server
    #[arg(value_enum)]
    pub(super) server: ServerName,
    /// The site folder, with veikart.toml in it
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    /// Where the site will stand, as it is built
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ServerName {
    /// nginx, to be included in a server block
    Nginx,
    /// Caddy, to be imported in a site's block
    Caddy,
    /// Apache httpd, to be included in a <Directory>, or as .htaccess
    Apache,
    /// The file _headers, which Netlify and Cloudflare Pages read
    Netlify,
}
