//! Puts the checked values in the order they are shown, with indices in place of names.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::facts::Resolved;
use super::order::Order;
use super::ties;
use crate::address::Word;
use crate::config::Config;
use crate::model::{Area, AreaId, Measure, MeasureId, Mention, Page, Roadmap, Text};
use crate::parse::{RawMeasure, RawPage, RawSite, RawTranslation};

/// The roadmap with its measures in this order.
pub(super) fn assemble(site: &RawSite, mut resolved: Vec<Resolved>, config: &Config, order: &Order) -> Roadmap {
    let about = config.addresses.word(Word::About);
    let RawSite { front, areas: raw_areas, measures: raw_measures, pages: raw_pages, translations, .. } = site;
    let Order { areas: area_order, measures: order, .. } = order;
    let place = Places::of(order, raw_measures.len());
    let area_place = Places::of(area_order, raw_areas.len());

    let of = |(old, facts): (usize, Resolved)| {
        let area = facts.area.and_then(|area| area_place.get(area)).unwrap_or(0);
        let also_in = facts.also_in.iter().filter_map(|area| area_place.get(*area)).map(AreaId).collect();
        Arc::new(Measure { also_in, ..measure(&raw_measures[old], facts, AreaId(area), &place) })
    };
    let facts: Vec<(usize, Resolved)> = order.iter().map(|old| (*old, std::mem::take(&mut resolved[*old]))).collect();
    let mut measures: Vec<Arc<Measure>> = facts.into_par_iter().map(of).collect();
    for at in 0..measures.len() {
        if let Some(MeasureId(parent)) = measures[at].parent {
            Arc::make_mut(&mut measures[parent]).children.push(MeasureId(at));
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

/// Puts the measures of a roadmap in another order; both are told by places in `RawSite::measures`. Those that lead to none
/// which moved stay the very same.
pub(super) fn reorder(roadmap: &mut Roadmap, before: &[usize], now: &[usize]) {
    if before == now {
        return;
    }
    let place = Places::of(now, now.iter().max().map_or(0, |last| last + 1));
    let place: Vec<usize> = before.iter().filter_map(|raw| place.get(*raw)).collect();
    let old = roadmap.measures.clone();
    for (measure, at) in old.into_iter().zip(&place) {
        roadmap.measures[*at] = measure;
    }
    roadmap.measures.par_iter_mut().for_each(|measure| {
        let mentioned = measure.mentions.iter().map(|mention| &mention.measure);
        let mut others = measure.parent.iter().chain(&measure.children).chain(mentioned);
        if others.any(|other| place[other.0] != other.0) {
            let Measure { parent, children, mentions, .. } = Arc::make_mut(measure);
            let mentioned = mentions.iter_mut().map(|mention| &mut mention.measure);
            parent.iter_mut().chain(&mut *children).chain(mentioned).for_each(|other| other.0 = place[other.0]);
            children.sort_unstable();
        }
    });
}

/// The text of a measure without its translations.
pub(super) fn text(raw: &RawMeasure) -> Text {
    Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body)
}

/// Where what was read stands now, by where it stood; what is left out stands nowhere.
struct Places(Vec<Option<usize>>);

impl Places {
    fn of(order: &[usize], all: usize) -> Self {
        let mut places = vec![None; all];
        for (new, old) in order.iter().enumerate() {
            places[*old] = Some(new);
        }
        Self(places)
    }

    fn get(&self, old: usize) -> Option<usize> {
        self.0.get(old).copied().flatten()
    }
}

fn measure(raw: &RawMeasure, facts: Resolved, area: AreaId, place: &Places) -> Measure {
    Measure {
        id: raw.id.clone(),
        subtitle: raw.subtitle.clone(),
        area,
        also_in: Vec::new(),
        parent: facts.parent.and_then(|parent| place.get(parent)).map(MeasureId),
        children: Vec::new(),
        kind_unknown: raw.kind_unknown,
        time_band: facts.time_band,
        columns: facts.columns,
        status: facts.status,
        fields: facts.fields,
        former_titles: raw.former_titles.clone(),
        former_ids: raw.former_ids.iter().map(|id| id.value.clone()).filter(|id| *id != raw.id).collect(),
        reused_id: raw.reused_id,
        likely: raw.likely.iter().map(|likely| ties::likely(&raw.id, likely)).collect(),
        keywords: raw.keywords.clone(),
        sources: facts.sources,
        events: facts.events,
        mentions: facts
            .mentions
            .into_iter()
            .filter_map(|(at, text)| Some(Mention { measure: MeasureId(place.get(at)?), text }))
            .collect(),
        remarks: Vec::new(),
        reviewed: raw.reviewed.as_ref().map(|r| r.value),
        draft: raw.draft,
        text: text(raw),
        told: OnceLock::new(),
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
        .map(|m| &mut Arc::make_mut(m).text)
        .chain(roadmap.areas.iter_mut().map(|a| &mut a.text))
        .chain(roadmap.pages.iter_mut().chain(&mut roadmap.front).map(|p| &mut p.text));
    for text in texts {
        for raw in by_file.remove(text.file.as_str()).unwrap_or_default() {
            let translation = Text::new(&raw.file, &raw.language, raw.title.as_ref(), &raw.body);
            text.translations.insert(raw.language.clone(), translation);
        }
    }
}
