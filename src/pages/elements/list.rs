//! The list of all measures, and the pager of long tables.

use super::Elements;
use fluent_bundle::FluentValue;

use crate::address::Word;
use crate::grammar::Field;
use crate::model::MeasureId;
use crate::pages::told::sentences;
use crate::pages::view::{ListPage, ListRow, MeasureFacts, PageKind, Pager, PagerLink, SortNames};
use crate::pages::{Composed, Composer, PageName};

/// How many columns of fields stand beside the others with words that can be read.
const FIELDS_THAT_FIT: usize = 2;

impl Composer<'_> {
    pub(in crate::pages) fn list_pages(&self) -> usize {
        self.roadmap.measures.len().div_ceil(self.config.page_limit).max(1)
    }
}

impl Elements<'_> {
    pub(in crate::pages) fn list(&self, number: usize) -> Composed {
        let limit = self.config().page_limit;
        let list = self.list_frame();
        let has_column = |field: &&Field| list.fields.iter().any(|column| column.id == field.id);
        let (columns, hardly): (Vec<&Field>, Vec<&Field>) = self.fields_in(Field::in_list).partition(has_column);
        let row = |id: MeasureId| {
            let measure = self.roadmap().measure(id);
            ListRow {
                measure: self.measure_link(id),
                area: self.area_link(measure.area),
                kind: self.kind(id),
                fields: columns.iter().map(|field| self.field_view(field, measure)).collect(),
                beside: hardly.iter().filter_map(|field| self.field_view(field, measure)).collect(),
                filter: self.filter_values(id),
            }
        };
        let rows = self.composer.order.by_title(self.language).iter().skip((number - 1) * limit).take(limit);
        let page = ListPage {
            rows: rows.map(|id| row(*id)).collect(),
            pages: self.pager(number, self.composer.list_pages(), PageName::List),
            ..list.clone()
        };
        Composed {
            title: list.title.clone(),
            description: self.text("list_description"),
            section: "list",
            content: PageKind::List(page),
        }
    }

    /// The list without its rows: what its pages, and the filter of the overview, tell of all measures. It is found once.
    pub(super) fn list_frame(&self) -> &ListPage {
        let word = |word| self.addresses().word(word).to_owned();
        self.composer.order.lists[self.language].get_or_init(|| {
            let shown = self.measure_facts(self.roadmap().measures.iter());
            let (columns, hardly): (Vec<_>, Vec<_>) =
                self.field_columns().into_iter().partition(|(_, share)| share.has_place());
            ListPage {
                title: self.text("list_title"),
                count: self.measures(self.roadmap().measures.len()),
                rows: Vec::new(),
                shown: MeasureFacts { missing: sentences([shown.missing, self.hardly_told_fields(&hardly)]), ..shown },
                wide: columns.len() > FIELDS_THAT_FIT,
                fields: columns.iter().map(|(field, _)| self.field_column(field)).collect(),
                filter: self.filter(),
                sort: SortNames {
                    name: word(Word::Sort),
                    measure: word(Word::Measure),
                    area: word(Word::Area),
                    kind: word(Word::Kind),
                    band: word(Word::Period),
                    status: word(Word::Status),
                },
                pages: None,
            }
        })
    }

    /// The pages of a long table; `None` where there is one.
    pub(in crate::pages) fn pager(
        &self,
        number: usize,
        total: usize,
        page: impl Fn(usize) -> PageName,
    ) -> Option<Pager> {
        let href = |number: usize| self.href(page(number));
        (total > 1).then(|| Pager {
            label: self.locale.format(
                "page_of",
                &[
                    ("number", FluentValue::from(self.locale.number(number))),
                    ("total", self.locale.number(total).into()),
                ],
            ),
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < total).then(|| href(number + 1)),
            all: (1..=total).map(|at| PagerLink { number: at, href: href(at), current: at == number }).collect(),
        })
    }
}
