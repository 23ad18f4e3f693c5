//! `export`: a roadmap as a file.

use std::path::Path;

use super::args::ExportArgs;
use super::report::{self, Voice};
use super::{Failure, build};
use crate::export::{Asked, FORMATS, Format, file_name, make};
use crate::publish;
use crate::site::Site;
use crate::text::nearest;
use crate::wording::{Noun, noun, say};

pub(super) fn export(args: &ExportArgs, language: Option<&str>, voice: Voice) -> Result<(), Failure> {
    let formats = FORMATS.iter().map(|format| format.id);
    let format = Format::named(&args.format).ok_or_else(|| unknown(noun!("noun-format"), &args.format, formats))?;
    let Some(site) = build::sound(&args.site, args.base_url.clone(), &say!("check.nothing-exported"), voice)? else {
        return Err(Failure::Content);
    };
    let asked =
        Asked { site: &site, edition: edition(&site, args.edition.as_deref())?, language: tongue(&site, language)? };
    let bytes = make(format, &asked)?;
    let path = match args.output.as_deref() {
        Some(path) if path == Path::new("-") => return report::bytes(&bytes),
        Some(path) => path.to_owned(),
        None => file_name(format, &asked).into(),
    };
    publish::file(&path, &bytes, args.replace)?;
    let kilobytes = bytes.len().div_ceil(1000);
    let done = say!("export.wrote", path = path.display().to_string(), size = kilobytes);
    voice
        .done(&say!("export.done"), &done)
        .map_err(|failure| failure.although(say!("made.was-made", path = path.display().to_string())))
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
