//! Any request to the preview: its path, and the headers that it reads, a line each. Whatever is asked for, the answer is
//! a file of the site, one of the preview's own, or a plain refusal.
#![no_main]

use std::collections::HashSet;
use std::sync::LazyLock;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use veikart::site::{Settings, prepare};
use veikart_fuzz::{editions, settings};

const PORT: u16 = 8000;
/// Where the site stands, as in an address: at the root, and below a path with a letter that is written in bytes.
const BASES: [&str; 2] = ["https://example.no", "https://example.no/bl%C3%A5"];

struct Preview {
    answers: Router,
    files: HashSet<Vec<u8>>,
}

static PREVIEWS: LazyLock<[Preview; 2]> = LazyLock::new(|| {
    BASES.map(|base| {
        let tree = editions();
        let settings = Settings { base_url: Some(base.to_owned()), ..settings() };
        let prepared = prepare(&tree, Vec::new(), &settings);
        let site = prepared.site.as_ref().expect("the golden site is whole");
        let files = site.paths().filter_map(|path| Some(site.bytes(path)?.ok()?.into_owned())).collect();
        Preview { answers: veikart::serve::answers(tree, prepared, PORT), files }
    })
});
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_current_thread().enable_time().max_blocking_threads(1).build().expect("a machine with threads")
});

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| -> libfuzzer_sys::Corpus {
    let (kind, lines) = input;
    let preview = &PREVIEWS[usize::from(kind & 1)];
    let mut lines = lines.split('\n');
    let mut line = || lines.next().unwrap_or("");
    let method = [Method::GET, Method::HEAD, Method::POST, Method::OPTIONS][usize::from(kind >> 1) % 4].clone();
    let is_plain = method == Method::GET && kind & 8 == 0;
    let mut request = Request::builder().method(method).uri(line());
    let host = format!("localhost:{PORT}");
    if !is_plain {
        request = request.header(header::RANGE, line()).header(header::ACCEPT, line()).header(header::IF_RANGE, line());
    }
    request = request.header(header::HOST, if kind & 16 == 0 { &host } else { line() });
    let Ok(request) = request.body(Body::empty()) else { return libfuzzer_sys::Corpus::Reject };
    let (is_own, path) = (request.uri().path().starts_with("/_veikart/"), request.uri().path().to_owned());
    RUNTIME.block_on(async {
        let answer = preview.answers.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
        let (head, body) = answer.into_parts();
        assert!(!head.status.is_server_error(), "{path}: {}", head.status);
        assert_eq!(head.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        if head.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream") {
            return;
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("an answer is whole");
        if head.status == StatusCode::OK && is_plain && !is_own {
            assert!(preview.files.contains(&*bytes), "{path} is no file of the site");
        }
    });
    libfuzzer_sys::Corpus::Keep
});
