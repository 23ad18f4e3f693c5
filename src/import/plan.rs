//! What is to be done, decided before anything is: each fact of the file against what stands in the site and what was brought
//! in before.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::Files;
use super::item::{Fact, FactName, Item, Kind, Value, short, shown};
use super::placer::{self, Placed};
use super::record::{RECORD, Record};
use super::vocabulary::{Vocabulary, folded};
use super::{Found, FoundElement, ImportError, Map, Place, Question};
use crate::address::ContentKind;
use crate::config::{Column, columns_of};
use crate::diag::{Diagnostic, Severity};
use crate::disk::Change;
use crate::facts::Period;
use crate::site::{self, Site};
use crate::source::{CONFIG, SourceTree, TextFile};
use crate::text::id_rule;
use crate::wording::{Text, say};

/// Whose word counts where an editor and a newer file both changed a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The file's.
    Theirs,
    /// The site's, now and until the file changes again.
    Ours,
}

/// How to bring it in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'a> {
    /// Whose word counts; nobody's where it is not told, and the difference is shown.
    pub take: Option<Take>,
    /// The delivery plan that deliveries stand in, by id.
    pub plan: Option<&'a str>,
    /// The edition that the elements become, by id; the roadmap itself where it is not told.
    pub edition: Option<&'a str>,
}

/// What is to be done.
#[derive(Debug, Default)]
pub struct Plan {
    /// What is new or changes, area by area, element by element, delivery by delivery.
    pub steps: Vec<Step>,
    /// How many things stand in the site as the file tells them.
    pub same: usize,
    /// What an editor and the file tell differently.
    pub differences: Vec<Difference>,
    /// What is added to the configuration: the key, and what.
    pub configured: Vec<(&'static str, String)>,
    /// What was brought in before and is no longer in the file, by id.
    pub gone: Vec<String>,
    /// What is uncertain.
    pub questions: Vec<Question>,
    /// What was passed over.
    pub passed: Vec<Question>,
    /// The files to be written.
    pub changes: Vec<Change>,
    /// What would be wrong with the site then: nothing is written.
    pub faults: Vec<Diagnostic>,
    /// The site as it would be, for showing the faults in it.
    pub tree: SourceTree,
}

/// A thing that is made or changed.
#[derive(Debug)]
pub struct Step {
    /// Its file, from the site folder.
    pub file: String,
    /// Its id.
    pub id: String,
    /// Its title in the file that is brought in.
    pub title: String,
    /// Where it stands there.
    pub place: Place,
    /// Whether it is new.
    pub is_new: bool,
    /// The facts that change: the name, what was, what will be.
    pub facts: Vec<(String, Option<String>, String)>,
}

/// A fact that an editor and the file tell differently.
#[derive(Debug)]
pub struct Difference {
    /// The file of the site.
    pub file: String,
    /// The name of the fact.
    pub fact: String,
    /// What stands in the site.
    pub ours: String,
    /// What the file tells.
    pub theirs: String,
    /// Where it tells it.
    pub place: Place,
}

/// What to do with a fact.
enum Verdict {
    /// It stands there already.
    Same,
    /// It is written.
    Write,
    /// It stays as an editor left it.
    Keep,
    /// Somebody must decide.
    Ask,
}

/// Decides what is to be done. `record` is the text of [`RECORD`] in the site's folder.
///
/// # Errors
/// Where the record cannot be read.
pub fn plan(
    tree: &SourceTree,
    site: &Site,
    record: Option<&str>,
    mut found: Found,
    map: &Map,
    wish: Wish<'_>,
) -> Result<Plan, ImportError> {
    let before = Record::read(record)?;
    let own = super::own_locales();
    let known = Vocabulary::new(site, &own, map);
    if wish.edition.is_some() {
        found.deliveries.clear();
    }
    let placed = placer::place(&found, &known, site.roadmap(), &before, wish);
    let mut planner = Planner {
        site,
        wish,
        after: before.clone(),
        files: Files::new(tree, site.config()),
        plan: Plan { passed: found.passed, questions: found.questions, ..Plan::default() },
    };
    if let Some(id) = wish.edition {
        planner.edition(id, &placed, &found.elements)?;
    } else {
        planner.configure(&placed);
        for item in &placed.items {
            planner.item(item, &before);
        }
        planner.gone(&placed.items, &before);
    }
    let Planner { after, files, mut plan, .. } = planner;
    plan.questions.extend(placed.questions);
    plan.questions.sort_by(|a, b| a.place.cmp(&b.place));
    let edits = files.edits();
    plan.tree = tree.clone();
    for (path, _, text) in &edits {
        put(&mut plan.tree, path, text);
    }
    let settings = site::Settings { drafts: true, ..Default::default() };
    let prepared = site::prepare(&plan.tree, Vec::new(), &settings);
    plan.faults = prepared.diagnostics.into_iter().filter(|told| told.severity() == Severity::Fault).collect();
    let change = |(path, before, after): (String, Option<String>, String)| Change {
        path,
        before: before.map(String::into_bytes),
        after: Some(after.into_bytes()),
    };
    plan.changes = edits.into_iter().map(change).collect();
    let after = after.text();
    if record != Some(&after) && (!plan.changes.is_empty() || record.is_some() || plan.same > 0) {
        plan.changes.push(change((RECORD.to_owned(), record.map(str::to_owned), after)));
    }
    Ok(plan)
}

/// Puts a text in its place.
fn put(tree: &mut SourceTree, path: &str, text: &str) {
    let file = TextFile { path: path.to_owned(), text: Arc::from(text) };
    if path == CONFIG {
        tree.config = file;
        return;
    }
    match tree.texts.binary_search_by(|there| there.path.as_str().cmp(path)) {
        Ok(at) => tree.texts[at] = Arc::new(file),
        Err(at) => tree.texts.insert(at, Arc::new(file)),
    }
}

struct Planner<'a> {
    site: &'a Site,
    wish: Wish<'a>,
    after: Record,
    files: Files<'a>,
    plan: Plan,
}

impl Planner<'_> {
    /// Makes an edition of the elements. It must not be there: editions are frozen.
    fn edition(&mut self, id: &str, placed: &Placed, elements: &[FoundElement]) -> Result<(), ImportError> {
        let addresses = &self.site.config().addresses;
        if let Some(rule) = id_rule(id) {
            return Err(ImportError::Refused(say!("adopt.file-name", id = id, rule = Text::from(rule))));
        }
        if addresses.reserves(ContentKind::Edition, id) {
            return Err(ImportError::Refused(say!("adopt.reserved", id = id)));
        }
        let file = addresses.file(ContentKind::Edition, id);
        if self.site.roadmap().editions.iter().any(|edition| edition.id == id) {
            return Err(ImportError::Refused(say!("write-file.there", path = &file, what = say!("adopt.frozen"))));
        }
        let Some(first) = placed.items.iter().find(|item| item.kind == Kind::Element) else { return Ok(()) };
        let whole = Place::new(&first.place.file, super::Spot::File);
        let mut ask = |what| self.plan.questions.push(Question { place: whole.clone(), what });
        ask(say!("import-question.edition-head"));
        if elements.iter().any(|element| element.period.is_some()) {
            ask(say!("import-question.edition-columns"));
        }
        if let Some(text) = elements.iter().flat_map(|element| &element.texts).next() {
            let what = say!("import-passed.edition-texts");
            self.plan.passed.push(Question { place: text.place.clone(), what });
        }
        let count = placed.items.iter().filter(|item| item.kind == Kind::Element).count();
        self.files.put(&file, super::edition::text(id, placed, self.site));
        self.plan.steps.push(Step {
            file,
            id: id.to_owned(),
            title: id.to_owned(),
            place: whole,
            is_new: true,
            facts: (0..count).map(|_| (String::new(), None, String::new())).collect(),
        });
        Ok(())
    }

    /// Adds to the configuration what the file brings and it lacks.
    fn configure(&mut self, placed: &Placed) {
        // The shortest first: longer ones may then stand in several.
        let mut columns = self.site.config().columns.clone();
        let mut periods: Vec<&Period> = placed.columns.iter().collect();
        periods.sort_by_key(|period| period.span().map(|span| (span.to() - span.from(), span.from())));
        for period in periods {
            if columns_of(&columns, period).is_none() {
                columns.push(Column { id: period.to_string(), period: period.clone(), title: None, note: None });
                self.files.column(period);
                self.plan.configured.push(("time_bands", period.to_string()));
            }
        }
        for (id, title) in &placed.actors {
            self.files.actor(id, title);
            self.plan.configured.push(("actors", title.clone()));
        }
        for (id, title) in &placed.plans {
            self.files.plan(id, title.as_deref());
        }
    }

    fn item(&mut self, item: &Item, before: &Record) {
        let kind = item.kind.name();
        let file = self.files.path(item);
        let is_new = !self.files.has(item);
        let made = before.made(&kind, &item.id);
        self.after.made_mut(&kind, &item.id).called.clone_from(&item.called);
        let mut written: Vec<(&Fact, Option<String>)> = Vec::new();
        for fact in &item.facts {
            let name = fact.name.text();
            let theirs = fact.value.said();
            let ours = if is_new { None } else { self.ours(item, &fact.name) };
            let was = made.and_then(|made| made.is(&name, &theirs));
            let untouched = |said: &str| made.and_then(|made| made.is(&name, said)) == Some(true);
            let verdict = match &ours {
                Some((said, _)) if *said == theirs => Verdict::Same,
                Some((said, _)) if untouched(said) => Verdict::Write,
                None if made.is_none() || was.is_none() => Verdict::Write,
                // What an editor changed or took away stays while the file tells nothing new.
                _ if was == Some(true) => Verdict::Keep,
                _ => match self.wish.take {
                    Some(Take::Theirs) => Verdict::Write,
                    Some(Take::Ours) => {
                        self.after.made_mut(&kind, &item.id).keep(&name, &theirs);
                        Verdict::Keep
                    }
                    None => Verdict::Ask,
                },
            };
            let ours = ours.map(|(_, shown)| shown);
            match verdict {
                Verdict::Same => self.after.made_mut(&kind, &item.id).keep(&name, &theirs),
                Verdict::Write => {
                    self.after.made_mut(&kind, &item.id).keep(&name, &theirs);
                    written.push((fact, ours));
                }
                Verdict::Keep => {}
                Verdict::Ask => self.plan.differences.push(Difference {
                    file: file.clone(),
                    fact: name,
                    ours: ours.unwrap_or_default(),
                    theirs: fact.value.shown(),
                    place: fact.place.clone(),
                }),
            }
        }
        self.silent(item, made);
        if written.is_empty() && !is_new {
            self.plan.same += 1;
            return;
        }
        let facts: Vec<&Fact> = written.iter().map(|(fact, _)| *fact).collect();
        self.files.write(item, &facts, self.site);
        let title = item.facts.first().map(|fact| fact.value.shown()).unwrap_or_default();
        let facts = written.into_iter().map(|(fact, ours)| (fact.name.text(), ours, fact.value.shown()));
        self.plan.steps.push(Step {
            file,
            id: item.id.clone(),
            title,
            place: item.place.clone(),
            is_new,
            facts: facts.collect(),
        });
    }

    /// Asks of facts that the file told before and tells no more.
    fn silent(&mut self, item: &Item, made: Option<&super::record::Made>) {
        let now: BTreeSet<String> = item.facts.iter().map(|fact| fact.name.text()).collect();
        for name in made.into_iter().flat_map(super::record::Made::facts).filter(|name| !now.contains(*name)) {
            let what = say!("import-question.silent", id = &item.id, fact = name);
            self.plan.questions.push(Question { place: item.place.clone(), what });
        }
    }

    /// What was brought in before of the kinds that the file has, and is not in it.
    fn gone(&mut self, items: &[Item], before: &Record) {
        let mut kinds: Vec<&Kind> = items.iter().map(|item| &item.kind).filter(|kind| **kind != Kind::Area).collect();
        kinds.dedup();
        for kind in kinds {
            let now: BTreeSet<&str> =
                items.iter().filter(|item| item.kind == *kind).map(|item| item.id.as_str()).collect();
            let name = kind.name();
            let gone = before.of(&name).map(|(id, _)| id).filter(|id| !now.contains(id)).map(str::to_owned);
            self.plan.gone.extend(gone);
        }
    }

    /// What the site says of a fact, as it is compared and as it is shown.
    fn ours(&self, item: &Item, name: &FactName) -> Option<(String, String)> {
        if let FactName::Key(key) = name {
            let value = self.files.value(item, key)?;
            return Some((Value::Toml(value.clone()).said(), shown(&value)));
        }
        let roadmap = self.site.roadmap();
        let text = match &item.kind {
            Kind::Element => &roadmap.measures.iter().find(|measure| measure.id == item.id)?.text,
            Kind::Area => &roadmap.areas.iter().find(|area| area.id == item.id)?.text,
            Kind::Delivery(_) => return None,
        };
        let words = match name {
            FactName::Section(heading) => {
                let wanted = folded(heading);
                let at = text.sections.iter().position(|section| folded(&section.heading.value) == wanted)?;
                text.body.section(at).to_string()
            }
            _ => text.body.lead().to_string(),
        };
        let said = folded(&words);
        (!said.is_empty()).then(|| (said, short(&words.split_whitespace().collect::<Vec<_>>().join(" "))))
    }
}
