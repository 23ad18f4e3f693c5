//! Time as a roadmap tells it: parts of years, ranges of them, and columns without dates.

use serde_json::Value;

use crate::sandbox::Sandbox;

const CONFIG: &str = r#"title = "Plan"
languages = ["en"]
theme = "enkel"

[[time_bands]]
period = "2026-Q1"

[[time_bands]]
period = "2026-Q2"

[[time_bands]]
id = "autumn"
period = "2026-Q3 – 2026-Q4"
title = "Autumn 2026"

[[time_bands]]
id = "later"
title = "Later"
"#;

fn built(elements: &[(&str, &str)]) -> (Sandbox, Value) {
    let site = Sandbox::new();
    site.file("veikart.toml", CONFIG);
    site.file("content/areas/all.md", "+++\ntitle = \"All\"\norder = 1\n+++\n");
    for (id, period) in elements {
        let text = format!("+++\ntitle = \"{id}\"\narea = \"all\"\ntime_band = \"{period}\"\n+++\n");
        site.file(&format!("content/initiatives/{id}.md"), &text);
    }
    site.build();
    let data = serde_json::from_str(&site.read("public/data/roadmap.json")).unwrap();
    (site, data)
}

#[test]
fn a_roadmap_by_quarters_has_dates_in_its_data_and_words_on_its_pages() {
    let (site, data) =
        built(&[("a", "2026-Q1"), ("b", "2026-Q2-2026-Q4"), ("c", "autumn"), ("d", "later"), ("e", "2026-05")]);
    let measure = |id: &str| data["measures"].as_array().unwrap().iter().find(|m| m["id"] == id).unwrap().clone();
    let told = |id: &str| {
        let measure = measure(id);
        [&measure["time_band"], &measure["from"], &measure["to"]].map(|v| v.as_str().unwrap_or("null").to_owned())
    };
    assert_eq!(told("a"), ["2026-Q1", "2026-01-01", "2026-03-31"]);
    assert_eq!(told("b"), ["2026-Q2-2026-Q4", "2026-04-01", "2026-12-31"]);
    assert_eq!(told("c"), ["2026-Q3-2026-Q4", "2026-07-01", "2026-12-31"]);
    assert_eq!(told("d"), ["later", "null", "null"]);
    let columns: Vec<_> = data["time_bands"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap()).collect();
    assert_eq!(columns, ["2026-Q1", "2026-Q2", "autumn", "later"]);
    let page = |id: &str| site.read(&format!("public/initiatives/{id}.html"));
    assert!(page("a").contains("Q1 2026"));
    assert!(page("b").contains("Q2–Q4 2026"));
    assert!(page("c").contains("Autumn 2026") && !page("c").contains("Q3"), "a column's own title is its name");
    assert!(page("d").contains("Later"));
    assert!(page("e").contains("May 2026"));
}

#[test]
fn what_moves_to_a_column_without_dates_is_later() {
    let (site, _) = built(&[("a", "2026-Q1"), ("b", "later")]);
    assert_eq!(site.run(&["adopt", "2026-01"]).code, Some(0));
    for (id, period) in [("a", "later"), ("b", "2026-Q2")] {
        let text = format!("+++\ntitle = \"{id}\"\narea = \"all\"\ntime_band = \"{period}\"\n+++\n");
        site.file(&format!("content/initiatives/{id}.md"), &text);
    }
    let told = site.run(&["changes", "2026-01", "working", "--format", "markdown"]).out;
    let line = |name: &str| told.lines().find(|l| l.contains(&format!("| {name} "))).unwrap_or_default().to_owned();
    assert!(line("a").contains("Q1 2026") && line("a").contains("Later"), "{told}");
    assert!(line("b").contains("Later") && line("b").contains("Q2 2026"), "{told}");
    // A frozen edition with such columns is read back as it was.
    assert_eq!(site.run(&["check"]).code, Some(0), "{}", site.run(&["check"]).out);
}
