//! Old assets stay for a while: a page that was open while the site changed still asks for its stylesheet by the name
//! that the stylesheet had.
//!
//! The marker tells which files of a site are there for this alone, and for how many more builds. A build that changes
//! nothing does not count.

use std::collections::{BTreeMap, BTreeSet};

use super::pack::unpacked;
use crate::address::ASSETS;

/// How many builds an asset outlives the last one that needed it.
const BUILDS: u8 = 2;

const HEAD: &str = "\nThese are of earlier builds, for pages that are still open, and stay for so many more builds:\n";

/// What the marker of a site tells: old assets by path, with the builds that they have left.
pub(super) fn told(marker: &str) -> BTreeMap<String, u8> {
    let lines = marker.split_once(HEAD).map_or("", |(_, lines)| lines).lines();
    let line = |line: &str| line.split_once(' ').and_then(|(n, path)| Some((path.to_owned(), n.parse().ok()?)));
    lines.filter_map(line).collect()
}

/// What the marker tells of them.
pub(super) fn lines(kept: &BTreeMap<String, u8>) -> String {
    if kept.is_empty() {
        return String::new();
    }
    let lines: String = kept.iter().map(|(path, left)| format!("{left} {path}\n")).collect();
    format!("{HEAD}{lines}")
}

/// Which of the files that the new site lacks stay.
pub(super) fn kept<'a>(
    gone: impl Iterator<Item = &'a str>,
    told: &BTreeMap<String, u8>,
    counts: bool,
) -> BTreeMap<String, u8> {
    let left = |path: &str| match told.get(path) {
        None => BUILDS,
        Some(left) => left.saturating_sub(u8::from(counts)),
    };
    let mut kept: BTreeMap<String, u8> = gone
        .filter(|path| is_fingerprinted(unpacked(path).unwrap_or(path)))
        .map(|path| (path.to_owned(), left(path)))
        .filter(|(_, n)| *n > 0)
        .collect();
    // A compressed copy goes with its file.
    let files: BTreeSet<String> = kept.keys().filter(|path| unpacked(path).is_none()).cloned().collect();
    kept.retain(|path, _| unpacked(path).is_none_or(|file| files.contains(file)));
    kept
}

/// `assets/style.0123456789abcdef.css`: its name tells what it holds, so it is never another file.
fn is_fingerprinted(path: &str) -> bool {
    let hash = path.strip_prefix(ASSETS).and_then(|name| name.rsplit('.').nth(1));
    hash.is_some_and(|hash| hash.len() >= 8 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_asset_stays_for_two_builds_that_change_something() {
        let path = "assets/style.0123456789abcdef.css";
        let first = kept([path].into_iter(), &BTreeMap::new(), true);
        assert_eq!(first, BTreeMap::from([(path.to_owned(), 2)]));
        let unchanged = kept([path].into_iter(), &told(&lines(&first)), false);
        assert_eq!(unchanged, first);
        let second = kept([path].into_iter(), &told(&lines(&first)), true);
        assert_eq!(second, BTreeMap::from([(path.to_owned(), 1)]));
        let third = kept([path].into_iter(), &told(&lines(&second)), true);
        assert_eq!(third, BTreeMap::new());
    }

    #[test]
    fn compressed_copies_stay_as_long_as_their_file_does() {
        let of = |paths: &[&str]| kept(paths.iter().copied(), &BTreeMap::new(), true).into_keys().collect::<Vec<_>>();
        let (file, copy) = ("assets/style.0123456789abcdef.css", "assets/style.0123456789abcdef.css.br");
        assert_eq!(of(&[file, copy, "index.html.br"]), [file, copy]);
        assert_eq!(of(&[copy]), Vec::<String>::new());
    }

    #[test]
    fn only_files_whose_names_tell_what_they_hold_stay() {
        for path in ["index.html", "assets/style.css", "assets/style.0123.css", "data/a.0123456789abcdef.json"] {
            assert!(!is_fingerprinted(path), "{path}");
        }
    }

    #[test]
    fn a_marker_with_nonsense_keeps_nothing_longer() {
        for text in ["", "2 assets/a.0123456789abcdef.css\n", &format!("{HEAD}x y\n999 z\n\n")] {
            assert_eq!(told(text), BTreeMap::new(), "{text}");
        }
    }
}
