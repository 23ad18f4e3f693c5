//! What all faults share: the seed, a site of many versions, builds, readers, and other programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::{env, fs};

use crate::sandbox::{Sandbox, base_site, differences, files};

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Where all chance begins.
pub(crate) fn seed() -> u64 {
    number("FAULTS_SEED", 20_251_120)
}

/// How often what is left to chance is done.
pub(crate) fn rounds() -> u64 {
    number("FAULTS_ROUNDS", 10)
}

/// A small generator: the same seed gives the same numbers everywhere.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(stream: u64) -> Self {
        Self(seed().wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ stream)
    }

    /// From 0 up to 1.
    pub(crate) fn part(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(self.0 >> 33).unwrap()) / f64::from(1_u32 << 31)
    }
}

/// Runs this program again in a name space of its own, as root of it where it is not root; nothing where it is there
/// already, or where there are none: then what needs a mount is left out.
pub(crate) fn in_own_mounts(arguments: &[String]) -> Option<ExitCode> {
    const INSIDE: &str = "FAULTS_INSIDE";
    if env::var_os(INSIDE).is_some() {
        return None;
    }
    let ways: [&[&str]; 2] = [&["--mount", "--propagation", "private"], &["--mount", "--map-root-user"]];
    let way = ways.iter().find(|way| works(Command::new("unshare").args(**way).arg("true")))?;
    let mut again = Command::new("unshare");
    again.args(*way).arg(env::current_exe().ok()?).args(arguments).env(INSIDE, "1");
    let code = again.status().ok()?.code().unwrap_or(1);
    Some(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Whether a program runs and ends well.
pub(crate) fn works(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Runs a program that must end well, or tells why it did not.
pub(crate) fn must(program: &str, arguments: &[&str]) -> Result<(), String> {
    let told = |why: String| format!("`{program} {}` does not work here: {why}", arguments.join(" "));
    let output = Command::new(program).args(arguments).output().map_err(|error| told(error.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(told(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

/// Mounts something; it is unmounted when this is dropped.
pub(crate) struct Mount(PathBuf);

impl Mount {
    pub(crate) fn new(arguments: &[&str], at: &Path) -> Result<Self, String> {
        let at_text = at.display().to_string();
        must("mount", &[arguments, &[&at_text]].concat())?;
        Ok(Self(at.to_owned()))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        if !works(Command::new("umount").arg(&self.0)) {
            // A failed test may still hold it.
            let _ = Command::new("umount").arg("-l").arg(&self.0).output();
        }
    }
}

/// A site of some dozens of pages; each version changes all of them.
pub(crate) fn site() -> Sandbox {
    let site = Sandbox::small_site();
    for number in 0..12 {
        site.measure(&format!("tiltak-{number}"), &format!("Tiltak nummer {number}"));
    }
    version(&site, 0);
    site
}

/// Puts a version into the title, which stands on every page; every other version has a page more.
pub(crate) fn version(site: &Sandbox, version: u64) {
    let config = fs::read_to_string(base_site().join("veikart.toml")).unwrap();
    site.file("veikart.toml", &config.replace(" for «", &format!(" {version} for «")));
    site.measure(&format!("vekslende-{}", version % 2), "Et tiltak som kommer og går");
    let _ = fs::remove_file(site.path(&format!("content/tiltak/vekslende-{}.md", (version + 1) % 2)));
}

/// What a version of the site is, built apart.
pub(crate) fn wanted(site: &Sandbox) -> Files {
    let apart = site.root().join("fasit");
    let _ = fs::remove_dir_all(&apart);
    let output = apart.display().to_string();
    let run = site.run(&["build", "--no-sync", "--output", &output]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    files(&apart)
}

/// Builds with these arguments, which must go well.
#[track_caller]
pub(crate) fn built(site: &Sandbox, arguments: &[&str]) -> String {
    let run = site.run(&[&["build"], arguments].concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    run.whole()
}

/// Begins a build that says nothing.
pub(crate) fn start(site: &Sandbox, arguments: &[&str]) -> Child {
    let mut command = site.command(&[&["build"], arguments].concat());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[track_caller]
pub(crate) fn same(wanted: &Files, found: &Files, what: &str) {
    assert_eq!(differences(wanted, found), Vec::<String>::new(), "{what}");
}

/// The old site whole, or the new one whole.
#[track_caller]
pub(crate) fn one_of(old: &Files, new: &Files, found: &Files, what: &str) {
    assert!(
        found == old || found == new,
        "{what}: neither the old site nor the new one; to the new: {:?}",
        differences(new, found)
    );
}

/// Each file is that of the old site or that of the new one, and none is missing that both have.
#[track_caller]
pub(crate) fn each_of(old: &Files, new: &Files, found: &Files, what: &str) {
    for (path, bytes) in found {
        let known = old.get(path) == Some(bytes) || new.get(path) == Some(bytes);
        assert!(known, "{what}: {path} is neither the old one nor the new one ({} bytes)", bytes.len());
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(found.contains_key(path), "{what}: {path} is gone");
    }
}

/// The files of the site in the target, without a stage that stands in it.
pub(crate) fn stands(target: &Path) -> Files {
    let mut found = if target.exists() { files(target) } else { Files::new() };
    found.retain(|path, _| !path.starts_with(".veikart-stage-"));
    found
}

/// What builds left in these folders.
pub(crate) fn left_behind(folders: &[&Path]) -> Vec<String> {
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.contains("veikart-stage-") || name.contains("veikart-old-")).collect()
}

/// Readers of a site, who read pages and their styles until they are told to end.
pub(crate) struct Readers {
    end: Arc<AtomicBool>,
    read: Arc<AtomicUsize>,
    threads: Vec<JoinHandle<()>>,
}

impl Readers {
    /// Pages that are in all versions. `ever` is whether a page may be away for a moment.
    pub(crate) fn of(target: &Path, ever: bool) -> Self {
        let (end, read) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let reader = |pages: [&'static str; 3]| {
            let (end, read, target) = (end.clone(), read.clone(), target.to_owned());
            std::thread::spawn(move || {
                while !end.load(Ordering::Relaxed) {
                    for page in pages {
                        let path = target.join(page);
                        let text = match fs::read_to_string(&path) {
                            Ok(text) => text,
                            Err(_) if !ever => continue,
                            Err(error) => panic!("{}: {error}", path.display()),
                        };
                        assert!(text.trim_end().ends_with("</html>"), "{page} is cut after {} bytes", text.len());
                        read.fetch_add(1, Ordering::Relaxed);
                        let style = text.split('"').find(|part| part.contains("assets/") && part.ends_with(".css"));
                        let style = path.parent().unwrap().join(style.expect("a page has a style"));
                        assert!(!ever || style.is_file(), "{page} lacks its style {}", style.display());
                    }
                }
            })
        };
        let threads = vec![
            reader(["index.html", "tiltak/tiltak-3.html", "404.html"]),
            reader(["nn/index.html", "om.html", "tiltak/index.html"]),
        ];
        Self { end, read, threads }
    }

    /// Ends them; how often they have read, where none met anything wrong.
    pub(crate) fn end(self) -> usize {
        self.end.store(true, Ordering::Relaxed);
        for thread in self.threads {
            assert!(thread.join().is_ok(), "a reader met what is told above");
        }
        self.read.load(Ordering::Relaxed)
    }
}

/// The program's own words of how it ended.
pub(crate) fn told(output: &Output) -> String {
    format!(
        "{:?}: {}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
