//! Atom feeds of changes, not of pages (RFC 4287): all with each new edition, and per area.

mod editions;
mod events;

use std::cmp::Reverse;
use std::io;

use events::Happened;
use quick_xml::Writer;

use crate::pages::history::{Pair, PairKind};
use crate::pages::xml::{document, text};
use crate::pages::{Composer, PageId, PageName, Words, family};
use std::sync::Arc;

use crate::address::{FEED, root};
use crate::changes::{Change, ChangeKind, Comparison, Node};
use crate::facts::Moment;
use crate::model::{AreaId, Edition};
use crate::text::fingerprint;

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";
/// A feed tells of what is new; the pages of changes tell of all.
pub(in crate::pages) const MOST: usize = 500;

pub(in crate::pages) type Xml = Writer<Vec<u8>>;

/// Which feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeedId {
    language: usize,
    /// `None` for the feed of all changes.
    area: Option<AreaId>,
}

/// One change of one measure between two adopted editions.
struct Entry {
    date: Moment,
    pair: usize,
    comparison: Arc<Comparison>,
    /// The row of the comparison.
    row: usize,
    kind: ChangeKind,
}

/// What an entry of a feed tells.
enum Told<'a> {
    /// A new edition, by its date and its place in the roadmap.
    Edition((Moment, usize)),
    Happened(Happened<'a>),
    Change(Entry),
}

impl Told<'_> {
    fn date(&self) -> Moment {
        match self {
            Self::Edition((date, _)) => *date,
            Self::Happened(happened) => happened.date(),
            Self::Change(entry) => entry.date,
        }
    }
}

impl Entry {
    fn change(&self) -> &Change {
        &self.comparison.rows[self.row]
    }
}

impl<'a> Composer<'a> {
    /// The path of the feed of all changes; `None` where there is nothing to tell.
    pub(in crate::pages) fn feed_path(&self, language: usize) -> Option<String> {
        let tells = !self.new_editions().is_empty() || self.has_events();
        tells.then(|| self.in_language(language, FEED))
    }

    /// The path of an area's feed.
    pub(in crate::pages) fn area_feed_path(&self, language: usize, area: AreaId) -> Option<String> {
        let dated = self.order.history.pairs.iter().any(|pair| self.dated(*pair).is_some());
        (dated || self.has_events()).then_some(())?;
        Some(self.in_language(language, &self.config.addresses.area_feed(&self.roadmap.area(area).id)))
    }

    /// The later of two editions of the roadmap itself, where its date is told.
    pub(in crate::pages) fn dated(&self, pair: Pair) -> Option<(&'a Edition, Moment)> {
        let to = &*self.roadmap.editions[pair.to?];
        Some((to, to.date?)).filter(|_| to.series.is_none() && pair.kind == PairKind::Neighbour)
    }

    /// The feeds of all languages by path: of all changes, and of each area's.
    #[must_use]
    pub fn feeds(&self) -> Vec<(String, FeedId)> {
        let mut feeds = Vec::new();
        for language in 0..self.locales.len() {
            let all = self.feed_path(language).map(|path| (path, FeedId { language, area: None }));
            let areas = (0..self.roadmap.areas.len())
                .map(AreaId)
                .filter_map(|area| Some((self.area_feed_path(language, area)?, FeedId { language, area: Some(area) })));
            feeds.extend(all.into_iter().chain(areas));
        }
        feeds
    }

    /// A feed.
    ///
    /// # Errors
    /// Where writing to memory fails.
    pub fn feed(&self, id: FeedId) -> io::Result<Vec<u8>> {
        let words = Feeds(self.words(id.language));
        let (path, title) = match id.area {
            None => (self.feed_path(id.language), words.text("feed_title")),
            Some(area) => {
                let name = words.area_link(area).title;
                let title = words.locale.format("feed_area_title", &[("area", name.into())]);
                (self.area_feed_path(id.language, area), title)
            }
        };
        // What happened on one day stands before what a new edition changed, and the edition before both.
        let editions = self.new_editions().into_iter().filter(|_| id.area.is_none()).map(Told::Edition);
        let happened = self.happened(id.area).into_iter().map(Told::Happened);
        let changes = self.entries(&words, id.area).into_iter().map(Told::Change);
        let mut told: Vec<Told<'_>> = editions.chain(happened).chain(changes).collect();
        told.sort_by_key(|told| Reverse(told.date()));
        words.feed(&path.unwrap_or_default(), &title, &told)
    }

    /// The newest certain changes between adopted editions.
    fn entries(&self, words: &Feeds<'_>, area: Option<AreaId>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (at, pair) in self.order.history.pairs.iter().enumerate().rev() {
            let Some((_, date)) = self.dated(*pair) else { continue };
            let comparison = self.order.history.comparison(at);
            for (row, change) in comparison.rows.iter().enumerate() {
                let certain = change.kinds.iter().filter(|kind| kind.is_certain());
                let entry =
                    |kind: &ChangeKind| Entry { date, pair: at, comparison: Arc::clone(&comparison), row, kind: *kind };
                entries.extend(certain.map(entry).filter(|entry| area.is_none() || words.area_of(entry) == area));
            }
            if entries.len() >= MOST {
                break;
            }
        }
        entries.truncate(MOST);
        entries
    }
}

family! {
    /// Composes the feeds of a language.
    Feeds
}

impl Feeds<'_> {
    /// The area that a change belongs to: that of the measure today, else the one the editions tell.
    fn area_of(&self, entry: &Entry) -> Option<AreaId> {
        let change = entry.change();
        let measure = entry.comparison.measure(change)?;
        if let Some(PageName::Measure(id)) = self.change_page(entry) {
            return Some(self.roadmap().measure(id).area);
        }
        let told = measure.area.as_deref()?;
        self.roadmap().areas.iter().position(|area| area.id == told).map(AreaId)
    }

    /// The page of the measure that an entry is about.
    fn change_page(&self, entry: &Entry) -> Option<PageName> {
        let (comparison, change) = (&entry.comparison, entry.change());
        let is_after = comparison.before(change).is_none() || comparison.measure(change) == comparison.after(change);
        let place = if is_after { change.after.first() } else { change.before.as_ref() };
        let edition = if is_after { comparison.places.1 } else { comparison.places.0 };
        self.page_of_node(Node { edition, place: *place? })
    }

    fn feed(&self, path: &str, title: &str, entries: &[Told<'_>]) -> io::Result<Vec<u8>> {
        let newest = entries.first().map(Told::date);
        let newest = newest.or_else(|| self.roadmap().adopted().filter_map(|edition| edition.date).max());
        let author = self.config().publisher.as_ref().unwrap_or(&self.config().title);
        document("feed", &[("xmlns", NAMESPACE), ("xml:lang", self.locale.language())], |writer| {
            element(writer, "id", &urn(&[&self.config().title.default, path]))?;
            element(writer, "title", title)?;
            element(writer, "updated", &newest.map(updated).unwrap_or_default())?;
            writer
                .create_element("author")
                .write_inner_content(|writer| element(writer, "name", author.get(self.locale.language())))?;
            self.link(writer, path, "self", path)?;
            self.link(writer, path, "alternate", &self.href(PageName::Editions))?;
            for told in entries {
                match told {
                    Told::Edition(edition) => self.edition_entry(writer, path, *edition)?,
                    Told::Happened(event) => self.event_entry(writer, path, event)?,
                    Told::Change(entry) => {
                        writer.create_element("entry").write_inner_content(|writer| self.entry(writer, path, entry))?;
                    }
                }
            }
            Ok(())
        })
    }

    fn entry(&self, writer: &mut Xml, path: &str, entry: &Entry) -> io::Result<()> {
        let (comparison, change) = (&*entry.comparison, entry.change());
        let title = self.editions().change_link(comparison, change).title;
        let told = comparison.sentence(change, entry.kind, self.config(), self.locale).plain();
        let (from, to) = (&comparison.from, &comparison.to);
        let own = [
            self.config().title.default.as_str(),
            self.locale.language(),
            from.id.as_str(),
            to.id.as_str(),
            comparison.id(change),
        ];
        element(writer, "id", &urn(&[own.as_slice(), &[entry.kind.name()]].concat()))?;
        let values = [("change", told.as_str().into()), ("title", title.as_str().into())];
        element(writer, "title", &self.locale.format("feed_entry", &values))?;
        element(writer, "updated", &updated(entry.date))?;
        let page = self.change_page(entry).unwrap_or(PageName::Changes(entry.pair));
        self.link(writer, path, "alternate", &self.href(page))?;
        self.link(writer, path, "related", &self.href(PageName::Changes(entry.pair)))?;
        let reason = comparison.reason(change, entry.kind).map(|reason| reason.text.get(self.locale.language()));
        let values = [("from", self.edition_name(from).into()), ("to", self.edition_name(to).into())];
        let summary = self.locale.format("changes_title", &values);
        element(writer, "summary", &reason.map_or(summary.clone(), |reason| format!("{summary}. {reason}")))
    }

    /// A link to a page: whole where the site has a base address, else relative to the feed.
    pub(in crate::pages) fn link(&self, writer: &mut Xml, feed: &str, rel: &str, path: &str) -> io::Result<()> {
        let href = self.composer.address(path).unwrap_or_else(|| root(feed) + path);
        writer
            .create_element("link")
            .with_attribute(("rel", rel))
            .with_attribute(("href", href.as_str()))
            .write_empty()?;
        Ok(())
    }
}

pub(in crate::pages) fn element(writer: &mut Xml, name: &str, content: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(text(content))?;
    Ok(())
}

/// A month's changes are dated on its first day, since Atom knows no months.
pub(in crate::pages) fn updated(moment: Moment) -> String {
    format!("{}T00:00:00Z", moment.date())
}

/// An id that stays the same wherever the site stands: a UUID made of names (RFC 9562, version 8).
pub(in crate::pages) fn urn(names: &[&str]) -> String {
    let hash = fingerprint(names.join("\n").as_bytes(), 16);
    format!("urn:uuid:{}-{}-8{}-8{}-{}", &hash[..8], &hash[8..12], &hash[13..16], &hash[17..20], &hash[20..32])
}

/// The pages whose head names a feed.
impl Words<'_> {
    pub(in crate::pages) fn feed_of(&self, page: PageId) -> Option<String> {
        match page.kind {
            PageName::Area(area, _) => self.composer.area_feed_path(self.language, area),
            PageName::Overview | PageName::Editions | PageName::Edition(_) | PageName::Changes(_) => {
                self.composer.feed_path(self.language)
            }
            _ => None,
        }
    }
}
