//! A matrix of boxes on a slide: columns by the periods above them, areas by what stands at their left.

use super::gather::{Aspect, Gathered, Rank};
use super::legend::Legend;
use super::shape::{Area, Line, Mark, Role, Shape};
use super::{SeenArea, Slide, known_period, split_note};
use crate::facts::Span;
use crate::import::{Told, Vocabulary};
use crate::wording::say;

/// A head of a column, or an area, with the room it has.
struct Head<'a> {
    told: Told,
    shape: &'a Shape,
    area: Area,
}

/// A matrix on one slide.
pub(super) struct Matrix<'a> {
    slide: &'a Slide,
    columns: Vec<Head<'a>>,
    areas: Vec<Head<'a>>,
    /// Everything below the heads and beside the areas.
    inside: Vec<(&'a Shape, Area)>,
    outside: Vec<&'a Shape>,
}

impl<'a> Matrix<'a> {
    /// The matrix of a slide; `None` where it has none.
    pub(super) fn of(slide: &'a Slide, known: &Vocabulary<'_>) -> Option<Self> {
        let placed = || slide.shapes.iter().filter(|shape| shape.role == Role::Other && shape.table.is_none());
        let placed = || placed().filter_map(|shape| Some((shape, shape.area?)));
        let is_period = |shape: &Shape| shape.lines.len() == 1 && known_period(&shape.words(), known);
        // The heads are those that stand in one row; that of the most counts.
        let periods: Vec<(&Shape, Area)> = placed().filter(|(shape, _)| is_period(shape)).collect();
        let in_row = |of: Area| {
            let (top, bottom) = (of.y, of.bottom());
            placed().filter(move |(shape, area)| {
                !shape.lines.is_empty() && (top..=bottom).contains(&area.middle()) && area.height <= of.height * 1.5
            })
        };
        let count = |of: Area| in_row(of).filter(|(shape, _)| is_period(shape)).count();
        let first = periods
            .iter()
            .max_by(|(_, one), (_, other)| count(*one).cmp(&count(*other)).then(other.y.total_cmp(&one.y)))?;
        if count(first.1) < 2 {
            return None;
        }
        let row = || in_row(first.1).filter(|(shape, _)| is_period(shape));
        let left = row().map(|(_, area)| area.x).fold(f64::INFINITY, f64::min);
        let bottom = row().map(|(_, area)| area.bottom()).fold(0.0, f64::max);
        let head = |(shape, area): (&'a Shape, Area)| {
            let mut lines: Vec<&str> = shape.lines.iter().map(|line| line.text.as_str()).collect();
            // «(fortsetter)» on a line of its own is no part of a name.
            if lines.len() > 1 && lines.last().is_some_and(|last| last.starts_with('(') && last.ends_with(')')) {
                lines.pop();
            }
            Some(Head { told: Told::new(&lines.join(" "), slide.place(Some(shape)))?, shape, area })
        };
        // What stands in the row with them heads a column too, whatever it is called.
        let mut columns: Vec<Head<'_>> = in_row(first.1).filter(|(_, area)| area.x >= left).filter_map(head).collect();
        columns.sort_by(|one, other| one.area.x.total_cmp(&other.area.x));
        let mut areas: Vec<Head<'_>> = placed()
            .filter(|(shape, area)| !shape.lines.is_empty() && area.right() <= left + area.width * 0.05)
            .filter(|(_, area)| area.middle() > bottom)
            .filter_map(head)
            .collect();
        areas.sort_by(|one, other| one.area.y.total_cmp(&other.area.y));
        let heads = |shape: &Shape| columns.iter().chain(&areas).any(|head| std::ptr::eq(head.shape, shape));
        let rest = || placed().filter(|(shape, _)| !heads(shape));
        let is_inside = |area: &Area| {
            let band =
                areas.iter().map(|head| Area::shared((head.area.y, head.area.bottom()), (area.y, area.bottom())));
            area.x + area.width * 0.1 >= left && band.fold(0.0, f64::max) > 0.0
        };
        let inside: Vec<(&Shape, Area)> = rest().filter(|(_, area)| is_inside(area)).collect();
        let outside = rest().filter(|(_, area)| !is_inside(area)).map(|(shape, _)| shape).collect();
        // A legend may stand at the left as well: what has no box beside it is no area.
        let has_boxes = |head: &Head<'_>| {
            inside.iter().any(|(_, area)| (head.area.y..=head.area.bottom()).contains(&area.middle()))
        };
        areas.retain(has_boxes);
        (!areas.is_empty()).then_some(Self { slide, columns, areas, inside, outside })
    }

    /// The areas.
    pub(super) fn areas(&self) -> impl Iterator<Item = SeenArea> {
        self.areas.iter().map(|head| SeenArea {
            told: head.told.clone(),
            slide: link_of(head.shape),
            is_supporting: self.is_supporting(head),
        })
    }

    /// Whether an area has no periods: one lane under all columns, and nothing that says why.
    fn is_supporting(&self, head: &Head<'_>) -> bool {
        let band = (head.area.y, head.area.bottom());
        let within = |area: &Area| Area::shared(band, (area.y, area.bottom())) >= area.height * 0.8;
        let mut lanes = self.inside.iter().filter(|(shape, area)| shape.lines.is_empty() && within(area));
        let all = (0, self.columns.len() - 1);
        let is_one = lanes.next().is_some_and(|(_, lane)| self.covered(lane) == Some(all)) && lanes.next().is_none();
        is_one
            && !self.inside.iter().any(|(shape, area)| !shape.lines.is_empty() && within(area) && self.is_label(shape))
    }

    /// Reads the boxes.
    pub(super) fn read(&self, known: &Vocabulary<'_>, gathered: &mut Gathered) {
        let boxes: Vec<(&Shape, Area)> =
            self.inside.iter().filter(|(shape, _)| !shape.lines.is_empty() && !self.is_label(shape)).copied().collect();
        let legend = Legend::of(&self.outside, &boxes.iter().map(|(shape, _)| *shape).collect::<Vec<_>>(), known);
        for (at, (shape, area)) in boxes.iter().enumerate() {
            let Some(drafted) = self.words(shape, known, gathered) else { continue };
            let title = gathered.title(drafted).to_owned();
            let place = self.slide.place(Some(shape));
            for (other, room) in &boxes[at + 1..] {
                if area.overlap(room) > 0.2 * area.size().min(room.size()) {
                    let other = other.lines.first().map_or("", |line| line.text.as_str());
                    gathered.ask(&place, say!("import-question.overlap", title = &title, other = other));
                }
            }
            match self.area_of(area) {
                Some(told) => gathered.tell(drafted, Aspect::Area, Rank::Place, told.clone()),
                None => {
                    gathered.doubt(
                        drafted,
                        Aspect::Area,
                        &place,
                        say!("import-question.between-areas", title = &title),
                    );
                }
            }
            let has_periods = self.head_of(area).is_none_or(|head| !self.is_supporting(head));
            match self.period_of(area, known) {
                Some(told) if has_periods => gathered.tell(drafted, Aspect::Period, Rank::Place, told),
                None if has_periods => {
                    let what = say!("import-question.between-columns", title = &title);
                    gathered.doubt(drafted, Aspect::Period, &place, what);
                }
                _ => {}
            }
            match (legend.status(shape), &shape.fill) {
                (Some(told), _) => {
                    let told = Told { text: told.to_owned(), place };
                    gathered.tell(drafted, Aspect::Status, Rank::Place, told);
                }
                (None, Some(fill)) if legend.is_needed(fill) => gathered.colour(drafted, fill, &place),
                _ => {}
            }
        }
    }

    /// Words without a ground of their own among boxes that have one: they say something of what stands below.
    fn is_label(&self, shape: &Shape) -> bool {
        let is_box = |shape: &Shape| shape.fill.is_some() || shape.has_edge || link_of(shape).is_some();
        !is_box(shape) && self.inside.iter().any(|(other, _)| !other.lines.is_empty() && is_box(other))
    }

    /// The element that a box names, with those inside it and what else its words tell.
    fn words(&self, shape: &Shape, known: &Vocabulary<'_>, gathered: &mut Gathered) -> Option<usize> {
        let place = self.slide.place(Some(shape));
        let own = link_of(shape);
        let is_inner = |line: &Line| line.mark != Mark::None || line.link.is_some_and(|link| Some(link) != own);
        let (first, rest) = shape.lines.split_first()?;
        let mut title = first.text.clone();
        let (mut period, mut status, mut more) = (None, None, false);
        for line in rest.iter().filter(|line| !is_inner(line)) {
            if known_period(&line.text, known) {
                period = Told::new(&line.text, place.clone());
            } else if known.status(&line.text).is_some() {
                status = Told::new(&line.text, place.clone());
            } else {
                title = format!("{title} {}", line.text);
                more = true;
            }
        }
        let drafted = gathered.draft(Told::new(&title, place.clone())?, own);
        if more {
            gathered.ask(&place, say!("import-question.lines", title = &title));
        }
        for (aspect, told) in [(Aspect::Period, period), (Aspect::Status, status)] {
            if let Some(told) = told {
                gathered.tell(drafted, aspect, Rank::Table, told);
            }
        }
        for line in rest.iter().filter(|line| is_inner(line)) {
            let (title, notes) = split_note(&line.text, known);
            let Some(told) = Told::new(title, place.clone()) else { continue };
            let child = gathered.draft(told, line.link);
            gathered.inside(child, drafted, Rank::Place);
            for note in notes {
                let aspect = if known_period(note, known) { Aspect::Period } else { Aspect::Status };
                if let Some(told) = Told::new(note, place.clone()) {
                    gathered.tell(child, aspect, Rank::Table, told);
                }
            }
            if let Some(area) = shape.area.and_then(|area| self.area_of(&area)) {
                gathered.tell(child, Aspect::Area, Rank::Place, area.clone());
            }
        }
        Some(drafted)
    }

    /// The area that a box stands in, where nearly all of it does.
    fn area_of(&self, of: &Area) -> Option<&Told> {
        self.head_of(of).map(|head| &head.told)
    }

    fn head_of(&self, of: &Area) -> Option<&Head<'a>> {
        let shared = |head: &&Head<'_>| Area::shared((head.area.y, head.area.bottom()), (of.y, of.bottom()));
        self.areas.iter().find(|head| shared(head) >= of.height * 0.8)
    }

    /// The period that a box stands in or stretches over.
    fn period_of(&self, of: &Area, known: &Vocabulary<'_>) -> Option<Told> {
        let covered = self.covered(of)?;
        // A lane that is wider than what stands in it says that place across means nothing there.
        let lane = self.inside.iter().filter(|(shape, area)| shape.lines.is_empty() && area.holds(of));
        let lane = lane.min_by(|(_, one), (_, other)| one.size().total_cmp(&other.size()));
        if let Some((_, lane)) = lane {
            // Nor does it below words that say something of the whole lane.
            let is_told = |(shape, area): &(&Shape, Area)| {
                !shape.lines.is_empty() && self.is_label(shape) && lane.holds(area) && area.middle() < of.middle()
            };
            if self.covered(lane).is_some_and(|lane| lane != covered) || self.inside.iter().any(is_told) {
                return None;
            }
        }
        let (first, last) = (&self.columns[covered.0], &self.columns[covered.1]);
        if covered.0 == covered.1 {
            return Some(first.told.clone());
        }
        let span = |head: &Head<'_>| dated(&head.told.text, known);
        let (from, to) = (span(first)?, span(last)?);
        Some(Told { text: from.until(to)?.to_string(), place: first.told.place.clone() })
    }

    /// The first and the last column that something stands in; `None` where it lies between.
    fn covered(&self, of: &Area) -> Option<(usize, usize)> {
        let room = |at: usize| {
            let own = self.columns[at].area;
            let before = at.checked_sub(1).map(|at| self.columns[at].area.right());
            let after = self.columns.get(at + 1).map(|head| head.area.x);
            (
                before.map_or(own.x, |before| f64::midpoint(before, own.x)),
                after.map_or(own.right(), |after| f64::midpoint(after, own.right())),
            )
        };
        let mut covered: Option<(usize, usize)> = None;
        for at in 0..self.columns.len() {
            let shared = Area::shared(room(at), (of.x, of.right()));
            if shared >= of.width * 0.8 {
                return Some((at, at));
            }
            if shared >= self.columns[at].area.width * 0.5 {
                covered = Some((covered.map_or(at, |(first, _)| first), at));
            } else if shared > self.columns[at].area.width * 0.15 {
                return None;
            }
        }
        covered
    }
}

/// The slide that a click on a shape, or on its first words, leads to.
pub(super) fn link_of(shape: &Shape) -> Option<usize> {
    shape.link.or_else(|| shape.lines.first().filter(|line| line.mark == Mark::None)?.link)
}

/// The calendar units of a period, as a file or a site writes them.
fn dated(text: &str, known: &Vocabulary<'_>) -> Option<Span> {
    known.period(text)?.span()
}
