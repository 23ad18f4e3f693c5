//! `build`.

use std::path::Path;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::args::BuildArgs;
use super::report::Voice;
use super::{Failure, environment, hand, report};
use crate::address::OVERVIEW;
use crate::diag::{Diagnostic, Severity, Staged};
use crate::export;
use crate::publish::{self, PublishError, Way};
use crate::site::{self, Prepared, Site};
use crate::source::{self, SourceTree};
use crate::wording::{Text, say};

/// Reads and prepares a site.
pub(super) fn prepare(
    folder: &Path,
    settings: &site::Settings,
    voice: Voice,
) -> Result<(SourceTree, Prepared), Failure> {
    let Staged { value: tree, diagnostics } = read(folder, voice)?;
    let prepared = site::prepare(&tree, diagnostics, settings);
    Ok((tree, prepared))
}

/// Reads a site, once an edit that was interrupted in it is finished.
fn read(folder: &Path, voice: Voice) -> Result<Staged<SourceTree>, Failure> {
    hand::mend(folder, voice)?;
    Ok(source::read(folder)?)
}

/// The site with the files that it was made of, which must have no fault; else the faults and what was not done are told.
pub(super) fn sound(
    folder: &Path,
    settings: &site::Settings,
    nothing_done: &Text,
    voice: Voice,
) -> Result<(SourceTree, Site), Failure> {
    let (tree, prepared) = prepare(folder, settings, voice)?;
    if let Some(site) = prepared.site {
        return Ok((tree, site));
    }
    let faults: Vec<_> = prepared.diagnostics.into_iter().filter(|d| d.severity() == Severity::Fault).collect();
    voice.failed(&faults, &tree.sources(&faults));
    voice.error(&say!("check.mend-first", nothing = nothing_done.clone()));
    Err(Failure::Content)
}

/// The same without its drafts, as it would be published.
pub(super) fn publishable(
    folder: &Path,
    base_url: Option<String>,
    nothing_done: &Text,
    voice: Voice,
) -> Result<(SourceTree, Site), Failure> {
    let settings = site::Settings { base_url, today: environment::moment()?.today, ..Default::default() };
    sound(folder, &settings, nothing_done, voice)
}

#[expect(clippy::disallowed_methods, reason = "the time a build took is told to the editor, and nowhere else")]
pub(super) fn build(args: &BuildArgs, voice: Voice) -> Result<(), Failure> {
    let begun = Instant::now();
    let moment = environment::moment()?;
    let settings =
        site::Settings { base_url: args.base_url.clone(), today: moment.today, date: args.today, drafts: false };
    let target = args.output.clone().unwrap_or_else(|| args.site.join("public"));
    let request = publish::PublishRequest {
        site: &args.site,
        target: &target,
        stamp: moment.stamp,
        sync: !args.no_sync,
        in_place: args.in_place,
        precompress: args.precompress,
        origin: None,
        progress: &|| {},
    };
    let Staged { value: mut tree, diagnostics } = read(&args.site, voice)?;
    // Where it would change nothing, it is not done.
    let digest = site::origin(&tree, &diagnostics, &settings);
    let unchanged = digest.zip(moment.today).and_then(|(digest, today)| publish::unchanged(&request, digest, today));
    if let Some((published, advice)) = unchanged.filter(|(_, advice)| !args.strict || *advice == 0) {
        std::mem::forget(tree);
        return tell(&published, begun, advice, voice);
    }
    let prepared = site::prepare(&tree, diagnostics, &settings);
    let (faults, advice) = prepared.counts();
    let origin = digest.zip(prepared.days).map(|(digest, days)| publish::Origin { digest, advice, days });
    let Some(mut site) = prepared.site else {
        let told: Vec<Diagnostic> =
            prepared.diagnostics.into_iter().filter(|d| args.strict || d.severity() == Severity::Fault).collect();
        return refuse(&tree, &told, voice);
    };
    debug_assert_eq!(faults, 0, "a site with faults is not made");
    if args.strict && advice > 0 {
        return refuse(&tree, &prepared.diagnostics, voice);
    }
    export::offer(&mut site);
    // From here on only a template can fail; the texts' memory serves to make pages.
    tree.texts = Vec::new();
    let bar = progress(site.promised().count(), voice);
    let published = publish::publish(&site, &publish::PublishRequest { origin, progress: &|| bar.inc(1), ..request });
    bar.finish_and_clear();
    if published.is_ok() {
        tell_of_offer(&site, voice);
    }
    // The system takes back all memory at once when the program ends; text by text it takes a good while.
    std::mem::forget(site);
    let published = match published {
        Ok(published) => published,
        Err(PublishError::Faults(faults)) => return refuse(&tree, &site::first_of_each_place(faults), voice),
        Err(error) => return Err(error.into()),
    };
    tell(&published, begun, advice, voice)
}

/// Has the site offer its readers what they may download, and tells what cannot be made of it.
pub(super) fn offer(site: &mut Site, voice: Voice) {
    export::offer(site);
    tell_of_offer(site, voice);
}

/// Tells what the site cannot offer.
fn tell_of_offer(site: &Site, voice: Voice) {
    for why in &site.offered().failed {
        voice.warning(&say!("build.not-offered", why = why.clone()));
    }
}

/// Tells what was built since a moment.
fn tell(published: &publish::Report, begun: Instant, advice: usize, voice: Voice) -> Result<(), Failure> {
    for (path, error) in &published.left {
        voice.warning(&say!("build.left", path = path.display().to_string(), error = error));
    }
    let took = usize::try_from(begun.elapsed().as_millis()).unwrap_or(usize::MAX);
    let told = tell_counts(published, took, advice, voice);
    told.map_err(|failure| failure.although(say!("build.stands", path = published.target.display().to_string())))
}

/// Tells what was built, in so many milliseconds.
fn tell_counts(published: &publish::Report, took: usize, advice: usize, voice: Voice) -> Result<(), Failure> {
    let files = published.new + published.changed + published.unchanged;
    voice.done(&say!("build.done"), &say!("build.files", count = files, took = took))?;
    voice.more(&say!(
        "build.changed",
        new = published.new,
        changed = published.changed,
        unchanged = published.unchanged,
        removed = published.removed
    ))?;
    if published.copies > 0 {
        voice.more(&say!("build.copies", count = published.copies))?;
    }
    if published.kept > 0 {
        voice.more(&say!("build.kept", count = published.kept))?;
    }
    let why = match published.way {
        Way::Whole => None,
        Way::Asked => Some(say!("build.asked")),
        Way::MountPoint => Some(say!("build.mount-point")),
        Way::Unmovable => Some(say!("build.unmovable")),
    };
    if let Some(why) = why {
        voice.more(&say!("build.by-file", why = why))?;
    }
    if advice > 0 {
        voice.more(&say!("build.advice", advice = report::advice(advice)))?;
    }
    voice.more(&say!("build.open", path = published.target.join(OVERVIEW).display().to_string()))
}

/// Tells why nothing was built.
fn refuse(tree: &SourceTree, diagnostics: &[Diagnostic], voice: Voice) -> Result<(), Failure> {
    voice.failed(diagnostics, &tree.sources(diagnostics));
    voice.error(&say!("build.refused", counts = report::counts(diagnostics)));
    Err(Failure::Content)
}

/// A bar on a terminal once work takes long enough to wonder, and nothing in a pipe.
fn progress(files: usize, voice: Voice) -> ProgressBar {
    const WORTH_A_BAR: usize = 2_000;
    if files < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template(&format!("{} {{wide_bar}} {{pos}}/{{len}}", voice.say(&say!("build.progress"))));
    ProgressBar::new(files as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
