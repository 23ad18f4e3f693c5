//! XML of office files as a tree of elements, within bounds.
//!
//! In: the bytes of one part. Out: [`Node`]. Never: follows a reference, knows an entity beyond the five that XML has, or
//! takes a document type, in which entities could be made.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::wording::{Text, say};

/// How deep elements may stand in each other. Office programs write some twenty.
const DEPTH: usize = 96;
/// How many elements and attributes a part may have.
const MOST: usize = 400_000;
/// How many bytes a part may have.
const BYTES: usize = 32 * 1024 * 1024;

/// An element. Names are without their prefix.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: Box<str>,
    /// Names with a prefix begin with a colon: `:id` is `r:id`.
    attributes: Vec<(Box<str>, Box<str>)>,
    pub(super) children: Vec<Node>,
    /// The words that stand directly in it.
    pub(super) text: String,
}

impl Node {
    /// True for an element of this name.
    pub(super) fn is(&self, name: &str) -> bool {
        &*self.name == name
    }

    /// An attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| &**own == name).map(|(_, value)| &**value)
    }

    /// The first child of a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }

    /// All children of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// A descendant by the names on the way to it.
    pub(super) fn at(&self, way: &[&str]) -> Option<&Self> {
        way.iter().try_fold(self, |node, name| node.child(name))
    }
}

/// Reads a part.
///
/// # Errors
/// Where it is no well-formed XML in UTF-8 or UTF-16, has a document type or an entity of its own, or is larger or deeper
/// than any document.
pub(super) fn read(bytes: &[u8]) -> Result<Node, Text> {
    if bytes.len() > BYTES {
        return Err(say!("import.xml-large", limit = MOST));
    }
    let text = decoded(bytes)?;
    let mut reader = Reader::from_str(&text);
    let mut open: Vec<Node> = vec![Node::default()];
    let mut count = 0;
    loop {
        let at = reader.buffer_position();
        let broken = || say!("import.xml-broken", line = line_of(&text, at));
        let event = reader.read_event().map_err(|_| broken())?;
        match event {
            Event::Start(start) => {
                if open.len() > DEPTH {
                    return Err(say!("import.xml-deep", line = line_of(&text, at), limit = DEPTH));
                }
                open.push(node(&start, &mut count).ok_or_else(broken)?);
            }
            Event::Empty(start) => {
                let node = node(&start, &mut count).ok_or_else(broken)?;
                open.last_mut().ok_or_else(broken)?.children.push(node);
            }
            Event::End(_) => {
                let closed = open.pop().ok_or_else(broken)?;
                open.last_mut().ok_or_else(broken)?.children.push(closed);
            }
            Event::Text(words) => push(&mut open, &words.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(words) => push(&mut open, &words),
            Event::GeneralRef(reference) => {
                let letter = match &*reference {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().map_err(|_| broken())?,
                };
                let letter = letter.ok_or_else(|| {
                    say!("import.xml-entity", line = line_of(&text, at), name = format!("&{};", &*reference))
                })?;
                push(&mut open, letter.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => return Err(say!("import.xml-doctype", line = line_of(&text, at))),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
        if count > MOST {
            return Err(say!("import.xml-large", limit = MOST));
        }
    }
    let (Some(mut root), true) = (open.pop(), open.is_empty()) else {
        return Err(say!("import.xml-broken", line = line_of(&text, text.len() as u64)));
    };
    root.children.pop().filter(|_| root.children.is_empty()).ok_or_else(|| say!("import.xml-broken", line = 1_usize))
}

fn push(open: &mut [Node], words: &str) {
    // What stands between elements only sets them apart.
    if let Some(node) = open.last_mut()
        && (!words.trim_ascii().is_empty() || !node.text.is_empty() || node.children.is_empty())
    {
        node.text.push_str(words);
    }
}

fn node(start: &BytesStart<'_>, count: &mut usize) -> Option<Node> {
    *count += 1;
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.ok()?;
        *count += 1;
        if *count > MOST {
            break;
        }
        let name = attribute.key.0;
        if name.starts_with("xmlns") {
            continue;
        }
        let name = name.find(':').map_or(name, |at| &name[at..]);
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        attributes.push((name.into(), value.into()));
    }
    Some(Node { name: start.local_name().as_ref().into(), attributes, ..Node::default() })
}

fn line_of(text: &str, at: u64) -> usize {
    let end = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The text of a part: UTF-8, or UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> Result<std::borrow::Cow<'_, str>, Text> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map(Into::into)
            .map_err(|_| say!("import.xml-encoding"))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            std::str::from_utf8(rest).map(Into::into).map_err(|_| say!("import.xml-encoding"))
        }
        _ => std::str::from_utf8(bytes).map(Into::into).map_err(|_| say!("import.xml-encoding")),
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH, MOST, read};
    use crate::wording::Language;

    fn fault(text: &str) -> String {
        read(text.as_bytes()).map(|_| ()).map_err(|why| why.told(Language::En)).expect_err("it is refused")
    }

    #[test]
    fn words_and_attributes_are_read() {
        let node = read("<w:a x='1' r:id='2'><b>Æ &amp; &#229;</b>\n <b/></w:a>".as_bytes()).expect("it is XML");
        assert!(node.is("a"));
        assert_eq!((node.get("x"), node.get(":id"), node.get("id")), (Some("1"), Some("2"), None));
        assert_eq!(node.child("b").map(|b| b.text.as_str()), Some("Æ & å"));
        assert_eq!(node.all("b").count(), 2);
    }

    #[test]
    fn utf_16_is_read() {
        let bytes: Vec<u8> = "\u{feff}<a>ø</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&bytes).expect("it is XML").text, "ø");
    }

    #[test]
    fn what_could_make_or_fetch_more_is_refused() {
        assert!(fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").contains("document type"));
        assert!(fault("<a>\n&b;</a>").contains("line 2"));
        assert!(read(b"<a x='&b;'/>").is_err());
    }

    #[test]
    fn depth_and_number_are_bounded() {
        let deep = "<a>".repeat(DEPTH + 2);
        assert!(fault(&deep).contains(&DEPTH.to_string()));
        let many = format!("<a>{}</a>", "<b/>".repeat(MOST));
        fault(&many);
        let attributes = format!("<a {}/>", "b='' ".repeat(MOST));
        fault(&attributes);
    }

    #[test]
    fn what_is_broken_is_told() {
        for text in ["", "<a>", "<a></b>", "a", "<a/><b/>", "<a b></a>", "\u{0}"] {
            fault(text);
        }
    }
}
