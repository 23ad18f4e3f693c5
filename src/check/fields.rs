//! What elements carry: names in their fields that must be known.

use super::ids::Index;
use super::tables::{Names, Tables};
use crate::diag::{Code, Diagnostic};
use crate::facts::Spanned;
use crate::grammar::{FieldType, Fields};
use crate::parse::{RawMeasure, RawSite};

impl Tables<'_, '_> {
    /// The fields of a measure, without names that are not known.
    pub(super) fn fields(&mut self, raw: &RawMeasure, site: &RawSite, index: &Index<'_>, measures: &[&str]) -> Fields {
        let mut fields = Fields::new();
        for told in &raw.fields {
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
            if is_known {
                fields.insert(told.id.clone(), told.value.clone());
            }
        }
        fields
    }

    fn is_actor(&mut self, name: &Spanned<String>) -> bool {
        let known: Vec<&str> = self.config.actors.iter().map(|(id, _)| id.as_str()).collect();
        self.known(Code::UnknownActor, name, &Names { one: "actor", many: "actors", within: "", known: &known })
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
            let names = Names { one: "measure", many: "measures", within: "", known: measures };
            self.unknown(Code::UnknownMeasure, name, &names);
            return false;
        };
        let there = &site.measures[*at];
        let (message, help) = if there.id == raw.id {
            ("is this measure itself", "name others, or remove it")
        } else if there.draft && !raw.draft {
            ("is a draft and not published", "publish it, or leave its name out until then")
        } else {
            return true;
        };
        let message = format!("`{}` {message}", there.id);
        self.diagnostics.push(Diagnostic::new(Code::UnknownMeasure, self.file, name.span.clone(), message).help(help));
        false
    }
}
