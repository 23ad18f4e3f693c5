//! Delivery plans: projects with actor, light and stage, each tied to measures.

use super::{Choice, Written};
use crate::facts::{Localised, Moment};

/// A delivery plan as it was presented. Any fact of a delivery may be unknown.
#[derive(Debug, Clone, Default)]
pub struct DeliveryPlan {
    /// Its id: its file name.
    pub id: String,
    /// Its name.
    pub title: Option<Localised>,
    /// When it was presented.
    pub date: Option<Moment>,
    /// The body it was laid before.
    pub presented_to: Option<String>,
    /// In which case it was dealt with.
    pub case: Option<String>,
    /// Ids of the configured sources.
    pub sources: Vec<String>,
    /// What the source lost or does not tell, in a sentence.
    pub note: Option<Localised>,
    /// The deliveries, in order.
    pub deliveries: Vec<Delivery>,
}

/// What an actor delivers.
#[derive(Debug, Clone, Default)]
pub struct Delivery {
    /// Its id: its identity across plans.
    pub id: String,
    /// The project.
    pub project: String,
    /// What it is about.
    pub note: Option<String>,
    /// Index in the configured actors.
    pub actor: Option<usize>,
    /// What the plan adds to the actor's name («Forvaltning»).
    pub actor_note: Option<String>,
    /// Id of the focus area it stands under.
    pub area: Option<String>,
    /// Ids of the measures it is for, as the plan writes them.
    pub refs: Vec<String>,
    /// Ids of the measures it is for, as they are called today.
    pub measures: Vec<String>,
    /// What the plan calls measures that no edition holds.
    pub unmatched: Vec<String>,
    /// What it may be for, where the plan does not tell it.
    pub likely: Vec<DeliveryTie>,
    /// What it is where it is for no measure: a place in the site's scale.
    pub kind: Option<usize>,
    /// How it goes.
    pub light: Option<Light>,
    /// How far it has come.
    pub stage: Option<Stage>,
    /// What the plan adds to the stage («MVP 1»).
    pub stage_note: Option<String>,
    /// How it differs from the plan before: computed where there is one, else as its own plan tells.
    pub markers: Vec<Marker>,
}

/// A measure that a delivery may be for. It is offered as such, and never counted.
#[derive(Debug, Clone)]
pub struct DeliveryTie {
    /// Which of the unmatched names it may be; `None` for the delivery as a whole.
    pub name: Option<String>,
    /// Id of the measure, as it is called today.
    pub measure: String,
    /// Why that is likely.
    pub reason: Localised,
}

/// How a delivery goes, on the site's scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Light {
    /// Its place in the scale.
    pub at: usize,
    /// Whether it is better or worse than others.
    pub is_ranked: bool,
}

impl PartialOrd for Light {
    /// The better one is less. One that is neither good nor bad is compared with none but itself.
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        (self == other || (self.is_ranked && other.is_ranked)).then(|| self.at.cmp(&other.at))
    }
}

/// How far a delivery has come, on the site's scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stage {
    /// Its place in the scale.
    pub at: usize,
    /// Whether what has come there is delivered.
    pub is_done: bool,
}

/// How a delivery differs from the plan before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// It was not there.
    New,
    /// It has come further.
    Progress,
}

impl Choice for Marker {
    const ALL: &'static [(&'static str, Self)] = &[("new", Self::New), ("progress", Self::Progress)];
}

impl Written for Marker {
    const NORWEGIAN: &'static [&'static str] = &["nytt-innslag", "oppdatert-fremgang"];
}

impl DeliveryPlan {
    /// Computes the markers from the plan before.
    pub(crate) fn mark(&mut self, before: &Self) {
        for delivery in &mut self.deliveries {
            delivery.markers = match before.deliveries.iter().find(|earlier| earlier.id == delivery.id) {
                None => vec![Marker::New],
                Some(earlier) if delivery.stage.zip(earlier.stage).is_some_and(|(now, then)| now > then) => {
                    vec![Marker::Progress]
                }
                Some(_) => Vec::new(),
            };
        }
    }
}
