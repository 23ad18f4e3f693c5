//! `sitemap.xml` and `robots.txt`.

use super::xml::{document, text};
use super::{Composer, PageId, PageName};
use crate::address::{SITEMAP, sitemap_part};
use crate::facts::Moment;

/// The most addresses a sitemap may hold (sitemaps.org).
const MOST: usize = 50_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemaps by path; none where the site has no base address, since the format demands whole addresses.
/// A site with more than 50 000 pages gets an index and numbered parts.
///
/// # Errors
/// Where writing to memory fails.
pub fn sitemaps(composer: &Composer<'_>) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    if composer.base_url.is_none() {
        return Ok(Vec::new());
    }
    let pages: Vec<(String, PageId)> =
        composer.pages().into_iter().filter(|(_, page)| !page.kind.is_unlisted()).collect();
    let parts: Vec<_> = pages.chunks(MOST).collect();
    if let [part] = parts.as_slice() {
        return Ok(vec![(SITEMAP.to_owned(), urls(composer, part)?)]);
    }
    let mut files = Vec::with_capacity(parts.len() + 1);
    let names: Vec<String> = (1..=parts.len()).map(sitemap_part).collect();
    let index = document("sitemapindex", &[("xmlns", NAMESPACE)], |writer| {
        for name in &names {
            writer.create_element("sitemap").write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(text(&composer.address(name).unwrap_or_default()))?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    files.push((SITEMAP.to_owned(), index));
    for (name, part) in names.into_iter().zip(parts) {
        files.push((name, urls(composer, part)?));
    }
    Ok(files)
}

fn urls(composer: &Composer<'_>, pages: &[(String, PageId)]) -> std::io::Result<Vec<u8>> {
    document("urlset", &[("xmlns", NAMESPACE)], |writer| {
        for (path, page) in pages {
            writer.create_element("url").write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(text(&composer.address(path).unwrap_or_default()))?;
                if let Some(moment) = composer.told_last(page.kind) {
                    writer.create_element("lastmod").write_text_content(text(&moment.to_string()))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

impl Composer<'_> {
    /// The newest date that a page's own content tells of itself; `None` where it tells none. The clock and the files' own
    /// dates would say something else of the same content.
    pub(super) fn told_last(&self, page: PageName) -> Option<Moment> {
        let editions = &self.roadmap.editions;
        match page {
            PageName::Overview
            | PageName::List(_)
            | PageName::Areas
            | PageName::Numbers
            | PageName::Remarks
            | PageName::Booklet => self.newest_of(0..self.roadmap.measures.len()),
            PageName::Area(area, _) => self.newest_of(self.roadmap.area(area).measures.clone()),
            PageName::Measure(measure) => self.newest_of(measure.0..measure.0 + 1),
            PageName::Editions => editions.iter().filter_map(|edition| edition.date).max(),
            PageName::Edition(at) => editions[at].date,
            PageName::Changes(at) => match self.order.history.pairs[at].to {
                Some(to) => editions[to].date,
                None => self.newest_of(0..self.roadmap.measures.len()),
            },
            PageName::Gone(at) => editions[self.order.history.gone[at].edition].date,
            PageName::Plan(at) => self.roadmap.plans[at].date,
            PageName::Actor(_) | PageName::Actors => self.roadmap.plans.iter().filter_map(|plan| plan.date).max(),
            PageName::Text(_) | PageName::Glossary | PageName::Embedded | PageName::Moved(_) | PageName::NotFound => {
                None
            }
        }
    }

    /// The day on which one of these measures was last read through, or the roadmap's edition where that is later.
    fn newest_of(&self, measures: std::ops::Range<usize>) -> Option<Moment> {
        let reviewed = self.roadmap.measures[measures].iter().filter_map(|measure| measure.reviewed).max();
        reviewed.map(Moment::day).into_iter().chain(self.config.edition).max()
    }
}

/// `robots.txt`: everything may be read; where the sitemap is, if there is one.
#[must_use]
pub fn robots(composer: &Composer<'_>) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(address) = composer.address(SITEMAP) {
        text.push_str(&format!("Sitemap: {address}\n"));
    }
    text
}
