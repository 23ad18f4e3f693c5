//! Same input, same bytes; and what did not change keeps its time stamp.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, SystemTime};

use crate::sandbox::{Sandbox, base_site, differences, files};
use crate::snapshot;

/// A site of some size with everything that could be put in a random order.
fn laid_out(sandbox: &Sandbox, reversed: bool) {
    let mut all: Vec<(String, Vec<u8>)> = files(&base_site()).into_iter().collect();
    for number in 0..40 {
        let (band, status) = [("2026", "under-arbeid"), ("2027-2028", "ikke-startet")][number % 2];
        let title = ["Ål", "Ære", "Øl", "Zebra", "тест"][number % 5];
        let text = format!(
            "+++\ntitle = \"{title} {number}\"\narea = \"laering\"\ntime_band = \"{band}\"\nstatus = \"{status}\"\n\
             keywords = [\"ord {number}\"]\n+++\n"
        );
        all.push((format!("content/tiltak/del-{}/tiltak-{number}.md", number % 3), text.into_bytes()));
        let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {number} 1\"/>");
        all.push((format!("content/sider/bilde-{number}.svg"), picture.into_bytes()));
    }
    if reversed {
        all.reverse();
    }
    for (path, bytes) in all {
        sandbox.bytes(&path, &bytes);
    }
}

#[test]
fn folder_order_threads_and_time_change_no_byte() {
    for theme in ["enkel", "helsenorge"] {
        let mut first: Option<BTreeMap<String, Vec<u8>>> = None;
        let runs = [("a", "1", "1763640000", false), ("et annet sted æ", "4", "1000000000", true)];
        for (name, threads, epoch, reversed) in runs {
            let sandbox = Sandbox::named(name);
            laid_out(&sandbox, reversed);
            sandbox.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
            let environment = [("RAYON_NUM_THREADS", threads), ("SOURCE_DATE_EPOCH", epoch), ("LC_ALL", "nb_NO.UTF-8")];
            let run = sandbox.run_with(&["build", "--base-url", "https://example.no/veikart"], &environment);
            assert_eq!(run.code, Some(0), "{}", run.whole());
            let public = sandbox.public();
            match &first {
                None => first = Some(public),
                Some(first) => assert_eq!(differences(first, &public), Vec::<String>::new(), "{theme}"),
            }
        }
    }
}

#[test]
fn diagnostics_come_in_the_same_order_every_time() {
    let told = |name: &str, reversed: bool, threads: &str| {
        let sandbox = Sandbox::named(name);
        laid_out(&sandbox, reversed);
        sandbox.edit("veikart.toml", "under-arbeid", "pagaende");
        sandbox.run_with(&["check"], &[("RAYON_NUM_THREADS", threads)]).whole()
    };
    assert_eq!(told("a", false, "1"), told("b", true, "4"));
}

/// The time stamps of the files of the built site.
fn stamps(sandbox: &Sandbox) -> BTreeMap<String, SystemTime> {
    let root = sandbox.path("public");
    let stamp = |path: &String| fs::metadata(root.join(path)).unwrap().modified().unwrap();
    sandbox.public().keys().map(|path| (path.clone(), stamp(path))).collect()
}

/// Builds without a fixed moment, so that written files get the clock's time stamp.
fn build_by_the_clock(sandbox: &Sandbox) -> String {
    let output = sandbox.command(&["build"]).env_remove("SOURCE_DATE_EPOCH").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Sets all time stamps of the built site far back.
fn age(sandbox: &Sandbox) {
    for path in sandbox.public().keys() {
        let file = fs::File::options().write(true).open(sandbox.path("public").join(path)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(100_000)).unwrap();
    }
}

#[test]
fn a_build_without_changes_writes_nothing() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    age(&sandbox);
    let (before, bytes) = (stamps(&sandbox), sandbox.public());
    let told = build_by_the_clock(&sandbox);
    assert!(told.contains("0 new, 0 changed"), "{told}");
    assert_eq!(stamps(&sandbox), before);
    assert_eq!(sandbox.public(), bytes);
}

#[test]
fn written_files_have_the_moment_as_time_stamp() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(crate::sandbox::EPOCH.parse().unwrap());
    for (path, stamp) in stamps(&sandbox) {
        assert_eq!(stamp, moment, "{path}");
    }
}

#[test]
fn a_changed_description_changes_only_its_own_pages_and_the_data() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    age(&sandbox);
    let (before, stamps_before) = (sandbox.public(), stamps(&sandbox));
    sandbox.edit("content/tiltak/ovelse.md", "Flere lærer mer.", "Flere lærer enda mer.");
    build_by_the_clock(&sandbox);
    let changed = differences(&before, &sandbox.public());
    snapshot::assert("determinism", "changed-description", &changed.join("\n"));
    let touched: Vec<String> = stamps(&sandbox)
        .into_iter()
        .filter(|(path, stamp)| stamps_before.get(path) != Some(stamp))
        .map(|(path, _)| format!("changed: {path}"))
        .collect();
    assert_eq!(touched, changed, "time stamps tell the same as the bytes");
}

#[test]
fn a_changed_title_changes_only_the_pages_that_show_it() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    let before = sandbox.public();
    sandbox.edit("content/tiltak/rettleiing.md", "Rettleiing på norsk", "Rettleiing for alle");
    sandbox.build();
    let changed = differences(&before, &sandbox.public());
    snapshot::assert("determinism", "changed-title", &changed.join("\n"));
    assert!(!changed.iter().any(|line| line.contains("om.html") || line.contains("assets/")), "{changed:?}");
}

#[test]
fn a_new_style_changes_its_address() {
    let sandbox = Sandbox::small_site();
    sandbox.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    sandbox.file("themes/eget/templates/measure.html", "<title>{{ site.assets.style_css }}</title>\n");
    sandbox.file("themes/eget/assets/style.css", "p { color: red }");
    sandbox.build();
    let style = |sandbox: &Sandbox| {
        let page = sandbox.read("public/tiltak/ovelse.html");
        let address = page.split(['<', '>']).find(|part| part.ends_with(".css")).unwrap().to_owned();
        assert!(sandbox.path("public").join(&address).is_file(), "{address}");
        address
    };
    let before = style(&sandbox);
    sandbox.file("themes/eget/assets/style.css", "p { color: blue }");
    sandbox.build();
    assert_ne!(style(&sandbox), before);
}

#[test]
fn now_is_told_and_never_asked_of_the_clock() {
    let sandbox = Sandbox::small_site();
    let overview = |arguments: &[&str]| {
        let run = sandbox.run_with(arguments, &[]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        sandbox.read("public/index.html")
    };
    assert!(!overview(&["build"]).contains("Nå:"));
    assert!(overview(&["build", "--today", "2026-06-15"]).contains("Nå: juni 2026"));
    // No column holds the day.
    assert!(!overview(&["build", "--today", "2031-01-01"]).contains("Nå:"));
    let wrong = sandbox.run_with(&["build", "--today", "2026-06"], &[]);
    assert_eq!(wrong.code, Some(2), "{}", wrong.whole());
}
