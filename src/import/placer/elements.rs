//! Elements: who they are, and their facts.

use std::collections::BTreeSet;

use super::super::item::{Fact, FactName, Item, Kind, Value};
use super::super::vocabulary::folded;
use super::super::{Found, FoundElement, FoundText, Place, Told};
use super::{Placer, fact, item, texts};
use crate::address::ContentKind;
use crate::text::{id_rule, nearest};
use crate::wording::{Text, noun, say};

impl Placer<'_> {
    pub(super) fn elements(&mut self, found: &Found) {
        for (at, element) in found.elements.iter().enumerate() {
            if let Some(id) = self.identity(element, found) {
                self.taken.insert(id.clone());
                let title = self.titles.entry(folded(&element.title.text)).or_insert_with(|| Some(id.clone()));
                if title.as_deref() != Some(&id) {
                    *title = None;
                }
                self.elements.insert(at, id);
            }
        }
        let first = self.placed.items.len();
        for (at, element) in found.elements.iter().enumerate() {
            let Some(id) = self.elements.get(&at).cloned() else { continue };
            if let Some(item) = self.element(&id, element) {
                self.placed.items.push(item);
            }
        }
        self.hold_parents(first);
        self.ask_of_timeless(first);
        let mut places: std::collections::BTreeMap<String, i64> = std::collections::BTreeMap::new();
        for item in &mut self.placed.items[first..] {
            if let Some(area) = key(item, "area") {
                let place = places.entry(area).or_default();
                *place += 10;
                item.own.push(("order", toml::Value::Integer(*place)));
            }
        }
    }

    /// Asks whether a new area has no periods, where none of its elements has one and others have.
    fn ask_of_timeless(&mut self, first: usize) {
        let (areas, elements) = self.placed.items.split_at(first);
        let with: BTreeSet<String> = elements
            .iter()
            .filter(|item| key(item, "time_band").is_some())
            .filter_map(|item| key(item, "area"))
            .collect();
        let is_open = |area: &&Item| !with.contains(&area.id) && key(area, "supporting").is_none();
        let open: Vec<(Place, String)> = areas
            .iter()
            .filter(|_| !with.is_empty())
            .filter(is_open)
            .map(|area| (area.place.clone(), key(area, "title").unwrap_or_default()))
            .collect();
        for (place, title) in open {
            self.ask(&place, say!("import-question.supporting", title = title));
        }
    }

    /// The id of an element: as it is told, or as the words got it before, or the site's own, or a new one.
    fn identity(&mut self, element: &FoundElement, found: &Found) -> Option<String> {
        let title = &element.title;
        if let Some(id) = &element.id {
            if let Some(rule) = id_rule(&id.text) {
                self.ask(&id.place, say!("import-question.id", id = &id.text, rule = Text::from(rule)));
                return None;
            }
            if self.taken.contains(&id.text) {
                self.ask(&id.place, say!("import-question.twice", words = &id.text));
                return None;
            }
            return Some(id.text.clone());
        }
        let called = folded(&title.text);
        if self.titles.contains_key(&called) {
            self.ask(&title.place, say!("import-question.twice", words = &title.text));
            return None;
        }
        let mapped = self.known.mapped("measure", &title.text);
        let known =
            mapped.or_else(|| self.record.called("elements", &called)).or_else(|| self.known.measure(&title.text));
        if let Some(id) = known.map(str::to_owned) {
            if self.taken.contains(&id) {
                self.ask(&title.place, say!("import-question.twice", words = &title.text));
                return None;
            }
            return Some(id);
        }
        // What was brought in before and stands here no more may have got another name.
        let now: BTreeSet<String> = found.elements.iter().map(|element| folded(&element.title.text)).collect();
        let gone = self.record.of("elements").filter(|(_, made)| !now.contains(&made.called));
        if let Some(near) = nearest(&called, gone.map(|(_, made)| made.called.as_str())) {
            let id = self.record.called("elements", near).unwrap_or(near).to_owned();
            self.ask(&title.place, say!("import-question.renamed", words = &title.text, id = id));
            return None;
        }
        let is_there = |id: &str| self.roadmap.measures.iter().any(|measure| measure.id == id);
        let is_former = |id: &str| self.roadmap.former_ids.contains_key(id);
        let id = self
            .new_id(ContentKind::Measure, &title.text, |id| self.taken.contains(id) || is_there(id) || is_former(id));
        if id.is_empty() {
            self.ask(&title.place, say!("import-question.no-id", words = &title.text));
            return None;
        }
        Some(id)
    }

    fn element(&mut self, id: &str, element: &FoundElement) -> Option<Item> {
        let there = self.roadmap.measures.iter().find(|measure| measure.id == id);
        let main = self.known.config.main_language();
        let mut facts = vec![fact("title", element.title.text.as_str(), &element.title.place)];
        let parent = element.parent.as_ref().and_then(|parent| Some((parent.words()?, parent)));
        let parent_id = parent.and_then(|(_, parent)| {
            parent.id.iter().chain(&parent.title).find_map(|words| self.element_id(words)).filter(|parent| parent != id)
        });
        let area = element.area.as_ref().and_then(|name| Some((self.area(name)?, name.words()?.place.clone())));
        match &area {
            Some((area, place)) => facts.push(fact("area", area.as_str(), place)),
            None if there.is_some() || self.is_edition => {}
            None => {
                let what = match element.area.as_ref().and_then(|area| area.words()) {
                    Some(words) => say!("import-question.area", title = &element.title.text, words = &words.text),
                    None => say!("import-question.no-area", title = &element.title.text),
                };
                self.ask(&element.title.place, what);
                return None;
            }
        }
        let also_in: Vec<String> = element.also_in.iter().filter_map(|name| self.area(name)).collect();
        if let Some(first) = element.also_in.iter().find_map(|name| name.words()).filter(|_| !also_in.is_empty()) {
            facts.push(fact("also_in", texts(also_in.into_iter()), &first.place));
        }
        let mut own = Vec::new();
        match (parent, parent_id) {
            (Some((words, _)), Some(parent)) => facts.push(fact("parent", parent, &words.place)),
            (Some((words, _)), None) => {
                let titles = self.roadmap.measures.iter().map(|measure| measure.text.title.as_str()).collect();
                self.ask(&words.place, Self::unknown(noun!("noun-item"), words, titles));
                own.push(("kind_unknown", toml::Value::Boolean(true)));
            }
            (None, _) if element.kind_unknown => own.push(("kind_unknown", toml::Value::Boolean(true))),
            (None, _) => {}
        }
        self.period(element, area.as_ref().map(|(area, _)| area.as_str()), &mut facts);
        if let Some(status) = &element.status
            && let Some(words) = status.words()
        {
            let found =
                [&status.id, &status.title].into_iter().flatten().find_map(|words| self.known.status(&words.text));
            if let Some(id) = found.map(str::to_owned) {
                facts.push(fact("status", id, &words.place));
            } else {
                let statuses = &self.known.config.statuses;
                let titles = statuses.iter().map(|status| status.title.get(main)).collect();
                self.ask(&words.place, Self::unknown(noun!("noun-status"), words, titles));
            }
        }
        let mut language = there.map_or(main, |there| there.text.language.as_str()).to_owned();
        if let Some(told) = &element.language {
            if self.known.config.known_languages.contains(&told.text) {
                language.clone_from(&told.text);
                // What is written in the main language need not say it.
                if told.text != main {
                    facts.push(fact("language", told.text.as_str(), &told.place));
                }
            } else {
                self.ask(&told.place, Self::unknown(noun!("noun-language"), told, Vec::new()));
            }
        }
        let lists = [("former_titles", &element.former_titles), ("keywords", &element.keywords)];
        for (name, list) in lists {
            if let Some(first) = list.first() {
                facts.push(fact(name, texts(list.iter().map(|told| told.text.clone())), &first.place));
            }
        }
        for (field, told) in &element.fields {
            if let Some(value) = self.field(field, told) {
                facts.push(fact(field, value, &told.place));
            }
        }
        let is_whole = self.description(element, &language, &mut facts);
        if !is_whole && there.is_none() {
            own.push(("draft", toml::Value::Boolean(true)));
        }
        Some(Item { own, ..item(Kind::Element, id, &element.title, facts) })
    }

    fn period(&mut self, element: &FoundElement, area: Option<&str>, facts: &mut Vec<Fact>) {
        let Some(told) = element.period.as_ref().filter(|told| !self.known.is_timeless(&told.text)) else { return };
        let Some(period) = self.known.period(&told.text) else {
            let what = say!("import-question.period", title = &element.title.text, words = &told.text);
            return self.ask(&told.place, what);
        };
        let is_supporting = |id: &str| {
            let of_site = self.roadmap.areas.iter().any(|area| area.id == id && area.supporting);
            let of_file = |item: &&Item| item.kind == Kind::Area && item.id == id;
            let has_key = |item: &Item| key(item, "supporting").is_some();
            of_site || self.placed.items.iter().find(of_file).is_some_and(has_key)
        };
        if area.is_some_and(is_supporting) {
            return self
                .ask(&told.place, say!("import-question.timeless", title = &element.title.text, words = &told.text));
        }
        let config = self.known.config;
        let is_held = config.columns_of(&period).is_some();
        if !is_held && !self.placed.columns.iter().any(|column| column.is_same_time(&period)) {
            self.placed.columns.push(period.clone());
        }
        let column = config.columns.iter().find(|column| column.period.is_same_time(&period));
        let written = column.map_or_else(|| period.to_string(), |column| column.id.clone());
        facts.push(fact("time_band", written, &told.place));
    }

    /// The parts of a description, in the grammar's order; whether none that belongs to the others is missing.
    fn description(&mut self, element: &FoundElement, language: &str, facts: &mut Vec<Fact>) -> bool {
        let grammar = &self.known.config.grammar;
        let mut parts: Vec<(usize, FactName, &FoundText)> = Vec::new();
        for text in element.texts.iter().filter(|text| text.blocks.iter().any(|block| !block.words().is_empty())) {
            let (at, name) = match &text.heading {
                None => (0, FactName::Lead),
                Some(heading) => match self.known.section(&heading.text) {
                    Some(section) => {
                        let at = grammar.sections.iter().position(|own| own.id == section.id);
                        (at.map_or(1, |at| at + 1), FactName::Section(section.title.get(language).to_owned()))
                    }
                    None if self.is_near_section(heading) => continue,
                    None => (usize::MAX, FactName::Section(heading.text.clone())),
                },
            };
            if parts.iter().any(|(_, there, _)| *there == name) {
                self.ask(
                    &text.place,
                    say!("import-question.second-part", title = &element.title.text, part = name.text()),
                );
                continue;
            }
            parts.push((at, name, text));
        }
        parts.sort_by_key(|(at, ..)| *at);
        let has = |section: &crate::grammar::Section| {
            let title = section.title.get(language);
            parts.iter().any(|(_, name, _)| matches!(name, FactName::Section(heading) if heading == title))
        };
        let missing: Vec<&str> = grammar
            .required_sections()
            .filter(|(_, section)| !has(section))
            .map(|(_, section)| section.title.get(language))
            .collect();
        let has_any = parts.iter().any(|(at, ..)| *at > 0);
        let is_whole = !has_any || missing.is_empty();
        if !is_whole {
            let what = say!("import-question.missing", title = &element.title.text, parts = missing.join(", "));
            self.ask(&element.title.place, what);
        }
        for (_, name, text) in parts {
            facts.push(Fact { name, value: Value::Text(text.blocks.clone()), place: text.place.clone() });
        }
        is_whole
    }

    /// Whether a heading is nearly one of the grammar's, which is asked.
    fn is_near_section(&mut self, heading: &Told) -> bool {
        let titles: Vec<&str> =
            self.known.config.grammar.sections.iter().flat_map(|section| section.title.all()).collect();
        let Some(near) = nearest(&heading.text, titles) else { return false };
        self.ask(&heading.place, say!("import-question.section", words = &heading.text, near = near));
        true
    }

    /// An element belongs to one of its own area that belongs to none itself; what else is told is asked.
    fn hold_parents(&mut self, first: usize) {
        let own: Vec<(String, Option<String>, Option<String>)> = self.placed.items[first..]
            .iter()
            .map(|item| (item.id.clone(), key(item, "area"), key(item, "parent")))
            .collect();
        let facts_of = |id: &str| {
            let file = own.iter().find(|(own, ..)| own == id).map(|(_, area, parent)| (area.clone(), parent.clone()));
            let site = self.roadmap.measures.iter().find(|measure| measure.id == id).map(|measure| {
                let parent = measure.parent.map(|parent| self.roadmap.measure(parent).id.clone());
                (Some(self.roadmap.area(measure.area).id.clone()), parent)
            });
            match (file, site) {
                (Some((area, parent)), Some((site_area, site_parent))) => {
                    Some((area.or(site_area), parent.or(site_parent)))
                }
                (file, site) => file.or(site),
            }
        };
        let mut wrong = Vec::new();
        for (at, (id, ..)) in own.iter().enumerate() {
            let Some((area, Some(parent))) = facts_of(id) else { continue };
            let what = match facts_of(&parent) {
                Some((_, Some(above))) => say!("import-question.parent-of-parent", parent = &parent, above = above),
                Some((other, None)) if other != area => say!("import-question.parent-area", parent = &parent),
                Some(_) => continue,
                None => say!("import-question.parent-gone", parent = &parent),
            };
            wrong.push((first + at, what));
        }
        for (at, what) in wrong {
            let is_parent = |fact: &Fact| fact.name == FactName::Key("parent".to_owned());
            let item = &mut self.placed.items[at];
            let Some(place) = item.facts.iter().find(|fact| is_parent(fact)).map(|fact| fact.place.clone()) else {
                continue;
            };
            item.facts.retain(|fact| !is_parent(fact));
            item.own.push(("kind_unknown", toml::Value::Boolean(true)));
            self.ask(&place, what);
        }
    }
}

/// The text of a key.
fn key(item: &Item, name: &str) -> Option<String> {
    let fact = item.facts.iter().find(|fact| matches!(&fact.name, FactName::Key(key) if key == name))?;
    match &fact.value {
        Value::Toml(toml::Value::String(text)) => Some(text.clone()),
        Value::Toml(value) => Some(value.to_string()),
        Value::Text(_) => None,
    }
}
