//! Every diagnostic is really produced, tells the right place, and is written so that an editor understands it.
//!
//! A folder `tests/fixtures/diagnostics/<code>` or `<code>.<variant>` holds the files that differ from the base
//! site; what git cannot hold well (bytes that are no text, links, names that differ only by case) is made here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use veikart::diag::{Code, Severity};
use veikart::wording::{Language, Text, say};

use crate::sandbox::{Sandbox, repository, tests};
use crate::snapshot;

/// What makes a fixture that no folder holds.
type Make = fn(&Sandbox);

/// Fixtures that are made in code.
const MADE: &[(&str, Make)] = &[
    ("file-not-utf8", |site| {
        site.bytes("content/sider/tekst.md", b"+++\ntitle = \"Latin\"\n+++\n\nBl\xe5b\xe6r.\n");
    }),
    ("file-not-utf8.config", |site| {
        site.bytes("veikart.toml", b"title = \"Bl\xe5b\xe6r\"\n");
    }),
    ("nul-byte", |site| {
        site.bytes("content/sider/tekst.md", b"+++\ntitle = \"Null\"\n+++\n\nEn \0 her.\n");
    }),
    ("file-too-large", |site| {
        let text = format!("+++\ntitle = \"Lang\"\n+++\n\n{}", "øving ".repeat(200_000));
        site.file("content/sider/tekst.md", &text);
    }),
    ("file-too-large.picture", |site| {
        site.bytes("content/sider/bilde.png", &vec![7; 9 * 1024 * 1024]);
    }),
    ("empty-roadmap", |site| {
        fs::remove_dir_all(site.path("content/tiltak")).unwrap();
    }),
    ("passed-over", |site| {
        for name in ["Thumbs.db", "tiltak/desktop.ini", "tiltak/~$ovelse.docx", "tiltak/.DS_Store", "sider/om.md.bak"] {
            site.bytes(&format!("content/{name}"), b"\xff\0");
        }
        site.file("static/Thumbs.db", "");
    }),
    ("invalid-id", |site| {
        site.measure("Læring på nett", "Læring på nett");
    }),
    ("invalid-id.device", |site| {
        site.measure("con", "Konto").measure("lpt1", "Skriver");
    }),
    ("invalid-id.long", |site| {
        site.measure(&"en-lang-".repeat(12), "Lang").measure(&format!("{}x", "lang-".repeat(20)), "Lenger");
    }),
    ("invalid-id.letters", |site| {
        site.measure("тест", "Læring på russisk");
    }),
    // Both names of each pair would be one file on some disks, so each stands in a folder of its own.
    ("duplicate-id.case", |site| {
        site.measure("a/lydbok", "Lydbok").measure("b/Lydbok", "Lydbok");
    }),
    ("duplicate-id.form", |site| {
        site.measure("a/\u{e5}pent", "Åpent").measure("b/a\u{30a}pent", "Åpent");
    }),
    #[cfg(unix)]
    ("link-outside-site", |site| {
        fs::write(site.root().join("ute.md"), "+++\ntitle = \"Ute\"\n+++\n").unwrap();
        std::os::unix::fs::symlink("../../../ute.md", site.path("content/sider/ute.md")).unwrap();
    }),
    #[cfg(unix)]
    ("link-outside-site.config", |site| {
        fs::write(site.root().join("hemmelig.toml"), "passord = \"12345\"\n").unwrap();
        fs::remove_file(site.path("veikart.toml")).unwrap();
        std::os::unix::fs::symlink("../hemmelig.toml", site.path("veikart.toml")).unwrap();
    }),
    #[cfg(unix)]
    ("link-in-link", |site| {
        // Each way to the last folder doubles with each that lies between.
        for at in 0..40 {
            fs::create_dir_all(site.path(&format!("delt/{at}"))).unwrap();
            for name in ["a", "b"] {
                let link = site.path(&format!("delt/{at}/{name}"));
                std::os::unix::fs::symlink(format!("../{}", at + 1), link).unwrap();
            }
        }
        fs::create_dir_all(site.path("delt/40")).unwrap();
        std::os::unix::fs::symlink("../../delt/0", site.path("content/tiltak/delt")).unwrap();
    }),
    ("folder-too-deep", |site| {
        site.measure(&format!("{}nede", "dypt/".repeat(200)), "Nede");
    }),
    #[cfg(unix)]
    ("too-many-files", |site| {
        for at in 0..400 {
            site.file(&format!("delt/{at}"), "");
        }
        for at in 0..650 {
            std::os::unix::fs::symlink("../../delt", site.path(&format!("content/tiltak/lenke-{at}"))).unwrap();
        }
    }),
    #[cfg(unix)]
    ("link-outside-site.nowhere", |site| {
        std::os::unix::fs::symlink("borte.md", site.path("content/sider/her.md")).unwrap();
    }),
    #[cfg(unix)]
    ("link-outside-site.circle", |site| {
        std::os::unix::fs::symlink("..", site.path("content/sider/rundt")).unwrap();
    }),
];

/// All fixtures by name, each laid over a copy of the base site.
fn fixtures() -> BTreeMap<String, Sandbox> {
    let folder = tests().join("fixtures/diagnostics");
    let mut fixtures = BTreeMap::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name != "base" {
            let site = Sandbox::small_site();
            site.lay_over(&folder.join(&name));
            fixtures.insert(name, site);
        }
    }
    for (name, make) in MADE {
        let site = Sandbox::small_site();
        make(&site);
        assert!(fixtures.insert((*name).to_owned(), site).is_none(), "{name} stands twice");
    }
    fixtures
}

fn code_of(fixture: &str) -> &str {
    fixture.split('.').next().unwrap_or(fixture)
}

#[test]
fn the_base_site_has_neither_fault_nor_advice() {
    let run = Sandbox::small_site().check(&["--strict"]);
    assert_eq!(run.whole(), "exit code: 0\n--- standard output ---\nChecked 3 items: no faults, 0 pieces of advice\n");
}

#[test]
fn every_diagnostic_is_told_as_its_snapshot_says() {
    let severities: BTreeMap<&str, Severity> = Code::ALL.iter().map(|c| (c.name(), c.severity())).collect();
    snapshot::each(fixtures(), |name, site| {
        let code = code_of(name);
        let run = site.check(&[]);
        assert!(run.out.contains(&format!("[{code}]")), "{name} does not give {code}:\n{}", run.whole());
        let expected = i32::from(severities[code] == Severity::Fault);
        let is_told_to_be_well = run.out.contains("no faults,") || expected == 1;
        assert!(is_told_to_be_well, "{name} is advice, and keeps the site from being made:\n{}", run.whole());
        assert_eq!(run.code, Some(expected), "{name}:\n{}", run.whole());
        snapshot::assert("diagnostics", name, &run.whole());
    });
}

/// What stands in a snapshot for all fixtures in a language: the words alone, since places and lines are the same.
fn words(run: &crate::sandbox::Run) -> String {
    let is_word = |line: &&str| {
        let line = line.trim_start_matches([' ', '|', '=']);
        ["feil", "råd", "hjelp"].iter().any(|head| line.starts_with(head)) || line.contains("^ ")
    };
    run.out
        .lines()
        .filter(is_word)
        .map(|line| format!("  {}\n", line.trim_start_matches([' ', '|', '^', '='])))
        .collect()
}

#[test]
fn every_diagnostic_is_told_in_both_forms_of_norwegian() {
    for tag in ["nb", "nn"] {
        let mut all = String::new();
        for (name, site) in fixtures() {
            let run = site.check(&["--language", tag]);
            all.push_str(&format!("{name}\n{}", words(&run)));
        }
        snapshot::assert("diagnostics-norwegian", tag, &all);
    }
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(codes.len(), Code::ALL.len(), "two codes have the same name");
    let fixtures = fixtures();
    let known: BTreeSet<&str> = fixtures.keys().map(|name| code_of(name)).collect();
    assert_eq!(codes, known);
}

/// The documentation of all codes in a language.
fn documentation(language: Language) -> String {
    let say = |text: Text| text.told(language);
    let mut out = format!("# {}\n\n{}\n", say(say!("diagnostics.title")), say(say!("diagnostics.intro")));
    let parts = [(Severity::Fault, say!("diagnostics.faults")), (Severity::Advice, say!("diagnostics.advice"))];
    for (severity, heading) in parts {
        out.push_str(&format!("\n## {}\n", say(heading)));
        for code in Code::ALL.iter().filter(|code| code.severity() == severity) {
            let more = code.more().find(language).map_or_else(String::new, |more| format!("{more}\n\n"));
            let remedy = say(say!("diagnostics.remedy", remedy = code.remedy()));
            out.push_str(&format!("\n### {}\n\n{}\n\n{more}{remedy}\n", code.name(), say(code.meaning())));
        }
    }
    out
}

#[test]
fn the_documentation_is_made_of_the_texts() {
    for (tag, language) in Language::ALL {
        let name = if *tag == "en" { "diagnostics.md".to_owned() } else { format!("diagnostics.{tag}.md") };
        let path = repository().join("docs").join(&name);
        let text = documentation(*language);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(there, text, "docs/{name} is out of date: UPDATE_GOLDEN=1 makes it anew");
    }
}

#[test]
fn all_faults_are_told_in_one_run() {
    // Promise 3: one fault of each stage, in files that have nothing to do with one another.
    let site = Sandbox::small_site();
    site.bytes("content/sider/bytes.md", b"\xff")
        .file("content/sider/hode.md", "Uten hode.\n")
        .file("content/sider/lenke.md", "+++\ntitle = \"Lenke\"\n+++\n\nSe [hit](borte.md).\n")
        .measure("lydbok", "Lydbok")
        .edit("content/tiltak/lydbok.md", "laering", "lesing")
        .edit("veikart.toml", "theme = \"enkel\"", "theme = \"borte\"\nfarge = \"blå\"");
    let run = site.check(&["--format", "short"]);
    assert_eq!(run.code, Some(1));
    for code in ["file-not-utf8", "front-matter-missing", "dead-link", "unknown-area", "unknown-key", "unknown-theme"] {
        assert!(run.out.contains(&format!("[{code}]")), "{code} is not told:\n{}", run.out);
    }
}
