//! Advice: what could be better. It never stops a build unless it is asked to be strict.

mod language;
mod site;

pub(super) use language::advise as language;
pub(super) use site::advise;
