//! Dated facts in the feeds, beside what changed between editions.

use std::cmp::Reverse;
use std::io;

use super::{Feeds, MOST, Xml, element, updated, urn};
use crate::facts::Moment;
use crate::model::{AreaId, Event, MeasureId};
use crate::pages::{Composer, PageName};

/// A dated fact of a measure.
pub(in crate::pages) struct Happened<'a> {
    measure: MeasureId,
    event: &'a Event,
    /// How many facts of the measure with this date and source stand before it in its file.
    place: usize,
}

impl Happened<'_> {
    pub(in crate::pages) fn date(&self) -> Moment {
        self.event.date
    }
}

impl<'a> Composer<'a> {
    pub(in crate::pages) fn has_events(&self) -> bool {
        self.roadmap.measures.iter().any(|measure| !measure.events.is_empty())
    }

    /// The newest dated facts of all measures or of an area's, newest first.
    pub(in crate::pages) fn happened(&self, area: Option<AreaId>) -> Vec<Happened<'a>> {
        let mut happened: Vec<Happened<'a>> = Vec::new();
        for (at, measure) in self.roadmap.measures.iter().enumerate() {
            if area.is_some_and(|area| area != measure.area) {
                continue;
            }
            for (number, event) in measure.events.iter().enumerate() {
                let like = |other: &&Event| other.date == event.date && other.source == event.source;
                let place = measure.events[..number].iter().filter(like).count();
                happened.push(Happened { measure: MeasureId(at), event, place });
            }
        }
        happened.sort_by_key(|happened| Reverse(happened.date()));
        happened.truncate(MOST);
        happened
    }
}

impl Feeds<'_> {
    pub(in crate::pages) fn event_entry(
        &self,
        writer: &mut Xml,
        path: &str,
        happened: &Happened<'_>,
    ) -> io::Result<()> {
        let measure = self.roadmap().measure(happened.measure);
        let event = self.history().event(measure, happened.event);
        let source = self.config().sources.get(happened.event.source).map_or("", |(id, _)| id.as_str());
        let (date, place) = (happened.date().to_string(), happened.place.to_string());
        let own = [&self.config().title.default, self.locale.language(), &measure.id, &date, source, &place, "event"];
        let title = measure.text.in_language(self.locale.language()).title.as_str();
        let values = [("title", title.into()), ("date", event.date.as_str().into())];
        let told = [("text", event.text.as_str().into()), ("source", event.source.as_str().into())];
        writer.create_element("entry").write_inner_content(|writer| {
            element(writer, "id", &urn(&own))?;
            element(writer, "title", &self.locale.format("feed_event", &values))?;
            element(writer, "updated", &updated(happened.date()))?;
            self.link(writer, path, "alternate", &self.href(PageName::Measure(happened.measure)))?;
            element(writer, "summary", &self.locale.format("feed_event_summary", &told))
        })?;
        Ok(())
    }
}
