//! The deck as a package: its slides with their links, and all that a presentation must have beside them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use zip::result::ZipResult;

use super::master;
use super::shape::{Anchor, Link, Pen, office_language};
use super::{Slide, WIDTH};
use crate::export::content::Content;
use crate::export::look::Palette;
use crate::export::width::{Letters, POINT};
use crate::export::xml;
use crate::export::zipped::zipped;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
pub(super) const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The links of a slide, by their numbers among its relations.
#[derive(Debug, Default)]
pub(super) struct Links(Vec<Link>);

/// The relations before those of links: the layout and the notes.
const OWN: usize = 2;

impl Links {
    pub(super) fn id(&mut self, link: &Link) -> String {
        let at = self.0.iter().position(|own| own == link).unwrap_or_else(|| {
            self.0.push(link.clone());
            self.0.len() - 1
        });
        format!("rId{}", at + 1 + OWN)
    }
}

/// Relations of a part, by type and target; a target out of the package is whole.
struct Relations(String, usize);

impl Relations {
    fn new() -> Self {
        Self(format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">"), 0)
    }

    fn add(&mut self, kind: &str, target: &str, outside: bool) -> &mut Self {
        self.1 += 1;
        let kind = if kind.contains("://") { kind.to_owned() } else { format!("{RELS}/{kind}") };
        let mode = if outside { " TargetMode=\"External\"" } else { "" };
        let _ = write!(self.0, "<Relationship Id=\"rId{}\" Type=\"{kind}\" Target=\"{}\"{mode}/>", self.1, xml(target));
        self
    }

    fn end(&mut self) -> String {
        format!("{}</Relationships>", self.0)
    }
}

/// The bytes of the deck.
pub(super) fn package(
    content: &Content<'_>,
    palette: &Palette,
    slides: &[Slide],
    date: Option<Date>,
) -> ZipResult<Vec<u8>> {
    let day = date.unwrap_or(Date::constant(1980, 1, 1));
    let parts = parts(content, palette, slides, day);
    zipped(parts.iter().map(|(path, text)| (path.as_str(), text.as_bytes())), date)
}

/// The parts of the package by their paths, the content types first, as the format demands.
fn parts(content: &Content<'_>, palette: &Palette, slides: &[Slide], day: Date) -> Vec<(String, String)> {
    let count = slides.len();
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut add = |path: &str, text: String| parts.push((path.to_owned(), text));
    add("[Content_Types].xml", content_types(count));
    let office = format!("{RELS}/extended-properties");
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let mut own = Relations::new();
    own.add("officeDocument", "ppt/presentation.xml", false);
    own.add(&core, "docProps/core.xml", false).add(&office, "docProps/app.xml", false);
    add("_rels/.rels", own.end());
    add("docProps/core.xml", properties(content, day));
    add(
        "docProps/app.xml",
        format!(
            "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>veikart</Application><Slides>{count}</Slides></Properties>"
        ),
    );
    add("ppt/presentation.xml", presentation(content, slides));
    let mut own = Relations::new();
    own.add("slideMaster", "slideMasters/slideMaster1.xml", false);
    own.add("notesMaster", "notesMasters/notesMaster1.xml", false).add("theme", "theme/theme1.xml", false);
    for at in 1..=count {
        own.add("slide", &format!("slides/slide{at}.xml"), false);
    }
    add("ppt/_rels/presentation.xml.rels", own.end());
    add("ppt/theme/theme1.xml", format!("{HEAD}{}", master::theme(palette)));
    add("ppt/theme/theme2.xml", format!("{HEAD}{}", master::theme(palette)));
    add("ppt/slideMasters/slideMaster1.xml", format!("{HEAD}{}", master::master(palette)));
    let mut own = Relations::new();
    own.add("slideLayout", "../slideLayouts/slideLayout1.xml", false);
    own.add("slideLayout", "../slideLayouts/slideLayout2.xml", false).add("theme", "../theme/theme1.xml", false);
    add("ppt/slideMasters/_rels/slideMaster1.xml.rels", own.end());
    for (at, is_cover) in [(1, true), (2, false)] {
        add(&format!("ppt/slideLayouts/slideLayout{at}.xml"), format!("{HEAD}{}", master::layout(palette, is_cover)));
        let own = Relations::new().add("slideMaster", "../slideMasters/slideMaster1.xml", false).end();
        add(&format!("ppt/slideLayouts/_rels/slideLayout{at}.xml.rels"), own);
    }
    add("ppt/notesMasters/notesMaster1.xml", format!("{HEAD}{}", master::notes()));
    let own = Relations::new().add("theme", "../theme/theme2.xml", false).end();
    add("ppt/notesMasters/_rels/notesMaster1.xml.rels", own);
    let anchors: BTreeMap<Anchor, usize> =
        slides.iter().zip(1..).filter_map(|(slide, at)| Some((slide.anchor?, at))).collect();
    for (slide, at) in slides.iter().zip(1..) {
        let mut links = Links::default();
        let text = self::slide(content, palette, slide, &mut links);
        let mut own = Relations::new();
        own.add(
            "slideLayout",
            &format!("../slideLayouts/slideLayout{}.xml", if slide.is_cover { 1 } else { 2 }),
            false,
        );
        own.add("notesSlide", &format!("../notesSlides/notesSlide{at}.xml"), false);
        for link in &links.0 {
            match link {
                Link::Outside(address) => own.add("hyperlink", address, true),
                // Each element, area and sheet has its slide; the first one stands for none.
                Link::To(anchor) => {
                    own.add("slide", &format!("slide{}.xml", anchors.get(anchor).copied().unwrap_or(1)), false)
                }
            };
        }
        parts.push((format!("ppt/slides/slide{at}.xml"), text));
        parts.push((format!("ppt/slides/_rels/slide{at}.xml.rels"), own.end()));
        parts.push((format!("ppt/notesSlides/notesSlide{at}.xml"), notes(content, slide)));
        let mut own = Relations::new();
        own.add("notesMaster", "../notesMasters/notesMaster1.xml", false);
        own.add("slide", &format!("../slides/slide{at}.xml"), false);
        parts.push((format!("ppt/notesSlides/_rels/notesSlide{at}.xml.rels"), own.end()));
    }
    parts
}

fn content_types(count: usize) -> String {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.presentationml";
    let mut out = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let mut add = |path: &str, kind: &str| {
        let _ = write!(out, "<Override PartName=\"/{path}\" ContentType=\"{kind}+xml\"/>");
    };
    add("ppt/presentation.xml", &format!("{KIND}.presentation.main"));
    add("ppt/slideMasters/slideMaster1.xml", &format!("{KIND}.slideMaster"));
    add("ppt/slideLayouts/slideLayout1.xml", &format!("{KIND}.slideLayout"));
    add("ppt/slideLayouts/slideLayout2.xml", &format!("{KIND}.slideLayout"));
    add("ppt/notesMasters/notesMaster1.xml", &format!("{KIND}.notesMaster"));
    add("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme");
    add("ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme");
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties");
    for at in 1..=count {
        add(&format!("ppt/slides/slide{at}.xml"), &format!("{KIND}.slide"));
        add(&format!("ppt/notesSlides/notesSlide{at}.xml"), &format!("{KIND}.notesSlide"));
    }
    out.push_str("</Types>");
    out
}

fn properties(content: &Content<'_>, day: Date) -> String {
    let (title, source, lang) = (xml(&content.full_title()), xml(&content.source()), office_language(content.lang()));
    let author = xml(content.publisher.as_deref().unwrap_or(&content.title));
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:subject>{source}</dc:subject><dc:creator>{author}</dc:creator><dc:language>{lang}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>"
    )
}

/// The number of the first slide among those of the presentation.
const FIRST: usize = 256;

fn presentation(content: &Content<'_>, slides: &[Slide]) -> String {
    let mut out = format!(
        "{HEAD}<p:presentation {SPACES} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         <p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>"
    );
    for at in 0..slides.len() {
        let _ = write!(out, "<p:sldId id=\"{}\" r:id=\"rId{}\"/>", FIRST + at, at + 4);
    }
    let lang = office_language(content.lang());
    let _ = write!(
        out,
        "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>\
         <p:defaultTextStyle><a:defPPr><a:defRPr lang=\"{lang}\"/></a:defPPr></p:defaultTextStyle><p:extLst>\
         <p:ext uri=\"{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}\"><p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
    );
    let mut before: Option<&str> = None;
    let mut count = 0;
    for (at, slide) in slides.iter().enumerate() {
        if before != Some(slide.part.as_str()) {
            if before.is_some() {
                out.push_str("</p14:sldIdLst></p14:section>");
            }
            count += 1;
            let _ = write!(
                out,
                "<p14:section name=\"{}\" id=\"{{00000000-0000-4000-8000-{count:012}}}\"><p14:sldIdLst>",
                xml(&slide.part)
            );
            before = Some(&slide.part);
        }
        let _ = write!(out, "<p14:sldId id=\"{}\"/>", FIRST + at);
    }
    out.push_str("</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>");
    out
}

fn slide(content: &Content<'_>, palette: &Palette, slide: &Slide, links: &mut Links) -> String {
    let mut pen = Pen { out: String::new(), links, lang: content.lang(), deep: &palette.deep, last: 2 };
    let lang = office_language(&slide.lang);
    // A title that would run over two lines is set smaller, never below what a slide asks for.
    let is_wide = Letters::new(24 * POINT, true).width(&slide.title) > WIDTH - 80 * POINT;
    let size = if is_wide && !slide.is_cover { " sz=\"1600\"" } else { "" };
    let kind = if slide.is_cover { "ctrTitle" } else { "title" };
    let title = xml(&slide.title);
    pen.out = format!(
        "{HEAD}<p:sld {SPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"{title}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{kind}\"/></p:nvPr></p:nvSpPr>\
         <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"{lang}\"{size} dirty=\"0\"/><a:t>{title}</a:t></a:r></a:p></p:txBody></p:sp>"
    );
    for shape in &slide.shapes {
        pen.shape(shape);
    }
    if !slide.is_cover {
        let _ = write!(
            pen.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{}\" name=\"#\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"10\"/></p:nvPr></p:nvSpPr>\
             <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr lang=\"{}\"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>",
            pen.last + 1,
            office_language(content.lang())
        );
    }
    pen.out.push_str("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    pen.out
}

fn notes(content: &Content<'_>, slide: &Slide) -> String {
    let lang = office_language(content.lang());
    let paragraphs: String = slide
        .notes
        .iter()
        .map(|note| format!("<a:p><a:r><a:rPr lang=\"{lang}\"/><a:t>{}</a:t></a:r></a:p>", xml(note)))
        .collect();
    format!(
        "{HEAD}<p:notes {SPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
}
