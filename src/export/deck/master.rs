//! What all slides share: the theme with the site's colours, the master, its two layouts, and the master of notes.

use super::package::SPACES;
use super::shape::emu;
use super::{HEIGHT, SIDE, WIDTH};
use crate::export::look::{INK, Palette, QUIET};
use crate::export::width::{Length, POINT};

fn hex(colour: &str) -> String {
    colour.trim_start_matches('#').to_uppercase()
}

/// The theme.
pub(super) fn theme(palette: &Palette) -> String {
    let own = |name: &str, colour: &str| format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", hex(colour));
    let colours = [
        own("dk1", INK),
        own("lt1", "#ffffff"),
        own("dk2", &palette.deep),
        own("lt2", &palette.lane),
        own("accent1", &palette.accent),
        own("accent2", "#078141"),
        own("accent3", "#ab7c00"),
        own("accent4", "#a31f0e"),
        own("accent5", "#5c27a1"),
        own("accent6", QUIET),
        own("hlink", &palette.link),
        own("folHlink", &palette.link),
    ]
    .concat();
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    let line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"veikart\"><a:themeElements>\
         <a:clrScheme name=\"veikart\">{colours}</a:clrScheme><a:fontScheme name=\"veikart\"><a:majorFont>{font}</a:majorFont>\
         <a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"veikart\"><a:fillStyleLst>{fill}</a:fillStyleLst>\
         <a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst>\
         </a:fmtScheme></a:themeElements></a:theme>"
    )
}

const MAP: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" \
     accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
const GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

/// A frame that slides fill.
fn placeholder(id: usize, kind: &str, (x, y, width, height): (Length, Length, Length, Length), more: &str) -> String {
    let (x, y, width, height) = (emu(x), emu(y), emu(width), emu(height));
    let idx = if kind == "sldNum" { " sz=\"quarter\" idx=\"10\"" } else { "" };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{kind}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{kind}\"{idx}/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody>{more}</p:txBody></p:sp>"
    )
}

fn title(kind: &str, place: (Length, Length, Length, Length), anchor: &str, size: Length) -> String {
    let body = format!(
        "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"{size}\" b=\"1\">\
         <a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr/></a:p>"
    );
    placeholder(2, kind, place, &body)
}

fn number() -> String {
    let body = format!(
        "<a:bodyPr lIns=\"0\" rIns=\"0\" anchor=\"ctr\"/><a:lstStyle><a:lvl1pPr algn=\"r\"><a:defRPr sz=\"1000\"><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>\
         <a:p><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>",
        hex(QUIET)
    );
    placeholder(3, "sldNum", (WIDTH - SIDE - 30 * POINT, HEIGHT - 30 * POINT, 30 * POINT, 20 * POINT), &body)
}

/// Where the title of a slide stands.
const TITLE: (Length, Length, Length, Length) = (SIDE, 16 * POINT, WIDTH - 2 * SIDE, 46 * POINT);

/// The master.
pub(super) fn master(palette: &Palette) -> String {
    let level = |name: &str| {
        format!(
            "<p:{name}><a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/><a:defRPr sz=\"1800\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:{name}>"
        )
    };
    let body = placeholder(
        4,
        "body",
        (SIDE, 70 * POINT, WIDTH - 2 * SIDE, 435 * POINT),
        "<a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p>",
    );
    format!(
        "<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{GROUP}{}{}{body}{}</p:spTree></p:cSld>{MAP}\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId id=\"2147483650\" r:id=\"rId2\"/></p:sldLayoutIdLst>\
         <p:txStyles>{}{}{}</p:txStyles></p:sldMaster>",
        stripe(palette, 8 * POINT),
        title("title", TITLE, "ctr", 24 * POINT),
        number(),
        level("titleStyle"),
        level("bodyStyle"),
        level("otherStyle"),
    )
}

/// A band of the site's colour at the upper edge.
fn stripe(palette: &Palette, height: Length) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"stripe\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>",
        emu(WIDTH),
        emu(height),
        hex(&palette.deep)
    )
}

/// A layout: of the first slide, or of the others.
pub(super) fn layout(palette: &Palette, is_cover: bool) -> String {
    let (kind, name, shapes) = if is_cover {
        let place = (60 * POINT, 120 * POINT, WIDTH - 120 * POINT, 110 * POINT);
        let shapes = format!("{}{}", stripe(palette, 90 * POINT), title("ctrTitle", place, "b", 40 * POINT));
        ("title", "Cover", shapes)
    } else {
        ("titleOnly", "Title", format!("{}{}", title("title", TITLE, "ctr", 24 * POINT), number()))
    };
    format!(
        "<p:sldLayout {SPACES} type=\"{kind}\" preserve=\"1\"><p:cSld name=\"{name}\"><p:spTree>{GROUP}{shapes}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

/// The master of notes.
pub(super) fn notes() -> String {
    let image = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>";
    let body = "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>";
    format!(
        "<p:notesMaster {SPACES}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg><p:spTree>{GROUP}{image}{body}</p:spTree></p:cSld>{MAP}\
         <p:notesStyle><a:lvl1pPr><a:defRPr sz=\"1200\"/></a:lvl1pPr></p:notesStyle></p:notesMaster>"
    )
}
