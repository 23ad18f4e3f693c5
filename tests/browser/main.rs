//! Builds the real site with both themes and holds it to what readers meet: the browser suite beside this file (axe, the
//! Nu HTML checker, keyboard, 320 px, print …) and the link check.
//!
//! Where a tool is missing, this says plainly what was left out; in CI (`CI` is set) that is a failure.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, asks the environment and the clock, and ends where it must"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

const THEMES: [&str; 2] = ["helsenorge", "enkel"];

fn main() -> ExitCode {
    // `cargo test -- --list` and filters are for the other test program.
    if env::args().skip(1).any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sites: Vec<PathBuf> = THEMES.iter().map(|theme| build(root, folder.path(), theme)).collect();

    let roadmaps = folder.path().join("roadmaps");
    build_golden(root, &roadmaps);

    let mut result = Tally::default();
    result.run("the link check (hyperlink)", &["hyperlink"], || {
        let golden = fs::read_dir(&roadmaps).expect("the golden sites").map(|site| site.expect("a site").path());
        let all: Vec<PathBuf> = sites.iter().cloned().chain(golden).collect();
        all.iter().all(|site| succeeds(Command::new("hyperlink").arg("--check-anchors").arg(site)))
    });
    result.run("the browser suite (node, npm, java and chromium)", &["node", "npm", "java", "chromium"], || {
        let suite = root.join("tests/browser");
        let installed = succeeds(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&suite));
        installed
            && succeeds(
                Command::new("npx")
                    .args(["playwright", "test"])
                    .current_dir(&suite)
                    .env("SITE_HELSENORGE", &sites[0])
                    .env("SITE_ENKEL", &sites[1])
                    .env("ROADMAPS", &roadmaps)
                    .env("VEIKART", env!("CARGO_BIN_EXE_veikart")),
            )
    });
    result.tell()
}

#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    left_out: Vec<String>,
}

impl Tally {
    fn run(&mut self, name: &str, tools: &[&str], check: impl FnOnce() -> bool) {
        let missing: Vec<&str> = tools.iter().copied().filter(|tool| !is_there(tool)).collect();
        if !missing.is_empty() {
            self.left_out.push(format!("{name}: there is no {}", missing.join(", no ")));
            return;
        }
        println!("\n== {name}");
        if check() { self.passed += 1 } else { self.failed += 1 }
    }

    fn tell(&self) -> ExitCode {
        println!();
        for name in &self.left_out {
            println!("LEFT OUT: {name}");
        }
        let in_ci = env::var_os("CI").is_some();
        println!("{} passed, {} failed, {} skipped", self.passed, self.failed, self.left_out.len());
        if self.failed > 0 || (in_ci && !self.left_out.is_empty()) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// Builds the real site with a theme; gives the built folder.
fn build(root: &Path, folder: &Path, theme: &str) -> PathBuf {
    let site = folder.join(format!("{theme}-site"));
    copy(&root.join("content"), &site.join("content"));
    fs::copy(root.join("veikart.toml"), site.join("veikart.toml")).expect("the configuration");
    themed(&site.join("veikart.toml"), theme);
    give_former_addresses(&site.join("content/tiltak"));
    give_newer_plan(&site.join("content/leveranser"));
    give_older_edition(&site.join("content/utgaver"));
    let output = folder.join(theme);
    make(&site, &output);
    output
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("a file or folder");
        let target = to.join(entry.path().strip_prefix(from).expect("below the folder"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
        } else {
            fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}

/// Names the theme in a configuration.
fn themed(config: &Path, theme: &str) {
    let text = fs::read_to_string(config).expect("the configuration");
    let lines = text.lines().map(|line| match line.split_once('=') {
        Some(("theme ", _)) => format!("theme = \"{theme}\"\n"),
        _ => format!("{line}\n"),
    });
    fs::write(config, lines.collect::<String>()).expect("the configuration");
}

fn make(site: &Path, output: &Path) {
    let program = env!("CARGO_BIN_EXE_veikart");
    let built = Command::new(program).arg("build").arg("--site").arg(site).arg("--output").arg(output).status();
    assert!(built.is_ok_and(|status| status.success()), "{} builds", output.display());
}

/// Builds the golden sites, which are roadmaps of other kinds, with each theme, as `<site>-<theme>`.
fn build_golden(root: &Path, folder: &Path) {
    for entry in fs::read_dir(root.join("tests/golden")).expect("the golden sites") {
        let golden = entry.expect("a golden site");
        for theme in THEMES {
            let site = folder.with_file_name("golden-site");
            copy(&golden.path().join("in"), &site);
            themed(&site.join("veikart.toml"), theme);
            let name = format!("{}-{theme}", golden.file_name().to_string_lossy());
            make(&site, &folder.join(name));
            fs::remove_dir_all(&site).expect("the copy is gone");
        }
    }
}

/// Gives the first element of the copy an address of before, and the next two one that they share.
fn give_former_addresses(elements: &Path) {
    let files = walkdir::WalkDir::new(elements).sort_by_file_name().into_iter();
    let texts = files.filter_map(Result::ok).filter_map(|entry| Some((fs::read_to_string(entry.path()).ok()?, entry)));
    let without = texts.filter(|(text, _)| text.starts_with("+++\n") && !text.contains("former_ids"));
    // A translation (`datadonor.en.md`) has no facts of its own.
    let without = without.filter(|(_, entry)| entry.file_name().to_string_lossy().matches('.').count() == 1);
    let found: Vec<_> = without.take(3).collect();
    assert_eq!(found.len(), 3, "elements without an address of before");
    for ((text, entry), id) in found.into_iter().zip(["en-adresse-fra-for", "en-delt-adresse", "en-delt-adresse"]) {
        let text = text.replacen("+++\n", &format!("+++\nformer_ids = [\"{id}\"]\n"), 1);
        fs::write(entry.path(), text).expect("the element");
    }
}

/// Gives the copy a newer plan with lights and stages, in which some deliveries are others than before.
fn give_newer_plan(plans: &Path) {
    const HEAD: [&str; 6] = ["title = ", "date = ", "case = ", "note = {", "stage_note = ", "#"];
    let text = fs::read_to_string(plans.join("2023-11.toml")).expect("the plan");
    let mut newer = String::from("date = \"2024-06-30\"\n");
    let lines = text.lines().filter(|line| !HEAD.iter().any(|start| line.starts_with(start)));
    for (at, line) in lines.enumerate() {
        match line.strip_suffix('"').filter(|id| id.starts_with("id = ") && at % 4 == 0) {
            Some(id) => newer.push_str(&format!("{id}-ny\"\n")),
            None => newer.push_str(&format!("{line}\n")),
        }
        if line.starts_with("project = ") {
            let light = ["gronn", "gul", "rod"][at % 3];
            let stage = ["under-utvikling", "levert", "integrasjonstest"][at % 3];
            newer.push_str(&format!("light = \"{light}\"\nstage = \"{stage}\"\n"));
        }
    }
    fs::write(plans.join("2024-06.toml"), newer).expect("the newer plan");
}

/// Gives the copy an edition in which some elements stood elsewhere in time, so that there is something to draw.
fn give_older_edition(editions: &Path) {
    let text = fs::read_to_string(editions.join("2025-11.toml")).expect("the newest edition");
    let facts = text.split("\n[reasons]").next().expect("the facts").split("\n[[likely]]").next().expect("the facts");
    let lines =
        facts.lines().enumerate().filter(|(_, line)| !line.starts_with("checksum") && !line.starts_with("title = {"));
    let older = lines.map(|(at, line)| match line {
        "date = \"2025-11\"" => "date = \"2024-11\"\n".to_owned(),
        "time_band = \"2026-2027\"" if at % 3 == 0 => "time_band = \"2025\"\n".to_owned(),
        line => format!("{line}\n"),
    });
    fs::write(editions.join("2024-11.toml"), older.collect::<String>()).expect("the older edition");
}

fn is_there(tool: &str) -> bool {
    Command::new(tool).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}
