//! The description of a measure as an edition froze it, for one that the roadmap no longer has.

use super::Editions;
use crate::model::EditionMeasure;
use crate::pages::glossary::Explained;
use crate::pages::view::{LastText, Section};

impl Editions<'_> {
    /// The last description of a measure on the page with this path; `None` where it had none.
    pub(in crate::pages) fn last_text(&self, measure: &EditionMeasure, path: &str) -> Option<LastText> {
        let hash = measure.text.get()?;
        let Some(text) = self.roadmap().frozen_text(hash) else {
            return Some(LastText { lost: Some(self.text("gone_text_lost")), ..LastText::default() });
        };
        let mut explained = Explained::default();
        let lead = self.html(text, 0, path, &mut explained);
        let sections = text.sections.iter().enumerate().map(|(at, section)| Section {
            id: section.id.clone(),
            role: self.config().grammar.look_of(section.role).to_owned(),
            title: section.heading.value.clone(),
            html: self.html(text, at + 1, path, &mut explained),
        });
        Some(LastText {
            lang: self.lang(&text.language),
            notice: self.notice(text),
            lead: Some(lead).filter(|lead| !lead.is_empty()),
            sections: sections.collect(),
            lost: None,
        })
    }
}
