//! The content of an adopted edition: what it froze, in its own areas and columns.

use std::collections::{BTreeSet, HashMap};

use super::{Area, Asked, Column, Content, Element, Fact, Status, plans, roadmap::passages};
use crate::changes::{Node, edition_name};
use crate::config::period_name;
use crate::facts::Period;
use crate::matrix::Matrix;
use crate::model::{Edition, EditionMeasure, Text};
use crate::pages::{EditionPage, PageKind};
use crate::text::capitalised;

pub(super) fn content<'a>(asked: Asked<'a>, edition: &'a Edition) -> Content<'a> {
    let (site, locale) = (asked.site, asked.locale());
    let config = site.config();
    let shared = site.site_view(asked.language);
    let path = asked.path(&config.addresses.edition(&edition.id));
    let page = page(asked, &path);
    let name = capitalised(&edition_name(edition, locale));
    let matrix = Matrix::of_edition(edition);
    let has_cells = matrix.has_cells();
    let areas: Vec<Area> = edition
        .areas
        .iter()
        .map(|area| Area {
            title: area.title.clone(),
            lang: config.main_language().to_owned(),
            intro: Vec::new(),
            supporting: area.supporting || !has_cells,
        })
        .collect();
    let columns = edition.columns.iter().filter(|_| has_cells);
    let elements = Elements::new(asked, edition);
    Content {
        locale,
        main_language: config.main_language().to_owned(),
        title: shared.title,
        edition_line: Some(locale.format("edition", &[("edition", edition_name(edition, locale).into())])),
        publisher: shared.publisher,
        facts: page.iter().flat_map(|page| &page.facts).map(|fact| (fact.label.clone(), texts(fact))).collect(),
        notes: page
            .into_iter()
            .flat_map(|page| page.note.map(|note| note.text).into_iter().chain(page.missing))
            .collect(),
        address: site.whole_address(&path),
        columns: columns.map(|c| Column { title: c.name(locale), period: c.period.clone() }).collect(),
        legend: elements.legend(),
        loose: loose(edition, &matrix, locale),
        areas,
        matrix,
        elements: edition.measures.iter().map(|measure| elements.element(measure)).collect(),
        plan: plans::plan(asked),
        became: plans::became(asked),
        edition: Some(name),
    }
}

fn page(asked: Asked<'_>, path: &str) -> Option<EditionPage> {
    match asked.site.view(path)?.page {
        PageKind::Edition(page) => Some(page),
        _ => None,
    }
}

fn texts(fact: &crate::pages::Fact) -> String {
    fact.values.iter().map(|value| value.text.as_str()).collect::<Vec<_>>().join("; ")
}

/// What stands in no area: by when it is planned, where that is told.
fn loose(edition: &Edition, matrix: &Matrix, locale: &crate::locale::Locale) -> Vec<(String, Vec<usize>)> {
    let band = |at: &usize| edition.measures[*at].time_band.as_ref();
    let all = || matrix.without_area.iter().copied();
    let bands: BTreeSet<&Period> = all().filter_map(|at| band(&at)).collect();
    let of_band = |own: &Period| all().filter(|at| band(at) == Some(own)).collect();
    let mut lists: Vec<_> =
        bands.into_iter().map(|own| (period_name(&edition.columns, own, locale), of_band(own))).collect();
    let nowhere: Vec<usize> = all().filter(|at| band(at).is_none()).collect();
    if !nowhere.is_empty() {
        let is_all = nowhere.len() == edition.measures.len();
        lists.push((locale.text(if is_all { "measures" } else { "place_unknown" }), nowhere));
    }
    lists
}

struct Elements<'a> {
    asked: Asked<'a>,
    edition: &'a Edition,
    places: HashMap<&'a str, usize>,
    /// Whether the status is told of some and not of others.
    has_gaps: bool,
}

impl<'a> Elements<'a> {
    fn new(asked: Asked<'a>, edition: &'a Edition) -> Self {
        let told = edition.measures.iter().filter(|measure| measure.status.is_some()).count();
        let places = edition.measures.iter().enumerate().map(|(at, measure)| (measure.id.as_str(), at)).collect();
        Self { asked, edition, places, has_gaps: told * 10 >= edition.measures.len() && told > 0 }
    }

    fn status(&self, id: Option<&str>) -> Status {
        let config = self.asked.site.config();
        let locale = self.asked.locale();
        let known = id.and_then(|id| config.statuses.iter().find(|status| status.id == id));
        match known {
            Some(status) => Status {
                label: status.title.get(locale.language()).to_owned(),
                look: status.look.name(),
                is_said: true,
            },
            None => Status { label: locale.text("status_unknown"), look: "unknown", is_said: self.has_gaps },
        }
    }

    /// The statuses that occur.
    fn legend(&self) -> Vec<Status> {
        let mut legend: Vec<Status> = Vec::new();
        for measure in &self.edition.measures {
            let status = self.status(measure.status.as_deref());
            if status.is_said && !legend.contains(&status) {
                legend.push(status);
            }
        }
        let order =
            |status: &Status| ["active", "planned", "done", "stopped"].iter().position(|look| *look == status.look);
        legend.sort_by_key(|status| order(status).unwrap_or(usize::MAX));
        legend
    }

    fn element(&self, measure: &EditionMeasure) -> Element {
        let (site, locale) = (self.asked.site, self.asked.locale());
        let main = site.config().main_language();
        let place = |id: &str| self.places.get(id).copied();
        let area = measure.area.as_deref().and_then(|id| self.edition.areas.iter().position(|area| area.id == id));
        let band = match &measure.time_band {
            Some(period) => period_name(&self.edition.columns, period, locale),
            None if self.edition.is_timeless(measure) => locale.text("supporting_areas"),
            None => locale.text("band_unknown"),
        };
        let status = self.status(measure.status.as_deref());
        let fact =
            |label: &str, value: String, lang: &str| Fact { label: locale.text(label), value, lang: lang.to_owned() };
        let not_told = || locale.text("not_told");
        let mut facts = vec![
            fact("area", area.map_or_else(not_told, |at| self.edition.areas[at].title.clone()), main),
            fact("time_band", band.clone(), locale.language()),
        ];
        facts.extend(status.is_said.then(|| fact("status", status.label.clone(), locale.language())));
        if let Some(parent) = measure.parent.as_deref().and_then(place) {
            facts.push(fact("parent", self.edition.measures[parent].title.clone(), main));
        }
        let text = self.text(measure);
        let missing = text
            .is_none()
            .then(|| locale.text(if measure.text.get().is_some() { "gone_text_lost" } else { "no_description" }));
        let timeline = site.timeline();
        let node = timeline.position(&self.edition.id).and_then(|at| timeline.node(at, &measure.id));
        Element {
            id: measure.id.clone(),
            title: measure.title.clone(),
            lang: measure.language.clone().unwrap_or_else(|| main.to_owned()),
            subtitle: None,
            parent: measure.parent.as_deref().and_then(place),
            area,
            period: measure.time_band.clone(),
            band,
            status,
            facts,
            notice: None,
            passages: text.map(|text| passages(self.asked, Some(text), text)).unwrap_or_default(),
            missing,
            borrowed: None,
            deliveries: Vec::new(),
            address: node.and_then(|node: Node| site.address_of(node)),
        }
    }

    /// The description that it froze: where an edition holds it, else as it is today where that is the same.
    fn text(&self, measure: &EditionMeasure) -> Option<&'a Text> {
        let hash = measure.text.get()?;
        let roadmap = self.asked.site.roadmap();
        roadmap.frozen_text(hash).or_else(|| {
            let texts = roadmap.measures.iter().map(|measure| &measure.text);
            texts.into_iter().find(|text| text.hash.get() == Some(hash))
        })
    }
}
