//! The letters of pictures and papers: Source Sans 3, which the program carries for its theme. No font of the system is asked for, since
//! the same input must give the same picture everywhere.

#[cfg(feature = "pdf")]
use std::collections::HashMap;
#[cfg(feature = "pictures")]
use std::sync::Arc;
use std::sync::OnceLock;

#[cfg(feature = "pictures")]
use resvg::usvg::fontdb::Database;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// The family, as its files name it: they were cut out of a font of all weights, and kept its first name.
#[cfg(feature = "pictures")]
pub(super) const FAMILY: &str = "Source Sans 3 ExtraLight";

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Of running text.
    Regular,
    /// Of headings and names.
    SemiBold,
}

#[cfg(feature = "pictures")]
impl Weight {
    pub(super) fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
        }
    }
}

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../themes/helsenorge/assets/fonts/source-sans-3-", $name, "-normal.woff2"))
            .as_slice()
    };
}

/// The fonts of a weight: of common letters first, then of rarer ones.
const FILES: [(Weight, [&[u8]; 2]); 2] = [
    (Weight::Regular, [font!("latin-400"), font!("latin-ext-400")]),
    (Weight::SemiBold, [font!("latin-600"), font!("latin-ext-600")]),
];

/// The fonts, unpacked once.
pub(super) struct Fonts {
    files: Vec<(Weight, Vec<u8>)>,
    /// The same for who draws.
    #[cfg(feature = "pictures")]
    pub(super) database: Arc<Database>,
}

pub(super) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::unpack)
}

impl Fonts {
    fn unpack() -> Self {
        let packed = FILES.into_iter().flat_map(|(weight, files)| files.map(|file| (weight, file)));
        // The files are the program's own, and a test unpacks them all.
        let files: Vec<(Weight, Vec<u8>)> =
            packed.filter_map(|(weight, file)| Some((weight, wuff::decompress_woff2(file).ok()?))).collect();
        Self {
            #[cfg(feature = "pictures")]
            database: Arc::new(database(&files)),
            files,
        }
    }

    #[cfg(feature = "pictures")]
    fn of(&self, weight: Weight) -> impl Iterator<Item = FontRef<'_>> {
        self.files.iter().filter(move |(own, _)| *own == weight).filter_map(|(_, file)| FontRef::new(file).ok())
    }

    /// The first character of a text that there is no letter for.
    #[cfg(feature = "pictures")]
    pub(super) fn unknown(&self, text: &str) -> Option<char> {
        let fonts: Vec<_> = self.of(Weight::SemiBold).map(|font| font.charmap()).collect();
        let is_known = |c: char| c.is_whitespace() || fonts.iter().any(|charmap| charmap.map(c).is_some());
        text.chars().find(|c| !is_known(*c))
    }

    /// How wide a text is at a size of one pixel, without kerning, which only makes it narrower.
    #[cfg(feature = "pictures")]
    pub(super) fn width(&self, text: &str, weight: Weight) -> f32 {
        let fonts: Vec<_> = self
            .of(weight)
            .map(|font| {
                let charmap = font.charmap();
                (charmap, font.glyph_metrics(Size::new(1.0), LocationRef::default()))
            })
            .collect();
        let advance = |c: char| fonts.iter().find_map(|(charmap, metrics)| metrics.advance_width(charmap.map(c)?));
        text.chars().filter_map(advance).sum()
    }
}

#[cfg(feature = "pictures")]
fn database(files: &[(Weight, Vec<u8>)]) -> Database {
    let mut database = Database::new();
    for (_, file) in files {
        database.load_font_data(file.clone());
    }
    database.set_sans_serif_family(FAMILY);
    database
}

/// The font files, by the places that letters tell.
#[cfg(feature = "pdf")]
pub fn font_files() -> impl Iterator<Item = &'static [u8]> {
    fonts().files.iter().map(|(_, file)| file.as_slice())
}

/// How a character is set.
#[cfg(feature = "pdf")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The place of its font among the files.
    pub font: usize,
    /// Its place in the font.
    pub glyph: u32,
    /// How far the next one stands, in thousandths of the size.
    pub advance: u32,
}

/// The letters of a weight.
#[cfg(feature = "pdf")]
#[derive(Debug)]
pub struct Letters {
    /// Those of most words, by the numbers of their characters.
    common: Vec<Option<Letter>>,
    others: HashMap<u32, Letter>,
}

#[cfg(feature = "pdf")]
impl Letters {
    const COMMON: u32 = 0x180;

    /// Those of a weight, found once.
    #[must_use]
    pub fn of(weight: Weight) -> &'static Self {
        static LETTERS: OnceLock<[Letters; 2]> = OnceLock::new();
        let [regular, strong] = LETTERS.get_or_init(|| [Weight::Regular, Weight::SemiBold].map(Self::find));
        if weight == Weight::Regular { regular } else { strong }
    }

    /// The letter of a character; `None` where the fonts have none.
    #[must_use]
    pub fn get(&self, character: char) -> Option<Letter> {
        let number = u32::from(character);
        match self.common.get(usize::try_from(number).ok()?) {
            Some(common) => *common,
            None => self.others.get(&number).copied(),
        }
    }

    fn find(weight: Weight) -> Self {
        let mut all: HashMap<u32, Letter> = HashMap::new();
        for (font, (_, file)) in fonts().files.iter().enumerate().filter(|(_, (own, _))| *own == weight) {
            let Ok(file) = FontRef::new(file) else { continue };
            let metrics = file.glyph_metrics(Size::new(1000.0), LocationRef::default());
            for (number, glyph) in file.charmap().mappings() {
                let Some(advance) = metrics.advance_width(glyph) else { continue };
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a few thousands, never below 0"
                )]
                let advance = advance.round().max(0.0) as u32;
                // Common letters stand in the font that comes first.
                all.entry(number).or_insert(Letter { font, glyph: glyph.to_u32(), advance });
            }
        }
        Self { common: (0..Self::COMMON).map(|number| all.remove(&number)).collect(), others: all }
    }
}

#[cfg(all(test, feature = "pictures"))]
mod tests {
    use super::*;

    #[test]
    fn norwegian_and_sami_letters_can_be_drawn() {
        assert_eq!(fonts().files.len(), 4);
        assert_eq!(fonts().unknown("Æøå čđŋšŧž – «» 100 % ä ö é"), None);
        assert_eq!(fonts().unknown("På 日本"), Some('日'));
        assert_eq!(fonts().unknown("خدمات"), Some('خ'));
    }

    #[test]
    fn the_family_is_found_by_its_name() {
        let names = |face: &resvg::usvg::fontdb::FaceInfo| face.families.iter().any(|(name, _)| name == FAMILY);
        assert_eq!(fonts().database.faces().filter(|face| names(face)).count(), 4);
    }

    #[test]
    fn wide_words_are_wider() {
        let width = |text| fonts().width(text, Weight::SemiBold);
        assert!(width("WWWW") > width("iiii") * 2.0);
        assert!((0.3..0.8).contains(&width("o")), "{}", width("o"));
    }
}
