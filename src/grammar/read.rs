//! From `veikart.toml` to a [`Grammar`]: what a site changes of the program's own.

use std::ops::Range;

use super::field::PLACES;
use super::scale::{LIGHTS, Title};
use super::{
    Choice, DELIVERY_KIND, EDITION_MEASURE, FIELD, Field, FieldType, Grammar, LIGHT, MEASURE, OWN_STEP, SECTION, STAGE,
    Scale, Section, Step,
};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Key, Localised, Spanned, Table};
use crate::locale::is_norwegian;
use crate::text::id_rule;
use crate::wording::{Text, say};

/// Reads what a site's configuration says of its grammar; what it does not say is Helsenorge's. `main` is the
/// main language, and `taken` are names that addresses have for something else.
pub fn read(file: &str, (main, taken): (&str, &[&str]), table: &Table<'_>, diagnostics: &mut Diagnostics) -> Grammar {
    let mut grammar = Grammar::default();
    if !is_norwegian(main) {
        for scale in [&mut grammar.lights, &mut grammar.stages, &mut grammar.delivery_kinds] {
            *scale = std::mem::take(scale).english();
        }
    }
    let mut reader = Reader { file, main, taken, diagnostics };
    reader.fields_and_sections(&mut grammar, table);
    for (name, keys, scale) in [
        ("lights", LIGHT, &mut grammar.lights),
        ("stages", STAGE, &mut grammar.stages),
        ("delivery_kinds", DELIVERY_KIND, &mut grammar.delivery_kinds),
    ] {
        let tables = table.tables(name, keys, reader.diagnostics);
        if !tables.is_empty() || table.empty_list(name).is_some() {
            *scale = reader
                .scale(&tables, |table, _| Title::Own(table.localised("title").map(|t| t.value).unwrap_or_default()));
        }
    }
    grammar
}

/// Reads the program's own description.
pub(super) fn read_own(
    (file, main, taken): (&str, &str, &[&str]),
    table: &Table<'_>,
    diagnostics: &mut Diagnostics,
) -> Grammar {
    let mut reader = Reader { file, main, taken, diagnostics };
    let mut scale = |name: &str, text: fn(&str) -> String| {
        let tables = table.tables(name, OWN_STEP, reader.diagnostics);
        reader.scale(&tables, |table, id| {
            let english = table.text("english").map_or_else(|| id.to_owned(), |english| english.value);
            Title::Text(text(&english.replace('-', "_")), english)
        })
    };
    let mut grammar = Grammar {
        lights: scale("lights", |id| format!("light_{id}")),
        stages: scale("stages", |id| format!("stage_{id}")),
        delivery_kinds: scale("delivery_kinds", |id| format!("delivery_{id}")),
        fields: Vec::new(),
        sections: Vec::new(),
    };
    reader.fields_and_sections(&mut grammar, table);
    grammar
}

struct Reader<'a> {
    file: &'a str,
    main: &'a str,
    taken: &'a [&'a str],
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn tell(&mut self, code: Code, span: Range<usize>, message: Text) {
        self.tell_with(code, span, message, code.remedy());
    }

    fn tell_with(&mut self, code: Code, span: Range<usize>, message: Text, help: Text) {
        self.diagnostics.push(Diagnostic::new(code, self.file, span, message).help(help));
    }

    fn fields_and_sections(&mut self, grammar: &mut Grammar, table: &Table<'_>) {
        let own = grammar.fields.len();
        for table in table.tables("fields", FIELD, self.diagnostics) {
            let Some(id) = table.text("id") else { continue };
            match grammar.fields.iter().position(|field| field.id == id.value) {
                Some(at) if at < own => {
                    let told = grammar.fields[at].clone();
                    grammar.fields[at] = self.field(told, &table);
                }
                Some(_) => self.tell(Code::DuplicateName, id.span, say!("duplicate-name.field", id = &id.value)),
                None => grammar.fields.extend(self.new_field(&id, own > 0, &table)),
            }
        }
        let sections = table.tables("sections", SECTION, self.diagnostics);
        if !sections.is_empty() || table.empty_list("sections").is_some() {
            grammar.sections = self.sections(&sections);
        }
    }

    /// The values of a scale, in order.
    fn scale(&mut self, tables: &[Table<'_>], title: impl Fn(&Table<'_>, &str) -> Title) -> Scale {
        let mut steps: Vec<Step> = Vec::new();
        for table in tables {
            let Some(id) = table.text("id") else { continue };
            if let Some(rule) = id_rule(&id.value) {
                self.tell_with(Code::InvalidId, id.span, say!("invalid-id.message", id = &id.value), rule.into());
                continue;
            }
            if steps.iter().any(|step| step.id == id.value) {
                self.tell(Code::DuplicateName, id.span, say!("duplicate-name.step", id = &id.value));
                continue;
            }
            let look = table.text("look").and_then(|look| LIGHTS.iter().find(|known| **known == look.value));
            steps.push(Step {
                title: title(table, &id.value),
                look: look.copied(),
                done: table.boolean("done"),
                id: id.value,
            });
        }
        Scale::new(steps)
    }

    /// A field that is not there yet. One of a site's own must have a title.
    fn new_field(&mut self, id: &Spanned<String>, is_site: bool, table: &Table<'_>) -> Option<Field> {
        let Spanned { value: name, span } = id;
        if let Some(rule) = id_rule(&name.replace('_', "-")) {
            self.tell_with(Code::InvalidId, span.clone(), say!("invalid-id.message", id = name), rule.into());
            return None;
        }
        let is_taken = |keys: &[Key<'_>]| keys.iter().any(|key| key.name == name);
        if is_taken(MEASURE) || is_taken(EDITION_MEASURE) || self.taken.contains(&name.as_str()) {
            let message = say!("reserved-id.field", id = name);
            self.tell_with(Code::ReservedId, span.clone(), message, say!("reserved-id.another"));
            return None;
        }
        if is_site && table.localised("title").is_none() {
            self.tell_with(
                Code::MissingKey,
                span.clone(),
                say!("missing-key.field-title", id = name),
                say!("missing-key.write-field-title"),
            );
        }
        let field = Field {
            id: name.clone(),
            title: None,
            about: String::new(),
            holds: FieldType::Text,
            required: false,
            shown: vec!["facts".to_owned()],
            public: true,
            frozen: false,
            compared: false,
            names: Vec::new(),
        };
        Some(self.field(field, table))
    }

    /// A field with what a table says of it.
    fn field(&mut self, told: Field, table: &Table<'_>) -> Field {
        let title = table.localised("title").map(|title| title.value).or(told.title);
        let about = table.text("about").map(|about| about.value);
        let about = about.or_else(|| Some(told.about).filter(|about| !about.is_empty()));
        let holds = match table.text("type") {
            Some(name) => self.holds(&name, table),
            None if table.named("choices").is_empty() => told.holds,
            None => FieldType::Choice(self.choices(table)),
        };
        let compared = table.choice("compared").unwrap_or(told.compared);
        let shown = table.texts("show");
        let is_told = !shown.is_empty() || table.empty_list("show").is_some();
        let can_filter = !matches!(holds, FieldType::Number | FieldType::Date | FieldType::Link);
        if let Some(filter) = shown.iter().find(|place| place.value == "filter" && !can_filter) {
            self.tell_with(
                Code::UnknownChoice,
                filter.span.clone(),
                say!("unknown-choice.filter", id = &told.id),
                say!("unknown-choice.places", places = PLACES[..3].join(", ")),
            );
        }
        let shown = if is_told { shown.into_iter().map(|place| place.value).collect() } else { told.shown };
        let field = Field {
            about: about.or_else(|| title.as_ref().map(|title| title.get(self.main).to_owned())).unwrap_or_default(),
            title,
            shown,
            required: table.choice("required").unwrap_or(told.required),
            public: table.choice("public").unwrap_or(told.public),
            frozen: table.choice("frozen").unwrap_or(told.frozen) || compared,
            compared,
            names: Vec::new(),
            id: told.id,
            holds,
        };
        let names = field.choices().iter().map(|choice| choice.id.clone()).collect();
        Field { names, ..field }
    }

    fn holds(&mut self, name: &Spanned<String>, table: &Table<'_>) -> FieldType {
        let choices = self.choices(table);
        let takes_choices = matches!(name.value.as_str(), "choice" | "choices");
        if takes_choices && choices.is_empty() {
            self.tell_with(
                Code::MissingKey,
                name.span.clone(),
                say!("missing-key.choices"),
                say!("missing-key.write-choices"),
            );
        }
        if let (false, Some(first)) = (takes_choices, table.named("choices").first()) {
            self.tell_with(
                Code::UnknownKey,
                first.0.span.clone(),
                say!("unknown-key.choices", type = &name.value),
                say!("unknown-key.remove-choices"),
            );
        }
        match name.value.as_str() {
            "texts" => FieldType::Texts,
            "number" => FieldType::Number,
            "date" => FieldType::Date,
            "choice" => FieldType::Choice(choices),
            "choices" => FieldType::Choices(choices),
            "link" => FieldType::Link,
            "elements" => FieldType::Elements,
            "actor" => FieldType::Actor,
            _ => FieldType::Text,
        }
    }

    fn sections(&mut self, tables: &[Table<'_>]) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for table in tables {
            let (Some(id), Some(title)) = (table.text("id"), table.localised("title")) else { continue };
            if let Some(rule) = id_rule(&id.value) {
                self.tell_with(Code::InvalidId, id.span, say!("invalid-id.message", id = &id.value), rule.into());
                continue;
            }
            if sections.iter().any(|section| section.id == id.value || section.is_headed(&title.value.default)) {
                self.tell(Code::DuplicateName, id.span, say!("duplicate-name.section", id = &id.value));
                continue;
            }
            let anchor = table.localised("anchor").map_or_else(|| Localised::from(id.value.clone()), |text| text.value);
            sections.push(Section {
                anchor,
                title: title.value,
                prompt: table.localised("prompt").map(|prompt| prompt.value),
                look: table.text("look").map(|look| look.value),
                optional: table.boolean("optional"),
                id: id.value,
            });
        }
        sections
    }

    /// The choices in the order they are written.
    fn choices(&mut self, table: &Table<'_>) -> Vec<Choice> {
        let mut named = table.named("choices");
        named.sort_by_key(|(id, _)| id.span.start);
        named.retain(|(id, _)| {
            let rule = id_rule(&id.value);
            if let Some(rule) = rule {
                let message = say!("invalid-id.message", id = &id.value);
                self.tell_with(Code::InvalidId, id.span.clone(), message, rule.into());
            }
            rule.is_none()
        });
        named.into_iter().map(|(id, title)| Choice { id: id.value, title }).collect()
    }
}
