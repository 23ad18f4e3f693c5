//! `veikart check --todo`: what a new edition would need.

use crate::changes::site_with_editions;
use crate::sandbox::Sandbox;
use crate::snapshot;

/// A site in which each element lacks something else.
fn site() -> Sandbox {
    let site = site_with_editions();
    site.edit("content/tiltak/ovelse.md", "title", "owner = \"Avdelingen\"\nreviewed = 2025-10-01\ntitle");
    site.edit("content/tiltak/prover.md", "title", "reviewed = 2024-10-01\nowner = \"Avdelingen\"\ntitle");
    site.measure("utkast", "Utkast").edit("content/tiltak/utkast.md", "area", "draft = true\narea");
    site.file("content/tiltak/tomt.md", "+++\ntitle = \"Tomt, uten «noe»\"\narea = \"laering\"\n+++\n");
    site
}

#[test]
fn what_each_element_lacks_is_listed_in_each_form() {
    let site = site();
    let mut told = String::new();
    for form in ["--todo", "--todo=markdown", "--todo=csv"] {
        for language in ["nb", "nn", "en"] {
            let run = site.run(&["check", form, "--language", language]);
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.whole());
            told.push_str(&format!("=== {form} {language}\n{}\n", run.out.replace('\r', "")));
        }
    }
    snapshot::assert("todo", "told", &told);
}

#[test]
fn what_nearly_all_lack_is_told_once() {
    let site = Sandbox::small_site();
    for number in 0..12 {
        site.measure(&format!("tiltak-{number}"), "Tiltak");
    }
    let told = site.run(&["check", "--todo"]).out;
    assert_eq!(told.matches("no owner").count(), 1, "{told}");
    assert!(told.contains("15 of 15: no owner"), "{told}");
}

#[test]
fn a_site_with_faults_is_told_of_those() {
    let site = site();
    site.edit("content/tiltak/ovelse.md", "area =", "aera =");
    let run = site.run(&["check", "--todo"]);
    assert_eq!(run.code, Some(1), "{}", run.whole());
    assert!(run.err.contains("nothing was listed") && run.out.is_empty(), "{}", run.whole());
}
