//! «Did you mean»: the known name nearest to a misspelt one.

/// The known name that is most likely meant, or `None` where nothing is near. Case does not count.
/// The first of equally near names wins, so the answer depends on the order of `known` alone.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.78;
    let wrong = wrong.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        let similarity = strsim::jaro_winkler(&wrong, &name.to_lowercase())
            .max(strsim::normalized_damerau_levenshtein(&wrong, &name.to_lowercase()));
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
