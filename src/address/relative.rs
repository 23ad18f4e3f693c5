//! From one path to another.

/// A relative path between two paths from the same root.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<_> = from.split('/').collect();
    let to: Vec<_> = to.split('/').collect();
    let folders = from.len() - 1;
    let shared = from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut out = "../".repeat(folders - shared);
    out.push_str(&to[shared..].join("/"));
    out
}

/// A relative path seen from a file, as a path from the same root; `None` where it leaves the root or is absolute.
#[must_use]
pub fn below(file: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.is_empty() {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_between_pages() {
        assert_eq!(relative("tiltak/a.html", "tiltak/b.html"), "b.html");
        assert_eq!(relative("index.html", "tiltak/b.html"), "tiltak/b.html");
        assert_eq!(relative("tiltak/a.html", "satsingsomrader/x.html"), "../satsingsomrader/x.html");
        assert_eq!(relative("a/b/c.html", "a/d.html"), "../d.html");
    }

    #[test]
    fn paths_stay_inside_the_site() {
        assert_eq!(below("content/tiltak/a/x.md", "../b/y.md").as_deref(), Some("content/tiltak/b/y.md"));
        assert_eq!(below("content/x.md", "../../y.md"), None);
        assert_eq!(below("content/x.md", "/y.md"), None);
    }
}
