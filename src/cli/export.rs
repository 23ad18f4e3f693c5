//! `export`: a roadmap as a file.

use std::path::Path;

use super::args::{ExportArgs, VerifyArgs};
use super::report::{self, Voice};
use super::{Failure, build};
use crate::address::Word;
use crate::export::{self, Asked, FORMATS, Format, REMARKS, file_name, make};
use crate::publish;
use crate::site::Site;
use crate::text::nearest;
use crate::wording::{Noun, noun, say};

pub(super) fn export(args: &ExportArgs, language: Option<&str>, voice: Voice) -> Result<(), Failure> {
    if args.format == REMARKS {
        return remarks(args, language, voice);
    }
    let formats = FORMATS.iter().map(|format| format.id).chain([REMARKS]);
    let format = Format::named(&args.format).ok_or_else(|| unknown(noun!("noun-format"), &args.format, formats))?;
    let (sources, mut site) =
        build::publishable(&args.site, args.base_url.clone(), &say!("check.nothing-exported"), voice)?;
    if !format.is_paper {
        // Who gets the whole site gets what it offers.
        build::offer(&mut site, voice);
    }
    let asked =
        Asked { site: &site, edition: edition(&site, args.edition.as_deref())?, language: tongue(&site, language)? };
    let bytes = make(format, &asked, &sources)?;
    let path = match args.output.as_deref() {
        Some(path) if path == Path::new("-") => return report::bytes(&bytes),
        Some(path) => path.to_owned(),
        None => file_name(format, &asked).into(),
    };
    wrote(&path, &bytes, args.replace, voice)
}

/// Writes what bodies say of the roadmap as the appendix of a case.
fn remarks(args: &ExportArgs, language: Option<&str>, voice: Voice) -> Result<(), Failure> {
    if args.edition.is_some() {
        return Err(Failure::Other(say!("export.remarks-edition")));
    }
    let site = super::scaffold::whole(&args.site, &say!("check.nothing-exported"), voice)?;
    let locale = &site.locales()[tongue(&site, language)?];
    let Some(text) = export::remarks(site.roadmap(), site.config(), locale) else {
        return Err(Failure::Other(say!("export.no-remarks")));
    };
    let path = match args.output.as_deref() {
        Some(path) if path == Path::new("-") => return report::raw(&text),
        Some(path) => path.to_owned(),
        None => format!("{}.md", site.config().addresses.word(Word::Remarks)).into(),
    };
    wrote(&path, text.as_bytes(), args.replace, voice)
}

/// Writes a file, and tells of it.
fn wrote(path: &Path, bytes: &[u8], replace: bool, voice: Voice) -> Result<(), Failure> {
    publish::file(path, bytes, replace)?;
    let path = path.display().to_string();
    let done = say!("export.wrote", path = &path, size = bytes.len().div_ceil(1000));
    voice.done(&say!("export.done"), &done).map_err(|failure| failure.although(say!("made.was-made", path = path)))
}

/// Tells whether an archive is as it was made.
#[cfg(feature = "archive")]
pub(super) fn verify(args: &VerifyArgs, voice: Voice) -> Result<(), Failure> {
    let path = args.file.display().to_string();
    let unread = |error: std::io::Error| say!("verify.cannot-read", path = &path, error = error.to_string());
    let file = crate::source::open(&args.file).map_err(|error| Failure::Other(unread(error)))?;
    let reader = std::io::BufReader::new(file);
    let verdict =
        crate::export::verify(reader).map_err(|why| Failure::Other(say!("verify.refused", path = &path, why = why)))?;
    if verdict.is_whole() {
        voice.done(&say!("verify.done"), &say!("verify.whole", path = &path, files = report::files(verdict.files)))?;
        return voice.more(&say!("verify.sum", sum = verdict.sha256));
    }
    if verdict.manifest_altered {
        voice.note(&say!("verify.manifest"));
    }
    for file in &verdict.altered {
        voice.note(&say!("verify.altered", file = file));
    }
    for file in &verdict.missing {
        voice.note(&say!("verify.missing", file = file));
    }
    for file in &verdict.added {
        voice.note(&say!("verify.added", file = file));
    }
    voice.error(&say!("verify.not-whole", path = &path));
    Err(Failure::Content)
}

/// Tells whether an archive is as it was made.
#[cfg(not(feature = "archive"))]
pub(super) fn verify(_: &VerifyArgs, _: Voice) -> Result<(), Failure> {
    Err(crate::export::ExportError::LeftOut("archive", "archive").into())
}

/// The place of an edition; `None` for the working roadmap, by its name or none.
fn edition(site: &Site, id: Option<&str>) -> Result<Option<usize>, Failure> {
    let working = site.config().addresses.working();
    let Some(id) = id.filter(|id| *id != working) else { return Ok(None) };
    let editions = &site.roadmap().editions;
    let known = || editions.iter().map(|edition| edition.id.as_str()).chain([working]);
    let place = editions.iter().position(|edition| edition.id == id);
    place.map(Some).ok_or_else(|| unknown(noun!("noun-edition"), id, known()))
}

/// The place of a language of the site; its main language where none is asked for.
fn tongue(site: &Site, tag: Option<&str>) -> Result<usize, Failure> {
    let Some(tag) = tag else { return Ok(0) };
    let languages = &site.config().languages;
    let place = languages.iter().position(|language| language == tag);
    place.ok_or_else(|| unknown(noun!("noun-language"), tag, languages.iter().map(String::as_str)))
}

/// That a name is not known, with the one that was meant and all there are.
fn unknown<'a>(what: Noun, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Failure {
    let names = known.clone().collect::<Vec<_>>().join(", ");
    let what = say!("no-such", one = what.one(), name = name);
    Failure::Other(match nearest(name, known) {
        Some(near) => say!("export.near", what = what, near = say!("did-you-mean", name = near), names = names),
        None => say!("new.unknown", what = what, names = names),
    })
}
