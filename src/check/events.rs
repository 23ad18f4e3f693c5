//! What sources tell of a measure beside its description: dated facts, and what other descriptions say.

use super::ids::Index;
use super::tables::{Names, Tables, Within};
use crate::diag::{Code, Diagnostic};
use crate::facts::Localised;
use crate::model::Event;
use crate::parse::{RawEvent, RawMeasure, RawSite};
use crate::wording::{Text, noun, say};

impl Tables<'_, '_> {
    /// Dated facts, newest first; those of one date in the order of the file.
    pub(super) fn events(&mut self, raw: &[RawEvent]) -> Vec<Event> {
        let mut events = Vec::with_capacity(raw.len());
        for event in raw {
            let date = event.date.as_ref().and_then(|date| self.moment(date));
            let source = event.source.as_ref().and_then(|source| self.source(source));
            if let (Some(date), Some(text), Some(source)) = (date, event.text.clone(), source) {
                events.push(Event { date, text, source });
            }
        }
        events.sort_by_key(|event| std::cmp::Reverse(event.date));
        events
    }

    /// What other descriptions say of a measure, with the places of their measures in `RawSite::measures`.
    pub(super) fn mentions(
        &mut self,
        raw: &RawMeasure,
        site: &RawSite,
        index: &Index<'_>,
        measures: &[&str],
    ) -> Vec<(usize, Localised)> {
        let mut mentions = Vec::with_capacity(raw.mentions.len());
        for mention in &raw.mentions {
            let Some(name) = &mention.measure else { continue };
            let Some(at) = index.measures.get(name.value.as_str()).copied() else {
                let others: Vec<&str> = measures.iter().copied().filter(|id| *id != raw.id).collect();
                let names = Names { what: noun!("noun-item"), within: Within::Site, known: &others };
                self.unknown(Code::UnknownMeasure, name, &names);
                continue;
            };
            let there = &site.measures[at];
            let fault = |code, message: Text| Diagnostic::new(code, &raw.file, name.span.clone(), message);
            let code = Code::MentionWithoutDescription;
            if there.id == raw.id {
                let message = say!("mention-without-description.self", id = &there.id);
                self.diagnostics.push(fault(code, message).help(code.remedy()));
            } else if !self.config.grammar.is_description(there.body.sections.len(), &there.body.tree) {
                let message = say!("mention-without-description.none", id = &there.id);
                self.diagnostics.push(fault(code, message).help(code.remedy()));
            } else if there.draft && !raw.draft {
                let message = say!("unknown-measure.draft", id = &there.id);
                let help = say!("unknown-measure.publish");
                self.diagnostics.push(fault(Code::UnknownMeasure, message).help(help));
            } else if let Some(text) = mention.text.clone() {
                mentions.push((at, text));
            }
        }
        mentions
    }
}
