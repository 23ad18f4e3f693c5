//! Elements that are renamed, merged, split and moved, whatever stands in the texts of the site: it is still one without
//! fault, no text is lost, readers read what they read before, and links lead to what they led to.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use veikart::edit::{Desk, Done, EditError, Edited, MergeRequest, MoveRequest, RenameRequest, SplitRequest};
use veikart::edit::{merge, rename, shift, split};
use veikart::parse::{destinations, file_behind, head};
use veikart::site::{Settings, Site, prepare};
use veikart::source::SourceTree;
use veikart::wording::Language;
use veikart_fuzz::{editions, put};

/// What an editor wants. Elements, areas and columns by their numbers.
#[derive(Arbitrary, Debug)]
enum Wish<'a> {
    Rename { which: u8, to: u8, title: Option<&'a str> },
    Merge { which: u8, other: u8, into: u8 },
    Split { which: u8, into: u8, title: Option<&'a str> },
    Move { which: u8, area: u8, time: Option<u8> },
}

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    /// Texts that are put into files of the site: the file, the place, the text.
    texts: Vec<(u8, u16, &'a str)>,
    wishes: Vec<Wish<'a>>,
}

const MOST: usize = 4;
const IDS: [&str; 5] = ["nytt", "lydbok", "et-tredje", "Ikke En Id", "nytt-igjen"];

libfuzzer_sys::fuzz_target!(|input: Input| {
    let mut tree = editions();
    for (file, at, text) in input.texts.iter().take(MOST) {
        let file = tree.texts[usize::from(*file) % tree.texts.len()].clone();
        let mut whole = file.text.to_string();
        let at = whole.floor_char_boundary(usize::from(*at) % (whole.len() + 1));
        whole.insert_str(at, text);
        put(&mut tree, &file.path, &whole);
    }
    for wish in input.wishes.iter().take(MOST) {
        let Some(site) = whole(&tree) else { return };
        match grant(&tree, &site, wish) {
            Ok(edited) => {
                let after = whole(&edited.tree).expect("the site as edited has no fault");
                holds(&tree, &site, &edited, &after, wish);
                tree = edited.tree;
            }
            Err(why) => {
                for (_, language) in Language::ALL {
                    assert!(!why.text().told(*language).is_empty(), "nothing is said");
                }
            }
        }
    }
});

fn whole(tree: &SourceTree) -> Option<Site> {
    prepare(tree, Vec::new(), &Settings { drafts: true, ..Settings::default() }).site
}

fn grant(tree: &SourceTree, site: &Site, wish: &Wish) -> Result<Edited, EditError> {
    let desk = Desk { tree, site, hand: None };
    let roadmap = site.roadmap();
    let element = |number: u8| roadmap.measures[usize::from(number) % roadmap.measures.len()].id.clone();
    let new = |number: u8| IDS[usize::from(number) % IDS.len()].to_owned();
    match *wish {
        Wish::Rename { which, to, title } => {
            let (from, to) = (element(which), new(to));
            rename(desk, RenameRequest { from: &from, to: &to, title: title.filter(|title| is_line(title)) })
        }
        Wish::Merge { which, other, into } => {
            let ids = [element(which), element(other)];
            let into = if into < 128 { element(into) } else { new(into) };
            merge(desk, MergeRequest { ids: &ids, into: &into, title: None, editor: Language::En })
        }
        Wish::Split { which, into, title } => {
            let id = element(which);
            let into = [if into < 128 { id.clone() } else { new(into) }, new(into.wrapping_add(1))];
            let titles: Vec<(String, String)> = title
                .filter(|title| is_line(title))
                .map(|title| (into[1].clone(), title.to_owned()))
                .into_iter()
                .collect();
            split(desk, SplitRequest { id: &id, into: &into, titles: &titles })
        }
        Wish::Move { which, area, time } => {
            let area = &roadmap.areas[usize::from(area) % roadmap.areas.len()].id;
            let columns = &site.config().columns;
            let time = time.map(|time| columns[usize::from(time) % columns.len()].id.as_str());
            shift(desk, MoveRequest { id: &element(which), area: Some(area), time_band: time })
        }
    }
}

/// As the command line takes a title.
fn is_line(title: &str) -> bool {
    !title.trim().is_empty() && !title.contains(char::is_control)
}

/// A Markdown file without what its links lead to, and where those lead.
fn apart(path: &str, text: &str) -> (String, Vec<Option<String>>) {
    let from = head(text).map_or(0, |(_, from)| from);
    let (mut words, mut end, mut links) = (String::new(), from, Vec::new());
    for destination in destinations(text, from) {
        let file = destination.address.split(['#', '?']).next().unwrap_or_default();
        links.push(file_behind(path, file));
        if destination.span.start >= end {
            words.push_str(&text[end..destination.span.start]);
            end = destination.span.end;
        }
    }
    words.push_str(&text[end..]);
    (words.replace("\r\n", "\n").trim_end().to_owned(), links)
}

fn holds(before: &SourceTree, site: &Site, edited: &Edited, after: &Site, wish: &Wish) {
    let texts: BTreeMap<&str, &str> = edited.tree.texts.iter().map(|file| (file.path.as_str(), &*file.text)).collect();
    let moved: BTreeMap<&str, &str> =
        edited.files.iter().filter_map(|file| Some((file.from.as_deref()?, file.path.as_str()))).collect();
    let gone: Vec<&str> =
        edited.files.iter().filter(|file| file.done == Done::Removed).map(|file| file.path.as_str()).collect();
    for file in before.texts.iter().filter(|file| file.path.ends_with(".md")) {
        let path = file.path.as_str();
        if gone.contains(&path) {
            // What would end the comment it stands in is written otherwise.
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let kept = bare(&file.text.replace("-->", "-- >").replace("<!--", "< !--"));
            assert!(texts.values().any(|text| bare(text).contains(&kept)), "the text of {path} is lost: {wish:?}");
            continue;
        }
        let now = moved.get(path).copied().unwrap_or(path);
        let text = texts.get(now).unwrap_or_else(|| panic!("{path} is gone: {wish:?}"));
        let ((words, links), (words_now, links_now)) = (apart(path, &file.text), apart(now, text));
        assert!(words_now.starts_with(&words), "{path} says something else: {wish:?}\n{words}\n---\n{words_now}");
        assert_eq!(links.len(), links_now.len(), "{path} has other links: {wish:?}\n{text}");
        for (link, link_now) in links.into_iter().zip(links_now) {
            let Some(link) = link else { continue };
            let there = before.texts.iter().any(|file| file.path == link);
            if there && !gone.contains(&link.as_str()) {
                let wanted = moved.get(link.as_str()).copied().unwrap_or(&link);
                assert_eq!(link_now.as_deref(), Some(wanted), "a link in {path} leads elsewhere: {wish:?}\n{text}");
            }
        }
    }
    // What stands in a comment is read by nobody but editors.
    for measure in &site.roadmap().measures {
        let file = &measure.text.file;
        let now = moved.get(file.as_str()).copied().unwrap_or(file);
        let same = after.roadmap().measures.iter().find(|other| other.text.file == now);
        if let Some(other) = same {
            let read = |text: &veikart::model::Text| {
                let sections = (0..text.sections.len()).map(|at| text.body.section(at).to_string());
                [text.body.lead().to_string()].into_iter().chain(sections).collect::<Vec<_>>()
            };
            assert_eq!(read(&measure.text), read(&other.text), "readers read something else in {now}: {wish:?}");
        }
    }
}
