//! Values that have names.

use crate::locale::is_norwegian;

/// Values that are known by name, the same in addresses, data and templates.
pub trait Choice: Copy + Eq + 'static {
    /// All values by name, in order.
    const ALL: &'static [(&'static str, Self)];

    /// The name of a value.
    #[must_use]
    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, value)| *value == self).map_or("", |(name, _)| name)
    }

    /// The value of a name.
    #[must_use]
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// Values that editors write by name: in Norwegian where that is the site's main language, in English elsewhere.
pub trait Written: Choice {
    /// Their Norwegian names in the order of [`Choice::ALL`], which has the English ones.
    const NORWEGIAN: &'static [&'static str];

    /// The names that may be written, in order.
    #[must_use]
    fn names(main_language: &str) -> Vec<&'static str> {
        if is_norwegian(main_language) {
            return Self::NORWEGIAN.to_vec();
        }
        Self::ALL.iter().map(|(name, _)| *name).collect()
    }

    /// The value of a name as it is written.
    #[must_use]
    fn read(name: &str, main_language: &str) -> Option<Self> {
        let place = Self::names(main_language).iter().position(|known| *known == name)?;
        Self::ALL.get(place).map(|(_, value)| *value)
    }

    /// The name of a value as it is written.
    #[must_use]
    fn written(self, main_language: &str) -> &'static str {
        let names = Self::names(main_language).into_iter().zip(Self::ALL);
        names.filter(|(_, (_, value))| *value == self).map(|(name, _)| name).next().unwrap_or_default()
    }
}
