//! A scale: what a delivery plan may tell of a delivery, in order.

use crate::facts::Localised;
use crate::locale::Locale;

/// How a light may look, as it is written; themes draw a sign for each.
pub(super) const LIGHTS: &[&str] = &["green", "yellow", "red"];

/// The values that may stand in one place of a delivery plan, in order: lights from the best to the worst, stages from
/// the first to the last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scale {
    /// The values.
    pub steps: Vec<Step>,
    /// Their ids.
    pub(super) names: Vec<String>,
}

/// A value of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name in plans, addresses and data.
    pub id: String,
    /// What it is called.
    pub(super) title: Title,
    /// Of a light, how it looks; `None` for one that is neither good nor bad, which words alone tell.
    pub look: Option<&'static str>,
    /// Of a stage, whether what has come there is delivered.
    pub done: bool,
}

/// What a value is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Title {
    /// As the site says.
    Own(Localised),
    /// As the text of the interface with this name says, and the id where the main language is not Norwegian.
    Text(String, String),
}

impl Scale {
    pub(super) fn new(steps: Vec<Step>) -> Self {
        let names = steps.iter().map(|step| step.id.clone()).collect();
        Self { steps, names }
    }

    /// The program's own scale with its English ids.
    pub(super) fn english(self) -> Self {
        let english = |step: Step| match &step.title {
            Title::Text(_, id) => Step { id: id.clone(), ..step },
            Title::Own(_) => step,
        };
        Self::new(self.steps.into_iter().map(english).collect())
    }

    /// The ids of its values, in order.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The place of the value with an id.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<usize> {
        self.names.iter().position(|name| name == id)
    }
}

impl Step {
    /// What it is called in a language.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        match &self.title {
            Title::Own(title) => title.get(locale.language()).to_owned(),
            Title::Text(name, _) => locale.text(name),
        }
    }
}
