//! Reading one file: what it is by its place, within the limits of that.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{
    CONFIG, LOCALES, MAX_BINARY, MAX_TABLE, MAX_TEXT, PICTURES, Picture, ReadError, STATIC, StaticFile, TEXTS,
    TextFile, ThemeFile,
};
use crate::diag::{Code, Diagnostic};
use crate::locale::{is_tag, tag_of};
use crate::text::fingerprint;
use crate::wording::{Value, say};

/// How many bytes of a picture's hash stand in its published name.
const HASH: usize = 5;

/// What a walk found: a path to read and its path from the site folder.
pub(super) struct Found {
    pub(super) disk: PathBuf,
    pub(super) path: String,
}

/// What a file is.
pub(super) enum Read {
    Text(Arc<TextFile>),
    Locale(TextFile),
    Picture(Picture),
    Static(StaticFile),
    Theme(String, ThemeFile),
    Fault(Diagnostic),
}

/// The text of a site's configuration alone, for who must know something before all is read; `None` where there is none
/// that can be read.
#[must_use]
pub fn configuration(site: &Path) -> Option<String> {
    let root = fs::canonicalize(site).ok()?;
    let disk = fs::canonicalize(root.join(CONFIG)).ok().filter(|disk| disk.starts_with(&root))?;
    match read_one(Found { disk, path: CONFIG.to_owned() }) {
        Ok(Read::Text(file)) => Some(file.text.to_string()),
        _ => None,
    }
}

/// Reads a file that was found.
pub(super) fn read_one(found: Found) -> Result<Read, ReadError> {
    let Found { disk, path } = found;
    let ending = path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    let theme = path.strip_prefix("themes/").and_then(|below| below.split_once('/'));
    let below = path.strip_prefix(STATIC).map(str::to_owned);
    let locale = path.strip_prefix(LOCALES);
    if let Some(fault) = locale.and_then(|name| misnamed_locale(&path, name)) {
        return Ok(Read::Fault(fault));
    }
    let is_content = theme.is_none() && below.is_none() && locale.is_none();
    let is_text = path == CONFIG || locale.is_some() || (is_content && TEXTS.contains(&ending.as_str()));
    let is_picture = is_content && PICTURES.contains(&ending.as_str());
    if is_content && !is_text && !is_picture {
        let fault = Diagnostic::new(Code::MisplacedFile, path, 0..0, say!("misplaced-file.message"))
            .help(say!("misplaced-file.endings", pictures = PICTURES.join(", ")));
        return Ok(Read::Fault(fault));
    }
    let limit = match (is_text, ending.as_str()) {
        (true, "toml") if path != CONFIG => MAX_TABLE,
        (true, _) => MAX_TEXT,
        (false, _) => MAX_BINARY,
    };
    let io = |error| ReadError::Io(disk.clone(), error);
    let file = open(&disk).map_err(io)?;
    let metadata = file.metadata().map_err(io)?;
    if !metadata.is_file() {
        return Err(io(std::io::Error::other("it was exchanged for something that is no file")));
    }
    let too_large = |path, size| {
        let message = say!(
            "file-too-large.message",
            size = Value::Decimal(format!("{:.1}", mib(size))),
            limit = Value::Decimal(mib(limit).to_string())
        );
        Ok(Read::Fault(Diagnostic::new(Code::FileTooLarge, path, 0..0, message)))
    };
    let size = metadata.len();
    if size > limit {
        return too_large(path, size);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    // It may grow while it is read.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > limit {
        return too_large(path, bytes.len() as u64);
    }
    if let Some((name, inner)) = theme {
        let file = ThemeFile { path: inner.to_owned(), bytes: Arc::from(bytes) };
        return Ok(Read::Theme(name.to_owned(), file));
    }
    if let Some(path) = below {
        return Ok(Read::Static(StaticFile { path, bytes: Arc::from(bytes) }));
    }
    if is_picture {
        let hash = fingerprint(&bytes, HASH);
        return Ok(Read::Picture(Picture { path, bytes: Arc::from(bytes), hash }));
    }
    let is_locale = path.starts_with(LOCALES);
    Ok(match text_of(path, bytes) {
        Read::Text(text) if is_locale => Read::Locale(Arc::unwrap_or_clone(text)),
        read => read,
    })
}

/// A file of texts is named by the tag of its language.
fn misnamed_locale(path: &str, name: &str) -> Option<Diagnostic> {
    let Some(tag) = name.strip_suffix(".ftl") else {
        let message = say!("misplaced-file.message");
        let help = say!("misplaced-file.locales");
        return Some(Diagnostic::new(Code::MisplacedFile, path, 0..0, message).help(help));
    };
    if is_tag(tag) {
        return None;
    }
    let fault = Diagnostic::new(Code::UnknownLanguage, path, 0..0, say!("unknown-language.tag", language = tag));
    Some(match tag_of(tag) {
        Some(proposed) => fault.help(say!("unknown-language.rename", name = proposed)),
        None => fault.help(say!("unknown-language.bcp")),
    })
}

/// Opens a file without waiting: a pipe that took a file's place since it was listed would never answer.
fn open(disk: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    options.open(disk)
}

#[expect(clippy::cast_precision_loss, reason = "a size for people")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0 / 1024.0
}

/// What begins a line above what two people wrote in one place.
const CONFLICT: &str = "<<<<<<< ";

fn text_of(path: String, bytes: Vec<u8>) -> Read {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
            let message = say!("file-not-utf8.message", line = line);
            return Read::Fault(Diagnostic::new(Code::FileNotUtf8, path, 0..0, message));
        }
    };
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        let message = say!("nul-byte.message", line = line);
        return Read::Fault(Diagnostic::new(Code::NulByte, path, 0..0, message));
    }
    let conflict = || text.lines().position(|line| line.starts_with(CONFLICT));
    if let Some(line) = text.contains(CONFLICT).then(conflict).flatten() {
        let message = say!("conflict-marker.message", line = line + 1);
        let fault = Diagnostic::new(Code::ConflictMarker, path, 0..0, message);
        return Read::Fault(fault.help(Code::ConflictMarker.remedy()));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Read::Text(Arc::new(TextFile { path, text: Arc::from(text) }))
}
