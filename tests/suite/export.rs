//! What `veikart export` writes: whole, the same each time, and true to the site.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use crate::changes::site_with_editions;
use crate::real;
use crate::sandbox::{Sandbox, tests};

/// The bytes of a format of a site.
fn exported(site: &Sandbox, arguments: &[&str], name: &str) -> Vec<u8> {
    let run = site.run(&[&["export"], arguments, &["--output", name, "--replace"]].concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    std::fs::read(site.path(name)).unwrap()
}

fn egne() -> Sandbox {
    Sandbox::of(&tests().join("golden/egne/in"))
}

/// The words of an XML file with one space between them, read as XML, so that it is well-formed.
fn words(xml: &[u8]) -> String {
    use quick_xml::events::Event;
    let text = std::str::from_utf8(xml).unwrap();
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut out = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Text(text) => out.push_str(&text),
            Event::GeneralRef(name) => match name.resolve_char_ref().unwrap() {
                Some(letter) => out.push(letter),
                None => out.push_str(quick_xml::escape::resolve_predefined_entity(&name).unwrap()),
            },
            Event::End(_) => out.push(' '),
            Event::Eof => break,
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_format_is_the_same_each_time() {
    for site in [site_with_editions(), egne()] {
        for format in ["csv", "json", "svg", "xlsx", "pptx", "site", "archive"] {
            assert_eq!(exported(&site, &[format], "one"), exported(&site, &[format], "two"), "{format}");
        }
    }
}

#[test]
fn the_open_data_are_those_of_the_site() {
    let sandbox = Sandbox::new();
    for (format, path) in [("csv", "data/veikart.csv"), ("json", "data/veikart.json")] {
        let run = real::on_repository(&sandbox, &["export", format, "--output", "file", "--replace"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        assert_eq!(std::fs::read(sandbox.path("file")).unwrap(), real::site()[path]);
    }
    let run = real::on_repository(&sandbox, &["export", "csv", "--edition", "2023-11", "--output", "-"]);
    let rows = run.out.lines().count() - 1;
    assert!(rows > 30 && run.out.lines().skip(1).all(|row| row.starts_with("2023-11,")), "{}", run.out);
}

#[test]
fn the_drawing_holds_every_element_in_the_language_that_is_asked_for() {
    let sandbox = Sandbox::new();
    let run = real::on_repository(&sandbox, &["export", "svg", "--language", "en", "--output", "drawing.svg"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let words = words(&std::fs::read(sandbox.path("drawing.svg")).unwrap());
    assert!(words.contains("Source: Roadmap for Helsenorge, November 2025."), "{words}");
    let data = real::data();
    let measures = data["measures"].as_array().unwrap();
    assert!(measures.len() > 80);
    let run = real::on_repository(&sandbox, &["export", "svg", "--output", "tegning.svg"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let words = self::words(&std::fs::read(sandbox.path("tegning.svg")).unwrap());
    for measure in measures {
        let title = measure["title"].as_str().unwrap();
        assert!(words.contains(title), "{title} is not in the drawing");
    }
}

#[test]
fn the_picture_is_the_drawing_and_what_has_no_letters_is_told() {
    let site = egne();
    let picture = exported(&site, &["png"], "oversikt.png");
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    let drawing = String::from_utf8(exported(&site, &["svg"], "oversikt.svg")).unwrap();
    let width: u32 = values(&drawing, "width")[0].parse().unwrap();
    assert!(
        picture.starts_with(b"\x89PNG") && number(16) == 2 * width && number(20) > 500,
        "{}×{}",
        number(16),
        number(20)
    );
    assert!(picture == exported(&site, &["png"], "en_til.png"), "other bytes");
    let other =
        site.edit("veikart.toml", "title = \"", "title = \"日本 ").run(&["export", "png", "--output", "ny.png"]);
    assert_eq!(other.code, Some(2), "{}", other.whole());
    assert!(other.err.contains("have no letter «日»") && !site.path("ny.png").exists(), "{}", other.err);
}

#[test]
fn what_is_not_known_is_told_with_what_is_allowed_and_nothing_is_written() {
    let site = site_with_editions();
    for (arguments, told) in [
        (&["export", "svgg"][..], "there is no format `svgg`; did you mean `svg`?"),
        (&["export", "svg", "--edition", "1999"], "there is no edition `1999`; known: "),
        (&["export", "svg", "--language", "sv"], "there is no language `sv`; known: nb"),
    ] {
        let run = site.run(arguments);
        assert_eq!(run.code, Some(2));
        assert!(run.err.contains(told), "{}", run.err);
    }
    site.file("min.svg", "mine");
    let run = site.run(&["export", "svg", "--output", "min.svg"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("min.svg is there already"), "{}", run.err);
    assert_eq!(site.read("min.svg"), "mine");
    let run = site.edit("veikart.toml", "title", "tittel").run(&["export", "svg", "--output", "ny.svg"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(!site.path("ny.svg").exists());
}

/// The parts of a package by their paths.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &String| {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    names.iter().map(|name| (name.clone(), read(name))).collect()
}

/// The values of an attribute, wherever it stands.
fn values<'a>(xml: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    let places = xml.match_indices(&mark).map(|(at, _)| at + mark.len());
    places.filter_map(|at| xml[at..].split('"').next()).collect()
}

fn real_deck(arguments: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let sandbox = Sandbox::new();
    let run = real::on_repository(&sandbox, &[&["export", "pptx", "--output", "deck"], arguments].concat());
    assert_eq!(run.code, Some(0), "{}", run.whole());
    parts(&std::fs::read(sandbox.path("deck")).unwrap())
}

/// The slides that a slide leads to, by their paths.
fn leads_to(deck: &BTreeMap<String, Vec<u8>>, slide: usize) -> Vec<String> {
    let relations = String::from_utf8(deck[&format!("ppt/slides/_rels/slide{slide}.xml.rels")].clone()).unwrap();
    let targets = values(&relations, "Target").into_iter().filter(|target| target.starts_with("slide"));
    targets.map(|target| format!("ppt/slides/{target}")).collect()
}

#[test]
fn every_part_of_a_deck_is_well_formed_and_every_relation_leads_somewhere() {
    for deck in [
        real_deck(&[]),
        real_deck(&["--edition", "2023-03", "--language", "en"]),
        parts(&exported(&egne(), &["pptx"], "deck")),
    ] {
        let types = String::from_utf8(deck["[Content_Types].xml"].clone()).unwrap();
        for (path, bytes) in &deck {
            words(bytes);
            let text = std::str::from_utf8(bytes).unwrap();
            if path.ends_with(".rels") {
                let folder = path.replace("_rels/", "");
                let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
                for relation in text.split("<Relationship ").skip(1) {
                    if relation.contains("TargetMode") {
                        continue;
                    }
                    let target = values(&format!(" {relation}"), "Target")[0].to_owned();
                    let whole = match target.strip_prefix("../") {
                        Some(above) => format!("{}/{above}", folder.rsplit_once('/').unwrap().0),
                        None if folder.is_empty() => target,
                        None => format!("{folder}/{target}"),
                    };
                    assert!(deck.contains_key(&whole), "{path} leads to {whole}");
                }
            } else if path != "[Content_Types].xml" {
                assert!(types.contains(&format!("\"/{path}\"")), "{path} has no content type");
                let relations = path.rsplit_once('/').map(|(folder, name)| format!("{folder}/_rels/{name}.rels"));
                let known = relations.and_then(|path| deck.get(&path)).cloned().unwrap_or_default();
                let known = String::from_utf8(known).unwrap();
                for id in values(text, "r:id") {
                    assert!(known.contains(&format!("Id=\"{id}\"")), "{path} has no relation {id}");
                }
            }
        }
    }
}

#[test]
fn each_element_has_its_slide_with_the_way_there_and_back_and_nothing_is_too_small() {
    let deck = real_deck(&[]);
    let slides: Vec<String> = (1..)
        .map_while(|at| deck.get(&format!("ppt/slides/slide{at}.xml")))
        .map(|bytes| String::from_utf8(bytes.clone()).unwrap())
        .collect();
    let titles: Vec<String> = slides
        .iter()
        .map(|slide| {
            let title = slide.split("itle\"/></p:nvPr>").nth(1).and_then(|rest| rest.split("</p:sp>").next());
            words(
                format!("<x>{}", title.expect("a slide has a title").split_once("<p:txBody>").unwrap().1)
                    .replace("</p:txBody>", "</x>")
                    .as_bytes(),
            )
        })
        .collect();
    assert!(titles.iter().all(|title| !title.is_empty()));
    let is_matrix = |at: usize| titles[at].starts_with("Veikart for Helsenorge – ");
    let sheets: Vec<usize> = (0..slides.len()).filter(|at| is_matrix(*at)).collect();
    assert!(!sheets.is_empty());
    let reached: BTreeSet<String> = sheets.iter().flat_map(|at| leads_to(&deck, at + 1)).collect();
    for measure in real::data()["measures"].as_array().unwrap() {
        let title = measure["title"].as_str().unwrap();
        let at = titles.iter().position(|own| own == title || own.starts_with(&format!("{title} (1/")));
        let at = at.unwrap_or_else(|| panic!("{title} has no slide"));
        assert!(reached.contains(&format!("ppt/slides/slide{}.xml", at + 1)), "nothing leads to {title}");
        let back = leads_to(&deck, at + 1);
        assert!(sheets.iter().any(|sheet| back.contains(&format!("ppt/slides/slide{}.xml", sheet + 1))), "{title}");
    }
    for slide in &slides {
        assert!(values(slide, "sz").iter().filter_map(|size| size.parse::<u32>().ok()).all(|size| size >= 1000));
        assert!(values(slide, "lang").contains(&"nb-NO"));
    }
}

#[test]
fn an_element_without_a_description_shows_what_the_one_around_it_says_as_that_ones() {
    let deck = real_deck(&[]);
    let slides: Vec<String> =
        (1..).map_while(|at| deck.get(&format!("ppt/slides/slide{at}.xml"))).map(|slide| words(slide)).collect();
    let quoting: Vec<&String> = slides.iter().filter(|slide| slide.contains("Fra beskrivelsen av ")).collect();
    let pages = real::site().iter().filter(|(path, page)| {
        path.starts_with("tiltak/") && String::from_utf8_lossy(page).contains("class=\"borrowed\"")
    });
    assert_eq!(quoting.len(), pages.count());
    assert!(quoting.len() > 5, "{}", quoting.len());
    for slide in quoting {
        let (before, quoted) = slide.split_once("Fra beskrivelsen av ").unwrap();
        assert!(before.contains("Kilden har ingen egen beskrivelse") && quoted.contains("Problem"), "{slide}");
    }
}

#[test]
fn an_archive_tells_what_was_altered() {
    let site = site_with_editions();
    let whole = exported(&site, &["archive"], "arkiv.zip");
    let run = site.run(&["verify", "arkiv.zip"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(run.out.contains("SHA-256 of all: "), "{}", run.out);
    let mut files = parts(&whole);
    assert!(files.contains_key("site/index.html") && files.contains_key("sources/veikart.toml"));
    *files.get_mut("site/index.html").unwrap() = b"<p>Another".to_vec();
    files.remove("sources/veikart.toml");
    files.insert("site/mer.html".to_owned(), Vec::new());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        out.start_file(path, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    site.bytes("arkiv.zip", &out.finish().unwrap().into_inner());
    let run = site.run(&["verify", "arkiv.zip"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    for told in ["altered: site/index.html", "missing: sources/veikart.toml", "added: site/mer.html"] {
        assert!(run.err.contains(told), "{}", run.err);
    }
    site.file("arkiv.zip", "PK");
    assert_eq!(site.run(&["verify", "arkiv.zip"]).code, Some(2));
}

/// The bytes of a document as text: what is not packed stands in it as it is.
fn document(site: &Sandbox, arguments: &[&str]) -> String {
    exported(site, arguments, "ark.pdf").into_iter().map(char::from).collect()
}

#[test]
fn papers_are_tagged_archivable_and_of_their_edition() {
    let site = egne();
    for format in ["pdf", "poster"] {
        let document = document(&site, &[format]);
        for told in
            ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "/Lang(en)", "/Outlines", "/MarkInfo"]
        {
            assert!(document.contains(told), "{format}: {told}");
        }
        for tag in ["H1", "Table", "THead", "TR", "TH", "TD", "L", "LI", "LBody"] {
            assert!(document.contains(&format!("/S/{tag}")), "{format}: {tag}");
        }
        let files = document.matches("/FontFile").count();
        assert!((1..=4).contains(&files), "{files} fonts");
        assert_eq!(exported(&site, &[format], "en.pdf"), exported(&site, &[format], "to.pdf"));
    }
    let other = document(&site, &["pdf", "--language", "nb"]);
    assert!(other.contains("/Lang(nb)") && other.contains("/S/Link") && other.contains("/S/TOCI"));
}

#[test]
fn what_readers_download_is_what_is_exported_and_told_with_its_size() {
    let site = site_with_editions();
    site.edit("veikart.toml", "theme = ", "downloads = { formats = [\"xlsx\", \"pptx\"] }\ntheme = ");
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = site.read("public/hefte.html");
    for (format, told) in [("xlsx", "Regneark (Excel, "), ("pptx", "Lysbilder (PowerPoint, ")] {
        let path = format!("data/veikart.{format}");
        let bytes = std::fs::read(site.path(&format!("public/{path}"))).unwrap();
        assert_eq!(bytes, exported(&site, &[format], "fil"));
        let weight = format!("{}\u{a0}kB)", bytes.len().div_ceil(1000));
        assert!(page.contains(&format!("<a href=\"{path}\" download>{told}{weight}</a>")), "{told}{weight}: {page}");
    }
    assert!(page.find("Regneark") < page.find("Lysbilder"), "the order is the site's");
    // What the fonts have no letters for is left out, and told.
    let run = site.edit("veikart.toml", "\"pptx\"", "\"pdf\"").run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(run.err.contains("a download is left out: the fonts that veikart carries have no letter"), "{}", run.err);
    assert!(!site.read("public/hefte.html").contains("PDF"));
    let run = site.edit("veikart.toml", "\"pdf\"", "\"pdff\"").run(&["build"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("there is no format `pdff`") && run.err.contains("did you mean `pdf`"), "{}", run.err);
}

#[test]
fn the_real_site_offers_its_papers_in_each_language() {
    let site = real::site();
    for (page, files) in [
        ("hefte.html", ["data/veikart.pptx", "data/veikart.pdf", "data/veikart.poster.pdf", "data/veikart.xlsx"]),
        (
            "en/hefte.html",
            ["data/veikart.en.pptx", "data/veikart.en.pdf", "data/veikart.en.poster.pdf", "data/veikart.en.xlsx"],
        ),
    ] {
        let text = String::from_utf8_lossy(&site[page]).into_owned();
        for file in files {
            assert!(text.contains(&format!("{file}\" download>")), "{page}: {file}");
            let start: &[u8] = if file.ends_with("pdf") { b"%PDF-1.7" } else { b"PK" };
            assert!(site[file].starts_with(start), "{file}");
        }
    }
}
