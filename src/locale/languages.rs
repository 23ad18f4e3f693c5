//! Languages by their tags: those that the program has texts for, and those that a site brings.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The languages that the program has texts for, in the order in which a text is looked for where a language has none
/// of its own.
pub const LANGUAGES: &[&str] = &["nb", "nn", "en"];

/// The last language that a text is taken from: it has them all, and most readers know some of it.
pub(super) const LAST: &str = "en";

/// The languages that a site may use: the program's, and those that have a file in its folder `locales`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages(Vec<String>);

impl Default for Languages {
    fn default() -> Self {
        Self(LANGUAGES.iter().map(|tag| (*tag).to_owned()).collect())
    }
}

impl Languages {
    /// The program's languages and these.
    pub fn with<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let mut languages = Self::default();
        for tag in tags {
            if is_tag(tag) && !languages.contains(tag) {
                languages.0.push(tag.to_owned());
            }
        }
        languages
    }

    /// Whether a language is among them.
    #[must_use]
    pub fn contains(&self, tag: &str) -> bool {
        self.0.iter().any(|known| known == tag)
    }

    /// Their tags, the program's first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Their tags as a list for «did you mean».
    #[must_use]
    pub fn tags(&self) -> Vec<&str> {
        self.iter().collect()
    }

    /// The one of a list that a text is taken from where none was asked for: the first in the order of these.
    pub fn first_of<'a, T>(&'a self, find: impl FnMut(&'a str) -> Option<T>) -> Option<T> {
        self.iter().find_map(find)
    }
}

/// True for a form of Norwegian: readers of one read the other.
#[must_use]
pub fn is_norwegian(language: &str) -> bool {
    matches!(language, "nb" | "nn")
}

/// Whether a text is a language tag as it is written: `se`, `sv-FI`, `sr-Latn`.
#[must_use]
pub fn is_tag(text: &str) -> bool {
    tag_of(text).as_deref() == Some(text)
}

/// The language tag that a text stands for (`sv_fi` is `sv-FI`); `None` where it is none.
#[must_use]
pub fn tag_of(text: &str) -> Option<String> {
    let identifier: LanguageIdentifier = text.parse().ok()?;
    // The standard keeps room for longer names of languages, and there are none.
    matches!(identifier.language.as_str().len(), 2 | 3).then(|| identifier.to_string()).filter(|tag| tag != "und")
}

/// Whether a language is written from right to left.
#[must_use]
pub fn is_rtl(language: &str) -> bool {
    let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
    identifier.character_direction() == CharacterDirection::RTL
}

/// The tags that a language's texts are laid together from, the most common first: `sv`, `sv-FI`.
#[must_use]
pub fn parents(language: &str) -> Vec<&str> {
    let ends = language.match_indices('-').map(|(at, _)| at).chain([language.len()]);
    ends.map(|end| &language[..end]).collect()
}

/// The plural forms that whole numbers take in a language, and numbers that take each; those of English where the
/// language's rules are not known.
#[must_use]
pub fn plurals(language: &str) -> Vec<(&'static str, Vec<u32>)> {
    use intl_pluralrules::{PluralCategory as C, PluralRuleType, PluralRules};
    let rules = |tag: &str| {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        PluralRules::create(identifier, PluralRuleType::CARDINAL).ok()
    };
    let Some(rules) = parents(language).into_iter().rev().chain([LAST]).find_map(rules) else { return Vec::new() };
    let mut forms: Vec<(&'static str, Vec<u32>)> =
        ["zero", "one", "two", "few", "many", "other"].map(|form| (form, Vec::new())).into();
    for number in 0..=200_u32 {
        let place = match rules.select(number) {
            Ok(C::ZERO) => 0,
            Ok(C::ONE) => 1,
            Ok(C::TWO) => 2,
            Ok(C::FEW) => 3,
            Ok(C::MANY) => 4,
            _ => 5,
        };
        forms[place].1.push(number);
    }
    forms.retain(|(_, numbers)| !numbers.is_empty());
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_written_in_one_way() {
        assert!(is_tag("se") && is_tag("sv-FI") && is_tag("sr-Latn") && is_tag("kmr"));
        assert!(!is_tag("NB") && !is_tag("norsk") && !is_tag("sv_FI") && !is_tag("") && !is_tag("a b"));
        assert_eq!(tag_of("sv_fi").as_deref(), Some("sv-FI"));
    }

    #[test]
    fn direction_follows_the_script() {
        assert!(is_rtl("ar") && is_rtl("ur") && is_rtl("he") && is_rtl("fa-AF"));
        assert!(!is_rtl("nb") && !is_rtl("se") && !is_rtl("az"));
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let forms = |tag| plurals(tag).into_iter().map(|(form, _)| form).collect::<Vec<_>>();
        assert_eq!(forms("sv-FI"), ["one", "other"]);
        assert_eq!(forms("se"), ["one", "two", "other"]);
        assert_eq!(forms("pl"), ["one", "few", "many"]);
        assert_eq!(forms("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(forms("cy"), ["zero", "one", "two", "few", "many", "other"]);
    }
}
