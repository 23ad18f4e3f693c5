//! The words that veikart speaks to those who work on a site: faults and advice, what commands tell, help and the preview.
//!
//! In: names of texts with what goes into them ([`Text`], made by [`say!`](crate::say)). Out: the words in bokmål,
//! nynorsk or English, from the text files beside this one. Never: decides what is told, or speaks to readers of a site,
//! which is the locale's.

mod text;

use std::sync::OnceLock;

use crate::fluent::Texts;

pub use crate::{noun, say};
pub use text::{Noun, Text, Value};

/// A language that veikart speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English, where nothing tells another.
    #[default]
    En,
}

impl Language {
    /// All of them, with their tags.
    pub const ALL: &'static [(&'static str, Self)] = &[("nb", Self::Nb), ("nn", Self::Nn), ("en", Self::En)];

    /// The language of a tag (`nn`) or of a locale's name (`nb_NO.UTF-8`); `None` for one that veikart does not speak.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let tag = name.split(['_', '-', '.', '@']).next().unwrap_or("").to_ascii_lowercase();
        // Older systems know one Norwegian, which is bokmål.
        let tag = if tag == "no" { "nb" } else { tag.as_str() };
        Self::ALL.iter().find(|(known, _)| *known == tag).map(|(_, language)| *language)
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The text files of the language.
    fn files(self) -> [&'static str; FILES] {
        match self {
            Self::Nb => [
                include_str!("nb/codes.ftl"),
                include_str!("nb/words.ftl"),
                include_str!("nb/program.ftl"),
                include_str!("nb/preview.ftl"),
                include_str!("nb/import.ftl"),
            ],
            Self::Nn => [
                include_str!("nn/codes.ftl"),
                include_str!("nn/words.ftl"),
                include_str!("nn/program.ftl"),
                include_str!("nn/preview.ftl"),
                include_str!("nn/import.ftl"),
            ],
            Self::En => [
                include_str!("en/codes.ftl"),
                include_str!("en/words.ftl"),
                include_str!("en/program.ftl"),
                include_str!("en/preview.ftl"),
                include_str!("en/import.ftl"),
            ],
        }
    }

    /// The texts of the language, read when they are first asked for.
    #[expect(clippy::expect_used, reason = "the embedded files are held by a test, not by a user")]
    fn texts(self) -> &'static Texts {
        static TEXTS: [OnceLock<Texts>; 3] = [const { OnceLock::new() }; 3];
        TEXTS[self as usize]
            .get_or_init(|| Texts::new(self.tag(), self.files()).expect("the embedded texts are valid Fluent"))
    }
}

/// How many text files each language has.
const FILES: usize = 5;

#[cfg(test)]
mod tests;
