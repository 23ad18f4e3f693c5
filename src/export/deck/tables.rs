//! The slides of tables: areas with their elements, the delivery plan, what became of an edition.

use super::element::paragraph;
use super::shape::{Anchor, Line, Link, Place, Shape, Table, TextBox, Words};
use super::{BOTTOM, Maker, ROOM, SIDE, Slide, TOP, height, height_of, pages};
use crate::export::width::{Length, POINT};
use crate::pages::EditionNote;
use crate::pages::{OutcomeRow, Place as Stood};
use crate::text::Phrase;

const TEXT: Length = 11 * POINT;
/// What a cell leaves free at each side of its words.
const CELL: Length = 4 * POINT;

/// Rows of a table to be, with the widths of its columns in parts.
struct Rows {
    heads: Vec<(String, Length)>,
    rows: Vec<Vec<Line>>,
}

impl Maker<'_> {
    /// Each area: its elements as a table, then a slide for each of them.
    pub(super) fn areas(&mut self) {
        let content = self.content;
        for (at, area) in content.areas.iter().enumerate() {
            let matrix = &content.matrix.areas[at];
            let rows = self.elements(&matrix.measures);
            let intro: Vec<Line> = area.intro.iter().map(|own| paragraph(own, &area.lang, 14 * POINT)).collect();
            let slides = self.table(&area.title, &area.lang, &area.title, intro, rows);
            self.push(slides, Some(Anchor::Area(at)));
            for measure in matrix.measures.iter().filter(|measure| !matrix.guests.contains(measure)) {
                self.with_children(*measure, &area.title);
            }
        }
        for (title, measures) in &content.loose {
            let rows = self.elements(measures);
            let slides = self.table(title, content.lang(), title, Vec::new(), rows);
            self.push(slides, None);
            for measure in measures {
                self.with_children(*measure, title);
            }
        }
    }

    fn push(&mut self, slides: Vec<Slide>, anchor: Option<Anchor>) {
        for (at, slide) in slides.into_iter().enumerate() {
            self.slides.push(Slide { anchor: anchor.filter(|_| at == 0), ..slide });
        }
    }

    fn with_children(&mut self, measure: usize, part: &str) {
        self.element(measure, part);
        for child in self.content.matrix.children(measure).to_vec() {
            self.element(child, part);
        }
    }

    fn elements(&self, measures: &[usize]) -> Rows {
        let content = self.content;
        // Where hardly any status is told, it stands by the name.
        let is_told = !content.legend.is_empty();
        let mut heads = vec![(content.text("measure"), 5), (content.text("time_band"), 2)];
        heads.extend(is_told.then(|| (content.text("status"), 2)));
        let row = |at: usize, indent: Length| {
            let own = &content.elements[at];
            let link = Some(Link::To(Anchor::Element(at)));
            let colour = self.palette.link.clone();
            let bold = indent == 0;
            let name = Words { lang: own.lang.clone(), link, colour, bold, ..Words::plain(&own.title) };
            let mut row = vec![Line { indent, ..Line::new(TEXT, name) }, Line::new(TEXT, Words::plain(&own.band))];
            let status = if own.status.is_said { own.status.label.as_str() } else { "" };
            row.extend(is_told.then(|| Line::new(TEXT, Words::plain(status))));
            row
        };
        let rows = measures.iter().flat_map(|at| {
            let children = content.matrix.children(*at).iter().map(|child| row(*child, 14 * POINT));
            [row(*at, 0)].into_iter().chain(children)
        });
        Rows { heads, rows: rows.collect() }
    }

    /// The delivery plan of its time.
    pub(super) fn plan(&mut self) {
        let content = self.content;
        let Some(plan) = &content.plan else { return };
        let main = content.main_language.clone();
        let mut heads = vec![(content.text("area"), 3), (content.text("delivery"), 4)];
        heads.extend(plan.shown.actor.then(|| (content.text("actor"), 3)));
        heads.push((content.text("for_measures"), 5));
        heads.extend(plan.shown.light.then(|| (content.text("light"), 2)));
        heads.extend(plan.shown.stage.then(|| (content.text("stage"), 2)));
        let mut rows = Vec::new();
        for area in &plan.areas {
            for own in &area.deliveries {
                let words = |text: &str| Line::new(TEXT, Words::plain(text));
                let written = |text: &str| Line::new(TEXT, Words { lang: main.clone(), ..Words::plain(text) });
                let named = own.measures.iter().map(|measure| measure.link.title.clone());
                let named: Vec<String> = named.chain(own.unmatched.iter().map(|one| one.name.clone())).collect();
                let named = if named.is_empty() { own.kind.clone().unwrap_or_default() } else { named.join("; ") };
                let actor = own.actor.as_ref().map_or_else(|| content.text("not_told"), |actor| actor.title.clone());
                let project = Words { lang: main.clone(), ..Words::strong(&own.project) };
                let mut row = vec![written(&area.title), Line::new(TEXT, project)];
                row.extend(plan.shown.actor.then(|| words(&actor)));
                row.push(written(&named));
                row.extend(plan.shown.light.then(|| words(&own.light.label)));
                row.extend(plan.shown.stage.then(|| words(&own.stage.label)));
                rows.push(row);
            }
        }
        let told = plan.facts.iter().map(|fact| {
            let values = fact.values.iter().map(|value| value.text.as_str()).collect::<Vec<_>>().join("; ");
            format!("{}: {values}", fact.label)
        });
        let about = [plan.count.clone()]
            .into_iter()
            .chain(told)
            .chain(plan.note.clone().map(|note| note.text))
            .chain(plan.shown.missing.clone());
        let intro = about.map(|text| Line::new(12 * POINT, Words::plain(text))).collect();
        let slides = self.table(&plan.title, content.lang(), &content.text("menu_plan"), intro, Rows { heads, rows });
        self.push(slides, None);
    }

    /// What became of the edition, but for what stands as it did, which the numbers tell.
    pub(super) fn became(&mut self) {
        let content = self.content;
        let Some(page) = &content.became else { return };
        let lead = page.lead.iter().map(|parts| parts.iter().map(|part| part.text.as_str()).collect::<String>());
        let told = lead.chain(page.reasons.iter().map(Phrase::plain)).chain(page.notes.iter().map(EditionNote::words));
        let unsure = page.unsure.iter().map(|unsure| unsure.text.clone());
        let lines: Vec<Line> = told
            .chain(unsure)
            .map(|text| Line { before: 6 * POINT, ..Line::new(16 * POINT, Words::plain(text)) })
            .collect();
        let part = content.text("history");
        let on_pages = pages(lines, ROOM, BOTTOM - TOP);
        let count = on_pages.len();
        for (at, lines) in on_pages.into_iter().enumerate() {
            let shape = Self::words(&page.title, lines, TOP, BOTTOM - TOP);
            let title = Self::numbered(&page.title, at, count);
            let slide = self.slide(&title, content.lang(), &part, vec![shape], Some(0));
            self.slides.push(slide);
        }
        for group in page.groups.iter().filter(|group| !matches!(group.id.as_str(), "stands" | "there")) {
            let mut heads = vec![(content.text("measure"), 4)];
            heads.extend(group.then.then(|| (page.from.title.clone(), 4)));
            heads.extend(group.now.then(|| (page.to.title.clone(), 4)));
            let has_more = group.what || group.reason;
            heads.extend(has_more.then(|| (content.text("became_what"), 4)));
            let row = |row: &OutcomeRow| {
                let lang = row.measure.lang.clone().unwrap_or_default();
                let plain = |text: String| Line::new(TEXT, Words::plain(text));
                let name = Words { lang, ..Words::strong(&row.measure.title) };
                let mut cells = vec![Line::new(TEXT, name)];
                cells.extend(group.then.then(|| plain(stood(row.then.as_ref()))));
                cells.extend(group.now.then(|| plain(stood(row.now.as_ref()))));
                let more: Vec<String> = row.what.iter().chain(&row.reason).map(Phrase::plain).collect();
                cells.extend(has_more.then(|| plain(more.join("; "))));
                cells
            };
            let rows = group.parts.iter().flat_map(|part| &part.rows).map(row).collect();
            let intro = group.about.iter().map(|about| Line::new(12 * POINT, Words::plain(about))).collect();
            let title = format!("{}: {}", page.from.title, group.title);
            let slides = self.table(&title, content.lang(), &part, intro, Rows { heads, rows });
            self.push(slides, None);
        }
    }

    fn words(name: &str, lines: Vec<Line>, y: Length, height: Length) -> Shape {
        Shape::Box(TextBox::new(name, Place { x: SIDE, y, width: ROOM, height }, lines))
    }

    /// A table on as many slides as it takes, with words above it on the first. The head stands on each.
    fn table(&self, title: &str, lang: &str, part: &str, intro: Vec<Line>, rows: Rows) -> Vec<Slide> {
        let all: Length = rows.heads.iter().map(|(_, share)| share).sum::<Length>().max(1);
        let widths: Vec<Length> = rows.heads.iter().map(|(_, share)| ROOM / all * share).collect();
        let high = |cells: &[Line]| {
            let heights = cells.iter().zip(&widths).map(|(line, width)| height_of(line, width - 2 * CELL));
            heights.max().unwrap_or_default() + CELL
        };
        let head: Vec<Line> = rows
            .heads
            .iter()
            .map(|(name, _)| Line::new(TEXT, Words { colour: "#ffffff".to_owned(), ..Words::strong(name) }))
            .collect();
        // More words than half a slide holds stand on slides of their own.
        let mut above = pages(intro, ROOM, (BOTTOM - TOP) / 2);
        let mut first = above.pop().unwrap_or_default();
        let mut slides: Vec<Vec<Shape>> =
            above.into_iter().map(|lines| vec![Self::words(title, lines, TOP, BOTTOM - TOP)]).collect();
        let mut waiting = rows.rows.into_iter().peekable();
        while waiting.peek().is_some() || !first.is_empty() {
            let words = std::mem::take(&mut first);
            let taken = height(&words, ROOM);
            let mut shapes = Vec::new();
            let mut y = TOP;
            if !words.is_empty() {
                shapes.push(Self::words(title, words, TOP, taken));
                y += taken + 8 * POINT;
            }
            let place = y;
            let mut own = vec![(high(&head), head.clone())];
            y += high(&head);
            while let Some(cells) = waiting.next_if(|cells| own_fits(y, high(cells)) || y == place + high(&head)) {
                let height = high(&cells);
                y += height;
                own.push((height, cells));
            }
            if own.len() > 1 {
                let place = Place { x: SIDE, y: place, width: widths.iter().sum(), height: y - place };
                let columns: Vec<&str> = rows.heads.iter().map(|(name, _)| name.as_str()).collect();
                let about = format!("{title}: {}", columns.join(", "));
                let name = title.to_owned();
                shapes.push(Shape::Table(Table { name, about, place, columns: widths.clone(), rows: own }));
            }
            slides.push(shapes);
        }
        let count = slides.len();
        let slides = slides.into_iter().enumerate();
        slides.map(|(at, shapes)| self.slide(&Self::numbered(title, at, count), lang, part, shapes, Some(0))).collect()
    }
}

/// Whether a row fits below a height.
fn own_fits(y: Length, height: Length) -> bool {
    y + height <= BOTTOM
}

/// Where an element stood, in words.
fn stood(place: Option<&Stood>) -> String {
    let told = place.into_iter().flat_map(|place| [&place.area, &place.band, &place.status]);
    told.flatten().cloned().collect::<Vec<_>>().join(", ")
}
