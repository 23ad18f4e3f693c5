//! Targets on strange ground: mount points, layers, other users' files, two names.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Verdict;
use crate::sandbox::Sandbox;
use crate::tools::{
    Mount, Readers, built, left_behind, must, one_of, rounds, same, site, stands, told, version, wanted,
};

/// A user who is neither root nor who runs this.
const OTHER: u32 = 65_533;

pub(crate) fn mount_point() -> Verdict {
    let site = site();
    let target = site.path("public");
    fs::create_dir(&target).unwrap();
    let _mount = Mount::new(&["-t", "tmpfs", "tmpfs"], &target)?;
    fs::create_dir(target.join("lost+found")).unwrap();
    let run = built(&site, &[]);
    assert!(run.contains("since the folder is a mount point"), "{run}");
    let readers = Readers::of(&target, true);
    for round in 1..=rounds() {
        version(&site, round);
        built(&site, &[]);
        same(&wanted(&site), &stands(&target), "a mount point");
    }
    let reads = readers.end();
    assert!(target.join("lost+found").is_dir());
    let before = stands(&target);
    site.file("content/tiltak/feil.md", "+++\n");
    assert_eq!(site.run(&["build"]).code, Some(1));
    same(&before, &stands(&target), "a fault");
    assert_eq!(left_behind(&[&site.site(), &target]), Vec::<String>::new());
    Ok(format!("{} builds file by file; {reads} pages read meanwhile, none missing or cut", rounds() + 1))
}

pub(crate) fn mounted_elsewhere() -> Verdict {
    let site = site();
    let elsewhere = site.root().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    built(&site, &[]);
    let _mount = Mount::new(&["--bind", &site.path("public").display().to_string()], &elsewhere)?;
    version(&site, 1);
    built(&site, &["--in-place"]);
    same(&wanted(&site), &stands(&elsewhere), "--in-place is seen through the mount");
    // The mount itself, from within a container, say, is a mount point as any other.
    version(&site, 2);
    let run = built(&site, &["--output", &elsewhere.display().to_string()]);
    assert!(run.contains("since the folder is a mount point"), "a folder of the same file system too: {run}");
    same(&wanted(&site), &stands(&site.path("public")), "and seen beside it");
    Ok("both sides see each build".to_owned())
}

pub(crate) fn lower_layer() -> Verdict {
    let site = site();
    let layers = site.root().join("layers");
    for folder in ["", "lower", "upper", "merged", "base"] {
        fs::create_dir(layers.join(folder)).unwrap();
    }
    // Layers on a file system of their own, since those of a container cannot be layers again.
    let _base = Mount::new(&["-t", "tmpfs", "tmpfs"], &layers.join("base"))?;
    let base = layers.join("base");
    for folder in ["lower", "upper", "work"] {
        fs::create_dir(base.join(folder)).unwrap();
    }
    built(&site, &["--output", &base.join("lower/public").display().to_string()]);
    let place = |name: &str| base.join(name).display().to_string();
    let options =
        format!("lowerdir={},upperdir={},workdir={},redirect_dir=off", place("lower"), place("upper"), place("work"));
    let merged = layers.join("merged");
    let _mount = Mount::new(&["-t", "overlay", "-o", &options, "overlay"], &merged)?;
    let target = merged.join("public");
    for round in 1..=3 {
        version(&site, round);
        let run = built(&site, &["--output", &target.display().to_string()]);
        assert!(run.contains("since the file system cannot move the folder"), "{run}");
        same(&wanted(&site), &stands(&target), "a lower layer");
        assert_eq!(left_behind(&[&merged, &target]), Vec::<String>::new());
    }
    Ok("published file by file, nothing left behind".to_owned())
}

pub(crate) fn mount_inside() -> Verdict {
    let site = site();
    built(&site, &[]);
    let inside = site.path("public/inne");
    fs::create_dir(&inside).unwrap();
    let mount = Mount::new(&["-t", "tmpfs", "tmpfs"], &inside)?;
    fs::write(inside.join("viktig.txt"), "ikke slett").unwrap();
    let before = stands(&site.path("public"));
    version(&site, 1);
    for way in [&["build"][..], &["build", "--in-place"]] {
        let run = site.run(way);
        assert!(run.code == Some(2) && run.err.contains("public/inne is a mount point"), "{}", run.whole());
        same(&before, &stands(&site.path("public")), "what is mounted stays");
    }
    drop(mount);
    built(&site, &[]);
    Ok("refused before anything changes".to_owned())
}

pub(crate) fn immutable() -> Verdict {
    let site = site();
    built(&site, &[]);
    let name = "om.html";
    must("chattr", &["+i", &site.path(&format!("public/{name}")).display().to_string()])?;
    let result = std::panic::catch_unwind(|| {
        for round in 1..=3 {
            version(&site, round);
            let run = site.run(&["build"]);
            assert_eq!(run.code, Some(0), "{}", run.whole());
            assert!(run.err.contains("the site is published, but"), "{}", run.whole());
            assert!(run.err.contains("rm -rf [ROOT]/site/.public.veikart-stage-"), "the way to remove it: {}", run.err);
            same(&wanted(&site), &stands(&site.path("public")), "what cannot be removed");
            assert_eq!(left_behind(&[&site.site()]).len(), 1, "the old one, once");
        }
    });
    let left = left_behind(&[&site.site()]);
    for folder in left.iter().map(|name| site.path(name)).chain([site.path("public")]) {
        let _ = must("chattr", &["-i", &folder.join(name).display().to_string()]);
    }
    result.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    built(&site, &[]);
    assert_eq!(left_behind(&[&site.site()]), Vec::<String>::new(), "removed as soon as it can be");
    Ok("published, told, and the next builds work".to_owned())
}

/// A site, and the program where every user can run it.
fn for_all(site: &Sandbox) -> Result<(), String> {
    if fs::metadata(site.root()).unwrap().uid() != 0 || !is_root() {
        return Err("only root can be two users".to_owned());
    }
    for folder in [site.root(), site.site()] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    }
    fs::copy(env!("CARGO_BIN_EXE_veikart"), site.root().join("veikart")).unwrap();
    Ok(())
}

/// Whether this is root outside of any name space of users, who alone can be others too.
fn is_root() -> bool {
    fs::read_to_string("/proc/self/uid_map").is_ok_and(|map| map.split_whitespace().nth(2) == Some("4294967295"))
}

fn build_as(site: &Sandbox, user: u32, output: &Path) -> Command {
    let program = site.root().join("veikart").display().to_string();
    let mut command = site.command_of(&program, &["build", "--output", &output.display().to_string()]);
    command.uid(user).gid(user);
    command
}

pub(crate) fn of_another_user() -> Verdict {
    let site = site();
    for_all(&site)?;
    built(&site, &[]);
    let target = site.path("public");
    for round in 1..=3 {
        version(&site, round);
        let run = build_as(&site, OTHER, &target).output().unwrap();
        assert!(run.status.success(), "{}", told(&run));
        let is_told = String::from_utf8_lossy(&run.stderr).contains("the site is published, but");
        assert!(is_told, "{}", told(&run));
        same(&wanted(&site), &stands(&target), "another user's site");
        let (left, owner) = (left_behind(&[&site.site()]), fs::metadata(target.join("index.html")).unwrap().uid());
        assert_eq!((left.len(), owner), (1, OTHER), "{left:?}");
    }
    // Where the folder that holds it is closed too, nothing is begun.
    fs::set_permissions(site.site(), fs::Permissions::from_mode(0o755)).unwrap();
    let before = stands(&target);
    let run = build_as(&site, OTHER - 1, &target).output().unwrap();
    assert!(run.status.code() == Some(2) && told(&run).contains("--in-place"), "{}", told(&run));
    same(&before, &stands(&target), "a closed folder");
    built(&site, &[]);
    assert_eq!(left_behind(&[&site.site()]), Vec::<String>::new(), "who may removes it");
    Ok("published, told, and the next builds work".to_owned())
}

pub(crate) fn two_names() -> Verdict {
    let (one, two) = (site(), site());
    for_all(&one)?;
    for_all(&two)?;
    version(&two, 1);
    let (first, second) = (wanted(&one), wanted(&two));
    let shared = one.root().join("shared");
    let other_name = one.root().join("other-name");
    for folder in [&shared, &other_name] {
        fs::create_dir(folder).unwrap();
        fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    }
    let _mount = Mount::new(&["--bind", &shared.display().to_string()], &other_name)?;
    let (mut published, mut refused) = (0, 0);
    for round in 0..rounds() {
        // Every fourth round begins without a site, so that there is nothing to lock yet.
        if round % 4 == 0 {
            let _ = fs::remove_dir_all(shared.join("public"));
        }
        let quiet = |command: &mut Command| command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Two tables of temporary files, two users, two paths.
        let builds = [
            quiet(build_as(&one, OTHER, &shared.join("public")).env("TMPDIR", one.root())),
            quiet(build_as(&two, OTHER - 1, &other_name.join("public")).env("TMPDIR", two.root())),
        ];
        for build in builds {
            let run = build.wait_with_output().unwrap();
            match run.status.code() {
                Some(0) => published += 1,
                Some(2) => {
                    let words = told(&run);
                    let known = ["another build is writing", "was put there while", "could not be removed"];
                    assert!(known.iter().any(|known| words.contains(known)), "{words}");
                    refused += 1;
                }
                _ => panic!("{}", told(&run)),
            }
        }
        one_of(&first, &second, &stands(&shared.join("public")), &format!("round {round}"));
    }
    Ok(format!("{published} builds published, {refused} told to try again; no two were mixed"))
}
