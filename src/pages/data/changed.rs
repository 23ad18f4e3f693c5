//! What became of measures between editions, as a table.

use std::sync::Arc;

use super::rows::Rows;
use crate::changes::{Change, Comparison};
use crate::model::{Choice, EditionMeasure};
use crate::pages::Composer;

/// Each pair of editions that the site compares.
pub(super) fn compared<'a>(composer: &Composer<'a>) -> impl Iterator<Item = Arc<Comparison>> + use<'a> {
    let history = &composer.order.history;
    (0..history.pairs.len()).map(|at| history.comparison(at))
}

/// `data/endringer.csv`: a row for what became of each measure between two editions, by RFC 4180 in UTF-8. Unknown is
/// empty; several kinds or ids are separated by spaces. The working roadmap is there by the site's word for it (`arbeid`).
///
/// # Errors
/// Where the writer fails.
pub fn changes_csv(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    const COLUMNS: [&str; 17] = [
        "from",
        "to",
        "id",
        "outcome",
        "certain",
        "kinds",
        "title_before",
        "title_after",
        "area_before",
        "area_after",
        "time_band_before",
        "time_band_after",
        "became",
        "likely",
        "deliveries",
        "delivered",
        "reason",
    ];
    let language = composer.config.main_language();
    let mut writer = Rows::new(out);
    writer.write_record(COLUMNS)?;
    for comparison in compared(composer) {
        for change in &comparison.rows {
            writer.write_record(cells(&comparison, change, language))?;
        }
    }
    writer.flush()
}

fn cells(comparison: &Comparison, change: &Change, language: &str) -> [String; 17] {
    let (before, after) = (comparison.before(change), comparison.after(change));
    let title = |measure: Option<&EditionMeasure>| measure.map(|measure| measure.title.clone()).unwrap_or_default();
    let area = |measure: Option<&EditionMeasure>| measure.and_then(|measure| measure.area.clone()).unwrap_or_default();
    let time = |measure: Option<&EditionMeasure>| {
        measure.and_then(|measure| measure.time_band.as_ref()).map(ToString::to_string).unwrap_or_default()
    };
    let ids = |measures: Vec<&EditionMeasure>| {
        measures.into_iter().map(|measure| measure.id.as_str()).collect::<Vec<_>>().join(" ")
    };
    let (done, deliveries) = change.delivered;
    [
        comparison.from.id.clone(),
        comparison.to.id.clone(),
        comparison.id(change).to_owned(),
        change.outcome.name().to_owned(),
        change.outcome.is_certain().to_string(),
        change.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" "),
        title(before),
        title(after),
        area(before),
        area(after),
        time(before),
        time(after),
        ids(comparison.all_after(change).collect()),
        ids(comparison.likely(change).map(|(measure, _)| measure).collect()),
        deliveries.to_string(),
        if done > 0 { done.to_string() } else { String::new() },
        comparison.any_reason(change).map(|reason| reason.text.get(language).to_owned()).unwrap_or_default(),
    ]
}
