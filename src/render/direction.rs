//! The direction of writing: `dir` beside `lang`, where a site has languages of both directions or of the other one.
//!
//! It follows from `lang` alone, so templates, also those of others, need not know of it.

use super::{Engine, TemplateError};
use crate::locale::is_rtl;
use crate::pages::PageView;

/// An engine whose pages have their directions marked.
pub(super) struct Directed(pub(super) Box<dyn Engine>);

impl Engine for Directed {
    fn render(&self, language: &str, page: PageView) -> Result<Vec<u8>, TemplateError> {
        self.0.render(language, page).map(|html| marked(&String::from_utf8_lossy(&html)).into_bytes())
    }
}

/// Marks the page, and what in it is written in the other direction.
fn marked(html: &str) -> String {
    const LANG: &str = " lang=\"";
    let mut page = false;
    let mut out = String::with_capacity(html.len() + 64);
    let mut from = 0;
    for (at, _) in html.match_indices(LANG) {
        let start = at + LANG.len();
        let Some(end) = html[start..].find('"').map(|length| start + length) else { break };
        let open = html[..at].rfind('<').filter(|open| !html[*open..at].contains('>'));
        let Some(tag) = open.map(|open| &html[open..]) else { continue };
        let rtl = is_rtl(&html[start..end]);
        let is_page = tag.starts_with("<html");
        page = if is_page { rtl } else { page };
        if rtl != page || (page && is_page) {
            out.push_str(&html[from..=end]);
            out.push_str(if rtl { " dir=\"rtl\"" } else { " dir=\"ltr\"" });
            from = end + 1;
        }
    }
    out.push_str(&html[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn only_what_runs_the_other_way_is_marked() {
        let page = "<html lang=\"ar\"><p lang=\"en\">a</p><p lang=\"ur\">b</p><code> lang=\"en\"</code><a lang=\"nb\" hreflang=\"nb\">";
        let wanted = "<html lang=\"ar\" dir=\"rtl\"><p lang=\"en\" dir=\"ltr\">a</p><p lang=\"ur\">b</p>\
                      <code> lang=\"en\"</code><a lang=\"nb\" dir=\"ltr\" hreflang=\"nb\">";
        assert_eq!(marked(page), wanted);
        let page = "<html lang=\"nb\"><p lang=\"en\">a</p><a hreflang=\"ar\" lang=\"ar\">";
        assert_eq!(marked(page), "<html lang=\"nb\"><p lang=\"en\">a</p><a hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">");
    }
}
