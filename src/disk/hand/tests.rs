//! An edit that ends at any of its steps leaves the old folder or the new one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;

#[derive(Clone, Copy, PartialEq)]
enum Fault {
    Kill,
    Error,
}

thread_local! {
    /// The steps that are taken, and what happens at some of them.
    static STEPS: RefCell<(usize, Vec<(usize, Fault)>)> = const { RefCell::new((0, Vec::new())) };
}

pub(in crate::disk) fn step() -> Result<()> {
    let fault = STEPS.with_borrow_mut(|(taken, faults)| {
        *taken += 1;
        faults.iter().find(|(at, _)| at == taken).map(|(_, fault)| *fault)
    });
    match fault {
        Some(Fault::Kill) => std::panic::resume_unwind(Box::new("killed")),
        Some(Fault::Error) => Err(ErrorKind::StorageFull.into()),
        None => Ok(()),
    }
}

/// Runs something with faults at some of its steps; `None` where it was killed. With how many steps it took.
fn with<T>(faults: &[(usize, Fault)], run: impl FnOnce() -> T) -> (Option<T>, usize) {
    STEPS.with_borrow_mut(|steps| *steps = (0, faults.to_vec()));
    let done = catch_unwind(AssertUnwindSafe(run)).ok();
    let (taken, _) = STEPS.replace((0, Vec::new()));
    (done, taken)
}

/// The files and folders below a folder.
fn stands(root: &Path) -> BTreeMap<String, String> {
    let all = walkdir::WalkDir::new(root).min_depth(1).into_iter().map(|entry| entry.unwrap());
    let text = |path: &Path| if path.is_dir() { String::new() } else { fs::read_to_string(path).unwrap() };
    let path = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
    all.map(|entry| (path(entry.path()), text(entry.path()))).collect()
}

fn changes() -> Vec<Change> {
    let bytes = |text: &str| text.as_bytes().to_vec();
    let change = |path: &str, before: Option<&str>, after: Option<&str>| Change {
        path: path.to_owned(),
        before: before.map(bytes),
        after: after.map(bytes),
    };
    vec![
        change("a.md", Some("one"), Some("two")),
        change("deep/b.md", Some("b"), None),
        change("deep/er/new.md", None, Some("new")),
        change("other/b.md", None, Some("b")),
        change("z.md", Some("z"), Some("y")),
        change("gone.md", Some("x"), None),
    ]
}

/// A folder, with the files that [`changes`] are for.
fn begun() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir(temp.path().join("deep")).unwrap();
    for (path, text) in [("a.md", "\u{feff}one"), ("deep/b.md", "b"), ("z.md", "z"), ("gone.md", "x"), ("same.md", "s")]
    {
        fs::write(temp.path().join(path), text).unwrap();
    }
    temp
}

fn edit(root: &Path) -> std::result::Result<(), ChangeError> {
    Hand::take(root).unwrap().0.change(&changes())
}

fn old_and_new() -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let temp = begun();
    let old = stands(temp.path());
    edit(temp.path()).unwrap();
    (old, stands(temp.path()))
}

#[test]
fn all_is_changed_and_a_byte_order_mark_stays() {
    let (_, new) = old_and_new();
    let new: Vec<(&str, &str)> = new.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let expected = [
        ("a.md", "\u{feff}two"),
        ("deep", ""),
        ("deep/er", ""),
        ("deep/er/new.md", "new"),
        ("other", ""),
        ("other/b.md", "b"),
        ("same.md", "s"),
        ("z.md", "y"),
    ];
    assert_eq!(new, expected);
}

#[test]
fn a_kill_at_any_step_leaves_the_old_or_the_new() {
    let (old, new) = old_and_new();
    let (mut finished, mut undone) = (0, 0);
    for at in 1.. {
        let temp = begun();
        let (edited, _) = with(&[(at, Fault::Kill)], || edit(temp.path()));
        if edited.is_some() {
            assert!(at > 20, "only {at} steps");
            break;
        }
        // The command that mends it is killed too, at each of its steps.
        for again in 1.. {
            let (mended, _) = with(&[(again, Fault::Kill)], || Hand::take(temp.path()).unwrap().1);
            let Some(mended) = mended else { continue };
            let found = stands(temp.path());
            match mended {
                Mended::Finished(files) => {
                    assert_eq!((files, &found), (6, &new), "step {at}");
                    finished += 1;
                }
                Mended::Undone => {
                    assert_eq!(found, old, "step {at}");
                    undone += 1;
                }
                Mended::Nothing => assert!(found == old || found == new, "step {at}: {found:?}"),
            }
            break;
        }
    }
    assert!(finished > 5 && undone > 5, "{finished} finished, {undone} undone");
}

#[test]
fn an_error_at_any_step_leaves_the_old() {
    let (old, new) = old_and_new();
    for at in 1.. {
        let temp = begun();
        let (edited, taken) = with(&[(at, Fault::Error)], || edit(temp.path()));
        match edited.unwrap() {
            Err(ChangeError::Io(..)) => assert_eq!(stands(temp.path()), old, "step {at}"),
            // All was done by then.
            Ok(()) | Err(ChangeError::Half(..)) => {
                Hand::take(temp.path()).unwrap();
                assert_eq!(stands(temp.path()), new, "step {at}");
            }
            Err(other) => panic!("step {at}: {other:?}"),
        }
        if taken < at {
            break;
        }
        // And killed while it is taken back.
        for kill in (at + 1..=taken).step_by(2) {
            let temp = begun();
            with(&[(at, Fault::Error), (kill, Fault::Kill)], || edit(temp.path()).is_ok());
            Hand::take(temp.path()).unwrap();
            let found = stands(temp.path());
            assert!(found == old || found == new, "steps {at} and {kill}: {found:?}");
        }
    }
}

#[test]
fn what_an_editor_wrote_after_a_kill_stays() {
    let (old, new) = old_and_new();
    let mut mended = 0;
    for path in ["a.md", "deep/b.md", "other/b.md", "z.md", "gone.md"] {
        for at in 1.. {
            let temp = begun();
            let (edited, _) = with(&[(at, Fault::Kill)], || edit(temp.path()));
            if edited.is_some() {
                break;
            }
            let folder = super::super::folder(Path::new(path)).to_owned();
            fs::create_dir_all(temp.path().join(&folder)).unwrap();
            fs::write(temp.path().join(path), "the editor’s").unwrap();
            match Hand::take(temp.path()) {
                Ok(_) => mended += 1,
                // Nobody knows whether a file that goes last was edited before it went, or made anew after it.
                Err(ChangeError::Stuck(stuck)) if ["deep/b.md", "gone.md"].contains(&path) => {
                    assert!(stuck.ends_with(path), "{stuck:?}");
                    fs::rename(temp.path().join(path), temp.path().join("aside")).unwrap();
                    assert!(matches!(Hand::take(temp.path()), Ok((_, Mended::Finished(6)))), "{path}, step {at}");
                    fs::rename(temp.path().join("aside"), temp.path().join(path)).unwrap();
                }
                Err(other) => panic!("{path}, step {at}: {other:?}"),
            }
            let mut found = stands(temp.path());
            assert_eq!(found.remove(path).as_deref(), Some("the editor’s"), "step {at}");
            if !is_left(temp.path()) {
                let without = |all: &BTreeMap<String, String>| {
                    let mut all = all.clone();
                    all.extend((folder != Path::new(".")).then(|| (folder.display().to_string(), String::new())));
                    all.remove(path);
                    all
                };
                assert!(found == without(&old) || found == without(&new), "{path}, step {at}: {found:?}");
            }
        }
    }
    assert!(mended > 50, "{mended} mended");
}

#[test]
fn a_file_that_somebody_else_changed_stops_everything() {
    let temp = begun();
    fs::write(temp.path().join("z.md"), "theirs").unwrap();
    let before = stands(temp.path());
    assert!(matches!(edit(temp.path()), Err(ChangeError::Changed(path)) if path.ends_with("z.md")));
    assert_eq!(stands(temp.path()), before);
}

#[test]
fn one_hand_at_a_time() {
    let temp = begun();
    let hand = Hand::take(temp.path()).unwrap();
    assert!(matches!(Hand::take(temp.path()), Err(ChangeError::Busy(_))));
    drop(hand);
    Hand::take(temp.path()).unwrap();
}

#[test]
fn a_journal_from_elsewhere_reaches_nothing_outside() {
    let temp = begun();
    let token = "0123456789abcdef";
    let journal =
        |path: &str, token: &str| format!("token = \"{token}\"\nfolders = []\n[[files]]\npath = \"{path}\"\n");
    fs::create_dir(temp.path().join("site")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(temp.path(), temp.path().join("site/out")).unwrap();
    fs::create_dir(temp.path().join("site/.git")).unwrap();
    fs::write(temp.path().join("site/.git/HEAD"), "x").unwrap();
    let absolute = temp.path().join("a.md").display().to_string();
    for path in ["../a.md", ".git/HEAD", "x/../../a.md", "out/a.md", &absolute, ""] {
        for token in [token, "../../a", ""] {
            fs::write(temp.path().join("site").join(DECIDED), journal(path, token)).unwrap();
            let before = stands(temp.path());
            let refused = Hand::take(&temp.path().join("site"));
            assert!(matches!(refused, Err(ChangeError::Unreadable(_))), "{path}: {refused:?}");
            assert_eq!(stands(temp.path()), before);
        }
    }
}
