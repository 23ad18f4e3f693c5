//! Writing XML documents.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// Text content, without the characters that XML knows no way to write.
pub(super) fn text(content: &str) -> BytesText<'_> {
    if content.contains(is_forbidden) {
        return BytesText::new(&content.replace(is_forbidden, " ")).into_owned();
    }
    BytesText::new(content)
}

/// Control characters and non-characters (XML 1.0, section 2.2).
fn is_forbidden(c: char) -> bool {
    (c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// A whole document with one root element.
pub(super) fn document(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let element = writer.create_element(root).with_attributes(attributes.iter().copied());
    element.write_inner_content(content)?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}
