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
    let head = "date = \"2023-01\"\n[[time_bands]]\nyears = \"2023\"\n[[time_bands]]\nyears = \"2024-2025\"\n";
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
    let top = between(&page, "id=\"treffsikkerhet\">", "</section>");
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
    assert_eq!(words(between(between(&untold, "id=\"treffsikkerhet\">", "</section>"), "<p>", "</p>")), sentence);
    assert!(!page(&site, "utgaver/2022-01.html").contains("treffsikkerhet"), "nothing was promised for a time");
}
