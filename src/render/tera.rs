//! Tera 2, the engine of the theme to copy.

use std::collections::BTreeMap;
use std::io::Write;

use tera::{Context, Error, ErrorKind, Tera, Value};

use super::frame::{Common, Frame, Known};
use super::tidy::tidy;
use super::{Engine, Shared, TemplateError};
use crate::pages::PageView;
use crate::text::escape_html;

struct TeraEngine {
    tera: Tera,
    shared: BTreeMap<String, Common<Value>>,
    frame: Frame<Value>,
}

/// How long most pages are at most, in bytes, before they are tidied.
const PAGE: usize = 1 << 14;

pub(super) fn load(
    templates: &[(String, String)],
    shared: &BTreeMap<String, Shared>,
) -> Result<Box<dyn Engine>, Vec<TemplateError>> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    tera.set_escape_fn(write_escaped);
    tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))
        .map_err(|error| vec![convert("", &error)])?;
    let shared = Common::of_each(shared, Value::from_serializable, Value::from_serializable);
    Ok(Box::new(TeraEngine { tera, shared, frame: Frame::new(templates) }))
}

fn write_escaped(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut result = Ok(());
    escape_html(text, |part| {
        if result.is_ok() {
            result = out.write_all(part.as_bytes());
        }
    });
    result
}

impl TeraEngine {
    /// What pages and parts of a language know alike.
    fn context(&self, language: &str) -> Context {
        let mut context = Context::new();
        if let Some(shared) = self.shared.get(language) {
            context.insert_value("t", shared.t.clone());
            context.insert_value("site", shared.site.clone());
        }
        context
    }

    fn render_with(&self, name: &str, context: &Context) -> Result<Vec<u8>, TemplateError> {
        let mut html = Vec::with_capacity(PAGE);
        self.tera.render_to(name, context, &mut html).map_err(|error| convert(name, &error))?;
        Ok(tidy(&html))
    }
}

impl Engine for TeraEngine {
    fn render(&self, language: &str, view: PageView) -> Result<Vec<u8>, TemplateError> {
        let part = |name: &str, known: Known<'_>| {
            let mut context = self.context(language);
            match known {
                Known::Place(place) => context.insert("head", place),
                Known::Status(status) => context.insert("status", status),
                Known::Fact(fact, place) => {
                    context.insert("fact", fact);
                    context.insert("head", place);
                }
            }
            self.render_with(name, &context)
        };
        let statuses = self.shared.get(language).map_or(&[][..], |shared| &shared.statuses);
        let shared = self.frame.around((language, statuses), &view.head, part, Value::safe_string)?;
        let facts = self.frame.facts(language, &view.head, view.page.facts(), part)?;
        let mut context = self.context(language);
        context.insert_value("shared", shared);
        context.insert_value("facts", Value::safe_string(&facts));
        context.insert("head", &view.head);
        context.insert("page", &view.page);
        let name = format!("{}.html", view.page.template());
        drop(view);
        self.render_with(&name, &context)
    }
}

fn convert(template: &str, error: &Error) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateError {
            template: report.filename().to_owned(),
            line: Some(report.span().start_line),
            span: Some(report.span().range.clone()),
            message: report.message().to_owned(),
            known: None,
        },
        _ => from_report(&error.to_string()).unwrap_or_else(|| TemplateError {
            template: template.to_owned(),
            line: None,
            span: None,
            message: error.to_string(),
            known: None,
        }),
    }
}

/// What Tera finds while it links templates (a missing include, say) comes as drawn text only:
/// `error: …`, and below it ` --> name.html:3:1`.
fn from_report(report: &str) -> Option<TemplateError> {
    let (_, place) = report.split_once("--> ")?;
    let mut place = place.lines().next()?.trim().rsplitn(3, ':');
    let (_, line, template) = (place.next()?, place.next()?, place.next()?);
    let message = report.lines().next()?.trim_start_matches("error: ");
    Some(TemplateError {
        template: template.to_owned(),
        line: line.parse().ok(),
        span: None,
        message: message.to_owned(),
        known: None,
    })
}
