//! Tells the program what it is made of, so that a build knows whether the same program has built before: the digest of its
//! sources, its themes, the versions of what it stands on, and the features it is built with. It is the same on every machine.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "Cargo tells and is told so")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// What decides what the program does. A package may lack the file of versions.
const MADE_OF: [&str; 4] = ["Cargo.lock", "Cargo.toml", "src", "themes"];

fn main() -> io::Result<()> {
    let mut files = BTreeSet::new();
    for path in MADE_OF.map(Path::new).into_iter().filter(|path| path.exists()) {
        println!("cargo::rerun-if-changed={}", path.display());
        find(path, &mut files)?;
    }
    let mut digest = Sha256::new();
    for path in files {
        let bytes = fs::read(&path)?;
        let path = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        digest.update(format!("{path}\n{}\n", bytes.len()));
        digest.update(bytes);
    }
    let is_feature = |name: &String| name.starts_with("CARGO_FEATURE_");
    let features = env::vars_os().filter_map(|(name, _)| name.into_string().ok()).filter(is_feature);
    for feature in features.collect::<BTreeSet<_>>() {
        digest.update(format!("{feature}\n"));
    }
    let digest: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=VEIKART_PROGRAM={digest}");
    Ok(())
}

/// The files below a path, but for hidden ones, which editors leave.
fn find(path: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.insert(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            find(&entry.path(), files)?;
        }
    }
    Ok(())
}
