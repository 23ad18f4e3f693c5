//! An element's page.

use super::Elements;
use fluent_bundle::FluentValue;

use crate::address::{Anchor, with_anchor};
use crate::model::{Measure, MeasureId, Text};
use crate::pages::glossary::Explained;
use crate::pages::prose::Quote;
use crate::pages::view::{Borrowed, Fact, FactValue, Link, MeasureLink, MeasurePage, PageKind};
use crate::pages::{Composed, PageName};

impl Elements<'_> {
    pub(in crate::pages) fn measure(&self, id: MeasureId) -> Composed {
        let measure = self.roadmap().measure(id);
        let tag = self.locale.language();
        let text = measure.text.in_language(tag);
        let path = self.href(PageName::Measure(id));
        let area = self.area_link(measure.area);
        let described = measure.text.described_in(tag);
        let mut explained = Explained::default();
        let lead = self.prose(text, &path, &mut explained);
        let html = |part| self.html(described, part, &path, &mut explained);
        let sections = self.sections(described, 0..described.sections.len(), html);
        let (borrowed, no_description) = self.instead(measure, described, &path, &mut explained);
        let run = &self.roadmap().area(measure.area).measures;
        let neighbour = |at: Option<usize>| at.filter(|at| run.contains(at)).map(|at| self.element_link(MeasureId(at)));
        let band = measure.time_band.as_ref().map_or_else(|| "none".to_owned(), |band| self.period(band));
        let subtitle = measure.subtitle.as_ref().map(|subtitle| self.term_text(subtitle));
        let formula = || {
            let (title, area) = (text.title.as_str(), area.title.as_str());
            let args = [("title", FluentValue::from(title)), ("area", FluentValue::from(area)), ("band", band.into())];
            self.locale.format("measure_description", &args)
        };
        let description = subtitle.as_ref().map_or_else(formula, |subtitle| subtitle.text.clone());
        let (deliveries, shown) = self.deliveries().deliveries_of(&measure.id);
        let page = MeasurePage {
            measure: self.measure_link(id),
            kind: self.kind(id),
            subtitle,
            notice: self.notice_of(measure, text, described),
            text_lang: self.lang(&described.language),
            parent: measure.parent.map(|parent| self.measure_link(parent)),
            facts: self.facts(id, measure),
            lead,
            sections,
            no_description,
            borrowed,
            deliveries,
            shown,
            may_be: self.deliveries().likely_deliveries(&measure.id),
            timeline: self.history().timeline(&measure.id, &self.history().events_of(measure)),
            mentions: self.history().mentions_of(measure),
            remarks: self.remarks_of(&measure.remarks),
            children: measure.children.iter().map(|child| self.measure_link(*child)).collect(),
            related: self.related(id, measure),
            previous: neighbour(id.0.checked_sub(1)),
            next: neighbour(id.0.checked_add(1)),
            in_overview: self.in_overview(id, measure),
            area,
        };
        Composed { title: text.title.clone(), description, section: "", content: PageKind::Measure(Box::new(page)) }
    }

    /// What is shown of a measure without a description: what its parent says, and a sentence that says so.
    pub(in crate::pages) fn instead(
        &self,
        measure: &Measure,
        described: &Text,
        path: &str,
        explained: &mut Explained,
    ) -> (Option<Borrowed>, Option<String>) {
        if self.config().grammar.is_description(described.sections.len(), &described.body) {
            return (None, None);
        }
        let borrowed = measure.parent.and_then(|parent| {
            let link = self.page_link(PageName::Measure(parent))?;
            self.borrowed(self.roadmap().measure(parent), link, path, explained)
        });
        let no_description = match (measure.mentions.is_empty(), measure.parent) {
            (false, _) => self.text("no_description_mentioned"),
            (true, Some(_)) if borrowed.is_some() => self.text("no_description_borrowed"),
            (true, Some(_)) => self.text("no_description_supporting"),
            (true, None) => self.text("no_description"),
        };
        (borrowed, Some(no_description))
    }

    /// What the measure that a supporting one belongs to says is difficult and needed: the sections that look so, or the
    /// first where a site's sections have no such looks.
    fn borrowed(&self, parent: &Measure, from: Link, path: &str, explained: &mut Explained) -> Option<Borrowed> {
        let text = parent.text.described_in(self.locale.language());
        let said = |at: &usize| ["problem", "need"].contains(&self.config().grammar.look_of(text.sections[*at].role));
        let all = 0..text.sections.len();
        let chosen: Vec<usize> =
            if all.clone().any(|at| said(&at)) { all.filter(said).collect() } else { all.take(1).collect() };
        let quote = Quote { home: &from.href, deeper: 1 };
        let sections = self.sections(text, chosen, |part| self.quoted(text, part, path, quote, explained));
        (!sections.is_empty()).then(|| Borrowed { from, lang: self.lang(&text.language), sections })
    }

    /// What of its text is in which language, where it is not all in the reader's.
    pub(in crate::pages) fn notice_of(&self, measure: &Measure, text: &Text, described: &Text) -> Option<String> {
        let written = if described.sections.is_empty() { None } else { self.notice(described) };
        let is_summary = text.file != measure.text.file && text.sections.is_empty();
        let notices: Vec<String> =
            is_summary.then(|| self.text("summary_translated")).into_iter().chain(written).collect();
        (!notices.is_empty()).then(|| notices.join(" "))
    }

    /// Its box in the overview, or its area's row where a full cell leaves it out.
    fn in_overview(&self, id: MeasureId, measure: &Measure) -> String {
        let overview = self.href(PageName::Overview);
        if self.composer.order.is_shown(self.roadmap(), id, self.config().cell_limit) {
            let overall = measure.parent.map_or(measure, |parent| self.roadmap().measure(parent));
            with_anchor(&overview, &self.addresses().anchor(Anchor::Measure, &overall.id))
        } else {
            with_anchor(&overview, &self.addresses().anchor(Anchor::Area, &self.roadmap().area(measure.area).id))
        }
    }

    /// For an overall measure others that stand beside it; for a supporting one its siblings.
    fn related(&self, id: MeasureId, measure: &Measure) -> Vec<MeasureLink> {
        const SIBLINGS: usize = 6;
        match measure.parent {
            None => self.composer.order.related(id).map(|id| self.measure_link(id)).collect(),
            Some(parent) => self
                .roadmap()
                .measure(parent)
                .children
                .iter()
                .filter(|sibling| **sibling != id)
                .take(SIBLINGS)
                .map(|sibling| self.measure_link(*sibling))
                .collect(),
        }
    }

    pub(in crate::pages) fn facts(&self, id: MeasureId, measure: &Measure) -> Vec<Fact> {
        let tag = self.locale.language();
        let plain = FactValue::plain;
        let fact = |id: &'static str, label, value: Option<FactValue>| Fact {
            id: id.into(),
            label: self.text(label),
            known: value.is_some(),
            values: vec![value.unwrap_or_else(|| plain(self.text("not_told")))],
        };
        let area = self.area_link(measure.area);
        let mut facts = Vec::new();
        if measure.text.in_language(tag).file != measure.text.file {
            let original = FactValue { lang: self.lang(&measure.text.language), ..plain(measure.text.title.clone()) };
            facts.push(fact("original-title", "original_title", Some(original)));
        }
        facts.push(fact(
            "area",
            "area",
            Some(FactValue { lang: area.lang, href: Some(area.href), ..plain(area.title) }),
        ));
        if !measure.also_in.is_empty() {
            let links = measure.also_in.iter().map(|area| self.area_link(*area));
            let values = links.map(|link| FactValue { lang: link.lang, href: Some(link.href), ..plain(link.title) });
            let label = self.text("also_in");
            facts.push(Fact { id: "also-in".into(), label, values: values.collect(), known: true });
        }
        if !self.roadmap().area(measure.area).supporting {
            facts.push(fact("band", "time_band", measure.time_band.as_ref().map(|band| plain(self.period(band)))));
        }
        let status = self.status(measure.status);
        let known = status.known.then(|| FactValue { look: Some(status.look), ..plain(status.label) });
        facts.push(fact("status", "status", known));
        facts.push(fact("kind", "kind", self.kind(id).map(plain)));
        if let Some(parent) = measure.parent.map(|parent| self.element_link(parent)) {
            let value = FactValue { lang: parent.lang, href: Some(parent.href), ..plain(parent.title) };
            facts.push(fact("parent", "parent", Some(value)));
        }
        facts.extend(self.field_facts(measure));
        let list = |id: &'static str, label, values: Vec<FactValue>| Fact {
            id: id.into(),
            label: self.text(label),
            values,
            known: true,
        };
        if !measure.former_titles.is_empty() {
            let lang = self.lang(&measure.text.language);
            let former = |title: &String| FactValue { lang: lang.clone(), ..plain(title.clone()) };
            facts.push(list("former-titles", "former_titles", measure.former_titles.iter().map(former).collect()));
        }
        if let Some(reviewed) = measure.reviewed {
            facts.push(fact("reviewed", "reviewed", Some(plain(self.locale.date(reviewed)))));
        }
        if !measure.sources.is_empty() {
            let sources = measure.sources.iter().filter_map(|at| self.config().sources.get(*at));
            let values = sources.map(|(_, title)| self.editions().source_value(title)).collect();
            facts.push(list("sources", "sources", values));
        }
        facts
    }
}
