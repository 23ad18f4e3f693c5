//! Roadmaps made for measuring: as many elements as are asked for, the same each time.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const AREAS: usize = 5;
const BANDS: [&str; 3] = ["2025", "2026-2027", "2027-2028"];

/// Writes a site of `count` elements of about 2 kB.
pub(crate) fn make(site: &Path, count: usize) {
    const WORDS: &[&str] = &[
        "innbyggere",
        "helsepersonell",
        "trenger",
        "opplysninger",
        "enklere",
        "tjenester",
        "kommunen",
        "sykehuset",
        "pasienten",
        "oversikt",
        "digital",
        "støtte",
        "behandling",
        "pårørende",
        "fastlegen",
        "timeavtale",
        "og",
        "får",
        "bedre",
        "kan",
    ];
    let bands: String = BANDS.iter().fold(String::new(), |mut out, band| {
        let _ = write!(out, "[[time_bands]]\nyears = \"{band}\"\n");
        out
    });
    write(&site.join("veikart.toml"), &format!("title = \"Veikart\"\nlanguages = [\"nb\"]\n{bands}"));
    for area in 0..AREAS {
        write(
            &site.join(format!("content/satsingsomrader/omrade-{area}.md")),
            &format!("+++\ntitle = \"Område {area}\"\norder = {area}\n+++\n\nEt satsingsområde.\n"),
        );
    }
    for at in 0..count {
        let mut seed = at as u64 * 2_654_435_761 + 1;
        let mut sentence = |words: usize| {
            let mut text = String::new();
            for word in 0..words {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let next = WORDS[(seed >> 33) as usize % WORDS.len()];
                text.push_str(if word == 0 { "" } else { " " });
                text.push_str(next);
            }
            text + "."
        };
        let mut text = format!(
            "+++\ntitle = \"Tiltak nummer {at}\"\narea = \"omrade-{}\"\ntime_band = \"{}\"\n+++\n",
            at % AREAS,
            BANDS[at / AREAS % BANDS.len()]
        );
        for heading in ["Problem", "Behov", "Nytteverdi"] {
            let _ = write!(text, "\n## {heading}\n\n");
            for _ in 0..4 {
                let _ = write!(text, "{} {}\n\n", sentence(9), sentence(8));
            }
        }
        write(&site.join(format!("content/tiltak/tiltak-{at}.md")), &text);
    }
}

/// Adds adopted editions of all `count` elements, a month apart; from each to the next a tenth of them moves in time.
#[allow(dead_code, reason = "each benchmark is a program of its own, and not all of them measure editions")]
pub(crate) fn add_editions(site: &Path, count: usize, editions: usize) {
    for edition in 0..editions {
        let id = format!("{}-{:02}", 2000 + edition / 12, edition % 12 + 1);
        let mut text = format!("date = \"{id}\"\n");
        for band in BANDS {
            let _ = write!(text, "\n[[time_bands]]\nyears = \"{band}\"\n");
        }
        for area in 0..AREAS {
            let _ = write!(text, "\n[[areas]]\nid = \"omrade-{area}\"\ntitle = \"Område {area}\"\n");
        }
        for at in 0..count {
            let moves = edition / 10 + usize::from(at % 10 < edition % 10);
            let _ = write!(
                text,
                "\n[[measures]]\nid = \"tiltak-{at}\"\ntitle = \"Tiltak nummer {at}\"\narea = \"omrade-{}\"\ntime_band = \"{}\"\n",
                at % AREAS,
                BANDS[(at / AREAS + moves) % BANDS.len()]
            );
        }
        write(&site.join(format!("content/utgaver/{id}.toml")), &text);
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    fs::write(path, text).expect("the file is written");
}
