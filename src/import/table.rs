//! Tables: a row of heads, and a row for each element or delivery below it.

use super::head::{Head, Of};
use super::vocabulary::Vocabulary;
use super::{Block, Found, FoundDelivery, FoundElement, FoundText, Name, Place, Question, Spot, Told};
use crate::wording::{Text, say};

/// A table as a file has it.
#[derive(Debug)]
pub struct Grid {
    /// Where it stands.
    pub place: Place,
    /// Its rows; an empty cell is `None`.
    pub rows: Vec<Vec<Option<Told>>>,
}

/// How many rows from the first the heads are looked for in.
const HEADS_WITHIN: usize = 12;

/// Takes up what a table tells. One whose heads are not known is passed over, which is told.
pub(super) fn take(grid: &Grid, known: &Vocabulary<'_>, found: &mut Found) {
    if let Spot::Sheet(name) = &grid.place.spot
        && let Some(what) = known.written_elsewhere(name)
    {
        found.passed.push(Question { place: grid.place.clone(), what });
        return;
    }
    let Some((at, of)) = heads(grid, known) else {
        if grid.rows.iter().flatten().flatten().next().is_some() {
            found.passed.push(Question { place: grid.place.clone(), what: say!("import-passed.no-heads") });
        }
        return;
    };
    let mut columns: Vec<Option<&Head>> = Vec::new();
    for cell in &grid.rows[at] {
        let head = cell.as_ref().and_then(|cell| known.head(of, &cell.text));
        // The first of two columns with one head is meant; so is a head that names nothing.
        let is_second = head.is_some_and(|head| *head != Head::Passed && columns.contains(&Some(head)));
        if let Some(cell) = cell.as_ref().filter(|_| head.is_none() || is_second) {
            let what = if is_second {
                say!("import-passed.second", head = &cell.text)
            } else {
                say!("import-passed.head", head = &cell.text)
            };
            found.passed.push(Question { place: cell.place.clone(), what });
        }
        columns.push(head.filter(|_| !is_second));
    }
    for cells in &grid.rows[at + 1..] {
        let Some(first) = cells.iter().flatten().next() else { continue };
        let row = Row { cells, columns: &columns, known };
        let what = match of {
            Of::Element => row.element().map(|element| found.elements.push(element)),
            Of::Delivery => row.delivery().map(|delivery| found.deliveries.push(delivery)),
        };
        if let Err(what) = what {
            found.questions.push(Question { place: first.place.clone(), what });
        }
    }
}

/// The row of the heads, and what the rows below it are about: the first in which what everything is called has a head, and
/// something else has.
fn heads(grid: &Grid, known: &Vocabulary<'_>) -> Option<(usize, Of)> {
    let is_headed = |row: &[Option<Told>], of: Of, name: &'static str| {
        let heads = row.iter().flatten().filter_map(|cell| known.head(of, &cell.text));
        let (mut named, mut count) = (false, 0);
        for head in heads {
            named |= *head == Head::Fact(name);
            count += 1;
        }
        named && count > 1
    };
    grid.rows.iter().take(HEADS_WITHIN).enumerate().find_map(|(at, row)| {
        let of = [(Of::Delivery, "project"), (Of::Element, "title")];
        of.into_iter().find(|(of, name)| is_headed(row, *of, name)).map(|(of, _)| (at, of))
    })
}

/// A row with its heads.
struct Row<'a> {
    cells: &'a [Option<Told>],
    columns: &'a [Option<&'a Head>],
    known: &'a Vocabulary<'a>,
}

impl<'a> Row<'a> {
    /// The cells with their heads.
    fn headed(&self) -> impl Iterator<Item = (&'a Head, &'a Told)> + use<'a> {
        let cells = self.cells.iter().zip(self.columns.iter());
        cells.filter_map(|(cell, head)| Some(((*head)?, cell.as_ref()?)))
    }

    /// What a fact's cell tells.
    fn told(&self, name: &'static str) -> Option<Told> {
        let cell = self.headed().find(|(head, _)| **head == Head::Fact(name))?.1;
        (!self.known.is_not_told(&cell.text)).then(|| cell.clone())
    }

    /// What is called by the id in one column and the title in another.
    fn name(&self, id: &'static str, title: &'static str) -> Option<Name> {
        match (self.told(id), self.told(title)) {
            (Some(id), Some(title)) => Some(Name { id: Some(id), title: Some(title) }),
            (told, title) => Some(Name::of(told.or(title)?)),
        }
    }

    fn list(&self, name: &'static str) -> Vec<Told> {
        self.told(name).map_or_else(Vec::new, |told| Vocabulary::list(&told))
    }

    fn element(&self) -> Result<FoundElement, Text> {
        let title = self.told("title").ok_or_else(|| say!("import-question.no-title"))?;
        let mut element = FoundElement::new(title);
        element.id = self.told("id");
        element.kind = self.told("kind");
        element.kind_unknown = element.kind.is_none() && self.columns.contains(&Some(&Head::Fact("kind")));
        element.area = self.name("area", "area_title");
        element.also_in = self.list("also_in").into_iter().map(Name::of).collect();
        element.parent = self.name("parent", "parent_title");
        element.period = self.told("time_band");
        element.status = self.name("status", "status_title");
        element.language = self.told("language");
        element.former_titles = self.list("former_titles");
        element.keywords = self.list("keywords");
        for (head, cell) in self.headed() {
            match head {
                Head::Field(id) if !self.known.is_not_told(&cell.text) => {
                    element.fields.push((id.clone(), cell.clone()));
                }
                Head::Section(title) => element.texts.push(FoundText {
                    heading: Told::new(title, cell.place.clone()),
                    blocks: Block::all(&cell.text),
                    place: cell.place.clone(),
                }),
                Head::Fact("lead") => {
                    let lead = FoundText { heading: None, blocks: Block::all(&cell.text), place: cell.place.clone() };
                    element.texts.insert(0, lead);
                }
                _ => {}
            }
        }
        Ok(element)
    }

    fn delivery(&self) -> Result<FoundDelivery, Text> {
        let project = self.told("project").ok_or_else(|| say!("import-question.no-project"))?;
        let mut delivery = FoundDelivery::new(project);
        delivery.id = self.told("id");
        delivery.plan = self.told("plan").map(Name::of);
        delivery.note = self.told("note");
        delivery.actor = self.name("actor", "actor_title");
        delivery.actor_note = self.told("actor_note");
        delivery.area = self.name("area", "area_title");
        let (ids, titles) = (self.list("measures"), self.list("measures_title"));
        delivery.measures = if ids.is_empty() { titles } else { ids }.into_iter().map(Name::of).collect();
        delivery.measures.extend(self.list("unmatched").into_iter().map(Name::of));
        delivery.kind = self.told("kind");
        delivery.light = self.told("light");
        delivery.stage = self.told("stage");
        delivery.stage_note = self.told("stage_note");
        delivery.markers = self.list("markers");
        Ok(delivery)
    }
}
