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
        site.public()
    };
    assert_eq!(built(text), built(&format!("\u{feff}{}", text.replace('\n', "\r\n"))));
}
