//! What else measures carry: whether it differs between two editions, and in words.

use super::{Change, ChangeKind, Comparison, Fact};
use crate::config::Config;
use crate::grammar::{Field, FieldType, Value};
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};

/// How the fields that are compared differ. What one side does not tell is no change.
pub(super) fn differences(before: &EditionMeasure, after: &EditionMeasure, compared: &[&str]) -> Vec<ChangeKind> {
    let mut kinds: Vec<ChangeKind> = compared
        .iter()
        .filter_map(|id| match (before.fields.get(id), after.fields.get(id)) {
            (Some(then), Some(now)) => (then != now).then_some(ChangeKind::Fields),
            (None, Some(_)) => Some(ChangeKind::NowTold(Fact::Fields)),
            (Some(_), None) => Some(ChangeKind::NoLongerTold(Fact::Fields)),
            (None, None) => None,
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The fields that can be compared: those that both editions tell of some measure. What one of them tells of none is
/// said of the edition, once.
pub(super) fn comparable<'a>(compared: &'a [String], old: &Edition, new: &Edition) -> Vec<&'a str> {
    let tells = |edition: &Edition, id: &String| edition.measures.iter().any(|measure| measure.fields.contains_key(id));
    compared.iter().filter(|id| tells(old, id) && tells(new, id)).map(String::as_str).collect()
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
        let all: Vec<String> = config.grammar.compared().filter_map(one).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }
}

impl Comparison {
    /// The names of the fields that one side alone tells.
    pub(super) fn fields_of_one_side(
        &self,
        change: &Change,
        kind: ChangeKind,
        config: &Config,
        locale: &Locale,
    ) -> Vec<String> {
        let (Some(before), Some(after)) = (self.before(change), self.after(change)) else { return Vec::new() };
        let sides = match kind {
            ChangeKind::NowTold(_) => (false, true),
            _ => (true, false),
        };
        let is_one_sided = |field: &&Field| {
            let told = (before.fields.contains_key(&field.id), after.fields.contains_key(&field.id));
            told == sides && self.compared.contains(&field.id)
        };
        config.grammar.compared().filter(is_one_sided).map(|field| field.name(locale)).collect()
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
