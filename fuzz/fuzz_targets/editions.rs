//! Any text as an edition among others: its pages, and what changed since it in words.
#![no_main]

use veikart::changes::{Report, compare};
use veikart::site::prepare;
use veikart_fuzz::{editions, hold, put, settings};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = editions();
    put(&mut tree, "content/utgaver/2024-06.toml", text);
    hold(&tree);
    let Some(site) = prepare(&tree, Vec::new(), &settings()).site else { return };
    let (roadmap, config) = (site.roadmap(), site.config());
    let working = roadmap.as_edition(config);
    let locale = veikart::locale::Locale::load("nb", None).expect("the program's own texts are whole");
    for edition in &roadmap.editions {
        let comparison = compare(edition, &working, &roadmap.former_ids);
        let report = Report::new(&comparison, config, &locale);
        assert!(!report.lines().is_empty() && report.markdown().starts_with("# "));
    }
});
