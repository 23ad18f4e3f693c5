//! `veikart rename`, `merge`, `split` and `move`: everything follows, or nothing is changed.

use std::fs;

use crate::changes::site_with_editions;
use crate::sandbox::{Run, Sandbox, differences, files, repository};
use crate::snapshot;

const OLD: &str = "content/tiltak/ovelse.md";

/// A site in which everything that may name an element names `ovelse`.
fn tied_site() -> Sandbox {
    let site = Sandbox::small_site();
    site.measure("andre", "Andre").edit(
        "content/tiltak/andre.md",
        "status =",
        "# why it is tied\nties = [ \"ovelse\", \"rettleiing\" ]   # both\nstatus =",
    );
    let veikart = site.read("veikart.toml");
    site.file(
        "veikart.toml",
        &format!("{veikart}\n[[fields]]\nid = \"ties\"\ntitle = \"Ties\"\ntype = \"elements\"\nshow = [\"facts\"]\n"),
    );
    let links = "Se [øvelse](ovelse.md#behov), [den][o] og `[ikke](ovelse.md)`.\n\n[o]: <ovelse.md> \"Øvelse\"\n";
    site.edit("content/tiltak/andre.md", "Noe må gjøres.", &format!("Noe må gjøres. {links}"));
    site.edit("content/tiltak/prover.md", "+++\n", "+++\n").file(
        "content/tiltak/prover.md",
        "+++\ntitle = \"Prøver\"\narea = \"laering\"\nparent = \"ovelse\" # its overall\ntime_band = \"2026\"\nstatus = \"ikke-startet\"\n\n[[mentions]]\nin = \"ovelse\"\ntext = \"Prøver hører med.\"\n+++\n",
    );
    site.file("content/tiltak/ovelse.en.md", "+++\ntitle = \"Practice\"\n+++\n\nSee [others](andre.md).\n");
    site.file("content/sider/om.en.md", "+++\ntitle = \"About\"\n+++\n\n[Practice](../tiltak/ovelse.md)\n");
    site.edit("content/satsingsomrader/laering.md", "+++\ntitle", "+++\ntitle");
    let area = site.read("content/satsingsomrader/laering.md");
    site.file(
        "content/satsingsomrader/laering.md",
        &format!("{}\n\nMed [øvelse](../tiltak/ovelse.md).\n", area.trim_end()),
    );
    let check = site.check(&[]);
    assert_eq!(check.code, Some(0), "{}", check.whole());
    site
}

/// Runs a command, which must leave a site without fault, and gives what it told and which files differ.
#[track_caller]
fn edited(site: &Sandbox, arguments: &[&str]) -> (Run, Vec<String>) {
    let before = files(&site.site());
    let trial = site.run(&[arguments, &["--dry-run"]].concat());
    assert_eq!(differences(&before, &files(&site.site())), [""; 0], "a trial writes nothing");
    let run = site.run(arguments);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let lines = |run: &Run| run.out.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&trial), lines(&run), "a trial tells what is done");
    let changed = differences(&before, &files(&site.site()));
    let check = site.check(&[]);
    assert_eq!(check.code, Some(0), "{}", check.whole());
    (run, changed)
}

#[test]
fn a_new_id_reaches_everything_that_names_it() {
    let site = tied_site();
    let before = files(&site.site());
    let (run, changed) = edited(&site, &["rename", "ovelse", "trening", "--title", "Trening"]);
    let texts: String = files(&site.site())
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .map(|(path, bytes)| format!("=== {path}\n{}", String::from_utf8(bytes).unwrap()))
        .collect();
    snapshot::assert("edit", "rename", &format!("{}{}\n{texts}", run.whole(), changed.join("\n")));
    site.build();
    assert!(site.public().contains_key("tiltak/ovelse.html"), "the old address leads on");
}

#[test]
fn a_new_id_is_no_change_between_editions() {
    let site = site_with_editions();
    let changes = |site: &Sandbox| {
        let run = site.run(&["changes", "2025-06", "arbeid", "--format", "json"]);
        let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        (told["counts"].clone(), told["unchanged"].clone())
    };
    let (before, frozen) = (changes(&site), files(&site.path("content/utgaver")));
    edited(&site, &["rename", "rettleiing", "veiledning"]);
    assert_eq!(changes(&site), before);
    edited(&site, &["rename", "veiledning", "rettleiing"]);
    assert_eq!(changes(&site), before);
    assert!(site.read("content/tiltak/rettleiing.md").contains("former_ids = [\"veiledning\"]"));
    assert_eq!(files(&site.path("content/utgaver")), frozen, "frozen editions are never touched");
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let site = tied_site();
    for path in [OLD, "content/tiltak/andre.md", "content/tiltak/prover.md"] {
        site.file(path, &format!("\u{feff}{}", site.read(path).replace('\n', "\r\n")));
    }
    edited(&site, &["rename", "ovelse", "trening"]);
    edited(&site, &["merge", "andre", "--into", "trening"]);
    for path in ["content/tiltak/trening.md", "content/tiltak/prover.md"] {
        let text = site.read(path);
        // A file that moves needs none.
        assert_eq!(text.starts_with('\u{feff}'), path.ends_with("prover.md"), "{path}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{path}:\n{text}");
    }
}

#[test]
fn several_become_one_and_no_text_is_lost() {
    let site = tied_site();
    let (run, changed) = edited(&site, &["merge", "ovelse", "andre", "--into", "trening", "--title", "Trening"]);
    let text = site.read("content/tiltak/trening.md");
    snapshot::assert("edit", "merge", &format!("{}{}\n{text}", run.whole(), changed.join("\n")));
    site.build();
    let public = site.public();
    let page = String::from_utf8(public["tiltak/trening.html"].clone()).unwrap();
    assert!(page.contains("sted å øve") && !page.contains("Noe må gjøres"), "what is merged in is for its editor");
    assert!(public.contains_key("tiltak/ovelse.html") && public.contains_key("tiltak/andre.html"));
}

#[test]
fn several_go_into_one_that_is_there() {
    let site = tied_site();
    edited(&site, &["merge", "andre", "--into", "ovelse"]);
    let text = site.read(OLD);
    assert!(text.contains("former_ids = [\"andre\"]") && text.contains("former_titles = [\"Andre\"]"), "{text}");
    assert!(text.contains("<!-- Merged into this: content/tiltak/andre.md"), "{text}");
    assert!(!site.path("content/tiltak/andre.md").exists());
}

#[test]
fn one_becomes_several_and_the_others_are_drafts() {
    let site = tied_site();
    let split = ["split", "ovelse", "--into", "trening", "spill", "--title", "spill=Spill"];
    let (run, changed) = edited(&site, &split);
    let text = site.read("content/tiltak/spill.md");
    snapshot::assert("edit", "split", &format!("{}{}\n{text}", run.whole(), changed.join("\n")));
    assert!(site.read("content/tiltak/prover.md").contains("parent = \"trening\" # its overall"));
    site.build();
    assert!(!site.public().contains_key("tiltak/spill.html"), "a draft is not published");
    // Written and published, both are what the old one became.
    site.edit("content/tiltak/spill.md", "draft = true\n", "");
    assert_eq!(site.check(&[]).code, Some(0));
}

#[test]
fn one_part_may_keep_the_id() {
    let site = tied_site();
    let (_, changed) = edited(&site, &["split", "ovelse", "--into", "spill", "ovelse"]);
    assert_eq!(changed, [&format!("changed: {OLD}"), "new: content/tiltak/spill.md"]);
    site.edit("content/tiltak/spill.md", "draft = true\n", "");
    assert_eq!(site.check(&[]).code, Some(0), "{}", site.check(&[]).whole());
}

#[test]
fn what_belongs_to_an_element_moves_with_it() {
    let site = Sandbox::small_site();
    let picture = fs::read(repository().join("docs/overview.png")).unwrap();
    site.bytes("content/tiltak/laering/bilder/skjerm bilde.png", &picture);
    for id in ["ovelse", "prover"] {
        let text = site.read(&format!("content/tiltak/{id}.md"));
        site.remove(&format!("content/tiltak/{id}.md")).file(&format!("content/tiltak/laering/{id}.md"), &text);
    }
    site.edit(
        "content/tiltak/laering/ovelse.md",
        "alene.",
        "alene. ![Skjerm](<bilder/skjerm bilde.png>) [Prøver](prover.md) [rettleiing](../rettleiing.md)",
    );
    site.file("content/satsingsomrader/arbeid.md", "+++\ntitle = \"Arbeid\"\norder = 5\n+++\n");
    let (run, changed) = edited(&site, &["move", "ovelse", "--area", "arbeid", "--time-band", "2027-2028"]);
    let text = site.read("content/tiltak/arbeid/ovelse.md");
    snapshot::assert("edit", "move", &format!("{}{}\n{text}", run.whole(), changed.join("\n")));
    assert!(site.read("content/tiltak/arbeid/prover.md").contains("area = \"arbeid\""));
}

#[test]
fn what_cannot_be_done_safely_is_refused_and_nothing_changes() {
    let site = site_with_editions();
    site.measure("andre", "Andre").measure("utkast", "Utkast").edit(
        "content/tiltak/utkast.md",
        "area",
        "draft = true\narea",
    );
    site.measure("gjenbrukt", "Gjenbrukt").edit("content/tiltak/gjenbrukt.md", "area", "reused_id = true\narea");
    edited(&site, &["rename", "andre", "nytt"]);
    let before = files(&site.site());
    let cases: [&[&str]; 20] = [
        &["rename", "ovelsen", "x"],
        &["rename", "andre", "x"],
        &["rename", "ovelse", "Ny Id"],
        &["rename", "ovelse", "index"],
        &["rename", "ovelse", "prover"],
        &["rename", "ovelse", "andre"],
        &["rename", "ovelse", "tavle"],
        &["rename", "gjenbrukt", "x"],
        &["merge", "ovelse", "--into", "x"],
        &["merge", "ovelse", "--into", "ovelse"],
        &["merge", "ovelse", "--into", "prover"],
        &["merge", "ovelse", "--into", "utkast"],
        &["merge", "ovelse", "nytt", "--into", "tavle"],
        &["split", "ovelse", "--into", "x"],
        &["split", "ovelse", "--into", "x", "y", "--title", "z=Z"],
        &["move", "prover", "--area", "stotte"],
        &["move", "ovelse", "--area", "stotte"],
        &["move", "ovelse", "--area", "lering"],
        &["move", "ovelse", "--time-band", "2031"],
        &["move", "ovelse", "--area", "laering"],
    ];
    let mut told = String::new();
    for arguments in cases {
        let run = site.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.whole());
        told.push_str(&format!("$ veikart {}\n{}", arguments.join(" "), run.err));
    }
    snapshot::assert("edit", "refused", &told);
    assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
}

#[test]
fn what_readers_would_see_of_a_merged_text_is_told_and_nothing_changes() {
    for open in ["```\nkode", "~~~~\n```\n", "<!-- ikke ferdig"] {
        let site = tied_site();
        site.file(OLD, &format!("{}\n{open}\n", site.read(OLD)));
        let before = files(&site.site());
        let run = site.run(&["merge", "andre", "--into", "ovelse"]);
        assert!(matches!(run.code, Some(1 | 2)), "{}", run.whole());
        assert!(run.code == Some(1) || run.err.contains("not closed"), "{}", run.whole());
        assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
    }
}

#[test]
fn what_would_be_a_fault_afterwards_is_told_and_nothing_changes() {
    let site = tied_site();
    site.edit("content/tiltak/rettleiing.md", "Fleire", "[Ties](andre.md#nytteverdi) Fleire");
    site.edit(OLD, "## Nytteverdi", "## Nytteverdi {#nytte}");
    // What is merged away had a heading that the other has not.
    site.edit("content/tiltak/andre.md", "## Nytteverdi", "## Nytteverdi\n\nKort.\n\n## Mer om dette");
    site.edit("content/tiltak/rettleiing.md", "andre.md#nytteverdi", "andre.md#mer-om-dette");
    site.file(OLD, &site.read(OLD).replace(" {#nytte}", ""));
    assert_eq!(site.check(&[]).code, Some(0), "{}", site.check(&[]).whole());
    let before = files(&site.site());
    let run = site.run(&["merge", "andre", "--into", "ovelse"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("dead-anchor") && run.err.contains("nothing was changed"), "{}", run.err);
    assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
}

#[test]
fn deliveries_keep_the_names_of_their_day() {
    let site = site_with_editions();
    let plan = "date = \"2025-06\"\n\n[[deliveries]]\nid = \"1\"\nproject = \"P\"\nrefs = [\"ovelse\"]\n";
    site.file("content/leveranser/2025-06.toml", plan);
    assert_eq!(site.check(&[]).code, Some(0), "{}", site.check(&[]).whole());
    let (run, _) = edited(&site, &["rename", "ovelse", "trening"]);
    assert_eq!(site.read("content/leveranser/2025-06.toml"), plan);
    assert!(run.out.contains("1 delivery names `ovelse`"), "{}", run.out);
    // What no edition holds is called by its new name in plans too.
    site.measure("fersk", "Fersk").edit("content/leveranser/2025-06.toml", "\"ovelse\"", "\"ovelse\", \"fersk\"");
    edited(&site, &["rename", "fersk", "ny"]);
    assert!(site.read("content/leveranser/2025-06.toml").contains("[\"ovelse\", \"ny\"]"));
}

#[test]
fn the_real_roadmap_is_whole_after_each_edit() {
    let site = Sandbox::of(&repository().join("content"));
    let content = files(&site.site());
    for path in content.keys() {
        site.remove(path);
    }
    site.lay_over_at("content", &repository().join("content"));
    site.bytes("veikart.toml", &fs::read(repository().join("veikart.toml")).unwrap());
    for folder in ["static", "locales"] {
        if repository().join(folder).exists() {
            site.lay_over_at(folder, &repository().join(folder));
        }
    }
    let frozen = files(&site.path("content/utgaver"));
    edited(&site, &["rename", "nye-aktorer", "flere-aktorer"]);
    edited(&site, &["move", "flere-aktorer", "--area", "helsenorge-for-alle"]);
    edited(&site, &["merge", "datadonor", "oppsummert-informasjon", "--into", "data-og-innsikt"]);
    edited(&site, &["split", "stotte-til-reisen", "--into", "reise-dit", "reise-hjem"]);
    assert_eq!(files(&site.path("content/utgaver")), frozen);
    site.build();
}

/// Leaves an edit in a site as a kill leaves it: `ovelse` with another title, decided and not yet in its place.
fn interrupted(site: &Sandbox) -> (String, String) {
    let before = site.read(OLD);
    let after = before.replacen("title = \"", "title = \"Ny ", 1);
    let hash = |text: &str| veikart::text::fingerprint(text.as_bytes(), 32);
    let (token, place) = ("0123456789abcdef", "content/tiltak/.veikart-0123456789abcdef-0");
    let journal = format!(
        "token = \"{token}\"\nfolders = []\n\n[[files]]\npath = \"{OLD}\"\nbefore = \"{}\"\nafter = \"{}\"\n",
        hash(&before),
        hash(&after)
    );
    site.file(".veikart-edit", &journal).file(&format!("{place}.new"), &after).file(&format!("{place}.old"), &before);
    (before, after)
}

#[test]
fn an_interrupted_edit_is_finished_by_the_next_command_and_told() {
    let mut told = String::new();
    for arguments in [&["check"][..], &["build"], &["rename", "rettleiing", "x", "--dry-run"], &["changes", "a", "b"]] {
        for language in ["nb", "nn", "en"] {
            let site = Sandbox::small_site();
            let (_, after) = interrupted(&site);
            let run = site.run(&[arguments, &["--language", language]].concat());
            assert_eq!(site.read(OLD), after, "{}", run.whole());
            let left: Vec<String> = files(&site.site()).into_keys().filter(|path| path.contains(".veikart-")).collect();
            assert!(left.is_empty(), "{left:?}");
            let line = run.err.lines().next().unwrap().to_owned() + "\n";
            assert!(arguments[0] == "check" || told.contains(&line), "{}", run.whole());
            told.push_str(if arguments[0] == "check" { &line } else { "" });
        }
    }
    // One that had not begun to change anything is taken back.
    let site = Sandbox::small_site();
    let (before, _) = interrupted(&site);
    fs::rename(site.path(".veikart-edit"), site.path(".veikart-edit.new")).unwrap();
    told.push_str(&site.run(&["rename", "ovelse", "trening"]).err);
    assert_eq!(site.read("content/tiltak/trening.md").lines().nth(1), before.lines().nth(1));
    snapshot::assert("edit", "interrupted", &told);
}

#[test]
fn what_an_editor_wrote_after_an_interrupted_edit_stays() {
    let site = Sandbox::small_site();
    interrupted(&site);
    let mine = site.read(OLD).replace("+++\n\n", "+++\n\n<!-- mine -->\n");
    site.file(OLD, &mine);
    assert_eq!(site.check(&[]).code, Some(0), "it is taken back, for none of its files was in its place");
    assert_eq!(site.read(OLD), mine);
    // Where another file is in its place, and was edited there, nobody but the editor can tell.
    interrupted(&site);
    let other = "content/tiltak/rettleiing.md";
    let hash = veikart::text::fingerprint(b"x", 32);
    let journal = site.read(".veikart-edit");
    site.file(
        ".veikart-edit",
        &format!("{journal}\n[[files]]\npath = \"{other}\"\nbefore = \"{hash}\"\nafter = \"{hash}\"\n"),
    );
    site.file(OLD, &format!("{mine}\nMore.\n"));
    let before = files(&site.site());
    let mut told = String::new();
    for arguments in [&["check"][..], &["build"], &["rename", "ovelse", "x"]] {
        let run = site.run(arguments);
        assert_eq!(run.code, Some(2), "{}", run.whole());
        told = run.err;
    }
    assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
    // What it tells to do helps.
    site.remove(OLD);
    let run = site.check(&[]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    site.file(".veikart-edit", "no journal");
    told.push_str(&site.check(&[]).err);
    snapshot::assert("edit", "interrupted-and-edited", &told);
}

#[test]
fn a_second_editing_command_is_refused_and_readers_are_not() {
    let site = Sandbox::small_site();
    let folder = fs::File::open(site.site()).unwrap();
    folder.try_lock().unwrap();
    let before = files(&site.site());
    for arguments in [&["rename", "ovelse", "x"][..], &["adopt", "2026-01"], &["new", "side", "Ny"]] {
        let run = site.run(arguments);
        assert!(run.code == Some(2) && run.err.contains("another command is changing"), "{}", run.whole());
    }
    assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
    assert_eq!(site.check(&[]).code, Some(0));
    assert_eq!(site.run(&["rename", "ovelse", "x", "--dry-run"]).code, Some(0));
    drop(folder);
    assert_eq!(site.run(&["rename", "ovelse", "x"]).code, Some(0));
}

#[test]
#[cfg(unix)]
fn a_folder_that_takes_nothing_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt as _;
    let rights = |site: &Sandbox, mode: u32| {
        fs::set_permissions(site.path("content/tiltak"), fs::Permissions::from_mode(mode)).unwrap();
    };
    let site = tied_site().without_privileges();
    let before = files(&site.site());
    rights(&site, 0o555);
    let run = site.run(&["rename", "ovelse", "trening"]);
    rights(&site, 0o777);
    assert!(run.code == Some(2) && run.err.contains("nothing was changed"), "{}", run.whole());
    assert_eq!(differences(&before, &files(&site.site())), [""; 0]);
    // Half of an edit is never read as if it were the site.
    interrupted(&site);
    rights(&site, 0o555);
    let run = site.run(&["build"]);
    rights(&site, 0o777);
    assert!(run.code == Some(2) && run.err.contains("half done"), "{}", run.whole());
    assert!(!site.path("public").exists());
    assert_eq!(site.check(&[]).code, Some(0));
}
