//! The repository's own roadmap, built once for all tests that look at it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::sandbox::{Run, Sandbox, repository};

/// The built files of the repository's roadmap by their paths. It is built elsewhere, never into `public/`.
pub(crate) fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| {
        let sandbox = Sandbox::new();
        let run = on_repository(&sandbox, &["build", "--output", "public"]);
        assert_eq!(run.code, Some(0), "the repository's own roadmap cannot be built:\n{}", run.whole());
        sandbox.public()
    })
}

/// Runs a command on the repository's roadmap, from inside a sandbox.
pub(crate) fn on_repository(sandbox: &Sandbox, arguments: &[&str]) -> Run {
    let repository = repository().display().to_string();
    sandbox.run(&[arguments, &["--site", &repository]].concat())
}

/// `data/veikart.json` of the repository's roadmap.
pub(crate) fn data() -> serde_json::Value {
    serde_json::from_slice(&site()["data/veikart.json"]).unwrap()
}
