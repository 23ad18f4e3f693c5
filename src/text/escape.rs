//! The one way text becomes HTML: set in both template engines, since their defaults differ, and used for what
//! Markdown's own writer does not write.

use super::phrase::{BEGIN, END, WORDS};

/// The first byte of every mark.
const MARK: u8 = 0xEF;

/// Whether a byte may have to be written as something else.
const IS_SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let special = [b'&', b'<', b'>', b'"', b'\'', MARK];
    let mut at = 0;
    while at < special.len() {
        table[special[at] as usize] = true;
        at += 1;
    }
    table
};

/// Writes text so that it is safe between tags and in quoted attributes. What a [`super::Phrase`] marks becomes elements
/// with their language.
pub fn escape_html(text: &str, mut write: impl FnMut(&str)) {
    // What is written ends at `from`, what has been looked at at `at`.
    let (mut from, mut at) = (0, 0);
    let mut is_open = false;
    while let Some(found) = text.as_bytes()[at..].iter().position(|byte| IS_SPECIAL[usize::from(*byte)]) {
        at += found;
        let rest = &text[at..];
        let entity = match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => "",
        };
        if !entity.is_empty() {
            write(&text[from..at]);
            write(entity);
            at += 1;
        } else if let Some((language, words)) = begun(rest).filter(|_| !is_open) {
            write(&text[from..at]);
            write("<span lang=\"");
            write(language);
            write("\">");
            at = text.len() - words.len();
            is_open = true;
        } else if is_open && rest.starts_with(END) {
            write(&text[from..at]);
            write("</span>");
            at += END.len_utf8();
            is_open = false;
        } else {
            at += 1;
            continue;
        }
        from = at;
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
