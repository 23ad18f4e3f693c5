//! Changes as editors, version control and systems make them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::preview::Preview;
use crate::sandbox::Sandbox;

const TEXT: &str = "content/tiltak/prov.md";

fn start() -> (Sandbox, Preview) {
    let sandbox = Sandbox::small_site();
    sandbox.measure("prov", "Prøv dette");
    let preview = Preview::start(&sandbox);
    (sandbox, preview)
}

#[track_caller]
fn shows(preview: &Preview, word: &str) {
    preview.until(&format!("«{word}» is shown"), |p| p.get("/tiltak/prov.html").text().contains(word));
}

#[test]
fn saves_in_place_beside_and_renamed_are_seen() {
    let (sandbox, preview) = start();
    let text = |word: &str| sandbox.read(TEXT).replace("Noe må gjøres", word);
    let (first, second, third) = (text("Eple"), text("Bjørk"), text("Seljefløyte"));
    sandbox.file(TEXT, &first);
    shows(&preview, "Eple");
    // As vim does: the old one set aside, a new one written, a number tried out.
    sandbox.file("content/tiltak/4913", "");
    fs::remove_file(sandbox.path("content/tiltak/4913")).unwrap();
    fs::rename(sandbox.path(TEXT), sandbox.path("content/tiltak/prov.md~")).unwrap();
    sandbox.file(TEXT, &second);
    shows(&preview, "Bjørk");
    // As most others do: written beside, put in its place.
    sandbox.file("content/tiltak/.prov.md.tmp", &third);
    fs::rename(sandbox.path("content/tiltak/.prov.md.tmp"), sandbox.path(TEXT)).unwrap();
    shows(&preview, "Seljefløyte");
    assert!(preview.faults().is_empty());
    assert!(!preview.told().contains("fault["), "no passing state is told:\n{}", preview.told());
}

#[test]
fn a_save_without_a_change_tells_nothing() {
    let (sandbox, preview) = start();
    sandbox.file(TEXT, &sandbox.read(TEXT));
    sandbox.file("notater.txt", "beside the site's files");
    sandbox.file("content/tiltak/.skjult", "x");
    sandbox.edit(TEXT, "Noe må gjøres", "Eple");
    shows(&preview, "Eple");
    preview.until("it is told", |p| p.told().contains("Updated"));
    assert_eq!(preview.told().matches("Updated").count(), 1, "{}", preview.told());
}

#[test]
fn a_renamed_page_is_led_to_its_new_place_and_a_deleted_one_to_the_overview() {
    let (sandbox, preview) = start();
    for language in ["", "nn/", "en/"] {
        let state = preview.state(&format!("{language}tiltak/prov.html"));
        assert_eq!(state["address"], format!("/{language}tiltak/prov.html"));
        assert!(state["note"].is_null());
    }
    let moved = |name: &str| sandbox.path(&format!("content/tiltak/{name}.md"));
    fs::rename(moved("prov"), moved("nytt-navn")).unwrap();
    preview.until("the new page is there", |p| p.get("/tiltak/nytt-navn.html").status == 200);
    for language in ["", "nn/", "en/"] {
        let state = preview.state(&format!("{language}tiltak/prov.html"));
        assert_eq!(state["address"], format!("/{language}tiltak/nytt-navn.html"));
        assert_eq!(state["note"], "The page has moved here.");
    }
    fs::rename(moved("nytt-navn"), moved("enda-nyere")).unwrap();
    preview.until("the newer page is there", |p| p.get("/tiltak/enda-nyere.html").status == 200);
    assert_eq!(preview.state("tiltak/prov.html")["address"], "/tiltak/enda-nyere.html");
    fs::remove_file(moved("enda-nyere")).unwrap();
    preview.until("the page is gone", |p| p.get("/tiltak/enda-nyere.html").status == 404);
    let state = preview.state("nn/tiltak/prov.html");
    assert_eq!(
        (&state["address"], &state["note"]),
        (&"/nn/index.html".into(), &"The page is no longer there. This is the overview.".into())
    );
    // A tab that never had the page is not led away from what it asked for.
    let lost: serde_json::Value =
        serde_json::from_slice(&preview.get("/_veikart/state?path=tiltak/prov.html").body).unwrap();
    assert!(lost["address"].is_null());
}

#[test]
fn a_site_in_english_is_followed_in_its_own_words() {
    let sandbox = crate::addresses::english("helsenorge");
    sandbox.file("content/initiatives/quiet.md", "+++\ntitle = \"A quiet room\"\narea = \"building\"\n+++\n");
    let preview = Preview::start(&sandbox);
    assert_eq!(preview.get("/initiatives/").status, 200);
    assert_eq!(preview.get("/tiltak/").status, 404);
    let moved = |name: &str| sandbox.path(&format!("content/initiatives/{name}.md"));
    fs::rename(moved("quiet"), moved("silence")).unwrap();
    preview.until("the new page is there", |p| p.get("/initiatives/silence.html").status == 200);
    let address = preview.state("nb/initiatives/quiet.html")["address"].clone();
    assert_eq!(address, "/nb/initiatives/silence.html");
    fs::remove_file(moved("silence")).unwrap();
    preview.until("the page is gone", |p| p.get("/initiatives/silence.html").status == 404);
    assert_eq!(preview.state("nb/initiatives/quiet.html")["address"], "/nb/index.html");
    assert!(preview.state("editions/2026-02.html")["bar"].to_string().contains("content/editions/2026-02.toml"));
    assert!(preview.state("index.html")["bar"].to_string().contains("/editions/changes/2026-02--working.html"));
    preview.is_what_a_build_writes(&sandbox, "at the end");
}

#[test]
fn a_content_folder_that_goes_and_comes_back_is_followed() {
    let (sandbox, preview) = start();
    let (content, aside) = (sandbox.path("content"), sandbox.root().join("aside"));
    for round in 0..3 {
        fs::rename(&content, &aside).unwrap();
        preview.is_what_a_build_writes(&sandbox, "the folder is gone");
        fs::rename(&aside, &content).unwrap();
        preview.is_what_a_build_writes(&sandbox, "the folder came back");
        // Made anew below the same names: a watch on the old folders would see nothing.
        let files = crate::sandbox::files(&content);
        fs::remove_dir_all(&content).unwrap();
        for (path, bytes) in files {
            sandbox.bytes(&format!("content/{path}"), &bytes);
        }
        sandbox.measure("prov", &format!("Runde {round}"));
        shows(&preview, &format!("Runde {round}"));
    }
}

#[test]
fn a_site_folder_that_is_moved_away_and_back_is_found_again() {
    let sandbox = Sandbox::small_site();
    sandbox.measure("prov", "Prøv dette");
    let preview = Preview::start_with(&sandbox, &["--port", "0", "--site", sandbox.site().to_str().unwrap()]);
    let aside = sandbox.root().join("aside");
    fs::rename(sandbox.site(), &aside).unwrap();
    preview.until("its absence is told", |p| !p.state("index.html")["faults"].is_null());
    fs::rename(&aside, sandbox.site()).unwrap();
    preview.is_what_a_build_writes(&sandbox, "the site came back");
    sandbox.edit(TEXT, "Noe må gjøres", "Eple");
    shows(&preview, "Eple");
}

/// Long enough for two changes not to be taken together, and far shorter than what the preview waits by itself.
const APART: Duration = Duration::from_millis(40);

#[test]
fn what_was_saved_while_the_site_could_not_be_read_is_shown_afterwards() {
    let (sandbox, preview) = start();
    let (config, aside) = (sandbox.path("veikart.toml"), sandbox.root().join("aside.toml"));
    for word in ["Eple", "Bjørk", "Seljefløyte"] {
        fs::rename(&config, &aside).unwrap();
        preview.until("that is told", |p| !p.faults_panel().is_null());
        sandbox.measure("prov", word);
        std::thread::sleep(APART);
        fs::rename(&aside, &config).unwrap();
        shows(&preview, word);
        preview.is_what_a_build_writes(&sandbox, word);
    }
}

#[test]
#[cfg(unix)]
fn what_was_saved_while_another_file_could_not_be_read_is_shown_afterwards() {
    let sandbox = Sandbox::small_site().without_privileges();
    sandbox.measure("prov", "Prøv dette").measure("stengt", "Stengt");
    let preview = Preview::start(&sandbox);
    let closed = "content/tiltak/stengt.md";
    for word in ["Eple", "Bjørk", "Seljefløyte"] {
        permit(&sandbox.path(closed), 0o000);
        sandbox.measure("prov", word);
        preview.until("that is told", |p| !p.faults_panel().is_null());
        permit(&sandbox.path(closed), 0o644);
        sandbox.measure("stengt", &format!("Åpnet for {word}"));
        shows(&preview, word);
        preview.is_what_a_build_writes(&sandbox, word);
    }
}

#[cfg(unix)]
pub(super) fn permit(path: &Path, mode: u32) {
    let permissions: fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(mode);
    fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn a_thousand_files_at_once_are_taken_together() {
    let (sandbox, preview) = start();
    for at in 0..1000 {
        sandbox.measure(&format!("gren-{at}"), &format!("Gren {at}"));
    }
    preview.until("all are there", |p| p.get("/tiltak/gren-999.html").status == 200);
    for at in 0..1000 {
        fs::remove_file(sandbox.path(&format!("content/tiltak/gren-{at}.md"))).unwrap();
    }
    sandbox.edit(TEXT, "Noe må gjøres", "Eple");
    shows(&preview, "Eple");
    preview.is_what_a_build_writes(&sandbox, "the branch was left");
    let updates = preview.told().matches("Updated").count();
    assert!(updates < 200, "{updates} updates for two changes of branch");
}

#[test]
fn styles_texts_and_theme_are_followed() {
    let (sandbox, preview) = start();
    let before = preview.state("tiltak/prov.html");
    sandbox.lay_over_at("themes/eget", &crate::sandbox::repository().join("themes/enkel"));
    sandbox.edit("themes/eget/theme.toml", "name = \"enkel\"", "name = \"eget\"");
    let config = sandbox.read("veikart.toml").replace("theme = \"enkel\"", "theme = \"eget\"");
    sandbox.file("veikart.toml", &config);
    preview.is_what_a_build_writes(&sandbox, "a theme of its own");
    let own = preview.state("tiltak/prov.html");
    let style = sandbox.read("themes/eget/assets/style.css");
    sandbox.file("themes/eget/assets/style.css", &format!("{style}\nbody {{ background: teal; }}\n"));
    preview.until("the style is another", |p| p.state("tiltak/prov.html")["styles"] != own["styles"]);
    assert_eq!(preview.state("tiltak/prov.html")["page"], own["page"], "the page itself is the same");
    assert_eq!(before["page"], own["page"]);
    for language in ["nb", "nn", "en"] {
        sandbox.file(&format!("themes/eget/locales/{language}.ftl"), "menu_list = Alt saman\n");
    }
    preview.is_what_a_build_writes(&sandbox, "texts of its own");
    assert_ne!(preview.state("tiltak/prov.html")["page"], own["page"]);
}

#[test]
#[cfg(unix)]
fn what_stands_behind_a_link_is_followed() {
    let (sandbox, preview) = start();
    sandbox.file("delt/lenket.md", &sandbox.read(TEXT).replace("Prøv dette", "Lenket"));
    std::os::unix::fs::symlink("../../delt/lenket.md", sandbox.path("content/tiltak/lenket.md")).unwrap();
    preview.is_what_a_build_writes(&sandbox, "a link to a file");
    sandbox.edit("delt/lenket.md", "Lenket", "Lenka om");
    preview.until("the new title is shown", |p| p.get("/tiltak/lenket.html").text().contains("Lenka om"));
    std::os::unix::fs::symlink("../../delt", sandbox.path("content/tiltak/mappe")).unwrap();
    preview.is_what_a_build_writes(&sandbox, "a link to a folder gives the same id twice");
    fs::remove_file(sandbox.path("content/tiltak/mappe")).unwrap();
    preview.is_what_a_build_writes(&sandbox, "the link is gone");
}

#[test]
fn polling_sees_the_same() {
    let sandbox = Sandbox::small_site();
    sandbox.measure("prov", "Prøv dette");
    let preview = Preview::start_with(&sandbox, &["--port", "0", "--poll"]);
    for word in ["Eple", "Bjørk"] {
        sandbox.measure("prov", word);
        shows(&preview, word);
    }
    sandbox.measure("ny/dypt/nede", "Nede");
    preview.is_what_a_build_writes(&sandbox, "a new folder");
    fs::remove_dir_all(sandbox.path("content/tiltak/ny")).unwrap();
    preview.is_what_a_build_writes(&sandbox, "the folder is gone");
}
