//! The files of a site as they are to be: new ones, and edits that leave all else as somebody wrote it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::item::{Fact, FactName, Item, Kind, Value};
use super::markdown::markdown;
use crate::address::ContentKind;
use crate::config::Config;
use crate::facts::{Document, Moment, Period};
use crate::model::Text;
use crate::parse;
use crate::site::Site;
use crate::source::{CONFIG, SourceTree};

/// The files of a site by their paths, with the edits that are made to them.
pub(super) struct Files<'a> {
    tree: &'a SourceTree,
    config: &'a Config,
    /// Texts that are new or edited.
    edited: BTreeMap<String, String>,
}

impl<'a> Files<'a> {
    pub(super) fn new(tree: &'a SourceTree, config: &'a Config) -> Self {
        Self { tree, config, edited: BTreeMap::new() }
    }

    /// The edits: the path, what stood there, what is to stand there.
    pub(super) fn edits(self) -> Vec<(String, Option<String>, String)> {
        let Self { tree, edited, .. } = self;
        let before = |path: &str| original(tree, path).map(str::to_owned);
        let all = edited.into_iter().map(|(path, after)| (before(&path), path, after));
        all.filter(|(before, _, after)| before.as_ref() != Some(after))
            .map(|(b, path, after)| (path, b, after))
            .collect()
    }

    /// Puts a new text at a path.
    pub(super) fn put(&mut self, path: &str, text: String) {
        self.edited.insert(path.to_owned(), text);
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.edited.get(path).map(String::as_str).or_else(|| original(self.tree, path))
    }

    /// The path of a thing's file.
    pub(super) fn path(&self, item: &Item) -> String {
        let addresses = &self.config.addresses;
        match &item.kind {
            Kind::Delivery(plan) => addresses.file(ContentKind::Plan, plan),
            Kind::Area => addresses.file(ContentKind::Area, &item.id),
            Kind::Element => {
                let name = format!("/{}.md", item.id);
                let folder = format!("{}/", addresses.folder(ContentKind::Measure));
                let there = self.tree.texts.iter().map(|file| file.path.as_str());
                let mut there = there.filter(|path| path.starts_with(&folder) && path.ends_with(&name));
                there.next().map_or_else(|| format!("{folder}{}{name}", area(item)), str::to_owned)
            }
        }
    }

    /// Whether a thing is there.
    pub(super) fn has(&self, item: &Item) -> bool {
        match &item.kind {
            Kind::Delivery(_) => self.delivery(item).is_some(),
            _ => original(self.tree, &self.path(item)).is_some(),
        }
    }

    /// The value of a key of a thing that is there.
    pub(super) fn value(&self, item: &Item, key: &str) -> Option<toml::Value> {
        if let Kind::Delivery(_) = item.kind {
            return self.delivery(item)?.get(key).cloned();
        }
        let text = original(self.tree, &self.path(item)).unwrap_or_default();
        let (head, _) = parse::head(text)?;
        toml::from_str::<toml::Table>(&text[head]).ok()?.get(key).cloned()
    }

    /// The table of a delivery.
    fn delivery(&self, item: &Item) -> Option<toml::Table> {
        let plan: toml::Table = toml::from_str(original(self.tree, &self.path(item))?).ok()?;
        let deliveries = plan.get("deliveries")?.as_array()?.iter().filter_map(toml::Value::as_table);
        deliveries.into_iter().find(|table| table.get("id").and_then(toml::Value::as_str) == Some(&item.id)).cloned()
    }

    /// Adds a column in its place in time.
    pub(super) fn column(&mut self, period: &Period) {
        let order = |period: &Period| period.span().map_or((u32::MAX, u32::MAX), |span| (span.from(), span.to()));
        let added = self.edited.get(CONFIG).and_then(|text| toml::from_str::<toml::Table>(text).ok());
        // Those that were added before count too.
        let periods: Vec<Period> = match added.as_ref().and_then(|table| table.get("time_bands")?.as_array()) {
            Some(list) => {
                list.iter().filter_map(|column| Period::parse(column.get("period")?.as_str()?).ok()).collect()
            }
            None => self.config.columns.iter().map(|column| column.period.clone()).collect(),
        };
        let at = periods.iter().position(|other| order(other) > order(period)).unwrap_or(periods.len());
        self.edit(CONFIG, |document| {
            document.insert_table("time_bands", at, &[("period", period.to_string().into())]);
        });
    }

    /// Adds who delivers.
    pub(super) fn actor(&mut self, id: &str, title: &str) {
        self.edit(CONFIG, |document| document.put_in("actors", id, &title.into()));
    }

    /// Begins a delivery plan. A plan whose id is a day or a month was presented then.
    pub(super) fn plan(&mut self, id: &str, title: Option<&str>) {
        let mut document = Document::default();
        if let Some(title) = title {
            document.set("title", title);
        }
        if let Some(moment) = Moment::parse(id) {
            document.set("date", moment.to_string());
        }
        self.edited.insert(self.config.addresses.file(ContentKind::Plan, id), document.to_string());
    }

    fn edit(&mut self, path: &str, edit: impl FnOnce(&mut Document)) {
        // What was parsed as a site is TOML.
        let Some(mut document) = Document::read(self.text(path).unwrap_or_default()) else { return };
        edit(&mut document);
        self.edited.insert(path.to_owned(), document.to_string());
    }

    /// Writes facts of a thing.
    pub(super) fn write(&mut self, item: &Item, facts: &[&Fact], site: &Site) {
        let path = self.path(item);
        if let Kind::Delivery(_) = item.kind {
            let values: Vec<(&str, toml::Value)> = facts.iter().filter_map(|fact| keyed(fact)).collect();
            self.edit(&path, |document| {
                if !document.put_by_id("deliveries", &item.id, &values) {
                    let id = ("id", toml::Value::String(item.id.clone()));
                    let all: Vec<_> = std::iter::once(id).chain(values).collect();
                    document.insert_table("deliveries", usize::MAX, &all);
                }
            });
            return;
        }
        let written = match self.text(&path) {
            None => new(item, facts),
            Some(text) => {
                let roadmap = site.roadmap();
                let own = match item.kind {
                    Kind::Area => roadmap.areas.iter().find(|area| area.id == item.id).map(|area| &area.text),
                    _ => roadmap.measures.iter().find(|measure| measure.id == item.id).map(|measure| &measure.text),
                };
                let Some(written) = own.and_then(|own| edited(text, own, facts, site)) else { return };
                written
            }
        };
        self.edited.insert(path, written);
    }
}

fn original<'a>(tree: &'a SourceTree, path: &str) -> Option<&'a str> {
    if path == CONFIG {
        return Some(&tree.config.text);
    }
    let at = tree.texts.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
    Some(&tree.texts[at].text)
}

/// The area of an element.
fn area(item: &Item) -> &str {
    let is_area = |fact: &&Fact| matches!(&fact.name, FactName::Key(key) if key == "area");
    match item.facts.iter().find(is_area).map(|fact| &fact.value) {
        Some(Value::Toml(toml::Value::String(area))) => area,
        _ => "",
    }
}

fn keyed(fact: &Fact) -> Option<(&str, toml::Value)> {
    match (&fact.name, &fact.value) {
        (FactName::Key(key), Value::Toml(value)) => Some((key, value.clone())),
        _ => None,
    }
}

fn blocks(fact: &Fact) -> Option<(&FactName, String)> {
    match &fact.value {
        Value::Text(blocks) => Some((&fact.name, markdown(blocks))),
        Value::Toml(_) => None,
    }
}

/// A new file.
fn new(item: &Item, facts: &[&Fact]) -> String {
    let mut head = Document::default();
    for (key, value) in facts.iter().filter_map(|fact| keyed(fact)) {
        head.put(key, &value);
    }
    for (key, value) in &item.own {
        head.put(key, value);
    }
    let mut out = format!("+++\n{head}+++\n");
    for (name, text) in facts.iter().filter_map(|fact| blocks(fact)) {
        if let FactName::Section(heading) = name {
            out.push_str(&format!("\n## {heading}\n"));
        }
        out.push_str(&format!("\n{text}\n"));
    }
    out
}

/// A file with other facts; `None` where it has no front matter, which a file of a site has.
fn edited(text: &str, own: &Text, facts: &[&Fact], site: &Site) -> Option<String> {
    let (head, start) = parse::head(text)?;
    let mut document = Document::read(&text[head.clone()])?;
    for (key, value) in facts.iter().filter_map(|fact| keyed(fact)) {
        document.put(key, &value);
    }
    let line_of = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let starts: Vec<usize> = own.sections.iter().map(|section| line_of(section.heading.span.start)).collect();
    let end_of = |at: usize| starts.get(at).copied().unwrap_or(text.len());
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (name, words) in facts.iter().filter_map(|fact| blocks(fact)) {
        let FactName::Section(heading) = name else {
            edits.push((start..end_of(0), format!("\n{words}\n\n")));
            continue;
        };
        let section = format!("## {heading}\n\n{words}\n\n");
        let role = site.config().grammar.role_of(heading);
        let there = own.sections.iter().position(|section| {
            super::vocabulary::folded(&section.heading.value) == super::vocabulary::folded(heading)
        });
        let place = if let Some(at) = there {
            starts[at]..end_of(at + 1)
        } else {
            let after = own.sections.iter().position(|section| section.role > role);
            let at = after.map_or(text.len(), |at| starts[at]);
            at..at
        };
        edits.push((place, section));
    }
    edits.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut body = text[start..].to_owned();
    for (place, words) in edits {
        // What is added at the end stands after an empty line.
        let gap = if body[..place.start - start].ends_with("\n\n") || place.start == start { "" } else { "\n" };
        body.replace_range(place.start - start..place.end - start, &format!("{gap}{words}"));
    }
    let is_crlf = text.contains("\r\n");
    let mut body = format!("{}\n", body.trim_end());
    if is_crlf {
        body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    Some(format!("{}{document}{}{body}", &text[..head.start], &text[head.end..start]))
}
