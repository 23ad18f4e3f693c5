//! Raw values: what each file says, with its places, not yet held against other files.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::body::Body;
use super::edition::{self, RawEdition, RawLikely, RawPlan};
use super::front_matter;
use super::glossary::RawGlossary;
use super::markdown::{self, Context};
use super::memory::Ground;
use super::remarks::RawRemarks;
use crate::address::{ContentKind, Route};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{self, Key, Localised, Spanned, Table};
use crate::grammar::{AREA, EVENT, LIKELY, MENTION, PAGE, RawField, TRANSLATION};
use crate::source::TextFile;
use crate::text::quotes;
use crate::wording::{noun, say};

/// Everything that the texts of a site say, in the order of their paths.
#[derive(Debug, Default)]
pub struct RawSite {
    /// The overview's introduction.
    pub front: Option<Arc<RawPage>>,
    /// Focus areas.
    pub areas: Vec<Arc<RawArea>>,
    /// Measures.
    pub measures: Vec<Arc<RawMeasure>>,
    /// Other pages.
    pub pages: Vec<Arc<RawPage>>,
    /// Translations of any of them.
    pub translations: Vec<Arc<RawTranslation>>,
    /// Adopted editions.
    pub editions: Vec<Arc<RawEdition>>,
    /// What is known of the way from the newest edition to the working roadmap.
    pub since: Option<Arc<RawEdition>>,
    /// Delivery plans.
    pub plans: Vec<Arc<RawPlan>>,
    /// The glossary.
    pub glossary: Option<Arc<RawGlossary>>,
    /// What bodies say of measures.
    pub remarks: Vec<Arc<RawRemarks>>,
    /// Files that could not be read, which has been told.
    pub unread: BTreeSet<String>,
}

impl RawSite {
    /// Whether a name is that of a file that could not be read: what names it may be right.
    #[must_use]
    pub fn is_unread(&self, id: &str) -> bool {
        let name = |path: &str| path.rsplit('/').next().and_then(|name| name.strip_suffix(".md")) == Some(id);
        self.unread.iter().any(|path| name(path))
    }
}

/// A measure as its file tells it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that is told or not")]
pub struct RawMeasure {
    /// The file.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The language it is written in.
    pub language: String,
    /// The key `title`.
    pub title: Option<Spanned<String>>,
    /// The key `subtitle`.
    pub subtitle: Option<Localised>,
    /// The key `area`.
    pub area: Option<Spanned<String>>,
    /// The key `also_in`.
    pub also_in: Vec<Spanned<String>>,
    /// The key `parent`.
    pub parent: Option<Spanned<String>>,
    /// The key `kind_unknown`.
    pub kind_unknown: bool,
    /// The key `time_band`.
    pub time_band: Option<Spanned<String>>,
    /// The key `status`.
    pub status: Option<Spanned<String>>,
    /// The key `order`.
    pub order: Option<i64>,
    /// The keys of fields.
    pub fields: Box<[RawField]>,
    /// The key `former_titles`.
    pub former_titles: Vec<String>,
    /// The key `former_ids`.
    pub former_ids: Vec<Spanned<String>>,
    /// The key `reused_id`.
    pub reused_id: bool,
    /// The key `likely`.
    pub likely: Vec<RawLikely>,
    /// The key `keywords`.
    pub keywords: Vec<String>,
    /// The key `sources`.
    pub sources: Vec<Spanned<String>>,
    /// The key `events`.
    pub events: Vec<RawEvent>,
    /// The key `mentions`.
    pub mentions: Vec<RawMention>,
    /// The key `reviewed`.
    pub reviewed: Option<Spanned<Date>>,
    /// The key `draft`.
    pub draft: bool,
    /// False where the front matter could not be read whole.
    pub is_whole: bool,
    /// The text.
    pub body: Arc<Body>,
    /// The bytes of the front matter, for faults about the file as a whole.
    pub head: std::ops::Range<usize>,
}

impl RawMeasure {
    /// Whether only the text below the front matter differs from another's, where both were read with the same configuration.
    #[must_use]
    pub fn is_but_for_text(&self, other: &Self) -> bool {
        self.file == other.file && self.front_matter() == other.front_matter()
    }

    /// The same where the title may differ as well.
    #[must_use]
    pub fn is_but_for_title_and_text(&self, other: &Self) -> bool {
        self.file == other.file && self.around_title().is_some_and(|around| Some(around) == other.around_title())
    }

    fn front_matter(&self) -> Option<&str> {
        self.body.tree.source().get(..self.body.start)
    }

    /// The front matter before the title and behind it.
    fn around_title(&self) -> Option<(&str, &str)> {
        let (matter, title) = (self.front_matter()?, &self.title.as_ref()?.span);
        Some((matter.get(..title.start)?, matter.get(title.end..)?))
    }
}

/// A dated fact as its measure's file tells it.
#[derive(Debug)]
pub struct RawEvent {
    /// The key `date`.
    pub date: Option<Spanned<String>>,
    /// The key `text`.
    pub text: Option<Localised>,
    /// The key `source`.
    pub source: Option<Spanned<String>>,
}

/// What another description says of a measure, as the measure's file tells it.
#[derive(Debug)]
pub struct RawMention {
    /// The key `in`.
    pub measure: Option<Spanned<String>>,
    /// The key `text`.
    pub text: Option<Localised>,
}

/// A focus area as its file tells it.
#[derive(Debug)]
pub struct RawArea {
    /// The file.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The language it is written in.
    pub language: String,
    /// The key `title`.
    pub title: Option<Spanned<String>>,
    /// The key `order`.
    pub order: Option<i64>,
    /// The key `supporting`.
    pub supporting: bool,
    /// The introduction.
    pub body: Arc<Body>,
}

/// A page of prose as its file tells it.
#[derive(Debug)]
pub struct RawPage {
    /// The file.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The language it is written in.
    pub language: String,
    /// The key `title`.
    pub title: Option<Spanned<String>>,
    /// The key `order`.
    pub order: Option<i64>,
    /// The key `menu`.
    pub menu: Option<bool>,
    /// The text.
    pub body: Arc<Body>,
}

/// A translation as its file tells it.
#[derive(Debug)]
pub struct RawTranslation {
    /// The file.
    pub file: String,
    /// The file it translates.
    pub original: String,
    /// The language it is in.
    pub language: String,
    /// The key `title`.
    pub title: Option<Spanned<String>>,
    /// The text.
    pub body: Arc<Body>,
}

/// What reading one file takes.
pub(super) struct Reader<'a> {
    pub(super) file: &'a TextFile,
    pub(super) route: &'a Route,
    pub(super) ground: &'a Ground,
}

impl Reader<'_> {
    pub(super) fn measure(&self, diagnostics: &mut Diagnostics) -> Option<RawMeasure> {
        let keys = self.ground.grammar.measure_keys();
        let (mut raw, from) = self.facts(&keys, diagnostics, |table, language, diagnostics| RawMeasure {
            file: self.file.path.clone(),
            id: self.route.id.clone(),
            title: title(table, &language),
            subtitle: table.localised("subtitle").map(|subtitle| subtitle.value),
            area: table.text("area"),
            also_in: table.texts("also_in"),
            parent: table.text("parent"),
            kind_unknown: table.boolean("kind_unknown"),
            time_band: table.text("time_band"),
            status: table.text("status"),
            order: table.integer("order").map(|o| o.value),
            fields: self.ground.grammar.values(table),
            former_titles: table.texts("former_titles").into_iter().map(|t| quotes(&t.value, &language)).collect(),
            former_ids: table.texts("former_ids"),
            reused_id: table.boolean("reused_id"),
            likely: table.tables("likely", LIKELY, diagnostics).iter().filter_map(edition::likely).collect(),
            keywords: table.texts("keywords").into_iter().map(|t| t.value).collect(),
            sources: table.texts("sources"),
            events: events(table, diagnostics),
            mentions: mentions(table, diagnostics),
            reviewed: table.date("reviewed"),
            draft: table.boolean("draft"),
            is_whole: table.is_whole(),
            body: Arc::default(),
            head: table.span(),
            language,
        })?;
        raw.body = Arc::new(self.body(from, &raw.language, true, diagnostics));
        Some(raw)
    }

    pub(super) fn area(&self, diagnostics: &mut Diagnostics) -> Option<RawArea> {
        let (mut raw, from) = self.facts(AREA, diagnostics, |table, language, _| RawArea {
            file: self.file.path.clone(),
            id: self.route.id.clone(),
            title: title(table, &language),
            order: table.integer("order").map(|o| o.value),
            supporting: table.boolean("supporting"),
            body: Arc::default(),
            language,
        })?;
        raw.body = Arc::new(self.body(from, &raw.language, false, diagnostics));
        Some(raw)
    }

    pub(super) fn page(&self, diagnostics: &mut Diagnostics) -> Option<RawPage> {
        let (mut raw, from) = self.facts(PAGE, diagnostics, |table, language, _| RawPage {
            file: self.file.path.clone(),
            id: self.route.id.clone(),
            title: title(table, &language),
            order: table.integer("order").map(|o| o.value),
            menu: table.choice("menu"),
            body: Arc::default(),
            language,
        })?;
        raw.body = Arc::new(self.body(from, &raw.language, false, diagnostics));
        Some(raw)
    }

    pub(super) fn translation(&self, diagnostics: &mut Diagnostics) -> Option<RawTranslation> {
        let language = self.route.language.clone()?;
        let ending = format!(".{language}.md");
        let original = format!("{}.md", self.file.path.strip_suffix(&ending)?);
        if !self.ground.languages.contains(&language) {
            let message = say!("unknown-language.message", language = &language);
            let fault = Diagnostic::new(Code::UnknownLanguage, &self.file.path, 0..0, message);
            diagnostics.push_named(fault, &language, noun!("noun-language"), || self.ground.languages.tags());
        }
        let (mut raw, from) = self.facts(TRANSLATION, diagnostics, |table, _, _| RawTranslation {
            file: self.file.path.clone(),
            original,
            title: title(table, &language),
            language: language.clone(),
            body: Arc::default(),
        })?;
        let sections = self.route.kind == ContentKind::Measure;
        raw.body = Arc::new(self.body(from, &language, sections, diagnostics));
        Some(raw)
    }

    /// Reads the front matter; gives the value and where the text begins.
    fn facts<T>(
        &self,
        keys: &[Key<'_>],
        diagnostics: &mut Diagnostics,
        read: impl FnOnce(&Table<'_>, String, &mut Diagnostics) -> T,
    ) -> Option<(T, usize)> {
        let (file, text) = (&self.file.path, &self.file.text);
        let (head, from) = front_matter::split(file, text, diagnostics)?;
        let value = facts::parse(
            file,
            &text[head.clone()],
            head.start,
            keys,
            &self.ground.languages,
            diagnostics,
            |table, diagnostics| {
                let language = self.language(table, diagnostics);
                read(table, language, diagnostics)
            },
        );
        Some((value, from))
    }

    fn language(&self, table: &Table<'_>, diagnostics: &mut Diagnostics) -> String {
        let main = self.ground.main_language.clone();
        let Some(language) = table.text("language") else { return main };
        if self.ground.languages.contains(&language.value) {
            return language.value;
        }
        let message = say!("unknown-language.message", language = &language.value);
        let fault = Diagnostic::new(Code::UnknownLanguage, &self.file.path, language.span, message);
        diagnostics.push_named(fault, &language.value, noun!("noun-language"), || self.ground.languages.tags());
        main
    }

    fn body(&self, from: usize, language: &str, sections: bool, diagnostics: &mut Diagnostics) -> Body {
        let context = Context { file: &self.file.path, language, sections, ground: self.ground };
        markdown::parse(&context, &self.file.text, from, diagnostics)
    }
}

fn title(table: &Table<'_>, language: &str) -> Option<Spanned<String>> {
    table.text("title").map(|t| Spanned { value: quotes(&t.value, language), span: t.span })
}

fn events(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Vec<RawEvent> {
    let read = |event: Table<'_>| RawEvent {
        date: event.text("date"),
        text: event.localised("text").map(|text| text.value),
        source: event.text("source"),
    };
    table.tables("events", EVENT, diagnostics).into_iter().map(read).collect()
}

fn mentions(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Vec<RawMention> {
    let read = |mention: Table<'_>| RawMention {
        measure: mention.text("in"),
        text: mention.localised("text").map(|text| text.value),
    };
    table.tables("mentions", MENTION, diagnostics).into_iter().map(read).collect()
}
