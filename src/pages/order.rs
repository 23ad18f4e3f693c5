//! Orders found once per roadmap, so that no page searches or sorts all measures.

use std::collections::{BTreeMap, HashMap};

use super::history::History;
use super::search::Delivered;
use super::told::Share;
use crate::config::Config;
use crate::glossary::Glossary;
use crate::matrix::{Matrix, MatrixArea};
use crate::model::{MeasureId, Roadmap};
use crate::text::Collation;

/// How many related measures a page shows.
const RELATED: usize = 4;

/// Orders of a roadmap's measures.
#[derive(Debug)]
pub struct Order {
    /// All measures by title: for the main language, and for each that has titles of its own, by its place among the
    /// configured languages.
    by_title: BTreeMap<usize, Vec<MeasureId>>,
    /// Measures by id.
    pub(super) by_id: HashMap<String, MeasureId>,
    /// Where measures stand in editions and plans.
    pub(super) history: History,
    /// The terms of the glossary, ready to be found.
    pub(super) glossary: Glossary,
    /// Each delivery once.
    pub(super) delivered: Delivered,
    /// Of how many measures the status is told.
    pub(super) statuses: Share,
    /// Where the measures stand.
    pub(super) matrix: Matrix,
    /// Overall measures that stand together in the matrix, in order.
    groups: Vec<Vec<MeasureId>>,
    /// Group and place in it of each overall measure.
    place: Vec<Option<(usize, usize)>>,
}

impl Order {
    pub(super) fn new(roadmap: &Roadmap, config: &Config) -> Self {
        let translated =
            |language: &String| roadmap.measures.iter().any(|m| m.text.translations.contains_key(language));
        let languages = config.languages.iter().enumerate().filter(|(at, language)| *at == 0 || translated(language));
        let by_title = languages.map(|(at, language)| (at, sorted(roadmap, language))).collect();

        let matrix = Matrix::of_roadmap(roadmap, config.columns.len());
        let mut groups: Vec<Vec<MeasureId>> = Vec::new();
        let mut place = vec![None; roadmap.measures.len()];
        for group in matrix.areas.iter().flat_map(own_groups).filter(|group| !group.is_empty()) {
            for (at, measure) in group.iter().enumerate() {
                place[measure.0] = Some((groups.len(), at));
            }
            groups.push(group);
        }
        let by_id = roadmap.measures.iter().enumerate().map(|(at, measure)| (measure.id.clone(), MeasureId(at)));
        let statuses = Share::of(&roadmap.measures, |measure| measure.status.is_some());
        Self {
            by_title,
            by_id: by_id.collect(),
            history: History::new(roadmap, config),
            glossary: Glossary::new(&roadmap.terms),
            delivered: Delivered::new(roadmap),
            statuses,
            matrix,
            groups,
            place,
        }
    }

    /// All measures by title, as readers of a language read it.
    pub(super) fn by_title(&self, language: usize) -> &[MeasureId] {
        self.by_title.get(&language).or_else(|| self.by_title.get(&0)).map_or(&[], Vec::as_slice)
    }

    /// Whether the overview shows a measure when a cell holds at most `limit`; a supporting one stands in its parent.
    pub(super) fn is_shown(&self, roadmap: &Roadmap, id: MeasureId, limit: usize) -> bool {
        let overall = roadmap.measure(id).parent.unwrap_or(id);
        self.place[overall.0].is_some_and(|(_, at)| at < limit)
    }

    /// Overall measures of the same cell: those that come after, then from the beginning.
    pub(super) fn related(&self, id: MeasureId) -> impl Iterator<Item = MeasureId> + '_ {
        let (group, at) = self.place[id.0].map_or((&[] as &[MeasureId], 0), |(group, at)| (&self.groups[group], at));
        group.iter().cycle().skip(at + 1).take(RELATED.min(group.len().saturating_sub(1))).copied()
    }
}

/// The measures of an area by where they stand together, without those that are counted in another.
fn own_groups(area: &MatrixArea) -> Vec<Vec<MeasureId>> {
    let own = |group: &[usize]| {
        let own = group.iter().copied().filter(|measure| !area.guests.contains(measure));
        own.map(MeasureId).collect()
    };
    area.groups().into_iter().map(own).collect()
}

fn sorted(roadmap: &Roadmap, language: &str) -> Vec<MeasureId> {
    let mut ids: Vec<MeasureId> = (0..roadmap.measures.len()).map(MeasureId).collect();
    let key = |id: &MeasureId| (&roadmap.measure(*id).text.in_language(language).title, &roadmap.measure(*id).id);
    let collation = Collation::new(language);
    ids.sort_by(|a, b| {
        let ((title, id), (other, other_id)) = (key(a), key(b));
        collation.compare(title, other).then_with(|| id.cmp(other_id))
    });
    ids
}
