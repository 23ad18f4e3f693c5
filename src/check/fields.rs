//! What elements carry: names in their fields that must be known.

use super::ids::Index;
use super::tables::{Names, Tables, Within};
use crate::diag::{Code, Diagnostic};
use crate::facts::Spanned;
use crate::grammar::{FieldType, Fields};
use crate::parse::{RawMeasure, RawSite};
use crate::wording::{noun, say};

impl Tables<'_, '_> {
    /// The fields of a measure, without names that are not known.
    pub(super) fn fields(&mut self, raw: &RawMeasure, site: &RawSite, index: &Index<'_>, measures: &[&str]) -> Fields {
        let known = raw.fields.iter().filter(|told| {
            let holds = self.config.grammar.field(&told.id).map(|field| &field.holds);
            let mut is_known = true;
            for (name, place) in told.value.names().iter().zip(&told.places) {
                let name = Spanned { value: name.clone(), span: place.clone() };
                is_known &= match holds {
                    Some(FieldType::Actor) => self.is_actor(&name),
                    Some(FieldType::Elements) => self.is_other(&name, raw, site, index, measures),
                    _ => true,
                };
            }
            is_known
        });
        known.map(|told| (told.id.clone(), told.value.clone())).collect()
    }

    fn is_actor(&mut self, name: &Spanned<String>) -> bool {
        let known: Vec<&str> = self.config.actors.iter().map(|(id, _)| id.as_str()).collect();
        self.known(Code::UnknownActor, name, &Names { what: noun!("noun-actor"), within: Within::Site, known: &known })
    }

    /// True for another measure that readers can open where they can open this one.
    fn is_other(
        &mut self,
        name: &Spanned<String>,
        raw: &RawMeasure,
        site: &RawSite,
        index: &Index<'_>,
        measures: &[&str],
    ) -> bool {
        let Some(at) = index.measures.get(name.value.as_str()) else {
            let others: Vec<&str> = measures.iter().copied().filter(|id| *id != raw.id).collect();
            let names = Names { what: noun!("noun-item"), within: Within::Site, known: &others };
            self.unknown(Code::UnknownMeasure, name, &names);
            return false;
        };
        let there = &site.measures[*at];
        let (message, help) = if there.id == raw.id {
            (say!("unknown-measure.self", id = &there.id), say!("unknown-measure.others"))
        } else if there.draft && !raw.draft {
            (say!("unknown-measure.draft", id = &there.id), say!("unknown-measure.publish"))
        } else {
            return true;
        };
        self.diagnostics.push(Diagnostic::new(Code::UnknownMeasure, self.file, name.span.clone(), message).help(help));
        false
    }
}
