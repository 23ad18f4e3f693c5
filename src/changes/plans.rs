//! What changed from one delivery plan to the next.

use std::collections::BTreeMap;

use crate::model::{Choice, Delivery, DeliveryPlan, Light, Stage};

/// How a delivery differs from the plan before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanChange {
    /// It was not there.
    New,
    /// It is no longer there.
    Gone,
    /// It has come further.
    Further,
    /// It has fallen back.
    Back,
    /// It goes better.
    BetterLight,
    /// It goes worse.
    WorseLight,
}

impl Choice for PlanChange {
    const ALL: &'static [(&'static str, Self)] = &[
        ("new", Self::New),
        ("gone", Self::Gone),
        ("further", Self::Further),
        ("back", Self::Back),
        ("better-light", Self::BetterLight),
        ("worse-light", Self::WorseLight),
    ];
}

/// Two delivery plans held against each other. A delivery is the same where its id is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanComparison {
    /// The deliveries that differ, by how: places in the later plan, and in the earlier one for what is gone.
    pub changes: BTreeMap<PlanChange, Vec<usize>>,
    /// How many deliveries of the later plan have each light; `None` for those where it is not told.
    pub lights: Vec<(Option<Light>, usize)>,
    /// How many deliveries of the later plan have come to each stage.
    pub stages: Vec<(Option<Stage>, usize)>,
}

/// Compares a plan with the one before; without one nothing differs, and the counts alone are told.
#[must_use]
pub fn compare_plans(before: Option<&DeliveryPlan>, after: &DeliveryPlan) -> PlanComparison {
    let mut found = PlanComparison::default();
    if let Some(before) = before {
        let mut tell = |change: PlanChange, place: usize| found.changes.entry(change).or_default().push(place);
        for (place, now) in after.deliveries.iter().enumerate() {
            match before.deliveries.iter().find(|then| then.id == now.id) {
                None => tell(PlanChange::New, place),
                Some(then) => differences(then, now).into_iter().for_each(|change| tell(change, place)),
            }
        }
        for (place, then) in before.deliveries.iter().enumerate() {
            if !after.deliveries.iter().any(|now| now.id == then.id) {
                tell(PlanChange::Gone, place);
            }
        }
    }
    for delivery in &after.deliveries {
        count(&mut found.lights, delivery.light);
        count(&mut found.stages, delivery.stage);
    }
    found.lights.sort_by_key(|(light, _)| light.map_or(usize::MAX, |light| light.at));
    found.stages.sort_by_key(|(stage, _)| stage.map_or(usize::MAX, |stage| stage.at));
    found
}

/// What is told in both and differs.
fn differences(then: &Delivery, now: &Delivery) -> Vec<PlanChange> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let stage = then.stage.zip(now.stage).map(|(then, now)| match now.cmp(&then) {
        Greater => Some(PlanChange::Further),
        Less => Some(PlanChange::Back),
        Equal => None,
    });
    let light = then.light.zip(now.light).map(|(then, now)| match now.partial_cmp(&then) {
        Some(Less) => Some(PlanChange::BetterLight),
        Some(Greater) => Some(PlanChange::WorseLight),
        Some(Equal) | None => None,
    });
    [stage, light].into_iter().flatten().flatten().collect()
}

fn count<T: PartialEq>(counts: &mut Vec<(T, usize)>, value: T) {
    match counts.iter_mut().find(|(known, _)| *known == value) {
        Some((_, count)) => *count += 1,
        None => counts.push((value, 1)),
    }
}
