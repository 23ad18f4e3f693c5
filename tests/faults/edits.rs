//! Edits of many files that are killed at, or get an error from, each system call, and edits on a full disk: the next command
//! finds the old content or the new, whole.

use std::fs;
use std::process::Output;

use crate::Verdict;
use crate::calls::can_trace;
use crate::sandbox::{Sandbox, files};
use crate::tools::{Files, Mount, one_of, same, site, told};

const PROGRAM: &str = env!("CARGO_BIN_EXE_veikart");
const EDIT: [&str; 3] = ["rename", "tiltak-0", "nytt"];

/// What changing files does, one call after the other; of those that are done once for each file the first, and some of the
/// later ones, do for all.
const CALLS: [(&str, usize); 7] =
    [("flock", 4), ("mkdir", 4), ("linkat", 16), ("fsync", 30), ("rename", 20), ("unlink", 40), ("rmdir", 4)];

/// A site whose elements all lead to one.
fn tied() -> Sandbox {
    let site = site();
    for number in 1..12 {
        site.edit(
            &format!("content/tiltak/tiltak-{number}.md"),
            "Det blir bra.",
            "Det blir bra, som [det første](tiltak-0.md).",
        );
    }
    site
}

/// All of the site but what is built of it, hidden files too.
fn content(site: &Sandbox) -> Files {
    let mut all = files(&site.site());
    all.retain(|path, _| path != "trace" && !path.starts_with("disk/"));
    all
}

/// Puts the site as it was.
fn restore(site: &Sandbox, content: &Files) {
    for path in files(&site.site()).keys() {
        site.remove(path);
    }
    for (path, bytes) in content {
        site.bytes(path, bytes);
    }
}

fn old_and_new(site: &Sandbox) -> (Files, Files) {
    let old = content(site);
    let run = site.run(&EDIT);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let new = content(site);
    restore(site, &old);
    (old, new)
}

fn traced(site: &Sandbox, what: &str, call: &str, nth: usize) -> Output {
    let inject = format!("inject={call}:{what}:when={nth}");
    let options = [&["-f", "-qq", "-o", "trace", "-e", "signal=none", "-e", &inject, PROGRAM], &EDIT[..]].concat();
    site.command_of("strace", &options).env("RAYON_NUM_THREADS", "1").output().unwrap()
}

/// The content after the next command, which must go well and leave nothing beside it.
fn mended(site: &Sandbox, what: &str) -> Files {
    let run = site.check(&[]);
    assert_eq!(run.code, Some(0), "{what}: {}", run.whole());
    content(site)
}

pub(crate) fn killed() -> Verdict {
    can_trace()?;
    let site = tied();
    let (old, new) = old_and_new(&site);
    let (mut kills, mut finished) = (0, 0);
    for (call, most) in CALLS {
        for nth in 1..=most {
            let run = traced(&site, "signal=KILL", call, nth);
            let was_hit = !run.status.success();
            let what = format!("{call} number {nth}: {}", told(&run));
            let found = mended(&site, &what);
            one_of(&old, &new, &found, &what);
            assert!(was_hit || found == new, "{what}");
            kills += usize::from(was_hit);
            finished += usize::from(was_hit && found == new);
            restore(&site, &old);
            if !was_hit {
                break;
            }
        }
    }
    assert!(kills > 50 && finished > 10, "{kills} kills, {finished} finished");
    Ok(format!("{kills} kills: {finished} edits finished by the next command, {} taken back", kills - finished))
}

pub(crate) fn failing() -> Verdict {
    can_trace()?;
    let site = tied();
    let (old, new) = old_and_new(&site);
    let (mut errors, mut survived) = (0, 0);
    for (fault, (call, most)) in ["error=EIO", "error=ENOSPC"].into_iter().flat_map(|f| CALLS.map(|call| (f, call))) {
        for nth in 1..=most {
            let run = traced(&site, fault, call, nth);
            let was_hit = fs::read_to_string(site.path("trace")).unwrap().contains("(INJECTED)");
            let what = format!("{fault} of {call} number {nth}: {}", told(&run));
            assert!(matches!(run.status.code(), Some(0 | 2)) && !what.contains("panicked"), "{what}");
            if what.contains("nothing was changed") {
                let mut found = content(&site);
                found.retain(|path, _| !path.contains(".veikart-"));
                same(&old, &found, &what);
            }
            let found = mended(&site, &what);
            one_of(&old, &new, &found, &what);
            assert!(!run.status.success() || found == new, "{what}");
            errors += usize::from(was_hit);
            survived += usize::from(was_hit && run.status.success());
            restore(&site, &old);
            if !was_hit {
                break;
            }
        }
    }
    Ok(format!("{errors} errors, of which {survived} were lived through and the others told"))
}

pub(crate) fn no_space() -> Verdict {
    let site = tied();
    let disk = site.path("disk");
    fs::create_dir(&disk).unwrap();
    let _mount = Mount::new(&["-t", "tmpfs", "-o", "size=4m", "tmpfs"], &disk)?;
    let (old, new) = old_and_new(&site);
    for (path, bytes) in &old {
        site.bytes(&format!("disk/{path}"), bytes);
    }
    let edit = [&EDIT[..], &["--site", "disk"]].concat();
    let mut refused = 0;
    // Room for none of the new files, for one, for two …
    for pages in 0.. {
        fs::write(disk.join("filler"), vec![0; 4 << 20]).unwrap_err();
        let whole = fs::metadata(disk.join("filler")).unwrap().len();
        fs::File::options().write(true).open(disk.join("filler")).unwrap().set_len(whole - pages * 4096).unwrap();
        let run = site.run(&edit);
        fs::remove_file(disk.join("filler")).unwrap();
        if run.code == Some(0) {
            break;
        }
        assert!(run.err.contains("No space left") && run.err.contains("nothing was changed"), "{}", run.whole());
        same(&old, &files(&disk), "a full disk");
        refused += 1;
    }
    same(&new, &files(&disk), "once there is space");
    assert!(refused > 10, "{refused}");
    Ok(format!("{refused} edits refused with ever more room, nothing changed and nothing left behind"))
}
