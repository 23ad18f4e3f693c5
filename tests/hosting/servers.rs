//! Servers that a test starts and ends.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A server on a port of this machine; it ends with this.
pub(crate) struct Server {
    pub(crate) port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server with workers ends them where it is asked to, and not where it is killed.
        let asked = Command::new("kill").arg(self.child.id().to_string()).output().is_ok();
        for _ in 0..100 {
            if asked && self.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// Where a program is, also where only root looks for programs.
pub(crate) fn program(name: &str) -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin"), PathBuf::from("/sbin")]);
    let found = folders.map(|folder| folder.join(name)).find(|path| path.is_file());
    found.ok_or_else(|| format!("{name} is not installed"))
}

/// Starts a server, and waits until it answers.
pub(crate) fn start(mut command: Command, port: u16, log: &Path) -> Server {
    let told = fs::File::create(log).unwrap();
    command.stdout(told.try_clone().unwrap()).stderr(told).stdin(Stdio::null());
    let mut server = Server { port, child: command.spawn().unwrap() };
    for _ in 0..500 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return server;
        }
        if let Ok(Some(ended)) = server.child.try_wait() {
            panic!("the server ended with {ended}: {}", fs::read_to_string(log).unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the server does not answer: {}", fs::read_to_string(log).unwrap_or_default());
}

/// A bucket: each file at its own address and nothing else, with one document for what is not there.
pub(crate) fn bucket(folder: &Path) -> u16 {
    let door = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = door.local_addr().unwrap().port();
    let folder = folder.to_owned();
    std::thread::spawn(move || {
        for stream in door.incoming().flatten() {
            answer(stream, &folder);
        }
    });
    port
}

fn answer(mut stream: TcpStream, folder: &Path) {
    let mut asked = Vec::new();
    let mut part = [0; 1024];
    while !asked.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut part) {
            Ok(read) if read > 0 => asked.extend(&part[..read]),
            _ => return,
        }
    }
    let asked = String::from_utf8_lossy(&asked).into_owned();
    let path = asked.split(' ').nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
    let there = !path.is_empty() && !path.ends_with('/') && folder.join(&path).is_file();
    let (status, path) = if there { ("200 OK", path.as_str()) } else { ("404 Not Found", "404.html") };
    let body = fs::read(folder.join(path)).unwrap();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}
