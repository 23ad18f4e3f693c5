//! Sites as released versions of veikart had them: today's program builds them, and nobody changes them.

use std::fs;

use sha2::{Digest as _, Sha256};

use crate::sandbox::{Sandbox, files, tests};

/// Each version with the checksum of its sites. A new version gets a folder and a line; those that are here stay as they are.
const RELEASED: &[(&str, &str)] = &[("0.1.0", "e40c9ffb2fc4ad93e0312ebb0bc13b38c9c644f5c992235ab0399b874160b35c")];

#[test]
fn a_site_of_every_released_version_builds_and_none_is_changed() {
    let folder = tests().join("fixtures/formats");
    let there: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there.len(), RELEASED.len(), "{there:?}");
    for (version, checksum) in RELEASED {
        let sites = folder.join(version);
        let mut hash = Sha256::new();
        for (path, bytes) in files(&sites) {
            hash.update(format!("{path}\n{}\n", bytes.len()));
            hash.update(&bytes);
        }
        let found: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, *checksum, "the sites of {version} are not what they were");
        for site in fs::read_dir(&sites).unwrap() {
            let site = Sandbox::of(&site.unwrap().path());
            let run = site.run(&["build", "--no-sync"]);
            assert_eq!(run.code, Some(0), "{version}: {}", run.whole());
            assert!(site.public().contains_key("index.html"), "{version}");
        }
    }
}
