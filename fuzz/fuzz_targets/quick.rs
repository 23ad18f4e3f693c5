//! Any text at any place, with the pages alone that show it: the most runs a second.
#![no_main]

use veikart_fuzz::{editions, hold_quickly, put};

const PATHS: [&str; 8] = [
    "content/tiltak/lydbok.md",
    "content/tiltak/bokbuss.en.md",
    "content/satsingsomrader/bygg.md",
    "content/sider/om.md",
    "content/forside.md",
    "content/utgaver/2025-11.toml",
    "content/leveranser/2024-10.toml",
    "veikart.toml",
];

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let mut tree = editions();
    let path = PATHS[usize::from(input.0) % PATHS.len()];
    put(&mut tree, path, input.1);
    hold_quickly(&tree, path);
});
