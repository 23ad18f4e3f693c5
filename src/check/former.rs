//! Former ids: each leads to one measure of today, and takes no address of one that exists.

use std::collections::BTreeMap;

use super::ids::Index;
use crate::diag::{Code, Diagnostic};
use crate::parse::RawSite;
use crate::text::is_id;

/// Former ids with what they are called today. Drafts have no address yet that could take another's place.
pub(super) fn check(site: &RawSite, index: &Index<'_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for raw in site.measures.iter().filter(|raw| !raw.draft) {
        for former in &raw.former_ids {
            let fault = |code: Code, message: String| Diagnostic::new(code, &raw.file, former.span.clone(), message);
            let id = &former.value;
            if !is_id(id) {
                let help = "ids are ASCII lower case letters, digits and hyphens";
                diagnostics.push(fault(Code::InvalidId, format!("`{id}` cannot be an id")).help(help));
            } else if let Some(at) = index.measures.get(id.as_str()) {
                let code = Code::FormerIdTaken;
                let message = format!("`{id}` is the id of a measure: {}", site.measures[*at].file);
                diagnostics.push(fault(code, message).help(code.remedy()));
            } else if let Some(other) = found.insert(id.clone(), raw.id.clone()) {
                let code = Code::FormerIdTaken;
                diagnostics.push(fault(code, format!("`{id}` is a former id of `{other}` too")).help(code.remedy()));
            }
        }
    }
    found
}
