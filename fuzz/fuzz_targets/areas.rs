//! Any text as a focus area that measures stand in.
#![no_main]

use veikart_fuzz::{hold, languages, put};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = languages();
    put(&mut tree, "content/satsingsomrader/laering.md", text);
    hold(&tree);
});
