//! Any text as an edition among others: its pages, and what changed since it in words.
#![no_main]

use veikart::changes::{Also, Report, Timeline};
use veikart::site::prepare;
use veikart_fuzz::{editions, hold, put, settings};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut tree = editions();
    put(&mut tree, "content/utgaver/2024-06.toml", text);
    hold(&tree);
    let Some(site) = prepare(&tree, Vec::new(), &settings()).site else { return };
    let (roadmap, config) = (site.roadmap(), site.config());
    let timeline = Timeline::new(roadmap, config);
    let locale = veikart::locale::Locale::of_program("nb");
    for at in 0..roadmap.editions.len() {
        let comparison = timeline.compare(at, timeline.working());
        let also = Also { link: &|_, _| None, project: &|_, _| None };
        let report = Report::new(&comparison, config, &locale, &also);
        assert!(!report.lines().is_empty() && report.markdown().starts_with("# "));
    }
});
