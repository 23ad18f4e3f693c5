//! Any text as the rows of a workbook's sheet.
#![no_main]

use veikart_fuzz::import::{bring, package, relation};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
        xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
        <sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>";
    let sheet = format!("<worksheet><sheetData>{text}</sheetData></worksheet>");
    let files = [
        ("_rels/.rels", &*relation("a", "officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", &relation("a", "worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    bring("a.xlsx", &package(&files));
});
