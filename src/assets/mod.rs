//! A theme's assets: minified, and named by what they hold, so that they may be cached for ever.
//!
//! In: the files of the theme. Out: [`Assets`] with diagnostics. Never: reads or writes a file.

mod minify;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Staged};
use crate::parse::picture_path;
use crate::text::fingerprint;
use crate::theme::Theme;

/// The published files of a theme.
#[derive(Debug, Default)]
pub struct Assets {
    /// Published path by the name templates use: the path in `assets/` with `_` for all but ASCII letters and digits.
    pub names: BTreeMap<String, String>,
    /// Published path and bytes.
    pub files: BTreeMap<String, Arc<[u8]>>,
}

/// How many bytes of a file's hash stand in its published name.
const HASH: usize = 5;

/// Parsers of styles and scripts call themselves for each level, also where no bracket shows it (`a => a => …`).
/// With the limits of `theme`, this is room for all.
const STACK: usize = 256 * 1024 * 1024;

/// Minifies and fingerprints.
#[must_use]
pub fn build(theme: &Theme) -> Staged<Assets> {
    let roomy = std::thread::Builder::new().stack_size(STACK);
    std::thread::scope(|scope| match roomy.spawn_scoped(scope, || build_here(theme)) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        // A system that grants no such thread can still build any theme that is not made to break it.
        Err(_) => build_here(theme),
    })
}

/// Stylesheets come last, since they name the others.
fn build_here(theme: &Theme) -> Staged<Assets> {
    let mut diagnostics = Vec::new();
    let mut assets = Assets::default();
    let mut published: BTreeMap<String, String> = BTreeMap::new();
    let is_style = |path: &str| path.ends_with(".css");
    let others = theme.assets.iter().filter(|f| !is_style(&f.path));
    for file in others.chain(theme.assets.iter().filter(|f| is_style(&f.path))) {
        let place = theme.path(&format!("assets/{}", file.path));
        let bytes: Arc<[u8]> = match file.path.rsplit('.').next() {
            Some("css" | "js") => {
                let Ok(text) = std::str::from_utf8(&file.bytes) else {
                    diagnostics.push(Diagnostic::new(Code::FileNotUtf8, place, 0..0, "this file is not UTF-8"));
                    continue;
                };
                let minified = if is_style(&file.path) {
                    minify::style(text, &file.path, &published)
                } else {
                    minify::script(text)
                };
                match minified {
                    Ok(small) => Arc::from(small.into_bytes()),
                    Err(fault) => {
                        diagnostics.push(Diagnostic::new(Code::ThemeFault, place, fault.at..fault.at, fault.message));
                        continue;
                    }
                }
            }
            _ => file.bytes.clone(),
        };
        let path = picture_path(&file.path, &fingerprint(&bytes, HASH));
        let name = file.path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        published.insert(file.path.clone(), path.clone());
        assets.names.insert(name, path.clone());
        assets.files.insert(path, bytes);
    }
    Staged { value: assets, diagnostics }
}
