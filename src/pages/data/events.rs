//! What sources tell of measures beside their descriptions, as open data.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Measure;
use crate::pages::Composer;

/// A source that facts come from.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataSource<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
}

/// A dated fact.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataEvent<'a> {
    /// A day or a month.
    pub date: String,
    /// What happened.
    pub text: &'a str,
    /// Id of the source that tells it.
    pub source: &'a str,
}

/// What the description of another measure says.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DataMention<'a> {
    /// Id of the measure whose description says it.
    pub measure: &'a str,
    /// What it says, in other words.
    pub text: &'a str,
}

pub(super) fn data_events<'a>(composer: &Composer<'a>, measure: &'a Measure) -> Vec<DataEvent<'a>> {
    let sources = &composer.config.sources;
    let told = measure.events.iter().filter_map(|event| {
        let (source, _) = sources.get(event.source)?;
        Some(DataEvent { date: event.date.to_string(), text: event.text.get(&measure.text.language), source })
    });
    told.collect()
}

pub(super) fn data_mentions<'a>(composer: &Composer<'a>, measure: &'a Measure) -> Vec<DataMention<'a>> {
    let told = measure.mentions.iter().map(|mention| DataMention {
        measure: &composer.roadmap.measure(mention.measure).id,
        text: mention.text.get(&measure.text.language),
    });
    told.collect()
}
