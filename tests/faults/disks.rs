//! Disks that are full, or take nothing.

use std::fs;
use std::path::Path;

use crate::Verdict;
use crate::tools::{Files, Mount, built, left_behind, must, same, site, stands, version, wanted};

pub(crate) fn no_space() -> Verdict {
    // Blocks are of 4 KiB each; the site fits once and a half, and a new one needs twice.
    full(|site| format!("size={}k", site.values().map(|bytes| bytes.len().div_ceil(4096) * 4).sum::<usize>() * 3 / 2))
}

pub(crate) fn no_inodes() -> Verdict {
    full(|site| format!("size=100m,nr_inodes={}", site.len() * 3 / 2))
}

fn full(limit: impl Fn(&Files) -> String) -> Verdict {
    let mut told = Vec::new();
    for arguments in [&[][..], &["--in-place"]] {
        let site = site();
        let disk = site.root().join("disk");
        fs::create_dir(&disk).unwrap();
        let limit = limit(&wanted(&site));
        let _mount = Mount::new(&["-t", "tmpfs", "-o", &limit, "tmpfs"], &disk)?;
        let target = disk.join("public");
        let output = target.display().to_string();
        let arguments = [arguments, &["--output", &output]].concat();
        built(&site, &arguments);
        let before = stands(&target);
        // All pages change, so all are written anew; twice, since a left-over would take the space for ever.
        for round in 1..=3 {
            version(&site, round);
            let run = site.run(&[&["build"], &arguments[..]].concat());
            assert_eq!(run.code, Some(2), "{}", run.whole());
            assert!(run.err.contains("No space left"), "{}", run.whole());
            assert!(run.err.contains("what stood there before stands"), "{}", run.whole());
            same(&before, &stands(&target), "a full disk");
            assert_eq!(left_behind(&[&disk, &target]), Vec::<String>::new());
            told.push(run.err);
        }
        must("mount", &["-o", "remount,size=100m,nr_inodes=100000", &disk.display().to_string()])?;
        built(&site, &arguments);
        same(&wanted(&site), &stands(&target), "once there is space");
    }
    Ok(format!("{} builds refused, nothing changed and nothing left behind", told.len()))
}

pub(crate) fn read_only() -> Verdict {
    let site = site();
    let disk = site.root().join("disk");
    fs::create_dir(&disk).unwrap();
    let _mount = Mount::new(&["-t", "tmpfs", "tmpfs"], &disk)?;
    let target = disk.join("public");
    let output = target.display().to_string();
    built(&site, &["--output", &output]);
    let before = stands(&target);
    version(&site, 1);
    let remount = |way: &str, disk: &Path| must("mount", &["-o", way, &disk.display().to_string()]);
    remount("remount,ro", &disk)?;
    for way in [&["build", "--output", &output][..], &["build", "--in-place", "--output", &output]] {
        let run = site.run(way);
        assert!(run.code == Some(2) && run.err.contains("Read-only file system"), "{}", run.whole());
        same(&before, &stands(&target), "a disk that takes nothing");
    }
    remount("remount,rw", &disk)?;
    built(&site, &["--output", &output]);
    Ok("told with the path, nothing changed".to_owned())
}
