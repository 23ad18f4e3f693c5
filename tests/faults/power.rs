//! Power cuts: an ext4 disk that stops at once, so that all it was not told to keep is lost, and is started again.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Verdict;
use crate::tools::{
    Chance, Mount, built, each_of, left_behind, must, one_of, rounds, same, site, stands, start as start_build,
    version, wanted, works,
};

/// `EXT4_IOC_SHUTDOWN` without flushing the journal: what is not on the disk by now never comes there.
const CUT: &str = "import fcntl, os, struct, sys\n\
                   fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))";

fn cut(disk: &Path) -> Result<(), String> {
    must("python3", &["-c", CUT, &disk.display().to_string()])
}

pub(crate) fn cuts() -> Verdict {
    if !works(Command::new("python3").arg("--version")) {
        return Err("there is no python3 to cut the power with".to_owned());
    }
    let site = site();
    let (image, disk) = (site.root().join("image"), site.root().join("disk"));
    fs::create_dir(&disk).unwrap();
    fs::File::create(&image).and_then(|file| file.set_len(64 << 20)).unwrap();
    must("mkfs.ext4", &["-q", "-F", &image.display().to_string()])?;
    let image = image.display().to_string();
    let start = || Mount::new(&["-o", "loop", &image], &disk);
    let target = disk.join("www/public");
    let output = target.display().to_string();

    let mut mount = start()?;
    built(&site, &["--output", &output]);
    // Where nothing changed it would be over too soon.
    version(&site, 999);
    let begun = Instant::now();
    built(&site, &["--output", &output]);
    let whole = begun.elapsed();
    let mut old = stands(&target);

    // Without waiting for the disk the site is lost: so the cut does cut.
    version(&site, 1_000);
    let new = wanted(&site);
    built(&site, &["--no-sync", "--output", &output]);
    same(&new, &stands(&target), "before the cut");
    cut(&disk)?;
    drop(mount);
    mount = start()?;
    assert!(stands(&target) != new, "a cut that loses nothing proves nothing");
    built(&site, &["--output", &output]);
    old = if stands(&target) == new { new } else { old };

    let mut chance = Chance::new(3);
    let (mut after, mut during) = (0, 0);
    for round in 1..=rounds() {
        for arguments in [&["--output", &output][..], &["--in-place", "--output", &output]] {
            let in_place = arguments.len() > 2;
            version(&site, 2 * round + u64::from(in_place));
            let new = wanted(&site);
            let what = format!("round {round}, in place: {in_place}");
            let mut child = start_build(&site, arguments);
            // Half of the cuts come at the moment when the build has ended, the others while it runs.
            let has_ended = round % 2 == 0;
            if has_ended {
                assert!(child.wait().unwrap().success(), "{what}");
            } else {
                std::thread::sleep(whole.mul_f64(0.3 + 0.8 * chance.part()) + Duration::from_millis(1));
            }
            let is_cut = cut(&disk);
            let said_done = child.wait().unwrap().success() && has_ended;
            is_cut?;
            drop(mount);
            mount = start()?;
            let found = stands(&target);
            if said_done {
                same(&new, &found, &what);
                after += 1;
            } else if in_place {
                each_of(&old, &new, &found, &what);
                during += 1;
            } else {
                one_of(&old, &new, &found, &what);
                during += 1;
            }
            built(&site, arguments);
            old = stands(&target);
            same(&new, &old, &what);
            assert_eq!(left_behind(&[target.parent().unwrap(), &target]), Vec::<String>::new(), "{what}");
        }
    }
    drop(mount);
    Ok(format!("{after} cuts after a build had ended and {during} while one ran; no site was lost or cut"))
}
