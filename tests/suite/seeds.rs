//! The repository's editions and delivery plan against the tables in `seeds/`: nothing is lost, nothing is added,
//! nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::content::printed;
use crate::real;
use crate::sandbox::{files, repository};

type Row = BTreeMap<String, String>;

/// A fact table as rows of named fields.
fn table(path: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(repository().join("seeds").join(path)).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

/// A file of the content as TOML.
fn content(path: &str) -> toml::Table {
    fs::read_to_string(repository().join("content").join(path)).unwrap().parse().unwrap()
}

/// The tables of a list with their keys and texts; a list of texts is joined as the fact tables do it.
fn list(table: &toml::Table, name: &str) -> Vec<Row> {
    let text = |value: &toml::Value| match value {
        toml::Value::Array(parts) => {
            let text = |part: &toml::Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
            parts.iter().map(text).collect::<Vec<_>>().join(";")
        }
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let row = |value: &toml::Value| value.as_table().unwrap().iter().map(|(key, v)| (key.clone(), text(v))).collect();
    table[name].as_array().unwrap().iter().map(row).collect()
}

/// What a row should be in the content: keys with texts, of which the empty ones are absent.
fn expected<'a>(facts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Row {
    let told = facts.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

/// The ids of today's elements, by their files.
fn of_today() -> BTreeSet<String> {
    let paths = files(&repository().join("content/tiltak")).into_keys();
    paths.filter_map(|path| Some(path.rsplit('/').next()?.strip_suffix(".md")?.to_owned())).collect()
}

fn rows_are_counted(path: &str, wanted: usize) -> Vec<Row> {
    let rows = table(path);
    assert_eq!(rows.len(), wanted, "{path}");
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(row["rad"], (at + 1).to_string(), "{path} skips a row");
    }
    rows
}

/// Columns and groups of an edition, with the seeds' word for a group.
#[track_caller]
fn grouping(folder: &str, rows: usize, group: &str, edition: &toml::Table) {
    let rows = rows_are_counted(&format!("{folder}/inndeling.csv"), rows);
    let label = |years: &str| years.replace('-', "–");
    let of = |kind: &str| rows.iter().filter(|row| row["slag"] == kind).cloned().collect::<Vec<_>>();
    let title = |row: &Row| if row["navn"] == label(&row["id"]) { String::new() } else { row["navn"].clone() };
    let bands: Vec<Row> =
        of("tidsrom").iter().map(|row| expected([("period", row["id"].as_str()), ("title", &title(row))])).collect();
    assert_eq!(list(edition, "time_bands"), bands, "{folder}");
    let mut areas = list(edition, "areas");
    for area in &mut areas {
        // The slides mark no row as supporting; its name says so.
        let is_supporting = area.remove("supporting").is_some();
        assert_eq!(is_supporting, area["id"] == "stottende-aktiviteter");
    }
    let wanted: Vec<Row> =
        of(group).iter().map(|row| expected([("id", row["id"].as_str()), ("title", &row["navn"])])).collect();
    assert_eq!(areas, wanted, "{folder}");
    assert_eq!(bands.len() + wanted.len(), rows.len(), "{folder} has rows of another kind");
}

/// Measures of which the source tells the name alone.
fn names_alone(rows: &[Row]) -> Vec<Row> {
    rows.iter().map(|row| expected([("id", row["id"].as_str()), ("title", &row["navn"])])).collect()
}

#[test]
fn the_roadmap_of_november_2023_is_the_one_on_the_slides() {
    let edition = content("utgaver/2023-11.toml");
    grouping("veikart-2023-11", 8, "satsingsområde", &edition);
    let rows = rows_are_counted("veikart-2023-11/rutenett.csv", 40);
    assert_eq!(list(&edition, "measures"), names_alone(&rows));
    assert_eq!(edition["incomplete"].as_bool(), Some(true));
    assert!(!edition.contains_key("adopted_by"), "no source tells what the board decided");
}

#[test]
fn the_results_roadmap_of_march_2023_is_the_one_on_the_slides() {
    let edition = content("utgaver/2023-03.toml");
    grouping("resultatveikart-2023-03", 7, "rad", &edition);
    let rows = rows_are_counted("resultatveikart-2023-03/elementer.csv", 53);
    assert_eq!(list(&edition, "measures"), names_alone(&rows));
    assert!(!edition.contains_key("adopted_by"));

    let lines = table("resultatveikart-2023-03/lysbilder.csv");
    assert_eq!(lines.len(), 214);
    let mut slides: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut in_order = Vec::new();
    for line in lines.iter().filter(|line| line["slag"] == "element") {
        if !slides.contains_key(line["id"].as_str()) {
            in_order.push(line["id"].as_str());
        }
        slides.entry(&line["id"]).or_default().insert(&line["lysbilde"]);
    }
    assert_eq!(rows.iter().map(|row| row["id"].as_str()).collect::<Vec<_>>(), in_order);
    for row in &rows {
        let printed_on: Vec<&str> = slides[row["id"].as_str()].iter().copied().collect();
        assert_eq!(row["lysbilder"], printed_on.join(";"), "{}", row["id"]);
    }
}

#[test]
fn the_content_roadmap_of_2021_is_the_one_on_the_slide() {
    let edition = content("utgaver/innhold-2021.toml");
    grouping("innholdsveikart-2021", 10, "område", &edition);
    assert_eq!(edition["series"].as_str(), Some("innhold"));
    let areas: BTreeMap<String, String> = table("innholdsveikart-2021/inndeling.csv")
        .into_iter()
        .map(|row| (row["tittel"].clone(), row["id"].clone()))
        .collect();
    let rows = rows_are_counted("innholdsveikart-2021/punkter.csv", 81);
    let mut wanted: Vec<Row> = Vec::new();
    let mut heading: Option<&Row> = None;
    for row in &rows {
        assert!(row["id"].starts_with("innhold-"), "{}", row["id"]);
        heading = heading.filter(|heading| heading["område"] == row["område"]);
        let same: Vec<&Row> = rows.iter().filter(|other| other["id"] == row["id"]).collect();
        let at = same.iter().position(|other| other["rad"] == row["rad"]).unwrap();
        assert_eq!(row["forekomst"], (at + 1).to_string(), "{}", row["id"]);
        assert_eq!((&row["område"], &row["navn"]), (&same[0]["område"], &same[0]["navn"]), "{}", row["id"]);
        if at > 0 {
            continue;
        }
        // Years are told only where they are certain for every place that prints it.
        let years: BTreeSet<&str> = same.iter().map(|row| row["år"].as_str()).collect();
        let (first, last) = (years.first().unwrap(), years.last().unwrap());
        let band = if first.is_empty() || first == last { (*first).to_owned() } else { format!("{first}-{last}") };
        let parent = heading.map_or("", |heading| heading["id"].as_str());
        let facts = [("id", row["id"].as_str()), ("title", &row["navn"]), ("area", &areas[&row["område"]])];
        wanted.push(expected(facts.into_iter().chain([("time_band", band.as_str()), ("parent", parent)])));
        if row["slag"] == "overskrift" {
            heading = Some(row);
        }
    }
    assert_eq!(wanted.len(), 59);
    assert_eq!(list(&edition, "measures"), wanted);
}

#[test]
fn the_delivery_plan_of_november_2023_is_the_one_on_the_slides() {
    let areas: BTreeMap<String, String> = table("veikart-2023-11/inndeling.csv")
        .into_iter()
        .map(|row| (row["navn"].clone(), row["id"].clone()))
        .collect();
    let rows = rows_are_counted("leveranseplan-2023-11/leveranser.csv", 30);
    let wanted: Vec<Row> = rows
        .iter()
        .map(|row| {
            expected([
                ("id", row["id"].as_str()),
                ("project", &row["navn"]),
                ("actor", &row["aktør_id"]),
                ("actor_note", &row["aktør_merknad"]),
                ("area", &areas[&row["tabell"]]),
                ("refs", &row["elementer"]),
                ("kind", &row["slag"]),
                ("unmatched_refs", &row["uten_element"]),
                ("stage_note", &row["ved_fremgang"]),
            ])
        })
        .collect();
    let mut held = list(&content("leveranser/2023-11.toml"), "deliveries");
    for (delivery, row) in held.iter_mut().zip(&rows) {
        // The note says the same in other words.
        assert_eq!(delivery.remove("note").is_some(), !row["tekst"].is_empty(), "{}", row["id"]);
        // What it may be for has a ground, and is no element that the plan names.
        let likely = delivery.remove("likely").unwrap_or_default();
        let is_offered = likely.contains(&format!("id = \"{}\"", row["trolig_id"]));
        assert_eq!(is_offered, !likely.is_empty(), "{}: {likely}", row["id"]);
        assert_eq!(row["trolig_grunn"].is_empty(), likely.is_empty(), "{}", row["id"]);
    }
    assert_eq!(held, wanted);
    let count = |field: &str| rows.iter().filter(|row| !row[field].is_empty()).count();
    assert_eq!((count("elementer"), count("slag"), count("uten_element")), (18, 8, 4));
    for row in &rows {
        let ties = ["elementer", "slag", "uten_element"].iter().filter(|field| !row[**field].is_empty()).count();
        assert_eq!(ties, 1, "{} is tied in one way", row["id"]);
    }
}

#[test]
fn every_delivery_is_tied_to_a_measure_that_some_edition_holds() {
    let mut known = of_today();
    for path in files(&repository().join("content/utgaver")).into_keys() {
        known.extend(list(&content(&format!("utgaver/{path}")), "measures").into_iter().map(|row| row["id"].clone()));
    }
    for row in table("leveranseplan-2023-11/leveranser.csv") {
        for id in row["elementer"].split(';').filter(|id| !id.is_empty()) {
            assert!(known.contains(id), "{} is tied to {id}", row["id"]);
        }
    }
}

#[test]
fn each_id_of_2023_is_decided_once_and_keeps_to_its_reason() {
    let decisions = table("identitet.csv");
    let today = of_today();
    let mut elsewhere: BTreeMap<String, usize> = BTreeMap::new();
    for (edition, elements, with_id_of_today) in [("2023-11", 40, 39), ("2023-03", 53, 28)] {
        let here: Vec<&Row> = decisions.iter().filter(|row| row["utgave"] == edition).collect();
        let decided: BTreeSet<&str> = here.iter().map(|row| row["id"].as_str()).collect();
        let measures = list(&content(&format!("utgaver/{edition}.toml")), "measures");
        let held: BTreeSet<&str> = measures.iter().map(|row| row["id"].as_str()).collect();
        assert_eq!((here.len(), decided.len()), (elements, elements), "{edition}");
        assert_eq!(decided, held, "{edition}");
        assert_eq!(here.iter().filter(|row| today.contains(&row["id"])).count(), with_id_of_today, "{edition}");
        for row in here {
            assert!(!row["grunn"].is_empty() && !row["tittel"].is_empty(), "{row:?}");
            let is_new =
                row["grunn"].starts_with("ny id") || row["grunn"].starts_with("samme navn som i november 2023");
            assert_eq!(is_new, !today.contains(&row["id"]), "{row:?}");
            if is_new {
                *elsewhere.entry(row["id"].clone()).or_default() += 1;
            }
        }
    }
    assert_eq!(decisions.iter().filter(|row| row["utgave"] != "innhold-2021").count(), 93);
    elsewhere.retain(|_, editions| *editions > 1);
    assert_eq!(elsewhere.into_keys().collect::<Vec<_>>(), ["timebestilling-og-endring-i-spesialist"]);
}

#[test]
fn the_frozen_edition_of_november_2025_has_the_facts_of_the_tables() {
    let edition = content("utgaver/2025-11.toml");
    let mut measures: BTreeMap<String, Row> =
        list(&edition, "measures").into_iter().map(|row| (row["id"].clone(), row)).collect();
    assert_eq!(measures.len(), 88);
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    for element in printed() {
        let held = measures.remove(&element.id).unwrap();
        let told = |name: &str| held.get(name).cloned().unwrap_or_default();
        let facts = [told("title"), told("area"), told("parent"), told("time_band")];
        let wanted = [element.title, element.area, optional(&element.parent), optional(&element.time_band)];
        assert_eq!(facts, wanted, "{}", element.id);
    }
    for (id, held) in measures {
        assert!(!held.contains_key("time_band"), "{id} has no row, and so no time band");
    }
    assert!(!edition.contains_key("adopted_by"), "the source tells that the board updated it, and no more");
    let sources: Vec<&str> = edition["sources"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
    assert_eq!(sources, ["veikart-2025-11"]);
}

#[test]
fn every_edition_and_plan_names_a_source_and_when_it_was() {
    let config: toml::Table = fs::read_to_string(repository().join("veikart.toml")).unwrap().parse().unwrap();
    for folder in ["utgaver", "leveranser"] {
        for path in files(&repository().join("content").join(folder)).into_keys() {
            let file = content(&format!("{folder}/{path}"));
            let sources = file["sources"].as_array().unwrap();
            assert!(!sources.is_empty(), "{path}");
            for source in sources {
                assert!(config["sources"].get(source.as_str().unwrap()).is_some(), "{path}: {source}");
            }
            assert!(file["date"].is_str(), "{path}");
            assert_eq!(file.contains_key("checksum"), folder == "utgaver", "{path}");
        }
    }
}

#[test]
fn the_editions_are_compared_without_guessing() {
    let run = |from: &str, to: &str| {
        let run = real::on_repository(&crate::sandbox::Sandbox::new(), &["changes", from, to, "--format", "json"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        serde_json::from_str::<serde_json::Value>(&run.out).unwrap()
    };
    let count = |told: &serde_json::Value, kind: &str| {
        let counts = told["counts"].as_array().unwrap().iter().filter(|count| count["kind"] == kind);
        counts.map(|count| count["count"].as_u64().unwrap()).sum::<u64>()
    };
    let to_november = run("2023-03", "2023-11");
    assert_eq!(count(&to_november, "dropped"), 0, "the later edition is not complete");
    assert_eq!(to_november["regrouped"], true);
    let to_2025 = run("2023-11", "2025-11");
    let arrivals = to_2025["arrivals"].as_array().unwrap();
    assert!(arrivals.iter().all(|one| one["outcome"] != "new"), "the earlier edition is not complete: {arrivals:?}");
    assert_eq!(arrivals.iter().map(|one| one["count"].as_u64().unwrap()).sum::<u64>(), 49);
    let outcomes = to_2025["outcomes"].as_array().unwrap();
    let outcome = |name: &str| {
        let found = outcomes.iter().find(|one| one["outcome"] == name);
        found.map_or(0, |one| one["count"].as_u64().unwrap())
    };
    assert_eq!(outcome("there"), 39, "nobody tells of the years in 2023");
    assert_eq!(outcome("likely-continued"), 1);
    let came = |name: &str| {
        let found = arrivals.iter().find(|one| one["outcome"] == name);
        found.map_or(0, |one| one["count"].as_u64().unwrap())
    };
    let ways = ["named", "likely-continuing", "likely-known", "likely-new"].map(came);
    assert_eq!(ways, [13, 2, 10, 24], "a plan, a likely tie or an earlier edition tells of 25");
    for moved in ["earlier", "later", "widened", "narrowed", "area", "status", "parent", "text"] {
        assert_eq!(count(&to_2025, moved), 0, "the slides of 2023 do not tell {moved}");
    }
}

/// The front matter of today's elements by id.
fn front_matter() -> BTreeMap<String, toml::Table> {
    let read = |(path, bytes): (String, Vec<u8>)| {
        let id = path.rsplit('/').next()?.strip_suffix(".md").filter(|id| !id.contains('.'))?.to_owned();
        let text = String::from_utf8(bytes).unwrap();
        Some((id, text.split("+++\n").nth(1).unwrap().parse().unwrap()))
    };
    files(&repository().join("content/tiltak")).into_iter().filter_map(read).collect()
}

/// The Norwegian text of a dated fact or of a mention.
fn norwegian(row: &toml::Table) -> &str {
    let text = row["text"].as_table().unwrap();
    assert!(text.contains_key("en"), "{text}");
    text.get("nb").or_else(|| text.get("nn")).and_then(toml::Value::as_str).unwrap()
}

fn rows_of<'a>(head: &'a toml::Table, name: &str) -> Vec<&'a toml::Table> {
    head.get(name).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_table).collect()
}

#[test]
fn every_dated_fact_has_its_ground_and_holds_what_the_source_tells() {
    let rows = rows_are_counted("hendelser.csv", 30);
    let heads = front_matter();
    let mut held: Vec<(&str, &toml::Table)> = heads
        .iter()
        .flat_map(|(id, head)| rows_of(head, "events").into_iter().map(move |row| (id.as_str(), row)))
        .collect();
    for row in &rows {
        assert!(!row["grunn"].is_empty() && !row["sted"].is_empty(), "{row:?}");
        let facts: Vec<&str> = row["fakta"].split(';').collect();
        let is_told = |(id, event): &(&str, &toml::Table)| {
            *id == row["id"]
                && event["date"].as_str() == Some(&row["dato"])
                && event["source"].as_str() == Some(&row["kilde"])
                && facts.iter().all(|fact| norwegian(event).contains(fact))
        };
        let at = held.iter().position(is_told);
        held.remove(at.unwrap_or_else(|| panic!("no event tells {row:?}")));
    }
    assert!(held.is_empty(), "these have no row: {held:?}");
}

#[test]
fn elements_without_a_description_show_what_others_say_of_them() {
    let heads = front_matter();
    let data = real::data();
    let described = |id: &str| {
        let measure = data["measures"].as_array().unwrap().iter().find(|measure| measure["id"] == id).unwrap();
        !measure["problem"].is_null()
    };
    let (mut mentioned, mut silent) = (0, Vec::new());
    for (id, head) in heads.iter().filter(|(id, _)| !described(id)) {
        let mentions = rows_of(head, "mentions");
        mentioned += usize::from(!mentions.is_empty());
        if mentions.is_empty() {
            silent.push(id.as_str());
        }
        for mention in mentions {
            assert!(described(mention["in"].as_str().unwrap()), "{id}");
            assert!(norwegian(mention).ends_with('.'), "{id}");
        }
    }
    assert_eq!(mentioned, 26);
    let named_nowhere = [
        "brukerundersokelser",
        "dataprodukter",
        "ivareta-ikke-digitale",
        "kodebase-for-sky",
        "varsel-om-ekstern-hendelse",
        "vertikalisering",
    ];
    assert_eq!(silent, named_nowhere);
}

#[test]
fn what_an_element_was_called_elsewhere_is_found_by_the_search() {
    let index = crate::search::index();
    for name in ["Digital helsedialog", "Pasientens prøvesvar", "DigiHelsestasjon", "MyHealth"] {
        let found = index.find(name);
        let is_element = |record: &&veikart::search::Record| record.kind == veikart::search::RecordKind::Measure;
        assert!(found.first().is_some_and(is_element), "no element is found for {name}");
    }
}

#[test]
fn each_likely_tie_has_its_ground_and_each_ground_its_tie() {
    let (mut held, mut wanted) = (BTreeSet::new(), BTreeSet::new());
    for edition in ["2023-03", "2023-11", "2025-11"] {
        for tie in rows_of(&content(&format!("utgaver/{edition}.toml")), "likely") {
            let text = |key: &str| tie[key].as_str().unwrap().to_owned();
            for language in ["nb", "nn", "en"] {
                assert!(tie["reason"][language].as_str().is_some_and(|reason| reason.ends_with('.')), "{tie}");
            }
            assert!(held.insert((edition.to_owned(), text("id"), text("from"))), "{tie} stands twice");
        }
    }
    for row in table("identitet.csv").iter().filter(|row| !row["trolig_i"].is_empty()) {
        let [editions, ids, grounds] =
            ["trolig_i", "trolig_id", "trolig_grunn"].map(|column| row[column].split(';').collect::<Vec<_>>());
        assert_eq!((editions.len(), editions.len()), (ids.len(), grounds.len()), "{row:?}");
        assert!(grounds.iter().all(|ground| !ground.is_empty()), "{row:?}");
        for (edition, id) in editions.into_iter().zip(ids) {
            assert!(row["utgave"].as_str() < edition || row["utgave"] == "innhold-2021", "{row:?}");
            wanted.insert((edition.to_owned(), id.to_owned(), row["id"].clone()));
        }
    }
    assert_eq!(held, wanted);
    assert_eq!(held.len(), 29);
    // What was called otherwise is no element of today, so that a tie never doubts one that kept its id.
    let today = of_today();
    assert!(held.iter().all(|(_, _, from)| !today.contains(from)));
}
