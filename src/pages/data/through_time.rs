//! Editions and deliveries in the data file. Unknown is `null`, never a guess.

use schemars::JsonSchema;
use serde::Serialize;

use super::fields::DataFields;
use super::{Composer, PageId, PageName};
use crate::address::{Anchor, with_anchor};
use crate::model::{DeliveryPlan, Edition, EditionMeasure, Written};

/// The roadmap as a body adopted it, or as it was laid before one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataEdition<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: Option<&'a str>,
    /// When it was adopted or presented: a day or a month.
    pub date: Option<String>,
    /// Who adopted it.
    pub adopted_by: Option<&'a str>,
    /// The body it was laid before.
    pub presented_to: Option<&'a str>,
    /// In which case it was dealt with.
    pub case: Option<&'a str>,
    /// A series of its own; `null` for editions of the roadmap itself.
    pub series: Option<&'a str>,
    /// What the source lost or does not tell.
    pub note: Option<&'a str>,
    /// Whether the source shows only some of the measures.
    pub incomplete: bool,
    /// Its columns, in order.
    pub time_bands: Vec<DataEditionBand<'a>>,
    /// Its groups, in order.
    pub areas: Vec<DataEditionArea<'a>>,
    /// Its measures, in order.
    pub measures: Vec<DataEditionMeasure<'a>>,
    /// Path of its page from the site's root.
    pub url: String,
}

/// A column of an edition.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataEditionBand<'a> {
    /// `2026`, `2026-2027`, `2026-Q3`, or its own id.
    pub id: &'a str,
    /// Its title.
    pub title: String,
}

/// A group of an edition.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataEditionArea<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name in that edition.
    pub title: &'a str,
    /// True for a group without time bands.
    pub supporting: bool,
}

/// A measure of an edition.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataEditionMeasure<'a> {
    /// Its id in that edition.
    pub id: &'a str,
    /// Its id today, where it was renamed or merged.
    pub current_id: &'a str,
    /// Its name in that edition.
    pub title: &'a str,
    /// Id of its area in that edition.
    pub area: Option<&'a str>,
    /// Ids of further areas that showed it; absent where none did.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    #[schemars(with = "Option<Vec<String>>")]
    pub also_in: &'a [String],
    /// `2026`, `2026-2027`, `2026-Q3`, or the id of a column without dates.
    pub time_band: Option<String>,
    /// Id of its status.
    pub status: Option<&'a str>,
    /// Id of the overall measure it belonged to.
    pub parent: Option<&'a str>,
    /// What else it carried, of what editions hold; absent where they hold nothing more.
    #[serde(skip_serializing_if = "DataFields::is_empty")]
    #[schemars(with = "Option<std::collections::BTreeMap<String, serde_json::Value>>")]
    pub fields: DataFields<'a>,
}

/// One who delivers.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataActor<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
}

/// A measure that a delivery may be for.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataDeliveryTie<'a> {
    /// Which of `unmatched` it may be; `null` for the delivery as a whole.
    pub name: Option<&'a str>,
    /// Id, as of today, of the measure.
    pub measure: &'a str,
    /// Why that is likely.
    pub reason: &'a str,
}

/// A delivery of a delivery plan.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataDelivery<'a> {
    /// Its id: the same in every plan.
    pub id: &'a str,
    /// Id of the plan.
    pub plan: &'a str,
    /// The project.
    pub project: &'a str,
    /// What it is about.
    pub note: Option<&'a str>,
    /// Id of the actor.
    pub actor: Option<&'a str>,
    /// What the plan adds to the actor's name.
    pub actor_note: Option<&'a str>,
    /// Id of the focus area it stands under; where the plan tells none, that of its measures.
    pub area: Option<&'a str>,
    /// Ids, as of today, of the measures it is for.
    pub measures: &'a [String],
    /// What the plan calls measures that no edition holds.
    pub unmatched: &'a [String],
    /// What it may be for, where the plan does not tell it.
    pub likely: Vec<DataDeliveryTie<'a>>,
    /// What it is where it is for no measure: an id of the site's `delivery_kinds`.
    pub kind: Option<&'a str>,
    /// How it goes: an id of the site's `lights`.
    pub light: Option<&'a str>,
    /// How far it has come: an id of the site's `stages`.
    pub stage: Option<&'a str>,
    /// What the plan adds to the stage.
    pub stage_note: Option<&'a str>,
    /// How it differs from the plan before: `nytt-innslag` and `oppdatert-fremgang`, or `new` and `progress` where the main
    /// language is not Norwegian.
    pub markers: Vec<&'static str>,
    /// Path of its place in the plan from the site's root.
    pub url: String,
}

pub(super) fn data_edition<'a>(composer: &Composer<'a>, at: usize) -> DataEdition<'a> {
    let edition: &Edition = &composer.roadmap.editions[at];
    let language = composer.config.main_language();
    let measures = edition.measures.iter().map(|measure| DataEditionMeasure {
        id: &measure.id,
        current_id: current_id(composer, at, measure),
        title: &measure.title,
        area: measure.area.as_deref(),
        also_in: &measure.also_in,
        time_band: measure.time_band.as_ref().map(ToString::to_string),
        status: measure.status.as_deref(),
        parent: measure.parent.as_deref(),
        fields: DataFields::frozen(&composer.config.grammar, &measure.fields, language),
    });
    DataEdition {
        id: &edition.id,
        title: edition.title.as_ref().map(|title| title.get(language)),
        date: edition.date.map(|date| date.to_string()),
        adopted_by: edition.adopted_by.as_deref(),
        presented_to: edition.presented_to.as_deref(),
        case: edition.case.as_deref(),
        series: edition.series.as_deref(),
        note: edition.note.as_ref().map(|note| note.get(language)),
        incomplete: edition.incomplete,
        time_bands: edition
            .columns
            .iter()
            .map(|column| DataEditionBand { id: &column.id, title: column.name(&composer.locales[0]) })
            .collect(),
        areas: edition
            .areas
            .iter()
            .map(|area| DataEditionArea { id: &area.id, title: &area.title, supporting: area.supporting })
            .collect(),
        measures: measures.collect(),
        url: composer.path(PageId { language: 0, kind: PageName::Edition(at) }),
    }
}

/// What a measure of an edition is called today; its own id where it is gone.
pub(super) fn current_id<'a>(composer: &Composer<'a>, edition: usize, measure: &'a EditionMeasure) -> &'a str {
    let timeline = &composer.order.history.timeline;
    let today = timeline.node(edition, &measure.id).and_then(|node| timeline.today(node).next());
    today.unwrap_or(&measure.id)
}

pub(super) fn data_deliveries<'a>(composer: &Composer<'a>, at: usize) -> impl Iterator<Item = DataDelivery<'a>> {
    let addresses = &composer.config.addresses;
    let plan: &DeliveryPlan = &composer.roadmap.plans[at];
    let page = composer.path(PageId { language: 0, kind: PageName::Plan(at) });
    let actors = &composer.config.actors;
    let grammar = &composer.config.grammar;
    plan.deliveries.iter().map(move |delivery| DataDelivery {
        id: &delivery.id,
        plan: &plan.id,
        project: &delivery.project,
        note: delivery.note.as_deref(),
        actor: delivery.actor.map(|at| actors[at].0.as_str()),
        actor_note: delivery.actor_note.as_deref(),
        area: composer.delivery_area(delivery).map(|area| composer.roadmap.area(area).id.as_str()),
        measures: &delivery.measures,
        unmatched: &delivery.unmatched,
        likely: delivery
            .likely
            .iter()
            .map(|tie| DataDeliveryTie {
                name: tie.name.as_deref(),
                measure: &tie.measure,
                reason: tie.reason.get(composer.config.main_language()),
            })
            .collect(),
        kind: delivery.kind.map(|at| grammar.delivery_kinds.steps[at].id.as_str()),
        light: delivery.light.map(|light| grammar.lights.steps[light.at].id.as_str()),
        stage: delivery.stage.map(|stage| grammar.stages.steps[stage.at].id.as_str()),
        stage_note: delivery.stage_note.as_deref(),
        markers: delivery.markers.iter().map(|marker| marker.written(composer.config.main_language())).collect(),
        url: with_anchor(&page, &addresses.anchor(Anchor::Delivery, &delivery.id)),
    })
}
