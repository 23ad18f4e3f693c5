//! Ids: unique in each kind, and none that would take an address of veikart's own.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use foldhash::fast::RandomState;

use crate::address::{Addresses, ContentKind};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::parse::RawSite;
use crate::text::fold_id;
use crate::wording::{Noun, noun, say};

/// Where each id and file is.
#[derive(Debug, Default)]
pub(super) struct Index<'a> {
    /// Measures by id, as places in `RawSite::measures`.
    pub(super) measures: HashMap<&'a str, usize, RandomState>,
    /// Areas by id, as places in `RawSite::areas`.
    pub(super) areas: BTreeMap<&'a str, usize>,
}

pub(super) fn index<'a>(site: &'a RawSite, addresses: &Addresses, diagnostics: &mut Diagnostics) -> Index<'a> {
    unique(site.measures.iter().map(|m| (m.id.as_str(), m.file.as_str())), noun!("noun-item"), diagnostics);
    unique(site.areas.iter().map(|a| (a.id.as_str(), a.file.as_str())), noun!("noun-area"), diagnostics);
    unique(site.pages.iter().map(|p| (p.id.as_str(), p.file.as_str())), noun!("noun-page"), diagnostics);
    unique(
        site.editions.iter().map(|e| (e.head.id.as_str(), e.head.file.as_str())),
        noun!("noun-edition"),
        diagnostics,
    );
    unique(site.plans.iter().map(|p| (p.head.id.as_str(), p.head.file.as_str())), noun!("noun-plan"), diagnostics);
    let areas = site.areas.iter().map(|a| (ContentKind::Area, &a.id, &a.file));
    let measures = site.measures.iter().map(|m| (ContentKind::Measure, &m.id, &m.file));
    let pages = site.pages.iter().map(|p| (ContentKind::Page, &p.id, &p.file));
    let editions = site.editions.iter().map(|e| (ContentKind::Edition, &e.head.id, &e.head.file));
    let plans = site.plans.iter().map(|p| (ContentKind::Plan, &p.head.id, &p.head.file));
    for (kind, id, file) in areas.chain(measures).chain(pages).chain(editions).chain(plans) {
        if addresses.reserves(kind, id) {
            reserved(file, id, diagnostics);
        }
    }
    let glossary = addresses.glossary();
    for page in site.pages.iter().filter(|page| site.glossary.is_some() && addresses.text_page(&page.id) == glossary) {
        reserved(&page.file, &page.id, diagnostics);
    }
    let mut found = Index::default();
    for (at, measure) in site.measures.iter().enumerate() {
        found.measures.entry(&measure.id).or_insert(at);
    }
    for (at, area) in site.areas.iter().enumerate() {
        found.areas.entry(&area.id).or_insert(at);
    }
    found
}

fn unique<'a>(ids: impl Iterator<Item = (&'a str, &'a str)>, kind: Noun, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<Cow<'_, str>, (&str, &str), RandomState> = HashMap::default();
    for (id, file) in ids {
        let folded = fold_id(id);
        if let Some((other_id, other)) = seen.get(&folded) {
            let message = if *other_id == id {
                say!("duplicate-id.message", many = kind.many(), id = id, file = *other)
            } else {
                say!("duplicate-id.folded", id = id, file = *other)
            };
            diagnostics.push(Diagnostic::new(Code::DuplicateId, file, 0..0, message).help(Code::DuplicateId.remedy()));
        } else {
            seen.insert(folded, (id, file));
        }
    }
}

fn reserved(file: &str, id: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(Code::ReservedId, file, 0..0, say!("reserved-id.message", id = id))
            .help(Code::ReservedId.remedy()),
    );
}
