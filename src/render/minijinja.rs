//! `MiniJinja`, the engine of the default theme.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use foldhash::fast::RandomState;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Enumerator, Object, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::frame::{Common, Frame, Known};
use super::{Engine, Shared, TemplateError};
use crate::pages::PageView;
use crate::text::escape_html;

struct MiniJinja {
    environment: Environment<'static>,
    shared: BTreeMap<String, Common<Value>>,
    /// For a language that shares nothing.
    none: Common<Value>,
    frame: Frame<Value>,
}

/// The interface's texts, which every page asks for by the dozen: found by hash rather than by comparing names.
#[derive(Debug)]
struct Texts(HashMap<String, Value, RandomState>);

impl From<&BTreeMap<String, String>> for Texts {
    fn from(texts: &BTreeMap<String, String>) -> Self {
        Self(texts.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))).collect())
    }
}

impl Object for Texts {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.get(key).cloned()
    }
}

/// What a template knows, found by comparing few names.
#[derive(Debug)]
struct Scope(Vec<(&'static str, Value)>);

impl Object for Scope {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(name, _)| Value::from(*name)).collect())
    }
}

pub(super) fn load(
    templates: &[(String, String)],
    shared: &BTreeMap<String, Shared>,
) -> Result<Box<dyn Engine>, Vec<TemplateError>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(|error| vec![convert("", &error)])?);
    environment.set_formatter(|out, state, value| {
        if value.is_none() {
            // An absent value that is printed is a template's mistake, as an undefined one is.
            return Err(Error::new(ErrorKind::UndefinedError, "an absent value is printed; test it with `if` first"));
        }
        match value.as_str() {
            Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
                let mut result = Ok(());
                escape_html(text, |part| {
                    if result.is_ok() {
                        result = out.write_str(part);
                    }
                });
                result.map_err(Error::from)
            }
            Some(text) => out.write_str(text).map_err(Error::from),
            None => write!(out, "{value}").map_err(Error::from),
        }
    });
    let mut errors = Vec::new();
    for (name, text) in templates {
        if let Err(error) = environment.add_template_owned(name.clone(), text.clone()) {
            errors.push(convert(name, &error));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let texts = |texts: &BTreeMap<String, String>| Value::from_object(Texts::from(texts));
    let shared = Common::of_each(shared, texts, |site| Value::from(Serde(site)));
    Ok(Box::new(MiniJinja { environment, shared, none: Common::default(), frame: Frame::new(templates) }))
}

impl MiniJinja {
    fn render_with(&self, name: &str, context: &Value) -> Result<Vec<u8>, TemplateError> {
        let template = self.environment.get_template(name).map_err(|error| convert(name, &error))?;
        template.render(context).map(String::into_bytes).map_err(|error| {
            let mut fault = convert(name, &error);
            fault.known = known(&fault.message, context);
            fault
        })
    }
}

impl Engine for MiniJinja {
    fn render(&self, language: &str, view: PageView) -> Result<Vec<u8>, TemplateError> {
        let Common { t, site, statuses } = self.shared.get(language).unwrap_or(&self.none);
        let scope = |own: &[(&'static str, Value)]| {
            Value::from_object(Scope([own, &[("t", t.clone()), ("site", site.clone())]].concat()))
        };
        let part = |name: &str, known: Known<'_>| {
            let head = |place| ("head", Value::from(Serde(place)));
            let own = match known {
                Known::Place(place) => vec![head(place)],
                Known::Status(status) => vec![("status", Value::from(Serde(status)))],
                Known::Fact(fact, place) => vec![("fact", Value::from(Serde(fact))), head(place)],
            };
            self.render_with(name, &scope(&own))
        };
        let safe = |html: &str| Value::from_safe_string(html.to_owned());
        let shared = self.frame.around((language, statuses), &view.head, part, safe)?;
        let facts = Value::from_safe_string(self.frame.facts(language, &view.head, view.page.facts(), part)?);
        let name = format!("{}.html", view.page.template());
        let (head, page) = (Value::from(Serde(view.head)), Value::from(Serde(view.page)));
        let context = scope(&[("page", page), ("head", head), ("shared", shared), ("facts", facts)]);
        self.render_with(&name, &context)
    }
}

/// The last name of an undefined value that is known, and the names that stand beside it. A name that a template gave
/// itself (in a loop, say) cannot be looked up any more.
fn known(message: &str, context: &Value) -> Option<(String, Vec<String>)> {
    let path = message.split('`').nth(1).filter(|_| message.ends_with("is undefined"))?;
    let mut at = context.clone();
    for name in path.split('.') {
        let next = at.get_attr(name).ok().filter(|next| !next.is_undefined());
        let Some(next) = next else {
            let mut names: Vec<String> = at.try_iter().ok()?.filter_map(|key| Some(key.as_str()?.to_owned())).collect();
            names.sort();
            return (at.kind() == ValueKind::Map && !names.is_empty()).then(|| (name.to_owned(), names));
        };
        at = next;
    }
    None
}

/// The innermost cause, since that is the place to mend.
fn convert(template: &str, error: &Error) -> TemplateError {
    let mut innermost = error;
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        if let Some(inner) = next.downcast_ref::<Error>() {
            innermost = inner;
        }
        cause = next.source();
    }
    TemplateError {
        template: innermost.name().unwrap_or(template).to_owned(),
        line: innermost.line(),
        span: innermost.range(),
        known: None,
        message: match innermost.detail() {
            Some(detail) => format!("{}: {detail}", innermost.kind()),
            None => innermost.kind().to_string(),
        },
    }
}
