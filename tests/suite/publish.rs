//! The whole site or nothing: refused targets, faults, killed builds, and what they leave behind.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::sandbox::{Run, Sandbox, differences, files};

/// Runs a build that must be refused: exit code 2, the reason, and not a byte changed in or beside the site.
#[track_caller]
fn refused(site: &Sandbox, output: &str, reason: &str) {
    let before = files(&site.root());
    let run = site.run(&["build", "--output", output]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
    assert!(run.err.contains("will not build into"), "{}", run.err);
    assert!(run.err.contains(reason), "the reason «{reason}» is not in: {}", run.err);
    assert_eq!(differences(&before, &files(&site.root())), Vec::<String>::new());
}

/// What stands beside the site and the built site that no build should leave.
fn left_behind(site: &Sandbox) -> Vec<String> {
    fs::read_dir(site.site())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".public"))
        .collect()
}

#[track_caller]
fn built(run: &Run) {
    assert_eq!(run.code, Some(0), "{}", run.whole());
}

#[test]
fn a_folder_with_files_that_veikart_did_not_make_is_refused() {
    let site = Sandbox::small_site();
    site.file("public/viktig.txt", "ikke slett");
    refused(&site, "public", "veikart did not make");
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(2), "the default target is guarded too: {}", run.whole());
    assert_eq!(site.read("public/viktig.txt"), "ikke slett");
}

#[test]
fn a_hidden_file_makes_a_folder_foreign_too() {
    let site = Sandbox::small_site();
    site.file("ut/.git/HEAD", "ref: refs/heads/main");
    refused(&site, "ut", "veikart did not make");
}

#[test]
fn the_site_folder_is_refused_by_any_name() {
    let site = Sandbox::small_site();
    let absolute = site.site().display().to_string();
    for output in [".", "./", "content/..", "../site", &absolute] {
        refused(&site, output, "it is the site folder or holds it");
    }
}

#[test]
fn a_folder_that_holds_the_site_is_refused() {
    let site = Sandbox::small_site();
    for output in ["..", "../", "../..", "/"] {
        refused(&site, output, "will not build into");
    }
}

#[test]
fn the_sources_are_refused() {
    let site = Sandbox::small_site();
    site.file("themes/eget/theme.toml", "name = \"eget\"\nengine = \"tera\"\n").file("seeds/tall.csv", "a\n");
    for output in ["content", "content/ut", "content/tiltak", "content/../content/x/y", "themes/ut", "seeds"] {
        refused(&site, output, "it lies among the site's sources");
    }
}

#[test]
fn an_empty_folder_of_sources_is_refused_too() {
    let site = Sandbox::small_site();
    fs::create_dir(site.path("content/tom")).unwrap();
    refused(&site, "content/tom", "it lies among the site's sources");
    assert!(site.path("content/tom").is_dir());
}

#[test]
fn a_file_is_refused() {
    let site = Sandbox::small_site();
    site.file("ut", "en fil");
    refused(&site, "ut", "it is a file");
}

#[test]
fn a_path_below_a_file_is_no_target() {
    let site = Sandbox::small_site();
    site.file("ut", "en fil");
    let run = site.run(&["build", "--output", "ut/public"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
    assert!(run.err.contains("ut"), "the path is told: {}", run.err);
    assert_eq!(site.read("ut"), "en fil");
}

#[test]
fn an_empty_folder_and_a_new_one_below_new_folders_are_fine() {
    let site = Sandbox::small_site();
    fs::create_dir(site.path("tom")).unwrap();
    built(&site.run(&["build", "--output", "tom"]));
    built(&site.run(&["build", "--output", "../annet/sted/под"]));
    built(&site.run(&["build", "--output", "ny/mappe"]));
    let wanted = files(&site.path("tom"));
    assert_eq!(wanted, files(&site.root().join("annet/sted/под")));
    assert!(!site.path("mappe").exists(), "the build went into another folder than the one named");
    assert_eq!(wanted, files(&site.path("ny/mappe")));
}

#[test]
fn a_path_up_through_folders_that_do_not_exist_is_refused() {
    let site = Sandbox::small_site();
    for output in ["ny/../ut", "ny/../../site", "ny/../content"] {
        refused(&site, output, "will not build into");
    }
}

#[test]
fn a_fault_leaves_what_stands_there_byte_for_byte() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    site.edit("content/tiltak/ovelse.md", "area = \"laering\"", "area = \"borte\"");
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("unknown-area") && run.err.contains("nothing was built"), "{}", run.err);
    assert_eq!(site.public(), before);
    assert_eq!(left_behind(&site), Vec::<String>::new());
}

#[test]
fn a_template_that_fails_on_one_page_leaves_what_stands_there() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("template-fault"), "{}", run.err);
    assert_eq!(site.public(), before);
    assert_eq!(left_behind(&site), Vec::<String>::new());
}

#[test]
fn strict_holds_a_build_back_on_advice() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "status = \"under-arbeid\"\n", "");
    let run = site.run(&["build", "--strict"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("missing-status"), "{}", run.err);
    assert!(!site.path("public").exists());
    built(&site.run(&["build"]));
}

/// Names such as builds give to their stages and to sites that are set aside.
const STAGE: &str = ".public.veikart-stage-0123456789abcdef";
const OLD: &str = ".public.veikart-old-0123456789abcdef";

#[test]
fn what_killed_builds_left_is_cleaned() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    for (number, left) in [STAGE, OLD, ".public.veikart-stage-aaaaaaaaaaaaaaaa"].iter().enumerate() {
        site.file(&format!("{left}/.veikart"), "").file(&format!("{left}/tiltak/{number}.html"), "half");
    }
    fs::create_dir(site.path(".public.veikart-stage-bbbbbbbbbbbbbbbb")).unwrap();
    site.build();
    assert_eq!(left_behind(&site), Vec::<String>::new());
    assert_eq!(site.public(), before);
}

#[test]
fn folders_of_others_are_never_removed_whatever_their_names() {
    let site = Sandbox::small_site();
    site.file(&format!("{STAGE}/viktig.txt"), "ikke slett")
        .file(&format!("{OLD}/viktig.txt"), "ikke slett")
        .file(".public.veikart-stage/.veikart", "ikke slett")
        .file(".public.veikart-old/index.html", "ikke slett")
        .file(".public.veikart-stage-0123/.veikart", "ikke slett")
        .file(".public.veikart-stage-fil", "ikke slett")
        .file(".annet.veikart-stage-0123456789abcdef/.veikart", "ikke slett")
        .file("public.veikart-stage-0123456789abcdef/.veikart", "ikke slett");
    let before = files(&site.site());
    site.build();
    site.build();
    let changed = differences(&before, &files(&site.site()));
    let lost: Vec<&String> = changed.iter().filter(|line| !line.starts_with("new: public/")).collect();
    assert_eq!(lost, Vec::<&String>::new());
    // An old site that is not veikart's is not put back either.
    fs::remove_dir_all(site.path("public")).unwrap();
    site.build();
    assert_eq!(site.read(&format!("{OLD}/viktig.txt")), "ikke slett");
}

#[cfg(unix)]
#[test]
fn the_stage_of_a_build_that_is_at_work_is_left_alone() {
    let site = Sandbox::small_site();
    site.build();
    site.file(&format!("{STAGE}/.veikart"), "").file(&format!("{STAGE}/index.html"), "half");
    let other = fs::File::open(site.path(STAGE)).unwrap();
    other.lock().unwrap();
    site.build();
    assert_eq!(left_behind(&site), [STAGE]);
    drop(other);
    site.build();
    assert_eq!(left_behind(&site), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_target_that_another_build_has_is_told_by_every_name_of_it() {
    let site = Sandbox::small_site();
    site.build();
    std::os::unix::fs::symlink("public", site.path("lenke")).unwrap();
    let other = fs::File::open(site.path("public")).unwrap();
    other.lock().unwrap();
    let before = files(&site.site());
    for output in ["public", "lenke", "../site/public"] {
        for way in [&["build", "--output", output][..], &["build", "--in-place", "--output", output]] {
            let run = site.run(way);
            assert_eq!(run.code, Some(2), "{}", run.whole());
            assert!(run.err.contains("another build is writing"), "{}", run.err);
        }
    }
    assert_eq!(differences(&before, &files(&site.site())), Vec::<String>::new());
    drop(other);
    site.build();
}

#[test]
fn a_site_that_was_set_aside_is_put_back_before_anything_else() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    fs::rename(site.path("public"), site.path(OLD)).unwrap();
    // The build fails on a page, so what is there afterwards is what was put back.
    site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert_eq!(site.public(), before);
    assert_eq!(left_behind(&site), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_marker_that_is_no_file_marks_nothing() {
    let site = Sandbox::small_site();
    site.file("ut/viktig.txt", "ikke slett").file("ut2/viktig.txt", "ikke slett");
    std::os::unix::fs::symlink("viktig.txt", site.path("ut/.veikart")).unwrap();
    refused(&site, "ut", "veikart did not make");
    assert!(std::process::Command::new("mkfifo").arg(site.path("ut2/.veikart")).status().unwrap().success());
    let run = site.run(&["build", "--output", "ut2"]);
    assert!(run.code == Some(2) && run.err.contains("veikart did not make"), "{}", run.whole());
}

#[cfg(unix)]
#[test]
fn all_files_take_the_rights_of_now() {
    use std::os::unix::fs::PermissionsExt;
    for way in ["", "--in-place"] {
        let site = Sandbox::small_site();
        for (umask, files_have, folders_have) in [("077", 0o600, 0o700), ("022", 0o644, 0o755), ("002", 0o664, 0o775)] {
            let program = format!("umask {umask}; exec \"$0\" build {way}");
            let built = site.command_of("sh", &["-c", &program, env!("CARGO_BIN_EXE_veikart")]).output().unwrap();
            assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
            for entry in walkdir::WalkDir::new(site.path("public")) {
                let entry = entry.unwrap();
                let has = entry.metadata().unwrap().permissions().mode() & 0o777;
                if entry.file_type().is_file() {
                    assert_eq!(has, files_have, "{} with umask {umask}", entry.path().display());
                } else if way.is_empty() {
                    assert_eq!(has, folders_have, "{} with umask {umask}", entry.path().display());
                }
            }
        }
    }
}

#[test]
fn a_page_that_was_open_finds_its_style_for_two_more_changes() {
    for way in [&["build"][..], &["build", "--in-place"]] {
        let site = Sandbox::small_site();
        site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
        site.file("themes/eget/templates/measure.html", "<title>{{ site.assets.style_css }}</title>\n");
        let build = |colour: &str| {
            site.file("themes/eget/assets/style.css", &format!("p {{ color: {colour} }}"));
            built(&site.run(way));
            let page = site.read("public/tiltak/ovelse.html");
            page.split(['<', '>']).find(|part| part.contains("assets/")).unwrap().trim_start_matches("../").to_owned()
        };
        let stands = |path: &str| site.path(&format!("public/{path}")).is_file();
        let red = build("red");
        let blue = build("blue");
        assert!(red != blue && stands(&red) && stands(&blue));
        // What changes nothing does not count.
        for _ in 0..5 {
            build("blue");
        }
        let lime = build("lime");
        assert!(stands(&red) && stands(&blue) && stands(&lime), "the last two builds' styles stand");
        let tan = build("tan");
        assert!(!stands(&red) && stands(&blue) && stands(&lime) && stands(&tan), "and no older ones");
        // One that is needed again is as any other.
        assert_eq!(build("blue"), blue);
        build("red");
        build("lime");
        assert!(stands(&blue));
        assert_eq!(left_behind(&site), Vec::<String>::new());
    }
}

#[cfg(unix)]
#[test]
fn a_build_in_place_keeps_the_folder_and_gives_the_same_site() {
    use std::os::unix::fs::MetadataExt;
    let site = Sandbox::small_site();
    fs::create_dir(site.path("public")).unwrap();
    let folder = fs::metadata(site.path("public")).unwrap().ino();
    let build = || {
        let run = site.run(&["build", "--in-place"]);
        built(&run);
        assert!(run.out.contains("Published file by file, as asked"), "{}", run.out);
        built(&site.run(&["build", "--output", "fasit"]));
        assert_eq!(differences(&files(&site.path("fasit")), &site.public()), Vec::<String>::new());
        let found: BTreeSet<String> = folders(&site.path("public"));
        assert_eq!(found, folders(&site.path("fasit")), "no folder is left over, and none is missing");
        run
    };
    build();
    assert!(build().out.contains("0 new, 0 changed"));
    site.edit("content/tiltak/ovelse.md", "Flere lærer mer.", "Flere lærer enda mer.");
    fs::remove_file(site.path("content/tiltak/prover.md")).unwrap();
    assert!(build().out.contains("3 removed"));
    // What stands in the way of a page or a folder gives way.
    fs::remove_file(site.path("public/index.html")).unwrap();
    site.file("public/index.html/x/y.txt", "i veien");
    fs::remove_dir_all(site.path("public/nn/tiltak")).unwrap();
    site.file("public/nn/tiltak", "i veien").file("public/mappe/a/b.txt", "ikke med");
    std::os::unix::fs::symlink(site.path("content"), site.path("public/lenke")).unwrap();
    build();
    assert!(site.path("content/forside.md").exists(), "a link out of the site was followed");
    assert_eq!(fs::metadata(site.path("public")).unwrap().ino(), folder);
    // A fault changes nothing there either.
    let before = site.public();
    site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    assert_eq!(site.run(&["build", "--in-place"]).code, Some(1));
    assert_eq!(site.public(), before);
}

/// The folders below a folder, by their paths.
fn folders(folder: &Path) -> BTreeSet<String> {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).into_iter().map(Result::unwrap);
    let found = entries.filter(|entry| entry.file_type().is_dir());
    found.map(|entry| entry.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[test]
fn a_build_in_place_refuses_and_mends_as_any_other() {
    let site = Sandbox::small_site();
    site.file("ut/viktig.txt", "ikke slett");
    let run = site.run(&["build", "--in-place", "--output", "ut"]);
    assert!(run.code == Some(2) && run.err.contains("veikart did not make"), "{}", run.whole());
    // A first build that fails leaves no folder; one that was killed while it wrote its stage is mended.
    site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    assert_eq!(site.run(&["build", "--in-place"]).code, Some(1));
    assert!(!site.path("public").exists());
    let site = Sandbox::small_site();
    site.file("public/.veikart-stage-0123456789abcdef/.veikart", "").file("public/.veikart-stage-fremmed/x", "");
    let run = site.run(&["build", "--in-place"]);
    assert!(run.code == Some(2) && run.err.contains("veikart did not make"), "{}", run.whole());
    fs::remove_dir_all(site.path("public/.veikart-stage-fremmed")).unwrap();
    built(&site.run(&["build", "--in-place"]));
    assert!(!site.public().keys().any(|path| path.contains("stage")));
}

#[test]
fn pages_that_are_gone_from_the_content_are_gone_from_the_site() {
    let site = Sandbox::small_site();
    site.build();
    assert!(site.path("public/tiltak/prover.html").exists());
    fs::remove_file(site.path("content/tiltak/prover.md")).unwrap();
    let run = site.build();
    assert!(!site.path("public/tiltak/prover.html").exists());
    assert!(run.out.contains("3 removed"), "one page in each of three languages: {}", run.out);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_is_followed_and_kept() {
    let site = Sandbox::small_site();
    fs::create_dir(site.root().join("www")).unwrap();
    std::os::unix::fs::symlink(site.root().join("www"), site.path("public")).unwrap();
    site.build();
    assert!(fs::symlink_metadata(site.path("public")).unwrap().file_type().is_symlink(), "the link was replaced");
    assert!(site.root().join("www/index.html").is_file());
    site.edit("content/tiltak/ovelse.md", "Flere lærer mer.", "Flere lærer enda mer.");
    site.build();
    assert!(fs::read_to_string(site.root().join("www/tiltak/ovelse.html")).unwrap().contains("enda mer"));
}

#[cfg(unix)]
#[test]
fn a_link_to_foreign_files_or_to_nowhere_is_refused() {
    let site = Sandbox::small_site();
    fs::create_dir(site.root().join("www")).unwrap();
    fs::write(site.root().join("www/viktig.txt"), "ikke slett").unwrap();
    std::os::unix::fs::symlink("../www", site.path("lenke")).unwrap();
    std::os::unix::fs::symlink("content", site.path("kilde")).unwrap();
    refused(&site, "lenke", "veikart did not make");
    refused(&site, "kilde", "it lies among the site's sources");
    std::os::unix::fs::symlink("borte", site.path("tom")).unwrap();
    std::os::unix::fs::symlink("ring", site.path("ring")).unwrap();
    // Files are listed through links, which these do not allow.
    for output in ["tom", "tom/public", "ring", "ring/public"] {
        let run = site.run(&["build", "--output", output]);
        assert!(run.code == Some(2) && run.err.contains("a link that leads nowhere"), "{output}: {}", run.whole());
    }
    let names: BTreeSet<String> =
        fs::read_dir(site.site()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let wanted = ["content", "kilde", "lenke", "ring", "tom", "veikart.toml"];
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), wanted, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_with_its_path() {
    use std::os::unix::fs::PermissionsExt;
    let site = Sandbox::small_site();
    fs::create_dir(site.root().join("stengt")).unwrap();
    fs::set_permissions(site.root().join("stengt"), fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write everywhere, so the test says nothing there.
    if fs::write(site.root().join("stengt/x"), "").is_ok() {
        return;
    }
    let run = site.run(&["build", "--output", "../stengt/public"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
    assert!(run.err.contains("stengt"), "{}", run.err);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = big_site();
    let mut first = site.command(&["build"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let second = site.run(&["build"]);
    // Whoever came second either waited for nothing to wait for, or was told to try again.
    // It may also have been told that the first had finished between its look at the target and its lock.
    let told = ["another build is writing", "was put there while"].iter().any(|why| second.err.contains(why));
    assert!(second.code == Some(0) || (second.code == Some(2) && told), "{}", second.whole());
    let first = first.wait().unwrap().code();
    assert!(first == Some(0) || first == Some(2), "{first:?}");
    assert!(first == Some(0) || second.code == Some(0), "one of them must have built");
    let stands = site.public();
    site.build();
    assert_eq!(stands, site.public());
    assert_eq!(left_behind(&site), Vec::<String>::new());
}

/// A site with a few hundred elements, so that a build takes long enough to be killed in the middle.
fn big_site() -> Sandbox {
    let site = Sandbox::small_site();
    for number in 0..200 {
        site.measure(&format!("tiltak-{number}"), &format!("Tiltak nummer {number} «тест»"));
    }
    site
}

#[test]
fn a_killed_build_leaves_the_old_site_whole_or_the_new_one_whole() {
    let site = big_site();
    site.build();
    let mut old = site.public();
    let whole_build = {
        let begun = std::time::Instant::now();
        site.build();
        begun.elapsed()
    };
    // A small generator with a fixed seed: the delays are the same in every run.
    let mut seed: u32 = 20_251_120;
    let mut random = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(seed >> 8) / f64::from(1 << 24)
    };
    let mut killed = 0;
    for attempt in 0..20 {
        site.measure("tiltak-0", &format!("Forsøk {attempt}"));
        site.measure(&format!("nytt-{attempt}"), "Nytt tiltak");
        let mut child = site.command(&["build"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Most of the later part of a build is where files are written and folders change places.
        std::thread::sleep(whole_build.mul_f64(0.2 + random()) + Duration::from_millis(1));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());

        let stands = if site.path("public").exists() {
            site.public()
        } else {
            // Only where folders cannot change places in one step; the next build puts it back.
            let old = left_behind(&site).into_iter().find(|name| name.starts_with(".public.veikart-old-"));
            files(&site.path(&old.unwrap()))
        };
        let run = site.run(&["build"]);
        built(&run);
        let new = site.public();
        assert!(
            stands == old || stands == new,
            "attempt {attempt}: neither the old site nor the new one: {:?}",
            differences(&new, &stands)
        );
        assert_eq!(left_behind(&site), Vec::<String>::new(), "attempt {attempt}");
        old = new;
    }
    assert!(killed >= 3, "only {killed} of 20 builds were killed in time; the delays do not fit this machine");
}
