//! A theme's assets: stylesheets made small, scripts without their remarks, and each named by what it holds, so that they may be cached for ever.
//!
//! In: the files of the theme. Out: [`Assets`] with diagnostics. Never: reads or writes a file.

mod palette;
mod style;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::address::asset;
use crate::config::Accent;
use crate::diag::{Code, Diagnostic, Staged};
use crate::text::fingerprint;
use crate::theme::Theme;
use crate::wording::say;

/// The published files of a theme.
#[derive(Debug, Default)]
pub struct Assets {
    /// Published path by the name templates use: the path in `assets/` with `_` for all but ASCII letters and digits.
    pub names: BTreeMap<String, String>,
    /// Published path and bytes.
    pub files: BTreeMap<String, Arc<[u8]>>,
}

/// The stylesheet that a site's own colour is laid over.
const STYLE: &str = "style.css";

/// How many bytes of a file's hash stand in its published name.
const HASH: usize = 5;

/// Makes stylesheets small, leaves the remarks of scripts out, and fingerprints all.
///
/// Stylesheets come last, since they name the others.
#[must_use]
pub fn build(theme: &Theme, accent: Option<&Accent>) -> Staged<Assets> {
    let mut diagnostics = Vec::new();
    let mut assets = Assets::default();
    let mut published: BTreeMap<String, String> = BTreeMap::new();
    let is_style = |path: &str| path.ends_with(".css");
    let others = theme.assets.iter().filter(|f| !is_style(&f.path));
    for file in others.chain(theme.assets.iter().filter(|f| is_style(&f.path))) {
        let place = theme.path(&format!("assets/{}", file.path));
        let bytes: Arc<[u8]> = match file.path.rsplit('.').next() {
            Some("css") => {
                let Ok(text) = std::str::from_utf8(&file.bytes) else {
                    diagnostics.push(Diagnostic::new(Code::FileNotUtf8, place, 0..0, say!("file-not-utf8.theme")));
                    continue;
                };
                let own = accent.filter(|_| file.path == STYLE).map(|accent| palette::rules(theme, accent));
                let text = own.map_or_else(|| Cow::Borrowed(text), |own| Cow::Owned(format!("{text}{own}")));
                match style::style(&text, &file.path, &published) {
                    Ok(small) => Arc::from(small.into_bytes()),
                    Err(fault) => {
                        diagnostics.push(Diagnostic::new(Code::ThemeFault, place, fault.at..fault.at, fault.message));
                        continue;
                    }
                }
            }
            Some("js") => without_remarks(&file.bytes),
            _ => file.bytes.clone(),
        };
        let path = asset(&file.path, &fingerprint(&bytes, HASH));
        let name = file.path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        published.insert(file.path.clone(), path.clone());
        assets.names.insert(name, path.clone());
        assets.files.insert(path, bytes);
    }
    Staged { value: assets, diagnostics }
}

/// A script without the lines that are a remark alone, but for those that begin with `//!`: they are for who reads the theme,
/// and weigh a fifth of a page's scripts. A script with a template over several lines, where such a line would be text, is
/// left as it is.
fn without_remarks(script: &Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(script) else { return script.clone() };
    let is_remark = |line: &str| line.trim_start().starts_with("//") && !line.trim_start().starts_with("//!");
    let code = || text.split_inclusive('\n').filter(|line| !is_remark(line));
    if code().any(|line| line.matches('`').count() % 2 == 1) {
        return script.clone();
    }
    Arc::from(code().collect::<String>().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::ThemeFile;
    use crate::theme::EngineName;

    /// What a theme with one script publishes of it.
    fn published(script: &str) -> String {
        let assets = vec![ThemeFile { path: "a.js".to_owned(), bytes: Arc::from(script.as_bytes()) }];
        let theme = Theme {
            name: "eget".to_owned(),
            engine: EngineName::MiniJinja,
            is_built_in: false,
            templates: Vec::new(),
            assets,
            locales: Vec::new(),
            palette: None,
            colour: None,
            origins: BTreeMap::new(),
        };
        let built = build(&theme, None);
        assert!(built.diagnostics.is_empty());
        String::from_utf8_lossy(&built.value.files[&built.value.names["a_js"]]).into_owned()
    }

    #[test]
    fn of_scripts_only_the_lines_that_are_remarks_are_left_out() {
        assert_eq!(
            published("//! Licence.\n// Why.\nlet a =  1; // One.\n  // Two.\n"),
            "//! Licence.\nlet a =  1; // One.\n"
        );
        let text = "// Why.\nlet a = `\n// text\n`;\n";
        assert_eq!(published(text), text);
    }
}
