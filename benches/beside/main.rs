//! What the same roadmap takes with veikart, Hugo and Zola: a first build, a build after one word is another, and memory.
//!
//! `HUGO=… ZOLA=… cargo bench --bench beside` runs those that are named, with the paths of their programs; `-- 100 1000`
//! chooses the sizes. The elements are those of the other benchmarks (`made`), without editions, delivery plans and glossary,
//! which the others do not know. Hugo and Zola have templates for what all three then show (`beside/hugo`, `beside/zola`):
//! the overview as a table with at most 30 elements a cell, the list and the areas in pages of 500 rows, and a page for each
//! element with its facts, its text with links to other elements, and its relatives by name. Hugo writes the data as JSON too, Zola has
//! no way to. All write to disk without waiting for it; a first build is one into a folder that does not exist. Figures are
//! medians of five.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, asks the environment and the clock, and ends where it must"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../made/mod.rs"]
#[allow(dead_code, reason = "shared with the other benchmarks, which need all of it")]
mod made;
#[path = "../measured/mod.rs"]
mod measured;

use measured::{Figure, measure, middle};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
const RUNS: usize = 5;
const TEMPLATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/beside");

/// Who is measured.
#[derive(Clone, Copy, PartialEq)]
enum Maker {
    Veikart,
    Hugo,
    Zola,
}

fn main() {
    let args = std::env::args().skip(1);
    let mut sizes: Vec<usize> = args.filter_map(|a| a.replace('_', "").parse().ok()).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
    let mut makers = vec![
        ("veikart, plain theme without search", Maker::Veikart, env!("CARGO_BIN_EXE_veikart").into(), Some("enkel")),
        ("veikart, with search", Maker::Veikart, env!("CARGO_BIN_EXE_veikart").into(), Some("helsenorge")),
    ];
    makers.extend(named("HUGO").map(|program| ("Hugo", Maker::Hugo, program, None)));
    makers.extend(named("ZOLA").map(|program| ("Zola", Maker::Zola, program, None)));
    println!("| elements | with | first build | one word another | peak | files |");
    println!("|---|---|---|---|---|---|");
    for size in sizes {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let roadmap = folder.path().join("roadmap");
        made::make(&roadmap, size);
        for beyond in ["utgaver", "leveranser"] {
            fs::remove_dir_all(roadmap.join("content").join(beyond)).expect("what the others do not know");
        }
        fs::remove_file(roadmap.join("content/ordliste.toml")).expect("the glossary");
        for (name, maker, program, theme) in &makers {
            let site = folder.path().join("site");
            match theme {
                Some(theme) => themed(&roadmap, &site, theme),
                None => converted(&roadmap, &site, *maker),
            }
            let output = folder.path().join("out");
            let [first, again] = run(*maker, program, &site, &output);
            let files = walkdir::WalkDir::new(&output).into_iter().filter_map(Result::ok);
            let files = files.filter(|entry| entry.file_type().is_file()).count();
            let peak = if again.peak > first.peak { again } else { first };
            println!("| {size} | {name} | {} | {} | {} | {files} |", first.time(), again.time(), peak.size());
            let _ = (fs::remove_dir_all(&site), fs::remove_dir_all(&output));
        }
    }
}

/// First builds, and builds after one word became another.
fn run(maker: Maker, program: &Path, site: &Path, output: &Path) -> [Figure; 2] {
    let build = || {
        let mut command = Command::new(program);
        match maker {
            Maker::Veikart => command.args(["build", "--no-sync", "--site"]).arg(site).arg("--output").arg(output),
            Maker::Hugo => command.args(["build", "--quiet", "--source"]).arg(site).arg("--destination").arg(output),
            Maker::Zola => command.arg("--root").arg(site).args(["build", "--force", "--output-dir"]).arg(output),
        };
        measure(&mut command)
    };
    let first = (0..RUNS)
        .map(|_| {
            let _ = fs::remove_dir_all(output);
            build()
        })
        .collect();
    let again = (0..RUNS)
        .map(|at| {
            let path = site.join(format!("content/tiltak/tiltak-{at}.md"));
            let text = fs::read_to_string(&path).expect("an element") + "\nEndret.\n";
            fs::write(&path, text).expect("the element is written");
            build()
        })
        .collect();
    [middle(first), middle(again)]
}

/// The roadmap with a theme.
fn themed(roadmap: &Path, site: &Path, theme: &str) {
    copy(roadmap, site);
    let settings = site.join("veikart.toml");
    let text = fs::read_to_string(&settings).expect("the configuration");
    fs::write(&settings, format!("theme = \"{theme}\"\n{text}")).expect("the configuration is written");
}

/// The roadmap as Hugo or Zola reads it.
fn converted(roadmap: &Path, site: &Path, maker: Maker) {
    let hugo = maker == Maker::Hugo;
    copy(&Path::new(TEMPLATES).join(if hugo { "hugo" } else { "zola" }), site);
    let settings: toml::Table = read(&roadmap.join("veikart.toml")).parse().expect("the configuration");
    let elements = elements(roadmap);
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, (facts, _)) in &elements {
        if let Some(parent) = facts.get("parent").and_then(toml::Value::as_str) {
            children.entry(parent).or_default().push(id);
        }
    }
    for (id, (facts, text)) in &elements {
        let text_of = |key: &str| facts.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        let mut own = toml::Table::new();
        own.insert("title".to_owned(), text_of("title").into());
        let mut extra = facts.clone();
        extra.remove("title");
        extra.extend(children.get(id.as_str()).map(|ids| ("children".to_owned(), ids.clone().into())));
        let text = if hugo {
            own.insert("areas".to_owned(), vec![text_of("area")].into());
            own.extend(extra.remove("keywords").map(|words| ("keywords".to_owned(), words)));
            own.insert("params".to_owned(), extra.into());
            text.clone()
        } else {
            let cell = format!("{}-{}", text_of("area"), text_of("time_band"));
            let terms = table([("areas", vec![text_of("area")].into()), ("cells", vec![cell].into())]);
            own.insert("taxonomies".to_owned(), terms.into());
            own.insert("extra".to_owned(), extra.into());
            text.replace("](tiltak-", "](@/tiltak/tiltak-")
        };
        write(&site.join(format!("content/tiltak/{id}.md")), &format!("+++\n{own}+++\n{text}"));
    }
    let paged = if hugo { "" } else { "paginate_by = 500\n" };
    write(&site.join("content/tiltak/_index.md"), &format!("+++\ntitle = \"Liste\"\n{paged}+++\n"));
    write(&site.join("content/_index.md"), "+++\ntitle = \"Veikart\"\n+++\n");
    write(&site.join("data/roadmap.toml"), &data(&settings, &elements).to_string());
}

/// What templates know beside the elements.
fn data(settings: &toml::Table, elements: &BTreeMap<String, (toml::Table, String)>) -> toml::Table {
    let list = |key: &str| settings.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let of = |table: &toml::Value, key: &str| table.get(key).cloned().expect("a key");
    let bands: Vec<toml::Value> = list("time_bands").iter().map(|band| of(band, "period")).collect();
    let name = |status: &toml::Value| (of(status, "id").as_str().unwrap_or_default().to_owned(), of(status, "title"));
    let statuses: toml::Table = list("statuses").iter().map(name).collect();
    let ids: BTreeSet<&str> =
        elements.values().filter_map(|(facts, _)| facts.get("area").and_then(toml::Value::as_str)).collect();
    let area = |id: &str| table([("id", id.into()), ("title", id.replace("omrade-", "Område ").into())]);
    let areas: Vec<toml::Table> = ids.into_iter().map(area).collect();
    table([("bands", bands.into()), ("areas", areas.into()), ("statuses", statuses.into())])
}

fn table<const COUNT: usize>(pairs: [(&str, toml::Value); COUNT]) -> toml::Table {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The elements by id: facts and text.
fn elements(roadmap: &Path) -> BTreeMap<String, (toml::Table, String)> {
    let folder = fs::read_dir(roadmap.join("content/tiltak")).expect("the elements");
    folder
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = read(&path);
            let mut parts = text.splitn(3, "+++\n").skip(1);
            let facts = parts.next().unwrap_or_default().parse().expect("front matter");
            let id = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            (id.to_owned(), (facts, parts.next().unwrap_or_default().to_owned()))
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            write(&to.join(entry.path().strip_prefix(from).expect("below it")), &read(entry.path()));
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    fs::write(path, text).expect("the file is written");
}
