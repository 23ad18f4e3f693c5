//! `veikart new`: an element, a focus area or a page, ready to be written in.

use super::{ScaffoldError, put};
use crate::address::{Addresses, ContentKind, Word};
use crate::config::Config;
use crate::disk::Hand;
use crate::facts::{Document, Kind, Names};
use crate::grammar::{Field, FieldType, Grammar, Section};
use crate::model::{Measure, Roadmap};
use crate::text::{id_of, id_rule, nearest};
use crate::wording::{Language, Noun, Text, noun, say};

/// What to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewKind {
    /// An element.
    Measure,
    /// A focus area.
    Area,
    /// A page of prose.
    Page,
}

impl NewKind {
    /// All of them, with what one of each is called on a site.
    #[must_use]
    pub fn of(addresses: &Addresses) -> [(Self, &str); 3] {
        let word = |word| addresses.word(word);
        [(Self::Measure, word(Word::Measure)), (Self::Area, word(Word::Area)), (Self::Page, word(Word::Page))]
    }

    /// What a site calls so.
    ///
    /// # Errors
    /// Where it calls nothing so.
    pub fn called(name: &str, addresses: &Addresses) -> Result<Self, ScaffoldError> {
        let known = Self::of(addresses);
        if let Some((kind, _)) = known.iter().find(|(_, own)| *own == name) {
            return Ok(*kind);
        }
        let names = known.map(|(_, own)| own);
        let elsewhere = addresses.own_word_for(name, &[Word::Measure, Word::Area, Word::Page]).map(|(own, _)| own);
        let near = elsewhere.or_else(|| nearest(name, names.iter().copied()));
        let [item, area, page] = names;
        refuse(match near {
            Some(near) => say!("new.near-kind", name = name, near = near, item = item, area = area, page = page),
            None => say!("new.unknown-kind", name = name, item = item, area = area, page = page),
        })
    }
}

/// A wish for a new file.
#[derive(Debug, Clone)]
pub struct NewRequest<'a> {
    /// What to make.
    pub kind: NewKind,
    /// Its title.
    pub title: &'a str,
    /// Its id; made from the title where absent.
    pub id: Option<&'a str>,
    /// Focus area of an element.
    pub area: Option<&'a str>,
    /// Overall element of a supporting one.
    pub parent: Option<&'a str>,
    /// Time band of an element.
    pub time_band: Option<&'a str>,
    /// Language it will be written in.
    pub language: Option<&'a str>,
    /// The language that the comments for its editor are in.
    pub editor: Language,
}

/// Makes the file and gives its path from the site folder, and whether it is a draft until somebody has written it.
///
/// # Errors
/// Where a name is unknown, the file exists, or the machine fails.
pub fn new(
    hand: &Hand,
    config: &Config,
    roadmap: &Roadmap,
    request: &NewRequest<'_>,
) -> Result<(String, bool), ScaffoldError> {
    let title = request.title.trim();
    if title.is_empty() {
        return refuse(say!("new.empty-title"));
    }
    let id = request.id.map_or_else(|| id_of(title), str::to_owned);
    if title.contains(char::is_control) {
        return refuse(say!("new.one-line"));
    }
    if id.is_empty() {
        return refuse(say!("new.no-name", title = title));
    }
    if let Some(rule) = id_rule(&id) {
        return refuse(say!("new.file-name", id = &id, rule = Text::from(rule)));
    }
    let kind = match request.kind {
        NewKind::Measure => ContentKind::Measure,
        NewKind::Area => ContentKind::Area,
        NewKind::Page => ContentKind::Page,
    };
    if config.addresses.reserves(kind, &id) {
        return refuse(say!("new.reserved", id = &id));
    }
    if let Some(language) = request.language
        && !config.known_languages.contains(language)
    {
        let known = config.known_languages.tags().join(", ");
        return refuse(say!(
            "new.unknown",
            what = say!("no-such", one = noun!("noun-language").one(), name = language),
            names = known
        ));
    }
    if request.kind != NewKind::Measure
        && (request.area.is_some() || request.parent.is_some() || request.time_band.is_some())
    {
        let own = config.addresses.word(Word::Measure);
        return refuse(say!("new.of-item", word = own));
    }
    let main = config.main_language();
    let language = request.language.filter(|language| *language != main);
    let mut head = Document::default();
    head.set("title", title);
    let home = config.addresses.folder(kind);
    let (folder, body) = match request.kind {
        NewKind::Measure => {
            taken(&id, roadmap)?;
            let area = measure_head(config, roadmap, request, &mut head)?;
            (format!("{home}/{area}"), description(request, config, language.unwrap_or(main)))
        }
        NewKind::Area => {
            let last = roadmap.areas.len();
            head.set("order", i64::try_from((last + 1) * 10).unwrap_or(i64::MAX));
            (home, String::new())
        }
        NewKind::Page => (home, String::new()),
    };
    if let Some(language) = language {
        head.set("language", language);
    }
    // What it asks the editor to write over is never published.
    let is_draft = !body.is_empty();
    if is_draft {
        head.set("draft", true);
    }
    let path = format!("{folder}/{id}.md");
    let further = if request.kind == NewKind::Measure { further_fields(config, request.editor) } else { String::new() };
    put(hand, &path, format!("+++\n{head}{further}+++\n{body}"), say!("new.other-name"))?;
    Ok((path, is_draft))
}

fn refuse<T>(why: Text) -> Result<T, ScaffoldError> {
    Err(ScaffoldError::Refused(why))
}

fn taken(id: &str, roadmap: &Roadmap) -> Result<(), ScaffoldError> {
    match roadmap.measures.iter().find(|m| m.id == id) {
        Some(there) => refuse(say!("new.there", id = id, file = &there.text.file)),
        None => Ok(()),
    }
}

/// Adds the facts of an element, and gives its area.
fn measure_head<'a>(
    config: &Config,
    roadmap: &'a Roadmap,
    request: &NewRequest<'a>,
    head: &mut Document,
) -> Result<&'a str, ScaffoldError> {
    let unknown = |what: Noun, name: &str, known: Vec<&str>| {
        refuse(super::unknown(say!("no-such", one = what.one(), name = name), name, &known))
    };
    let parent = match request.parent {
        None => None,
        Some(name) => match roadmap.measures.iter().find(|m| m.id == name).map(AsRef::as_ref) {
            Some(Measure { parent: Some(overall), .. }) => {
                let overall = &roadmap.measure(*overall).id;
                return refuse(say!("new.has-parent", id = name, parent = overall));
            }
            Some(parent) => Some(parent),
            None => {
                let known = roadmap.measures.iter().filter(|m| m.parent.is_none()).map(|m| m.id.as_str()).collect();
                return unknown(noun!("noun-item"), name, known);
            }
        },
    };
    let areas: Vec<&str> = roadmap.areas.iter().map(|a| a.id.as_str()).collect();
    let wanted = request.area.or_else(|| parent.map(|p| roadmap.area(p.area).id.as_str()));
    let Some(wanted) = wanted else {
        return refuse(say!("new.needs-area", areas = areas.join(", ")));
    };
    let Some(area) = roadmap.areas.iter().find(|a| a.id == wanted) else {
        return unknown(noun!("noun-area"), wanted, areas);
    };
    if let Some(parent) = parent
        && roadmap.area(parent.area).id != area.id
    {
        return refuse(say!("new.stands-in", id = &parent.id, area = &roadmap.area(parent.area).id));
    }
    head.set("area", &area.id);
    if let Some(parent) = parent {
        head.set("parent", &parent.id);
    }
    if let Some(text) = request.time_band {
        if area.supporting {
            return refuse(say!("new.supporting", area = &area.id));
        }
        head.set("time_band", config.written_period(text).map_err(ScaffoldError::Refused)?);
    }
    Ok(&area.id)
}

/// The site's own fields, each as a comment to fill in.
fn further_fields(config: &Config, editor: Language) -> String {
    let common = Grammar::default();
    let own = |field: &&Field| field.required || common.field(&field.id).is_none();
    let line = |field: &Field| {
        let listed = |names: Names<'_>| names.list().join(", ");
        let written = match (&field.holds, field.key().kind) {
            (_, Kind::OneOf(names)) => say!("new-field.one-of", names = listed(names)),
            (_, Kind::SomeOf(names)) => say!("new-field.some-of", names = listed(names)),
            (FieldType::Actor, _) => say!("new-field.actor"),
            (FieldType::Elements, _) => say!("new-field.items"),
            (_, kind) => kind.describe(),
        };
        let must =
            if field.required { format!("; {}", say!("new-field.required").told(editor)) } else { String::new() };
        format!("# {} =    # {}: {}{must}\n", field.id, field.about, written.told(editor))
    };
    config.grammar.fields.iter().filter(own).map(line).collect()
}

/// The sections of an overall measure, each with a line to write over.
fn description(request: &NewRequest<'_>, config: &Config, language: &str) -> String {
    if request.parent.is_some() {
        return String::new();
    }
    let section = |section: &Section| {
        let prompt = section.prompt.as_ref().map_or("…", |prompt| prompt.get(language));
        format!("\n## {}\n\n{prompt}\n", section.title.get(language))
    };
    config.grammar.sections.iter().map(section).collect()
}
