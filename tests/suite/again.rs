//! A build with nothing changed leaves the target as it stands, and any change leads to what a first build gives.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::sandbox::{Run, Sandbox, base_site, differences, files, tests};

const MARKER: &str = "public/.veikart";

/// Something that is done to a site before it is built again.
type Change = fn(&Sandbox);

/// A site with what a site may bring: a theme, texts, files, editions, a plan.
fn whole_site() -> Sandbox {
    let site = Sandbox::of(&base_site());
    site.lay_over(&tests().join("fixtures/editions"));
    site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"eget\"");
    site.file("themes/eget/theme.toml", "name = \"eget\"\nextends = \"enkel\"\n");
    site.file("themes/eget/templates/measure.html", "<title>{{ site.assets.style_css }}</title>\n");
    site.file("themes/eget/assets/style.css", "p { color: red }");
    site.file("locales/nn.ftl", "back_to_overview = Attende\n").file("static/om/fil.txt", "Noe.\n");
    site
}

fn built(site: &Sandbox, arguments: &[&str]) -> Run {
    let run = site.run(&[&["build", "--no-sync"], arguments].concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run
}

/// Which folder the target is: a build that publishes puts another in its place.
#[cfg(unix)]
fn folder(site: &Sandbox) -> u64 {
    std::os::unix::fs::MetadataExt::ino(&fs::metadata(site.path("public")).unwrap())
}

/// Makes the marker tell that veikart made the folder, and nothing of what.
fn forget(site: &Sandbox) {
    let marker = site.read(MARKER);
    let is_told = |line: &&str| !["origin ", "seal "].iter().any(|told| line.starts_with(told));
    site.file(MARKER, &marker.lines().filter(is_told).map(|line| format!("{line}\n")).collect::<String>());
}

/// Holds that what stands in the target is what a first build gives.
#[track_caller]
fn right(site: &Sandbox, arguments: &[&str], what: &str) {
    let _ = fs::remove_dir_all(site.path("fasit"));
    built(site, &[arguments, &["--output", "fasit"]].concat());
    // Styles of earlier builds stay for pages that are open, and the marker tells of them.
    let own = |path: &str| path != ".veikart" && !path.starts_with("assets/");
    let [wanted, stands] = ["fasit", "public"].map(|folder| -> BTreeMap<_, _> {
        files(&site.path(folder)).into_iter().filter(|(path, _)| own(path)).collect()
    });
    assert_eq!(differences(&wanted, &stands), Vec::<String>::new(), "{what}");
    assert_eq!(folders(&site.path("fasit")), folders(&site.path("public")), "{what}");
    for path in files(&site.path("fasit/assets")).keys() {
        assert!(site.path(&format!("public/assets/{path}")).is_file(), "{what}: {path}");
    }
}

fn folders(folder: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().is_dir());
    folders.map(|entry| entry.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[cfg(unix)]
#[test]
fn a_build_with_nothing_changed_leaves_the_folder_and_tells_the_same() {
    let ways: [&[&str]; 4] = [
        &[],
        &["--precompress"],
        &["--base-url", "https://example.no/veikart", "--today", "2026-06-15"],
        &["--in-place"],
    ];
    for way in ways {
        let site = whole_site();
        built(&site, way);
        // Now a style of an earlier build is there as well.
        site.file("themes/eget/assets/style.css", "p { color: blue }");
        built(&site, way);
        forget(&site);
        let whole = built(&site, way);
        let (is, stands) = (folder(&site), site.public());
        let again = built(&site, way);
        assert_eq!((folder(&site), &again), (is, &whole), "{way:?}");
        assert!(again.out.contains("0 new, 0 changed"), "{}", again.out);
        assert!(again.out.contains("stay for pages") == whole.out.contains("stay for pages"), "{}", again.out);
        assert_eq!(differences(&stands, &site.public()), Vec::<String>::new(), "{way:?}");
        right(&site, way, "again");
    }
}

#[cfg(unix)]
#[test]
fn whatever_changes_in_a_site_is_published() {
    let changes: [(&str, Change); 12] = [
        ("a letter", |site| _ = site.edit("content/tiltak/ovelse.md", "Flere lærer mer.", "Flere lærer mer!")),
        ("a title", |site| _ = site.edit("content/tiltak/ovelse.md", "title = \"", "title = \"Ny ")),
        ("an element more", |site| _ = site.measure("nytt", "Nytt")),
        ("an element less", |site| _ = site.remove("content/tiltak/nytt.md")),
        ("a template", |site| _ = site.file("themes/eget/templates/measure.html", "<title>Eget</title>\n")),
        ("a style", |site| _ = site.file("themes/eget/assets/style.css", "p { color: tan }")),
        ("a text of the interface", |site| _ = site.file("locales/nn.ftl", "back_to_overview = Til oversynet\n")),
        ("a file", |site| _ = site.file("static/om/fil.txt", "Nok.\n")),
        ("a file more", |site| _ = site.file("static/om/annen.txt", "")),
        ("the name of a file", |site| {
            fs::rename(site.path("static/om/fil.txt"), site.path("static/om/fila.txt")).unwrap();
        }),
        ("a page's name", |site| {
            fs::rename(site.path("content/tiltak/prover.md"), site.path("content/tiltak/proever.md")).unwrap();
        }),
        ("the configuration", |site| _ = site.edit("veikart.toml", "theme = \"eget\"", "theme = \"enkel\"")),
    ];
    let site = whole_site();
    built(&site, &[]);
    for (what, change) in changes {
        let is = folder(&site);
        change(&site);
        built(&site, &[]);
        assert_ne!(folder(&site), is, "{what}");
        right(&site, &[], what);
    }
}

#[cfg(unix)]
#[test]
fn whatever_is_asked_for_is_published() {
    let site = Sandbox::small_site();
    let asked: [&[&str]; 5] = [
        &[],
        &["--base-url", "https://example.no/a"],
        &["--base-url", "https://example.no/b"],
        &["--today", "2026-06-15"],
        &["--precompress"],
    ];
    let mut is = 0;
    for way in asked.into_iter().chain([asked[0]]) {
        built(&site, way);
        assert_ne!(folder(&site), is, "{way:?}");
        right(&site, way, &format!("{way:?}"));
        is = folder(&site);
    }
}

#[cfg(unix)]
#[test]
fn whatever_was_done_to_the_target_is_undone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    fn allowed(site: &Sandbox, path: &str, mode: u32) {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    }
    let done: [(&str, Change); 11] = [
        ("a file more", |site| _ = site.file("public/nn/fremmed.html", "x")),
        ("a hidden file more", |site| _ = site.file("public/.fremmed", "x")),
        ("an empty folder more", |site| fs::create_dir_all(site.path("public/nn/mappe/tom")).unwrap()),
        ("a file less", |site| _ = site.remove("public/tiltak/prover.html")),
        ("a style less", |site| fs::remove_dir_all(site.path("public/assets")).unwrap()),
        ("the same length and time stamp", |site| {
            let path = site.path("public/tiltak/ovelse.html");
            let stamp = fs::metadata(&path).unwrap().modified().unwrap();
            site.edit("public/tiltak/ovelse.html", "title", "Title");
            fs::File::options().write(true).open(path).unwrap().set_modified(stamp).unwrap();
        }),
        ("two files exchanged", |site| {
            let [one, other, aside] = ["om.html", "tiltak/ovelse.html", "x"].map(|p| site.path(&format!("public/{p}")));
            for (from, to) in [(&one, &aside), (&other, &one), (&aside, &other)] {
                fs::rename(from, to).unwrap();
            }
        }),
        ("a link", |site| {
            fs::rename(site.path("public/om.html"), site.path("om.html")).unwrap();
            symlink(site.path("om.html"), site.path("public/om.html")).unwrap();
        }),
        ("who may read a file", |site| allowed(site, "public/om.html", 0o600)),
        ("who may read a folder", |site| allowed(site, "public/nn/tiltak", 0o700)),
        ("who may read all of it", |site| allowed(site, "public", 0o700)),
    ];
    let site = whole_site();
    built(&site, &[]);
    right(&site, &[], "first");
    let (stands, before) = (site.public(), rights(&site));
    for (what, change) in done {
        let is = folder(&site);
        change(&site);
        built(&site, &[]);
        assert_ne!(folder(&site), is, "{what}");
        assert_eq!(rights(&site), before, "{what}");
        assert_eq!(differences(&stands, &site.public()), Vec::<String>::new(), "{what}");
    }
}

/// What stands in the target, with who may read it.
#[cfg(unix)]
fn rights(site: &Sandbox) -> BTreeMap<String, u32> {
    use std::os::unix::fs::MetadataExt;
    let entries = walkdir::WalkDir::new(site.path("public")).into_iter().map(Result::unwrap);
    entries.map(|entry| (entry.path().display().to_string(), entry.metadata().unwrap().mode())).collect()
}

#[cfg(unix)]
#[test]
fn a_marker_that_lies_is_not_believed() {
    let site = Sandbox::small_site();
    built(&site, &[]);
    let (first, stands) = (site.read(MARKER), site.public());
    site.edit("content/tiltak/ovelse.md", "Flere lærer mer.", "Flere lærer enda mer.");
    built(&site, &[]);
    let second = site.read(MARKER);
    // What the second build was made of, over the files of the first one.
    for (path, bytes) in &stands {
        site.bytes(&format!("public/{path}"), bytes);
    }
    site.file(MARKER, &second);
    built(&site, &[]);
    right(&site, &[], "the marker of another build");

    let (told_there, stands): (Vec<&str>, _) = (second.lines().collect(), site.public());
    let told = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let mut lies = vec![first, String::new(), second.replace('\n', "\r\n"), second.repeat(2)];
    for at in 1..told_there.len() {
        lies.push(told(&[&told_there[..at], &told_there[at + 1..]].concat()));
        lies.push(told(&[&told_there[..at], &[&format!("{}1", told_there[at])], &told_there[at + 1..]].concat()));
    }
    lies.push(format!("{second}1 assets/style.0123456789abcdef.css\n"));
    for lie in lies.into_iter().filter(|lie| *lie != second) {
        site.file(MARKER, &lie);
        let is = folder(&site);
        let run = built(&site, &[]);
        assert_ne!(folder(&site), is, "{lie}");
        assert!(run.out.contains("0 new, 0 changed"), "{lie}{}", run.out);
        assert_eq!(differences(&stands, &site.public()), Vec::<String>::new(), "{lie}");
    }
    site.bytes(MARKER, b"\xff\xfe");
    built(&site, &[]);
    right(&site, &[], "no text");
}

#[cfg(unix)]
#[test]
fn what_is_advised_on_the_day_is_told() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "title = \"", "reviewed = 2026-03-10\ntitle = \"");
    let on = |day: &str| {
        let seconds = format!("{day}T12:00:00Z").parse::<jiff::Timestamp>().unwrap().as_second();
        let run = site.run_with(&["build", "--no-sync"], &[("SOURCE_DATE_EPOCH", &seconds.to_string())]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        (run.out.contains("1 piece of advice"), folder(&site))
    };
    let (advised, is) = on("2026-02-01");
    assert!(advised, "it was reviewed on a day to come");
    assert_eq!(on("2026-03-09"), (true, is));
    let (advised, then) = on("2026-03-10");
    assert!(!advised && then != is, "the day has come");
    assert_eq!(on("2027-01-01"), (false, then));
    assert!(on("2026-03-09").0);
    let strict = site.run_with(&["build", "--strict"], &[("SOURCE_DATE_EPOCH", "1770000000")]);
    assert_eq!(strict.code, Some(1), "{}", strict.whole());
    assert!(strict.err.contains("reviewed-in-future"), "{}", strict.err);
}
