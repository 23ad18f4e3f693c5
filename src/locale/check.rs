//! Holding the texts that a theme or a site wrote against those that the program and the templates use.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;

use super::{LANGUAGES, is_norwegian, languages, own};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::fluent::{CAP, Part, Shape, Variant, What};
use crate::wording::{Noun, Text, Value, noun, say};

/// A file of texts.
#[derive(Debug, Clone, Copy)]
pub struct Written<'t> {
    /// Its path, as diagnostics name it.
    pub file: &'t str,
    /// Its text.
    pub text: &'t str,
    /// Whether it stands in the site folder, so that somebody can mend it.
    pub is_own: bool,
}

/// Tells what is wrong with the files written for a language, the lowest first, and what is missing in them.
/// `templates` are those that the site is made with, `fallbacks` the languages that a missing text is taken from, and
/// `elsewhere` the files of other languages.
pub fn check(
    language: &str,
    files: &[Written<'_>],
    templates: &[&str],
    fallbacks: &[&str],
    elsewhere: &[Written<'_>],
    diagnostics: &mut Diagnostics,
) {
    if own(language).is_some() && !files.iter().chain(elsewhere).any(|file| file.is_own) {
        return;
    }
    let below: Vec<Shape<'_>> = languages::parents(language).into_iter().filter_map(own).map(Shape::new).collect();
    let written: Vec<Shape<'_>> = files.iter().map(|file| Shape::new(file.text)).collect();
    let program: Vec<Shape<'_>> = LANGUAGES.iter().filter_map(|tag| own(tag)).map(Shape::new).collect();
    let words: HashSet<&str, RandomState> =
        templates.iter().flat_map(|text| text.split(|c: char| !is_name(c))).collect();
    let check = Checker { language, program: &program, words, known: Known::new(&below, &written) };
    for (file, shape) in files.iter().zip(&written).filter(|(file, _)| file.is_own) {
        check.file(file, shape, diagnostics);
    }
    let elsewhere: Vec<Shape<'_>> = elsewhere.iter().map(|file| Shape::new(file.text)).collect();
    let place = files.iter().rev().chain(files.last()).find(|file| file.is_own);
    let wanted = program.iter().chain(&elsewhere).flat_map(|shape| &shape.entries).filter(|entry| !entry.is_term);
    let wanted: BTreeSet<&str> = wanted.map(|entry| entry.name).filter(|name| check.is_used(name)).collect();
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !check.known.messages.contains(name)).collect();
    if missing.is_empty() {
        return;
    }
    let path = place.map_or_else(|| format!("locales/{language}.ftl"), |file| file.file.to_owned());
    let message = say!("missing-text.message", count = missing.len(), names = listed(&missing));
    let order = fallbacks.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    let first = fallbacks.first().copied().unwrap_or(language);
    let spoken = if missing.len() * 2 > wanted.len() {
        Some(say!("missing-text.marked", language = first))
    } else {
        // Readers of one form of Norwegian hear the other as it is.
        let is_understood = is_norwegian(language) && is_norwegian(first);
        (!is_understood).then(|| say!("missing-text.spoken", language = language))
    };
    let advice = Diagnostic::new(Code::MissingText, path, 0..0, message);
    let advice = advice.help(say!("missing-text.order", languages = order));
    let advice = spoken.into_iter().fold(advice, Diagnostic::help);
    diagnostics.push(advice.help(say!("missing-text.write", language = language)));
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// The first few names of a list.
fn listed(names: &[&str]) -> Value {
    const SHOWN: usize = 12;
    Value::Names(names.iter().map(|name| (*name).to_owned()).collect(), SHOWN)
}

/// All messages and terms of a language, and what is asked of its terms.
#[derive(Default)]
struct Known<'t> {
    messages: BTreeSet<&'t str>,
    terms: BTreeMap<&'t str, Vec<&'t str>>,
    /// Messages and terms that others refer to.
    referred: BTreeSet<&'t str>,
    referred_terms: BTreeSet<&'t str>,
    /// The forms that the program's own terms have, by term.
    forms: BTreeMap<&'t str, BTreeSet<&'t str>>,
    /// The attributes that are asked of a term.
    attributes: BTreeMap<&'t str, BTreeSet<&'t str>>,
    /// The arguments that a term is given, with their values.
    arguments: BTreeMap<&'t str, BTreeMap<&'t str, BTreeSet<&'t str>>>,
}

impl<'t> Known<'t> {
    fn new(below: &[Shape<'t>], written: &[Shape<'t>]) -> Self {
        let mut known = Self::default();
        for entry in below.iter().flat_map(|shape| &shape.entries).filter(|entry| entry.is_term) {
            let choices = entry.parts.iter().filter_map(|part| match &part.what {
                What::Choice(_, variants) => Some(variants),
                _ => None,
            });
            known.forms.entry(entry.name).or_default().extend(choices.flatten().map(|variant| variant.key));
        }
        for entry in below.iter().chain(written).flat_map(|shape| &shape.entries) {
            if entry.is_term {
                known.terms.insert(entry.name, entry.attributes.clone());
            } else {
                known.messages.insert(entry.name);
            }
            for part in &entry.parts {
                known.refer(&part.what);
            }
        }
        known
    }

    fn refer(&mut self, what: &What<'t>) {
        match what {
            What::Message(name) => drop(self.referred.insert(name)),
            What::Term(name, attribute, arguments) => {
                self.referred_terms.insert(name);
                self.attributes.entry(name).or_default().extend(attribute);
                let given = self.arguments.entry(name).or_default();
                for (argument, value) in arguments {
                    given.entry(argument).or_default().insert(value);
                }
            }
            What::Variable(_) | What::Function(_) | What::Choice(..) => {}
        }
    }
}

struct Checker<'t> {
    language: &'t str,
    program: &'t [Shape<'t>],
    /// The words of the templates.
    words: HashSet<&'t str, RandomState>,
    known: Known<'t>,
}

impl Checker<'_> {
    /// Whether the program, a template or another text uses a message.
    fn is_used(&self, name: &str) -> bool {
        self.program.iter().any(|shape| shape.message(name).is_some())
            || self.words.contains(name)
            || self.known.referred.contains(name)
    }

    /// The variables that a message is given; `None` where it is none of the program's.
    fn variables(&self, name: &str) -> Option<BTreeSet<&str>> {
        let entries = self.program.iter().filter_map(|shape| shape.message(name));
        let mut is_known = false;
        let mut variables = BTreeSet::new();
        for entry in entries {
            is_known = true;
            variables.extend(entry.variables());
            // What no language of the program's uses, though it is given, is told in the comment.
            let words = entry.comment.iter().flat_map(|line| line.split(|c: char| !is_name(c) && c != '$'));
            variables.extend(words.filter_map(|word| word.strip_prefix('$')));
        }
        is_known.then_some(variables)
    }

    fn file(&self, file: &Written<'_>, shape: &Shape<'_>, diagnostics: &mut Diagnostics) {
        let mut seen = BTreeSet::new();
        for entry in &shape.entries {
            let name = if entry.is_term { format!("-{}", entry.name) } else { entry.name.to_owned() };
            if !seen.insert(name.clone()) {
                let message = say!("duplicate-name.text", name = &name);
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateName, file.file, entry.at.clone(), message)
                        .help(Code::DuplicateName.remedy()),
                );
            }
            if entry.is_term && self.known.messages.contains(entry.name) {
                let message = say!("duplicate-name.term", name = name);
                let fault = Diagnostic::new(Code::DuplicateName, file.file, entry.at.clone(), message);
                diagnostics.push(fault.help(say!("duplicate-name.hyphen")));
            }
            let teller = Teller { file: file.file, diagnostics: &mut *diagnostics };
            if entry.is_term {
                self.term(entry.name, &entry.at, &entry.attributes, &entry.parts, teller);
            } else {
                self.message(entry.name, &entry.at, &entry.parts, teller);
            }
        }
    }

    fn message(&self, name: &str, at: &Range<usize>, parts: &[Part<'_>], mut teller: Teller<'_>) {
        if !self.is_used(name) {
            let message = say!("unknown-text.unused", name = name);
            let known: BTreeSet<&str> =
                self.program.iter().flat_map(|s| &s.entries).filter(|e| !e.is_term).map(|e| e.name).collect();
            teller.unknown(at, message, name, noun!("noun-text"), known.into_iter().collect());
            return;
        }
        let variables = self.variables(name);
        for part in parts {
            self.part(part, &mut teller);
            match &part.what {
                What::Variable(variable) => {
                    if let Some(known) = variables.as_ref().filter(|known| !known.contains(variable)) {
                        let message = say!("unknown-text.variable", name = name, variable = *variable);
                        teller.unknown(
                            &part.at,
                            message,
                            variable,
                            noun!("noun-variable"),
                            known.iter().copied().collect(),
                        );
                    }
                }
                What::Choice("count", variants) => self.plural(&part.at, variants, &mut teller),
                _ => {}
            }
        }
    }

    fn term(&self, name: &str, at: &Range<usize>, attributes: &[&str], parts: &[Part<'_>], mut teller: Teller<'_>) {
        if !self.known.referred_terms.contains(name) {
            let message = say!("unknown-text.unused-term", name = name);
            let known = self.known.referred_terms.iter().copied().collect();
            teller.unknown(at, message, name, noun!("noun-term"), known);
            return;
        }
        let none = BTreeMap::new();
        let given = self.known.arguments.get(name).unwrap_or(&none);
        for part in parts {
            self.part(part, &mut teller);
            match &part.what {
                What::Variable(variable) if !given.contains_key(variable) => {
                    let message = say!("unknown-text.term-variable", name = name, variable = *variable);
                    teller.unknown(
                        &part.at,
                        message,
                        variable,
                        noun!("noun-variable"),
                        given.keys().copied().collect(),
                    );
                }
                What::Choice(variable, variants) => {
                    let Some(values) = given.get(variable) else { continue };
                    let own = self.known.forms.get(name);
                    let has = |key: &str| values.contains(key) || own.is_some_and(|forms| forms.contains(key));
                    let unknown = |v: &&Variant<'_>| !v.is_default && !has(v.key);
                    for variant in variants.iter().filter(unknown) {
                        let message = say!("unknown-text.form", form = variant.key, name = name);
                        let at = variant.at.0..variant.at.1;
                        teller.unknown(&at, message, variant.key, noun!("noun-form"), values.iter().copied().collect());
                    }
                }
                _ => {}
            }
        }
        let has = |argument: &str, value: &str| {
            parts.iter().any(|part| match &part.what {
                What::Choice(variable, variants) => *variable == argument && variants.iter().any(|v| v.key == value),
                _ => false,
            })
        };
        for (argument, values) in given {
            let missing: Vec<&str> = values.iter().copied().filter(|value| !has(argument, value)).collect();
            if !missing.is_empty() {
                let message = say!("missing-text.forms", name = name, names = listed(&missing));
                let is_chosen = parts.iter().any(|part| matches!(part.what, What::Choice(..)));
                let help = if is_chosen { say!("missing-text.instead") } else { say!("missing-text.write-forms") };
                teller.missing(at, message, help);
            }
        }
        let asked = self.known.attributes.get(name).into_iter().flatten();
        let missing: Vec<&str> = asked.copied().filter(|attribute| !attributes.contains(attribute)).collect();
        if !missing.is_empty() {
            let message = say!("missing-text.attributes", name = name, names = listed(&missing));
            teller.missing(at, message, say!("missing-text.write-attribute"));
        }
    }

    /// What a part refers to must be there.
    fn part(&self, part: &Part<'_>, teller: &mut Teller<'_>) {
        let known = &self.known;
        match &part.what {
            What::Message(name) if !known.messages.contains(name) => {
                let message = say!("unknown-text.reference", name = *name, language = self.language);
                teller.unknown(&part.at, message, name, noun!("noun-text"), known.messages.iter().copied().collect());
            }
            What::Term(name, attribute, _) => match (known.terms.get(name), attribute) {
                (None, _) => {
                    let message = say!("unknown-text.term", name = *name, language = self.language);
                    teller.unknown(&part.at, message, name, noun!("noun-term"), known.terms.keys().copied().collect());
                }
                (Some(attributes), Some(attribute)) if !attributes.contains(attribute) => {
                    let message = say!("unknown-text.attribute", name = *name, attribute = *attribute);
                    teller.unknown(&part.at, message, attribute, noun!("noun-attribute"), attributes.clone());
                }
                _ => {}
            },
            What::Function(name) if *name != CAP => {
                teller.unknown(
                    &part.at,
                    say!("unknown-text.function", name = *name),
                    name,
                    noun!("noun-function"),
                    vec![CAP],
                );
            }
            _ => {}
        }
    }

    /// A choice by number has the forms of its language: no more, and none missing.
    fn plural(&self, at: &Range<usize>, variants: &[Variant<'_>], teller: &mut Teller<'_>) {
        let forms = languages::plurals(self.language);
        let names: Vec<&str> = forms.iter().map(|(form, _)| *form).collect();
        let is_number = |key: &str| key.parse::<u32>().ok();
        let unknown = |v: &&Variant<'_>| !v.is_default && is_number(v.key).is_none() && !names.contains(&v.key);
        for variant in variants.iter().filter(unknown) {
            let message = say!("unknown-text.plural", language = self.language, form = variant.key);
            teller.unknown(&(variant.at.0..variant.at.1), message, variant.key, noun!("noun-form"), names.clone());
        }
        let numbers: BTreeSet<u32> = variants.iter().filter_map(|v| is_number(v.key)).collect();
        let is_there = |form: &str| variants.iter().any(|v| v.key == form);
        let rest = forms.iter().filter(|(form, all)| !is_there(form) && !all.iter().all(|n| numbers.contains(n)));
        let missing: Vec<&str> = rest.map(|(form, _)| *form).collect();
        // The form with `*` is what all others take, so one of them may go without a name.
        if missing.len() > usize::from(variants.iter().any(|v| v.is_default && !names.contains(&v.key))) {
            let message = say!("missing-text.plurals", names = listed(&missing), language = self.language);
            teller.missing(at, message, say!("missing-text.instead"));
        }
    }
}

/// Tells what is wrong in one file.
struct Teller<'d> {
    file: &'d str,
    diagnostics: &'d mut Diagnostics,
}

impl Teller<'_> {
    fn unknown(&mut self, at: &Range<usize>, message: Text, wrong: &str, what: Noun, known: Vec<&str>) {
        let fault = Diagnostic::new(Code::UnknownText, self.file, at.clone(), message);
        self.diagnostics.push_named(fault, wrong, what, || known);
    }

    fn missing(&mut self, at: &Range<usize>, message: Text, help: Text) {
        self.diagnostics.push(Diagnostic::new(Code::MissingText, self.file, at.clone(), message).help(help));
    }
}
