//! A text to be: which one, and what goes into it. It becomes words only when somebody is told.

use super::Language;
use crate::fluent::FluentValue;
use crate::text::{IdRule, MAX_ID};

/// The longest text that is told, in bytes: a name in it may be as long as a file.
const LONGEST: usize = 1_000;
/// How much of the end of a longer one is told.
const TAIL: usize = 100;

/// A text by its name in the text files, with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What goes into a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// As it is written: a name, a path, a value.
    Written(String),
    /// A number, which chooses the text's form too.
    Number(usize),
    /// A number with decimals, as a program writes it.
    Decimal(String),
    /// Another text.
    Text(Box<Text>),
    /// Names one after the other, of which only so many are told.
    Names(Vec<String>, usize),
}

/// The names of a kind of thing: in «there is no … `x`», and of many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noun(pub &'static str, pub &'static str);

/// A [`Text`] by its name, with what goes into it: `say!("dead-link.file", path = path)`. A test holds that the text is
/// there in every language and takes just these values.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::wording::Text::new($id)$(.with(stringify!($name), $value))*
    };
}

/// The [`Noun`] of an entry of the text files, which has `.one` and `.many`.
#[macro_export]
macro_rules! noun {
    ($id:literal) => {
        $crate::wording::Noun(concat!($id, ".one"), concat!($id, ".many"))
    };
}

impl Noun {
    /// Its name in «there is no … `x`».
    #[must_use]
    pub fn one(self) -> Text {
        Text::new(self.0)
    }

    /// The name of many.
    #[must_use]
    pub fn many(self) -> Text {
        Text::new(self.1)
    }
}

impl Text {
    /// A text without values. Written as [`say!`](crate::say), so that its name is held by a test.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The words in a language. A text that does not exist is told by its name, so that nothing fails where a fault is
    /// told; a test holds that all exist.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, value.told(language))).collect();
        cut(language.texts().format(self.id, &values).unwrap_or_else(|| self.id.to_owned()))
    }

    /// The words in a language; `None` where there is no such text.
    #[must_use]
    pub fn find(&self, language: Language) -> Option<String> {
        language.texts().format(self.id, &[])
    }

    /// The name of the text.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }
}

impl Value {
    fn told(&self, language: Language) -> FluentValue<'_> {
        match self {
            Self::Written(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
            Self::Decimal(number) if language == Language::En => FluentValue::from(number.as_str()),
            Self::Decimal(number) => FluentValue::from(number.replace('.', ",")),
            Self::Text(text) => FluentValue::from(text.told(language)),
            Self::Names(names, most) => {
                let list = names.iter().take(*most).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
                FluentValue::from(match names.len().saturating_sub(*most) {
                    0 => list,
                    more => say!("and-more", names = list, count = more).told(language),
                })
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Written(cut(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Written(cut(text))
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<IdRule> for Text {
    fn from(rule: IdRule) -> Self {
        match rule {
            IdRule::Letters => say!("invalid-id.letters"),
            IdRule::Length => say!("invalid-id.length", most = MAX_ID),
            IdRule::Device => say!("invalid-id.device"),
        }
    }
}

/// A text without what is too long to be read.
fn cut(mut text: String) -> String {
    if text.len() > LONGEST {
        let (head, tail) = (text.floor_char_boundary(LONGEST - TAIL), text.ceil_char_boundary(text.len() - TAIL));
        text.replace_range(head..tail, " … ");
    }
    text
}
