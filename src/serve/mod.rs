//! The preview: a server on this machine that shows a site as `build` would make it, and follows every change.
//!
//! In: a site folder. Out: pages over HTTP, and [`News`] for the terminal. The stages are those of a build. Never: writes
//! a file, or answers to a name that is not its own or was given.
//!
//! A change's way: `watch` hears of it, `workshop` reads it and prepares the whole site anew, `desk` decides when that is
//! fit to be seen and puts it up as the next `shown`. A request's way: `door`, `visits` and `http` let it in, `asked` finds and
//! renders the page, `inject` adds the script. The script asks for the `state` of its page: where it is now (`renames`),
//! the bar, and the faults as `marked` lines.

mod asked;
mod desk;
mod door;
mod http;
mod inject;
mod marked;
mod news;
mod renames;
mod shown;
mod state;
mod visits;
mod watch;
mod workshop;

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use tokio::sync::watch::Receiver;

pub use news::News;

use crate::site::Prepared;
use crate::source::{ReadError, SourceTree};
use crate::wording::{Language, Text, say};
use shown::Shown;

/// What a preview depends on.
#[derive(Debug)]
pub struct Options {
    /// The site folder.
    pub site: PathBuf,
    /// The port to try first; 0 for any that is free.
    pub port: u16,
    /// Further names that the preview answers to, as browsers write them; where there are any it listens to other machines too.
    pub hosts: Vec<String>,
    /// Whether to look at all files again and again, where the system tells of no changes.
    pub poll: bool,
    /// The language that the editor asked for; where none, the site tells it.
    pub language: Option<Language>,
    /// Gives the day from which reviews are counted; a preview may run past midnight.
    pub today: fn() -> Option<Date>,
}

/// Why a preview could not begin. Faults in the content are no reason.
#[derive(Debug)]
pub enum ServeError {
    /// The site folder could not be read.
    Read(ReadError),
    /// No port was free, or the system refused one.
    Port(std::io::Error),
    /// The system tells of no changes in the site folder.
    Watch(notify::Error),
    /// The system gives no threads or timers to serve with, or the preview had to end.
    Start(std::io::Error),
}

impl ServeError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Read(error) => error.text(),
            Self::Port(error) => say!("serve.port", error = error.to_string()),
            Self::Watch(error) => say!("serve.watch", error = error.to_string()),
            Self::Start(error) => say!("serve.start", error = error.to_string()),
        }
    }
}

impl std::fmt::Display for ServeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text().told(Language::default()))
    }
}

impl std::error::Error for ServeError {}

/// Shows the site until the program is interrupted. `tell` gets what there is to say, in order.
///
/// # Errors
/// Where the folder is no site, or the machine grants no port, threads or watch.
pub fn serve(options: &Options, mut tell: impl FnMut(News<'_>) + Send + 'static) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ServeError::Start)?;
    let (doors, port) = door::open(options.port, !options.hosts.is_empty()).map_err(ServeError::Port)?;
    let (desk, shown) = desk::Desk::open(options)?;
    let interrupted = {
        let _within = runtime.enter();
        door::interruption().map_err(ServeError::Start)?
    };
    tell(News::Listening {
        address: format!("http://{}{}", door::address(port, &options.hosts), shown.borrow().base),
        taken: (options.port != 0 && options.port != port).then_some(options.port),
    });
    std::thread::Builder::new()
        .name("desk".to_owned())
        .spawn(move || desk.work(&mut tell))
        .map_err(ServeError::Start)?;
    let names = door::Names::new(port, &options.hosts);
    let result = runtime.block_on(listen(doors, names, shown, interrupted));
    // Open connections are cut: a browser tab holds one for as long as it is open, and finds the next preview by itself.
    runtime.shutdown_background();
    result.map_err(ServeError::Start)
}

/// The preview's answers about one state, without a port, a watch or a word to anyone: for searches with hostile requests.
/// `port` is the one that requests must name.
pub fn answers(tree: SourceTree, prepared: Prepared, port: u16) -> axum::Router {
    let shown = Shown::first(&Arc::new(tree), prepared, None);
    http::app(door::Names::new(port, &[]), tokio::sync::watch::channel(Arc::new(shown)).1)
}

async fn listen(
    doors: Vec<TcpListener>,
    names: door::Names,
    shown: Receiver<Arc<Shown>>,
    interrupted: impl Future<Output = std::io::Result<()>>,
) -> std::io::Result<()> {
    let app = http::app(names, shown.clone());
    let visits = visits::Visits::new();
    let mut serving = tokio::task::JoinSet::new();
    for door in doors {
        let door = tokio::net::TcpListener::from_std(door)?;
        serving.spawn(visits.clone().receive(door, app.clone()));
    }
    tokio::select! {
        ended = interrupted => ended,
        Some(stopped) = serving.join_next() => stopped.map_err(std::io::Error::other)?,
        () = left(shown) => Err(std::io::Error::other("changes are not followed any more")),
    }
}

/// Ends when nobody puts up new states: a preview that stands still without a word is not to be trusted.
async fn left(mut shown: Receiver<Arc<Shown>>) {
    while shown.changed().await.is_ok() {}
}
