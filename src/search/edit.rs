//! One typing error: a letter too many, too few, another one, or two in each other's place.

/// True for words that differ by one typing error.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let Some(at) = (0..long.len()).find(|at| short.get(*at) != long.get(*at)) else { return true };
    if short.len() < long.len() {
        return short[at..] == long[at + 1..];
    }
    let rest = |from: usize| short.get(from..) == long.get(from..);
    let is_swapped = short.get(at) == long.get(at + 1) && short.get(at + 1) == long.get(at);
    rest(at + 1) || (is_swapped && rest(at + 2))
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn one_error_is_near_and_two_are_not() {
        for (one, other) in
            [("resept", "resep"), ("resept", "rsept"), ("resept", "resetp"), ("resept", "rezept"), ("a", "a")]
        {
            assert!(is_near(one, other) && is_near(other, one), "{one} {other}");
        }
        for (one, other) in [("resept", "rese"), ("resept", "rezepd"), ("resept", "epster"), ("ab", "dc")] {
            assert!(!is_near(one, other), "{one} {other}");
        }
    }
}
