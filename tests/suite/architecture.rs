//! The modules import downwards only, and what touches the world outside does so in one place.

use std::collections::BTreeMap;
use std::fs;

use veikart::RANKS;

use crate::sandbox::{files, repository};

/// The longest file that is still easy to take in.
const MOST_LINES: usize = 450;

/// The source files with their texts, comments taken out, by their paths below `src`.
fn sources() -> BTreeMap<String, String> {
    let is_rust = |path: &String| path.ends_with(".rs");
    files(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| is_rust(path))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            (path, text.lines().map(without_comment).collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// A line up to its comment; `://` is an address.
fn without_comment(line: &str) -> &str {
    let comment = line.match_indices("//").find(|(at, _)| !line[..*at].ends_with(':'));
    comment.map_or(line, |(at, _)| &line[..at])
}

/// The module that a file belongs to: its folder, or its own name.
fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn rank(module: &str) -> Option<usize> {
    RANKS.iter().position(|row| row.contains(&module))
}

/// The modules of this crate that a text names: `crate::a::…` and `crate::{a::…, b}`.
fn used(text: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = Vec::new();
    for (at, mark) in text.match_indices("crate::") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &text[at + mark.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.push(name(rest));
            continue;
        };
        let mut depth = 0;
        let mut part = String::new();
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    found.push(name(&part));
                    part.clear();
                    continue;
                }
                _ => {}
            }
            part.push(c);
        }
        found.push(name(&part));
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn used_modules_are_found_in_every_form() {
    let text = "use crate::parse::{Body, RawSite};\nuse crate::{scaffold, site::{self, Site},\n source};\ncrate::text::slug(x)";
    assert_eq!(used(text), ["parse", "scaffold", "site", "source", "text"]);
}

#[test]
fn modules_import_downwards_only() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let row = rank(own).unwrap_or_else(|| panic!("{own} is not in RANKS"));
        for other in used(&text) {
            // A name in capitals is a constant of the root; a macro stands there too, and is handed on by its own module.
            let is_own_macro = own == "wording" && matches!(other.as_str(), "noun" | "say");
            if other == own || is_own_macro || other.chars().all(|c| c.is_ascii_uppercase()) {
                continue;
            }
            match rank(&other) {
                Some(below) if below < row => {}
                Some(_) => wrong.push(format!("src/{path}: {own} uses {other}, which is not below it")),
                None => wrong.push(format!("src/{path}: {own} uses {other}, which is not in RANKS")),
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_ranks_name_exactly_the_modules() {
    let mut named: Vec<&str> = RANKS.iter().flat_map(|row| row.iter().copied()).collect();
    named.sort_unstable();
    let mut there: Vec<String> = fs::read_dir(repository().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().trim_end_matches(".rs").to_owned())
        .filter(|name| name != "lib" && name != "main")
        .collect();
    there.sort();
    assert_eq!(named, there);
}

/// The files that hold any of the texts.
fn holding(texts: &[&str]) -> Vec<String> {
    let holds = |text: &str| texts.iter().any(|wanted| text.contains(wanted));
    sources().into_iter().filter(|(_, text)| holds(text)).map(|(path, _)| path).collect()
}

#[track_caller]
fn only_in(modules: &[&str], texts: &[&str]) {
    let elsewhere: Vec<String> = holding(texts).into_iter().filter(|path| !modules.contains(&module(path))).collect();
    assert!(elsewhere.is_empty(), "{texts:?} stand outside {modules:?}: {elsewhere:?}");
}

#[test]
fn each_engine_is_named_in_one_file() {
    // `render` has modules of the engines' names, so only imports tell.
    assert_eq!(holding(&["use minijinja::", "::minijinja::"]), ["render/minijinja.rs"]);
    assert_eq!(holding(&["use tera::", "::tera::"]), ["render/tera.rs"]);
}

#[test]
fn markdown_is_parsed_in_one_folder() {
    let elsewhere: Vec<String> =
        holding(&["pulldown_cmark::"]).into_iter().filter(|path| !path.starts_with("parse/markdown/")).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn only_one_module_reads_and_few_write() {
    only_in(
        &["disk", "source", "publish", "scaffold"],
        &["std::fs", " fs::", "(fs::", "std::os::", "walkdir", "tempfile"],
    );
    let writing =
        ["fs::write", "create_dir", "create_new", "fs::remove", "fs::rename", "set_permissions", "set_modified"];
    only_in(&["disk", "publish", "scaffold"], &writing);
}

#[test]
fn only_the_command_line_prints_and_asks_the_world() {
    only_in(&["cli"], &["println!", "print!", "dbg!", "anstream", "std::io::stdout", "std::io::stderr", "indicatif"]);
    only_in(&["cli"], &["std::env::var", "std::env::args", "process::exit", "SystemTime::now", "Instant::now"]);
}

#[test]
fn nothing_listens_but_the_preview() {
    only_in(&["serve"], &["TcpListener", "std::net", "tokio", "axum", "notify"]);
}

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for (path, bytes) in files(&repository().join("src")) {
        if !path.ends_with(".rs") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let lines = text.lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("src/{path} has {lines} lines; at most {MOST_LINES}"));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("src/{path} does not begin with what it is for"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words of addresses that stand nowhere else than in the room of addresses: not in code, templates, scripts or styles. Those
/// of the command line's examples are a Norwegian site's.
#[test]
fn addresses_are_spelled_in_one_room() {
    let is_own = |word: &&str| word.len() > 6 || ["tiltak", "omrade", "aktor"].contains(word);
    let words: Vec<&str> =
        veikart::address::table().flat_map(|(_, norwegian, _, _)| [norwegian]).filter(is_own).collect();
    assert!(words.contains(&"satsingsomrader") && words.contains(&"ikke-oppgitt"), "{words:?}");
    // The program's own name, and headings as editors write them, are other things too.
    let words: Vec<&str> =
        words.into_iter().filter(|word| !["veikart", "problem", "nytteverdi"].contains(word)).collect();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if matches!(module(&path), "address") || path == "cli/args.rs" {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            wrong.extend(spelled(line, &words).map(|word| format!("src/{path}:{}: {word}", number + 1)));
        }
    }
    for (path, bytes) in files(&repository().join("themes")) {
        if [".html", ".js", ".css"].iter().any(|ending| path.ends_with(ending)) {
            let text = String::from_utf8(bytes).unwrap();
            for (number, line) in text.lines().enumerate() {
                wrong.extend(spelled(line, &words).map(|word| format!("themes/{path}:{}: {word}", number + 1)));
            }
        }
    }
    assert!(wrong.is_empty(), "take these from `address`:\n{}", wrong.join("\n"));
}

/// The words that a line holds as a whole word of a text, of an address or of an attribute.
fn spelled<'a>(line: &'a str, words: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    let stands = move |word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + word.len()..].chars().next();
            let quoted = line[..at].contains(['"', '\'']);
            quoted && !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
        })
    };
    words.iter().copied().filter(move |word| stands(word))
}
