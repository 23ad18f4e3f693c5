//! A TOML value as what a key holds; `None` where it is something else.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::de::DeValue;

use super::{Link, Localised};
use crate::locale::Languages;
use crate::wording::{Text, say};

/// A text for all, or texts by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NamedTexts {
    /// The text for all.
    pub all: Option<Localised>,
    /// The texts by name.
    pub by_name: BTreeMap<String, Localised>,
}

/// A text for all, or texts by name; `None` where it is neither.
pub(super) fn named_texts(value: &DeValue<'_>, languages: &Languages) -> Option<NamedTexts> {
    if let Some(all) = localised(value, languages) {
        return Some(NamedTexts { all: Some(all), ..NamedTexts::default() });
    }
    let table = value.as_table().filter(|table| !table.is_empty())?;
    let by_name =
        table.iter().map(|(name, text)| Some((name.get_ref().to_string(), localised(text.get_ref(), languages)?)));
    Some(NamedTexts { all: None, by_name: by_name.collect::<Option<_>>()? })
}

pub(super) fn type_name(value: &DeValue<'_>) -> Text {
    match value {
        DeValue::String(_) => say!("type.text"),
        DeValue::Integer(_) => say!("type.integer"),
        DeValue::Float(_) => say!("type.float"),
        DeValue::Boolean(_) => say!("type.boolean"),
        DeValue::Datetime(_) => say!("type.date"),
        DeValue::Array(_) => say!("type.list"),
        DeValue::Table(_) => say!("type.table"),
    }
}

pub(super) fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A number in decimal notation; `None` for what is none, and for what is endless.
pub(super) fn number(value: &DeValue<'_>) -> Option<String> {
    if let Some(whole) = integer(value) {
        return Some(whole.to_string());
    }
    let decimal: f64 = value.as_float()?.as_str().parse().ok()?;
    decimal.is_finite().then(|| decimal.to_string())
}

pub(super) fn link(value: &DeValue<'_>, languages: &Languages) -> Option<Link> {
    if let Some(url) = value.as_str() {
        return Some(Link { title: None, url: url.trim().to_owned() });
    }
    let table = value.as_table()?;
    let of = |name: &str| table.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value.get_ref());
    let link = Link { title: Some(localised(of("title")?, languages)?), url: of("url")?.as_str()?.trim().to_owned() };
    (table.len() == 2).then_some(link)
}

pub(super) fn date(value: &DeValue<'_>) -> Option<Date> {
    let stamp = value.as_datetime()?;
    match (stamp.date, stamp.time, stamp.offset) {
        (Some(date), None, None) => {
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        }
        _ => None,
    }
}

/// A text, or a table of texts by known language with at least one entry.
pub(super) fn localised(value: &DeValue<'_>, languages: &Languages) -> Option<Localised> {
    if let Some(text) = value.as_str() {
        return (!text.trim().is_empty())
            .then(|| Localised { default: text.trim().to_owned(), ..Localised::default() });
    }
    let mut texts = Localised::default();
    for (language, text) in value.as_table()? {
        let text = text.get_ref().as_str()?.trim();
        if text.is_empty() || !languages.contains(language.get_ref()) {
            return None;
        }
        texts.by_language.insert(language.get_ref().to_string(), text.to_owned());
    }
    let first = languages.first_of(|language| texts.by_language.get(language))?;
    texts.default.clone_from(first);
    Some(texts)
}
