//! The one way text becomes HTML: set in both template engines, since their defaults differ, and used for what
//! Markdown's own writer does not write.

use super::phrase::{BEGIN, END, WORDS};

/// Writes text so that it is safe between tags and in quoted attributes. What a [`super::Phrase`] marks becomes elements
/// with their language.
pub fn escape_html(text: &str, mut write: impl FnMut(&str)) {
    /// The first byte of every mark.
    const MARK: u8 = 0xEF;
    let mut from = 0;
    let mut is_open = false;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            MARK if at >= from => {
                let rest = &text[at..];
                if let Some((language, words)) = begun(rest).filter(|_| !is_open) {
                    write(&text[from..at]);
                    write("<span lang=\"");
                    write(language);
                    write("\">");
                    from = text.len() - words.len();
                    is_open = true;
                } else if is_open && rest.starts_with(END) {
                    write(&text[from..at]);
                    write("</span>");
                    from = at + END.len_utf8();
                    is_open = false;
                }
                continue;
            }
            _ if at < from => continue,
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

/// The language of what a mark begins, and what follows from its words on; only where the mark is whole.
fn begun(text: &str) -> Option<(&str, &str)> {
    let (language, words) = text.strip_prefix(BEGIN)?.split_once(WORDS)?;
    let is_tag = language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_tag && words.contains(END)).then_some((language, words))
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
