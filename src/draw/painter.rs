//! Who draws: sets the words of a card in lines that fit, on a ground that is drawn once.

use std::sync::OnceLock;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{FontResolver, FontSelectionFn, ImageHrefResolver, Options, Tree};

use super::fonts::{Weight, fonts};
use super::svg::Drawing;
use super::{Card, HEIGHT, Look, WIDTH, can_be_drawn, png};
use crate::colour::{Colour, LIGHT_PAGE};

/// Between the words and the edges.
const MARGIN: f32 = 72.0;
/// The width of a line of words; the road runs on its right.
const LINE: f32 = 1000.0;
/// Where the foot begins.
const FOOT: f32 = 530.0;
/// The sizes of a title with how many lines it may take, the largest that fits first.
const TITLES: [(f32, usize); 5] = [(92.0, 2), (76.0, 3), (64.0, 4), (54.0, 5), (46.0, 6)];
/// The most pixels of a picture, which take a quarter of a gigabyte while it is drawn.
const MOST: f32 = 64e6;
/// From one base line to the next, in sizes.
const LEADING: f32 = 1.12;

/// Draws the pictures of a site.
pub struct Painter {
    look: Look,
    ground: OnceLock<Option<Pixmap>>,
}

impl std::fmt::Debug for Painter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Painter").field("look", &self.look).finish_non_exhaustive()
    }
}

impl Painter {
    /// A painter for a site of this look.
    #[must_use]
    pub fn new(look: Look) -> Self {
        Self { look, ground: OnceLock::new() }
    }

    /// A share picture as PNG; `None` where it cannot be drawn, which [`Card::can_be_drawn`] tells beforehand.
    #[must_use]
    pub fn card(&self, card: &Card) -> Option<Vec<u8>> {
        let mut picture = self.ground.get_or_init(|| self.ground()).clone()?;
        render(&self.words(card).finish(), &mut picture)?;
        png::encode(&picture)
    }

    /// The colour that devices show around the site.
    #[must_use]
    pub fn colour(&self) -> Colour {
        self.look.shades.tint
    }

    /// Whether there is an icon to draw.
    #[must_use]
    pub fn has_icon(&self) -> bool {
        self.icon_tree().is_some()
    }

    fn icon_tree(&self) -> Option<Tree> {
        tree(std::str::from_utf8(self.look.icon.as_ref()?).ok()?)
    }

    /// The site's icon as PNG, on white so that no device fills its corners with black; `None` where the theme has none.
    #[must_use]
    pub fn icon(&self, size: u32) -> Option<Vec<u8>> {
        let tree = self.icon_tree()?;
        let mut picture = Pixmap::new(size, size)?;
        picture.fill(Color::WHITE);
        #[expect(clippy::cast_precision_loss, reason = "icons are some hundred pixels")]
        let (inner, edge) = (size as f32 * 0.76, size as f32 * 0.12);
        let scale = inner / tree.size().width().max(tree.size().height());
        resvg::render(&tree, Transform::from_scale(scale, scale).post_translate(edge, edge), &mut picture.as_mut());
        png::encode(&picture)
    }

    /// What all pictures of a site share.
    fn ground(&self) -> Option<Pixmap> {
        let shades = &self.look.shades;
        let mut drawing = Drawing::default();
        drawing.rect((0.0, 0.0), (1200.0, 630.0), 0.0, shades.tint);
        drawing.circle((1180.0, 30.0), 190.0, shades.ground);
        drawing.dashes("M1120 540 C1090 450 1190 400 1150 300 S1085 170 1150 90", 9.0, shades.line);
        drawing.rect((0.0, FOOT), (1200.0, 630.0 - FOOT), 0.0, shades.deep);
        if let Some(mark) = self.mark() {
            drawing.rect((MARGIN, FOOT + 18.0), (64.0, 64.0), 12.0, LIGHT_PAGE);
            drawing.picture((MARGIN + 6.0, FOOT + 24.0), (52.0, 52.0), mark);
        }
        let mut picture = Pixmap::new(WIDTH, HEIGHT)?;
        render(&drawing.finish(), &mut picture)?;
        Some(picture)
    }

    /// The logo, else the icon.
    fn mark(&self) -> Option<&[u8]> {
        self.look.logo.as_deref().or(self.look.icon.as_deref())
    }

    fn words(&self, card: &Card) -> Drawing {
        let shades = &self.look.shades;
        let mut drawing = Drawing::default();
        let mut y = 64.0;
        let known = |text: &&str| can_be_drawn(text);
        if let Some(above) = card.above.as_deref().filter(known) {
            y += 36.0;
            drawing.text((MARGIN, y), 36.0, Weight::SemiBold, shades.hover, &shortened(above, 36.0, Weight::SemiBold));
            y += 14.0;
        }
        let facts = card.facts.iter().map(String::as_str).filter(known).collect::<Vec<_>>().join("  ·  ");
        let facts = shortened(&facts, 36.0, Weight::Regular);
        let facts_at = FOOT - 44.0;
        let end = if facts.is_empty() { facts_at } else { facts_at - 60.0 };
        let subtitle = card
            .subtitle
            .as_deref()
            .filter(known)
            .map(|text| lines(text, 34.0, Weight::Regular, 2))
            .unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
        let below = if subtitle.is_empty() { 0.0 } else { 28.0 + 42.0 * subtitle.len() as f32 };
        let (size, title) = title(&card.title, end - y - below);
        for line in &title {
            y += size * LEADING;
            drawing.text((MARGIN, y), size, Weight::SemiBold, shades.deep, line);
        }
        y += 28.0;
        for line in &subtitle {
            y += 42.0;
            drawing.text((MARGIN, y), 34.0, Weight::Regular, shades.deep, line);
        }
        drawing.text((MARGIN, facts_at), 36.0, Weight::Regular, shades.deep, &facts);
        let indent = if self.mark().is_some() { 88.0 } else { 0.0 };
        let foot = shortened_to(
            Some(card.foot.as_str()).filter(known).unwrap_or_default(),
            34.0,
            Weight::SemiBold,
            LINE - indent,
        );
        drawing.text((MARGIN + indent, FOOT + 62.0), 34.0, Weight::SemiBold, LIGHT_PAGE, &foot);
        drawing
    }
}

/// The lines of a title in the largest size at which they fit a height.
fn title(text: &str, room: f32) -> (f32, Vec<String>) {
    let fitting = TITLES.iter().find_map(|&(size, most)| {
        let set = lines(text, size, Weight::SemiBold, usize::MAX);
        let is_whole = set.iter().all(|line| fonts().width(line, Weight::SemiBold) * size <= LINE);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = set.len() as f32 * size * LEADING;
        (is_whole && set.len() <= most && height <= room).then_some((size, set))
    });
    fitting.unwrap_or_else(|| {
        let (size, _) = TITLES[TITLES.len() - 1];
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few lines, rounded down")]
        let most = (room / (size * LEADING)) as usize;
        (size, lines(text, size, Weight::SemiBold, most.max(1)))
    })
}

/// A text in lines, broken between words, at most so many; what is left out is told by an ellipsis.
fn lines(text: &str, size: f32, weight: Weight, most: usize) -> Vec<String> {
    let fits = |line: &str| fonts().width(line, weight) * size <= LINE;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| shortened(line, size, weight)).collect()
}

fn shortened(text: &str, size: f32, weight: Weight) -> String {
    shortened_to(text, size, weight, LINE)
}

/// A text, or as much of it as a width holds.
fn shortened_to(text: &str, size: f32, weight: Weight, width: f32) -> String {
    let fits = |text: &str| fonts().width(text, weight) * size <= width;
    if fits(text) {
        return text.to_owned();
    }
    let mut kept = text;
    while let Some((at, _)) = kept.char_indices().next_back() {
        kept = &kept[..at];
        let told = format!("{}…", kept.trim_end());
        if fits(&told) {
            return told;
        }
    }
    String::new()
}

/// A drawing as what can be rendered. It can name no file.
fn tree(drawing: &str) -> Option<Tree> {
    let resolver = ImageHrefResolver {
        resolve_data: ImageHrefResolver::default_data_resolver(),
        resolve_string: Box::new(|_, _| None),
    };
    // Fonts are unpacked where there are words to draw, which icons seldom have.
    let select = FontResolver::default_font_selector();
    let select_font: FontSelectionFn<'_> = Box::new(|font, database| {
        if database.is_empty() {
            database.clone_from(&fonts().database);
        }
        select(font, database)
    });
    let font_resolver = FontResolver { select_font, ..FontResolver::default() };
    let options = Options { font_resolver, image_href_resolver: resolver, ..Options::default() };
    Tree::from_str(drawing, &options).ok()
}

/// A drawing as PNG, each of its points as `scale` pixels, or as many as there is room for in a picture; `None` where it
/// cannot be drawn.
#[must_use]
pub fn picture(drawing: &str, scale: f32) -> Option<Vec<u8>> {
    let tree = tree(drawing)?;
    let size = tree.size();
    let scale = scale.min((MOST / (size.width() * size.height())).sqrt());
    let size = size.to_int_size().scale_by(scale)?;
    let mut picture = Pixmap::new(size.width(), size.height())?;
    picture.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    png::encode(&picture)
}

fn render(drawing: &str, picture: &mut Pixmap) -> Option<()> {
    resvg::render(&tree(drawing)?, Transform::identity(), &mut picture.as_mut());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painter() -> Painter {
        Painter::new(Look::of(Colour::parse("#126f87").unwrap(), None, None))
    }

    fn card(title: &str) -> Card {
        Card {
            above: Some("Et rikt helsetilbud".to_owned()),
            title: title.to_owned(),
            subtitle: None,
            facts: vec!["2026–2027".to_owned(), "Under arbeid".to_owned()],
            foot: "Veikart for Helsenorge".to_owned(),
        }
    }

    #[test]
    fn pictures_have_their_size_and_are_the_same_each_time() {
        let first = painter().card(&card("Digital henvisning <&> «å»")).unwrap();
        assert!(first == painter().card(&card("Digital henvisning <&> «å»")).unwrap(), "other bytes");
        let picture = Pixmap::decode_png(&first).unwrap();
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
        assert!(first.len() < 60_000, "{} bytes", first.len());
        assert!(first != painter().card(&card("Digital henvisning")).unwrap(), "the title is not drawn");
    }

    #[test]
    fn no_title_leaves_its_box() {
        let long = "Kvalitetsforbedringsprosjektet ".repeat(20);
        let one = "Arbeidsmiljøundersøkelsesresultatpresentasjonsverktøy".repeat(3);
        for text in ["A", "Digital tilgang til egne opplysninger i hele helsetjenesten", &long, &one] {
            let room = 330.0;
            let (size, set) = title(text, room);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = set.len() as f32 * size * LEADING;
            assert!(height <= room, "{text}: {height}");
            for line in &set {
                assert!(fonts().width(line, Weight::SemiBold) * size <= LINE, "{line}");
            }
        }
        assert!(title("A", 330.0).0 > title(&long, 330.0).0);
    }

    #[test]
    fn a_drawing_names_no_file() {
        let named = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/hostname.png" width="9" height="9"/></svg>"#;
        assert!(!tree(named).unwrap().has_text_nodes());
    }
}
