//! Faults, advice and drafts, as the overlay, the bar and the terminal tell them.

use super::preview::Preview;
use crate::sandbox::{Sandbox, files};

const TEXT: &str = "content/tiltak/prov.md";

fn site() -> Sandbox {
    let sandbox = Sandbox::small_site();
    sandbox.measure("prov", "Prøv dette");
    sandbox
}

#[test]
fn a_fault_is_told_with_its_place_its_line_and_a_way_into_the_editor_and_goes_when_mended() {
    let sandbox = site();
    let preview = Preview::start(&sandbox);
    let good = preview.get("/tiltak/prov.html").body;
    sandbox.edit(TEXT, "area = \"laering\"", "area = \"læring\"");
    preview.until("the fault is shown", |p| !p.faults().is_empty());
    let state = preview.state("tiltak/prov.html");
    let fault = &state["faults"]["items"][0];
    assert_eq!(fault["message"], "there is no focus area `læring`");
    assert_eq!(fault["code"], "unknown-area");
    assert_eq!(fault["help"][0], "did you mean `laering`?");
    let place = &fault["places"][0];
    assert_eq!(place["name"], "content/tiltak/prov.md:3:8");
    let path = sandbox.path(TEXT);
    assert_eq!(place["href"], format!("vscode://file{}:3:8", path.display()));
    let line = &place["lines"][0];
    assert_eq!(
        (&line["number"], &line["before"], &line["marked"]),
        (&3.into(), &"area = ".into(), &"\"læring\"".into())
    );
    assert_eq!(preview.get("/tiltak/prov.html").body, good, "the last good page stays");
    // The terminal tells the same, in the very words of `check`.
    let checked = sandbox.check(&[]).out;
    let checked = &checked[checked.find("fault[").unwrap()..checked.find("\n\n").unwrap()];
    preview.until(checked, |p| p.told().contains(checked));
    sandbox.edit(TEXT, "læring", "laering");
    preview.until("the fault is gone", |p| p.faults().is_empty());
    preview.until("that is told", |p| p.told().contains("Updated content/tiltak/prov.md"));
    assert_eq!(preview.told().matches("unknown-area").count(), 1, "a fault is told once:\n{}", preview.told());
}

#[test]
fn a_first_start_with_faults_serves_too_and_the_page_comes_by_itself() {
    let sandbox = site();
    sandbox.edit(TEXT, "+++\ntitle", "title");
    let preview = Preview::start(&sandbox);
    let page = preview.browse("/tiltak/prov.html");
    assert_eq!(page.status, 503);
    assert!(
        page.text().contains("_veikart/preview.js") && page.text().contains("There is no page to show"),
        "{}",
        page.text()
    );
    assert_eq!(preview.faults(), ["this file does not begin with front matter"]);
    let waiting = preview.state("tiltak/prov.html");
    assert!(waiting["page"].is_null());
    sandbox.edit(TEXT, "title", "+++\ntitle");
    preview.until("the page is there", |p| p.get("/tiltak/prov.html").status == 200);
    assert!(preview.state("tiltak/prov.html")["page"].is_string());
}

#[test]
fn a_broken_configuration_keeps_the_last_site() {
    let sandbox = site();
    let preview = Preview::start(&sandbox);
    let config = sandbox.read("veikart.toml");
    sandbox.file("veikart.toml", "title = ");
    preview.until("the fault is shown", |p| !p.faults().is_empty());
    assert_eq!(preview.get("/tiltak/prov.html").status, 200);
    std::fs::remove_file(sandbox.path("veikart.toml")).unwrap();
    preview.until("its absence is told", |p| {
        p.state("index.html")["faults"]["text"].as_str().is_some_and(|text| text.contains("there is no veikart.toml"))
    });
    sandbox.file("veikart.toml", &config.replace("\"nb\", ", ""));
    preview.is_what_a_build_writes(&sandbox, "the configuration came back with another language");
}

#[test]
fn a_template_that_fails_is_told_and_the_last_page_stays() {
    let sandbox = site();
    sandbox.lay_over_at("themes/eget", &crate::sandbox::repository().join("themes/enkel"));
    sandbox.edit("themes/eget/theme.toml", "name = \"enkel\"", "name = \"eget\"");
    let config = sandbox.read("veikart.toml");
    sandbox.file("veikart.toml", &config.replace("theme = \"enkel\"", "theme = \"eget\""));
    let preview = Preview::start(&sandbox);
    preview.is_what_a_build_writes(&sandbox, "at first");
    let template = sandbox.read("themes/eget/templates/measure.html");
    let good = preview.get("/tiltak/prov.html").body;
    sandbox.file("themes/eget/templates/measure.html", &template.replace("page.title", "page.titles"));
    preview.until("the fault is shown", |p| !p.faults().is_empty());
    let state = preview.state("index.html");
    let name = state["faults"]["items"][0]["places"][0]["name"].as_str().unwrap().to_owned();
    assert!(name.starts_with("themes/eget/templates/measure.html:"), "{name}");
    assert_eq!(preview.get("/tiltak/prov.html").body, good);
    sandbox.file("themes/eget/templates/measure.html", &template);
    preview.is_what_a_build_writes(&sandbox, "the template was mended");
}

#[test]
fn advice_is_apart_and_its_own_page_comes_first() {
    let sandbox = site();
    sandbox.edit(TEXT, "Noe må gjøres.", "Noe må gjøres med XYZ.");
    let preview = Preview::start(&sandbox);
    assert!(preview.state("index.html")["faults"].is_null());
    assert_eq!(preview.bar("index.html", "advice").unwrap()["opens"], "advice");
    let advice = preview.get("/_veikart/advice?path=tiltak/prov.html");
    let advice: serde_json::Value = serde_json::from_slice(&advice.body).unwrap();
    assert!(advice["items"][0]["message"].as_str().unwrap().contains("`XYZ`"), "{advice}");
}

#[test]
fn drafts_are_shown_and_counted_in_the_preview_and_nowhere_else() {
    let sandbox = site();
    sandbox.edit(TEXT, "title =", "draft = true\ntitle =");
    let preview = Preview::start(&sandbox);
    assert_eq!(preview.bar("index.html", "drafts").unwrap()["text"], "1 draft");
    assert!(preview.get("/tiltak/prov.html").text().contains("class=\"draft\""), "it is marked");
    sandbox.build();
    assert!(!files(&sandbox.path("public")).contains_key("tiltak/prov.html"));
}

#[test]
fn the_bar_opens_the_text_of_the_page_in_the_configured_editor() {
    let sandbox = site();
    let config = sandbox.read("veikart.toml");
    sandbox
        .file("veikart.toml", &format!("{config}\n[preview]\neditor = \"idea://open?file={{path}}&line={{line}}\"\n"));
    let preview = Preview::start(&sandbox);
    let path = sandbox.path(TEXT);
    let edit = preview.bar("nn/tiltak/prov.html", "edit").unwrap();
    assert_eq!(edit["href"], format!("idea://open?file={}&line=1", path.display()));
    assert!(preview.bar("tiltak/index.html", "edit").is_none(), "a list is no file");
}
