//! The words for those who work on a site: every text that is asked for is there in each language with the same values,
//! and none is there that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use proc_macro2::{TokenStream, TokenTree};

use veikart::diag::Code;
use veikart::wording::Language;

use crate::sandbox::{files, repository};

/// Names with the values that go into each.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// The texts of a language, as its files have them.
fn texts(tag: &str) -> Texts {
    let mut found = Texts::new();
    for (path, bytes) in files(&repository().join("src/wording").join(tag)) {
        let resource = FluentResource::try_new(String::from_utf8(bytes).unwrap()).unwrap_or_else(|(_, errors)| {
            panic!("{tag}/{path} is no Fluent: {errors:?}");
        });
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let own = message.value.as_ref().map(|value| (name.to_owned(), value));
            let attributes = message.attributes.iter().map(|a| (format!("{name}.{}", a.id.name), &a.value));
            for (name, pattern) in own.into_iter().chain(attributes) {
                let mut values = BTreeSet::new();
                in_pattern(pattern, &mut values);
                assert!(found.insert(name.clone(), values).is_none(), "{name} stands twice in {tag}");
            }
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => (inline, [].as_slice()),
        Expression::Select { selector, variants } => (selector, variants.as_slice()),
    };
    match selector {
        InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
    for variant in variants {
        in_pattern(&variant.value, found);
    }
}

/// What the program asks for: in `say!` and `noun!`, and for each code.
fn asked() -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    let documented = ("diagnostics.rs".to_owned(), fs::read(repository().join("tests/suite/diagnostics.rs")).unwrap());
    for (path, bytes) in files(&repository().join("src")).into_iter().chain([documented]) {
        if path.ends_with(".rs") {
            let tokens: TokenStream = String::from_utf8(bytes).unwrap().parse().unwrap();
            in_tokens(tokens, &mut found);
        }
    }
    for code in Code::ALL {
        found.push((code.name().to_owned(), BTreeSet::new()));
        found.push((format!("{}.remedy", code.name()), BTreeSet::new()));
    }
    found
}

fn in_tokens(tokens: TokenStream, found: &mut Vec<(String, BTreeSet<String>)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let called = at.checked_sub(2).map(|at| (tokens[at].to_string(), tokens[at + 1].to_string()));
            if let Some((name, _)) = called.filter(|(_, mark)| mark == "!") {
                asks(&name, group.stream(), found);
            }
            in_tokens(group.stream(), found);
        }
    }
}

fn asks(name: &str, inside: TokenStream, found: &mut Vec<(String, BTreeSet<String>)>) {
    let inside: Vec<TokenTree> = inside.into_iter().collect();
    let Some(TokenTree::Literal(id)) = inside.first() else { return };
    let id = id.to_string().trim_matches('"').to_owned();
    match name {
        "noun" => {
            found.push((format!("{id}.many"), BTreeSet::new()));
        }
        "say" => {
            let is_mark = |at: usize, mark: char| matches!(inside.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
            let values = (1..inside.len()).filter_map(|at| match inside.get(at + 1) {
                Some(TokenTree::Ident(value)) if is_mark(at, ',') && is_mark(at + 2, '=') => Some(value.to_string()),
                _ => None,
            });
            found.push((id, values.collect()));
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_values() {
    let english = texts("en");
    for (tag, _) in Language::ALL {
        let own = texts(tag);
        for (name, values) in &english {
            assert_eq!(own.get(name), Some(values), "{name} in {tag}");
        }
        let more: Vec<_> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(more.is_empty(), "{tag} has texts that English lacks: {more:?}");
    }
}

#[test]
fn every_text_that_is_asked_for_is_there_and_takes_those_values() {
    let there = texts("en");
    let wrong: Vec<String> = asked()
        .into_iter()
        .filter_map(|(name, values)| match there.get(&name) {
            Some(own) if *own == values => None,
            own => Some(format!("{name}: asked with {values:?}, there with {own:?}")),
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_is_there_that_nobody_asks_for() {
    let asked: BTreeSet<String> = asked().into_iter().map(|(name, _)| name).collect();
    let is_free = |name: &&String| {
        let (entry, attribute) = name.split_once('.').unwrap_or((name, ""));
        // What a noun is in «there is no …» is asked of it where it is met; further documentation is for few codes.
        let of_noun = attribute == "one" && asked.contains(&format!("{entry}.many"));
        let of_code = attribute == "more" && asked.contains(entry);
        !asked.contains(*name) && !of_noun && !of_code
    };
    let there = texts("en");
    let unused: Vec<&String> = there.keys().filter(is_free).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}
