//! Focus areas: those of the site, and new ones.

use std::collections::BTreeSet;

use super::super::item::{Fact, FactName, Kind, Value};
use super::super::vocabulary::folded;
use super::super::{Block, Found, Name, Told};
use super::{Placer, fact, item};
use crate::address::ContentKind;
use crate::text::{is_id, nearest};
use crate::wording::say;

impl Placer<'_> {
    /// Makes the areas that the file names and the site lacks, in the order in which it names them.
    pub(super) fn areas(&mut self, found: &Found) {
        for area in &found.areas {
            self.area_named(&area.name, area.supporting, &area.text);
        }
        // An area is without periods where that is told in the place of one.
        let is_timeless = |told: &Told| self.known.is_timeless(&told.text);
        let timeless = found.elements.iter().filter(|element| element.period.as_ref().is_some_and(is_timeless));
        let timeless: Vec<&Name> = timeless.filter_map(|element| element.area.as_ref()).collect();
        let timeless: BTreeSet<String> =
            timeless.into_iter().filter_map(Name::words).map(|words| folded(&words.text)).collect();
        for name in found.elements.iter().flat_map(|element| element.area.iter().chain(&element.also_in)) {
            let supporting = name.words().is_some_and(|words| timeless.contains(&folded(&words.text)));
            self.area_named(name, Some(supporting), &[]);
        }
    }

    fn area_named(&mut self, name: &Name, supporting: Option<bool>, text: &[Block]) {
        let Some(words) = name.words() else { return };
        if self.area(name).is_some() {
            return;
        }
        let called = folded(&words.text);
        let told_id = name.id.as_ref().map(|id| id.text.as_str()).filter(|id| is_id(id));
        // An id alone is no title that readers should meet.
        let Some(title) = name.title.as_ref().filter(|title| told_id.is_some() || !is_id(&title.text)) else {
            return self.ask_once(words, say!("import-question.area-title", words = &words.text));
        };
        let titles: Vec<&str> = self.roadmap.areas.iter().map(|area| area.text.title.as_str()).collect();
        if let Some(near) = nearest(&title.text, titles).filter(|_| told_id.is_none()) {
            return self.ask_once(title, say!("import-question.area-near", words = &title.text, near = near));
        }
        let recorded = self.record.called("areas", &called).map(str::to_owned);
        let is_taken = |id: &str| {
            self.roadmap.areas.iter().any(|area| area.id == id) || self.areas.values().any(|other| other == id)
        };
        let id = told_id.map(str::to_owned).or(recorded);
        let id = id.unwrap_or_else(|| self.new_id(ContentKind::Area, &title.text, is_taken));
        if id.is_empty() {
            return self.ask_once(title, say!("import-question.no-id", words = &title.text));
        }
        let mut facts = vec![fact("title", title.text.as_str(), &title.place)];
        facts.extend(supporting.filter(|is| *is).map(|is| fact("supporting", is, &title.place)));
        if !text.is_empty() {
            facts.push(Fact { name: FactName::Lead, value: Value::Text(text.to_vec()), place: title.place.clone() });
        }
        let mut area = item(Kind::Area, &id, title, facts);
        let at = self.roadmap.areas.len() + self.placed.items.len() + 1;
        area.own.push(("order", toml::Value::Integer(i64::try_from(at * 10).unwrap_or(i64::MAX))));
        self.areas.insert(called, id.clone());
        self.areas.insert(folded(&id), id);
        self.placed.items.push(area);
    }

    fn ask_once(&mut self, words: &Told, what: crate::wording::Text) {
        if !self.placed.questions.iter().any(|question| question.what == what) {
            self.ask(&words.place, what);
        }
    }

    /// The id of an area: of the site, or of those that the file brings.
    pub(super) fn area(&self, name: &Name) -> Option<String> {
        let found = |words: &Told| {
            let known = self.known.area(&words.text).map(str::to_owned);
            known.or_else(|| self.areas.get(&folded(&words.text)).cloned())
        };
        match (&name.id, &name.title) {
            (Some(id), _) if is_id(&id.text) => found(id),
            (_, title) => found(title.as_ref()?),
        }
    }
}
