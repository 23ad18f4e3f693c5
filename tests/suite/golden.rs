//! Tiny sites and their whole output with both themes, so that every change in what a reader meets is seen in review.
//!
//! `tests/golden/<name>/in` is the site, `tests/golden/<name>/out/<theme>` what it becomes: pages, data and other
//! text; styles, scripts, fonts and pictures are left out, and what file names hold of their bytes is written `HASH`.
//! The overview in each language is kept whole; of the other pages, what they have beyond its frame (see `frame`), so that
//! a change of the foot is read once.
//! After a wanted change: `UPDATE_GOLDEN=1 cargo test --test suite golden`, and read the difference.

use std::collections::BTreeMap;
use std::fs;

use crate::frame::{beyond, frame_of};
use crate::sandbox::{Sandbox, files, tests};
use crate::snapshot;

pub(crate) const SITES: [&str; 7] = ["egne", "kommune", "liten", "spenn", "spraak", "svensk", "utgaver"];
pub(crate) const THEMES: [&str; 2] = ["enkel", "helsenorge"];

/// A golden site with a theme, not yet built.
pub(crate) fn site(name: &str, theme: &str) -> Sandbox {
    themed(&format!("golden/{name}/in"), theme)
}

/// A site in a folder of the tests with a theme, not yet built.
pub(crate) fn themed(folder: &str, theme: &str) -> Sandbox {
    let sandbox = Sandbox::of(&tests().join(folder));
    sandbox.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
    sandbox
}

/// The compared files of a built site.
fn texts(built: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let is_kept = |path: &String| [".html", ".csv", ".json", ".txt", ".xml"].iter().any(|end| path.ends_with(end));
    built
        .into_iter()
        .filter(|(path, _)| is_kept(path))
        .map(|(path, bytes)| (path, without_hashes(&String::from_utf8(bytes).unwrap())))
        .collect()
}

/// The texts as they are kept.
fn kept(built: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let reduced = |path: &String, text: &String| {
        let frame = frame_of(path, built);
        if !path.ends_with(".html") || *path == frame {
            return text.clone();
        }
        beyond((&frame, &built[&frame]), (path, text))
    };
    built.iter().map(|(path, text)| (path.clone(), reduced(path, text))).collect()
}

/// `assets/style.0123456789.css` as `assets/style.HASH.css`.
fn without_hashes(text: &str) -> String {
    let mut parts = text.split("assets/");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        out.push_str("assets/");
        let end = part.find(['"', '\'', ')', ' ', '\n']).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        let pieces: Vec<&str> = name.split('.').collect();
        match pieces.as_slice() {
            [stem, hash, ending] if hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
                out.push_str(&format!("{stem}.HASH.{ending}"));
            }
            _ => out.push_str(name),
        }
        out.push_str(rest);
    }
    out
}

#[test]
fn hashes_are_taken_out_of_names() {
    assert_eq!(without_hashes("href=\"../assets/a-b.0123456789.css\" x"), "href=\"../assets/a-b.HASH.css\" x");
    assert_eq!(without_hashes("om assets/ og assets/x.css"), "om assets/ og assets/x.css");
}

#[test]
fn golden_sites_become_what_they_should() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let cases = SITES.iter().flat_map(|name| THEMES.map(|theme| (format!("{name}/out/{theme}"), (*name, theme))));
    snapshot::each(cases, |folder, (name, theme)| {
        let sandbox = site(name, theme);
        sandbox.build();
        let built = kept(&texts(sandbox.public()));
        let folder = tests().join("golden").join(folder);
        if update {
            let _ = fs::remove_dir_all(&folder);
            for (path, text) in &built {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            return;
        }
        let held: BTreeMap<String, String> =
            files(&folder).into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect();
        let paths = |texts: &BTreeMap<String, String>| texts.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&held), paths(&built), "{name} with {theme} has other files");
        for (path, text) in &built {
            let old = &held[path];
            assert!(text == old, "{name} with {theme}: {path} changed at {}", first_difference(old, text));
        }
    });
}

/// The first line that differs, for a message that can be read without a tool.
fn first_difference(old: &str, new: &str) -> String {
    let lines = old.lines().zip(new.lines()).enumerate().find(|(_, (old, new))| old != new);
    match lines {
        Some((at, (old, new))) => format!("line {}\n  was: {old}\n  is:  {new}", at + 1),
        None => "its end".to_owned(),
    }
}

#[test]
fn titles_stand_in_the_order_of_the_alphabet() {
    let sandbox = Sandbox::of(&tests().join("golden/liten/in"));
    for (id, title) in [("a", "Åre"), ("b", "Ære"), ("c", "Øre"), ("d", "zebra"), ("e", "Ape"), ("f", "Zoo")] {
        sandbox.file(
            &format!("content/tiltak/{id}.md"),
            &format!("+++\ntitle = \"{title}\"\narea = \"alt\"\ntime_band = \"2026\"\n+++\n"),
        );
    }
    sandbox.build();
    let mut reader = csv::Reader::from_path(sandbox.path("public/data/veikart.csv")).unwrap();
    let titles: Vec<String> = reader.records().map(|row| row.unwrap()[1].to_owned()).collect();
    assert_eq!(titles, ["Ape", "Det første tiltaket", "zebra", "Zoo", "Ære", "Øre", "Åre"]);
}
