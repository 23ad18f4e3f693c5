//! Plain language: the limits of Helsenorge's writing rules that a machine can judge.
//! (helsenorge.design/editorial/sjekkliste-for-skribenter)

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use crate::check::texts::{Kind, Text};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::parse::{Body, LinkKind, Paragraph};
use crate::wording::say;

const SENTENCE_WORDS: usize = 25;
const PARAGRAPH_SENTENCES: usize = 5;
const LEAD_WORDS: usize = 45;
const HEADING_CHARACTERS: usize = 70;
/// How many different abbreviations of a text are looked at.
const SOUGHT: usize = 200;

/// Abbreviations with full stops that should be written out.
const DOTTED: &[&str] = &[
    "bl.a.", "d.v.s.", "dvs.", "e.l.", "evt.", "f.eks.", "f.o.m.", "ift.", "ifm.", "iht.", "jf.", "mht.", "mv.",
    "m.m.", "o.l.", "osv.", "pga.", "pkt.", "pt.", "t.d.", "t.o.m.",
];

/// Link texts that say nothing by themselves.
const UNCLEAR: &[&str] =
    &["her", "klikk her", "les mer", "les meir", "lenke", "lenkje", "here", "click here", "read more"];

pub(in crate::check) fn advise(text: &Text<'_>, known: &[String]) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::default();
    headings(text, &mut diagnostics);
    lead(text, &mut diagnostics);
    let paragraphs: Vec<(&Paragraph, Cow<'_, str>)> =
        text.body.paragraphs.iter().map(|paragraph| (paragraph, text.body.text_of(paragraph))).collect();
    for (paragraph, words) in &paragraphs {
        sentences_of(text, paragraph, words, &mut diagnostics);
    }
    unexplained(text, &paragraphs, known, &mut diagnostics);
    link_texts(text, &mut diagnostics);
    diagnostics.finish()
}

fn headings(text: &Text<'_>, diagnostics: &mut Diagnostics) {
    for heading in text.title.into_iter().chain(&text.body.headings) {
        let length = heading.value.chars().count();
        if length > HEADING_CHARACTERS {
            let message = say!("long-heading.message", characters = length, most = HEADING_CHARACTERS);
            diagnostics.push(Diagnostic::new(Code::LongHeading, text.file, heading.span.clone(), message));
        }
    }
}

fn lead(text: &Text<'_>, diagnostics: &mut Diagnostics) {
    if !matches!(text.kind, Kind::Measure { .. }) || text.body.sections.is_empty() {
        return;
    }
    let words = text.body.tree.lead().to_string().split_whitespace().count();
    if let (true, Some(first)) = (words > LEAD_WORDS, text.body.paragraphs.first()) {
        let message = say!("long-lead.message", words = words, most = LEAD_WORDS);
        diagnostics.push(Diagnostic::new(Code::LongLead, text.file, first.span.clone(), message));
    }
}

fn sentences_of(text: &Text<'_>, paragraph: &Paragraph, words: &str, diagnostics: &mut Diagnostics) {
    let mut count = 0;
    for (sentence, words) in sentences(words) {
        count += 1;
        if words > SENTENCE_WORDS {
            let message = say!("long-sentence.message", words = words, most = SENTENCE_WORDS);
            let advice = Diagnostic::new(Code::LongSentence, text.file, paragraph.span.clone(), message);
            diagnostics.push_with(advice, |_, advice| {
                let span = sentence_span(text.body, paragraph, sentence);
                Diagnostic { span, ..advice }.help(Code::LongSentence.remedy())
            });
        }
    }
    if count > PARAGRAPH_SENTENCES {
        let message = say!("long-paragraph.message", sentences = count, most = PARAGRAPH_SENTENCES);
        diagnostics.push(Diagnostic::new(Code::LongParagraph, text.file, paragraph.span.clone(), message));
    }
}

fn unexplained(
    text: &Text<'_>,
    paragraphs: &[(&Paragraph, Cow<'_, str>)],
    known: &[String],
    diagnostics: &mut Diagnostics,
) {
    let mut seen: HashSet<&str> = HashSet::new();
    for (paragraph, words) in paragraphs {
        for word in abbreviations(words) {
            // For each of them the whole text is looked through.
            if seen.len() == SOUGHT {
                return;
            }
            let explained = || paragraphs.iter().any(|(_, words)| is_explained(word, words));
            if !seen.insert(word) || known.iter().any(|k| k == word) || explained() {
                continue;
            }
            let help = if word.contains('.') {
                say!("unexplained-abbreviation.write-out")
            } else {
                say!("unexplained-abbreviation.first-time", word = word)
            };
            let span = word_span(text.body, paragraph, word);
            let message = say!("unexplained-abbreviation.message", word = word);
            diagnostics.push(Diagnostic::new(Code::UnexplainedAbbreviation, text.file, span, message).help(help));
        }
    }
}

fn link_texts(text: &Text<'_>, diagnostics: &mut Diagnostics) {
    for link in text.body.links.iter().filter(|link| link.kind != LinkKind::Here) {
        if UNCLEAR.contains(&link.text.trim().to_lowercase().as_str()) {
            let message = say!("unclear-link-text.message", text = link.text.trim());
            diagnostics.push(
                Diagnostic::new(Code::UnclearLinkText, text.file, link.span.clone(), message)
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
    let source = body.tree.source().get(paragraph.span.clone()).unwrap_or("");
    match source.find(word) {
        Some(at) => paragraph.span.start + at..paragraph.span.start + at + word.len(),
        None => paragraph.span.clone(),
    }
}

/// The bytes of a sentence in a paragraph's source, found by its first and last words; the whole paragraph where
/// markup hides them.
fn sentence_span(body: &Body, paragraph: &Paragraph, sentence: &str) -> Range<usize> {
    let source = body.tree.source().get(paragraph.span.clone()).unwrap_or("");
    let head: String = sentence.split_inclusive(' ').take(3).collect();
    let tail = sentence.rsplit(' ').next().unwrap_or("");
    let found = source.find(head.trim_end()).and_then(|start| {
        let end = source[start..].find(tail).filter(|end| *end > 0)?;
        Some(paragraph.span.start + start..paragraph.span.start + start + end + tail.len())
    });
    found.unwrap_or_else(|| paragraph.span.clone())
}

/// The sentences of a text with their numbers of words: split after `.`, `!`, `?` or `:` before a space and a capital
/// letter, so that «f.eks. slik» and «20. november» stay whole. One pass over the bytes, since every text goes through.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let (start, mut words, mut before) = (at, 0, b' ');
        let mut last = b' ';
        while let Some(byte) = bytes.get(at) {
            if !byte.is_ascii_whitespace() {
                if before.is_ascii_whitespace() {
                    if matches!(last, b'.' | b'!' | b'?' | b':') && begins_sentence(&text[at..]) {
                        break;
                    }
                    words += 1;
                }
                last = *byte;
            }
            before = *byte;
            at += 1;
        }
        (words > 0).then(|| (text[start..at].trim(), words))
    })
}

fn begins_sentence(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || "«“–-".contains(c))
}

/// Abbreviations in a text: dotted ones, and words of two to six capitals, also before a hyphen («API-et»).
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    suspects(text).filter_map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
        if let Some(found) = DOTTED.iter().find(|d| bare.eq_ignore_ascii_case(d)) {
            return Some(*found);
        }
        // The name of a host, such as GOV.UK, is an address and no abbreviation.
        let is_host = |(name, ending): (&str, &str)| {
            !name.is_empty() && ending.len() > 1 && ending.chars().all(|c| c.is_ascii_alphabetic())
        };
        if bare.trim_end_matches('.').rsplit_once('.').is_some_and(is_host) {
            return None;
        }
        let head = bare.split(['-', '–', '/', ':', '.']).next().unwrap_or("");
        let head = head.trim_end_matches(|c: char| c.is_lowercase());
        let length = head.chars().count();
        let all_capitals = head.chars().all(char::is_uppercase);
        ((2..=6).contains(&length) && all_capitals && !is_roman(head)).then_some(head)
    })
}

/// The few words worth a closer look: those with a full stop, or with a capital before another or before a letter like
/// «Ø», whose first byte is this.
fn suspects(text: &str) -> impl Iterator<Item = &str> {
    const LATIN: u8 = 0xC3;
    let bytes = text.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        let next = bytes.get(from + 1..).unwrap_or_default();
        let is_suspect =
            |(a, b): (&u8, &u8)| *b == b'.' || (a.is_ascii_uppercase() && (b.is_ascii_uppercase() || *b == LATIN));
        let at = from + 1 + bytes[from..].iter().zip(next).position(is_suspect)?;
        let start = bytes[..at].iter().rposition(u8::is_ascii_whitespace).map_or(0, |before| before + 1);
        from = bytes[at..].iter().position(u8::is_ascii_whitespace).map_or(bytes.len(), |after| at + after);
        Some(&text[start..from])
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
        let expected =
            [("Vi møtes 20. november 2025.", 5), ("Det gjelder f.eks. kommuner.", 4), ("Er det sant?", 3), ("Ja!", 1)];
        assert_eq!(found, expected);
        assert_eq!(sentences(" «A.»  – Og\nb. Å ja. ").collect::<Vec<_>>(), [("«A.»  – Og\nb.", 4), ("Å ja.", 2)]);
        assert_eq!(sentences("").count(), 0);
    }

    #[test]
    fn abbreviations_are_capitals_and_dotted_forms() {
        let found: Vec<_> = abbreviations("EPJ-en og API-er, f.eks. (DHO) i NHN. II Hei Å EHDS.").collect();
        assert_eq!(found, ["EPJ", "API", "f.eks.", "DHO", "NHN", "EHDS"]);
        assert_eq!(abbreviations("Se GOV.UK, (NHS.UK) og helsenorge.no.").count(), 0);
    }
}
