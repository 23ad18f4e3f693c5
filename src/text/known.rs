//! What is known of the things in a list, by an earlier one in the same order.

/// For each of `things`, what was `known` of it: `is` tells whether that is of the very same, and `is_behind` whether it is of
/// what stands behind it. Both lists are in one order.
pub fn known_of<K, T>(
    known: Vec<K>,
    things: &[T],
    is: impl Fn(&K, &T) -> bool,
    is_behind: impl Fn(&K, &T) -> bool,
) -> Vec<Option<K>> {
    let mut known = known.into_iter().peekable();
    let mut of = |thing: &T| {
        loop {
            // The same stand at the head of both lists, nearly always.
            if let Some(own) = known.next_if(|known| is(known, thing)) {
                return Some(own);
            }
            known.next_if(|known| !is_behind(known, thing))?;
        }
    };
    things.iter().map(&mut of).collect()
}

#[cfg(test)]
mod tests {
    use super::known_of;

    #[test]
    fn what_stands_in_both_lists_is_known() {
        let known = vec![(1, 'a'), (2, 'b'), (4, 'd'), (5, 'e')];
        let things = [(0, 'x'), (1, 'a'), (2, 'c'), (3, 'x'), (5, 'e'), (6, 'x')];
        let found = known_of(known, &things, |one, other| one == other, |one, other| one.0 > other.0);
        assert_eq!(found, [None, Some((1, 'a')), None, None, Some((5, 'e')), None]);
    }
}
