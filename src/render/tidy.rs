//! HTML without the lines that a template leaves where its tags stood alone, and without its indentation.
//!
//! Jinja's engines can leave such lines out themselves; Tera cannot.

use memchr::memchr;
use memchr::memmem::find;

/// Leaves out blank lines and the white space that begins a line, but nothing in a tag or in `<pre>`, where it is content.
/// White space between words stays: of each line at least its end.
pub(super) fn tidy(html: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(html.len());
    let mut in_tag = false;
    let mut rest = html;
    while !rest.is_empty() {
        let (lines, from_pre) = rest.split_at(find(rest, b"<pre").unwrap_or(rest.len()));
        in_tag = tidy_lines(lines, in_tag, &mut out);
        let (pre, after) = from_pre.split_at(find(from_pre, b"</pre").unwrap_or(from_pre.len()));
        out.extend_from_slice(pre);
        rest = after;
    }
    out
}

/// The same where nothing is preformatted, from a place in a tag or between tags; tells which of these its end is.
fn tidy_lines(mut html: &[u8], mut in_tag: bool, out: &mut Vec<u8>) -> bool {
    while !html.is_empty() {
        // Blank lines go with the white space of the line that follows them.
        let shown = if in_tag { html } else { html.trim_ascii_start() };
        let end = memchr(b'\n', shown).map_or(shown.len(), |at| at + 1);
        let (line, rest) = shown.split_at(end);
        out.extend_from_slice(line);
        // Escaped text holds neither bracket, so each one begins or ends a tag, and the last one of a line tells.
        for byte in line.iter().rev() {
            if matches!(byte, b'<' | b'>') {
                in_tag = *byte == b'<';
                break;
            }
        }
        html = rest;
    }
    in_tag
}

#[cfg(test)]
mod tests {
    fn tidy(html: &str) -> String {
        String::from_utf8(super::tidy(html.as_bytes())).unwrap()
    }

    #[test]
    fn lines_of_tags_alone_and_indentation_go() {
        assert_eq!(tidy("\n<p>\n    \n  a\n  <b>c</b>\n\n</p>\n"), "<p>\na\n<b>c</b>\n</p>\n");
        assert_eq!(tidy("<p>a</p>\n \t\n<p>b</p>"), "<p>a</p>\n<p>b</p>");
    }

    #[test]
    fn what_is_preformatted_or_in_a_tag_stays() {
        let whole = "<pre><code>a\n\n  b\n</code></pre>\n<p title=\"a\n\n  b\">c</p>\n";
        assert_eq!(tidy(whole), whole);
        assert_eq!(tidy("<p\n\n  a>\n\n  b"), "<p\n\n  a>\nb");
        assert_eq!(tidy("<pre>\n a</pre>\n  <p>\n"), "<pre>\n a</pre>\n<p>\n");
    }
}
