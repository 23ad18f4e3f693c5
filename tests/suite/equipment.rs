//! `veikart init --with`: each file is what a parser of its kind takes, and what it says to run is run by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use yaml_rust2::{Yaml, YamlLoader};

use crate::sandbox::{Sandbox, files};

/// A starter site in a language with everything beside it.
fn equipped(language: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["init", ".", "--language", language, "--with", "github,gitlab,vscode,hook"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    sandbox
}

fn yaml(text: &str) -> Yaml {
    YamlLoader::load_from_str(text).unwrap().remove(0)
}

/// Runs a script of a workflow as its host does, and gives what it printed; `code` is how it must end.
#[track_caller]
fn shell(script: &str, folder: &Path, environment: &[(&str, &str)], code: i32) -> String {
    let mut command = Command::new("bash");
    command.args(["-euo", "pipefail", "-c", script]).current_dir(folder);
    command.env("NO_COLOR", "1").env("VEIKART_LANGUAGE", "en").env("SOURCE_DATE_EPOCH", crate::sandbox::EPOCH);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for who in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{who}_NAME"), "Test").env(format!("GIT_{who}_EMAIL"), "test@example.org");
    }
    let output = command.envs(environment.iter().copied()).output().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{script}\n{told}");
    told
}

#[test]
fn every_file_is_what_a_parser_of_its_kind_takes() {
    for language in ["nb", "nn", "en"] {
        let site = equipped(language);
        let made = files(&site.site());
        for path in [".github/workflows/veikart.yml", ".gitlab-ci.yml"] {
            assert!(!yaml(&site.read(path)).as_hash().unwrap().is_empty(), "{path}");
        }
        let json: Vec<&String> = made.keys().filter(|path| path.starts_with(".vscode/")).collect();
        assert_eq!(json.len(), 9, "{json:?}");
        for path in json {
            let value: Value = serde_json::from_slice(&made[path]).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(value.is_object(), "{path}");
        }
        shell("sh -n .githooks/pre-commit", &site.site(), &[], 0);
        let rules: toml::Table = toml::from_str(&site.read(".taplo.toml")).unwrap();
        for rule in rules["rule"].as_array().unwrap() {
            let schema = rule["schema"]["path"].as_str().unwrap().trim_start_matches("./");
            assert!(jsonschema::validator_for(&serde_json::from_slice(&made[schema]).unwrap()).is_ok(), "{schema}");
        }
        // The site's own configuration is what its schema says.
        let schema = serde_json::from_slice(&made[".vscode/schemas/config.json"]).unwrap();
        let config: Value = toml::from_str(&site.read("veikart.toml")).unwrap();
        assert!(jsonschema::is_valid(&schema, &config), "{language}");
    }
}

#[test]
fn nothing_that_is_there_is_overwritten_and_a_site_that_is_there_is_equipped() {
    let site = Sandbox::small_site();
    let before = files(&site.site());
    let run = site.run(&["init", ".", "--with", "hook"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let mut after = files(&site.site());
    assert!(after.remove(".githooks/pre-commit").is_some());
    assert_eq!(after, before);
    let whole = files(&site.site());
    let run = site.run(&["init", ".", "--with", "vscode,hook"]);
    assert_eq!(run.code, Some(2), "{}", run.whole());
    assert!(run.err.contains("pre-commit is there already"), "{}", run.err);
    assert_eq!(files(&site.site()), whole, "where one file is there none is made");
}

/// The snippet, filled in as an editor does with the first choices, is an element without fault.
#[test]
fn the_snippet_makes_an_element_that_is_right_at_once() {
    for (language, folder) in [("nb", "tiltak"), ("nn", "tiltak"), ("en", "initiatives")] {
        let site = equipped(language);
        let snippets: Value = serde_json::from_str(&site.read(".vscode/veikart.code-snippets")).unwrap();
        let snippet = snippets.as_object().unwrap().values().next().unwrap();
        let lines: Vec<&str> = snippet["body"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let mut text = String::new();
        for line in lines {
            let filled = match line.split_once("${") {
                Some((head, rest)) => {
                    let (place, tail) = rest.rsplit_once('}').unwrap();
                    let words = place.split_once([':', '|']).unwrap().1;
                    format!("{head}{}{tail}", words.split([',', '|']).next().unwrap().replace('\\', ""))
                }
                None => line.replace("$1", "Et nytt element"),
            };
            text.push_str(&filled);
            text.push('\n');
        }
        site.file(&format!("content/{folder}/nytt.md"), &text);
        let run = site.run(&["check"]);
        assert_eq!(run.code, Some(0), "{language}:\n{text}\n{}", run.whole());
    }
}

#[test]
fn the_tasks_patterns_find_what_check_tells() {
    let site = equipped("nb");
    let tasks: Value = serde_json::from_str(&site.read(".vscode/tasks.json")).unwrap();
    let matcher = &tasks["tasks"][0]["problemMatcher"][0]["pattern"];
    assert_eq!(matcher["regexp"], r"^(.+):(\d+):(\d+): fault\[([a-z-]+)\]: (.*)$");
    site.edit("content/tiltak/enklere-skjema.md", "title", "titel");
    let told = site.run(&["check", "--format", "short"]).out;
    let line = told.lines().find(|line| line.contains("fault[unknown-key]")).expect(&told);
    let mut parts = line.splitn(4, ':');
    assert!(parts.next().unwrap().ends_with("enklere-skjema.md"), "{line}");
    assert!(parts.next().unwrap().parse::<u32>().is_ok() && parts.next().unwrap().parse::<u32>().is_ok(), "{line}");
    assert!(parts.next().unwrap().starts_with(" fault["), "{line}");
}

/// A folder whose `veikart` is the program, first in the path.
fn path_with_program(sandbox: &Sandbox) -> String {
    let folder = sandbox.root().join("bin");
    fs::create_dir(&folder).unwrap();
    fs::hard_link(env!("CARGO_BIN_EXE_veikart"), folder.join("veikart"))
        .or_else(|_| fs::copy(env!("CARGO_BIN_EXE_veikart"), folder.join("veikart")).map(|_| ()))
        .unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

#[test]
fn the_hook_lets_no_fault_through() {
    let site = equipped("nb");
    let path = path_with_program(&site);
    let environment = [("PATH", path.as_str())];
    let prepare = "git init -q . && git config core.hooksPath .githooks && git add -A && git commit -qm Start";
    shell(prepare, &site.site(), &environment, 0);
    site.edit("content/tiltak/enklere-skjema.md", "title", "titel");
    let told = shell("git commit -qam Feil", &site.site(), &environment, 1);
    assert!(told.contains("fault[unknown-key]"), "{told}");
}

/// The steps of GitHub's workflow, run by hand: a release archive, a remote repository, and three events.
#[test]
fn the_workflow_publishes_and_previews() {
    let site = equipped("nb");
    let root = site.root();
    let told = |path: &str| root.join(path).display().to_string();
    let archive = format!(
        "mkdir -p release/veikart-0 && cp '{}' release/veikart-0/veikart && tar -czf veikart.tar.gz -C release veikart-0 && \
         sha256sum veikart.tar.gz | cut -d' ' -f1",
        env!("CARGO_BIN_EXE_veikart")
    );
    let checksum = shell(&archive, &root, &[], 0).trim().to_owned();
    let begin = "git init -q --bare -b main ../origin.git && git init -q -b main . && git remote add origin ../origin.git && \
                 git add -A && git commit -qm Start && git push -q origin main";
    shell(begin, &site.site(), &[], 0);
    let workflow = yaml(&site.read(".github/workflows/veikart.yml"));
    let steps = workflow["jobs"]["roadmap"]["steps"].as_vec().unwrap().clone();
    // What an event brings stands in the environment alone, so that nothing of a change is run as a script.
    assert!(steps.iter().filter_map(|step| step["run"].as_str()).all(|run| !run.contains("${{")));
    let run = |change: &str, closed: bool| -> PathBuf {
        let temp = tempfile::Builder::new().prefix("runner-").tempdir_in(&root).unwrap().keep();
        let clone = format!("git clone -q '{}' '{}/work'", told("origin.git"), temp.display());
        shell(&clone, &root, &[], 0);
        let added = temp.join("path");
        let path = format!("{}/bin:{}", temp.display(), std::env::var("PATH").unwrap());
        let closed_text = closed.to_string();
        let (temp_text, added_text) = (temp.display().to_string(), added.display().to_string());
        let (summary, address) = (format!("{temp_text}/summary"), format!("file://{}", told("veikart.tar.gz")));
        let environment = [
            ("SITE", "."),
            ("ARCHIVE", address.as_str()),
            ("SHA256", checksum.as_str()),
            ("BASE_URL", "https://example.org/kart"),
            ("CHANGE", change),
            ("CLOSED", closed_text.as_str()),
            ("RUNNER_TEMP", temp_text.as_str()),
            ("GITHUB_PATH", added_text.as_str()),
            ("GITHUB_STEP_SUMMARY", summary.as_str()),
            ("PATH", path.as_str()),
        ];
        for step in &steps {
            let Some(script) = step["run"].as_str() else { continue };
            let only_open = step["if"].as_str().is_some_and(|when| when.contains("!= 'closed'"));
            if !(closed && only_open) {
                shell(script, &temp.join("work"), &environment, 0);
            }
        }
        let pages = temp.join("published");
        shell(&format!("git clone -q --branch gh-pages '{}' '{}'", told("origin.git"), pages.display()), &root, &[], 0);
        pages
    };
    let published = run("", false);
    assert!(published.join("index.html").is_file() && published.join(".nojekyll").is_file());
    let previewed = run("7", false);
    let page = fs::read_to_string(previewed.join("preview/7/index.html")).unwrap();
    assert!(page.contains("https://example.org/kart/preview/7/index.html"), "its own address");
    assert!(previewed.join("index.html").is_file(), "what is published stays");
    let again = run("", false);
    assert!(again.join("preview/7/index.html").is_file(), "and so do previews");
    let closed = run("7", true);
    assert!(!closed.join("preview/7").exists() && closed.join("index.html").is_file());
}

/// GitLab's jobs: the script of each, in a site without fault and in one with a fault.
#[test]
fn gitlabs_jobs_run() {
    let site = equipped("nb");
    let path = path_with_program(&site);
    let pipeline = yaml(&site.read(".gitlab-ci.yml"));
    let environment = [
        ("PATH", path.as_str()),
        ("SITE", "."),
        ("CI_PAGES_URL", "https://example.org/kart"),
        ("CI_PROJECT_ROOT_NAMESPACE", "gruppe"),
        ("CI_PAGES_DOMAIN", "example.org"),
        ("CI_PROJECT_PATH", "gruppe/under/kart"),
        ("CI_JOB_ID", "7"),
    ];
    let job = |name: &str, code: i32| {
        let lines = pipeline[name]["script"].as_vec().unwrap().iter().map(|line| line.as_str().unwrap());
        shell(&lines.collect::<Vec<_>>().join("\n"), &site.site(), &environment, code);
    };
    job("check", 0);
    job("preview", 0);
    let address = "PREVIEW=https://gruppe.example.org/-/under/kart/-/jobs/7/artifacts/public/index.html";
    assert_eq!(site.read("preview.env").trim(), address);
    job("pages", 0);
    assert!(site.read("public/index.html").contains("https://example.org/kart/index.html"));
    site.edit("content/tiltak/enklere-skjema.md", "title", "titel");
    job("check", 1);
    let report: Value = serde_json::from_str(&site.read("veikart.json")).unwrap();
    let issue = report.as_array().unwrap().iter().find(|issue| issue["check_name"] == "unknown-key").unwrap();
    assert!(issue["location"]["path"].as_str().unwrap().ends_with("enklere-skjema.md"), "{issue}");
    assert!(issue["location"]["lines"]["begin"].as_u64() > Some(0), "{issue}");
    assert_eq!(issue["severity"], "major");
}
