//! Editions and deliveries as tables. Unknown is empty. What an id is called in the main language stands behind it, as
//! `<column>_title`.

use std::borrow::Cow;

use super::Composer;
use super::fields;
use super::named::Named;
use super::rows::Rows;
use super::through_time::{current_id, data_deliveries};

/// `data/utgaver.csv`: a row for each measure of each edition, by RFC 4180 in UTF-8.
///
/// # Errors
/// Where the writer fails.
pub fn editions_csv(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    const COLUMNS: [&str; 14] = [
        "edition",
        "edition_title",
        "series",
        "id",
        "current_id",
        "title",
        "area",
        "area_title",
        "time_band",
        "time_band_title",
        "status",
        "status_title",
        "parent",
        "parent_title",
    ];
    let (config, words) = (composer.config, composer.words(0));
    let frozen = || config.grammar.public().filter(|field| field.frozen);
    let mut writer = Rows::new(out)?;
    writer.write_record(COLUMNS.iter().map(|&name| Cow::Borrowed(name)).chain(fields::columns(frozen())))?;
    for (at, edition) in composer.roadmap.editions.iter().enumerate() {
        let named = Named::new(edition, words);
        for measure in &edition.measures {
            let ([area, area_title], [period, period_title]) = (named.area(measure), named.period(measure));
            let status = config.statuses.iter().find(|status| Some(&status.id) == measure.status.as_ref());
            let timeline = &composer.order.history.timeline;
            let parent = measure.parent.as_ref().and_then(|id| timeline.node(at, id));
            let parent = parent.map(|node| &edition.measures[node.place]);
            let facts = [
                edition.id.as_str(),
                &named.name,
                edition.series.as_deref().unwrap_or(""),
                &measure.id,
                current_id(composer, at, measure),
                &measure.title,
                area,
                area_title,
                period,
                period_title,
                measure.status.as_deref().unwrap_or(""),
                status.map_or("", |status| status.title.get(config.main_language())),
                measure.parent.as_deref().unwrap_or(""),
                parent.map_or("", |parent| &parent.title),
            ];
            let fields = fields::cells(frozen(), &measure.fields, words);
            writer.write_record(facts.map(Cow::Borrowed).into_iter().chain(fields.map(Cow::Owned)))?;
        }
    }
    writer.flush()
}

/// `data/leveranser.csv`: a row for each delivery of each plan, by RFC 4180 in UTF-8. Several measures or markers are
/// separated by spaces, several names by semicolons. Addresses are whole where the site has a base address.
///
/// # Errors
/// Where the writer fails.
pub fn deliveries_csv(composer: &Composer<'_>, out: impl std::io::Write) -> std::io::Result<()> {
    const COLUMNS: [&str; 21] = [
        "plan",
        "id",
        "project",
        "note",
        "actor",
        "actor_title",
        "actor_note",
        "area",
        "area_title",
        "measures",
        "measures_title",
        "unmatched",
        "likely",
        "kind",
        "kind_title",
        "light",
        "light_title",
        "stage",
        "stage_title",
        "stage_note",
        "markers",
    ];
    let (roadmap, config, words) = (composer.roadmap, composer.config, composer.words(0));
    let kinds = |at: Option<usize>| at.map(|at| config.grammar.delivery_kinds.steps[at].name(words.locale));
    let mut writer = Rows::new(out)?;
    writer.write_record(COLUMNS.into_iter().chain(["url"]))?;
    for (at, plan) in roadmap.plans.iter().enumerate() {
        for (delivery, data) in plan.deliveries.iter().zip(data_deliveries(composer, at)) {
            let area = composer.delivery_area(delivery).map_or("", |area| &roadmap.area(area).text.title);
            let actor = delivery.actor.map_or("", |at| config.actors[at].1.get(config.main_language()));
            let pages = data.measures.iter().map(|id| words.page_of(id).and_then(|page| words.page_link(page)));
            let titles: Vec<String> = data
                .measures
                .iter()
                .zip(pages)
                .map(|(id, page)| page.map_or_else(|| id.clone(), |l| l.title))
                .collect();
            writer.write_record([
                data.plan,
                data.id,
                data.project,
                data.note.unwrap_or(""),
                data.actor.unwrap_or(""),
                actor,
                data.actor_note.unwrap_or(""),
                data.area.unwrap_or(""),
                area,
                &data.measures.join(" "),
                &titles.join("; "),
                &data.unmatched.join("; "),
                &data.likely.iter().map(|tie| tie.measure).collect::<Vec<_>>().join(" "),
                data.kind.unwrap_or(""),
                &kinds(delivery.kind).unwrap_or_default(),
                data.light.unwrap_or(""),
                &delivery.light.map(|light| words.deliveries().light(Some(light)).label).unwrap_or_default(),
                data.stage.unwrap_or(""),
                &delivery.stage.map(|stage| words.deliveries().stage_name(stage)).unwrap_or_default(),
                data.stage_note.unwrap_or(""),
                &data.markers.join(" "),
                &composer.whole(&data.url),
            ])?;
        }
    }
    writer.flush()
}
