//! Odd Markdown becomes whole pages: what once broke one stays mended.

use crate::html::tags;
use crate::sandbox::Sandbox;

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

/// The main part of a page with this text, after a check that all its elements are closed in order.
fn page(body: &str) -> String {
    let site = Sandbox::small_site();
    site.file("content/sider/i.svg", PICTURE);
    site.file("content/sider/tekst.md", &format!("+++\ntitle = \"Tekst\"\n+++\n\n{body}\n"));
    site.build();
    for (path, bytes) in site.public().iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        if let Err(what) = tags(text) {
            panic!("{path}: {what}\n{text}");
        }
    }
    let html = site.read("public/tekst.html");
    html.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
}

#[test]
fn a_picture_in_the_text_of_a_picture_swallows_nothing() {
    let html = page("Før ![ytre ![indre](i.svg) slutt](i.svg) etter.\n\nNeste *avsnitt*.");
    assert!(html.contains("etter.</p>") && html.contains("<p>Neste <em>avsnitt</em>.</p>"), "{html}");
}

#[test]
fn emphasis_in_the_text_of_a_picture_is_plain() {
    let html = page("Se ![et *viktig* [kart](om.md)](i.svg) her.");
    assert!(html.contains("alt=\"et viktig kart\"") && html.contains("her.</p>"), "{html}");
}

#[test]
fn text_that_looks_like_the_mark_of_the_root_is_text() {
    let html = page("Skriv `%EE%80%80/` og [en](https://example.no/%EE%80%80/b) og \u{e000}/ så.");
    assert!(html.contains("<code>%EE%80%80/</code>"), "{html}");
    assert!(html.contains("href=\"https://example.no/%EE%80%80/b\""), "{html}");
    assert!(html.contains("og \u{e000}/ så."), "{html}");
}

#[test]
fn letters_with_a_meaning_in_html_are_escaped_once() {
    let html = page("`<b>` & \\<i\\> &lt; [a & b](https://example.no/?a=1&b=\"2\")");
    assert!(html.contains("<code>&lt;b&gt;</code> &amp; &lt;i&gt; &lt;"), "{html}");
    assert!(!html.contains("<i>") && !html.contains("&amp;amp;"), "{html}");
}

#[test]
fn quotes_are_those_of_the_language() {
    let html = page("Han sa \"hei\" -- og gikk...");
    assert!(html.contains("«hei» – og gikk…"), "{html}");
}

#[test]
fn anchors_are_unique_and_never_those_of_the_page_itself() {
    let html = page("## Innhold\n\na\n\n## Innhold\n\nb\n\n## ???\n\nc\n\n## 1\n\nd");
    let tags = tags(&format!("<main{html}</main>")).unwrap();
    let mut ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{html}");
}

#[test]
fn a_file_with_windows_line_ends_and_a_mark_gives_the_same_page() {
    let text = "+++\ntitle = \"Tekst\"\n+++\n\nEn *linje*\nog en til.\n\n## Overskrift\n\n- a\n- b\n";
    let built = |text: &str| {
        let site = Sandbox::small_site();
        site.file("content/sider/tekst.md", text);
        site.build();
        site.published()
    };
    assert_eq!(built(text), built(&format!("\u{feff}{}", text.replace('\n', "\r\n"))));
}

#[test]
fn footnotes_are_numbered_as_they_are_met_and_lead_back() {
    let html = page("Først.[^b] Så.[^A] Igjen.[^b]\n\n[^a]: Kilde *to*.\n\n[^b]: Kilde en.\n\n    Mer.\n\nTil slutt.");
    assert!(html.contains("<a id=\"note_1_mark_1\" href=\"#note_1\" role=\"doc-noteref\""), "{html}");
    assert!(html.contains("id=\"note_1_mark_2\"") && html.contains("id=\"note_2_mark_1\""), "{html}");
    let (text, notes) = html.split_once("<section class=\"notes\"").unwrap();
    assert!(text.contains("<p>Til slutt.</p>"), "{html}");
    let first = notes.find("<li id=\"note_1\">\n<p>Kilde en.</p>\n<p>Mer. <a href=\"#note_1_mark_1\"").unwrap();
    let second = notes.find("<p>Kilde <em>to</em>. <a href=\"#note_2_mark_1\"").unwrap();
    assert!(first < second, "{html}");
    assert_eq!(notes.matches("doc-backlink").count(), 3, "{html}");
}

#[test]
fn footnotes_of_a_description_stand_below_its_last_section() {
    let site = Sandbox::small_site();
    site.edit("content/tiltak/ovelse.md", "## Behov", "Kjent.[^1]\n\n[^1]: Kilden.\n\n## Behov");
    site.build();
    let html = site.read("public/tiltak/ovelse.html");
    assert!(html.find("href=\"#note_1\"").unwrap() < html.find("id=\"behov\"").unwrap(), "{html}");
    assert!(html.find("id=\"nytteverdi\"").unwrap() < html.find("<li id=\"note_1\">").unwrap(), "{html}");
}

#[test]
fn tasks_say_whether_they_are_done() {
    let html = page("- [x] Skrevet\n- [ ] Lest\n- Annet\n");
    assert!(html.contains("aria-label=\"Gjort\">☑</span> Skrevet</li>"), "{html}");
    assert!(html.contains("aria-label=\"Ikke gjort\">☐</span> Lest</li>"), "{html}");
    assert!(html.contains("<li>Annet</li>"), "{html}");
}

#[test]
fn bare_addresses_are_links_and_what_stands_around_them_is_not() {
    let link = |address: &str, text: &str| format!("<a href=\"{address}\">{text}</a>");
    for (body, expected) in [
        ("Se https://a.no/b--c_d/e.", format!("Se {}.", link("https://a.no/b--c_d/e", "https://a.no/b--c_d/e"))),
        ("(http://a.no/x?a=1&b=2)", format!("({})", link("http://a.no/x?a=1&amp;b=2", "http://a.no/x?a=1&amp;b=2"))),
        ("**https://a.no/_b**c", format!("<strong>{}</strong>c", link("https://a.no/_b", "https://a.no/_b"))),
        ("https://a.no/_b_/*c*/d e", format!("{} e", link("https://a.no/_b_/*c*/d", "https://a.no/_b_/*c*/d"))),
        (
            "Skriv til post@a.no, «https://a.no»",
            format!("til {}, «{}»", link("mailto:post@a.no", "post@a.no"), link("https://a.no", "https://a.no")),
        ),
        ("| a |\n|---|\n|https://a.no|", format!("<td>{}</td>", link("https://a.no", "https://a.no"))),
        ("`https://a.no`", "<code>https://a.no</code>".to_owned()),
        ("ftp://a.no og www.a.no", "ftp://a.no og www.a.no".to_owned()),
        ("[https://b.no](https://a.no)", link("https://a.no", "https://b.no")),
        ("<https://a.no>", link("https://a.no", "https://a.no")),
    ] {
        let html = page(body);
        assert!(html.contains(&expected), "{body}\n{expected}\n{html}");
    }
}

#[test]
fn comments_are_for_editors_alone() {
    let html =
        page("<!-- til\n\nredaktøren -->\n\nFør <!-- her --> etter.\n\n<!-- en --> <!-- to -->\n\n`<!-- kode -->`");
    assert!(html.contains("<p>Før  etter.</p>") && !html.contains("redaktøren") && !html.contains("en --"), "{html}");
    assert!(html.contains("<code>&lt;!-- kode --&gt;</code>"), "{html}");
}

#[test]
fn columns_are_set_by_classes() {
    let html = page("| a | b | c |\n|:-:|--:|---|\n| 1 | 2 | 3 |");
    assert!(html.contains("<th class=\"center\">a</th><th class=\"right\">b</th><th>c</th>"), "{html}");
    assert!(html.contains("<td class=\"center\">1</td><td class=\"right\">2</td><td>3</td>"), "{html}");
}

#[test]
fn plain_text_parts_what_stands_apart() {
    let site = Sandbox::small_site();
    let text = "- en\n  - to\n- [x] tre\n\nFire<!-- fem --> seks.[^1]\n\n[^1]: Sju.\n\n";
    site.edit("content/tiltak/ovelse.md", "## Behov", &format!("{text}## Behov"));
    site.build();
    let data: serde_json::Value = serde_json::from_str(&site.read("public/data/veikart.json")).unwrap();
    let measures = data["measures"].as_array().unwrap();
    let measure = measures.iter().find(|measure| measure["id"] == "ovelse").unwrap();
    let problem = measure["problem"].as_str().unwrap();
    assert!(problem.ends_with("en\n\nto\n\n☑ tre\n\nFire seks."), "{problem:?}");
}
