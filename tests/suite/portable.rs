//! The built site works anywhere: every link is relative, ends in a file name and leads somewhere, and nothing is
//! asked of another host. Held for the golden sites with both themes and for the repository's own roadmap.

use std::collections::{BTreeMap, BTreeSet};

use crate::addresses;
use crate::golden;
use crate::html::{Tag, tags};
use crate::real;

type Files = BTreeMap<String, Vec<u8>>;

const BASE: &str = "https://example.no/under/veikart";

/// All sites by a name for messages.
fn sites() -> Vec<(String, Files)> {
    let mut sites = vec![("the repository's roadmap".to_owned(), real::site().clone())];
    for theme in golden::THEMES {
        let own = golden::SITES.map(|name| (name, golden::site(name, theme)));
        for (name, sandbox) in own.into_iter().chain([("the site in English", addresses::english(theme))]) {
            sandbox.build();
            sites.push((format!("{name} with {theme}"), sandbox.public()));
        }
    }
    sites
}

/// The pages of a site with their tags.
fn pages(files: &Files) -> BTreeMap<&str, Vec<Tag>> {
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| {
        let text = std::str::from_utf8(bytes).unwrap();
        (path.as_str(), tags(text).unwrap_or_else(|what| panic!("{path}: {what}")))
    })
    .collect()
}

/// Every address on a page: attribute, address, and whether it may lead out of the site.
fn addresses(page: &[Tag]) -> Vec<(&str, &str, bool)> {
    let mut found = Vec::new();
    for tag in page {
        for (name, value) in &tag.attributes {
            let is_address = matches!(name.as_str(), "href" | "src" | "action" | "formaction" | "poster" | "data");
            if is_address {
                let rel = tag.get("rel").unwrap_or("");
                let leaves = tag.name == "a" || (tag.name == "link" && matches!(rel, "canonical" | "alternate"));
                found.push((name.as_str(), value.as_str(), leaves));
            }
            if name == "srcset" {
                let each = value.split(',').filter_map(|part| part.split_whitespace().next());
                found.extend(each.map(|address| ("srcset", address, false)));
            }
        }
    }
    found
}

fn is_absolute(address: &str) -> bool {
    let head = address.split(['/', '?', '#']).next().unwrap_or("");
    head.contains(':') || address.starts_with("//")
}

/// A relative path seen from a file of the site; `None` where it leaves the site.
fn resolved(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// What is wrong with an address inside the site, or `None`.
fn fault(files: &Files, anchors: &BTreeMap<&str, BTreeSet<&str>>, from: &str, address: &str) -> Option<String> {
    if address.starts_with('/') || address.starts_with('\\') {
        return Some("begins at the host's root".to_owned());
    }
    let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.split('?').next().unwrap_or("");
    let target = if path.is_empty() {
        if anchor.is_none() {
            return Some("is empty".to_owned());
        }
        from.to_owned()
    } else {
        let name = path.rsplit('/').next().unwrap_or("");
        if !name.contains('.') || name.starts_with('.') {
            return Some("does not end in a file name".to_owned());
        }
        match resolved(from, path) {
            Some(target) => target,
            None => return Some("leaves the site".to_owned()),
        }
    };
    if !files.contains_key(&target) {
        return Some(format!("leads to {target}, which does not exist"));
    }
    match anchor {
        Some(anchor) if !anchors.get(target.as_str()).is_some_and(|ids| ids.contains(anchor)) => {
            Some(format!("leads to #{anchor}, which {target} does not have"))
        }
        _ => None,
    }
}

fn anchors<'a>(pages: &'a BTreeMap<&'a str, Vec<Tag>>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    pages.iter().map(|(path, tags)| (*path, tags.iter().filter_map(|tag| tag.get("id")).collect())).collect()
}

#[track_caller]
fn none(wrong: &[String]) {
    const SHOWN: usize = 20;
    assert!(wrong.is_empty(), "{} in all:\n{}", wrong.len(), wrong[..wrong.len().min(SHOWN)].join("\n"));
}

#[test]
fn every_link_is_relative_and_leads_to_a_file_and_an_anchor() {
    let mut wrong = Vec::new();
    for (name, files) in sites() {
        let pages = pages(&files);
        let anchors = anchors(&pages);
        for (page, tags) in &pages {
            for (attribute, address, leaves) in addresses(tags) {
                if is_absolute(address) {
                    let scheme = ["https://", "http://", "mailto:", "tel:"].iter().any(|s| address.starts_with(s));
                    if !leaves || !scheme {
                        wrong.push(format!("{name}: {page}: {attribute}=\"{address}\" is whole"));
                    }
                } else if let Some(what) = fault(&files, &anchors, page, address) {
                    wrong.push(format!("{name}: {page}: {attribute}=\"{address}\" {what}"));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn styles_name_only_files_beside_them() {
    for (name, files) in sites() {
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css")) {
            let text = std::str::from_utf8(bytes).unwrap();
            assert!(!text.contains("@import"), "{name}: {path}");
            for part in text.split("url(").skip(1) {
                let address = part.split(')').next().unwrap_or("").trim_matches(['"', '\'']);
                let target = resolved(path, address);
                let there = target.is_some_and(|target| files.contains_key(&target));
                assert!(address.starts_with("data:") || there, "{name}: {path} names {address}");
            }
        }
    }
}

#[test]
fn nothing_is_asked_of_another_host_and_the_policy_says_so() {
    for (name, files) in sites() {
        for (page, tags) in pages(&files) {
            let policies: Vec<&str> = tags
                .iter()
                .filter(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"))
                .filter_map(|tag| tag.get("content"))
                .collect();
            assert_eq!(policies.len(), 1, "{name}: {page} has one policy");
            assert!(policies[0].starts_with("default-src 'none';"), "{name}: {page}: {}", policies[0]);
            for loose in ["unsafe", "http:", "https:", "*"] {
                assert!(!policies[0].contains(loose), "{name}: {page}: {}", policies[0]);
            }
            for tag in &tags {
                let inline = tag.attributes.iter().find(|(key, _)| key == "style" || key.starts_with("on"));
                assert_eq!(inline, None, "{name}: {page}: the policy forbids what <{}> holds", tag.name);
                // A `base` may say in which window links open, never where they lead.
                let is_target = tag.name == "base" && tag.get("href").is_none();
                let is_wrong = ["style", "base", "iframe"].contains(&tag.name.as_str()) && !is_target;
                assert!(!is_wrong, "{name}: {page}: {tag:?}");
            }
            let html = std::str::from_utf8(&files[page]).unwrap();
            for own in html.split("<script>").skip(1).filter_map(|rest| rest.split_once("</script>")) {
                let hash = veikart::text::policy_hash(own.0);
                let told = policies[0].replace("&#x2f;", "/");
                assert!(
                    told.contains(&format!("'{hash}'")),
                    "{name}: {page}: the policy does not know a script: {told}"
                );
                assert_eq!(page, "404.html", "{name}: a script in a page");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_every_page_says_its_language() {
    let mut wrong = Vec::new();
    for (name, files) in sites() {
        for (page, tags) in pages(&files) {
            let mut seen = BTreeSet::new();
            for id in tags.iter().filter_map(|tag| tag.get("id")) {
                if !seen.insert(id) {
                    wrong.push(format!("{name}: {page}: the id {id} stands twice"));
                }
            }
            let main = match name.split(' ').next() {
                Some("egne") => "en",
                Some("the") if name.contains("English") => "en",
                Some("kommune") => "nn",
                Some("svensk") => "sv",
                _ => "nb",
            };
            let language = page.split_once('/').map_or(main, |(head, _)| if head.len() == 2 { head } else { main });
            let told = tags.iter().find(|tag| tag.name == "html").and_then(|tag| tag.get("lang"));
            if told != Some(language) {
                wrong.push(format!("{name}: {page}: lang is {told:?}"));
            }
            let first = tags.iter().filter(|tag| tag.name == "h1").count();
            if first != 1 {
                wrong.push(format!("{name}: {page}: {first} first-level headings"));
            }
            for tag in tags.iter().filter(|tag| tag.name == "img" && tag.get("alt").is_none()) {
                wrong.push(format!("{name}: {page}: {tag:?} has no alternative text"));
            }
            let named = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
            for target in tags.iter().flat_map(|tag| named.iter().filter_map(|attribute| tag.get(attribute))) {
                for id in target.split_whitespace().filter(|id| !seen.contains(id)) {
                    wrong.push(format!("{name}: {page}: #{id} is named and not there"));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn without_a_base_address_nothing_is_whole() {
    for (name, files) in sites() {
        assert!(!files.keys().any(|path| path.contains("sitemap")), "{name}");
        assert_eq!(files["robots.txt"], b"User-agent: *\nAllow: /\n", "{name}");
        for (page, tags) in pages(&files) {
            // A feed is the one alternate whose address may be relative.
            let whole = |tag: &&Tag| {
                let is_language = tag.get("rel") == Some("alternate") && tag.get("hreflang").is_some();
                tag.name == "link" && (is_language || tag.get("rel") == Some("canonical"))
            };
            assert_eq!(tags.iter().find(whole), None, "{name}: {page}");
        }
    }
}

/// The golden site of three languages, built for a base address.
fn based(theme: &str, base: &str) -> Files {
    let sandbox = golden::site("spraak", theme);
    let run = sandbox.run(&["build", "--base-url", base]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    sandbox.public()
}

#[test]
fn with_a_base_address_canonical_and_language_links_are_whole() {
    for theme in golden::THEMES {
        // A slash at the end makes no difference.
        let files = based(theme, &format!("{BASE}/"));
        for (page, tags) in pages(&files) {
            let links = |rel: &str| -> Vec<(Option<&str>, &str)> {
                let of_rel = tags.iter().filter(|tag| tag.name == "link" && tag.get("rel") == Some(rel));
                of_rel.map(|tag| (tag.get("hreflang"), tag.get("href").unwrap())).collect()
            };
            if page == "404.html" {
                assert_eq!((links("canonical"), links("alternate")), (vec![], vec![]));
                continue;
            }
            // What is shown in other sites' frames is the overview still.
            let shown = page.replace("innbygg.html", "index.html");
            assert_eq!(links("canonical"), [(None, format!("{BASE}/{shown}").as_str())], "{theme}: {page}");
            let inner = page.strip_prefix("nn/").or(page.strip_prefix("en/")).unwrap_or(page);
            let wanted: Vec<(Option<&str>, String)> = [("nb", ""), ("nn", "nn/"), ("en", "en/")]
                .map(|(language, folder)| (Some(language), format!("{BASE}/{folder}{inner}")))
                .to_vec();
            let alternates = links("alternate");
            for (language, address) in &wanted {
                assert!(alternates.contains(&(*language, address.as_str())), "{theme}: {page}: {alternates:?}");
                let path = address.strip_prefix(&format!("{BASE}/")).unwrap();
                assert!(files.contains_key(path), "{theme}: {page}: {path} does not exist");
            }
        }
    }
}

#[test]
fn the_sitemap_names_every_page_but_the_one_for_lost_readers() {
    for theme in golden::THEMES {
        let files = based(theme, BASE);
        let sitemap = std::str::from_utf8(&files["sitemap.xml"]).unwrap();
        assert!(sitemap.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), "{sitemap}");
        let told: BTreeSet<&str> = sitemap
            .split("<loc>")
            .skip(1)
            .map(|part| part.split("</loc>").next().unwrap().strip_prefix(BASE).unwrap().trim_start_matches('/'))
            .collect();
        let pages = files.keys().map(String::as_str);
        // What the booklet and the overview for other sites say stands on the other pages too.
        let left_out = ["404.html", "hefte.html", "innbygg.html"];
        let is_listed = |path: &&str| path.ends_with(".html") && !left_out.iter().any(|page| path.ends_with(page));
        let wanted: BTreeSet<&str> = pages.filter(is_listed).collect();
        assert_eq!(told, wanted, "{theme}");
        let robots = std::str::from_utf8(&files["robots.txt"]).unwrap();
        assert_eq!(robots, format!("User-agent: *\nAllow: /\nSitemap: {BASE}/sitemap.xml\n"));
    }
}

#[test]
fn the_page_for_lost_readers_works_at_any_address() {
    // A server shows it at whatever address was asked for, so its links cannot be relative once a base is known.
    for theme in golden::THEMES {
        for (base, root) in [(BASE, "/under/veikart/"), ("https://example.no", "/")] {
            let files = based(theme, base);
            let pages = pages(&files);
            let anchors = anchors(&pages);
            let mut inside = 0;
            for (_, address, _) in addresses(&pages["404.html"]) {
                if is_absolute(address) && !address.starts_with(base) || address.starts_with('#') {
                    continue;
                }
                let path = address.strip_prefix(base.trim_end_matches('/')).unwrap_or(address);
                let path = path.strip_prefix(root).or(path.strip_prefix('/')).unwrap_or_else(|| {
                    panic!("{theme}: 404.html: {address} does not begin with {root}");
                });
                assert_eq!(fault(&files, &anchors, "404.html", path), None, "{theme}: {address}");
                inside += 1;
            }
            assert!(inside > 3, "{theme}: the page leads back into the site");
            let noindex = |tag: &Tag| tag.get("name") == Some("robots") && tag.get("content") == Some("noindex");
            assert!(pages["404.html"].iter().any(noindex), "{theme}");
        }
    }
}

#[test]
fn file_names_are_safe_on_every_host() {
    for (name, files) in sites() {
        let mut folded = BTreeSet::new();
        for path in files.keys() {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-./".contains(c);
            assert!(path.chars().all(plain), "{name}: {path}");
            assert!(folded.insert(path.to_lowercase()), "{name}: {path}");
        }
    }
}

/// The value of a `meta` of a page.
fn meta<'a>(tags: &'a [Tag], name: &str) -> Option<&'a str> {
    let is_named = |tag: &&Tag| tag.get("property").or(tag.get("name")) == Some(name);
    tags.iter().filter(|tag| tag.name == "meta").find(is_named)?.get("content")
}

#[cfg(feature = "pictures")]
#[test]
fn a_shared_link_has_a_picture_where_there_is_a_base_address() {
    for theme in golden::THEMES {
        let sandbox = golden::site("utgaver", theme);
        assert_eq!(sandbox.run(&["build", "--base-url", BASE]).code, Some(0));
        let files = sandbox.public();
        for (page, tags) in pages(&files).iter().filter(|(page, _)| **page != "404.html") {
            let address = meta(tags, "og:image").unwrap_or_else(|| panic!("{theme}: {page} has no picture"));
            let picture = &files[address.strip_prefix(&format!("{BASE}/")).unwrap()];
            assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"), "{theme}: {address}");
            let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
            assert_eq!((number(16), number(20)), (1200, 630), "{theme}: {address}");
            assert!(meta(tags, "og:title").is_some_and(|title| !title.is_empty()), "{theme}: {page}");
        }
        // Each of its own, in each language.
        let picture = |path: &str| &files[path];
        assert_ne!(picture("tiltak/lydbok.png"), picture("tiltak/lesesirkel.png"));
        assert_ne!(picture("index.png"), picture("en/index.png"));
        // The name of this one is in letters that the font does not have.
        let files = based(theme, BASE);
        assert!(files.contains_key("tiltak/ovelse.png") && !files.contains_key("index.png"));
    }
    for (name, files) in sites() {
        assert!(pages(&files).values().all(|tags| meta(tags, "og:image").is_none()), "{name}");
        assert!(!files.contains_key("index.png"), "{name}");
    }
}

#[test]
fn data_in_pages_is_read_by_machines_and_ends_no_element() {
    let mut kinds = BTreeSet::new();
    let with_base = golden::THEMES.map(|theme| (format!("a site with a base address and {theme}"), based(theme, BASE)));
    for (name, files) in sites().into_iter().chain(with_base) {
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            let html = std::str::from_utf8(bytes).unwrap();
            for data in html.split("<script type=\"application/ld+json\">").skip(1) {
                let data = data.split("</script>").next().unwrap();
                let data: serde_json::Value =
                    serde_json::from_str(data).unwrap_or_else(|e| panic!("{name}: {path}: {e}"));
                let all = data.as_array().cloned().unwrap_or_else(|| vec![data]);
                kinds.extend(all.iter().map(|one| one["@type"].as_str().unwrap().to_owned()));
                // Machines are told the same way as readers.
                let way = all.iter().find(|one| one["@type"] == "BreadcrumbList");
                if let (Some(way), Some(crumbs)) = (way, html.split("<nav class=\"crumbs\"").nth(1)) {
                    let crumbs = crumbs.split("</nav>").next().unwrap();
                    let way = way["itemListElement"].as_array().unwrap();
                    assert_eq!(way.len(), crumbs.matches("<li").count(), "{name}: {path}");
                    for step in &way[..way.len() - 1] {
                        let page = step["item"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
                        assert!(crumbs.contains(&page), "{name}: {path}: {page}");
                    }
                }
            }
        }
    }
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    assert_eq!(kinds, ["BreadcrumbList", "Dataset", "DefinedTermSet"]);
}

#[cfg(feature = "pictures")]
#[test]
fn a_device_finds_icons_of_the_size_they_say() {
    for (name, files) in sites() {
        let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.webmanifest"]).unwrap();
        let icons = manifest["icons"].as_array().unwrap();
        assert!(icons.len() == 4, "{name}: {icons:?}");
        for icon in icons {
            let file = &files[icon["src"].as_str().unwrap()];
            if icon["type"] == "image/png" {
                let width = u32::from_be_bytes(file[16..20].try_into().unwrap());
                assert_eq!(icon["sizes"], format!("{width}x{width}"), "{name}");
            }
        }
    }
}
