//! What became of measures between editions, as a table.

use std::collections::BTreeMap;
use std::io::{Result, Write};
use std::sync::Arc;

use super::named::Named;
use super::rows::Rows;
use crate::changes::{Change, Comparison, Outcome};
use crate::model::{Choice, EditionMeasure};
use crate::pages::Composer;

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
pub fn changes_csv(composer: &Composer<'_>, out: impl Write) -> Result<()> {
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
    let outcomes: Outcomes = Outcome::ALL.iter().map(|(_, own)| (*own, words.text(&own.message()))).collect();
    let mut writer = Rows::new(out)?;
    writer.write_record(COLUMNS)?;
    for comparison in compared(composer) {
        let sides = [&comparison.from, &comparison.to].map(|edition| Named::new(edition, words));
        for change in &comparison.rows {
            row(&comparison, &sides, change, (&outcomes, words.config().main_language()), &mut writer)?;
        }
    }
    writer.flush()
}

/// What each outcome is called.
type Outcomes = BTreeMap<Outcome, String>;

/// What one edition tells of a measure: its name, and its area and period, each with what they are called there.
fn told<'a>(named: &'a Named<'a>, measure: Option<&'a EditionMeasure>) -> [&'a str; 5] {
    let Some(measure) = measure else { return [""; 5] };
    let ([area, area_title], [period, period_title]) = (named.area(measure), named.period(measure));
    [&measure.title, area, area_title, period, period_title]
}

fn row(
    comparison: &Comparison,
    [from, to]: &[Named<'_>; 2],
    change: &Change,
    (outcomes, language): (&Outcomes, &str),
    writer: &mut Rows<impl Write>,
) -> Result<()> {
    let [title_before, area_before, area_before_title, time_before, time_before_title] =
        told(from, comparison.before(change));
    let [title_after, area_after, area_after_title, time_after, time_after_title] = told(to, comparison.after(change));
    let spaced = |words: Vec<&str>| words.join(" ");
    // A way that several facts changed in, such as being told now, is named once.
    let mut kinds: Vec<&str> = change.kinds.iter().map(|kind| kind.name()).collect();
    kinds.dedup();
    let (done, deliveries) = change.delivered;
    writer.write_record([
        from.edition.id.as_str(),
        &from.name,
        &to.edition.id,
        &to.name,
        comparison.id(change),
        change.outcome.name(),
        outcomes.get(&change.outcome).map_or("", String::as_str),
        if change.outcome.is_certain() { "true" } else { "false" },
        &spaced(kinds),
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
        &spaced(comparison.all_after(change).map(|measure| measure.id.as_str()).collect()),
        &spaced(comparison.likely(change).map(|(measure, _)| measure.id.as_str()).collect()),
        &deliveries.to_string(),
        &if done > 0 { done.to_string() } else { String::new() },
        comparison.any_reason(change).map_or("", |reason| reason.text.get(language)),
    ])
}
