//! How deep brackets go, before a recursive parser finds out.

/// The greatest number of brackets open at once. Strings and comments are not told apart, so this is an upper bound.
#[must_use]
pub fn nesting(text: &str) -> usize {
    let mut deepest = 0_usize;
    let mut open = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::nesting;

    #[test]
    fn counts_the_deepest_place() {
        assert_eq!(nesting("a { b(c[d]) } (e)"), 3);
        assert_eq!(nesting(")))"), 0);
    }
}
