//! Where the addresses of links and pictures stand in a text, for who changes them.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::OPTIONS;

/// An address as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// What it says.
    pub address: String,
    /// Its bytes, without `<` and `>` around it.
    pub span: Range<usize>,
}

/// The addresses of links, pictures and their definitions in the Markdown that begins at byte `from` of a text, in the
/// order they stand there. Bare addresses, which lead out of the site, are left out.
#[must_use]
pub fn destinations(text: &str, from: usize) -> Vec<Destination> {
    let Some(markdown) = text.get(from..) else { return Vec::new() };
    let parser = Parser::new_ext(markdown, OPTIONS);
    let definitions = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| (definition.span.clone(), "]:", definition.span.start, definition.dest.to_string()));
    let mut places: Vec<(Range<usize>, &str, usize, String)> = definitions.collect();
    // Links with pictures in them are open at once; what is inside ends before the address begins.
    let mut open: Vec<(Range<usize>, usize, Option<String>)> = Vec::new();
    for (event, span) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let own = (link_type == LinkType::Inline).then(|| dest_url.to_string());
                open.push((span.clone(), span.start, own));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let Some((span, inner, own)) = open.pop() else { continue };
                if let Some(around) = open.last_mut() {
                    around.1 = span.end;
                }
                places.extend(own.map(|address| (span, "](", inner, address)));
            }
            _ => {
                if let Some(innermost) = open.last_mut() {
                    innermost.1 = innermost.1.max(span.end);
                }
            }
        }
    }
    let mut found: Vec<Destination> = places
        .into_iter()
        .filter_map(|(span, mark, inner, address)| {
            let begin = inner + markdown.get(inner..span.end)?.find(mark)? + mark.len();
            let rest = markdown.get(begin..span.end)?;
            let begin = begin + (rest.len() - rest.trim_start().len());
            let rest = markdown.get(begin..span.end)?;
            let span = match rest.strip_prefix('<') {
                Some(inside) => begin + 1..begin + 1 + inside.find('>')?,
                None => begin..begin + end_of(rest),
            };
            Some(Destination { address, span: from + span.start..from + span.end })
        })
        .collect();
    found.sort_by_key(|destination| destination.span.start);
    found
}

/// Where an address ends that stands without `<` and `>`: at a space, or at a bracket that was not opened in it.
fn end_of(text: &str) -> usize {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ if letter.is_whitespace() => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let all = destinations(text, 0);
        all.into_iter().map(|destination| &text[destination.span]).collect()
    }

    #[test]
    fn every_form_of_a_link_is_found() {
        assert_eq!(found("a [b](x.md) c [d](<y z.md> \"t\") ![p](q.png 't')"), ["x.md", "y z.md", "q.png"]);
        assert_eq!(found("[![p](q.png)](x.md#behov)"), ["q.png", "x.md#behov"]);
        assert_eq!(found("[**a** `]` \\] b]( x.md )\n"), ["x.md"]);
        assert_eq!(found("[`](no.md)` a](x(1).md)"), ["x(1).md"]);
        assert_eq!(found("[a][r] [r] ![p][q]\n\n[r]: x.md \"t\"\n[q]: <p.png>\n"), ["x.md", "p.png"]);
        assert_eq!(
            found("> - [a](x.md)\n\n|a|\n|-|\n|[b](y.md)|\n\n[^1]\n\n[^1]: [c](z.md)\n"),
            ["x.md", "y.md", "z.md"]
        );
    }

    #[test]
    fn what_is_no_link_is_left_out() {
        assert_eq!(
            found("`[a](x.md)` \\[b](y.md) <!-- [c](z.md) --> https://helsenorge.no\n\n    [d](e.md)\n"),
            [""; 0]
        );
    }
}
