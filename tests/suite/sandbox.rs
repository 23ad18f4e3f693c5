//! A site folder of its own for each test, and the real program run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The day that every test counts as today, 20 November 2025, so that nothing depends on the clock.
pub(crate) const EPOCH: &str = "1763640000";

/// A small site without fault or advice, shared by the tests; also the base of the fixtures of diagnostics.
pub(crate) fn base_site() -> PathBuf {
    tests().join("fixtures/diagnostics/base")
}

/// The repository's root, which is itself a site folder.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of tests.
pub(crate) fn tests() -> PathBuf {
    repository().join("tests")
}

/// A temporary folder that holds a site folder `site`, so that what a build leaves beside it can be seen too.
pub(crate) struct Sandbox {
    temp: tempfile::TempDir,
    /// Whether the program is run as a user to whom permissions apply.
    plain_user: bool,
}

/// What a run of the program gave, with paths and times made the same for every machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Sandbox {
    /// An empty site folder.
    pub(crate) fn new() -> Self {
        Self::named("site")
    }

    /// An empty site folder below a folder of the given kind of name: a test of what must not depend on it.
    pub(crate) fn named(name: &str) -> Self {
        let temp = tempfile::Builder::new().prefix(&format!("veikart-{name}-")).tempdir().unwrap();
        fs::create_dir(temp.path().join("site")).unwrap();
        Self { temp, plain_user: false }
    }

    /// Runs the program as a user to whom permissions apply, where the tests run as one to whom they don't.
    #[cfg(unix)]
    pub(crate) fn without_privileges(mut self) -> Self {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
        if fs::metadata(self.root()).unwrap().uid() == 0 {
            for folder in [self.root(), self.site()] {
                fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
            }
            // The program may lie where another user cannot go.
            let program = Path::new(env!("CARGO_BIN_EXE_veikart"));
            let here = self.root().join("veikart");
            fs::hard_link(program, &here).or_else(|_| fs::copy(program, &here).map(|_| ())).unwrap();
            self.plain_user = true;
        }
        self
    }

    /// A copy of the base site: three languages, two columns, two areas, three measures.
    pub(crate) fn small_site() -> Self {
        Self::of(&base_site())
    }

    /// A copy of a site folder.
    pub(crate) fn of(folder: &Path) -> Self {
        let sandbox = Self::new();
        sandbox.lay_over(folder);
        sandbox
    }

    /// The site folder.
    pub(crate) fn site(&self) -> PathBuf {
        self.root().join("site")
    }

    /// The folder that the site folder stands in.
    pub(crate) fn root(&self) -> PathBuf {
        fs::canonicalize(self.temp.path()).unwrap()
    }

    /// A path in the site folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.site().join(path)
    }

    /// Copies the files of a folder over the site's.
    pub(crate) fn lay_over(&self, folder: &Path) -> &Self {
        self.lay_over_at(".", folder)
    }

    /// Copies the files of a folder into one of the site's.
    pub(crate) fn lay_over_at(&self, place: &str, folder: &Path) -> &Self {
        for (path, bytes) in files(folder) {
            self.bytes(&format!("{place}/{path}"), &bytes);
        }
        self
    }

    /// Writes a text file.
    pub(crate) fn file(&self, path: &str, text: &str) -> &Self {
        self.bytes(path, text.as_bytes())
    }

    /// Writes a file.
    pub(crate) fn bytes(&self, path: &str, bytes: &[u8]) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Replaces a text in a file, which must hold it.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from}:\n{text}");
        self.file(path, &text.replace(from, to))
    }

    /// Removes a file of the site.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.path(path)).unwrap();
        self
    }

    /// Reads a text file of the site folder.
    pub(crate) fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// A measure of the area `laering` with a whole description.
    pub(crate) fn measure(&self, id: &str, title: &str) -> &Self {
        self.file(
            &format!("content/tiltak/{id}.md"),
            &format!(
                "+++\ntitle = \"{title}\"\narea = \"laering\"\ntime_band = \"2026\"\nstatus = \"ikke-startet\"\n+++\n\n\
                 ## Problem\n\nDet er «тест» og øving.\n\n## Behov\n\nNoe må gjøres.\n\n## Nytteverdi\n\nDet blir bra.\n"
            ),
        )
    }

    /// Runs the program in the site folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    /// Runs the program in the site folder with further environment variables.
    pub(crate) fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        self.told(&command.output().unwrap())
    }

    /// The program, ready to be run in the site folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        const NOBODY: u32 = 65_534;
        if !self.plain_user {
            return self.command_of(env!("CARGO_BIN_EXE_veikart"), arguments);
        }
        let mut command = self.command_of(&self.root().join("veikart").display().to_string(), arguments);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::uid(&mut command, NOBODY);
        command
    }

    /// Another program that runs ours, in the same folder and with the same environment.
    pub(crate) fn command_of(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.site());
        command.env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", EPOCH).env("VEIKART_LANGUAGE", "en");
        for set in ["COLUMNS", "CLICOLOR", "CLICOLOR_FORCE", "RAYON_NUM_THREADS", "RUST_BACKTRACE"] {
            command.env_remove(set);
        }
        command
    }

    /// Builds the site, which must go well; without waiting for the disk, which many tests at once would keep busy.
    pub(crate) fn build(&self) -> Run {
        let run = self.run(&["build", "--no-sync"]);
        assert_eq!(run.code, Some(0), "the build failed:\n{}{}", run.out, run.err);
        run
    }

    /// Checks the site.
    pub(crate) fn check(&self, arguments: &[&str]) -> Run {
        self.run(&[&["check"], arguments].concat())
    }

    /// The files of the built site.
    pub(crate) fn public(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.path("public"))
    }

    /// What readers get of the built site: all but the marker, which tells what the site was made of.
    pub(crate) fn published(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.public();
        files.remove(".veikart").expect("the site is built");
        files
    }

    fn told(&self, output: &Output) -> Run {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
            let text = text.replace(&self.root().display().to_string(), "[ROOT]");
            without_times(&text)
        };
        Run { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

impl Run {
    /// Everything in one text, as it is kept in snapshots.
    pub(crate) fn whole(&self) -> String {
        let code = self.code.map_or("killed".to_owned(), |code| code.to_string());
        let mut whole = format!("exit code: {code}\n");
        for (name, text) in [("standard output", &self.out), ("standard error", &self.err)] {
            if !text.is_empty() {
                whole.push_str(&format!("--- {name} ---\n{text}"));
            }
        }
        whole
    }
}

/// `in 12 ms` is told as `in [N] ms`.
fn without_times(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.rsplit_once(" in ").filter(|(_, rest)| rest.trim_end().ends_with(" ms")) {
            Some((head, _)) => out.push_str(&format!("{head} in [N] ms\n")),
            None => out.push_str(line),
        }
    }
    out
}

/// The files below a folder by their paths, with `/` between folders; links are followed.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).follow_links(true) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            files.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    files
}

/// What differs between two sets of files, as lines for a message.
pub(crate) fn differences(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    let told = |path: &&String| match (before.get(*path), after.get(*path)) {
        (Some(before), Some(after)) if before == after => None,
        (Some(_), Some(_)) => Some(format!("changed: {path}")),
        (Some(_), None) => Some(format!("gone: {path}")),
        (None, _) => Some(format!("new: {path}")),
    };
    paths.iter().filter_map(told).collect()
}
