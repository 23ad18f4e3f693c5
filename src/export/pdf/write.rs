//! Writing a document: PDF/UA-1 and PDF/A-2a at once, which the writer holds it to.

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{Path, PathBuilder, Point, Rect as Area};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, SerializeSettings};

use super::page::{Child, Document, Heading, Mark, Op, Page, Rect};
use super::words::{Setter, To};
use crate::draw::font_files;
use crate::export::look::{self, INK};
use crate::export::width::{Length, POINT};

/// What a document says of itself.
pub(super) struct About {
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) publisher: Option<String>,
    pub(super) date: Option<jiff::civil::Date>,
}

/// Why a document could not be written.
pub(super) enum Refused {
    /// There is no letter for a character.
    Letter(char),
    /// The writer found something wrong.
    Writer(String),
}

struct Writer<'a> {
    document: &'a Document,
    setter: &'a Setter,
    fonts: Vec<Font>,
    /// What marks and links are called in the file.
    leaves: Vec<Option<Identifier>>,
    links: Vec<Option<Identifier>>,
    unknown: Option<char>,
}

/// The bytes of a document.
pub(super) fn write(document: &Document, setter: &Setter, about: About) -> Result<Vec<u8>, Refused> {
    let failed = |why: &dyn std::fmt::Debug| Refused::Writer(format!("{why:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| failed(&error))?;
    let mut out = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let fonts = font_files().filter_map(|file| Font::new(Data::from(file), 0)).collect();
    let mut writer = Writer {
        document,
        setter,
        fonts,
        leaves: vec![None; document.leaves],
        links: vec![None; document.links],
        unknown: None,
    };
    for page in &document.pages {
        writer.page(page, &mut out);
    }
    if let Some(letter) = writer.unknown {
        return Err(Refused::Letter(letter));
    }
    let mut tree = TagTree::new().with_lang(Some(about.lang.clone()));
    for node in document.tree.iter().filter_map(|child| writer.node(child)) {
        tree.push(node);
    }
    out.set_tag_tree(tree);
    out.set_outline(outline(&document.outline));
    out.set_metadata(metadata(about));
    out.finish().map_err(|error| failed(&error))
}

fn metadata(about: About) -> Metadata {
    let mut metadata = Metadata::new().title(about.title).language(about.lang).creator("veikart".to_owned());
    if let Some(publisher) = about.publisher {
        metadata = metadata.authors(vec![publisher]);
    }
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    if let Some(date) = about.date
        && let Ok(year) = u16::try_from(date.year())
    {
        let day = DateTime::new(year).month(number(date.month())).day(number(date.day()));
        metadata = metadata.creation_date(day.hour(0).minute(0).second(0).utc_offset_hour(0));
    }
    metadata
}

fn outline(headings: &[Heading]) -> Outline {
    let mut outline = Outline::new();
    let mut waiting = headings;
    while let Some(first) = waiting.first() {
        let (node, rest) = entry(first, &waiting[1..]);
        outline.push_child(node);
        waiting = rest;
    }
    outline
}

/// An entry with those below it, and what comes after.
fn entry<'a>(own: &Heading, mut rest: &'a [Heading]) -> (OutlineNode, &'a [Heading]) {
    let place = XyzDestination::new(own.page, Point::from_xy(0.0, points(own.y.saturating_sub(8 * POINT))));
    let mut node = OutlineNode::new(own.title.clone(), place);
    while let Some(next) = rest.first().filter(|next| next.depth > own.depth) {
        let (child, after) = entry(next, &rest[1..]);
        node.push_child(child);
        rest = after;
    }
    (node, rest)
}

#[expect(clippy::cast_precision_loss, reason = "lengths on a page")]
fn points(length: Length) -> f32 {
    length as f32 / POINT as f32
}

fn colour(text: &str) -> rgb::Color {
    let part = |at: usize| text.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0);
    rgb::Color::new(part(1), part(3), part(5))
}

fn area(place: Rect) -> Option<Area> {
    Area::from_xywh(points(place.x), points(place.y), points(place.width), points(place.height))
}

fn filled(text: &str) -> Fill {
    Fill { paint: colour(text).into(), ..Fill::default() }
}

impl Writer<'_> {
    fn page(&mut self, page: &Page, out: &mut krilla::Document) {
        let Some(settings) = PageSettings::from_wh(points(page.width), points(page.height)) else { return };
        let mut paper = out.start_page_with(settings);
        let mut surface = paper.surface();
        for Op { mark, leaf } in &page.ops {
            let tag = match leaf {
                Some(_) => ContentTag::Span(SpanTag::empty()),
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            let own = surface.start_tagged(tag);
            self.mark(mark, &mut surface);
            surface.end_tagged();
            if let Some(place) = leaf.and_then(|leaf| self.leaves.get_mut(leaf)) {
                *place = Some(own);
            }
        }
        for mark in &page.foot {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
            self.mark(mark, &mut surface);
            surface.end_tagged();
        }
        surface.finish();
        for link in &page.links {
            let target = match &link.to {
                To::Outside(address) => Target::Action(Action::Link(LinkAction::new(address.clone()))),
                To::Here(anchor) => {
                    let (page, y) = self.document.anchors.get(anchor).copied().unwrap_or_default();
                    let place = XyzDestination::new(page, Point::from_xy(0.0, points(y.saturating_sub(8 * POINT))));
                    Target::Destination(Destination::Xyz(place))
                }
            };
            if let (Some(place), Some(own)) = (area(link.place), self.links.get_mut(link.number)) {
                let note = Annotation::new_link(LinkAnnotation::new(place, target), Some(link.name.clone()));
                *own = Some(paper.add_tagged_annotation(note));
            }
        }
        paper.finish();
    }

    fn mark(&mut self, mark: &Mark, surface: &mut Surface<'_>) {
        match mark {
            Mark::Text { x, y, size, bold, colour, text } => {
                surface.set_stroke(None);
                surface.set_fill(Some(filled(colour)));
                self.text((*x, *y), *size, *bold, text, surface);
            }
            Mark::Number { end, y, size, of } => {
                let text = (self.document.anchors.get(of).map_or(0, |(page, _)| *page) + 1).to_string();
                let x = end.saturating_sub(self.setter.width(&text, false, *size));
                surface.set_stroke(None);
                surface.set_fill(Some(filled(INK)));
                self.text((x, *y), *size, false, &text, surface);
            }
            Mark::Box { place, fill, edge } => {
                surface.set_fill(fill.as_ref().map(|own| filled(own)));
                surface.set_stroke(edge.as_ref().map(|(own, width, is_dashed)| Stroke {
                    paint: colour(own).into(),
                    width: points(*width),
                    dash: is_dashed.then(|| StrokeDash { array: vec![4.0, 3.0], offset: 0.0 }),
                    ..Stroke::default()
                }));
                if let Some(path) = area(*place).and_then(rectangle) {
                    surface.draw_path(&path);
                }
            }
            Mark::Sign { x, y, size, look } => sign((points(*x), points(*y)), points(*size), look, surface),
        }
    }

    /// Words, each part in the font that has its letters.
    fn text(&mut self, (x, y): (Length, Length), size: Length, bold: bool, text: &str, surface: &mut Surface<'_>) {
        let mut letters = Vec::new();
        for (at, character) in text.char_indices() {
            match self.setter.letter(character, bold) {
                Some(letter) => letters.push((at..at + character.len_utf8(), letter)),
                None => self.unknown = self.unknown.or(Some(character)),
            }
        }
        let mut advance = 0;
        for run in letters.chunk_by(|(_, one), (_, other)| one.font == other.font) {
            let Some((_, first)) = run.first() else { continue };
            let Some(font) = self.fonts.get(first.font).cloned() else { continue };
            let glyphs: Vec<KrillaGlyph> = run
                .iter()
                .map(|(range, letter)| {
                    let width = points(letter.advance) / 10.0;
                    KrillaGlyph::new(GlyphId::new(letter.glyph), width, 0.0, 0.0, 0.0, range.clone(), None)
                })
                .collect();
            let start = Point::from_xy(points(x) + points(advance) / 10.0 * points(size), points(y));
            surface.draw_glyphs(start, &glyphs, font, text, points(size), false);
            advance += run.iter().map(|(_, letter)| letter.advance).sum::<u32>();
        }
    }

    fn node(&self, child: &Child) -> Option<Node> {
        match child {
            Child::Leaf(leaf) => Some(Node::Leaf((*self.leaves.get(*leaf)?)?)),
            Child::Link(link) => Some(Node::Leaf((*self.links.get(*link)?)?)),
            Child::Group(group) => {
                let children = group.children.iter().filter_map(|child| self.node(child)).collect();
                Some(Node::Group(TagGroup::with_children(group.tag.clone(), children)))
            }
        }
    }
}

fn rectangle(area: Area) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(area);
    path.finish()
}

/// The sign of a status, as on the site: a ring, half filled where work is under way, filled where it is done, and a
/// square where it was stopped.
fn sign((x, y): (f32, f32), size: f32, look: &str, surface: &mut Surface<'_>) {
    let (_, edge, _, _) = look::of_status(look);
    let radius = size / 2.0 - 0.5;
    let (middle, half) = ((x + size / 2.0, y + size / 2.0), radius * 0.6);
    surface.set_fill(matches!(look, "done" | "stopped").then(|| filled(edge)));
    let dash = (look == "unknown").then(|| StrokeDash { array: vec![1.0, 1.5], offset: 0.0 });
    surface.set_stroke(Some(Stroke { paint: colour(edge).into(), width: 1.0, dash, ..Stroke::default() }));
    let square = || Area::from_xywh(x + 0.5, y + 0.5, size - 1.0, size - 1.0).and_then(rectangle);
    let outer = if look == "stopped" { square() } else { arc(middle, radius, true) };
    if let Some(path) = outer {
        surface.draw_path(&path);
    }
    if let Some(path) = arc(middle, half, false).filter(|_| look == "active") {
        surface.set_stroke(None);
        surface.set_fill(Some(filled(edge)));
        surface.draw_path(&path);
    }
}

/// A circle, or its right half.
fn arc((x, y): (f32, f32), radius: f32, is_whole: bool) -> Option<Path> {
    let bend = radius * 0.5523;
    let mut path = PathBuilder::new();
    path.move_to(x, y - radius);
    path.cubic_to(x + bend, y - radius, x + radius, y - bend, x + radius, y);
    path.cubic_to(x + radius, y + bend, x + bend, y + radius, x, y + radius);
    if is_whole {
        path.cubic_to(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        path.cubic_to(x - radius, y - bend, x - bend, y - radius, x, y - radius);
    }
    path.close();
    path.finish()
}
