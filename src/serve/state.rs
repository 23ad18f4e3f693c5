//! What a tab is told of the newest state: whether its page is another, what the bar says, and the faults.

use serde::Serialize;

use super::asked::{Page, page};
use super::inject;
use super::marked::{Marked, marked, open};
use super::shown::{Shown, is_fault};
use crate::address::{OVERVIEW, language_and_rest};
use crate::diag::count;
use crate::wording::say;

/// How many faults or pieces of advice are shown at once.
const LISTED: usize = 100;

/// What a tab knows of its page.
#[derive(Debug)]
pub(super) struct Tab<'a> {
    /// The page's path from the site's root.
    pub(super) path: &'a str,
    /// Whether the page was there when it was opened.
    pub(super) was_there: bool,
}

/// The newest state as one tab needs it.
#[derive(Debug, Serialize)]
pub(super) struct State {
    /// Hash of the page without the names of stylesheets; `None` where it cannot be shown at the moment.
    page: Option<String>,
    /// Where the page is now.
    address: Option<String>,
    /// Why it is there and not where it was.
    note: Option<String>,
    /// The published stylesheets.
    styles: Vec<String>,
    /// The bar's entries, in order.
    bar: Vec<Entry>,
    /// The overlay; `None` where there is no fault.
    faults: Option<Panel>,
    words: TabTexts,
}

/// An entry of the bar.
#[derive(Debug, Serialize)]
struct Entry {
    id: &'static str,
    text: String,
    /// Where it leads; `None` for what only tells.
    href: Option<String>,
    /// Which panel it opens.
    opens: Option<&'static str>,
}

/// A list of diagnostics.
#[derive(Debug, Serialize)]
pub(super) struct Panel {
    title: String,
    text: String,
    items: Vec<Marked>,
    /// How many are left out, in words.
    more: Option<String>,
}

/// Texts that the tab itself needs.
#[derive(Debug, Serialize)]
struct TabTexts {
    language: String,
    name: String,
    close: String,
    lost: String,
}

/// The state for a tab.
pub(super) fn state(shown: &Shown, tab: &Tab<'_>) -> State {
    let (path, note) = place(shown, tab);
    let mut faults: Vec<_> = shown.diagnostics.iter().filter(|d| is_fault(d)).cloned().collect();
    let page = match page(shown, &path) {
        Page::Found(bytes) | Page::Missing(bytes) => Some(inject::hash(shown, &bytes)),
        Page::Failed(fault) => {
            faults.push(*fault);
            None
        }
        Page::None => None,
    };
    State {
        page,
        address: shown.site.as_ref().filter(|site| site.has(&path)).map(|_| format!("{}{path}", shown.base)),
        note,
        styles: shown.site.as_ref().map(|site| site.styles().map(str::to_owned).collect()).unwrap_or_default(),
        bar: bar(shown, &path, count(&faults).0),
        faults: fault_panel(shown, &faults),
        words: TabTexts {
            language: shown.language.tag().to_owned(),
            name: shown.say(&say!("preview.name")),
            close: shown.say(&say!("preview.close")),
            lost: shown.say(&say!("preview.lost")),
        },
    }
}

/// Where a tab's page is now, and why: a page that is gone leads to where it went, or to the overview.
fn place(shown: &Shown, tab: &Tab<'_>) -> (String, Option<String>) {
    let there = (tab.path.to_owned(), None);
    let Some(site) = shown.site.as_ref().filter(|site| tab.was_there && !site.has(tab.path)) else { return there };
    if let Some(path) = shown.renames.find(site, tab.path) {
        return (path, Some(shown.say(&say!("preview.moved"))));
    }
    let (folder, _) = language_and_rest(&site.config().languages, tab.path);
    (format!("{folder}{OVERVIEW}"), Some(shown.say(&say!("preview.gone"))))
}

fn bar(shown: &Shown, path: &str, faults: usize) -> Vec<Entry> {
    let site = shown.site.as_ref();
    let drafts = site.map_or(0, |site| site.roadmap().measures.iter().filter(|m| m.draft).count());
    let (_, advice) = shown.counts();
    let tells = |id, text| Entry { id, text, href: None, opens: None };
    let mut entries = vec![Entry {
        opens: (faults > 0 || shown.trouble.is_some()).then_some("faults"),
        ..tells("faults", shown.say(&say!("preview.faults", count = faults)))
    }];
    if advice > 0 {
        entries.push(Entry {
            opens: Some("advice"),
            ..tells("advice", shown.say(&say!("preview.advice", count = advice)))
        });
    }
    if drafts > 0 {
        entries.push(tells("drafts", shown.say(&say!("preview.drafts", count = drafts))));
    }
    if let Some((changes, page)) = site.and_then(|site| site.since_adopted()) {
        let href = Some(format!("{}{page}", shown.base));
        entries.push(Entry { href, ..tells("changes", changes_in_words(shown, changes)) });
    }
    if let Some(href) = site.and_then(|site| site.file_of(path)).and_then(|file| open(shown, &file, 1, 1)) {
        entries.push(Entry { href: Some(href), ..tells("edit", shown.say(&say!("preview.edit"))) });
    }
    entries
}

/// What certainly changed since the newest edition.
fn changes_in_words(shown: &Shown, changes: Option<&str>) -> String {
    match changes {
        Some(changes) => shown.say(&say!("preview.changes", changes = changes)),
        None => shown.say(&say!("preview.unchanged")),
    }
}

fn fault_panel(shown: &Shown, faults: &[crate::diag::Diagnostic]) -> Option<Panel> {
    let beneath = || if shown.site.is_some() { shown.say(&say!("preview.beneath")) } else { String::new() };
    if let Some(trouble) = &shown.trouble {
        let title = shown.say(&say!("preview.trouble"));
        return Some(Panel { title, text: shown.say(trouble), items: Vec::new(), more: None });
    }
    (!faults.is_empty()).then(|| Panel {
        title: shown.say(&say!("preview.faults-title", count = count(faults).0)),
        text: beneath(),
        items: marked(shown, faults.iter().take(LISTED)),
        more: more(shown, count(faults.get(LISTED..).unwrap_or_default()).0),
    })
}

/// How many are not listed.
fn more(shown: &Shown, rest: usize) -> Option<String> {
    (rest > 0).then(|| shown.say(&say!("preview.more", count = rest)))
}

/// The advice, that on the tab's own page first.
pub(super) fn advice(shown: &Shown, path: &str) -> Panel {
    let file = shown.site.as_ref().and_then(|site| site.file_of(path));
    let mut advice: Vec<_> = shown.diagnostics.iter().filter(|d| !is_fault(d)).collect();
    advice.sort_by_key(|d| Some(d.file.as_str()) != file.as_deref());
    let rest: usize = advice.iter().skip(LISTED).map(|d| d.stands_for()).sum();
    Panel {
        title: shown.say(&say!("preview.advice-title")),
        text: shown.say(&say!("preview.advice-text")),
        items: marked(shown, advice.into_iter().take(LISTED)),
        more: more(shown, rest),
    }
}
