//! Texts of the interface: all that is used is there and the other way round; words that a site exchanges, and languages
//! that it brings.

use std::collections::BTreeSet;

use veikart::fluent::{Shape, ShapeEntry};
use veikart::locale::own;

use crate::sandbox::{Sandbox, files, repository, tests};

/// What stands between the tags of a page, in the parts that the interface writes.
fn visible(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        if !tag.starts_with("script") && !tag.starts_with("style") {
            out.push_str(text);
            out.push('\n');
        }
    }
    out
}

/// The words of a text, in lower case.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphabetic() && c != '_').filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}

/// All source files of the program and all templates, in one text.
fn sources() -> String {
    let texts = |folder: &str, endings: &[&str]| {
        let all = files(&repository().join(folder)).into_iter();
        let wanted = all.filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)));
        wanted.map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect::<Vec<_>>().join("\n")
    };
    texts("src", &[".rs"]) + &texts("themes", &[".html", ".js"])
}

#[test]
fn every_text_is_used_and_every_text_that_is_used_is_there() {
    let english = Shape::new(own("en").unwrap());
    let names: BTreeSet<&str> = english.entries.iter().filter(|e| !e.is_term).map(|e| e.name).collect();
    let sources = sources();
    let used = words(&sources);
    let begun: Vec<&str> = sources
        .split("format!(\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('{').map(|(head, _)| head))
        .filter(|head| head.ends_with('_') && head.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .collect();
    // A name may also be made of a word and an ending.
    let ended: BTreeSet<&str> = sources
        .split("format!(\"{")
        .skip(1)
        .filter_map(|rest| rest.split_once("}_").and_then(|(_, rest)| rest.split_once('"')).map(|(tail, _)| tail))
        .collect();
    let is_made = |name: &str| {
        let cuts = name.match_indices('_').map(|(at, _)| name.split_at(at));
        cuts.into_iter().any(|(head, tail)| used.contains(head) && ended.contains(&tail[1..]))
    };
    let referred: BTreeSet<&str> = english.entries.iter().flat_map(ShapeEntry::references).collect();
    let idle: Vec<&&str> = names
        .iter()
        .filter(|name| {
            !used.contains(**name)
                && !referred.contains(**name)
                && !begun.iter().any(|head| name.starts_with(head))
                && !is_made(name)
        })
        .collect();
    assert!(idle.is_empty(), "nothing uses these texts: {idle:?}");
    // What a template asks for by name; other names are made while a page is, and would stand on it as they are.
    let asked = sources.split("t.").skip(1).zip(sources.split("t.")).filter_map(|(rest, before)| {
        let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(rest.len());
        let is_text = before.ends_with([' ', '{', '(', '=']) && !rest[end..].starts_with(['(', '.', ':']);
        (is_text && rest[..end].contains('_')).then(|| &rest[..end])
    });
    let own_of_theme = ["way_on", "intro_more"];
    let absent: BTreeSet<&str> =
        asked.filter(|name| !names.contains(name) && !own_of_theme.contains(name)).filter(|n| n.len() > 3).collect();
    assert!(absent.is_empty(), "these texts are asked for and not there: {absent:?}");
}

#[test]
fn no_page_shows_the_name_of_a_text() {
    let english = Shape::new(own("en").unwrap());
    let heads: BTreeSet<&str> = english.entries.iter().filter_map(|e| e.name.split_once('_')).map(|(h, _)| h).collect();
    let mut pages = 0;
    for (path, bytes) in files(&tests().join("golden")) {
        if !path.contains("/out/") || !path.ends_with(".html") {
            continue;
        }
        pages += 1;
        let text = visible(&String::from_utf8(bytes).unwrap());
        let shown: Vec<String> = words(&text)
            .into_iter()
            .filter(|word| word.split_once('_').is_some_and(|(head, _)| heads.contains(head)))
            .collect();
        assert!(shown.is_empty(), "{path} shows {shown:?}");
    }
    assert!(pages > 100, "{pages} pages were looked at");
}

/// The golden site with editions, plans and two kinds of elements, in three languages.
fn site() -> Sandbox {
    let sandbox = Sandbox::of(&tests().join("golden/utgaver/in"));
    let config = sandbox.read("veikart.toml");
    let line = config.lines().find(|line| line.starts_with("languages")).unwrap().to_owned();
    sandbox.edit("veikart.toml", &line, "languages = [\"nb\", \"nn\", \"en\"]");
    sandbox
}

/// The words that a built site shows in each language.
fn shown(sandbox: &Sandbox) -> [BTreeSet<String>; 3] {
    let mut shown = [BTreeSet::new(), BTreeSet::new(), BTreeSet::new()];
    for (path, bytes) in sandbox.public() {
        if path.ends_with(".html") {
            let place = usize::from(path.starts_with("nn/")) + 2 * usize::from(path.starts_with("en/"));
            let text = visible(&String::from_utf8(bytes).unwrap());
            // The case of a meeting, which is none of the roadmap's.
            shown[place].extend(words(&text.replace("Agenda item", "")));
        }
    }
    shown
}

const ACTIVITY: [(&str, &str); 3] = [
    (
        "nb",
        "-element = { $form ->\n   *[singular] aktivitet\n    [definite] aktiviteten\n    [plural] aktiviteter\n    \
         [definite-plural] aktivitetene\n }\n    .gender = masculine\n",
    ),
    (
        "nn",
        "-element = { $form ->\n   *[singular] satsing\n    [definite] satsinga\n    [plural] satsingar\n    \
         [definite-plural] satsingane\n }\n    .gender = feminine\n",
    ),
    (
        "en",
        "-element = { $form ->\n   *[singular] initiative\n    [plural] initiatives\n    [indefinite] an initiative\n }\n",
    ),
];

#[test]
fn a_word_is_exchanged_in_one_place_and_every_sentence_follows() {
    let sandbox = site();
    sandbox.edit("veikart.toml", "theme = \"enkel\"", "theme = \"helsenorge\"");
    sandbox.build();
    let before = shown(&sandbox);
    let old = [
        ["element", "elementet", "elementer", "elementene"].as_slice(),
        &["element", "elementet", "elementa"],
        &["item", "items"],
    ];
    for (words, old) in before.iter().zip(old) {
        assert!(old.iter().filter(|word| words.contains(**word)).count() > 1, "{old:?}");
    }
    for (language, term) in ACTIVITY {
        sandbox.file(&format!("locales/{language}.ftl"), term);
    }
    let run = sandbox.check(&["--strict"]);
    assert!(!run.whole().contains("-text]"), "{}", run.whole());
    sandbox.build();
    let after = shown(&sandbox);
    for (words, old) in after.iter().zip(old) {
        let left: Vec<&&str> = old.iter().filter(|word| words.contains(**word)).collect();
        assert!(left.is_empty(), "{left:?} still stand");
    }
    for (words, new) in after.iter().zip([
        ["aktivitet", "aktiviteten", "aktiviteter", "aktivitetene"].as_slice(),
        &["satsing", "satsinga", "satsingar", "satsingane"],
        &["initiative", "initiatives"],
    ]) {
        assert!(new.iter().filter(|word| words.contains(**word)).count() >= new.len() - 1, "{new:?}");
    }
    // What stands beside the word follows its gender.
    let page = |path: &str| sandbox.read(&format!("public/{path}"));
    assert!(page("index.html").contains("Velg en aktivitet"));
    assert!(page("nn/index.html").contains("Vel ei satsing"));
}

#[test]
fn a_language_that_the_program_does_not_know_falls_back_in_order() {
    let sandbox = Sandbox::small_site();
    sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"sv\", \"nn\"]");
    sandbox.file("locales/sv.ftl", "language_name = Svenska\nmenu_overview = Översikt\n");
    let run = sandbox.check(&[]);
    assert!(run.out.contains("texts are missing"), "{}", run.whole());
    assert!(run.out.contains("`nn`, `en`"), "{}", run.whole());
}

#[test]
fn the_file_to_fill_in_is_written_once_and_added_to_when_asked() {
    let sandbox = Sandbox::small_site();
    let run = sandbox.run(&["locale", "se"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(run.out.contains("Made ./locales/se.ftl"), "{}", run.whole());
    let made = sandbox.read("locales/se.ftl");
    assert!(made.contains("# skip_to_content = Hopp til innholdet\n"), "{made}");
    assert!(made.contains("[one], [two], [other]"), "{made}");
    assert!(made.lines().all(|line| line.is_empty() || line.starts_with('#')), "{made}");
    // As it is, it is a language that has everything from others.
    sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"nb\", \"se\"]");
    assert_eq!(sandbox.check(&[]).code, Some(0));

    // Whoever writes in it is told what is missing, and loses nothing.
    sandbox.file("locales/se.ftl", "language_name = Davvisámegiella\nmenu = Fállu\n");
    let run = sandbox.run(&["locale", "se"]);
    assert!(run.out.contains("lacks") && run.out.contains("  skip_to_content\n"), "{}", run.whole());
    assert!(!run.out.contains("  menu\n"), "{}", run.whole());
    assert_eq!(sandbox.read("locales/se.ftl").lines().count(), 2);
    let run = sandbox.run(&["locale", "se", "--add"]);
    assert!(run.out.contains("Added"), "{}", run.whole());
    let added = sandbox.read("locales/se.ftl");
    assert!(added.starts_with("language_name = Davvisámegiella\nmenu = Fállu\n"), "{added}");
    assert!(added.contains("# skip_to_content = ") && added.contains("# -element = "), "{added}");
    assert!(!added.contains("# menu = "), "{added}");
    sandbox.run(&["locale", "se", "--add"]);
    assert_eq!(sandbox.read("locales/se.ftl"), added, "nothing is added twice");
    assert_eq!(sandbox.check(&[]).code, Some(0));
}

#[test]
fn the_file_of_a_known_language_takes_its_own_texts() {
    let sandbox = Sandbox::small_site();
    sandbox.build();
    let before = sandbox.published();
    sandbox.run(&["locale", "nn"]);
    assert!(sandbox.read("locales/nn.ftl").contains("# skip_to_content = Hopp til innhaldet\n"));
    // Taking away the marks of comment gives what was there, so every line is one that may be written.
    let text: String = sandbox
        .read("locales/nn.ftl")
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|line| {
            line.starts_with([' ', '-', '}']) || line.split_once(" =").is_some_and(|(n, _)| !n.contains(' '))
        })
        .map(|line| format!("{line}\n"))
        .collect();
    sandbox.file("locales/nn.ftl", &text);
    let run = sandbox.check(&["--strict"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    sandbox.build();
    assert_eq!(crate::sandbox::differences(&before, &sandbox.published()), Vec::<String>::new());
}

#[test]
fn what_is_no_language_is_refused() {
    let sandbox = Sandbox::small_site();
    for (tag, told) in [("NB", "is written `nb`"), ("norsk", "is not the tag"), ("../se", "is not the tag")] {
        let run = sandbox.run(&["locale", tag]);
        assert_eq!(run.code, Some(2), "{}", run.whole());
        assert!(run.err.contains(told), "{}", run.whole());
    }
    assert!(!sandbox.path("locales").exists());
}

/// Every text in Arabic; most are the same word.
fn whole_arabic() -> String {
    let own = veikart::locale::own("nb").unwrap();
    let names = own.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let text = |line: &str| match line.split(' ').next().unwrap() {
        "language_name" => "language_name = العربية\n".to_owned(),
        "menu" => "menu = القائمة\n".to_owned(),
        name => format!("{name} = نص\n"),
    };
    names.map(text).collect()
}

#[test]
fn a_page_tells_the_language_that_most_of_its_texts_are_in() {
    for theme in crate::golden::THEMES {
        let sandbox = Sandbox::small_site();
        sandbox.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"nb\", \"ar\"]");
        sandbox.file("locales/ar.ftl", "menu = القائمة\n");
        sandbox.file("content/forside.ar.md", "+++\ntitle = \"خارطة الطريق\"\n+++\n");
        sandbox.build();
        let (norwegian, arabic) = (sandbox.read("public/index.html"), sandbox.read("public/ar/index.html"));
        assert!(arabic.contains("<html lang=\"nb\""), "hardly anything is in Arabic: {theme}");
        assert!(norwegian.contains("lang=\"ar\" dir=\"rtl\" hreflang=\"ar\""), "{theme}");
        let link = norwegian.split("hreflang=\"ar\"").last().unwrap();
        assert!(link.split_once('>').unwrap().1.starts_with("ar<"), "it is called by its tag: {theme}");
        sandbox.file("locales/ar.ftl", &whole_arabic());
        sandbox.build();
        assert!(sandbox.read("public/ar/index.html").contains("<html lang=\"ar\" dir=\"rtl\""), "{theme}");
    }
}

#[test]
fn what_runs_from_right_to_left_is_marked() {
    for theme in crate::golden::THEMES {
        let sandbox = Sandbox::small_site();
        sandbox.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"nb\", \"ar\"]");
        sandbox.file("locales/ar.ftl", &whole_arabic());
        sandbox.file("content/forside.ar.md", "+++\ntitle = \"خارطة الطريق\"\n+++\n");
        sandbox.build();
        let (norwegian, arabic) = (sandbox.read("public/index.html"), sandbox.read("public/ar/index.html"));
        assert!(norwegian.contains("<html lang=\"nb\"") && !norwegian.contains("lang=\"nb\" dir"), "{theme}");
        assert!(norwegian.contains("lang=\"ar\" dir=\"rtl\" hreflang=\"ar\""), "{theme}");
        assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""), "{theme}");
        assert!(arabic.contains("lang=\"nb\" dir=\"ltr\""), "elements are in Norwegian: {theme}");
        assert!(arabic.contains("القائمة") && arabic.contains("خارطة الطريق"), "{theme}");
    }
}

#[test]
fn the_drawing_of_moves_runs_as_the_page_is_read() {
    for theme in crate::golden::THEMES {
        let sandbox = Sandbox::small_site();
        sandbox.lay_over(&crate::sandbox::tests().join("fixtures/editions"));
        sandbox.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"nb\", \"ar\"]");
        sandbox.file("locales/ar.ftl", &whole_arabic());
        sandbox.build();
        let drawn = |page: &str| -> (Vec<usize>, Vec<usize>) {
            let html = sandbox.read(page);
            let numbers = |before: &str| -> Vec<usize> {
                let after = html.split(before).skip(1);
                after.map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap()).collect()
            };
            let node = if theme == "enkel" { "class=\"node\" x=\"" } else { "class=\"node band\" x=\"" };
            (numbers(node), numbers(" d=\"M"))
        };
        let page = "utgaver/endringer/2024-06--2025-06.html";
        let ((nodes, ribbons), (mirrored, mirrored_ribbons)) =
            (drawn(&format!("public/{page}")), drawn(&format!("public/ar/{page}")));
        assert!(nodes.len() > 1 && nodes.first() < nodes.last(), "{theme}: {nodes:?}");
        assert_eq!(mirrored.iter().map(|x| 720 - 12 - x).collect::<Vec<_>>(), nodes, "{theme}");
        let drawn = |ribbons: &[usize], from: usize| ribbons.iter().filter(|x| **x == from).count();
        assert!(drawn(&ribbons, 200) > 0, "{theme}: {ribbons:?}");
        assert_eq!(drawn(&mirrored_ribbons, 720 - 200), drawn(&ribbons, 200), "{theme}");
    }
}

#[test]
fn numbers_take_the_forms_of_the_language() {
    let sandbox = Sandbox::small_site();
    sandbox.edit("veikart.toml", "[\"nb\", \"nn\", \"en\"]", "[\"nb\", \"pl\"]");
    let forms =
        "        [one] { $number } obszar\n        [few] { $number } obszary\n       *[many] { $number } obszarów\n";
    sandbox
        .file("locales/pl.ftl", &format!("language_name = Polski\nareas_count =\n    {{ $count ->\n{forms}    }}\n"));
    for (id, order) in [("a", 40), ("b", 50), ("c", 60)] {
        let text = format!("+++\ntitle = \"{id}\"\norder = {order}\n+++\n");
        sandbox.file(&format!("content/satsingsomrader/{id}.md"), &text);
        sandbox.build();
    }
    let run = sandbox.check(&[]);
    assert!(!run.out.contains("forms of numbers"), "{}", run.whole());
    assert!(sandbox.read("public/pl/index.html").contains(" obszary"));
}
