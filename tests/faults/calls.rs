//! Builds that are killed at, or get an error from, each system call that changes or keeps something, by `strace`.

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::Verdict;
use crate::sandbox::Sandbox;
use crate::tools::{
    Files, Readers, built, each_of, left_behind, one_of, rounds, same, site, stands, told, version, wanted, works,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_veikart");

/// What publishing does, one call after the other. Of those that are done once for each file the first, and some of the
/// later ones, do for all.
const CALLS: [(&str, usize); 10] = [
    ("mkdir", 40),
    ("flock", 40),
    ("linkat", 3),
    ("rename", 12),
    ("renameat2", 5),
    ("syncfs", 5),
    ("fsync", 5),
    ("unlink", 12),
    ("unlinkat", 12),
    ("rmdir", 12),
];

#[derive(Clone, Copy, PartialEq)]
enum Fault {
    Kill,
    Error(&'static str),
}

pub(crate) fn killed() -> Verdict {
    at_each(&[], &[Fault::Kill], None)
}

pub(crate) fn killed_in_place() -> Verdict {
    at_each(&["--in-place"], &[Fault::Kill], None)
}

pub(crate) fn killed_without_exchange() -> Verdict {
    at_each(&[], &[Fault::Kill], Some("inject=renameat2:error=EINVAL"))
}

pub(crate) fn failing() -> Verdict {
    at_each(&[], &[Fault::Error("EIO"), Fault::Error("ENOSPC")], None)
}

pub(crate) fn failing_in_place() -> Verdict {
    at_each(&["--in-place"], &[Fault::Error("EIO"), Fault::Error("ENOSPC")], None)
}

pub(crate) fn can_trace() -> Result<(), String> {
    let can = works(Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]));
    can.then_some(()).ok_or_else(|| "there is no strace, or it may not trace".to_owned())
}

/// As another host would, whose locks are not seen here: a file goes from the stage before it is published.
pub(crate) fn disturbed() -> Verdict {
    can_trace()?;
    let site = site();
    let target = site.path("public");
    built(&site, &[]);
    let old = stands(&target);
    for (round, file) in (1..).zip(["index.html", "om.html", ".veikart"]) {
        version(&site, round);
        // The build waits for half a second after it has written all, while the disk takes it.
        let options = ["-f", "-qq", "-o", "trace", "-e", "inject=syncfs:delay_enter=500000", PROGRAM, "build"];
        let mut command = site.command_of("strace", &options);
        let build = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stage = loop {
            let found = left_behind(&[&site.site()]);
            let whole = found.iter().find(|name| site.path(&format!("{name}/tiltak/index.html")).exists());
            if let Some(stage) = whole {
                break site.path(stage);
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        std::thread::sleep(Duration::from_millis(200));
        std::fs::remove_file(stage.join(file)).unwrap();
        let run = build.wait_with_output().unwrap();
        assert!(run.status.code() == Some(2) && told(&run).contains("somebody changed"), "{}", told(&run));
        same(&old, &stands(&target), "nothing is published");
        std::fs::remove_dir_all(&stage).unwrap_or_default();
    }
    Ok("refused, and the old site stands".to_owned())
}

/// Two builds that know nothing of one another.
pub(crate) fn without_locks() -> Verdict {
    can_trace()?;
    let (one, two) = (site(), site());
    version(&two, 1);
    let (first, second) = (wanted(&one), wanted(&two));
    let target = one.path("public");
    let output = target.display().to_string();
    let options =
        ["-f", "-qq", "-o", "trace", "-e", "inject=flock:error=ENOLCK", PROGRAM, "build", "--output", &output];
    let begin = |site: &Sandbox| {
        let mut command = site.command_of("strace", &options);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let mut published = 0;
    for round in 0..rounds() {
        for build in [begin(&one), begin(&two)] {
            let run = build.wait_with_output().unwrap();
            assert!(matches!(run.status.code(), Some(0 | 2)), "{}", told(&run));
            published += usize::from(run.status.success());
        }
        one_of(&first, &second, &stands(&target), &format!("round {round}"));
    }
    Ok(format!("{published} of {} builds published, no two mixed", 2 * rounds()))
}

fn at_each(arguments: &[&str], faults: &[Fault], always: Option<&str>) -> Verdict {
    can_trace()?;
    let in_place = !arguments.is_empty();
    let site = site();
    let target = site.path("public");
    built(&site, arguments);
    let mut old = stands(&target);
    // Without an exchange there is a moment without a site, and only then.
    let readers = Readers::of(&target, always.is_none());
    let (mut count, mut survived) = (0, 0);
    for fault in faults {
        for (call, most) in CALLS.iter().filter(|(call, _)| always.is_none() || *call != "renameat2") {
            for nth in 1..=*most {
                count += 1;
                version(&site, count);
                let new = wanted(&site);
                let run = traced(&site, arguments, *fault, call, nth, always);
                let what = format!("{call} number {nth} of round {count}: {}", told(&run));
                let was_hit = holds(&site, *fault, &run, &old, &new, in_place, always.is_some(), &what);
                survived += usize::from(run.status.success() && was_hit);
                built(&site, arguments);
                old = stands(&target);
                same(&new, &old, &what);
                assert_eq!(left_behind(&[&site.site(), &target]), Vec::<String>::new(), "{what}");
                if !was_hit {
                    count -= 1;
                    break;
                }
            }
        }
    }
    let reads = readers.end();
    let survived = if faults.contains(&Fault::Kill) {
        String::new()
    } else {
        format!(", of which {survived} were lived through and the others told")
    };
    let readers = if always.is_none() { "none missing or cut" } else { "none cut" };
    Ok(format!("{count} calls{survived}; {reads} pages read meanwhile, {readers}"))
}

/// Runs a build with the fault at the `nth` such call of a thread.
fn traced(site: &Sandbox, arguments: &[&str], fault: Fault, call: &str, nth: usize, always: Option<&str>) -> Output {
    let what = match fault {
        Fault::Kill => "signal=KILL".to_owned(),
        Fault::Error(name) => format!("error={name}"),
    };
    let inject = format!("inject={call}:{what}:when={nth}");
    let mut options = vec!["-f", "-qq", "-o", "trace", "-e", "signal=none", "-e", &inject];
    if let Some(always) = always {
        options.extend(["-e", always]);
    }
    options.extend([PROGRAM, "build"]);
    options.extend(arguments);
    site.command_of("strace", &options).env("RAYON_NUM_THREADS", "1").output().unwrap()
}

/// Whether the fault was met, after all that must hold then.
#[expect(clippy::too_many_arguments, reason = "one place tells what must hold after a fault")]
fn holds(
    site: &Sandbox,
    fault: Fault,
    run: &Output,
    old: &Files,
    new: &Files,
    in_place: bool,
    without_exchange: bool,
    what: &str,
) -> bool {
    let mut found = stands(&site.path("public"));
    if without_exchange && found.is_empty() {
        let names = left_behind(&[&site.site()]);
        let name =
            names.iter().find(|name| name.contains("-old-")).unwrap_or_else(|| panic!("{what}: the site is gone"));
        found = stands(&site.path(name));
    }
    if in_place {
        each_of(old, new, &found, what);
    } else {
        one_of(old, new, &found, what);
    }
    assert!(!what.contains("panicked"), "{what}");
    let traced = std::fs::read_to_string(site.path("trace")).unwrap();
    match fault {
        Fault::Kill => !run.status.success(),
        Fault::Error(_) => {
            assert!(matches!(run.status.code(), Some(0 | 2)), "{what}");
            let stood = what.contains("what stood there before stands");
            assert!(!stood || found == *old, "{what}: something has changed");
            if run.status.code() == Some(0) {
                // Where files are replaced one by one, one that cannot be removed stays, and is told.
                let is_told = what.contains("could not be removed");
                found.retain(|path, _| !(in_place && is_told) || new.contains_key(path));
                assert!(found == *new, "{what}: told as published");
            }
            traced.contains("(INJECTED)")
        }
    }
}
