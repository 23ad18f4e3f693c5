//! Any text below a right front matter: Markdown of every kind.
#![no_main]

use veikart_fuzz::{hold, languages, put};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = languages();
    put(&mut tree, "content/tiltak/x.md", &format!("+++\ntitle = \"x\"\narea = \"laering\"\n+++\n{text}"));
    hold(&tree);
});
