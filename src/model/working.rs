//! The working roadmap as an edition, to be frozen or compared.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Edition, EditionArea, EditionMeasure, Measure, Roadmap};
use crate::config::Config;
use crate::grammar::Fields;

impl Roadmap {
    /// The working roadmap as an edition. Drafts are left out.
    #[must_use]
    pub fn as_edition(&self, config: &Config) -> Edition {
        let main = config.main_language();
        let is_frozen = |id: &String| config.grammar.field(id).is_some_and(|field| field.frozen);
        let frozen = |fields: &Fields| -> Fields { fields.iter().filter(|(id, _)| is_frozen(id)).cloned().collect() };
        let area_id = |at: usize| self.areas[at].id.clone();
        let told = |measure: &Measure| EditionMeasure {
            id: measure.id.clone(),
            title: measure.text.title.clone(),
            language: Some(measure.text.language.clone()).filter(|language| language != main),
            area: Some(area_id(measure.area.0)),
            also_in: measure.also_in.iter().map(|area| area_id(area.0)).collect(),
            time_band: measure.time_band.clone(),
            status: measure.status.and_then(|at| config.statuses.get(at)).map(|status| status.id.clone()),
            parent: measure.parent.map(|parent| self.measure(parent).id.clone()),
            text: measure.text.hash.clone(),
            former_ids: measure.former_ids.clone(),
            reused_id: measure.reused_id,
            fields: frozen(&measure.fields),
            area_by: None,
        };
        let told = |measure: &Measure| Arc::clone(measure.told.get_or_init(|| Arc::new(told(measure))));
        let measures = self.measures.par_iter().filter(|measure| !measure.draft).map(|measure| told(measure));
        let published = self.measures.iter().filter(|measure| !measure.draft);
        Edition {
            id: config.addresses.working().to_owned(),
            working: true,
            date: config.edition,
            columns: config.columns.clone(),
            areas: self
                .areas
                .iter()
                .map(|area| EditionArea {
                    id: area.id.clone(),
                    title: area.text.title.clone(),
                    supporting: area.supporting,
                })
                .collect(),
            measures: measures.collect(),
            likely: published.flat_map(|measure| &measure.likely).cloned().collect(),
            reason: self.since.reason.clone(),
            reasons: self.since.reasons.clone(),
            outcomes: self.since.outcomes.clone(),
            ..Edition::default()
        }
    }

    /// What a measure of an edition or a plan is called today.
    #[must_use]
    pub fn current_id<'a>(&'a self, id: &'a str) -> &'a str {
        self.former_ids.get(id).map_or(id, String::as_str)
    }

    /// The adopted editions of the roadmap itself, oldest first.
    #[must_use]
    pub fn adopted(&self) -> impl DoubleEndedIterator<Item = &Edition> {
        self.editions.iter().map(AsRef::as_ref).filter(|edition| edition.series.is_none())
    }
}
