//! What is asked of a server: the whole site, as its readers and their browsers ask for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::tags;
use crate::http::{Answer, ask};

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A site behind a server.
pub(crate) struct Crawl<'a> {
    pub(crate) port: u16,
    /// The path below which it stands, with a slash at both ends.
    pub(crate) base: &'a str,
    /// What was built.
    pub(crate) files: &'a Files,
}

/// Content types as they must be told.
const TYPES: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("md", "text/markdown; charset=utf-8"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
    ("woff2", "font/woff2"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "text/xml; charset=utf-8"),
];

impl Crawl<'_> {
    #[track_caller]
    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers)
    }

    #[track_caller]
    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(self.port, method, &format!("{}{path}", self.base), headers)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The files that are asked for by their names: no copies, and not the mark of veikart.
    fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|path| !is_copy(path) && !path.starts_with('.'))
    }

    /// Follows every link from the overview, and asks for each file; tells how many answered.
    #[track_caller]
    pub(crate) fn every_link(&self) -> usize {
        let mut open = vec!["index.html".to_owned()];
        let mut seen: BTreeSet<String> = open.iter().cloned().collect();
        while let Some(path) = open.pop() {
            let answer = self.get(&path, &[]);
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(Some(&answer.body), self.files.get(&path), "{path} is not what was built");
            if !path.ends_with(".html") {
                continue;
            }
            for target in links(std::str::from_utf8(&answer.body).unwrap()) {
                let target = resolved(&path, &target).unwrap_or_else(|| panic!("{path}: {target} leaves the site"));
                if seen.insert(target.clone()) {
                    open.push(target);
                }
            }
        }
        for path in self.paths().filter(|path| !seen.contains(*path)) {
            let answer = self.get(path, &[]);
            assert_eq!((answer.status, Some(&answer.body)), (200, self.files.get(path)), "{path}");
        }
        self.paths().count()
    }

    /// The folder of a language, and the site's, show their overview.
    #[track_caller]
    pub(crate) fn folders(&self) {
        for folder in ["", "en/"] {
            let answer = self.get(folder, &[]);
            assert_eq!(answer.status, 200, "{folder}");
            assert_eq!(Some(&answer.body), self.files.get(&format!("{folder}index.html")), "{folder}");
            policies(folder, &answer);
        }
    }

    /// Types, policies, and how long each file may be kept.
    #[track_caller]
    pub(crate) fn headers(&self) {
        for path in self.paths() {
            let answer = self.ask("HEAD", path, &[]);
            assert_eq!((answer.status, answer.body.len()), (200, 0), "{path}");
            let ending = path.rsplit_once('.').unwrap().1;
            let wanted = TYPES.iter().find(|(own, _)| *own == ending);
            let (_, wanted) = wanted.unwrap_or_else(|| panic!("{path}: what is the type of .{ending}?"));
            assert_eq!(answer.header("content-type"), *wanted, "{path}");
            assert_eq!(answer.header("content-length"), self.files[path].len().to_string(), "{path}");
            let kept = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
            assert_eq!(answer.header("cache-control"), kept, "{path}");
            policies(path, &answer);
            let open = if path.starts_with("data/") { "*" } else { "" };
            assert_eq!(answer.header("access-control-allow-origin"), open, "{path}");
        }
    }

    /// Parts of files, and files that did not change since.
    #[track_caller]
    pub(crate) fn ranges(&self) {
        for path in ["index.html", "data/veikart.json", "data/veikart.csv"] {
            let part = self.get(path, &[("Range", "bytes=10-109")]);
            assert_eq!((part.status, &part.body[..]), (206, &self.files[path][10..110]), "{path}");
            assert_eq!(part.header("content-range"), format!("bytes 10-109/{}", self.files[path].len()), "{path}");
            let beyond = self.get(path, &[("Range", "bytes=999999999-")]);
            assert_eq!(beyond.status, 416, "{path}");
            let whole = self.get(path, &[]);
            let tag = whole.header("etag");
            assert!(!tag.is_empty(), "{path} has no ETag");
            let again = self.get(path, &[("If-None-Match", tag)]);
            assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        }
    }

    /// Compressed copies are handed out to who takes them, under the type of their file; nobody else gets one.
    #[track_caller]
    pub(crate) fn copies(&self, accepts: &str, encoding: &str, ending: &str) -> usize {
        let mut saved = 0;
        for path in self.paths() {
            let Some(copy) = self.files.get(&format!("{path}{ending}")) else { continue };
            let answer = self.get(path, &[("Accept-Encoding", accepts)]);
            assert_eq!((answer.status, answer.header("content-encoding")), (200, encoding), "{path}");
            assert_eq!(&answer.body, copy, "{path}");
            assert!(answer.header("vary").to_lowercase().contains("accept-encoding"), "{path}");
            let plain = self.get(path, &[]);
            assert_eq!(plain.header("content-encoding"), "", "{path}");
            assert_eq!(answer.header("content-type"), plain.header("content-type"), "{path}");
            assert_eq!(answer.header("cache-control"), plain.header("cache-control"), "{path}");
            policies(path, &answer);
            saved += self.files[path].len() - copy.len();
        }
        assert!(saved > 0, "nothing was compressed");
        saved
    }

    /// Where nothing is, the page for lost readers is shown, at any depth and in the language that there is one in; its
    /// links lead back. `with_headers` where the server sets them.
    #[track_caller]
    pub(crate) fn lost(&self, with_headers: bool) {
        let paths = [
            "borte",
            "tiltak/borte.html",
            "a/b/c/d/borte.html",
            "en/borte.html",
            "nn/a/b",
            "assets/borte.css",
            "data/borte.csv",
        ];
        for path in paths {
            let answer = self.get(path, &[]);
            let own = path.split_once('/').map(|(folder, _)| format!("{folder}/404.html"));
            let page =
                own.filter(|page| with_headers && self.files.contains_key(page)).unwrap_or("404.html".to_owned());
            assert_eq!(answer.status, 404, "{path}");
            assert_eq!(Some(&answer.body), self.files.get(&page), "{path} does not show {page}");
            if with_headers {
                assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
                assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
                policies(path, &answer);
            }
            for target in links(std::str::from_utf8(&answer.body).unwrap()) {
                assert!(target.starts_with(self.base), "{path}: {target} is not from the site's root");
                let answer = ask(self.port, "GET", &target, &[]).unwrap();
                assert_eq!(answer.status, 200, "{path}: {target}");
            }
        }
    }
}

/// The headers that a page cannot set itself.
#[track_caller]
fn policies(path: &str, answer: &Answer) {
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(answer.header("referrer-policy"), "strict-origin-when-cross-origin", "{path}");
    // The overview that other sites show is made for a frame.
    let framed = if path.ends_with("innbygg.html") { "frame-ancestors *" } else { "frame-ancestors 'none'" };
    assert_eq!(answer.header("content-security-policy"), framed, "{path}");
}

pub(crate) fn is_copy(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

/// The addresses on a page that lie in the site, without what stands after the path; whole ones of the site's own address
/// as paths from the host's root.
pub(crate) fn links(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in tags(page).unwrap() {
        if tag.name == "link" && matches!(tag.get("rel"), Some("canonical" | "alternate")) {
            continue;
        }
        for name in ["href", "src", "action"] {
            let Some(address) = tag.get(name) else { continue };
            let path = address.split(['#', '?']).next().unwrap();
            let is_whole = path.split('/').next().is_some_and(|head| head.contains(':')) || path.starts_with("//");
            if !is_whole && !path.is_empty() {
                found.insert(path.to_owned());
            }
        }
    }
    found
}

/// A relative path seen from a page.
pub(crate) fn resolved(from: &str, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return Some(path.to_owned());
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => _ = parts.pop()?,
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
