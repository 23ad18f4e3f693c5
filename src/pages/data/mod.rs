//! The roadmap as open data. This is a stable public format: fields are added, never renamed or removed, and what
//! no source tells is `null`.

mod changed;
mod events;
mod fields;
mod named;
mod rows;
mod tables;
mod through_time;
mod written;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Composer, PageId, PageName};
use crate::body::Part;
use crate::changes::DataComparison;
use crate::config::Look;
use crate::facts::{Period, Span};
use crate::grammar::{Grammar, Role};
use crate::model::{AreaId, Measure, MeasureId};

pub use changed::changes_csv;
use changed::compared;
use events::{DataEvent, DataMention, DataSource, data_events, data_mentions};
use fields::DataFields;
use rows::Rows;
pub use tables::{deliveries_csv, editions_csv};
use through_time::{DataActor, DataDelivery, DataEdition, data_deliveries, data_edition};
use written::{Compared, Each, ROOM};

/// The version of the open data: docs/data-format.md tells what is promised within one.
const FORMAT_VERSION: u32 = 1;

/// The roadmap as open data. What no source tells is null, never a guess.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataFile<'a> {
    /// The version of this format. Within one, fields are only added.
    pub format_version: u32,
    /// The roadmap's name in its main language.
    pub title: String,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Address of the data's licence.
    pub licence: Option<String>,
    /// The edition: a month or a day.
    pub edition: Option<String>,
    /// The columns of the overview, in order.
    pub time_bands: Vec<DataTimeBand>,
    /// The statuses that measures may have.
    pub statuses: Vec<DataStatus>,
    /// The focus areas, in order.
    pub areas: Vec<DataArea>,
    /// The measures, in order; supporting measures follow the one they belong to.
    #[schemars(with = "Vec<DataMeasure<'a>>")]
    pub measures: Each<'a, DataMeasure<'a>>,
    /// Adopted editions.
    #[schemars(with = "Vec<DataEdition<'a>>")]
    pub editions: Each<'a, DataEdition<'a>>,
    /// What became of each measure between two editions, and from each until the working roadmap.
    #[schemars(with = "Vec<DataComparison<'a>>")]
    pub changes: Each<'a, Compared<'a>>,
    /// Those who deliver.
    pub actors: Vec<DataActor<'a>>,
    /// Deliveries of the delivery plans.
    #[schemars(with = "Vec<DataDelivery<'a>>")]
    pub deliveries: Each<'a, DataDelivery<'a>>,
    /// The sources that facts come from.
    pub sources: Vec<DataSource<'a>>,
}

/// A column of the overview.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataTimeBand {
    /// `2025`, `2026-2027`, `2026-Q3`, or the id of a column without dates.
    pub id: String,
    /// The heading.
    pub title: String,
    #[serde(flatten)]
    pub time: DataTime,
}

/// When something is planned; `null` where it has no dates or none are told.
#[derive(Debug, Serialize, JsonSchema)]
struct DataTime {
    /// First year.
    pub first_year: Option<u16>,
    /// Last year.
    pub last_year: Option<u16>,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

impl From<Option<&Period>> for DataTime {
    fn from(period: Option<&Period>) -> Self {
        let span = period.and_then(Period::span);
        Self {
            first_year: span.map(Span::first_year),
            last_year: span.map(Span::last_year),
            from: span.map(|span| span.first_day().to_string()),
            to: span.map(|span| span.last_day().to_string()),
        }
    }
}

/// A status.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataStatus {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// `active`, `planned`, `done` or `stopped`.
    pub look: String,
}

/// A focus area.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataArea {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// True for an area without time bands.
    pub supporting: bool,
    /// Path of its page from the site's root.
    pub url: String,
}

/// `overall` or `supporting`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::pages) enum DataKind {
    /// A measure with a description of its own.
    Overall,
    /// A measure that belongs to an overall one.
    Supporting,
}

impl DataKind {
    pub(in crate::pages) fn of(measure: &Measure) -> Option<Self> {
        let kind = if measure.parent.is_some() { Self::Supporting } else { Self::Overall };
        (!measure.kind_unknown).then_some(kind)
    }

    pub(in crate::pages) const fn name(self) -> &'static str {
        match self {
            Self::Overall => "overall",
            Self::Supporting => "supporting",
        }
    }
}

/// A measure.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataMeasure<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The language that name and text are written in.
    pub language: &'a str,
    /// Overall or supporting; null where no source tells.
    pub kind: Option<DataKind>,
    /// Id of its area, in which it is counted.
    pub area: &'a str,
    /// Ids of further areas that show it.
    pub also_in: Vec<&'a str>,
    /// Id of the overall measure it belongs to.
    pub parent: Option<&'a str>,
    /// `2026`, `2026-2027`, `2026-Q3`, or the id of a column without dates.
    pub time_band: Option<String>,
    #[serde(flatten)]
    pub time: DataTime,
    /// Id of its status.
    pub status: Option<&'a str>,
    /// Path of its page from the site's root.
    pub url: String,
    /// The problem as plain text.
    #[schemars(with = "Option<String>")]
    pub problem: Option<Part<'a>>,
    /// The need as plain text.
    #[schemars(with = "Option<String>")]
    pub need: Option<Part<'a>>,
    /// The benefit as plain text.
    #[schemars(with = "Option<String>")]
    pub benefit: Option<Part<'a>>,
    /// The sections beside these, in order.
    pub sections: Vec<DataSection<'a>>,
    /// Names it had before.
    pub former_titles: &'a [String],
    /// Further words that it is searched by.
    pub keywords: &'a [String],
    /// What else it carries, by the fields' ids.
    #[schemars(with = "std::collections::BTreeMap<String, serde_json::Value>")]
    pub fields: DataFields<'a>,
    /// Dated facts, newest first.
    pub events: Vec<DataEvent<'a>>,
    /// What the descriptions of other measures say of it.
    pub mentions: Vec<DataMention<'a>>,
}

/// A section of a description.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DataSection<'a> {
    /// Its id, where all descriptions may have it.
    pub id: Option<&'a str>,
    /// Its heading.
    pub title: &'a str,
    /// Its text as plain text.
    #[schemars(with = "String")]
    pub text: Part<'a>,
}

/// The sections that have no key of their own.
fn further_sections<'a>(grammar: &'a Grammar, measure: &'a Measure) -> Vec<DataSection<'a>> {
    let id = |role: Role| grammar.section(role).map(|section| section.id.as_str());
    let sections = measure.text.sections.iter().enumerate().map(|(at, section)| DataSection {
        id: id(section.role),
        title: &section.heading.value,
        text: measure.text.body.section(at),
    });
    sections.filter(|section| !matches!(section.id, Some("problem" | "need" | "benefit"))).collect()
}

/// `data/veikart.json`.
///
/// # Errors
/// Where the writer fails.
pub fn json(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    let config = composer.config;
    let language = config.main_language();
    let roadmap = composer.roadmap;
    let locale = &composer.locales[0];
    let file = DataFile {
        format_version: FORMAT_VERSION,
        title: config.title.get(language).to_owned(),
        publisher: config.publisher.as_ref().map(|p| p.get(language).to_owned()),
        licence: config.data_licence.as_ref().map(|l| l.url.value.clone()),
        edition: config.edition.as_ref().map(ToString::to_string),
        time_bands: config
            .columns
            .iter()
            .map(|column| DataTimeBand {
                id: column.id.clone(),
                title: column.name(locale),
                time: DataTime::from(Some(&column.period)),
            })
            .collect(),
        statuses: config
            .statuses
            .iter()
            .map(|status| DataStatus {
                id: status.id.clone(),
                title: status.title.get(language).to_owned(),
                look: Look::name(status.look).to_owned(),
            })
            .collect(),
        areas: roadmap
            .areas
            .iter()
            .map(|area| DataArea {
                id: area.id.clone(),
                title: area.text.title.clone(),
                supporting: area.supporting,
                url: config.addresses.area(&area.id, 1),
            })
            .collect(),
        measures: Each::of(|| roadmap.measures.iter().map(|measure| data_measure(composer, measure))),
        editions: Each::of(|| (0..roadmap.editions.len()).map(|at| data_edition(composer, at))),
        changes: Each::of(|| compared(composer).map(|pair| Compared(pair, locale))),
        actors: config.actors.iter().map(|(id, title)| DataActor { id, title: title.get(language) }).collect(),
        deliveries: Each::of(|| (0..roadmap.plans.len()).flat_map(|at| data_deliveries(composer, at))),
        sources: config.sources.iter().map(|(id, title)| DataSource { id, title: title.get(language) }).collect(),
    };
    let mut out = std::io::BufWriter::with_capacity(ROOM, out);
    serde_json::to_writer_pretty(&mut out, &file)?;
    std::io::Write::write_all(&mut out, b"\n")?;
    std::io::Write::flush(&mut out)
}

fn data_measure<'a>(composer: &Composer<'a>, measure: &'a Measure) -> DataMeasure<'a> {
    let (roadmap, config) = (composer.roadmap, composer.config);
    let section = |id| measure.text.section(config.grammar.role(id)?);
    let parent = measure.parent.map(|id| roadmap.measure(id).id.as_str());
    DataMeasure {
        id: &measure.id,
        title: &measure.text.title,
        language: &measure.text.language,
        kind: DataKind::of(measure),
        area: &roadmap.area(measure.area).id,
        also_in: measure.also_in.iter().map(|area| roadmap.area(*area).id.as_str()).collect(),
        parent,
        time_band: measure.time_band.as_ref().map(ToString::to_string),
        time: DataTime::from(measure.time_band.as_ref()),
        status: measure.status.and_then(|at| config.statuses.get(at)).map(|s| s.id.as_str()),
        url: config.addresses.measure(&measure.id),
        problem: section("problem"),
        need: section("need"),
        benefit: section("benefit"),
        sections: further_sections(&config.grammar, measure),
        former_titles: &measure.former_titles,
        keywords: &measure.keywords,
        fields: DataFields::of(&config.grammar, &measure.fields, config.main_language()),
        events: data_events(composer, measure),
        mentions: data_mentions(composer, measure),
    }
}

/// `data/veikart.csv`: the measures without their texts, by RFC 4180 in UTF-8. Several texts are separated by semicolons,
/// several ids by spaces; what an id is called in the main language stands behind it, as `<column>_title`. The fields
/// stand last, by their ids. Addresses are whole where the site has a base address.
///
/// # Errors
/// Where the writer fails.
pub fn csv(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    const COLUMNS: [&str; 18] = [
        "id",
        "title",
        "language",
        "kind",
        "kind_title",
        "area",
        "area_title",
        "parent",
        "parent_title",
        "time_band",
        "time_band_title",
        "status",
        "status_title",
        "url",
        "former_titles",
        "keywords",
        "also_in",
        "also_in_title",
    ];
    let (grammar, words) = (&composer.config.grammar, composer.words(0));
    let (config, roadmap) = (composer.config, composer.roadmap);
    let language = config.main_language();
    let mut writer = Rows::new(out)?;
    writer.write_record(COLUMNS.iter().map(|&name| Cow::Borrowed(name)).chain(fields::columns(grammar.public())))?;
    for (at, measure) in roadmap.measures.iter().enumerate() {
        let data = data_measure(composer, measure);
        let kind = data.kind.map_or("", DataKind::name);
        let area_title = |id: AreaId| roadmap.area(id).text.title.as_str();
        let status = measure.status.and_then(|at| config.statuses.get(at));
        let period = measure.time_band.as_ref().map(|period| words.period(period));
        let facts = [
            data.id,
            data.title,
            data.language,
            kind,
            &words.kind(MeasureId(at)).unwrap_or_default(),
            data.area,
            area_title(measure.area),
            data.parent.unwrap_or(""),
            measure.parent.map_or("", |parent| &roadmap.measure(parent).text.title),
            data.time_band.as_deref().unwrap_or(""),
            period.as_deref().unwrap_or(""),
            data.status.unwrap_or(""),
            status.map_or("", |status| status.title.get(language)),
            &composer.whole(&data.url),
            &data.former_titles.join("; "),
            &data.keywords.join("; "),
            &data.also_in.join(" "),
            &measure.also_in.iter().map(|area| area_title(*area)).collect::<Vec<_>>().join("; "),
        ];
        let fields = fields::cells(grammar.public(), &measure.fields, words);
        writer.write_record(facts.map(Cow::Borrowed).into_iter().chain(fields.map(Cow::Owned)))?;
    }
    writer.flush()
}

/// `data/veikart.schema.json`: the JSON Schema of the data file, with a site's own fields.
#[must_use]
pub fn schema(grammar: &Grammar) -> serde_json::Value {
    let mut schema = schemars::schema_for!(DataFile).to_value();
    for (name, keys) in [("DataMeasure", true), ("DataEditionMeasure", false)] {
        if let Some(fields) = schema.pointer_mut(&format!("/$defs/{name}/properties/fields")) {
            let about = fields["description"].take();
            *fields = fields::schema(grammar, keys);
            fields["description"] = about;
        }
    }
    schema
}
