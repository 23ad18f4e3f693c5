//! Parsing: from the texts of a site to raw values that keep their places.
//!
//! In: a [`SourceTree`] and the configuration. Out: [`RawSite`] with diagnostics. Never fails: what cannot be read
//! is left out and told. Never: looks from one file into another (that is `check`).

mod body;
mod edition;
mod front_matter;
mod keys;
mod link;
mod markdown;
mod raw;
mod route;
mod section;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Staged};
use crate::source::{SourceTree, TextFile};

pub use body::{Body, Paragraph, RootedHtml};
pub use edition::{RawDelivery, RawEdition, RawEditionArea, RawEditionMeasure, RawHead, RawPlan};
pub use keys::{AREA, EDITION, MEASURE, PAGE, PLAN, TRANSLATION};
pub use link::{LinkKind, RawLink, relative};
pub use raw::{RawArea, RawMeasure, RawPage, RawSite, RawTranslation};
pub use route::{Kind, Route, WORKING, picture_path, route};
pub use section::{RawSection, Role, heading_of};

/// What one file became.
enum Parsed {
    Measure(Box<RawMeasure>),
    Area(RawArea),
    Page(RawPage),
    Translation(RawTranslation),
    Edition(RawEdition),
    Plan(RawPlan),
}

/// Parses every text of the site, in parallel; the result is in the order of the paths.
#[must_use]
pub fn parse(tree: &SourceTree, config: &Config) -> Staged<RawSite> {
    let pictures = link::Pictures::new(tree);
    let parsed: Vec<(Option<Parsed>, Vec<Diagnostic>)> = tree
        .texts
        .par_iter()
        .map(|file| {
            let mut diagnostics = Vec::new();
            (parse_file(file, config, &pictures, &mut diagnostics), diagnostics)
        })
        .collect();
    let mut site = RawSite::default();
    let mut all = Vec::new();
    for (value, diagnostics) in parsed {
        all.extend(diagnostics);
        match value {
            Some(Parsed::Measure(measure)) => site.measures.push(*measure),
            Some(Parsed::Area(area)) => site.areas.push(area),
            Some(Parsed::Page(page)) if page.file == route::FRONT_FILE => site.front = Some(page),
            Some(Parsed::Page(page)) => site.pages.push(page),
            Some(Parsed::Translation(translation)) => site.translations.push(translation),
            Some(Parsed::Edition(edition)) => site.editions.push(edition),
            Some(Parsed::Plan(plan)) => site.plans.push(plan),
            None => {}
        }
    }
    Staged { value: site, diagnostics: all }
}

fn parse_file(
    file: &TextFile,
    config: &Config,
    pictures: &link::Pictures,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Parsed> {
    let Some(route) = route(&file.path) else {
        diagnostics.push(
            Diagnostic::new(Code::MisplacedFile, &file.path, 0..0, "veikart reads no file here")
                .help(Code::MisplacedFile.remedy()),
        );
        return None;
    };
    if !crate::text::is_id(&route.id) {
        diagnostics.push(
            Diagnostic::new(Code::InvalidId, &file.path, 0..0, format!("`{}` cannot be an id", route.id)).help(
                match crate::text::slug(&route.id).as_str() {
                    "" => Code::InvalidId.remedy().to_owned(),
                    slug => format!("ids are ASCII lower case letters, digits and hyphens: `{slug}` would do"),
                },
            ),
        );
    }
    let reader = raw::Reader { file, route: &route, config, pictures };
    Some(match (&route.language, route.kind) {
        (Some(_), _) => Parsed::Translation(reader.translation(diagnostics)?),
        (None, route::Kind::Measure) => Parsed::Measure(Box::new(reader.measure(diagnostics)?)),
        (None, route::Kind::Area) => Parsed::Area(reader.area(diagnostics)?),
        (None, route::Kind::Page) => Parsed::Page(reader.page(diagnostics)?),
        (None, route::Kind::Edition) => Parsed::Edition(edition::edition(file, &route.id, diagnostics)),
        (None, route::Kind::Plan) => Parsed::Plan(edition::plan(file, &route.id, diagnostics)),
    })
}
