//! `veikart import`: what tables of others tell, brought in; what an editor changed since stays; hostile files bring nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::real;
use crate::sandbox::{Run, Sandbox, files};
use crate::snapshot;

/// A site as `init` makes it, without its examples.
fn empty() -> Sandbox {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["init", ".", "--empty", "--language", "nb"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    sandbox
}

fn import(site: &Sandbox, arguments: &[&str]) -> Run {
    site.run(&[&["import"], arguments].concat())
}

#[track_caller]
fn imported(site: &Sandbox, arguments: &[&str]) -> String {
    let run = import(site, arguments);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run.whole()
}

/// The words of a text alone.
fn words(text: &Value) -> String {
    let letters = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let text: String = text.as_str().unwrap_or_default().chars().map(letters).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The elements of a roadmap's data by their titles, with areas and parents by theirs, and the words of their descriptions.
fn elements(data: &Value, with_texts: bool) -> BTreeMap<String, Vec<String>> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let title = |of: &str, id: &Value| {
        let found = data[of].as_array().unwrap().iter().find(|one| one["id"] == *id);
        found.map_or("-".to_owned(), |one| text(&one["title"]))
    };
    let measures = data["measures"].as_array().unwrap().iter();
    measures
        .map(|one| {
            let mut facts = vec![
                text(&one["id"]),
                title("areas", &one["area"]),
                title("measures", &one["parent"]),
                text(&one["time_band"]),
                text(&one["status"]),
            ];
            if with_texts {
                facts.extend(["problem", "need", "benefit"].map(|section| words(&one[section])));
            }
            (text(&one["title"]), facts)
        })
        .collect()
}

fn data(site: &Sandbox) -> Value {
    let run = site.run(&["export", "json", "--output", "-"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    serde_json::from_str(&run.out).unwrap()
}

/// The deliveries by what a workbook has of them: what they are for by its name, whether the site has it or not.
fn deliveries(data: &Value) -> Vec<[Value; 5]> {
    let of_editions = data["editions"].as_array().unwrap().iter().flat_map(|one| one["measures"].as_array().unwrap());
    let measures: Vec<&Value> = data["measures"].as_array().unwrap().iter().chain(of_editions).collect();
    let title = |id: &Value| measures.iter().find(|one| one["id"] == *id).unwrap()["title"].clone();
    let all = data["deliveries"].as_array().unwrap().iter();
    all.map(|one| {
        let known = one["measures"].as_array().unwrap().iter().map(title);
        let names: Vec<Value> = known.chain(one["unmatched"].as_array().unwrap().iter().cloned()).collect();
        let told = |key| one[key].clone();
        [told("project"), told("actor"), Value::Array(names), told("light"), told("stage")]
    })
    .collect()
}

#[test]
fn a_workbook_of_the_real_roadmap_comes_back_whole() {
    let site = empty();
    let run = real::on_repository(&site, &["export", "xlsx", "--output", "roadmap.xlsx"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let told = imported(&site, &["roadmap.xlsx"]);
    // What an export tells beside these is passed over, with why.
    for why in ["with `--as edition ID`", "reckons them from the editions", "content/ordliste.toml"] {
        assert!(told.contains(why), "{why}: {told}");
    }
    let (real, own) = (real::data(), data(&site));
    assert_eq!(elements(&own, true), elements(&real, true));
    let kinds = |data: &Value| -> Vec<(Value, Value)> {
        let areas = data["areas"].as_array().unwrap().iter();
        areas.map(|area| (area["title"].clone(), area["supporting"].clone())).collect()
    };
    assert_eq!(kinds(&own), kinds(&real));
    assert_eq!(deliveries(&own), deliveries(&real));
    // What was brought in is known again: nothing is left to do.
    let again = imported(&site, &["roadmap.xlsx"]);
    assert!(!again.contains("+ content/") && !again.contains("~ content/"), "{again}");
}

#[test]
fn a_table_of_the_real_roadmap_comes_back_whole() {
    let site = empty();
    let run = real::on_repository(&site, &["export", "csv", "--output", "roadmap.csv"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    imported(&site, &["roadmap.csv"]);
    let (real, own) = (real::data(), data(&site));
    assert_eq!(elements(&own, false), elements(&real, false));
    let more = |data: &Value| -> Vec<Value> {
        let measures = data["measures"].as_array().unwrap().iter();
        measures.map(|one| serde_json::json!([one["kind"], one["keywords"], one["also_in"], one["language"]])).collect()
    };
    assert_eq!(more(&own), more(&real));
}

#[test]
fn an_edition_is_made_of_a_table_and_never_replaced() {
    let site = empty();
    let run = real::on_repository(&site, &["export", "csv", "--edition", "2023-11", "--output", "old.csv"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    imported(&site, &["old.csv", "--as", "edition", "2023-11"]);
    let of = |data: &Value| -> Vec<(Value, Value, Value)> {
        let editions = data["editions"].as_array().unwrap();
        let edition = editions.iter().find(|edition| edition["id"] == "2023-11").unwrap();
        let measures = edition["measures"].as_array().unwrap().iter();
        measures.map(|one| (one["id"].clone(), one["title"].clone(), one["time_band"].clone())).collect()
    };
    assert_eq!(of(&data(&site)), of(&real::data()));
    let run = import(&site, &["old.csv", "--as", "edition", "2023-11"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
}

const TABLE: &str = "Tittel;Satsingsområde;Tidsrom;Status;Problem;Behov;Nytteverdi;Merknad\n\
    Søknad på nett;Bedre tjenester;2026;Under arbeid;Papir er tregt.;Et skjema.;Det går fort.;x\n\
    Varsling;Bedre tjenester;2027–28;Nesten ferdig;;;;\n\
    ;Bedre tjenester;2026;;;;;\n\
    Uten plass;;2026;;;;;\n\
    Halv;Bedre tjeneste;2026;;;;;\n";
const MAP: &str = "[columns]\n\"Tittel\" = \"title\"\n";

fn with_table() -> Sandbox {
    let site = Sandbox::new();
    assert_eq!(site.run(&["init", ".", "--language", "nb"]).code, Some(0));
    site.bytes("../plan.csv", TABLE.as_bytes()).bytes("../map.toml", MAP.as_bytes());
    site
}

#[test]
fn what_is_uncertain_is_asked_row_by_row_and_a_dry_run_writes_nothing() {
    let site = with_table();
    let before = files(&site.site());
    let run = import(&site, &["../plan.csv", "--map", "../map.toml", "--dry-run"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    snapshot::assert("import", "dry-run", &run.whole());
    assert_eq!(files(&site.site()), before);
}

#[test]
fn what_an_editor_changed_stays_until_somebody_chooses() {
    let arguments = ["../plan.csv", "--map", "../map.toml"];
    let (file, other) =
        ("content/tiltak/bedre-tjenester/soknad-pa-nett.md", "content/tiltak/bedre-tjenester/varsling.md");
    let site = with_table();
    imported(&site, &arguments);
    let is = |path: &str, text: &str| assert!(site.read(path).contains(text), "{}", site.read(path));
    // The editor writes anew, adds comments, and changes a period; the file goes on elsewhere.
    site.edit(file, "Papir er tregt.", "Papir er **veldig** tregt.").edit(
        file,
        "time_band = \"2026\"",
        "time_band = \"2027-2028\" # flyttet",
    );
    let newer = TABLE.replace("Det går fort.", "Det går raskt.").replace("2027–28", "2026");
    site.bytes("../plan.csv", newer.as_bytes());
    imported(&site, &arguments);
    is(file, "Papir er **veldig** tregt.");
    is(file, "time_band = \"2027-2028\" # flyttet");
    is(file, "Det går raskt.");
    is(other, "time_band = \"2026\"");
    // Both changed the same: it is shown, and left alone until somebody says whose word counts.
    let newest = newer.replace("Papir er tregt.", "Papir blir borte.");
    site.bytes("../plan.csv", newest.as_bytes());
    let told = imported(&site, &arguments);
    snapshot::assert("import", "difference", &told);
    is(file, "Papir er **veldig** tregt.");
    let before = site.read(file);
    imported(&site, &[&arguments[..], &["--take", "ours"]].concat());
    assert_eq!(site.read(file), before);
    let told = imported(&site, &arguments);
    assert!(!told.contains("--take"), "what was chosen is not asked again: {told}");
    site.bytes("../plan.csv", newest.replace("Papir blir borte.", "Papir forsvinner.").as_bytes());
    imported(&site, &[&arguments[..], &["--take", "theirs"]].concat());
    is(file, "Papir forsvinner.");
    is(file, "# flyttet");
    site.build();
}

#[test]
fn ids_stay_the_same_and_a_new_name_is_asked_about() {
    let site = with_table();
    let arguments = ["../plan.csv", "--map", "../map.toml"];
    imported(&site, &arguments);
    let before = files(&site.site().join("content"));
    site.bytes("../plan.csv", TABLE.replace("Søknad på nett", "Søknader på nett").as_bytes());
    let told = imported(&site, &arguments);
    assert!(told.contains("soknad-pa-nett"), "{told}");
    assert_eq!(files(&site.site().join("content")), before);
    let map = format!("{MAP}[values.measure]\n\"Søknader på nett\" = \"soknad-pa-nett\"\n");
    site.bytes("../map.toml", map.as_bytes());
    imported(&site, &arguments);
    assert!(site.read("content/tiltak/bedre-tjenester/soknad-pa-nett.md").contains("title = \"Søknader på nett\""));
}

#[test]
fn words_of_a_file_are_no_marks_and_no_file_names() {
    let site = with_table();
    let hostile = "title,area,problem,need,benefit,id\n\
        <script>alert(1)</script>,bedre-tjenester,# a <b>x</b>,+++,\"![x](../../../etc/passwd)\",\n\
        =HYPERLINK(\"x\"),bedre-tjenester,{{ 7*7 }},&lt;i&gt;,---,../../oops\n";
    site.bytes("../plan.csv", hostile.as_bytes());
    imported(&site, &["../plan.csv"]);
    site.build();
    let html = site.read("public/tiltak/script-alert-1-script.html");
    assert!(!html.contains("<script>alert(1)") && !html.contains("<b>x</b>") && !html.contains("passwd\""), "{html}");
    let stray = files(&site.root()).into_keys().filter(|path| path.contains("oops")).count();
    assert_eq!(stray, 0);
}

/// A zip folder of these files.
fn zipped(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with the rows of one sheet.
fn workbook(rows: &str) -> Vec<(&'static str, Vec<u8>)> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"a\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><dimension ref=\"A1:XFD1048576\"/><sheetData>{rows}</sheetData></worksheet>"
    );
    let root = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"a\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    vec![
        ("_rels/.rels", root.into_bytes()),
        ("xl/workbook.xml", book.into_bytes()),
        ("xl/_rels/workbook.xml.rels", links.into_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.into_bytes()),
    ]
}

fn row(number: usize, cells: &[&str]) -> String {
    let cell = |(at, text): (usize, &&str)| {
        let place = format!("{}{number}", char::from(b'A' + u8::try_from(at).unwrap()));
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    format!("<row r=\"{number}\">{}</row>", cells.iter().enumerate().map(cell).collect::<String>())
}

#[test]
fn a_formula_is_never_run_and_a_sheet_that_claims_to_be_huge_costs_nothing() {
    let site = with_table();
    let computed = "<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><f>WEBSERVICE(\"http://x\")</f><v>Fra formel</v></c>\
        <c r=\"B1048576\" t=\"inlineStr\"><is><t>Bedre tjenester</t></is></c><c r=\"XFD1048576\"><f>1/0</f></c></row>";
    let rows = format!("{}{computed}", row(1, &["title", "area"]));
    site.bytes("../plan.xlsx", &zipped(&workbook(&rows)));
    let told = imported(&site, &["../plan.xlsx"]);
    assert!(told.contains("Ark!A1048576") && told.contains("fra-formel.md"), "{told}");
}

#[test]
fn hostile_files_are_refused_and_bring_nothing() {
    let mut bomb = workbook("");
    bomb.push(("xl/worksheets/sheet2.xml", vec![b' '; 130 << 20]));
    let mut strings = workbook("");
    strings.push(("xl/sharedStrings.xml", b"<sst>".iter().chain(b"<si/>".repeat(7 << 20).iter()).copied().collect()));
    let whole = zipped(&workbook(&row(1, &["title", "area"])));
    let entity = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("bomb", "a.xlsx", zipped(&bomb)),
        ("strings", "a.xlsx", zipped(&strings)),
        ("cut", "a.xlsx", whole[..whole.len() / 2].to_vec()),
        ("no zip", "a.xlsx", b"PK\x03\x04 nothing".to_vec()),
        (
            "entities",
            "a.xlsx",
            zipped(&[("xl/workbook.xml", format!("{entity}<workbook>&b;</workbook>").into_bytes())]),
        ),
        ("nul", "a.csv", b"title,area\n\0,x\n".to_vec()),
        ("program", "a.exe", b"MZ".to_vec()),
        ("cells", "a.csv", b",\n".repeat(1_100_000)),
    ];
    for (name, file, bytes) in cases {
        let site = with_table();
        let before = files(&site.site());
        site.bytes(&format!("../{file}"), &bytes);
        let run = import(&site, &[&format!("../{file}")]);
        assert_eq!(run.code, Some(2), "{name}: {}", run.whole());
        assert!(run.err.contains(file), "{name}: {}", run.whole());
        assert_eq!(files(&site.site()), before, "{name}");
    }
}

#[test]
fn a_file_of_an_older_program_is_read_with_a_question() {
    let site = with_table();
    site.bytes("../plan.csv", b"title;area\nS\xf8knad;Bedre tjenester\n");
    let told = imported(&site, &["../plan.csv"]);
    assert!(told.contains("Windows-1252") && told.contains("“Søknad”"), "{told}");
}
