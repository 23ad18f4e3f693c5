//! What a web server must know of a built site: the headers that a page cannot set itself, content types, how long a copy
//! may be kept, and the pages for lost readers.
//!
//! In: a [`Site`]. Out: a part of the server's configuration as text. Never: a word of the host itself, its names, folders
//! or certificates; docs/hosting.md has those.

mod apache;
mod caddy;
mod netlify;
mod nginx;

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{ASSETS, DATA, NOT_FOUND, media_type};
use crate::site::Site;

/// A server that the configuration is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// nginx, in a `server` block.
    Nginx,
    /// Caddy, in a site's block.
    Caddy,
    /// Apache httpd, in a `<Directory>` or in `.htaccess`.
    Apache,
    /// Netlify, Cloudflare Pages and others that read `_headers`.
    Netlify,
}

/// A header with its value.
type Header = (&'static str, &'static str);

/// Files whose names tell what they hold never change.
const FOR_EVER: Header = ("Cache-Control", "public, max-age=31536000, immutable");
/// Others are asked for each time, and sent only where they changed.
const ASK_FIRST: Header = ("Cache-Control", "no-cache");
/// A browser takes a file for what the server says it is.
const NO_SNIFFING: Header = ("X-Content-Type-Options", "nosniff");
/// Other sites are told which site a reader came from, but not which page, nor what was searched for.
const REFERRER: Header = ("Referrer-Policy", "strict-origin-when-cross-origin");
/// No other site shows a page as its own. A page's own policy cannot say so.
const NO_FRAMES: Header = ("Content-Security-Policy", "frame-ancestors 'none'");
/// But for those that are made for it.
const FRAMES: Header = ("Content-Security-Policy", "frame-ancestors *");
/// Programs of other sites may read open data.
const OPEN: Header = ("Access-Control-Allow-Origin", "*");

/// The part of a server's configuration that belongs to a built site.
#[must_use]
pub fn headers(site: &Site, server: Server) -> String {
    let hosted = Hosted::of(site);
    match server {
        Server::Nginx => nginx::configuration(&hosted),
        Server::Caddy => caddy::configuration(&hosted),
        Server::Apache => apache::configuration(&hosted),
        Server::Netlify => netlify::configuration(&hosted),
    }
}

/// What of a site the configurations are made of.
struct Hosted {
    /// The path below which it stands, with a slash at both ends.
    base: String,
    /// Content types by the endings of its files.
    types: BTreeMap<String, String>,
    /// The folders of languages that have a page for lost readers of their own, with a slash at the end.
    lost: Vec<String>,
    /// The pages that other sites may show in a frame, from the host's root.
    framed: Vec<String>,
    /// Paths with a star at the end that hold all other files, from the host's root.
    unframed: Vec<String>,
}

impl Hosted {
    fn of(site: &Site) -> Self {
        let ending =
            |path: &str| path.rsplit_once('.').filter(|(_, ending)| !ending.contains('/')).map(|(_, e)| e.to_owned());
        let typed = |path: &str| Some((ending(path)?, media_type(path)));
        let folder =
            |path: &str| path.strip_suffix(NOT_FOUND).filter(|folder| folder.ends_with('/')).map(str::to_owned);
        let base = site.base_path();
        let framed: Vec<&str> = site.framable().collect();
        let paths: Vec<&str> = site.paths().collect();
        let mut unframed = BTreeSet::new();
        others(&base, "", &paths, &framed, &mut unframed);
        Self {
            types: site.paths().filter_map(typed).collect(),
            lost: site.paths().filter_map(folder).collect(),
            framed: framed.iter().map(|path| format!("{base}{path}")).collect(),
            unframed: unframed.into_iter().collect(),
            base,
        }
    }

    fn assets(&self) -> String {
        format!("{}{ASSETS}", self.base)
    }

    fn data(&self) -> String {
        format!("{}{DATA}", self.base)
    }

    /// What is set for a file, by how long it may be kept.
    fn all(kept: Header) -> [Header; 4] {
        [kept, NO_SNIFFING, REFERRER, NO_FRAMES]
    }

    /// What is set for a page that other sites may show.
    fn shown() -> [Header; 4] {
        [ASK_FIRST, NO_SNIFFING, REFERRER, FRAMES]
    }
}

/// Paths that together hold every file of a folder but those of `framed`.
fn others(base: &str, folder: &str, paths: &[&str], framed: &[&str], found: &mut BTreeSet<String>) {
    if !framed.iter().any(|path| path.starts_with(folder)) {
        found.insert(format!("{base}{folder}*"));
        return;
    }
    found.insert(format!("{base}{folder}"));
    let mut below = BTreeSet::new();
    for path in paths.iter().filter(|path| path.starts_with(folder)) {
        match path[folder.len()..].split_once('/') {
            Some((inner, _)) => _ = below.insert(format!("{folder}{inner}/")),
            None if framed.contains(path) => {}
            None => _ = found.insert(format!("{base}{path}")),
        }
    }
    for folder in below {
        others(base, &folder, paths, framed, found);
    }
}
