//! The answers over HTTP: the site's files, and the preview's own.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Query, Request, State as Given};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Json, Redirect, Response};
use axum::routing::get;
use axum::{Router, body::Body};
use futures_util::stream;
use tokio::sync::watch::Receiver;
use tower_http::set_header::SetResponseHeaderLayer;

use super::asked::{Asked, Page, asked, page};
use super::door::Names;
use super::inject::{inject, waiting};
use super::shown::Shown;
use super::state::{Tab, advice, state};
use crate::address::media_type;

const SCRIPT: &str = include_str!("client/preview.js");
const STYLE: &str = include_str!("client/preview.css");
const WAITING: &str = include_str!("client/waiting.css");

/// Where a tab hears of changes, for as long as it is open.
pub(super) const CHANGES: &str = "/_veikart/changes";

type Newest = Receiver<Arc<Shown>>;

/// What a tab says of its page when it asks for the newest state.
#[derive(serde::Deserialize)]
struct Asking {
    path: String,
    there: Option<String>,
}

/// The server's answers, for requests that name one of its names.
pub(super) fn app(names: Names, newest: Newest) -> Router {
    let own =
        |kind: &'static str, text: &'static str| get(move || async move { ([(header::CONTENT_TYPE, kind)], text) });
    let always = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .route("/_veikart/preview.js", own("text/javascript; charset=utf-8", SCRIPT))
        .route("/_veikart/preview.css", own("text/css; charset=utf-8", STYLE))
        .route("/_veikart/waiting.css", own("text/css; charset=utf-8", WAITING))
        .route(CHANGES, get(changes))
        .route("/_veikart/state", get(newest_state))
        .route("/_veikart/advice", get(newest_advice))
        .fallback(get(file))
        .with_state(newest)
        .layer(from_fn_with_state(Arc::new(names), only_own_names))
        .layer(always(header::CACHE_CONTROL, "no-store"))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
}

/// Answers to the preview's own names only: a foreign page whose name was made to lead to this machine (DNS rebinding)
/// gets nothing.
async fn only_own_names(Given(names): Given<Arc<Names>>, request: Request, next: Next) -> Response {
    let is_own = |asked: &str| names.hold(asked);
    let told = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let in_address = request.uri().authority().map(axum::http::uri::Authority::as_str);
    if told.is_some_and(is_own) && in_address.is_none_or(is_own) {
        return next.run(request).await;
    }
    let text = format!("this preview answers to {names} only\n");
    (StatusCode::MISDIRECTED_REQUEST, text).into_response()
}

/// Tells each new state as it comes, the present one first, so that a tab that found the preview again looks at once.
async fn changes(Given(mut newest): Given<Newest>) -> impl IntoResponse {
    newest.mark_changed();
    let events = stream::unfold(newest, |mut newest| async move {
        newest.changed().await.ok()?;
        let version = newest.borrow_and_update().version;
        Some((Ok::<_, Infallible>(Event::default().data(version.to_string())), newest))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

async fn newest_state(Given(newest): Given<Newest>, Query(asking): Query<Asking>) -> Response {
    answer(newest, move |shown| {
        let tab = Tab { path: &asking.path, was_there: asking.there.is_some() };
        Json(state(shown, &tab)).into_response()
    })
    .await
}

async fn newest_advice(Given(newest): Given<Newest>, Query(asking): Query<Asking>) -> Response {
    answer(newest, move |shown| Json(advice(shown, &asking.path)).into_response()).await
}

async fn file(Given(newest): Given<Newest>, uri: Uri, headers: HeaderMap) -> Response {
    answer(newest, move |shown| respond(shown, uri.path(), &headers)).await
}

/// Makes an answer away from the threads that listen: a page may be long.
async fn answer(newest: Newest, make: impl FnOnce(&Shown) -> Response + Send + 'static) -> Response {
    let shown = newest.borrow().clone();
    let answer = tokio::task::spawn_blocking(move || make(&shown)).await;
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn respond(shown: &Shown, path: &str, headers: &HeaderMap) -> Response {
    let path = match asked(&shown.base, path) {
        Asked::Path(path) => path,
        Asked::Root => return Redirect::temporary(&shown.base).into_response(),
    };
    let (status, bytes, was_there) = match page(shown, &path) {
        Page::Found(bytes) => (StatusCode::OK, bytes, true),
        Page::Missing(bytes) => (StatusCode::NOT_FOUND, bytes, false),
        Page::Failed(_) => (StatusCode::INTERNAL_SERVER_ERROR, waiting(shown), false),
        Page::None => (StatusCode::SERVICE_UNAVAILABLE, waiting(shown), false),
    };
    let kind = if status == StatusCode::OK { media_type(&path) } else { "text/html; charset=utf-8".to_owned() };
    // A browser that opens a page asks for HTML by name. Whoever does not (curl, a link checker) gets the very bytes that
    // a build writes.
    let accepts = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or("");
    let bytes = if kind.starts_with("text/html") && accepts.contains("text/html") {
        inject(shown, &bytes, &path, was_there)
    } else {
        bytes
    };
    let mut response = match status {
        StatusCode::OK => ranged(bytes, headers),
        status => (status, bytes).into_response(),
    };
    if let Ok(kind) = HeaderValue::from_str(&kind) {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}

/// The whole, or the one range that is asked for. Several at once are answered with the whole, as the standard allows; so
/// is a range that holds for another version only, since no version is told.
fn ranged(bytes: Vec<u8>, headers: &HeaderMap) -> Response {
    let length = bytes.len();
    let asked = headers.get(header::RANGE).filter(|_| !headers.contains_key(header::IF_RANGE));
    let asked = asked.and_then(|range| http_range_header::parse_range_header(range.to_str().ok()?).ok());
    let mut response = match asked.map(|ranges| ranges.validate(length as u64)) {
        Some(Err(_)) => {
            let whole = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, whole).into_response()
        }
        Some(Ok(ranges)) if ranges.len() == 1 => {
            let inside = |at: u64| usize::try_from(at).unwrap_or(length).min(length.saturating_sub(1));
            let (first, last) = (inside(*ranges[0].start()), inside(*ranges[0].end()));
            let part = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{length}"))];
            (StatusCode::PARTIAL_CONTENT, part, bytes.get(first..=last).unwrap_or_default().to_vec()).into_response()
        }
        _ => Body::from(bytes).into_response(),
    };
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}
