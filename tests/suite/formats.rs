//! Diagnostics for programs: the same site in every format, and places that are right in awkward files.

use serde_json::{Value, json};

use crate::sandbox::Sandbox;
use crate::snapshot;

/// A site with two faults and one piece of advice.
fn faulty() -> Sandbox {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "area = \"laering\"", "area = \"lærings\"")
        .edit("content/tiltak/prover.md", "time_band = \"2026\"", "time_band = \"100 % i 2026: nå, og «тест»\"")
        .edit("content/tiltak/rettleiing.md", "status = \"ikke-startet\"\n", "");
    site
}

#[test]
fn each_format_is_as_kept() {
    for format in ["text", "short", "json", "github", "sarif"] {
        let run = faulty().check(&["--format", format]);
        assert_eq!(run.code, Some(1), "{}", run.whole());
        snapshot::assert("formats", format, &run.whole());
    }
}

#[test]
fn a_site_without_faults_is_told_in_each_format() {
    for format in ["short", "json", "github", "sarif"] {
        let run = Sandbox::small_site().check(&["--format", format]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.whole());
        snapshot::assert("formats", &format!("none-{format}"), &run.whole());
    }
}

/// The diagnostics of a site as JSON.
fn told(site: &Sandbox) -> Vec<Value> {
    let run = site.check(&["--format", "json"]);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.whole()))
}

#[test]
fn json_has_the_same_fields_for_each_diagnostic() {
    let all = told(&faulty());
    assert_eq!(all.len(), 3);
    for diagnostic in all {
        let fields: Vec<&String> = diagnostic.as_object().unwrap().keys().collect();
        let mut wanted = [
            "code",
            "severity",
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "message",
            "label",
            "help",
            "remedy",
            "related",
            "counted",
        ];
        wanted.sort_unstable();
        assert_eq!(fields, wanted);
    }
}

#[test]
fn sarif_has_what_code_scanning_asks_for() {
    let run = faulty().check(&["--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert!(sarif["$schema"].as_str().unwrap().contains("sarif-2.1.0"));
    let scan = &sarif["runs"][0];
    let driver = &scan["tool"]["driver"];
    assert_eq!(driver["name"], "veikart");
    let rules: Vec<&str> =
        driver["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let results = scan["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().unwrap()));
        assert!(["error", "note", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(!place["artifactLocation"]["uri"].as_str().unwrap().contains(['\\', ' ']), "{place}");
        for field in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][field].as_u64().unwrap() >= 1, "{place}");
        }
    }
}

#[test]
fn sarif_addresses_are_uris() {
    let site = Sandbox::small_site();
    site.measure("Læring på nett", "Læring");
    let run = site.check(&["--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&run.out).unwrap();
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "content/tiltak/L%C3%A6ring%20p%C3%A5%20nett.md");
}

/// Line and column of the fault that a file with a wrong status has, whatever its bytes.
fn place(text: &str) -> (Value, Value, Value, Value) {
    let site = Sandbox::small_site();
    site.file("content/tiltak/proove.md", text);
    let all = told(&site);
    let fault = all.iter().find(|d| d["code"] == "unknown-status").unwrap_or_else(|| panic!("{all:?}")).clone();
    (fault["line"].clone(), fault["column"].clone(), fault["end_line"].clone(), fault["end_column"].clone())
}

#[test]
fn places_are_right_whatever_stands_before() {
    // An emoji is one character to a person and four bytes to a file.
    let text = "+++\ntitle = \"Øving «тест» 🌍\"\narea = \"laering\"\n# æøå 🌍\nstatus = \"borte\"\n+++\n";
    let wanted = (json!(5), json!(10), json!(5), json!(17));
    assert_eq!(place(text), wanted);
    assert_eq!(place(&text.replace('\n', "\r\n")), wanted, "CRLF");
    assert_eq!(place(&format!("\u{feff}{text}")), wanted, "byte order mark");
    assert_eq!(place(&format!("\u{feff}{}", text.replace('\n', "\r\n"))), wanted, "both");
}

#[test]
fn columns_count_characters_on_the_line_itself() {
    let line = "owner = \"Ås 🌍\"";
    let text = format!(
        "+++\ntitle = \"x\"\narea = \"laering\"\n{line}\nformer_titles = [\"æ\", \"ø 🌍\"]\n\"støtte\" = 1\n+++\n"
    );
    let site = Sandbox::small_site();
    site.file("content/tiltak/proove.md", &text);
    let all = told(&site);
    let fault = all.iter().find(|d| d["code"] == "unknown-key").unwrap();
    assert_eq!((&fault["line"], &fault["column"]), (&json!(6), &json!(1)));

    let site = Sandbox::small_site();
    let body = "«æøå» тест 🌍 [her](borte.md)\r\n\r\nmer\r\n";
    site.file("content/sider/tekst.md", &format!("\u{feff}+++\r\ntitle = \"Æ\"\r\n+++\r\n\r\n{body}"));
    let all = told(&site);
    let fault = all.iter().find(|d| d["code"] == "dead-link").unwrap();
    assert_eq!((&fault["line"], &fault["column"], &fault["end_column"]), (&json!(5), &json!(14), &json!(29)));
}

#[test]
fn github_commands_stay_on_one_line() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "status = \"under-arbeid\"", "status = \"a\\nb::warning::c,d%\"");
    let run = site.check(&["--format", "github"]);
    for line in run.out.lines() {
        assert!(
            line.starts_with("::error ") || line.starts_with("::notice ") || line.starts_with("::warning "),
            "{line}"
        );
    }
    assert!(run.out.contains("%0Ab"), "{}", run.out);
}
