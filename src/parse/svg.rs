//! SVG pictures: they may hold nothing that runs or loads.
//!
//! A picture in a page does neither, but readers may open it by itself, and then it is a page of the site with all that a
//! page may do. What is not drawn is refused rather than taken out: no cleaning knows what every browser would make of
//! the rest, and the file in the site folder stays what it was.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Picture;
use crate::wording::{Text, say};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Elements of these are run or shown by browsers as those of a page are.
const FOREIGN: &[&str] =
    &["http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/xml-events"];
/// Elements that run, load, or hold those of a page.
const ELEMENTS: &[&str] = &[
    "audio",
    "base",
    "canvas",
    "embed",
    "foreignobject",
    "form",
    "frame",
    "handler",
    "iframe",
    "link",
    "listener",
    "meta",
    "object",
    "script",
    "source",
    "video",
];
/// Elements that change attributes in the course of time.
const ANIMATIONS: &[&str] = &["animate", "animatecolor", "animatemotion", "animatetransform", "set"];
/// How an address may begin that is drawn: a place in the picture, or a picture within it.
const DRAWN: &[&str] = &[
    "#",
    "data:image/avif",
    "data:image/gif",
    "data:image/jpeg",
    "data:image/jpg",
    "data:image/png",
    "data:image/webp",
];
/// How an address may begin that a reader may follow.
const FOLLOWED: &[&str] = &["#", "http://", "https://", "mailto:"];

/// What in a picture's file may not be published.
pub(super) fn faults(picture: &Picture) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::default();
    let mut tell = |span: Range<usize>, what: Text| {
        let fault = Diagnostic::new(Code::UnsafePicture, &picture.path, span, what);
        diagnostics.push(fault.help(Code::UnsafePicture.remedy()));
    };
    match std::str::from_utf8(&picture.bytes) {
        Ok(text) => read(text, &mut tell),
        Err(_) => tell(0..0, say!("unsafe-picture.not-utf8")),
    }
    diagnostics.finish()
}

fn read(text: &str, tell: &mut impl FnMut(Range<usize>, Text)) {
    let mut reader = NsReader::from_str(text);
    let (mut is_begun, mut styles) = (false, 0_usize);
    loop {
        let start = place(reader.buffer_position());
        let event = reader.read_resolved_event().map(|(namespace, event)| (named(&namespace), event));
        let (namespace, event) = match event {
            Ok(read) => read,
            Err(error) => {
                let at = place(reader.error_position()).min(text.len());
                return tell(at..at, say!("unsafe-picture.malformed", told = error.to_string()));
            }
        };
        let is_style = |element: &BytesStart<'_>| element.local_name().as_ref().eq_ignore_ascii_case("style");
        let wrong = match &event {
            Event::Eof => break,
            Event::Start(element) | Event::Empty(element) => {
                if !is_begun && (namespace.as_deref() != Some(SVG) || element.local_name().as_ref() != "svg") {
                    let what = say!("unsafe-picture.other", element = element.name().as_ref());
                    let end = place(reader.buffer_position());
                    return tell(start..end, what);
                }
                is_begun = true;
                styles += usize::from(matches!(event, Event::Start(_)) && is_style(element));
                wrong_element(namespace.as_deref(), element)
            }
            Event::End(element) => {
                styles -= usize::from(styles > 0 && element.local_name().as_ref().eq_ignore_ascii_case("style"));
                None
            }
            Event::Text(style) if styles > 0 => {
                wrong_style(style).map(|does| say!("unsafe-picture.style", does = does))
            }
            Event::CData(style) if styles > 0 => {
                wrong_style(style).map(|does| say!("unsafe-picture.style", does = does))
            }
            Event::GeneralRef(_) if styles > 0 => Some(say!("unsafe-picture.style-entity")),
            Event::DocType(declared) if declared.contains('[') => Some(say!("unsafe-picture.entities")),
            Event::PI(instruction) if instruction.trim_start().starts_with("xml-stylesheet") => {
                Some(say!("unsafe-picture.stylesheet"))
            }
            Event::Decl(declared) => wrong_encoding(declared.encoding().and_then(Result::ok)),
            _ => None,
        };
        if let Some(what) = wrong {
            tell(start..place(reader.buffer_position()), what);
        }
    }
    if !is_begun {
        tell(0..0, say!("unsafe-picture.empty"));
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn named(namespace: &ResolveResult<'_>) -> Option<String> {
    match namespace {
        ResolveResult::Bound(Namespace(name)) => Some((*name).to_owned()),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => None,
    }
}

fn wrong_encoding(encoding: Option<Cow<'_, str>>) -> Option<Text> {
    let encoding = encoding?;
    let is_plain = ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|plain| encoding.eq_ignore_ascii_case(plain));
    (!is_plain).then(|| say!("unsafe-picture.encoding", encoding = encoding.as_ref()))
}

fn wrong_element(namespace: Option<&str>, element: &BytesStart<'_>) -> Option<Text> {
    let whole = element.name();
    let name = element.local_name().as_ref().to_ascii_lowercase();
    if ELEMENTS.contains(&name.as_str()) || namespace.is_some_and(|namespace| FOREIGN.contains(&namespace)) {
        return Some(say!("unsafe-picture.element", element = whole.as_ref()));
    }
    element.attributes().find_map(|attribute| match attribute {
        Ok(attribute) => wrong_attribute(&name, &attribute),
        Err(error) => Some(say!("unsafe-picture.attribute", element = whole.as_ref(), told = error.to_string())),
    })
}

fn wrong_attribute(element: &str, attribute: &Attribute<'_>) -> Option<Text> {
    let written = attribute.key.as_ref();
    // That of a namespace tells what names mean, and is loaded by nobody.
    if written == "xmlns" || written.starts_with("xmlns:") {
        return attribute.value.contains('&').then(|| say!("unsafe-picture.name-entity", name = written));
    }
    let name = attribute.key.local_name().as_ref().to_ascii_lowercase();
    let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else {
        return Some(say!("unsafe-picture.unknown-entity", name = written));
    };
    // Browsers pass over these within an address.
    let address: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let address = address.to_ascii_lowercase();
    let begins = |with: &[&str]| address.is_empty() || with.iter().any(|head| address.starts_with(head));
    if name.starts_with("on") {
        return Some(say!("unsafe-picture.runs", name = written));
    }
    match name.as_str() {
        "href" | "src" if !begins(if element == "a" { FOLLOWED } else { DRAWN }) => {
            return Some(say!("unsafe-picture.leads-out", name = written));
        }
        "base" => return Some(say!("unsafe-picture.base", name = written)),
        "attributename" if ANIMATIONS.contains(&element) => {
            let changed = address.rsplit(':').next().unwrap_or("");
            if changed == "href" || changed.starts_with("on") {
                return Some(say!("unsafe-picture.animates", element = element, value = value.as_ref()));
            }
        }
        _ => {}
    }
    if address.contains("javascript:") || address.contains("vbscript:") {
        return Some(say!("unsafe-picture.script", name = written));
    }
    let is_css = name == "style" || value.contains('(');
    if is_css {
        wrong_style(&value).map(|does| say!("unsafe-picture.value", name = written, does = does))
    } else {
        None
    }
}

/// What a stylesheet, or one value of it, may not do.
fn wrong_style(style: &str) -> Option<Text> {
    let style = style.to_ascii_lowercase();
    if style.contains('\\') {
        return Some(say!("unsafe-picture.does-hide"));
    }
    if style.contains("@import") {
        return Some(say!("unsafe-picture.does-import"));
    }
    if ["javascript:", "expression(", "-moz-binding", "behavior:", "image-set(", "image(", "src("]
        .iter()
        .any(|what| style.contains(what))
    {
        return Some(say!("unsafe-picture.does-run"));
    }
    let loads = style.match_indices("url(").any(|(at, mark)| {
        let address = style[at + mark.len()..].trim_start_matches(|c: char| c.is_whitespace() || "\"'".contains(c));
        !DRAWN.iter().any(|head| address.starts_with(head))
    });
    loads.then(|| say!("unsafe-picture.does-load"))
}

#[cfg(test)]
mod tests {
    use super::read;

    fn told(inner: &str) -> Vec<String> {
        whole(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>"
        ))
    }

    fn whole(text: &str) -> Vec<String> {
        let mut told = Vec::new();
        read(text, &mut |span, what| {
            assert!(text.get(span.clone()).is_some(), "{span:?} in {text}");
            told.push(what.told(crate::wording::Language::En));
        });
        told
    }

    #[test]
    fn drawings_are_let_through() {
        for drawing in [
            "<title>Æ</title><path d=\"M0 0h1\" fill=\"url(#a)\" style=\"stroke: #fff\"/>",
            "<defs><style>.a{fill:#1d70b8;filter:url('#b')}</style><linearGradient id=\"a\"/></defs>",
            "<use xlink:href=\"#a\"/><use href=\"#a\"/>",
            "<image href=\"data:image/png;base64,AAAA\"/>",
            "<a href=\"https://example.no/\"><text>til kilden</text></a>",
            "<animate attributeName=\"opacity\" from=\"0\" to=\"1\"/>",
            "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>",
            "<i:grid xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" units=\"px\"/>",
            "<g transform=\"rotate(45) translate(1, 2)\"/>",
        ] {
            assert_eq!(told(drawing), Vec::<String>::new(), "{drawing}");
        }
        let exported = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by a program -->\n\
             <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\"><?xpacket begin?></svg>\n";
        assert_eq!(whole(exported), Vec::<String>::new());
    }

    #[test]
    fn what_runs_or_loads_is_refused() {
        for bad in [
            "<script>alert(1)</script>",
            "<SCRIPT/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<script xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<foreignObject><b/></foreignObject>",
            "<path onload=\"x()\"/>",
            "<path ONCLICK=\"x()\"/>",
            "<a href=\"javascript:x()\"><text/></a>",
            "<a xlink:href=\"java&#x0a;script:x()\"/>",
            "<a href=\"&#106;avascript:x()\"/>",
            "<a href=\" data:text/html,x\"/>",
            "<use href=\"other.svg#a\"/>",
            "<use href=\"data:image/svg+xml,x#a\"/>",
            "<image href=\"https://example.no/x.png\"/>",
            "<image xlink:href=\"//example.no/x.png\"/>",
            "<animate attributeName=\"href\" to=\"x\"/>",
            "<set attributeName=\"xlink:href\" to=\"x\"/>",
            "<set attributeName=\"onclick\" to=\"x\"/>",
            "<animate attributeName=\"x\" values=\"javascript:x()\"/>",
            "<style>@import 'x.css';</style>",
            "<style><![CDATA[a{fill:url(x.svg)}]]></style>",
            "<style>a{fill:u\\72l(x.svg)}</style>",
            "<style>a{fill:&#117;rl(x.svg)}</style>",
            "<path style=\"fill:url( 'https://example.no/x' )\"/>",
            "<path fill=\"url(x.svg#a)\"/>",
            "<g xml:base=\"https://example.no/\"/>",
            "<path d=\"&x;\"/>",
            "<h:p xmlns:h=\"http://www.w3.org/1999/xht&#109;l\"/>",
            "<iframe/>",
            "<g></path>",
        ] {
            assert!(!told(bad).is_empty(), "{bad}");
        }
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        for bad in [
            "",
            "tekst",
            "<html/>",
            "<svg/>",
            &format!("<!DOCTYPE svg [<!ENTITY x \"y\">]>{root}"),
            &format!("<?xml-stylesheet href=\"x.css\"?>{root}"),
            &format!("<?xml version=\"1.0\" encoding=\"UTF-7\"?>{root}"),
        ] {
            assert!(!whole(bad).is_empty(), "{bad}");
        }
    }
}
