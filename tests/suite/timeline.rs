//! An element's timeline: editions and dated facts in one row of time, and what repeats told once.

use crate::sandbox::Sandbox;

/// An edition of one measure in a year.
fn edition(site: &Sandbox, id: &str, band: &str) {
    let text = format!(
        "date = \"{id}\"\n[[time_bands]]\nperiod = \"2026\"\n[[measures]]\nid = \"ovelse\"\ntitle = \"Øvelse på nett\"\ntime_band = \"{band}\"\n"
    );
    site.file(&format!("content/utgaver/{id}.toml"), &text);
}

/// The steps of an element's timeline in words, as a reader meets them.
fn steps(site: &Sandbox, id: &str) -> Vec<String> {
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = String::from_utf8(site.public()[&format!("tiltak/{id}.html")].clone()).unwrap();
    let Some((_, list)) = page.split_once("<ol role=\"list\" class=\"entries timeline\">") else { return Vec::new() };
    let (list, _) = list.split_once("</ol>").unwrap();
    let text = |step: &str| {
        let words: String = step.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    list.split("<li>").skip(1).map(text).collect()
}

fn events(site: &Sandbox, dates: &[&str]) {
    let event = |date: &&str| {
        format!("[[events]]\ndate = \"{date}\"\ntext = \"Dette skjedde {date}.\"\nsource = \"styret-2025\"\n")
    };
    let events: String = dates.iter().map(event).collect();
    let head = "title = \"Øvelse på nett\"\narea = \"laering\"\ntime_band = \"2026\"\nstatus = \"under-arbeid\"\n";
    let text = "## Problem\n\nA.\n\n## Behov\n\nB.\n\n## Nytteverdi\n\nC.\n";
    site.file("content/tiltak/ovelse.md", &format!("+++\n{head}{events}+++\n\n{text}"));
}

#[test]
fn editions_that_say_the_same_are_one_step() {
    let site = Sandbox::small_site();
    for (id, band) in
        [("2021-01", "2025"), ("2022-01", "2025"), ("2023-01", "2026"), ("2024-01", "2026"), ("2025-01", "2026")]
    {
        edition(&site, id, band);
    }
    assert_eq!(
        steps(&site, "ovelse"),
        ["Fra januar 2023 til januar 2025 2026 Utsatt: fra 2025 til 2026", "Fra januar 2021 til januar 2022 2025"]
    );
}

#[test]
fn what_happened_stands_where_it_belongs_in_time() {
    let site = Sandbox::small_site();
    for (id, band) in [("2023-01", "2026"), ("2024-01", "2026"), ("2025-01", "2026")] {
        edition(&site, id, band);
    }
    events(&site, &["2024-06-03", "2022-11", "2025-01", "2025-03-01"]);
    let source = "Kilde: Styrets vedtak, november 2025";
    assert_eq!(
        steps(&site, "ovelse"),
        [
            format!("1. mars 2025 Dette skjedde 2025-03-01. {source}"),
            format!("Januar 2025 Dette skjedde 2025-01. {source}"),
            "Januar 2025 2026".to_owned(),
            format!("3. juni 2024 Dette skjedde 2024-06-03. {source}"),
            "Fra januar 2023 til januar 2024 2026".to_owned(),
            format!("November 2022 Dette skjedde 2022-11. {source}"),
        ]
    );
}

#[test]
fn what_happened_needs_no_edition_to_be_told_in_page_feed_and_data() {
    let site = Sandbox::small_site();
    events(&site, &["2024-06-03"]);
    assert_eq!(steps(&site, "ovelse").len(), 1);
    let built = site.public();
    let feed = String::from_utf8(built["feed.xml"].clone()).unwrap();
    assert!(feed.contains("<title>Øvelse på nett – 3. juni 2024</title>"), "{feed}");
    assert!(feed.contains("<updated>2024-06-03T00:00:00Z</updated>"), "{feed}");
    let data: serde_json::Value = serde_json::from_slice(&built["data/veikart.json"]).unwrap();
    let measures = data["measures"].as_array().unwrap();
    let told = &measures.iter().find(|measure| measure["id"] == "ovelse").unwrap()["events"];
    let wanted = serde_json::json!([
        { "date": "2024-06-03", "text": "Dette skjedde 2024-06-03.", "source": "styret-2025" }
    ]);
    assert_eq!(told, &wanted);
    assert_eq!(data["sources"][0]["id"], "styret-2025");
}

#[test]
fn each_of_two_that_became_one_folds_by_itself() {
    let site = Sandbox::small_site();
    for id in ["2021-01", "2022-01", "2023-01"] {
        let measure = |id: &str, band: &str| {
            format!("[[measures]]\nid = \"{id}\"\ntitle = \"Navn {id}\"\ntime_band = \"{band}\"\n")
        };
        let both = format!("date = \"{id}\"\n{}{}", measure("a", "2025"), measure("b", "2026"));
        site.file(&format!("content/utgaver/{id}.toml"), &both);
    }
    site.edit("content/tiltak/ovelse.md", "+++\ntitle", "+++\nformer_ids = [\"a\", \"b\"]\ntitle");
    assert_eq!(
        steps(&site, "ovelse"),
        [
            "Veikartet slik det er nå 2026 Gått inn i et annet element: inn i «Øvelse på nett»",
            "Fra januar 2021 til januar 2023 2026 Navn den gangen: Navn b",
            "Fra januar 2021 til januar 2023 2025 Navn den gangen: Navn a",
        ]
    );
}
