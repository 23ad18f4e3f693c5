//! The matrix as a drawing: areas by columns, each element in its box, in the site's look.

use std::fmt::Write as _;

use super::content::{Content, Status};
use super::layout::{self, BoxText, PartKind, Piece, Row, Setting, What};
use super::look::{self, EDGE, INK, Palette, QUIET};
use super::width::{Length, Letters, POINT};
use super::{Asked, ExportError, xml};

/// The free space around the drawing.
const MARGIN: Length = 24 * POINT;
const TITLE: Letters = Letters::new(24 * POINT, true);
const TEXT: Letters = Letters::new(12 * POINT, false);
const FONTS: &str = "'Source Sans 3','Source Sans Pro',Arial,'Liberation Sans',sans-serif";

const fn setting(width: Length) -> Setting {
    Setting {
        width,
        height: None,
        most_columns: usize::MAX,
        head: 130 * POINT,
        title: Letters::new(12 * POINT, true),
        small: Letters::new(11 * POINT, false),
        pad: 7 * POINT,
        gap: 6 * POINT,
        least_box: 150 * POINT,
    }
}

/// The drawing.
#[expect(clippy::unnecessary_wraps, reason = "formats are made alike, and others can fail")]
pub(super) fn svg(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let columns = u32::try_from(content.columns.len()).unwrap_or(1).max(3);
    let setting = setting(130 * POINT + columns * 340 * POINT);
    let rows = layout::rows(content);
    let sheets = layout::sheets(content, &rows, setting);
    let palette = Palette::of(asked.site.config());
    let mut drawing = Drawing { content, rows: &rows, palette: &palette, setting, out: String::new() };
    let mut y = drawing.head();
    for sheet in &sheets {
        for piece in &sheet.pieces {
            drawing.piece(piece, y);
        }
        y += sheet.height + setting.gap;
    }
    let height = drawing.foot(y);
    Ok(drawing.whole(height).into_bytes())
}

/// The drawing as a picture, with two pixels for each of its points.
#[cfg(feature = "pictures")]
pub(super) fn png(asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    let drawing = String::from_utf8_lossy(&svg(asked, content)?).into_owned();
    if let Some(letter) = crate::draw::unknown_letter(&drawing) {
        return Err(ExportError::Letter("png", letter));
    }
    crate::draw::picture(&drawing, 2.0).ok_or_else(|| ExportError::Writer("png", String::new()))
}

struct Drawing<'a> {
    content: &'a Content<'a>,
    rows: &'a [Row],
    palette: &'a Palette,
    setting: Setting,
    out: String,
}

/// A length in points.
fn points(length: Length) -> String {
    let (whole, part) = (length / POINT, length % POINT);
    if part == 0 { whole.to_string() } else { format!("{whole}.{part:02}").trim_end_matches('0').to_owned() }
}

impl Drawing<'_> {
    /// A line of text whose lower edge of letters is at `y`.
    fn text(&mut self, (x, y): (Length, Length), letters: Letters, colour: &str, lang: &str, text: &str) {
        let weight = if letters.bold { " font-weight=\"600\"" } else { "" };
        let lang = if lang == self.content.lang() { String::new() } else { format!(" xml:lang=\"{}\"", xml(lang)) };
        let (x, y, size) = (points(x), points(y), points(letters.size));
        let text = xml(text);
        let _ = writeln!(
            self.out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight} fill=\"{colour}\"{lang}>{text}</text>"
        );
    }

    /// Lines of text from an upper edge; gives the lower edge.
    fn lines(
        &mut self,
        (x, y): (Length, Length),
        letters: Letters,
        colour: &str,
        lang: &str,
        lines: &[String],
    ) -> Length {
        let mut y = y;
        for line in lines {
            self.text((x, y + letters.size * 19 / 20), letters, colour, lang, line);
            y += letters.line();
        }
        y
    }

    fn rectangle(&mut self, piece: (Length, Length, Length, Length), more: &str) {
        let (x, y, width, height) = piece;
        let (x, y, width, height) = (points(x), points(y), points(width), points(height));
        let _ = writeln!(self.out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {more}/>");
    }

    /// Title, edition and legend; gives the lower edge.
    fn head(&mut self) -> Length {
        let lang = self.content.lang().to_owned();
        let width = self.setting.width;
        let title = TITLE.wrap(&self.content.title, width);
        let deep = self.palette.deep.clone();
        let mut y = self.lines((MARGIN, MARGIN), TITLE, &deep, &lang, &title);
        let about =
            self.content.edition_line.iter().chain(&self.content.publisher).cloned().collect::<Vec<_>>().join(" · ");
        if !about.is_empty() {
            y = self.lines((MARGIN, y), TEXT, INK, &lang, &TEXT.wrap(&about, width));
        }
        let notes = self.content.notes.join(" ");
        if !notes.is_empty() {
            y = self.lines((MARGIN, y), TEXT, QUIET, &lang, &TEXT.wrap(&notes, width));
        }
        let mut x = MARGIN;
        let legend: Vec<Status> = self.content.legend.clone();
        for status in &legend {
            self.sign((x, y + 3 * POINT), status.look);
            self.text((x + 16 * POINT, y + 13 * POINT), TEXT, INK, &lang, &status.label);
            x += 32 * POINT + TEXT.width(&status.label);
        }
        y + if legend.is_empty() { 10 * POINT } else { 26 * POINT }
    }

    /// The sign of a status in a square of twelve points.
    fn sign(&mut self, (x, y): (Length, Length), look: &str) {
        let (_, edge, _, _) = look::of_status(look);
        let circle = "<circle cx=\"6\" cy=\"6\" r=\"5\" fill=\"none\" stroke-width=\"1.5\"";
        let drawn = match look {
            "active" => format!("{circle} stroke=\"{edge}\"/><path d=\"M6 2.5a3.5 3.5 0 0 1 0 7z\" fill=\"{edge}\"/>"),
            "planned" => format!("{circle} stroke=\"{edge}\"/>"),
            "done" => format!(
                "<circle cx=\"6\" cy=\"6\" r=\"5.7\" fill=\"{edge}\"/><path d=\"M3.2 6.2 5.2 8.2 8.8 4\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\"/>"
            ),
            "stopped" => format!(
                "<path d=\"M3.8.6h4.4l3.2 3.2v4.4l-3.2 3.2H3.8L.6 8.200V3.800z\" fill=\"{edge}\"/><path d=\"M3 6h6\" stroke=\"#fff\" stroke-width=\"1.8\"/>"
            ),
            _ => format!("{circle} stroke=\"{edge}\" stroke-dasharray=\".1 2.5\" stroke-linecap=\"round\"/>"),
        };
        let _ = writeln!(self.out, "<g transform=\"translate({} {})\">{drawn}</g>", points(x), points(y));
    }

    fn piece(&mut self, piece: &Piece, top: Length) {
        let (x, y, width, height) = (piece.x + MARGIN, piece.y + top, piece.width, piece.height);
        let (setting, lang) = (self.setting, self.content.lang().to_owned());
        let Palette { head, lane: ground, deep, .. } = self.palette.clone();
        match &piece.what {
            What::Column(at) => {
                self.rectangle((x, y, width, height), &format!("rx=\"4\" fill=\"{deep}\""));
                let title = &self.content.columns[*at].title;
                self.text(
                    (x + setting.pad, y + setting.pad + setting.title.size * 19 / 20),
                    setting.title,
                    "#ffffff",
                    &lang,
                    title,
                );
            }
            What::Row(at, _) => {
                let row = &self.rows[*at];
                self.rectangle((x, y, width, height), &format!("rx=\"4\" fill=\"{head}\""));
                let lines = setting.title.wrap(&row.title, width - 2 * setting.pad);
                self.lines((x + setting.pad, y + setting.pad), setting.title, &deep, &row.lang, &lines);
            }
            What::Cell => self.rectangle((x, y, width, height), &format!("rx=\"4\" fill=\"{ground}\"")),
            What::Label(text) => {
                self.lines((x, y), setting.small, QUIET, &lang, std::slice::from_ref(text));
            }
            What::Box(text) => self.element((x, y, width, height), text),
        }
    }

    fn element(&mut self, (x, y, width, height): (Length, Length, Length, Length), text: &BoxText) {
        let (element, setting) = (&self.content.elements[text.element], self.setting);
        let (ground, edge, stroke, dashed) = look::of_status(element.status.look);
        let link = self.palette.link.clone();
        let anchor = element.address.as_ref().map(|address| format!("<a href=\"{}\">", xml(address)));
        self.out.push_str(anchor.as_deref().unwrap_or("<g>"));
        self.out.push('\n');
        let dash = if dashed { " stroke-dasharray=\"4 3\"" } else { "" };
        let stroke = points(stroke * POINT / 4);
        self.rectangle(
            (x, y, width, height),
            &format!("rx=\"4\" fill=\"{ground}\" stroke=\"{edge}\" stroke-width=\"{stroke}\"{dash}"),
        );
        let mut at = y + setting.pad;
        for part in &text.parts {
            at += setting.before(part.kind);
            let letters = setting.letters(part.kind);
            let x = x + setting.pad;
            let lang = self.content.lang().to_owned();
            at = match part.kind {
                PartKind::Title => self.lines((x, at), letters, &link, &element.lang, &part.lines),
                PartKind::When => self.lines((x, at), letters, QUIET, &lang, &part.lines),
                PartKind::Status => {
                    self.sign((x, at), element.status.look);
                    let label = std::slice::from_ref(&element.status.label);
                    self.lines((x + 16 * POINT, at), letters, INK, &lang, label)
                }
                PartKind::Child(child) => {
                    let (right, down) = (points(setting.indent() - 3 * POINT), points(letters.size / 2));
                    let (left, up) = (points(x), points(at));
                    let _ =
                        writeln!(self.out, "<path d=\"M{left} {up}v{down}h{right}\" fill=\"none\" stroke=\"{EDGE}\"/>");
                    let lang = &self.content.elements[child].lang;
                    self.lines((x + setting.indent(), at), letters, INK, lang, &part.lines)
                }
            };
        }
        self.out.push_str(if anchor.is_some() { "</a>\n" } else { "</g>\n" });
    }

    /// Where it comes from; gives the height of all.
    fn foot(&mut self, y: Length) -> Length {
        let lang = self.content.lang().to_owned();
        let lines = TEXT.wrap(&self.content.source(), self.setting.width);
        self.lines((MARGIN, y + 4 * POINT), TEXT, QUIET, &lang, &lines) + MARGIN
    }

    fn whole(&self, height: Length) -> String {
        let width = self.setting.width + 2 * MARGIN;
        let (w, h) = (points(width), points(height));
        let lang = xml(self.content.lang());
        let title = self.content.full_title();
        let areas: Vec<&str> = self.rows.iter().map(|row| row.title.as_str()).collect();
        let columns: Vec<&str> = self.content.columns.iter().map(|column| column.title.as_str()).collect();
        let values = [("areas", areas.join(", ").into()), ("columns", columns.join(", ").into())];
        let about = self.content.locale.format("export_drawing", &values);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" \
             role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"{lang}\" font-family=\"{FONTS}\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{}</svg>\n",
            xml(&title),
            xml(&about),
            self.out
        )
    }
}
