//! The search: everyday questions find their elements, and the script looks up as the program does.
#![allow(clippy::print_stdout, reason = "what was measured is told, and what was left out")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use veikart::search::{Class, Index, Parts, Record, RecordKind};
use veikart::site::{Settings, prepare};

use crate::sandbox::{Sandbox, repository, tests};

/// The search of the repository's roadmap in its main language.
pub(crate) fn index() -> Index {
    let tree = veikart::source::read(&repository()).unwrap();
    let prepared = prepare(&tree.value, tree.diagnostics, &Settings::default());
    prepared.site.unwrap().search_index(0)
}

/// A table of questions with what is wanted.
fn table(name: &str) -> Vec<(String, Vec<String>)> {
    let path =
        std::env::var(name.to_uppercase()).map_or_else(|_| tests().join(format!("search/{name}.tsv")), Into::into);
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| {
        let (question, wanted) = row.split_once('\t').unwrap();
        (question.to_owned(), wanted.split(' ').map(str::to_owned).collect())
    })
    .collect()
}

/// The ids of the elements that answer a question, the best first.
fn answers(index: &Index, question: &str) -> Vec<String> {
    let name = |href: &str| href.rsplit('/').next().unwrap_or(href).trim_end_matches(".html").to_owned();
    index.find(question).into_iter().map(|record| name(&record.href)).collect()
}

#[test]
fn everyday_questions_find_their_elements() {
    const SHOWN: usize = 5;
    const LEAST: usize = 95;
    let index = index();
    let table = table("everyday");
    let mut missed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let (mut wanted_all, mut found_all) = (0, 0);
    for (question, wanted) in &table {
        let found = answers(&index, question);
        let first = &found[..found.len().min(SHOWN)];
        wanted_all += wanted.len().min(SHOWN);
        found_all += wanted.iter().filter(|id| first.contains(id)).count().min(SHOWN);
        if !wanted.iter().any(|id| first.contains(id)) {
            missed.insert(question, first.to_vec());
        }
    }
    println!(
        "{found_all} of {wanted_all} wanted elements, {} of {} questions",
        table.len() - missed.len(),
        table.len()
    );
    assert!((table.len() - missed.len()) * 100 >= table.len() * LEAST, "{missed:#?}");
}

#[test]
fn questions_are_understood_as_readers_type_them() {
    const SHOWN: usize = 3;
    let index = index();
    let mut missed = Vec::new();
    for (question, wanted) in table("cases") {
        let found = answers(&index, &question);
        if !found.iter().take(SHOWN).any(|id| wanted.contains(id)) {
            missed.push(format!("{question}: {wanted:?} is not in {:?}", &found[..found.len().min(6)]));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn whole_words_stand_above_parts() {
    let index = index();
    // «ai» stands in «mail», «detaljer» and «email» alike.
    let found = answers(&index, "AI");
    assert!(
        found
            .iter()
            .take(3)
            .all(|id| ["ai-finne-innhold", "ai-helsesvar", "oppsummert-informasjon"].contains(&id.as_str()))
    );
    assert!(answers(&index, "qwxzy").is_empty());
    assert!(answers(&index, "").is_empty() && answers(&index, "og i på").len() <= 20);
}

#[test]
fn what_is_gone_says_so() {
    let index = index();
    let found = index.find("MinID");
    assert!(found.iter().any(|record| record.kind == RecordKind::Gone), "an element of before is not found");
}

/// What the site's script tells.
struct Told {
    answers: Vec<Vec<String>>,
    /// The records that a filter over the first of them leaves.
    left: Vec<Vec<usize>>,
    /// The milliseconds of the usual answer and of the slowest, once all parts are there.
    times: [f64; 2],
    /// The bytes of the file, compressed.
    size: u64,
}

/// The answers of the site's script, by its own file; `None` where there is no Node to run it.
fn of_script(script: &Path, records: usize, questions: &[String]) -> Option<Told> {
    let mut node = Command::new("node")
        .arg(tests().join("search/look-up.mjs"))
        .arg(script)
        .arg(records.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .inspect_err(|_| println!("left out: there is no node"))
        .ok()?;
    node.stdin.take().unwrap().write_all(questions.join("\n").as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "the script of the search fails");
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let texts =
        |list: &serde_json::Value| list.as_array().unwrap().iter().map(|x| x.as_str().unwrap().to_owned()).collect();
    Some(Told {
        left: serde_json::from_value(told["left"].clone()).unwrap(),
        answers: told["answers"].as_array().unwrap().iter().map(texts).collect(),
        times: ["usual", "slowest"].map(|name| told[name].as_f64().unwrap()),
        size: told["size"].as_u64().unwrap(),
    })
}

#[test]
fn the_script_answers_as_the_program_does() {
    let index = index();
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("nb.js");
    fs::write(&script, &crate::real::site()["data/search/nb.js"]).unwrap();
    let questions: Vec<String> = ["everyday", "cases"].iter().flat_map(|name| table(name)).map(|(q, _)| q).collect();
    let Some(told) = of_script(&script, 0, &questions) else { return };
    for (question, answers) in questions.iter().zip(told.answers) {
        let own: Vec<&str> = index.find(question).into_iter().map(|record| record.href.as_str()).collect();
        assert_eq!(answers, own, "{question}");
    }
}

#[test]
fn a_filter_leaves_what_everyday_questions_ask_for_and_little_else() {
    const LEAST: usize = 95;
    const SHARE: usize = 10;
    let tree = veikart::source::read(&repository()).unwrap();
    let site = prepare(&tree.value, tree.diagnostics, &Settings::default()).site.unwrap();
    let measures = &site.roadmap().measures;
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("nb.js");
    fs::write(&script, &crate::real::site()["data/search/nb.js"]).unwrap();
    let table = table("everyday");
    let questions: Vec<String> = table.iter().map(|(question, _)| question.clone()).collect();
    let Some(told) = of_script(&script, measures.len(), &questions) else { return };
    let is_found = |wanted: &[String], left: &[usize]| left.iter().any(|at| wanted.contains(&measures[*at].id));
    let found = table.iter().zip(&told.left).filter(|((_, wanted), left)| is_found(wanted, left)).count();
    let shown: usize = told.left.iter().map(Vec::len).sum();
    println!("{found} of {} questions, {shown} elements shown", table.len());
    assert!(found * 100 >= table.len() * LEAST, "{found} of {}", table.len());
    assert!(shown * 100 <= table.len() * measures.len() * SHARE, "{shown} elements are left in all");
}

#[test]
fn the_index_is_small() {
    const MOST: u64 = 50_000;
    for language in ["nb", "nn", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("search.js");
        fs::write(&script, &crate::real::site()[&format!("data/search/{language}.js")]).unwrap();
        let Some(told) = of_script(&script, 0, &[]) else { return };
        assert!(told.size <= MOST, "the search of {language} takes {} bytes compressed", told.size);
    }
}

#[test]
fn a_large_roadmap_is_searched_in_parts() {
    const MEASURES: usize = 1_200;
    let words = ["pasient", "journal", "prøve", "svar", "time", "henvisning", "skjema", "varsel", "kommune", "sykehus"];
    let site = Sandbox::small_site();
    site.file("veikart.toml", &fs::read_to_string(site.path("veikart.toml")).unwrap().replace("enkel", "helsenorge"));
    for at in 0..MEASURES {
        let name = |n: usize| words[(at / n) % words.len()];
        let title = format!("{}{} nummer {at}", name(1), name(10));
        site.file(
            &format!("content/tiltak/nr-{at}.md"),
            &format!(
                "+++\ntitle = \"{title}\"\narea = \"laering\"\ntime_band = \"2026\"\n+++\n\nOm {} og {}.\n",
                name(7),
                name(31)
            ),
        );
    }
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(site.path("public/data/search/nb-p0.js").exists() && site.path("public/data/search/nb-r0.js").exists());
    let questions: Vec<String> =
        ["journalsvar nummer 1171", "prøve svar", "henvisning", "1000", "varsl", "sykehustime"]
            .map(str::to_owned)
            .to_vec();
    let tree = veikart::source::read(&site.site()).unwrap();
    let index = prepare(&tree.value, tree.diagnostics, &Settings::default()).site.unwrap().search_index(0);
    let Some(told) = of_script(&site.path("public/data/search/nb.js"), 0, &questions) else { return };
    for (question, answers) in questions.iter().zip(told.answers) {
        let own: Vec<&str> = index.find(question).into_iter().map(|record| record.href.as_str()).collect();
        assert!(!own.is_empty(), "{question} finds nothing");
        assert_eq!(answers, own, "{question}");
    }
}

/// Ten thousand records of 290 words, drawn so that few words are common and most are rare.
fn many() -> Vec<Record> {
    const RECORDS: usize = 10_000;
    const WORDS: usize = 290;
    let heads =
        ["pasient", "helse", "journal", "prøve", "syke", "lege", "barne", "data", "skjema", "varsel", "time", "hjemme"];
    let tails =
        ["svar", "plan", "hjelp", "tjeneste", "reise", "bruk", "kort", "apparat", "løsning", "melding", "side", "rett"];
    let mut seed: u64 = 1;
    let mut draw = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize
    };
    let mut word = move || {
        // As in running text: a word's rank times its frequency is the same for all.
        let scale = 1 << (draw() % 15);
        let rank = (scale + draw() % scale) % 28_000;
        let (head, tail) = (heads[rank % 12], tails[rank / 12 % 12]);
        let middle = ["", "om", "til", "på", "fra", "inn", "ut", "opp", "ned", "over", "under", "mel"][rank / 144 % 12];
        format!("{head}{middle}{tail}{}", &"xyzabcdefghijklmnop"[..rank / 1_728])
    };
    let mut text = |count: usize| (0..count).map(|_| word()).collect::<Vec<_>>().join(" ");
    let record = |at: usize| {
        let (title, body) = (text(4), text(WORDS).replace("svar ", "svar. "));
        Record {
            title: title.clone(),
            lang: String::new(),
            href: format!("tiltak/nr-{at}.html"),
            kind: RecordKind::Measure,
            about: String::new(),
            subtitle: String::new(),
            subtitle_lang: String::new(),
            lines: vec![(body.clone(), String::new())],
            fields: vec![(Class::Title, title), (Class::Text, body)],
            texts: Vec::new(),
        }
    };
    (0..RECORDS).map(record).collect()
}

#[test]
#[ignore = "takes a minute, and measures time"]
fn a_query_among_ten_thousand_is_quick() {
    let records = many();
    let index = Index::new(records.len(), |at| records[at].clone(), &());
    let labels = RecordKind::ALL.iter().map(|(name, ..)| (*name).to_owned()).collect();
    let folder = tempfile::tempdir().unwrap();
    let names = Parts::of(10_000).names();
    for (place, name) in names.iter().enumerate() {
        fs::write(folder.path().join(format!("nb{name}.js")), index.file(place, &labels).unwrap()).unwrap();
    }
    let questions =
        ["prøvesvar", "journal", "pasientplan helsehjelp", "jurnalsvar", "skjemareisene", "data side", "varselkort"];
    let questions = questions.map(str::to_owned);
    let Some(told) = of_script(&folder.path().join("nb.js"), 0, &questions) else { return };
    assert!(told.times[1] <= 10.0, "a query takes {:.1} ms", told.times[1]);
    println!(
        "milliseconds, usual and slowest: {:.1?}; the first file takes {} bytes compressed",
        told.times, told.size
    );
}
