//! The preview: the real server, asked over HTTP, while the files beneath it change.

mod answers;
mod faults;
mod following;
mod preview;
#[cfg(unix)]
mod random;
