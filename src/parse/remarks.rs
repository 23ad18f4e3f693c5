//! Remarks: what bodies say of the element whose file stands beside.

use crate::diag::Diagnostics;
use crate::facts::{self, Localised, Spanned, Table};
use crate::grammar::{REMARK, REMARKS};
use crate::locale::Languages;
use crate::source::TextFile;

/// A file of remarks.
#[derive(Debug)]
pub struct RawRemarks {
    /// The file.
    pub file: String,
    /// The file of the element that they are about.
    pub measure: String,
    /// The key `remarks`.
    pub remarks: Vec<RawRemark>,
}

/// What a body says of an element.
#[derive(Debug)]
pub struct RawRemark {
    /// The key `by`.
    pub by: Spanned<String>,
    /// The key `date`.
    pub date: Spanned<String>,
    /// The key `text`.
    pub text: Localised,
    /// The key `answer`.
    pub answer: Option<Localised>,
    /// The key `decision`.
    pub decision: Option<Spanned<String>>,
    /// The key `source`.
    pub source: Option<Spanned<String>>,
}

pub(super) fn remarks(
    file: &TextFile,
    measure: String,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> RawRemarks {
    let remarks = facts::parse(&file.path, &file.text, 0, REMARKS, languages, diagnostics, |table, diagnostics| {
        table.tables("remarks", REMARK, diagnostics).iter().filter_map(remark).collect()
    });
    RawRemarks { file: file.path.clone(), measure, remarks }
}

/// A remark; `None` where something is missing, which has been told then.
fn remark(table: &Table<'_>) -> Option<RawRemark> {
    Some(RawRemark {
        by: table.text("by")?,
        date: table.text("date")?,
        text: table.localised("text")?.value,
        answer: table.localised("answer").map(|answer| answer.value),
        decision: table.text("decision"),
        source: table.text("source"),
    })
}
