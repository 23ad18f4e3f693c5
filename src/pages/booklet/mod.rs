//! The whole roadmap as one page for paper: cover, contents with page numbers, areas, elements, glossary.
//!
//! No browser tells a page where another part will be printed, so the numbers are reckoned here: each numbered part begins a
//! sheet, and takes as many as its lines fill at least in the size of type that the themes print it in. A test prints the
//! booklet and holds each number against the sheet it is on.

mod sheets;

use super::glossary::Explained;
use super::prose::Quote;
use super::view::{
    BookletArea, BookletChild, BookletMeasure, BookletPage, ContentsLine, ContentsSheet, GlossaryLetter, GlossarySheet,
    Link, PageKind, Section, TermName,
};
use super::{Composed, Composer, PageName, Words};
use crate::address::Anchor;
use crate::model::{AreaId, Measure, MeasureId};
use sheets::{HEAD, HEADING, LINE, NAME, explained, placed, prose, sheets, text as text_height, weight};

impl Composer<'_> {
    /// Whether there is a booklet: not of so many elements that nobody prints it.
    #[must_use]
    pub fn has_booklet(&self) -> bool {
        (1..=self.config.page_limit).contains(&self.roadmap.measures.len())
    }
}

/// The glossary cut into sheets.
fn glossary_sheets(letters: Vec<GlossaryLetter>, page: &mut usize) -> Vec<GlossarySheet> {
    let places: Vec<usize> =
        explained(letters.iter().flat_map(|letter| letter.terms.iter().enumerate().map(|(at, term)| (term, at == 0))))
            .collect();
    let mut all: Vec<GlossarySheet> = Vec::new();
    let mut places = places.into_iter();
    for letter in letters {
        for (term, place) in letter.terms.into_iter().zip(&mut places) {
            if place == all.len() {
                let anchor = all.is_empty().then(|| "f_glossary".to_owned());
                all.push(GlossarySheet { anchor, number: *page + place, letters: Vec::new() });
            }
            let Some(sheet) = all.last_mut() else { continue };
            match sheet.letters.last_mut() {
                Some(last) if last.letter == letter.letter => last.terms.push(term),
                _ => sheet.letters.push(GlossaryLetter {
                    id: letter.id.clone(),
                    letter: letter.letter.clone(),
                    terms: vec![term],
                }),
            }
        }
    }
    *page += all.len();
    all
}

impl Words<'_> {
    /// The files of this language that readers may download.
    fn downloads(&self) -> Vec<Link> {
        let own = self.composer.downloads.iter().filter(|file| file.language == self.language);
        own.map(|file| {
            let name = match file.format {
                "pdf" => "download_pdf",
                "poster" => "download_poster",
                "png" => "download_png",
                "pptx" => "download_pptx",
                "svg" => "download_svg",
                _ => "download_xlsx",
            };
            let title = self.locale.format(name, &[("size", self.size(file.bytes.len()).into())]);
            Link { title, lang: None, href: file.path.clone() }
        })
        .collect()
    }

    /// «84 kB», «1,2 MB»
    fn size(&self, bytes: usize) -> String {
        let tenths = bytes.div_ceil(100_000);
        if tenths < 10 {
            return format!("{}\u{a0}kB", bytes.div_ceil(1000));
        }
        format!("{}\u{a0}MB", self.locale.decimal(&format!("{}.{}", tenths / 10, tenths % 10)))
    }

    pub(super) fn booklet(&self) -> Composed {
        let title = self.config().title.get(self.locale.language()).to_owned();
        let path = self.href(PageName::Booklet);
        let glossary = if self.roadmap().terms.is_empty() { Vec::new() } else { self.letters() };
        // The cover is the first page, and the contents' length follows from the titles alone.
        let mut page = 2 + self.contents_sheets(!glossary.is_empty());
        let areas: Vec<BookletArea> =
            (0..self.roadmap().areas.len()).map(|at| self.booklet_area(AreaId(at), &path, &mut page)).collect();
        let glossary = glossary_sheets(glossary, &mut page);
        let front = self.roadmap().front.as_ref().map(|front| front.text.in_language(self.locale.language()));
        let view = BookletPage {
            contents: self.contents(&areas, &glossary),
            intro: front.and_then(|text| self.prose(text, &path, &mut Explained::everything())),
            count: self.elements().count_of_all(),
            downloads: self.downloads(),
            title,
            areas,
            glossary,
        };
        Composed {
            title: self.text("booklet_title"),
            description: self.text("booklet_description"),
            section: "booklet",
            content: PageKind::Booklet(view),
        }
    }

    /// The elements of an area that have a page of their own in the booklet.
    fn heads(&self, area: AreaId) -> impl Iterator<Item = MeasureId> + '_ {
        let measures = self.roadmap().area(area).measures.clone().map(MeasureId);
        measures.filter(|measure| self.roadmap().measure(*measure).parent.is_none())
    }

    fn booklet_area(&self, id: AreaId, path: &str, page: &mut usize) -> BookletArea {
        let area = self.roadmap().area(id);
        let text = area.text.in_language(self.locale.language());
        let intro = self.prose(text, path, &mut Explained::everything());
        let number = *page;
        let count = self.roadmap().area(id).measures.len();
        let titles = self.heads(id).map(|measure| weight(&self.element_link(measure).title, false));
        let lines = titles.sum::<usize>().div_ceil(2) * LINE;
        *page += sheets(HEAD + lines + intro.as_ref().map_or(0, |intro| prose(&intro.html)));
        BookletArea {
            anchor: self.addresses().anchor(Anchor::Area, &area.id),
            number,
            title: text.title.clone(),
            lang: self.lang(&text.language),
            intro,
            count: self.measures(count),
            measures: self.heads(id).map(|measure| self.booklet_measure(measure, path, page)).collect(),
        }
    }

    fn booklet_measure(&self, id: MeasureId, path: &str, page: &mut usize) -> BookletMeasure {
        let measure = self.roadmap().measure(id);
        let tag = self.locale.language();
        let text = measure.text.in_language(tag);
        let own = measure.text.described_in(tag);
        let home = self.href(PageName::Measure(id));
        let sections = self.booklet_sections(measure, path, &home);
        let children: Vec<BookletChild> =
            measure.children.iter().map(|child| self.booklet_child(*child, path)).collect();
        let found = self.composer.order.history.deliveries(&measure.id);
        let deliveries = self.deliveries().deliveries_in_short(found);
        let lead = self.prose(text, path, &mut Explained::everything());
        let is_described = self.config().grammar.is_description(own.sections.len(), &own.body);
        let of_sections = |sections: &[Section]| sections.iter().map(|s| HEADING + prose(&s.html)).sum::<usize>();
        let of_child = |child: &BookletChild| {
            let texts: usize = child.texts.iter().map(|text| text_height(&text.text)).sum();
            NAME + LINE + texts + of_sections(&child.sections)
        };
        let described = HEAD + of_sections(&sections) + lead.as_ref().map_or(0, |lead| prose(&lead.html));
        let mut beside = children.iter().map(of_child).sum::<usize>();
        beside += deliveries.iter().map(|link| text_height(&link.title)).sum::<usize>();
        beside += HEADING * (usize::from(!children.is_empty()) + usize::from(!deliveries.is_empty()));
        let turns = beside > 0 && sheets(described + beside) > 1;
        let number = *page;
        let turn = turns.then(|| number + sheets(described));
        *page = turn.map_or_else(|| number + sheets(described + beside), |turn| turn + sheets(beside));
        BookletMeasure {
            anchor: self.addresses().anchor(Anchor::Measure, &measure.id),
            number,
            title: text.title.clone(),
            lang: self.lang(&text.language),
            href: home,
            subtitle: measure.subtitle.as_ref().map(|subtitle| self.term_text(subtitle)),
            facts: self.kind(id).into_iter().chain(self.booklet_facts(measure)).collect(),
            notice: self.elements().notice_of(measure, text, own),
            lead,
            text_lang: self.lang(&own.language),
            sections,
            turn,
            no_description: (!is_described).then(|| self.text("no_description")),
            children,
            deliveries,
        }
    }

    /// Period and status, where they are told.
    fn booklet_facts(&self, measure: &Measure) -> impl Iterator<Item = String> {
        let status = self.status(measure.status);
        let period = match &measure.time_band {
            Some(band) => Some(self.period(band)),
            None if self.roadmap().area(measure.area).supporting => None,
            None => Some(self.text("band_unknown")),
        };
        period.into_iter().chain(status.known.then_some(status.label))
    }

    fn booklet_sections(&self, measure: &Measure, path: &str, home: &str) -> Vec<Section> {
        let text = measure.text.described_in(self.locale.language());
        let mut explained = Explained::everything();
        let sections = text.sections.iter().enumerate().map(|(at, section)| Section {
            id: section.id.clone(),
            role: self.config().grammar.look_of(section.role).to_owned(),
            title: section.heading.value.clone(),
            html: self.quoted(text, at + 1, path, Quote { home, deeper: 2 }, &mut explained),
        });
        sections.collect()
    }

    fn booklet_child(&self, id: MeasureId, path: &str) -> BookletChild {
        let measure = self.roadmap().measure(id);
        let text = measure.text.in_language(self.locale.language());
        let subtitle = measure.subtitle.as_ref().map(|subtitle| self.term_text(subtitle));
        let lead = text.body.lead().to_string();
        let lead = (!lead.is_empty()).then(|| TermName { text: lead, lang: self.lang(&text.language) });
        let mentions = self.history().mentions_of(measure).into_iter();
        let mentions = mentions.map(|mention| TermName { text: mention.text, lang: mention.lang });
        BookletChild {
            anchor: self.addresses().anchor(Anchor::Measure, &measure.id),
            title: text.title.clone(),
            lang: self.lang(&text.language),
            facts: self.booklet_facts(measure).collect(),
            texts: subtitle.into_iter().chain(lead).chain(mentions).collect(),
            text_lang: self.lang(&measure.text.described_in(self.locale.language()).language),
            sections: self.booklet_sections(measure, path, &self.href(PageName::Measure(id))),
        }
    }

    /// How many sheets the contents take: each area, its elements with their supporting ones, and the glossary.
    fn contents_sheets(&self, has_glossary: bool) -> usize {
        let weights = (0..self.roadmap().areas.len()).map(AreaId).flat_map(|area| {
            let title = &self.roadmap().area(area).text.in_language(self.locale.language()).title;
            let measures = self.roadmap().area(area).measures.clone();
            let titles = measures.map(|at| weight(&self.element_link(MeasureId(at)).title, false));
            [weight(title, true)].into_iter().chain(titles)
        });
        let glossary = has_glossary.then(|| weight(&self.text("glossary_title"), true));
        placed(weights.chain(glossary)).last().map_or(0, |last| last + 1)
    }

    fn contents(&self, areas: &[BookletArea], glossary: &[GlossarySheet]) -> Vec<ContentsSheet> {
        let mut all: Vec<ContentsLine> = Vec::new();
        let mut add = |title: &str, lang: &Option<String>, anchor: &str, number, level| {
            let (title, lang, anchor) = (title.to_owned(), lang.clone(), anchor.to_owned());
            all.push(ContentsLine { title, lang, anchor, number, level });
        };
        for area in areas {
            add(&area.title, &area.lang, &area.anchor, area.number, "area");
            for measure in &area.measures {
                add(&measure.title, &measure.lang, &measure.anchor, measure.number, "measure");
                for child in &measure.children {
                    add(&child.title, &child.lang, &child.anchor, measure.number, "child");
                }
            }
        }
        if let Some(GlossarySheet { anchor: Some(anchor), number, .. }) = glossary.first() {
            add(&self.text("glossary_title"), &None, anchor, *number, "part");
        }
        let places: Vec<usize> =
            placed(all.iter().map(|line| weight(&line.title, matches!(line.level, "area" | "part")))).collect();
        let mut sheets: Vec<ContentsSheet> = Vec::new();
        for (line, place) in all.into_iter().zip(places) {
            if place == sheets.len() {
                sheets.push(ContentsSheet { number: 2 + place, lines: Vec::new() });
            }
            if let Some(sheet) = sheets.last_mut() {
                sheet.lines.push(line);
            }
        }
        sheets
    }
}
