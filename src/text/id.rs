//! Ids: file names of elements, areas and pages, and anchors of headings.

use unicode_normalization::UnicodeNormalization;

/// True for an id as the design asks: ASCII lower case letters, digits and single hyphens between them.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// What two ids must not share: compatibility-composed and lower-cased, so that names which a file system
/// may take for one another (by case or by Unicode form) count as the same.
#[must_use]
pub fn fold_id(text: &str) -> String {
    // Nearly every id is of letters that have one form only.
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.nfkc().collect::<String>().to_lowercase() }
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
