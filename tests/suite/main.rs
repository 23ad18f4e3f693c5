//! Tests of the whole program: the real binary on real site folders, and the library where a test needs millions
//! of runs. See tests/README.md for a map.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test ends where something is not as it should be")]
#![allow(clippy::disallowed_methods, reason = "tests measure time and are steered through the environment")]

mod addresses;
mod adopt;
mod again;
mod architecture;
mod bounds;
mod changes;
mod cli;
mod compatibility;
mod content;
mod decks;
mod determinism;
mod diagnostics;
mod edit;
mod equipment;
mod export;
mod feed;
mod formats;
mod frame;
mod glossary;
mod golden;
mod grammar;
mod histories;
mod html;
mod import;
mod locale;
mod look;
mod markdown;
mod memory;
mod outcome_pages;
mod periods;
mod portable;
mod precompress;
mod publish;
mod real;
mod remarks;
mod robust;
mod sandbox;
mod search;
mod seeds;
mod serve;
mod snapshot;
mod timeline;
mod todo;
mod wording;
