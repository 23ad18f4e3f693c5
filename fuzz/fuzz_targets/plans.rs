//! Any text as a delivery plan after another one.
#![no_main]

use veikart_fuzz::{editions, hold, put};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = editions();
    put(&mut tree, "content/leveranser/2025-04.toml", text);
    hold(&tree);
});
