//! What elements carry, as readers meet it: beside the element, in its box, in the list and in the filter.

use super::Elements;
use std::borrow::Cow;

use crate::address::Word;
use crate::facts::{LINKS, Localised};
use crate::grammar::{Field, FieldType, Value};
use crate::model::{Edition, EditionMeasure, Measure};
use crate::pages::PageName;
use crate::pages::elements::choices;
use crate::pages::told::Share;
use crate::pages::view::{Fact, FactValue, FieldChoice, FieldColumn, FieldView, FilterOption};
use crate::text::{Collation, id_of};

impl Elements<'_> {
    /// The fields that are shown in a place.
    pub(super) fn fields_in(&self, is_there: fn(&Field) -> bool) -> impl Iterator<Item = &Field> {
        self.config().grammar.fields.iter().filter(move |field| is_there(field))
    }

    /// What stands beside an element.
    pub(in crate::pages) fn field_facts(&self, measure: &Measure) -> Vec<Fact> {
        let told = |field: &Field| {
            let values = measure.fields.get(&field.id).map(|value| self.values(field, value, &measure.text.language));
            values.map(|values| Fact {
                id: Cow::Owned(field.id.replace('_', "-")),
                label: field.name(self.locale),
                values,
                known: true,
            })
        };
        self.fields_in(Field::in_facts).filter_map(told).collect()
    }

    /// What stands in an element's box.
    pub(in crate::pages) fn box_fields(&self, measure: &Measure) -> Vec<FieldView> {
        self.fields_in(Field::in_box).filter_map(|field| self.field_view(field, measure)).collect()
    }

    /// The columns that fields have in the list of all elements, with how much of each is told.
    pub(in crate::pages) fn field_columns(&self) -> Vec<(&Field, Share)> {
        let share = |field: &Field| Share::of(&self.roadmap().measures, |m| m.fields.contains_key(&field.id));
        self.fields_in(Field::in_list).map(|field| (field, share(field))).collect()
    }

    /// A column of the list.
    pub(in crate::pages) fn field_column(&self, field: &Field) -> FieldColumn {
        FieldColumn { id: field.id.clone(), title: field.name(self.locale) }
    }

    /// A field of an element; `None` where it is not told.
    pub(in crate::pages) fn field_view(&self, field: &Field, measure: &Measure) -> Option<FieldView> {
        let value = measure.fields.get(&field.id)?;
        Some(self.view_of(field, value, self.values(field, value, &measure.text.language)))
    }

    /// What stands in the box of a measure of an edition, of what that holds.
    pub(in crate::pages) fn edition_fields(&self, edition: &Edition, measure: &EditionMeasure) -> Vec<FieldView> {
        let written = measure.language.as_deref().unwrap_or(self.config().main_language());
        let values = |field: &Field, value: &Value| match field.holds {
            // They are called what they were called then.
            FieldType::Elements => {
                let title = |id: &String| {
                    let element = edition.measures.iter().find(|element| element.id == *id)?;
                    let written = element.language.as_deref().unwrap_or(self.config().main_language());
                    Some(FactValue { lang: self.lang(written), ..FactValue::plain(element.title.clone()) })
                };
                value.names().iter().map(|id| title(id).unwrap_or_else(|| FactValue::plain(id.clone()))).collect()
            }
            _ => self.values(field, value, written),
        };
        let view = |field: &Field| {
            let value = measure.fields.get(&field.id).filter(|_| field.frozen)?;
            Some(self.view_of(field, value, values(field, value)))
        };
        self.fields_in(Field::in_box).filter_map(view).collect()
    }

    fn view_of(&self, field: &Field, value: &Value, values: Vec<FactValue>) -> FieldView {
        FieldView {
            id: field.id.clone(),
            label: field.name(self.locale),
            values,
            sort: match value {
                Value::Number(number) => Some(number.clone()),
                Value::Date(date) => Some(date.to_string()),
                _ => None,
            },
        }
    }

    /// The texts of an element's fields that a search finds it by.
    pub(in crate::pages) fn field_texts(&self, measure: &Measure) -> Vec<String> {
        let shown = self.config().grammar.fields.iter().filter(|field| field.is_shown_anywhere());
        let named = shown.filter(|field| !matches!(field.holds, FieldType::Number | FieldType::Date));
        let views = named.filter_map(|field| self.field_view(field, measure));
        views.flat_map(|view| view.values).map(|value| value.text).collect()
    }

    /// The values of an element for each field that readers can filter by, in their order.
    pub(in crate::pages) fn field_filters(&self, measure: &Measure) -> Vec<String> {
        let names = |field: &Field| {
            let names = measure.fields.get(&field.id).map_or_else(Vec::new, names_of);
            if names.is_empty() { self.addresses().word(Word::NotTold).to_owned() } else { names.join(" ") }
        };
        self.fields_in(Field::in_filter).map(names).collect()
    }

    /// The fields that a reader can filter by, with the values that occur.
    pub(in crate::pages) fn field_choices(&self) -> Vec<FieldChoice> {
        self.fields_in(Field::in_filter).map(|field| self.field_choice(field)).collect()
    }

    fn field_choice(&self, field: &Field) -> FieldChoice {
        let measures = &self.roadmap().measures;
        let mut options: Vec<FilterOption> = Vec::new();
        for measure in measures {
            let Some(value) = measure.fields.get(&field.id) else { continue };
            for (value, shown) in names_of(value).into_iter().zip(self.values(field, value, &measure.text.language)) {
                if !options.iter().any(|option| option.value == value) {
                    options.push(FilterOption { value, title: shown.text, lang: shown.lang });
                }
            }
        }
        let place = |option: &FilterOption| field.choices().iter().position(|choice| choice.id == option.value);
        let collation = Collation::new(self.locale.language());
        options.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| collation.compare(&a.title, &b.title)));
        if measures.iter().any(|measure| !measure.fields.contains_key(&field.id)) && !options.is_empty() {
            options.push(FilterOption {
                value: self.addresses().word(Word::NotTold).to_owned(),
                title: self.text("not_told"),
                lang: None,
            });
        }
        FieldChoice { name: field.id.clone(), label: field.name(self.locale), options: choices(options) }
    }

    /// A value as it is shown, of an element that is written in a language.
    pub(in crate::pages) fn values(&self, field: &Field, value: &Value, written: &str) -> Vec<FactValue> {
        let plain = FactValue::plain;
        match value {
            Value::Text(text) => vec![self.localised(text, written)],
            Value::Texts(texts) => {
                let lang = self.lang(written);
                texts.iter().map(|text| FactValue { lang: lang.clone(), ..plain(text.clone()) }).collect()
            }
            Value::Number(number) => vec![plain(self.locale.decimal(number))],
            Value::Date(date) => vec![plain(self.locale.date(*date))],
            Value::Link(link) => {
                let shown = match &link.title {
                    Some(title) => self.localised(title, written),
                    None => plain(
                        LINKS.iter().fold(link.url.as_str(), |url, start| url.trim_start_matches(start)).to_owned(),
                    ),
                };
                vec![FactValue { url: Some(link.url.clone()), ..shown }]
            }
            Value::Name(_) | Value::Names(_) => value
                .names()
                .iter()
                .map(|name| match field.holds {
                    FieldType::Elements => self.element(name),
                    FieldType::Actor => self.actor_value(name),
                    _ => plain(field.choice(name, self.locale).to_owned()),
                })
                .collect(),
        }
    }

    fn localised(&self, text: &Localised, written: &str) -> FactValue {
        let tag = self.locale.language();
        let lang = text.language_for(tag).unwrap_or(written);
        FactValue { lang: self.lang(lang), ..FactValue::plain(text.get(tag).to_owned()) }
    }

    fn element(&self, id: &str) -> FactValue {
        let Some(measure) = self.composer.order.by_id.get(id) else { return FactValue::plain(id.to_owned()) };
        let link = self.element_link(*measure);
        FactValue { lang: link.lang, href: Some(link.href), ..FactValue::plain(link.title) }
    }

    /// Who delivers, with the page of those who have one.
    fn actor_value(&self, id: &str) -> FactValue {
        let actors = &self.config().actors;
        let Some(at) = actors.iter().position(|(actor, _)| actor == id) else { return FactValue::plain(id.to_owned()) };
        let has_page = self.composer.order.history.actors.contains(&at);
        let href = has_page.then(|| self.href(PageName::Actor(at)));
        let name = &actors[at].1;
        FactValue { href, lang: self.lang_of(name), ..FactValue::plain(name.get(self.locale.language()).to_owned()) }
    }
}

/// A value as the names that addresses have for it.
fn names_of(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![id_of(&text.default)],
        Value::Texts(texts) => texts.iter().map(|text| id_of(text)).collect(),
        value => value.names().to_vec(),
    }
}
