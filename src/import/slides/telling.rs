//! What slides beside the matrix tell: facts beside labels, descriptions by their headings, tables, areas.

use std::sync::Arc;

use super::gather::{Aspect, Gathered, Rank};
use super::shape::{Line, Mark, Role, Shape};
use super::{SeenArea, Slide, cells, stem};
use crate::import::flow::{self, Kind};
use crate::import::head::{Head, Of};
use crate::import::listed::{self, Row};
use crate::import::table::{self, Grid};
use crate::import::vocabulary::folded;
use crate::import::{Block, Found, FoundArea, FoundElement, FoundText, Name, Place, Question, Spot, Told, Vocabulary};
use crate::wording::say;

pub(super) struct Teller<'a> {
    known: &'a Vocabulary<'a>,
    areas: &'a [SeenArea],
    gathered: &'a mut Gathered,
    found: &'a mut Found,
    /// How parts begin that tell of another element, or that nothing is told.
    others: Vec<String>,
    /// The slides that nothing was taken of.
    passed: Vec<u32>,
    /// The element of the slide before, by what it is called.
    last: Option<(String, usize)>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        known: &'a Vocabulary<'a>,
        areas: &'a [SeenArea],
        gathered: &'a mut Gathered,
        found: &'a mut Found,
    ) -> Self {
        const OTHERS: &[&str] = &[
            "borrowed",
            "mentions",
            "no_description",
            "no_description_supporting",
            "no_description_borrowed",
            "no_description_mentioned",
        ];
        let others =
            OTHERS.iter().flat_map(|name| known.languages.iter().map(|locale| folded(&locale.text(name)))).collect();
        Self { known, areas, gathered, found, others, passed: Vec::new(), last: None }
    }

    pub(super) fn slide(&mut self, slide: &Slide) {
        let title = slide.title();
        let stem = title.as_ref().map(stem);
        let heading = stem.as_ref().map(|(told, _)| told.clone());
        let heading = heading.as_ref();
        let mut is_taken = false;
        for shape in &slide.shapes {
            if let Some(rows) = &shape.table {
                is_taken |= self.table(slide, shape, rows, heading);
            }
        }
        let texts: Vec<&Shape> = slide
            .shapes
            .iter()
            .filter(|shape| shape.role == Role::Other && shape.table.is_none() && !shape.lines.is_empty())
            .collect();
        let area = heading.filter(|told| self.is_area(slide, told));
        if let Some(area) = area {
            self.area(area, &texts);
        } else if let Some((told, goes_on)) = stem {
            is_taken |= self.element(slide, &told, goes_on, &texts);
        }
        if !is_taken && heading.is_none_or(|told| !self.is_area(slide, told)) && slide.number > 1 {
            self.passed.push(slide.number);
        }
    }

    /// Tells which slides nothing was taken of.
    pub(super) fn finish(self, name: &Arc<str>) {
        if !self.passed.is_empty() {
            let slides = self.passed.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            let place = Place::new(name, Spot::File);
            self.found.passed.push(Question { place, what: say!("import-passed.slides", slides = slides) });
        }
    }

    fn is_area(&self, slide: &Slide, title: &Told) -> bool {
        let is_own = |area: &SeenArea| area.slide == Some(slide.at()) || folded(&area.told.text) == folded(&title.text);
        let is_found = |area: &FoundArea| area.name.words().is_some_and(|own| folded(&own.text) == folded(&title.text));
        self.areas.iter().any(is_own) || self.found.areas.iter().any(is_found) || self.known.area(&title.text).is_some()
    }

    /// What an area's slide says of it.
    fn area(&mut self, title: &Told, texts: &[&Shape]) {
        let text: Vec<Block> = texts.iter().flat_map(|shape| &shape.lines).map(block).collect();
        let own = self.areas.iter().find(|area| folded(&area.told.text) == folded(&title.text));
        let name = Name::of(own.map_or(title, |area| &area.told).clone());
        let is_own =
            |area: &&mut FoundArea| area.name.words().is_some_and(|own| folded(&own.text) == folded(&title.text));
        match self.found.areas.iter_mut().find(is_own) {
            Some(area) => area.text.extend(text),
            None => self.found.areas.push(FoundArea { name, supporting: None, text }),
        }
    }

    fn table(
        &mut self,
        slide: &Slide,
        shape: &Shape,
        rows: &[Vec<super::shape::Cell>],
        heading: Option<&Told>,
    ) -> bool {
        if let Some(areas) = cells::read(slide, shape, rows, self.known, self.gathered) {
            for area in areas {
                if !self.is_area(slide, &area) {
                    self.found.areas.push(FoundArea { name: Name::of(area), supporting: None, text: Vec::new() });
                }
            }
            return true;
        }
        let place = slide.place(Some(shape));
        let row = |cells: &Vec<super::shape::Cell>| {
            let mut told = Vec::new();
            for cell in cells {
                let words: Vec<&str> = cell.lines.iter().map(|line| line.text.as_str()).collect();
                told.push(Told::new(&words.join("\n"), place.clone()).filter(|_| !cell.goes_on));
                told.extend((1..cell.columns.min(64)).map(|_| None));
            }
            let depth =
                cells.iter().filter_map(|cell| cell.lines.first()).map(|line| line.depth).max().unwrap_or_default();
            Row { cells: told, depth }
        };
        let rows: Vec<Row> = rows.iter().map(row).collect();
        let Some(grid) = listed::grid(&rows, heading, place, self.known) else { return false };
        let mut told = Found::default();
        table::take(&grid, self.known, &mut told);
        for mut delivery in told.deliveries {
            delivery.plan = delivery.plan.or_else(|| heading.cloned().map(Name::of));
            self.found.deliveries.push(delivery);
        }
        for element in told.elements {
            let at = self.gathered.draft(element.title.clone(), None);
            self.gathered.merge(at, element, Rank::Table);
        }
        self.found.questions.extend(told.questions);
        self.found.passed.extend(told.passed);
        true
    }

    /// A slide that is about an element: its facts beside labels, and its description.
    fn element(&mut self, slide: &Slide, title: &Told, goes_on: bool, texts: &[&Shape]) -> bool {
        let (mut facts, mut parts, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        for shape in texts {
            if let Some(own) = self.facts(slide, title, shape) {
                facts.push(own);
            } else if !self.is_of_others(shape) {
                match part(slide, shape) {
                    Some(own) => parts.push(own),
                    None => lines.push(*shape),
                }
            }
        }
        let last = self.last.clone().filter(|(last, _)| goes_on && *last == title.text).map(|(_, at)| at);
        // What has no heading may go on with a part of the slide before.
        if let Some(at) = last {
            lines.retain(|shape| {
                let goes_on = self.gathered.has_text(at, &shape.name);
                if goes_on {
                    parts.extend(whole(slide, shape, &shape.lines));
                }
                !goes_on
            });
        }
        let flowing: Vec<flow::Line> = lines
            .iter()
            .flat_map(|shape| shape.lines.iter().map(|line| flowing(line, slide.place(Some(shape)))))
            .collect();
        let flow = flow::read(&flowing, Some(title), self.known, &|_| false);
        let is_led_to = self.gathered.leads_to(slide.at()) || last.is_some();
        if facts.is_empty() && flow.described.is_empty() && !is_led_to {
            return false;
        }
        let at = last.unwrap_or_else(|| self.gathered.draft(title.clone(), Some(slide.at())));
        self.last = Some((title.text.clone(), at));
        for (own, untold) in facts {
            self.gathered.merge(at, own, Rank::Facts);
            for aspect in untold {
                self.gathered.settle(at, aspect);
            }
        }
        let before: Vec<Block> =
            flowing.iter().take_while(|line| !flow::is_headed(line, self.known)).map(flow::block).collect();
        if !before.is_empty() {
            let place = slide.place(lines.first().copied());
            self.gathered.describe(at, vec![FoundText { heading: None, blocks: before, place }]);
        }
        self.gathered.describe(at, parts);
        for own in flow.described {
            let at = if own.title == *title { at } else { self.gathered.draft(own.title, None) };
            self.gathered.describe(at, own.texts);
        }
        self.found.questions.extend(flow.questions);
        true
    }

    /// The facts of a box where bold words are labels that are known, and what follows each is its value; and those of which
    /// it says that nothing is told.
    fn facts(&self, slide: &Slide, title: &Told, shape: &Shape) -> Option<(FoundElement, Vec<Aspect>)> {
        let place = slide.place(Some(shape));
        let told = |words: &str| Told::new(words, place.clone());
        let mut pairs: Vec<(&str, Vec<&str>)> = Vec::new();
        let mut lead: Vec<&Line> = Vec::new();
        for line in &shape.lines {
            match pairs.last_mut() {
                _ if line.is_bold => pairs.push((&line.text, Vec::new())),
                Some((_, values)) => values.push(&line.text),
                None => lead.push(line),
            }
        }
        let known = pairs.iter().filter(|(label, values)| {
            !values.is_empty()
                && self.known.head(Of::Element, label).is_some_and(|head| !matches!(head, Head::Section(_)))
        });
        if known.count() < 2 {
            return None;
        }
        let heads = [told("title")].into_iter().chain(pairs.iter().map(|(label, _)| told(label))).collect();
        let values =
            [told(&title.text)].into_iter().chain(pairs.iter().map(|(_, values)| told(&values.join("\n")))).collect();
        let mut own = Found::default();
        table::take(&Grid { place: place.clone(), rows: vec![heads, values] }, self.known, &mut own);
        let mut element = own.elements.pop()?;
        if let [subtitle] = lead[..]
            && subtitle.runs.iter().all(|run| run.italic)
        {
            element.fields.extend(told(&subtitle.text).map(|told| ("subtitle".to_owned(), told)));
        }
        let is_untold = |(label, values): &(&str, Vec<&str>)| {
            let head =
                self.known.head(Of::Element, label).filter(|_| values.iter().all(|own| self.known.is_not_told(own)));
            match head? {
                Head::Fact("area") => Some(Aspect::Area),
                Head::Fact("time_band") => Some(Aspect::Period),
                Head::Fact("status") => Some(Aspect::Status),
                _ => None,
            }
        };
        Some((element, pairs.iter().filter_map(is_untold).collect()))
    }

    /// What a slide of our own says of other elements, or says to tell that nothing is told.
    fn is_of_others(&self, shape: &Shape) -> bool {
        let first = shape.lines.first().map_or("", |line| line.text.as_str());
        let begins = |words: &str| {
            let words = folded(words);
            self.others.iter().any(|other| words.starts_with(other.as_str()))
        };
        begins(first) || begins(&shape.name)
    }
}

/// A box that is named as it is headed: a part of a description, whatever its heading.
fn part(slide: &Slide, shape: &Shape) -> Option<FoundText> {
    let (first, rest) = shape.lines.split_first()?;
    (first.text == *shape.name && first.is_bold && !rest.is_empty()).then(|| whole(slide, shape, rest))?
}

/// Lines as a part of a description with the name of their box as its heading.
fn whole(slide: &Slide, shape: &Shape, lines: &[Line]) -> Option<FoundText> {
    let place = slide.place(Some(shape));
    let heading = Told::new(&shape.name, place.clone())?;
    Some(FoundText { heading: Some(heading), blocks: lines.iter().map(block).collect(), place })
}

fn block(line: &Line) -> Block {
    flow::block(&flowing(line, Place { file: Arc::from(""), spot: Spot::File }))
}

/// A paragraph of a slide as one of a text.
fn flowing(line: &Line, place: Place) -> flow::Line {
    let item = |numbered| Kind::Item { depth: line.depth.max(1), numbered };
    let mut runs = line.runs.clone();
    let kind = match line.mark {
        Mark::Bullet => item(false),
        Mark::Number => item(true),
        // Some write the mark themselves.
        Mark::None => match crate::import::found::unmarked(&line.text) {
            Some((numbered, words)) => {
                flow::cut(&mut runs, line.text.len() - words.len());
                item(numbered)
            }
            None => Kind::Words,
        },
    };
    flow::Line { kind, runs, place }
}
