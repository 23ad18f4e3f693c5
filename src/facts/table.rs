//! Reading a TOML table by its description of keys.

use std::borrow::Cow;
use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::value::{NamedTexts, date, integer, link, localised, named_texts, number, type_name};
use super::{Key, Kind, LINKS, Link, Localised, Names, Spanned, broken, is_address, syntax};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Languages;
use crate::wording::{Text, Value, noun, say};

/// A TOML table whose keys have been held against their description. Getters give `None` for what is absent or
/// of the wrong type; the diagnostics have been told by then.
#[derive(Debug)]
pub struct Table<'a> {
    file: &'a str,
    base: usize,
    span: Range<usize>,
    whole: bool,
    /// The languages that texts may be given in.
    languages: &'a Languages,
    /// Where the TOML is broken, which has been told.
    broken: &'a [Range<usize>],
    /// Values by what their keys are called today.
    entries: Vec<(Cow<'a, str>, &'a toml::Spanned<DeValue<'a>>)>,
}

/// Parses TOML that begins at byte `base` of the file, checks it against `keys`, and hands the table to `read`.
pub fn parse<T>(
    file: &str,
    text: &str,
    base: usize,
    keys: &[Key<'_>],
    languages: &Languages,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(&Table<'_>, &mut Diagnostics) -> T,
) -> T {
    let (told, more) = broken::told(text);
    let (table, errors) = DeTable::parse_recoverable(told);
    let broken: Vec<Range<usize>> = errors.iter().filter_map(toml::de::Error::span).collect();
    syntax::tell((file, base), told, &errors, diagnostics);
    if more > 0 {
        diagnostics.count(Code::TomlSyntax, file, more);
    }
    // What is missing has no place; the opening fence of front matter stands for it.
    let whole = if base == 0 { 0..0 } else { 0..base.min(3) };
    let table =
        Table::check(file, base, whole, table.get_ref(), keys, (errors.is_empty(), languages, &broken), diagnostics);
    read(&table, diagnostics)
}

impl<'a> Table<'a> {
    /// Holds a table's keys and types against their description. Missing keys are told only where the TOML could
    /// be read whole, since a broken line hides keys.
    fn check(
        file: &'a str,
        base: usize,
        span: Range<usize>,
        table: &'a DeTable<'a>,
        keys: &[Key<'_>],
        (whole, languages, broken): (bool, &'a Languages, &'a [Range<usize>]),
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let at = |span: Range<usize>| base + span.start..base + span.end;
        let mut entries = Vec::with_capacity(table.len());
        for (name, value) in table {
            let written: &str = name.get_ref();
            let Some(key) = keys.iter().find(|key| key.is_called(written)) else {
                let message = say!("unknown-key.message", key = written);
                let fault = Diagnostic::new(Code::UnknownKey, file, at(name.span()), message);
                let known = || keys.iter().map(|key| key.name).collect();
                diagnostics.push_named(fault, written, noun!("noun-key"), known);
                continue;
            };
            if key.name != written {
                let is_there_too = table.iter().any(|(other, _)| other.get_ref() == key.name);
                diagnostics.push(former(file, at(name.span()), key, written, is_there_too));
                if is_there_too {
                    continue;
                }
            }
            if let Some((name, names)) = unknown_name(key.kind, value) {
                let wrong: &str = name.get_ref().as_str().unwrap_or_default();
                let message = say!("unknown-choice.key", name = wrong, key = key.name);
                let fault = Diagnostic::new(Code::UnknownChoice, file, at(name.span()), message);
                diagnostics.push_named(fault, wrong, noun!("noun-name"), || names.list());
                continue;
            }
            let is_within = |place: &Range<usize>| value.span().start <= place.start && place.end <= value.span().end;
            let is_plain = !value.get_ref().is_table() && !value.get_ref().is_array();
            // What could not be read has been told; what stands for it is nobody's.
            if is_plain && broken.iter().any(is_within) {
                continue;
            }
            match unshown(key, key.kind, value.get_ref()).or_else(|| fault(key, value.get_ref(), languages)) {
                None if key.name == written => entries.push((Cow::Borrowed(written), value)),
                None => entries.push((Cow::Owned(key.name.to_owned()), value)),
                Some(Fault { code, message, help }) => {
                    let fault = Diagnostic::new(code, file, at(value.span()), message).help(help);
                    diagnostics.push(if code == Code::EmptyValue && !key.required {
                        fault.help(say!("empty-value.optional"))
                    } else {
                        fault
                    });
                }
            }
        }
        for key in keys.iter().filter(|key| whole && key.required) {
            if !table.iter().any(|(name, _)| key.is_called(name.get_ref())) {
                diagnostics.push(
                    Diagnostic::new(Code::MissingKey, file, span.clone(), say!("missing-key.message", key = key.name))
                        .help(say!("missing-key.about", key = key.name, about = key.about))
                        .help(say!("write", kind = key.kind.describe())),
                );
            }
        }
        Self { file, base, span, whole, languages, broken, entries }
    }

    fn get(&self, name: &str) -> Option<(&'a DeValue<'a>, Range<usize>)> {
        let (_, value) = self.entries.iter().find(|(key, _)| *key == name)?;
        Some((value.get_ref(), self.at(value)))
    }

    fn at(&self, value: &toml::Spanned<DeValue<'_>>) -> Range<usize> {
        let span = value.span();
        self.base + span.start..self.base + span.end
    }

    /// False where the TOML could not be read whole, so that keys may be missing which the editor wrote.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The bytes of the whole table.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// A text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<Spanned<String>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: value.as_str()?.trim().to_owned(), span })
    }

    /// A list of texts; empty where absent.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<Spanned<String>> {
        let Some(list) = self.get(name).and_then(|(value, _)| value.as_array()) else { return Vec::new() };
        list.iter()
            .filter_map(|item| Some(Spanned { value: item.get_ref().as_str()?.trim().to_owned(), span: self.at(item) }))
            .collect()
    }

    /// The place of a list that is there and holds nothing.
    #[must_use]
    pub fn empty_list(&self, name: &str) -> Option<Range<usize>> {
        let (value, span) = self.get(name)?;
        value.as_array()?.is_empty().then_some(span)
    }

    /// A whole number.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<Spanned<i64>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: integer(value)?, span })
    }

    /// A number in decimal notation.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<Spanned<String>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: number(value)?, span })
    }

    /// An address with its visible text, where that is told.
    #[must_use]
    pub fn link(&self, name: &str) -> Option<Spanned<Link>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: link(value, self.languages)?, span })
    }

    /// `true` or `false`; false where absent.
    #[must_use]
    pub fn boolean(&self, name: &str) -> bool {
        self.choice(name).unwrap_or(false)
    }

    /// `true` or `false`, where its absence means something else than either.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(|(value, _)| value.as_bool())
    }

    /// A date.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<Spanned<Date>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: date(value)?, span })
    }

    /// A text in one or several languages.
    #[must_use]
    pub fn localised(&self, name: &str) -> Option<Spanned<Localised>> {
        let (value, span) = self.get(name)?;
        Some(Spanned { value: localised(value, self.languages)?, span })
    }

    /// A table of free names, in the order of their names.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<(Spanned<String>, Localised)> {
        self.entries_of(name, |value| localised(value, self.languages))
    }

    /// A table of free names with texts for all or by name, in the order of their names.
    #[must_use]
    pub fn named_by(&self, name: &str) -> Vec<(Spanned<String>, NamedTexts)> {
        self.entries_of(name, |value| named_texts(value, self.languages))
    }

    fn entries_of<T>(&self, name: &str, read: impl Fn(&DeValue<'_>) -> Option<T>) -> Vec<(Spanned<String>, T)> {
        let Some(table) = self.get(name).and_then(|(value, _)| value.as_table()) else { return Vec::new() };
        let name = |id: &toml::Spanned<_>| {
            let span = id.span();
            let text: &std::borrow::Cow<'_, str> = id.get_ref();
            Spanned { value: text.to_string(), span: self.base + span.start..self.base + span.end }
        };
        table.iter().filter_map(|(id, text)| Some((name(id), read(text.get_ref())?))).collect()
    }

    /// A table within this one.
    pub fn table(&self, name: &str, keys: &[Key<'_>], diagnostics: &mut Diagnostics) -> Option<Table<'a>> {
        let (value, span) = self.get(name)?;
        Some(Self::check(
            self.file,
            self.base,
            span,
            value.as_table()?,
            keys,
            (true, self.languages, self.broken),
            diagnostics,
        ))
    }

    /// A list of tables within this one; empty where absent.
    pub fn tables(&self, name: &str, keys: &[Key<'_>], diagnostics: &mut Diagnostics) -> Vec<Table<'a>> {
        let Some(list) = self.get(name).and_then(|(value, _)| value.as_array()) else { return Vec::new() };
        list.iter()
            .filter_map(|item| {
                let table = item.get_ref().as_table()?;
                Some(Self::check(
                    self.file,
                    self.base,
                    self.at(item),
                    table,
                    keys,
                    (true, self.languages, self.broken),
                    diagnostics,
                ))
            })
            .collect()
    }
}

/// What there is to say of a key that is written as it was called before, alone or beside today's.
fn former(file: &str, place: Range<usize>, key: &Key<'_>, written: &str, is_there_too: bool) -> Diagnostic {
    if is_there_too {
        let message = say!("duplicate-name.key", name = key.name, former = written);
        Diagnostic::new(Code::DuplicateName, file, place, message).help(say!("duplicate-name.keep", name = key.name))
    } else {
        let message = say!("deprecated-key.message", former = written, name = key.name);
        let help = say!("deprecated-key.write", former = written, name = key.name);
        Diagnostic::new(Code::DeprecatedKey, file, place, message).help(help)
    }
}

/// The first name of a value that is none of those that may stand there, with those.
fn unknown_name<'a, 'k>(
    kind: Kind<'k>,
    value: &'a toml::Spanned<DeValue<'a>>,
) -> Option<(&'a toml::Spanned<DeValue<'a>>, Names<'k>)> {
    let is_unknown = |item: &toml::Spanned<DeValue<'_>>, names: Names<'_>| {
        item.get_ref().as_str().is_some_and(|text| !text.trim().is_empty() && !names.hold(text))
    };
    match kind {
        Kind::OneOf(names) => is_unknown(value, names).then_some((value, names)),
        Kind::SomeOf(names) => {
            let list = value.get_ref().as_array()?;
            list.iter().find(|item| is_unknown(item, names)).map(|item| (item, names))
        }
        _ => None,
    }
}

/// What is wrong with a value.
struct Fault {
    code: Code,
    message: Text,
    help: Text,
}

/// Tells of a character in a text that nothing can show: a page, a feed and a table each break on some of them. Tables
/// within are looked at when they are read.
fn unshown(key: &Key, kind: Kind, value: &DeValue<'_>) -> Option<Fault> {
    if matches!(kind, Kind::Table(_) | Kind::Tables(_)) {
        return None;
    }
    let is_unshown = |c: char| (c.is_control() && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    let tell = |c: char| Fault {
        code: Code::ControlCharacter,
        message: say!("control-character.message", key = key.name, character = format!("U+{:04X}", u32::from(c))),
        help: Code::ControlCharacter.remedy(),
    };
    match value {
        DeValue::String(text) => text.chars().find(|c| is_unshown(*c)).map(tell),
        DeValue::Array(list) => list.iter().find_map(|item| unshown(key, kind, item.get_ref())),
        DeValue::Table(table) => table.iter().find_map(|(name, item)| {
            name.get_ref().chars().find(|c| is_unshown(*c)).map(tell).or_else(|| unshown(key, kind, item.get_ref()))
        }),
        _ => None,
    }
}

/// What is wrong with a value for its key, or `None`.
fn fault(key: &Key, value: &DeValue<'_>, languages: &Languages) -> Option<Fault> {
    let name = key.name;
    let help = || say!("write", kind = key.kind.describe());
    let wrong = || Fault {
        code: Code::WrongType,
        message: say!("wrong-type.message", key = name, type = type_name(value)),
        help: help(),
    };
    let empty = |text: &str, message: Text| {
        text.trim().is_empty().then(|| Fault { code: Code::EmptyValue, message, help: help() })
    };
    match key.kind {
        Kind::Text | Kind::OneOf(_) => match value.as_str() {
            Some(text) => empty(text, say!("empty-value.message", key = name)),
            None => Some(wrong()),
        },
        Kind::Texts | Kind::SomeOf(_) => match value.as_array() {
            Some(list) => list.iter().find_map(|item| match item.get_ref().as_str() {
                Some(text) => empty(text, say!("empty-value.item", key = name)),
                None => Some(Fault {
                    code: Code::WrongType,
                    message: say!("wrong-type.holds", key = name, type = type_name(item.get_ref())),
                    help: help(),
                }),
            }),
            None => Some(wrong()),
        },
        Kind::Integer => integer(value).is_none().then(wrong),
        Kind::Number => number(value).is_none().then(wrong),
        Kind::Link => match link(value, languages) {
            None => Some(wrong()),
            Some(link) if is_address(&link.url, LINKS) => None,
            Some(link) => Some(Fault {
                code: Code::InvalidAddress,
                message: say!("invalid-address.message", address = &link.url),
                help: say!("invalid-address.contact"),
            }),
        },
        Kind::Boolean => value.as_bool().is_none().then(wrong),
        Kind::Date => match (date(value), value) {
            (Some(_), _) => None,
            (None, DeValue::String(text)) if text.trim().parse::<Date>().is_ok() => Some(Fault {
                code: Code::WrongType,
                message: say!("wrong-type.quoted-date", key = name),
                help: say!("wrong-type.write-date", key = name, date = text.trim()),
            }),
            _ => Some(wrong()),
        },
        Kind::Localised => match (value.as_str(), value.as_table()) {
            (Some(text), _) => empty(text, say!("empty-value.message", key = name)),
            (None, Some(texts)) => languages_fault(name, texts, languages, &help()),
            (None, None) => Some(wrong()),
        },
        Kind::Table(_) => value.as_table().is_none().then(wrong),
        Kind::Tables(_) => match value.as_array() {
            Some(list) if list.iter().all(|item| item.get_ref().is_table()) => None,
            _ => Some(wrong()),
        },
        Kind::Named => match value.as_table() {
            Some(table) if table.iter().all(|(_, text)| localised(text.get_ref(), languages).is_some()) => None,
            _ => Some(wrong()),
        },
        Kind::NamedBy(names) => match value.as_table() {
            Some(table) => table.iter().find_map(|(id, text)| match named_texts(text.get_ref(), languages) {
                None => Some(wrong()),
                Some(texts) => {
                    texts.by_name.into_keys().find(|name| !names.contains(&name.as_str())).map(|name| Fault {
                        code: Code::UnknownChoice,
                        message: say!("unknown-choice.reason", key = key.name, id = id.get_ref().as_ref(), name = name),
                        help: say!("known", many = noun!("noun-kind").many(), names = all_of(names)),
                    })
                }
            }),
            None => Some(wrong()),
        },
    }
}

/// What is wrong with a table of texts by language.
fn languages_fault(key: &str, texts: &DeTable<'_>, languages: &Languages, help: &Text) -> Option<Fault> {
    let fault = |code, message: Text| Some(Fault { code, message, help: help.clone() });
    for (language, text) in texts {
        let language = language.get_ref();
        if !languages.contains(language) {
            let known = languages.tags().join(", ");
            return fault(
                Code::UnknownLanguage,
                say!("unknown-language.text", key = key, language = language.as_ref(), known = known),
            );
        }
        match text.get_ref().as_str() {
            None => {
                let type_name = type_name(text.get_ref());
                let message = say!("wrong-type.language", key = key, type = type_name, language = language.as_ref());
                return fault(Code::WrongType, message);
            }
            Some(text) if text.trim().is_empty() => {
                return fault(Code::EmptyValue, say!("empty-value.language", key = key, language = language.as_ref()));
            }
            Some(_) => {}
        }
    }
    if texts.is_empty() { fault(Code::EmptyValue, say!("empty-value.message", key = key)) } else { None }
}

/// Names one after the other, all of them.
fn all_of(names: &[&str]) -> Value {
    Value::Names(names.iter().map(|name| (*name).to_owned()).collect(), names.len())
}
