//! From plan to plan: what differs from the one before, and how many deliveries go how and have come how far.

use super::Deliveries;
use crate::address::Anchor;
use crate::changes::{PlanChange, compare_plans};
use crate::model::{AreaId, Choice, Delivery, DeliveryPlan, Light};
use crate::pages::Composer;
use crate::pages::told::Share;
use crate::pages::view::{DeliveryMark, LightCount, LightView, PlanChangeGroup, PlanChangeItem, PlanSince, StageCount};

impl Composer<'_> {
    /// The area of a delivery: where the plan tells none that of the measures it is for, where they have the same.
    pub(in crate::pages) fn delivery_area(&self, delivery: &Delivery) -> Option<AreaId> {
        let named = |id: &str| self.roadmap.areas.iter().position(|area| area.id == id).map(AreaId);
        if let Some(own) = &delivery.area {
            return named(own);
        }
        let of_measure = |id: &String| {
            if let Some(measure) = self.order.by_id.get(id) {
                return Some(self.roadmap.measure(*measure).area);
            }
            let gone = &self.order.history.gone[self.order.history.gone(id)?];
            named(self.roadmap.editions[gone.edition].measures[gone.place].area.as_ref()?)
        };
        let mut areas = delivery.measures.iter().map(of_measure);
        let first = areas.next()??;
        areas.all(|area| area == Some(first)).then_some(first)
    }
}

impl Deliveries<'_> {
    pub(in crate::pages) fn plan_since(&self, before: usize, at: usize) -> PlanSince {
        let plans = &self.roadmap().plans;
        let found = compare_plans(Some(&plans[before]), &plans[at]);
        let group = |(change, places): (&PlanChange, &Vec<usize>)| {
            let name = change.name();
            PlanChangeGroup {
                anchor: self.addresses().anchor(Anchor::Change, name),
                title: self.text(&format!("plan_change_{}", name.replace('-', "_"))),
                items: places.iter().map(|place| self.plan_change(*change, *place, before, at)).collect(),
            }
        };
        PlanSince { before: self.plan_link(before), groups: found.changes.iter().map(group).collect() }
    }

    fn plan_change(&self, change: PlanChange, place: usize, before: usize, at: usize) -> PlanChangeItem {
        let plans = &self.roadmap().plans;
        let plan = if change == PlanChange::Gone { before } else { at };
        let delivery = &plans[plan].deliveries[place];
        let then = plans[before].deliveries.iter().find(|then| then.id == delivery.id);
        let stage = |delivery: &Delivery| delivery.stage.map(|stage| self.stage_name(stage));
        let light = |delivery: &Delivery| delivery.light.map(|_| self.light(delivery.light).label);
        let told = |tell: &dyn Fn(&Delivery) -> Option<String>| then.and_then(tell).zip(tell(delivery));
        let (then, now) = match change {
            PlanChange::Further | PlanChange::Back => told(&stage),
            PlanChange::BetterLight | PlanChange::WorseLight => told(&light),
            PlanChange::New | PlanChange::Gone => None,
        }
        .unzip();
        let about = then.zip(now).map(|(then, now)| {
            let values = [("from", then.to_lowercase().into()), ("to", now.to_lowercase().into())];
            self.locale.format("from_to", &values)
        });
        PlanChangeItem { link: self.delivery_link(plan, delivery), about }
    }

    /// How many deliveries of a plan have each light, where enough have one.
    pub(in crate::pages) fn light_counts(&self, plan: &DeliveryPlan) -> Vec<LightCount> {
        if !Share::of(&plan.deliveries, |delivery| delivery.light.is_some()).has_place() {
            return Vec::new();
        }
        let counts = compare_plans(None, plan).lights.into_iter();
        counts.map(|(light, count)| LightCount { light: self.light(light), count }).collect()
    }

    /// How many deliveries of a plan have come to each stage, where enough tell it.
    pub(in crate::pages) fn stage_counts(&self, plan: &DeliveryPlan) -> Vec<StageCount> {
        if !Share::of(&plan.deliveries, |delivery| delivery.stage.is_some()).has_place() {
            return Vec::new();
        }
        let counts = compare_plans(None, plan).stages.into_iter();
        let count = |(stage, count): (Option<_>, usize)| StageCount {
            label: stage.map_or_else(|| self.text("not_told"), |stage| self.stage_name(stage)),
            known: stage.is_some(),
            count,
        };
        counts.map(count).collect()
    }

    /// The mark of a measure for which something is delivered.
    pub(in crate::pages) fn delivery_mark(&self, id: &str) -> Option<DeliveryMark> {
        let found = self.past().deliveries(id);
        let plans = &self.roadmap().plans;
        let of_plan = |plan: usize| -> Vec<Light> {
            let is_own = |delivery: &&Delivery| {
                found.iter().any(|(newest, at)| plans[*newest].deliveries[*at].id == delivery.id)
            };
            plans[plan].deliveries.iter().filter(is_own).filter_map(|delivery| delivery.light).collect()
        };
        let (newest, _) = found.first()?;
        // A plan that lost its lights says nothing of how it goes; an older one may have said it.
        let lit = (0..=*newest).rev().map(|plan| (plan, of_plan(plan))).find(|(_, lights)| !lights.is_empty());
        let (told, lights) = lit.unwrap_or((*newest, Vec::new()));
        let scale = 0..self.config().grammar.lights.steps.len();
        let lights = scale.filter_map(|at| lights.iter().find(|light| light.at == at));
        let lights: Vec<LightView> = lights.map(|light| self.light(Some(*light))).collect();
        Some(DeliveryMark {
            count: self.deliveries_count(found.len()),
            lights,
            date: plans[told].date.map(|date| self.locale.month_year(date.date())),
        })
    }
}
