//! Any text as the translation of a measure, an area, the front page or another page.
#![no_main]

use veikart_fuzz::{hold, languages, put};

const PATHS: [&str; 5] = [
    "content/tiltak/ovelse.en.md",
    "content/tiltak/rettleiing.nb.md",
    "content/satsingsomrader/laering.en.md",
    "content/forside.en.md",
    "content/sider/om.en.md",
];

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let mut tree = languages();
    put(&mut tree, PATHS[usize::from(input.0) % PATHS.len()], input.1);
    hold(&tree);
});
