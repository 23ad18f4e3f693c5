//! The grammar's own fields: words as the values that they hold.

use super::super::Told;
use super::super::vocabulary::{Vocabulary, folded};
use super::{Placer, texts};
use crate::facts::{LINKS, is_address};
use crate::grammar::FieldType;
use crate::wording::say;

impl Placer<'_> {
    /// What a field holds by its words; a question where they are no such value.
    pub(super) fn field(&mut self, id: &str, told: &Told) -> Option<toml::Value> {
        let field = self.known.config.grammar.field(id)?;
        let words = told.text.as_str();
        let choice = |words: &str| {
            let wanted = folded(words);
            let is_meant = |choice: &&crate::grammar::Choice| {
                folded(&choice.id) == wanted || choice.title.all().any(|title| folded(title) == wanted)
            };
            field.choices().iter().find(is_meant).map(|choice| choice.id.clone())
        };
        let all = |find: &dyn Fn(&Told) -> Option<String>| {
            let found: Option<Vec<String>> = Vocabulary::list(told).iter().map(find).collect();
            found.map(|found| texts(found.into_iter()))
        };
        let value = match &field.holds {
            FieldType::Text => Some(words.into()),
            FieldType::Texts => Some(texts(words.split([';', '\n']).map(|part| part.trim().to_owned()))),
            FieldType::Number => number(words),
            FieldType::Date => date(words),
            FieldType::Choice(_) => choice(words).map(toml::Value::String),
            FieldType::Choices(_) => all(&|part| choice(&part.text)),
            FieldType::Link => is_address(words, LINKS).then(|| words.into()),
            FieldType::Elements => all(&|part| self.element_id(part)),
            FieldType::Actor => self.known.actor(words).map(Into::into),
        };
        if value.is_none() {
            self.ask(&told.place, say!("import-question.value", words = words, field = id));
        }
        value
    }
}

/// A number as people write it, with a comma or a point.
fn number(words: &str) -> Option<toml::Value> {
    let plain: String = words.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
    let whole = plain.parse().ok().map(toml::Value::Integer);
    let finite = |number: &f64| number.is_finite();
    whole.or_else(|| plain.parse().ok().filter(finite).map(toml::Value::Float))
}

/// A day: `2026-11-20`, or `20.11.2026`.
fn date(words: &str) -> Option<toml::Value> {
    let parts: Vec<&str> = words.split('.').map(str::trim).collect();
    let day: jiff::civil::Date = match parts.as_slice() {
        [day, month, year] => {
            jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?
        }
        _ => words.trim().parse().ok()?,
    };
    day.to_string().parse().ok().map(toml::Value::Datetime)
}
