//! Documents: headings, paragraphs, lists and tables in the order they stand.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::flow::{Kind, Line};
use super::office::{has_macros, main_part, part, relations};
use super::words::{spaced, tidied};
use super::xml::Node;
use super::{Found, ImportError, Parts, Place, Question, Run, Spot, Vocabulary, text};
use crate::wording::say;

/// Reads a document.
pub(super) fn read(name: &Arc<str>, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let refused = || ImportError::Refused(say!("import.no-document"));
    let mut parts = Parts::open(bytes)?;
    let main = main_part(&mut parts)?;
    let root = part(&mut parts, &main)?.filter(|root| root.is("document")).ok_or_else(refused)?;
    let related = relations(&mut parts, &main)?;
    let path =
        |kind: &str| related.values().find(|related| related.kind == kind).and_then(|related| related.path.clone());
    let (styles, numbering) = (path("styles"), path("numbering"));
    let mut read = |path: Option<String>| path.map_or(Ok(None), |path| part(&mut parts, &path));
    let levels = read(styles)?.map(|styles| levels(&styles)).unwrap_or_default();
    let numbered = read(numbering)?.map(|numbering| numbered(&numbering)).unwrap_or_default();
    let address = |id: &str| related.get(id).and_then(|related| related.address.clone());
    let mut reader = Reader { name, levels, numbered, address: &address, number: 0, lines: Vec::new() };
    if let Some(body) = root.child("body") {
        reader.blocks(body);
    }
    let mut found = text::told(name, &reader.lines, known);
    if has_macros(&parts) {
        found.passed.push(Question { place: Place::new(name, Spot::File), what: say!("import-passed.macros") });
    }
    Ok(found)
}

/// The levels of headings, by the ids of styles: what a style says of itself, or what it is built on says.
fn levels(styles: &Node) -> BTreeMap<String, usize> {
    let of = |style: &Node| {
        let outline = style.at(&["pPr", "outlineLvl"]).and_then(|level| level.get(":val")?.parse::<usize>().ok());
        let name = style.child("name").and_then(|name| name.get(":val")).unwrap_or_default().to_lowercase();
        let named = name.strip_prefix("heading ").and_then(|level| level.parse::<usize>().ok());
        let level = outline.map(|level| level + 1).or(named).or((name == "title").then_some(1));
        level.filter(|level| (1..=9).contains(level))
    };
    let all: BTreeMap<&str, &Node> =
        styles.all("style").filter_map(|style| Some((style.get(":styleId")?, style))).collect();
    let level = |id: &str| {
        let mut at = all.get(id).copied();
        // Styles built on each other in a ring end nowhere.
        for _ in 0..10 {
            let style = at?;
            if let Some(level) = of(style) {
                return Some(level);
            }
            at = style.child("basedOn").and_then(|base| all.get(base.get(":val")?).copied());
        }
        None
    };
    all.keys().filter_map(|id| Some(((*id).to_owned(), level(id)?))).collect()
}

/// The lists that are numbered at a level, by their ids.
fn numbered(numbering: &Node) -> BTreeMap<(String, usize), bool> {
    let mut abstracts: BTreeMap<&str, Vec<(usize, bool)>> = BTreeMap::new();
    for list in numbering.all("abstractNum") {
        let levels = list.all("lvl").filter_map(|level| {
            let is_bullet = level
                .child("numFmt")
                .and_then(|format| format.get(":val"))
                .is_none_or(|format| matches!(format, "bullet" | "none"));
            Some((level.get(":ilvl")?.parse().ok()?, !is_bullet))
        });
        abstracts.insert(list.get(":abstractNumId").unwrap_or_default(), levels.collect());
    }
    let mut all = BTreeMap::new();
    for list in numbering.all("num") {
        let levels = list.child("abstractNumId").and_then(|of| abstracts.get(of.get(":val")?));
        for (level, is_numbered) in levels.into_iter().flatten() {
            all.insert((list.get(":numId").unwrap_or_default().to_owned(), *level), *is_numbered);
        }
    }
    all
}

struct Reader<'a> {
    name: &'a Arc<str>,
    levels: BTreeMap<String, usize>,
    numbered: BTreeMap<(String, usize), bool>,
    address: &'a dyn Fn(&str) -> Option<String>,
    /// How many paragraphs were read.
    number: u32,
    lines: Vec<Line>,
}

impl Reader<'_> {
    fn blocks(&mut self, body: &Node) {
        for node in &body.children {
            match &*node.name {
                "p" => self.paragraph(node),
                "tbl" => self.table(node),
                "sdt" => node.child("sdtContent").into_iter().for_each(|content| self.blocks(content)),
                "customXml" | "ins" => self.blocks(node),
                _ => {}
            }
        }
    }

    fn place(&mut self) -> Place {
        self.number += 1;
        Place::new(self.name, Spot::Paragraph(self.number))
    }

    fn paragraph(&mut self, node: &Node) {
        let place = self.place();
        let mut runs = Vec::new();
        self.runs(node, None, &mut runs);
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        let look = node.child("pPr");
        let value = |way: &[&str]| look.and_then(|look| look.at(way)?.get(":val"));
        let outline = value(&["outlineLvl"]).and_then(|level| level.parse::<usize>().ok()).filter(|level| *level < 9);
        let level = outline.map(|level| level + 1).or_else(|| self.levels.get(value(&["pStyle"])?).copied());
        let list = value(&["numPr", "numId"]).filter(|id| *id != "0");
        let kind = match (level, list) {
            (Some(level), _) => Kind::Heading(level),
            (None, Some(list)) => {
                let depth =
                    value(&["numPr", "ilvl"]).and_then(|depth| depth.parse::<usize>().ok()).unwrap_or_default().min(8);
                let numbered = self.numbered.get(&(list.to_owned(), depth)).copied().unwrap_or_default();
                Kind::Item { depth: depth + 1, numbered }
            }
            (None, None) => Kind::Words,
        };
        self.lines.push(Line { kind, runs: tidied(runs), place });
    }

    /// The words of a paragraph; what was taken away while changes were tracked is no part of it.
    fn runs(&self, node: &Node, link: Option<&str>, out: &mut Vec<Run>) {
        for part in &node.children {
            match &*part.name {
                "r" => {
                    let look = part.child("rPr");
                    let is = |name| {
                        let mark = look.and_then(|look| look.child(name));
                        mark.is_some_and(|mark| !matches!(mark.get(":val"), Some("0" | "false" | "none")))
                    };
                    let mut text = String::new();
                    for words in &part.children {
                        match &*words.name {
                            "t" => text.push_str(&words.text),
                            "tab" | "br" | "cr" => text.push(' '),
                            "noBreakHyphen" => text.push('-'),
                            _ => {}
                        }
                    }
                    out.push(Run { text, bold: is("b"), italic: is("i"), link: link.map(str::to_owned) });
                }
                "hyperlink" => {
                    let address = part.get(":id").and_then(|id| (self.address)(id));
                    self.runs(part, address.as_deref().or(link), out);
                }
                "ins" | "smartTag" | "fldSimple" | "sdtContent" | "sdt" => self.runs(part, link, out),
                _ => {}
            }
        }
    }

    fn table(&mut self, table: &Node) {
        for row in table.all("tr") {
            let place = self.place();
            let mut cells: Vec<Run> = Vec::new();
            for cell in row.all("tc") {
                let mut runs = Vec::new();
                let goes_on = cell.at(&["tcPr", "vMerge"]).is_some_and(|merge| merge.get(":val") != Some("restart"));
                for paragraph in cell.all("p").filter(|_| !goes_on) {
                    self.runs(paragraph, None, &mut runs);
                    runs.push(Run { text: "\n".to_owned(), ..Run::default() });
                }
                let text: String = runs.iter().map(|run| run.text.as_str()).collect();
                let lines: Vec<String> = text.lines().map(spaced).filter(|line| !line.is_empty()).collect();
                cells.push(Run { text: lines.join("\n"), ..Run::default() });
                let wide = cell.at(&["tcPr", "gridSpan"]).and_then(|span| span.get(":val")?.parse::<usize>().ok());
                cells.extend((1..wide.unwrap_or(1).min(64)).map(|_| Run::default()));
            }
            self.lines.push(Line { kind: Kind::Row, runs: cells, place });
        }
    }
}
