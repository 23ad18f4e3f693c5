//! What a Fluent file is made of: its messages and terms, what they refer to, and how they choose between variants.

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The messages and terms of a file, in its order. What cannot be read is left out.
#[derive(Debug, Default)]
pub struct Shape<'t> {
    /// The entries.
    pub entries: Vec<Entry<'t>>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'t> {
    /// Its name, without the hyphen of a term.
    pub name: &'t str,
    /// Whether it is a term.
    pub is_term: bool,
    /// The bytes of its name.
    pub at: Range<usize>,
    /// The lines of the comment above it.
    pub comment: Vec<&'t str>,
    /// The names of its attributes.
    pub attributes: Vec<&'t str>,
    /// What its text is made of, nested parts after what they stand in.
    pub parts: Vec<Part<'t>>,
}

/// A part of a text that is not plain.
#[derive(Debug)]
pub struct Part<'t> {
    /// The bytes of the name.
    pub at: Range<usize>,
    /// What it is.
    pub what: What<'t>,
}

/// What a part of a text is.
#[derive(Debug, PartialEq, Eq)]
pub enum What<'t> {
    /// `$name`.
    Variable(&'t str),
    /// `name`, another message.
    Message(&'t str),
    /// `-name`, perhaps with an attribute, and with arguments by name.
    Term(&'t str, Option<&'t str>, Vec<(&'t str, &'t str)>),
    /// `NAME(…)`.
    Function(&'t str),
    /// A choice by a variable: its name, and the keys of the variants.
    Choice(&'t str, Vec<Variant<'t>>),
}

/// The key of a variant.
#[derive(Debug, PartialEq, Eq)]
pub struct Variant<'t> {
    /// The key as it is written.
    pub key: &'t str,
    /// Its bytes.
    pub at: (usize, usize),
    /// Whether it holds where no other does.
    pub is_default: bool,
}

impl<'t> Shape<'t> {
    /// Reads a file.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let entries = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref()?;
                Some(read(text, message.id.name, false, value, &message.attributes, message.comment.as_ref()))
            }
            ast::Entry::Term(term) => {
                Some(read(text, term.id.name, true, &term.value, &term.attributes, term.comment.as_ref()))
            }
            _ => None,
        });
        Self { entries: entries.collect() }
    }

    /// A message by its name.
    #[must_use]
    pub fn message(&self, name: &str) -> Option<&Entry<'t>> {
        self.entries.iter().find(|entry| !entry.is_term && entry.name == name)
    }
}

impl<'t> Entry<'t> {
    /// The messages that it refers to.
    pub fn references(&self) -> impl Iterator<Item = &'t str> {
        self.parts.iter().filter_map(|part| match part.what {
            What::Message(name) => Some(name),
            _ => None,
        })
    }

    /// The variables it needs.
    pub fn variables(&self) -> impl Iterator<Item = &'t str> {
        self.parts.iter().filter_map(|part| match part.what {
            What::Variable(name) => Some(name),
            _ => None,
        })
    }
}

/// The bytes of a piece of a text.
fn span(text: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + piece.len()
}

fn read<'t>(
    text: &'t str,
    name: &'t str,
    is_term: bool,
    value: &Pattern<&'t str>,
    attributes: &[ast::Attribute<&'t str>],
    comment: Option<&ast::Comment<&'t str>>,
) -> Entry<'t> {
    let mut walk = Walk { text, parts: Vec::new() };
    walk.pattern(value);
    for attribute in attributes {
        walk.pattern(&attribute.value);
    }
    Entry {
        name,
        is_term,
        at: span(text, name),
        comment: comment.map(|comment| comment.content.clone()).unwrap_or_default(),
        attributes: attributes.iter().map(|attribute| attribute.id.name).collect(),
        parts: walk.parts,
    }
}

struct Walk<'t> {
    text: &'t str,
    parts: Vec<Part<'t>>,
}

impl<'t> Walk<'t> {
    fn push(&mut self, name: &'t str, what: What<'t>) {
        self.parts.push(Part { at: span(self.text, name), what });
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| {
                        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                            variant.key;
                        let at = span(self.text, key);
                        Variant { key, at: (at.start, at.end), is_default: variant.default }
                    });
                    let keys = keys.collect();
                    self.push(id.name, What::Choice(id.name, keys));
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.push(id.name, What::Variable(id.name)),
            InlineExpression::MessageReference { id, .. } => self.push(id.name, What::Message(id.name)),
            InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let named = named.filter_map(|argument| match argument.value {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        Some((argument.name.name, value))
                    }
                    _ => None,
                });
                let what = What::Term(id.name, attribute.as_ref().map(|attribute| attribute.name), named.collect());
                self.push(id.name, what);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.push(id.name, What::Function(id.name));
                for given in &arguments.positional {
                    self.inline(given);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_with_their_places() {
        let text = "# $count how many\nmany = { $count ->\n    [one] { -thing(form: \"one\") }\n   *[other] { CAP(-thing) }\n }\n\
                    -thing = x\n    .gender = neuter\n";
        let shape = Shape::new(text);
        let many = shape.message("many").unwrap();
        assert_eq!(many.comment, ["$count how many"]);
        assert_eq!(many.variables().collect::<Vec<_>>(), ["count"]);
        let found: Vec<&str> = many.parts.iter().map(|part| &text[part.at.clone()]).collect();
        assert_eq!(found, ["count", "count", "thing", "CAP", "thing"]);
        assert_eq!(many.parts[2].what, What::Term("thing", None, vec![("form", "one")]));
        let What::Choice(_, keys) = &many.parts[1].what else { panic!() };
        assert_eq!(
            keys.iter().map(|key| (key.key, key.is_default)).collect::<Vec<_>>(),
            [("one", false), ("other", true)]
        );
        assert_eq!((shape.entries[1].is_term, shape.entries[1].attributes.as_slice()), (true, &["gender"][..]));
    }
}
