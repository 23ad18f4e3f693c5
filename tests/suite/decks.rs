//! Decks, documents and texts that are brought in: what they tell by place, colour and heading, what is asked instead, and
//! that hostile ones are refused.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use veikart::export::{self, Asked, Format};
use veikart::import::{Found, FoundElement, Map, Name, Told, Vocabulary, own_locales, read};
use veikart::site::{Settings, Site, prepare};
use veikart::source::SourceTree;
use veikart::wording::Language;
use zip::write::SimpleFileOptions;

/// A site: its files, made ready.
fn site(folder: &str) -> (SourceTree, Site) {
    let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
    let tree = veikart::source::read(folder.as_ref()).expect("the site is there").value;
    let site = prepare(&tree, Vec::new(), &Settings::default()).site.expect("it has no fault");
    (tree, site)
}

static BASE: LazyLock<(SourceTree, Site)> = LazyLock::new(|| site("tests/fixtures/diagnostics/base"));

/// What a file tells, or why it is refused.
fn told(name: &str, bytes: &[u8]) -> Result<Found, String> {
    let (own, map) = (own_locales(), Map::default());
    let known = Vocabulary::new(&BASE.1, &own, &map);
    read(name, bytes, &known).map_err(|error| error.text().told(Language::En))
}

fn package(files: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        out.start_file(*path, SimpleFileOptions::default()).expect("it is written");
        out.write_all(text.as_bytes()).expect("it is written");
    }
    out.finish().expect("it is written").into_inner()
}

const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn relations<'a>(all: impl IntoIterator<Item = (String, &'a str, String)>) -> String {
    let mut out = "<Relationships>".to_owned();
    for (id, kind, target) in all {
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{RELATED}/{kind}\" Target=\"{target}\"/>");
    }
    out + "</Relationships>"
}

/// A deck of slides, each given by what stands in its tree of shapes. Each slide may lead to each by `s1`, `s2` …
fn deck(slides: &[String]) -> Vec<u8> {
    let mut files = vec![(
        "_rels/.rels".to_owned(),
        relations([("a".to_owned(), "officeDocument", "ppt/presentation.xml".to_owned())]),
    )];
    let numbers = 1..=slides.len();
    let own = |folder: &str| {
        relations(numbers.clone().map(|number| (format!("s{number}"), "slide", format!("{folder}slide{number}.xml"))))
    };
    let ids: String = numbers.clone().map(|number| format!("<p:sldId id=\"{number}\" r:id=\"s{number}\"/>")).collect();
    let main =
        format!("<p:presentation><p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx=\"9600\" cy=\"5400\"/></p:presentation>");
    files.push(("ppt/presentation.xml".to_owned(), main));
    files.push(("ppt/_rels/presentation.xml.rels".to_owned(), own("slides/")));
    for (number, shapes) in (1..).zip(slides) {
        let slide = format!("<p:sld><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>");
        files.push((format!("ppt/slides/slide{number}.xml"), slide));
        files.push((format!("ppt/slides/_rels/slide{number}.xml.rels"), own("")));
    }
    package(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A box at a place, with a colour, a link and paragraphs.
fn shape(area: [u32; 4], fill: &str, link: &str, lines: &[&str]) -> String {
    let [x, y, width, height] = area;
    let fill =
        if fill.is_empty() { String::new() } else { format!("<a:solidFill><a:srgbClr val=\"{fill}\"/></a:solidFill>") };
    let click = if link.is_empty() { String::new() } else { format!("<a:hlinkClick r:id=\"{link}\"/>") };
    let words: String = lines.iter().map(|line| format!("<a:p><a:r><a:t>{line}</a:t></a:r></a:p>")).collect();
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"Box {x}\">{click}</p:cNvPr><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>\
         <a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>{fill}</p:spPr><p:txBody>{words}</p:txBody></p:sp>"
    )
}

fn title(words: &str) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Title\"/><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>"
    )
}

/// Columns 2025, 2026–27 and 2028, and the areas Hav and Land.
fn matrix(boxes: &[String]) -> String {
    let heads = [
        shape([1000, 500, 2000, 300], "003344", "", &["2025"]),
        shape([3100, 500, 2000, 300], "003344", "", &["2026-27"]),
        shape([5200, 500, 2000, 300], "003344", "", &["2028"]),
        shape([100, 900, 800, 1500], "CCCCCC", "", &["Hav"]),
        shape([100, 2500, 800, 1500], "CCCCCC", "", &["Land"]),
    ];
    title("Veikart") + &heads.concat() + &boxes.concat()
}

fn named<'a>(found: &'a Found, title: &str) -> &'a FoundElement {
    found.elements.iter().find(|element| element.title.text == title).unwrap_or_else(|| panic!("{title} is found"))
}

fn words(name: Option<&Name>) -> &str {
    name.and_then(Name::words).map_or("", |told| told.text.as_str())
}

fn period(element: &FoundElement) -> &str {
    element.period.as_ref().map_or("", |told| told.text.as_str())
}

fn asked(found: &Found) -> Vec<String> {
    let told = |question: &veikart::import::Question| {
        format!("{}: {}", question.place.text().told(Language::En), question.what.told(Language::En))
    };
    found.questions.iter().map(told).collect()
}

#[test]
fn boxes_are_placed_by_the_heads_above_and_beside_them() {
    let boxes = [
        shape([1050, 950, 1900, 300], "FFFFFF", "", &["Alger"]),
        shape([3150, 950, 1900, 300], "FFFFFF", "", &["Blåskjell"]),
        shape([3150, 1300, 4000, 300], "FFFFFF", "", &["Torsk"]),
        shape([5250, 2600, 1900, 300], "FFFFFF", "", &["Gress"]),
    ];
    let found = told("a.pptx", &deck(&[matrix(&boxes)])).expect("it is a deck");
    let placed: Vec<_> = found
        .elements
        .iter()
        .map(|element| (element.title.text.as_str(), words(element.area.as_ref()), period(element)))
        .collect();
    let expected = [
        ("Alger", "Hav", "2025"),
        ("Blåskjell", "Hav", "2026-27"),
        ("Torsk", "Hav", "2026-2028"),
        ("Gress", "Land", "2028"),
    ];
    assert_eq!(placed, expected);
    assert_eq!(asked(&found), Vec::<String>::new());
}

#[test]
fn what_a_place_does_not_tell_is_asked() {
    let boxes = [
        shape([2500, 950, 1000, 300], "FFFFFF", "", &["Mellom"]),
        shape([1050, 2200, 1900, 600], "FFFFFF", "", &["Begge"]),
        shape([5250, 2600, 1900, 300], "FFFFFF", "", &["Over"]),
        shape([5250, 2700, 1900, 300], "FFFFFF", "", &["Under"]),
    ];
    let found = told("a.pptx", &deck(&[matrix(&boxes)])).expect("it is a deck");
    assert_eq!((period(named(&found, "Mellom")), words(named(&found, "Begge").area.as_ref())), ("", ""));
    let asked = asked(&found);
    for expected in [
        "“Box 2500”: “Mellom” does not stand in one column",
        "“Begge” does not stand beside one focus area",
        "“Over” and “Under” overlap",
    ] {
        assert_eq!(asked.iter().filter(|told| told.contains(expected)).count(), 1, "{expected}: {asked:#?}");
    }
}

#[test]
fn a_colour_is_a_status_by_a_legend_alone() {
    let boxes = [
        shape([1050, 950, 1900, 300], "92D050", "", &["Alger"]),
        shape([3150, 950, 1900, 300], "FFC000", "", &["Torsk"]),
        shape([8000, 4500, 200, 200], "92D050", "", &[]),
        shape([8250, 4500, 1200, 200], "", "", &["I arbeid"]),
    ];
    let found = told("a.pptx", &deck(&[matrix(&boxes)])).expect("it is a deck");
    assert_eq!(words(named(&found, "Alger").status.as_ref()), "I arbeid");
    assert_eq!(words(named(&found, "Torsk").status.as_ref()), "");
    assert!(asked(&found).iter().any(|told| told.contains("colour #ffc000")), "{:#?}", asked(&found));
    // The same colour by its name.
    let boxes = [boxes[0].clone(), boxes[1].clone(), shape([8000, 4500, 1500, 200], "", "", &["Grønt: I arbeid"])];
    let found = told("a.pptx", &deck(&[matrix(&boxes)])).expect("it is a deck");
    assert_eq!(words(named(&found, "Alger").status.as_ref()), "I arbeid");
}

#[test]
fn linked_slides_describe_what_leads_to_them() {
    let boxes = [shape([1050, 950, 1900, 300], "FFFFFF", "s2", &["Alger"])];
    let about = shape(
        [100, 900, 8000, 3000],
        "",
        "",
        &["Problem: Det er for få.", "Behov", "- Flere alger", "Nytteverdi:", "Mer mat."],
    );
    let found = told("a.pptx", &deck(&[matrix(&boxes), title("Alger i havet") + &about])).expect("it is a deck");
    let [element] = &found.elements[..] else { panic!("one element: {:#?}", found.elements) };
    let texts: Vec<(String, Vec<String>)> = element
        .texts
        .iter()
        .map(|text| {
            (
                text.heading.as_ref().map_or("", |told| told.text.as_str()).to_owned(),
                text.blocks.iter().map(veikart::import::Block::words).collect(),
            )
        })
        .collect();
    let expected = [("Problem", "Det er for få."), ("Behov", "Flere alger"), ("Nytteverdi", "Mer mat.")];
    assert_eq!(texts, expected.map(|(heading, words)| (heading.to_owned(), vec![words.to_owned()])));
    assert!(asked(&found).iter().any(|told| told.contains("“Alger” and “Alger i havet”")), "{:#?}", asked(&found));
}

#[test]
fn a_table_may_be_the_matrix() {
    let cell = |lines: &[&str], more: &str| {
        let line = |line: &&str| {
            let (mark, words) =
                line.strip_prefix("- ").map_or(("", *line), |words| ("<a:pPr><a:buChar/></a:pPr>", words));
            format!("<a:p>{mark}<a:r><a:t>{words}</a:t></a:r></a:p>")
        };
        format!("<a:tc{more}><a:txBody>{}</a:txBody></a:tc>", lines.iter().map(line).collect::<String>())
    };
    let rows = [
        [cell(&[""], ""), cell(&["2025"], ""), cell(&["2026-27"], "")].concat(),
        [cell(&["Hav"], ""), cell(&["Alger", "- Lys", "Torsk"], ""), cell(&["Blåskjell"], "")].concat(),
        [cell(&["Land"], ""), cell(&["Gress"], " gridSpan=\"2\""), cell(&[], " hMerge=\"1\"")].concat(),
    ];
    let rows: String = rows.iter().map(|row| format!("<a:tr>{row}</a:tr>")).collect();
    let table = format!(
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    );
    let found = told("a.pptx", &deck(&[title("Veikart") + &table])).expect("it is a deck");
    let placed = |element: &FoundElement| {
        let words = [words(element.area.as_ref()), words(element.parent.as_ref()), period(element)];
        (element.title.text.clone(), words.map(str::to_owned))
    };
    let expected = [
        ("Alger", ["Hav", "", "2025"]),
        ("Lys", ["Hav", "Alger", ""]),
        ("Torsk", ["Hav", "", "2025"]),
        ("Blåskjell", ["Hav", "", "2026-27"]),
        ("Gress", ["Land", "", "2025-2027"]),
    ];
    assert_eq!(
        found.elements.iter().map(placed).collect::<Vec<_>>(),
        expected.map(|(title, words)| (title.to_owned(), words.map(str::to_owned)))
    );
    assert_eq!(found.areas.iter().map(|area| words(Some(&area.name))).collect::<Vec<_>>(), ["Hav", "Land"]);
}

#[test]
fn what_an_own_deck_tells_is_what_it_was_made_of() {
    let (tree, site) = site("");
    let pptx = Format::named("pptx").expect("it is a format");
    for language in 0..site.locales().len() {
        let bytes = export::make(pptx, &Asked { site: &site, edition: None, language }, &tree).expect("it is made");
        let found = told("veikart.pptx", &bytes).expect("it is read");
        let (roadmap, locale) = (site.roadmap(), &site.locales()[language]);
        let titled = |text: &veikart::model::Text| text.in_language(locale.language()).title.clone();
        let areas: Vec<&str> = found.areas.iter().map(|area| words(Some(&area.name))).collect();
        let own: Vec<String> = roadmap.areas.iter().map(|area| titled(&area.text)).collect();
        assert_eq!(areas, own);
        let supporting: Vec<bool> = found.areas.iter().map(|area| area.supporting.unwrap_or_default()).collect();
        assert_eq!(supporting, roadmap.areas.iter().map(|area| area.supporting).collect::<Vec<_>>());
        assert_eq!(found.elements.len(), roadmap.measures.len());
        for measure in &roadmap.measures {
            let name = titled(&measure.text);
            let element = named(&found, &name);
            assert_eq!(words(element.area.as_ref()), titled(&roadmap.area(measure.area).text), "{name}");
            let parent = measure.parent.map(|parent| titled(&roadmap.measure(parent).text));
            assert_eq!(words(element.parent.as_ref()), parent.unwrap_or_default(), "{name}");
            let own = measure.time_band.as_ref().and_then(veikart::facts::Period::span);
            let read = element
                .period
                .as_ref()
                // There it says that the area has none.
                .filter(|_| !roadmap.area(measure.area).supporting)
                .map(|told| veikart::facts::Span::parse(&told.text).unwrap_or_else(|_| panic!("{name}: {told:?}")));
            assert_eq!(read, own, "{name}");
            let status =
                measure.status.map(|status| site.config().statuses[status].title.get(locale.language()).to_owned());
            assert_eq!(words(element.status.as_ref()), status.unwrap_or_default(), "{name}");
            let described = measure.text.described_in(locale.language());
            let headings: Vec<&str> = described.sections.iter().map(|section| section.heading.value.as_str()).collect();
            let told = |heading: &Option<Told>| heading.as_ref().map_or(String::new(), |told| told.text.clone());
            let sections: Vec<String> =
                element.texts.iter().filter(|text| text.heading.is_some()).map(|text| told(&text.heading)).collect();
            assert_eq!(sections, headings, "{name}");
            for (at, text) in element.texts.iter().filter(|text| text.heading.is_some()).enumerate() {
                let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
                let read: String = text.blocks.iter().map(veikart::import::Block::words).collect();
                let own = described.body.section(at).to_string();
                assert_eq!(letters(&read), letters(&own), "{name}");
            }
        }
        let plan = roadmap.plans.first().expect("there is a plan");
        assert_eq!(found.deliveries.len(), plan.deliveries.len());
        for (read, own) in found.deliveries.iter().zip(&plan.deliveries) {
            assert_eq!(read.project.text, own.project);
        }
        assert_eq!(asked(&found), Vec::<String>::new(), "{}", locale.language());
    }
}

const DOCUMENT: &str = "<w:document><w:body>\
    <w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Hav</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>Alger</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val=\"H3\"/></w:pPr><w:r><w:t>Problem</w:t></w:r></w:p>\
    <w:p><w:r><w:t xml:space=\"preserve\">Det er </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>for få</w:t></w:r><w:del><w:r><w:t>mange</w:t></w:r></w:del></w:p>\
    <w:p><w:pPr><w:pStyle w:val=\"H3\"/></w:pPr><w:r><w:t>Behov</w:t></w:r></w:p>\
    <w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Flere</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val=\"H3\"/></w:pPr><w:r><w:t>Nytteverdi</w:t></w:r></w:p><w:p><w:r><w:t>Mat</w:t></w:r></w:p>\
    <w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Land</w:t></w:r></w:p>\
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hva</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tiltak</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>År</w:t></w:r></w:p></w:tc></w:tr>\
    <w:tr><w:tc><w:p><w:r><w:t>Overordnet behov</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Gress</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc></w:tr>\
    <w:tr><w:tc><w:p><w:r><w:t>Tilhørende tiltak</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Regn</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2027</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
    </w:body></w:document>";

fn document(text: &str) -> Vec<u8> {
    let style =
        |id: &str, level: u8| format!("<w:style w:styleId=\"{id}\"><w:name w:val=\"heading {level}\"/></w:style>");
    let styles = format!("<w:styles>{}{}{}</w:styles>", style("H1", 1), style("H2", 2), style("H3", 3));
    let own = relations([("a".to_owned(), "officeDocument", "word/document.xml".to_owned())]);
    let related = relations([("s".to_owned(), "styles", "styles.xml".to_owned())]);
    package(&[
        ("_rels/.rels", &own),
        ("word/document.xml", text),
        ("word/_rels/document.xml.rels", &related),
        ("word/styles.xml", &styles),
    ])
}

#[test]
fn documents_are_read_by_their_headings_and_tables() {
    let found = told("a.docx", &document(DOCUMENT)).expect("it is a document");
    let alger = named(&found, "Alger");
    assert_eq!(words(alger.area.as_ref()), "Hav");
    let first = &alger.texts[0].blocks[0];
    assert_eq!(
        first.runs.iter().map(|run| (run.text.as_str(), run.bold)).collect::<Vec<_>>(),
        [("Det er ", false), ("for få", true)]
    );
    assert_eq!(alger.texts.len(), 3);
    let regn = named(&found, "Regn");
    assert_eq!((words(regn.area.as_ref()), words(regn.parent.as_ref()), period(regn)), ("Land", "Gress", "2027"));
    assert_eq!(
        regn.period.as_ref().map(|told| told.place.text().told(Language::En)).as_deref(),
        Some("a.docx, paragraph 12")
    );
}

const TEXT: &str = "Hav\n\nAlger\n\nProblem: Det er for få av dem, og de\nvokser sakte.\n\nBehov:\n\n- Flere alger\n- Mer lys\n\n\
    Løsning:\n\nPlante.\n\nNytteverdi\n\nMer mat\n\nTang og tare\n\nProblem:\n\nDen er borte.\n\nBehov:\n\nSå den.\n\nNytteverdi:\n\nLiv.\n\n\
    Hav side 1\n\nHva\tTiltak\tÅr\nOverordnet behov\tAlger\t2026-27\nTilhørende tiltak\tLys\t2026\nOverordnet behov\tTang\t2028\n";

#[test]
fn texts_are_read_by_their_headings_and_tables() {
    let found = told("a.txt", TEXT.as_bytes()).expect("it is a text");
    let titles: Vec<&str> = found.elements.iter().map(|element| element.title.text.as_str()).collect();
    assert_eq!(titles, ["Alger", "Lys", "Tang", "Tang og tare"]);
    let alger = named(&found, "Alger");
    assert_eq!((words(alger.area.as_ref()), period(alger), alger.texts.len()), ("Hav", "2026-27", 3));
    assert_eq!(alger.texts[0].blocks[0].words(), "Det er for få av dem, og de vokser sakte.");
    assert_eq!(alger.texts[2].blocks.iter().map(veikart::import::Block::words).collect::<Vec<_>>(), ["Mer mat"]);
    assert_eq!(words(named(&found, "Lys").parent.as_ref()), "Alger");
    assert_eq!(words(named(&found, "Tang og tare").area.as_ref()), "Hav");
    let asked = asked(&found);
    assert_eq!(asked.len(), 2, "{asked:#?}");
    assert!(asked[0].starts_with("a.txt, line 13: “Løsning” below “Alger”"), "{asked:#?}");
    assert!(asked[1].starts_with("a.txt, line 21: “Tang og tare” is perhaps the same as “Tang”"), "{asked:#?}");
}

#[test]
fn hostile_files_are_refused_with_their_place() {
    let refused = |name: &str, bytes: &[u8]| told(name, bytes).map(|_| ()).expect_err("it is refused");
    let slide = |text: String| deck(&[matrix(&[]), text]);
    let whole = deck(&[matrix(&[])]);
    assert!(refused("a.pptx", b"PK\x03\x04").contains("zip"));
    assert!(refused("a.pptx", &whole[..whole.len() / 2]).contains("zip"));
    assert!(refused("a.pptx", &document(DOCUMENT)).contains("not a deck"));
    assert!(refused("a.docx", &whole).contains("not a document"));
    assert!(refused("a.docx", &package(&[("a.txt", "")])).contains("neither a deck nor a document"));
    let broken = refused("a.pptx", &slide("<a:b>".to_owned()));
    assert!(broken.contains("ppt/slides/slide2.xml") && broken.contains("line 1"), "{broken}");
    assert!(refused("a.pptx", &slide("&boom;".to_owned())).contains("&boom;"));
    assert!(refused("a.pptx", &slide("<g>".repeat(5_000))).contains("stand in each other"));
    assert!(refused("a.pptx", &slide("<g/>".repeat(500_000))).contains("400"));
    let entities = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document><w:body/></w:document>";
    assert!(refused("a.docx", &document(entities)).contains("document type"));
    let bomb = document(&format!("<w:document>{}</w:document>", " ".repeat(300 * 1024 * 1024)));
    assert!(bomb.len() < 1024 * 1024);
    assert!(refused("a.docx", &bomb).contains("unpacks to more than"));
    assert!(refused("a.txt", &vec![b'\n'; 300_000]).contains("longer than"));
}

#[test]
fn what_leads_out_of_a_deck_is_left_alone_and_macros_are_told() {
    let related = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{RELATED}/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>"
    );
    let slides = format!(
        "<Relationships><Relationship Id=\"s1\" Type=\"{RELATED}/slide\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/slide.xml\"/>\
         <Relationship Id=\"s2\" Type=\"{RELATED}/slide\" Target=\"../../../../etc/passwd\"/></Relationships>"
    );
    let main = "<p:presentation><p:sldIdLst><p:sldId r:id=\"s1\"/><p:sldId r:id=\"s2\"/></p:sldIdLst></p:presentation>";
    let bytes = package(&[
        ("_rels/.rels", &related),
        ("ppt/presentation.xml", main),
        ("ppt/_rels/presentation.xml.rels", &slides),
        ("ppt/vbaProject.bin", "Sub AutoOpen()"),
    ]);
    let found = told("a.pptm", &bytes).expect("it is read");
    assert!(found.elements.is_empty());
    let passed: Vec<String> = found.passed.iter().map(|passed| passed.what.told(Language::En)).collect();
    assert_eq!(passed, ["the file has macros; they were neither read nor run"]);
}
