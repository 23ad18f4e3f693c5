//! The roadmap in numbers.

use serde::Serialize;

use super::Link;

/// The roadmap in numbers: one table for each thing that is told of enough elements to be counted by.
#[derive(Debug, Clone, Serialize)]
pub struct NumbersPage {
    /// The heading.
    pub title: String,
    /// What is counted («88 tiltak i fem satsingsområder»).
    pub count: String,
    /// What is not counted by, since it is not told of nearly all, in ready sentences.
    pub missing: Option<String>,
    /// The tables, in order.
    pub tables: Vec<NumbersTable>,
}

/// How many there are of each.
#[derive(Debug, Clone, Serialize)]
pub struct NumbersTable {
    /// Its whole anchor.
    pub anchor: String,
    /// Its heading, which is that of the first column too.
    pub title: String,
    /// What is counted («Elementer», «Leveranser»).
    pub of: String,
    /// How the numbers are to be read, where that does not go without saying.
    pub about: Option<String>,
    /// Further columns: of which.
    pub parts: Vec<String>,
    /// The rows, in the order of what they stand for.
    pub rows: Vec<NumbersRow>,
}

/// How many there are of one.
#[derive(Debug, Clone, Serialize)]
pub struct NumbersRow {
    /// What it is.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// How many.
    pub count: String,
    /// The number as it is read out by itself («38 elementer»).
    pub about: String,
    /// For [`NumbersTable::parts`]: how many of them.
    pub parts: Vec<NumbersPart>,
    /// How long its bar is, in percent of the longest.
    pub bar: usize,
    /// Where they are named, with the filter set.
    pub href: Option<String>,
    /// Those that are counted, where no filter finds them.
    pub named: Vec<Link>,
}

/// How many of them are of a kind.
#[derive(Debug, Clone, Serialize)]
pub struct NumbersPart {
    /// How many.
    pub count: String,
    /// Where they are named, with the filter set.
    pub href: Option<String>,
}
