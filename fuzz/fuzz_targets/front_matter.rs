//! Any text as a whole measure: front matter that is missing, broken or strange.
#![no_main]

use veikart_fuzz::{hold, languages, put};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = languages();
    put(&mut tree, "content/tiltak/x.md", text);
    hold(&tree);
});
