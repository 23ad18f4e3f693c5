//! Editions, what changed between them, and the pages that keep old addresses alive.

use serde::Serialize;

use super::{
    AccuracyView, DeliveryFacts, DeliveryView, ElementGroup, Fact, FieldView, Link, Section, StatusView, TermName,
    TimelineRow, TrendView,
};
use crate::text::Phrase;

/// All editions.
#[derive(Debug, Clone, Serialize)]
pub struct EditionsPage {
    /// The heading.
    pub title: String,
    /// A sentence on what editions are.
    pub intro: String,
    /// The roadmap's own editions, then those of other series; newest first in each.
    pub series: Vec<SeriesView>,
    /// What became of what each edition promised; `None` where nothing can be told of any.
    pub trend: Option<TrendView>,
    /// What changed in the working roadmap since the newest adopted edition.
    pub working: Option<Link>,
    /// The feed of changes.
    pub feed: Option<Link>,
}

/// The roadmap's own editions, or those of other series.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesView {
    /// Its name; `None` for the roadmap itself.
    pub title: Option<String>,
    /// Its editions, newest first.
    pub editions: Vec<EditionSummary>,
}

/// An edition in the list of all.
#[derive(Debug, Clone, Serialize)]
pub struct EditionSummary {
    /// Its name and page.
    pub link: Link,
    /// Its date in words.
    pub date: Option<String>,
    /// Who adopted it or whom it was laid before, as a ready sentence.
    pub body: Option<String>,
    /// «88 tiltak»
    pub count: String,
    /// What changed since the edition before.
    pub changes: Option<Link>,
}

/// One edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionPage {
    /// The heading.
    pub title: String,
    /// That it is an old edition, with the way to the newest; `None` on the newest.
    pub old: Option<Notice>,
    /// Date, body, case, sources.
    #[serde(skip)]
    pub facts: Vec<Fact>,
    /// What the source lost or does not tell.
    pub note: Option<TermName>,
    /// What it tells of hardly any measure, in ready sentences.
    pub missing: Option<String>,
    /// «40 tiltak»
    pub count: String,
    /// Its columns; empty where no measure has a known place in time and area.
    pub columns: Vec<TermName>,
    /// Its areas by time bands; empty where `columns` is.
    pub areas: Vec<EditionAreaView>,
    /// Measures without a cell: by area, by time band, or without any known place.
    pub lists: Vec<EditionList>,
    /// What became of what it promised; `None` where there is nothing to tell.
    pub accuracy: Option<AccuracyView>,
    /// What changed since the edition before, and until the next.
    pub changes: Vec<Link>,
}

/// A sentence with a way on.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// The way on.
    pub link: Link,
}

/// One area of an edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionAreaView {
    /// Its id.
    pub id: String,
    /// Its anchor.
    pub anchor: String,
    /// Its name in that edition.
    pub title: String,
    /// The language of the name where it is not the page's.
    pub lang: Option<String>,
    /// Table rows, at least one; each row's cells fill all columns.
    pub rows: Vec<Vec<EditionCell>>,
}

/// One cell.
#[derive(Debug, Clone, Serialize)]
pub struct EditionCell {
    /// Its place by time among the cells of its area, for screens where they stand below each other.
    pub place: usize,
    /// How many columns it covers.
    pub span: usize,
    /// The columns in words.
    pub band: String,
    /// The measures, as many as a cell of the overview holds.
    pub items: Vec<EditionItem>,
    /// The others, where they are more.
    pub rest: Option<EditionRest>,
}

/// What stands closed below a long list until it is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct EditionRest {
    /// «Vis 12 elementer til»
    pub title: String,
    /// The measures.
    pub items: Vec<EditionItem>,
}

/// Measures that stand in no cell.
#[derive(Debug, Clone, Serialize)]
pub struct EditionList {
    /// What they have in common.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The measures, as many as fit.
    pub items: Vec<EditionItem>,
    /// The others, where they are more.
    pub rest: Option<EditionRest>,
}

/// A measure of an edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionItem {
    /// Its id.
    pub id: String,
    /// Its anchor; `None` where it stands a second time.
    pub anchor: Option<String>,
    /// Its name in that edition.
    pub title: String,
    /// The language of the name where it is not the page's.
    pub lang: Option<String>,
    /// Its page today; `None` in another series.
    pub href: Option<String>,
    /// Its range where that is not the cell's.
    pub own_band: Option<String>,
    /// Its status, where it is told; the unknown one where it is missing for some only.
    pub status: Option<StatusView>,
    /// What has become of it where it goes by another name today («Heter i dag …»), or is no longer there.
    pub today: Option<Phrase>,
    /// What else its box shows, of what the edition holds.
    pub fields: Vec<FieldView>,
    /// Its supporting measures.
    pub children: Vec<EditionItem>,
}

impl EditionItem {
    /// The same in another area that shows it too, where it has no anchor.
    #[must_use]
    pub fn again(self) -> Self {
        Self { anchor: None, children: self.children.into_iter().map(Self::again).collect(), ..self }
    }
}

/// What became of an edition until a later one, or until today.
#[derive(Debug, Clone, Serialize)]
pub struct ChangesPage {
    /// The heading: a question where the later side is today's roadmap.
    pub title: String,
    /// The earlier edition.
    pub from: Link,
    /// The later edition.
    pub to: Link,
    /// The numbers in words: sentences, each in pieces that stand after each other as they are.
    pub lead: Vec<Vec<LeadPart>>,
    /// Why the later edition differs as a whole, where somebody wrote it.
    pub reasons: Vec<Phrase>,
    /// What the sources do not tell.
    pub notes: Vec<EditionNote>,
    /// Which of the earlier edition's elements a delivery plan has projects for; `None` where none has.
    pub projects: Option<Unsure>,
    /// The picture of how measures moved; `None` where hardly any can be compared.
    pub flow: Option<FlowView>,
    /// The elements by what became of them, what certainly changed first.
    pub groups: Vec<Group>,
    /// What nobody can tell: each a sentence with a list.
    pub unsure: Vec<Unsure>,
}

/// What the source of an edition does not tell.
#[derive(Debug, Clone, Serialize)]
pub struct EditionNote {
    /// The edition's name, and what is missing, in words of the page.
    pub text: String,
    /// What the editors say of it.
    pub own: Option<TermName>,
}

impl EditionNote {
    /// All of it as one text.
    #[must_use]
    pub fn words(&self) -> String {
        let own = self.own.iter().map(|own| own.text.as_str());
        std::iter::once(self.text.as_str()).chain(own).collect::<Vec<_>>().join(" ")
    }
}

/// A piece of a sentence of numbers, with all its spaces and signs.
#[derive(Debug, Clone, Serialize)]
pub struct LeadPart {
    /// The words («2 har falt ut», «, og »).
    pub text: String,
    /// Stable name of the group behind a number.
    pub id: Option<String>,
    /// Its anchor.
    pub anchor: Option<String>,
}

/// The elements of which the same became.
#[derive(Debug, Clone, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a template asks for each column by its name")]
pub struct Group {
    /// Stable name.
    pub id: String,
    /// Its anchor.
    pub anchor: String,
    /// The heading.
    pub title: String,
    /// How many elements.
    pub count: usize,
    /// What is to be known of them all.
    pub about: Option<String>,
    /// Whether some row tells where its element stood.
    pub then: bool,
    /// Whether some row tells where its element stands.
    pub now: bool,
    /// Whether something is delivered for some element.
    pub deliveries: bool,
    /// Whether some row tells more of what changed.
    pub what: bool,
    /// Whether some row has a reason.
    pub reason: bool,
    /// The rows: in one part, or by area where they are many. Themes keep titled parts closed.
    pub parts: Vec<GroupPart>,
}

/// Rows of one area.
#[derive(Debug, Clone, Serialize)]
pub struct GroupPart {
    /// The area; `None` where there is but one part, or where no area is told.
    pub title: Option<String>,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The rows.
    pub rows: Vec<OutcomeRow>,
}

/// What became of one element.
#[derive(Debug, Clone, Serialize)]
pub struct OutcomeRow {
    /// The element with its page today.
    pub measure: Link,
    /// Where it stood; `None` where it was not there.
    pub then: Option<Place>,
    /// Where it stands; `None` where it is not there.
    pub now: Option<Place>,
    /// What is delivered for it, with the newest light and its plan.
    pub deliveries: Vec<Link>,
    /// What changed, in words, beside what then and now tell.
    pub what: Vec<Phrase>,
    /// Why, where somebody wrote it.
    pub reason: Option<Phrase>,
}

/// Where an edition has an element. What it does not tell is `None`.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// The area's name in that edition.
    pub area: Option<String>,
    /// The language of the area's name where it is not the page's.
    pub lang: Option<String>,
    /// The time band in words.
    pub band: Option<String>,
    /// The status in words.
    pub status: Option<String>,
}

impl Place {
    /// Whether anything is told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.area.is_some() || self.band.is_some() || self.status.is_some()
    }
}

/// Elements of which nobody can tell what became.
#[derive(Debug, Clone, Serialize)]
pub struct Unsure {
    /// Stable name.
    pub id: String,
    /// Its anchor.
    pub anchor: String,
    /// The sentence with the number.
    pub text: String,
    /// The elements: in one group, or by area where they are many. Themes keep them closed.
    pub groups: Vec<ElementGroup>,
}

/// How measures moved from one edition's columns to the next's, as a drawing and as a table.
#[derive(Debug, Clone, Serialize)]
pub struct FlowView {
    /// Width of the drawing in its own units.
    pub width: usize,
    /// Height of the drawing.
    pub height: usize,
    /// What the drawing shows, in a sentence.
    pub title: String,
    /// How many of all it shows, where some cannot be compared.
    pub shown: Option<String>,
    /// The columns of both editions, and what stands beside them.
    pub nodes: Vec<FlowNode>,
    /// The bands between them.
    pub ribbons: Vec<FlowRibbon>,
}

/// A column in the drawing.
#[derive(Debug, Clone, Serialize)]
pub struct FlowNode {
    /// Its name.
    pub label: String,
    /// How many measures it holds.
    pub count: usize,
    /// `band`, `unknown`, `new`, `delivered` or `dropped`.
    pub kind: &'static str,
    /// True on the side of the later edition.
    pub later: bool,
    /// Left edge.
    pub x: usize,
    /// Where its edge towards the other side stands.
    pub inner: usize,
    /// Upper edge.
    pub y: usize,
    /// Height.
    pub height: usize,
    /// Where its name stands.
    pub label_x: usize,
    /// Base line of its name.
    pub label_y: usize,
}

/// Measures that went from one column to another.
#[derive(Debug, Clone, Serialize)]
pub struct FlowRibbon {
    /// The column they came from.
    pub from: String,
    /// The column they went to.
    pub to: String,
    /// How many.
    pub count: usize,
    /// `same`, `moved`, `new`, `delivered`, `dropped` or `unknown`.
    pub kind: &'static str,
    /// The outline, as an SVG path.
    pub path: String,
}

/// The page of a measure that today's roadmap no longer has.
#[derive(Debug, Clone, Serialize)]
pub struct GonePage {
    /// The last name it had.
    pub title: String,
    /// The language of the name where it is not the page's.
    pub lang: Option<String>,
    /// That it is no longer in the roadmap, with the edition that last had it.
    pub notice: Notice,
    /// Where the last edition had it, as far as that tells.
    #[serde(skip)]
    pub facts: Vec<Fact>,
    /// What that edition does not tell, in ready sentences.
    pub missing: Option<String>,
    /// What became of it after that edition, in words («Falt ut»).
    pub became: Vec<Phrase>,
    /// Why, where somebody wrote it.
    pub reason: Option<TermName>,
    /// How it was described; `None` where it had no description.
    pub text: Option<LastText>,
    /// What it may be carried on as.
    pub successors: Vec<Successor>,
    /// The page of the changes with which it left.
    pub left: Option<Link>,
    /// What is delivered for it, newest plan first.
    pub deliveries: Vec<DeliveryView>,
    /// Which facts of the deliveries are shown.
    pub shown: DeliveryFacts,
    /// Its history through the editions, newest first.
    pub timeline: Vec<TimelineRow>,
}

/// The last description of a measure that is gone.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LastText {
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
    /// A sentence on that language, for readers who may not read it.
    pub notice: Option<String>,
    /// Safe HTML: what stands before the sections.
    pub lead: Option<String>,
    /// Its sections.
    pub sections: Vec<Section>,
    /// That no edition holds the text.
    pub lost: Option<String>,
}

/// What a measure that is gone may be carried on as.
#[derive(Debug, Clone, Serialize)]
pub struct Successor {
    /// The measure.
    pub link: Link,
    /// Why that is likely.
    pub reason: TermName,
}

/// A page that leads from an address of before to the measure's page of today.
#[derive(Debug, Clone, Serialize)]
pub struct MovedPage {
    /// The heading.
    pub title: String,
    /// What leads on.
    pub text: String,
    /// The measure.
    pub target: Link,
    /// The others, where it was split into several: then the reader chooses, and no browser goes on by itself.
    pub others: Vec<Link>,
}
