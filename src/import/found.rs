//! What a file tells, in its own words: nothing of it is yet held against the site.

use std::fmt;
use std::sync::Arc;

use crate::wording::{Text, say};

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, as it was named.
    pub file: Arc<str>,
    /// Where in it.
    pub spot: Spot,
}

/// A place in a file, as the program that shows it counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// A line, from 1.
    Line(u32),
    /// A sheet.
    Sheet(Arc<str>),
    /// A cell: its sheet where the file has several, its row and its column from 0.
    Cell(Option<Arc<str>>, u32, u32),
    /// A slide, from 1, and the name of a shape on it.
    Slide(u32, Option<Arc<str>>),
    /// A paragraph of a document, from 1.
    Paragraph(u32),
}

impl Place {
    /// A place in a file.
    #[must_use]
    pub fn new(file: &Arc<str>, spot: Spot) -> Self {
        Self { file: file.clone(), spot }
    }

    /// As people are told of it: `ark.xlsx, Tiltak!C7`.
    #[must_use]
    pub fn text(&self) -> Text {
        let file = &*self.file;
        match &self.spot {
            Spot::File => say!("as-written", text = file),
            Spot::Line(line) => say!("import-place.line", file = file, line = line.to_string()),
            Spot::Sheet(sheet) => say!("import-place.sheet", file = file, sheet = &**sheet),
            Spot::Cell(Some(sheet), row, column) => {
                say!("import-place.in-sheet", file = file, sheet = &**sheet, cell = Cell(*row, *column).to_string())
            }
            Spot::Cell(None, row, column) => {
                say!("import-place.cell", file = file, cell = Cell(*row, *column).to_string())
            }
            Spot::Slide(number, None) => say!("import-place.slide", file = file, slide = number.to_string()),
            Spot::Slide(number, Some(shape)) => {
                say!("import-place.shape", file = file, slide = number.to_string(), shape = &**shape)
            }
            Spot::Paragraph(number) => say!("import-place.paragraph", file = file, number = number.to_string()),
        }
    }
}

/// A cell by its row and column from 0, written as spreadsheets do.
struct Cell(u32, u32);

impl fmt::Display for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut letters, mut left) = (Vec::new(), u64::from(self.1) + 1);
        while left > 0 {
            letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
            left = (left - 1) / 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        write!(out, "{letters}{}", u64::from(self.0) + 1)
    }
}

/// Words with their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The words, without space around them; never empty.
    pub text: String,
    /// Where they stand.
    pub place: Place,
}

impl Told {
    /// The words, where there are any.
    #[must_use]
    pub fn new(text: &str, place: Place) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self { text: text.to_owned(), place })
    }
}

/// What something is called by: its id, its title, or both. What may be either stands as the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its id.
    pub id: Option<Told>,
    /// Its title, in any language, or its id.
    pub title: Option<Told>,
}

impl Name {
    /// A name by words that may be an id or a title.
    #[must_use]
    pub fn of(words: Told) -> Self {
        Self { id: None, title: Some(words) }
    }

    /// The title, or else the id.
    #[must_use]
    pub fn words(&self) -> Option<&Told> {
        self.title.as_ref().or(self.id.as_ref())
    }
}

/// All that a file tells.
#[derive(Debug, Default)]
pub struct Found {
    /// The roadmap's own title.
    pub title: Option<Told>,
    /// Focus areas that the file tells more of than their names beside elements.
    pub areas: Vec<FoundArea>,
    /// Elements, in the file's order.
    pub elements: Vec<FoundElement>,
    /// Deliveries, in the file's order.
    pub deliveries: Vec<FoundDelivery>,
    /// What is uncertain, and so is no content.
    pub questions: Vec<Question>,
    /// What the file tells and nobody asked for: which part, and why it was passed over.
    pub passed: Vec<Question>,
}

impl Found {
    /// Takes up what another file tells.
    pub fn take(&mut self, other: Self) {
        self.title = self.title.take().or(other.title);
        self.areas.extend(other.areas);
        self.elements.extend(other.elements);
        self.deliveries.extend(other.deliveries);
        self.questions.extend(other.questions);
        self.passed.extend(other.passed);
    }
}

/// What somebody must decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where it comes from.
    pub place: Place,
    /// What is asked.
    pub what: Text,
}

/// A focus area.
#[derive(Debug, Clone)]
pub struct FoundArea {
    /// What it is called.
    pub name: Name,
    /// Whether it has no periods, where that is told.
    pub supporting: Option<bool>,
    /// What is said of it.
    pub text: Vec<Block>,
}

/// An element.
#[derive(Debug, Clone)]
pub struct FoundElement {
    /// Its title.
    pub title: Told,
    /// Its id.
    pub id: Option<Told>,
    /// What it is said to be: an overall need, or a measure that belongs to one. What it belongs to decides.
    pub kind: Option<Told>,
    /// Whether the file has a place for that and leaves it open.
    pub kind_unknown: bool,
    /// Its focus area.
    pub area: Option<Name>,
    /// Further focus areas that show it.
    pub also_in: Vec<Name>,
    /// The element it belongs to.
    pub parent: Option<Name>,
    /// When it is planned.
    pub period: Option<Told>,
    /// Its status.
    pub status: Option<Name>,
    /// The language it is written in.
    pub language: Option<Told>,
    /// Names it had before.
    pub former_titles: Vec<Told>,
    /// Further words to search for.
    pub keywords: Vec<Told>,
    /// What else it carries, by the ids of the grammar's fields.
    pub fields: Vec<(String, Told)>,
    /// Its description.
    pub texts: Vec<FoundText>,
}

impl FoundElement {
    /// An element of which no more than its title is told.
    #[must_use]
    pub fn new(title: Told) -> Self {
        Self {
            title,
            id: None,
            kind: None,
            kind_unknown: false,
            area: None,
            also_in: Vec::new(),
            parent: None,
            period: None,
            status: None,
            language: None,
            former_titles: Vec::new(),
            keywords: Vec::new(),
            fields: Vec::new(),
            texts: Vec::new(),
        }
    }
}

/// A part of a description.
#[derive(Debug, Clone)]
pub struct FoundText {
    /// What heads it; `None` for what stands before all headings.
    pub heading: Option<Told>,
    /// Its text.
    pub blocks: Vec<Block>,
    /// Where it stands.
    pub place: Place,
}

/// A paragraph of a text. Its words are plain: the writer makes Markdown of it, in which nothing of the words is a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its words, in runs of one kind.
    pub runs: Vec<Run>,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A paragraph of a list.
    Item {
        /// How deep it stands, 1 outermost.
        depth: usize,
        /// Whether it has a number.
        numbered: bool,
    },
    /// A heading within a section.
    Heading,
}

/// Words of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words, with the space around them.
    pub text: String,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether they are italic.
    pub italic: bool,
    /// The whole address that they lead to.
    pub link: Option<String>,
}

impl Block {
    /// A paragraph of plain words.
    #[must_use]
    pub fn new(kind: BlockKind, text: &str) -> Self {
        Self { kind, runs: vec![Run { text: text.to_owned(), ..Run::default() }] }
    }

    /// The blocks of words in lines, as cells have them: a line that begins with a bullet or a number is an item.
    #[must_use]
    pub fn all(text: &str) -> Vec<Self> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(Self::line).collect()
    }

    fn line(line: &str) -> Self {
        let spaces = line.len() - line.trim_start().len();
        let depth = 1 + spaces.min(16) / 2;
        let line = line.trim();
        match unmarked(line) {
            Some((numbered, words)) => Self::new(BlockKind::Item { depth, numbered }, words),
            None => Self::new(BlockKind::Paragraph, line),
        }
    }

    /// Its words.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// The words of a line that begins with a bullet or a number, and whether it is a number; `None` for any other.
pub(super) fn unmarked(line: &str) -> Option<(bool, &str)> {
    const BULLETS: &[char] = &['•', '◦', '▪', '‣', '·', '-', '–', '*', '☐', '☑'];
    let marked = line.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    if let Some(words) = marked {
        return Some((false, words.trim()));
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = line[digits..].strip_prefix(['.', ')']).filter(|rest| rest.starts_with(' '));
    numbered.filter(|_| (1..=3).contains(&digits)).map(|words| (true, words.trim()))
}

/// A delivery of a plan.
#[derive(Debug, Clone)]
pub struct FoundDelivery {
    /// The project's name.
    pub project: Told,
    /// Its id.
    pub id: Option<Told>,
    /// The plan it stands in.
    pub plan: Option<Name>,
    /// What it is about.
    pub note: Option<Told>,
    /// Who delivers.
    pub actor: Option<Name>,
    /// What the plan adds to the actor's name.
    pub actor_note: Option<Told>,
    /// The focus area it stands under.
    pub area: Option<Name>,
    /// The elements it is for.
    pub measures: Vec<Name>,
    /// What it is where it is for none.
    pub kind: Option<Told>,
    /// How it goes.
    pub light: Option<Told>,
    /// How far it has come.
    pub stage: Option<Told>,
    /// What the plan adds to that.
    pub stage_note: Option<Told>,
    /// How it differs from the plan before.
    pub markers: Vec<Told>,
}

impl FoundDelivery {
    /// A delivery of which no more than its project is told.
    #[must_use]
    pub fn new(project: Told) -> Self {
        Self {
            project,
            id: None,
            plan: None,
            note: None,
            actor: None,
            actor_note: None,
            area: None,
            measures: Vec::new(),
            kind: None,
            light: None,
            stage: None,
            stage_note: None,
            markers: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, BlockKind, Cell};

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        let named =
            [(0, 0), (6, 2), (0, 25), (9, 26), (1_048_575, 16_383)].map(|(row, column)| Cell(row, column).to_string());
        assert_eq!(named, ["A1", "C7", "Z1", "AA10", "XFD1048576"]);
    }

    #[test]
    fn lines_are_items_where_they_are_marked_as_such() {
        let blocks = Block::all("Først dette:\n• ett\n  – to\n3. tre\n\n2026. Året\n-1 grad");
        let item = |depth, numbered, words: &str| Block::new(BlockKind::Item { depth, numbered }, words);
        let paragraph = |words: &str| Block::new(BlockKind::Paragraph, words);
        assert_eq!(
            blocks,
            [
                paragraph("Først dette:"),
                item(1, false, "ett"),
                item(2, false, "to"),
                item(1, true, "tre"),
                paragraph("2026. Året"),
                paragraph("-1 grad")
            ]
        );
    }
}
