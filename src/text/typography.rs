//! Quotation marks by language, and the folding that makes search forgiving.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Straight double quotes as the language writes them: «» in Norwegian, “” otherwise. A quote opens at the
/// start, after a space or after an opening bracket; else it closes.
#[must_use]
pub fn quotes(text: &str, language: &str) -> String {
    if !text.contains('"') {
        return text.to_owned();
    }
    let (open, close) = quotation_marks(language);
    let mut out = String::with_capacity(text.len() + 4);
    let mut previous = ' ';
    for c in text.chars() {
        if c == '"' {
            out.push_str(if previous.is_whitespace() || "([{/–—-«“".contains(previous) { open } else { close });
        } else {
            out.push(c);
        }
        previous = c;
    }
    out
}

/// The opening and closing quotation mark of a language.
#[must_use]
pub fn quotation_marks(language: &str) -> (&'static str, &'static str) {
    match language.split('-').next().unwrap_or_default() {
        "nb" | "nn" | "no" => ("«", "»"),
        "fi" | "se" | "sv" => ("”", "”"),
        _ => ("“", "”"),
    }
}

/// Text as it is searched: lower case, å→a, ø→o, æ→ae, accents dropped.
#[must_use]
pub fn fold_search(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' | ' ' | '-' => out.push(c),
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            _ => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    out
}

/// A text as it stands at the head of a line: with its first letter as a capital.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_quotes_are_guillemets() {
        assert_eq!(quotes("Mulig å være pårørende \"light\"", "nb"), "Mulig å være pårørende «light»");
        assert_eq!(quotes("\"A\" (\"B\")", "nn"), "«A» («B»)");
        assert_eq!(quotes("say \"hi\"", "en"), "say “hi”");
    }

    #[test]
    fn search_folding_drops_accents_and_case() {
        assert_eq!(fold_search("Prøvesvar ÆRE Å é"), "provesvar aere a e");
    }
}
