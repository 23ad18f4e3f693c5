//! The roadmap in numbers. Only what is told of enough is counted by, and each number leads to those behind it.

use super::data::DataKind;
use super::elements::option;
use super::told::sentences;
use super::view::{FilterOption, NumbersPage, NumbersPart, NumbersRow, NumbersTable, PageKind};
use super::{Composed, PageName, Words};
use crate::address::{Word, with_query};
use crate::model::{AreaId, Delivery, MeasureId};

/// A row that is being counted.
#[derive(Default)]
struct Counted {
    title: String,
    lang: Option<String>,
    measures: Vec<MeasureId>,
    href: Option<String>,
}

impl Words<'_> {
    pub(super) fn numbers(&self) -> Composed {
        let measures = &self.roadmap().measures;
        let facts = self.measure_facts(measures.iter());
        let mut tables = vec![self.by_area(facts.kind)];
        if facts.time_band {
            tables.push(self.by_period());
        }
        if facts.status {
            tables.push(self.by_status());
        }
        tables.extend(self.by_fields());
        tables.push(self.by_language());
        let mut missing = facts.missing;
        if let Some(at) = self.roadmap().plans.len().checked_sub(1) {
            let plan = &self.roadmap().plans[at];
            let facts = self.delivery_facts(plan.deliveries.iter());
            tables.extend(facts.actor.then(|| self.by_actor(at)));
            tables.extend(facts.light.then(|| self.by_light(at)));
            tables.extend(facts.stage.then(|| self.by_stage(at)));
            missing = sentences([missing, facts.missing.map(|facts| self.of_plan(at, &facts))]);
        }
        // What is the same of all tells nothing.
        tables.retain(|table| table.rows.len() > 1);
        let title = self.text("numbers_title");
        let page = NumbersPage { title: title.clone(), count: self.elements().count_of_all(), missing, tables };
        Composed {
            title,
            description: self.text("numbers_description"),
            section: "numbers",
            content: PageKind::Numbers(page),
        }
    }

    /// «Leveranseplan november 2023: Kildene oppgir ikke status.»
    fn of_plan(&self, at: usize, facts: &str) -> String {
        let plan = self.deliveries().plan_link(at).title;
        self.locale.format("numbers_of_plan", &[("plan", plan.into()), ("facts", facts.into())])
    }

    fn by_area(&self, by_kind: bool) -> NumbersTable {
        let rows = self.roadmap().areas.iter().enumerate().map(|(at, area)| {
            let link = self.area_link(AreaId(at));
            let measures = area.measures.clone().map(MeasureId).collect();
            Counted { title: link.title, lang: link.lang, href: Some(link.href), measures }
        });
        let mut table = self.table(Word::Area, "area", rows.collect());
        let again = self.roadmap().measures.iter().any(|measure| !measure.also_in.is_empty());
        table.about = again.then(|| self.text("numbers_counted_once"));
        let is_whole = self.composer.list_pages() == 1;
        if by_kind {
            table.parts = vec![self.text("kind_overall"), self.text("kind_supporting")];
            for (row, area) in table.rows.iter_mut().zip(&self.roadmap().areas) {
                let measures = &self.roadmap().measures[area.measures.clone()];
                let told = measures.iter().filter(|measure| !measure.kind_unknown);
                let (overall, supporting): (Vec<_>, Vec<_>) = told.partition(|measure| measure.parent.is_none());
                let kinds = [(DataKind::Overall, overall.len()), (DataKind::Supporting, supporting.len())];
                // The filter finds what an area shows, which is more where that counts in another one too.
                let href = |kind: DataKind| (!again && is_whole).then(|| self.of_kind(&area.id, kind));
                let part = |(kind, count): (DataKind, usize)| NumbersPart {
                    count: self.locale.number(count),
                    href: href(kind).filter(|_| count > 0),
                };
                row.parts = kinds.map(part).into();
            }
        }
        table
    }

    /// The list with what is of a kind in an area.
    fn of_kind(&self, area: &str, kind: DataKind) -> String {
        let word = |word| self.addresses().word(word);
        let href = with_query(&self.href(PageName::List(1)), word(Word::Area), area);
        format!("{href}&{}={}", word(Word::Kind), kind.name())
    }

    fn by_period(&self) -> NumbersTable {
        let values = |measure: MeasureId| self.elements().band_values(self.roadmap().measure(measure));
        let columns = self.config().columns.iter().map(|column| option(&column.id, column.name(self.locale)));
        let others = [(Word::Timeless, "supporting_areas"), (Word::NotTold, "not_told")];
        let others = others.map(|(word, name)| option(self.addresses().word(word), self.text(name)));
        let columns: Vec<FilterOption> = columns.chain(others).collect();
        let name = self.addresses().word(Word::Period);
        let mut table = self.by_choice(Word::Period, "time_band", name, &columns, values);
        table.rows.retain(|row| row.bar > 0);
        let touched = |measure: &MeasureId| self.elements().columns_touched(self.roadmap().measure(*measure));
        let several = self.all().any(|measure| touched(&measure).is_some_and(|columns| columns.count() > 1));
        table.about = several.then(|| self.text("numbers_several_periods"));
        table
    }

    fn by_status(&self) -> NumbersTable {
        let filter = self.elements().filter();
        let values = |measure: MeasureId| self.status(self.roadmap().measure(measure).status).id;
        self.by_choice(Word::Status, "status", &filter.names.status, &filter.statuses, values)
    }

    /// The fields that readers can filter by.
    fn by_fields(&self) -> Vec<NumbersTable> {
        let fields = self.elements().filter().fields.into_iter().enumerate();
        let table = |(at, field): (usize, super::view::FieldChoice)| {
            let values =
                |measure: MeasureId| self.elements().field_filters(self.roadmap().measure(measure)).swap_remove(at);
            let mut table = self.by_choice(Word::Kind, "kind", &field.name, &field.options, values);
            table.anchor = format!("f_{}", field.name);
            table.title = field.label;
            table
        };
        fields.map(table).collect()
    }

    /// By the values of a filter of the list, each leading to the list with that value chosen.
    fn by_choice(
        &self,
        word: Word,
        title: &str,
        name: &str,
        options: &[FilterOption],
        values: impl Fn(MeasureId) -> String,
    ) -> NumbersTable {
        let list = self.href(PageName::List(1));
        let values: Vec<(MeasureId, String)> = self.all().map(|measure| (measure, values(measure))).collect();
        let is_whole = self.composer.list_pages() == 1;
        let rows = options.iter().map(|option| Counted {
            title: option.title.clone(),
            lang: option.lang.clone(),
            measures: values
                .iter()
                .filter(|(_, values)| values.split(' ').any(|value| value == option.value))
                .map(|(measure, _)| *measure)
                .collect(),
            // One page of several is not filtered.
            href: is_whole.then(|| with_query(&list, name, &option.value)),
        });
        self.table(word, title, rows.collect())
    }

    /// By the language that elements are written in. No filter asks for it, so that they are named here.
    fn by_language(&self) -> NumbersTable {
        let mut rows: Vec<(String, Vec<MeasureId>)> = Vec::new();
        for measure in self.all() {
            let language = &self.roadmap().measure(measure).text.language;
            match rows.iter_mut().find(|(known, _)| known == language) {
                Some((_, measures)) => measures.push(measure),
                None => rows.push((language.clone(), vec![measure])),
            }
        }
        // A language by its own name; one that the site is not read in by its tag.
        let own = |tag: &str| self.composer.locales.iter().find(|locale| locale.language() == tag);
        let rows = rows.into_iter().map(|(tag, measures)| Counted {
            title: own(&tag).map_or_else(|| tag.clone(), |locale| locale.text("language_name")),
            lang: self.lang(&tag).filter(|_| own(&tag).is_some()),
            measures,
            href: None,
        });
        let mut table = self.table(Word::Kind, "written_language", rows.collect());
        "f_language".clone_into(&mut table.anchor);
        table
    }

    fn table(&self, word: Word, title: &str, rows: Vec<Counted>) -> NumbersTable {
        let most = rows.iter().map(|row| row.measures.len()).max().unwrap_or_default();
        let row = |row: Counted| {
            // So many belong in the list, not here.
            let is_few = row.measures.len() <= self.config().page_limit;
            let named = row.measures.iter().filter(|_| row.href.is_none() && is_few);
            NumbersRow {
                named: named.map(|measure| self.element_link(*measure)).collect(),
                about: self.measures(row.measures.len()),
                ..self.row(row.title, row.lang, row.measures.len(), most, row.href)
            }
        };
        NumbersTable {
            anchor: format!("f_{}", self.addresses().word(word)),
            title: self.text(title),
            of: self.text("measures"),
            about: None,
            parts: Vec::new(),
            rows: rows.into_iter().map(row).collect(),
        }
    }

    fn row(&self, title: String, lang: Option<String>, count: usize, most: usize, href: Option<String>) -> NumbersRow {
        NumbersRow {
            title,
            lang,
            count: self.locale.number(count),
            about: self.deliveries_count(count),
            parts: Vec::new(),
            bar: (count * 100).div_ceil(most.max(1)),
            href: href.filter(|_| count > 0),
            named: Vec::new(),
        }
    }

    fn all(&self) -> impl Iterator<Item = MeasureId> + use<> {
        (0..self.roadmap().measures.len()).map(MeasureId)
    }

    /// Who delivers, by the newest plan.
    fn by_actor(&self, plan: usize) -> NumbersTable {
        let actors = self.config().actors.iter().enumerate();
        let of = |at: Option<usize>| move |delivery: &Delivery| delivery.actor == at;
        let rows = actors.map(|(at, (id, _))| (self.deliveries().actor_link(at).title, id.clone(), of(Some(at))));
        let not_told = (self.text("not_told"), self.addresses().word(Word::NotTold).to_owned(), of(None));
        self.of_deliveries(plan, Word::Actor, "actor", rows.chain([not_told]), true)
    }

    /// How the deliveries of the newest plan go. The plan has no filter for it, so that they are named.
    fn by_light(&self, plan: usize) -> NumbersTable {
        let steps = self.config().grammar.lights.steps.iter().enumerate();
        let steps = steps.map(|(at, step)| (step.name(self.locale), Some(at))).chain([(self.text("not_told"), None)]);
        let rows = steps.map(|(title, at)| {
            (title, String::new(), move |delivery: &Delivery| delivery.light.map(|light| light.at) == at)
        });
        let mut table = self.of_deliveries(plan, Word::Delivery, "light", rows, false);
        "f_light".clone_into(&mut table.anchor);
        table
    }

    /// How far the deliveries of the newest plan have come.
    fn by_stage(&self, plan: usize) -> NumbersTable {
        let steps = self.config().grammar.stages.steps.iter().enumerate();
        let steps = steps.map(|(at, step)| (step.name(self.locale), step.id.clone(), Some(at)));
        let not_told = (self.text("not_told"), self.addresses().word(Word::NotTold).to_owned(), None);
        let rows = steps
            .chain([not_told])
            .map(|(title, id, at)| (title, id, move |delivery: &Delivery| delivery.stage.map(|stage| stage.at) == at));
        self.of_deliveries(plan, Word::Stage, "stage", rows, true)
    }

    /// Deliveries of a plan by what they are asked for; each leads to the plan with that value chosen, or is named.
    fn of_deliveries<F: Fn(&Delivery) -> bool>(
        &self,
        plan: usize,
        word: Word,
        title: &str,
        rows: impl Iterator<Item = (String, String, F)>,
        has_filter: bool,
    ) -> NumbersTable {
        let deliveries = &self.roadmap().plans[plan].deliveries;
        let link = self.deliveries().plan_link(plan);
        let rows: Vec<(String, String, Vec<&Delivery>)> = rows
            .map(|(title, value, is_one)| {
                (title, value, deliveries.iter().filter(|delivery| is_one(delivery)).collect())
            })
            .filter(|(_, _, of): &(String, String, Vec<&Delivery>)| !of.is_empty())
            .collect();
        let most = rows.iter().map(|(_, _, of)| of.len()).max().unwrap_or_default();
        let row = |(title, value, of): (String, String, Vec<&Delivery>)| {
            let href = has_filter.then(|| with_query(&link.href, self.addresses().word(word), &value));
            let named = of.iter().filter(|_| !has_filter);
            NumbersRow {
                named: named.map(|delivery| self.deliveries().delivery_link(plan, delivery)).collect(),
                ..self.row(title, None, of.len(), most, href)
            }
        };
        NumbersTable {
            anchor: format!("f_{}", self.addresses().word(word)),
            title: self.text(title),
            of: self.text("deliveries"),
            about: Some(link.title.clone()),
            parts: Vec::new(),
            rows: rows.into_iter().map(row).collect(),
        }
    }
}
