//! `build --precompress`: compressed copies beside the files, each of what its file holds.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;

use crate::sandbox::{Run, Sandbox};

fn packed(site: &Sandbox) -> Run {
    let run = site.run(&["build", "--no-sync", "--precompress"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run
}

/// What a copy holds.
fn unpacked(path: &str, bytes: &[u8]) -> Vec<u8> {
    let mut held = Vec::new();
    match path.rsplit_once('.').unwrap().1 {
        "gz" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut held).unwrap(),
        _ => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut held).unwrap(),
    };
    held
}

fn is_copy(path: &str) -> bool {
    path.ends_with(".gz") || path.ends_with(".br")
}

/// Each copy holds its file and is smaller; every text has both.
#[track_caller]
fn whole(files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files.iter().filter(|(path, _)| is_copy(path)) {
        let file = &files[path.rsplit_once('.').unwrap().0];
        assert_eq!(&unpacked(path, bytes), file, "{path}");
        assert!(bytes.len() < file.len(), "{path}");
    }
    for (path, _) in files.iter().filter(|(path, bytes)| path.ends_with(".html") && bytes.len() > 300) {
        for ending in ["br", "gz"] {
            assert!(files.contains_key(&format!("{path}.{ending}")), "{path}.{ending}");
        }
    }
}

#[test]
fn copies_stand_beside_the_very_site_that_is_built_without_them() {
    let site = Sandbox::small_site();
    site.bytes("static/bilde.png", &[7; 4096]).file("static/tom.txt", "").file("static/kort.txt", "a");
    site.build();
    let plain = site.public();
    let run = packed(&site);
    let files = site.public();
    whole(&files);
    assert!(!files.keys().any(|path| is_copy(path) && ["bilde", "tom", "kort"].iter().any(|no| path.contains(no))));
    // The marker tells what was asked for.
    let without = |files: &BTreeMap<String, Vec<u8>>| -> BTreeMap<_, _> {
        files.clone().into_iter().filter(|(path, _)| !is_copy(path) && path != ".veikart").collect()
    };
    assert_eq!(without(&files), without(&plain));
    let copies = files.keys().filter(|path| is_copy(path)).count();
    assert!(run.out.contains(&format!("{copies} compressed copies beside them")), "{}", run.out);
    assert!(run.out.contains(&format!("0 new, 0 changed, {} unchanged, 0 removed", plain.len() - 1)), "{}", run.out);
    // Another machine makes the same.
    let again = Sandbox::small_site();
    again.bytes("static/bilde.png", &[7; 4096]).file("static/tom.txt", "").file("static/kort.txt", "a");
    packed(&again);
    assert_eq!(again.public(), files);
    // And without the option they go.
    site.build();
    assert_eq!(site.public(), plain);
}

#[test]
fn a_copy_follows_its_file_and_what_did_not_change_keeps_its_time() {
    let site = Sandbox::small_site();
    packed(&site);
    let page = site.path("public/om.html.br");
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&page).unwrap().set_modified(old).unwrap();
    site.measure("ny", "Et helt nytt tiltak");
    site.edit("content/tiltak/ovelse.md", "+++\n\n", "+++\n\n<!-- x -->\n\n");
    packed(&site);
    whole(&site.public());
    site.remove("content/tiltak/ny.md");
    packed(&site);
    let files = site.public();
    whole(&files);
    assert!(!files.keys().any(|path| path.contains("/ny.html")), "{:?}", files.keys());
    // The page of prose lists no elements, so it stayed as it was.
    packed(&site);
    assert_eq!(site.public(), files);
    let before = fs::metadata(&page).unwrap().modified().unwrap();
    packed(&site);
    assert_eq!(fs::metadata(&page).unwrap().modified().unwrap(), before);
}

#[test]
fn a_copy_that_holds_something_else_is_made_anew() {
    // As a build is left that was killed while its files took their places one by one.
    let site = Sandbox::small_site();
    packed(&site);
    let files = site.public();
    let foreign = files["om.html.gz"].clone();
    site.bytes("public/index.html.gz", &foreign).bytes("public/index.html.br", b"nonsense");
    for how in [&["build", "--precompress"][..], &["build", "--precompress", "--in-place"]] {
        let run = site.run(how);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        assert_eq!(site.public(), files);
    }
}

#[test]
fn a_file_of_the_sites_own_is_never_taken_for_a_copy() {
    let site = Sandbox::small_site();
    site.file("static/notat.txt", &"Egen tekst. ".repeat(100)).file("static/notat.txt.gz", "min egen");
    packed(&site);
    let files = site.public();
    assert_eq!(files["notat.txt.gz"], b"min egen");
    assert!(files.contains_key("notat.txt.br"));
}

#[test]
fn copies_of_old_assets_stay_as_long_as_these() {
    let site = Sandbox::small_site();
    site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"helsenorge\"");
    packed(&site);
    let styles = |site: &Sandbox| -> Vec<String> {
        site.public().into_keys().filter(|path| path.contains("assets/style.") && path.contains(".css")).collect()
    };
    let first = styles(&site);
    assert_eq!(first.len(), 3, "{first:?}");
    let config = site.read("veikart.toml");
    site.file("veikart.toml", &format!("{config}\n[look]\naccent = \"#7a1f5c\"\n"));
    for left in [6, 6, 3] {
        packed(&site);
        assert_eq!(styles(&site).len(), left);
        let page = site.read("content/tiltak/ovelse.md");
        site.file("content/tiltak/ovelse.md", &page.replace("title = \"", "title = \"X"));
    }
}
