//! What one run leaves to the next in a preview: whatever was there before, the site is that of a fresh run.

use std::collections::BTreeMap;
use std::sync::Arc;

use veikart::site::{Memory, Prepared, Settings, prepare, prepare_again};
use veikart::source::{SourceTree, TextFile};

use crate::robust::hold_for;
use crate::sandbox::{files, tests};

/// Changes that come and go: the file, what stands there, and what stands there then. Where nothing stood, the file comes and
/// goes itself.
const CHANGES: &[(&str, &str, &str)] = &[
    ("content/tiltak/lydbok.md", "title = \"Lydbøker på nett\"", "title = \"Ålydbøker på nett\""),
    ("content/tiltak/bokbuss.md", "title = \"Bokbuss", "title = \"Ebokbuss"),
    ("content/tiltak/lesesirkel.md", "title = \"Lesesirkel\"", "title = 'En ring av lesere'"),
    ("content/tiltak/nytt-tak.md", "title = \"Nytt tak\"", "title = \"Et nytt tak\""),
    ("content/tiltak/opplaering.md", "title = \"Opplæring\"", "title = \"\""),
    ("content/tiltak/lydbok.md", "area = \"bygg\"\n", "area = \"bygg\"\nreused_id = true\n"),
    (
        "content/tiltak/lydbok.md",
        "+++\n",
        "+++\n[[likely]]\nfrom = \"ny-dor\"\nreason = \"Begge er om innganger.\"\n+++\n",
    ),
    ("content/tiltak/bokbuss.md", "Bøkene står langt unna.", "Bøkene står veldig langt unna."),
    ("content/tiltak/bokbuss.md", "## Behov\n\nBøkene må komme til leseren.", ""),
    ("content/tiltak/bokbuss.md", "[\"bokbil\", \"bokmoped\"]", "[\"bokbil\"]"),
    ("content/tiltak/bokbuss.md", "Flere leser.", "Flere leser [om taket](nytt-tak.md)."),
    ("content/tiltak/ny-dor.md", "", "+++\ntitle = \"Ny dør\"\narea = \"bygg\"\n+++\n\nSe [hva](bokbuss.md#behov).\n"),
    ("content/tiltak/bokbuss.md", "Bøkene må komme", "Bøkene [på nett](lydbok.md#over) må komme"),
    ("content/tiltak/lydbok.md", "+++\ntitle", "+++\n# Lyd\ntitle"),
    ("content/tiltak/lesesirkel.md", "parent = \"bokbuss\"\n", "draft = true\n"),
    ("content/tiltak/nytt-tak.md", "status = \"levert\"\n", ""),
    ("content/tiltak/nytt-tak.md", "time_band = \"2025\"", "time_band = \"2026-2027\"\norder = 1"),
    ("content/tiltak/lydbok.en.md", "", "+++\ntitle = \"Audio books\"\n+++\n"),
    ("content/tiltak/ny-dor.md", "", "+++\ntitle = \"Ny dør\"\narea = \"bygg\"\n+++\n"),
    (
        "content/tiltak/dor.md",
        "",
        "+++\ntitle = \"Dør\"\narea = \"lesing\"\nformer_ids = [\"ny-dor\"]\n+++\n\n## Problem\n\nTrekk fra DHO.\n",
    ),
    ("content/satsingsomrader/lesing.md", "title = \"", "title = \"Å "),
    ("content/satsingsomrader/hage.md", "", "+++\ntitle = \"Hage\"\n+++\n"),
    ("content/utgaver/2023-05.toml", "incomplete = true\n", ""),
    ("content/utgaver/2024-06.toml", "title = \"Ny dør & «ramme»\"", "title = \"Ny port\""),
    (
        "content/utgaver/2025-11.toml",
        "[reasons]",
        "[[outcomes]]\nid = \"ny-dor\"\noutcome = \"stanset\"\nsource = \"styret-4\"\n\n[reasons]",
    ),
    ("content/utgaver/2025-11.toml", "bokbuss = { nb = \"Sjåføren", "bokmoped = { nb = \"Sjåføren"),
    ("content/utgaver/2025-11.toml", "status = \"levert\"", "status = \"ukjent\""),
    (
        "content/utgaver/arbeid.toml",
        "",
        "[reasons]\n\"nytt-tak\" = \"Været.\"\n\n[[outcomes]]\nid = \"ny-dor\"\noutcome = \"levert\"\n\
         date = \"2024-07-01\"\nsource = \"styret-5\"\n",
    ),
    ("content/leveranser/2025-04.toml", "stage = \"integrasjonstest\"", "stage = \"levert\""),
    ("content/leveranser/2025-04.toml", "date = \"2025-04-01\"", "date = \"2025-11-20\""),
    ("content/leveranser/2024-10.toml", "refs = [\"nytt-tak\"]", "refs = [\"bokmoped\", \"opplaering\"]"),
    (
        "content/ordliste.toml",
        "",
        "[[terms]]\nterm = \"DHO\"\ntext = \"Digital hjemmeoppfølging.\"\nground = \"allment\"\n",
    ),
    ("locales/nb.ftl", "", "date = den { $day }. { month_name } { $year }\n"),
    ("veikart.toml", "look = \"done\"", "look = \"active\""),
    ("veikart.toml", "edition = \"2025-11\"", "edition = \"2026-02\""),
    ("veikart.toml", "languages = [\"nb\", \"en\"]", "languages = [\"nb\"]"),
    ("veikart.toml", "period = \"2026-2027\"", "period = \"2026\""),
    ("veikart.toml", "theme = \"enkel\"", "theme = \"helsenorge\""),
];

/// A site of a few elements with editions, a series of its own, and plans.
fn tree(files: &BTreeMap<String, String>) -> SourceTree {
    let file = |(path, text): (&String, &String)| TextFile { path: path.clone(), text: Arc::from(text.as_str()) };
    let (config, texts): (Vec<TextFile>, Vec<TextFile>) =
        files.iter().map(file).partition(|file| file.path == "veikart.toml");
    let (locales, texts): (Vec<TextFile>, Vec<TextFile>) =
        texts.into_iter().partition(|file| file.path.starts_with("locales/"));
    let texts = texts.into_iter().map(Arc::new).collect();
    SourceTree { config: config.into_iter().next().unwrap(), texts, locales, ..SourceTree::default() }
}

fn change(files: &mut BTreeMap<String, String>, (path, from, to): (&str, &str, &str)) {
    match files.get_mut(path) {
        Some(_) if from.is_empty() => drop(files.remove(path)),
        // What came may hold what went.
        Some(text) if text.contains(to) && !to.is_empty() => *text = text.replacen(to, from, 1),
        Some(text) => *text = text.replacen(from, to, 1),
        None => drop(files.insert(path.to_owned(), to.to_owned())),
    }
}

/// What readers and editors meet of a site.
fn met(prepared: &Prepared) -> BTreeMap<String, Vec<u8>> {
    let Some(site) = &prepared.site else { return BTreeMap::new() };
    site.paths().map(|path| (path.to_owned(), site.bytes(path).unwrap().unwrap().into_owned())).collect()
}

#[test]
fn no_change_leaves_a_trace_in_what_follows() {
    leave_no_trace(12, &[], &(0..CHANGES.len()).collect::<Vec<_>>());
}

/// Where only titles are others, all that does not follow from them is kept, and measures change places.
#[test]
fn titles_leave_no_trace_in_what_follows() {
    let places = |is_meant: fn(&str, &str) -> bool| -> Vec<usize> {
        (0..CHANGES.len()).filter(|at| is_meant(CHANGES[*at].0, CHANGES[*at].2)).collect()
    };
    let titles = places(|path, then| {
        path.starts_with("locales/") || (path.starts_with("content/tiltak/") && then.starts_with("title = "))
    });
    let others = places(|path, _| path == "content/tiltak/dor.md");
    leave_no_trace(12, &others, &titles);
    leave_no_trace(4, &[], &titles);
}

/// Makes some changes, and then others of `among` at random.
fn leave_no_trace(times: u32, first: &[usize], among: &[usize]) {
    let all = files(&tests().join("golden/utgaver/in"));
    let mut all: BTreeMap<String, String> =
        all.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect();
    for step in first {
        change(&mut all, CHANGES[*step]);
    }
    let settings = Settings { today: Some(jiff::civil::date(2025, 11, 20)), drafts: true, ..Settings::default() };
    let steps = proptest::collection::vec(proptest::sample::select(among.to_vec()), 4..10);
    hold_for(times, &steps, |steps| {
        let mut files = all.clone();
        let mut memory = Memory::default();
        let mut last = tree(&files);
        met(&prepare_again(&last, Vec::new(), &settings, &mut memory));
        for (number, step) in steps.iter().enumerate() {
            change(&mut files, CHANGES[*step]);
            let mut next = tree(&files);
            // Files that are the same are kept, as a reading does.
            for file in &mut next.texts {
                if let Some(old) = last.texts.iter().find(|old| *old == file) {
                    *file = Arc::clone(old);
                }
            }
            let shown = prepare_again(&next, Vec::new(), &settings, &mut memory);
            let fresh = prepare(&next, Vec::new(), &settings);
            let when = || steps[..=number].iter().map(|step| CHANGES[*step]).collect::<Vec<_>>();
            assert_eq!(shown.diagnostics, fresh.diagnostics, "{:#?}", when());
            let (shown, fresh) = (met(&shown), met(&fresh));
            assert!(shown.keys().eq(fresh.keys()), "{:#?}", when());
            for (path, bytes) in &fresh {
                assert!(shown[path] == *bytes, "{path} is another after {:#?}", when());
            }
            last = next;
        }
    });
}
