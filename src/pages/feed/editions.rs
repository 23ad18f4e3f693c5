//! New editions in the feed of all changes, one entry each.

use std::io;

use super::{Feeds, MOST, Xml, element, updated, urn};
use crate::facts::Moment;
use crate::model::Edition;
use crate::pages::{Composer, PageName};

impl Composer<'_> {
    /// The dated editions of the roadmap itself with their places, newest first.
    pub(in crate::pages) fn new_editions(&self) -> Vec<(Moment, usize)> {
        let editions = self.roadmap.editions.iter().enumerate().rev();
        let own = editions.filter(|(_, edition)| edition.series.is_none());
        own.filter_map(|(at, edition)| Some((edition.date?, at))).take(MOST).collect()
    }
}

impl Feeds<'_> {
    pub(in crate::pages) fn edition_entry(
        &self,
        writer: &mut Xml,
        path: &str,
        (date, at): (Moment, usize),
    ) -> io::Result<()> {
        let edition: &Edition = &self.roadmap().editions[at];
        let pairs = &self.past().pairs;
        let pair = pairs.iter().position(|pair| pair.to == Some(at) && self.composer.dated(*pair).is_some());
        let summary = match pair {
            Some(pair) => self.past().comparison(pair).summary(self.locale),
            None => self.measures(edition.measures.len()),
        };
        let reason = edition.reason.as_ref().map(|reason| reason.get(self.locale.language()));
        let own = [&self.config().title.default, self.locale.language(), &edition.id, "edition"];
        writer.create_element("entry").write_inner_content(|writer| {
            element(writer, "id", &urn(&own))?;
            let title = [("edition", self.edition_name(edition).into())];
            element(writer, "title", &self.locale.format("edition", &title))?;
            element(writer, "updated", &updated(date))?;
            self.link(writer, path, "alternate", &self.href(PageName::Edition(at)))?;
            if let Some(pair) = pair {
                self.link(writer, path, "related", &self.href(PageName::Changes(pair)))?;
            }
            element(writer, "summary", &[summary.as_str()].into_iter().chain(reason).collect::<Vec<_>>().join(" "))
        })?;
        Ok(())
    }
}
