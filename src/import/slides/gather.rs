//! What several slides tell of one element, put together: words beside a name are stronger than a place on a slide.

use std::collections::BTreeMap;

use crate::import::vocabulary::folded;
use crate::import::{Found, FoundElement, FoundText, Name, Place, Question, Told};
use crate::wording::{Text, say};

/// A fact that a slide may tell by place or colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aspect {
    Area,
    Period,
    Status,
}

/// How a fact is told, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// In words beside the element's own description.
    Facts,
    /// In words of a table or a box.
    Table,
    /// By a place or a colour.
    Place,
}

/// An element in the making.
#[derive(Debug)]
struct Draft {
    element: FoundElement,
    /// The slide it leads to.
    slide: Option<usize>,
    told: [Option<(Rank, Told)>; 3],
    parent: Option<(Rank, Told)>,
    /// What is asked where nothing tells the fact.
    doubts: Vec<(Aspect, Question)>,
}

/// The elements of a deck in the making, in the order they were met.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    drafts: Vec<Draft>,
    by_slide: BTreeMap<usize, usize>,
    by_title: BTreeMap<String, usize>,
    questions: Vec<Question>,
    /// Colours without a legend: where they were met first, and on how many boxes.
    colours: BTreeMap<String, (Place, usize)>,
}

impl Gathered {
    /// The element of a name, which leads to a slide; a new one where there is none.
    pub(super) fn draft(&mut self, title: Told, slide: Option<usize>) -> usize {
        if let Some(at) = slide.and_then(|slide| self.by_slide.get(&slide)).copied() {
            let own = &self.drafts[at].element.title;
            if folded(&own.text) != folded(&title.text) {
                let what = say!("import-question.two-names", one = &own.text, other = &title.text);
                self.questions.push(Question { place: title.place.clone(), what });
                self.by_title.entry(folded(&title.text)).or_insert(at);
            }
            return at;
        }
        let name = folded(&title.text);
        if let Some(at) = self.by_title.get(&name).copied()
            && (slide.is_none() || self.drafts[at].slide.is_none())
        {
            if let Some(slide) = slide {
                self.drafts[at].slide = Some(slide);
                self.by_slide.insert(slide, at);
            }
            return at;
        }
        let at = self.drafts.len();
        self.drafts.push(Draft {
            element: FoundElement::new(title),
            slide,
            told: [const { None }; 3],
            parent: None,
            doubts: Vec::new(),
        });
        self.by_title.entry(name).or_insert(at);
        if let Some(slide) = slide {
            self.by_slide.insert(slide, at);
        }
        at
    }

    /// Whether something leads to a slide as an element's.
    pub(super) fn leads_to(&self, slide: usize) -> bool {
        self.by_slide.contains_key(&slide)
    }

    /// What an element is called.
    pub(super) fn title(&self, at: usize) -> &str {
        &self.drafts[at].element.title.text
    }

    /// Takes up a fact. What is as strong and says otherwise makes a question of it.
    pub(super) fn tell(&mut self, at: usize, aspect: Aspect, rank: Rank, told: Told) {
        let draft = &mut self.drafts[at];
        let own = &mut draft.told[aspect as usize];
        match own {
            Some((known, _)) if *known < rank => {}
            Some((known, before)) if *known == rank && folded(&before.text) != folded(&told.text) => {
                let what = say!(
                    "import-question.contradiction",
                    title = &draft.element.title.text,
                    one = &before.text,
                    other = &told.text
                );
                self.questions.push(Question { place: told.place, what });
            }
            Some((known, _)) if *known == rank => {}
            _ => *own = Some((rank, told)),
        }
    }

    /// Says that an element belongs to another.
    pub(super) fn inside(&mut self, child: usize, parent: usize, rank: Rank) {
        let told = self.drafts[parent].element.title.clone();
        if child != parent {
            self.belongs(child, told, rank);
        }
    }

    fn belongs(&mut self, child: usize, told: Told, rank: Rank) {
        let own = &mut self.drafts[child].parent;
        if own.as_ref().is_none_or(|(known, _)| rank < *known) {
            *own = Some((rank, told));
        }
    }

    /// Asks, whatever else is told.
    pub(super) fn ask(&mut self, place: &Place, what: Text) {
        self.questions.push(Question { place: place.clone(), what });
    }

    /// Asks where nothing tells the fact.
    pub(super) fn doubt(&mut self, at: usize, aspect: Aspect, place: &Place, what: Text) {
        self.drafts[at].doubts.push((aspect, Question { place: place.clone(), what }));
    }

    /// Says that nothing is told of a fact, so that nothing need be asked.
    pub(super) fn settle(&mut self, at: usize, aspect: Aspect) {
        let draft = &mut self.drafts[at];
        draft.doubts.retain(|(doubted, _)| *doubted != aspect);
        draft.told[aspect as usize].take_if(|(rank, _)| *rank == Rank::Place);
    }

    /// A box has a colour that no legend explains.
    pub(super) fn colour(&mut self, at: usize, fill: &str, place: &Place) {
        if self.drafts[at].told[Aspect::Status as usize].is_none() {
            self.colours.entry(fill.to_owned()).or_insert_with(|| (place.clone(), 0)).1 += 1;
        }
    }

    /// Takes up all that words tell of an element.
    pub(super) fn merge(&mut self, at: usize, other: FoundElement, rank: Rank) {
        let words = |name: Option<Name>| name.and_then(|name| name.words().cloned());
        for (aspect, told) in
            [(Aspect::Area, words(other.area)), (Aspect::Period, other.period), (Aspect::Status, words(other.status))]
        {
            if let Some(told) = told {
                self.tell(at, aspect, rank, told);
            }
        }
        if let Some(parent) = words(other.parent) {
            self.belongs(at, parent, rank);
        }
        let own = &mut self.drafts[at].element;
        own.id = own.id.take().or(other.id);
        own.kind = own.kind.take().or(other.kind);
        own.kind_unknown |= other.kind_unknown;
        own.language = own.language.take().or(other.language);
        for (id, told) in other.fields {
            if !own.fields.iter().any(|(known, _)| *known == id) {
                own.fields.push((id, told));
            }
        }
        self.describe(at, other.texts);
    }

    /// Takes up parts of a description; what has the heading of one that is there goes on with it.
    pub(super) fn describe(&mut self, at: usize, texts: Vec<FoundText>) {
        let own = &mut self.drafts[at].element.texts;
        for text in texts.into_iter().filter(|text| !text.blocks.is_empty()) {
            let heading = |text: &FoundText| text.heading.as_ref().map(|heading| folded(&heading.text));
            match own.iter_mut().find(|known| heading(known) == heading(&text)) {
                Some(known) if known.blocks != text.blocks => known.blocks.extend(text.blocks),
                Some(_) => {}
                None => own.push(text),
            }
        }
    }

    /// Whether an element has a part of a description with a heading.
    pub(super) fn has_text(&self, at: usize, heading: &str) -> bool {
        let is_own = |text: &FoundText| text.heading.as_ref().is_some_and(|own| own.text == heading);
        self.drafts[at].element.texts.iter().any(is_own)
    }

    /// The elements, and what is asked of them.
    pub(super) fn finish(self, found: &mut Found) {
        for draft in self.drafts {
            let mut element = draft.element;
            for (aspect, question) in draft.doubts {
                if draft.told[aspect as usize].is_none() && !found.questions.contains(&question) {
                    found.questions.push(question);
                }
            }
            let [area, period, status] = draft.told.map(|told| told.map(|(_, told)| told));
            element.area = area.map(Name::of);
            element.period = period;
            element.status = status.map(Name::of);
            element.parent = draft.parent.map(|(_, told)| Name::of(told));
            found.elements.push(element);
        }
        found.questions.extend(self.questions);
        for (fill, (place, count)) in self.colours {
            let colour = fill.get(..6).map_or_else(|| fill.clone(), |hex| format!("#{}", hex.to_lowercase()));
            found
                .questions
                .push(Question { place, what: say!("import-question.colour", colour = colour, count = count) });
        }
    }
}
