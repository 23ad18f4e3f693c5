//! Puts the checked values in the order they are shown, with indices in place of names.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::facts::Resolved;
use crate::facts::Spanned;
use crate::model::{Area, AreaId, Measure, MeasureId, Page, Roadmap, Text};
use crate::parse::{RawMeasure, RawPage, RawSite, RawTranslation};
use crate::text::Collation;

pub(super) fn assemble(site: RawSite, resolved: &[Resolved], language: &str, drafts: bool) -> Roadmap {
    let RawSite { front, areas: raw_areas, measures: raw_measures, pages: raw_pages, translations, .. } = site;

    let collation = Collation::new(language);
    let mut area_order: Vec<usize> = (0..raw_areas.len()).collect();
    area_order.sort_by(|a, b| {
        let (a, b) = (&raw_areas[*a], &raw_areas[*b]);
        shown_order(&collation, (a.order, a.title.as_ref(), &a.id), (b.order, b.title.as_ref(), &b.id))
    });

    let order = measure_order(&raw_measures, resolved, &area_order, &collation, drafts);
    let place: HashMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let area_place: HashMap<usize, usize> = area_order.iter().enumerate().map(|(new, old)| (*old, new)).collect();

    let mut raw_measures: Vec<Option<RawMeasure>> = raw_measures.into_iter().map(Some).collect();
    let mut measures: Vec<Measure> = Vec::with_capacity(order.len());
    for old in &order {
        let Some(raw) = raw_measures[*old].take() else { continue };
        let facts = &resolved[*old];
        let area = facts.area.and_then(|a| area_place.get(&a)).copied().unwrap_or(0);
        measures.push(measure(raw, facts, AreaId(area), &place));
    }
    for at in 0..measures.len() {
        if let Some(MeasureId(parent)) = measures[at].parent {
            measures[parent].children.push(MeasureId(at));
        }
    }

    let mut raw_areas: Vec<_> = raw_areas.into_iter().map(Some).collect();
    let mut areas = Vec::with_capacity(area_order.len());
    for (new, old) in area_order.iter().enumerate() {
        let Some(raw) = raw_areas[*old].take() else { continue };
        let title = raw.title.map(|t| t.value).unwrap_or_default();
        let first = measures.partition_point(|m| m.area.0 < new);
        let end = measures.partition_point(|m| m.area.0 <= new);
        areas.push(Area {
            id: raw.id,
            text: Text::new(raw.file, raw.language, title, raw.body),
            supporting: raw.supporting,
            measures: first..end,
        });
    }

    let mut pages = raw_pages;
    pages.sort_by(|a, b| (a.order.unwrap_or(i64::MAX), &a.id).cmp(&(b.order.unwrap_or(i64::MAX), &b.id)));
    let mut roadmap = Roadmap {
        areas,
        measures,
        pages: pages.into_iter().map(page).collect(),
        front: front.map(page),
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
    let title = |title: Option<&'_ Spanned<String>>| title.map_or(String::new(), |t| t.value.clone());
    order(a.0).cmp(&order(b.0)).then_with(|| collation.compare(&title(a.1), &title(b.1))).then_with(|| a.2.cmp(b.2))
}

/// The places of the published measures in the order they are shown. Faulty ones, and supporting measures of
/// unpublished ones, are left out; there is no page then anyway.
fn measure_order(
    raw: &[RawMeasure],
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

fn measure(raw: RawMeasure, facts: &Resolved, area: AreaId, place: &HashMap<usize, usize>) -> Measure {
    Measure {
        id: raw.id,
        area,
        parent: facts.parent.and_then(|p| place.get(&p)).copied().map(MeasureId),
        children: Vec::new(),
        time_band: facts.time_band,
        columns: facts.columns.clone(),
        status: facts.status,
        owner: raw.owner,
        former_titles: raw.former_titles,
        former_ids: raw.former_ids.into_iter().map(|id| id.value).collect(),
        keywords: raw.keywords,
        sources: facts.sources.clone(),
        reviewed: raw.reviewed.map(|r| r.value),
        draft: raw.draft,
        text: Text::new(raw.file, raw.language, raw.title.map(|t| t.value).unwrap_or_default(), raw.body),
    }
}

fn page(raw: RawPage) -> Page {
    let title = raw.title.map(|t| t.value).unwrap_or_default();
    Page { id: raw.id, text: Text::new(raw.file, raw.language, title, raw.body) }
}

/// Puts each translation under its original.
fn translate(roadmap: &mut Roadmap, translations: Vec<RawTranslation>) {
    let mut by_file: HashMap<String, Vec<RawTranslation>> = HashMap::new();
    for translation in translations {
        by_file.entry(translation.original.clone()).or_default().push(translation);
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
        for raw in by_file.remove(&text.file).unwrap_or_default() {
            let title = raw.title.map(|t| t.value).unwrap_or_default();
            text.translations.insert(raw.language.clone(), Text::new(raw.file, raw.language, title, raw.body));
        }
    }
}
