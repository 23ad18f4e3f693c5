//! The built site behind real servers, set up as docs/hosting.md says: every page and link, types, headers, compressed
//! copies, HEAD and ranges, and the page for lost readers at any depth.
//!
//! A program of its own, since it needs servers. What a machine does not have is told as LEFT OUT, with the reason.
//!
//! ```text
//! cargo test --test hosting              everything
//! cargo test --test hosting -- caddy     what has this in its name
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where something is not right")]
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program for developers: it prints and asks the clock"
)]
#![allow(clippy::unnecessary_wraps, reason = "each recipe may be one that cannot be tried here")]

#[cfg(unix)]
mod crawl;
#[path = "../suite/html.rs"]
#[allow(dead_code, reason = "shared with the suite, which needs all of it")]
mod html;
#[cfg(unix)]
mod http;
#[cfg(unix)]
mod recipes;
#[path = "../suite/sandbox.rs"]
#[allow(dead_code, reason = "shared with the suite, which needs all of it")]
mod sandbox;
#[cfg(unix)]
mod servers;

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let (mut passed, mut failed, mut left_out) = (0, 0, 0);
    println!();
    for (name, recipe) in recipes::RECIPES {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| name.to_lowercase().contains(wanted.as_str())) {
            continue;
        }
        let begun = std::time::Instant::now();
        match std::panic::catch_unwind(recipe) {
            Ok(Ok(figures)) => {
                passed += 1;
                println!("ok        {name}: {figures} ({} s)", begun.elapsed().as_secs());
            }
            Ok(Err(reason)) => {
                left_out += 1;
                println!("LEFT OUT  {name}: {reason}");
            }
            Err(_) => {
                failed += 1;
                println!("FAILED    {name}");
            }
        }
    }
    recipes::clear();
    println!("{passed} passed, {failed} failed, {left_out} left out\n");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    println!("LEFT OUT  hosting: the recipes are for servers on Unix");
    ExitCode::SUCCESS
}
