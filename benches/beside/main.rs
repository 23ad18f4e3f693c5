//! What the same roadmap takes with veikart, Hugo and Zola: a first build, a build after one word is another, memory, and how
//! long an edit takes until the preview serves it.
//!
//! `HUGO=… ZOLA=… cargo bench --bench beside` runs those that are named, by the paths of the programs themselves, not of scripts
//! that start them; `-- 100 1000` chooses the sizes. The elements are those of the other benchmarks (`made`), without editions,
//! delivery plans and glossary, which the others do not know. Hugo and Zola have templates for what all three then show
//! (`beside/hugo`, `beside/zola`): the overview as a table with at most 30 elements a cell, the list and the areas in pages of
//! 500 rows, and a page for each element with its facts, its text with links to other elements, and its relatives by name. Hugo
//! writes the data as JSON too, Zola has no way to. All write where the system has a folder in memory, without waiting for a
//! disk; a first build is one into a folder that does not exist. They run in turn, and figures are medians of five.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, asks the environment and the clock, and ends where it must"
)]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

mod converted;
#[path = "../made/mod.rs"]
#[allow(dead_code, reason = "shared with the other benchmarks, which need all of it")]
mod made;
#[path = "../measured/mod.rs"]
mod measured;

use converted::{converted, read, themed, write};
use measured::{Figure, measure, middle};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
const RUNS: usize = 5;
const LONGEST: Duration = Duration::from_mins(2);
const MEMORY: &str = "/dev/shm";

/// Whose program it is.
#[derive(Clone, Copy, PartialEq)]
enum Maker {
    Veikart,
    Hugo,
    Zola,
}

/// Who is measured.
struct Peer {
    name: &'static str,
    maker: Maker,
    program: PathBuf,
    /// The theme, of veikart's.
    theme: Option<&'static str>,
}

/// What one of them took at a size.
#[derive(Default)]
struct Taken {
    first: Vec<Figure>,
    again: Vec<Figure>,
    served: Vec<Duration>,
}

fn main() {
    let args = std::env::args().skip(1);
    let mut sizes: Vec<usize> = args.filter_map(|a| a.replace('_', "").parse().ok()).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    let peers = peers();
    for peer in peers.iter().filter(|peer| peer.theme != Some("enkel")) {
        let version = if peer.maker == Maker::Hugo { "version" } else { "--version" };
        let told = Command::new(&peer.program).arg(version).output().expect("its version");
        print!("{}", String::from_utf8_lossy(&told.stdout));
    }
    println!(
        "\n| elements | with | first build | of the processor | one word another | peak | edit to served | files |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for size in sizes {
        compare(size, &peers);
    }
}

fn peers() -> Vec<Peer> {
    let veikart = |name, theme| Peer {
        name,
        maker: Maker::Veikart,
        program: env!("CARGO_BIN_EXE_veikart").into(),
        theme: Some(theme),
    };
    let named = |variable: &str, name, maker| {
        let program = std::env::var_os(variable)?.into();
        Some(Peer { name, maker, program, theme: None })
    };
    let mut peers =
        vec![veikart("veikart, plain theme without search", "enkel"), veikart("veikart, with search", "helsenorge")];
    peers.extend(named("HUGO", "Hugo", Maker::Hugo));
    peers.extend(named("ZOLA", "Zola", Maker::Zola));
    peers
}

/// Measures all of them at a size, in turn.
fn compare(elements: usize, peers: &[Peer]) {
    let folder = if Path::new(MEMORY).is_dir() { tempfile::tempdir_in(MEMORY) } else { tempfile::tempdir() };
    let folder = folder.expect("a temporary folder");
    let roadmap = folder.path().join("roadmap");
    made::make(&roadmap, elements);
    for beyond in ["utgaver", "leveranser"] {
        fs::remove_dir_all(roadmap.join("content").join(beyond)).expect("what the others do not know");
    }
    fs::remove_file(roadmap.join("content/ordliste.toml")).expect("the glossary");
    let places = |at: usize| (folder.path().join(format!("site-{at}")), folder.path().join(format!("out-{at}")));
    for (at, peer) in peers.iter().enumerate() {
        match peer.theme {
            Some(theme) => themed(&roadmap, &places(at).0, theme),
            None => converted(&roadmap, &places(at).0, peer.maker),
        }
    }
    let mut taken: Vec<Taken> = peers.iter().map(|_| Taken::default()).collect();
    for run in 0..RUNS {
        for (at, peer) in peers.iter().enumerate() {
            let (site, output) = places(at);
            let _ = fs::remove_dir_all(&output);
            taken[at].first.push(peer.build(&site, &output));
            edit(&site, run, "endret");
            taken[at].again.push(peer.build(&site, &output));
        }
    }
    for (at, peer) in peers.iter().enumerate() {
        taken[at].served = peer.served(&places(at).0);
    }
    for (at, (peer, taken)) in peers.iter().zip(taken).enumerate() {
        let files = walkdir::WalkDir::new(places(at).1).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file()).count();
        let (first, again) = (middle(taken.first), middle(taken.again));
        let peak = if again.peak > first.peak { again } else { first };
        let mut served = taken.served;
        served.sort();
        let served = served[served.len() / 2].as_secs_f64() * 1000.0;
        println!(
            "| {elements} | {} | {} | {} | {} | {} | {served:.0} ms | {files} |",
            peer.name,
            first.time(),
            first.processor(),
            again.time(),
            peak.size()
        );
    }
}

/// Writes one more word into an element.
fn edit(site: &Path, at: usize, word: &str) {
    let path = site.join(format!("content/tiltak/tiltak-{at}.md"));
    write(&path, &format!("{}\n{word}\n", read(&path)));
}

impl Peer {
    fn build(&self, site: &Path, output: &Path) -> Figure {
        let mut command = Command::new(&self.program);
        match self.maker {
            Maker::Veikart => command.args(["build", "--no-sync", "--site"]).arg(site).arg("--output").arg(output),
            Maker::Hugo => command.args(["build", "--quiet", "--source"]).arg(site).arg("--destination").arg(output),
            Maker::Zola => command.arg("--root").arg(site).args(["build", "--force", "--output-dir"]).arg(output),
        };
        measure(&mut command)
    }

    /// How long edits take until the preview answers with them.
    fn served(&self, site: &Path) -> Vec<Duration> {
        // The system gives a port that is free; nobody else asks for one meanwhile.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let mut command = Command::new(&self.program);
        match self.maker {
            Maker::Veikart => command.args(["serve", "--site"]).arg(site),
            Maker::Hugo => command.args(["server", "--disableLiveReload", "--source"]).arg(site),
            Maker::Zola => command.arg("--root").arg(site).arg("serve"),
        };
        command.arg("--port").arg(port.to_string()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the preview starts");
        let page = |at: usize| match self.maker {
            Maker::Zola => format!("/tiltak/tiltak-{at}/"),
            Maker::Veikart | Maker::Hugo => format!("/tiltak/tiltak-{at}.html"),
        };
        until(port, &page(0), "endret");
        let edit = |at: usize| {
            // What is left to do of one edit should not weigh on the next.
            thread::sleep(Duration::from_millis(500));
            let word = format!("nyord{at}x");
            let begun = Instant::now();
            edit(site, at, &word);
            until(port, &page(at), &word);
            begun.elapsed()
        };
        let served = (0..RUNS).map(edit).collect();
        let _ = (child.kill(), child.wait());
        served
    }
}

/// Asks for a page until it has a word.
fn until(port: u16, page: &str, word: &str) {
    let begun = Instant::now();
    while !answer(port, page).is_some_and(|answer| answer.contains(word)) {
        assert!(begun.elapsed() < LONGEST, "{page} never showed {word}");
        thread::sleep(Duration::from_millis(1));
    }
}

fn answer(port: u16, page: &str) -> Option<String> {
    let mut connection = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let request = format!("GET {page} HTTP/1.0\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).ok()?;
    Some(answer)
}
