//! Gathering diagnostics within bounds: an input of a few bytes a fault must not cost more than its size allows.

use crate::wording::{Noun, Value, say};
use std::collections::HashMap;
use std::ops::{Deref, DerefMut};

use super::{Code, Diagnostic, Severity};

/// How many equal diagnostics of a file, those with the same code, are told one by one. More are counted.
pub const TOLD: usize = 100;

/// How many names are compared, over all diagnostics of one gathering, to find out which was meant.
const COMPARED: usize = 100_000;
/// How many names are listed where none is near.
const LISTED: usize = 12;

/// Diagnostics as they are found. Equal ones of a file are kept up to [`TOLD`] and counted from there on.
#[derive(Debug)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    files: HashMap<String, HashMap<Code, Equal>>,
    /// How many names may still be compared.
    compared: usize,
}

/// Equal diagnostics of one file.
#[derive(Debug, Default)]
struct Equal {
    told: usize,
    more: usize,
    /// Where the last of those that are told ends.
    end: usize,
}

impl Default for Diagnostics {
    fn default() -> Self {
        Self { list: Vec::new(), files: HashMap::new(), compared: COMPARED }
    }
}

impl Diagnostics {
    /// Takes a diagnostic, or counts it.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.admits(&diagnostic) {
            self.list.push(diagnostic);
        }
    }

    /// Takes diagnostics, or counts them.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }

    /// Takes a diagnostic of a wrong name, with what [`Self::named`] adds.
    pub fn push_named<'k>(
        &mut self,
        diagnostic: Diagnostic,
        wrong: &str,
        what: Noun,
        known: impl FnOnce() -> Vec<&'k str>,
    ) {
        self.push_with(diagnostic, |diagnostics, diagnostic| diagnostics.named(diagnostic, wrong, what, known));
    }

    /// Takes a diagnostic with what costs time to find out, which is sought only where it will be told.
    pub fn push_with(&mut self, diagnostic: Diagnostic, more: impl FnOnce(&mut Self, Diagnostic) -> Diagnostic) {
        if self.admits(&diagnostic) {
            let diagnostic = more(self, diagnostic);
            self.list.push(diagnostic);
        }
    }

    /// Adds «did you mean» where a known name is near, and else the list of what is allowed.
    pub fn named<'k>(
        &mut self,
        diagnostic: Diagnostic,
        wrong: &str,
        what: Noun,
        known: impl FnOnce() -> Vec<&'k str>,
    ) -> Diagnostic {
        if self.compared == 0 {
            let remedy = diagnostic.code.remedy();
            return diagnostic.help(remedy);
        }
        let known = known();
        match self.nearest(wrong, &known) {
            Some(name) => diagnostic.help(say!("did-you-mean", name = name)),
            None if known.is_empty() => diagnostic.help(say!("none-yet", many = what.many())),
            None => diagnostic.help(say!("known", many = what.many(), names = listed(&known))),
        }
    }

    /// The known name that is most likely meant. Gives up when too many names were compared: what is wrong in
    /// thousands of places is seldom misspelt.
    pub fn nearest<'k>(&mut self, wrong: &str, known: &[&'k str]) -> Option<&'k str> {
        if self.compared == 0 {
            return None;
        }
        self.compared = self.compared.saturating_sub(known.len());
        crate::text::nearest(wrong, known.iter().copied())
    }

    /// Counts equal diagnostics that were not made at all.
    pub fn count(&mut self, code: Code, file: &str, count: usize) {
        self.equal(code, file).more += count;
    }

    /// All that is told, with one diagnostic for those that were only counted.
    #[must_use]
    pub fn finish(self) -> Vec<Diagnostic> {
        let Self { mut list, files, .. } = self;
        let mut counted: Vec<Diagnostic> = files
            .iter()
            .flat_map(|(file, codes)| codes.iter().map(move |(code, equal)| (file, *code, equal)))
            .filter(|(_, _, equal)| equal.more > 0)
            .map(|(file, code, equal)| {
                let message = say!("more-of-this-kind", count = equal.more);
                let mut counted = Diagnostic::new(code, file, equal.end..equal.end, message);
                counted.counted = Some(equal.more);
                counted.help(say!("more-of-this-kind.mend"))
            })
            .collect();
        // Maps give their entries in any order.
        counted.sort_by(|a, b| (&a.file, a.code.name()).cmp(&(&b.file, b.code.name())));
        list.extend(counted);
        list
    }

    fn admits(&mut self, diagnostic: &Diagnostic) -> bool {
        let equal = self.equal(diagnostic.code, &diagnostic.file);
        let admitted = equal.told < TOLD && diagnostic.counted.is_none();
        if admitted {
            equal.told += 1;
            equal.end = equal.end.max(diagnostic.span.end);
        } else {
            equal.more += diagnostic.stands_for();
        }
        admitted
    }

    fn equal(&mut self, code: Code, file: &str) -> &mut Equal {
        self.files.entry(file.to_owned()).or_default().entry(code).or_default()
    }
}

/// Names for people, the first few by name.
fn listed(known: &[&str]) -> Value {
    Value::Names(known.iter().map(|name| (*name).to_owned()).collect(), LISTED)
}

impl Deref for Diagnostics {
    type Target = Vec<Diagnostic>;

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

impl DerefMut for Diagnostics {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.list
    }
}

/// Sorts by file, place and code, causes before what follows from them, so that a run tells its diagnostics in the same
/// order every time, drops exact
/// repetitions, and counts equal ones of a file that several stages found.
pub fn settle(diagnostics: &mut Vec<Diagnostic>) {
    // That nothing is there may follow from what could not be read.
    if diagnostics.iter().any(|d| d.severity() == Severity::Fault) {
        diagnostics.retain(|d| d.code != Code::EmptyRoadmap);
    }
    sort(diagnostics);
    let mut gathered = Diagnostics::default();
    gathered.extend(diagnostics.drain(..));
    *diagnostics = gathered.finish();
    sort(diagnostics);
}

fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.start, d.span.end, d.counted, d.code.name());
        (!a.code.is_cause(), &a.file, key(a), &a.message).cmp(&(!b.code.is_cause(), &b.file, key(b), &b.message))
    });
    diagnostics.dedup();
}
