//! The repository's content against the board's own tables (`seeds/veikart-2025-11`): nothing is lost, nothing is
//! added, nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::real;
use crate::sandbox::{Sandbox, repository};

/// The tables of the focus areas; each is named as the area's file.
const AREAS: [&str; 5] = [
    "fremme-innovasjon",
    "et-rikt-helsetilbud",
    "helhetlig-helsetilbud",
    "helsenorge-for-alle",
    "stottende-aktiviteter",
];

/// What a table tells of an element.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) area: String,
    pub(crate) parent: Option<String>,
    pub(crate) time_band: Option<String>,
}

/// A fact table as rows of named fields.
fn table(name: &str) -> Vec<BTreeMap<String, String>> {
    let path = repository().join(format!("seeds/veikart-2025-11/{name}.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

/// The elements of all area tables, in the tables' order.
pub(crate) fn printed() -> Vec<Element> {
    let mut elements = Vec::new();
    for area in AREAS {
        let mut overall = None;
        for row in table(area) {
            let id = row["id"].clone();
            let parent = match row["slag"].as_str() {
                "overordnet" => {
                    overall = Some(id.clone());
                    None
                }
                "tilhørende" => Some(overall.clone().expect("a supporting row follows an overall one")),
                kind => panic!("{area}: unknown kind {kind}"),
            };
            let time_band = Some(row["tidsrom"].clone()).filter(|band| !band.is_empty());
            elements.push(Element { id, title: row["navn"].clone(), area: area.to_owned(), parent, time_band });
        }
    }
    elements
}

/// The elements of the built data file.
fn built() -> Vec<Element> {
    let text = |measure: &Value, name: &str| measure[name].as_str().map(str::to_owned);
    let all = real::data();
    let measures = all["measures"].as_array().unwrap();
    measures
        .iter()
        .map(|measure| Element {
            id: text(measure, "id").unwrap(),
            title: text(measure, "title").unwrap(),
            area: text(measure, "area").unwrap(),
            parent: text(measure, "parent"),
            time_band: text(measure, "time_band"),
        })
        .collect()
}

fn ids(table_name: &str, wanted: impl Fn(&BTreeMap<String, String>) -> bool) -> BTreeSet<String> {
    table(table_name).iter().filter(|row| wanted(row)).map(|row| row["id"].clone()).collect()
}

#[test]
fn the_tables_have_the_number_of_rows_that_their_description_tells() {
    let rows: Vec<usize> = AREAS.iter().map(|area| table(area).len()).collect();
    assert_eq!(rows, [12, 35, 10, 10, 16]);
    assert_eq!((table("rutenett").len(), table("beskrivelser").len()), (48, 56));
    for name in AREAS.iter().chain(&["rutenett", "beskrivelser"]) {
        for (at, row) in table(name).iter().enumerate() {
            assert_eq!(row["rad"], (at + 1).to_string(), "{name} skips a row");
        }
    }
}

#[test]
fn every_row_has_its_element_with_the_same_facts() {
    let built = built();
    let by_id: BTreeMap<&str, &Element> = built.iter().map(|element| (element.id.as_str(), element)).collect();
    let mut wrong = Vec::new();
    for element in printed() {
        if by_id.get(element.id.as_str()) != Some(&&element) {
            wrong.push(format!("printed {element:?}\n  built {:?}", by_id.get(element.id.as_str())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_element_is_there_that_the_document_does_not_name() {
    let mut known: BTreeSet<String> = printed().into_iter().map(|element| element.id).collect();
    let unlisted = |row: &BTreeMap<String, String>| row["i_tabell"] == "nei";
    known.extend(ids("rutenett", unlisted));
    known.extend(ids("beskrivelser", unlisted));
    let built: BTreeSet<String> = built().into_iter().map(|element| element.id).collect();
    assert_eq!(built, known);
}

#[test]
fn the_tables_agree_on_who_stands_where() {
    let printed: BTreeSet<String> = printed().into_iter().map(|element| element.id).collect();
    for name in ["rutenett", "beskrivelser"] {
        for row in table(name) {
            assert_eq!(row["i_tabell"] == "ja", printed.contains(&row["id"]), "{name}: {}", row["id"]);
        }
    }
}

#[test]
fn elements_without_a_row_have_no_time_band_and_stand_last_in_their_area() {
    let printed: BTreeSet<String> = printed().into_iter().map(|element| element.id).collect();
    for area in AREAS {
        let here: Vec<Element> = built().into_iter().filter(|element| element.area == area).collect();
        let first = here.iter().position(|element| !printed.contains(&element.id)).unwrap_or(here.len());
        for element in &here[first..] {
            assert!(!printed.contains(&element.id), "{} stands after an element without a row", element.id);
            assert_eq!(element.time_band, None, "{}", element.id);
        }
    }
}

#[test]
fn elements_stand_in_the_order_of_the_tables() {
    let printed: Vec<String> = printed().into_iter().map(|element| element.id).collect();
    let built: Vec<String> = built().into_iter().map(|element| element.id).filter(|id| printed.contains(id)).collect();
    assert_eq!(built, printed);
}

#[test]
fn each_element_lies_in_the_folder_of_its_area() {
    for element in built() {
        let path = format!("content/tiltak/{}/{}.md", element.area, element.id);
        assert!(repository().join(&path).is_file(), "{path} is not there");
    }
}

#[test]
fn described_elements_have_all_three_sections_and_others_none() {
    let described = ids("beskrivelser", |_| true);
    assert_eq!(described.len(), 56, "an element is described once");
    for measure in real::data()["measures"].as_array().unwrap() {
        let id = measure["id"].as_str().unwrap();
        for section in ["problem", "need", "benefit"] {
            let text = measure[section].as_str();
            assert_eq!(text.is_some_and(|text| !text.is_empty()), described.contains(id), "{section} of {id}");
        }
    }
}

#[test]
fn both_forms_of_norwegian_are_met() {
    let described = ids("beskrivelser", |_| true);
    let data = real::data();
    let count = |language: &str| {
        let written = |m: &&Value| m["language"] == language && described.contains(m["id"].as_str().unwrap());
        data["measures"].as_array().unwrap().iter().filter(written).count()
    };
    let (nb, nn) = (count("nb"), count("nn"));
    assert_eq!(nb + nn, described.len());
    assert!(nb * 4 >= described.len() && nn * 4 >= described.len(), "{nb} in bokmål, {nn} in nynorsk");
}

#[test]
fn every_element_names_its_source() {
    for (path, text) in measures() {
        assert!(text.contains("sources = [\"veikart-2025-11\"]"), "{path} names no source");
    }
}

#[test]
fn the_roadmap_has_no_fault() {
    let run = real::on_repository(&Sandbox::new(), &["check"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
}

#[test]
fn the_open_data_follow_their_own_schema() {
    let schema: Value = serde_json::from_slice(&real::site()["data/veikart.schema.json"]).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let data = real::data();
    let faults: Vec<String> =
        validator.iter_errors(&data).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // The schema must be able to refuse.
    let mut wrong = data.clone();
    wrong["measures"][0]["kind"] = Value::from("annet");
    assert!(!validator.is_valid(&wrong));
    let mut guessed = data;
    guessed["measures"][0]["guess"] = Value::from(1);
    assert!(!validator.is_valid(&guessed));
}

#[test]
fn the_open_data_hold_what_the_design_promises() {
    let data = real::data();
    assert_eq!(data["edition"], "2025-11");
    let bands: Vec<(&str, u64, u64)> = data["time_bands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|band| {
            assert!(band["title"].is_string());
            (band["id"].as_str().unwrap(), band["first_year"].as_u64().unwrap(), band["last_year"].as_u64().unwrap())
        })
        .collect();
    assert_eq!(bands, [("2025", 2025, 2025), ("2026-2027", 2026, 2027), ("2027-2028", 2027, 2028)]);
    let areas: Vec<(&str, bool)> = data["areas"]
        .as_array()
        .unwrap()
        .iter()
        .map(|area| (area["id"].as_str().unwrap(), area["supporting"].as_bool().unwrap()))
        .collect();
    assert_eq!(areas, AREAS.map(|area| (area, area == "stottende-aktiviteter")));
    for list in ["editions", "deliveries"] {
        assert!(data[list].is_array(), "{list}");
    }
    let wanted = ["id", "title", "kind", "area", "parent", "time_band", "status", "url", "problem", "need", "benefit"];
    let tables: BTreeSet<String> = printed().into_iter().map(|element| element.id).collect();
    for measure in data["measures"].as_array().unwrap() {
        let measure = measure.as_object().unwrap();
        for name in wanted {
            assert!(measure.contains_key(name), "{name} is absent where it should be null: {measure:?}");
        }
        let kind = match (tables.contains(measure["id"].as_str().unwrap()), measure["parent"].is_null()) {
            (false, _) => Value::Null,
            (true, true) => "overall".into(),
            (true, false) => "supporting".into(),
        };
        assert_eq!(measure["kind"], kind, "only the tables tell a kind: {measure:?}");
        let url = measure["url"].as_str().unwrap();
        assert!(real::site().contains_key(url), "{url} is no page");
    }
}

#[test]
fn what_no_source_tells_is_null_and_never_guessed() {
    // No source tells a status of the most elements: the slides' colours are lost. What is told stands in a file.
    let told: BTreeMap<String, bool> = measures()
        .into_iter()
        .map(|(path, text)| {
            let id = Path::new(&path).file_stem().unwrap().to_str().unwrap().to_owned();
            (id, text.lines().any(|line| line.starts_with("status =")))
        })
        .collect();
    let printed: BTreeMap<String, Option<String>> =
        printed().into_iter().map(|element| (element.id, element.time_band)).collect();
    let data = real::data();
    let mut unknown = 0;
    for measure in data["measures"].as_array().unwrap() {
        let id = measure["id"].as_str().unwrap();
        assert_eq!(!measure["status"].is_null(), told[id], "status of {id}");
        let band = printed.get(id).cloned().flatten();
        assert_eq!(measure["time_band"].as_str().map(str::to_owned), band, "time band of {id}");
        assert_eq!(measure["first_year"].is_null(), band.is_none(), "first year of {id}");
        unknown += usize::from(measure["status"].is_null());
    }
    assert!(unknown > 0);
}

#[test]
fn the_csv_tells_the_same_as_the_json() {
    let mut reader = csv::Reader::from_reader(real::site()["data/veikart.csv"].as_slice());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().collect::<Result<_, _>>().unwrap();
    let data = real::data();
    let measures = data["measures"].as_array().unwrap();
    assert_eq!(rows.len(), measures.len());
    for (row, measure) in rows.iter().zip(measures) {
        for (name, text) in row.iter().filter(|(name, _)| !name.ends_with("_title")) {
            let value = measure.get(name).unwrap_or(&measure["fields"][name]);
            let texts: Option<Vec<&str>> = value.as_array().map(|list| list.iter().filter_map(Value::as_str).collect());
            let told = texts.map_or_else(|| value.as_str().unwrap_or("").to_owned(), |texts| texts.join("; "));
            assert_eq!(*text, told, "{name} of {}", row["id"]);
        }
        let area = data["areas"].as_array().unwrap().iter().find(|area| area["id"] == measure["area"]).unwrap();
        assert_eq!(row["area_title"], area["title"].as_str().unwrap());
    }
}

#[test]
fn a_spreadsheet_knows_the_tables_by_their_mark() {
    for name in ["veikart", "utgaver", "endringer", "leveranser"] {
        let table = &real::site()[&format!("data/{name}.csv")];
        assert!(table.starts_with("\u{feff}".as_bytes()), "{name}");
    }
}

#[test]
fn an_edition_keeps_its_small_letter_within_a_sentence() {
    let page = |path: &str| String::from_utf8(real::site()[path].clone()).unwrap();
    assert!(
        page("utgaver/2023-11.html").contains("Den nyeste er <a href=\"../utgaver/2025-11.html\">november 2025</a>")
    );
}

/// The files of elements with their texts; translations left out.
fn measures() -> BTreeMap<String, String> {
    crate::sandbox::files(&repository().join("content/tiltak"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".md") && path.matches('.').count() == 1)
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}
