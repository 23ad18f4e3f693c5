//! `new` and `init`.

use std::path::Path;

use super::args::{InitArgs, NewArgs};
use super::{Failure, report};
use crate::diag::Severity;
use crate::wording::Language;
use crate::{scaffold, site, source};

/// The site with its drafts, which must have no fault; else the faults and what was not done are told.
pub(super) fn whole(folder: &Path, nothing_done: &str, language: Language) -> Result<site::Site, Failure> {
    let read = source::read(folder)?;
    let prepared = site::prepare(&read.value, read.diagnostics, &site::Settings { drafts: true, ..Default::default() });
    prepared.site.ok_or_else(|| {
        let faults: Vec<_> = prepared.diagnostics.into_iter().filter(|d| d.severity() == Severity::Fault).collect();
        report::failed(&faults, &read.value.sources(&faults), language);
        report::error(&format!("mend these faults first; {nothing_done}"));
        Failure::Content
    })
}

pub(super) fn new(args: &NewArgs, written_in: Option<&str>, language: Language) -> Result<(), Failure> {
    let site = whole(&args.site, "nothing was made", language)?;
    let request = scaffold::NewRequest {
        kind: scaffold::NewKind::called(&args.kind, &site.config().addresses)?,
        title: &args.title,
        id: args.id.as_deref(),
        area: args.area.as_deref(),
        parent: args.parent.as_deref(),
        time_band: args.time_band.as_deref(),
        language: written_in,
        editor: language,
    };
    let path = scaffold::new(&args.site, site.config(), site.roadmap(), &request)?;
    let path = path.display().to_string();
    report::done("Made", &path).map_err(|failure| failure.although(&format!("{path} was made")))
}

pub(super) fn init(args: &InitArgs) -> Result<(), Failure> {
    let made = scaffold::init(&args.dir)?;
    let made = format!("{} in {}", report::counted(made.len(), "file", "files"), args.dir.display());
    report::done("Made", &made)
        .and_then(|()| report::line(&format!("  Build it: veikart build --site {}", args.dir.display())))
        .map_err(|failure| failure.although(&format!("{made} were made")))
}
