//! How long an editor waits: from a file's save to the new word in the page that `veikart serve` answers with.
//!
//! `cargo bench --bench preview` makes roadmaps of 1,000 and 10,000 elements as the other benchmark does, serves each with
//! the release program, and edits one word at a time, each in another element. The clock runs from before the file is
//! written until an answer holds the new word; the page is asked for again and again, with a millisecond between. Figures
//! are medians of 20 edits of a text written in place, of 20 that are written beside and renamed, and of 20 edits of a title,
//! which stands on many pages, written in place; and the processor time of one of the edits of texts as a mean, that of the answers
//! to all asking included. Memory is the resident size, after the start, after 100 further edits, and after as many as are done in
//! two minutes, at most 5,000. `cargo bench --bench preview -- 10000` chooses the sizes.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program of its own for developers: it prints, asks the environment and the clock, and ends where it must"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

mod made;

const SIZES: [usize; 2] = [1_000, 10_000];
const EDITS: usize = 20;
/// What the edited word of a text stands behind, and that of a title.
const TEXT: &str = "## Problem\n\n";
const TITLE: &str = "title = \"";
const FEW: usize = 100;
const MANY: usize = 5_000;
const LONGEST: Duration = Duration::from_secs(20);
/// How long further edits are made.
const WHILE: Duration = Duration::from_mins(2);

fn main() {
    let args = std::env::args().skip(1);
    let mut sizes: Vec<usize> = args.filter_map(|a| a.replace('_', "").parse().ok()).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    println!(
        "| site | in place | slowest | renamed | slowest | processor | a title | slowest | memory | after {FEW} edits | after more |\n\
         |---|---|---|---|---|---|---|---|---|---|---|"
    );
    for size in sizes {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = folder.path().join("site");
        made::make(&site, size);
        let mut preview = Preview::start(&site);
        let memory = preview.memory();
        let before = preview.processor();
        let in_place = preview.edits(&site, size, EDITS, TEXT, |path, text| fs::write(path, text));
        let renamed = preview.edits(&site, size, EDITS, TEXT, |path, text| {
            let beside = path.with_extension("md~");
            fs::write(&beside, text)?;
            fs::rename(&beside, path)
        });
        let processor = preview.processor().saturating_sub(before) / (2 * EDITS as u64);
        let titles = preview.edits(&site, size, EDITS, TITLE, |path, text| fs::write(path, text));
        let begun = Instant::now();
        preview.edits(&site, size, FEW, TEXT, |path, text| fs::write(path, text));
        let (few, mut edits) = (preview.memory(), FEW);
        while edits < MANY && begun.elapsed() < WHILE {
            edits += preview.edits(&site, size, 1, TEXT, |path, text| fs::write(path, text)).len();
        }
        println!(
            "| {size} elements | {} | {} | {processor} ms | {} | {memory} MiB | {few} MiB | {} MiB after {edits} |",
            figures(in_place),
            figures(renamed),
            figures(titles),
            preview.memory()
        );
    }
}

fn figures(mut times: Vec<Duration>) -> String {
    times.sort();
    let ms = |time: Duration| format!("{:.0} ms", time.as_secs_f64() * 1000.0);
    format!("{} | {}", ms(times[times.len() / 2]), ms(times[times.len() - 1]))
}

struct Preview {
    child: Child,
    port: u16,
    edited: usize,
}

impl Preview {
    fn start(site: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_veikart"));
        command.args(["serve", "--port", "0", "--site"]).arg(site);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the preview starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let line = lines.next().expect("a line").expect("a text");
        let port = line.rsplit_once("localhost:").and_then(|(_, rest)| rest.split('/').next()?.parse().ok());
        let port = port.unwrap_or_else(|| panic!("no port in {line}"));
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port, edited: 0 }
    }

    /// Edits the word behind a mark in each of `count` elements; gives how long each took to be served.
    fn edits(
        &mut self,
        site: &Path,
        elements: usize,
        count: usize,
        behind: &str,
        save: impl Fn(&Path, &str) -> std::io::Result<()>,
    ) -> Vec<Duration> {
        let edit = |preview: &mut Self| {
            preview.edited += 1;
            let (word, at) = (format!("nyord{}x", preview.edited), preview.edited * 7919 % elements);
            let path = site.join(format!("content/tiltak/tiltak-{at}.md"));
            let text = fs::read_to_string(&path).expect("an element");
            let head = text.find(behind).expect("what is edited") + behind.len();
            let end = head + text[head..].find([' ', '"']).expect("a word");
            let text = format!("{}{word}{}", &text[..head], &text[end..]);
            let begun = Instant::now();
            save(&path, &text).expect("the element is saved");
            while !preview.get(&format!("/tiltak/tiltak-{at}.html")).contains(&word) {
                assert!(begun.elapsed() < LONGEST, "the preview never showed {word}");
                std::thread::sleep(Duration::from_millis(1));
            }
            let took = begun.elapsed();
            // An editor pauses; what is left to do of one edit should not weigh on the next.
            std::thread::sleep(Duration::from_millis(20));
            took
        };
        (0..count).map(|_| edit(self)).collect()
    }

    /// The body of what is answered, each time on a connection of its own: an open one may be closed while nothing is asked.
    fn get(&self, path: &str) -> String {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port);
        connection.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an answer");
        answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).expect("a head")
    }

    /// The processor time that it has taken, its own and the kernel's, in milliseconds.
    fn processor(&self) -> u64 {
        // The kernel tells it in hundredths of a second, behind the name in parentheses.
        const TICK: u64 = 10;
        let status = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let told = status.rsplit_once(')').map_or("", |(_, told)| told).split(' ');
        told.skip(12).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>() * TICK
    }

    /// The resident size in MiB.
    fn memory(&self) -> u64 {
        let status = PathBuf::from(format!("/proc/{}/status", self.child.id()));
        let text = fs::read_to_string(status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
