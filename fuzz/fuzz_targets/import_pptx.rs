//! Any text as the shapes of a deck's slide.
#![no_main]

use veikart_fuzz::import::{bring, package, relation};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let main = "<p:presentation><p:sldIdLst><p:sldId id=\"1\" r:id=\"a\"/></p:sldIdLst>\
        <p:sldSz cx=\"9600\" cy=\"5400\"/></p:presentation>";
    let slide = format!("<p:sld><p:cSld><p:spTree>{text}</p:spTree></p:cSld></p:sld>");
    let files = [
        ("_rels/.rels", &*relation("a", "officeDocument", "ppt/presentation.xml")),
        ("ppt/presentation.xml", main),
        ("ppt/_rels/presentation.xml.rels", &relation("a", "slide", "slides/slide1.xml")),
        ("ppt/slides/slide1.xml", &slide),
    ];
    bring("a.pptx", &package(&files));
});
