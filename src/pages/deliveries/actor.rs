//! Actors, with what they deliver.

use super::Deliveries;
use std::collections::BTreeSet;

use crate::model::Delivery;
use crate::pages::view::{ActorPage, ActorPlan, Link, PageKind};
use crate::pages::{Composed, PageName};

impl Deliveries<'_> {
    /// An actor with its page.
    pub(in crate::pages) fn actor_link(&self, at: usize) -> Link {
        let name = &self.config().actors[at].1;
        let title = name.get(self.locale.language()).to_owned();
        Link { title, lang: self.lang_of(name), href: self.href(PageName::Actor(at)) }
    }

    pub(in crate::pages) fn actor(&self, at: usize) -> Composed {
        let title = self.actor_link(at).title;
        // A delivery stands once, as the newest plan has it in which it is the actor's.
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut plans: Vec<ActorPlan> = Vec::new();
        for (plan, source) in self.roadmap().plans.iter().enumerate().rev() {
            let own = source.deliveries.iter().enumerate().filter(|(_, delivery)| delivery.actor == Some(at));
            let own: Vec<(usize, &Delivery)> = own.filter(|(_, delivery)| seen.insert(&delivery.id)).collect();
            if !own.is_empty() {
                plans.push(ActorPlan {
                    link: self.plan_link(plan),
                    shown: self.delivery_facts(own.iter().map(|(_, delivery)| *delivery)),
                    deliveries: own.iter().map(|(place, _)| self.delivery(plan, *place)).collect(),
                });
            }
        }
        let page = ActorPage {
            title: title.clone(),
            count: self.deliveries_count(plans.iter().map(|plan| plan.deliveries.len()).sum()),
            plans,
        };
        let description = self.locale.format("actor_description", &[("actor", title.as_str().into())]);
        Composed { title, description, section: "plan", content: PageKind::Actor(page) }
    }
}
