//! What became of measures between editions, as a table.

use std::sync::Arc;

use super::rows::Rows;
use crate::changes::{Comparison, DataChange, DataComparison, DataFacts};
use crate::pages::Composer;

/// Each pair of editions that the site compares.
pub(super) fn compared<'a>(composer: &Composer<'a>) -> impl Iterator<Item = Arc<Comparison>> + use<'a> {
    let history = &composer.order.history;
    (0..history.pairs.len()).map(|at| history.comparison(at))
}

/// `data/endringer.csv`: a row for what became of each measure between two editions, by RFC 4180 in UTF-8. Unknown is
/// empty; several kinds or ids are separated by spaces. `arbeid` is the working roadmap.
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
        let DataComparison { from, to, changes, .. } = DataComparison::new(&comparison, language);
        for change in &changes {
            writer.write_record(cells(&from.id, &to.id, change))?;
        }
    }
    writer.flush()
}

fn cells(from: &str, to: &str, change: &DataChange) -> [String; 17] {
    let title = |facts: &Option<DataFacts>| facts.as_ref().map(|facts| facts.title.clone()).unwrap_or_default();
    let area = |facts: &Option<DataFacts>| facts.as_ref().and_then(|facts| facts.area.clone()).unwrap_or_default();
    let time = |facts: &Option<DataFacts>| facts.as_ref().and_then(|facts| facts.time_band.clone()).unwrap_or_default();
    let joined = |words: Vec<&str>| words.join(" ");
    [
        from.to_owned(),
        to.to_owned(),
        change.id.clone(),
        change.outcome.to_owned(),
        change.certain.to_string(),
        joined(change.kinds.iter().map(|way| way.kind).collect()),
        title(&change.before),
        title(&change.after),
        area(&change.before),
        area(&change.after),
        time(&change.before),
        time(&change.after),
        joined(change.became.iter().map(String::as_str).collect()),
        joined(change.likely.iter().map(|tie| tie.id.as_str()).collect()),
        change.deliveries.to_string(),
        change.delivered.map(|count| count.to_string()).unwrap_or_default(),
        change.reason.clone().unwrap_or_default(),
    ]
}
