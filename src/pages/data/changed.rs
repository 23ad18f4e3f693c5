//! What became of measures between editions, as a table.

use std::sync::Arc;

use super::rows::Rows;
use crate::changes::{Change, Comparison};
use crate::model::{Choice, Edition, EditionMeasure};
use crate::pages::{Composer, Words};

/// Each pair of editions that the site compares.
pub(super) fn compared<'a>(composer: &Composer<'a>) -> impl Iterator<Item = Arc<Comparison>> + use<'a> {
    let history = &composer.order.history;
    (0..history.pairs.len()).map(|at| history.comparison(at))
}

/// `data/endringer.csv`: a row for what became of each measure between two editions, by RFC 4180 in UTF-8. Unknown is
/// empty; several kinds or ids are separated by spaces; what an id is called in the main language stands behind it. The working roadmap is there by the site's word for it (`arbeid`).
///
/// # Errors
/// Where the writer fails.
pub fn changes_csv(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    const COLUMNS: [&str; 24] = [
        "from",
        "from_title",
        "to",
        "to_title",
        "id",
        "outcome",
        "outcome_title",
        "certain",
        "kinds",
        "title_before",
        "title_after",
        "area_before",
        "area_before_title",
        "area_after",
        "area_after_title",
        "time_band_before",
        "time_band_before_title",
        "time_band_after",
        "time_band_after_title",
        "became",
        "likely",
        "deliveries",
        "delivered",
        "reason",
    ];
    let words = composer.words(0);
    let mut writer = Rows::new(out)?;
    writer.write_record(COLUMNS)?;
    for comparison in compared(composer) {
        for change in &comparison.rows {
            writer.write_record(cells(&comparison, change, words))?;
        }
    }
    writer.flush()
}

/// What one edition tells of a measure: its name, and its area and period, each with what they are called there.
fn told(edition: &Edition, measure: Option<&EditionMeasure>, words: Words<'_>) -> [String; 5] {
    let Some(measure) = measure else { return Default::default() };
    let area = edition.areas.iter().find(|area| Some(&area.id) == measure.area.as_ref());
    let period = measure.time_band.as_ref();
    [
        measure.title.clone(),
        measure.area.clone().unwrap_or_default(),
        area.map(|area| area.title.clone()).unwrap_or_default(),
        period.map(ToString::to_string).unwrap_or_default(),
        period.map(|period| words.period_in(edition, period)).unwrap_or_default(),
    ]
}

fn cells(comparison: &Comparison, change: &Change, words: Words<'_>) -> [String; 24] {
    let (from, to) = (&comparison.from, &comparison.to);
    let before = told(from, comparison.before(change), words);
    let after = told(to, comparison.after(change), words);
    let ids = |measures: Vec<&EditionMeasure>| {
        measures.into_iter().map(|measure| measure.id.as_str()).collect::<Vec<_>>().join(" ")
    };
    let language = words.config().main_language();
    let (done, deliveries) = change.delivered;
    // A way that several facts changed in, such as being told now, is named once.
    let mut kinds: Vec<&str> = change.kinds.iter().map(|kind| kind.name()).collect();
    kinds.dedup();
    let [title_before, area_before, area_before_title, time_before, time_before_title] = before;
    let [title_after, area_after, area_after_title, time_after, time_after_title] = after;
    [
        from.id.clone(),
        words.edition_name(from),
        to.id.clone(),
        words.edition_name(to),
        comparison.id(change).to_owned(),
        change.outcome.name().to_owned(),
        words.text(&change.outcome.message()),
        change.outcome.is_certain().to_string(),
        kinds.join(" "),
        title_before,
        title_after,
        area_before,
        area_before_title,
        area_after,
        area_after_title,
        time_before,
        time_before_title,
        time_after,
        time_after_title,
        ids(comparison.all_after(change).collect()),
        ids(comparison.likely(change).map(|(measure, _)| measure).collect()),
        deliveries.to_string(),
        if done > 0 { done.to_string() } else { String::new() },
        comparison.any_reason(change).map(|reason| reason.text.get(language).to_owned()).unwrap_or_default(),
    ]
}
