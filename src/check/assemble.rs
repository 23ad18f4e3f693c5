//! Puts the checked values in the order they are shown, with indices in place of names.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

use super::facts::Resolved;
use super::ties;
use crate::address::Word;
use crate::config::Config;
use crate::facts::Spanned;
use crate::model::{Area, AreaId, Measure, MeasureId, Mention, Page, Roadmap, Text};
use crate::parse::{RawMeasure, RawPage, RawSite, RawTranslation};
use crate::text::Collation;

pub(super) fn assemble(site: &RawSite, resolved: &[Resolved], config: &Config, drafts: bool) -> Roadmap {
    let (language, about) = (config.main_language(), config.addresses.word(Word::About));
    let RawSite { front, areas: raw_areas, measures: raw_measures, pages: raw_pages, translations, .. } = site;

    let collation = Collation::new(language);
    let mut area_order: Vec<usize> = (0..raw_areas.len()).collect();
    area_order.sort_by(|a, b| {
        let (a, b) = (&raw_areas[*a], &raw_areas[*b]);
        shown_order(&collation, (a.order, a.title.as_ref(), &a.id), (b.order, b.title.as_ref(), &b.id))
    });

    let order = measure_order(raw_measures, resolved, &area_order, &collation, drafts);
    let place: HashMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let area_place: HashMap<usize, usize> = area_order.iter().enumerate().map(|(new, old)| (*old, new)).collect();

    let mut measures: Vec<Measure> = Vec::with_capacity(order.len());
    for old in &order {
        let facts = &resolved[*old];
        let area = facts.area.and_then(|a| area_place.get(&a)).copied().unwrap_or(0);
        let also_in = facts.also_in.iter().filter_map(|area| area_place.get(area)).copied().map(AreaId).collect();
        measures.push(Measure { also_in, ..measure(&raw_measures[*old], facts, AreaId(area), &place) });
    }
    for at in 0..measures.len() {
        if let Some(MeasureId(parent)) = measures[at].parent {
            measures[parent].children.push(MeasureId(at));
        }
    }

    let mut areas = Vec::with_capacity(area_order.len());
    for (new, old) in area_order.iter().enumerate() {
        let raw = &raw_areas[*old];
        let first = measures.partition_point(|m| m.area.0 < new);
        let end = measures.partition_point(|m| m.area.0 <= new);
        areas.push(Area {
            id: raw.id.clone(),
            text: Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body),
            supporting: raw.supporting,
            measures: first..end,
        });
    }

    let mut pages: Vec<&RawPage> = raw_pages.iter().map(AsRef::as_ref).collect();
    pages.sort_by(|a, b| (a.order.unwrap_or(i64::MAX), &a.id).cmp(&(b.order.unwrap_or(i64::MAX), &b.id)));
    let mut roadmap = Roadmap {
        areas,
        measures,
        pages: pages.into_iter().map(|raw| page(raw, about)).collect(),
        front: front.as_deref().map(|raw| page(raw, about)),
        ..Roadmap::default()
    };
    translate(&mut roadmap, translations);
    roadmap
}

/// The editor's order first, then the alphabet's, then the id's.
fn shown_order(
    collation: &Collation,
    a: (Option<i64>, Option<&Spanned<String>>, &str),
    b: (Option<i64>, Option<&Spanned<String>>, &str),
) -> Ordering {
    let order = |order: Option<i64>| order.unwrap_or(i64::MAX);
    let titles = || (a.1.map_or("", |t| t.value.as_str()), b.1.map_or("", |t| t.value.as_str()));
    let alphabet = |(a, b): (&str, &str)| collation.compare(a, b);
    order(a.0).cmp(&order(b.0)).then_with(|| alphabet(titles())).then_with(|| a.2.cmp(b.2))
}

/// The places of the published measures in the order they are shown. Faulty ones, and supporting measures of
/// unpublished ones, are left out; there is no page then anyway.
fn measure_order(
    raw: &[Arc<RawMeasure>],
    resolved: &[Resolved],
    areas: &[usize],
    collation: &Collation,
    drafts: bool,
) -> Vec<usize> {
    let compare = |a: &usize, b: &usize| {
        let (a, b) = (&raw[*a], &raw[*b]);
        shown_order(collation, (a.order, a.title.as_ref(), &a.id), (b.order, b.title.as_ref(), &b.id))
    };
    let published = |at: usize| (drafts || !raw[at].draft) && resolved[at].area.is_some();
    let mut overall: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut supporting: HashMap<usize, Vec<usize>> = HashMap::new();
    for at in (0..raw.len()).filter(|at| published(*at)) {
        match (resolved[at].parent, resolved[at].area) {
            (Some(parent), _) => supporting.entry(parent).or_default().push(at),
            (None, Some(area)) if raw[at].parent.is_none() => overall.entry(area).or_default().push(at),
            _ => {}
        }
    }
    let mut order = Vec::with_capacity(raw.len());
    for area in areas {
        let Some(mut here) = overall.remove(area) else { continue };
        here.sort_by(compare);
        for at in here {
            order.push(at);
            let mut below = supporting.remove(&at).unwrap_or_default();
            below.retain(|child| resolved[*child].area == Some(*area));
            below.sort_by(compare);
            order.extend(below);
        }
    }
    order
}

fn measure(raw: &RawMeasure, facts: &Resolved, area: AreaId, place: &HashMap<usize, usize>) -> Measure {
    Measure {
        id: raw.id.clone(),
        subtitle: raw.subtitle.clone(),
        area,
        also_in: Vec::new(),
        parent: facts.parent.and_then(|p| place.get(&p)).copied().map(MeasureId),
        children: Vec::new(),
        kind_unknown: raw.kind_unknown,
        time_band: facts.time_band.clone(),
        columns: facts.columns.clone(),
        status: facts.status,
        fields: facts.fields.clone(),
        former_titles: raw.former_titles.clone(),
        former_ids: raw.former_ids.iter().map(|id| id.value.clone()).filter(|id| *id != raw.id).collect(),
        reused_id: raw.reused_id,
        likely: raw.likely.iter().map(|likely| ties::likely(&raw.id, likely)).collect(),
        keywords: raw.keywords.clone(),
        sources: facts.sources.clone(),
        events: facts.events.clone(),
        mentions: facts
            .mentions
            .iter()
            .filter_map(|(at, text)| Some(Mention { measure: MeasureId(*place.get(at)?), text: text.clone() }))
            .collect(),
        remarks: Vec::new(),
        reviewed: raw.reviewed.as_ref().map(|r| r.value),
        draft: raw.draft,
        text: Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body),
    }
}

/// A page. The one that is about the roadmap stands in the menu where its file does not say.
fn page(raw: &RawPage, about: &str) -> Page {
    Page {
        id: raw.id.clone(),
        text: Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body),
        menu: raw.menu.unwrap_or(raw.id == about),
    }
}

/// Puts each translation under its original.
fn translate(roadmap: &mut Roadmap, translations: &[Arc<RawTranslation>]) {
    let mut by_file: HashMap<&str, Vec<&RawTranslation>> = HashMap::new();
    for translation in translations {
        by_file.entry(&translation.original).or_default().push(translation);
    }
    if by_file.is_empty() {
        return;
    }
    let texts = roadmap
        .measures
        .iter_mut()
        .map(|m| &mut m.text)
        .chain(roadmap.areas.iter_mut().map(|a| &mut a.text))
        .chain(roadmap.pages.iter_mut().chain(&mut roadmap.front).map(|p| &mut p.text));
    for text in texts {
        for raw in by_file.remove(text.file.as_str()).unwrap_or_default() {
            let translation = Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body);
            text.translations.insert(raw.language.clone(), translation);
        }
    }
}
