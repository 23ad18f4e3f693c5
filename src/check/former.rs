//! Former ids: each leads to what became of a measure, and takes no address of one that exists.

use std::collections::BTreeMap;

use super::ids::Index;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::parse::{RawMeasure, RawSite};
use crate::text::id_rule;
use crate::wording::{Text, say};

/// Former ids with what they are called today; the first where a measure was split. Drafts have no address yet that
/// could take another's place.
pub(super) fn check(site: &RawSite, index: &Index<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for raw in site.measures.iter().filter(|raw| !raw.draft) {
        for former in raw.former_ids.iter().filter(|former| former.value != raw.id) {
            let fault = |code: Code, message: Text| Diagnostic::new(code, &raw.file, former.span.clone(), message);
            let id = &former.value;
            if let Some(rule) = id_rule(id) {
                diagnostics.push(fault(Code::InvalidId, say!("invalid-id.message", id = id)).help(rule));
            } else if let Some(at) = index.measures.get(id.as_str()) {
                let there = &site.measures[*at];
                if goes_on(there) {
                    continue;
                }
                let message = say!("former-id-taken.message", id = id, file = &there.file);
                let fault = fault(Code::FormerIdTaken, message).help(say!("former-id-taken.rename"));
                let fault = fault.help(say!("former-id-taken.split", id = &raw.id, former = id));
                diagnostics.push(fault.help(say!("former-id-taken.reused")));
            } else {
                found.entry(id.clone()).or_insert_with(|| raw.id.clone());
            }
        }
    }
    found
}

/// Whether a file says itself how it stands to others that had its id: as one part of a split, or as another measure.
fn goes_on(raw: &RawMeasure) -> bool {
    raw.reused_id || raw.former_ids.iter().any(|former| former.value == raw.id)
}
