//! The page that leads to all who deliver.

use super::Deliveries;
use std::collections::BTreeSet;

use crate::pages::view::{IndexEntry, IndexPage, PageKind};
use crate::pages::{Composed, PageName};
use crate::text::Collation;

impl Deliveries<'_> {
    pub(in crate::pages) fn actors(&self) -> Composed {
        let mut entries: Vec<IndexEntry> = self.past().actors.iter().map(|at| self.actor_entry(*at)).collect();
        let collation = Collation::new(self.locale.language());
        entries.sort_by(|a, b| collation.compare(&a.title, &b.title));
        let (title, about) = (self.text("actors"), self.text("actors_description"));
        let page = IndexPage { title: title.clone(), about: about.clone(), entries };
        Composed { title, description: about, section: "actors", content: PageKind::Index(page) }
    }

    /// An actor with how much it delivers, each delivery once, and the plans that tell it.
    fn actor_entry(&self, at: usize) -> IndexEntry {
        let link = self.actor_link(at);
        let mut deliveries: BTreeSet<&str> = BTreeSet::new();
        let mut notes = Vec::new();
        for (place, plan) in self.roadmap().plans.iter().enumerate().rev() {
            let own: Vec<&str> =
                plan.deliveries.iter().filter(|d| d.actor == Some(at)).map(|d| d.id.as_str()).collect();
            if !own.is_empty() {
                notes.push(self.plan_link(place).title);
            }
            deliveries.extend(own);
        }
        IndexEntry {
            title: link.title,
            lang: link.lang,
            href: self.href(PageName::Actor(at)),
            count: self.deliveries_count(deliveries.len()),
            text: None,
            notes,
        }
    }
}
