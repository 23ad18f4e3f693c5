//! The command line: help, exit codes, new files, schemas, completions, manual.

use std::fs;

use serde_json::{Value, json};

use crate::sandbox::{Sandbox, differences, files, repository};
use crate::snapshot;

/// The program's commands, as its help lists them.
fn commands() -> Vec<String> {
    let help = Sandbox::new().run(&["--help"]).out;
    let list = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a list of commands");
    let names = list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned);
    names.filter(|name| name != "help").collect()
}

/// A fresh site as `veikart init` makes it.
fn started() -> Sandbox {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["init", ".", "--language", "nb"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    sandbox
}

#[test]
fn help_is_as_kept_and_has_an_example_for_each_command() {
    let sandbox = Sandbox::new();
    snapshot::assert("help", "veikart", &sandbox.run(&["--help"]).whole());
    let commands = commands();
    for wanted in ["build", "serve", "check", "new", "adopt", "changes", "init", "schema", "completions", "man"] {
        assert!(commands.iter().any(|name| name == wanted), "there is no command {wanted}");
    }
    snapshot::each(commands.into_iter().map(|name| (name, ())), |name, ()| {
        let run = sandbox.run(&[name, "--help"]);
        assert_eq!(run.code, Some(0));
        assert!(run.out.contains("Example"), "{name} --help has no example");
        assert!(run.out.contains(&format!("veikart {name}")), "{name}'s example does not show it");
        snapshot::assert("help", name, &run.whole());
    });
}

#[test]
fn wrong_usage_ends_with_2_and_tells_what_is_right() {
    let site = Sandbox::small_site();
    let nowhere = Sandbox::new();
    let cases: [(&Sandbox, &[&str], &str); 11] = [
        (&site, &[], "Usage: veikart"),
        (&site, &["scheck"], "'check'"),
        (&site, &["check", "--formt", "json"], "--format"),
        (&site, &["check", "--format", "xml"], "sarif"),
        (&site, &["build", "--base-url", "example.no"], "https://example.no/veikart"),
        (&site, &["schema", "tiltak"], "measure"),
        (&site, &["completions", "cmd"], "bash"),
        (&site, &["man", "chek"], "did you mean `check`?"),
        (&nowhere, &["check"], "there is no veikart.toml in ."),
        (&nowhere, &["build", "--site", "borte"], "there is no veikart.toml in borte"),
        (&nowhere, &["new", "side", "Om"], "veikart init"),
    ];
    for (sandbox, arguments, told) in cases {
        let run = sandbox.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.whole());
        assert!(run.err.contains(told), "{arguments:?} does not tell «{told}»: {}", run.err);
        assert_eq!(run.out, "", "{arguments:?}");
    }
}

#[test]
fn a_moment_that_is_no_number_is_wrong_usage() {
    for wrong in ["i dag", "", "-1", "99999999999999999999"] {
        let run = Sandbox::small_site().run_with(&["build"], &[("SOURCE_DATE_EPOCH", wrong)]);
        assert_eq!(run.code, Some(2), "{wrong:?}: {}", run.whole());
        assert!(run.err.contains("SOURCE_DATE_EPOCH"), "{}", run.err);
    }
}

#[test]
fn exit_codes_tell_faults_from_advice() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "status = \"under-arbeid\"\n", "");
    assert_eq!(site.check(&[]).code, Some(0), "advice is no fault");
    assert_eq!(site.check(&["--strict"]).code, Some(1));
    site.edit("content/tiltak/ovelse.md", "laering", "borte");
    assert_eq!(site.check(&[]).code, Some(1));
    assert_eq!(site.run(&["build"]).code, Some(1));
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_told_with_its_path() {
    use std::os::unix::fs::PermissionsExt;
    let site = Sandbox::small_site();
    let path = site.path("content/tiltak/ovelse.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything.
    if fs::read(&path).is_err() {
        let run = site.check(&[]);
        assert_eq!(run.code, Some(2), "{}", run.whole());
        assert!(run.err.contains("content/tiltak/ovelse.md"), "{}", run.err);
    }
}

#[test]
fn a_new_site_builds_and_has_no_fault() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["init", "mitt-veikart"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    snapshot::assert("cli", "init", &run.whole());
    let build = sandbox.run(&["build", "--site", "mitt-veikart"]);
    assert_eq!(build.code, Some(0), "{}", build.whole());
    snapshot::assert("cli", "init-check", &sandbox.check(&["--site", "mitt-veikart"]).whole());
    assert!(sandbox.path("mitt-veikart/public/index.html").is_file());
    assert!(sandbox.read("mitt-veikart/.gitignore").contains("public"));
}

#[test]
fn init_overwrites_nothing() {
    let sandbox = Sandbox::new();
    sandbox.file("full/notat.txt", "mitt").file("fil", "mitt");
    let before = files(&sandbox.site());
    for folder in ["full", "fil", "."] {
        let run = sandbox.run(&["init", folder]);
        assert_eq!(run.code, Some(2), "{}", run.whole());
    }
    assert_eq!(differences(&before, &files(&sandbox.site())), Vec::<String>::new());
}

/// Runs `new`, which must make exactly this file and leave the site without fault; gives the file's text.
#[track_caller]
fn made(site: &Sandbox, arguments: &[&str], path: &str) -> String {
    let before = files(&site.site());
    let run = site.run(&[&["new"], arguments].concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(run.out.contains(path), "{} does not tell {path}", run.out);
    assert_eq!(differences(&before, &files(&site.site())), [format!("new: {path}")]);
    let check = site.check(&[]);
    assert_eq!(check.code, Some(0), "a new file has a fault:\n{}", check.whole());
    site.read(path)
}

/// Runs `new`, which must make nothing and say why.
#[track_caller]
fn not_made(site: &Sandbox, arguments: &[&str], why: &str) {
    let before = files(&site.site());
    let run = site.run(&[&["new"], arguments].concat());
    assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.whole());
    assert!(run.err.contains(why), "{arguments:?} does not tell «{why}»: {}", run.err);
    assert_eq!(differences(&before, &files(&site.site())), Vec::<String>::new(), "{arguments:?}");
}

#[test]
fn new_elements_of_every_kind_are_right_at_once() {
    let site = started();
    let area = ["--area", "bedre-tjenester"];
    let text = made(
        &site,
        &[&["tiltak", "Ære, øl og «тест»"][..], &area, &["--time-band", "2026-2027"]].concat(),
        "content/tiltak/bedre-tjenester/aere-ol-og.md",
    );
    assert_eq!(
        text,
        "+++\ntitle = \"Ære, øl og «тест»\"\narea = \"bedre-tjenester\"\ntime_band = \"2026-2027\"\ndraft = true\n+++\n\n\
         ## Problem\n\nHva er vanskelig i dag, og for hvem?\n\n## Behov\n\nHva trengs?\n\n\
         ## Nytteverdi\n\nHva blir bedre, og for hvem?\n"
    );
    let text = made(
        &site,
        &[&["tiltak", "Øving", "--language", "nn", "--id", "oving-2"][..], &area].concat(),
        "content/tiltak/bedre-tjenester/oving-2.md",
    );
    assert!(text.contains("language = \"nn\"") && text.contains("Kva trengst?"), "{text}");
    let text =
        made(&site, &["tiltak", "Del av", "--parent", "enklere-skjema"], "content/tiltak/bedre-tjenester/del-av.md");
    assert_eq!(text, "+++\ntitle = \"Del av\"\narea = \"bedre-tjenester\"\nparent = \"enklere-skjema\"\n+++\n");
    made(&site, &["omrade", "Nye «områder»"], "content/satsingsomrader/nye-omrader.md");
    made(&site, &["side", "En \"rar\" \\ tittel +++"], "content/sider/en-rar-tittel.md");
    site.build();
}

#[test]
fn new_overwrites_nothing_and_refuses_what_would_be_a_fault() {
    let site = started();
    let area = ["--area", "bedre-tjenester"];
    let with_area = |arguments: &[&'static str]| [arguments, &area].concat();
    not_made(&site, &with_area(&["tiltak", "Enklere skjema"]), "already");
    not_made(&site, &with_area(&["tiltak", "Ny", "--id", "enklere-skjema"]), "content/tiltak/enklere-skjema.md");
    not_made(&site, &["side", "Om"], "content/sider/om.md is there already");
    not_made(&site, &["omrade", "Støtte"], "content/satsingsomrader/stotte.md is there already");
    not_made(&site, &["tiltak", "Ny"], "--area with one of bedre-tjenester, stotte");
    not_made(&site, &["tiltak", "Ny", "--area", "bedre"], "did you mean `bedre-tjenester`?");
    not_made(&site, &["tiltak", "Ny", "--parent", "enklere"], "there is no item `enklere`");
    not_made(&site, &["tiltak", "Ny", "--parent", "enklere-skjema", "--area", "stotte"], "`bedre-tjenester`");
    not_made(&site, &["tiltak", "Ny", "--parent", "fylle-ut-pa-mobil"], "belongs to `enklere-skjema` itself");
    not_made(&site, &with_area(&["tiltak", "Ny", "--time-band", "2031"]), "lies outside the columns 2026, 2027-2028");
    not_made(
        &site,
        &with_area(&["tiltak", "Ny", "--time-band", "snart"]),
        "is no period; the columns are 2026, 2027-2028",
    );
    not_made(&site, &["tiltak", "Ny", "--area", "stotte", "--time-band", "2026"], "have no period");
    not_made(&site, &with_area(&["tiltak", "Ny", "--language", "no"]), "nb, nn, en");
    not_made(&site, &with_area(&["tiltak", "Ny", "--id", "Ny Ting"]), "cannot be a file name");
    not_made(&site, &["side", "Ny", "--id", "../../ute"], "cannot be a file name");
    not_made(&site, &["side", "тест"], "--id");
    not_made(&site, &["side", "  "], "the title is empty");
    not_made(&site, &["omrade", "Ny", "--time-band", "2026"], "belong to an item");
}

#[test]
fn reserved_names_are_refused() {
    let site = started();
    for title in ["404", "Index", "nn", "Forside"] {
        not_made(&site, &["side", title], "--id");
    }
    not_made(&site, &["tiltak", "Index", "--area", "bedre-tjenester"], "--id");
}

#[test]
fn new_makes_nothing_while_there_is_a_fault() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "laering", "borte");
    let before = files(&site.site());
    let run = site.run(&["new", "side", "Ny"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("unknown-area") && run.err.contains("nothing was made"), "{}", run.err);
    assert_eq!(files(&site.site()), before);
}

/// A TOML value as JSON: dates are texts there.
fn json_of(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(truth) => json!(truth),
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(list) => list.iter().map(json_of).collect(),
        toml::Value::Table(table) => table.iter().map(|(name, value)| (name.clone(), json_of(value))).collect(),
    }
}

/// The facts at the head of a Markdown file, as JSON.
fn front_matter(text: &str) -> Value {
    let head = text.split("+++").nth(1).unwrap();
    json_of(&head.parse::<toml::Table>().unwrap().into())
}

#[test]
fn schemas_accept_the_repository_and_refuse_unknown_keys() {
    let sandbox = Sandbox::new();
    let root = repository();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let config = json_of(&read("veikart.toml").parse::<toml::Table>().unwrap().into());
    let glossary = json_of(&read("content/ordliste.toml").parse::<toml::Table>().unwrap().into());
    let theme = json_of(&read("themes/enkel/theme.toml").parse::<toml::Table>().unwrap().into());
    let heads = |folder: &str, translations: bool| -> Vec<Value> {
        let texts = files(&root.join(folder)).into_iter().filter(|(path, _)| path.ends_with(".md"));
        texts
            .filter(|(path, _)| (path.matches('.').count() > 1) == translations)
            .map(|(_, bytes)| front_matter(&String::from_utf8(bytes).unwrap()))
            .collect()
    };
    let tables = |folder: &str| -> Vec<Value> {
        let texts = files(&root.join(folder)).into_values().map(|bytes| String::from_utf8(bytes).unwrap());
        texts.map(|text| json_of(&text.parse::<toml::Table>().unwrap().into())).collect()
    };
    let cases = [
        ("edition", tables("content/utgaver")),
        ("plan", tables("content/leveranser")),
        ("config", vec![config]),
        ("measure", heads("content/tiltak", false)),
        ("area", heads("content/satsingsomrader", false)),
        ("page", heads("content/sider", false)),
        ("translation", heads("content/sider", true)),
        ("theme", vec![theme]),
        ("glossary", vec![glossary]),
    ];
    for (kind, values) in cases {
        let run = sandbox.run(&["schema", kind]);
        let schema: Value = serde_json::from_str(&run.out).unwrap();
        assert!(jsonschema::meta::is_valid(&schema), "{kind} is no JSON Schema");
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(!values.is_empty(), "nothing to try the schema {kind} on");
        for value in values {
            let faults: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(faults.is_empty(), "{kind} refuses {value}: {faults:?}");
            let mut wrong = value.clone();
            wrong["ukjent"] = json!("x");
            assert!(!validator.is_valid(&wrong), "{kind} accepts an unknown key");
            assert!(!validator.is_valid(&json!({})), "{kind} accepts nothing at all");
        }
    }
}

#[test]
fn the_schema_of_the_data_file_is_the_published_one() {
    let run = Sandbox::new().run(&["schema", "data"]);
    let published = String::from_utf8(crate::real::site()["data/veikart.schema.json"].clone()).unwrap();
    assert_eq!(run.out, published);
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = Sandbox::new().run(&["completions", shell]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        for command in commands() {
            assert!(run.out.contains(&command), "{shell} does not complete {command}");
        }
    }
}

#[test]
fn the_manual_has_every_command() {
    let sandbox = Sandbox::new();
    let page = sandbox.run(&["man"]).out;
    assert!(page.contains(".TH veikart 1"), "{page}");
    for command in commands() {
        assert!(page.contains(&command), "the manual lacks {command}");
        let own = sandbox.run(&["man", &command]);
        assert_eq!(own.code, Some(0), "{}", own.whole());
        assert!(own.out.contains(".SH SYNOPSIS"), "{}", own.out);
    }
}

#[test]
fn pipes_and_no_color_give_no_escape_codes() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "laering", "borte");
    for arguments in [&["check"][..], &["build"], &["check", "--help"], &["nope"], &["check", "--site", "borte"]] {
        let mut command = site.command(arguments);
        // In a pipe there are no colours even where nobody asked for none.
        let output = command.env_remove("NO_COLOR").env("TERM", "xterm-256color").output().unwrap();
        for bytes in [&output.stdout, &output.stderr] {
            assert!(!bytes.contains(&0x1b), "{arguments:?}: {}", String::from_utf8_lossy(bytes));
        }
    }
    // The test would say nothing if colours were never used.
    let mut command = site.command(&["check"]);
    let output = command.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(output.stdout.contains(&0x1b));
}

#[test]
fn output_to_a_closed_pipe_is_no_panic() {
    // `veikart schema config | head -1` closes the pipe early.
    for arguments in [&["schema", "config"][..], &["completions", "bash"], &["man"], &["--help"]] {
        let mut command = Sandbox::new().command(arguments);
        command.current_dir(repository()).env_remove("TMPDIR");
        let mut child =
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    }
}

#[test]
fn the_schemas_in_docs_are_those_that_the_program_prints() {
    let kinds =
        ["config", "measure", "area", "page", "translation", "edition", "plan", "glossary", "remarks", "theme", "data"];
    for kind in kinds {
        let name = if kind == "config" { "veikart" } else { kind };
        let kept = fs::read_to_string(repository().join(format!("docs/schema/{name}.schema.json"))).expect("a schema");
        let printed = Sandbox::new().run(&["schema", kind]).out;
        assert_eq!(printed, kept, "run `veikart schema {kind} > docs/schema/{name}.schema.json`");
    }
}

/// A file that takes nothing.
#[cfg(target_os = "linux")]
fn full() -> fs::File {
    fs::File::options().write(true).open("/dev/full").unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_told_with_what_was_done() {
    let site = Sandbox::small_site();
    let commands: [(&[&str], &str); 14] = [
        (&["build"], "the new site stands in"),
        (&["build", "--in-place"], "the new site stands in"),
        (&["check"], ""),
        (&["check", "--format", "json"], ""),
        (&["new", "side", "Om oss"], "om-oss.md was made"),
        (&["adopt", "2025-11"], "2025-11.toml was made"),
        (&["changes", "2025-11", "arbeid"], ""),
        (&["changes", "2025-11", "arbeid", "--format", "json"], ""),
        (&["init", "nytt"], "in nytt were made"),
        (&["schema", "config"], ""),
        (&["completions", "bash"], ""),
        (&["man"], ""),
        (&["--help"], ""),
        (&["build", "--help"], ""),
    ];
    for (arguments, done) in commands {
        let ran = site.command(arguments).stdout(full()).output().unwrap();
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains("standard output could not be written: No space left"), "{arguments:?}: {told}");
        assert!(told.contains(done), "{arguments:?}: {told}");
    }
    assert!(site.path("public/index.html").is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_error_changes_no_exit_code() {
    let site = Sandbox::small_site();
    for (arguments, code) in [(&["build"][..], 0), (&["build", "--strict", "--output", "content"], 2), (&["tull"], 2)] {
        let ran = site.command(arguments).stderr(full()).output().unwrap();
        assert_eq!(ran.status.code(), Some(code), "{arguments:?}");
    }
    site.file("content/tiltak/ovelse.md", "+++\n");
    for arguments in [["check"], ["build"]] {
        let ran = site.command(&arguments).stderr(full()).stdout(full()).output().unwrap();
        assert!(matches!(ran.status.code(), Some(1 | 2)), "{arguments:?}: {:?}", ran.status);
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let site = Sandbox::small_site();
    for arguments in [&["build"][..], &["check"], &["schema", "data"], &["completions", "zsh"], &["man"], &["--help"]] {
        // The other end is closed before the program begins.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = site.command(arguments).stdout(writer).output().unwrap();
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(0), "{arguments:?}: {told}");
        assert!(!told.contains("panicked") && !told.contains("error"), "{arguments:?}: {told}");
    }
}

#[test]
#[cfg(unix)]
fn what_cannot_be_written_whole_leaves_nothing() {
    let site = Sandbox::small_site();
    let new = ["new", "tiltak", "Det blir fullt", "--area", "laering", "--time-band", "2026"];
    let cases: [(&str, &[&str]); 3] =
        [("new", &new), ("init", &["init", "nytt/veikart"]), ("adopt", &["adopt", "2026-06", "--date", "2026-06-11"])];
    let before = paths(&site.site());
    for (what, arguments) in cases {
        // As a disk that has room for names and none for bytes.
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"]).arg(env!("CARGO_BIN_EXE_veikart"));
        let run = shell.args(arguments).current_dir(site.site()).env("VEIKART_LANGUAGE", "en").output().unwrap();
        let told = String::from_utf8_lossy(&run.stderr);
        assert_eq!(run.status.code(), Some(2), "{what}: {told}");
        assert!(told.contains("cannot write "), "{what}: {told}");
        assert_eq!(paths(&site.site()), before, "{what} left something");
    }
    for (_, arguments) in cases {
        assert_eq!(site.run(arguments).code, Some(0), "{arguments:?} with room for it");
    }
}

/// All files and folders below a folder.
#[cfg(unix)]
fn paths(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name();
    entries.into_iter().map(|entry| entry.unwrap().into_path()).collect()
}

#[test]
fn cells_that_a_spreadsheet_would_run_are_texts() {
    let site = Sandbox::small_site();
    site.measure("formel", "=HYPERLINK(0)");
    site.build();
    let public = site.public();
    let text = |path: &str| String::from_utf8(public[path].clone()).unwrap();
    assert!(text("data/veikart.csv").contains("formel,'=HYPERLINK(0),"), "{}", text("data/veikart.csv"));
    assert!(text("data/veikart.json").contains("\"=HYPERLINK(0)\""), "the data hold what was written");
}
