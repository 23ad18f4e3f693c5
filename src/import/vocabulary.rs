//! What a site calls things, in every language: ids and titles that words of a file may mean.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::Told;
use super::head::{Head, Heads, Of};
use super::map::Map;
use crate::config::Config;
use crate::facts::{Localised, Period, Span};
use crate::grammar::{Scale, Section};
use crate::locale::Locale;
use crate::model;
use crate::site::Site;
use crate::text::{fold_search, is_id};
use crate::wording::{Text, say};

/// Words as they are compared: small letters and digits alone, with one space between them.
#[must_use]
pub fn folded(words: &str) -> String {
    let folded = fold_search(words);
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// Ids by what they are called; what two are called is nobody's.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeMap<String, Option<String>>);

impl Names {
    fn add(&mut self, words: &str, id: &str) {
        let words = folded(words);
        if !words.is_empty() {
            let there = self.0.entry(words).or_insert_with(|| Some(id.to_owned()));
            if there.as_deref() != Some(id) {
                *there = None;
            }
        }
    }

    fn text(&mut self, text: &model::Text, id: &str) {
        self.add(&text.title, id);
        text.translations.values().for_each(|text| self.add(&text.title, id));
    }

    fn localised(&mut self, title: &Localised, id: &str) {
        title.all().for_each(|title| self.add(title, id));
    }

    /// Ids are the strongest of names.
    fn ids<'a>(mut self, ids: impl Iterator<Item = &'a str>) -> Self {
        ids.for_each(|id| _ = self.0.insert(folded(id), Some(id.to_owned())));
        self
    }

    pub(super) fn find(&self, words: &str) -> Option<&str> {
        self.0.get(&folded(words))?.as_deref()
    }
}

/// What the words of a file may mean on a site.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    pub(super) config: &'a Config,
    map: &'a Map,
    pub(super) languages: Vec<&'a Locale>,
    elements: Heads,
    deliveries: Heads,
    areas: Names,
    measures: Names,
    statuses: Names,
    actors: Names,
    lights: Names,
    stages: Names,
    kinds: Names,
    columns: Names,
    not_told: Vec<String>,
    timeless: Vec<String>,
    periods: OnceCell<BTreeMap<String, Period>>,
}

/// The program's own texts, which files may have been written with whatever languages the site has.
#[must_use]
pub fn own_locales() -> [Locale; 3] {
    ["nb", "nn", "en"].map(Locale::of_program)
}

impl<'a> Vocabulary<'a> {
    /// That of a site, with what a map adds.
    #[must_use]
    pub fn new(site: &'a Site, own: &'a [Locale; 3], map: &'a Map) -> Self {
        const NOT_TOLD: &[&str] =
            &["status_unknown", "not_told", "band_unknown", "area_unknown", "for_no_measure", "kept_not_told"];
        let (config, roadmap) = (site.config(), site.roadmap());
        let languages: Vec<&Locale> = site.locales().iter().chain(own).collect();
        let heads = |of| Heads::new(of, &config.grammar, &languages, &map.columns);
        let scale = |scale: &'a Scale| {
            let mut names = Names::default();
            for step in &scale.steps {
                for locale in &languages {
                    names.add(&step.name(locale), &step.id);
                }
            }
            names.ids(scale.names().iter().map(String::as_str))
        };
        let (mut areas, mut measures) = (Names::default(), Names::default());
        roadmap.areas.iter().for_each(|area| areas.text(&area.text, &area.id));
        for measure in &roadmap.measures {
            measures.text(&measure.text, &measure.id);
        }
        let (mut statuses, mut actors, mut columns) = (Names::default(), Names::default(), Names::default());
        config.statuses.iter().for_each(|status| statuses.localised(&status.title, &status.id));
        config.actors.iter().for_each(|(id, title)| actors.localised(title, id));
        for column in &config.columns {
            for locale in &languages {
                columns.add(&column.name(locale), &column.id);
            }
        }
        Self {
            elements: heads(Of::Element),
            deliveries: heads(Of::Delivery),
            areas: areas.ids(roadmap.areas.iter().map(|area| area.id.as_str())),
            measures: measures.ids(roadmap.measures.iter().map(|measure| measure.id.as_str())),
            statuses: statuses.ids(config.statuses.iter().map(|status| status.id.as_str())),
            actors: actors.ids(config.actors.iter().map(|(id, _)| id.as_str())),
            lights: scale(&config.grammar.lights),
            stages: scale(&config.grammar.stages),
            kinds: scale(&config.grammar.delivery_kinds),
            columns: columns.ids(config.columns.iter().map(|column| column.id.as_str())),
            not_told: NOT_TOLD.iter().flat_map(|name| languages.iter().map(|l| folded(&l.text(name)))).collect(),
            timeless: languages.iter().map(|locale| folded(&locale.text("supporting_areas"))).collect(),
            periods: OnceCell::new(),
            languages,
            config,
            map,
        }
    }

    /// What words head a column, or stand as a label beside a value.
    #[must_use]
    pub fn head(&self, of: Of, words: &str) -> Option<&Head> {
        match of {
            Of::Element => self.elements.of(words),
            Of::Delivery => self.deliveries.of(words),
        }
    }

    /// The section that a heading is one of, in any language.
    #[must_use]
    pub fn section(&self, heading: &str) -> Option<&'a Section> {
        let heading = folded(heading);
        self.config.grammar.sections.iter().find(|section| section.title.all().any(|title| folded(title) == heading))
    }

    /// Why a sheet of a workbook of veikart's own is passed over: what it tells is not brought in, but follows from what is,
    /// or has its own file. By the sheet's name.
    #[must_use]
    pub fn written_elsewhere(&self, name: &str) -> Option<Text> {
        let is = |text: &str| self.languages.iter().any(|locale| folded(&locale.text(text)) == folded(name));
        [
            ("menu_editions", say!("import-passed.editions")),
            ("change_title", say!("import-passed.changes")),
            ("glossary_title", say!("import-passed.glossary", file = self.config.addresses.glossary_file())),
        ]
        .into_iter()
        .find_map(|(text, why)| is(text).then_some(why))
    }

    /// Whether words say that nothing is told.
    #[must_use]
    pub fn is_not_told(&self, words: &str) -> bool {
        let folded = folded(words);
        (folded.is_empty() && !words.contains('?')) || self.not_told.contains(&folded)
    }

    /// Whether words in a period's place say that the area has no periods.
    #[must_use]
    pub fn is_timeless(&self, words: &str) -> bool {
        self.timeless.contains(&folded(words))
    }

    /// The id of the area that words mean.
    #[must_use]
    pub fn area(&self, words: &str) -> Option<&str> {
        self.mapped("area", words).or_else(|| self.areas.find(words))
    }

    /// The id of the element that words mean.
    #[must_use]
    pub fn measure(&self, words: &str) -> Option<&str> {
        self.mapped("measure", words).or_else(|| self.measures.find(words))
    }

    /// The id of the status that words mean.
    #[must_use]
    pub fn status(&self, words: &str) -> Option<&str> {
        self.mapped("status", words).or_else(|| self.statuses.find(words))
    }

    /// The id of who delivers.
    #[must_use]
    pub fn actor(&self, words: &str) -> Option<&str> {
        self.mapped("actor", words).or_else(|| self.actors.find(words))
    }

    /// The id of how a delivery goes.
    #[must_use]
    pub fn light(&self, words: &str) -> Option<&str> {
        self.mapped("light", words).or_else(|| self.lights.find(words))
    }

    /// The id of how far a delivery has come.
    #[must_use]
    pub fn stage(&self, words: &str) -> Option<&str> {
        self.mapped("stage", words).or_else(|| self.stages.find(words))
    }

    /// The id of what a delivery is that is for no element.
    #[must_use]
    pub fn kind(&self, words: &str) -> Option<&str> {
        self.mapped("kind", words).or_else(|| self.kinds.find(words))
    }

    /// Whether folded words are what readers call a marker of deliveries.
    pub(super) fn is_marker(&self, name: &str, wanted: &str) -> bool {
        self.languages.iter().any(|locale| folded(&locale.text(&format!("marker_{name}"))) == wanted)
    }

    /// What a map says that words mean.
    pub(super) fn mapped(&self, fact: &str, words: &str) -> Option<&str> {
        self.map.values.get(fact)?.get(&folded(words)).map(String::as_str)
    }

    /// The period that words mean: a column's, or calendar units as the site or people write them.
    #[must_use]
    pub fn period(&self, words: &str) -> Option<Period> {
        let words = self.mapped("time_band", words).unwrap_or(words).trim();
        if let Some(id) = self.columns.find(words) {
            return self.config.columns.iter().find(|column| column.id == id).map(|column| column.period.clone());
        }
        let parsed = |words: &str| Period::parse(words).ok();
        parsed(words).or_else(|| parsed(&whole_years(words)?)).or_else(|| self.periods().get(&folded(words)).cloned())
    }

    /// Parts of a year as people write them in the languages that are known.
    fn periods(&self) -> &BTreeMap<String, Period> {
        const PARTS: &[&str] = &[
            "-H1", "-H2", "-T1", "-T2", "-T3", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02", "-03", "-04", "-05", "-06",
            "-07", "-08", "-09", "-10", "-11", "-12",
        ];
        self.periods.get_or_init(|| {
            let spans = (2015..2045).flat_map(|year| PARTS.iter().map(move |part| format!("{year}{part}")));
            let spans = spans.filter_map(|text| Span::parse(&text).ok());
            let named = |span: Span| {
                self.languages.iter().map(move |locale| (folded(&span.label(locale)), Period::Dated(span)))
            };
            spans.flat_map(named).collect()
        })
    }

    /// The several things that words name: by semicolons or lines, or ids by spaces.
    #[must_use]
    pub fn list(words: &Told) -> Vec<Told> {
        let are_ids = words.text.split_whitespace().all(is_id);
        let is_end = |c: char| matches!(c, ';' | '\n') || (are_ids && c.is_whitespace());
        words.text.split(is_end).filter_map(|part| Told::new(part, words.place.clone())).collect()
    }
}

/// «2025–26» with whole years.
fn whole_years(words: &str) -> Option<String> {
    let (first, last) = words.split_once(['-', '–', '/'])?;
    let (first, last) = (first.trim(), last.trim());
    let is_digits = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    let century = first.get(..2)?;
    match last.len() {
        2 if is_digits(first, 4) && is_digits(last, 2) => Some(format!("{first}-{century}{last}")),
        4 if is_digits(first, 4) && is_digits(last, 4) => Some(format!("{first}-{last}")),
        _ => None,
    }
}
