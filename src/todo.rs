//! What a new edition would need: what is missing in each element, as a list that can be worked through.
//!
//! In: the roadmap with its drafts. Out: a list as text, Markdown or a table. Never: tells whether what is missing can be
//! told; only a source can.

use crate::config::Config;
use crate::model::{Measure, Remark, Roadmap};
use crate::wording::{Language, Text, say};

/// The field of who is responsible, which every site has that does not take it away.
const OWNER: &str = "owner";

/// What fewer than one in so many elements have is told once for all.
const ONE_IN: usize = 10;

/// What an element may lack before it is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// It is a draft, which no edition holds.
    Published,
    /// No description, and no element above it that has one.
    Description,
    /// No period, in an area that has them.
    Period,
    /// No status.
    Status,
    /// Nobody who is responsible.
    Owner,
    /// Not read through since the newest edition.
    Review,
    /// Something that a body said was not answered.
    Answer,
}

impl Lack {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 7] =
        [Self::Published, Self::Description, Self::Period, Self::Status, Self::Owner, Self::Review, Self::Answer];

    /// What is missing, of one element.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Published => say!("todo.published"),
            Self::Description => say!("todo.description"),
            Self::Period => say!("todo.period"),
            Self::Status => say!("todo.status"),
            Self::Owner => say!("todo.owner"),
            Self::Review => say!("todo.review"),
            Self::Answer => say!("todo.answer"),
        }
    }
}

/// What a new edition would need.
#[derive(Debug)]
pub struct Todo<'a> {
    roadmap: &'a Roadmap,
    /// What each element lacks, in the roadmap's order.
    lacks: Vec<Vec<Lack>>,
    /// What nearly all lack.
    common: Vec<Lack>,
    /// The newest edition's id.
    newest: Option<&'a str>,
}

impl<'a> Todo<'a> {
    /// Looks at every element.
    #[must_use]
    pub fn new(roadmap: &'a Roadmap, config: &Config) -> Self {
        let newest = roadmap.editions.iter().rev().find(|edition| edition.series.is_none());
        let since = newest.and_then(|edition| edition.date).map(crate::facts::Moment::date);
        let lacks_of = |measure: &Measure| {
            let is_described = |measure: &Measure| !measure.text.sections.is_empty();
            let area = roadmap.area(measure.area);
            let lacks = |lack: &Lack| match lack {
                Lack::Published => measure.draft,
                // A supporting element is told of by the one it belongs to.
                Lack::Description => !is_described(measure) && measure.parent.is_none(),
                Lack::Period => measure.time_band.is_none() && !area.supporting,
                Lack::Status => measure.status.is_none() && !config.statuses.is_empty(),
                Lack::Owner => config.grammar.field(OWNER).is_some() && !measure.fields.contains_key(OWNER),
                Lack::Answer => measure.remarks.iter().any(Remark::is_open),
                Lack::Review => measure.reviewed.is_none_or(|day| since.is_some_and(|since| day < since)),
            };
            Lack::ALL.into_iter().filter(lacks).collect::<Vec<_>>()
        };
        let lacks: Vec<Vec<Lack>> = roadmap.measures.iter().map(|measure| lacks_of(measure)).collect();
        let of = lacks.len();
        let is_common = |lack: &Lack| of > 1 && (of - count(&lacks, *lack)) * ONE_IN < of;
        let common = Lack::ALL.into_iter().filter(is_common).collect();
        Self { roadmap, lacks, common, newest: newest.map(|edition| edition.id.as_str()) }
    }

    /// How many elements lack something.
    #[must_use]
    pub fn open(&self) -> usize {
        self.lacks.iter().filter(|lacks| !lacks.is_empty()).count()
    }

    /// How many elements there are.
    #[must_use]
    pub fn of(&self) -> usize {
        self.lacks.len()
    }

    /// The list for people, in Markdown with boxes to tick where that is asked for.
    #[must_use]
    pub fn lines(&self, language: Language, is_markdown: bool) -> String {
        let told = |text: Text| text.told(language);
        let (heading, item) = if is_markdown { ("## ", "- [ ] ") } else { ("", "  ") };
        let mut out = String::new();
        let head = if is_markdown { "# " } else { "" };
        out.push_str(&format!("{head}{}\n\n", told(self.title())));
        out.push_str(&format!("{}\n", told(say!("todo.open", open = self.open(), of = self.of()))));
        if !self.common.is_empty() {
            out.push_str(&format!("\n{heading}{}\n{}", told(say!("todo.common")), if is_markdown { "\n" } else { "" }));
            for lack in &self.common {
                let (count, what) = (count(&self.lacks, *lack), told(lack.text()));
                out.push_str(&format!("{item}{}\n", told(say!("todo.of", count = count, of = self.of(), what = what))));
            }
        }
        for area in &self.roadmap.areas {
            let own = self.roadmap.measures[area.measures.clone()].iter().zip(&self.lacks[area.measures.clone()]);
            let mut rows = String::new();
            for (measure, lacks) in own {
                let lacks = lacks.iter().filter(|lack| !self.common.contains(lack));
                let what: Vec<String> = lacks.map(|lack| told(lack.text())).collect();
                if !what.is_empty() {
                    let name = if is_markdown {
                        format!("[{}]({})", measure.text.title, measure.text.file)
                    } else {
                        format!("{}  {}", measure.id, measure.text.title)
                    };
                    rows.push_str(&format!("{item}{name}: {}\n", what.join(", ")));
                }
            }
            if !rows.is_empty() {
                let gap = if is_markdown { "\n" } else { "" };
                out.push_str(&format!("\n{heading}{}\n{gap}{rows}", area.text.title));
            }
        }
        out
    }

    fn title(&self) -> Text {
        match self.newest {
            Some(newest) => say!("todo.title-since", newest = newest),
            None => say!("todo.title"),
        }
    }

    /// The table: a row for each element, and a column for each thing, with a cross where it is missing. With the mark that
    /// spreadsheets know the letters by.
    #[must_use]
    pub fn csv(&self, language: Language) -> String {
        let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let head =
            [say!("todo.column-area"), say!("todo.column-id"), say!("todo.column-title"), say!("todo.column-file")];
        let head = head.into_iter().chain(Lack::ALL.map(Lack::text)).map(|text| text.told(language));
        // Writing to memory does not fail.
        let _ = rows.write_record(head);
        for (measure, lacks) in self.roadmap.measures.iter().zip(&self.lacks) {
            let area = self.roadmap.area(measure.area);
            let facts = [&area.text.title, &measure.id, &measure.text.title, &measure.text.file].map(String::as_str);
            let crosses = Lack::ALL.map(|lack| if lacks.contains(&lack) { "x" } else { "" });
            let _ = rows.write_record(facts.into_iter().chain(crosses));
        }
        let bytes = rows.into_inner().unwrap_or_default();
        format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
    }
}

/// How many lack something.
fn count(lacks: &[Vec<Lack>], lack: Lack) -> usize {
    lacks.iter().filter(|lacks| lacks.contains(&lack)).count()
}
