//! Links and pictures in Markdown: what is allowed, and where they lead on the built site.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::memory::Ground;
use crate::address::{asset, below};
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
        let message = say!("dead-link.not-markdown", address = address);
        let help = match path.strip_suffix(".html") {
            Some(stem) => say!("did-you-mean", name = format!("{stem}.md")),
            None => Code::DeadLink.remedy(),
        };
        return refuse(diagnostics, Code::DeadLink, message, help);
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
        let known = || pictures.0.keys().map(String::as_str).collect();
        diagnostics.push_named(fault, wanted, noun!("noun-picture"), known);
    }
    None
}

/// Percent-decoding, for file names with spaces or Norwegian letters. What is no UTF-8 then stays as written.
fn decode(path: &str) -> Cow<'_, str> {
    percent_decode_str(path).decode_utf8().unwrap_or(Cow::Borrowed(path))
}
