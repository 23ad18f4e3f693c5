//! Any text as `veikart.toml`.
#![no_main]

use veikart_fuzz::{editions, hold, put};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = editions();
    put(&mut tree, "veikart.toml", text);
    hold(&tree);
});
