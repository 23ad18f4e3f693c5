//! The interface's texts in each language, by Fluent.
//!
//! In: the program's own text files and those of a theme. Out: [`Locale`], which formats texts, numbers and dates.
//! Never: holds a text in code.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

/// The languages of navigation that veikart has texts for, in the order in which a text is looked for where a
/// language has none of its own.
pub const LANGUAGES: &[&str] = &["nb", "nn", "en"];

/// True for a form of Norwegian: readers of one read the other.
#[must_use]
pub fn is_norwegian(language: &str) -> bool {
    matches!(language, "nb" | "nn")
}

const NB: &str = include_str!("nb.ftl");
const NN: &str = include_str!("nn.ftl");
const EN: &str = include_str!("en.ftl");

/// Why a file of texts cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleError {
    /// Which of the files, counted from 0.
    pub file: usize,
    /// The byte at which reading failed.
    pub at: usize,
    /// What is wrong, in one sentence.
    pub message: String,
}

/// The texts of one language.
pub struct Locale {
    language: String,
    bundle: FluentBundle<FluentResource>,
    plain: BTreeMap<String, String>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locale({})", self.language)
    }
}

impl Locale {
    /// The program's own texts of a language in [`LANGUAGES`], with the texts of themes over them, the
    /// last uppermost.
    ///
    /// # Errors
    /// Where a theme's file is no Fluent.
    ///
    /// # Panics
    /// Where the program's own files are broken, which its tests rule out.
    #[expect(clippy::expect_used, reason = "the embedded files are held by a test, not by a user")]
    pub fn load<'a>(language: &str, themes: impl IntoIterator<Item = &'a str>) -> Result<Self, LocaleError> {
        let own = match language {
            "nn" => NN,
            "en" => EN,
            _ => NB,
        };
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would be copied with every number and break searching in the page.
        bundle.set_use_isolating(false);
        let own = FluentResource::try_new(own.to_owned()).expect("the embedded texts are valid Fluent");
        let mut names = names(&own);
        bundle.add_resource_overriding(own);
        for (file, theme) in themes.into_iter().enumerate() {
            let resource = FluentResource::try_new(theme.to_owned()).map_err(|(_, errors)| {
                let first = errors.into_iter().next();
                LocaleError {
                    file,
                    at: first.as_ref().map_or(0, |e| e.pos.start),
                    message: first.map_or_else(|| "this is no Fluent file".to_owned(), |e| e.kind.to_string()),
                }
            })?;
            names.extend(self::names(&resource));
            bundle.add_resource_overriding(resource);
        }
        let mut locale = Self { language: language.to_owned(), bundle, plain: BTreeMap::new() };
        for name in names {
            if let Some(text) = locale.try_format(&name, None) {
                locale.plain.insert(name, text);
            }
        }
        Ok(locale)
    }

    /// The language's tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// All texts without variables, for templates.
    #[must_use]
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// A text without variables. A name that does not exist is shown as itself, so that nothing fails while a
    /// page is made; a test holds that every name the program uses exists in every language.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.plain.get(name).cloned().unwrap_or_else(|| name.to_owned())
    }

    /// A text with variables.
    #[must_use]
    pub fn format(&self, name: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (key, value) in values {
            args.set(*key, value.clone());
        }
        self.try_format(name, Some(&args)).unwrap_or_else(|| name.to_owned())
    }

    /// A text that counts: `$count` chooses the form, `$number` is the number as it is written.
    #[must_use]
    pub fn count(&self, name: &str, count: usize) -> String {
        self.format(name, &[("count", FluentValue::from(count)), ("number", self.number(count).into())])
    }

    /// A whole number as it is written, in groups of three from 10 000 on.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(&self.text("number_group"));
            }
            out.push(digit);
        }
        out
    }

    /// A date in words: «20. november 2025».
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        self.format("date", &[("day", day.into()), ("month", month.into()), ("year", year.to_string().into())])
    }

    /// The name of a month, counted from 1.
    #[must_use]
    pub fn month(&self, month: u8) -> String {
        self.format("month_name", &[("month", month.into())])
    }

    /// A month in words: «november 2025».
    #[must_use]
    pub fn month_year(&self, date: Date) -> String {
        self.format("month_year", &[("month", date.month().into()), ("year", date.year().to_string().into())])
    }

    fn try_format(&self, name: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut errors = Vec::new();
        let mut out = String::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        let _ = write!(out, "{text}");
        errors.is_empty().then_some(out)
    }
}

fn names(resource: &FluentResource) -> Vec<String> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn locale(language: &str) -> Locale {
        Locale::load(language, None).unwrap()
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let shape = |text: &str| {
            let resource = FluentResource::try_new(text.to_owned()).unwrap();
            let mut names = names(&resource);
            names.sort();
            names
        };
        assert_eq!(shape(NB), shape(NN));
        assert_eq!(shape(NB), shape(EN));
        let plain = |language| locale(language).plain().keys().cloned().collect::<Vec<_>>();
        assert_eq!(plain("nb"), plain("nn"));
        assert_eq!(plain("nb"), plain("en"));
    }

    #[test]
    fn dates_and_numbers_are_written_as_each_language_does() {
        let day = date(2025, 11, 20);
        assert_eq!(locale("nb").date(day), "20. november 2025");
        assert_eq!(locale("nn").date(date(2026, 1, 3)), "3. januar 2026");
        assert_eq!(locale("en").date(day), "20 November 2025");
        assert_eq!(locale("nb").number(9999), "9999");
        assert_eq!(locale("nb").number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(locale("en").number(10_000), "10,000");
    }

    #[test]
    fn plurals_follow_the_number() {
        assert_eq!(locale("nb").count("areas_count", 1), "1 satsingsområde");
        assert_eq!(locale("nb").count("areas_count", 5), "5 satsingsområder");
        assert_eq!(locale("nn").count("areas_count", 5), "5 satsingsområde");
    }

    #[test]
    fn a_theme_may_replace_texts_and_add_its_own() {
        let locale = Locale::load("nb", Some("menu = Innhold\nmine = Mitt\n")).unwrap();
        assert_eq!(locale.text("menu"), "Innhold");
        assert_eq!(locale.text("mine"), "Mitt");
        assert!(Locale::load("nb", Some("= ???")).is_err());
    }
}
