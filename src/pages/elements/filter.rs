//! What readers can filter elements by, and the values that each element has for it.

use std::collections::BTreeSet;

use super::Elements;
use fluent_bundle::FluentValue;

use crate::address::Word;
use crate::facts::Period;
use crate::model::{Measure, MeasureId};
use crate::pages::data::DataKind;
use crate::pages::told::{Share, Told};
use crate::pages::view::{FilterNames, FilterOption, FilterValues, FilterView};

impl Elements<'_> {
    /// The values that a filter compares with.
    pub(in crate::pages) fn filter_values(&self, id: MeasureId) -> FilterValues {
        let measure = self.roadmap().measure(id);
        let kind = DataKind::of(measure);
        FilterValues {
            area: self.areas_of(measure),
            again: false,
            bands: self.band_values(measure),
            status: self.status(measure.status).id,
            kind: kind.map_or_else(|| self.not_told(), |kind| kind.name().to_owned()),
            actors: self.actor_values(measure),
            fields: self.field_filters(measure),
            record: id.0,
        }
    }

    /// What a reader can filter by: values that occur.
    pub(in crate::pages) fn filter(&self) -> FilterView {
        let (years, bands) = self.times();
        let statuses = self.legend().into_iter().map(|status| option(&status.id, status.label));
        let word = |word| self.addresses().word(word).to_owned();
        FilterView {
            areas: self.area_choices(),
            years,
            bands,
            statuses: choices(statuses.collect()),
            kinds: self.kinds(),
            actors: self.actors(),
            fields: self.field_choices(),
            names: FilterNames {
                search: word(Word::Search),
                area: word(Word::Area),
                band: word(Word::Period),
                status: word(Word::Status),
                kind: word(Word::Kind),
                actor: word(Word::Actor),
            },
            shown: self.counted("filter_shown"),
            part: self.counted("filter_part"),
            none: self.text("filter_none"),
            without: self.counted("filter_without"),
        }
    }

    /// A text of the filter whose values a script fills in.
    pub(in crate::pages) fn counted(&self, name: &str) -> String {
        let kept = ["shown", "total", "chosen"].map(|name| (name, FluentValue::from(format!("{{{name}}}"))));
        self.locale.format(name, &kept)
    }

    fn not_told(&self) -> String {
        self.addresses().word(Word::NotTold).to_owned()
    }

    fn area_choices(&self) -> Vec<FilterOption> {
        let areas = self.roadmap().areas.iter().zip(&self.composer.order.matrix.areas);
        let areas = areas.filter(|(_, shown)| !shown.measures.is_empty()).map(|(area, _)| {
            let text = area.text.in_language(self.locale.language());
            FilterOption { value: area.id.clone(), title: text.title.clone(), lang: self.lang(&text.language) }
        });
        choices(areas.collect())
    }

    /// Columns and single years that a measure touches, or the word for why there are none.
    pub(in crate::pages) fn band_values(&self, measure: &Measure) -> String {
        if let Some(why) = self.untimed(measure) {
            return self.addresses().word(why).to_owned();
        }
        let columns =
            self.columns_touched(measure).into_iter().flatten().filter_map(|at| self.config().columns.get(at));
        let bands: Vec<&str> = columns.map(|column| column.id.as_str()).collect();
        let years = years_of(measure).map(|year| year.to_string()).filter(|year| !bands.contains(&year.as_str()));
        let years: Vec<String> = years.filter(|year| !self.is_column(year)).collect();
        bands.into_iter().chain(years.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
    }

    /// The word for why a measure touches no column; `None` where it touches one.
    fn untimed(&self, measure: &Measure) -> Option<Word> {
        let supporting = self.roadmap().area(measure.area).supporting;
        let why = if supporting { Word::Timeless } else { Word::NotTold };
        self.columns_touched(measure).is_none().then_some(why)
    }

    fn is_column(&self, id: &str) -> bool {
        self.config().columns.iter().any(|column| column.id == id)
    }

    /// Single years, and columns that hold something with what stands in none. Where each column is a year, there are no
    /// years beside them; a column that is one stands among the years else.
    fn times(&self) -> (Vec<FilterOption>, Vec<FilterOption>) {
        let measures = &self.roadmap().measures;
        let config = self.config();
        if !self.measure_facts(measures.iter()).time_band {
            return (Vec::new(), Vec::new());
        }
        let mut holds = vec![false; config.columns.len()];
        for columns in measures.iter().filter_map(|measure| self.columns_touched(measure)) {
            holds[columns].fill(true);
        }
        let own = config.columns.iter().zip(&holds).filter(|(_, holds)| **holds);
        let mut bands: Vec<FilterOption> = own.map(|(c, _)| option(&c.id, c.name(self.locale))).collect();
        let all: BTreeSet<u16> = measures.iter().flat_map(|measure| years_of(measure)).collect();
        let mut years: Vec<FilterOption> = Vec::new();
        if all.iter().any(|year| !self.is_column(&year.to_string())) {
            let is_year = |band: &FilterOption| all.iter().any(|year| year.to_string() == band.value);
            years = all.iter().map(|year| option(&year.to_string(), year.to_string())).collect();
            bands.retain(|band| !is_year(band));
        }
        let others = [(Word::Timeless, "supporting_areas"), (Word::NotTold, "not_told")];
        for (word, name) in others {
            if measures.iter().any(|measure| self.untimed(measure) == Some(word)) {
                bands.push(option(self.addresses().word(word), self.text(name)));
            }
        }
        if years.len() + bands.len() < 2 { (Vec::new(), Vec::new()) } else { (years, bands) }
    }

    fn kinds(&self) -> Vec<FilterOption> {
        let measures = &self.roadmap().measures;
        let told = Share::of(measures, |measure| !measure.kind_unknown).told();
        let all = [(DataKind::Overall, "kind_overall"), (DataKind::Supporting, "kind_supporting")];
        let occurs = all.into_iter().filter(|(kind, _)| measures.iter().any(|m| DataKind::of(m) == Some(*kind)));
        self.with_missing(occurs.map(|(kind, name)| option(kind.name(), self.text(name))).collect(), told)
    }

    /// Who delivers something for a measure, by any plan.
    fn actors_of(&self, measure: &Measure) -> BTreeSet<usize> {
        let deliveries = self.past().deliveries(&measure.id).iter();
        deliveries.filter_map(|(plan, at)| self.roadmap().plans[*plan].deliveries[*at].actor).collect()
    }

    fn actor_values(&self, measure: &Measure) -> String {
        let actors = self.actors_of(measure).into_iter().map(|at| self.config().actors[at].0.as_str());
        let actors: Vec<&str> = actors.collect();
        if actors.is_empty() { self.not_told() } else { actors.join(" ") }
    }

    fn actors(&self) -> Vec<FilterOption> {
        let measures = &self.roadmap().measures;
        let told = Share::of(measures, |measure| !self.actors_of(measure).is_empty()).told();
        let occurring: BTreeSet<usize> = measures.iter().flat_map(|measure| self.actors_of(measure)).collect();
        let name = |at: usize| {
            let (id, name) = &self.config().actors[at];
            FilterOption { lang: self.lang_of(name), ..option(id, name.get(self.locale.language()).to_owned()) }
        };
        self.with_missing(occurring.into_iter().map(name).collect(), told)
    }

    /// What is missing can be asked for too, where it is not missing for nearly all.
    pub(in crate::pages) fn with_missing(&self, mut options: Vec<FilterOption>, told: Told) -> Vec<FilterOption> {
        if told == Told::Some {
            options.push(option(&self.not_told(), self.text("not_told")));
        }
        if told == Told::Hardly { Vec::new() } else { choices(options) }
    }
}

/// The years that a measure is planned for.
fn years_of(measure: &Measure) -> impl Iterator<Item = u16> {
    let span = measure.time_band.as_ref().and_then(Period::span);
    span.into_iter().flat_map(|span| span.first_year()..=span.last_year())
}

/// A choice in the reader's language.
pub(in crate::pages) fn option(value: &str, title: String) -> FilterOption {
    FilterOption { value: value.to_owned(), title, lang: None }
}

/// The values of a choice; none where there is nothing to choose between.
pub(in crate::pages) fn choices(options: Vec<FilterOption>) -> Vec<FilterOption> {
    if options.len() < 2 { Vec::new() } else { options }
}
