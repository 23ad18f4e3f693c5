//! «Did you mean»: the known name nearest to a misspelt one.

/// The known name that is most likely meant, or `None` where nothing is near. Case does not count.
/// The first of equally near names wins, so the answer depends on the order of `known` alone.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.78;
    // The one measure costs far more than the other, and finds nothing where that is as low as this.
    const FAR: f64 = 0.6;
    // Names, not texts: comparing two takes as long as their lengths multiplied.
    const LONGEST: usize = 200;
    if wrong.len() > LONGEST {
        return None;
    }
    let wrong = wrong.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        if name.len() > 4 * wrong.len() + 8 || wrong.len() > 4 * name.len() + 8 {
            continue;
        }
        let other = name.to_lowercase();
        let winkler = strsim::jaro_winkler(&wrong, &other);
        let similarity =
            if winkler < FAR { winkler } else { winkler.max(strsim::normalized_damerau_levenshtein(&wrong, &other)) };
        if similarity >= NEAR && best.is_none_or(|(found, _)| similarity > found) {
            best = Some((similarity, name));
        }
    }
    best.map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_a_slip_and_leaves_strangers_alone() {
        let areas = ["fremme-innovasjon", "helsenorge-for-alle"];
        assert_eq!(nearest("freme-inovasjon", areas), Some("fremme-innovasjon"));
        assert_eq!(nearest("Helsenorge-for-alle", areas), Some("helsenorge-for-alle"));
        assert_eq!(nearest("budsjett", areas), None);
    }
}
