//! Pages of prose.

use super::Elements;
use crate::address::Word;
use crate::pages::glossary::Explained;
use crate::pages::view::{PageKind, Prose, TextPage};
use crate::pages::{Composed, PageName};

impl Elements<'_> {
    pub(in crate::pages) fn text_page(&self, at: usize) -> Composed {
        let source = &self.roadmap().pages[at];
        let text = source.text.in_language(self.locale.language());
        let path = self.href(PageName::Text(at));
        let empty = Prose { html: String::new(), lang: None, notice: None };
        let is_accessibility = source.id == self.addresses().word(Word::Accessibility);
        let page = TextPage {
            id: source.id.clone(),
            title: text.title.clone(),
            lang: self.lang(&text.language),
            prose: self.prose(text, &path, &mut Explained::default()).unwrap_or(empty),
            statement: self
                .config()
                .accessibility_statement
                .as_ref()
                .filter(|_| is_accessibility)
                .map(|s| s.value.clone()),
        };
        let description = first_sentence(&text.body.lead().to_string());
        Composed { title: text.title.clone(), description, section: "", content: PageKind::Text(page) }
    }
}

/// The first sentence of a text, or as many whole words as fit in a search result.
fn first_sentence(text: &str) -> String {
    const MOST: usize = 160;
    let paragraph = text.split("\n\n").next().unwrap_or("");
    let sentence = paragraph.split_inclusive(". ").next().unwrap_or("").trim();
    if sentence.chars().count() <= MOST {
        return sentence.to_owned();
    }
    let mut out = String::new();
    for word in sentence.split_whitespace() {
        if out.chars().count() + word.chars().count() + 2 > MOST {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.push('…');
    out
}
