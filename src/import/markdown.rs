//! Plain words as Markdown, in which nothing of them is a mark.

use super::{Block, BlockKind, Run};
use crate::facts::{LINKS, is_address};

/// Blocks as Markdown.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut depth_before = 0;
    for block in blocks {
        let words = words(&block.runs);
        if words.is_empty() {
            continue;
        }
        let depth = match block.kind {
            // No item stands more than a step below the one before it.
            BlockKind::Item { depth, .. } => depth.clamp(1, depth_before + 1),
            _ => 0,
        };
        if !out.is_empty() {
            out.push_str(if depth > 0 && depth_before > 0 { "\n" } else { "\n\n" });
        }
        match block.kind {
            BlockKind::Paragraph => {}
            BlockKind::Heading => out.push_str("### "),
            BlockKind::Item { numbered, .. } => {
                out.push_str(&"    ".repeat(depth - 1));
                out.push_str(if numbered { "1. " } else { "- " });
            }
        }
        out.push_str(&words);
        depth_before = depth;
    }
    out
}

/// Runs on one line.
fn words(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let text = escaped(&run.text, out.is_empty());
        let words = text.trim();
        if words.is_empty() {
            out.push_str(if text.is_empty() || out.is_empty() { "" } else { " " });
            continue;
        }
        // Marks stand close to the words.
        let (before, after) = (text.starts_with(' ') && !out.is_empty(), text.ends_with(' '));
        out.push_str(if before { " " } else { "" });
        let mark = match (run.bold, run.italic) {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let words = format!("{mark}{words}{mark}");
        let link = run.link.as_ref().filter(|url| is_address(url, LINKS) && !url.contains(['<', '>', '\\']));
        match link {
            Some(url) => out.push_str(&format!("[{words}](<{url}>)")),
            None => out.push_str(&words),
        }
        out.push_str(if after { " " } else { "" });
    }
    out.trim().to_owned()
}

/// Words on one line, with a backslash before what Markdown would take for a mark.
fn escaped(words: &str, is_first: bool) -> String {
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.starts_with(char::is_whitespace) && !is_first {
        line.insert(0, ' ');
    }
    if words.ends_with(char::is_whitespace) {
        line.push(' ');
    }
    let mut out = String::with_capacity(line.len() + 8);
    let letters: Vec<char> = line.chars().filter(|letter| !letter.is_control()).collect();
    let is_letter = |at: Option<&char>| at.is_some_and(|letter| letter.is_alphanumeric());
    for (at, letter) in letters.iter().enumerate() {
        let (before, after) = (at.checked_sub(1).and_then(|at| letters.get(at)), letters.get(at + 1));
        let is_mark = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' => true,
            '_' => !(is_letter(before) && is_letter(after)),
            '~' => at == 0 || before == Some(&'~') || after == Some(&'~'),
            '&' => is_letter(after) || after == Some(&'#'),
            '#' | '>' | '+' | '-' | '=' => at == 0 && is_first,
            // «1. » begins a list.
            '.' | ')' => {
                is_first
                    && (1..=9).contains(&at)
                    && letters[..at].iter().all(char::is_ascii_digit)
                    && after.is_none_or(|after| *after == ' ')
            }
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(*letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_marks() {
        let cases = [
            ("# tittel", r"\# tittel"),
            ("2026. Året", r"2026\. Året"),
            ("<b>&amp; a_b _c_ [x](y)", r"\<b>\&amp; a_b \_c\_ \[x\](y)"),
            ("- nei", r"\- nei"),
            ("a - b & c #1 ~5", "a - b & c #1 ~5"),
            ("to\nlinjer", "to linjer"),
        ];
        for (words, expected) in cases {
            assert_eq!(markdown(&[Block::new(BlockKind::Paragraph, words)]), expected);
        }
    }

    #[test]
    fn items_stand_in_lists() {
        let blocks = Block::all("Først:\n• ett\n        • dypt\n• to\n1. tre\nSlutt");
        assert_eq!(markdown(&blocks), "Først:\n\n- ett\n    - dypt\n- to\n1. tre\n\nSlutt");
    }

    #[test]
    fn runs_keep_what_they_are() {
        let run = |text: &str, bold, link: Option<&str>| Run {
            text: text.to_owned(),
            bold,
            italic: false,
            link: link.map(str::to_owned),
        };
        let runs = vec![
            run("Se ", false, None),
            run("her ", true, Some("https://example.no/a b")),
            run("og der", false, Some("javascript:x")),
            run("https://a", false, Some("https://example.no/a_b")),
        ];
        let block = Block { kind: BlockKind::Paragraph, runs };
        assert_eq!(markdown(&[block]), "Se **her** og der[https://a](<https://example.no/a_b>)");
    }
}
