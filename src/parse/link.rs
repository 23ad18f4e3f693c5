//! Links and pictures in Markdown: what is allowed, and where they lead on the built site.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::memory::Ground;
use crate::address::{asset, below, relative};
use crate::body::Target;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::SourceTree;
use crate::wording::{Text, noun, say};

/// A link to be held against the other files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawLink {
    /// Where it leads.
    pub kind: LinkKind,
    /// Anchor behind `#`.
    pub anchor: Option<String>,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Its visible text.
    pub text: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkKind {
    /// To a Markdown file, by its path from the site folder.
    File(String),
    /// To a heading of the same page.
    Here,
    /// To a file of the built site (`site:data/veikart.json`).
    Built(String),
    /// Out of the site.
    Outside,
    /// To no Markdown file as it is written, and perhaps meant for the one with this path.
    Unfinished(String, String),
}

/// Published paths of pictures by their paths in the site folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pictures(BTreeMap<String, String>);

impl Pictures {
    pub(super) fn new(tree: &SourceTree) -> Self {
        Self(tree.pictures.iter().map(|p| (p.path.clone(), asset(&p.path, &p.hash))).collect())
    }
}

/// Where a link leads that is written so; `None` where that is not allowed, which has been told.
pub(super) fn resolve(
    file: &str,
    address: &str,
    span: Range<usize>,
    ground: &Ground,
    links: &mut Vec<RawLink>,
    diagnostics: &mut Diagnostics,
) -> Option<Target> {
    let push = |links: &mut Vec<RawLink>, kind, anchor: Option<&str>, span| {
        links.push(RawLink { kind, anchor: anchor.map(str::to_owned), span, text: String::new() });
    };
    if let Some(anchor) = address.strip_prefix('#') {
        push(links, LinkKind::Here, Some(anchor), span);
        return Some(Target::Here(anchor.into()));
    }
    let refuse = |diagnostics: &mut Diagnostics, code: Code, message: Text, help: Text| {
        diagnostics.push(Diagnostic::new(code, file, span.clone(), message).help(help));
        None
    };
    let head = address.split(['/', '?', '#']).next().unwrap_or("");
    if let Some((scheme, rest)) = head.split_once(':') {
        return match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" | "mailto" | "tel" => {
                push(links, LinkKind::Outside, None, span);
                Some(Target::Outside(address.into()))
            }
            "site" => {
                let path = address[scheme.len() + 1..].to_owned();
                push(links, LinkKind::Built(path.clone()), None, span);
                Some(Target::File(path.into()))
            }
            _ if rest.is_empty() && scheme.is_empty() => refuse(
                diagnostics,
                Code::UnsafeLink,
                say!("unsafe-link.no-address", address = address),
                Code::UnsafeLink.remedy(),
            ),
            _ => refuse(
                diagnostics,
                Code::UnsafeLink,
                say!("unsafe-link.scheme", scheme = scheme.escape_debug().to_string()),
                Code::UnsafeLink.remedy(),
            ),
        };
    }
    if address.starts_with("//") || address.starts_with('\\') {
        return refuse(
            diagnostics,
            Code::UnsafeLink,
            say!("unsafe-link.host", address = address),
            Code::UnsafeLink.remedy(),
        );
    }
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (address, None),
    };
    let target = below(file, &decode(path));
    let Some(target) = target.filter(|target| target.ends_with(".md") || target.ends_with(".toml")) else {
        if let Some(whole) = without_scheme(address) {
            let message = say!("unsafe-link.no-scheme", address = address);
            return refuse(diagnostics, Code::UnsafeLink, message, say!("unsafe-link.write", address = whole));
        }
        let stem = path.strip_suffix(".html").unwrap_or(path).trim_end_matches('/');
        let meant = below(file, &decode(&format!("{stem}.md"))).unwrap_or_default();
        push(links, LinkKind::Unfinished(address.to_owned(), meant), anchor, span);
        return None;
    };
    let Some(there) = ground.addresses.route(&target) else {
        let message = say!("dead-link.not-page", address = address);
        return refuse(diagnostics, Code::DeadLink, message, Code::DeadLink.remedy());
    };
    push(links, LinkKind::File(target), anchor, span);
    Some(Target::Page(ground.addresses.page_of(&there).into(), anchor.map(Into::into)))
}

/// The published path of a picture; `None` where there is none, which has been told.
pub(super) fn resolve_picture(
    file: &str,
    address: &str,
    span: Range<usize>,
    pictures: &Pictures,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let target = below(file, &decode(address));
    if let Some(published) = target.as_ref().and_then(|target| pictures.0.get(target)) {
        return Some(published.clone());
    }
    let outside = address.contains(':') || address.starts_with("//");
    if outside {
        let fault = Diagnostic::new(Code::PictureMissing, file, span, say!("picture-missing.outside"));
        diagnostics.push(fault.help(say!("picture-missing.copy")));
    } else {
        let wanted = target.as_deref().unwrap_or(address);
        let fault = Diagnostic::new(Code::PictureMissing, file, span, say!("picture-missing.message", path = wanted));
        diagnostics.push_with(fault, |diagnostics, fault| {
            // As it is to be written here; the right name in the wrong folder is the most common slip.
            let known: Vec<String> = pictures.0.keys().map(|there| relative(file, there)).collect();
            let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
            let same = known.iter().find(|there| name(there) == name(wanted));
            if let Some(there) = same {
                return fault.help(say!("did-you-mean", name = there));
            }
            let known = || known.iter().map(String::as_str).collect();
            diagnostics.named(fault, address, noun!("noun-picture"), known)
        });
    }
    None
}

/// The file that the path of a link or picture in `file` leads to, from the site folder; `None` where it leads out of the
/// site or nowhere.
#[must_use]
pub fn file_behind(file: &str, path: &str) -> Option<String> {
    let is_outside = path.split('/').next()?.contains(':') || path.starts_with("//") || path.starts_with('\\');
    if is_outside { None } else { below(file, &decode(path)) }
}

/// How a link in `file` to another file is written, both by their paths from the site folder.
#[must_use]
pub fn written_path(file: &str, to: &str) -> String {
    /// What would end an address, or be taken for something else in it.
    const ENDS: &AsciiSet =
        &CONTROLS.add(b' ').add(b'<').add(b'>').add(b'(').add(b')').add(b'%').add(b'#').add(b'?').add(b'\\');
    utf8_percent_encode(&relative(file, to), ENDS).to_string()
}

/// The whole address that one without a scheme was meant as: that of a host, or of somebody's mail.
fn without_scheme(address: &str) -> Option<String> {
    // The endings that hosts have in texts like these; a file of a site has none of them.
    const HOSTS: &[&str] = &["no", "com", "org", "net", "eu", "se", "dk", "fi", "is", "uk", "io", "info"];
    let host = address.split(['/', '?', '#']).next().unwrap_or("");
    let is_host = !host.starts_with('.')
        && host
            .rsplit_once('.')
            .is_some_and(|(name, ending)| !name.is_empty() && HOSTS.contains(&ending.to_ascii_lowercase().as_str()));
    let is_www = host.to_ascii_lowercase().starts_with("www.");
    match address.contains('@') {
        true if is_host => Some(format!("mailto:{address}")),
        _ if is_host || is_www => Some(format!("https://{address}")),
        _ => None,
    }
}

/// Percent-decoding, for file names with spaces or Norwegian letters. What is no UTF-8 then stays as written.
fn decode(path: &str) -> Cow<'_, str> {
    percent_decode_str(path).decode_utf8().unwrap_or(Cow::Borrowed(path))
}
