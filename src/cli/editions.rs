//! `adopt` and `changes`.

use super::args::{AdoptArgs, ChangesArgs, ChangesFormat};
use super::scaffold::whole;
use super::{Failure, report};
use crate::changes::{Change, Comparison, Line, Node, Report, json};
use crate::facts::Localised;
use crate::locale::{Languages, Locale};
use crate::model::Edition;
use crate::scaffold::{self, AdoptRequest};
use crate::wording::Language;

pub(super) fn adopt(args: AdoptArgs, language: Language) -> Result<(), Failure> {
    let site = whole(&args.site, "nothing was adopted", language)?;
    let before = site.roadmap().adopted().next_back().map(|edition| edition.id.clone());
    let request = AdoptRequest {
        id: args.edition,
        title: localised("--title", &args.title, &site.config().known_languages)?,
        date: args.date,
        adopted_by: args.adopted_by,
        presented_to: args.presented_to,
        case: args.case,
        sources: args.source,
        note: localised("--note", &args.note, &site.config().known_languages)?,
    };
    let adopted = scaffold::adopt(&args.site, site.config(), site.roadmap(), site.timeline(), request)?;
    tell(&adopted, before.as_deref(), site.config().addresses.working())
        .map_err(|failure| failure.although(&format!("{} was made", adopted.path.display())))
}

/// Tells what was adopted, and what to do next; `before` is the edition before it, `working` the working roadmap.
fn tell(adopted: &scaffold::Adopted, before: Option<&str>, working: &str) -> Result<(), Failure> {
    let edition = &adopted.edition;
    report::done("Adopted", &format!("{}: {}", edition.id, adopted.path.display()))?;
    report::line(&format!(
        "  {} in {}, {}",
        report::counted(edition.measures.len(), "measure", "measures"),
        report::counted(edition.areas.len(), "focus area", "focus areas"),
        match adopted.drafts {
            0 => "no drafts left out".to_owned(),
            drafts => format!("{} left out", report::counted(drafts, "draft", "drafts")),
        }
    ))?;
    let absent = [
        ("its date (--date)", edition.date.is_none()),
        ("who adopted it (--adopted-by)", edition.adopted_by.is_none()),
        ("the case (--case)", edition.case.is_none()),
        ("its source (--source)", edition.sources.is_empty()),
    ];
    let absent: Vec<&str> = absent.iter().filter(|(_, absent)| *absent).map(|(fact, _)| *fact).collect();
    if !absent.is_empty() {
        report::line(&format!("  Not told: {}", absent.join(", ")))?;
        report::line("  To tell any of it, remove the file and adopt again: what is frozen cannot be added to later")?;
    }
    if adopted.without_texts {
        report::line("  The descriptions were left out: the file would be larger than veikart reads")?;
    }
    if let Some(since) = &adopted.since {
        report::line(&format!("  Its reasons came from {}: remove that file", since.display()))?;
    }
    let (from, to) = before.map_or((edition.id.as_str(), working), |before| (before, edition.id.as_str()));
    report::line(&format!("  See what changed: veikart changes {from} {to}"))?;
    report::line("  Publish it: veikart build")
}

/// A text of the command line: one for all languages, or one for each (`nb=…`).
fn localised(option: &str, texts: &[String], languages: &Languages) -> Result<Option<Localised>, Failure> {
    let mut found = Localised::default();
    for text in texts {
        let by_language = text.split_once('=').filter(|(language, _)| languages.contains(language));
        let is_second = match by_language {
            Some((language, text)) => found.by_language.insert(language.to_owned(), text.trim().to_owned()).is_some(),
            None if found.default.is_empty() => {
                text.trim().clone_into(&mut found.default);
                false
            }
            None => true,
        };
        let is_empty = by_language.is_some_and(|(_, text)| text.trim().is_empty());
        let is_both = !found.default.is_empty() && !found.by_language.is_empty();
        if is_second || is_empty || is_both {
            return Err(Failure::Other(format!(
                "give {option} once, or once for each language: {option} nb=… {option} nn=…"
            )));
        }
    }
    if let Some(first) = languages.first_of(|language| found.by_language.get(language)) {
        found.default.clone_from(first);
    }
    Ok(Some(found).filter(|found| !found.default.is_empty()))
}

pub(super) fn changes(args: &ChangesArgs, language: Language) -> Result<(), Failure> {
    let site = whole(&args.site, "nothing was compared", language)?;
    let (timeline, config) = (site.timeline(), site.config());
    let find = |id: &str| -> Result<usize, Failure> {
        timeline.position(id).ok_or_else(|| {
            let known: Vec<&str> = timeline.editions().iter().map(|edition| edition.id.as_str()).collect();
            let near = crate::text::nearest(id, known.iter().copied());
            let hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
            let list = known.join(", ");
            Failure::Other(format!(
                "there is no edition `{id}`; {hint}The editions are {list} ({}: the working roadmap)",
                config.addresses.working()
            ))
        })
    };
    let places = (find(&args.from)?, find(&args.to)?);
    let (from, to) = (&timeline.editions()[places.0], &timeline.editions()[places.1]);
    if from.series != to.series {
        let series = |edition: &Edition| match &edition.series {
            Some(series) => format!("`{}` belongs to the series `{series}`", edition.id),
            None => format!("`{}` belongs to the roadmap itself", edition.id),
        };
        let (from, to) = (series(from), series(to));
        return Err(Failure::Other(format!("{from}, and {to}; only editions of one series can be compared")));
    }
    let comparison = site.compared(places.0, places.1);
    let link = |comparison: &Comparison, change: &Change| {
        let (edition, place) = change
            .after
            .first()
            .map_or((comparison.places.0, change.before), |place| (comparison.places.1, Some(*place)));
        site.address_of(Node { edition, place: place? })
    };
    match args.format {
        ChangesFormat::Text => {
            for line in Report::new(&comparison, config, &Locale::of_program("en"), &link).lines() {
                match line {
                    Line::Heading(text) => report::heading(&text)?,
                    Line::Text(text) => report::line(&text)?,
                }
            }
            Ok(())
        }
        ChangesFormat::Markdown => report::raw(&Report::new(&comparison, config, site.locale(), &link).markdown()),
        ChangesFormat::Json => report::line(&json(&comparison, site.locale())),
    }
}
