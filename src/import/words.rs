//! Words as office programs and converters leave them, made even.

use super::Run;

/// Words with single spaces, and without what only tells where lines may break.
pub(super) fn spaced(text: &str) -> String {
    let kept: String = text.chars().filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}' | '\u{feff}')).collect();
    kept.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs with single spaces, and none that are alike beside each other.
pub(super) fn tidied(runs: Vec<Run>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for run in runs {
        let is_spaced = run.text.starts_with(char::is_whitespace);
        let ends = run.text.ends_with(char::is_whitespace);
        let words = spaced(&run.text);
        let before = out.last().is_none_or(|last| last.text.ends_with(' '));
        let mut text = String::new();
        if is_spaced && !before {
            text.push(' ');
        }
        text.push_str(&words);
        if ends && !words.is_empty() {
            text.push(' ');
        }
        match out.last_mut() {
            Some(last)
                if (last.bold, last.italic, &last.link) == (run.bold, run.italic, &run.link) || words.is_empty() =>
            {
                last.text.push_str(&text);
            }
            _ => out.push(Run { text, ..run }),
        }
    }
    if let Some(last) = out.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    out.retain(|run| !run.text.is_empty());
    out
}
