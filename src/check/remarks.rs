//! Remarks: their element beside them, their body, day, decision and source.

use std::collections::BTreeMap;

use super::ids::Index;
use super::tables::{Names, Tables, Within};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::Remark;
use crate::parse::{RawRemark, RawRemarks, RawSite};
use crate::wording::{noun, say};

/// What bodies say, newest first, by the file of the measure that they say it of.
pub(super) fn check<'a>(
    site: &'a RawSite,
    config: &Config,
    index: &Index<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<&'a str, Vec<Remark>> {
    let mut found = BTreeMap::new();
    for raw in &site.remarks {
        has_measure(raw, site, index, diagnostics);
        let mut tables = Tables { file: &raw.file, config, diagnostics };
        let mut remarks: Vec<Remark> = raw.remarks.iter().filter_map(|raw| remark(&mut tables, raw)).collect();
        remarks.sort_by_key(|remark| std::cmp::Reverse(remark.date));
        found.insert(raw.measure.as_str(), remarks);
    }
    found
}

fn remark(tables: &mut Tables<'_, '_>, raw: &RawRemark) -> Option<Remark> {
    let bodies: Vec<&str> = tables.config.remarks.bodies.iter().map(|(id, _)| id.as_str()).collect();
    let names = Names { what: noun!("noun-body"), within: Within::Site, known: &bodies };
    let by = bodies.iter().position(|id| *id == raw.by.value);
    if by.is_none() {
        let message = say!("no-such", one = names.what.one(), name = &raw.by.value);
        let fault = Diagnostic::new(Code::UnknownActor, tables.file, raw.by.span.clone(), message);
        tables.diagnostics.push_with(fault, |diagnostics, fault| {
            let fault = diagnostics.named(fault, &raw.by.value, names.what, || names.known.to_vec());
            fault.help(say!("unknown-actor.body"))
        });
    }
    let date = tables.moment(&raw.date);
    let decision = raw.decision.as_ref().and_then(|name| tables.written(name, noun!("noun-decision")));
    let source = raw.source.as_ref().and_then(|source| tables.source(source));
    Some(Remark { by: by?, date: date?, text: raw.text.clone(), answer: raw.answer.clone(), decision, source })
}

/// Tells of remarks that have no measure beside them.
fn has_measure(raw: &RawRemarks, site: &RawSite, index: &Index<'_>, diagnostics: &mut Diagnostics) {
    if site.unread.contains(&raw.measure) || site.measures.iter().any(|measure| measure.file == raw.measure) {
        return;
    }
    let id = raw.measure.rsplit('/').next().and_then(|name| name.strip_suffix(".md")).unwrap_or_default();
    let message = say!("unknown-measure.remarks", path = &raw.measure);
    let fault = Diagnostic::new(Code::UnknownMeasure, &raw.file, 0..0, message);
    if let Some(at) = index.measures.get(id) {
        return diagnostics.push(fault.help(say!("unknown-measure.beside", path = &site.measures[*at].file)));
    }
    diagnostics.push_named(fault, id, noun!("noun-item"), || {
        site.measures.iter().map(|measure| measure.id.as_str()).collect()
    });
}
