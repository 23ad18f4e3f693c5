//! Delivery plans, and deliveries wherever they are shown.

use super::Deliveries;
use crate::address::{Anchor, Word, with_anchor};
use crate::model::{AreaId, Choice, Delivery, DeliveryPlan, Light, Stage};
use crate::pages::elements::option;
use crate::pages::glossary::Explained;
use crate::pages::told::Share;
use crate::pages::view::{
    DeliveryFacts, DeliveryMeasure, DeliveryView, ExplainedDelivery, Fact, FilterOption, LightView, LikelyDelivery,
    Link, Notice, PageKind, PlanArea, PlanFilter, PlanFilterNames, PlanFilterValues, PlanPage, StageStep, StageView,
    Successor, UnmatchedName,
};
use crate::pages::{Composed, PageName};

impl Deliveries<'_> {
    /// The name of a plan: its title, or its date, or its id.
    pub(in crate::pages) fn plan_name(&self, plan: &DeliveryPlan) -> String {
        match (&plan.title, plan.date) {
            (Some(title), _) => title.get(self.locale.language()).to_owned(),
            (None, Some(date)) => self.locale.format("plan_of", &[("date", self.moment(date).into())]),
            (None, None) => plan.id.clone(),
        }
    }

    pub(in crate::pages) fn plan_link(&self, at: usize) -> Link {
        Link { title: self.plan_name(&self.roadmap().plans[at]), lang: None, href: self.href(PageName::Plan(at)) }
    }

    pub(in crate::pages) fn plan(&self, at: usize) -> Composed {
        let plans = &self.roadmap().plans;
        let plan = &plans[at];
        let title = self.plan_name(plan);
        let newest = plans.len() - 1;
        let mut facts: Vec<Fact> = self.editions().head_facts(plan.date, plan.case.as_ref(), &plan.sources);
        let presented = plan.presented_to.clone();
        facts.splice(1..1, presented.map(|body| self.plain_fact("presented", "edition_presented", body)));
        let page = PlanPage {
            title: title.clone(),
            old: (at < newest).then(|| Notice { text: self.text("plan_old"), link: self.plan_link(newest) }),
            facts,
            age: plan.date.and_then(|date| self.age(date)),
            note: plan.note.as_ref().map(|note| self.term_text(note)),
            count: self.deliveries_count(plan.deliveries.len()),
            lights: self.light_counts(plan),
            stages: self.stage_counts(plan),
            since: at.checked_sub(1).map(|before| self.plan_since(before, at)),
            filter: self.plan_filter(plan),
            shown: self.delivery_facts(plan.deliveries.iter()),
            areas: self.plan_areas(at),
            others: (0..plans.len()).rev().filter(|other| *other != at).map(|other| self.plan_link(other)).collect(),
        };
        let description = self.locale.format("plan_description", &[("plan", title.as_str().into())]);
        Composed { title, description, section: "plan", content: PageKind::Plan(page) }
    }

    /// The deliveries by area, in the overview's order; those without one last.
    fn plan_areas(&self, at: usize) -> Vec<PlanArea> {
        let deliveries = &self.roadmap().plans[at].deliveries;
        let path = self.href(PageName::Plan(at));
        let mut terms = Explained::default();
        let mut inside = |id: Option<AreaId>| -> Vec<DeliveryView> {
            let of_area = |(_, delivery): &(usize, &Delivery)| self.composer.delivery_area(delivery) == id;
            let of_area = deliveries.iter().enumerate().filter(of_area);
            let view = |(place, delivery)| DeliveryView {
                explained: Some(self.explained(delivery, &path, &mut terms)),
                ..self.delivery(at, place)
            };
            of_area.map(view).collect()
        };
        let areas = self.roadmap().areas.iter().enumerate().map(|(id, area)| {
            let link = self.area_link(AreaId(id));
            let deliveries = inside(Some(AreaId(id)));
            PlanArea {
                id: area.id.clone(),
                anchor: Some(self.addresses().anchor(Anchor::Area, &area.id)),
                title: link.title,
                lang: link.lang,
                href: Some(link.href),
                deliveries,
            }
        });
        let mut areas: Vec<PlanArea> = areas.collect();
        let nowhere = PlanArea {
            id: String::new(),
            anchor: None,
            title: self.text("area_unknown"),
            lang: None,
            href: None,
            deliveries: inside(None),
        };
        areas.push(nowhere);
        areas.retain(|area| !area.deliveries.is_empty());
        areas
    }

    /// A delivery's words with the terms that the page has not explained yet.
    fn explained(&self, delivery: &Delivery, path: &str, terms: &mut Explained) -> ExplainedDelivery {
        let mut html = |text: &str| {
            let mut out = String::new();
            self.with_terms(&mut out, text, self.config().main_language(), path, terms);
            out
        };
        ExplainedDelivery { project: html(&delivery.project), note: delivery.note.as_deref().map(html) }
    }

    fn plan_filter(&self, plan: &DeliveryPlan) -> PlanFilter {
        let elements = self.elements();
        let areas = self.roadmap().areas.iter().enumerate().map(|(at, _)| (AreaId(at), self.area_link(AreaId(at))));
        let holds = |id: AreaId| plan.deliveries.iter().any(|d| self.composer.delivery_area(d) == Some(id));
        let areas = areas.filter(|(id, _)| holds(*id)).map(|(id, link)| FilterOption {
            value: self.roadmap().area(id).id.clone(),
            title: link.title,
            lang: link.lang,
        });
        let delivers = |at: usize| plan.deliveries.iter().any(|delivery| delivery.actor == Some(at));
        let actors = self.config().actors.iter().enumerate().filter(|(at, _)| delivers(*at));
        let actors = actors.map(|(_, (id, name))| FilterOption {
            lang: self.lang_of(name),
            ..option(id, name.get(self.locale.language()).to_owned())
        });
        let scale = self.config().grammar.stages.steps.iter().enumerate();
        let is_told = |at: usize| plan.deliveries.iter().any(|d| d.stage.is_some_and(|stage| stage.at == at));
        let stages = scale.filter(|(at, _)| is_told(*at)).map(|(_, step)| option(&step.id, step.name(self.locale)));
        let lights = self.config().grammar.lights.steps.iter().enumerate();
        let is_lit = |at: usize| plan.deliveries.iter().any(|d| d.light.is_some_and(|light| light.at == at));
        let lights = lights.filter(|(at, _)| is_lit(*at)).map(|(_, step)| option(&step.id, step.name(self.locale)));
        let told = |is_told: &dyn Fn(&Delivery) -> bool| Share::of(&plan.deliveries, is_told).told();
        let word = |word| self.addresses().word(word).to_owned();
        PlanFilter {
            areas: elements.with_missing(areas.collect(), told(&|d| self.composer.delivery_area(d).is_some())),
            actors: elements.with_missing(actors.collect(), told(&|d| d.actor.is_some())),
            lights: elements.with_missing(lights.collect(), told(&|d| d.light.is_some())),
            stages: elements.with_missing(stages.collect(), told(&|d| d.stage.is_some())),
            names: PlanFilterNames {
                search: word(Word::Search),
                area: word(Word::Area),
                actor: word(Word::Actor),
                light: word(Word::Light),
                stage: word(Word::Stage),
            },
            shown: elements.counted("plan_shown"),
            part: elements.counted("plan_part"),
            none: self.text("plan_none"),
            without: elements.counted("filter_without"),
        }
    }

    /// What is delivered for a measure, newest plan first, and which facts of it are shown.
    pub(in crate::pages) fn deliveries_of(&self, id: &str) -> (Vec<DeliveryView>, DeliveryFacts) {
        let found = self.composer.order.history.deliveries(id);
        let shown = self.delivery_facts(found.iter().map(|(plan, at)| &self.roadmap().plans[*plan].deliveries[*at]));
        (found.iter().map(|(plan, at)| self.delivery(*plan, *at)).collect(), shown)
    }

    /// What is delivered for a measure, each with the newest light and the date of the plan that tells it.
    pub(in crate::pages) fn deliveries_in_short(&self, found: &[(usize, usize)]) -> Vec<Link> {
        let link = |(plan, at): &(usize, usize)| {
            let source = &self.roadmap().plans[*plan];
            let delivery = &source.deliveries[*at];
            let light = delivery.light.map(|light| self.light(Some(light)).label);
            let stage = delivery.stage.map(|stage| self.stage_name(stage));
            let told = light.into_iter().chain(stage).map(|label| label.to_lowercase());
            let told: Vec<String> = told.chain(source.date.map(|date| self.moment(date))).collect();
            let link = self.delivery_link(*plan, delivery);
            if told.is_empty() {
                return link;
            }
            let values = [("project", delivery.project.as_str().into()), ("told", told.join(", ").into())];
            Link { title: self.locale.format("delivery_in_short", &values), ..link }
        };
        found.iter().map(link).collect()
    }

    pub(in crate::pages) fn delivery(&self, plan: usize, place: usize) -> DeliveryView {
        let delivery = &self.roadmap().plans[plan].deliveries[place];
        let grammar = &self.config().grammar;
        let link = self.plan_link(plan);
        let actor = delivery.actor.map(|at| self.actor_link(at));
        let not_told = self.addresses().word(Word::NotTold);
        let area = self.composer.delivery_area(delivery).map(|area| self.roadmap().area(area).id.as_str());
        let anchor = self.addresses().anchor(Anchor::Delivery, &delivery.id);
        DeliveryView {
            id: delivery.id.clone(),
            project: delivery.project.clone(),
            lang: self.lang(self.config().main_language()),
            note: delivery.note.clone(),
            explained: None,
            href: with_anchor(&link.href, &anchor),
            anchor,
            plan: link.title,
            actor_note: delivery.actor_note.clone(),
            measures: delivery.measures.iter().filter_map(|id| self.named_measure(id)).collect(),
            unmatched: delivery
                .unmatched
                .iter()
                .map(|name| UnmatchedName { name: name.clone(), likely: self.may_be(delivery, Some(name)) })
                .collect(),
            see_also: self.may_be(delivery, None),
            kind: delivery.kind.map(|at| grammar.delivery_kinds.steps[at].name(self.locale)),
            light: self.light(delivery.light),
            stage: self.stage(delivery),
            markers: delivery.markers.iter().map(|m| self.text(&format!("marker_{}", m.name()))).collect(),
            filter: PlanFilterValues {
                area: area.unwrap_or(not_told).to_owned(),
                actor: delivery.actor.map_or(not_told, |at| self.config().actors[at].0.as_str()).to_owned(),
                light: delivery.light.map_or(not_told, |light| grammar.lights.steps[light.at].id.as_str()).to_owned(),
                stage: delivery.stage.map_or(not_told, |stage| grammar.stages.steps[stage.at].id.as_str()).to_owned(),
                record: self.record_of_delivery(&delivery.id),
            },
            actor,
        }
    }

    /// What a delivery, or one of the names that no edition holds, may be for.
    fn may_be(&self, delivery: &Delivery, name: Option<&String>) -> Vec<Successor> {
        let ties = delivery.likely.iter().filter(|tie| tie.name.as_ref() == name);
        let offered = ties.filter_map(|tie| {
            let link = self.page_link(self.page_of(&tie.measure)?)?;
            Some(Successor { link, reason: self.term_text(&tie.reason) })
        });
        offered.collect()
    }

    /// Deliveries that may be for a measure: each once, as the newest plan has it.
    pub(in crate::pages) fn likely_deliveries(&self, id: &str) -> Vec<LikelyDelivery> {
        let offered = |(plan, place, tie): &(usize, usize, usize)| {
            let source = &self.roadmap().plans[*plan];
            let delivery = &source.deliveries[*place];
            LikelyDelivery {
                link: self.delivery_link(*plan, delivery),
                plan: self.plan_name(source),
                reason: self.phrase(&delivery.likely[*tie].reason),
            }
        };
        self.past().may_be(id).iter().map(offered).collect()
    }

    /// A delivery with its place in a plan.
    pub(in crate::pages) fn delivery_link(&self, plan: usize, delivery: &Delivery) -> Link {
        let anchor = self.addresses().anchor(Anchor::Delivery, &delivery.id);
        Link {
            title: delivery.project.clone(),
            lang: self.lang(self.config().main_language()),
            href: with_anchor(&self.href(PageName::Plan(plan)), &anchor),
        }
    }

    /// A measure that a plan names by its id today.
    fn named_measure(&self, id: &str) -> Option<DeliveryMeasure> {
        let page = self.page_of(id)?;
        let link = self.page_link(page)?;
        let gone = matches!(page, PageName::Gone(_)).then(|| self.text("measure_gone_short").to_lowercase());
        Some(DeliveryMeasure { link, gone })
    }

    pub(in crate::pages) fn light(&self, light: Option<Light>) -> LightView {
        let Some(step) = light.map(|light| &self.config().grammar.lights.steps[light.at]) else {
            return LightView { look: "unknown", label: self.text("not_told"), known: false };
        };
        LightView { look: step.look.unwrap_or_default(), label: step.name(self.locale), known: true }
    }

    pub(in crate::pages) fn stage_name(&self, stage: Stage) -> String {
        self.config().grammar.stages.steps[stage.at].name(self.locale)
    }

    fn stage(&self, delivery: &Delivery) -> StageView {
        let told = delivery.stage.map(|stage| self.stage_name(stage));
        let (label, note) = match (&told, &delivery.stage_note) {
            (Some(stage), Some(note)) => {
                let values = [("stage", stage.as_str().into()), ("note", note.as_str().into())];
                (self.locale.format("stage_with", &values), None)
            }
            (Some(stage), None) => (stage.clone(), None),
            (None, note) => {
                let written = |note: &String| self.locale.format("stage_written", &[("note", note.as_str().into())]);
                (self.text("not_told"), note.as_ref().map(written))
            }
        };
        let steps = delivery.stage.map_or_else(Vec::new, |now| {
            let state = |at: usize| match at.cmp(&now.at) {
                std::cmp::Ordering::Less => "passed",
                std::cmp::Ordering::Equal => "current",
                std::cmp::Ordering::Greater => "ahead",
            };
            let steps = self.config().grammar.stages.steps.iter().enumerate();
            steps.map(|(at, step)| StageStep { label: step.name(self.locale), state: state(at) }).collect()
        });
        StageView { label, known: told.is_some(), note, steps }
    }
}
