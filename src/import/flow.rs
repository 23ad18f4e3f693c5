//! Descriptions by their headings, in a text that runs from its first line to its last: a document, a deck as text, a slide.
//!
//! A heading is what the grammar knows as one, in any language, as a line of its own or before a colon. What an element is
//! called is the line before its first heading; where documents mark headings, the one that stands above.

use super::{Block, BlockKind, FoundText, Place, Question, Run, Told, Vocabulary};
use crate::wording::say;

/// The longest line that may name something, in letters.
const NAME: usize = 160;

/// A line or a paragraph.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) kind: Kind,
    pub(super) runs: Vec<Run>,
    pub(super) place: Place,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Words,
    Item {
        depth: usize,
        numbered: bool,
    },
    /// A heading that is marked as such, with its level.
    Heading(usize),
    /// A row of a table, its cells as the runs.
    Row,
}

impl Line {
    pub(super) fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    pub(super) fn plain(kind: Kind, text: &str, place: Place) -> Self {
        Self { kind, runs: vec![Run { text: text.to_owned(), ..Run::default() }], place }
    }
}

/// What a text tells of one element.
#[derive(Debug)]
pub(super) struct Described {
    pub(super) title: Told,
    /// The last heading above that names a focus area.
    pub(super) area: Option<Told>,
    pub(super) texts: Vec<FoundText>,
}

/// A table in a text.
#[derive(Debug)]
pub(super) struct Rows {
    /// What stands above it.
    pub(super) heading: Option<Told>,
    pub(super) cells: Vec<Vec<Told>>,
    pub(super) place: Place,
}

/// What a text tells.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) described: Vec<Described>,
    pub(super) tables: Vec<Rows>,
    pub(super) questions: Vec<Question>,
    /// Lines that belong to nothing.
    pub(super) loose: Vec<Told>,
}

/// A heading of a description.
struct Headed {
    /// Its place among the grammar's sections.
    order: usize,
    heading: String,
    /// What follows it in its line.
    rest: Option<Vec<Run>>,
    is_sure: bool,
}

/// Reads a text. `title` is what it is about, where that stands apart; `is_area` tells the names of focus areas.
pub(super) fn read(
    lines: &[Line],
    title: Option<&Told>,
    known: &Vocabulary<'_>,
    is_area: &dyn Fn(&str) -> bool,
) -> Flow {
    let mut reader = Reader {
        known,
        is_area,
        flow: Flow::default(),
        waiting: Vec::new(),
        open: None,
        places: Vec::new(),
        above: Vec::new(),
        area: None,
    };
    reader.above.extend(title.map(|title| (0, title.clone())));
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.kind == Kind::Row {
            let rows = lines[at..].iter().take_while(|line| line.kind == Kind::Row).count();
            reader.table(&lines[at..at + rows]);
            at += rows;
        } else {
            reader.line(line);
            at += 1;
        }
    }
    reader.close();
    reader.lose();
    reader.flow
}

struct Reader<'a> {
    known: &'a Vocabulary<'a>,
    is_area: &'a dyn Fn(&str) -> bool,
    flow: Flow,
    /// Lines that may name what follows.
    waiting: Vec<Line>,
    /// The description that is being read, with the place of its section among the grammar's.
    open: Option<(Described, usize)>,
    /// Where the paragraphs of its last part stand.
    places: Vec<Place>,
    /// The marked headings that stand above, by their levels.
    above: Vec<(usize, Told)>,
    area: Option<Told>,
}

impl Reader<'_> {
    fn line(&mut self, line: &Line) {
        if let Kind::Heading(level) = line.kind {
            return self.marked(line, level);
        }
        let headed = if line.kind == Kind::Words { headed(line, self.known) } else { None };
        match headed {
            Some(headed) => self.section(line, headed),
            None => self.push(line),
        }
    }

    fn push(&mut self, line: &Line) {
        let words = line.words();
        if line.kind == Kind::Words && is_page(&words) {
            // A part of the deck begins: what follows belongs to nothing before it.
            self.close();
            self.lose();
            self.area = None;
            self.flow
                .questions
                .push(Question { place: line.place.clone(), what: say!("import-question.heading", heading = &words) });
            return;
        }
        let Some((open, _)) = &mut self.open else {
            self.waiting.push(line.clone());
            return;
        };
        if line.kind == Kind::Words
            && words.chars().count() <= 30
            && words.ends_with(':')
            && words.split(' ').count() <= 2
        {
            self.flow.questions.push(Question {
                place: line.place.clone(),
                what: say!(
                    "import-question.unknown-heading",
                    heading = words.trim_end_matches(':'),
                    title = &open.title.text
                ),
            });
        }
        if let Some(text) = open.texts.last_mut() {
            text.blocks.push(block(line));
            self.places.push(line.place.clone());
        }
    }

    /// A heading that the document marks.
    fn marked(&mut self, line: &Line, level: usize) {
        if let Some(headed) = headed(line, self.known) {
            return self.section(line, headed);
        }
        self.close();
        self.lose();
        let Some(told) = Told::new(&line.words(), line.place.clone()) else { return };
        self.above.retain(|(above, _)| *above < level);
        if (self.is_area)(&told.text) {
            self.area = Some(told.clone());
        } else if self.above.is_empty() {
            self.area = None;
        }
        self.above.push((level, told));
    }

    fn section(&mut self, line: &Line, headed: Headed) {
        let begins =
            self.open.as_ref().is_none_or(|(_, last)| headed.order < *last || (headed.order == 0 && *last == 0));
        if begins {
            let marked = self.above.last().map(|(_, told)| told.clone()).filter(|_| self.open.is_none());
            let title = marked.or_else(|| self.name());
            self.close();
            self.lose();
            let Some(title) = title else {
                let heading = &headed.heading;
                self.flow.questions.push(Question {
                    place: line.place.clone(),
                    what: say!("import-question.untitled", heading = heading),
                });
                return;
            };
            // A document's area is the heading above the element's.
            let above = self.above.iter().rev().find(|(_, told)| *told != title).map(|(_, told)| told.clone());
            let area = self.area.clone().or(above.filter(|_| self.above.len() > 1));
            self.open = Some((Described { title, area, texts: Vec::new() }, headed.order));
        }
        let Some((open, last)) = &mut self.open else { return };
        *last = headed.order;
        if !headed.is_sure {
            self.flow.questions.push(Question {
                place: line.place.clone(),
                what: say!(
                    "import-question.like-heading",
                    heading = line.words().trim_end_matches(':'),
                    known = &headed.heading,
                    title = &open.title.text
                ),
            });
        }
        let told = Told { text: headed.heading, place: line.place.clone() };
        let first = headed.rest.map(|runs| Block { kind: BlockKind::Paragraph, runs });
        if open.texts.last().is_none_or(|last| last.heading.as_ref().is_none_or(|heading| heading.text != told.text)) {
            self.places.clear();
            open.texts.push(FoundText { place: line.place.clone(), heading: Some(told), blocks: Vec::new() });
        }
        if let (Some(first), Some(text)) = (first, open.texts.last_mut()) {
            text.blocks.push(first);
            self.places.push(line.place.clone());
        }
    }

    /// The line before a first heading, where it may name an element; what stands before it may name its area.
    fn name(&mut self) -> Option<Told> {
        let own = self.before().filter(|told| is_name(&told.text))?;
        self.take_back();
        let area = self.before().and_then(|told| Told::new(&unnumbered(&told.text), told.place));
        if let Some(area) = area.filter(|told| (self.is_area)(&told.text)) {
            self.take_back();
            self.area = Some(area);
        }
        Some(own)
    }

    /// The paragraph before.
    fn before(&self) -> Option<Told> {
        if let Some((open, _)) = &self.open {
            let last = open.texts.last()?.blocks.last().filter(|block| block.kind == BlockKind::Paragraph)?;
            return Told::new(&last.words(), self.places.last()?.clone());
        }
        let last = self.waiting.last().filter(|line| line.kind == Kind::Words)?;
        Told::new(&last.words(), last.place.clone())
    }

    /// Takes the paragraph before away.
    fn take_back(&mut self) {
        match &mut self.open {
            Some((open, _)) => {
                self.places.pop();
                open.texts.last_mut().and_then(|text| text.blocks.pop());
            }
            None => _ = self.waiting.pop(),
        }
    }

    fn table(&mut self, lines: &[Line]) {
        let marked =
            self.above.last().map(|(_, told)| told.clone()).filter(|_| self.open.is_none() && self.waiting.is_empty());
        let heading = marked.or_else(|| self.name());
        self.close();
        self.lose();
        let cells = |line: &Line| {
            line.runs.iter().map(|run| Told { text: run.text.trim().to_owned(), place: line.place.clone() }).collect()
        };
        let Some(first) = lines.first() else { return };
        let heading = heading.and_then(|told| Told::new(&unnumbered(&told.text), told.place));
        self.flow.tables.push(Rows { heading, cells: lines.iter().map(cells).collect(), place: first.place.clone() });
    }

    fn close(&mut self) {
        self.flow.described.extend(self.open.take().map(|(open, _)| open));
    }

    fn lose(&mut self) {
        let lines = std::mem::take(&mut self.waiting);
        self.flow.loose.extend(lines.into_iter().filter_map(|line| Told::new(&line.words(), line.place.clone())));
    }
}

/// The place of a heading among the grammar's sections.
fn section(known: &Vocabulary<'_>, heading: &str) -> Option<usize> {
    let own = known.section(heading)?;
    known.config.grammar.sections.iter().position(|section| section.id == own.id)
}

/// Whether a line heads a part of a description.
pub(super) fn is_headed(line: &Line, known: &Vocabulary<'_>) -> bool {
    line.kind == Kind::Words && headed(line, known).is_some()
}

/// A line as a paragraph of a description.
pub(super) fn block(line: &Line) -> Block {
    let kind = match line.kind {
        Kind::Item { depth, numbered } => BlockKind::Item { depth, numbered },
        Kind::Words | Kind::Heading(_) | Kind::Row => BlockKind::Paragraph,
    };
    Block { kind, runs: line.runs.clone() }
}

/// What a line heads: «Problem», «Behov:», «Nytteverdi: Det blir enklere …».
fn headed(line: &Line, known: &Vocabulary<'_>) -> Option<Headed> {
    let all = line.words();
    let words = all.trim();
    let whole = words.trim_end_matches(':').trim_end();
    if let Some(order) = section(known, whole) {
        return Some(Headed { order, heading: whole.to_owned(), rest: None, is_sure: true });
    }
    let (before, after) = words.split_once(':')?;
    let before = before.trim();
    if let Some(order) = section(known, before) {
        let mut rest = line.runs.clone();
        cut(&mut rest, all.trim_end().len() - after.trim_start().len());
        return Some(Headed { order, heading: before.to_owned(), rest: Some(rest), is_sure: true });
    }
    // «Behov og del-tiltak:» is likely what the grammar calls Behov.
    let is_alone = after.trim().is_empty() && before.chars().count() <= 40;
    let (first, more) = before.split_once([' ', '/']).filter(|_| is_alone)?;
    let joins = ["og ", "and ", "/", "& "].iter().any(|join| more.trim_start().starts_with(join))
        || before[first.len()..].starts_with('/');
    let order = section(known, first).filter(|_| joins)?;
    Some(Headed { order, heading: first.to_owned(), rest: None, is_sure: false })
}

/// Takes the first bytes away from runs.
pub(super) fn cut(runs: &mut Vec<Run>, mut bytes: usize) {
    for run in &mut *runs {
        let cut = bytes.min(run.text.len());
        bytes -= cut;
        run.text = run.text.get(cut..).unwrap_or_default().to_owned();
    }
    runs.retain(|run| !run.text.is_empty());
}

/// Whether words may name something: short, and no sentence.
fn is_name(words: &str) -> bool {
    let words = words.trim();
    !words.is_empty() && words.chars().count() <= NAME && !words.ends_with(['.', ',', ';', ':', '?', '!'])
}

/// «Side 2: Støttende tiltak», which a converter or an author writes above a page.
fn is_page(words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let is_word = parts.next().is_some_and(|word| PAGES.contains(&word.to_lowercase().as_str()));
    is_word
        && parts.next().is_some_and(|number| number.trim_end_matches([':', '.']).parse::<u16>().is_ok())
        && words.chars().count() <= NAME
}

const PAGES: &[&str] = &["side", "sida", "page", "slide", "lysbilde", "lysbilete", "ark"];

/// A heading without the number of its page: «Et rikt helsetilbud side 2», «Fremme innovasjon (1/2)».
pub(super) fn unnumbered(heading: &str) -> String {
    let heading = heading.trim();
    if let Some((before, of)) = heading.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        let is_count =
            of.split_once('/').is_some_and(|(at, of)| at.parse::<u16>().is_ok() && of.parse::<u16>().is_ok());
        if is_count {
            return before.trim_end().to_owned();
        }
    }
    let mut words: Vec<&str> = heading.split(' ').collect();
    let is_number = words.last().is_some_and(|last| last.parse::<u16>().is_ok_and(|number| number < 100));
    let is_word = words.len() > 2 && PAGES.contains(&words[words.len() - 2].to_lowercase().as_str());
    if is_number && is_word {
        words.truncate(words.len() - 2);
    }
    words.join(" ").trim_end_matches([',', '–', '-', ' ']).to_owned()
}
