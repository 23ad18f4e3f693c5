//! From bytes to lines and columns.

/// A place as a person counts: from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Line, from one.
    pub line: usize,
    /// Column in characters, from one.
    pub column: usize,
}

/// The place of a byte offset. An offset past the end or inside a character counts as the character before.
#[must_use]
pub fn place(text: &str, offset: usize) -> Place {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    // Counting the bytes that start a character needs no character boundary at `offset`.
    let column = before[line_start..].iter().filter(|b| (**b & 0xC0) != 0x80).count() + 1;
    Place { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "æøå = 1\r\nnext";
        assert_eq!(place(text, 0), Place { line: 1, column: 1 });
        assert_eq!(place(text, "æøå ".len()), Place { line: 1, column: 5 });
        assert_eq!(place(text, text.len()), Place { line: 2, column: 5 });
        assert_eq!(place(text, 9999), Place { line: 2, column: 5 });
    }
}
