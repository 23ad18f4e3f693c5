//! The page for addresses that do not exist: in every language, since nobody knows which the reader has.

use super::Elements;
use crate::pages::view::{Link, NotFoundPage, NotFoundText, OwnScript, PageKind};
use crate::pages::{Composed, PageName};
use crate::text::policy_hash;

const LOST: &str = include_str!("lost.js");

impl Elements<'_> {
    pub(in crate::pages) fn not_found(&self) -> Composed {
        let texts = (0..self.composer.locales.len()).map(|language| {
            let words = self.composer.words(language);
            let link = |name, kind| Link { title: words.text(name), lang: None, href: words.href(kind) };
            NotFoundText {
                title: words.text("not_found_title"),
                lang: self.lang(words.locale.language()),
                text: words.text("not_found_text"),
                links: vec![link("menu_overview", PageName::Overview), link("menu_list", PageName::List(1))],
            }
        });
        let page = NotFoundPage { texts: texts.collect() };
        Composed {
            title: self.text("not_found_title"),
            description: self.text("not_found_text"),
            section: "",
            content: PageKind::NotFound(page),
        }
    }
}

/// What finds the site's root in the reader's browser.
pub(in crate::pages) fn lost() -> OwnScript {
    let lines = LOST.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let text: String = lines.collect();
    OwnScript { hash: policy_hash(&text), text }
}

#[cfg(test)]
mod tests {
    use super::lost;

    #[test]
    fn the_script_is_one_line_that_html_leaves_alone() {
        let script = lost();
        assert!(!script.text.contains(['<', '\n']) && !script.text.contains("//"), "{}", script.text);
        assert!(script.hash.starts_with("sha256-") && script.hash.ends_with('='), "{}", script.hash);
    }
}
