//! The keys of the files that a site is made of, by kind.

use super::field::{PLACES, TYPES};
use super::scale::LIGHTS;
use super::section::LOOKS;
use crate::facts::{Key, Kind, Names};

/// A measure (`content/tiltak/**/*.md`).
pub const MEASURE: &[Key] = &[
    Key::required("title", Kind::Text, "The measure's name"),
    Key::optional("subtitle", Kind::Localised, "What it is about in plain words, where the name does not say it"),
    Key::required("area", Kind::Text, "Its focus area: the name of its file without ending"),
    Key::optional(
        "also_in",
        Kind::Texts,
        "Further focus areas that show it, by their file names; it is counted in its own",
    ),
    Key::optional("parent", Kind::Text, "The overall measure it belongs to; makes it a supporting measure"),
    Key::optional(
        "kind_unknown",
        Kind::Boolean,
        "True where no source tells whether it is an overall need or a supporting measure",
    ),
    Key::optional(
        "time_band",
        Kind::Text,
        "A year (\"2026\") or a range (\"2026-2027\"); absent where no source tells it and in a supporting area",
    ),
    Key::optional("status", Kind::Text, "An id from `statuses` in veikart.toml; only where a source tells it"),
    Key::optional(
        "language",
        Kind::Text,
        "The language it is written in, by its tag; the site's main language where absent",
    ),
    Key::optional("order", Kind::Integer, "Its place among the measures of its area; smaller comes first"),
    Key::optional("former_titles", Kind::Texts, "Names it had before"),
    Key::optional(
        "former_ids",
        Kind::Texts,
        "File names it had before, and those of what went into it; their addresses lead here",
    ),
    Key::optional("reused_id", Kind::Boolean, "True where the file name was another measure's in earlier editions"),
    Key::optional("likely", Kind::Tables(LIKELY), "What it likely was in earlier editions, with the ground"),
    Key::optional("keywords", Kind::Texts, "Further words that readers may search for"),
    Key::optional("sources", Kind::Texts, "Ids from `sources` in veikart.toml"),
    Key::optional("events", Kind::Tables(EVENT), "Dated facts: what sources tell that happened, and when"),
    Key::optional("mentions", Kind::Tables(MENTION), "What the descriptions of other measures say of it"),
    Key::optional("reviewed", Kind::Date, "The day it was last read through"),
    Key::optional("draft", Kind::Boolean, "A draft is left out of the built site"),
];

/// A likely tie, in an element's own file.
pub const LIKELY: &[Key] = &[LIKELY_FROM, LIKELY_EDITION, LIKELY_REASON, LIKELY_SOURCE];

/// A likely tie of a measure of an edition.
pub const EDITION_LIKELY: &[Key] = &[
    Key::required("id", Kind::Text, "Id of a measure of this edition"),
    LIKELY_FROM,
    LIKELY_EDITION,
    LIKELY_REASON,
    LIKELY_SOURCE,
];

const LIKELY_FROM: Key = Key::required("from", Kind::Text, "The id that it likely had in an earlier edition");
const LIKELY_EDITION: Key = Key::optional(
    "edition",
    Kind::Text,
    "Id of the edition to look in, where that is of another series; the newest one before that has it where absent",
);
const LIKELY_REASON: Key = Key::required("reason", Kind::Localised, "Why they are likely the same, in a sentence");
const LIKELY_SOURCE: Key = Key::optional("source", Kind::Text, "An id from `sources` in veikart.toml");

/// The kinds of change that a reason may be given for.
pub const REASON_KINDS: &[&str] = &[
    "new",
    "returned",
    "dropped",
    "stopped",
    "delivered",
    "partly",
    "merged",
    "split",
    "renamed",
    "earlier",
    "later",
    "narrowed",
    "widened",
    "area",
    "status",
    "parent",
    "text",
    "fields",
];

/// A dated fact about a measure.
pub const EVENT: &[Key] = &[
    Key::required("date", Kind::Text, "When it happened or was told: a day (\"2023-06-08\") or a month (\"2023-06\")"),
    Key::required("text", Kind::Localised, "What happened, in a plain sentence or two"),
    Key::required("source", Kind::Text, "An id from `sources` in veikart.toml"),
];

/// What the description of another measure says of one.
pub const MENTION: &[Key] = &[
    Key::required("in", Kind::Text, "The measure whose description says it"),
    Key::required("text", Kind::Localised, "What it says, in a plain sentence"),
];

/// What bodies say of an element before an edition is adopted (`content/tiltak/**/*.innspill.toml`).
pub const REMARKS: &[Key] = &[Key::required("remarks", Kind::Tables(REMARK), "What bodies say of the item beside")];

/// What one body says of an element.
pub const REMARK: &[Key] = &[
    Key::required("by", Kind::Text, "Who says it: an id from `remarks.bodies` in veikart.toml; a body, never a person"),
    Key::required("date", Kind::Text, "When it was said: a day (\"2026-02-11\") or a month (\"2026-02\")"),
    Key::required("text", Kind::Localised, "What they say"),
    Key::optional("answer", Kind::Localised, "What was answered"),
    Key::optional(
        "decision",
        Kind::Text,
        "What became of it: tatt-inn, delvis, senere or ikke-tatt-inn; taken, partly, later or declined",
    ),
    Key::optional("source", Kind::Text, "An id from `sources` in veikart.toml"),
];

/// A focus area (`content/satsingsomrader/*.md`).
pub const AREA: &[Key] = &[
    Key::required("title", Kind::Text, "The area's name"),
    Key::optional("order", Kind::Integer, "Its place in the overview; smaller comes first"),
    Key::optional("supporting", Kind::Boolean, "True for an area without time bands, shown below the table"),
    Key::optional("language", Kind::Text, "The language it is written in; the site's main language where absent"),
];

/// Another page (`content/sider/*.md`) and the overview's introduction (`content/forside.md`).
pub const PAGE: &[Key] = &[
    Key::required("title", Kind::Text, "The page's heading"),
    Key::optional("order", Kind::Integer, "Its place in the menu and at the foot of each page; smaller comes first"),
    Key::optional("menu", Kind::Boolean, "Whether it stands in the menu too; the page om does so where this is absent"),
    Key::optional("language", Kind::Text, "The language it is written in; the site's main language where absent"),
];

/// A translation (`datadonor.en.md`): facts stand once, in the original.
pub const TRANSLATION: &[Key] = &[Key::required("title", Kind::Text, "The title in this language")];

/// The keys of a column, in `veikart.toml` and in an edition.
pub const COLUMN: &[Key] = &[
    Key::optional(
        "period",
        Kind::Text,
        "Its time: \"2026\", \"2026-H1\", \"2026-T2\", \"2026-Q3\", \"2026-05\", or a range such as \"2026-2027\"; absent in a column without dates",
    )
    .formerly("years"),
    Key::optional("id", Kind::Text, "Its name in front matter and addresses; the period where absent"),
    Key::optional("title", Kind::Localised, "Its heading; the period where absent"),
    Key::optional("note", Kind::Localised, "A sentence for readers, such as why two columns share a year"),
];

/// An adopted edition (`content/utgaver/*.toml`).
pub const EDITION: &[Key] = &[
    Key::optional("checksum", Kind::Text, "Freezes the edition: a later edit of its facts is a fault"),
    Key::optional("title", Kind::Localised, "Its name; its date where absent"),
    Key::optional(
        "date",
        Kind::Text,
        "When it was adopted or presented: a day (\"2023-11-30\") or a month (\"2025-11\")",
    ),
    Key::optional("adopted_by", Kind::Text, "Who adopted it; only where a source tells that it was adopted"),
    Key::optional("presented_to", Kind::Text, "The body it was laid before"),
    Key::optional("case", Kind::Text, "In which case it was dealt with"),
    Key::optional(
        "series",
        Kind::Text,
        "A series of its own, never compared with the roadmap; the roadmap where absent",
    ),
    Key::optional("sources", Kind::Texts, "Ids from `sources` in veikart.toml"),
    Key::optional("note", Kind::Localised, "What the source lost or does not tell, in a plain sentence"),
    Key::optional("incomplete", Kind::Boolean, "True where the source does not show all measures"),
    Key::optional("time_bands", Kind::Tables(COLUMN), "Its own columns, in order of time"),
    Key::optional("areas", Kind::Tables(EDITION_AREA), "Its own grouping, in order"),
    Key::required("measures", Kind::Tables(EDITION_MEASURE), "Its measures, in order"),
    Key::optional("reason", Kind::Localised, "Why it differs from the edition before, as a whole"),
    Key::optional(
        "reasons",
        Kind::NamedBy(REASON_KINDS),
        "Why something changed since the edition before, by the measure's id: for all of it, or by kind of change",
    ),
    Key::optional("likely", Kind::Tables(EDITION_LIKELY), "What its measures likely were in earlier editions"),
    Key::optional("outcomes", Kind::Tables(OUTCOME), "What a source tells became of a measure"),
    Key::optional(
        "texts",
        Kind::Named,
        "The descriptions in Markdown, by the measure's id: those that no earlier edition holds",
    ),
];

/// What is known of the way from the newest edition to the working roadmap (`content/utgaver/arbeid.toml`).
pub const SINCE: &[Key] = &[
    Key::optional("reason", Kind::Localised, "Why the roadmap differs from the newest edition, as a whole"),
    Key::optional(
        "reasons",
        Kind::NamedBy(REASON_KINDS),
        "Why something changed since the newest edition, by the measure's id: for all of it, or by kind of change",
    ),
    Key::optional("outcomes", Kind::Tables(OUTCOME), "What a source tells became of a measure"),
];

/// What a source tells became of a measure.
pub const OUTCOME: &[Key] = &[
    Key::required("id", Kind::Text, "Id of a measure of this edition or an earlier one"),
    Key::required(
        "outcome",
        Kind::Text,
        "delivered or stopped; levert or stoppet where the main language is Norwegian",
    ),
    Key::required("source", Kind::Text, "An id from `sources` in veikart.toml"),
    Key::optional("date", Kind::Text, "Since when: a day or a month; the edition's own date where absent"),
    Key::optional("reason", Kind::Localised, "Why, in a sentence"),
];

/// A group of an edition.
pub const EDITION_AREA: &[Key] = &[
    Key::required("id", Kind::Text, "Its id"),
    Key::required("title", Kind::Text, "Its name in that edition"),
    Key::optional("supporting", Kind::Boolean, "True for a group without time bands"),
];

/// A measure of an edition.
pub const EDITION_MEASURE: &[Key] = &[
    Key::required("id", Kind::Text, "Its id: the same in every edition"),
    Key::required("title", Kind::Text, "Its name in that edition"),
    Key::optional("language", Kind::Text, "The language of the name; the site's main language where absent"),
    Key::optional("area", Kind::Text, "Id of its area"),
    Key::optional("also_in", Kind::Texts, "Ids of further areas that showed it"),
    Key::optional("time_band", Kind::Text, "When it was planned: as in veikart.toml, or the id of a column"),
    Key::optional("status", Kind::Text, "An id from `statuses` in veikart.toml"),
    Key::optional("parent", Kind::Text, "Id of the overall measure it belonged to, in the same edition"),
    Key::optional("text", Kind::Text, "What its description hashes to"),
    Key::optional("former_ids", Kind::Texts, "Ids it had in earlier editions, and those of what went into it"),
    Key::optional("reused_id", Kind::Boolean, "True where the id was another measure's in earlier editions"),
];

/// The glossary (`content/ordliste.toml`).
pub const GLOSSARY: &[Key] =
    &[Key::required("terms", Kind::Tables(TERM), "The terms; pages show them by the alphabet")];

/// A term of the glossary.
pub const TERM: &[Key] = &[
    Key::required("term", Kind::Localised, "The word or the abbreviation"),
    Key::optional("meaning", Kind::Localised, "What an abbreviation stands for"),
    Key::optional("also", Kind::Texts, "Other names for the same, found in texts and by the search"),
    Key::required("text", Kind::Localised, "What it is, in a plain sentence or two"),
    Key::required(
        "ground",
        Kind::Text,
        "Where that comes from: source (name it in `sources`), common (commonly known) or unexplained (no source explains it); kilde, allment or uforklart where the main language is Norwegian",
    ),
    Key::optional("sources", Kind::Texts, "Ids from `sources` in veikart.toml"),
];

/// A measure that a delivery may be for.
pub const DELIVERY_LIKELY: &[Key] = &[
    Key::optional("name", Kind::Text, "Which of `unmatched_refs` it may be; the delivery as a whole where absent"),
    Key::required("id", Kind::Text, "Id of the measure"),
    Key::required("reason", Kind::Localised, "Why that is likely"),
];

/// A delivery plan (`content/leveranser/*.toml`).
pub const PLAN: &[Key] = &[
    Key::optional("title", Kind::Localised, "Its name; its date where absent"),
    Key::optional("date", Kind::Text, "When it was presented: a day or a month"),
    Key::optional("presented_to", Kind::Text, "The body it was laid before"),
    Key::optional("case", Kind::Text, "In which case it was dealt with"),
    Key::optional("sources", Kind::Texts, "Ids from `sources` in veikart.toml"),
    Key::optional("note", Kind::Localised, "What the source lost or does not tell, in a plain sentence"),
    Key::required("deliveries", Kind::Tables(DELIVERY), "The deliveries, in order"),
];

/// A delivery.
pub const DELIVERY: &[Key] = &[
    Key::required("id", Kind::Text, "Its id: the same in every plan"),
    Key::required("project", Kind::Text, "The project's name"),
    Key::optional("note", Kind::Text, "What it is about"),
    Key::optional("actor", Kind::Text, "An id from `actors` in veikart.toml"),
    Key::optional("actor_note", Kind::Text, "What the plan adds to the actor's name"),
    Key::optional("area", Kind::Text, "The focus area it stands under"),
    Key::optional("refs", Kind::Texts, "Ids of the measures it is for"),
    Key::optional("unmatched_refs", Kind::Texts, "What the plan calls measures that no edition holds"),
    Key::optional("likely", Kind::Tables(DELIVERY_LIKELY), "What it may be for, where the plan does not tell it"),
    Key::optional(
        "kind",
        Kind::Text,
        "What it is where it is for no measure: an id from `delivery_kinds` in veikart.toml",
    ),
    Key::optional("light", Kind::Text, "How it goes: an id from `lights` in veikart.toml"),
    Key::optional("stage", Kind::Text, "How far it has come: an id from `stages` in veikart.toml"),
    Key::optional("stage_note", Kind::Text, "What the plan adds to the stage"),
    Key::optional(
        "markers",
        Kind::Texts,
        "As the plan tells: new, progress (nytt-innslag, oppdatert-fremgang where the main language is Norwegian); computed where there is a plan before",
    ),
];

const STEP_ID: Key = Key::required("id", Kind::Text, "Its name in delivery plans, addresses and data");
const STEP_TITLE: Key = Key::required("title", Kind::Localised, "What it is called on the pages");
const STEP_LOOK: Key = Key::optional(
    "look",
    Kind::OneOf(Names::Fixed(LIGHTS)),
    "Which sign it has; absent where it is neither good nor bad, such as what is on hold",
);
const STEP_DONE: Key = Key::optional("done", Kind::Boolean, "True where what has come there is delivered");

/// A light (`[[lights]]` in `veikart.toml`).
pub const LIGHT: &[Key] = &[STEP_ID, STEP_TITLE, STEP_LOOK];

/// A stage (`[[stages]]` in `veikart.toml`).
pub const STAGE: &[Key] = &[STEP_ID, STEP_TITLE, STEP_DONE];

/// A kind of delivery (`[[delivery_kinds]]` in `veikart.toml`).
pub const DELIVERY_KIND: &[Key] = &[STEP_ID, STEP_TITLE];

/// A value of one of the program's own scales, the titles of which are texts of the interface.
pub(super) const OWN_STEP: &[Key] = &[
    STEP_ID,
    Key::optional(
        "english",
        Kind::Text,
        "Its id where the main language is not Norwegian, and the end of its text's name",
    ),
    STEP_LOOK,
    STEP_DONE,
];

/// A section that descriptions have (`[[sections]]` in `veikart.toml`).
pub const SECTION: &[Key] = &[
    Key::required("id", Kind::Text, "Its name in data"),
    Key::required("title", Kind::Localised, "Its heading, as editors write it"),
    Key::optional("anchor", Kind::Localised, "Its anchor by the main language; the id where absent"),
    Key::optional("prompt", Kind::Localised, "What it should tell, for whoever writes a new one"),
    Key::optional("look", Kind::OneOf(Names::Fixed(LOOKS)), "Which sign it has"),
    Key::optional("optional", Kind::Boolean, "Whether a description may lack it; the others belong together"),
];

/// A field that elements may carry (`[[fields]]` in `veikart.toml`).
pub const FIELD: &[Key] = &[
    Key::required("id", Kind::Text, "Its key in front matter, and its name in addresses and data"),
    Key::optional("title", Kind::Localised, "What it is called on the pages"),
    Key::optional(
        "type",
        Kind::OneOf(Names::Fixed(TYPES)),
        "What it holds; a text where absent, a choice where there are choices",
    ),
    Key::optional(
        "choices",
        Kind::Named,
        "Of the types choice and choices: the names that may stand, with their titles",
    ),
    Key::optional("about", Kind::Text, "What it means, for editors"),
    Key::optional("required", Kind::Boolean, "Whether every item must have it"),
    Key::optional(
        "show",
        Kind::SomeOf(Names::Fixed(PLACES)),
        "Where readers meet it: beside the item (facts), in its box, as a column of the list, in the filter; beside the item where absent",
    ),
    Key::optional("public", Kind::Boolean, "False where it is left out of the open data"),
    Key::optional("frozen", Kind::Boolean, "Whether adopted editions hold it"),
    Key::optional("compared", Kind::Boolean, "Whether changes between editions tell of it; they hold it then"),
];
