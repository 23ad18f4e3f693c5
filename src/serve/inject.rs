//! What the preview adds to HTML on its way out: one script, and the leave to run it. A build's pages hold neither.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::shown::Shown;
use crate::text::fingerprint;
use crate::wording::say;

/// Where the preview's own files are served. No page of a site can stand there: ids hold no underscore.
pub(super) const OWN: &str = "/_veikart/";

/// A path as in an address, so that it cannot end an attribute.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_');

/// What identifies a page's content, so that a tab learns whether its page is another. The names of stylesheets are left
/// out: they are exchanged in the page that is open.
pub(super) fn hash(shown: &Shown, html: &[u8]) -> String {
    const LENGTH: usize = 12;
    let mut text = String::from_utf8_lossy(html).into_owned();
    for style in shown.site.iter().flat_map(|site| site.styles()) {
        text = text.replace(style, "");
    }
    fingerprint(text.as_bytes(), LENGTH)
}

/// A page with the preview's script, and with a policy that lets it run and listen.
pub(super) fn inject(shown: &Shown, html: &[u8], path: &str, was_there: bool) -> Vec<u8> {
    let hash = hash(shown, html);
    let Ok(text) = std::str::from_utf8(html) else { return html.to_owned() };
    let text = with_policy(text);
    // Without a base address the page for lost readers finds its files from the site's root only.
    let text = if was_there || shown.base != "/" { text } else { rooted(&text) };
    let there = if was_there { " data-there" } else { "" };
    let path = utf8_percent_encode(path, PLAIN);
    let tag =
        format!("<script src=\"{OWN}preview.js\" defer data-path=\"{path}\" data-page=\"{hash}\"{there}></script>");
    let at = ["</head>", "<body", "</html>"].iter().find_map(|mark| text.find(mark)).unwrap_or(text.len());
    format!("{}{tag}{}", &text[..at], &text[at..]).into_bytes()
}

/// A page whose relative addresses are taken from the root, wherever it is shown.
fn rooted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 256);
    let mut is_address = false;
    for part in text.split_inclusive('"') {
        let is_relative = !part.starts_with(['/', '#', '"']) && !part.contains(':');
        out.push_str(if is_address && is_relative { "/" } else { "" });
        out.push_str(part);
        is_address = part.ends_with(" href=\"") || part.ends_with(" src=\"");
    }
    out
}

/// Lets the page's policy, where it has one, load and connect to the preview's own files.
fn with_policy(text: &str) -> String {
    const MARK: &str = "http-equiv=\"Content-Security-Policy\"";
    const CONTENT: &str = "content=\"";
    let policy = text.find(MARK).and_then(|mark| {
        let start = text[..mark].rfind('<')?;
        let end = mark + text[mark..].find('>')?;
        let content = start + text[start..end].find(CONTENT)? + CONTENT.len();
        Some(content..content + text[content..end].find('"')?)
    });
    match policy {
        Some(span) => format!("{}{}{}", &text[..span.start], allowing(&text[span.clone()]), &text[span.end..]),
        None => text.to_owned(),
    }
}

/// A policy with `'self'` for scripts, styles and connections.
fn allowing(policy: &str) -> String {
    let mut directives: Vec<(String, Vec<&str>)> = policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_whitespace();
            Some((words.next()?.to_ascii_lowercase(), words.collect()))
        })
        .collect();
    let default = directives.iter().find(|(name, _)| name == "default-src").map(|(_, sources)| sources.clone());
    for name in ["script-src", "style-src", "connect-src"] {
        let at = directives.iter().position(|(own, _)| own == name).or_else(|| {
            directives.push((name.to_owned(), default.clone()?));
            Some(directives.len() - 1)
        });
        if let Some((_, sources)) = at.map(|at| &mut directives[at]) {
            sources.retain(|source| *source != "'none'" && *source != "'self'");
            sources.push("'self'");
        }
    }
    let directives = directives.iter().map(|(name, sources)| format!("{name} {}", sources.join(" ")));
    directives.map(|directive| directive.trim_end().to_owned()).collect::<Vec<_>>().join("; ")
}

/// A page of its own for when there is none to show.
pub(super) fn waiting(shown: &Shown) -> Vec<u8> {
    let (title, text) = (shown.say(&say!("preview.waiting-title")), shown.say(&say!("preview.waiting-text")));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{OWN}waiting.css\">\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         <p>{text}</p>\n</main>\n</body>\n</html>\n",
        shown.language.tag(),
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::{allowing, rooted, with_policy};

    #[test]
    fn the_policy_is_widened_to_the_preview_and_no_further() {
        assert_eq!(
            allowing("default-src 'none'; style-src 'self'; img-src 'self' data:"),
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'"
        );
        assert_eq!(
            allowing("default-src https://a.no"),
            "default-src https://a.no; script-src https://a.no 'self'; style-src https://a.no 'self'; connect-src https://a.no 'self'"
        );
        assert_eq!(allowing("script-src 'none'"), "script-src 'self'");
    }

    #[test]
    fn relative_addresses_are_taken_from_the_root() {
        let page = r##"<a href="#x" class="om"><a href="om.html"><a href="/om.html"><img src="https://a.no/b.png">"##;
        assert_eq!(rooted(page), page.replacen("\"om.html", "\"/om.html", 1));
    }

    #[test]
    fn only_the_policy_is_touched() {
        let page =
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\"><p title=\"'none'\">";
        let expected = page.replacen("'none'", "'self'", 1);
        assert_eq!(with_policy(page), expected);
        assert_eq!(with_policy("<p>"), "<p>");
    }
}
