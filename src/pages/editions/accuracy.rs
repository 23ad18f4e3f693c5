//! Treffsikkerhet: what became of what editions promised for a time. Each number leads to the elements behind it.

use super::Editions;
use crate::address::{Anchor, with_anchor};
use crate::changes::{Change, ChangeKind, Comparison, Kept, Promises};
use crate::model::Choice;
use crate::pages::PageName;
use crate::pages::history::PairKind;
use crate::pages::told::Share;
use crate::pages::view::{
    AccuracyRow, AccuracyView, ElementItem, KeptCount, KeptList, KeptPart, TrendPiece, TrendRow, TrendView,
};
use crate::text::{Phrase, capitalised};

/// What the anchor of the whole is called.
const ALL: &str = "all";
/// How long the bar of an edition is.
const BAR: usize = 1000;

/// What is told of an edition's promises.
enum Held {
    /// It promised nothing for a time, or is the newest, and all of it stands.
    Nothing,
    /// No source tells what became of nearly all: of how many, and how many there are.
    Untold(usize, usize),
    /// Enough to count.
    Counted,
}

impl Editions<'_> {
    /// What became of what an edition promised until today; `None` where there is nothing to tell.
    pub(in crate::pages) fn accuracy(&self, at: usize) -> Option<AccuracyView> {
        let comparison = self.until_today(at)?;
        match self.held(at, &comparison) {
            Held::Nothing => None,
            Held::Untold(untold, of) => {
                let number = self.locale.number(untold);
                let values = [("number", number.into()), ("measures", self.measures(of).into())];
                let lead = self.locale.format("accuracy_untold", &values);
                Some(AccuracyView { anchor: self.promise_anchor(ALL), lead, parts: Vec::new(), rows: Vec::new() })
            }
            Held::Counted => Some(self.counted(at, &comparison)),
        }
    }

    fn until_today(&self, at: usize) -> Option<std::sync::Arc<Comparison>> {
        let pair = self.past().pairs.iter().position(|pair| pair.from == at && pair.kind == PairKind::Today)?;
        Some(self.past().comparison(pair))
    }

    fn held(&self, at: usize, comparison: &Comparison) -> Held {
        let fates = comparison.promises_by_fate();
        let of = fates.values().sum();
        let untold = fates.get(&Kept::NotTold).copied().unwrap_or(0);
        let is_told = Share::of(0..of, |promise| promise >= untold).has_place();
        let no_news = self.past().newest() == Some(at) && fates.keys().all(|kept| *kept == Kept::Stands);
        match of {
            0 => Held::Nothing,
            _ if no_news => Held::Nothing,
            _ if is_told => Held::Counted,
            _ => Held::Untold(untold, of),
        }
    }

    fn counted(&self, at: usize, comparison: &Comparison) -> AccuracyView {
        let promises = comparison.promises();
        let fates = comparison.promises_by_fate();
        let shown = || Kept::ALL.iter().filter(|(_, kept)| fates.contains_key(kept));
        let parts: Vec<KeptPart> = shown()
            .map(|(name, kept)| KeptPart {
                anchor: self.promise_anchor(name),
                title: self.kept_title(name),
                text: self.locale.count(&kept_text(name, "count"), fates[kept]),
                count: fates[kept],
                lists: self.kept_lists(comparison, &promises, name, *kept),
            })
            .collect();
        let page = self.href(PageName::Edition(at));
        let rows: Vec<AccuracyRow> = promises
            .iter()
            .enumerate()
            .map(|(time, promises)| {
                let title = self.period_in(&comparison.from, &promises.band);
                let count = |(name, kept): &(&'static str, Kept)| {
                    let count = promises.parts.get(kept).map_or(0, Vec::len);
                    KeptCount {
                        count,
                        href: (count > 0).then(|| with_anchor(&page, &self.promise_anchor(&list_id(name, time)))),
                        about: self.kept_about(name, &title),
                    }
                };
                let of = promises.parts.values().map(Vec::len).sum();
                AccuracyRow { counts: shown().map(count).collect(), title, of }
            })
            .collect();
        let lead = self.locale.count("accuracy_lead", fates.values().sum());
        let is_one = rows.len() == 1 && parts.len() == 1;
        AccuracyView { anchor: self.promise_anchor(ALL), lead, parts, rows: if is_one { Vec::new() } else { rows } }
    }

    fn promise_anchor(&self, id: &str) -> String {
        self.addresses().anchor(Anchor::Promise, id)
    }

    fn kept_title(&self, name: &str) -> String {
        self.text(&format!("kept_{}", name.replace('-', "_")))
    }

    fn kept_about(&self, name: &str, of: &str) -> String {
        self.locale.format("accuracy_about", &[("kind", self.kept_title(name).into()), ("of", of.into())])
    }

    fn kept_lists(
        &self,
        comparison: &Comparison,
        promises: &[Promises],
        name: &'static str,
        kept: Kept,
    ) -> Vec<KeptList> {
        let list = |(time, promises): (usize, &Promises)| {
            let rows = promises.parts.get(&kept)?;
            Some(KeptList {
                anchor: self.promise_anchor(&list_id(name, time)),
                title: self.period_in(&comparison.from, &promises.band),
                count: rows.len(),
                groups: self.element_groups(comparison, rows.iter().map(|row| &comparison.rows[*row]), |change| {
                    self.promised(comparison, change)
                }),
            })
        };
        promises.iter().enumerate().filter_map(list).collect()
    }

    /// An element as the edition that promised it calls it.
    fn promised(&self, comparison: &Comparison, change: &Change) -> ElementItem {
        let link = comparison.before(change).map(|measure| self.edition_link(&comparison.from, measure));
        ElementItem { link: link.unwrap_or_default(), about: self.kept_detail(comparison, change) }
    }

    /// Where it went in time, what it became, or how much of it is delivered.
    fn kept_detail(&self, comparison: &Comparison, change: &Change) -> Option<Phrase> {
        const TOLD: [ChangeKind; 7] = [
            ChangeKind::Partly,
            ChangeKind::Merged,
            ChangeKind::Split,
            ChangeKind::Later,
            ChangeKind::Earlier,
            ChangeKind::Widened,
            ChangeKind::LikelyContinued,
        ];
        let kind = TOLD.into_iter().find(|kind| change.kinds.contains(kind))?;
        comparison.detail(change, kind, self.config(), self.locale)
    }

    /// Treffsikkerhet over the roadmap's own editions; `None` where nothing can be told of any.
    pub(in crate::pages) fn trend(&self) -> Option<TrendView> {
        let (mut counted, mut untimed, mut untold) = (Vec::new(), Vec::new(), Vec::new());
        for (at, edition) in self.roadmap().editions.iter().enumerate().rev() {
            let Some(comparison) = self.until_today(at) else { continue };
            match self.held(at, &comparison) {
                Held::Counted => counted.push((at, comparison.promises_by_fate())),
                Held::Untold(..) => untold.push(self.edition_name(edition)),
                // Of the newest nothing can be told yet, whether it has times or not.
                Held::Nothing if self.past().newest() == Some(at) => {}
                Held::Nothing => untimed.push(self.edition_name(edition)),
            }
        }
        let shown: Vec<_> =
            Kept::ALL.iter().filter(|(_, kept)| counted.iter().any(|(_, fates)| fates.contains_key(kept))).collect();
        let rows = counted.into_iter().map(|(at, fates)| {
            let mut edition = self.link_to(&self.roadmap().editions[at], at);
            let page = edition.href.clone();
            edition.href = with_anchor(&page, &self.promise_anchor(ALL));
            let of: usize = fates.values().sum();
            let counts = shown.iter().map(|(name, kept)| {
                let count = fates.get(kept).copied().unwrap_or(0);
                let href = (count > 0).then(|| with_anchor(&page, &self.promise_anchor(name)));
                KeptCount { count, href, about: self.kept_about(name, &edition.title) }
            });
            let counts: Vec<KeptCount> = counts.collect();
            let mut before = 0;
            let pieces = shown.iter().zip(&counts).filter(|(_, count)| count.count > 0).map(|((name, _), count)| {
                let x = before * BAR / of;
                before += count.count;
                TrendPiece { name, x, width: before * BAR / of - x }
            });
            let bar = pieces.collect();
            TrendRow { edition, of, counts, bar }
        });
        let rows: Vec<TrendRow> = rows.collect();
        let note = |name: &str, editions: Vec<String>| {
            let count = editions.len();
            let editions = capitalised(&self.all_of(editions));
            let values = [("count", count.into()), ("editions", editions.into())];
            (count > 0).then(|| self.locale.format(name, &values))
        };
        let notes = [note("accuracy_of_untimed", untimed), note("accuracy_of_untold", untold)];
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        let kinds = shown.iter().map(|(name, _)| self.kept_title(name)).collect();
        (!rows.is_empty() || !notes.is_empty()).then_some(TrendView { kinds, rows, notes })
    }

    /// «mars 2023, november 2023 og november 2025»
    fn all_of(&self, mut names: Vec<String>) -> String {
        let Some(last) = names.pop() else { return String::new() };
        if names.is_empty() {
            return last;
        }
        self.locale.format("list_last", &[("list", names.join(", ").into()), ("last", last.into())])
    }
}

/// The text of a kind, in one of its forms.
fn kept_text(name: &str, form: &str) -> String {
    format!("kept_{}_{form}", name.replace('-', "_"))
}

/// The list of one kind for one time, counted from 1.
fn list_id(name: &str, time: usize) -> String {
    format!("{name}-{}", time + 1)
}
