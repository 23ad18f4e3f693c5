//! HTML without the lines that a template leaves where its tags stood alone, and without its indentation.
//!
//! Jinja's engines can leave such lines out themselves; Tera cannot.

/// Leaves out blank lines and the white space that begins a line, but nothing in a tag or in `<pre>`, where it is content.
/// White space between words stays: of each line at least its end.
pub(super) fn tidy(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let (mut in_tag, mut in_pre) = (false, false);
    for line in html.split_inclusive('\n') {
        let shown = if in_tag || in_pre { line } else { line.trim_ascii_start() };
        out.push_str(shown);
        // Escaped text holds neither bracket, so each one begins or ends a tag.
        let mut rest = shown;
        while let Some(at) = rest.find(['<', '>']) {
            let tag = &rest[at..];
            in_tag = tag.starts_with('<');
            in_pre = (in_pre && !tag.starts_with("</pre")) || tag.starts_with("<pre");
            rest = &rest[at + 1..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_tags_alone_and_indentation_go() {
        assert_eq!(tidy("\n<p>\n    \n  a\n  <b>c</b>\n\n</p>\n"), "<p>\na\n<b>c</b>\n</p>\n");
        assert_eq!(tidy("<p>a</p>\n \t\n<p>b</p>"), "<p>a</p>\n<p>b</p>");
    }

    #[test]
    fn what_is_preformatted_or_in_a_tag_stays() {
        let whole = "<pre><code>a\n\n  b\n</code></pre>\n<p title=\"a\n\n  b\">c</p>\n";
        assert_eq!(tidy(whole), whole);
        assert_eq!(tidy("<pre>\n a</pre>\n  <p>\n"), "<pre>\n a</pre>\n<p>\n");
    }
}
