//! An element's page.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    DeliveryFacts, DeliveryView, LikelyDelivery, Link, MeasureLink, MentionView, Prose, RemarkView, TermName,
    TimelineRow, flat,
};

/// An element's page.
#[derive(Debug, Clone)]
pub struct MeasurePage {
    /// The measure itself.
    pub measure: MeasureLink,
    /// «Overordnet behov» or «Tilhørende tiltak»; absent where no source tells.
    pub kind: Option<String>,
    /// What it is about in plain words, where its name does not say it.
    pub subtitle: Option<TermName>,
    /// Which language the text is in, where that is not the reader's, and what the editors translated; told here for
    /// the lead too.
    pub notice: Option<String>,
    /// The language of the sections where that is not the page's.
    pub text_lang: Option<String>,
    /// Its area.
    pub area: Link,
    /// The measure it belongs to.
    pub parent: Option<MeasureLink>,
    /// The short facts, in order; each is shown, also where it is not told. See [`PageKind::facts`](super::PageKind::facts).
    pub facts: Vec<Fact>,
    /// Text before the first section.
    pub lead: Option<Prose>,
    /// The description: problem, need, benefit and what follows. Empty where there is none.
    pub sections: Vec<Section>,
    /// A sentence that says so where there is no description.
    pub no_description: Option<String>,
    /// What the measure it belongs to says of problem and need, where it says nothing itself.
    pub borrowed: Option<Borrowed>,
    /// What the descriptions of other measures say of it.
    pub mentions: Vec<MentionView>,
    /// What bodies say of it, newest first; in a preview, and where the site shows it.
    pub remarks: Vec<RemarkView>,
    /// What is delivered for it, newest plan first.
    pub deliveries: Vec<DeliveryView>,
    /// Which facts of the deliveries are shown.
    pub shown: DeliveryFacts,
    /// Deliveries that may be for it.
    pub may_be: Vec<LikelyDelivery>,
    /// Its history through the adopted editions, and what sources tell that happened, newest first.
    pub timeline: Vec<TimelineRow>,
    /// Its supporting measures.
    pub children: Vec<MeasureLink>,
    /// Other measures of the same area that stand near it in time.
    pub related: Vec<MeasureLink>,
    /// The measure before it in its area.
    pub previous: Option<Link>,
    /// The measure after it in its area.
    pub next: Option<Link>,
    /// Its place in the overview, with an anchor: themes give each overall measure there the id `tiltak-<id>`, and
    /// each area `omrade-<id>`.
    pub in_overview: String,
}

flat!(MeasurePage {
    measure: MeasureLink { id, title, lang, href, band, band_text, status, draft },
    kind,
    subtitle,
    notice,
    text_lang,
    area,
    parent,
    lead,
    sections,
    no_description,
    borrowed,
    mentions,
    remarks,
    deliveries,
    shown,
    may_be,
    timeline,
    children,
    related,
    previous,
    next,
    in_overview
} without facts);

/// What another measure says, quoted and told as that one's.
#[derive(Debug, Clone, Serialize)]
pub struct Borrowed {
    /// Whose words they are.
    pub from: Link,
    /// The language of the sections where that is not the page's.
    pub lang: Option<String>,
    /// The sections. Their anchors stand on the page of the other.
    pub sections: Vec<Section>,
}

/// One line of the facts beside an element.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Fact {
    /// Stable name: of a measure `original-title`, `area`, `also-in`, `band`, `status`, `kind`, `parent`, the ids of
    /// fields, `former-titles`, `reviewed`, `sources`; of an edition or plan `date`, `adopted`, `presented`, `case`,
    /// `sources`.
    pub id: Cow<'static, str>,
    /// Visible label.
    pub label: String,
    /// The values; more than one for lists.
    pub values: Vec<FactValue>,
    /// False where no source tells; then the one value says so.
    pub known: bool,
}

/// One value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct FactValue {
    /// Visible text.
    pub text: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
    /// Path from the site's root, where the value leads somewhere.
    pub href: Option<String>,
    /// A whole address, where the value leads out of the site.
    pub url: Option<String>,
    /// For the status fact: its look.
    pub look: Option<&'static str>,
}

/// A field of an element in a box or a table.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// The field's id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The values; more than one for lists.
    pub values: Vec<FactValue>,
    /// What a table sorts by, where that is not the text.
    pub sort: Option<String>,
}

impl FactValue {
    /// A value that is only text.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { text, lang: None, href: None, url: None, look: None }
    }
}

/// One section of a description.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Anchor.
    pub id: String,
    /// `problem`, `need`, `benefit` or `other`.
    pub role: String,
    /// The heading.
    pub title: String,
    /// Safe HTML; templates print it unescaped. In the same language as the measure.
    pub html: String,
}
