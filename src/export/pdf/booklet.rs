//! The booklet: cover, contents, matrix, areas with their elements, delivery plan and glossary.

use krilla::tagging::{ListNumbering, Tag};

use super::flow::{A4, Flow, MARGIN, Table, leading};
use super::matrix::Matrix;
use super::page::{Mark, Rect};
use super::words::{Anchor, Span, To};
use super::{numbered, source};
use crate::export::Asked;
use crate::export::content::{Content, Passage};
use crate::export::look::{INK, Palette, QUIET};
use crate::export::width::{Length, POINT};
use crate::pages::{GlossaryPage, PageKind};

const TEXT: Length = 10 * POINT;
const SMALL: Length = 8 * POINT;
/// A4, lying.
const LYING: (Length, Length) = (A4.1, A4.0);

pub(super) struct Booklet<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) content: &'a Content<'a>,
    pub(super) palette: &'a Palette,
}

impl Booklet<'_> {
    pub(super) fn flow(&self) -> Flow {
        let mut flow = Flow::new();
        let glossary = self.terms();
        self.cover(&mut flow);
        self.contents(&mut flow, glossary.is_some());
        self.matrix(&mut flow);
        self.areas(&mut flow);
        self.plan(&mut flow);
        if let Some(page) = glossary {
            self.glossary(&mut flow, &page);
        }
        numbered(&mut flow, &self.content.full_title());
        flow
    }

    /// A language, where it is not the document's.
    fn other<'b>(&self, lang: &'b str) -> Option<&'b str> {
        (lang != self.content.lang()).then_some(lang)
    }

    fn cover(&self, flow: &mut Flow) {
        let content = self.content;
        flow.turn(A4);
        let band = Rect { x: 0, y: 0, width: A4.0, height: 180 * POINT };
        flow.decorate(Mark::Box { place: band, fill: Some(self.palette.deep.clone()), edge: None });
        flow.y = 230 * POINT;
        flow.heading(1, Span::strong(&content.title).coloured(&self.palette.deep), 32 * POINT, 0, None);
        for line in content.edition_line.iter().chain(&content.publisher) {
            flow.paragraph(&[Span::new(line)], 16 * POINT, None);
        }
        flow.y += 20 * POINT;
        for (label, value) in &content.facts {
            flow.paragraph(&[Span::strong(&format!("{label}: ")), Span::new(value)], 12 * POINT, None);
        }
        for note in &content.notes {
            flow.paragraph(&[Span::new(note)], 11 * POINT, None);
        }
        flow.paragraph(&source(content), 11 * POINT, None);
    }

    /// What leads to the parts, with the numbers of their pages, which are known when all is set.
    fn contents(&self, flow: &mut Flow, has_glossary: bool) {
        let content = self.content;
        flow.turn(A4);
        flow.heading(2, self.deep(&content.text("contents")), 20 * POINT, 0, None);
        flow.open(Tag::TOC);
        let entry = |flow: &mut Flow, title: &str, lang: &str, anchor, depth: Length| {
            self.entry(flow, (title, self.other(lang)), anchor, depth);
        };
        entry(flow, &content.text("menu_overview"), content.lang(), Anchor::Matrix, 0);
        for (at, area) in content.areas.iter().enumerate() {
            entry(flow, &area.title, &area.lang, Anchor::Area(at), 0);
            for element in self.inside(at) {
                let own = &content.elements[element];
                entry(flow, &own.title, &own.lang, Anchor::Element(element), if own.parent.is_some() { 2 } else { 1 });
            }
        }
        for (at, (title, measures)) in content.loose.iter().enumerate() {
            entry(flow, title, content.lang(), Anchor::Loose(at), 0);
            for element in self.with_children(measures) {
                let own = &content.elements[element];
                entry(flow, &own.title, &own.lang, Anchor::Element(element), if own.parent.is_some() { 2 } else { 1 });
            }
        }
        if let Some(plan) = &content.plan {
            entry(flow, &plan.title, content.lang(), Anchor::Plan, 0);
        }
        if has_glossary {
            entry(flow, &content.text("glossary_title"), content.lang(), Anchor::Glossary, 0);
        }
        flow.close();
    }

    fn entry(&self, flow: &mut Flow, (title, lang): (&str, Option<&str>), of: Anchor, depth: Length) {
        let size = if depth == 0 { 11 * POINT } else { TEXT };
        let indent = depth * 14 * POINT;
        let span = if depth == 0 { Span::strong(title) } else { Span::new(title) };
        let spans = [span.coloured(&self.palette.link)];
        let lines = flow.setter.lines(&spans, size, flow.width() - indent - 40 * POINT);
        let count = Length::try_from(lines.len()).unwrap_or(1);
        let before = if depth == 0 { 6 * POINT } else { 0 };
        flow.need(before + count * leading(size));
        flow.y += before;
        flow.open_in(Tag::TOCI, lang);
        flow.open(Tag::Reference);
        flow.open(Tag::Link);
        let place = Rect { x: MARGIN, y: flow.y, width: flow.width(), height: count * leading(size) };
        flow.link(place, To::Here(of), title);
        for line in &lines {
            flow.line(line, &spans, size, (MARGIN + indent, flow.y));
            flow.y += leading(size);
        }
        let end = MARGIN + flow.width();
        flow.draw(Mark::Number { end, y: flow.y - leading(size) + size, size, of });
        (0..3).for_each(|_| flow.close());
    }

    fn deep(&self, text: &str) -> Span {
        Span::strong(text).coloured(&self.palette.deep)
    }

    /// Begins a part on a page of its own.
    fn part(&self, flow: &mut Flow, paper: (Length, Length), title: &str, anchor: Anchor, lang: Option<&str>) {
        flow.turn(paper);
        self.begin(flow, title, anchor, lang);
    }

    fn begin(&self, flow: &mut Flow, title: &str, anchor: Anchor, lang: Option<&str>) {
        flow.anchor(anchor);
        flow.outlined(1, title);
        flow.heading(2, self.deep(title), 20 * POINT, 0, lang);
        flow.y += 4 * POINT;
    }

    fn matrix(&self, flow: &mut Flow) {
        self.part(flow, LYING, &self.content.text("menu_overview"), Anchor::Matrix, None);
        let size = SMALL + POINT / 2;
        Matrix { content: self.content, palette: self.palette, leads_inside: true, size }.set(flow, LYING);
    }

    /// The elements that are described in an area.
    fn inside(&self, area: usize) -> Vec<usize> {
        let matrix = &self.content.matrix.areas[area];
        let own: Vec<usize> = matrix.measures.iter().filter(|at| !matrix.guests.contains(at)).copied().collect();
        self.with_children(&own)
    }

    fn with_children(&self, measures: &[usize]) -> Vec<usize> {
        let children = |at: &usize| self.content.matrix.children(*at).to_vec();
        measures.iter().flat_map(|at| [*at].into_iter().chain(children(at))).collect()
    }

    fn areas(&self, flow: &mut Flow) {
        let content = self.content;
        let mut was_empty = false;
        for (at, area) in content.areas.iter().enumerate() {
            let inside = self.inside(at);
            let is_empty = inside.is_empty() && area.intro.is_empty();
            // Areas that nothing is told of stand together.
            if is_empty && was_empty {
                flow.need(60 * POINT);
                self.begin(flow, &area.title, Anchor::Area(at), self.other(&area.lang));
            } else {
                self.part(flow, A4, &area.title, Anchor::Area(at), self.other(&area.lang));
            }
            was_empty = is_empty;
            if is_empty {
                flow.paragraph(&[Span::new(&content.text("not_told"))], TEXT, None);
                continue;
            }
            flow.open_in(Tag::Div, self.other(&area.lang));
            flow.prose(&area.intro, TEXT, &self.palette.link, (MARGIN, flow.width()));
            flow.close();
            for element in inside {
                self.element(flow, element);
            }
        }
        for (at, (title, measures)) in content.loose.iter().enumerate() {
            self.part(flow, A4, title, Anchor::Loose(at), None);
            self.with_children(measures).into_iter().for_each(|element| self.element(flow, element));
        }
    }

    fn element(&self, flow: &mut Flow, at: usize) {
        let content = self.content;
        let own = &content.elements[at];
        flow.y += 14 * POINT;
        let facts = self.facts(at);
        // A heading stands with its facts and the first lines below.
        let lines = Length::try_from(facts.len()).unwrap_or(1).min(20);
        flow.need(lines * 14 * POINT + 120 * POINT);
        flow.anchor(Anchor::Element(at));
        flow.outlined(if own.parent.is_some() { 3 } else { 2 }, &own.title);
        flow.heading(3, self.deep(&own.title), 15 * POINT, 0, self.other(&own.lang));
        if let Some(subtitle) = &own.subtitle {
            flow.paragraph(&[Span::new(subtitle).coloured(QUIET)], TEXT, None);
        }
        flow.facts(&facts, 9 * POINT, &self.palette.lane);
        for told in own.notice.iter().chain(own.missing.iter().filter(|_| own.passages.is_empty())) {
            flow.paragraph(&[Span::new(told)], TEXT, None);
        }
        for passage in own.passages.iter().chain(&own.borrowed) {
            self.passage(flow, passage);
        }
    }

    fn facts(&self, at: usize) -> Vec<(String, Vec<Span>)> {
        let content = self.content;
        let own = &content.elements[at];
        let leading = |span: Span, to| Span { to: Some(to), ..span.coloured(&self.palette.link) };
        let in_language =
            |text: &str, lang: &str| Span { lang: self.other(lang).map(str::to_owned), ..Span::new(text) };
        let mut facts: Vec<(String, Vec<Span>)> = Vec::new();
        for fact in &own.facts {
            let span = in_language(&fact.value, &fact.lang);
            let area = own.area.filter(|area| content.areas[*area].title == fact.value);
            let parent = own.parent.filter(|parent| content.elements[*parent].title == fact.value);
            let to = parent.map(Anchor::Element).or(area.map(Anchor::Area));
            facts.push((
                fact.label.clone(),
                vec![match to {
                    Some(anchor) => leading(span, To::Here(anchor)),
                    None => span,
                }],
            ));
        }
        let mut listed = |label: &str, all: Vec<Span>| {
            for (span, place) in all.into_iter().zip(0..) {
                let label = if place == 0 { content.text(label) } else { String::new() };
                facts.push((label, vec![span]));
            }
        };
        let children = content.matrix.children(at).iter();
        let children = children.map(|child| {
            let inside = &content.elements[*child];
            leading(in_language(&inside.title, &inside.lang), To::Here(Anchor::Element(*child)))
        });
        listed("supporting_measures", children.collect());
        listed("deliveries", own.deliveries.iter().map(|delivery| Span::new(delivery)).collect());
        if let Some(address) = &own.address {
            let span = leading(Span::new(&content.text("export_on_site")), To::Outside(address.clone()));
            facts.push((String::new(), vec![span]));
        }
        facts
    }

    fn passage(&self, flow: &mut Flow, passage: &Passage) {
        let lang = self.other(&passage.lang);
        let colour = match passage.look.as_str() {
            "problem" => "#912112",
            "need" => "#06596c",
            "benefit" => "#5c27a1",
            _ => self.palette.deep.as_str(),
        };
        if let Some(heading) = &passage.heading {
            flow.y += 4 * POINT;
            flow.heading(4, Span::strong(heading).coloured(colour), 12 * POINT, 3 * leading(TEXT), lang);
        }
        flow.open_in(Tag::Div, lang);
        flow.prose(&passage.text, TEXT, &self.palette.link, (MARGIN, flow.width()));
        flow.close();
    }

    fn plan(&self, flow: &mut Flow) {
        let content = self.content;
        let Some(plan) = &content.plan else { return };
        self.part(flow, LYING, &plan.title, Anchor::Plan, None);
        flow.paragraph(&[Span::new(&plan.count)], TEXT, None);
        for fact in &plan.facts {
            let values = fact.values.iter().map(|value| value.text.as_str()).collect::<Vec<_>>().join("; ");
            flow.paragraph(&[Span::strong(&format!("{}: ", fact.label)), Span::new(&values)], TEXT, None);
        }
        if let Some(note) = &plan.note {
            flow.paragraph(&[Span::new(&note.text)], TEXT, note.lang.as_deref());
        }
        if let Some(told) = &plan.shown.missing {
            flow.paragraph(&[Span::new(told)], TEXT, None);
        }
        let mut heads = vec![(content.text("delivery"), 4), (content.text("area"), 3)];
        heads.extend(plan.shown.actor.then(|| (content.text("actor"), 3)));
        heads.push((content.text("for_measures"), 5));
        heads.extend(plan.shown.light.then(|| (content.text("light"), 2)));
        heads.extend(plan.shown.stage.then(|| (content.text("stage"), 2)));
        let main = self.other(&content.main_language).map(str::to_owned);
        let written = |span: Span| vec![Span { lang: main.clone(), ..span }];
        let words = |text: &str| vec![Span::new(text)];
        let mut rows = Vec::new();
        for area in &plan.areas {
            for own in &area.deliveries {
                let named = own.measures.iter().map(|measure| measure.link.title.clone());
                let named: Vec<String> = named.chain(own.unmatched.iter().map(|one| one.name.clone())).collect();
                let named = if named.is_empty() { own.kind.clone().unwrap_or_default() } else { named.join("; ") };
                let actor = own.actor.as_ref().map_or_else(|| content.text("not_told"), |actor| actor.title.clone());
                let mut row = vec![written(Span::strong(&own.project)), written(Span::new(&area.title))];
                row.extend(plan.shown.actor.then(|| words(&actor)));
                row.push(written(Span::new(&named)));
                row.extend(plan.shown.light.then(|| words(&own.light.label)));
                row.extend(plan.shown.stage.then(|| words(&own.stage.label)));
                rows.push(row);
            }
        }
        let summary = heads.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        let summary = format!("{}: {summary}", plan.title);
        flow.table(&Table { heads, rows, summary, ground: self.palette.deep.clone() }, SMALL);
    }

    fn terms(&self) -> Option<GlossaryPage> {
        let path = self.asked.path(&self.asked.site.config().addresses.glossary());
        match self.asked.site.view(&path)?.page {
            PageKind::Glossary(page) => Some(page),
            _ => None,
        }
    }

    fn glossary(&self, flow: &mut Flow, page: &GlossaryPage) {
        self.part(flow, A4, &page.title, Anchor::Glossary, None);
        flow.open(Tag::L(ListNumbering::None));
        for term in page.letters.iter().flat_map(|letter| &letter.terms) {
            let lang = |name: &crate::pages::TermName| name.lang.clone();
            let name = [Span { lang: lang(&term.name), ..self.deep(&term.name.text) }];
            let mut spans: Vec<Span> = Vec::new();
            if let Some(meaning) = &term.meaning {
                spans.push(Span { lang: lang(meaning), ..Span::strong(&meaning.text) });
                spans.push(Span::new(". "));
            }
            spans.push(Span { lang: lang(&term.text), ..Span::new(&term.text.text) });
            if !term.also.is_empty() {
                let also = format!(" {}: {}.", self.content.text("glossary_also"), term.also.join("; "));
                spans.push(Span { lang: term.also_lang.clone(), ..Span::new(&also).coloured(INK) });
            }
            flow.need(4 * leading(TEXT));
            flow.open(Tag::LI);
            flow.open(Tag::Lbl);
            flow.words(&name, 11 * POINT, (MARGIN, flow.width()));
            flow.close();
            flow.open(Tag::LBody);
            flow.words(&spans, TEXT, (MARGIN, flow.width()));
            flow.close();
            flow.close();
            flow.y += 6 * POINT;
        }
        flow.close();
    }
}
