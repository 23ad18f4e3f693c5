//! Advice on the site as a whole: languages, reviews, statuses, the accessibility statement.

use std::collections::HashSet;

use crate::check::Settings;
use crate::config::{Column, Config};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Moment;
use crate::model::DeliveryPlan;
use crate::parse::RawSite;
use crate::source::CONFIG;

/// The least share of each form of Norwegian, in percent (språklova § 13).
const SHARE: usize = 25;
const NAMED: usize = 8;

pub(super) fn advise(
    site: &RawSite,
    config: &Config,
    settings: Settings,
    plans: &[DeliveryPlan],
    diagnostics: &mut Diagnostics,
) {
    if config.advice.language_share {
        language_share(site, diagnostics);
    }
    overlaps(config, diagnostics);
    if let Some(today) = settings.today {
        for measure in &site.measures {
            for date in measure.events.iter().filter_map(|event| event.date.as_ref()) {
                if Moment::parse(&date.value).is_some_and(|moment| moment.date() > today) {
                    let message = format!("`{}` has not come yet", date.value);
                    let advice = Diagnostic::new(Code::EventInFuture, &measure.file, date.span.clone(), message);
                    diagnostics.push(advice.help(Code::EventInFuture.remedy()));
                }
            }
        }
    }
    if let (Some(months), Some(today)) = (config.advice.review_months, settings.today) {
        for measure in &site.measures {
            let Some(reviewed) = &measure.reviewed else { continue };
            let due = reviewed.value.checked_add(jiff::Span::new().months(i64::from(months)));
            if due.is_ok_and(|due| due < today) {
                let message = format!("last reviewed {}, more than {months} months ago", reviewed.value);
                diagnostics.push(Diagnostic::new(Code::NotReviewed, &measure.file, reviewed.span.clone(), message));
            }
        }
        let never: Vec<&str> =
            site.measures.iter().filter(|m| m.is_whole && m.reviewed.is_none()).map(|m| m.id.as_str()).collect();
        together(Code::NotReviewed, &never, site.measures.len(), "have no day of review", diagnostics);
    }
    if !config.statuses.is_empty() {
        let without: Vec<&str> =
            site.measures.iter().filter(|m| m.is_whole && m.status.is_none()).map(|m| m.id.as_str()).collect();
        together(Code::MissingStatus, &without, site.measures.len(), "have no status", diagnostics);
    }
    if let Some(plan) = plans.last() {
        let delivered: HashSet<&str> =
            plan.deliveries.iter().flat_map(|delivery| &delivery.measures).map(String::as_str).collect();
        let without: Vec<&str> =
            site.measures.iter().map(|m| m.id.as_str()).filter(|id| !delivered.contains(id)).collect();
        let what = "have no delivery in the newest delivery plan";
        together(Code::MeasureWithoutDelivery, &without, site.measures.len(), what, diagnostics);
    }
    if config.accessibility_statement.is_none() {
        diagnostics.push(Diagnostic::new(
            Code::MissingStatement,
            CONFIG,
            0..0,
            "the site links to no published accessibility statement",
        ));
    }
}

/// Two columns that share time ask a reader to choose; a note on one of them says why.
fn overlaps(config: &Config, diagnostics: &mut Diagnostics) {
    for (at, column) in config.columns.iter().enumerate() {
        let Some(span) = column.period.span() else { continue };
        let shares = |other: &&Column| {
            let explained = column.note.is_some() || other.note.is_some();
            !explained
                && other.period.span().is_some_and(|other| other.from() <= span.to() && span.from() <= other.to())
        };
        for other in config.columns[at + 1..].iter().filter(shares) {
            let message = format!("the columns `{}` and `{}` overlap", column.id, other.id);
            let advice = Diagnostic::new(Code::TimeBandsOverlap, CONFIG, 0..0, message);
            diagnostics.push(advice.help(Code::TimeBandsOverlap.remedy()));
        }
    }
}

/// One piece of advice for many measures, since one each would bury the rest.
fn together(code: Code, ids: &[&str], of: usize, what: &str, diagnostics: &mut Diagnostics) {
    if ids.is_empty() {
        return;
    }
    let mut names = ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    if ids.len() > NAMED {
        names.push_str(&format!(" and {} more", ids.len() - NAMED));
    }
    let message = format!("{} of {of} measures {what}", ids.len());
    diagnostics.push(Diagnostic::new(code, CONFIG, 0..0, message).help(names).help(code.remedy()));
}

fn language_share(site: &RawSite, diagnostics: &mut Diagnostics) {
    let described = || site.measures.iter().filter(|m| !m.body.sections.is_empty() && !m.draft);
    let total = described().count();
    for (language, name) in [("nb", "bokmål"), ("nn", "nynorsk")] {
        let count = described().filter(|m| m.language == language).count();
        if total > 0 && count * 100 < total * SHARE {
            let message = format!(
                "{count} of {total} descriptions ({} %) are in {name}; at least {SHARE} % should be",
                count * 100 / total
            );
            diagnostics.push(Diagnostic::new(Code::LanguageShare, CONFIG, 0..0, message));
        }
    }
}
