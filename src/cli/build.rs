//! `build` and `check`.

use std::path::Path;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;

use super::args::{BuildArgs, CheckArgs, CheckFormat};
use super::{Failure, environment, report};
use crate::address::OVERVIEW;
use crate::diag::{Diagnostic, Format, Severity, render};
use crate::publish::{self, PublishError, Way};
use crate::site::{self, Prepared};
use crate::source::{self, SourceTree};
use crate::wording::Language;

/// Reads and prepares a site.
fn prepare(folder: &Path, base_url: Option<String>, today: Option<Date>) -> Result<(SourceTree, Prepared), Failure> {
    let read = source::read(folder)?;
    let settings = site::Settings { base_url, today, drafts: false };
    let prepared = site::prepare(&read.value, read.diagnostics, &settings);
    Ok((read.value, prepared))
}

#[expect(clippy::disallowed_methods, reason = "the time a build took is told to the editor, and nowhere else")]
pub(super) fn build(args: &BuildArgs, language: Language) -> Result<(), Failure> {
    let begun = Instant::now();
    let moment = environment::moment().map_err(Failure::Other)?;
    let (mut tree, prepared) = prepare(&args.site, args.base_url.clone(), moment.today)?;
    let (faults, advice) = prepared.counts();
    let Some(site) = prepared.site else {
        let told: Vec<Diagnostic> =
            prepared.diagnostics.into_iter().filter(|d| args.strict || d.severity() == Severity::Fault).collect();
        return refuse(&tree, &told, language);
    };
    debug_assert_eq!(faults, 0, "a site with faults is not made");
    if args.strict && advice > 0 {
        return refuse(&tree, &prepared.diagnostics, language);
    }
    // From here on only a template can fail; the texts' memory serves to make pages.
    tree.texts = Vec::new();
    let target = args.output.clone().unwrap_or_else(|| args.site.join("public"));
    let bar = progress(site.paths().count());
    let settings = publish::Settings {
        site: &args.site,
        target: &target,
        stamp: moment.stamp,
        sync: !args.no_sync,
        in_place: args.in_place,
        progress: &|| bar.inc(1),
    };
    let published = publish::publish(&site, &settings);
    bar.finish_and_clear();
    let published = match published {
        Ok(published) => published,
        Err(PublishError::Faults(faults)) => return refuse(&tree, &site::first_of_each_place(faults), language),
        Err(error) => return Err(error.into()),
    };
    for (path, error) in &published.left {
        report::warning(&format!(
            "the site is published, but of the one before {path} could not be removed: {error}; no page leads to it. Remove \
             it as a user who may: rm -rf {path}",
            path = path.display()
        ));
    }
    let told = tell(&published, begun.elapsed().as_millis(), advice);
    told.map_err(|failure| failure.although(&format!("the new site stands in {}", published.target.display())))
}

/// Tells what was built, in so many milliseconds.
fn tell(published: &publish::Report, took: u128, advice: usize) -> Result<(), Failure> {
    let files = published.new + published.changed + published.unchanged;
    report::done("Built", &format!("{} in {took} ms", report::counted(files, "file", "files")))?;
    report::line(&format!(
        "  {} new, {} changed, {} unchanged, {} removed",
        published.new, published.changed, published.unchanged, published.removed
    ))?;
    if published.kept > 0 {
        let kept = report::counted(published.kept, "asset", "assets");
        report::line(&format!("  {kept} of earlier builds kept for pages that are open"))?;
    }
    let why = match published.way {
        Way::Whole => None,
        Way::Asked => Some("as asked"),
        Way::MountPoint => Some("since the folder is a mount point"),
        Way::Unmovable => Some("since the file system cannot move the folder"),
    };
    if let Some(why) = why {
        report::line(&format!("  Published file by file, {why}: each file was whole all the time, but not the site"))?;
    }
    if advice > 0 {
        report::line(&format!("  {}: run `veikart check` to read it", report::advice(advice)))?;
    }
    report::line(&format!("  Open {}", published.target.join(OVERVIEW).display()))
}

/// Tells why nothing was built.
fn refuse(tree: &SourceTree, diagnostics: &[Diagnostic], language: Language) -> Result<(), Failure> {
    report::failed(diagnostics, &tree.sources(diagnostics), language);
    let what = report::counts(diagnostics);
    report::error(&format!("{what}; nothing was built, and what stood there before stands"));
    Err(Failure::Content)
}

/// A bar on a terminal once work takes long enough to wonder, and nothing in a pipe.
fn progress(files: usize) -> ProgressBar {
    const WORTH_A_BAR: usize = 2_000;
    if files < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("Building {wide_bar} {pos}/{len}");
    ProgressBar::new(files as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

pub(super) fn check(args: &CheckArgs, language: Language) -> Result<(), Failure> {
    let moment = environment::moment().map_err(Failure::Other)?;
    let (tree, mut prepared) = prepare(&args.site, None, moment.today)?;
    // Templates are tried on every page, so that what a check passes is what a build can publish.
    if let Some(site) = &prepared.site {
        prepared.diagnostics.extend(site.template_faults());
    }
    let (faults, advice) = prepared.counts();
    let sources = tree.sources(&prepared.diagnostics);
    let format = match args.format {
        CheckFormat::Text => Format::Text { colour: true },
        CheckFormat::Short => Format::Short,
        CheckFormat::Json => Format::Json,
        CheckFormat::Github => Format::Github,
        CheckFormat::Sarif => Format::Sarif,
    };
    report::raw(&render(&prepared.diagnostics, &sources, format, language))?;
    if matches!(args.format, CheckFormat::Text) {
        let measures = prepared.site.as_ref().map(|site| site.roadmap().measures.len());
        match (faults, measures) {
            (0, Some(measures)) => report::done(
                "Checked",
                &format!("{}: no faults, {}", report::counted(measures, "measure", "measures"), report::advice(advice)),
            )?,
            _ => report::note(&report::counts(&prepared.diagnostics)),
        }
    }
    if faults > 0 || (args.strict && advice > 0) { Err(Failure::Content) } else { Ok(()) }
}
