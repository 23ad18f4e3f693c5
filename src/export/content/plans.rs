//! The delivery plan and the comparison that belong to an edition.

use super::Asked;
use crate::model::DeliveryPlan;
use crate::pages::{ChangesPage, PageKind, PlanPage};

/// The newest plan of the roadmap; of an edition, the newest that was presented no later than it.
pub(super) fn plan(asked: Asked<'_>) -> Option<PlanPage> {
    view(asked, of_its_time(asked).next()?)
}

/// The plans of the roadmap, newest first; of an edition, those that were presented no later than it.
#[cfg(feature = "xlsx")]
pub(in crate::export) fn all(asked: Asked<'_>) -> Vec<PlanPage> {
    of_its_time(asked).filter_map(|plan| view(asked, plan)).collect()
}

fn of_its_time(asked: Asked<'_>) -> impl Iterator<Item = &DeliveryPlan> {
    let month = |date: jiff::civil::Date| (date.year(), date.month());
    let plans = asked.site.roadmap().plans.iter().map(AsRef::as_ref).rev();
    plans.filter(move |plan| match asked.adopted() {
        None => true,
        Some(edition) => match (plan.date, edition.date) {
            (Some(plan), Some(edition)) => month(plan.date()) <= month(edition.date()),
            _ => false,
        },
    })
}

fn view(asked: Asked<'_>, plan: &DeliveryPlan) -> Option<PlanPage> {
    match asked.site.view(&asked.path(&asked.site.config().addresses.plan(&plan.id)))?.page {
        PageKind::Plan(page) => Some(page),
        _ => None,
    }
}

/// What became of an edition until today; without one, of the newest of the roadmap itself.
pub(super) fn became(asked: Asked<'_>) -> Option<ChangesPage> {
    let addresses = &asked.site.config().addresses;
    let newest = || asked.site.roadmap().editions.iter().rev().find(|edition| edition.series.is_none());
    let from = asked.adopted().or_else(|| newest().map(AsRef::as_ref))?;
    match asked.site.view(&asked.path(&addresses.changes(&from.id, addresses.working())))?.page {
        PageKind::Changes(page) => Some(page),
        _ => None,
    }
}
