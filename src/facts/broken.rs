//! Large tables that are broken in thousands of places.

use std::cell::Cell;

use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{ParseError, Source};

use crate::diag::TOLD;

/// The largest text that is parsed without a look at how broken it is, in bytes.
const SMALL: usize = 64 * 1024;
/// How deep values may stand in one another; `toml` has the same bound.
const DEEPEST: u32 = 80;

/// The part of a text that is worth parsing: all of it, or what holds the first errors that are told; and how many
/// errors of structure come after that. To keep each of millions would take a hundred times the text's own size.
pub(super) fn told(text: &str) -> (&str, usize) {
    if text.len() <= SMALL {
        return (text, 0);
    }
    let source = Source::new(text);
    let (count, at, end) = (Cell::new(0_usize), Cell::new(0), Cell::new(text.len()));
    let note = |_: ParseError| {
        count.set(count.get() + 1);
        if count.get() == TOLD + 1 {
            // An error may have no place; what was parsed before it has.
            end.set(at.get());
        }
    };
    // The structure tells of some errors, the keys and values in it of others.
    let mut follow = |event: Event| {
        at.set(event.span().start());
        match (event.kind(), source.get(event)) {
            (EventKind::SimpleKey, Some(key)) => key.decode_key(&mut (), &mut { note }),
            (EventKind::Scalar, Some(value)) => {
                let _ = value.decode_scalar(&mut (), &mut { note });
            }
            _ => {}
        }
    };
    // The parser goes into itself where brackets do.
    let mut bounded = RecursionGuard::new(&mut follow, DEEPEST);
    parse_document(&source.lex().into_vec(), &mut bounded, &mut { note });
    if count.get() <= TOLD {
        return (text, 0);
    }
    (&text[..text.floor_char_boundary(end.get())], count.get() - TOLD)
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::diag::TOLD;

    #[test]
    fn what_comes_after_the_first_hundred_errors_is_counted() {
        let whole = "key = 1\n".repeat(20_000);
        assert_eq!(told(&whole), (whole.as_str(), 0));
        let broken = format!("{whole}{}", "=\n".repeat(1_000));
        let (part, more) = told(&broken);
        assert!(part.len() > whole.len() && part.len() < whole.len() + 4 * TOLD, "{}", part.len());
        assert!(more >= 1_000 - TOLD, "{more}");
    }
}
