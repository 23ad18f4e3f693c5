//! The facts of a measure in words, for reports and pages alike.

use super::{ChangeKind, Fact};
use crate::config::{Config, period_name};
use crate::locale::Locale;
use crate::model::{Edition, EditionMeasure};

impl Fact {
    /// The text that names it.
    #[must_use]
    pub fn message(self) -> String {
        format!("change_fact_{}", self.name())
    }
}

impl ChangeKind {
    /// The text that is its heading.
    #[must_use]
    pub fn message(self) -> String {
        format!("change_{}", self.name().replace('-', "_"))
    }

    /// The fact whose values on both sides tell what changed.
    #[must_use]
    pub fn about(self) -> Option<Fact> {
        match self {
            Self::Renamed => Some(Fact::Title),
            Self::Earlier | Self::Later | Self::Longer | Self::Shorter => Some(Fact::TimeBand),
            Self::Area => Some(Fact::Area),
            Self::Status => Some(Fact::Status),
            Self::Parent => Some(Fact::Parent),
            _ => None,
        }
    }
}

/// What an edition tells of a measure; `None` where it does not, where there is no parent, and of descriptions.
#[must_use]
pub fn told(
    edition: &Edition,
    measure: &EditionMeasure,
    fact: Fact,
    config: &Config,
    locale: &Locale,
) -> Option<String> {
    match fact {
        Fact::Title => Some(measure.title.clone()),
        Fact::TimeBand => measure.time_band.as_ref().map(|period| period_name(&edition.columns, period, locale)),
        Fact::Area => {
            let id = measure.area.as_ref()?;
            Some(edition.area(id).map_or(id, |area| &area.title).clone())
        }
        Fact::Status => {
            let id = measure.status.as_ref()?;
            let status = config.statuses.iter().find(|status| status.id == *id);
            Some(status.map_or(id.as_str(), |status| status.title.get(locale.language())).to_owned())
        }
        Fact::Parent => {
            let id = measure.parent.as_ref()?;
            let parent = edition.measures.iter().find(|measure| measure.id == *id);
            Some(parent.map_or(id, |parent| &parent.title).clone())
        }
        Fact::Text => None,
    }
}
