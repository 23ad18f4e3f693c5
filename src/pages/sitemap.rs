//! `sitemap.xml` and `robots.txt`.

use super::xml::{document, text};
use super::{Composer, PageId};
use crate::address::{SITEMAP, sitemap_part};

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
        for (path, _) in pages {
            writer.create_element("url").write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(text(&composer.address(path).unwrap_or_default()))?;
                Ok(())
            })?;
        }
        Ok(())
    })
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
