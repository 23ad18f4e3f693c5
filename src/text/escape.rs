//! The one way text becomes HTML: set in both template engines, since their defaults differ, and used for what
//! Markdown's own writer does not write.

/// Writes text so that it is safe between tags and in quoted attributes.
pub fn escape_html(text: &str, mut write: impl FnMut(&str)) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        write(&text[from..at]);
        write(entity);
        from = at + 1;
    }
    write(&text[from..]);
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_that_could_end_a_text_is_escaped() {
        let mut out = String::new();
        super::escape_html("<a href=\"x\">å & 'b'</a>", |part| out.push_str(part));
        assert_eq!(out, "&lt;a href=&quot;x&quot;&gt;å &amp; &#39;b&#39;&lt;/a&gt;");
    }
}
