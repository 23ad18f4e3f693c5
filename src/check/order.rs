//! The order in which areas and measures are shown: the editor's first, then the alphabet's, then the ids'.

use super::facts::Resolved;
use crate::config::Config;
use crate::facts::Spanned;
use crate::parse::RawSite;
use crate::text::{Alphabet, Alphabets};

/// What is shown, in order, each by its place among what was read.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) areas: Vec<usize>,
    /// By area in order: overall measures, each with its supporting ones.
    together: Vec<Vec<(usize, Vec<usize>)>>,
    pub(super) measures: Vec<usize>,
}

impl Order {
    /// The order of the published areas and measures. Faulty ones, and supporting measures of unpublished ones, are left
    /// out; there is no page then anyway.
    pub(super) fn new(
        site: &RawSite,
        resolved: &[Resolved],
        config: &Config,
        alphabets: &mut Alphabets,
        drafts: bool,
    ) -> Self {
        let alphabet = alphabet(site, config, alphabets);
        let mut areas: Vec<usize> = (0..site.areas.len()).collect();
        areas.sort_by_cached_key(|at| {
            let raw = &site.areas[*at];
            key(alphabet, raw.order, raw.title.as_ref(), &raw.id)
        });
        let raw = &site.measures;
        let published = |at: usize| (drafts || !raw[at].draft) && resolved[at].area.is_some();
        let mut overall: Vec<Vec<usize>> = vec![Vec::new(); site.areas.len()];
        let mut supporting: Vec<Vec<usize>> = vec![Vec::new(); raw.len()];
        for at in (0..raw.len()).filter(|at| published(*at)) {
            match (resolved[at].parent, resolved[at].area) {
                (Some(parent), _) => supporting[parent].push(at),
                (None, Some(area)) if raw[at].parent.is_none() => overall[area].push(at),
                _ => {}
            }
        }
        let mut below = |area: usize, at: usize| {
            let mut below = std::mem::take(&mut supporting[at]);
            below.retain(|child| resolved[*child].area == Some(area));
            below
        };
        let together = areas.iter().map(|area| overall[*area].iter().map(|at| (*at, below(*area, *at))).collect());
        let mut order = Self { together: together.collect(), areas, measures: Vec::with_capacity(raw.len()) };
        order.sort(site, alphabet);
        order
    }

    /// The same where titles of measures are others.
    pub(super) fn follow_titles(&mut self, site: &RawSite, config: &Config, alphabets: &mut Alphabets) {
        self.sort(site, alphabet(site, config, alphabets));
    }

    fn sort(&mut self, site: &RawSite, alphabet: &Alphabet) {
        let key = |at: &usize| {
            let raw = &site.measures[*at];
            key(alphabet, raw.order, raw.title.as_ref(), &raw.id)
        };
        self.measures.clear();
        for area in &mut self.together {
            area.sort_by_cached_key(|(at, _)| key(at));
            for (at, below) in area {
                below.sort_by_cached_key(key);
                self.measures.push(*at);
                self.measures.extend(&*below);
            }
        }
    }
}

/// The alphabet with all titles in it.
fn alphabet<'a>(site: &RawSite, config: &Config, alphabets: &'a mut Alphabets) -> &'a Alphabet {
    let areas = site.areas.iter().map(|raw| title(raw.title.as_ref()));
    let titles: Vec<&str> = areas.chain(site.measures.iter().map(|raw| title(raw.title.as_ref()))).collect();
    alphabets.holding(config.main_language(), &titles)
}

fn title(title: Option<&Spanned<String>>) -> &str {
    title.map_or("", |title| &title.value)
}

fn key<'a>(
    alphabet: &Alphabet,
    order: Option<i64>,
    name: Option<&Spanned<String>>,
    id: &'a str,
) -> (i64, usize, &'a str) {
    (order.unwrap_or(i64::MAX), alphabet.place(title(name)), id)
}
