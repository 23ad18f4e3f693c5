//! The tags of a template, as far as it takes to find one that is never closed. Both engines write them the same.

use std::ops::Range;

/// Tags that hold something and end with one of their own.
const HOLDING: &[&str] =
    &["if", "for", "block", "macro", "filter", "with", "autoescape", "call", "raw", "set", "component"];

/// The innermost tag that is never closed: its name and its place.
pub(super) fn unclosed(template: &str) -> Option<(&str, Range<usize>)> {
    let mut open: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(found) = template[at..].find(['{']) {
        let start = at + found;
        let rest = &template[start..];
        let (inside, close) = match rest.get(..2) {
            Some("{%") => (true, "%}"),
            Some("{#") => (false, "#}"),
            _ => {
                at = start + 1;
                continue;
            }
        };
        let Some(length) = rest.find(close) else { break };
        at = start + length + close.len();
        if !inside {
            continue;
        }
        let tag = rest[2..length].trim_matches(['-', '+']).trim();
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("");
        let is_raw = open.last().is_some_and(|(name, _)| *name == "raw");
        if let Some(ended) = name.strip_prefix("end") {
            if open.last().is_some_and(|(name, _)| *name == ended) {
                open.pop();
            }
        } else if HOLDING.contains(&name) && !is_raw && !(name == "set" && tag.contains('=')) {
            open.push((name, start..at));
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use super::unclosed;

    #[test]
    fn the_innermost_open_tag_is_found() {
        let template = "{% set a = 1 %}{# {% if x %} #}{%- for a in b -%}{% if a %}{{ a }}{% endfor %}";
        assert_eq!(unclosed(template), Some(("if", 49..59)));
        assert_eq!(unclosed("{% raw %}{% if a %}{% endraw %}{% if a %}{% endif %}"), None);
        assert_eq!(unclosed("{% block a %}æ"), Some(("block", 0..13)));
        assert_eq!(unclosed("{% if"), None);
    }
}
