//! The roadmap on paper: a booklet with everything, and the matrix alone as a poster. Tagged and archivable at once
//! (PDF/UA-1 and PDF/A-2a), with an outline, links, and the site's own letters.

mod booklet;
mod flow;
mod matrix;
mod page;
mod words;
mod write;

use super::content::Content;
use super::look::{Palette, QUIET};
use super::width::{Length, POINT};
use super::{Asked, ExportError};
use flow::{Flow, MARGIN, leading};
use krilla::tagging::Tag;
use matrix::Matrix;
use page::Mark;
use words::{Anchor, Span, To};
use write::{About, Refused};

/// Papers from the smallest, lying: A4 to A1.
const PAPERS: [(Length, Length); 4] = [(84_189, 59_528), (119_055, 84_189), (168_378, 119_055), (238_394, 168_378)];
/// The sizes of a poster's smallest letters in points, the largest that fits first.
const SIZES: [Length; 7] = [14, 13, 12, 11, 10, 9, 8];

/// The booklet.
pub(super) fn pdf(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let palette = Palette::of(asked.site.config());
    let flow = booklet::Booklet { asked: *asked, content, palette: &palette }.flow();
    written("pdf", &flow, content, asked)
}

/// The matrix on one page: the smallest paper that holds it, with the largest letters that it holds.
pub(super) fn poster(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let palette = Palette::of(asked.site.config());
    let tried = PAPERS.iter().flat_map(|paper| SIZES.map(|size| (*paper, size * POINT)));
    let sheet = |(paper, size)| on_paper(content, &palette, paper, size);
    let fitting = tried.map(sheet).find(|flow| flow.document.pages.len() == 1);
    // What no paper holds goes on, on the largest.
    let flow = fitting.unwrap_or_else(|| sheet((PAPERS[3], SIZES[6] * POINT)));
    written("poster", &flow, content, asked)
}

fn on_paper(content: &Content<'_>, palette: &Palette, paper: (Length, Length), size: Length) -> Flow {
    let mut flow = Flow::new();
    flow.turn(paper);
    flow.outlined(1, &content.full_title());
    flow.anchor(Anchor::Matrix);
    flow.heading(1, Span::strong(&content.full_title()).coloured(&palette.deep), size * 2, 0, None);
    let about: Vec<&str> = content.publisher.iter().chain(&content.notes).map(String::as_str).collect();
    if !about.is_empty() {
        flow.paragraph(&[Span::new(&about.join(" ")).coloured(QUIET)], size, None);
    }
    let foot = source(content);
    Matrix { content, palette, leads_inside: false, size }.set(&mut flow, paper);
    flow.y = flow.bottom() + size;
    flow.open(Tag::P);
    let lines = flow.setter.lines(&foot, size, flow.width());
    for line in &lines {
        flow.line(line, &foot, size, (MARGIN, flow.y));
        flow.y += leading(size);
    }
    flow.close();
    flow
}

/// «Kilde: Veikart for Helsenorge, november 2025. https://…»
fn source(content: &Content<'_>) -> Vec<Span> {
    let Some(address) = &content.address else { return vec![Span::new(&content.source()).coloured(QUIET)] };
    let told = content.source();
    let line = told.strip_suffix(address.as_str()).unwrap_or(&told);
    let address = Span { to: Some(To::Outside(address.clone())), ..Span::new(address) };
    vec![Span::new(line).coloured(QUIET), address]
}

/// Puts name and number at the feet of all pages but the first.
fn numbered(flow: &mut Flow, title: &str) {
    let size = 8 * POINT;
    for (page, number) in flow.document.pages.iter_mut().zip(1..).skip(1) {
        let y = page.height - MARGIN + 24 * POINT;
        let text = |x, text: String| Mark::Text { x, y, size, bold: false, colour: QUIET.to_owned(), text };
        let number = format!("{number}");
        let x = page.width - MARGIN - flow.setter.width(&number, false, size);
        page.foot = vec![text(MARGIN, title.to_owned()), text(x, number)];
    }
}

fn written(
    format: &'static str,
    flow: &Flow,
    content: &Content<'_>,
    asked: &Asked<'_>,
) -> Result<Vec<u8>, ExportError> {
    let about = About {
        title: content.full_title(),
        lang: content.lang().to_owned(),
        publisher: asked.site.config().publisher.as_ref().map(|name| name.get(content.lang()).to_owned()),
        date: asked.date(),
    };
    write::write(&flow.document, &flow.setter, about).map_err(|refused| match refused {
        Refused::Letter(letter) => ExportError::Letter(format, letter),
        Refused::Writer(why) => ExportError::Writer(format, why),
    })
}
