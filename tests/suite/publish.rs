//! The whole site or nothing: refused targets, faults, killed builds, and what they leave behind.

use std::fs;
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
    assert_eq!(without_locks(differences(&before, &files(&site.root()))), Vec::<String>::new());
}

/// Locks stand in the temporary folder and are no part of any site.
fn without_locks(differences: Vec<String>) -> Vec<String> {
    differences.into_iter().filter(|line| !line.ends_with(".lock")).collect()
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

#[test]
fn what_a_killed_build_left_is_cleaned() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    site.file(".public.veikart-stage/index.html", "half").file(".public.veikart-old/index.html", "old");
    site.build();
    assert_eq!(left_behind(&site), Vec::<String>::new());
    assert_eq!(site.public(), before);
}

#[test]
fn a_site_that_was_set_aside_is_put_back_before_anything_else() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.public();
    fs::rename(site.path("public"), site.path(".public.veikart-old")).unwrap();
    // The build fails on a page, so what is there afterwards is what was put back.
    site.lay_over(&crate::sandbox::tests().join("fixtures/diagnostics/template-fault"));
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert_eq!(site.public(), before);
    assert_eq!(left_behind(&site), Vec::<String>::new());
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
    let run = site.run(&["build", "--output", "tom"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
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
    let told = second.err.contains("another build is writing");
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
            files(&site.path(".public.veikart-old"))
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
