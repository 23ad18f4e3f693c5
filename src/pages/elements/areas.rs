//! The page that leads to all areas.

use super::Elements;
use crate::model::AreaId;
use crate::pages::Composed;
use crate::pages::view::{IndexEntry, IndexPage, PageKind, TermName};

impl Elements<'_> {
    pub(in crate::pages) fn areas(&self) -> Composed {
        let areas = self.roadmap().areas.iter().enumerate();
        let entries = areas.map(|(at, area)| {
            let link = self.area_link(AreaId(at));
            let text = area.text.in_language(self.locale.language());
            let paragraph = text.body.lead().to_string().split("\n\n").next().unwrap_or_default().to_owned();
            IndexEntry {
                title: link.title,
                lang: link.lang,
                href: link.href,
                count: self.measures(area.measures.len()),
                text: (!paragraph.is_empty()).then(|| TermName { text: paragraph, lang: self.lang(&text.language) }),
                notes: area.supporting.then(|| self.text("supporting_areas")).into_iter().collect(),
            }
        });
        let (title, about) = (self.text("areas"), self.text("areas_description"));
        let page = IndexPage { title: title.clone(), about: about.clone(), entries: entries.collect() };
        Composed { title, description: about, section: "areas", content: PageKind::Index(page) }
    }
}
