//! Texts written in Fluent files.
//!
//! In: the files of one language, one laid over the other. Out: [`Texts`], which formats a message by its name, and
//! [`Shape`], what a file's messages and terms are made of. Never: knows what a text is for, or who wrote it.

mod shape;

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::Entry;

pub use fluent_bundle::FluentValue;
pub use shape::{Entry as ShapeEntry, Part, Shape, Variant, What};

/// The name of the function that writes the first letter of what it is given in upper case.
pub const CAP: &str = "CAP";

/// Why a file of texts cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Which of the files, counted from 0.
    pub file: usize,
    /// The byte at which reading failed.
    pub at: usize,
    /// What is wrong, in one sentence.
    pub message: String,
}

/// The texts of one language: files laid over each other, the last uppermost. A message or a term of an upper file
/// takes the place of the one below, also in the sentences of lower files.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    names: BTreeSet<String>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({:?}, {} messages)", self.bundle.locales, self.names.len())
    }
}

impl Texts {
    /// The texts of a language, by the language's rules of plural; those of English where it has none that are known.
    ///
    /// # Errors
    /// Where a file is no Fluent.
    pub fn new<'a>(language: &str, files: impl IntoIterator<Item = &'a str>) -> Result<Self, Broken> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        // Isolation marks would be copied with every number and break searching in the page.
        bundle.set_use_isolating(false);
        // Fails only where there is a function of that name.
        let _ = bundle.add_function(CAP, |given, _| given.first().map_or(FluentValue::Error, capital));
        let mut names = BTreeSet::new();
        for (file, text) in files.into_iter().enumerate() {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
                let first = errors.into_iter().next();
                Broken {
                    file,
                    at: first.as_ref().map_or(0, |e| e.pos.start),
                    message: first.map_or_else(|| "this is no Fluent file".to_owned(), |e| e.kind.to_string()),
                }
            })?;
            names.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle, names })
    }

    /// The names of all messages, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// True where there is a message of that name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// A message, or `message.attribute`, with its variables; `None` where there is none of that name.
    #[must_use]
    pub fn format(&self, name: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let mut args = FluentArgs::with_capacity(values.len());
        for (key, value) in values {
            args.set(*key, value.clone());
        }
        Some(self.written(name, Some(&args))?.0)
    }

    /// A message that needs no variables; `None` where there is none of that name, or it needs some.
    #[must_use]
    pub fn plain(&self, name: &str) -> Option<String> {
        let (text, errors) = self.written(name, None)?;
        let needs = |error: &FluentError| {
            matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
        };
        (!errors.iter().any(needs)).then_some(text)
    }

    fn written(&self, name: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, Vec<FluentError>)> {
        let pattern = match name.split_once('.') {
            Some((name, attribute)) => self.bundle.get_message(name)?.get_attribute(attribute)?.value(),
            None => self.bundle.get_message(name)?.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        Some((text, errors))
    }
}

/// A text with its first letter in upper case.
fn capital<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    let FluentValue::String(text) = value else { return value.clone() };
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    FluentValue::from(first + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_above_changes_the_sentences_below() {
        let below = "-thing = { $form ->\n   *[one] item\n    [many] items\n }\nall = All { -thing(form: \"many\") }\n\
                     title = { CAP(-thing(form: \"many\")) }\nhow = { $number } of { -thing(form: \"many\") }\n";
        let above = "-thing = { $form ->\n   *[one] åtgärd\n    [many] åtgärder\n }\n";
        let texts = Texts::new("sv", [below, above]).unwrap();
        assert_eq!(texts.plain("all").as_deref(), Some("All åtgärder"));
        assert_eq!(texts.plain("title").as_deref(), Some("Åtgärder"));
        assert_eq!(texts.plain("how"), None);
        assert_eq!(texts.format("how", &[("number", 3.into())]).as_deref(), Some("3 of åtgärder"));
        assert_eq!(texts.format("none", &[]), None);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        let broken = Texts::new("en", ["a = A\n", "b = B\n= ?\n"]).unwrap_err();
        assert_eq!((broken.file, broken.at), (1, 6));
    }
}
