//! The `veikart` program: see [`veikart::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    veikart::cli::run()
}
