//! Roadmaps made for measuring: as many elements as are asked for, the same each time, with all that a real one has.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const AREAS: usize = 5;
const BANDS: [&str; 3] = ["2025", "2026-2027", "2027-2028"];
/// Statuses with their looks.
const STATUSES: [(&str, &str); 4] =
    [("ikke-startet", "planned"), ("under-arbeid", "active"), ("stanset", "stopped"), ("levert", "done")];
const ACTORS: [&str; 6] =
    ["norsk-helsenett", "helsedirektoratet", "helse-nord", "helse-vest", "kommunene", "pasientreiser"];
/// How many elements stand below one that is overall, with that one.
const FAMILY: usize = 5;
/// How many elements editions hold at most, since a table may not be larger than 4 MiB.
const HELD: usize = 10_000;
/// Of how many elements one has a delivery.
const DELIVERED: usize = 10;
const TERMS: usize = 100;

/// Words as in running text: a word's rank times its frequency is the same for all of 24,000.
struct Words(u64);

impl Words {
    fn draw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn word(&mut self) -> String {
        let scale = 1 << self.draw(15);
        word(scale - 1 + self.draw(scale))
    }

    /// So many words, the last with a full stop.
    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word()).collect();
        capital(&words.join(" ")) + "."
    }
}

/// The word of a rank: the most common are short, the others compounds with endings.
fn word(rank: usize) -> String {
    const COMMON: [&str; 30] = [
        "og",
        "i",
        "er",
        "det",
        "som",
        "på",
        "til",
        "av",
        "for",
        "en",
        "med",
        "å",
        "kan",
        "de",
        "ikke",
        "har",
        "den",
        "et",
        "får",
        "skal",
        "trenger",
        "bedre",
        "enklere",
        "innbyggere",
        "helsepersonell",
        "kommunen",
        "pasienten",
        "tjenester",
        "opplysninger",
        "oversikt",
    ];
    const HEADS: [&str; 20] = [
        "pasient",
        "helse",
        "journal",
        "prøve",
        "syke",
        "lege",
        "barne",
        "data",
        "skjema",
        "varsel",
        "time",
        "hjemme",
        "medisin",
        "henvisnings",
        "behandlings",
        "pårørende",
        "kommune",
        "spesialist",
        "apotek",
        "vaksine",
    ];
    const TAILS: [&str; 20] = [
        "svar",
        "plan",
        "hjelp",
        "tjeneste",
        "reise",
        "bruk",
        "kort",
        "apparat",
        "løsning",
        "melding",
        "side",
        "rett",
        "deling",
        "støtte",
        "oversikt",
        "samarbeid",
        "tilbud",
        "opplæring",
        "oppfølging",
        "register",
    ];
    const ENDINGS: [&str; 6] = ["", "en", "er", "ene", "s", "et"];
    const MIDDLES: [&str; 10] = ["", "om", "til", "på", "fra", "inn", "ut", "opp", "ned", "over"];
    let Some(at) = rank.checked_sub(COMMON.len()) else { return COMMON[rank].to_owned() };
    let (head, tail) = (HEADS[at % HEADS.len()], TAILS[at / HEADS.len() % TAILS.len()]);
    let ending = ENDINGS[at / (HEADS.len() * TAILS.len()) % ENDINGS.len()];
    let middle = MIDDLES[at / (HEADS.len() * TAILS.len() * ENDINGS.len()) % MIDDLES.len()];
    format!("{head}{middle}{tail}{ending}")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

fn title(at: usize) -> String {
    let mut words = Words(at as u64);
    format!("{} {} {at}", capital(&words.word()), words.word())
}

fn area(at: usize) -> usize {
    at / FAMILY % AREAS
}

fn band(at: usize, moves: usize) -> &'static str {
    BANDS[(at / FAMILY / AREAS + moves) % BANDS.len()]
}

/// Writes a site of `count` elements with all that a real one has: as [`alone`], and with two adopted editions, a delivery plan
/// and a glossary.
pub(crate) fn make(site: &Path, count: usize) {
    alone(site, count, "helsenorge");
    write(&site.join("content/ordliste.toml"), &glossary());
    write(&site.join("content/leveranser/2026-05.toml"), &plan(count));
    add_editions(site, count, 2);
}

/// Writes a site of `count` elements of about 2 kB, with a theme: links, markup, statuses, owners, families, words to search by.
pub(crate) fn alone(site: &Path, count: usize, theme: &str) {
    let mut settings = format!("title = \"Veikart\"\nlanguages = [\"nb\"]\ntheme = \"{theme}\"\n");
    for band in BANDS {
        let _ = write!(settings, "\n[[time_bands]]\nperiod = \"{band}\"\n");
    }
    for (status, look) in STATUSES {
        let title = capital(status);
        let _ = write!(settings, "\n[[statuses]]\nid = \"{status}\"\ntitle = \"{title}\"\nlook = \"{look}\"\n");
    }
    settings.push_str("\n[actors]\n");
    for actor in ACTORS {
        let _ = writeln!(settings, "{actor} = \"{}\"", capital(&actor.replace('-', " ")));
    }
    write(&site.join("veikart.toml"), &settings);
    for area in 0..AREAS {
        write(
            &site.join(format!("content/satsingsomrader/omrade-{area}.md")),
            &format!("+++\ntitle = \"Område {area}\"\norder = {area}\n+++\n\nEt satsingsområde.\n"),
        );
    }
    for at in 0..count {
        write(&site.join(format!("content/tiltak/tiltak-{at}.md")), &element(at, count));
    }
}

fn element(at: usize, count: usize) -> String {
    let mut words = Words(at as u64 * 2_654_435_761 + 1);
    let mut text =
        format!("+++\ntitle = \"{}\"\narea = \"omrade-{}\"\ntime_band = \"{}\"\n", title(at), area(at), band(at, 0));
    let _ = write!(text, "status = \"{}\"\nowner = \"{}\"\n", STATUSES[at % 4].0, capital(ACTORS[at % 6]));
    if !at.is_multiple_of(FAMILY) {
        let _ = writeln!(text, "parent = \"tiltak-{}\"", at / FAMILY * FAMILY);
    }
    let _ = writeln!(text, "keywords = [\"{}\", \"{} {}\"]\n+++", words.word(), words.word(), words.word());

    let _ = write!(text, "\n## Problem\n\n{} {}\n\n", words.sentence(12), words.sentence(14));
    let _ = writeln!(
        text,
        "{} Det er **{}** og *{}*. {}",
        words.sentence(10),
        words.word(),
        words.word(),
        words.sentence(12)
    );
    let other = words.draw(count);
    let _ = write!(
        text,
        "\n## Behov\n\n{} Se [{}](tiltak-{other}.md). {}\n\n",
        words.sentence(11),
        title(other),
        words.sentence(13)
    );
    for _ in 0..3 {
        let _ = writeln!(text, "- {}", words.sentence(13));
    }
    let (name, place) = (words.word(), words.draw(1_000));
    let _ = write!(text, "\n{} Mer står [om {name}](https://example.no/sider/{place}).\n", words.sentence(12));
    let _ = write!(text, "\n## Nytteverdi\n\n{} `{}` {}\n\n", words.sentence(12), words.word(), words.sentence(12));
    for _ in 0..3 {
        let _ = writeln!(text, "- **{}** {}", capital(&words.word()), words.sentence(11));
    }
    text
}

/// Terms that stand in one text of some, and a few abbreviations.
fn glossary() -> String {
    let mut words = Words(7);
    let mut text = String::new();
    for at in 0..TERMS {
        // From common words to rare ones, without those that are all over.
        let term = word(60 + at * at);
        let _ =
            write!(text, "[[terms]]\nterm = \"{term}\"\ntext = \"{}\"\nground = \"allment\"\n\n", words.sentence(14));
    }
    text
}

/// A plan with a delivery for some of the elements.
fn plan(count: usize) -> String {
    const LIGHTS: [&str; 3] = ["gronn", "gul", "rod"];
    const STAGES: [&str; 4] = ["ikke-pabegynt", "under-utvikling", "integrasjonstest", "levert"];
    let mut words = Words(11);
    let mut text = "date = \"2026-05\"\n".to_owned();
    for at in (0..count.min(HELD * 2)).step_by(DELIVERED) {
        let _ = write!(
            text,
            "\n[[deliveries]]\nid = \"leveranse-{at}\"\nproject = \"{} {at}\"\nnote = \"{}\"\nactor = \"{}\"\narea = \"omrade-{}\"\n\
             refs = [\"tiltak-{at}\"]\nlight = \"{}\"\nstage = \"{}\"\n",
            capital(&words.word()),
            words.sentence(8),
            ACTORS[at / DELIVERED % 6],
            area(at),
            LIGHTS[at / DELIVERED % 3],
            STAGES[at / DELIVERED % 4],
        );
    }
    text
}

/// Adds adopted editions of `count` elements, a month apart; from each to the next a tenth of them moves in time.
pub(crate) fn add_editions(site: &Path, count: usize, editions: usize) {
    for edition in 0..editions {
        let id = format!("{}-{:02}", 2000 + edition / 12, edition % 12 + 1);
        let mut text = format!("date = \"{id}\"\n");
        for band in BANDS {
            let _ = write!(text, "\n[[time_bands]]\nperiod = \"{band}\"\n");
        }
        for area in 0..AREAS {
            let _ = write!(text, "\n[[areas]]\nid = \"omrade-{area}\"\ntitle = \"Område {area}\"\n");
        }
        for at in 0..count.min(HELD) {
            // A family moves together.
            let moves = edition / 10 + usize::from(at / FAMILY % 10 < edition % 10);
            let _ = write!(
                text,
                "\n[[measures]]\nid = \"tiltak-{at}\"\ntitle = \"{}\"\narea = \"omrade-{}\"\ntime_band = \"{}\"\n",
                title(at),
                area(at),
                band(at, moves)
            );
            if !at.is_multiple_of(FAMILY) {
                let _ = writeln!(text, "parent = \"tiltak-{}\"", at / FAMILY * FAMILY);
            }
        }
        write(&site.join(format!("content/utgaver/{id}.toml")), &text);
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    fs::write(path, text).expect("the file is written");
}
