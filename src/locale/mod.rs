//! The interface's texts in each language.
//!
//! In: the program's own text files, those of a theme and those of a site. Out: [`Locale`], which formats texts,
//! numbers and dates, [`Languages`], which a site may use, and [`check`] of what a site or a theme wrote. Never: holds
//! a text in code.

mod check;
mod languages;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use foldhash::fast::RandomState;
use jiff::civil::Date;

use crate::fluent::{Broken, FluentValue, Texts};
use crate::text::Phrase;
pub use check::{Written, check};
pub use languages::{LANGUAGES, Languages, is_norwegian, is_rtl, is_tag, parents, plurals, tag_of};

const NB: &str = include_str!("nb.ftl");
const NN: &str = include_str!("nn.ftl");
const EN: &str = include_str!("en.ftl");

/// The program's own texts of a language; `None` where it has none.
#[must_use]
pub fn own(language: &str) -> Option<&'static str> {
    match language {
        "nb" => Some(NB),
        "nn" => Some(NN),
        "en" => Some(EN),
        _ => None,
    }
}

/// The texts of one language, and of those that it falls back on.
#[derive(Debug)]
pub struct Locale {
    language: String,
    spoken: String,
    /// The language's own texts, and behind them those of others, each by its own rules of plural.
    chain: Vec<Texts>,
    plain: HashMap<String, String, RandomState>,
}

/// The languages that a text is looked for in where a language has none of its own, in order: the other form of
/// Norwegian, the site's other languages as they are listed, English.
#[must_use]
pub fn fallbacks<'a>(language: &str, listed: &[&'a str]) -> Vec<&'a str> {
    let other = ["nb", "nn"].into_iter().filter(|other| is_norwegian(language) && *other != language);
    let mut order: Vec<&str> = Vec::new();
    for tag in other.chain(listed.iter().copied()).chain([languages::LAST]) {
        if tag != language && !order.contains(&tag) {
            order.push(tag);
        }
    }
    order
}

impl Locale {
    /// The program's own texts of a language, with those that a theme and a site wrote over them, the last uppermost.
    /// A tag with a region has what is written for the language without it. `written` gives what was written for a tag.
    ///
    /// # Errors
    /// Where a file is no Fluent; with the tag it is written for, and its place among what is written for that tag.
    pub fn load<'a>(
        language: &str,
        listed: &[&str],
        written: impl Fn(&str) -> Vec<&'a str>,
    ) -> Result<Self, (String, Broken)> {
        let mut chain = vec![texts(language, &written)?];
        let own_texts = chain[0].names().count();
        let mut next = None;
        for other in fallbacks(language, listed) {
            // A language of the program's lacks nothing but what a theme or a site has in another.
            if own(language).is_some() && written(other).is_empty() {
                continue;
            }
            let texts = texts(other, &written)?;
            if texts.names().any(|name| !chain.iter().any(|before: &Texts| before.has(name))) {
                next = next.or(Some(other));
                chain.push(texts);
            }
        }
        let all: BTreeSet<&str> = chain.iter().flat_map(Texts::names).collect();
        let spoken = next.filter(|_| own_texts * 2 < all.len()).unwrap_or(language).to_owned();
        let mut locale = Self { language: language.to_owned(), spoken, chain, plain: HashMap::default() };
        for texts in locale.chain.iter().rev() {
            for name in texts.names() {
                match texts.plain(name) {
                    Some(text) => locale.plain.insert(name.to_owned(), text),
                    None => locale.plain.remove(name),
                };
            }
        }
        Ok(locale)
    }

    /// The program's own texts of a language in [`LANGUAGES`].
    ///
    /// # Panics
    /// Where the program's own files are broken, which its tests rule out.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the embedded files are held by a test, not by a user")]
    pub fn of_program(language: &str) -> Self {
        Self::load(language, &[], |_| Vec::new()).expect("the embedded texts are valid Fluent")
    }

    /// The language's tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The language that most texts are in: the language itself, or where it has fewer than half of them, the first of
    /// those it falls back on. A page says that this is its language, so that it is spoken right.
    #[must_use]
    pub fn spoken(&self) -> &str {
        &self.spoken
    }

    /// What the language calls itself; its tag where it does not tell.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.chain[0].plain("language_name").unwrap_or_else(|| self.language.clone())
    }

    /// All texts without variables, for templates.
    #[must_use]
    pub fn plain(&self) -> BTreeMap<String, String> {
        self.plain.iter().map(|(name, text)| (name.clone(), text.clone())).collect()
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
        self.chain.iter().find_map(|texts| texts.format(name, values)).unwrap_or_else(|| name.to_owned())
    }

    /// A text with variables, of which some are phrases with their marks.
    #[must_use]
    pub fn phrase(&self, name: &str, values: &[(&'static str, FluentValue<'_>)]) -> Phrase {
        Phrase::of(self.format(name, values))
    }

    /// Words of a language, as they stand in a sentence of this one.
    #[must_use]
    pub fn words(&self, words: &str, language: &str) -> Phrase {
        Phrase::new(words, Some(language).filter(|language| *language != self.spoken))
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

    /// A number in decimal notation as it is written: «−1 234,5».
    #[must_use]
    pub fn decimal(&self, number: &str) -> String {
        let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("\u{2212}", digits));
        let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| self.number(whole));
        let part = part.map(|part| format!("{}{part}", self.text("number_decimal"))).unwrap_or_default();
        format!("{sign}{whole}{part}")
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
}

/// The texts of one language: the program's, and what was written for each part of its tag.
fn texts<'a>(language: &str, written: impl Fn(&str) -> Vec<&'a str>) -> Result<Texts, (String, Broken)> {
    let mut files = Vec::new();
    for tag in languages::parents(language) {
        files.extend(own(tag).map(|text| (tag, 0, text)));
        files.extend(written(tag).into_iter().enumerate().map(|(at, text)| (tag, at, text)));
    }
    Texts::new(language, files.iter().map(|(_, _, text)| *text)).map_err(|broken| {
        let (tag, at, _) = files.get(broken.file).copied().unwrap_or((languages::LAST, 0, ""));
        (tag.to_owned(), Broken { file: at, ..broken })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Shape;
    use jiff::civil::date;

    fn locale(language: &str) -> Locale {
        Locale::of_program(language)
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let names = |language: &str| {
            let entries = Shape::new(own(language).unwrap()).entries;
            let mut names: Vec<_> = entries.iter().filter(|e| !e.is_term).map(|e| e.name.to_owned()).collect();
            let all = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), all, "a text stands twice in {language}");
            names
        };
        assert_eq!(names("nb"), names("nn"));
        assert_eq!(names("nb"), names("en"));
        let plain = |language| locale(language).plain().into_keys().collect::<Vec<_>>();
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
        assert_eq!(locale("nb").decimal("-12345.5"), "\u{2212}12\u{a0}345,5");
        assert_eq!(locale("en").decimal("0.25"), "0.25");
    }

    #[test]
    fn plurals_follow_the_number() {
        assert_eq!(locale("nb").count("areas_count", 1), "1 satsingsområde");
        assert_eq!(locale("nb").count("areas_count", 5), "5 satsingsområder");
        assert_eq!(locale("nn").count("areas_count", 5), "5 satsingsområde");
    }

    #[test]
    fn a_theme_may_replace_texts_and_add_its_own() {
        let written = |tag: &str| if tag == "nb" { vec!["menu = Innhold\nmine = Mitt\n"] } else { vec![] };
        let locale = Locale::load("nb", &[], written).unwrap();
        assert_eq!(locale.text("menu"), "Innhold");
        assert_eq!(locale.text("mine"), "Mitt");
        let (tag, broken) = Locale::load("nb", &[], |_| vec!["a = A\n", "= ???"]).unwrap_err();
        assert_eq!((tag.as_str(), broken.file, broken.at), ("nb", 1, 0));
    }
}
