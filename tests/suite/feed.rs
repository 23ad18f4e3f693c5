//! The feeds of changes, as a feed reader meets them (RFC 4287).

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::golden;

/// What a feed reader needs of a feed.
#[derive(Debug, Default)]
struct Feed {
    ids: Vec<String>,
    titles: Vec<String>,
    updated: Vec<String>,
    links: Vec<(String, String)>,
}

fn read(bytes: &[u8]) -> Feed {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut reader = Reader::from_str(text);
    reader.config_mut().trim_text(true);
    let mut feed = Feed::default();
    let mut open = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) => open.push(tag.name().as_ref().to_owned()),
            Event::End(_) => drop(open.pop()),
            Event::Empty(tag) => {
                let value = |name: &str| {
                    let found = tag.try_get_attribute(name).unwrap().unwrap();
                    found.value.to_string()
                };
                feed.links.push((value("rel"), value("href")));
            }
            Event::Text(content) => {
                let content = content.to_string();
                match open.last().map(String::as_str) {
                    Some("id") => feed.ids.push(content),
                    Some("title") => feed.titles.push(content),
                    Some("updated") => feed.updated.push(content),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    feed
}

#[test]
fn feeds_tell_of_certain_changes_and_lead_to_pages() {
    let sandbox = golden::site("utgaver", "enkel");
    assert_eq!(sandbox.run(&["build"]).code, Some(0));
    let built = sandbox.public();
    let feeds: Vec<&String> = built.keys().filter(|path| path.ends_with(".xml") && !path.contains("sitemap")).collect();
    let expected = ["en/feed.xml", "en/satsingsomrader/bygg.xml", "en/satsingsomrader/lesing.xml"];
    assert_eq!(feeds[..3], expected);
    assert_eq!(feeds.len(), 8, "one of all and one per area, in two languages: {feeds:?}");
    for path in feeds {
        let feed = read(&built[path]);
        let mut ids = BTreeSet::new();
        assert!(feed.ids.iter().all(|id| id.starts_with("urn:uuid:") && ids.insert(id.clone())), "{path}: {feed:?}");
        assert!(feed.updated.iter().all(|date| date.len() == 20 && date.ends_with("T00:00:00Z")), "{path}: {feed:?}");
        assert!(feed.links.iter().any(|(rel, _)| rel == "self"), "{path}");
        let folder = path.matches('/').count();
        for (_, href) in &feed.links {
            let target = href.strip_prefix(&"../".repeat(folder)).unwrap();
            assert!(built.contains_key(target), "{path}: {href}");
        }
    }
    let all = read(&built["feed.xml"]);
    assert!(
        all.titles.contains(
            &"Lydbøker på nett – Flyttet til et annet satsingsområde: fra Lesing og læring til Bygg".to_owned()
        ),
        "{all:?}"
    );
    assert!(!all.titles.iter().any(|title| title.contains("Kanskje")), "what is not certain is no news: {all:?}");
}

#[test]
fn a_base_address_makes_the_links_of_a_feed_whole() {
    let sandbox = golden::site("utgaver", "enkel");
    assert_eq!(sandbox.run(&["build", "--base-url", "https://example.org/a"]).code, Some(0));
    let built = sandbox.public();
    let feed = read(&built["en/satsingsomrader/bygg.xml"]);
    assert!(feed.links.iter().all(|(_, href)| href.starts_with("https://example.org/a/")), "{feed:?}");
    assert_eq!(feed.links[0], ("self".to_owned(), "https://example.org/a/en/satsingsomrader/bygg.xml".to_owned()));
}
