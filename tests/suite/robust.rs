//! No panic, no hang and no place outside a file, whatever the input: random bytes, random texts, and real files with
//! random changes, as measure, configuration, texts of the interface and template.
//!
//! The random numbers have a fixed seed, so that a failure can be seen again; a longer search with new seeds is
//! `PROPTEST_CASES=20000 cargo test --release --test suite robust`, or the targets in fuzz/.

use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use veikart::changes::{Also, Report, Timeline};
use veikart::diag::{Diagnostic, Format, Severity, render};
use veikart::site::{self, Settings};
use veikart::source::{SourceTree, TextFile, ThemeFile, built_in_theme};
use veikart::wording::Language;

use crate::sandbox::{Sandbox, base_site, files};
use crate::snapshot;

/// The base site in memory.
fn base() -> SourceTree {
    let mut texts = Vec::new();
    let mut config = String::new();
    for (path, bytes) in files(&base_site()) {
        let text = String::from_utf8(bytes).unwrap();
        if path == "veikart.toml" {
            config = text;
        } else {
            texts.push(Arc::new(TextFile { path, text: Arc::from(text) }));
        }
    }
    let config = TextFile { path: "veikart.toml".to_owned(), text: Arc::from(config) };
    SourceTree { config, texts, ..SourceTree::default() }
}

/// The base site with a text at a path.
fn with_text(path: &str, text: &str) -> SourceTree {
    let mut tree = base();
    tree.texts.retain(|file| file.path != path);
    tree.texts.push(Arc::new(TextFile { path: path.to_owned(), text: Arc::from(text) }));
    tree.texts.sort_by(|a, b| a.path.cmp(&b.path));
    tree
}

/// The base site with a theme of its own: a built-in one with one file replaced.
fn with_theme_file(theme: &str, path: &str, text: &str) -> SourceTree {
    let mut tree = base();
    let config = tree.config.text.replace("theme = \"enkel\"", "theme = \"eget\"");
    tree.config.text = Arc::from(config);
    let mut files = built_in_theme(theme);
    files.retain(|file| file.path != path);
    files.push(ThemeFile { path: path.to_owned(), bytes: Arc::from(text.as_bytes()) });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    tree.themes.insert("eget".to_owned(), files);
    tree
}

/// Runs everything up to the bytes of every page, and holds what is told against the files.
fn hold(tree: &SourceTree) {
    hold_pages(tree, |_, _| {});
}

/// As [`hold`], and every page has its elements closed in order: for inputs that are no templates.
fn hold_whole(tree: &SourceTree) {
    hold_pages(tree, |path, bytes| {
        if path.ends_with(".html") {
            let text = std::str::from_utf8(bytes).unwrap();
            if let Err(what) = crate::html::tags(text) {
                panic!("{path}: {what}\n{text}");
            }
        }
    });
}

fn hold_pages(tree: &SourceTree, page: impl Fn(&str, &[u8])) {
    let settings = Settings {
        base_url: None,
        today: Some(jiff::civil::date(2025, 11, 20)),
        date: Some(jiff::civil::date(2025, 11, 20)),
        drafts: false,
    };
    let prepared = site::prepare(tree, Vec::new(), &settings);
    let mut all = prepared.diagnostics;
    match &prepared.site {
        None => assert!(all.iter().any(|d| d.severity() == Severity::Fault), "there is no site and no fault"),
        Some(site) => {
            for path in site.paths() {
                match site.bytes(path) {
                    Some(Ok(bytes)) => page(path, &bytes),
                    Some(Err(fault)) => all.push(fault),
                    None => panic!("{path} is listed and not there"),
                }
            }
        }
    }
    places(tree, &all);
    let sources = tree.sources(&all);
    for format in [Format::Text { colour: true }, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        let told = render(&all, &sources, format, Language::Nn);
        assert!(told.is_empty() || told.ends_with('\n'));
    }
}

/// Every place lies in its file and on whole characters.
fn places(tree: &SourceTree, diagnostics: &[Diagnostic]) {
    let sources = tree.sources(diagnostics);
    for diagnostic in diagnostics {
        let related = diagnostic.related.iter().map(|related| (&related.file, &related.span));
        for (file, span) in std::iter::once((&diagnostic.file, &diagnostic.span)).chain(related) {
            if *span == (0..0) {
                continue;
            }
            let text = sources.get(file).unwrap_or_else(|| panic!("{file} is not there: {diagnostic:?}")).text();
            assert!(text.get(span.clone()).is_some(), "a place outside {file} ({} bytes): {diagnostic:?}", text.len());
        }
        assert!(!diagnostic.message.told(Language::En).is_empty());
    }
}

/// Runs a property with the same random numbers every time.
#[track_caller]
pub(crate) fn hold_for<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value)) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(cases);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(config, random);
    let result = runner.run(strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// Pieces that mean something to one of the parsers.
const PIECES: &[&str] = &[
    "+++\n",
    "+++",
    "title = \"æ\"\n",
    "area = \"laering\"\n",
    "parent = \"ovelse\"\n",
    "time_band = \"2026-2027\"\n",
    "## Problem\n",
    "## Behov\n",
    "## Nytteverdi\n",
    "# ",
    "###### ",
    "> ",
    "- ",
    "1. ",
    "    ",
    "\t",
    "\r\n",
    "\n\n",
    "[a](",
    "../tiltak/ovelse.md",
    "#behov",
    ")",
    "![",
    "](",
    "<b>",
    "<!--",
    "`",
    "```\n",
    "~~~",
    "|",
    "---|---\n",
    "**",
    "_",
    "~~",
    "[^1]",
    "[^1]: ",
    "- [x] ",
    "https://a.no/_b",
    "a@b.no",
    "-->",
    "\\",
    "&amp;",
    "&#0;",
    "<https://a.no>",
    "[x]: y.md\n",
    "[x]",
    "\"",
    "'",
    "''",
    "...",
    "--",
    "\u{feff}",
    "\u{200d}",
    "\u{e000}/",
    "%EE%80%80/",
    "🌍",
    "e\u{301}",
    "тест",
    "{{ page.title }}",
    "{% if x %}",
    "{% endif %}",
    "{% include \"a\" %}",
    "{# ",
    "#}",
    "{",
    "}",
    "[",
    "]",
    "[[a]]\n",
    "= ",
    "\"\"\"",
    "2025-11-20",
    "javascript:",
    "site:data/veikart.json",
    "ord { $x ->\n  *[a] b\n }\n",
    "-ord = x\n",
    "\0",
];

/// A text of such pieces with arbitrary text between.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => ".{0,8}"];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A change: where (in parts of 65536), how many characters are taken out, what comes in.
fn changes() -> impl Strategy<Value = Vec<(u16, usize, String)>> {
    let piece = prop_oneof![3 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => ".{0,4}"];
    proptest::collection::vec((any::<u16>(), 0..12_usize, piece), 1..6)
}

/// A text with changes made, on whole characters.
fn changed(text: &str, changes: &[(u16, usize, String)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (at, out, piece) in changes {
        let at = usize::from(*at) * (characters.len() + 1) / 65_536;
        let end = (at + out).min(characters.len());
        characters.splice(at..end, piece.chars());
    }
    characters.into_iter().collect()
}

/// The texts of the golden site in three languages: nearly everything that a file may hold.
fn real_texts() -> Vec<(String, String)> {
    let folder = crate::sandbox::tests().join("golden/spraak/in/content");
    let texts = files(&folder).into_iter().filter(|(path, _)| path.ends_with(".md"));
    texts.map(|(path, bytes)| (format!("content/{path}"), String::from_utf8(bytes).unwrap())).collect()
}

#[test]
fn any_text_as_measure_page_and_area() {
    hold_for(150, &text(), |text| {
        for path in
            ["content/tiltak/x.md", "content/sider/x.md", "content/satsingsomrader/x.md", "content/tiltak/ovelse.en.md"]
        {
            hold_whole(&with_text(path, &text));
        }
    });
}

#[test]
fn any_body_below_a_right_head() {
    hold_for(200, &text(), |text| {
        let head = "+++\ntitle = \"x\"\narea = \"laering\"\n+++\n";
        hold_whole(&with_text("content/tiltak/x.md", &format!("{head}{text}")));
    });
}

#[test]
fn real_texts_with_random_changes() {
    let texts = real_texts();
    hold_for(150, &(proptest::sample::select(texts), changes()), |((path, text), changes)| {
        hold_whole(&with_text(&path, &changed(&text, &changes)));
    });
}

#[test]
fn real_editions_and_plans_with_random_changes() {
    let fixtures = crate::sandbox::tests().join("fixtures");
    let places = [fixtures.join("editions"), fixtures.join("diagnostics/delivery-without-measure")];
    let texts: Vec<(String, String)> = places
        .iter()
        .flat_map(|folder| files(folder))
        .filter(|(path, _)| path.starts_with("content/") && path.ends_with(".toml"))
        // Without its checksum a changed edition is no fault, and comes to its pages.
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap().replacen("checksum", "# checksum", 1)))
        .collect();
    assert_eq!(texts.len(), 4);
    hold_for(150, &(proptest::sample::select(texts), changes()), |((path, text), changes)| {
        let tree = with_text(&path, &changed(&text, &changes));
        hold_whole(&tree);
        let prepared = site::prepare(&tree, Vec::new(), &Settings::default());
        let Some(site) = prepared.site else { return };
        let timeline = Timeline::new(site.roadmap(), site.config());
        let locale = veikart::locale::Locale::of_program("nb");
        for edition in 0..timeline.working() {
            let comparison = timeline.compare(edition, timeline.working());
            let also = Also { link: &|_, _| None, project: &|_, _| None };
            let report = Report::new(&comparison, site.config(), &locale, &also);
            assert!(!report.lines().is_empty() && report.markdown().starts_with("# "));
        }
    });
}

#[test]
fn any_path_of_a_text() {
    let part = prop_oneof![
        proptest::sample::select(vec![
            "content",
            "tiltak",
            "sider",
            "satsingsomrader",
            "forside",
            "x.en",
            "..",
            ".",
            ""
        ])
        .prop_map(str::to_owned),
        "[^/\0]{0,6}"
    ];
    hold_for(150, &proptest::collection::vec(part, 1..5), |parts| {
        hold_whole(&with_text(
            &format!("content/{}.md", parts.join("/")),
            "+++\ntitle = \"x\"\narea = \"laering\"\n+++\n",
        ));
    });
}

#[test]
fn any_configuration() {
    hold_for(150, &text(), |text| {
        let mut tree = base();
        tree.config.text = Arc::from(text);
        hold_whole(&tree);
    });
}

#[test]
fn real_configurations_with_random_changes() {
    let folder = crate::sandbox::tests().join("golden");
    let texts: Vec<String> = crate::golden::SITES
        .iter()
        .map(|name| std::fs::read_to_string(folder.join(name).join("in/veikart.toml")).unwrap())
        .collect();
    hold_for(150, &(proptest::sample::select(texts), changes()), |(text, changes)| {
        let mut tree = base();
        tree.config.text = Arc::from(changed(&text, &changes));
        hold_whole(&tree);
    });
}

#[test]
fn any_texts_of_the_interface() {
    hold_for(80, &text(), |text| hold(&with_theme_file("enkel", "locales/nb.ftl", &text)));
    let own = std::fs::read_to_string(crate::sandbox::repository().join("src/locale/nb.ftl")).unwrap();
    hold_for(80, &changes(), |changes| {
        hold(&with_theme_file("enkel", "locales/nb.ftl", &changed(&own, &changes)));
    });
}

/// A theme's own file.
fn theme_file(theme: &str, path: &str) -> String {
    let file = built_in_theme(theme).into_iter().find(|file| file.path == path);
    String::from_utf8(file.expect("the theme has the file").bytes.to_vec()).unwrap()
}

#[test]
fn real_templates_with_random_changes() {
    for theme in crate::golden::THEMES {
        for path in ["templates/measure.html", "templates/base.html"] {
            let template = theme_file(theme, path);
            hold_for(25, &changes(), |changes| hold(&with_theme_file(theme, path, &changed(&template, &changes))));
        }
    }
}

#[test]
fn any_template_manifest_style_and_script() {
    hold_for(60, &text(), |text| {
        hold(&with_theme_file("enkel", "theme.toml", &text));
        hold(&with_theme_file("enkel", "templates/text.html", &text));
        hold(&with_theme_file("helsenorge", "templates/text.html", &text));
        hold(&with_theme_file("enkel", "assets/style.css", &text));
        hold(&with_theme_file("enkel", "assets/script.js", &text));
    });
}

#[test]
fn any_bytes_in_any_file_of_the_folder() {
    let sandbox = Sandbox::small_site();
    let paths = vec!["veikart.toml", "content/tiltak/ovelse.md", "content/sider/bilde.png", "themes/eget/theme.toml"];
    let bytes = proptest::collection::vec(any::<u8>(), 0..200);
    hold_for(60, &(proptest::sample::select(paths), bytes), |(path, bytes)| {
        sandbox.bytes(path, &bytes);
        let read = veikart::source::read(&sandbox.site()).unwrap();
        places(&read.value, &read.diagnostics);
        let prepared = site::prepare(&read.value, read.diagnostics, &Settings::default());
        places(&read.value, &prepared.diagnostics);
        sandbox.lay_over(&base_site());
    });
}

/// What a check must end within, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_mins(1);

/// Checks a site in a process of its own, since a stack that overflows ends the process that it is in.
fn ends(name: &str, site: &Sandbox) {
    let begun = Instant::now();
    let mut child = site.command(&["check"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if begun.elapsed() > LONGEST {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("{name} is not done after {LONGEST:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    assert!(matches!(code, Some(0 | 1)), "{name}: {code:?}");
}

const MANY: usize = 20_000;

#[test]
fn deep_and_long_texts_end_in_time() {
    let pieces = [
        "> ",
        "[",
        "[a](",
        "![",
        "*a _b ",
        "`",
        "- ",
        "| a ",
        "&",
        "<",
        "a. B ",
        "[x]: a.md\n",
        "\u{e000}/",
        "## x\n",
        "**a",
        "1. ",
        "[a]: <",
        "\n\n- a\n\n  ",
        "a[^1]\n\n[^1]: ",
        "https://a.no/*",
        "a@b.no_",
        "<!-- ",
        "- [x] ",
    ];
    let table = format!("{}\n{}", "|a".repeat(2_000), "|-".repeat(2_000));
    let cases = pieces.iter().map(|piece| (format!("{piece:?}"), piece.repeat(MANY)));
    snapshot::each(cases.chain([("a table".to_owned(), table)]), |name, body| {
        let site = Sandbox::small_site();
        site.file("content/tiltak/x.md", &format!("+++\ntitle = \"x\"\narea = \"laering\"\n+++\n{body}"));
        ends(name, &site);
    });
}

#[test]
fn deep_and_long_facts_end_in_time() {
    let cases = ["[", "a.", "a = [", "{a=", "x = {a=", "x = [", "x = [1,", "\"", "[[a]]\n", "x = \"\"\""];
    snapshot::each(cases.map(|piece| (piece.to_owned(), piece)), |name, piece| {
        let site = Sandbox::small_site();
        site.file("veikart.toml", &piece.repeat(MANY));
        site.file("content/tiltak/x.md", &format!("+++\n{}\n+++\n", piece.repeat(MANY)));
        ends(name, &site);
        let (head, rest) = piece.split_at(piece.find('=').map_or(0, |at| at + 1));
        ends(name, site.file("veikart.toml", &format!("{head}{}", rest.repeat(MANY))));
    });
}

#[test]
fn deep_and_long_files_of_a_theme_end_in_time() {
    let cases = [
        ("locales/nb.ftl", "", "a = { $x ->\n"),
        ("locales/nb.ftl", "a = ", "{ "),
        ("locales/nb.ftl", "a = ", "{ b("),
        ("assets/style.css", "", "a{"),
        ("assets/style.css", "a{color:", "("),
        ("assets/style.css", "", ":not("),
        ("assets/style.css", "", "@media all{"),
        ("assets/script.js", "", "("),
        ("assets/script.js", "", "["),
        ("assets/script.js", "", "a?"),
        ("assets/script.js", "", "!"),
        ("assets/script.js", "", "{"),
        ("assets/script.js", "", "if(a)"),
        ("assets/script.js", "a", "=>a"),
        ("assets/script.js", "a", "+a"),
        ("templates/text.html", "{{ ", "("),
        ("templates/text.html", "{{ ", "["),
        ("templates/text.html", "{{ ", "not "),
        ("templates/text.html", "{{ ", "-"),
        ("templates/text.html", "{{ 1", " + 1"),
        ("templates/text.html", "{{ a", ".a"),
        ("templates/text.html", "{{ a", "|upper"),
        ("templates/text.html", "", "{% if true %}"),
        ("templates/text.html", "", "{% block a %}"),
    ];
    let themes = crate::golden::THEMES;
    let cases = themes.iter().flat_map(|theme| cases.map(|(path, head, piece)| (*theme, path, head, piece)));
    let named = cases.map(|case| (format!("{case:?}"), case));
    snapshot::each(named, |name, (theme, path, head, piece)| {
        let site = Sandbox::small_site();
        site.lay_over_at("themes/eget", &crate::sandbox::repository().join("themes").join(theme));
        site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"eget\"");
        site.file(&format!("themes/eget/{path}"), &format!("{head}{}", piece.repeat(MANY)));
        ends(name, &site);
    });
}

#[test]
fn templates_that_include_themselves_end() {
    let texts = ["{% include \"text.html\" %}", "{% extends \"text.html\" %}", "{% include \"list.html\" %}"];
    let cases =
        crate::golden::THEMES.iter().flat_map(|theme| texts.map(|text| (format!("{theme}: {text}"), (*theme, text))));
    snapshot::each(cases, |name, (theme, text)| {
        let site = Sandbox::small_site();
        site.lay_over_at("themes/eget", &crate::sandbox::repository().join("themes").join(theme));
        site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"eget\"");
        site.file("themes/eget/templates/text.html", text);
        site.file("themes/eget/templates/list.html", "{% include \"text.html\" %}");
        ends(name, &site);
    });
}
