//! Quick looks: what a script shows of an element without leaving the page, as scripts of some elements each.

use serde::Serialize;

use super::glossary::Explained;
use super::prose::Quote;
use super::view::{Fact, Section, TermName};
use super::{Composer, PageName, Words};
use crate::model::MeasureId;

/// The script of a theme that shows quick looks, as templates name it.
pub(crate) const LOOK: &str = "look_js";

/// How many elements stand in a file.
pub(super) const MANY: usize = 20;

/// What is shown of an element. Its links are those of the overview.
#[derive(Serialize)]
struct Look {
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtitle: Option<TermName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    facts: Vec<Fact>,
    /// The text before the first section, with its language where that is not the page's.
    #[serde(skip_serializing_if = "String::is_empty")]
    lead: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lead_lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    no_description: Option<String>,
    /// The language of the sections where that is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    text_lang: Option<String>,
    sections: Vec<Section>,
}

impl Composer<'_> {
    /// The files of the quick looks of a language, by their paths.
    #[must_use]
    pub fn look_paths(&self, language: usize) -> Vec<String> {
        let parts = self.roadmap.measures.len().div_ceil(MANY);
        (0..parts).map(|part| format!("{}-{part}.js", self.words(language).look_path())).collect()
    }

    /// The bytes of one of those files.
    #[must_use]
    pub fn look(&self, language: usize, part: usize) -> Vec<u8> {
        let words = self.words(language);
        let measures = (0..self.roadmap.measures.len()).skip(part * MANY).take(MANY);
        let looks: Vec<Look> = measures.map(|at| words.look(MeasureId(at))).collect();
        // Writing to memory does not fail, and all keys are texts.
        let json = serde_json::to_string(&looks).unwrap_or_default();
        format!("veikartLook.add({part},{json});\n").into_bytes()
    }
}

impl Words<'_> {
    /// What the paths of the quick looks of this language begin with.
    pub(super) fn look_path(&self) -> String {
        self.addresses().looks(self.locale.language())
    }

    fn look(&self, id: MeasureId) -> Look {
        let elements = self.elements();
        let measure = self.roadmap().measure(id);
        let tag = self.locale.language();
        let (text, described) = (measure.text.in_language(tag), measure.text.described_in(tag));
        let (path, home) = (self.href(PageName::Overview), self.href(PageName::Measure(id)));
        let mut explained = Explained::everything();
        let quote = Quote { home: &home, deeper: 2 };
        let html = |part| self.quoted(described, part, &path, quote, &mut explained);
        let mut sections = self.sections(described, 0..described.sections.len(), html);
        let (borrowed, no_description) = elements.instead(measure, described, &path, &mut explained);
        let mut text_lang = self.lang(&described.language);
        if let Some(borrowed) = borrowed {
            (sections, text_lang) = (borrowed.sections, borrowed.lang);
        }
        let link = self.element_link(id);
        Look {
            title: link.title,
            lang: link.lang,
            subtitle: measure.subtitle.as_ref().map(|subtitle| self.term_text(subtitle)),
            notice: elements.notice_of(measure, text, described),
            facts: elements.facts(id, measure),
            lead: self.quoted(text, 0, &path, quote, &mut explained),
            lead_lang: self.lang(&text.language),
            no_description,
            text_lang,
            sections,
        }
    }
}
