//! Remarks: beside their element in a preview, kept out of the public site, summed up, and written for a case.

use crate::sandbox::Sandbox;
use crate::snapshot;

const FILE: &str = "content/tiltak/ovelse.innspill.toml";

/// A site on which two bodies have said three things.
pub(crate) fn remarked_site() -> Sandbox {
    let site = Sandbox::small_site();
    let veikart = site.read("veikart.toml");
    let own =
        "\n[remarks.bodies]\nbrukerutvalget = \"Brukerutvalget\"\nks = { nb = \"KS\", en = \"KS (municipalities)\" }\n";
    site.file("veikart.toml", &format!("{veikart}{own}"));
    site.file(
        FILE,
        "[[remarks]]\nby = \"brukerutvalget\"\ndate = \"2026-02-11\"\ntext = \"\"\"\nØving må finnes på <papir> også.\n\nMange har ikke nett.\n\"\"\"\nanswer = \"Det er en del av behovet nå.\"\ndecision = \"delvis\"\nsource = \"styret-2025\"\n\n\
         [[remarks]]\nby = \"ks\"\ndate = \"2026-03\"\ntext = { nb = \"Når kommer det?\", en = \"When will it come?\" }\n",
    );
    site.file(
        "content/tiltak/rettleiing.innspill.toml",
        "[[remarks]]\nby = \"ks\"\ndate = \"2026-03\"\ntext = \"Bra.\"\ndecision = \"tatt-inn\"\n",
    );
    site
}

#[test]
fn what_is_said_is_kept_out_of_the_public_site() {
    let (plain, site) = (Sandbox::small_site(), remarked_site());
    plain.build();
    site.build();
    let (before, after) = (plain.published(), site.published());
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    for (path, bytes) in &after {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Brukerutvalget") && !text.contains("Mange har ikke nett"), "{path}");
        assert_eq!(before.get(path), Some(bytes), "{path}");
    }
}

#[test]
fn the_public_site_shows_them_where_it_is_asked_to() {
    for theme in ["enkel", "helsenorge"] {
        let site = remarked_site();
        site.edit("veikart.toml", "[remarks.bodies]", "[remarks]\npublic = true\n\n[remarks.bodies]");
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        site.build();
        let public = site.public();
        let page = |path: &str| String::from_utf8(public[path].clone()).unwrap();
        for path in ["innspill.html", "tiltak/ovelse.html", "en/innspill.html"] {
            let page = page(path);
            assert!(page.contains("Brukerutvalget") && page.contains("&lt;papir&gt;"), "{theme} {path}");
            assert!(page.contains("styret-2025") || page.contains("Styrets vedtak"), "{theme} {path}");
        }
        assert!(page("en/innspill.html").contains("When will it come?"), "{theme}");
        assert!(page("en/innspill.html").contains("3 remarks, 1 without an answer"), "{theme}");
        assert!(!page("innspill.html").contains("forhåndsvisningen"), "{theme}");
        assert!(page("index.html").contains("innspill.html"), "{theme}: the foot leads there");
    }
}

#[test]
fn the_case_gets_an_appendix_in_each_language() {
    let site = remarked_site();
    let mut told = String::new();
    for language in ["nb", "nn", "en"] {
        let run = site.run(&["export", "remarks", "--output", "-", "--language", language]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.whole());
        told.push_str(&format!("=== {language}\n{}", run.out));
    }
    snapshot::assert("remarks", "appendix", &told);
    let run = site.run(&["export", "remarks"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    assert!(site.read("innspill.md").contains("Brukerutvalget"));
    let none = Sandbox::small_site().run(&["export", "remarks"]);
    assert_eq!(none.code, Some(2), "{}", none.whole());
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let site = remarked_site();
    site.edit(FILE, "by = \"ks\"", "by = \"ksi\"").edit(FILE, "2026-03", "2026-13").edit(
        FILE,
        "\"delvis\"",
        "\"halvt\"",
    );
    site.edit(FILE, "answer =", "svar =");
    site.file("content/tiltak/borte.innspill.toml", "[[remarks]]\nby = \"ks\"\ndate = \"2026-03\"\ntext = \"Bra.\"\n");
    site.file(
        "content/tiltak/laering/ovelse.innspill.toml",
        "[[remarks]]\nby = \"ks\"\ndate = \"2026\"\ntext = \"\"\n",
    );
    let run = site.check(&["--format", "short"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    snapshot::assert("remarks", "faults", &run.out);
}

#[test]
fn they_follow_their_element() {
    let site = remarked_site();
    for arguments in [&["rename", "ovelse", "trening"][..], &["merge", "rettleiing", "--into", "trening"]] {
        let run = site.run(arguments);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        assert_eq!(site.check(&[]).code, Some(0), "{}", site.check(&[]).whole());
    }
    let text = site.read("content/tiltak/trening.innspill.toml");
    assert_eq!(text.matches("[[remarks]]").count(), 3, "{text}");
    assert!(text.contains("Bra.") && text.contains("<papir>"), "{text}");
    assert!(!site.path("content/tiltak/rettleiing.innspill.toml").exists());
    let todo = site.run(&["check", "--todo"]).out;
    assert!(todo.contains("trening  Øvelse på nett") && todo.contains("has a remark without an answer"), "{todo}");
}

#[test]
fn an_english_site_calls_them_so() {
    let site = Sandbox::new();
    site.run(&["init", ".", "--language", "en"]);
    let path = "content/initiatives";
    let first = crate::sandbox::files(&site.path(path)).into_keys().find(|name| name.ends_with(".md")).unwrap();
    let file = format!("{path}/{}.remarks.toml", first.strip_suffix(".md").unwrap());
    site.file("veikart.toml", &format!("{}\n[remarks.bodies]\nusers = \"The users\"\n", site.read("veikart.toml")));
    site.file(&file, "[[remarks]]\nby = \"users\"\ndate = \"2026-03\"\ntext = \"Good.\"\ndecision = \"taken\"\n");
    let check = site.check(&[]);
    assert_eq!(check.code, Some(0), "{}", check.whole());
    assert!(site.run(&["export", "remarks", "--output", "-"]).out.contains("The users"));
}
