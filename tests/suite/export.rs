//! What `veikart export` writes: whole, the same each time, and true to the site.

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
        for format in ["csv", "json", "svg", "xlsx"] {
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
