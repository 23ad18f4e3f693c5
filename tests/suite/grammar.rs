//! A site's own fields and sections go everywhere by their one description.

use serde_json::Value;

use crate::sandbox::{Sandbox, tests};

/// Four lines of `veikart.toml`, and nothing else.
const FIELD: &str =
    "\n[[fields]]\nid = \"budsjett\"\ntitle = \"Budsjett\"\ntype = \"number\"\nshow = [\"facts\", \"box\", \"list\"]\n";

fn page(site: &Sandbox, path: &str) -> String {
    String::from_utf8(site.public()[path].clone()).unwrap()
}

fn data(site: &Sandbox, path: &str) -> Value {
    serde_json::from_slice(&site.public()[path]).unwrap()
}

/// The golden site whose fields are of every type.
fn own() -> Sandbox {
    Sandbox::of(&tests().join("golden/egne/in"))
}

#[test]
fn a_field_of_four_lines_goes_everywhere() {
    let site = Sandbox::small_site();
    let config = site.read("veikart.toml");
    site.edit("content/tiltak/ovelse.md", "status = ", "budsjett = 1234567.5\nstatus = ");
    let without = site.check(&["--format", "short"]);
    assert!(without.out.contains("[unknown-key]"), "{}", without.whole());

    site.file("veikart.toml", &format!("{config}{FIELD}"));
    site.build();
    for (path, number) in [
        ("tiltak/ovelse.html", "1\u{a0}234\u{a0}567,5"),
        ("en/tiltak/ovelse.html", "1,234,567.5"),
        ("tiltak/index.html", "1\u{a0}234\u{a0}567,5"),
        ("index.html", "1\u{a0}234\u{a0}567,5"),
    ] {
        let text = page(&site, path);
        assert!(text.contains("Budsjett") && text.contains(number), "{path}: {text}");
    }
    let open = data(&site, "data/veikart.json");
    let told: Vec<&Value> = open["measures"].as_array().unwrap().iter().map(|m| &m["fields"]["budsjett"]).collect();
    assert!(told.contains(&&Value::from(1_234_567.5)) && told.contains(&&Value::Null), "{told:?}");
    let table = page(&site, "data/veikart.csv");
    assert!(table.lines().next().unwrap().ends_with(",budsjett"), "{table}");
    let schema: Value = serde_json::from_str(&site.run(&["schema", "measure"]).out).unwrap();
    assert_eq!(schema["properties"]["budsjett"]["type"], "number");
    let made = site.run(&["new", "tiltak", "Lydbok", "--area", "laering"]);
    assert_eq!(made.code, Some(0), "{}", made.whole());
    assert!(site.read("content/tiltak/laering/lydbok.md").contains("# budsjett ="));
}

#[test]
fn the_open_data_of_own_fields_follow_their_schema() {
    let site = own();
    site.build();
    let schema = data(&site, "data/roadmap.schema.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let open = data(&site, "data/roadmap.json");
    let faults: Vec<String> = validator.iter_errors(&open).map(|error| error.to_string()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let first = &open["measures"][0];
    assert_eq!(first["sections"][0]["id"], "why");
    assert_eq!(first["benefit"], "Nobody queues.");
    assert!(first["problem"].is_null() && first["fields"]["cost_code"].is_null());
    for (name, wrong) in [("risk", Value::from("enormous")), ("budget", Value::from("much")), ("guess", Value::from(1))]
    {
        let mut guessed = open.clone();
        guessed["measures"][0]["fields"][name] = wrong;
        assert!(!validator.is_valid(&guessed), "{name}");
    }
}

#[test]
fn editions_hold_fields_whatever_their_order_and_changes_tell_of_them() {
    let site = own();
    let adopted = site.run(&["adopt", "2026-03"]);
    assert_eq!(adopted.code, Some(0), "{}", adopted.whole());
    let edition = site.read("content/editions/2026-03.toml");
    assert!(edition.contains("risk = \"high\"") && edition.contains("go-live = 2026-03-02"), "{edition}");
    assert!(!edition.contains("budget"), "what is not asked for is not frozen: {edition}");

    // The order of the fields, and what may be chosen today, are the site's to change.
    let config = site.read("veikart.toml");
    let (first, rest) = config.split_once("[[fields]]").unwrap();
    let mut fields: Vec<&str> = rest.split("[[fields]]").collect();
    fields.reverse();
    let fields: String = fields.iter().map(|field| format!("[[fields]]{}\n", field.trim_end())).collect();
    site.file("veikart.toml", &format!("{first}{fields}"));
    site.edit("veikart.toml", ", high = { en = \"High\", nb = \"Høy\" }", "");
    site.edit("content/initiatives/permits.md", "risk = \"high\"", "risk = \"medium\"");
    let check = site.check(&[]);
    assert_eq!(check.code, Some(0), "{}", check.whole());
    let changes = site.run(&["changes", "2026-03", "working"]);
    assert!(changes.out.contains("Risk from high to Medium"), "{}", changes.whole());
    site.build();
    assert!(page(&site, "editions/changes/2026-03--working.html").contains("Risk from high to Medium"));

    site.edit("content/editions/2026-03.toml", "risk = \"low\"", "risk = \"high\"");
    assert!(site.check(&["--format", "short"]).out.contains("[edition-changed]"));
}

#[test]
fn a_site_may_set_no_sections_at_all() {
    let site = Sandbox::small_site();
    let config = site.read("veikart.toml");
    site.file("veikart.toml", &format!("sections = []\n{config}"));
    site.measure("fri", "Fri").edit("content/tiltak/fri.md", "+++\n", "+++\n");
    let text = site.read("content/tiltak/fri.md");
    let head = text.split("\n+++\n").next().unwrap().to_owned();
    site.file(
        "content/tiltak/fri.md",
        &format!("{head}\n+++\n\nAll tekst er en beskrivelse.\n\n## Hva som helst\n\nOgså dette.\n"),
    );
    site.file("content/tiltak/bar.md", &format!("{head}\n+++\n\nBare en tekst.\n").replace("Fri", "Bar"));
    site.build();
    assert!(page(&site, "tiltak/fri.html").contains("Hva som helst"));
    assert!(!page(&site, "tiltak/bar.html").contains("ingen beskrivelse"), "{}", page(&site, "tiltak/bar.html"));
}
