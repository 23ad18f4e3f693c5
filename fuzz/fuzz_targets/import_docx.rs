//! Any text as the body of a document.
#![no_main]

use veikart_fuzz::import::{bring, package, relation};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let body = format!("<w:document><w:body>{text}</w:body></w:document>");
    let files = [("_rels/.rels", &*relation("a", "officeDocument", "word/document.xml")), ("word/document.xml", &body)];
    bring("a.docx", &package(&files));
});
