//! Delivery plans and actors.

use serde::Serialize;

use super::{Fact, FilterOption, Link, PlanFilterNames, Successor, TermName, flat};
use crate::text::Phrase;

/// A delivery plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanPage {
    /// The heading.
    pub title: String,
    /// That there is a newer plan.
    pub old: Option<super::Notice>,
    /// Date, body, case, sources.
    #[serde(skip)]
    pub facts: Vec<Fact>,
    /// How much older than the roadmap it is, in a sentence; `None` where it is less than a year.
    pub age: Option<String>,
    /// What the source lost or does not tell.
    pub note: Option<TermName>,
    /// «30 leveranser»
    pub count: String,
    /// How many deliveries go how; empty where hardly any light is told.
    pub lights: Vec<LightCount>,
    /// How many deliveries have come how far; empty where hardly any stage is told.
    pub stages: Vec<StageCount>,
    /// How it differs from the plan before; `None` for the first.
    pub since: Option<PlanSince>,
    /// What a reader can filter by.
    pub filter: PlanFilter,
    /// Which facts the tables have columns for.
    pub shown: DeliveryFacts,
    /// The deliveries by focus area.
    pub areas: Vec<PlanArea>,
    /// Other plans.
    pub others: Vec<Link>,
}

/// How many deliveries go how.
#[derive(Debug, Clone, Serialize)]
pub struct LightCount {
    /// How they go.
    pub light: LightView,
    /// How many.
    pub count: usize,
}

/// How many deliveries have come how far.
#[derive(Debug, Clone, Serialize)]
pub struct StageCount {
    /// The stage in words.
    pub label: String,
    /// False for those of which no source tells it.
    pub known: bool,
    /// How many.
    pub count: usize,
}

/// How a plan differs from the one before.
#[derive(Debug, Clone, Serialize)]
pub struct PlanSince {
    /// The plan before.
    pub before: Link,
    /// What differs, by how; empty where nothing does.
    pub groups: Vec<PlanChangeGroup>,
}

/// The deliveries that differ in the same way.
#[derive(Debug, Clone, Serialize)]
pub struct PlanChangeGroup {
    /// The group's whole anchor.
    pub anchor: String,
    /// Its heading.
    pub title: String,
    /// The deliveries. Themes keep the list closed.
    pub items: Vec<PlanChangeItem>,
}

/// A delivery that differs from the plan before.
#[derive(Debug, Clone)]
pub struct PlanChangeItem {
    /// The delivery: its place in this plan, or in the one before where it is gone.
    pub link: Link,
    /// Then and now («fra gul til grønn»).
    pub about: Option<String>,
}

flat!(PlanChangeItem { link: Link { title, lang, href }, about });

/// What a delivery plan can be filtered by.
#[derive(Debug, Clone, Serialize)]
pub struct PlanFilter {
    /// The names of the fields in the address.
    pub names: PlanFilterNames,
    /// Areas that something is delivered for, by id, with the one not told last; empty where it would tell nothing apart.
    pub areas: Vec<FilterOption>,
    /// Actors that deliver, by id, with the one not told last; empty where it would tell nothing apart.
    pub actors: Vec<FilterOption>,
    /// Lights that occur, by id, with the one not told last; empty where hardly any is told.
    pub lights: Vec<FilterOption>,
    /// Stages that occur, by id, with the one not told last; empty where hardly any is told.
    pub stages: Vec<FilterOption>,
    /// Text for the live count, with `{shown}` and `{total}` to replace.
    pub shown: String,
    /// The same for a part of them, with the same to replace.
    pub part: String,
    /// Text where nothing is left.
    pub none: String,
    /// Text for taking one choice back, with `{chosen}` and the `{shown}` that are left then to replace.
    pub without: String,
}

/// Which facts of deliveries have a place of their own. One without stands by the name where it is told.
#[derive(Debug, Clone, Serialize)]
pub struct DeliveryFacts {
    /// Who delivers.
    pub actor: bool,
    /// How it goes.
    pub light: bool,
    /// How far it has come.
    pub stage: bool,
    /// That a fact is not told of nearly all, in ready sentences.
    pub missing: Option<String>,
}

/// The deliveries of one focus area.
#[derive(Debug, Clone, Serialize)]
pub struct PlanArea {
    /// The area's id; empty where no area is told.
    pub id: String,
    /// Its anchor, where it is an area.
    pub anchor: Option<String>,
    /// Its name.
    pub title: String,
    /// The language of the name where it is not the page's.
    pub lang: Option<String>,
    /// Its page.
    pub href: Option<String>,
    /// The deliveries.
    pub deliveries: Vec<DeliveryView>,
}

/// What a delivery is called and about, with the terms of the glossary explained where the page first uses them.
#[derive(Debug, Clone, Serialize)]
pub struct ExplainedDelivery {
    /// The project.
    pub project: String,
    /// What it is about.
    pub note: Option<String>,
}

/// A delivery wherever it is shown.
#[derive(Debug, Clone, Serialize)]
pub struct DeliveryView {
    /// Its id.
    pub id: String,
    /// Its anchor on the plan's page.
    pub anchor: String,
    /// The project.
    pub project: String,
    /// The language of project and note where it is not the page's.
    pub lang: Option<String>,
    /// What it is about.
    pub note: Option<String>,
    /// Project and note with their terms explained, as safe HTML; on the plan's own page.
    pub explained: Option<ExplainedDelivery>,
    /// Its place in the plan.
    pub href: String,
    /// The plan's name.
    pub plan: String,
    /// Who delivers.
    pub actor: Option<Link>,
    /// What the plan adds to the actor's name.
    pub actor_note: Option<String>,
    /// The measures it is for.
    pub measures: Vec<DeliveryMeasure>,
    /// What the plan calls measures that no edition holds.
    pub unmatched: Vec<UnmatchedName>,
    /// What it may be for, where the plan names no measure.
    pub see_also: Vec<Successor>,
    /// What it is where it is for no measure.
    pub kind: Option<String>,
    /// How it goes.
    pub light: LightView,
    /// How far it has come.
    pub stage: StageView,
    /// How it differs from the plan before.
    pub markers: Vec<String>,
    /// Values for the filter.
    pub filter: PlanFilterValues,
}

/// What a plan calls a measure that no edition holds.
#[derive(Debug, Clone, Serialize)]
pub struct UnmatchedName {
    /// The name as the plan has it.
    pub name: String,
    /// What it may be, with the reason.
    pub likely: Vec<Successor>,
}

/// A delivery that may be for a measure.
#[derive(Debug, Clone)]
pub struct LikelyDelivery {
    /// The delivery in the newest plan that has it.
    pub link: Link,
    /// The plan's name.
    pub plan: String,
    /// Why it may be for the measure.
    pub reason: Phrase,
}

flat!(LikelyDelivery { link: Link { title, lang, href }, plan, reason });

/// A measure that a delivery is for.
#[derive(Debug, Clone)]
pub struct DeliveryMeasure {
    /// The measure with its page today.
    pub link: Link,
    /// That it is no longer in the roadmap.
    pub gone: Option<String>,
}

flat!(DeliveryMeasure { link: Link { title, lang, href }, gone });

/// How a delivery goes: text and shape, never colour alone.
#[derive(Debug, Clone, Serialize)]
pub struct LightView {
    /// `green`, `yellow`, `red` or `unknown`; empty where words alone tell it.
    pub look: &'static str,
    /// Visible text.
    pub label: String,
    /// False where no source tells.
    pub known: bool,
}

/// How far a delivery has come.
#[derive(Debug, Clone, Serialize)]
pub struct StageView {
    /// The stage in words, with the plan's note; «Ikke oppgitt» where no source tells.
    pub label: String,
    /// False where no source tells.
    pub known: bool,
    /// What the plan writes instead of a stage, as a ready sentence («Planen skriver «MVP 1»»).
    pub note: Option<String>,
    /// The whole line, in order; empty where no source tells.
    pub steps: Vec<StageStep>,
}

/// One stage of the line.
#[derive(Debug, Clone, Serialize)]
pub struct StageStep {
    /// Its name.
    pub label: String,
    /// `passed`, `current` or `ahead`.
    pub state: &'static str,
}

/// The values of one delivery for the filter, for `data-` attributes.
#[derive(Debug, Clone, Serialize)]
pub struct PlanFilterValues {
    /// Area id; `ikke-oppgitt` where not told.
    pub area: String,
    /// Actor id; `ikke-oppgitt` where not told.
    pub actor: String,
    /// Stage id; `ikke-oppgitt` where not told.
    pub stage: String,
    /// The light's id, or the word for one that is not told.
    pub light: String,
    /// Its number in the search, which says whether words are found in it.
    pub record: usize,
}

/// An actor, with what they deliver.
#[derive(Debug, Clone, Serialize)]
pub struct ActorPage {
    /// The actor's name.
    pub title: String,
    /// «7 leveranser»
    pub count: String,
    /// The deliveries by plan, newest first.
    pub plans: Vec<ActorPlan>,
}

/// What an actor delivers in one plan.
#[derive(Debug, Clone, Serialize)]
pub struct ActorPlan {
    /// The plan.
    pub link: Link,
    /// Which facts the table has columns for.
    pub shown: DeliveryFacts,
    /// The deliveries.
    pub deliveries: Vec<DeliveryView>,
}
