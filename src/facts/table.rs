//! Reading a TOML table by its description of keys.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::{Key, Kind, Localised, Spanned, broken};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Languages;

/// A text for all, or texts by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NamedTexts {
    /// The text for all.
    pub all: Option<Localised>,
    /// The texts by name.
    pub by_name: BTreeMap<String, Localised>,
}

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
    entries: Vec<(&'a str, &'a toml::Spanned<DeValue<'a>>)>,
}

/// Parses TOML that begins at byte `base` of the file, checks it against `keys`, and hands the table to `read`.
pub fn parse<T>(
    file: &str,
    text: &str,
    base: usize,
    keys: &'static [Key],
    languages: &Languages,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(&Table<'_>, &mut Diagnostics) -> T,
) -> T {
    let (told, more) = broken::told(text);
    let (table, errors) = DeTable::parse_recoverable(told);
    for error in &errors {
        let span = error.span().map_or(base..base + text.len(), |s| base + s.start..base + s.end);
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        diagnostics.push(
            Diagnostic::new(Code::TomlSyntax, file, span, format!("this is not valid TOML: {message}"))
                .help(Code::TomlSyntax.remedy()),
        );
    }
    if more > 0 {
        diagnostics.count(Code::TomlSyntax, file, more);
    }
    // What is missing has no place; the opening fence of front matter stands for it.
    let whole = if base == 0 { 0..0 } else { 0..base.min(3) };
    let table = Table::check(file, base, whole, table.get_ref(), keys, (errors.is_empty(), languages), diagnostics);
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
        keys: &'static [Key],
        (whole, languages): (bool, &'a Languages),
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let at = |span: Range<usize>| base + span.start..base + span.end;
        let mut entries = Vec::with_capacity(table.len());
        for (name, value) in table {
            let Some(key) = keys.iter().find(|key| key.name == name.get_ref()) else {
                let message = format!("`{}` is not a key here", name.get_ref());
                let fault = Diagnostic::new(Code::UnknownKey, file, at(name.span()), message);
                let known = || keys.iter().map(|key| key.name).collect();
                diagnostics.push_named(fault, name.get_ref(), "keys", known);
                continue;
            };
            match unshown(key.kind, value.get_ref()).or_else(|| fault(key.kind, value.get_ref(), languages)) {
                None => entries.push((key.name, value)),
                Some(Fault { code, message, help }) => {
                    let fault =
                        Diagnostic::new(code, file, at(value.span()), format!("`{}` {message}", key.name)).help(help);
                    diagnostics.push(if code == Code::EmptyValue && !key.required {
                        fault.help("or remove the key: it may be absent")
                    } else {
                        fault
                    });
                }
            }
        }
        for key in keys.iter().filter(|key| whole && key.required) {
            if !table.iter().any(|(name, _)| name.get_ref() == key.name) {
                diagnostics.push(
                    Diagnostic::new(Code::MissingKey, file, span.clone(), format!("`{}` is missing", key.name))
                        .help(format!("`{}`: {}", key.name, key.about))
                        .help(format!("write {}", key.kind.describe())),
                );
            }
        }
        Self { file, base, span, whole, languages, entries }
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
    pub fn table(&self, name: &str, keys: &'static [Key], diagnostics: &mut Diagnostics) -> Option<Table<'a>> {
        let (value, span) = self.get(name)?;
        Some(Self::check(self.file, self.base, span, value.as_table()?, keys, (true, self.languages), diagnostics))
    }

    /// A list of tables within this one; empty where absent.
    pub fn tables(&self, name: &str, keys: &'static [Key], diagnostics: &mut Diagnostics) -> Vec<Table<'a>> {
        let Some(list) = self.get(name).and_then(|(value, _)| value.as_array()) else { return Vec::new() };
        list.iter()
            .filter_map(|item| {
                let table = item.get_ref().as_table()?;
                Some(Self::check(self.file, self.base, self.at(item), table, keys, (true, self.languages), diagnostics))
            })
            .collect()
    }
}

/// What is wrong with a value.
struct Fault {
    code: Code,
    message: String,
    help: String,
}

/// Tells of a character in a text that nothing can show: a page, a feed and a table each break on some of them. Tables
/// within are looked at when they are read.
fn unshown(kind: Kind, value: &DeValue<'_>) -> Option<Fault> {
    if matches!(kind, Kind::Table(_) | Kind::Tables(_)) {
        return None;
    }
    let is_unshown = |c: char| (c.is_control() && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    let tell = |c: char| Fault {
        code: Code::ControlCharacter,
        message: format!("holds the character U+{:04X}, which nothing can show", u32::from(c)),
        help: Code::ControlCharacter.remedy().to_owned(),
    };
    match value {
        DeValue::String(text) => text.chars().find(|c| is_unshown(*c)).map(tell),
        DeValue::Array(list) => list.iter().find_map(|item| unshown(kind, item.get_ref())),
        DeValue::Table(table) => table.iter().find_map(|(name, item)| {
            name.get_ref().chars().find(|c| is_unshown(*c)).map(tell).or_else(|| unshown(kind, item.get_ref()))
        }),
        _ => None,
    }
}

/// What is wrong with a value for its kind, or `None`.
fn fault(kind: Kind, value: &DeValue<'_>, languages: &Languages) -> Option<Fault> {
    let help = || format!("write {}", kind.describe());
    let wrong = || Fault {
        code: Code::WrongType,
        message: format!("has the wrong type: this is {}", type_name(value)),
        help: help(),
    };
    let empty = |text: &str, message: &str| {
        let told = || Fault { code: Code::EmptyValue, message: message.to_owned(), help: help() };
        text.trim().is_empty().then(told)
    };
    match kind {
        Kind::Text => match value.as_str() {
            Some(text) => empty(text, "is empty"),
            None => Some(wrong()),
        },
        Kind::Texts => match value.as_array() {
            Some(list) => list.iter().find_map(|item| match item.get_ref().as_str() {
                Some(text) => empty(text, "holds an empty text"),
                None => Some(Fault {
                    code: Code::WrongType,
                    message: format!("holds {}", type_name(item.get_ref())),
                    help: help(),
                }),
            }),
            None => Some(wrong()),
        },
        Kind::Integer => integer(value).is_none().then(wrong),
        Kind::Boolean => value.as_bool().is_none().then(wrong),
        Kind::Date => date(value).is_none().then(wrong),
        Kind::Localised => match (value.as_str(), value.as_table()) {
            (Some(text), _) => empty(text, "is empty"),
            (None, Some(texts)) => languages_fault(texts, languages, &help()),
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
                        message: format!("gives `{}` a text for `{name}`, which is none of its kinds", id.get_ref()),
                        help: format!("known: {}", names.join(", ")),
                    })
                }
            }),
            None => Some(wrong()),
        },
    }
}

/// A text for all, or texts by name; `None` where it is neither.
fn named_texts(value: &DeValue<'_>, languages: &Languages) -> Option<NamedTexts> {
    if let Some(all) = localised(value, languages) {
        return Some(NamedTexts { all: Some(all), ..NamedTexts::default() });
    }
    let table = value.as_table().filter(|table| !table.is_empty())?;
    let by_name =
        table.iter().map(|(name, text)| Some((name.get_ref().to_string(), localised(text.get_ref(), languages)?)));
    Some(NamedTexts { all: None, by_name: by_name.collect::<Option<_>>()? })
}

/// What is wrong with a table of texts by language.
fn languages_fault(texts: &DeTable<'_>, languages: &Languages, help: &str) -> Option<Fault> {
    let fault = |code, message: String| Some(Fault { code, message, help: help.to_owned() });
    for (language, text) in texts {
        let language = language.get_ref();
        if !languages.contains(language) {
            let known = languages.tags().join(", ");
            return fault(
                Code::UnknownLanguage,
                format!("has a text for `{language}`, and there are interface texts for {known} only"),
            );
        }
        match text.get_ref().as_str() {
            None => return fault(Code::WrongType, format!("holds {} for `{language}`", type_name(text.get_ref()))),
            Some(text) if text.trim().is_empty() => {
                return fault(Code::EmptyValue, format!("has an empty text for `{language}`"));
            }
            Some(_) => {}
        }
    }
    if texts.is_empty() { fault(Code::EmptyValue, "is empty".to_owned()) } else { None }
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn date(value: &DeValue<'_>) -> Option<Date> {
    let stamp = value.as_datetime()?;
    match (stamp.date, stamp.time, stamp.offset) {
        (Some(date), None, None) => {
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        }
        _ => None,
    }
}

/// A text, or a table of texts by known language with at least one entry.
fn localised(value: &DeValue<'_>, languages: &Languages) -> Option<Localised> {
    if let Some(text) = value.as_str() {
        return (!text.trim().is_empty())
            .then(|| Localised { default: text.trim().to_owned(), ..Localised::default() });
    }
    let mut texts = Localised::default();
    for (language, text) in value.as_table()? {
        let text = text.get_ref().as_str()?.trim();
        if text.is_empty() || !languages.contains(language.get_ref()) {
            return None;
        }
        texts.by_language.insert(language.get_ref().to_string(), text.to_owned());
    }
    let first = languages.first_of(|language| texts.by_language.get(language))?;
    texts.default.clone_from(first);
    Some(texts)
}
