//! Just enough of HTML to find tags and attributes, and to see that every element is closed.

/// Elements without an end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// A start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The start tags of a page, or where its elements are not closed in order.
pub(crate) fn tags(html: &str) -> Result<Vec<Tag>, String> {
    let mut tags = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").ok_or("a comment is never closed")?.1;
            continue;
        }
        let end = end_of_tag(rest).ok_or_else(|| format!("a tag is never closed: {}", start(rest)))?;
        let inner = &rest[1..end];
        let whole = rest;
        rest = &rest[end + 1..];
        if inner.starts_with('!') {
            continue;
        }
        if let Some(name) = inner.strip_prefix('/') {
            let name = name.trim().to_ascii_lowercase();
            match open.pop() {
                Some(last) if last == name => {}
                last => return Err(format!("</{name}> closes {last:?}")),
            }
            continue;
        }
        let tag = tag(inner).map_err(|what| format!("{what}: {}", start(whole)))?;
        if matches!(tag.name.as_str(), "script" | "style" | "textarea" | "title") {
            // Their content is text, up to their own end tag.
            let close = format!("</{}>", tag.name);
            rest = rest.split_once(&close).ok_or_else(|| format!("<{}> is never closed", tag.name))?.1;
        } else if !VOID.contains(&tag.name.as_str()) && !inner.ends_with('/') {
            open.push(tag.name.clone());
        }
        tags.push(tag);
    }
    if open.is_empty() { Ok(tags) } else { Err(format!("never closed: {open:?}")) }
}

/// The first letters of a text, for messages.
fn start(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The byte of the `>` that ends a tag; one in a quoted value does not.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn tag(inner: &str) -> Result<Tag, String> {
    let inner = inner.trim_end_matches('/');
    let end = inner.find(|c: char| c.is_whitespace()).unwrap_or(inner.len());
    let (name, mut rest) = inner.split_at(end);
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-:_".contains(c));
    if !is_name(name) {
        return Err("this is no tag".to_owned());
    }
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok(Tag { name: name.to_ascii_lowercase(), attributes });
        }
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        if !is_name(key) {
            return Err(format!("`{key}` is no attribute"));
        }
        let mut value = "";
        rest = after;
        if let Some(after) = after.strip_prefix('=') {
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or("a value without quotes")?;
            (value, rest) = after[1..].split_once(quote).ok_or("a value is never closed")?;
        }
        if attributes.iter().any(|(other, _)| other == key) {
            return Err(format!("the attribute {key} stands twice"));
        }
        attributes.push((key.to_ascii_lowercase(), unescaped(value)));
    }
}

fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for (escaped, plain) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ] {
        out = out.replace(escaped, plain);
    }
    out
}

#[test]
fn tags_and_attributes_are_found() {
    let html = "<!doctype html><p class=\"a\" data-x='1 > 0' hidden>a<br>b <!-- <i> --><a href=\"?a&amp;b\">c</a></p>";
    let found = tags(html).unwrap();
    let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["p", "br", "a"]);
    assert_eq!(found[0].get("data-x"), Some("1 > 0"));
    assert_eq!(found[0].get("hidden"), Some(""));
    assert_eq!(found[2].get("href"), Some("?a&b"));
}

#[test]
fn elements_out_of_order_are_told() {
    for wrong in ["<p><b></p></b>", "<div>", "</div>", "<p class=\"a", "<p class=a></p>", "<p id=\"a\" id=\"b\"></p>"] {
        assert!(tags(wrong).is_err(), "{wrong}");
    }
}
