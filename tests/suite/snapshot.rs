//! Snapshots with plain names and nothing of the test's code in them.

/// Holds a text against `tests/suite/snapshots/<folder>/<name>.snap`. New or changed ones are written by
/// `INSTA_UPDATE=always cargo test --test suite`, and read before they are kept.
#[track_caller]
pub(crate) fn assert(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(crate::sandbox::tests().join("suite/snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Runs every case and tells all that failed, not only the first.
pub(crate) fn each<T>(cases: impl IntoIterator<Item = (String, T)>, mut test: impl FnMut(&str, T)) {
    let mut failed = Vec::new();
    for (name, case) in cases {
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(&name, case)));
        if result.is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}
