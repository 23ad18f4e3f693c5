//! `veikart adopt`: what is frozen, what is refused, and that a frozen edition is held.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use veikart::check::{self, check};
use veikart::config::{self, Column};
use veikart::diag::Code;
use veikart::facts::{Localised, Moment, Period};
use veikart::model::{Edition, EditionArea, EditionMeasure};
use veikart::parse::{Body, parse};
use veikart::source::{SourceTree, TextFile};
use veikart::text::Alphabets;

use crate::changes::site_with_editions;
use crate::robust::hold_for;
use crate::sandbox::{Run, Sandbox, base_site, differences, files};
use crate::snapshot;

const FILE: &str = "content/utgaver/2026-01.toml";

fn adopt(site: &Sandbox, arguments: &[&str]) -> Run {
    site.run(&[&["adopt"], arguments].concat())
}

#[test]
fn the_working_roadmap_is_frozen_without_drafts() {
    let site = site_with_editions();
    site.measure("utkast", "Utkast").edit("content/tiltak/utkast.md", "area", "draft = true\narea");
    let before = files(&site.site());
    let run = adopt(&site, &["2026-01"]);
    snapshot::assert("adopt", "told", &run.whole());
    assert_eq!(differences(&before, &files(&site.site())), [format!("new: {FILE}")], "nothing else is written");
    snapshot::assert("adopt", "file", &site.read(FILE));
    let check = site.check(&["--strict"]);
    assert_eq!(check.code, Some(0), "{}", check.whole());
    let changes = site.run(&["changes", "2026-01", "arbeid", "--format", "json"]).out;
    let changes: serde_json::Value = serde_json::from_str(&changes).unwrap();
    assert_eq!((changes["counts"].as_array().unwrap().len(), &changes["unchanged"]), (0, &serde_json::json!(3)));
    site.build();
}

#[test]
fn everything_that_is_told_is_frozen() {
    let site = site_with_editions();
    let told = [
        &["2026-01", "--date", "2026-01-15", "--adopted-by", " Styret for «тест» ", "--case", "3\\1 \"b\""][..],
        &["--presented-to", "Rådet", "--source", "styret-2025"],
        &["--title", "nb=Januar = 2026", "--title", "nn=Januar", "--note", "Alt er med."],
    ];
    let run = adopt(&site, &told.concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(!run.out.contains("Not told"), "{}", run.out);
    let text = site.read(FILE);
    let head = text.split_once("\n[[").unwrap().0;
    let head: Vec<&str> = head.lines().skip(1).collect();
    assert_eq!(
        head,
        [
            "title = { nb = \"Januar = 2026\", nn = \"Januar\" }",
            "date = \"2026-01-15\"",
            "adopted_by = \"Styret for «тест»\"",
            "presented_to = \"Rådet\"",
            "case = '3\\1 \"b\"'",
            "sources = [\"styret-2025\"]",
            "note = \"Alt er med.\"",
        ]
    );
    assert_eq!(site.check(&["--strict"]).code, Some(0));
}

#[test]
fn the_date_comes_from_the_id_or_the_configuration_and_is_else_not_told() {
    let date = |site: &Sandbox, id: &str| {
        let run = adopt(site, &[id]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        let text = site.read(&format!("content/utgaver/{id}.toml"));
        let line = text.lines().find(|line| line.starts_with("date"));
        (line.map(str::to_owned), run.out.contains("--date"))
    };
    let site = Sandbox::small_site();
    assert_eq!(date(&site, "2026-01-15"), (Some("date = \"2026-01-15\"".to_owned()), false));
    assert_eq!(date(&site, "varen"), (None, true));
    site.edit("veikart.toml", "theme =", "edition = \"2025-12\"\ntheme =");
    assert_eq!(date(&site, "hosten"), (Some("date = \"2025-12\"".to_owned()), false));
}

/// Runs `adopt`, which must write nothing and say why.
#[track_caller]
fn refused(site: &Sandbox, arguments: &[&str], code: i32, why: &str) {
    let before = files(&site.site());
    let run = adopt(site, arguments);
    assert_eq!((run.code, run.out.as_str()), (Some(code), ""), "{arguments:?}: {}", run.whole());
    assert!(run.err.contains(why), "{arguments:?} does not tell «{why}»: {}", run.err);
    assert_eq!(differences(&before, &files(&site.site())), Vec::<String>::new(), "{arguments:?}");
}

#[test]
fn what_cannot_be_frozen_is_refused_and_nothing_written() {
    let site = site_with_editions();
    refused(&site, &["2025-06"], 2, "content/utgaver/2025-06.toml is there already");
    for id in ["2025 06", "Høst", "../ute", "", "a--b", "2025-06.toml", "HOST"] {
        refused(&site, &[id], 2, "cannot be a file name");
    }
    for id in ["arbeid", "index"] {
        refused(&site, &[id], 2, "a name of veikart's own");
    }
    refused(&site, &["2026-01", "--date", "januar"], 2, "2025-11-20");
    refused(&site, &["2026-01", "--source", "styret-2024"], 2, "did you mean `styret-2025`?");
    refused(&site, &["2026-01", "--case", " "], 2, "leave it out");
    refused(&site, &["2026-01", "--note", "a\nb"], 2, "one line");
    for titles in [&["--title", "a", "--title", "b"][..], &["--title", "nb=a", "--title", "b"], &["--title", "nb="]] {
        refused(&site, &[&["2026-01"], titles].concat(), 2, "give --title once");
    }
    site.edit("content/tiltak/ovelse.md", "laering", "borte").file("content/sider/hode.md", "Uten hode.\n");
    refused(&site, &["2026-01"], 1, "unknown-area");
    refused(&site, &["2026-01"], 1, "front-matter-missing");
    refused(&site, &["2026-01"], 1, "nothing was adopted");
}

#[test]
fn a_roadmap_without_measures_is_not_frozen() {
    let site = Sandbox::small_site();
    std::fs::remove_dir_all(site.path("content/tiltak")).unwrap();
    refused(&site, &["2026-01"], 2, "no items");
}

#[cfg(unix)]
#[test]
fn no_form_of_a_name_that_is_there_is_taken() {
    // Names that veikart itself leaves unread still belong to somebody.
    for there in ["2026-01.TOML", "2026-01.toml/notat.txt"] {
        let site = Sandbox::small_site();
        site.file(&format!("content/utgaver/{there}"), "mitt");
        let before = files(&site.site());
        let run = adopt(&site, &["2026-01"]);
        assert!(run.code == Some(2) || run.code == Some(1), "{}", run.whole());
        assert_eq!(files(&site.site()), before);
    }
    let site = Sandbox::small_site();
    site.file("content/utgaver/host.toml", "").file("content/utgaver/VAR.toml", "");
    assert_ne!(adopt(&site, &["var"]).code, Some(0));
}

#[test]
fn two_at_once_freeze_one() {
    let site = Sandbox::small_site();
    let start = || site.command(&["adopt", "2026-01"]).stderr(std::process::Stdio::null()).spawn().unwrap();
    let both = [start(), start()].map(|mut child| child.wait().unwrap().success());
    assert_eq!(both.iter().filter(|well| **well).count(), 1);
    let names: Vec<String> = files(&site.path("content/utgaver")).into_keys().collect();
    assert_eq!(names, ["2026-01.toml"], "nothing is left beside it");
    assert_eq!(site.check(&["--strict"]).code, Some(0));
}

#[test]
fn an_edit_of_a_frozen_edition_is_a_fault_and_a_reason_is_none() {
    let site = site_with_editions();
    assert_eq!(adopt(&site, &["2026-01"]).code, Some(0));
    let text = site.read(FILE);
    let frozen = |text: &str| {
        site.file(FILE, text);
        let run = site.check(&[]);
        (run.code, run.out.contains("[edition-changed]"))
    };
    for (from, to) in [
        ("date = \"2026-01\"", "date = \"2026-02\""),
        ("time_band = \"2026\"", "time_band = \"2027\""),
        ("status = \"under-arbeid\"\n", ""),
        ("Øvelse på nett", "Øvelse på Nett"),
        ("date =", "case = \"1/26\"\ndate ="),
        ("supporting = true\n", ""),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(frozen(&text.replacen(from, to, 1)), (Some(1), true), "{from} → {to}");
    }
    assert_eq!(frozen(&format!("# Merknad\n{text}\n[reasons]\nlydbok = \"Lite brukt.\"\n")), (Some(0), false));
    assert_eq!(frozen(&text.replace('\n', "\r\n")), (Some(0), false), "line ends are no facts");
}

/// An edition as it is after its file is read, and whether its checksum was right.
fn read_back(edition: &Edition, texts: &[(&str, &str)], tree: &SourceTree) -> (Edition, Vec<String>, bool) {
    let text = edition.file("nb", texts.iter().copied());
    let mut tree = SourceTree { config: tree.config.clone(), texts: tree.texts.clone(), ..SourceTree::default() };
    tree.texts.push(Arc::new(TextFile { path: FILE.to_owned(), text: Arc::from(text) }));
    let config = Arc::new(config::read(&tree.config.path, &tree.config.text, &tree.languages()).value);
    let parsed = parse(&tree, &config, &mut veikart::parse::Memory::default());
    let raw = Arc::new(parsed.value);
    let circumstances = check::Circumstances { today: None, drafts: false };
    let checked = check(&raw, &config, circumstances, &mut Alphabets::default(), &mut check::Memory::default());
    let faults = parsed.diagnostics.iter().chain(&checked.diagnostics).filter(|d| d.file == FILE);
    let faults: Vec<_> = faults.collect();
    assert!(faults.iter().all(|d| d.code == Code::EditionChanged), "{faults:?}");
    let written = raw.editions[0].texts.iter().map(|(_, body)| markdown(body).to_owned());
    (Edition::clone(&checked.value.editions[0]), written.collect(), faults.is_empty())
}

/// A description as it is written.
fn markdown(body: &Body) -> &str {
    body.tree.source()[body.start..].trim()
}

/// A text as reading gives it: trimmed and not empty.
fn wild() -> impl Strategy<Value = String> {
    let pieces =
        proptest::sample::select(&["\"", "\"\"\"", "'", "'''", "\\", "\\n", "\n", "\r", "\t", "\u{1}", "«æ»"][..]);
    let text = proptest::collection::vec(prop_oneof![any::<String>(), pieces.prop_map(str::to_owned)], 1..4);
    // As what stands in a file can be: reading refuses control characters.
    let shown = |c: &char| (!c.is_control() || "\t\n\r".contains(*c)) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.prop_map(move |parts| parts.concat().chars().filter(shown).collect::<String>().trim().to_owned())
        .prop_filter("reading refuses it", |text| !text.is_empty())
}

#[test]
fn a_frozen_edition_is_read_back_as_it_was() {
    let site: BTreeMap<String, Vec<u8>> = files(&base_site());
    let text = String::from_utf8(site["veikart.toml"].clone()).unwrap();
    let tree = SourceTree {
        config: TextFile { path: "veikart.toml".to_owned(), text: Arc::from(text) },
        ..SourceTree::default()
    };
    let texts = (wild(), wild(), wild(), wild(), proptest::option::of(wild()), any::<bool>());
    hold_for(300, &texts, |(title, name, area, by, note, localised)| {
        let localised = |text: &str| {
            let by_language = [("nb", text), ("nn", "nynorsk")].map(|(tag, text)| (tag.to_owned(), text.to_owned()));
            let by_language = if localised { by_language.into() } else { BTreeMap::new() };
            Localised { default: text.to_owned(), by_language }
        };
        let column = |years: &str, title: String| Column {
            id: years.to_owned(),
            period: Period::parse(years).unwrap(),
            title: Some(title.into()),
            note: None,
        };
        let edition = Edition {
            id: "2026-01".to_owned(),
            title: Some(localised(&title)),
            date: Moment::parse("2026-01"),
            adopted_by: Some(by.clone()),
            note: note.as_deref().map(localised),
            columns: vec![column("2026", "2026".to_owned()), column("2027-2028", by)],
            areas: vec![EditionArea { id: "x".to_owned(), title: area, supporting: true }],
            measures: vec![Arc::new(EditionMeasure {
                id: "a".to_owned(),
                title: name,
                area: Some("x".to_owned()),
                former_ids: vec!["b".to_owned(), "c".to_owned()],
                reused_id: true,
                ..EditionMeasure::default()
            })],
            ..Edition::default()
        };
        let (back, _, is_right) = read_back(&edition, &[], &tree);
        assert_eq!(back.frozen(), edition.frozen());
        assert!(is_right);
        assert_eq!(back.checksum(), edition.checksum());
    });
}

#[test]
fn any_description_is_read_back_as_it_was() {
    let site: BTreeMap<String, Vec<u8>> = files(&base_site());
    let config = String::from_utf8(site["veikart.toml"].clone()).unwrap();
    let config = TextFile { path: "veikart.toml".to_owned(), text: Arc::from(config) };
    let tree = SourceTree { config, ..SourceTree::default() };
    let pieces = [
        "## Problem",
        "- ",
        "[x](y.md)",
        "![p](p.svg)",
        "[^1]",
        "\n\n[^1]: n",
        "\"",
        "\r\n",
        "<!-- c -->",
        "`",
        "| a |",
    ];
    let words = prop_oneof![wild(), proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned)];
    hold_for(300, &proptest::collection::vec(words, 1..8), |parts| {
        let text = format!("+++\ntitle = \"A\"\narea = \"x\"\nlanguage = \"nn\"\n+++\n{}", parts.join("\n"));
        let mut with = SourceTree { config: tree.config.clone(), ..SourceTree::default() };
        let area = ("content/satsingsomrader/x.md", "+++\ntitle = \"X\"\n+++\n");
        with.texts.extend(
            [area, ("content/tiltak/a.md", &*text)]
                .map(|(path, text)| Arc::new(TextFile { path: path.to_owned(), text: Arc::from(text) })),
        );
        let config = Arc::new(config::read(&tree.config.path, &tree.config.text, &tree.languages()).value);
        let raw = Arc::new(parse(&with, &config, &mut veikart::parse::Memory::default()).value);
        let circumstances = check::Circumstances { today: None, drafts: false };
        let checked = check(&raw, &config, circumstances, &mut Alphabets::default(), &mut check::Memory::default());
        let roadmap = checked.value;
        let text = &roadmap.measures[0].text;
        if text.hash.get().is_none() {
            return;
        }
        let edition = Edition {
            id: "2026-01".to_owned(),
            measures: vec![Arc::new(EditionMeasure {
                id: "a".to_owned(),
                title: "A".to_owned(),
                language: Some("nn".to_owned()),
                text: text.hash.clone(),
                ..EditionMeasure::default()
            })],
            ..Edition::default()
        };
        let written = markdown(&raw.measures[0].body).replace("\r\n", "\n");
        let (_, back, is_right) = read_back(&edition, &[("a", &written)], &tree);
        assert!(is_right, "{written:?}");
        assert_eq!(back, [written.trim()]);
    });
}

#[test]
fn a_dropped_element_keeps_its_last_description() {
    let site = Sandbox::small_site();
    let link = "Alle trenger [et sted](prover.md) å øve, se [nettet](https://example.no/).";
    site.edit("content/tiltak/ovelse.md", "Alle trenger et sted å øve.", link);
    assert_eq!(adopt(&site, &["2026-01"]).code, Some(0));
    let file = site.read(FILE);
    let (_, texts) = file.split_once("\n[texts]\n").unwrap();
    assert!(
        texts.contains("ovelse = \'\'\'\n## Problem\n\nDet er vanskelig å øve alene.\n") && texts.contains(link),
        "{texts}"
    );
    assert_eq!(adopt(&site, &["2026-02"]).code, Some(0));
    let second = site.read("content/utgaver/2026-02.toml");
    assert!(!second.contains("[texts]"), "what an earlier edition holds is not written again: {second}");
    site.file(FILE, &file.replacen("øve alene", "øve sammen", 1));
    let edited = site.check(&[]);
    assert!(edited.out.contains("the description of `ovelse` is not the one that was frozen"), "{}", edited.whole());
    site.file(FILE, &file);
    site.edit("content/tiltak/prover.md", "parent = \"ovelse\"\n", "");
    site.remove("content/tiltak/ovelse.md");
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = String::from_utf8(site.public()["tiltak/ovelse.html"].clone()).unwrap();
    assert!(page.contains("Slik var det beskrevet") && page.contains("Det er vanskelig å øve alene."), "{page}");
    assert!(page.contains("Alle trenger et sted å øve, se <a href=\"https://example.no/\">nettet</a>."), "{page}");
    let english = String::from_utf8(site.public()["en/tiltak/ovelse.html"].clone()).unwrap();
    assert!(english.contains("role-problem\" lang=\"nb\""), "{english}");
}

#[test]
fn reasons_of_today_are_told_at_once_and_carried_over() {
    const SINCE: &str = "content/utgaver/arbeid.toml";
    let site = Sandbox::small_site();
    assert_eq!(adopt(&site, &["2026-01"]).code, Some(0));
    site.edit("content/tiltak/ovelse.md", "time_band = \"2026\"", "time_band = \"2027\"\nformer_ids = [\"gammel\"]");
    site.edit("content/tiltak/rettleiing.md", "title = \"Rettleiing på norsk\"", "title = \"Rettleiing\"");
    site.remove("content/tiltak/prover.md");
    let since =
        "reason = \"Ny strategi.\"\n[reasons]\ngammel = { later = \"Lite penger.\" }\nprover = \"Lite brukt.\"\n";
    site.file(SINCE, since);
    let told = site.run(&["changes", "2026-01", "arbeid", "--format", "markdown"]);
    assert_eq!(told.code, Some(0), "{}", told.whole());
    for reason in ["Ny strategi.", "Lite penger.", "Lite brukt."] {
        assert!(told.out.contains(reason), "{reason}: {}", told.out);
    }
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = |path: &str| String::from_utf8(site.public()[path].clone()).unwrap();
    let changes = page("utgaver/endringer/2026-01--arbeid.html");
    assert!(changes.contains("Ny strategi.") && changes.contains("Lite penger."), "{changes}");
    assert!(page("tiltak/ovelse.html").contains("Utsatt: fra 2026 til 2027. Lite penger."), "its history tells it");
    assert!(page("tiltak/prover.html").contains("Falt ut. Lite brukt."), "and that of what is gone");

    site.file(SINCE, &format!("{since}ukjent = \"Ingen.\"\n"));
    assert!(site.check(&[]).out.contains("unknown-measure"), "a reason must be for something");
    site.file(SINCE, "date = \"2026-02\"\n");
    assert!(site.check(&[]).out.contains("unknown-key"), "it is no edition");
    site.file(SINCE, since);

    let adopted = adopt(&site, &["2026-02"]);
    assert!(adopted.out.contains("remove that file"), "{}", adopted.whole());
    let feed = |site: &Sandbox| {
        let run = site.run(&["build"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        String::from_utf8(site.public()["feed.xml"].clone()).unwrap()
    };
    let feed = feed(&site);
    for reason in ["Lite penger.", "Lite brukt."] {
        assert!(feed.contains(reason), "a reason under a former id counts in the feed: {feed}");
    }
    site.edit("content/tiltak/ovelse.md", "time_band = \"2027\"", "time_band = \"2028\"");
    let again = site.run(&["changes", "2026-02", "arbeid", "--format", "markdown"]).out;
    assert!(
        again.contains("Øvelse på nett") && !again.contains("Lite penger."),
        "it was for the change before: {again}"
    );
    site.remove(SINCE);
    assert_eq!(site.check(&["--strict"]).code, Some(0), "{}", site.check(&["--strict"]).whole());
}
