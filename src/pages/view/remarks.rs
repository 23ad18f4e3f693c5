//! What bodies say of elements before an edition is adopted.

use serde::Serialize;

use super::{Link, TermName};

/// What bodies say, summed up by body and by area. The preview shows it, and the public site where it is asked to.
#[derive(Debug, Clone, Serialize)]
pub struct RemarksPage {
    /// The heading.
    pub title: String,
    /// How many there are, and how many of them wait («12 innspill, 2 uten svar»).
    pub count: String,
    /// That only the preview shows this, where that is so.
    pub internal: Option<String>,
    /// The bodies, in the order of the configuration.
    pub bodies: Vec<RemarksBody>,
    /// The areas, in order.
    pub areas: Vec<RemarksArea>,
}

/// How much a body says.
#[derive(Debug, Clone, Serialize)]
pub struct RemarksBody {
    /// Its name.
    pub name: TermName,
    /// How many remarks.
    pub count: String,
    /// How many of them wait.
    pub open: String,
}

/// What is said of an area's elements.
#[derive(Debug, Clone, Serialize)]
pub struct RemarksArea {
    /// The area.
    pub area: Link,
    /// Its elements that something is said of.
    pub measures: Vec<RemarksMeasure>,
}

/// What is said of an element.
#[derive(Debug, Clone, Serialize)]
pub struct RemarksMeasure {
    /// The element.
    pub measure: Link,
    /// What is said, newest first.
    pub remarks: Vec<RemarkView>,
}

/// What a body says of an element.
#[derive(Debug, Clone, Serialize)]
pub struct RemarkView {
    /// The body.
    pub by: TermName,
    /// When.
    pub date: String,
    /// What it says.
    pub text: RemarkText,
    /// What was answered.
    pub answer: Option<RemarkText>,
    /// What became of it («Tatt inn»).
    pub decision: Option<String>,
    /// Where it is told.
    pub source: Option<TermName>,
}

/// A text in paragraphs.
#[derive(Debug, Clone, Serialize)]
pub struct RemarkText {
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// The language where it is not the page's.
    pub lang: Option<String>,
}
