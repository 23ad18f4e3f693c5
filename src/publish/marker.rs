//! The marker, which tells that veikart made a folder, which of its files are kept for pages that are still open (`keep`), and
//! what it was made of, so that a build of the same knows that nothing would change.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::Date;

use super::{MARKER, MARKER_TEXT, keep, places};
use crate::check::Days;
use crate::text::Digest;

const HEAD: &str = "\nA build of the same changes nothing here, as long as all files are as they were:\n";

/// What a site was made of and what its build told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// Of all that it was made of.
    pub digest: Digest,
    /// How many pieces of advice were given.
    pub advice: usize,
    /// The days on which as many would be.
    pub days: Days,
}

/// What the marker tells of how its folder came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) origin: Origin,
    /// How many compressed copies stand there of files that are not kept.
    pub(super) copies: usize,
}

/// The text of a marker. `files` are all others of the folder, sorted by path, each with its digest.
pub(super) fn text<'a>(
    kept: &BTreeMap<String, u8>,
    sealed: Option<Sealed>,
    files: impl Iterator<Item = (&'a str, Digest)>,
) -> String {
    let kept = keep::lines(kept);
    let Some(Sealed { origin: Origin { digest, advice, days }, copies }) = sealed else {
        return format!("{MARKER_TEXT}{kept}");
    };
    let mut told = format!("{MARKER_TEXT}{HEAD}origin {digest}\nadvice {advice}\ncopies {copies}\n");
    for (name, day) in [("from", days.from), ("until", days.until)] {
        if let Some(day) = day {
            let _ = writeln!(told, "{name} {day}");
        }
    }
    // What is told is sealed with the files, so that a marker holds as a whole or not at all.
    let of_text = Digest::of(format!("{told}{kept}").as_bytes());
    let seal = Digest::of_all([of_text].into_iter().chain(files.map(|(path, digest)| digest.with(path))));
    format!("{told}seal {seal}\n{kept}")
}

/// What the marker of a folder tells of how it came to be, with its text. Whether it is so, only the seal tells.
pub(super) fn read(folder: &Path) -> Option<(Sealed, String)> {
    // What is no file, such as a pipe, might never be read to its end.
    let text = places::is_marked(folder).then(|| std::fs::read_to_string(folder.join(MARKER)))?.ok()?;
    let (_, told) = text.split_once(HEAD)?;
    let value = |name: &str| told.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let day = |name: &str| value(name).map(str::parse::<Date>).transpose().ok();
    let origin = Origin {
        digest: Digest::read(value("origin")?)?,
        advice: value("advice")?.parse().ok()?,
        days: Days { from: day("from")?, until: day("until")? },
    };
    let sealed = Sealed { origin, copies: value("copies")?.parse().ok()? };
    Some((sealed, text))
}
