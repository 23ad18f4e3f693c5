//! What the server answers, and to whom.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use super::preview::Preview;
use crate::sandbox::{Sandbox, differences, files};

#[test]
fn every_file_has_its_type_and_is_never_kept() {
    let sandbox = Sandbox::small_site();
    let preview = Preview::start(&sandbox);
    let page = preview.get("/index.html").text();
    let style = page.split("stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (path, kind) in [
        ("", "text/html; charset=utf-8"),
        ("nn/tiltak/", "text/html; charset=utf-8"),
        (style.as_str(), "text/css; charset=utf-8"),
        ("data/veikart.json", "application/json"),
        ("data/veikart.csv", "text/csv; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("_veikart/preview.js", "text/javascript; charset=utf-8"),
    ] {
        let answer = preview.get(&format!("/{path}"));
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
}

#[test]
fn head_and_ranges_are_answered() {
    let sandbox = Sandbox::small_site();
    let preview = Preview::start(&sandbox);
    let whole = preview.get("/data/veikart.json").body;
    let length = whole.len();
    let head = preview.ask("HEAD", "/data/veikart.json", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), Some(length.to_string().as_str()));
    let range = |range: &str| preview.ask("GET", "/data/veikart.json", &[("Range", range)]);
    let part = range("bytes=2-5");
    assert_eq!((part.status, part.body.as_slice()), (206, &whole[2..=5]));
    assert_eq!(part.header("content-range"), Some(format!("bytes 2-5/{length}").as_str()));
    assert_eq!(range("bytes=-3").body, whole[length - 3..]);
    assert_eq!(range(&format!("bytes={}-", length - 1)).body, whole[length - 1..]);
    assert_eq!(range(&format!("bytes={length}-")).status, 416);
    assert_eq!(range("pages=1-2").body, whole);
    let old = preview.ask("GET", "/data/veikart.json", &[("Range", "bytes=0-1"), ("If-Range", "\"old\"")]);
    assert_eq!((old.status, old.body), (200, whole));
}

#[test]
fn what_is_not_there_is_the_sites_own_page_for_that() {
    let sandbox = Sandbox::small_site();
    let preview = Preview::start(&sandbox);
    let expected = preview.get("/404.html").body;
    for path in
        ["/x.html", "/tiltak/x", "/../veikart.toml", "/%2e%2e/veikart.toml", "/content/forside.md", "/%00", "/%ff"]
    {
        let answer = preview.get(path);
        assert_eq!((answer.status, &answer.body), (404, &expected), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = preview.ask(method, "/", &[("Content-Length", "0")]);
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET,HEAD")), "{method}");
    }
    // In a browser it finds its files at any depth.
    let lost = preview.browse("/a/b/c.html").text();
    assert!(lost.contains("href=\"/assets/"), "{lost}");
    assert!(!lost.contains("href=\"assets/"), "{lost}");
}

#[test]
fn a_name_that_was_given_is_answered_on_any_port() {
    let sandbox = Sandbox::small_site();
    let preview =
        Preview::start_with(&sandbox, &["--port", "0", "--host", "localhost", "--host", "preview.example.no"]);
    for own in ["localhost:8080", "localhost", "preview.example.no", "preview.example.no:1"] {
        assert_eq!(preview.ask("GET", "/", &[("Host", own)]).status, 200, "{own}");
    }
    for foreign in ["evil.example", "example.no", "preview.example.no.evil.example", "localhost.evil.example"] {
        assert_eq!(preview.ask("GET", "/", &[("Host", foreign)]).status, 421, "{foreign}");
    }
    for wrong in ["http://x", "a/b", "*", ""] {
        assert_eq!(sandbox.run(&["serve", "--host", wrong]).code, Some(2), "{wrong}");
    }
}

#[test]
fn only_its_own_names_are_answered() {
    let sandbox = Sandbox::small_site();
    let preview = Preview::start(&sandbox);
    let port = preview.port;
    for own in
        [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}"), format!("LOCALHOST:{port}")]
    {
        assert_eq!(preview.ask("GET", "/", &[("Host", &own)]).status, 200, "{own}");
    }
    for foreign in ["evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example", "", "localhost.evil.example"]
    {
        for path in ["/", "/_veikart/state?path=index.html", "/_veikart/changes"] {
            let answer = preview.ask("GET", path, &[("Host", foreign)]);
            assert_eq!(answer.status, 421, "{foreign}{path}");
            assert!(!answer.text().contains("<html"), "{foreign}{path}");
        }
    }
    let elsewhere = format!("http://evil.example:{port}/");
    assert_eq!(preview.ask("GET", &elsewhere, &[]).status, 421);
}

#[test]
fn it_stands_below_the_configured_base_path() {
    let sandbox = Sandbox::small_site();
    sandbox.edit("veikart.toml", "languages", "base_url = \"https://example.no/plan/veikart\"\nlanguages");
    let preview = Preview::start(&sandbox);
    assert!(preview.told().contains(&format!("http://localhost:{}/plan/veikart/", preview.port)));
    let root = preview.get("/");
    assert_eq!((root.status, root.header("location")), (307, Some("/plan/veikart/")));
    assert_eq!(preview.get("/plan/veikart").header("location"), Some("/plan/veikart/"));
    assert_eq!(preview.get("/plan/veikart/").status, 200);
    assert_eq!(preview.get("/index.html").status, 404);
    assert_eq!(preview.state("index.html")["address"], "/plan/veikart/index.html");
}

#[test]
fn a_taken_port_gives_the_next_free_one() {
    let sandbox = Sandbox::small_site();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let preview = Preview::start_with(&sandbox, &["--port", &port.to_string()]);
    assert!(preview.port > port, "{} is not after {port}", preview.port);
    assert!(preview.told().contains(&format!("Port {port} is taken")), "{}", preview.told());
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn what_is_no_site_is_refused_at_once() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["serve", "--port", "0"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("there is no veikart.toml"), "{}", run.err);
}

#[test]
#[cfg(unix)]
fn an_interruption_ends_it_at_once_while_a_tab_listens() {
    for signal in ["-INT", "-TERM"] {
        let sandbox = Sandbox::small_site();
        let mut preview = Preview::start(&sandbox);
        let mut tab = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
        write!(tab, "GET /_veikart/changes HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", preview.port).unwrap();
        let begun = Instant::now();
        let sent = Command::new("kill").args([signal, &preview.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let ended = preview.child.wait().unwrap();
        assert!(begun.elapsed() < Duration::from_secs(2), "{signal}: it took {:?}", begun.elapsed());
        assert_eq!(ended.code(), Some(0), "{signal}");
        assert!(!preview.told().contains("error"), "{}", preview.told());
    }
}

#[test]
fn nothing_is_written_anywhere() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    let before = files(&sandbox.root());
    let preview = Preview::start(&sandbox);
    for path in ["/", "/tiltak/index.html", "/data/veikart.json", "/nn/om.html"] {
        preview.browse(path);
    }
    preview.state("index.html");
    assert_eq!(differences(&before, &files(&sandbox.root())), Vec::<String>::new());
}

#[test]
fn only_a_browser_gets_the_script_and_leave_to_run_it() {
    let sandbox = Sandbox::small_site();
    for theme in ["helsenorge", "enkel"] {
        let config = sandbox.read("veikart.toml");
        sandbox.file(
            "veikart.toml",
            &config.replace("\"enkel\"", "\"helsenorge\"").replace("\"helsenorge\"", &format!("\"{theme}\"")),
        );
        let preview = Preview::start(&sandbox);
        let (plain, page) = (preview.get("/index.html").text(), preview.browse("/index.html").text());
        assert!(!plain.contains("_veikart"));
        let start = page.find("<script src=\"/_veikart/").unwrap();
        let end = start + page[start..].find("</script>").unwrap() + "</script>".len();
        let without = format!("{}{}", &page[..start], &page[end..]);
        let policy = |page: &str| {
            page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        assert_eq!(without.replace(&policy(&page), &policy(&plain)), plain, "{theme}: nothing else differs");
        for part in ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'"] {
            assert!(policy(&page).contains(part), "{theme}: {}", policy(&page));
        }
        assert!(!policy(&page).contains("unsafe"));
    }
}

#[test]
fn a_head_that_never_ends_is_not_waited_for() {
    let sandbox = Sandbox::small_site();
    let preview = Preview::start(&sandbox);
    let mut slow = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
    slow.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
    let begun = Instant::now();
    write!(slow, "GET / HTTP/1.1\r\nHost: localhost:{}\r\nX-Long: ", preview.port).unwrap();
    let mut answer = Vec::new();
    let _ = slow.read_to_end(&mut answer);
    assert!(begun.elapsed() < Duration::from_secs(20), "it was waited for {:?}", begun.elapsed());
}

#[test]
#[cfg(target_os = "linux")]
fn visitors_that_ask_again_and_again_and_take_nothing_cost_little() {
    const VISITORS: usize = 200;
    let sandbox = Sandbox::small_site();
    let long = "ord som fyller siden uten å si noe\n\n".repeat(20_000);
    sandbox.file("content/sider/lang.md", &format!("+++\ntitle = \"Lang\"\n+++\n\n{long}"));
    let preview = Preview::start(&sandbox);
    let page = preview.get("/lang.html").body.len();
    assert!(page > 500_000);
    let request = format!("GET /lang.html HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", preview.port).repeat(100);
    let visitors: Vec<TcpStream> = (0..VISITORS)
        .map(|_| {
            let mut visitor = TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
            visitor.set_nonblocking(true).unwrap();
            let _ = visitor.write(request.as_bytes());
            visitor
        })
        .collect();
    // All of these answers together would be ten gigabytes.
    let mut most = 0;
    for _ in 0..30 {
        std::thread::sleep(Duration::from_millis(100));
        let status = std::fs::read_to_string(format!("/proc/{}/status", preview.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        most = most.max(line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() / 1024);
    }
    assert!(most < 300, "the preview has {most} MiB");
    drop(visitors);
    assert_eq!(preview.get("/").status, 200, "others are answered");
}
