//! The words of addresses: a site in English has them in English, any of them can be another, and they are documented.

use serde_json::Value;

use crate::golden;
use crate::html::tags;
use crate::sandbox::{Run, Sandbox, differences, files, repository};
use crate::snapshot;

/// The English site: two languages, editions, a plan, actors, and a measure that was renamed.
pub(crate) fn english(theme: &str) -> Sandbox {
    golden::themed("fixtures/english", theme)
}

/// Words that stand in Norwegian addresses and must not in English ones.
const NORWEGIAN: &[&str] = &[
    "tiltak",
    "satsingsomrader",
    "omrade",
    "sider",
    "utgave",
    "endring",
    "leveranse",
    "aktor",
    "arbeid",
    "veikart",
    "ikke-oppgitt",
    "uten-tidsrom",
    "sorter",
    "steg",
    "behov",
    "nytteverdi",
    "forside",
    "tilgjengelighet",
];

#[test]
fn a_site_in_english_has_no_norwegian_word_in_its_addresses() {
    for theme in golden::THEMES {
        let site = english(theme);
        site.build();
        let mut told = Vec::new();
        for (path, bytes) in site.public() {
            told.extend(Some(path.clone()).filter(|path| path != ".veikart"));
            let Some(page) = path.strip_suffix(".html") else { continue };
            let text = String::from_utf8(bytes).unwrap();
            for tag in tags(&text).unwrap() {
                let names =
                    ["id", "href", "name", "value", "for", "data-sort", "data-sorts", "data-area", "data-bands"];
                let own = names.iter().filter_map(|name| tag.get(name)).filter(|value| !value.contains("://"));
                told.extend(own.map(|value| format!("{page}: {value}")));
            }
        }
        let wrong: Vec<&String> =
            told.iter().filter(|told| NORWEGIAN.iter().any(|word| told.to_lowercase().contains(word))).collect();
        assert!(wrong.is_empty(), "{theme}: {wrong:#?}");
        let texts: String = ["feed.xml", "areas/finding.xml", "data/roadmap.json", "data/deliveries.csv"]
            .map(|path| site.read(&format!("public/{path}")))
            .concat();
        for address in ["initiatives/scanned-registers.html", "plans/2026-02.html#delivery-scanner", "editions/2026-02"]
        {
            assert!(texts.contains(address), "{address}");
        }
        assert!(!texts.contains("tiltak/") && !texts.contains("utgaver/"), "{texts}");
    }
}

#[test]
fn the_filter_and_the_list_have_the_words_of_the_site() {
    let site = english("helsenorge");
    site.build();
    let not_found = site.read("public/404.html");
    assert!(not_found.contains("href=\"initiatives/index.html\""), "{not_found}");
    let list = site.read("public/initiatives/index.html");
    for name in ["name=\"q\"", "name=\"area\"", "name=\"period\"", "data-sorts=\"sort\"", "data-sort=\"initiative\""] {
        assert!(list.contains(name), "{name}");
    }
    assert!(list.contains("<option value=\"undated\">"), "{list}");
    let plan = site.read("public/plans/2026-02.html");
    assert!(plan.contains("name=\"organisation\"") && plan.contains("name=\"stage\""), "{plan}");
    let script = files(&site.path("public")).into_iter().find(|(path, _)| path.ends_with(".js")).unwrap().1;
    let script = String::from_utf8(script).unwrap();
    for word in ["\"q\"", "sorter", "\"tiltak\"", "omrade"] {
        assert!(!script.contains(word), "the script spells {word}");
    }
}

fn told(site: &Sandbox, arguments: &[&str]) -> Run {
    let run = site.run(arguments);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run
}

#[test]
fn what_is_made_for_editors_stands_where_the_site_has_it() {
    let site = english("enkel");
    let before = files(&site.site());
    told(&site, &["new", "initiative", "Digital letters", "--area", "finding", "--time-band", "2026-Q2"]);
    told(&site, &["new", "area", "Preservation"]);
    told(&site, &["new", "page", "Contact"]);
    let path = "content/initiatives/finding/digital-letters.md";
    let text = site.read(path);
    let (head, _) = text.split_once("draft = true").unwrap();
    site.file(path, &format!("{head}+++\n"));
    told(&site, &["adopt", "2026-03"]);
    let made = differences(&before, &files(&site.site()));
    let new = [
        "areas/preservation.md",
        "editions/2026-03.toml",
        "initiatives/finding/digital-letters.md",
        "pages/contact.md",
    ];
    assert_eq!(made, new.map(|path| format!("new: content/{path}")));
    site.build();
    assert!(site.read("public/editions/changes/2026-02--2026-03.html").contains("digital-letters"));

    let changes = told(&site, &["changes", "2026-02", "working", "--format", "json"]).out;
    let changes: Value = serde_json::from_str(&changes).unwrap();
    assert_eq!(changes["to"]["id"], "working");
    let no = site.run(&["changes", "2026-02", "arbeid"]);
    assert!(no.code == Some(2) && no.err.contains("working: the working roadmap"), "{}", no.whole());
    let no = site.run(&["new", "tiltak", "Nytt"]);
    assert_eq!(no.code, Some(2));
    snapshot::assert("addresses", "unknown-kind", &no.whole());
    let taken = site.run(&["adopt", "working"]);
    assert!(taken.code == Some(2) && taken.err.contains("name of veikart's own"), "{}", taken.whole());
}

#[test]
fn a_site_keeps_other_words_by_saying_so() {
    let site = english("helsenorge");
    let words = "\n[addresses]\nmeasures = \"tiltak\"\nmeasure = \"tiltak\"\nroadmap = \"plan\"\nsort = \"by\"\n";
    site.file("veikart.toml", &format!("{}{words}", site.read("veikart.toml")));
    std::fs::rename(site.path("content/initiatives"), site.path("content/tiltak")).unwrap();
    site.edit("content/areas/finding.md", "../initiatives/", "../tiltak/");
    site.edit("content/front.md", "site:data/roadmap.json", "site:data/plan.json");
    site.build();
    let page = site.read("public/tiltak/scanned-registers.html");
    assert!(page.contains("../index.html#tiltak-scanned-registers"), "{page}");
    assert!(site.read("public/areas/finding.html").contains("../tiltak/scanned-registers.html#need"));
    assert!(site.read("public/tiltak/index.html").contains("data-sorts=\"by\""));
    assert!(site.read("public/data/plan.json").contains("\"url\": \"tiltak/scanned-registers.html\""));
    assert!(site.read("public/index.html").contains("id=\"tiltak-scanned-registers\""));
}

#[test]
fn the_contract_names_every_word() {
    let contract = std::fs::read_to_string(repository().join("docs/addresses.md")).unwrap();
    let rows: Vec<String> = veikart::address::table()
        .map(|(key, norwegian, other, about)| format!("| `{key}` | `{norwegian}` | `{other}` | {about} |"))
        .collect();
    let missing: Vec<&String> = rows.iter().filter(|row| !contract.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "docs/addresses.md lacks\n{missing:#?}");
}
