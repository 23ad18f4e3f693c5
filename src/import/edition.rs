//! A file as an edition: the roadmap as a body had it before it, in a file of its own.

use super::item::{FactName, Item, Kind, Value};
use super::placer::Placed;
use crate::config::Config;
use crate::facts::{Document, Moment, Period};
use crate::site::Site;

/// The text of an edition's file with what was placed, not yet frozen: who adopted it and when is still to be told.
pub(super) fn text(id: &str, placed: &Placed, site: &Site) -> String {
    let config = site.config();
    let mut document = Document::default();
    if let Some(moment) = Moment::parse(id) {
        document.set("date", moment.to_string());
    }
    let elements: Vec<&Item> = placed.items.iter().filter(|item| item.kind == Kind::Element).collect();
    for period in columns(&elements, config) {
        let mut values = vec![("period", toml::Value::from(period.to_string()))];
        // A column without dates has its name alone.
        if period.span().is_none()
            && let Some(column) = config.columns.iter().find(|column| column.period == period)
        {
            let title = column.title.as_ref().map_or(column.id.as_str(), |title| title.get(config.main_language()));
            values = vec![("id", column.id.as_str().into()), ("title", title.into())];
        }
        document.insert_table("time_bands", usize::MAX, &values);
    }
    let mut areas: Vec<&str> = Vec::new();
    for name in elements.iter().flat_map(|item| strings(item, "area").into_iter().chain(strings(item, "also_in"))) {
        if !areas.contains(&name) {
            areas.push(name);
        }
    }
    for id in areas {
        let there = site.roadmap().areas.iter().find(|area| area.id == id);
        let new = placed.items.iter().find(|item| item.kind == Kind::Area && item.id == id);
        let title = there.map(|area| area.text.title.as_str()).or_else(|| strings(new?, "title").first().copied());
        let mut values = vec![("id", id.into()), ("title", title.unwrap_or(id).into())];
        values.extend(there.filter(|area| area.supporting).map(|_| ("supporting", true.into())));
        document.insert_table("areas", usize::MAX, &values);
    }
    let keys = config.grammar.edition_measure_keys();
    for item in &elements {
        let mut values = vec![("id", toml::Value::from(item.id.as_str()))];
        for fact in &item.facts {
            let (FactName::Key(key), Value::Toml(value)) = (&fact.name, &fact.value) else { continue };
            let is_told = keys.iter().any(|known| known.name == key);
            // A parent stands in the same edition.
            let is_there = key != "parent" || elements.iter().any(|other| value.as_str() == Some(&other.id));
            if is_told && is_there {
                values.push((key, value.clone()));
            }
        }
        document.insert_table("measures", usize::MAX, &values);
    }
    document.to_string()
}

/// The periods of elements, in order of time.
fn columns(elements: &[&Item], config: &Config) -> Vec<Period> {
    let read = |text: &str| {
        let column = config.columns.iter().find(|column| column.id == text);
        column.map(|column| column.period.clone()).or_else(|| Period::parse(text).ok())
    };
    let mut periods: Vec<Period> =
        elements.iter().flat_map(|item| strings(item, "time_band")).filter_map(read).collect();
    let order = |period: &Period| period.span().map_or((u32::MAX, u32::MAX), |span| (span.from(), span.to()));
    periods.sort_by_key(|period| (order(period), period.to_string()));
    periods.dedup();
    periods
}

/// The texts of a key.
fn strings<'a>(item: &'a Item, key: &str) -> Vec<&'a str> {
    let fact = item.facts.iter().find(|fact| matches!(&fact.name, FactName::Key(own) if own == key));
    match fact.map(|fact| &fact.value) {
        Some(Value::Toml(toml::Value::String(text))) => vec![text],
        Some(Value::Toml(toml::Value::Array(list))) => list.iter().filter_map(toml::Value::as_str).collect(),
        _ => Vec::new(),
    }
}
