//! Deliveries: which plan they stand in, who they are, and what they are for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::item::{Fact, Item, Kind};
use super::super::vocabulary::folded;
use super::super::{Found, FoundDelivery, Name, Told};
use super::{Placer, fact, item, texts};
use crate::model::{Choice as _, DeliveryPlan, Marker, Written as _};
use crate::text::{id_of, id_rule, is_id};
use crate::wording::{noun, say};

impl Placer<'_> {
    pub(super) fn deliveries(&mut self, found: &Found, plan: Option<&str>) {
        let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
        for delivery in &found.deliveries {
            let project = &delivery.project;
            let Some(plan) = plan.map(str::to_owned).or_else(|| self.plan(delivery.plan.as_ref())) else {
                self.ask(&project.place, say!("import-question.no-plan", project = &project.text));
                continue;
            };
            if let Some(rule) = id_rule(&plan) {
                let rule = crate::wording::Text::from(rule);
                self.ask(&project.place, say!("import-question.id", id = &plan, rule = rule));
                continue;
            }
            if !self.roadmap.plans.iter().any(|there| there.id == plan) {
                let title = delivery.plan.as_ref().and_then(Name::words).map(|words| words.text.clone());
                let title = title.filter(|title| *title != plan);
                self.placed.plans.entry(plan.clone()).or_insert(title);
            }
            let Some(id) = self.delivery_id(delivery, &plan, &taken) else { continue };
            taken.insert((plan.clone(), id.clone()));
            let item = self.delivery(delivery, &plan, &id);
            self.placed.items.push(item);
        }
    }

    /// The id of a plan by what it is called.
    fn plan(&self, name: Option<&Name>) -> Option<String> {
        let words = &name?.words()?.text;
        let wanted = folded(words);
        let is_meant = |plan: &&Arc<DeliveryPlan>| {
            plan.id == *words
                || plan.title.as_ref().is_some_and(|title| title.all().any(|title| folded(title) == wanted))
        };
        let there = self.roadmap.plans.iter().find(is_meant).map(|plan| plan.id.clone());
        there.or_else(|| Some(id_of(words)).filter(|id| !id.is_empty()))
    }

    fn delivery_id(
        &mut self,
        delivery: &FoundDelivery,
        plan: &str,
        taken: &BTreeSet<(String, String)>,
    ) -> Option<String> {
        let is_taken = |id: &str| taken.contains(&(plan.to_owned(), id.to_owned()));
        let project = &delivery.project;
        if let Some(id) = &delivery.id {
            if is_id(&id.text) && !is_taken(&id.text) {
                return Some(id.text.clone());
            }
            self.ask(&id.place, say!("import-question.twice", words = &id.text));
            return None;
        }
        let called = folded(&project.text);
        let recorded = self.record.called(&Kind::Delivery(plan.to_owned()).name(), &called).map(str::to_owned);
        // The same project in this plan, or else in the newest that has it.
        let same = |plan: &Arc<DeliveryPlan>| {
            let mut same = plan.deliveries.iter().filter(|there| folded(&there.project) == called);
            same.next().filter(|_| same.next().is_none()).map(|there| there.id.clone())
        };
        let here = self.roadmap.plans.iter().find(|there| there.id == plan);
        let site = || here.and_then(same).or_else(|| self.roadmap.plans.iter().rev().find_map(same));
        let is_there = |id: &str| here.is_some_and(|plan| plan.deliveries.iter().any(|there| there.id == id));
        let stem = id_of(&project.text);
        let new = || {
            let numbered = (2..1_000).map(|number| format!("{stem}-{number}"));
            let mut ids = std::iter::once(stem.clone()).chain(numbered);
            ids.find(|id| id_rule(id).is_none() && !is_taken(id) && !is_there(id))
        };
        recorded.or_else(site).filter(|id| !is_taken(id)).or_else(new)
    }

    fn delivery(&mut self, delivery: &FoundDelivery, plan: &str, id: &str) -> Item {
        let mut facts = vec![fact("project", delivery.project.text.as_str(), &delivery.project.place)];
        let note =
            |name: &str, told: &Option<Told>| told.as_ref().map(|told| fact(name, told.text.as_str(), &told.place));
        facts.extend(note("note", &delivery.note));
        if let Some(actor) = &delivery.actor {
            facts.extend(self.actor(actor));
        }
        facts.extend(note("actor_note", &delivery.actor_note));
        if let Some(words) = delivery.area.as_ref().and_then(Name::words).cloned() {
            if let Some(area) = delivery.area.as_ref().and_then(|name| self.area(name)) {
                facts.push(fact("area", area, &words.place));
            } else {
                let titles = self.roadmap.areas.iter().map(|area| area.text.title.as_str()).collect();
                self.ask(&words.place, Self::unknown(noun!("noun-area"), &words, titles));
            }
        }
        let (mut refs, mut unmatched, mut kind) = (Vec::new(), Vec::new(), delivery.kind.clone());
        for name in &delivery.measures {
            let found = name.id.iter().chain(&name.title).find_map(|words| self.element_id(words));
            match (found, name.words()) {
                (Some(id), _) => refs.push(id),
                // What is for no element says what it is in its place.
                (None, Some(words)) if self.known.kind(&words.text).is_some() => kind = Some(words.clone()),
                (None, Some(words)) => unmatched.push(words.text.clone()),
                (None, None) => {}
            }
        }
        if let Some(place) = delivery.measures.iter().find_map(Name::words).map(|words| words.place.clone()) {
            let lists = [("refs", refs), ("unmatched_refs", unmatched)];
            for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
                facts.push(fact(name, texts(list.into_iter()), &place));
            }
        }
        let known = self.known;
        let found = |told: &Option<Told>, find: &dyn Fn(&str) -> Option<String>| {
            told.as_ref().map(|told| (told.clone(), find(&told.text)))
        };
        let owned = |id: Option<&str>| id.map(str::to_owned);
        let steps = [
            ("kind", found(&kind, &|words| owned(known.kind(words)))),
            ("light", found(&delivery.light, &|words| owned(known.light(words)))),
            ("stage", found(&delivery.stage, &|words| owned(known.stage(words)))),
        ];
        for (name, step) in steps {
            match step {
                Some((told, Some(id))) => facts.push(fact(name, id, &told.place)),
                Some((told, None)) => {
                    self.ask(&told.place, say!("import-question.value", words = &told.text, field = name));
                }
                None => {}
            }
        }
        facts.extend(note("stage_note", &delivery.stage_note));
        let markers: Vec<String> = delivery.markers.iter().filter_map(|told| self.marker(told)).collect();
        if let Some(first) = delivery.markers.first().filter(|_| !markers.is_empty()) {
            facts.push(fact("markers", texts(markers.into_iter()), &first.place));
        }
        item(Kind::Delivery(plan.to_owned()), id, &delivery.project, facts)
    }

    /// Who delivers; one that the site does not know is added to it.
    fn actor(&mut self, name: &Name) -> Option<Fact> {
        let words = name.words()?.clone();
        let found =
            name.id.iter().chain(&name.title).find_map(|words| self.known.actor(&words.text)).map(str::to_owned);
        let told = name.id.as_ref().map(|id| id.text.clone()).filter(|id| is_id(id));
        let id = found.or(told).unwrap_or_else(|| id_of(&words.text));
        if id.is_empty() {
            return None;
        }
        let actors = &self.known.config.actors;
        if !actors.iter().any(|(there, _)| *there == id) {
            let main = self.known.config.main_language();
            let titles: Vec<&str> = actors.iter().map(|(_, title)| title.get(main)).collect();
            if crate::text::nearest(&words.text, titles.iter().copied()).is_some() {
                self.ask(&words.place, Self::unknown(noun!("noun-actor"), &words, titles));
                return None;
            }
            self.placed.actors.insert(id.clone(), words.text.clone());
        }
        Some(fact("actor", id, &words.place))
    }

    /// A marker as the site writes it.
    fn marker(&mut self, told: &Told) -> Option<String> {
        let wanted = folded(&told.text);
        let written = Marker::ALL.iter().zip(Marker::NORWEGIAN);
        let is_norwegian = crate::locale::is_norwegian(self.known.config.main_language());
        let found = written.clone().find(|((id, _), norwegian)| {
            folded(id) == wanted || folded(norwegian) == wanted || self.known.is_marker(id, &wanted)
        });
        match found {
            Some((_, norwegian)) if is_norwegian => Some((*norwegian).to_owned()),
            Some(((id, _), _)) => Some((*id).to_owned()),
            None => {
                self.ask(&told.place, say!("import-question.value", words = &told.text, field = "markers"));
                None
            }
        }
    }
}
