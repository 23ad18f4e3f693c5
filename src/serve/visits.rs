//! Connections: how many there may be, and how long each may take. A program on this machine, or a page in the browser, may
//! open them without end.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;

use super::http::CHANGES;

/// How many connections there may be at once; more wait in the system's queue. Each open tab holds one.
const CONNECTIONS: usize = 128;
/// How many of them may be given an answer at once; others wait until that is taken. A page may have megabytes.
const ANSWERS: usize = 8;
/// How long a request's head may take.
const HEAD: Duration = Duration::from_secs(5);
/// How long nothing may be taken of an answer.
const STALLED: Duration = Duration::from_secs(10);
/// How much of a request is kept while it comes, in bytes.
const KEPT: usize = 64 * 1024;
/// How long to wait where the system grants no connection, such as when too many files are open.
const AGAIN: Duration = Duration::from_millis(100);

/// The bounds of all doors together.
#[derive(Clone)]
pub(super) struct Visits {
    connections: Arc<Semaphore>,
    answers: Arc<Semaphore>,
}

impl Visits {
    pub(super) fn new() -> Self {
        Self { connections: Arc::new(Semaphore::new(CONNECTIONS)), answers: Arc::new(Semaphore::new(ANSWERS)) }
    }

    /// Serves who comes, for as long as the program runs. A connection serves one request: what is asked for on the same
    /// one before the answer is taken would be made and kept.
    pub(super) async fn receive(self, door: TcpListener, app: Router) -> std::io::Result<()> {
        loop {
            let seat = self.connections.clone().acquire_owned().await.map_err(std::io::Error::other)?;
            let Ok((stream, _)) = door.accept().await else {
                tokio::time::sleep(AGAIN).await;
                continue;
            };
            let mut stream = TimeoutStream::new(stream);
            stream.set_write_timeout(Some(STALLED));
            let (app, answers) = (TowerToHyperService::new(app.clone()), self.answers.clone());
            // Held until the connection ends, and with it the answer that it keeps.
            let held: Arc<Mutex<Option<OwnedSemaphorePermit>>> = Arc::default();
            let service = service_fn(move |request: axum::http::Request<Incoming>| {
                let (app, answers, held) = (app.clone(), answers.clone(), held.clone());
                async move {
                    if request.uri().path() != CHANGES {
                        let turn = answers.acquire_owned().await.ok();
                        *held.lock().unwrap_or_else(PoisonError::into_inner) = turn;
                    }
                    app.call(request).await
                }
            });
            tokio::spawn(async move {
                let mut http = http1::Builder::new();
                http.timer(TokioTimer::new()).header_read_timeout(HEAD).keep_alive(false).max_buf_size(KEPT);
                // A visitor that goes, or dawdles, is none of our trouble.
                let _ = http.serve_connection(TokioIo::new(Box::pin(stream)), service).await;
                drop(seat);
            });
        }
    }
}
