//! Any text as a whole file: front matter that is missing, broken or strange.
#![no_main]

mod site;

libfuzzer_sys::fuzz_target!(|text: &str| site::hold(text));
