//! What bodies say of elements: beside each element, and summed up by body and area.

use super::view::{PageKind, RemarkText, RemarkView, RemarksArea, RemarksBody, RemarksMeasure, RemarksPage, TermName};
use super::{Composed, Words};
use crate::facts::Localised;
use crate::model::{AreaId, Choice as _, MeasureId, Remark};

impl Words<'_> {
    pub(super) fn remarks(&self) -> Composed {
        let all = || self.roadmap().measures.iter().flat_map(|measure| &measure.remarks);
        let number = |count: usize| self.locale.number(count);
        let open = |remarks: &[&Remark]| remarks.iter().filter(|remark| remark.is_open()).count();
        let bodies = self.config().remarks.bodies.iter().enumerate().filter_map(|(at, (_, name))| {
            let own: Vec<&Remark> = all().filter(|remark| remark.by == at).collect();
            let body = || RemarksBody { name: self.named(name), count: number(own.len()), open: number(open(&own)) };
            (!own.is_empty()).then(body)
        });
        let title = self.text("remarks");
        let page = RemarksPage {
            title: title.clone(),
            count: self.count_of_remarks(&all().collect::<Vec<_>>()),
            internal: (!self.config().remarks.public).then(|| self.text("remarks_internal")),
            bodies: bodies.collect(),
            areas: (0..self.roadmap().areas.len()).filter_map(|at| self.remarks_in(AreaId(at))).collect(),
        };
        let description = self.text("remarks_description");
        Composed { title, description, section: "remarks", content: PageKind::Remarks(page) }
    }

    /// «12 innspill, 2 uten svar»
    pub(super) fn count_of_remarks(&self, remarks: &[&Remark]) -> String {
        let open = remarks.iter().filter(|remark| remark.is_open()).count();
        self.locale.format("remarks_count", &[("count", remarks.len().into()), ("open", open.into())])
    }

    fn remarks_in(&self, area: AreaId) -> Option<RemarksArea> {
        let measures = self.roadmap().area(area).measures.clone().map(MeasureId);
        let measures: Vec<RemarksMeasure> = measures
            .filter(|id| !self.roadmap().measure(*id).remarks.is_empty())
            .map(|id| RemarksMeasure {
                measure: self.element_link(id),
                remarks: self.remarks_of(&self.roadmap().measure(id).remarks),
            })
            .collect();
        (!measures.is_empty()).then(|| RemarksArea { area: self.area_link(area), measures })
    }

    /// What bodies say of an element, as its page shows it.
    pub(super) fn remarks_of(&self, remarks: &[Remark]) -> Vec<RemarkView> {
        let view = |remark: &Remark| RemarkView {
            by: self
                .config()
                .remarks
                .bodies
                .get(remark.by)
                .map_or_else(|| self.named(&Localised::default()), |(_, name)| self.named(name)),
            date: self.moment(remark.date),
            text: self.paragraphs(&remark.text),
            answer: remark.answer.as_ref().map(|answer| self.paragraphs(answer)),
            decision: remark.decision.map(|decision| self.text(&format!("decision_{}", decision.name()))),
            source: remark.source.and_then(|at| self.config().sources.get(at)).map(|(_, title)| self.named(title)),
        };
        remarks.iter().map(view).collect()
    }

    fn named(&self, name: &Localised) -> TermName {
        TermName { text: name.get(self.locale.language()).to_owned(), lang: self.lang_of(name) }
    }

    fn paragraphs(&self, text: &Localised) -> RemarkText {
        let TermName { text, lang } = self.term_text(text);
        let text = text.replace("\r\n", "\n");
        let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        RemarkText { paragraphs: paragraphs.map(str::to_owned).collect(), lang }
    }
}
