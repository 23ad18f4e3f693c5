//! A running preview for a test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::sandbox::{Sandbox, files};

/// How long a test waits for what must come. A slow machine with other tests at work needs some of it.
const LONGEST: Duration = Duration::from_secs(20);

/// The program `veikart serve` at work on a sandbox's site; it ends with the test.
pub(super) struct Preview {
    pub(super) child: Child,
    pub(super) port: u16,
    /// What it wrote so far, to both outputs.
    told: Arc<Mutex<String>>,
}

/// An answer over HTTP.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// A header of the answer.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &'_ str| line.split_once(": ").is_some_and(|(n, _)| n.eq_ignore_ascii_case(name));
        self.head.lines().find(|line| named(line)).and_then(|line| line.split_once(": ")).map(|(_, value)| value)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

impl Preview {
    /// Starts the preview on a port of its own.
    pub(super) fn start(sandbox: &Sandbox) -> Self {
        Self::start_with(sandbox, &["--port", "0"])
    }

    pub(super) fn start_with(sandbox: &Sandbox, arguments: &[&str]) -> Self {
        let mut command = sandbox.command(&[&["serve"], arguments].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let told = Arc::new(Mutex::new(String::new()));
        let outputs: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for output in outputs {
            let told = told.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    told.lock().unwrap().push_str(&format!("{line}\n"));
                }
            });
        }
        let mut preview = Self { child, port: 0, told };
        preview.until("it tells its address", |preview| preview.told().contains("localhost:"));
        let told = preview.told();
        let port = told.split("localhost:").nth(1).unwrap().split(|c: char| !c.is_ascii_digit()).next().unwrap();
        preview.port = port.parse().unwrap();
        preview
    }

    /// Everything written so far.
    pub(super) fn told(&self) -> String {
        self.told.lock().unwrap().clone()
    }

    /// Waits until something is so.
    #[track_caller]
    pub(super) fn until(&self, what: &str, mut is_so: impl FnMut(&Self) -> bool) {
        let begun = Instant::now();
        while !is_so(self) {
            assert!(begun.elapsed() < LONGEST, "it never came to be that {what}; told:\n{}", self.told());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// A page as a browser gets it.
    pub(super) fn browse(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")])
    }

    /// Sends a request; a header `Host` among `headers` replaces the right one.
    pub(super) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request.push_str(&format!("Host: localhost:{}\r\n", self.port));
        }
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LONGEST)).unwrap();
        stream.write_all(format!("{request}\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|w| w == b"\r\n\r\n").expect("a head") + 4;
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut body = answer[end..].to_vec();
        if head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
            body = unchunked(&body);
        }
        Answer { status, head, body }
    }

    /// What a tab is told that has this page open.
    pub(super) fn state(&self, page: &str) -> Value {
        serde_json::from_slice(&self.get(&format!("/_veikart/state?path={page}&there=")).body).unwrap()
    }

    /// The overlay; null where there is none.
    pub(super) fn faults_panel(&self) -> Value {
        self.state("index.html")["faults"].clone()
    }

    /// The messages of the faults in the overlay, sorted.
    pub(super) fn faults(&self) -> Vec<String> {
        let state = self.state("index.html");
        let items = state["faults"]["items"].as_array().cloned().unwrap_or_default();
        let mut messages: Vec<String> = items.iter().map(|i| i["message"].as_str().unwrap().to_owned()).collect();
        messages.sort();
        messages
    }

    /// An entry of the bar.
    pub(super) fn bar(&self, page: &str, id: &str) -> Option<Value> {
        self.state(page)["bar"].as_array().unwrap().iter().find(|entry| entry["id"] == id).cloned()
    }

    /// Waits until the preview shows exactly what a fresh build writes, or tells exactly the faults that stop it.
    #[track_caller]
    pub(super) fn is_what_a_build_writes(&self, sandbox: &Sandbox, when: &str) {
        let output = sandbox.root().join("built");
        let begun = Instant::now();
        let mut why;
        loop {
            // A fresh one, which keeps no asset of an earlier build.
            let _ = std::fs::remove_dir_all(&output);
            let run = sandbox.run(&["build", "--no-sync", "--output", output.to_str().unwrap()]);
            why = if run.code == Some(0) { self.differences(&files(&output)) } else { self.other_faults(sandbox) };
            if why.is_empty() {
                return;
            }
            assert!(begun.elapsed() < LONGEST, "{when}: {}\ntold:\n{}", why.join("\n"), self.told());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn differences(&self, built: &std::collections::BTreeMap<String, Vec<u8>>) -> Vec<String> {
        let mut why: Vec<String> = self.faults().into_iter().map(|fault| format!("told, not built: {fault}")).collect();
        for (path, bytes) in built.iter().filter(|(path, _)| !path.starts_with('.')) {
            let answer = self.get(&format!("/{path}"));
            let expected = if path == "404.html" { 404 } else { 200 };
            if answer.status != expected || answer.body != *bytes {
                why.push(format!("differs ({}): {path}", answer.status));
            }
        }
        why
    }

    /// What the overlay and `check` tell differently.
    fn other_faults(&self, sandbox: &Sandbox) -> Vec<String> {
        let run = sandbox.check(&["--format", "json"]);
        let told: Vec<Value> = serde_json::from_str(&run.out).unwrap_or_default();
        let faults = told.iter().filter(|d| d["severity"] == "fault");
        // So many are listed; the rest are counted.
        let listed = faults.take(100);
        let mut expected: Vec<String> = listed.map(|d| d["message"].as_str().unwrap().to_owned()).collect();
        expected.sort();
        let shown = self.faults();
        if run.code == Some(2) {
            // The folder cannot be read: the overlay says so too.
            return if self.faults_panel().is_null() { vec![format!("not told: {}", run.err)] } else { Vec::new() };
        }
        if shown == expected { Vec::new() } else { vec![format!("shown: {shown:?}\nexpected: {expected:?}")] }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    while let Some(end) = body.windows(2).position(|w| w == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&body[..end]).unwrap(), 16).unwrap();
        out.extend_from_slice(&body[end + 2..end + 2 + size]);
        body = &body[(end + 2 + size + 2).min(body.len())..];
    }
    out
}
