//! `adopt` and `changes`.

use super::args::{AdoptArgs, ChangesArgs, ChangesFormat};
use super::report::Voice;
use super::scaffold::{read_whole, whole};
use super::{Failure, hand, report};
use crate::changes::{Also, Change, Comparison, Line, Node, Report, json};
use crate::facts::Localised;
use crate::locale::{Languages, Locale};
use crate::model::Edition;
use crate::scaffold::{self, AdoptRequest};
use crate::wording::say;

pub(super) fn adopt(args: AdoptArgs, voice: Voice) -> Result<(), Failure> {
    let hand = hand::take(&args.site, voice)?;
    let (tree, site) = read_whole(&args.site, &say!("check.nothing-adopted"), voice)?;
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
    let found = (site.roadmap(), site.timeline());
    let adopted = scaffold::adopt(&hand, &args.site, &tree, site.config(), found, request)?;
    tell(&adopted, before.as_deref(), site.config().addresses.working(), voice)
        .map_err(|failure| failure.although(say!("made.was-made", path = adopted.path.display().to_string())))
}

/// Tells what was adopted, and what to do next; `before` is the edition before it, `working` the working roadmap.
fn tell(adopted: &scaffold::Adopted, before: Option<&str>, working: &str, voice: Voice) -> Result<(), Failure> {
    let edition = &adopted.edition;
    let path = adopted.path.display().to_string();
    voice.done(&say!("adopt.done"), &say!("adopt.edition", id = &edition.id, path = path))?;
    voice.more(&say!(
        "adopt.holds",
        items = report::items(edition.measures.len()),
        areas = say!("counts.areas", count = edition.areas.len()),
        drafts = say!("adopt.drafts", count = adopted.drafts)
    ))?;
    let absent = [
        (say!("adopt.no-date"), edition.date.is_none()),
        (say!("adopt.no-adopter"), edition.adopted_by.is_none()),
        (say!("adopt.no-case"), edition.case.is_none()),
        (say!("adopt.no-source"), edition.sources.is_empty()),
    ];
    let absent: Vec<String> = absent.iter().filter(|(_, absent)| *absent).map(|(fact, _)| voice.say(fact)).collect();
    if !absent.is_empty() {
        voice.more(&say!("adopt.not-told", facts = absent.join(", ")))?;
        voice.more(&say!("adopt.again"))?;
    }
    if adopted.without_texts {
        voice.more(&say!("adopt.without-texts"))?;
    }
    if let Some(since) = &adopted.since {
        voice.more(&say!("adopt.since", path = since.display().to_string()))?;
    }
    let (from, to) = before.map_or((edition.id.as_str(), working), |before| (before, edition.id.as_str()));
    voice.more(&say!("adopt.see", from = from, to = to))?;
    voice.more(&say!("adopt.publish"))
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
            return Err(Failure::Other(say!("adopt.option", option = option)));
        }
    }
    if let Some(first) = languages.first_of(|language| found.by_language.get(language)) {
        found.default.clone_from(first);
    }
    Ok(Some(found).filter(|found| !found.default.is_empty()))
}

pub(super) fn changes(args: &ChangesArgs, voice: Voice) -> Result<(), Failure> {
    let site = whole(&args.site, &say!("check.nothing-compared"), voice)?;
    let (timeline, config) = (site.timeline(), site.config());
    let find = |id: &str| -> Result<usize, Failure> {
        timeline.position(id).ok_or_else(|| {
            let known: Vec<&str> = timeline.editions().iter().map(|edition| edition.id.as_str()).collect();
            let near = crate::text::nearest(id, known.iter().copied());
            let (list, working) = (known.join(", "), config.addresses.working());
            Failure::Other(match near {
                Some(near) => say!("changes.near", id = id, near = near, editions = list, working = working),
                None => say!("changes.unknown", id = id, editions = list, working = working),
            })
        })
    };
    let places = (find(&args.from)?, find(&args.to)?);
    let (from, to) = (&timeline.editions()[places.0], &timeline.editions()[places.1]);
    if from.series != to.series {
        let series = |edition: &Edition| match &edition.series {
            Some(series) => say!("changes.of-series", id = &edition.id, series = series),
            None => say!("changes.of-roadmap", id = &edition.id),
        };
        let (from, to) = (series(from), series(to));
        return Err(Failure::Other(say!("changes.series", from = from, to = to)));
    }
    let comparison = site.compared(places.0, places.1);
    let link = |comparison: &Comparison, change: &Change| {
        let (edition, place) = change
            .after
            .first()
            .map_or((comparison.places.0, change.before), |place| (comparison.places.1, Some(*place)));
        site.address_of(Node { edition, place: place? })
    };
    let project = |plan: usize, place: usize| {
        let delivery = site.roadmap().plans.get(plan)?.deliveries.get(place)?;
        Some(delivery.project.clone())
    };
    let also = Also { link: &link, project: &project };
    match args.format {
        ChangesFormat::Text => {
            for line in Report::new(&comparison, config, &Locale::of_program(voice.0.tag()), &also).lines() {
                match line {
                    Line::Heading(text) => report::heading(&text)?,
                    Line::Text(text) => report::line(&text)?,
                }
            }
            Ok(())
        }
        ChangesFormat::Markdown => report::raw(&Report::new(&comparison, config, site.locale(), &also).markdown()),
        ChangesFormat::Json => report::line(&json(&comparison, site.locale())),
    }
}
