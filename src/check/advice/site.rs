//! Advice on the site as a whole: languages, reviews, statuses, the accessibility statement.

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::Circumstances;
use crate::config::{Column, Config};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::Moment;
use crate::model::DeliveryPlan;
use crate::parse::RawSite;
use crate::source::CONFIG;
use crate::wording::{Text, Value, say};

/// The least share of each form of Norwegian, in percent (språklova § 13).
const SHARE: usize = 25;
const NAMED: usize = 8;

pub(in crate::check) fn advise(
    site: &RawSite,
    config: &Config,
    circumstances: Circumstances<'_>,
    plans: &[Arc<DeliveryPlan>],
    diagnostics: &mut Diagnostics,
) {
    if config.advice.language_share {
        language_share(site, diagnostics);
    }
    overlaps(config, diagnostics);
    if site.measures.iter().all(|measure| measure.draft) {
        let advice = Diagnostic::new(Code::EmptyRoadmap, CONFIG, 0..0, say!("empty-roadmap.message"));
        diagnostics.push(advice.help(Code::EmptyRoadmap.remedy()));
    }
    if let Some(today) = circumstances.today {
        for measure in &site.measures {
            if let Some(reviewed) = measure.reviewed.as_ref().filter(|reviewed| today.is_before(reviewed.value)) {
                let message = say!("reviewed-in-future.message", date = reviewed.value.to_string());
                let advice = Diagnostic::new(Code::ReviewedInFuture, &measure.file, reviewed.span.clone(), message);
                diagnostics.push(advice.help(Code::ReviewedInFuture.remedy()));
            }
            for date in measure.events.iter().filter_map(|event| event.date.as_ref()) {
                if Moment::parse(&date.value).is_some_and(|moment| today.is_before(moment.date())) {
                    let message = say!("event-in-future.message", date = &date.value);
                    let advice = Diagnostic::new(Code::EventInFuture, &measure.file, date.span.clone(), message);
                    diagnostics.push(advice.help(Code::EventInFuture.remedy()));
                }
            }
        }
    }
    if let (Some(months), Some(today)) = (config.advice.review_months, circumstances.today) {
        for measure in &site.measures {
            let Some(reviewed) = &measure.reviewed else { continue };
            let due = reviewed.value.checked_add(jiff::Span::new().months(i64::from(months)));
            if due.is_ok_and(|due| today.is_after(due)) {
                let message = say!("not-reviewed.message", date = reviewed.value.to_string(), months = months as usize);
                diagnostics.push(Diagnostic::new(Code::NotReviewed, &measure.file, reviewed.span.clone(), message));
            }
        }
        let never: Vec<&str> =
            site.measures.iter().filter(|m| m.is_whole && m.reviewed.is_none()).map(|m| m.id.as_str()).collect();
        let message = say!("not-reviewed.together", count = never.len(), of = site.measures.len());
        together(Code::NotReviewed, &never, message, diagnostics);
    }
    if !config.statuses.is_empty() {
        let without: Vec<&str> =
            site.measures.iter().filter(|m| m.is_whole && m.status.is_none()).map(|m| m.id.as_str()).collect();
        let message = say!("missing-status.together", count = without.len(), of = site.measures.len());
        together(Code::MissingStatus, &without, message, diagnostics);
    }
    if let Some(plan) = plans.last() {
        let delivered: HashSet<&str> =
            plan.deliveries.iter().flat_map(|delivery| &delivery.measures).map(String::as_str).collect();
        let without: Vec<&str> =
            site.measures.iter().map(|m| m.id.as_str()).filter(|id| !delivered.contains(id)).collect();
        let message = say!("measure-without-delivery.together", count = without.len(), of = site.measures.len());
        together(Code::MeasureWithoutDelivery, &without, message, diagnostics);
    }
    if config.accessibility_statement.is_none() {
        diagnostics.push(Diagnostic::new(Code::MissingStatement, CONFIG, 0..0, say!("missing-statement.message")));
    }
    if config.data_licence.is_none() {
        let advice = Diagnostic::new(Code::MissingLicence, CONFIG, 0..0, say!("missing-licence.message"));
        diagnostics.push(advice.help(Code::MissingLicence.remedy()));
    }
    front_pages(config, diagnostics);
}

/// Whether an address on the web names a site and no page of it.
fn is_front_page(address: &str) -> bool {
    let behind_host = address.split_once("://").and_then(|(_, rest)| rest.split_once(['/', '?', '#']));
    address.contains("://") && behind_host.is_none_or(|(_, page)| page.is_empty())
}

/// Who has a question should not have to seek where to ask it, nor for the statement.
fn front_pages(config: &Config, diagnostics: &mut Diagnostics) {
    let contact = config.contact.as_ref().map(|contact| &contact.url);
    let told = [
        (contact, say!("front-page-address.contact"), say!("front-page-address.contact-help")),
        (
            config.accessibility_statement.as_ref(),
            say!("front-page-address.statement"),
            say!("front-page-address.statement-help"),
        ),
    ];
    for (address, message, help) in told {
        if let Some(address) = address.filter(|address| is_front_page(&address.value)) {
            let advice = Diagnostic::new(Code::FrontPageAddress, CONFIG, address.span.clone(), message);
            diagnostics.push(advice.help(help));
        }
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
            let message = say!("time-bands-overlap.message", one = &column.id, other = &other.id);
            let advice = Diagnostic::new(Code::TimeBandsOverlap, CONFIG, 0..0, message);
            diagnostics.push(advice.help(Code::TimeBandsOverlap.remedy()));
        }
    }
}

/// One piece of advice for many measures, since one each would bury the rest.
fn together(code: Code, ids: &[&str], message: Text, diagnostics: &mut Diagnostics) {
    if ids.is_empty() {
        return;
    }
    let names = Value::Names(ids.iter().map(|id| (*id).to_owned()).collect(), NAMED);
    let names = say!("names", names = names);
    diagnostics.push(Diagnostic::new(code, CONFIG, 0..0, message).help(names).help(code.remedy()));
}

fn language_share(site: &RawSite, diagnostics: &mut Diagnostics) {
    let described = || site.measures.iter().filter(|m| !m.body.sections.is_empty() && !m.draft);
    let total = described().count();
    for (language, name) in [("nb", say!("language.nb")), ("nn", say!("language.nn"))] {
        let count = described().filter(|m| m.language == language).count();
        if total > 0 && count * 100 < total * SHARE {
            let message = say!(
                "language-share.message",
                count = count,
                of = total,
                percent = count * 100 / total,
                language = name,
                least = SHARE
            );
            diagnostics.push(Diagnostic::new(Code::LanguageShare, CONFIG, 0..0, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_front_page;

    #[test]
    fn front_pages_are_told_from_pages() {
        for front in ["https://example.org", "https://example.org/", "http://example.org?"] {
            assert!(is_front_page(front), "{front}");
        }
        for page in ["https://example.org/a", "https://example.org/?side=2", "mailto:a@example.org", "https://a.no/#x"]
        {
            assert!(!is_front_page(page), "{page}");
        }
    }
}
