//! What a page has beyond the frame that it shares with others: its main part whole, and each line of head, menu and foot
//! that is not the frame's. With the frame at hand nothing of the page is lost, so holding this holds the page.

use std::collections::BTreeMap;

use similar::{DiffTag, TextDiff};

/// The page whose frame a page is held against: the overview in its language.
pub(crate) fn frame_of(path: &str, pages: &BTreeMap<String, String>) -> String {
    let in_language = path.split_once('/').map(|(folder, _)| format!("{folder}/index.html"));
    in_language
        .filter(|frame| pages.get(frame).is_some_and(|page| page.contains("id=\"overview_hint\"")))
        .unwrap_or_else(|| "index.html".to_owned())
}

/// The page as lines: what differs from the frame, below the line of the frame that it follows (`-` for each line that goes,
/// `+` and each line that comes), and its main part.
pub(crate) fn beyond(frame: (&str, &str), page: (&str, &str)) -> String {
    let (Some((head, main, foot)), Some((frame_head, _, frame_foot))) = (parts(page.1), parts(frame.1)) else {
        return page.1.to_owned();
    };
    let mut out = format!("The frame of {}, with:\n", frame.0);
    for (frame_part, part) in [(frame_head, head), (frame_foot, foot)] {
        let (old, new) = (from_the_root(frame.0, frame_part), from_the_root(page.0, part));
        let diff = TextDiff::from_lines(&old, &new);
        for hunk in diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal) {
            let before = hunk.old_range().start.checked_sub(1).map_or("", |line| diff.old_slices()[line]);
            out.push_str(&format!("  {}\n", before.trim()));
            for _ in hunk.old_range() {
                out.push_str("-\n");
            }
            for line in &diff.new_slices()[hunk.new_range()] {
                out.push_str(&format!("+ {}\n", line.trim_end()));
            }
        }
    }
    out + main + "\n"
}

/// What stands before the main part, the main part, and what stands after it.
fn parts(page: &str) -> Option<(&str, &str, &str)> {
    const END: &str = "</main>";
    let (start, end) = (page.find("<main")?, page.find(END)? + END.len());
    Some((&page[..start], &page[start..end], &page[end..]))
}

/// Relative addresses as `~/…` from the site's root, so that pages of all folders have the same frame.
fn from_the_root(path: &str, html: &str) -> String {
    let folders: Vec<&str> = path.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect());
    let mut parts = html.split_inclusive([' ', '\n']).map(|part| {
        let Some((name, rest)) = ["href=\"", "src=\""].iter().find_map(|name| Some((*name, part.strip_prefix(name)?)))
        else {
            return part.to_owned();
        };
        if rest.starts_with(['#', '/', '"']) || rest.split('"').next().is_some_and(|address| address.contains(':')) {
            return part.to_owned();
        }
        let up = rest.matches("../").count();
        let below = folders[..folders.len().saturating_sub(up)].iter().map(|folder| format!("{folder}/"));
        format!("{name}~/{}{}", below.collect::<String>(), rest.trim_start_matches("../"))
    });
    parts.by_ref().collect()
}

#[test]
fn a_page_is_told_by_what_it_has_beyond_the_frame() {
    let frame = "<title>A</title>\n<link href=\"a.css\">\n<main>\nx\n</main>\n<a href=\"om.html\" lang=\"nn\">Om</a>\n<p>Fot</p>\n";
    let page = "<title>B</title>\n<link href=\"../a.css\">\n<main>\ny\n</main>\n<a href=\"../om.html\" lang=\"nn\">Om</a>\n\
        <a href=\"c.html\">C</a>\n<p>Fot</p>\n";
    assert_eq!(
        beyond(("index.html", frame), ("tiltak/b.html", page)),
        "The frame of index.html, with:\n  \n-\n+ <title>B</title>\n  <a href=\"~/om.html\" lang=\"nn\">Om</a>\n\
         + <a href=\"~/tiltak/c.html\">C</a>\n<main>\ny\n</main>\n"
    );
    let elsewhere = page.replace("../om.html", "om.html");
    assert!(beyond(("index.html", frame), ("tiltak/b.html", &elsewhere)).contains("+ <a href=\"~/tiltak/om.html\""));
}
