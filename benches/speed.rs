//! How long a build takes, against a floor on the same machine in the same run.
//!
//! `cargo bench` makes roadmaps of 1,000, 10,000 and 50,000 elements of about 2.6 kB in five areas and three periods, with all
//! that a real one has (`made`), and the same elements alone with each theme, of which `enkel` has no search. It builds each in one
//! language with the release program. There are two floors, both this
//! program started again as a child, which read the same files in parallel and run pulldown-cmark: the bare one writes
//! each element's page with a fixed string and nothing else; the full one writes as many files as veikart, each of as many
//! bytes, by pushing strings. A build with nothing changed has a floor of its own, which reads the same files, and compares as many
//! as stand there, of as many bytes, with what it has in memory. Figures are medians, on the clock and of the processor; the peak
//! is the largest resident size that the system told of the child.
//! Where the system has a folder in memory, all is measured there too: it tells of the programs, the disk of both.
//! `cargo bench -- 1000 10000` chooses the sizes, and `cargo bench -- memory` leaves the disk out. At last come 10,000 elements with 5, 10 and 20 adopted editions of all.
//! `cargo bench --bench speed -- make FOLDER 10000` only writes a roadmap, to be looked at or built by other programs.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, asks the environment and the clock, and ends where it must"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use rayon::prelude::*;

mod made;
mod measured;

use measured::{Figure, measure, middle};

const VEIKART: &str = env!("CARGO_BIN_EXE_veikart");
const SIZES: [usize; 3] = [1_000, 10_000, 50_000];
const RUNS: usize = 5;
const MEMORY: &str = "/dev/shm";
/// The roadmap that is measured with editions, and how many.
const WITH_EDITIONS: usize = 10_000;
const EDITIONS: [usize; 3] = [5, 10, 20];

fn main() -> ExitCode {
    // Cargo adds a word of its own.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["floor", site, output] => return floor(Path::new(site), Path::new(output), &BTreeMap::new()),
        ["floor", site, output, list] => return floor(Path::new(site), Path::new(output), &listed(Path::new(list))),
        ["compare", site, output, list] => return compare_again(Path::new(site), Path::new(output), Path::new(list)),
        ["make", folder, count] => {
            made::make(Path::new(folder), count.parse().expect("a number"));
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    let in_memory = words.contains(&"memory");
    let mut sizes: Vec<usize> = args.iter().filter_map(|a| a.replace('_', "").parse().ok()).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    println!("| site | bare floor | floor | veikart | ratio | processor: floor | veikart | peak: floor | veikart |");
    println!("|---|---|---|---|---|---|---|---|---|");
    let disk = tempfile::tempdir().expect("a temporary folder");
    let memory = Path::new(MEMORY).is_dir().then(|| tempfile::tempdir_in(MEMORY).expect("a folder in memory"));
    for (place, folder) in [("on disk", Some(&disk).filter(|_| !in_memory)), ("in memory", memory.as_ref())] {
        let Some(folder) = folder else { continue };
        for size in &sizes {
            compare(folder.path(), &format!("{size} elements, {place}"), |site| made::make(site, *size));
            again(folder.path(), &format!("{size} elements again, nothing changed, {place}"), *size);
            for theme in ["helsenorge", "enkel"] {
                let name = format!("{size} elements alone, theme `{theme}`, {place}");
                compare(folder.path(), &name, |site| made::alone(site, *size, theme));
            }
        }
    }
    let largest = sizes.iter().copied().filter(|size| *size <= WITH_EDITIONS).max().unwrap_or(WITH_EDITIONS);
    for editions in EDITIONS {
        through_time(memory.as_ref().unwrap_or(&disk).path(), largest, editions);
    }
    let output = disk.path().join("real");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    report("the real site, three languages", None, median(&output, || build(root, &output)));
    let again = (0..RUNS).map(|_| measure(&mut build(root, &output))).collect();
    report("the same again, nothing changed", None, middle(again));
    ExitCode::SUCCESS
}

/// Measures the floors and veikart on one site, made below a folder.
fn compare(folder: &Path, name: &str, make: impl Fn(&Path)) {
    let site = folder.join("site");
    make(&site);
    let (output, list) = (folder.join("out"), folder.join("list"));
    let build = median(&output, || build(&site, &output));
    fs::write(&list, files(&output)).expect("the list of files");
    let floor = |list: Option<&Path>| {
        median(&output, || {
            let mut child = myself();
            child.arg("floor").arg(&site).arg(&output).args(list);
            child
        })
    };
    report(name, Some((Some(floor(None)), floor(Some(&list)))), build);
    let _ = fs::remove_dir_all(&site);
}

/// Measures building once more what stands there already, and the floor of that.
fn again(folder: &Path, name: &str, elements: usize) {
    let [site, output, list] = ["site", "out", "list"].map(|name| folder.join(name));
    made::make(&site, elements);
    let _ = fs::remove_dir_all(&output);
    measure(&mut build(&site, &output));
    let figure = middle((0..RUNS).map(|_| measure(&mut build(&site, &output))).collect());
    fs::write(&list, files(&output)).expect("the list of files");
    for (path, bytes) in listed(&list) {
        fs::write(output.join(path), " ".repeat(bytes)).expect("a file");
    }
    let floor = || measure(myself().arg("compare").args([&site, &output, &list]));
    report(name, Some((None, middle((0..RUNS).map(|_| floor()).collect()))), figure);
    for folder in [&site, &output] {
        let _ = fs::remove_dir_all(folder);
    }
}

/// This program, to be started as a child.
fn myself() -> Command {
    Command::new(std::env::current_exe().expect("this program's path"))
}

/// The files below a folder: the bytes and the path of each on a line.
fn files(folder: &Path) -> String {
    let line = |path: PathBuf| {
        Some(format!("{} {}\n", fs::metadata(&path).ok()?.len(), path.strip_prefix(folder).ok()?.to_str()?))
    };
    below(folder).into_iter().filter_map(line).collect()
}

/// The paths of the files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

fn listed(list: &Path) -> BTreeMap<String, usize> {
    let text = fs::read_to_string(list).expect("the list of files");
    let line = |line: &str| {
        let (bytes, path) = line.split_once(' ')?;
        Some((path.to_owned(), bytes.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

/// Measures a roadmap that has been adopted many times.
fn through_time(folder: &Path, elements: usize, editions: usize) {
    let site = folder.join(format!("site-{elements}-{editions}"));
    made::make(&site, elements);
    made::add_editions(&site, elements, editions);
    let output = folder.join("out");
    let build = median(&output, || build(&site, &output));
    report(&format!("{elements} elements, {editions} editions"), None, build);
    let _ = fs::remove_dir_all(&site);
    let _ = fs::remove_dir_all(&output);
}

fn build(site: &Path, output: &Path) -> Command {
    let mut command = Command::new(VEIKART);
    command.arg("build").arg("--site").arg(site).arg("--output").arg(output);
    command
}

fn median(output: &Path, command: impl Fn() -> Command) -> Figure {
    let figures = (0..RUNS)
        .map(|_| {
            let _ = fs::remove_dir_all(output);
            measure(&mut command())
        })
        .collect();
    middle(figures)
}

fn report(name: &str, floors: Option<(Option<Figure>, Figure)>, build: Figure) {
    let of_floors = floors.map_or_else(
        || ["–"; 5].map(str::to_owned),
        |(bare, full)| {
            let ratio = format!("{:.1}", build.wall.as_secs_f64() / full.wall.as_secs_f64());
            [bare.map_or("–".to_owned(), Figure::time), full.time(), ratio, full.processor(), full.size()]
        },
    );
    let [bare, full, ratio, processor, peak] = of_floors;
    let (wall, own) = (build.time(), build.processor());
    println!("| {name} | {bare} | {full} | {wall} | {ratio} | {processor} | {own} | {peak} | {} |", build.size());
}

/// Reads, parses and writes, and nothing else: the pages of elements, or all files of a list with as many bytes.
fn floor(site: &Path, output: &Path, list: &BTreeMap<String, usize>) -> ExitCode {
    const FILL: &str = "<p>Fyll som er like lang som det veikart skriver rundt og mellom tekstene på en side.</p>\n";
    let fill = |html: &mut String, bytes: usize| {
        while html.len() + FILL.len() <= bytes {
            html.push_str(FILL);
        }
        html.extend(std::iter::repeat_n(' ', bytes.saturating_sub(html.len())));
    };
    fs::create_dir_all(output.join("tiltak")).expect("the output folder");
    for folder in list.keys().filter_map(|path| Path::new(path).parent()) {
        fs::create_dir_all(output.join(folder)).expect("a folder");
    }
    below(&site.join("content")).par_iter().for_each(|path| {
        let text = fs::read_to_string(path).expect("a text");
        if path.parent().is_none_or(|folder| !folder.ends_with("tiltak")) {
            return;
        }
        let body = text.splitn(3, "+++\n").nth(2).unwrap_or("");
        let name = format!("tiltak/{}.html", path.file_stem().and_then(|s| s.to_str()).unwrap_or("x"));
        let bytes = list.get(&name).copied().unwrap_or(0);
        let mut html = String::with_capacity(bytes.max(body.len() * 2));
        html.push_str("<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><title>Tiltak</title><body>");
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(body));
        html.push_str("</body></html>");
        fill(&mut html, bytes);
        fs::write(output.join(name), html).expect("a page");
    });
    list.par_iter().for_each(|(path, bytes)| {
        let path = output.join(path);
        if !path.exists() {
            let mut html = String::with_capacity(*bytes);
            fill(&mut html, *bytes);
            fs::write(path, html).expect("a file");
        }
    });
    ExitCode::SUCCESS
}

/// Reads a site, and holds that the files of a list stand there with as many spaces as bytes are told.
fn compare_again(site: &Path, output: &Path, list: &Path) -> ExitCode {
    const PIECE: usize = 1 << 18;
    let texts: Vec<Vec<u8>> = below(site).par_iter().map(|path| fs::read(path).expect("a file of the site")).collect();
    let mut list: Vec<(String, usize)> = listed(list).into_iter().collect();
    // The largest first, and one after the other to whoever is free.
    list.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let spaces = vec![b' '; PIECE];
    list.into_iter().par_bridge().for_each_init(
        || vec![0; PIECE],
        |piece, (path, bytes)| {
            let mut file = fs::File::open(output.join(path)).expect("a file that stands there");
            let mut read = 0;
            loop {
                let count = file.read(piece).expect("its bytes");
                assert!(piece[..count] == spaces[..count], "it is another");
                read += count;
                if count == 0 {
                    break;
                }
            }
            assert_eq!(read, bytes);
        },
    );
    // As veikart does, the system is left to take back the memory.
    std::mem::forget(texts);
    ExitCode::SUCCESS
}
