//! A measure's timeline: what the editions say of it and what happened, in one row of time.

use super::Past;
use crate::facts::{Localised, Moment};
use crate::model::{Event, Measure};
use crate::pages::view::{EventView, HistoryRow, Link, MentionView, Run, TimelineRow};
use crate::text::capitalised;

impl Past<'_> {
    /// The dated facts of a measure with their dates, newest first.
    pub(in crate::pages) fn events_of(&self, measure: &Measure) -> Vec<(Moment, EventView)> {
        let at_the_head = |view: EventView| EventView { date: capitalised(&view.date), ..view };
        measure.events.iter().map(|event| (event.date, at_the_head(self.event(measure, event)))).collect()
    }

    /// A dated fact in words.
    pub(in crate::pages) fn event(&self, measure: &Measure, event: &Event) -> EventView {
        let (text, lang) = self.said(&event.text, &measure.text.language);
        let source = self.config().sources.get(event.source);
        EventView {
            date: event.date.in_words(self.locale),
            text,
            lang,
            source: source.map(|(_, title)| title.get(self.locale.language()).to_owned()).unwrap_or_default(),
        }
    }

    /// What other descriptions say of a measure.
    pub(in crate::pages) fn mentions_of(&self, measure: &Measure) -> Vec<MentionView> {
        let view = |mention: &crate::model::Mention| {
            let (text, lang) = self.said(&mention.text, &measure.text.language);
            MentionView { measure: self.element_link(mention.measure), text, lang }
        };
        measure.mentions.iter().map(view).collect()
    }

    /// A text for this page's readers, and its language where that is not theirs. A text that is no table of
    /// languages is in the language of its file.
    fn said(&self, text: &Localised, own: &str) -> (String, Option<String>) {
        let tag = self.locale.language();
        let language = text.language_for(tag).unwrap_or(own);
        (text.get(tag).to_owned(), self.lang(language))
    }

    /// The timeline of a measure, newest first.
    pub(in crate::pages) fn timeline(&self, id: &str, events: &[(Moment, EventView)]) -> Vec<TimelineRow> {
        let mut events = events.iter().peekable();
        let mut rows: Vec<TimelineRow> = Vec::new();
        let happened = |event: &EventView| TimelineRow { edition: None, run: None, event: Some(event.clone()) };
        let (mut this, mut newer) = (String::new(), String::new());
        for edition in self.history_by_id(id) {
            // What happened on an edition's day is newer than it; an edition without a date stands where it stood.
            while let Some((_, event)) = events.next_if(|(date, _)| edition.date.is_some_and(|then| *date >= then)) {
                rows.push(happened(event));
            }
            if this != edition.name {
                newer = std::mem::replace(&mut this, edition.name.clone());
            }
            // Of two elements that became one, each is told by itself, unless something happened between.
            let since = rows.iter().rposition(|row| row.edition.is_none()).map_or(0, |event| event + 1);
            let follows = |row: &&mut TimelineRow| {
                row.oldest() == Some(&newer) && row.edition.as_ref().is_some_and(|newest| repeats(newest, &edition))
            };
            match rows[since..].iter_mut().find(follows) {
                Some(row) => row.join(edition),
                None => rows.push(TimelineRow { edition: Some(edition), run: None, event: None }),
            }
        }
        rows.extend(events.map(|(_, event)| happened(event)));
        rows
    }
}

/// Whether an edition says what the one before it said.
fn repeats(newer: &HistoryRow, older: &HistoryRow) -> bool {
    let facts = |row: &HistoryRow| (row.title.clone(), row.band.clone(), row.listed, row.likely.clone());
    newer.changes.is_empty() && facts(newer) == facts(older)
}

impl TimelineRow {
    /// The name of the oldest edition that it stands for.
    fn oldest(&self) -> Option<&String> {
        self.run.as_ref().map(|run| &run.from.title).or(self.edition.as_ref().map(|edition| &edition.name))
    }

    /// Takes in an older edition that says the same.
    fn join(&mut self, older: HistoryRow) {
        let Some(newest) = &mut self.edition else { return };
        let named = |row: &HistoryRow| Link { title: row.name.clone(), ..row.edition.clone() };
        let to = self.run.take().map_or_else(|| named(newest), |run| run.to);
        self.run = Some(Run { from: named(&older), to });
        newest.changes = older.changes;
    }
}
