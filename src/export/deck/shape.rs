//! What stands on a slide, and how it is written: boxes with words, and tables.

use std::fmt::Write as _;

use super::package::Links;
use crate::export::width::Length;
use crate::export::xml;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    To(Anchor),
    Outside(String),
}

/// A slide that others lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// A sheet of the matrix.
    Matrix(usize),
    Area(usize),
    Element(usize),
}

/// A place on the slide, in hundredths of a point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) x: Length,
    pub(super) y: Length,
    pub(super) width: Length,
    pub(super) height: Length,
}

/// Words of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    pub(super) text: String,
    /// The language; that of the deck where it is empty.
    pub(super) lang: String,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) link: Option<Link>,
    /// Its colour as `#rrggbb`; that of the theme's text where empty.
    pub(super) colour: String,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) words: Vec<Words>,
    pub(super) size: Length,
    /// What stands before it, hanging.
    pub(super) mark: Option<String>,
    pub(super) indent: Length,
    pub(super) before: Length,
}

/// Something on a slide.
#[derive(Debug)]
pub(super) enum Shape {
    Box(TextBox),
    Table(Table),
}

/// A box, with or without words.
#[derive(Debug)]
pub(super) struct TextBox {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) fill: Option<String>,
    /// Colour, width in quarters of a point, and whether it is dashed.
    pub(super) edge: Option<(String, u32, bool)>,
    pub(super) round: bool,
    pub(super) pad: Length,
    pub(super) lines: Vec<Line>,
    /// Where a click anywhere on it leads.
    pub(super) link: Option<Link>,
}

/// A table. Its first row names the columns.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: String,
    /// What it shows, for those who do not see it.
    pub(super) about: String,
    pub(super) place: Place,
    pub(super) columns: Vec<Length>,
    pub(super) rows: Vec<(Length, Vec<Line>)>,
}

impl TextBox {
    /// Words without a ground, an edge or free space around them.
    pub(super) fn new(name: impl Into<String>, place: Place, lines: Vec<Line>) -> Self {
        Self { name: name.into(), place, fill: None, edge: None, round: false, pad: 0, lines, link: None }
    }
}

impl Words {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self { bold: true, ..Self::plain(text) }
    }
}

impl Line {
    pub(super) fn new(size: Length, words: Words) -> Self {
        Self { words: vec![words], size, ..Self::default() }
    }

    /// Its words, one after the other.
    pub(super) fn text(&self) -> String {
        self.words.iter().map(|words| words.text.as_str()).collect()
    }
}

/// Lengths as the format counts them: 12 700 to a point.
pub(super) fn emu(length: Length) -> u64 {
    u64::from(length) * 127
}

fn rgb(colour: &str) -> String {
    format!("<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>", colour.trim_start_matches('#').to_uppercase())
}

/// A language as office programs name it.
pub(super) fn office_language(tag: &str) -> String {
    match tag {
        "nb" => "nb-NO".to_owned(),
        "nn" => "nn-NO".to_owned(),
        "se" => "se-NO".to_owned(),
        "en" => "en-GB".to_owned(),
        "sv" => "sv-SE".to_owned(),
        "da" => "da-DK".to_owned(),
        other => xml(other),
    }
}

/// Writes the shapes of a slide.
pub(super) struct Pen<'a> {
    pub(super) out: String,
    pub(super) links: &'a mut Links,
    /// The language of the deck.
    pub(super) lang: &'a str,
    pub(super) deep: &'a str,
    /// The number of the shape before.
    pub(super) last: usize,
}

impl Pen<'_> {
    pub(super) fn shape(&mut self, shape: &Shape) {
        self.last += 1;
        match shape {
            Shape::Box(own) => self.text_box(own),
            Shape::Table(own) => self.table(own),
        }
    }

    fn text_box(&mut self, own: &TextBox) {
        let link = own.link.as_ref().map(|link| self.click(link)).unwrap_or_default();
        // What has no words is ground alone.
        let decorative = if own.lines.is_empty() {
            "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative \
             xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>"
        } else {
            ""
        };
        let text_box = if own.fill.is_none() && own.edge.is_none() { " txBox=\"1\"" } else { "" };
        let (id, name) = (self.last, xml(&own.name));
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\">{link}{decorative}</p:cNvPr><p:cNvSpPr{text_box}/><p:nvPr/></p:nvSpPr><p:spPr>"
        );
        self.frame("a", own.place);
        let geometry = if own.round {
            "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 6000\"/></a:avLst></a:prstGeom>"
        } else {
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        };
        self.out.push_str(geometry);
        self.out.push_str(&own.fill.as_deref().map_or_else(|| "<a:noFill/>".to_owned(), rgb));
        match &own.edge {
            Some((colour, width, dashed)) => {
                let dash = if *dashed { "<a:prstDash val=\"dash\"/>" } else { "" };
                let _ = write!(self.out, "<a:ln w=\"{}\">{}{dash}</a:ln>", width * 3175, rgb(colour));
            }
            None => self.out.push_str("<a:ln><a:noFill/></a:ln>"),
        }
        let pad = emu(own.pad);
        let _ = write!(
            self.out,
            "</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"{pad}\" tIns=\"{pad}\" rIns=\"{pad}\" bIns=\"{pad}\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/>"
        );
        self.lines(&own.lines);
        self.out.push_str("</p:txBody></p:sp>");
    }

    fn frame(&mut self, space: &str, place: Place) {
        let (x, y, width, height) = (emu(place.x), emu(place.y), emu(place.width), emu(place.height));
        let _ = write!(
            self.out,
            "<{space}:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></{space}:xfrm>"
        );
    }

    fn click(&mut self, link: &Link) -> String {
        let id = self.links.id(link);
        match link {
            Link::To(_) => format!("<a:hlinkClick r:id=\"{id}\" action=\"ppaction://hlinksldjump\"/>"),
            Link::Outside(_) => format!("<a:hlinkClick r:id=\"{id}\"/>"),
        }
    }

    /// The paragraphs of a body, at least one.
    pub(super) fn lines(&mut self, lines: &[Line]) {
        if lines.is_empty() {
            let _ = write!(self.out, "<a:p><a:endParaRPr lang=\"{}\"/></a:p>", office_language(self.lang));
        }
        for line in lines {
            self.line(line);
        }
    }

    fn line(&mut self, line: &Line) {
        let before = line.before;
        let hanging = if line.mark.is_some() { line.size } else { 0 };
        let left = emu(line.indent + hanging);
        let indent = if hanging > 0 { format!("-{}", emu(hanging)) } else { "0".to_owned() };
        let _ = write!(self.out, "<a:p><a:pPr marL=\"{left}\" indent=\"{indent}\">");
        let _ = write!(self.out, "<a:spcBef><a:spcPts val=\"{before}\"/></a:spcBef>");
        match &line.mark {
            Some(mark) => {
                let _ = write!(self.out, "<a:buFont typeface=\"Arial\"/><a:buChar char=\"{}\"/>", xml(mark));
            }
            None => self.out.push_str("<a:buNone/>"),
        }
        self.out.push_str("</a:pPr>");
        for words in line.words.iter().filter(|words| !words.text.is_empty()) {
            self.words(words, line.size);
        }
        // Where nothing is written, what may be written has the same size.
        let _ = write!(self.out, "<a:endParaRPr lang=\"{}\" sz=\"{}\"/></a:p>", office_language(self.lang), line.size);
    }

    fn words(&mut self, words: &Words, size: Length) {
        let lang = if words.lang.is_empty() { self.lang } else { &words.lang };
        let (lang, text) = (office_language(lang), xml(&words.text));
        let bold = if words.bold { " b=\"1\"" } else { "" };
        let italic = if words.italic { " i=\"1\"" } else { "" };
        let colour = if words.colour.is_empty() { String::new() } else { rgb(&words.colour) };
        let link = words.link.as_ref().map(|link| self.click(link)).unwrap_or_default();
        let _ = write!(
            self.out,
            "<a:r><a:rPr lang=\"{lang}\" sz=\"{size}\"{bold}{italic} dirty=\"0\">{colour}{link}</a:rPr><a:t>{text}</a:t></a:r>"
        );
    }

    fn table(&mut self, own: &Table) {
        let (id, name, about) = (self.last, xml(&own.name), xml(&own.about));
        let _ = write!(
            self.out,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{about}\"/><p:cNvGraphicFramePr>\
             <a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"
        );
        self.frame("p", own.place);
        self.out.push_str(
            "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>\
             <a:tblPr firstRow=\"1\" bandRow=\"1\"/><a:tblGrid>",
        );
        for width in &own.columns {
            let _ = write!(self.out, "<a:gridCol w=\"{}\"/>", emu(*width));
        }
        self.out.push_str("</a:tblGrid>");
        for (at, (height, cells)) in own.rows.iter().enumerate() {
            let _ = write!(self.out, "<a:tr h=\"{}\">", emu(*height));
            for cell in cells {
                self.out.push_str("<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>");
                self.line(cell);
                let fill = if at == 0 { rgb(self.deep) } else { "<a:noFill/>".to_owned() };
                let line = |side: &str| format!("<a:ln{side} w=\"6350\">{}</a:ln{side}>", rgb("#bdbab9"));
                let _ = write!(
                    self.out,
                    "</a:txBody><a:tcPr marL=\"50800\" marR=\"50800\" marT=\"25400\" marB=\"25400\">{}{}{}{}{fill}</a:tcPr></a:tc>",
                    line("L"),
                    line("R"),
                    line("T"),
                    line("B")
                );
            }
            self.out.push_str("</a:tr>");
        }
        self.out.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
    }
}
