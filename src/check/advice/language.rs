//! Plain language: the limits of Helsenorge's writing rules that a machine can judge.
//! (helsenorge.design/editorial/sjekkliste-for-skribenter)

use std::ops::Range;

use crate::diag::{Code, Diagnostic};
use crate::parse::{Body, LinkKind, Paragraph};

const SENTENCE_WORDS: usize = 25;
const PARAGRAPH_SENTENCES: usize = 5;
const LEAD_WORDS: usize = 45;
const HEADING_CHARACTERS: usize = 70;

/// Abbreviations with full stops that should be written out.
const DOTTED: &[&str] = &[
    "bl.a.", "d.v.s.", "dvs.", "e.l.", "evt.", "f.eks.", "f.o.m.", "ift.", "ifm.", "iht.", "jf.", "mht.", "mv.",
    "m.m.", "o.l.", "osv.", "pga.", "pkt.", "pt.", "t.d.", "t.o.m.",
];

/// Link texts that say nothing by themselves.
const UNCLEAR: &[&str] =
    &["her", "klikk her", "les mer", "les meir", "lenke", "lenkje", "here", "click here", "read more"];

pub(super) fn advise(
    file: &str,
    title: Option<(&str, Range<usize>)>,
    body: &Body,
    lead: bool,
    known: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let headings = body.headings.iter().map(|h| (h.value.as_str(), h.span.clone()));
    for (heading, span) in title.into_iter().chain(headings) {
        let length = heading.chars().count();
        if length > HEADING_CHARACTERS {
            let message = format!("this heading has {length} characters; at most {HEADING_CHARACTERS} read well");
            diagnostics.push(Diagnostic::new(Code::LongHeading, file, span, message));
        }
    }
    if lead && !body.sections.is_empty() {
        let words = body.lead_plain.split_whitespace().count();
        if let (true, Some(first)) = (words > LEAD_WORDS, body.paragraphs.first()) {
            let message =
                format!("the text before the first heading has {words} words; at most {LEAD_WORDS} read well");
            diagnostics.push(Diagnostic::new(Code::LongLead, file, first.span.clone(), message));
        }
    }
    let whole: String = body.paragraphs.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
    let mut told: Vec<&str> = Vec::new();
    for paragraph in &body.paragraphs {
        let sentences: Vec<&str> = sentences(&paragraph.text).collect();
        if sentences.len() > PARAGRAPH_SENTENCES {
            let message =
                format!("this paragraph has {} sentences; at most {PARAGRAPH_SENTENCES} read well", sentences.len());
            diagnostics.push(Diagnostic::new(Code::LongParagraph, file, paragraph.span.clone(), message));
        }
        for sentence in sentences {
            let words = sentence.split_whitespace().count();
            if words > SENTENCE_WORDS {
                let message = format!("a sentence has {words} words; at most {SENTENCE_WORDS} read well");
                diagnostics.push(
                    Diagnostic::new(Code::LongSentence, file, sentence_span(body, paragraph, sentence), message)
                        .help(Code::LongSentence.remedy()),
                );
            }
        }
        for word in abbreviations(&paragraph.text) {
            let explained = known.iter().any(|k| k == word) || is_explained(word, &whole);
            if !explained && !told.contains(&word) {
                told.push(word);
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnexplainedAbbreviation,
                        file,
                        word_span(body, paragraph, word),
                        format!("`{word}` is not explained on this page"),
                    )
                    .help(if word.contains('.') {
                        "write it out".to_owned()
                    } else {
                        format!("write it out the first time, with `({word})` behind, or list it under advice.known_abbreviations")
                    }),
                );
            }
        }
    }
    for link in body.links.iter().filter(|link| link.kind != LinkKind::Here) {
        if UNCLEAR.contains(&link.text.trim().to_lowercase().as_str()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnclearLinkText,
                    file,
                    link.span.clone(),
                    format!("the link text «{}» says nothing by itself", link.text.trim()),
                )
                .help(Code::UnclearLinkText.remedy()),
            );
        }
    }
}

/// An abbreviation is explained where it stands in parentheses behind its meaning, «… (API-er)», or its meaning
/// stands in parentheses behind it, «TT-kort (…)».
fn is_explained(word: &str, text: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].ends_with('(');
        let after = text[at + word.len()..].split_once(' ').is_some_and(|(_, rest)| rest.starts_with('('));
        before || after
    })
}

/// The bytes of a word in a paragraph's source; the whole paragraph where markup hides it.
fn word_span(body: &Body, paragraph: &Paragraph, word: &str) -> Range<usize> {
    let source = body.source.get(paragraph.span.clone()).unwrap_or("");
    match source.find(word) {
        Some(at) => paragraph.span.start + at..paragraph.span.start + at + word.len(),
        None => paragraph.span.clone(),
    }
}

/// The bytes of a sentence in a paragraph's source, found by its first and last words; the whole paragraph where
/// markup hides them.
fn sentence_span(body: &Body, paragraph: &Paragraph, sentence: &str) -> Range<usize> {
    let source = body.source.get(paragraph.span.clone()).unwrap_or("");
    let head: String = sentence.split_inclusive(' ').take(3).collect();
    let tail = sentence.rsplit(' ').next().unwrap_or("");
    let found = source.find(head.trim_end()).and_then(|start| {
        let end = source[start..].find(tail).filter(|end| *end > 0)?;
        Some(paragraph.span.start + start..paragraph.span.start + start + end + tail.len())
    });
    found.unwrap_or_else(|| paragraph.span.clone())
}

/// The sentences of a text: split after `.`, `!`, `?` or `:` before a space and a capital letter, so that «f.eks. slik»
/// and «20. november» stay whole.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = rest.len();
        let mut characters = rest.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            let ends =
                matches!(c, '.' | '!' | '?' | ':') && characters.peek().is_some_and(|(_, next)| next.is_whitespace());
            if !ends {
                continue;
            }
            let after = rest[at + 1..].trim_start();
            let begins = after.chars().next().is_some_and(|c| c.is_uppercase() || "«“–-".contains(c));
            if begins {
                end = at + 1;
                break;
            }
        }
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence.trim())
    })
    .filter(|sentence| !sentence.is_empty())
}

/// Abbreviations in a text: dotted ones, and words of two to six capitals, also before a hyphen («API-et»).
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter_map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
        if let Some(found) = DOTTED.iter().find(|d| bare.eq_ignore_ascii_case(d)) {
            return Some(*found);
        }
        let head = bare.split(['-', '–', '/', ':', '.']).next().unwrap_or("");
        let head = head.trim_end_matches(|c: char| c.is_lowercase());
        let capitals = head.chars().filter(|c| c.is_uppercase()).count();
        let length = head.chars().count();
        ((2..=6).contains(&length) && capitals == length && !is_roman(head)).then(|| {
            let at = bare.len() - bare.trim_start_matches(head).len();
            &bare[..at.max(head.len())]
        })
    })
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_breathes() {
        let text = "Vi møtes 20. november 2025. Det gjelder f.eks. kommuner. Er det sant? Ja!";
        let found: Vec<_> = sentences(text).collect();
        assert_eq!(found, ["Vi møtes 20. november 2025.", "Det gjelder f.eks. kommuner.", "Er det sant?", "Ja!"]);
        assert_eq!(sentences("").count(), 0);
    }

    #[test]
    fn abbreviations_are_capitals_and_dotted_forms() {
        let found: Vec<_> = abbreviations("EPJ-en og API-er, f.eks. (DHO) i NHN. II Hei Å EHDS.").collect();
        assert_eq!(found, ["EPJ", "API", "f.eks.", "DHO", "NHN", "EHDS"]);
    }
}
