//! Any text as one file of a theme: its manifest, a template of either engine, a stylesheet, the interface's texts.
#![no_main]

use veikart_fuzz::{editions, hold_theme, put_in_theme};

const FILES: [(&str, &str); 9] = [
    ("enkel", "theme.toml"),
    ("enkel", "templates/measure.html"),
    ("enkel", "templates/base.html"),
    ("enkel", "assets/style.css"),
    ("enkel", "locales/nb.ftl"),
    ("helsenorge", "templates/measure.html"),
    ("helsenorge", "templates/base.html"),
    ("helsenorge", "assets/style.css"),
    ("helsenorge", "locales/en.ftl"),
];

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let mut tree = editions();
    let (theme, path) = FILES[usize::from(input.0) % FILES.len()];
    put_in_theme(&mut tree, theme, path, input.1);
    hold_theme(&tree);
});
