//! What the search finds: each page and place with its words.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Composer, PageName, Words, family};
use crate::address::{Anchor, with_anchor};
use crate::body::Tree;
use crate::locale::is_norwegian;
use crate::model::{AreaId, Delivery, MeasureId, Roadmap, Text};
use crate::search::{Class, Index, Labels, Parts, Record, RecordKind, Terms};

/// How many sections of a description passages are shown of: what is wrong, and what is needed.
const SHOWN: usize = 2;

/// What is found.
#[derive(Debug, Clone, Copy)]
enum Found {
    Measure(usize),
    Gone(usize),
    Area(usize),
    Term(usize),
    /// A delivery by its plan and its place there.
    Delivery(usize, usize),
    Actor(usize),
    Page(usize),
}

/// Names that measures had in editions, by their pages.
type EarlierNames<'a> = BTreeMap<PageName, BTreeSet<&'a str>>;

impl Composer<'_> {
    /// The files of the search of a language, by their paths; the first is loaded first.
    #[must_use]
    pub fn search_paths(&self, language: usize) -> Vec<String> {
        let names = Parts::of(self.found().count()).names();
        names.iter().map(|part| self.config.addresses.search(self.locales[language].language(), part)).collect()
    }

    /// The bytes of the file at a place among those paths, with the index of the language.
    #[must_use]
    pub fn search(&self, language: usize, index: &Index, place: usize) -> Option<String> {
        index.file(place, &self.labels(language))
    }

    /// All files of the search of a language in the order of those paths, made with all cores, each taken as soon as it can be
    /// made.
    pub fn searches<T: Send>(&self, language: usize, take: impl Fn(usize, String) -> T + Sync) -> Vec<T> {
        let (count, record) = self.records(language);
        Index::scripts(count, record, &self.order.glossary, &self.labels(language), take)
    }

    /// The index of a language, made with all cores.
    #[must_use]
    pub fn search_index(&self, language: usize) -> Index {
        let (count, record) = self.records(language);
        Index::new(count, record, &self.order.glossary)
    }

    /// How many records there are, and what makes each.
    fn records(&self, language: usize) -> (usize, impl Fn(usize) -> Record + Sync) {
        let words = Finder(self.words(language));
        let earlier = words.earlier_names();
        let found: Vec<Found> = self.found().collect();
        (found.len(), move |at| words.record(found[at], &earlier))
    }

    fn labels(&self, language: usize) -> Labels {
        let words = self.words(language);
        RecordKind::ALL.iter().map(|(name, ..)| words.text(name)).collect()
    }

    /// Everything in order. Elements stand first: the number of an element's record is its own place.
    fn found(&self) -> impl Iterator<Item = Found> + '_ {
        let (roadmap, history) = (self.roadmap, &self.order.history);
        let deliveries = self.order.delivered.all.iter().map(|places| places[0]);
        (0..roadmap.measures.len())
            .map(Found::Measure)
            .chain((0..history.gone.len()).map(Found::Gone))
            .chain((0..roadmap.areas.len()).map(Found::Area))
            .chain((0..roadmap.terms.len()).map(Found::Term))
            .chain(deliveries.map(|(plan, place)| Found::Delivery(plan, place)))
            .chain(history.actors.iter().copied().map(Found::Actor))
            .chain((0..roadmap.pages.len()).map(Found::Page))
    }
}

impl Words<'_> {
    /// The number of a delivery's record: one for it in all plans.
    pub(super) fn record_of_delivery(&self, id: &str) -> usize {
        let roadmap = self.roadmap();
        let before =
            roadmap.measures.len() + self.composer.order.history.gone.len() + roadmap.areas.len() + roadmap.terms.len();
        before + self.composer.order.delivered.number(id)
    }
}

/// Each delivery once, with its plan and its place there: of the newest plan first, and so each with all that have it.
#[derive(Debug)]
pub(super) struct Delivered {
    all: Vec<Vec<(usize, usize)>>,
    numbers: HashMap<String, usize>,
}

impl Delivered {
    pub(super) fn new(roadmap: &Roadmap) -> Self {
        let mut delivered = Self { all: Vec::new(), numbers: HashMap::new() };
        for (plan, of) in roadmap.plans.iter().enumerate().rev() {
            for (place, delivery) in of.deliveries.iter().enumerate() {
                let next = delivered.all.len();
                let number = *delivered.numbers.entry(delivery.id.clone()).or_insert(next);
                if number == next {
                    delivered.all.push(Vec::new());
                }
                delivered.all[number].push((plan, place));
            }
        }
        delivered
    }

    fn number(&self, id: &str) -> usize {
        self.numbers.get(id).copied().unwrap_or_default()
    }
}

family! {
    /// Composes what the search of a language finds.
    Finder
}

impl<'a> Finder<'a> {
    fn record(&self, found: Found, earlier: &EarlierNames<'_>) -> Record {
        let mut record = match found {
            Found::Measure(at) => self.found_measure(MeasureId(at), earlier),
            Found::Gone(at) => self.found_gone(at, earlier),
            Found::Area(at) => {
                let text = &self.roadmap().areas[at].text;
                self.found_text(text, PageName::Area(AreaId(at), 1), RecordKind::Area)
            }
            Found::Term(at) => self.found_term(at),
            Found::Delivery(plan, place) => self.found_delivery(plan, &self.roadmap().plans[plan].deliveries[place]),
            Found::Actor(at) => {
                let link = self.deliveries().actor_link(at);
                record(RecordKind::Actor, link.title, link.href)
            }
            Found::Page(at) => self.found_text(&self.roadmap().pages[at].text, PageName::Text(at), RecordKind::Page),
        };
        record.fields.push((Class::Title, record.title.clone()));
        record
    }

    fn found_measure(&self, id: MeasureId, earlier: &EarlierNames<'_>) -> Record {
        let measure = self.roadmap().measure(id);
        let tag = self.locale.language();
        let text = measure.text.in_language(tag);
        let link = self.measure_link(id);
        let area = self.area_link(measure.area).title;
        let mut found = record(RecordKind::Measure, link.title, link.href);
        found.lang = link.lang.unwrap_or_default();
        found.about = link.band.map_or_else(|| area.clone(), |band| format!("{area}, {band}"));
        if let Some(subtitle) = measure.subtitle.as_ref().map(|subtitle| self.term_text(subtitle)) {
            (found.subtitle, found.subtitle_lang) = (subtitle.text, subtitle.lang.unwrap_or_default());
        }
        found.add(Class::Said, &found.subtitle.clone());

        // Names in other languages are found too.
        found.add(Class::Keyword, &measure.text.title);
        for translation in measure.text.translations.values() {
            found.add(Class::Keyword, &translation.title);
        }
        for keyword in &measure.keywords {
            let class = if keyword.contains(' ') { Class::Phrase } else { Class::Keyword };
            found.add(class, keyword);
        }
        let names = earlier.get(&PageName::Measure(id)).into_iter().flatten().copied();
        for name in names.chain(measure.former_titles.iter().map(String::as_str)).filter(|name| *name != text.title) {
            found.add(Class::Name, name);
        }
        for text in self.elements().field_texts(measure) {
            found.add(Class::Said, &text);
        }
        if let Some(parent) = measure.parent {
            found.add(Class::Kin, &self.roadmap().measure(parent).text.in_language(tag).title);
        }
        for (plan, place) in self.past().deliveries(&measure.id) {
            found.add(Class::Said, &self.roadmap().plans[*plan].deliveries[*place].project);
        }

        let described = measure.text.described_in(tag);
        self.add_text(&mut found, plain(&text.body, 0), &text.language, true);
        for (at, section) in described.sections.iter().enumerate() {
            found.add(Class::Text, &section.heading.value);
            // Every word is found; passages are shown of what opens the description, in a language that is understood.
            let is_shown = at < SHOWN && (text.language == described.language || is_norwegian(tag));
            self.add_text(&mut found, plain(&described.body, at + 1), &described.language, is_shown);
        }
        for mention in &measure.mentions {
            let language = mention.text.language_for(tag).unwrap_or(&described.language);
            self.add_text(&mut found, mention.text.get(tag).to_owned(), language, true);
        }
        for event in &measure.events {
            self.add_text(&mut found, event.text.get(tag).to_owned(), &described.language, false);
        }
        found
    }

    fn found_gone(&self, at: usize, earlier: &EarlierNames<'_>) -> Record {
        let gone = &self.past().gone[at];
        let edition = &self.roadmap().editions[gone.edition];
        let mut found =
            record(RecordKind::Gone, edition.measures[gone.place].title.clone(), self.href(PageName::Gone(at)));
        found.lang = self.edition_link(edition, &edition.measures[gone.place]).lang.unwrap_or_default();
        found.about = self.edition_name(edition);
        for name in earlier.get(&PageName::Gone(at)).into_iter().flatten().filter(|name| **name != found.title.clone())
        {
            found.fields.push((Class::Name, (*name).to_owned()));
        }
        found
    }

    fn found_text(&self, text: &Text, page: PageName, kind: RecordKind) -> Record {
        let own = text.in_language(self.locale.language());
        let mut found = record(kind, own.title.clone(), self.href(page));
        found.lang = self.lang(&own.language).unwrap_or_default();
        let text = plain(&own.body, 0);
        if kind == RecordKind::Area {
            found.lines = vec![(first_sentence(&text), found.lang.clone())];
        }
        self.add_text(&mut found, text, &own.language, false);
        found
    }

    fn found_term(&self, at: usize) -> Record {
        let term = &self.roadmap().terms[at];
        let name = self.term_text(&term.name);
        let href = with_anchor(&self.href(PageName::Glossary), &term.id);
        let mut found = record(RecordKind::Term, name.text, href);
        found.lang = name.lang.unwrap_or_default();
        for name in self.composer.order.glossary.names(at).iter().filter(|name| **name != found.title.clone()) {
            found.fields.push((Class::Name, name.clone()));
        }
        found.add(Class::Text, term.text.get(self.locale.language()));
        let text = self.term_text(&term.text);
        found.lines = vec![(first_sentence(&text.text), text.lang.unwrap_or_default())];
        found
    }

    fn found_delivery(&self, plan: usize, delivery: &Delivery) -> Record {
        let anchor = self.addresses().anchor(Anchor::Delivery, &delivery.id);
        let href = with_anchor(&self.href(PageName::Plan(plan)), &anchor);
        let mut found = record(RecordKind::Delivery, delivery.project.clone(), href);
        found.lang = self.lang(self.config().main_language()).unwrap_or_default();
        let actor = delivery.actor.map(|at| self.deliveries().actor_link(at).title);
        let plan = self.deliveries().plan_name(&self.roadmap().plans[plan]);
        found.about = actor.as_ref().map_or_else(|| plan.clone(), |actor| format!("{plan}, {actor}"));
        found.add(Class::Said, &actor.unwrap_or_default());
        // It is found by what older plans say of it too, since they are read and filtered as well.
        for (older, place) in &self.composer.order.delivered.all[self.composer.order.delivered.number(&delivery.id)] {
            let told = &self.roadmap().plans[*older].deliveries[*place];
            found.add(
                Class::Name,
                Some(&told.project).filter(|project| **project != delivery.project).map_or("", |p| p),
            );
            for name in &told.unmatched {
                found.add(Class::Said, name);
            }
            let note = told.note.clone().unwrap_or_default();
            self.add_text(&mut found, note, self.config().main_language(), false);
        }
        found
    }

    /// Adds a running text; where it is shown, passages are taken of it.
    fn add_text(&self, found: &mut Record, text: String, language: &str, is_shown: bool) {
        if text.is_empty() {
            return;
        }
        if is_shown {
            let lang = self.lang(language).unwrap_or_default();
            let lines = text.lines().filter(|line| !line.is_empty());
            found.lines.extend(lines.map(|line| (line.to_owned(), lang.clone())));
        }
        found.texts.push((text, language.to_owned()));
    }

    fn earlier_names(&self) -> EarlierNames<'a> {
        let mut names = EarlierNames::new();
        for edition in &self.roadmap().editions {
            for measure in &edition.measures {
                let page = self.past().node(edition, measure).and_then(|node| self.page_of_node(node));
                if let Some(page) = page {
                    names.entry(page).or_default().insert(&measure.title);
                }
            }
        }
        names
    }
}

fn record(kind: RecordKind, title: String, href: String) -> Record {
    Record {
        title,
        href,
        kind,
        lang: String::new(),
        about: String::new(),
        subtitle: String::new(),
        subtitle_lang: String::new(),
        lines: Vec::new(),
        fields: Vec::new(),
        texts: Vec::new(),
    }
}

/// A part of a text in lines, one for each block, some of them empty.
fn plain(body: &Tree, part: usize) -> String {
    body.part(part).to_string()
}

/// What a text is about: more stands where a result leads.
fn first_sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.split_inclusive(". ").next().unwrap_or_default().trim().to_owned()
}
