//! From the text of `veikart.toml` to a [`Config`].

use std::sync::Arc;

use super::keys::{ADVICE, CONTACT, DOWNLOADS, KEYS, LINK, OVERVIEW, PREVIEW, REMARKS, STATUS};
use super::{
    Advice, Column, Config, Contact, DOWNLOADABLE, Look, RawColumn, RemarksConfig, SiteLink, Status, columns, look,
};
use crate::address::{self, Addresses};
use crate::diag::{Code, Diagnostic, Diagnostics, Staged};
use crate::facts::{self, LINKS, Localised, Moment, Spanned, Table, is_address};
use crate::grammar::{self, COLUMN, STAGE};
use crate::locale::{Languages, tag_of};
use crate::text::id_rule;
use crate::wording::{Language, Text, noun, say};

/// Opens files in Visual Studio Code.
pub const DEFAULT_EDITOR: &str = "vscode://file{path}:{line}:{column}";
const DEFAULT_THEME: &str = "helsenorge";
const CELL_LIMIT: usize = 30;
const PAGE_LIMIT: usize = 500;

/// Reads the configuration of a site that may use these languages. The value is usable for checking the rest even where
/// there are faults.
#[must_use]
pub fn read(file: &str, text: &str, known: &Languages) -> Staged<Config> {
    let mut diagnostics = Diagnostics::default();
    let value = facts::parse(file, text, 0, KEYS, known, &mut diagnostics, |table, diagnostics| {
        Reader { file, known, diagnostics }.config(table)
    });
    Staged { value, diagnostics: diagnostics.finish() }
}

struct Reader<'a> {
    file: &'a str,
    known: &'a Languages,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn config(&mut self, table: &Table<'_>) -> Config {
        let languages = self.languages(table);
        let words = table.table("addresses", address::KEYS, self.diagnostics);
        let addresses = Addresses::read(self.file, words.as_ref(), &languages, self.diagnostics);
        self.query_values(table, &addresses);
        let overview = table.table("overview", OVERVIEW, self.diagnostics);
        let limit = |reader: &mut Self, name, default| {
            let Some(value) = overview.as_ref().and_then(|o| o.integer(name)) else { return default };
            usize::try_from(value.value).ok().filter(|n| *n > 0).unwrap_or_else(|| {
                reader.tell(Code::WrongType, &value, say!("wrong-type.at-least-one", key = name));
                default
            })
        };
        let cell_limit = limit(self, "cell_limit", CELL_LIMIT);
        let page_limit = limit(self, "page_limit", PAGE_LIMIT);
        let taken = addresses.query_names();
        let grammar = Arc::new(grammar::read(self.file, (&languages[0], &taken), table, self.diagnostics));
        Config {
            title: table.localised("title").map(|t| t.value).unwrap_or_default(),
            languages,
            known_languages: self.known.clone(),
            theme: table.text("theme").unwrap_or_else(|| Spanned { value: DEFAULT_THEME.to_owned(), span: 0..0 }),
            base_url: self.base_url(table),
            publisher: table.localised("publisher").map(|p| p.value),
            edition: table.text("edition").and_then(|e| self.edition(&e)),
            contact: self.contact(table, "contact"),
            look: look::read(self.file, table, self.diagnostics),
            links: self.links(table),
            accessibility_statement: table.text("accessibility_statement").inspect(|address| {
                self.address(Some(address.clone()), &["https://", "http://"]);
            }),
            data_licence: self.contact(table, "data_licence"),
            columns: self.columns(table),
            statuses: self.statuses(table),
            grammar,
            sources: Self::sources(table),
            actors: self.actors(table),
            remarks: self.remarks(table),
            downloads: self.downloads(table),
            cell_limit,
            page_limit,
            addresses,
            advice: self.advice(table),
            editor: self.editor(table),
            editor_language: self.editor_language(table),
        }
    }

    fn tell<T>(&mut self, code: Code, at: &Spanned<T>, message: Text) -> &mut Diagnostic {
        let diagnostic = Diagnostic::new(code, self.file, at.span.clone(), message).help(code.remedy());
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    fn languages(&mut self, table: &Table<'_>) -> Vec<String> {
        let mut languages: Vec<String> = Vec::new();
        for language in table.texts("languages") {
            if !self.known.contains(&language.value) {
                let message = say!("unknown-language.interface", language = &language.value);
                let fault = Diagnostic::new(Code::UnknownLanguage, self.file, language.span.clone(), message);
                let bring = tag_of(&language.value).map(|tag| say!("unknown-language.bring", language = tag));
                let fault =
                    self.diagnostics.named(fault, &language.value, noun!("noun-language"), || self.known.tags());
                self.diagnostics.push(bring.into_iter().fold(fault, Diagnostic::help));
            } else if languages.contains(&language.value) {
                let message = say!("duplicate-name.language", language = &language.value);
                self.tell(Code::DuplicateName, &language, message).help = vec![say!("duplicate-name.remove")];
            } else {
                languages.push(language.value);
            }
        }
        if languages.is_empty() {
            self.empty(table, "languages", say!("empty-value.languages"));
            languages.push("nb".to_owned());
        }
        languages
    }

    fn address(&mut self, address: Option<Spanned<String>>, schemes: &[&str]) -> Option<String> {
        let address = address?;
        if is_address(&address.value, schemes) {
            return Some(address.value);
        }
        let message = say!("invalid-address.message", address = &address.value);
        let allowed =
            if schemes.contains(&"mailto:") { say!("invalid-address.contact") } else { say!("invalid-address.web") };
        self.tell(Code::InvalidAddress, &address, message).help = vec![allowed];
        None
    }

    fn base_url(&mut self, table: &Table<'_>) -> Option<String> {
        let text = table.text("base_url");
        if let Some(text) = text.as_ref().filter(|text| text.value.contains(['?', '#'])) {
            let message = say!("invalid-address.behind", address = &text.value);
            self.tell(Code::InvalidAddress, text, message).help = vec![say!("invalid-address.leave-out")];
            return None;
        }
        let url = self.address(text, &["https://", "http://"])?;
        Some(url.trim_end_matches('/').to_owned())
    }

    fn remarks(&mut self, table: &Table<'_>) -> RemarksConfig {
        let Some(own) = table.table("remarks", REMARKS, self.diagnostics) else { return RemarksConfig::default() };
        let bodies = own.named("bodies").into_iter().map(|(id, name)| (id.value, name)).collect();
        RemarksConfig { public: own.boolean("public"), bodies }
    }

    fn editor(&mut self, table: &Table<'_>) -> String {
        // Schemes that a browser would run rather than hand on.
        const RUN: &[&str] = &["javascript", "data", "blob", "vbscript"];
        let preview = table.table("preview", PREVIEW, self.diagnostics);
        let Some(address) = preview.and_then(|p| p.text("editor")) else { return DEFAULT_EDITOR.to_owned() };
        let scheme = address.value.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_lowercase())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        if is_scheme && !RUN.contains(&scheme.as_str()) && address.value.contains("{path}") {
            return address.value;
        }
        let message = say!("invalid-address.editor", address = &address.value);
        let help = say!("invalid-address.write-editor", example = DEFAULT_EDITOR);
        self.tell(Code::InvalidAddress, &address, message).help = vec![help];
        DEFAULT_EDITOR.to_owned()
    }

    fn editor_language(&mut self, table: &Table<'_>) -> Option<Language> {
        let text = table.text("editor_language")?;
        let tags: Vec<&str> = Language::ALL.iter().map(|(tag, _)| *tag).collect();
        if !tags.contains(&text.value.as_str()) {
            let message = say!("unknown-language.spoken", language = &text.value);
            let fault = Diagnostic::new(Code::UnknownLanguage, self.file, text.span.clone(), message);
            self.diagnostics.push_named(fault, &text.value, noun!("noun-language"), || tags);
        }
        Language::named(&text.value)
    }

    fn contact(&mut self, table: &Table<'_>, name: &str) -> Option<Contact> {
        let contact = table.table(name, CONTACT, self.diagnostics)?;
        self.named(&contact)
    }

    fn links(&mut self, table: &Table<'_>) -> Vec<SiteLink> {
        let links = table.tables("links", LINK, self.diagnostics);
        let link = |link: &Table<'_>| Some(SiteLink { contact: self.named(link)?, menu: link.boolean("menu") });
        links.iter().filter_map(link).collect()
    }

    fn downloads(&mut self, table: &Table<'_>) -> Vec<&'static str> {
        let downloads = table.table("downloads", DOWNLOADS, self.diagnostics);
        let formats = downloads.map(|own| own.texts("formats")).unwrap_or_default();
        let mut known: Vec<&'static str> = Vec::new();
        for format in formats {
            match DOWNLOADABLE.iter().find(|own| **own == format.value) {
                Some(own) if !known.contains(own) => known.push(own),
                Some(_) => {}
                None => {
                    let message = say!("no-such", one = noun!("noun-format").one(), name = &format.value);
                    let fault = Diagnostic::new(Code::WrongType, self.file, format.span.clone(), message);
                    let names = || DOWNLOADABLE.to_vec();
                    self.diagnostics.push_named(fault, &format.value, noun!("noun-format"), names);
                }
            }
        }
        known
    }

    fn named(&mut self, contact: &Table<'_>) -> Option<Contact> {
        let url = contact.text("url")?;
        self.address(Some(url.clone()), LINKS)?;
        Some(Contact { title: contact.localised("title")?.value, url })
    }

    fn edition(&mut self, text: &Spanned<String>) -> Option<Moment> {
        let moment = Moment::parse(&text.value);
        if moment.is_none() {
            let message = Moment::fault(&text.value);
            self.tell(Code::WrongType, text, message).help = vec![say!("wrong-type.write-moment")];
        }
        moment
    }

    fn sources(table: &Table<'_>) -> Vec<(String, Localised)> {
        table.named("sources").into_iter().map(|(id, text)| (id.value, text)).collect()
    }

    /// Actors have pages, so their ids are addresses.
    fn actors(&mut self, table: &Table<'_>) -> Vec<(String, Localised)> {
        let mut actors = Vec::new();
        for (id, name) in table.named("actors") {
            if let Some(rule) = id_rule(&id.value) {
                let message = say!("invalid-id.message", id = &id.value);
                self.tell(Code::InvalidId, &id, message).help = vec![rule.into()];
            } else {
                actors.push((id.value, name));
            }
        }
        actors
    }

    /// Ids that are values of the filter leave it those of what is not told and of what has no period.
    fn query_values(&mut self, table: &Table<'_>, addresses: &Addresses) {
        let mut ids: Vec<Spanned<String>> = table.named("actors").into_iter().map(|(id, _)| id).collect();
        for (list, keys) in [("time_bands", COLUMN), ("statuses", STATUS), ("stages", STAGE)] {
            let tables = table.tables(list, keys, &mut Diagnostics::default());
            ids.extend(tables.iter().filter_map(|table| table.text("id")));
        }
        for id in ids.iter().filter(|id| addresses.is_query_value(&id.value)) {
            let message = say!("reserved-id.filter", id = &id.value);
            let help = say!("reserved-id.filter-word");
            self.tell(Code::ReservedId, id, message).help = vec![help];
        }
    }

    fn columns(&mut self, table: &Table<'_>) -> Vec<Column> {
        let tables = table.tables("time_bands", COLUMN, self.diagnostics);
        let raw: Vec<RawColumn> = tables.iter().map(RawColumn::new).collect();
        let columns = columns(self.file, &raw, self.diagnostics);
        if columns.is_empty() {
            self.empty(table, "time_bands", say!("empty-value.columns"));
        }
        columns
    }

    /// Tells that a list is there but empty. A list that is missing has been told by then.
    fn empty(&mut self, table: &Table<'_>, name: &str, help: Text) {
        if let Some(span) = table.empty_list(name) {
            let fault = Diagnostic::new(Code::EmptyValue, self.file, span, say!("empty-value.message", key = name));
            self.diagnostics.push(fault.help(help));
        }
    }

    fn statuses(&mut self, table: &Table<'_>) -> Vec<Status> {
        let mut statuses: Vec<Status> = Vec::new();
        for status in table.tables("statuses", STATUS, self.diagnostics) {
            let (Some(id), Some(title)) = (status.text("id"), status.localised("title")) else { continue };
            if let Some(rule) = id_rule(&id.value) {
                let message = say!("invalid-id.message", id = &id.value);
                self.tell(Code::InvalidId, &id, message).help = vec![rule.into()];
                continue;
            }
            if statuses.iter().any(|s| s.id == id.value) {
                let message = say!("duplicate-name.status", id = &id.value);
                self.tell(Code::DuplicateName, &id, message);
                continue;
            }
            let Some(look) = status.text("look") else { continue };
            // A status with a wrong look stays known, so that only the look is told.
            let found = Look::ALL.iter().find(|(name, _)| *name == look.value).map(|(_, found)| *found);
            if found.is_none() {
                let names: Vec<_> = Look::ALL.iter().map(|(name, _)| *name).collect();
                let message = say!("wrong-type.look", name = &look.value);
                let fault = Diagnostic::new(Code::WrongType, self.file, look.span.clone(), message);
                self.diagnostics.push_named(fault, &look.value, noun!("noun-look"), || names);
            }
            statuses.push(Status { id: id.value, title: title.value, look: found.unwrap_or(Look::Planned) });
        }
        statuses
    }

    fn advice(&mut self, table: &Table<'_>) -> Advice {
        let advice = table.table("advice", ADVICE, self.diagnostics);
        let advice = advice.as_ref();
        Advice {
            review_months: advice.and_then(|a| a.integer("review_months")).and_then(|months| {
                let known = u32::try_from(months.value).ok().filter(|months| *months > 0);
                if known.is_none() {
                    self.tell(Code::WrongType, &months, say!("wrong-type.at-least-one", key = "review_months"))
                        .help
                        .clear();
                }
                known
            }),
            known_abbreviations: advice
                .map(|a| a.texts("known_abbreviations").into_iter().map(|t| t.value).collect())
                .unwrap_or_default(),
            language_share: advice.is_some_and(|a| a.boolean("language_share")),
        }
    }
}
