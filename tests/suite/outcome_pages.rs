//! What pages tell of promises and deliveries: each number with the elements behind it, each delivery once.

use crate::sandbox::Sandbox;

/// A site of three elements with one edition before today's roadmap, and plans.
fn site() -> Sandbox {
    let site = Sandbox::small_site();
    let measures = [
        ("ovelse", "Øvelse på nett", "2023"),
        ("tavle", "Tavle", "2023"),
        ("lydbok", "Lydbok", "2023"),
        ("bok", "Bok", "2024-2025"),
        ("sang", "Sang", "2024-2025"),
        ("prover", "Prøver du kan ta hjemme", "2026"),
    ];
    let measures = measures.map(|(id, title, years)| {
        format!("[[measures]]\nid = \"{id}\"\ntitle = \"{title}\"\narea = \"laering\"\ntime_band = \"{years}\"\n")
    });
    let head = "date = \"2023-01\"\n[[time_bands]]\nperiod = \"2023\"\n[[time_bands]]\nperiod = \"2024-2025\"\n";
    let area = "[[areas]]\nid = \"laering\"\ntitle = \"Læring\"\n";
    site.file("content/utgaver/2023-01.toml", &format!("{head}{area}{}", measures.concat()));
    plan(&site, "2023-06", &["tavle tavle levert", "sang-a sang levert", "sang-b sang under-utvikling"]);
    plan(&site, "2025-03", &["lyd lydbok levert"]);
    site
}

/// A plan of deliveries, from «id measure stage» and «id measure stage light».
fn plan(site: &Sandbox, id: &str, deliveries: &[&str]) {
    let delivery = |text: &&str| {
        let words: Vec<&str> = text.split(' ').collect();
        let light = words.get(3).map(|light| format!("light = \"{light}\"\n")).unwrap_or_default();
        let (id, measure, stage) = (words[0], words[1], words[2]);
        format!(
            "[[deliveries]]\nid = \"{id}\"\nproject = \"Prosjekt {id}\"\nrefs = [\"{measure}\"]\nstage = \"{stage}\"\n{light}"
        )
    };
    let deliveries: String = deliveries.iter().map(delivery).collect();
    site.file(&format!("content/leveranser/{id}.toml"), &format!("date = \"{id}\"\n{deliveries}"));
}

fn page(site: &Sandbox, path: &str) -> String {
    String::from_utf8(site.public()[path].clone()).unwrap()
}

/// What stands between two marks of a page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    rest.split_once(to).unwrap().0
}

/// The words of a piece of HTML, as a reader meets them.
fn words(html: &str) -> String {
    let text: String = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_promise_is_counted_once_and_named() {
    let site = site();
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = page(&site, "utgaver/2023-01.html");
    let top = between(&page, "id=\"treff-all\">", "</section>");
    assert_eq!(
        words(between(top, "<p>", "</p>")),
        "Utgaven satte tidsrom for 6 elementer som ikke var levert: 1 er levert i tide; 1 er levert etter tidsrommet; \
         1 er delvis levert; 1 står som planlagt; 1 er flyttet i tid; 1 er stoppet eller har falt ut."
    );
    // The rows of the table add up, and every number leads to a list.
    let mut linked = 0;
    for row in between(top, "<tbody>", "</tbody>").split("<tr>").skip(1) {
        let first = |cell: &str| {
            let number: String = words(cell).chars().skip_while(|c| !c.is_ascii_digit()).collect();
            number.split(' ').next().unwrap().parse::<usize>().unwrap()
        };
        let mut cells: Vec<usize> = row.split("<td>").skip(1).map(first).collect();
        let of = cells.pop().unwrap();
        assert_eq!(cells.iter().sum::<usize>(), of, "{row}");
        linked += row.matches("#treff-").count();
    }
    assert_eq!(linked, 6);
    for (list, name) in [
        ("on-time-1", "Tavle"),
        ("late-1", "Lydbok"),
        ("moved-1", "Øvelse på nett fra 2023 til 2026"),
        ("partly-2", "Sang 1 av 2 leveranser er levert"),
        ("ended-2", "Bok"),
        ("stands-3", "Prøver du kan ta hjemme"),
    ] {
        let list = between(&page, &format!("<details id=\"treff-{list}\">"), "</details>");
        assert_eq!(words(between(list, "class=\"entries\">", "</ul>")), name);
    }
}

#[test]
fn the_list_of_editions_shows_how_they_held_and_says_where_that_cannot_be_told() {
    let site = site();
    site.file(
        "content/utgaver/2022-01.toml",
        "date = \"2022-01\"\n[[measures]]\nid = \"ovelse\"\ntitle = \"Øvelse\"\n",
    );
    let untold = "[[measures]]\nid = \"rettleiing\"\ntitle = \"Rettleiing\"\ntime_band = \"2022\"\n";
    site.file("content/utgaver/2021-01.toml", &format!("date = \"2021-01\"\n{untold}"));
    let gap = "date = \"2021-06\"\nincomplete = true\n[[measures]]\nid = \"ovelse\"\ntitle = \"Øvelse\"\n";
    site.file("content/utgaver/2021-06.toml", gap);
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let list = page(&site, "utgaver/index.html");
    let (_, trend) = list.split_once("<h2>Treffsikkerhet</h2>").unwrap();
    let trend = trend.split_once("</section>").unwrap().0;
    assert_eq!(trend.matches("<tr>").count(), 2, "one edition can be counted: {trend}");
    assert!(trend.contains("2023-01.html#treff-late\">1<"), "{trend}");
    let notes = "Januar 2022 og juni 2021 forteller ikke når elementene var planlagt, så treffsikkerheten kan ikke regnes ut for de utgavene.";
    assert!(words(trend).contains(notes), "{}", words(trend));
    let hardly = "Januar 2021 satte tidsrom for elementer, men kildene forteller nesten ikke hva det ble av dem.";
    assert!(words(trend).contains(hardly), "{}", words(trend));
    let untold = page(&site, "utgaver/2021-01.html");
    let sentence = "Treffsikkerheten kan ikke regnes ut: Ingen kilde forteller hva det ble av 1 av 1 element som utgaven satte tidsrom for.";
    assert_eq!(words(between(between(&untold, "id=\"treff-all\">", "</section>"), "<p>", "</p>")), sentence);
    assert!(!page(&site, "utgaver/2022-01.html").contains("treff-"), "nothing was promised for a time");
}

/// A site with one actor whose two deliveries stand in three plans, and one that stood in the first alone.
fn planned() -> Sandbox {
    let site = Sandbox::small_site();
    let config = std::fs::read_to_string(site.path("veikart.toml")).unwrap();
    site.file("veikart.toml", &format!("{config}\n[actors]\nnett = \"Nettet\"\n"));
    let delivery = |id: &str, measure: &str, facts: &str| {
        format!(
            "[[deliveries]]\nid = \"{id}\"\nproject = \"Prosjekt {id}\"\nactor = \"nett\"\nrefs = [\"{measure}\"]\n{facts}\n"
        )
    };
    let plan = |id: &str, deliveries: &[String]| {
        site.file(&format!("content/leveranser/{id}.toml"), &format!("date = \"{id}\"\n{}", deliveries.concat()));
    };
    let (yellow, green) = ("light = \"gul\"\nstage = \"under-utvikling\"", "light = \"gronn\"\nstage = \"levert\"");
    plan(
        "2024-03",
        &[delivery("a", "ovelse", green), delivery("gammel", "ovelse", ""), delivery("b", "prover", green)],
    );
    plan("2024-09", &[delivery("a", "ovelse", yellow), delivery("b", "prover", "")]);
    plan("2025-04-30", &[delivery("ny", "ovelse", ""), delivery("a", "ovelse", green), delivery("b", "prover", "")]);
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    site
}

#[test]
fn a_delivery_with_one_id_in_three_plans_is_one_everywhere() {
    let site = planned();
    let overview = page(&site, "index.html");
    let mark = |id: &str| {
        let item = overview.split_once(&format!("<li id=\"tiltak-{id}\">")).unwrap().1;
        words(between(item, "class=\"deliveries-count\">", "</a>"))
    };
    assert_eq!(mark("ovelse"), "3 leveranser, Grønn, april 2025");
    assert_eq!(mark("prover"), "1 leveranse, Grønn, mars 2024", "the newest light that is told, with its date");
    let element = page(&site, "tiltak/ovelse.html");
    let actor = page(&site, "aktorer/nett.html");
    assert_eq!(words(between(&actor, "class=\"count\">", "</p>")), "4 leveranser");
    for (page, id, plan) in [
        (&element, "a", "2025-04-30"),
        (&element, "ny", "2025-04-30"),
        (&element, "gammel", "2024-03"),
        (&actor, "a", "2025-04-30"),
        (&actor, "b", "2025-04-30"),
        (&actor, "gammel", "2024-03"),
    ] {
        assert_eq!(page.matches(&format!("#leveranse-{id}\"")).count(), 1, "{id}");
        assert!(page.contains(&format!("leveranseplan/{plan}.html#leveranse-{id}\"")), "{id}");
    }
}

#[test]
fn a_plan_tells_what_differs_from_the_one_before() {
    let site = planned();
    let newest = page(&site, "leveranseplan/2025-04-30.html");
    let since = between(&newest, "class=\"since\">", "</section>");
    let groups: Vec<String> =
        since.split("<details").skip(1).map(|group| words(group.split_once('>').unwrap().1)).collect();
    assert_eq!(
        groups,
        [
            "Nye (1) Prosjekt ny",
            "Kommet lenger (1) Prosjekt a fra under utvikling til levert",
            "Bedre trafikklys (1) Prosjekt a fra gul til grønn"
        ]
    );
    let second = page(&site, "leveranseplan/2024-09.html");
    let since = words(between(&second, "class=\"since\">", "</section>"));
    assert!(since.contains("Ikke lenger i planen (1) Prosjekt gammel"), "{since}");
    assert!(since.contains("Gått tilbake (1) Prosjekt a fra levert til under utvikling"), "{since}");
    assert!(second.contains("2024-03.html#leveranse-gammel"), "what is gone is found in the plan before");
    let first = page(&site, "leveranseplan/2024-03.html");
    assert!(!first.contains("class=\"since\""));
    // A delivery that the plan puts nowhere stands where its measure does.
    assert!(first.contains("id=\"omrade-laering\"") && !first.contains("Satsingsområde ikke oppgitt"), "{first}");
    let counts = words(between(&newest, "<dt>Framgang</dt>", "</div>"));
    assert_eq!(counts, "Levert: 1Ikke oppgitt: 2");
}

#[test]
fn what_a_delivery_may_be_for_is_offered_and_not_counted() {
    let site = Sandbox::small_site();
    let tie =
        |name: &str, id: &str| format!("[[deliveries.likely]]\n{name}id = \"{id}\"\nreason = \"Navnet ligner.\"\n");
    let named = tie("name = \"Øving\"\n", "ovelse");
    let alone = tie("", "rettleiing");
    site.file(
        "content/leveranser/2025-04.toml",
        &format!(
            "date = \"2025-04\"\n[[deliveries]]\nid = \"a\"\nproject = \"Prosjekt a\"\nunmatched_refs = [\"Øving\", \"Annet\"]\n\
             {named}[[deliveries]]\nid = \"b\"\nproject = \"Prosjekt b\"\nkind = \"videreutvikling\"\n{alone}"
        ),
    );
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let plan = words(&page(&site, "leveranseplan/2025-04.html"));
    assert!(plan.contains("Står ikke i veikartet vi har: Øving Kan gjelde: Øvelse på nett (Navnet ligner.)"), "{plan}");
    assert!(plan.contains("Står ikke i veikartet vi har: Annet"), "{plan}");
    assert!(plan.contains("Ikke knyttet til et element Se også: Rettleiing på norsk (Navnet ligner.)"), "{plan}");
    for (id, project) in [("ovelse", "Prosjekt a"), ("rettleiing", "Prosjekt b")] {
        let element = words(&page(&site, &format!("tiltak/{id}.html")));
        let offered = format!("Kan gjelde dette elementet {project}Leveranseplan april 2025: Navnet ligner.");
        assert!(element.contains(&offered), "{element}");
    }
    assert!(!page(&site, "index.html").contains("deliveries-count"), "what may be is not marked as if it were");
}

#[test]
fn an_address_of_before_leads_to_all_parts_of_a_split() {
    for theme in ["enkel", "helsenorge"] {
        let site = Sandbox::small_site();
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        for id in ["prover", "rettleiing"] {
            site.edit(&format!("content/tiltak/{id}.md"), "+++\ntitle", "+++\nformer_ids = [\"delt\"]\ntitle");
        }
        site.edit("content/tiltak/ovelse.md", "+++\ntitle", "+++\nformer_ids = [\"flyttet\"]\ntitle");
        let run = site.run(&["build"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        let split = page(&site, "tiltak/delt.html");
        assert!(
            split.contains("href=\"../tiltak/prover.html\"") && split.contains("href=\"../tiltak/rettleiing.html\"")
        );
        assert!(split.contains("<h1>Elementet er delt i flere</h1>"), "{split}");
        assert!(!split.contains("http-equiv=\"refresh\""), "the reader chooses");
        assert!(page(&site, "tiltak/flyttet.html").contains("http-equiv=\"refresh\""));
    }
}

#[test]
fn a_dropped_element_tells_what_became_of_it_and_what_it_may_be_now() {
    for theme in ["enkel", "helsenorge"] {
        let site = Sandbox::small_site();
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        let edition = |id: &str, rest: &str| {
            let head = format!("date = \"{id}\"\n[[measures]]\nid = \"ovelse\"\ntitle = \"Øvelse på nett\"\n");
            site.file(&format!("content/utgaver/{id}.toml"), &(head + rest));
        };
        let of_area = "area = \"laering\"\ntime_band = \"2025\"\n[[areas]]\nid = \"laering\"\ntitle = \"Læring\"\n";
        let two = "[[measures]]\nid = \"bok\"\ntitle = \"Bok\"\n[[measures]]\nid = \"tavle\"\ntitle = \"Tavle\"\n";
        edition("2023-01", &format!("{two}{of_area}"));
        let likely = "[[likely]]\nid = \"ovelse\"\nfrom = \"bok\"\nreason = \"Begge gjelder øving.\"\n";
        edition("2024-01", &format!("[reasons]\ntavle = \"For dyrt.\"\n{likely}"));
        let run = site.run(&["build"]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        let dropped = words(&page(&site, "tiltak/tavle.html"));
        assert!(dropped.contains("Hva det ble av det Falt ut For dyrt."), "{dropped}");
        assert!(dropped.contains("Slik stod det i den siste utgaven"), "{dropped}");
        assert!(dropped.contains("Endringer fra januar 2023 til januar 2024"), "{dropped}");
        let likely = words(&page(&site, "tiltak/bok.html"));
        assert!(likely.contains("Kan være videreført som Øvelse på nett"), "{likely}");
        assert!(!likely.contains("Hva det ble av det"), "nothing certain: {likely}");
        let carried = words(&page(&site, "tiltak/ovelse.html"));
        assert!(carried.contains("Kan være det samme. Begge gjelder øving."), "{carried}");
    }
}

#[test]
fn what_was_delivered_is_not_drawn_as_dropped() {
    let site = site();
    let run = site.run(&["build"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    let page = page(&site, "utgaver/endringer/2023-01--arbeid.html");
    let table = between(between(&page, "class=\"flow\"", "</section>"), "<tbody>", "</tbody>");
    let rows: Vec<String> = table.split("<tr>").skip(1).map(words).collect();
    assert_eq!(
        rows,
        [
            "2023 Til 2026 Endring Flyttet i tid Antall elementer 1",
            "2023 Til Levert Endring Levert, helt eller delvis Antall elementer 2",
            "2024–2025 Til Delvis levert Endring Levert, helt eller delvis Antall elementer 1",
            "2024–2025 Til Falt ut Endring Falt ut Antall elementer 1",
            "Annet tidsrom Til 2026 Endring Samme tidsrom Antall elementer 1",
            "Nye Til Uten tidsrom Endring Nye Antall elementer 1",
        ]
    );
}
