//! Links between files: the file must exist and be published, the anchor too.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::ids::Index;
use crate::address::{DataName, relative};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::is_norwegian;
use crate::parse::{Body, LinkKind, RawLink, RawMeasure, RawSite, RawTranslation};
use crate::wording::{Text, noun, say};

/// Files of the built site that a text may link to with `site:`.
fn built(site: &RawSite, config: &Config) -> Vec<String> {
    let names = DataName::of(!site.editions.is_empty(), !site.plans.is_empty());
    names.map(|name| config.addresses.data(name)).collect()
}

struct Target<'a> {
    /// The text itself; none for an edition or a delivery plan.
    body: Option<&'a Body>,
    /// Its translations that may be opened in its place.
    translations: Vec<&'a Body>,
    language: &'a str,
    draft: bool,
}

pub(super) fn check(site: &RawSite, config: &Config, index: &Index<'_>, diagnostics: &mut Diagnostics) {
    let mut checker =
        Checker { site, index, files: targets(site), built: built(site, config), known: None, diagnostics };
    for translation in &site.translations {
        checker.translation(translation, config);
    }
    for measure in &site.measures {
        checker.links(&measure.file, &measure.body, measure.draft);
    }
    for area in &site.areas {
        checker.links(&area.file, &area.body, false);
    }
    for page in site.pages.iter().chain(&site.front) {
        checker.links(&page.file, &page.body, false);
    }
    for translation in &site.translations {
        checker.links(&translation.file, &translation.body, false);
    }
}

/// Whether all links of these measures lead to what is there.
pub(super) fn are_right<'a>(site: &RawSite, config: &Config, measures: impl Iterator<Item = &'a RawMeasure>) -> bool {
    let mut diagnostics = Diagnostics::default();
    let (files, built, index) = (targets(site), built(site, config), Index::default());
    let mut checker = Checker { site, index: &index, files, built, known: None, diagnostics: &mut diagnostics };
    for measure in measures {
        checker.links(&measure.file, &measure.body, measure.draft);
    }
    diagnostics.is_empty()
}

fn targets(site: &RawSite) -> HashMap<&str, Target<'_>, RandomState> {
    let target = |body, language, draft| Target { body: Some(body), translations: Vec::new(), language, draft };
    let mut files: HashMap<&str, Target<'_>, RandomState> =
        HashMap::with_capacity_and_hasher(site.measures.len() + 16, RandomState::default());
    for measure in &site.measures {
        files.insert(&measure.file, target(&measure.body, &measure.language, measure.draft));
    }
    for area in &site.areas {
        files.insert(&area.file, target(&area.body, &area.language, false));
    }
    for page in site.pages.iter().chain(&site.front) {
        files.insert(&page.file, target(&page.body, &page.language, false));
    }
    for translation in &site.translations {
        // A title and a summary stand over the sections as they were written, whose anchors are there then.
        let is_summary = |original: &Target<'_>| {
            translation.body.sections.is_empty() && original.body.is_some_and(|body| !body.sections.is_empty())
        };
        if let Some(original) = files.get_mut(translation.original.as_str()).filter(|original| !is_summary(original)) {
            original.translations.push(&translation.body);
        }
    }
    let heads = site.editions.iter().map(|edition| &edition.head).chain(site.plans.iter().map(|plan| &plan.head));
    for head in heads {
        files.insert(&head.file, Target { body: None, translations: Vec::new(), language: "", draft: false });
    }
    files
}

struct Checker<'a, 'd> {
    site: &'a RawSite,
    index: &'a Index<'a>,
    files: HashMap<&'a str, Target<'a>, RandomState>,
    built: Vec<String>,
    /// All files, sorted; made when the first dead link asks for the nearest name.
    known: Option<Vec<&'a str>>,
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_, '_> {
    /// True for the overview's introduction and other pages of prose. They belong to the site's frame, not to its
    /// articles: like menus and headings they may stand in both forms of Norwegian, each in its own navigation.
    fn is_page(&self, file: &str) -> bool {
        self.site.pages.iter().chain(&self.site.front).any(|page| page.file == file)
    }

    fn translation(&mut self, raw: &RawTranslation, config: &Config) {
        let fault = |code, message: Text| Diagnostic::new(code, &raw.file, 0..0, message);
        let Some(original) = self.files.get(raw.original.as_str()) else {
            if self.site.unread.contains(&raw.original) {
                return;
            }
            let message = say!("translation-without-original.message", path = &raw.original);
            let code = Code::TranslationWithoutOriginal;
            self.diagnostics.push(fault(code, message).help(code.remedy()));
            return;
        };
        let code = Code::TranslationLanguage;
        if !config.known_languages.contains(&raw.language) {
            return;
        }
        if raw.language == original.language {
            let message = say!("translation-language.same", path = &raw.original);
            self.diagnostics.push(fault(code, message).help(say!("translation-language.one")));
        } else if is_norwegian(&raw.language) && is_norwegian(original.language) && !self.is_page(&raw.original) {
            let message = say!("translation-language.norwegian", path = &raw.original);
            let rule = say!("translation-language.once");
            self.diagnostics.push(fault(code, message).help(rule).help(say!("translation-language.one")));
        } else if !config.languages.contains(&raw.language) {
            let message = say!("translation-language.navigation", language = &raw.language);
            let add = say!("translation-language.add", language = &raw.language);
            self.diagnostics.push(fault(code, message).help(add));
        }
    }

    fn links(&mut self, file: &str, body: &Body, draft: bool) {
        for link in &body.links {
            match &link.kind {
                LinkKind::Outside => {}
                LinkKind::Here => self.anchor(file, [body], link),
                LinkKind::Built(path) => self.built_link(file, path, link),
                LinkKind::File(path) => self.file_link(file, path, link, draft),
                LinkKind::Unfinished(address, path) => {
                    self.dead(file, path, say!("dead-link.not-markdown", address = address), link, draft);
                }
            }
        }
    }

    fn built_link(&mut self, file: &str, path: &str, link: &RawLink) {
        if self.built.iter().any(|built| built == path) {
            return;
        }
        let message = say!("dead-link.built", path = path);
        let fault = Diagnostic::new(Code::DeadLink, file, link.span.clone(), message);
        self.diagnostics
            .push_named(fault, path, noun!("noun-file"), || self.built.iter().map(String::as_str).collect());
    }

    fn file_link(&mut self, file: &str, path: &str, link: &RawLink, draft: bool) {
        match self.files.get(path) {
            None if self.site.unread.contains(path) => {}
            None => self.dead(file, path, say!("dead-link.message", path = path), link, draft),
            Some(target) if target.draft && !draft => {
                let message = say!("dead-link.draft", path = path);
                let fault = Diagnostic::new(Code::DeadLink, file, link.span.clone(), message);
                self.diagnostics.push(fault.help(say!("dead-link.publish")));
            }
            Some(_) if link.anchor.is_none() => {}
            Some(target) => {
                let bodies: Vec<&Body> = target.body.into_iter().chain(target.translations.iter().copied()).collect();
                self.anchor(file, bodies, link);
            }
        }
    }

    /// Tells of a link to `path`, which leads nowhere; the file that was likely meant is sought.
    fn dead(&mut self, file: &str, path: &str, message: Text, link: &RawLink, draft: bool) {
        let fault = Diagnostic::new(Code::DeadLink, file, link.span.clone(), message);
        let (site, index, files, known) = (self.site, self.index, &self.files, &mut self.known);
        self.diagnostics.push_with(fault, |diagnostics, fault| {
            let meant = |there: &str| say!("did-you-mean", name = relative(file, there));
            // The most common slip is the right name in the wrong folder.
            let id = name(path).strip_suffix(".md").unwrap_or("");
            let may = |there: &&str| **there != *file && files.get(*there).is_some_and(|there| draft || !there.draft);
            let same = index.measures.get(id).map(|at| site.measures[*at].file.as_str()).filter(|there| may(there));
            if let Some(there) = same.or_else(|| files.get_key_value(path).map(|(there, _)| *there).filter(|t| may(t)))
            {
                return fault.help(meant(there));
            }
            let known = known.get_or_insert_with(|| {
                let mut known: Vec<&str> = files.keys().copied().collect();
                known.sort_unstable();
                known
            });
            // What all endings share makes no name near.
            let names: Vec<&str> = known.iter().filter(|there| may(there)).map(|there| stem(there)).collect();
            let near = diagnostics.nearest(stem(path), &names);
            match near.and_then(|near| known.iter().find(|there| may(there) && stem(there) == near)) {
                Some(there) => fault.help(meant(there)),
                None => fault.help(Code::DeadLink.remedy()),
            }
        });
    }

    /// Holds an anchor against a text and its translations, since any of them may be the one that is opened.
    fn anchor<'b>(&mut self, file: &str, bodies: impl IntoIterator<Item = &'b Body>, link: &RawLink) {
        let Some(wanted) = link.anchor.as_deref() else { return };
        let Some(body) = bodies.into_iter().find(|body| !body.anchors.contains(wanted)) else { return };
        let message = say!("dead-anchor.message", anchor = wanted);
        let fault = Diagnostic::new(Code::DeadAnchor, file, link.span.clone(), message);
        let known = || body.anchors.iter().map(String::as_str).collect();
        self.diagnostics.push_named(fault, wanted, noun!("noun-anchor"), known);
    }
}

/// A path's last part without its ending.
fn stem(path: &str) -> &str {
    name(path).split('.').next().unwrap_or(path)
}

/// A path's last part.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
