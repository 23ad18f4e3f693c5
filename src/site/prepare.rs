//! The stages from read to compose, in one place for all commands.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::dress::Wardrobe;
use super::statics;
use super::{Entry, Site};
use crate::address::ICONS;
use crate::assets::Assets;
use crate::check::{self, Days, Today};
use crate::colour::Colour;
use crate::config::{self, Config};
use crate::diag::{self, Diagnostic, Severity, Staged};
use crate::draw::{Look, Painter};
use crate::locale::{Languages, Locale};
use crate::model::Outline;
use crate::pages::{self, Composer};
use crate::parse;
use crate::render::{self, Engine, Shared};
use crate::source::{Picture, STATIC, SourceTree, StaticFile, TextFile};
use crate::text::Alphabets;
use crate::theme::Theme;

/// What a site depends on beside its files.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Where the site will stand; overrides the configuration.
    pub base_url: Option<String>,
    /// The day from which reviews are counted.
    pub today: Option<Date>,
    /// The day that pages tell as today's; `None` where the build was told none, since the same site is to give the same bytes
    /// on any day.
    pub date: Option<Date>,
    /// Whether drafts are part of the site, and what bodies say that is not public, as in a preview.
    pub drafts: bool,
}

/// A site, or what is wrong with it.
#[derive(Debug)]
pub struct Prepared {
    /// The site; `None` where there is a fault.
    pub site: Option<Site>,
    /// The configuration; `None` where it could not be read whole.
    pub config: Option<Arc<Config>>,
    /// The days on which as much would be told, where there is a day that counts as today.
    pub days: Option<Days>,
    /// Every fault and piece of advice, sorted.
    pub diagnostics: Vec<Diagnostic>,
}

impl Prepared {
    /// The number of faults and of pieces of advice.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        diag::count(&self.diagnostics)
    }
}

/// What the stages found on earlier runs. Each stage keeps what depends on few files together with what it
/// depends on, and takes it up again only where that is the same; so the same files give the same site, whatever was
/// there before. Empty for a build.
#[derive(Debug, Default)]
pub struct Memory {
    config: Configured,
    parse: parse::Memory,
    check: check::Memory,
    /// Titles in order.
    alphabets: Alphabets,
    wardrobe: Wardrobe,
    orders: pages::Memory,
    frame: Option<(Followed, Frame)>,
}

/// What stands around a site's pages: all but what they say.
struct Frame {
    engine: Arc<dyn Engine>,
    entries: Arc<BTreeMap<String, Entry>>,
}

impl Frame {
    /// The frame of a site, or why there is none. The engine may be known.
    fn new(
        engine: Option<Arc<dyn Engine>>,
        composer: &Composer<'_>,
        (config, theme, assets): (&Config, &Theme, &Assets),
        (painter, has_icon): (&Painter, bool),
        tree: &SourceTree,
    ) -> Result<Self, Vec<Diagnostic>> {
        let shared = |(at, locale): (usize, &Locale)| {
            let site = composer.site_view(at, assets.names.clone(), has_icon);
            (locale.language().to_owned(), Shared { t: locale.plain(), site, statuses: composer.statuses(at) })
        };
        let mut entries = BTreeMap::new();
        // A template may be deeper than the small stack of a thread of `rayon`'s, so it is read on this one.
        let engine = rayon::in_place_scope(|scope| {
            scope.spawn(|_| entries = super::list(composer, (config, &theme.locales), painter, assets, tree));
            engine.map_or_else(
                || {
                    let shared = theme.locales.iter().enumerate().map(shared).collect();
                    render::engine(theme, &shared, &config.known_languages)
                },
                Ok,
            )
        });
        let engine = engine.map_err(|errors| -> Vec<Diagnostic> {
            errors.iter().map(|error| error.diagnostic(theme, None)).collect()
        })?;
        let taken = statics::add(&mut entries, &tree.statics);
        if taken.is_empty() { Ok(Self { engine, entries: Arc::new(entries) }) } else { Err(taken) }
    }
}

impl std::fmt::Debug for Frame {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Frame of {} files", self.entries.len())
    }
}

/// A frame follows from these and nothing else, and its engine from these but for titles.
#[derive(Debug)]
struct Followed {
    /// With it the configuration is the same, and all that addresses and menus are made of.
    outline: Outline,
    theme: Arc<Theme>,
    assets: Arc<Assets>,
    base_url: Option<String>,
    statics: Vec<StaticFile>,
    pictures: Vec<Picture>,
}

impl Followed {
    fn is_but_for_titles(&self, other: &Self) -> bool {
        let Self { outline, theme, assets, base_url, statics, pictures } = self;
        outline.is_but_for_titles(&other.outline)
            && Arc::ptr_eq(theme, &other.theme)
            && Arc::ptr_eq(assets, &other.assets)
            && (base_url, statics, pictures) == (&other.base_url, &other.statics, &other.pictures)
    }
}

/// The configuration of an earlier run: while its file is the same, it is the very same.
#[derive(Debug, Default)]
struct Configured(Option<(TextFile, Languages, Staged<Arc<Config>>)>);

impl Configured {
    fn read(&mut self, tree: &SourceTree) -> &Staged<Arc<Config>> {
        let (file, languages) = (&tree.config, tree.languages());
        let known = self.0.take().filter(|(then, among, _)| (then, among) == (file, &languages));
        let (.., config) = self.0.insert(known.unwrap_or_else(|| {
            let Staged { value, diagnostics } = config::read(&file.path, &file.text, &languages);
            (file.clone(), languages, Staged { value: Arc::new(value), diagnostics })
        }));
        config
    }
}

/// Runs the stages on what was read. `found` is what reading had to tell.
#[must_use]
pub fn prepare(tree: &SourceTree, found: Vec<Diagnostic>, settings: &Settings) -> Prepared {
    stages(tree, found, settings, &mut Memory::default(), false)
}

/// As [`prepare`], without doing again what an earlier run with this memory did.
#[must_use]
pub fn prepare_again(tree: &SourceTree, found: Vec<Diagnostic>, settings: &Settings, memory: &mut Memory) -> Prepared {
    stages(tree, found, settings, memory, true)
}

/// The stages; what they found of single files is let go of as soon as it has served where there is no other run.
fn stages(
    tree: &SourceTree,
    found: Vec<Diagnostic>,
    settings: &Settings,
    memory: &mut Memory,
    again: bool,
) -> Prepared {
    let mut diagnostics = found;
    // Without the configuration everything else would seem wrong.
    if diagnostics.iter().any(|d| d.file == tree.config.path && d.severity() == Severity::Fault) {
        return Prepared { site: None, config: None, days: None, diagnostics };
    }
    let Memory { config, parse, check, alphabets, wardrobe, orders, frame } = memory;
    let config = config.read(tree);
    let is_whole = config.diagnostics.is_empty();
    diagnostics.extend_from_slice(&config.diagnostics);
    let config = Arc::clone(&config.value);

    let checked = || {
        let mut raw = parse::parse(tree, &config, parse);
        diagnostics.extend(raw.diagnostics);
        raw.value.unread = diagnostics.iter().filter(|d| d.code.is_cause()).map(|d| d.file.clone()).collect();
        let today = settings.today.map(Today::new);
        let circumstances = check::Circumstances { today: today.as_ref(), drafts: settings.drafts };
        let raw = Arc::new(raw.value);
        let roadmap = check::check(&raw, &config, circumstances, alphabets, check);
        diagnostics.extend(roadmap.diagnostics);
        drop(raw);
        if !again {
            // Text by text, with all cores: what is made next takes up the room.
            *check = check::Memory::default();
            parse.forget();
        }
        (roadmap.value, today.map(|today| today.alike()))
    };
    let dressed = || {
        let dress = wardrobe.dress(tree, &config);
        let worn = dress.value.clone().map(|(theme, assets)| {
            let painter = Painter::new(look(&config, &theme, tree));
            let has_icon = painter.has_icon() || tree.statics.iter().any(|file| file.path == ICONS[0].0);
            (theme, assets, painter, has_icon)
        });
        (worn, dress.diagnostics.clone())
    };
    // Neither asks for the other.
    let ((roadmap, days), (worn, told)) = rayon::join(checked, dressed);
    diagnostics.extend(statics::logo(&config, &tree.statics));
    diagnostics.extend(told);

    let site = worn.and_then(|(theme, assets, painter, has_icon)| {
        if diagnostics.iter().any(|d| d.severity() == Severity::Fault) {
            return None;
        }
        let base_url = settings.base_url.clone().or_else(|| config.base_url.clone());
        let orders = pages::orders(&roadmap, &config, alphabets, orders);
        let composer = Composer::new(&roadmap, &config, &theme, (base_url.as_deref(), settings.date), &orders);
        let followed = Followed {
            outline: roadmap.outline.clone(),
            theme: Arc::clone(&theme),
            assets: Arc::clone(&assets),
            base_url: base_url.clone(),
            statics: tree.statics.clone(),
            pictures: tree.pictures.clone(),
        };
        let made = match frame.take().filter(|(then, _)| then.is_but_for_titles(&followed)) {
            Some((then, frame)) if then.outline.is(&followed.outline) => Ok(frame),
            known => {
                let engine = known.map(|(_, frame)| frame.engine);
                Frame::new(engine, &composer, (&config, &theme, &assets), (&painter, has_icon), tree)
            }
        };
        let Frame { engine, entries } = made.map_err(|faults| diagnostics.extend(faults)).ok()?;
        if again {
            *frame = Some((followed, Frame { engine: Arc::clone(&engine), entries: Arc::clone(&entries) }));
        }
        let searches = theme.locales.iter().map(|_| OnceLock::new()).collect();
        Some(Site {
            roadmap,
            config: Arc::clone(&config),
            theme,
            base_url,
            date: settings.date,
            orders,
            engine,
            painter,
            since_adopted: OnceLock::new(),
            searches,
            entries,
            offer: None,
        })
    });
    diag::settle(&mut diagnostics);
    Prepared { site, config: is_whole.then_some(config), days, diagnostics }
}

/// What pictures of the site look like: in its own colour, else the theme's, with its logo and the theme's icon.
fn look(config: &Config, theme: &Theme, tree: &SourceTree) -> Look {
    let own = config.look.accent.as_ref().map(|accent| accent.light);
    let logo = config.look.logo.as_ref().and_then(|logo| {
        let path = logo.value.strip_prefix(STATIC)?;
        tree.statics.iter().find(|file| file.path == path).map(|file| file.bytes.clone())
    });
    let icon = theme.assets.iter().find(|file| file.path == "favicon.svg").map(|file| file.bytes.clone());
    Look::of(own.or(theme.colour).unwrap_or(Colour::GREY), logo, icon)
}
