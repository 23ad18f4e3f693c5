//! Ids: file names of elements, areas and pages, and anchors of headings.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The longest id, in characters: two of them, and what stands around them, are a file name on every disk.
pub const MAX_ID: usize = 80;

/// True for an id as the design asks: ASCII lower case letters, digits and single hyphens between them, of which every
/// system can make a file.
#[must_use]
pub fn is_id(text: &str) -> bool {
    id_rule(text).is_none()
}

/// What an id must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdRule {
    /// ASCII lower case letters, digits and hyphens.
    Letters,
    /// At most [`MAX_ID`] characters.
    Length,
    /// No name that Windows gives to a device, and makes no file of.
    Device,
}

/// The rule that a text breaks and so can be no id; `None` for an id.
#[must_use]
pub fn id_rule(text: &str) -> Option<IdRule> {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !text.split('-').all(is_part) {
        Some(IdRule::Letters)
    } else if text.len() > MAX_ID {
        Some(IdRule::Length)
    } else if is_device(text) {
        Some(IdRule::Device)
    } else {
        None
    }
}

/// True for the names that Windows gives to devices, whatever ending follows.
fn is_device(text: &str) -> bool {
    let numbered = |name: &str| {
        text.strip_prefix(name).is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(text, "aux" | "con" | "nul" | "prn") || numbered("com") || numbered("lpt")
}

/// An id made from a title: its slug, up to the last word that fits. Empty where the title holds no letter or digit.
#[must_use]
pub fn id_of(title: &str) -> String {
    let mut id = slug(title);
    if id.len() > MAX_ID {
        // What is cut off begins with a hyphen where a word ends just there.
        let end = id[..=MAX_ID].rfind('-').unwrap_or(MAX_ID);
        id.truncate(end);
    }
    id
}

/// What two ids must not share: compatibility-composed and lower-cased, so that names which a file system
/// may take for one another (by case or by Unicode form) count as the same.
#[must_use]
pub fn fold_id(text: &str) -> Cow<'_, str> {
    // Nearly every id is of small letters that have one form only.
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkc().collect::<String>().to_lowercase())
    }
}

/// An id made from a title: Norwegian letters by the usual replacements (æ→ae, ø→o, å→a), accents dropped,
/// everything else a hyphen. Empty where the title holds no letter or digit.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    for c in super::fold_search(title).chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    while out.ends_with('-') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ascii_lower_case_with_single_hyphens() {
        assert!(is_id("fremme-innovasjon"));
        assert!(is_id("mal-2030"));
        for bad in ["", "-a", "a-", "a--b", "Å", "A", "a b", "a_b", "æ"] {
            assert!(!is_id(bad), "{bad:?}");
        }
    }

    #[test]
    fn ids_are_file_names_on_every_system() {
        for bad in ["con", "nul", "aux", "prn", "com1", "lpt9", &"a".repeat(MAX_ID + 1)] {
            assert!(!is_id(bad), "{bad:?}");
        }
        for good in ["con-1", "com", "com12", "lptx", "konto", &"a".repeat(MAX_ID)] {
            assert!(is_id(good), "{good:?}");
        }
    }

    #[test]
    fn ids_of_long_titles_end_with_a_whole_word() {
        assert_eq!(id_of("Ære og øl"), "aere-og-ol");
        let id = id_of(&"ord ".repeat(40));
        assert!(is_id(&id) && id.ends_with("ord") && id.len() > MAX_ID - 4, "{id}");
        assert_eq!(id_of(&"o".repeat(200)).len(), MAX_ID);
    }

    #[test]
    fn slugs_use_norwegian_replacements() {
        assert_eq!(slug("Ære, øl og ål (2025)"), "aere-ol-og-al-2025");
        assert_eq!(slug("Café «Ísland»"), "cafe-island");
        assert_eq!(slug("…"), "");
    }

    #[test]
    fn ids_that_a_file_system_confuses_fold_together() {
        assert_eq!(fold_id("Datadonor"), fold_id("datadonor"));
        assert_eq!(fold_id("caf\u{e9}"), fold_id("cafe\u{301}"));
    }
}
