//! Editions and delivery plans: tables that stand in files of their own.

use std::collections::HashMap;
use std::sync::Arc;

use super::body::Body;
use super::markdown::{self, Context};
use super::memory::Ground;
use crate::config::RawColumn;
use crate::diag::Diagnostics;
use crate::facts::{self, Localised, NamedTexts, Spanned, Table};
use crate::grammar::{
    COLUMN, DELIVERY, DELIVERY_LIKELY, EDITION, EDITION_AREA, EDITION_LIKELY, Grammar, OUTCOME, PLAN, RawField, SINCE,
};
use crate::locale::Languages;
use crate::source::TextFile;

/// An adopted edition as its file tells it.
#[derive(Debug, Default)]
pub struct RawEdition {
    /// The facts that editions and plans share.
    pub head: RawHead,
    /// False where parsing told of a fault, so that some of it may be left out.
    pub whole: bool,
    /// The key `checksum`.
    pub checksum: Option<Spanned<String>>,
    /// The key `adopted_by`.
    pub adopted_by: Option<String>,
    /// The key `series`.
    pub series: Option<String>,
    /// The key `incomplete`.
    pub incomplete: bool,
    /// The columns.
    pub time_bands: Vec<RawColumn>,
    /// The groups.
    pub areas: Vec<RawEditionArea>,
    /// The measures.
    pub measures: Vec<RawEditionMeasure>,
    /// The key `reason`.
    pub reason: Option<Localised>,
    /// The key `reasons`.
    pub reasons: Vec<(Spanned<String>, NamedTexts)>,
    /// The key `likely`, each with the measure's id.
    pub likely: Vec<(Spanned<String>, RawLikely)>,
    /// The key `outcomes`.
    pub outcomes: Vec<RawOutcome>,
    /// The key `texts`: descriptions by the measure's id.
    pub texts: Vec<(Spanned<String>, Body)>,
}

/// A likely tie.
#[derive(Debug)]
pub struct RawLikely {
    /// The key `from`.
    pub from: Spanned<String>,
    /// The key `edition`.
    pub edition: Option<Spanned<String>>,
    /// The key `reason`.
    pub reason: Localised,
    /// The key `source`.
    pub source: Option<Spanned<String>>,
}

/// What a source tells became of a measure.
#[derive(Debug)]
pub struct RawOutcome {
    /// The key `id`.
    pub id: Spanned<String>,
    /// The key `outcome`.
    pub outcome: Spanned<String>,
    /// The key `source`.
    pub source: Spanned<String>,
    /// The key `date`.
    pub date: Option<Spanned<String>>,
    /// The key `reason`.
    pub reason: Option<Localised>,
}

/// What an edition and a delivery plan tell of themselves.
#[derive(Debug, Default)]
pub struct RawHead {
    /// The file.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The key `title`.
    pub title: Option<Localised>,
    /// The key `date`.
    pub date: Option<Spanned<String>>,
    /// The key `presented_to`.
    pub presented_to: Option<String>,
    /// The key `case`.
    pub case: Option<String>,
    /// The key `sources`.
    pub sources: Vec<Spanned<String>>,
    /// The key `note`.
    pub note: Option<Localised>,
}

/// A group of an edition.
#[derive(Debug)]
pub struct RawEditionArea {
    /// The key `id`.
    pub id: Spanned<String>,
    /// The key `title`.
    pub title: String,
    /// The key `supporting`.
    pub supporting: bool,
}

/// A measure of an edition.
#[derive(Debug)]
pub struct RawEditionMeasure {
    /// The key `id`.
    pub id: Spanned<String>,
    /// The key `title`.
    pub title: String,
    /// The key `language`.
    pub language: Option<Spanned<String>>,
    /// The key `area`.
    pub area: Option<Spanned<String>>,
    /// The key `also_in`.
    pub also_in: Vec<Spanned<String>>,
    /// The key `time_band`.
    pub time_band: Option<Spanned<String>>,
    /// The key `status`.
    pub status: Option<Spanned<String>>,
    /// The key `parent`.
    pub parent: Option<Spanned<String>>,
    /// The key `text`.
    pub text: Option<String>,
    /// The key `former_ids`.
    pub former_ids: Vec<Spanned<String>>,
    /// The key `reused_id`.
    pub reused_id: bool,
    /// The keys of fields that editions hold.
    pub fields: Box<[RawField]>,
}

/// A delivery plan as its file tells it.
#[derive(Debug, Default)]
pub struct RawPlan {
    /// The facts that editions and plans share.
    pub head: RawHead,
    /// The deliveries.
    pub deliveries: Vec<RawDelivery>,
}

/// A delivery.
#[derive(Debug)]
pub struct RawDelivery {
    /// The key `id`.
    pub id: Spanned<String>,
    /// The key `project`.
    pub project: String,
    /// The key `note`.
    pub note: Option<String>,
    /// The key `actor`.
    pub actor: Option<Spanned<String>>,
    /// The key `actor_note`.
    pub actor_note: Option<String>,
    /// The key `area`.
    pub area: Option<Spanned<String>>,
    /// The key `refs`.
    pub refs: Vec<Spanned<String>>,
    /// The key `unmatched_refs`.
    pub unmatched: Vec<String>,
    /// The key `likely`.
    pub likely: Vec<RawDeliveryTie>,
    /// The key `kind`.
    pub kind: Option<Spanned<String>>,
    /// The key `light`.
    pub light: Option<Spanned<String>>,
    /// The key `stage`.
    pub stage: Option<Spanned<String>>,
    /// The key `stage_note`.
    pub stage_note: Option<String>,
    /// The key `markers`.
    pub markers: Vec<Spanned<String>>,
}

/// A measure that a delivery may be for.
#[derive(Debug, Clone)]
pub struct RawDeliveryTie {
    /// The key `name`.
    pub name: Option<Spanned<String>>,
    /// The key `id`.
    pub id: Spanned<String>,
    /// The key `reason`.
    pub reason: Localised,
}

/// Reads an edition's file. `diagnostics` holds what was told of this file alone.
pub(super) fn edition(file: &TextFile, id: &str, ground: &Ground, diagnostics: &mut Diagnostics) -> RawEdition {
    let (grammar, languages) = (&*ground.grammar, &ground.languages);
    let measure_keys = grammar.edition_measure_keys();
    let edition = facts::parse(&file.path, &file.text, 0, EDITION, languages, diagnostics, |table, diagnostics| {
        let tables = table.tables("measures", &measure_keys, diagnostics);
        let measures: Vec<_> = tables.iter().filter_map(|table| measure(table, grammar)).collect();
        RawEdition {
            head: head(file, id, table),
            whole: false,
            checksum: table.text("checksum"),
            adopted_by: value(table, "adopted_by"),
            series: value(table, "series"),
            incomplete: table.boolean("incomplete"),
            time_bands: table.tables("time_bands", COLUMN, diagnostics).iter().map(RawColumn::new).collect(),
            areas: table
                .tables("areas", EDITION_AREA, diagnostics)
                .iter()
                .filter_map(|area| {
                    let (id, title) = (area.text("id")?, value(area, "title")?);
                    Some(RawEditionArea { id, title, supporting: area.boolean("supporting") })
                })
                .collect(),
            reason: table.localised("reason").map(|reason| reason.value),
            reasons: table.named_by("reasons"),
            likely: table
                .tables("likely", EDITION_LIKELY, diagnostics)
                .iter()
                .filter_map(|table| Some((table.text("id")?, likely(table)?)))
                .collect(),
            outcomes: table.tables("outcomes", OUTCOME, diagnostics).iter().filter_map(outcome).collect(),
            texts: texts(table, &measures, ground),
            measures,
        }
    });
    RawEdition { whole: diagnostics.is_empty(), ..edition }
}

/// Reads what is known of the way from the newest edition to the working roadmap.
pub(super) fn since(file: &TextFile, id: &str, languages: &Languages, diagnostics: &mut Diagnostics) -> RawEdition {
    facts::parse(&file.path, &file.text, 0, SINCE, languages, diagnostics, |table, diagnostics| RawEdition {
        head: RawHead { file: file.path.clone(), id: id.to_owned(), ..RawHead::default() },
        reason: table.localised("reason").map(|reason| reason.value),
        reasons: table.named_by("reasons"),
        outcomes: table.tables("outcomes", OUTCOME, diagnostics).iter().filter_map(outcome).collect(),
        ..RawEdition::default()
    })
}

/// The descriptions that were frozen. They have no place in the site folder any more, so that their links within the
/// site are words alone, and what would be a fault elsewhere is none: they cannot be mended.
fn texts(table: &Table<'_>, measures: &[RawEditionMeasure], ground: &Ground) -> Vec<(Spanned<String>, Body)> {
    let own = measures.iter().filter_map(|measure| Some((measure.id.value.as_str(), measure.language.as_ref()?)));
    let languages: HashMap<&str, &Spanned<String>> = own.collect();
    let read = |(id, text): (Spanned<String>, Localised)| {
        let language = languages.get(id.value.as_str()).map_or(&ground.main_language, |language| &language.value);
        let context = Context { file: "", language, sections: true, ground };
        let body = markdown::parse(&context, &Arc::from(text.default), 0, &mut Diagnostics::default());
        (id, body)
    };
    table.named("texts").into_iter().map(read).collect()
}

fn measure(table: &Table<'_>, grammar: &Grammar) -> Option<RawEditionMeasure> {
    Some(RawEditionMeasure {
        id: table.text("id")?,
        title: value(table, "title")?,
        language: table.text("language"),
        area: table.text("area"),
        also_in: table.texts("also_in"),
        time_band: table.text("time_band"),
        status: table.text("status"),
        parent: table.text("parent"),
        text: value(table, "text"),
        former_ids: table.texts("former_ids"),
        reused_id: table.boolean("reused_id"),
        fields: grammar.values(table),
    })
}

pub(super) fn likely(table: &Table<'_>) -> Option<RawLikely> {
    Some(RawLikely {
        from: table.text("from")?,
        edition: table.text("edition"),
        reason: table.localised("reason")?.value,
        source: table.text("source"),
    })
}

fn outcome(table: &Table<'_>) -> Option<RawOutcome> {
    Some(RawOutcome {
        id: table.text("id")?,
        outcome: table.text("outcome")?,
        source: table.text("source")?,
        date: table.text("date"),
        reason: table.localised("reason").map(|reason| reason.value),
    })
}

/// Reads a delivery plan's file.
pub(super) fn plan(file: &TextFile, id: &str, languages: &Languages, diagnostics: &mut Diagnostics) -> RawPlan {
    facts::parse(&file.path, &file.text, 0, PLAN, languages, diagnostics, |table, diagnostics| RawPlan {
        head: head(file, id, table),
        deliveries: table
            .tables("deliveries", DELIVERY, diagnostics)
            .iter()
            .filter_map(|table| delivery(table, diagnostics))
            .collect(),
    })
}

fn delivery(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<RawDelivery> {
    let tie = |table: &Table<'_>| {
        let (id, reason) = (table.text("id")?, table.localised("reason")?.value);
        Some(RawDeliveryTie { name: table.text("name"), id, reason })
    };
    Some(RawDelivery {
        id: table.text("id")?,
        project: value(table, "project")?,
        note: value(table, "note"),
        actor: table.text("actor"),
        actor_note: value(table, "actor_note"),
        area: table.text("area"),
        refs: table.texts("refs"),
        unmatched: table.texts("unmatched_refs").into_iter().map(|name| name.value).collect(),
        likely: table.tables("likely", DELIVERY_LIKELY, diagnostics).iter().filter_map(tie).collect(),
        kind: table.text("kind"),
        light: table.text("light"),
        stage: table.text("stage"),
        stage_note: value(table, "stage_note"),
        markers: table.texts("markers"),
    })
}

fn head(file: &TextFile, id: &str, table: &Table<'_>) -> RawHead {
    RawHead {
        file: file.path.clone(),
        id: id.to_owned(),
        title: table.localised("title").map(|title| title.value),
        date: table.text("date"),
        presented_to: value(table, "presented_to"),
        case: value(table, "case"),
        sources: table.texts("sources"),
        note: table.localised("note").map(|note| note.value),
    }
}

fn value(table: &Table<'_>, name: &str) -> Option<String> {
    table.text(name).map(|text| text.value)
}
