//! All that changes, in memory, until the site as edited has been checked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Desk, EditError, Edited, names};
use crate::diag::Severity;
use crate::disk::{Change, Hand};
use crate::facts::Document;
use crate::model::Measure;
use crate::parse;
use crate::site::{self, Settings, Site};
use crate::source::{SourceTree, TextFile};
use crate::wording::{Text, say};

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It is new.
    Made,
    /// It is another's place or text.
    Changed,
    /// It is gone; what stood in it stands elsewhere.
    Removed,
}

/// A file that is another now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDone {
    /// Its path from the site folder.
    pub path: String,
    /// Where it stood before, where that was elsewhere.
    pub from: Option<String>,
    /// What became of it.
    pub done: Done,
    /// How many links in it lead elsewhere.
    pub links: usize,
    /// How many names of elements in it are others.
    pub names: usize,
    /// Whether facts in its front matter are others.
    pub facts: bool,
}

/// A file as it is to be.
#[derive(Debug, Clone)]
struct Draft {
    text: String,
    /// Where the text stood, so that its links can be read; `None` for the path itself.
    origin: Option<String>,
    /// Whether it is the very file that stood there, so that it is told as moved.
    is_moved: bool,
    facts: bool,
    links: usize,
    names: usize,
}

/// What is to change.
pub(super) struct Edits<'a> {
    desk: Desk<'a>,
    drafts: BTreeMap<String, Draft>,
    gone: BTreeSet<String>,
    /// Files that links lead to elsewhere.
    moved: BTreeMap<String, String>,
    /// Files with comments for their editors at the end.
    commented: BTreeSet<String>,
    /// Ids that are others now.
    ids: Vec<(String, String)>,
    told: Edited,
}

impl<'a> Edits<'a> {
    pub(super) fn new(desk: Desk<'a>) -> Self {
        Self {
            desk,
            drafts: BTreeMap::new(),
            gone: BTreeSet::new(),
            moved: BTreeMap::new(),
            commented: BTreeSet::new(),
            ids: Vec::new(),
            told: Edited::default(),
        }
    }

    /// What a file holds, as edited so far.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        if let Some(draft) = self.drafts.get(path) {
            return Some(draft.text.clone());
        }
        if self.gone.contains(path) {
            return None;
        }
        self.read(path).map(ToString::to_string)
    }

    fn read(&self, path: &str) -> Option<&'a Arc<str>> {
        self.desk.tree.content(path).map(|file| &file.text)
    }

    fn draft(&mut self, path: &str) -> Option<&mut Draft> {
        if !self.drafts.contains_key(path) {
            let text = self.text(path)?;
            let draft = Draft { text, origin: None, is_moved: false, facts: false, links: 0, names: 0 };
            self.drafts.insert(path.to_owned(), draft);
        }
        self.drafts.get_mut(path)
    }

    /// A new file, whose text stood at `origin` and has links as they were right there.
    pub(super) fn make(&mut self, path: &str, text: String, origin: &str) {
        let origin = Some(origin.to_owned());
        let draft = Draft { text, origin, is_moved: false, facts: false, links: 0, names: 0 };
        self.drafts.insert(path.to_owned(), draft);
    }

    /// Moves a file and lets links to it follow.
    fn shift(&mut self, from: &str, to: &str) {
        let Some(text) = self.text(from).filter(|_| from != to) else { return };
        let before = self.drafts.remove(from);
        self.gone.insert(from.to_owned());
        let draft = Draft {
            text,
            origin: Some(from.to_owned()),
            is_moved: true,
            facts: before.is_some_and(|before| before.facts),
            links: 0,
            names: 0,
        };
        self.drafts.insert(to.to_owned(), draft);
        self.moved.insert(from.to_owned(), to.to_owned());
    }

    /// Moves an element's file and all that stands beside it under its name.
    pub(super) fn shift_all(&mut self, measure: &Measure, to: &str) {
        for (path, rest) in self.files_of(measure) {
            self.shift(&path, &format!("{}.{rest}", stem(to)));
        }
    }

    /// The files of an element, with what follows its name in theirs: itself, its translations and what stands beside.
    pub(super) fn files_of(&self, measure: &Measure) -> Vec<(String, String)> {
        let stem = stem(&measure.text.file);
        let rest = |file: &Arc<TextFile>| {
            Some((file.path.clone(), file.path.strip_prefix(stem)?.strip_prefix('.')?.to_owned()))
        };
        self.desk.tree.texts.iter().filter_map(rest).collect()
    }

    /// Where a file stands as edited so far.
    pub(super) fn place_of(&self, path: &str) -> String {
        self.moved.get(path).map_or(path, String::as_str).to_owned()
    }

    /// Lets the remarks of one file follow those of another.
    pub(super) fn join(&mut self, path: &str, to: &str) {
        let text = self.text(path).unwrap_or_default();
        let Some(own) = self.text(to) else { return self.shift(path, to) };
        if let (Some(mut own), Some(other)) = (Document::read(&own), Document::read(&text)) {
            own.adopt_tables("remarks", &other);
            if let Some(draft) = self.draft(to) {
                draft.text = own.to_string();
                draft.facts = true;
            }
            self.remove(path, to);
        }
    }

    /// Takes a file away; links to it lead to another.
    pub(super) fn remove(&mut self, path: &str, instead: &str) {
        self.drafts.remove(path);
        self.gone.insert(path.to_owned());
        self.moved.insert(path.to_owned(), instead.to_owned());
    }

    /// Puts a comment at the end of a file.
    pub(super) fn append(&mut self, path: &str, text: &str) {
        self.commented.insert(path.to_owned());
        if let Some(draft) = self.draft(path) {
            let end = if draft.text.contains("\r\n") { "\r\n" } else { "\n" };
            let whole = format!("{}\n\n{text}\n", draft.text.trim_end());
            draft.text = whole.replace("\r\n", "\n").replace('\n', end);
        }
    }

    /// Edits the front matter of a file.
    pub(super) fn head(&mut self, path: &str, edit: impl FnOnce(&mut Document)) {
        let Some(draft) = self.draft(path) else { return };
        if let Some(text) = with_head(&draft.text, edit)
            && text != draft.text
        {
            draft.text = text;
            draft.facts = true;
        }
    }

    /// An id that is another now, wherever an element is named.
    pub(super) fn exchange(&mut self, from: &str, to: &str) {
        self.ids.push((from.to_owned(), to.to_owned()));
    }

    /// An id whose address leads on.
    pub(super) fn lead_on(&mut self, from: &str, to: &str) {
        self.told.led_on.push((from.to_owned(), to.to_owned()));
    }

    /// What the editor has to do next.
    pub(super) fn next(&mut self, text: Text) {
        self.told.next.push(text);
    }

    /// Lets names and links follow, checks the site as edited, and writes it.
    pub(super) fn finish(mut self) -> Result<Edited, EditError> {
        self.exchange_names();
        self.lead_links();
        let tree = self.tree();
        let settings = Settings { drafts: true, ..Settings::default() };
        let prepared = site::prepare(&tree, Vec::new(), &settings);
        let faults: Vec<_> =
            prepared.diagnostics.into_iter().filter(|found| found.severity() == Severity::Fault).collect();
        if !faults.is_empty() {
            return Err(EditError::Faults(faults, Box::new(tree)));
        }
        if let Some(path) = prepared.site.and_then(|site| self.shown(&site)) {
            return Err(say!("edit.left-open", path = path).into());
        }
        if let Some(hand) = self.desk.hand {
            self.write(hand)?;
        }
        Ok(self.told(tree))
    }

    /// A file whose readers would see the comment at its end, since something before it is never closed.
    fn shown(&self, site: &Site) -> Option<String> {
        let is_shown = |path: &&String| {
            let origin = self.drafts.get(*path).and_then(|draft| draft.origin.as_ref()).unwrap_or(path);
            length(site, path) != length(self.desk.site, origin)
        };
        self.commented.iter().find(is_shown).cloned()
    }

    fn exchange_names(&mut self) {
        for (from, to) in std::mem::take(&mut self.ids) {
            let is_frozen = self.desk.is_frozen(&from);
            let (mut left, desk) = (0, self.desk);
            for path in self.paths() {
                let Some(text) = self.text(&path).filter(|text| text.contains(&from)) else { continue };
                let Some(kind) = names::kind(&path, desk.config()) else { continue };
                if is_frozen && kind.is_of_its_time() {
                    // Plans name elements as they were called then, and editions of the same day hold those very names.
                    left += names::in_plan(&text, &from);
                    continue;
                }
                let Some((text, names)) =
                    kind.exchange(&text, desk.config(), &from, &to).filter(|(_, names)| *names > 0)
                else {
                    continue;
                };
                if let Some(draft) = self.draft(&path) {
                    draft.text = text;
                    draft.names += names;
                }
            }
            if left > 0 {
                self.told.left.push((from, left));
            }
        }
    }

    /// All files as they will be.
    fn paths(&self) -> BTreeSet<String> {
        let there = self.desk.tree.texts.iter().map(|file| &file.path).filter(|path| !self.gone.contains(*path));
        there.chain(self.drafts.keys()).cloned().collect()
    }

    fn lead_links(&mut self) {
        for path in self.paths().into_iter().filter(|path| path.ends_with(".md")) {
            let origin = self.drafts.get(&path).and_then(|draft| draft.origin.clone());
            let origin = origin.unwrap_or_else(|| path.clone());
            let Some(text) = self.text(&path) else { continue };
            let (text, links) = led(&text, &origin, &path, &self.moved);
            if links > 0
                && let Some(draft) = self.draft(&path)
            {
                draft.text = text;
                draft.links = links;
            }
        }
    }

    /// The site as edited.
    fn tree(&self) -> SourceTree {
        let mut tree = self.desk.tree.clone();
        tree.texts.retain(|file| !self.gone.contains(&file.path) && !self.drafts.contains_key(&file.path));
        let made =
            |(path, draft): (&String, &Draft)| Arc::new(TextFile { path: path.clone(), text: Arc::from(&*draft.text) });
        tree.texts.extend(self.drafts.iter().map(made));
        tree.texts.sort_by(|a, b| a.path.cmp(&b.path));
        tree
    }

    /// Files that differ from what was read: with what stood there, and what is to stand there.
    fn changed(&self) -> impl Iterator<Item = (&String, Option<&'a Arc<str>>, Option<&Draft>)> {
        let made = self.drafts.iter().map(|(path, draft)| (path, self.read(path), Some(draft)));
        let gone = self.gone.iter().filter(|path| !self.drafts.contains_key(*path));
        let gone = gone.map(|path| (path, self.read(path), None));
        made.chain(gone)
            .filter(|(_, before, after)| before.map(|text| &**text) != after.map(|draft| draft.text.as_str()))
    }

    fn write(&self, hand: &Hand) -> Result<(), EditError> {
        let bytes = |text: &str| text.as_bytes().to_vec();
        let change = |(path, before, after): (&String, Option<&'a Arc<str>>, Option<&Draft>)| Change {
            path: path.clone(),
            before: before.map(|text| bytes(text)),
            after: after.map(|draft| bytes(&draft.text)),
        };
        let changes: Vec<Change> = self.changed().map(change).collect();
        hand.change(&changes).map_err(EditError::Change)
    }

    fn told(self, tree: SourceTree) -> Edited {
        let moved_from: BTreeSet<&String> =
            self.drafts.values().filter(|draft| draft.is_moved).filter_map(|draft| draft.origin.as_ref()).collect();
        let files = self.changed().filter(|(path, _, after)| after.is_some() || !moved_from.contains(path));
        let done = |before: Option<_>, after: Option<&Draft>| match (before, after) {
            (_, None) => Done::Removed,
            (None, Some(draft)) if !draft.is_moved => Done::Made,
            _ => Done::Changed,
        };
        let files = files
            .map(|(path, before, after)| FileDone {
                path: path.clone(),
                from: after.filter(|draft| draft.is_moved).and_then(|draft| draft.origin.clone()),
                done: done(before, after),
                links: after.map_or(0, |draft| draft.links),
                names: after.map_or(0, |draft| draft.names),
                facts: after.is_some_and(|draft| draft.facts),
            })
            .collect();
        Edited { files, tree, ..self.told.clone() }
    }
}

/// How much readers are told by an element's file.
fn length(site: &Site, path: &str) -> Option<usize> {
    let texts = site.roadmap().measures.iter().map(|measure| &measure.text);
    let mut texts = texts.flat_map(|text| std::iter::once(text).chain(text.translations.values()));
    texts.find(|text| text.file == path).map(|text| text.body.size())
}

/// The folder of a path.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A file's path without its endings.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..].find('.').map_or(path, |at| &path[..name + at])
}

/// A Markdown file with its front matter edited; `None` where it has none.
pub(super) fn with_head(text: &str, edit: impl FnOnce(&mut Document)) -> Option<String> {
    let (head, _) = parse::head(text)?;
    let mut document = Document::read(&text[head.clone()])?;
    edit(&mut document);
    Some(format!("{}{document}{}", &text[..head.start], &text[head.end..]))
}

/// A text with its links as they must be written at `path`, when they were right at `origin` and files have moved; with
/// how many are others now.
fn led(text: &str, origin: &str, path: &str, moved: &BTreeMap<String, String>) -> (String, usize) {
    let from = parse::head(text).map_or(0, |(_, from)| from);
    let (mut out, mut end, mut links) = (String::with_capacity(text.len()), 0, 0);
    for destination in parse::destinations(text, from) {
        let address = &destination.address;
        let behind = address.find(['#', '?']).unwrap_or(address.len());
        let Some(target) = parse::file_behind(origin, &address[..behind]) else { continue };
        let now = moved.get(&target).unwrap_or(&target);
        if *now == target && folder(origin) == folder(path) {
            continue;
        }
        let written = format!("{}{}", parse::written_path(path, now), &address[behind..]);
        if written != *address && destination.span.start >= end {
            out.push_str(&text[end..destination.span.start]);
            out.push_str(&written);
            end = destination.span.end;
            links += 1;
        }
    }
    out.push_str(&text[end..]);
    (out, links)
}
