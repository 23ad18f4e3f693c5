//! The `veikart` program: see [`veikart::cli`].

use std::process::ExitCode;

/// Pages are made of many small strings on all cores, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    veikart::cli::run()
}
