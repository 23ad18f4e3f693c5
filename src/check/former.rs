//! Former ids: each leads to what became of a measure, and takes no address of one that exists.

use std::collections::BTreeMap;

use super::ids::Index;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::parse::{RawMeasure, RawSite};
use crate::text::id_rule;

/// Former ids with what they are called today; the first where a measure was split. Drafts have no address yet that
/// could take another's place.
pub(super) fn check(site: &RawSite, index: &Index<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for raw in site.measures.iter().filter(|raw| !raw.draft) {
        for former in raw.former_ids.iter().filter(|former| former.value != raw.id) {
            let fault = |code: Code, message: String| Diagnostic::new(code, &raw.file, former.span.clone(), message);
            let id = &former.value;
            if let Some(rule) = id_rule(id) {
                diagnostics.push(fault(Code::InvalidId, format!("`{id}` cannot be an id")).help(rule));
            } else if let Some(at) = index.measures.get(id.as_str()) {
                let there = &site.measures[*at];
                if goes_on(there) {
                    continue;
                }
                let message = format!("`{id}` is no former id: {} has it today", there.file);
                let fault = fault(Code::FormerIdTaken, message).help("remove it here, or rename that file");
                let fault = fault.help(format!(
                    "where `{}` came out of `{id}`, which goes on, write former_ids = [\"{id}\"] there too",
                    raw.id
                ));
                diagnostics
                    .push(fault.help(
                        "where that file is another measure under a name set free, write reused_id = true there",
                    ));
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
