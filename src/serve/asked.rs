//! What a request's path asks for.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::shown::Shown;
use crate::address::{NOT_FOUND, OVERVIEW};
use crate::diag::Diagnostic;

/// A page or file of the site.
pub(super) enum Page {
    /// It is there.
    Found(Vec<u8>),
    /// It is not there; the site's own page says so.
    Missing(Vec<u8>),
    /// Its template failed.
    Failed(Box<Diagnostic>),
    /// There is no site yet.
    None,
}

/// Where a request leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked<'a> {
    /// To a path of the site, from its root.
    Path(Cow<'a, str>),
    /// To the site's root, below its base path.
    Root,
}

/// Turns a request's path into one of the site's. A folder means its `index.html`, as on every host.
pub(super) fn asked<'a>(base: &str, path: &'a str) -> Asked<'a> {
    // The base path may be asked for as it stands in an address.
    let decoded = percent_decode_str(path).decode_utf8().unwrap_or(Cow::Borrowed(path));
    let base = &*percent_decode_str(base).decode_utf8().unwrap_or(Cow::Borrowed(base));
    let below = match &decoded {
        Cow::Borrowed(path) => path.strip_prefix(base).map(Cow::Borrowed),
        Cow::Owned(path) => path.strip_prefix(base).map(|below| Cow::Owned(below.to_owned())),
    };
    match below {
        Some(below) if below.is_empty() || below.ends_with('/') => Asked::Path(format!("{below}{OVERVIEW}").into()),
        Some(below) => Asked::Path(below),
        None if decoded == "/" || format!("{decoded}/") == base => Asked::Root,
        // A path outside the base is no page; the site's own page says so.
        None => Asked::Path(decoded),
    }
}

/// Renders a path of the site: a look into its list of files, so no path leads out of it.
pub(super) fn page(shown: &Shown, path: &str) -> Page {
    let Some(site) = &shown.site else { return Page::None };
    match (site.bytes(path), path) {
        (Some(Ok(bytes)), NOT_FOUND) => Page::Missing(bytes.into_owned()),
        (Some(Ok(bytes)), _) => Page::Found(bytes.into_owned()),
        (Some(Err(fault)), _) => Page::Failed(Box::new(fault)),
        (None, NOT_FOUND) => Page::None,
        (None, _) => page(shown, NOT_FOUND),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_taken_below_the_base() {
        let path = |path: &'static str| Asked::Path(Cow::Borrowed(path));
        assert_eq!(asked("/", "/"), path("index.html"));
        assert_eq!(asked("/", "/tiltak/x.html"), path("tiltak/x.html"));
        assert_eq!(asked("/", "/tiltak/"), path("tiltak/index.html"));
        assert_eq!(asked("/veikart/", "/"), Asked::Root);
        assert_eq!(asked("/veikart/", "/veikart"), Asked::Root);
        assert_eq!(asked("/veikart/", "/veikart/om.html"), path("om.html"));
        assert_eq!(asked("/veikart/", "/om.html"), path("/om.html"));
        assert_eq!(asked("/bl%C3%A5/", "/x"), path("/x"));
        assert_eq!(asked("/bl%C3%A5/", "/bl%C3%A5/x"), path("x"));
        assert_eq!(asked("/blå/", "/bl%C3%A5/x"), path("x"));
        assert_eq!(asked("/", "/%74iltak/x.html"), path("tiltak/x.html"));
    }
}
