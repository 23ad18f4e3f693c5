//! Front matter: the TOML between two lines of `+++` at the top of a Markdown file.

use std::ops::Range;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::wording::say;

const FENCE: &str = "+++";

/// The bytes of the TOML of a Markdown file, and where the text below it begins; `None` where there is none.
#[must_use]
pub fn head(text: &str) -> Option<(Range<usize>, usize)> {
    split("", text, &mut Diagnostics::default())
}

/// The bytes of the TOML and of the text below it; `None` where a fence is missing, which has been told then.
pub(super) fn split(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let first = lines.next().filter(|(_, line)| line.trim_end() == FENCE);
    let Some((_, fence)) = first else {
        let end = text.find('\n').unwrap_or(text.len());
        let line = text[..end].trim_end();
        let mut fault =
            Diagnostic::new(Code::FrontMatterMissing, file, 0..line.len(), say!("front-matter-missing.message"))
                .help(Code::FrontMatterMissing.remedy());
        if line == "---" {
            fault = fault.help(say!("front-matter-missing.yaml"));
        }
        diagnostics.push(fault);
        return None;
    };
    let start = fence.len();
    for (at, line) in lines {
        if line.trim_end() == FENCE {
            return Some((start..at, at + line.len()));
        }
    }
    diagnostics.push(
        Diagnostic::new(
            Code::FrontMatterUnclosed,
            file,
            0..fence.trim_end().len(),
            say!("front-matter-unclosed.message"),
        )
        .label(say!("front-matter-unclosed.opened"))
        .help(Code::FrontMatterUnclosed.remedy()),
    );
    None
}
