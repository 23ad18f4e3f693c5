//! The glossary: its page, and its terms where they stand in texts.

use crate::sandbox::Sandbox;

const TERMS: &str = r#"
[[terms]]
term = { nb = "tidstyv", en = "time thief" }
text = { nb = "Noe som tar <unødig> tid.", en = "What takes time for nothing." }
ground = "allment"

[[terms]]
term = "DHO"
meaning = { nb = "digital hjemmeoppfølging", en = "digital home follow-up" }
also = ["digital hjemmeoppfølging"]
text = { nb = "Oppfølging hjemme.", en = "Follow-up at home." }
ground = "uforklart"
"#;

const TEXT: &str = "+++\ntitle = \"Lydbok\"\narea = \"laering\"\ntime_band = \"2026\"\n+++\n\nTidstyvene, og [tidstyver](ovelse.md).\n\n\
    ## Problem\n\nNy tidstyv.\n\n### DHO\n\n`DHO` og [DHO](ovelse.md), før DHO-en.\n\n## Behov\n\nDen digitale hjemmeoppfølgingen.\n\n\
    ## Nytteverdi\n\nMail.\n";

fn built() -> Sandbox {
    let site = Sandbox::small_site();
    site.file("content/ordliste.toml", TERMS).file("content/tiltak/lydbok.md", TEXT);
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    site
}

/// The words that are marked on a page, with what they lead to.
fn marked(page: &str) -> Vec<(&str, &str)> {
    let starts = page.match_indices("<a class=\"term\" href=\"").map(|(at, start)| &page[at + start.len()..]);
    starts
        .map(|rest| {
            let (href, rest) = rest.split_once('"').unwrap();
            let (_, rest) = rest.split_once('>').unwrap();
            (rest.split_once("</a>").unwrap().0, href)
        })
        .collect()
}

#[test]
fn the_first_use_of_a_term_is_marked_and_no_other() {
    let site = built();
    let page = site.read("public/tiltak/lydbok.html");
    let expected = [("Tidstyvene", "../ordliste.html#tidstyv"), ("DHO-en", "../ordliste.html#dho")];
    assert_eq!(marked(&page), expected);
    assert_eq!(page.matches("id=\"term_dho\"").count(), 1);
    assert!(page.contains("Noe som tar &lt;unødig&gt; tid."), "the explanation is not on the page, or not escaped");
}

#[test]
fn each_language_explains_in_its_own_words() {
    let site = built();
    let page = site.read("public/en/tiltak/lydbok.html");
    assert_eq!(marked(&page)[0], ("Tidstyvene", "../ordliste.html#tidstyv"));
    assert!(page.contains(
        "<span class=\"explained\" id=\"term_tidstyv\" hidden lang=\"en\"><strong>time thief</strong>: What"
    ));
    let page = site.read("public/en/ordliste.html");
    assert!(page.contains("id=\"tidstyv\"") && page.contains("What takes time for nothing."));
    assert!(page.contains("No source explains the word"));
    let page = site.read("public/nn/ordliste.html");
    assert!(page.contains("lang=\"nb\">Noe som tar"), "a text in the other form of Norwegian is not marked");
}

#[test]
fn a_glossary_is_at_the_foot_of_every_page_and_only_where_there_is_one() {
    let site = built();
    for page in ["index.html", "404.html", "nn/tiltak/index.html"] {
        assert!(site.read(&format!("public/{page}")).contains("ordliste.html"), "{page}");
    }
    let without = Sandbox::small_site();
    assert_eq!(without.run(&["build"]).code, Some(0));
    assert!(!without.read("public/index.html").contains("ordliste"));
    assert!(!without.path("public/ordliste.html").exists());
}

#[test]
fn an_explained_abbreviation_needs_no_advice() {
    let site = Sandbox::small_site();
    site.file("content/tiltak/lydbok.md", TEXT);
    assert!(site.run(&["check"]).out.contains("unexplained-abbreviation"));
    site.file("content/ordliste.toml", TERMS);
    assert!(!site.run(&["check"]).out.contains("unexplained-abbreviation"));
}

#[test]
fn the_repositorys_terms_are_all_found_in_its_pages() {
    let site = crate::real::site();
    let glossary = String::from_utf8(site["ordliste.html"].clone()).unwrap();
    assert!(glossary.matches("<dt").count() >= 90);
    let marks = site.iter().filter(|(path, _)| path.starts_with("tiltak/") && path.ends_with(".html"));
    let marks: usize = marks.map(|(_, page)| String::from_utf8_lossy(page).matches("class=\"term\"").count()).sum();
    assert!(marks >= 90, "only {marks} words are explained where they stand");
}
