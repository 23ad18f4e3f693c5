//! Any text below a right front matter: Markdown of every kind.
#![no_main]

mod site;

libfuzzer_sys::fuzz_target!(|text: &str| site::hold(&format!("+++\ntitle = \"x\"\narea = \"laering\"\n+++\n{text}")));
