//! What stands on a slide, read from its XML: boxes and tables with their words, places, fills and links.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::import::Run;
use crate::import::words::tidied;
use crate::import::xml::Node;

/// A place on the slide, in the format's own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// What a shape is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    /// The number of the slide, its date or its foot.
    Frame,
    Other,
}

/// A box or a table.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) name: Arc<str>,
    pub(super) role: Role,
    /// `None` where its place is the layout's.
    pub(super) area: Option<Area>,
    /// Its colour, as the file writes it.
    pub(super) fill: Option<String>,
    pub(super) has_edge: bool,
    pub(super) lines: Vec<Line>,
    /// The slide that a click leads to, by its place in the deck.
    pub(super) link: Option<usize>,
    /// The rows of a table; each cell with its lines.
    pub(super) table: Option<Vec<Vec<Cell>>>,
}

/// A cell of a table. One that another stretches over is empty.
#[derive(Debug, Default)]
pub(super) struct Cell {
    pub(super) lines: Vec<Line>,
    /// How many columns it stretches over.
    pub(super) columns: usize,
    /// Whether it continues the cell above.
    pub(super) goes_on: bool,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) runs: Vec<Run>,
    /// Whether all its words are bold.
    pub(super) is_bold: bool,
    /// How deep it stands; its mark, where it has one.
    pub(super) depth: usize,
    pub(super) mark: Mark,
    pub(super) link: Option<usize>,
}

/// Where a click leads.
pub(super) enum Lead {
    /// To a slide, by its place in the deck.
    Slide(usize),
    /// Out of the deck. It is kept as words are, and never followed.
    Outside(String),
}

/// What stands before a paragraph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mark {
    #[default]
    None,
    Bullet,
    Number,
}

impl Area {
    pub(super) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(super) fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }

    /// How much of two ranges is the same.
    pub(super) fn shared(one: (f64, f64), other: (f64, f64)) -> f64 {
        (one.1.min(other.1) - one.0.max(other.0)).max(0.0)
    }

    /// How much of two areas is the same.
    pub(super) fn overlap(&self, other: &Self) -> f64 {
        Self::shared((self.x, self.right()), (other.x, other.right()))
            * Self::shared((self.y, self.bottom()), (other.y, other.bottom()))
    }

    pub(super) fn size(&self) -> f64 {
        self.width * self.height
    }

    /// Whether another lies in it, but for a hair.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.overlap(other) >= other.size() * 0.98 && self.size() > other.size() * 1.02
    }
}

impl Shape {
    /// Its words, paragraphs apart by a space.
    pub(super) fn words(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The colours of a theme, by their names.
#[derive(Debug, Default)]
pub(super) struct Colours(BTreeMap<String, String>);

impl Colours {
    pub(super) fn of(theme: &Node) -> Self {
        let scheme = theme.at(&["themeElements", "clrScheme"]);
        let named = scheme.into_iter().flat_map(|scheme| &scheme.children).filter_map(|colour| {
            let own = colour.children.first()?;
            Some((
                colour.name.to_string(),
                own.get("val").filter(|_| own.is("srgbClr")).or(own.get("lastClr"))?.to_owned(),
            ))
        });
        Self(named.collect())
    }

    /// A fill as `RRGGBB`, with what changes it behind it; `None` where there is none.
    fn fill(&self, of: &Node) -> Option<String> {
        let colour = of.child("solidFill")?.children.first()?;
        Some(self.colour(colour))
    }

    fn colour(&self, colour: &Node) -> String {
        let name = colour.get("val").unwrap_or_default();
        let own = match name {
            "bg1" => "lt1",
            "bg2" => "lt2",
            "tx1" => "dk1",
            "tx2" => "dk2",
            other => other,
        };
        let mut told = self.0.get(own).map_or(name, String::as_str).to_uppercase();
        for change in &colour.children {
            told.push_str(&format!(" {}{}", change.name, change.get("val").unwrap_or_default()));
        }
        told
    }
}

/// How the places inside a group become places on the slide.
#[derive(Clone, Copy)]
struct Frame {
    x: f64,
    y: f64,
    across: f64,
    down: f64,
}

/// Reads the shapes of a slide.
pub(super) fn shapes(slide: &Node, colours: &Colours, leads: &dyn Fn(&str) -> Option<Lead>) -> Vec<Shape> {
    let mut reader = Reader { colours, leads, out: Vec::new() };
    if let Some(tree) = slide.at(&["cSld", "spTree"]) {
        reader.group(tree, Frame { x: 0.0, y: 0.0, across: 1.0, down: 1.0 });
    }
    reader.out
}

struct Reader<'a> {
    colours: &'a Colours,
    leads: &'a dyn Fn(&str) -> Option<Lead>,
    out: Vec<Shape>,
}

impl Reader<'_> {
    fn group(&mut self, group: &Node, frame: Frame) {
        for node in &group.children {
            match &*node.name {
                "sp" => self.shape(node, frame),
                "graphicFrame" => self.table(node, frame),
                "grpSp" => self.group(node, inside(node, frame)),
                // Of a thing that is written in two ways, the newer.
                "AlternateContent" => {
                    if let Some(choice) = node.child("Choice") {
                        self.group(choice, frame);
                    }
                }
                _ => {}
            }
        }
    }

    fn shape(&mut self, node: &Node, frame: Frame) {
        let Some(own) = node.child("nvSpPr") else { return };
        let about = own.child("cNvPr");
        let role = match own.at(&["nvPr", "ph"]).and_then(|holder| holder.get("type")) {
            Some("title" | "ctrTitle") => Role::Title,
            Some("sldNum" | "dt" | "ftr") => Role::Frame,
            _ => Role::Other,
        };
        let look = node.child("spPr");
        let style = node.child("style");
        let has = |name: &str| look.is_some_and(|look| look.child(name).is_some());
        let of_style = style.and_then(|style| style.child("fillRef")).filter(|fill| fill.get("idx") != Some("0"));
        let of_style = of_style.and_then(|fill| fill.children.first()).filter(|_| !has("noFill"));
        let fill = look.and_then(|look| self.colours.fill(look)).or(of_style.map(|colour| self.colours.colour(colour)));
        let edge = look.and_then(|look| look.child("ln"));
        let has_edge = edge.map_or(style.is_some(), |edge| edge.child("noFill").is_none());
        self.out.push(Shape {
            name: about.and_then(|about| about.get("name")).unwrap_or_default().into(),
            role,
            area: look.and_then(|look| look.child("xfrm")).and_then(|own| area(own, frame)),
            fill,
            has_edge,
            lines: node.child("txBody").map(|body| self.lines(body)).unwrap_or_default(),
            link: about.and_then(|about| self.link(about)),
            table: None,
        });
    }

    fn table(&mut self, node: &Node, frame: Frame) {
        let Some(table) = node.at(&["graphic", "graphicData", "tbl"]) else { return };
        let about = node.at(&["nvGraphicFramePr", "cNvPr"]);
        let cell = |cell: &Node| Cell {
            lines: cell.child("txBody").map(|body| self.lines(body)).unwrap_or_default(),
            columns: cell.get("gridSpan").and_then(|count| count.parse().ok()).unwrap_or(1).clamp(1, 1_000),
            goes_on: cell.get("vMerge").is_some_and(|told| told != "0" && told != "false"),
        };
        let covered = |cell: &&Node| !cell.get("hMerge").is_some_and(|told| told != "0" && told != "false");
        let rows = table.all("tr").map(|row| row.all("tc").filter(covered).map(cell).collect()).collect();
        self.out.push(Shape {
            name: about.and_then(|about| about.get("name")).unwrap_or_default().into(),
            role: Role::Other,
            area: node.child("xfrm").and_then(|own| area(own, frame)),
            fill: None,
            has_edge: false,
            lines: Vec::new(),
            link: None,
            table: Some(rows),
        });
    }

    /// The paragraphs of a text that have words.
    fn lines(&self, body: &Node) -> Vec<Line> {
        body.all("p").map(|paragraph| self.line(paragraph)).filter(|line| !line.text.is_empty()).collect()
    }

    fn line(&self, paragraph: &Node) -> Line {
        let mut line = Line { is_bold: true, ..Line::default() };
        let mut runs = Vec::new();
        for part in &paragraph.children {
            match &*part.name {
                "r" | "fld" => {
                    let words = part.child("t").map_or("", |words| words.text.as_str());
                    let look = part.child("rPr");
                    let is_bold =
                        look.and_then(|look| look.get("b")).is_some_and(|bold| bold != "0" && bold != "false");
                    line.is_bold &= is_bold || words.trim().is_empty();
                    let lead = look.and_then(|look| self.lead(look));
                    let mut run = Run { text: words.to_owned(), bold: is_bold, ..Run::default() };
                    run.italic = look.and_then(|look| look.get("i")).is_some_and(|mark| mark != "0" && mark != "false");
                    match lead {
                        Some(Lead::Slide(at)) => line.link = line.link.or(Some(at)),
                        Some(Lead::Outside(address)) => run.link = Some(address),
                        None => {}
                    }
                    runs.push(run);
                }
                "br" => runs.push(Run { text: " ".to_owned(), ..Run::default() }),
                _ => {}
            }
        }
        line.runs = tidied(runs);
        line.text = line.runs.iter().map(|run| run.text.as_str()).collect();
        if let Some(look) = paragraph.child("pPr") {
            let margin = look.get("marL").and_then(|margin| margin.parse::<f64>().ok()).unwrap_or_default();
            let level = look.get("lvl").and_then(|level| level.parse::<usize>().ok()).unwrap_or_default().min(8);
            line.mark = match () {
                () if look.child("buAutoNum").is_some() => Mark::Number,
                () if look.child("buChar").is_some() => Mark::Bullet,
                () => Mark::None,
            };
            line.depth = level.max(usize::from(margin > 0.0));
        }
        line
    }

    fn lead(&self, on: &Node) -> Option<Lead> {
        (self.leads)(on.child("hlinkClick")?.get(":id")?)
    }

    /// The slide that a click leads to.
    fn link(&self, on: &Node) -> Option<usize> {
        self.lead(on).and_then(|lead| if let Lead::Slide(at) = lead { Some(at) } else { None })
    }
}

/// A number of the format; what is beyond any slide counts as not told.
fn length(node: &Node, name: &str) -> Option<f64> {
    node.get(name)?.parse().ok().filter(|length: &f64| length.is_finite() && length.abs() < 1e12)
}

fn area(own: &Node, frame: Frame) -> Option<Area> {
    let (place, size) = (own.child("off")?, own.child("ext")?);
    Some(Area {
        x: frame.x + length(place, "x")? * frame.across,
        y: frame.y + length(place, "y")? * frame.down,
        width: length(size, "cx")?.max(0.0) * frame.across,
        height: length(size, "cy")?.max(0.0) * frame.down,
    })
}

/// The frame inside a group.
fn inside(group: &Node, frame: Frame) -> Frame {
    let Some(own) = group.at(&["grpSpPr", "xfrm"]) else { return frame };
    let within = || {
        let (place, size) = (own.child("chOff")?, own.child("chExt")?);
        Some((length(place, "x")?, length(place, "y")?, length(size, "cx")?, length(size, "cy")?))
    };
    let (Some(area), Some((x, y, width, height))) = (area(own, frame), within()) else { return frame };
    let scale = |outer: f64, inner: f64, own: f64| if inner > 0.0 { (outer / inner).clamp(1e-6, 1e6) } else { own };
    let (across, down) = (scale(area.width, width, frame.across), scale(area.height, height, frame.down));
    Frame { x: area.x - x * across, y: area.y - y * down, across, down }
}
