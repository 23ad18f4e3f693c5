//! What else measures carry: whether it differs between two editions, and in words.

use super::{Change, Comparison};
use crate::config::Config;
use crate::grammar::{Field, FieldType, Value};
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};

/// Whether one of these fields tells something else. What one side does not tell is no change.
pub(super) fn differs(before: &EditionMeasure, after: &EditionMeasure, compared: &[String]) -> bool {
    let value = |measure: &EditionMeasure, id: &String| measure.fields.get(id).cloned();
    compared.iter().any(|id| value(before, id).zip(value(after, id)).is_some_and(|(then, now)| then != now))
}

impl Comparison {
    /// The fields that tell something else: «Risiko fra Høy til Lav».
    pub(super) fn fields(&self, change: &Change, config: &Config, locale: &Locale) -> Option<String> {
        let (before, after) = (self.before(change)?, self.after(change)?);
        let one = |field: &Field| {
            let (then, now) = (before.fields.get(&field.id)?, after.fields.get(&field.id)?);
            let name = field.name(locale);
            let then_told = told(&self.from, field, then, config, locale);
            let now_told = told(&self.to, field, now, config, locale);
            let values = [("field", name.into()), ("from", then_told.into()), ("to", now_told.into())];
            (then != now).then(|| locale.format("field_from_to", &values))
        };
        let all: Vec<String> = config.grammar.fields.iter().filter(|field| field.compared).filter_map(one).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }
}

/// A value of an edition in words.
fn told(edition: &Edition, field: &Field, value: &Value, config: &Config, locale: &Locale) -> String {
    let tag = locale.language();
    let name = |id: &String| match field.holds {
        FieldType::Elements => {
            let element = edition.measures.iter().find(|measure| measure.id == *id);
            element.map_or_else(|| id.clone(), |element| element.title.clone())
        }
        FieldType::Actor => {
            let actor = config.actors.iter().find(|(actor, _)| actor == id);
            actor.map_or_else(|| id.clone(), |(_, title)| title.get(tag).to_owned())
        }
        _ => field.choice(id, locale).to_owned(),
    };
    match value {
        Value::Text(text) => text.get(tag).to_owned(),
        Value::Texts(texts) => texts.join(", "),
        Value::Number(number) => locale.decimal(number),
        Value::Date(date) => locale.date(*date),
        Value::Name(_) | Value::Names(_) => value.names().iter().map(name).collect::<Vec<_>>().join(", "),
        Value::Link(link) => link.title.as_ref().map_or(link.url.as_str(), |title| title.get(tag)).to_owned(),
    }
}
