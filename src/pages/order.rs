//! Orders found once per roadmap, so that no page searches or sorts all measures.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;

use super::history::History;
use super::search::Delivered;
use super::told::Share;
use super::view::ListPage;
use crate::config::Config;
use crate::glossary::Glossary;
use crate::matrix::{Matrix, MatrixArea};
use crate::model::{MeasureId, Outline, Roadmap};
use crate::text::{Alphabet, Alphabets};

/// How many related measures a page shows.
const RELATED: usize = 4;

/// Group and place in it of a measure that stands in the matrix by itself.
type Place = Option<(usize, usize)>;

/// Orders of a roadmap's measures.
#[derive(Debug)]
pub struct Order {
    standing: Arc<Standing>,
    /// Where measures stand in editions and plans.
    pub(super) history: Arc<History>,
    /// By language: the list of all measures without its rows, composed when it is first asked for.
    pub(super) lists: Vec<OnceLock<ListPage>>,
    /// By language and term: how it is explained in a text, found when it is first asked for.
    pub(super) explanations: Vec<Vec<OnceLock<String>>>,
    /// By language: what the editions are called in a sentence, found when it is first asked for.
    pub(super) edition_names: Vec<OnceLock<Vec<String>>>,
}

/// What of the orders follows from no measure's text.
#[derive(Debug)]
pub struct Standing {
    lasting: Arc<Lasting>,
    /// All measures by title: for the main language, and for each that has titles of its own, by its place among the
    /// configured languages.
    by_title: BTreeMap<usize, Vec<MeasureId>>,
    /// Measures by id.
    pub(super) by_id: HashMap<String, MeasureId, RandomState>,
    /// Where the measures stand.
    pub(super) matrix: Matrix,
    /// Overall measures that stand together in the matrix, in order.
    groups: Vec<Vec<MeasureId>>,
    /// Group and place in it of each overall measure.
    place: Vec<Place>,
}

/// What of them follows from no measure's text, title or place.
#[derive(Debug)]
pub struct Lasting {
    /// The terms of the glossary, ready to be found.
    pub(super) glossary: Glossary,
    /// Each delivery once.
    pub(super) delivered: Delivered,
    /// Of how many measures the status is told.
    pub(super) statuses: Share,
}

/// What was found of an earlier roadmap, to be taken up where it is the same; empty for a build.
#[derive(Debug, Default)]
pub struct Memory(Option<(Outline, Arc<Standing>, Arc<History>)>);

impl std::ops::Deref for Order {
    type Target = Standing;

    fn deref(&self) -> &Standing {
        &self.standing
    }
}

impl std::ops::Deref for Standing {
    type Target = Lasting;

    fn deref(&self) -> &Lasting {
        &self.lasting
    }
}

impl Order {
    pub(super) fn new(roadmap: &Roadmap, config: &Config, alphabets: &mut Alphabets, memory: &mut Memory) -> Self {
        let before = memory.0.take();
        let known = before.as_ref().filter(|(outline, ..)| outline.is_but_for_titles(&roadmap.outline));
        let (standing, history) = rayon::join(
            || match known {
                Some((outline, standing, _)) if outline.is(&roadmap.outline) => Arc::clone(standing),
                _ => {
                    let lasting = known.map(|(_, standing, _)| Arc::clone(&standing.lasting));
                    Arc::new(Standing::new(roadmap, config, alphabets, lasting))
                }
            },
            || {
                let history = before.as_ref().map(|(.., history)| &**history);
                Arc::new(History::new(roadmap, config, history, known.is_some()))
            },
        );
        memory.0 = Some((roadmap.outline.clone(), Arc::clone(&standing), Arc::clone(&history)));
        let languages = config.languages.len();
        // Texts of the interface may be others.
        let explanations = vec![vec![OnceLock::new(); roadmap.terms.len()]; languages];
        let (lists, edition_names) = (vec![OnceLock::new(); languages], vec![OnceLock::new(); languages]);
        Self { standing, history, lists, explanations, edition_names }
    }
}

impl Standing {
    fn new(roadmap: &Roadmap, config: &Config, alphabets: &mut Alphabets, lasting: Option<Arc<Lasting>>) -> Self {
        let (standing, by_title) =
            rayon::join(|| Self::of_itself(roadmap, config, lasting), || by_title(roadmap, config, alphabets));
        Self { by_title, ..standing }
    }

    /// What no language is needed for.
    fn of_itself(roadmap: &Roadmap, config: &Config, lasting: Option<Arc<Lasting>>) -> Self {
        let matrix = Matrix::of_roadmap(roadmap, config.columns.len());
        let (groups, place) = groups(roadmap, &matrix);
        let by_id = roadmap.measures.iter().enumerate().map(|(at, measure)| (measure.id.clone(), MeasureId(at)));
        Self {
            lasting: lasting.unwrap_or_else(|| Arc::new(Lasting::new(roadmap))),
            by_title: BTreeMap::new(),
            by_id: by_id.collect(),
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

impl Lasting {
    fn new(roadmap: &Roadmap) -> Self {
        Self {
            glossary: Glossary::new(&roadmap.terms),
            delivered: Delivered::new(roadmap),
            statuses: Share::of(&roadmap.measures, |measure| measure.status.is_some()),
        }
    }
}

/// Overall measures that stand together in the matrix, and group and place in it of each.
fn groups(roadmap: &Roadmap, matrix: &Matrix) -> (Vec<Vec<MeasureId>>, Vec<Place>) {
    let mut groups: Vec<Vec<MeasureId>> = Vec::new();
    let mut place = vec![None; roadmap.measures.len()];
    for group in matrix.areas.iter().flat_map(own_groups).filter(|group| !group.is_empty()) {
        for (at, measure) in group.iter().enumerate() {
            place[measure.0] = Some((groups.len(), at));
        }
        groups.push(group);
    }
    (groups, place)
}

/// The measures of an area by where they stand together, without those that are counted in another.
fn own_groups(area: &MatrixArea) -> Vec<Vec<MeasureId>> {
    let own = |group: &[usize]| {
        let own = group.iter().copied().filter(|measure| !area.guests.contains(measure));
        own.map(MeasureId).collect()
    };
    area.groups().into_iter().map(own).collect()
}

/// All measures by title for the main language, and for each that has titles of its own.
fn by_title(roadmap: &Roadmap, config: &Config, alphabets: &mut Alphabets) -> BTreeMap<usize, Vec<MeasureId>> {
    let translated = |language: &String| roadmap.measures.iter().any(|m| m.text.translations.contains_key(language));
    let languages = config.languages.iter().enumerate().filter(|(at, language)| *at == 0 || translated(language));
    let sorted = languages.map(|(at, language)| {
        let titles = roadmap.measures.iter().map(|measure| measure.text.in_language(language).title.as_str());
        let titles: Vec<&str> = titles.collect();
        (at, sorted(roadmap, &titles, alphabets.holding(language, &titles)))
    });
    sorted.collect()
}

fn sorted(roadmap: &Roadmap, titles: &[&str], alphabet: &Alphabet) -> Vec<MeasureId> {
    let places: Vec<usize> = titles.iter().map(|title| alphabet.place(title)).collect();
    let mut ids: Vec<MeasureId> = (0..titles.len()).map(MeasureId).collect();
    let key = |id: &MeasureId| (places[id.0], &roadmap.measure(*id).id);
    ids.sort_by(|a, b| key(a).cmp(&key(b)));
    ids
}
