//! Inputs that were made to cost much: each is told soon, and in few words. What they cost at their largest in a release
//! build is in docs/reliability.md.

use std::time::{Duration, Instant};

use crate::sandbox::Sandbox;

/// The longest that a hostile input may take here.
const LONGEST: Duration = Duration::from_mins(2);
/// The most that may be told of one file, in bytes.
const MOST: usize = 1_000_000;
/// An eighth of the largest files that are read: a program that is not optimised takes ten times as long, and what is
/// quadratic shows here too.
const TEXT: usize = 128 * 1024;
const TABLE: usize = 512 * 1024;

const PAGE: &str = "content/sider/tekst.md";
const PLAN: &str = "content/leveranser/2023-11.toml";
const EDITION: &str = "content/utgaver/2023-11.toml";

fn page(text: &str) -> String {
    format!("+++\ntitle = \"Tekst\"\n+++\n\n{text}")
}

fn fill(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

/// Pieces with a number each, in place of `%`.
fn numbered(piece: &str, bytes: usize) -> String {
    (0..bytes / (piece.len() + 6)).map(|at| piece.replace('%', &format!("{at:07}"))).collect()
}

/// Checks the site for people and for programs, and gives what the latter are told.
#[track_caller]
fn is_told_soon(site: &Sandbox, what: &str) -> serde_json::Value {
    let mut last = String::new();
    for format in ["text", "json"] {
        let begun = Instant::now();
        let run = site.check(&["--format", format]);
        let took = begun.elapsed();
        assert_eq!(run.code, Some(1), "{what}: {}", run.err.get(..500).unwrap_or(&run.err));
        assert!(took < LONGEST, "{what} as {format} took {took:?}");
        assert!(run.out.len() < MOST, "{what} as {format} told {} bytes", run.out.len());
        last = run.out;
    }
    serde_json::from_str(&last).unwrap()
}

#[test]
fn equal_faults_of_a_file_are_counted_after_the_first_hundred_in_every_format() {
    let site = Sandbox::small_site();
    let links = 7_000;
    site.file(PAGE, &page(&"[x](borte.md) ".repeat(links)));
    let all = is_told_soon(&site, "many dead links on one line");
    let dead: Vec<_> = all.as_array().unwrap().iter().filter(|d| d["code"] == "dead-link").collect();
    assert_eq!(dead.len(), 101);
    assert!(dead[..100].iter().all(|d| d["counted"].is_null()));
    assert_eq!(dead[100]["counted"], links - 100);
    let wanted = format!("and {} more of this kind in this file", links - 100);
    for format in ["text", "short", "github", "sarif"] {
        let run = site.check(&["--format", format]);
        assert!(run.out.contains(&wanted), "{format} does not count them");
    }
    let told = site.check(&[]);
    assert!(told.err.contains(&format!("{links} faults, ")), "{}", told.err);
    let refused = site.run(&["build"]);
    assert!(refused.err.contains(&format!("{links} faults, ")) && refused.err.len() < MOST);
}

#[test]
fn a_long_line_is_cut_around_its_mark() {
    let site = Sandbox::small_site();
    site.file(PAGE, &page(&format!("{}[her er det](borte.md){}", "ord ".repeat(20_000), " mer".repeat(20_000))));
    let run = site.check(&[]);
    let line = run.out.lines().find(|line| line.contains("[her er det](borte.md)")).unwrap();
    assert!(line.contains("| …") && line.ends_with('…') && line.len() < 250, "{line}");
    assert!(run.out.contains(&format!("{PAGE}:5:80001")), "the place is that in the file:\n{}", run.out);
}

#[test]
fn texts_made_to_cost_much_are_told_soon() {
    let wide = abbreviations(TEXT);
    let cases = [
        ("raw HTML on one line", fill("<b> a ", TEXT)),
        ("links to nothing", fill("[](x)\n\n", TEXT)),
        ("dead anchors", numbered("## Del %\n\n[x](#delen-%)\n\n", TEXT)),
        ("pictures that are missing", numbered("![x](bilde-%.png) ", TEXT)),
        ("one fault in a line of a megabyte", format!("{} [x](borte.md)", fill("ord ", TEXT - 100))),
        ("abbreviations", format!("[x](borte.md) {}", &wide[..TEXT - 100])),
        ("long sentences", format!("[x](borte.md) {}", fill(&format!("Ord {}slutt. ", "ord ".repeat(27)), TEXT - 100))),
    ];
    for (what, text) in cases {
        let site = Sandbox::small_site();
        site.file(PAGE, &page(&text));
        is_told_soon(&site, what);
    }
    let site = Sandbox::small_site();
    let sections = format!("{}{}", fill("## X\n", TEXT / 2), fill("## Problem\n", TEXT / 2 - 500));
    site.file("content/tiltak/x.md", &format!("+++\ntitle = \"X\"\narea = \"laering\"\n+++\n\n{sections}"));
    is_told_soon(&site, "sections that stand again and again");
}

/// Different words of five capitals.
fn abbreviations(bytes: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 20).unwrap());
    let word = |at: usize| [1, 20, 400, 8_000, 160_000].iter().map(|part| letter(at / part)).collect::<String>() + " ";
    (0..=bytes / 6).map(word).collect()
}

#[test]
fn tables_made_to_cost_much_are_told_soon() {
    let delivery =
        "[[deliveries]]\nid=\"%\"\nproject=\"P\"\nactor=\"x\"\narea=\"y\"\nrefs=[\"z\"]\nlight=\"q\"\nstage=\"w\"\n";
    let measure = "[[measures]]\nid=\"m%\"\ntitle=\"M\"\narea=\"a%\"\nparent=\"m0000001\"\n";
    let area = "[[areas]]\nid=\"a%\"\ntitle=\"A\"\n";
    let cases = [
        ("equals signs", PLAN, fill("=\n", TABLE)),
        ("words", PLAN, fill("noe tekst uten mening\n", TABLE)),
        ("brackets", PLAN, fill("[[\n", TABLE)),
        ("keys that stand twice", PLAN, fill("a=1\n", TABLE)),
        ("unknown keys", PLAN, numbered("k%=1\n", TABLE)),
        ("tables without their keys", PLAN, fill("[[deliveries]]\n", TABLE)),
        ("deliveries with a fault in each fact", PLAN, numbered(delivery, TABLE)),
        ("reasons for nothing", EDITION, format!("[reasons]\n{}", numbered("m%=\"x\"\n", TABLE))),
        ("areas and measures", EDITION, numbered(area, TABLE / 2) + &numbered(measure, TABLE / 2)),
        ("a broken configuration", "veikart.toml", fill("=\n", TEXT)),
    ];
    for (what, path, text) in cases {
        let site = Sandbox::small_site();
        site.file(path, &text);
        is_told_soon(&site, what);
    }
}

#[test]
fn a_site_of_many_dead_links_and_parents_is_told_soon() {
    let site = Sandbox::small_site();
    let of = 500;
    for at in 0..of {
        let id = format!("tiltak-{at:05}");
        let links: String = (0..5).map(|n| format!("[x](tiltak-{:05}.md) ", of + at * 7 + n)).collect();
        site.measure(&id, &id).edit(&format!("content/tiltak/{id}.md"), "Det blir bra.", &links);
        // Each is the next one's parent, and the last the first one's.
        let parent = format!("area = \"laering\"\nparent = \"tiltak-{:05}\"", (at + 1) % of);
        site.edit(&format!("content/tiltak/{id}.md"), "area = \"laering\"", &parent);
    }
    let begun = Instant::now();
    let run = site.check(&["--format", "json"]);
    let took = begun.elapsed();
    assert!(took < LONGEST, "it took {took:?}");
    assert!(run.out.len() < 15_000_000, "it told {} bytes", run.out.len());
    assert_eq!(run.code, Some(1));
}
