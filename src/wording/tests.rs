//! Languages by their names, and values in texts; `tests/suite/wording.rs` holds the texts themselves.

use super::*;

#[test]
fn a_language_is_known_by_tag_and_by_locale() {
    assert_eq!(Language::named("nn"), Some(Language::Nn));
    assert_eq!(Language::named("nb_NO.UTF-8"), Some(Language::Nb));
    assert_eq!(Language::named("no_NO"), Some(Language::Nb));
    assert_eq!(Language::named("en-GB"), Some(Language::En));
    for none in ["C", "C.UTF-8", "POSIX", "", "sv_SE.UTF-8", "nblandet"] {
        assert_eq!(Language::named(none), None, "{none}");
    }
}

#[test]
fn names_and_numbers_go_into_texts() {
    let names = Value::Names(["a", "b", "c"].map(str::to_owned).to_vec(), 2);
    let text = say!("known", many = noun!("noun-area").many(), names = names);
    assert_eq!(text.told(Language::En), "known focus areas: `a`, `b` and 1 more");
    assert_eq!(text.told(Language::Nb), "kjente satsingsområder: `a`, `b` og 1 til");
    let long = say!("did-you-mean", name = "æ".repeat(5_000)).told(Language::En);
    assert!(long.len() < 1_100 && long.contains(" … "), "{} bytes", long.len());
}
