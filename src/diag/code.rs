//! The stable codes. A code's name never changes its meaning; each is documented in `docs/diagnostics.md`.

/// Whether a diagnostic stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops a build.
    Fault,
    /// Never stops a build unless it is asked to be strict.
    Advice,
}

/// What kind of fault or advice a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A text file is not UTF-8.
    FileNotUtf8,
    /// A text file holds a NUL byte, so it is not text.
    NulByte,
    /// A file is larger than the stated limit (1 MiB for a text or the configuration, 4 MiB for an edition or a delivery plan, 8 MiB for a picture or a theme's file).
    FileTooLarge,
    /// A symbolic link leads out of the site folder, or nowhere.
    LinkOutsideSite,
    /// A symbolic link to a folder lies in a folder that is itself reached by a link.
    LinkInLink,
    /// A folder lies deeper than 32 folders.
    FolderTooDeep,
    /// The site has more than 100,000 files and folders.
    TooManyFiles,
    /// A file stands where veikart reads nothing.
    MisplacedFile,
    /// A file name cannot be an id: ids are ASCII lower case letters, digits and hyphens.
    InvalidId,
    /// Two files have the same id, perhaps differing only by case or by Unicode form.
    DuplicateId,
    /// An id would give a page the address of one of veikart's own pages.
    ReservedId,
    /// A file in static/ has the path of a page or file that veikart makes.
    PathTaken,
    /// A translation stands beside no original.
    TranslationWithoutOriginal,
    /// A translation is in a language that it must not be in: the original's own, the other form of Norwegian (save for `content/forside.md` and `content/sider/`, which may have both), or one that the site has no navigation in.
    TranslationLanguage,
    /// A Markdown file does not begin with front matter.
    FrontMatterMissing,
    /// The front matter is opened and never closed.
    FrontMatterUnclosed,
    /// The TOML cannot be read.
    TomlSyntax,
    /// A key is not one that veikart knows.
    UnknownKey,
    /// A key that must be there is missing.
    MissingKey,
    /// A value has the wrong type.
    WrongType,
    /// A value holds a control character, which no page, feed or table can show.
    ControlCharacter,
    /// A value is empty.
    EmptyValue,
    /// Two entries of the configuration have the same id.
    DuplicateName,
    /// The configured time bands are not in order of time.
    BandOrder,
    /// The theme is neither in the site's themes folder nor built in.
    UnknownTheme,
    /// An address in the configuration is not a whole http or https address, or the editor's does not say where the file's path goes.
    InvalidAddress,
    /// A colour of the site has too little contrast for text.
    LowContrast,
    /// A measure names a focus area that has no file.
    UnknownArea,
    /// A status is not configured.
    UnknownStatus,
    /// A language is not one that veikart has texts for.
    UnknownLanguage,
    /// A source is not listed in veikart.toml.
    UnknownSource,
    /// A supporting measure names a parent that has no file.
    UnknownParent,
    /// A supporting measure stands under another supporting measure.
    ParentIsSupporting,
    /// Measures are each other's parents, or one is its own.
    ParentCircular,
    /// A supporting measure has another area than its parent.
    ParentInOtherArea,
    /// A time band is neither a year, a part of one, a range of these, nor the id of a column.
    TimeBandMalformed,
    /// A time band ends before it begins.
    TimeBandReversed,
    /// A time band lies outside the columns of the overview.
    TimeBandOutsideColumns,
    /// A measure of a supporting area has a time band.
    TimeBandInSupportingArea,
    /// A frozen edition was edited: its facts are no longer those that its checksum was made of.
    EditionChanged,
    /// A measure is named that neither the roadmap nor an edition holds.
    UnknownMeasure,
    /// An actor is not listed in veikart.toml.
    UnknownActor,
    /// A value is not one of those that may stand here.
    UnknownChoice,
    /// What another description is said to say of a measure cannot stand there: that measure has no description, or is the measure itself.
    MentionWithoutDescription,
    /// A former id is the id of a measure that exists, and that one does not tell how it stands to the former one.
    FormerIdTaken,
    /// A description lacks one of its three fixed sections.
    SectionMissing,
    /// A section has no text.
    SectionEmpty,
    /// A section stands twice.
    SectionRepeated,
    /// The fixed sections stand in another order than problem, need, benefit.
    SectionOutOfOrder,
    /// A heading has a level that breaks the page's outline.
    HeadingLevel,
    /// The Markdown holds raw HTML, or a comment that hides more than itself.
    RawHtml,
    /// A footnote has no text, two texts or no reference, or a heading refers to one.
    Footnote,
    /// A link has a scheme that is not allowed, or leads to a host without one.
    UnsafeLink,
    /// A link leads to a file that does not exist.
    DeadLink,
    /// A link leads to a heading that does not exist.
    DeadAnchor,
    /// A picture does not exist.
    PictureMissing,
    /// A picture has no alternative text.
    PictureWithoutText,
    /// An SVG picture holds what could run or load something when it is opened by itself, or it cannot be read.
    UnsafePicture,
    /// A theme's file cannot be used: its theme.toml, a stylesheet or a text file.
    ThemeFault,
    /// A template failed on a page.
    TemplateFault,
    /// A file of interface texts cannot be read.
    LocaleFault,
    /// A file of interface texts holds a text, a term, a variable or a form that nothing asks for, or refers to one that is not there.
    UnknownText,
    /// A sentence has more than 25 words.
    LongSentence,
    /// A paragraph has more than five sentences.
    LongParagraph,
    /// The text before the first heading has more than 45 words.
    LongLead,
    /// A title or heading has more than 70 characters.
    LongHeading,
    /// An abbreviation is not explained on the page.
    UnexplainedAbbreviation,
    /// A link's text says nothing by itself.
    UnclearLinkText,
    /// Less than a quarter of the descriptions are in one of the two forms of Norwegian.
    LanguageShare,
    /// Columns of the overview share time, and none says why.
    TimeBandsOverlap,
    /// A measure has not been reviewed for the configured time.
    NotReviewed,
    /// A dated fact is dated later than today, so it cannot have happened yet.
    EventInFuture,
    /// Interface texts, forms of a term, or forms of a number are missing, and others stand in their place.
    MissingText,
    /// Measures have no status.
    MissingStatus,
    /// The site links to no published accessibility statement.
    MissingStatement,
    /// An adopted edition has no checksum, so a later edit of it would go unseen.
    EditionNotFrozen,
    /// Measures have no delivery in the newest delivery plan.
    MeasureWithoutDelivery,
    /// Deliveries are tied to no measure and have no other kind.
    DeliveryWithoutMeasure,
}

impl Code {
    /// All codes, faults first.
    pub const ALL: &'static [Self] = &[
        Self::FileNotUtf8,
        Self::NulByte,
        Self::FileTooLarge,
        Self::LinkOutsideSite,
        Self::LinkInLink,
        Self::FolderTooDeep,
        Self::TooManyFiles,
        Self::MisplacedFile,
        Self::InvalidId,
        Self::DuplicateId,
        Self::ReservedId,
        Self::PathTaken,
        Self::TranslationWithoutOriginal,
        Self::TranslationLanguage,
        Self::FrontMatterMissing,
        Self::FrontMatterUnclosed,
        Self::TomlSyntax,
        Self::UnknownKey,
        Self::MissingKey,
        Self::WrongType,
        Self::ControlCharacter,
        Self::EmptyValue,
        Self::DuplicateName,
        Self::BandOrder,
        Self::UnknownTheme,
        Self::InvalidAddress,
        Self::LowContrast,
        Self::UnknownArea,
        Self::UnknownStatus,
        Self::UnknownLanguage,
        Self::UnknownSource,
        Self::UnknownParent,
        Self::ParentIsSupporting,
        Self::ParentCircular,
        Self::ParentInOtherArea,
        Self::TimeBandMalformed,
        Self::TimeBandReversed,
        Self::TimeBandOutsideColumns,
        Self::TimeBandInSupportingArea,
        Self::EditionChanged,
        Self::UnknownMeasure,
        Self::UnknownActor,
        Self::UnknownChoice,
        Self::MentionWithoutDescription,
        Self::FormerIdTaken,
        Self::SectionMissing,
        Self::SectionEmpty,
        Self::SectionRepeated,
        Self::SectionOutOfOrder,
        Self::HeadingLevel,
        Self::RawHtml,
        Self::Footnote,
        Self::UnsafeLink,
        Self::DeadLink,
        Self::DeadAnchor,
        Self::PictureMissing,
        Self::PictureWithoutText,
        Self::UnsafePicture,
        Self::ThemeFault,
        Self::TemplateFault,
        Self::LocaleFault,
        Self::UnknownText,
        Self::LongSentence,
        Self::LongParagraph,
        Self::LongLead,
        Self::LongHeading,
        Self::UnexplainedAbbreviation,
        Self::UnclearLinkText,
        Self::LanguageShare,
        Self::TimeBandsOverlap,
        Self::NotReviewed,
        Self::EventInFuture,
        Self::MissingText,
        Self::MissingStatus,
        Self::MissingStatement,
        Self::EditionNotFrozen,
        Self::MeasureWithoutDelivery,
        Self::DeliveryWithoutMeasure,
    ];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FileNotUtf8 => "file-not-utf8",
            Self::NulByte => "nul-byte",
            Self::FileTooLarge => "file-too-large",
            Self::LinkOutsideSite => "link-outside-site",
            Self::LinkInLink => "link-in-link",
            Self::FolderTooDeep => "folder-too-deep",
            Self::TooManyFiles => "too-many-files",
            Self::MisplacedFile => "misplaced-file",
            Self::InvalidId => "invalid-id",
            Self::DuplicateId => "duplicate-id",
            Self::ReservedId => "reserved-id",
            Self::PathTaken => "path-taken",
            Self::TranslationWithoutOriginal => "translation-without-original",
            Self::TranslationLanguage => "translation-language",
            Self::FrontMatterMissing => "front-matter-missing",
            Self::FrontMatterUnclosed => "front-matter-unclosed",
            Self::TomlSyntax => "toml-syntax",
            Self::UnknownKey => "unknown-key",
            Self::MissingKey => "missing-key",
            Self::WrongType => "wrong-type",
            Self::ControlCharacter => "control-character",
            Self::EmptyValue => "empty-value",
            Self::DuplicateName => "duplicate-name",
            Self::BandOrder => "band-order",
            Self::UnknownTheme => "unknown-theme",
            Self::InvalidAddress => "invalid-address",
            Self::LowContrast => "low-contrast",
            Self::UnknownArea => "unknown-area",
            Self::UnknownStatus => "unknown-status",
            Self::UnknownLanguage => "unknown-language",
            Self::UnknownSource => "unknown-source",
            Self::UnknownParent => "unknown-parent",
            Self::ParentIsSupporting => "parent-is-supporting",
            Self::ParentCircular => "parent-circular",
            Self::ParentInOtherArea => "parent-in-other-area",
            Self::TimeBandMalformed => "time-band-malformed",
            Self::TimeBandReversed => "time-band-reversed",
            Self::TimeBandOutsideColumns => "time-band-outside-columns",
            Self::TimeBandInSupportingArea => "time-band-in-supporting-area",
            Self::EditionChanged => "edition-changed",
            Self::UnknownMeasure => "unknown-measure",
            Self::UnknownActor => "unknown-actor",
            Self::UnknownChoice => "unknown-choice",
            Self::MentionWithoutDescription => "mention-without-description",
            Self::FormerIdTaken => "former-id-taken",
            Self::SectionMissing => "section-missing",
            Self::SectionEmpty => "section-empty",
            Self::SectionRepeated => "section-repeated",
            Self::SectionOutOfOrder => "section-out-of-order",
            Self::HeadingLevel => "heading-level",
            Self::RawHtml => "raw-html",
            Self::Footnote => "footnote",
            Self::UnsafeLink => "unsafe-link",
            Self::DeadLink => "dead-link",
            Self::DeadAnchor => "dead-anchor",
            Self::PictureMissing => "picture-missing",
            Self::PictureWithoutText => "picture-without-text",
            Self::UnsafePicture => "unsafe-picture",
            Self::ThemeFault => "theme-fault",
            Self::TemplateFault => "template-fault",
            Self::LocaleFault => "locale-fault",
            Self::UnknownText => "unknown-text",
            Self::LongSentence => "long-sentence",
            Self::LongParagraph => "long-paragraph",
            Self::LongLead => "long-lead",
            Self::LongHeading => "long-heading",
            Self::UnexplainedAbbreviation => "unexplained-abbreviation",
            Self::UnclearLinkText => "unclear-link-text",
            Self::LanguageShare => "language-share",
            Self::TimeBandsOverlap => "time-bands-overlap",
            Self::NotReviewed => "not-reviewed",
            Self::EventInFuture => "event-in-future",
            Self::MissingText => "missing-text",
            Self::MissingStatus => "missing-status",
            Self::MissingStatement => "missing-statement",
            Self::EditionNotFrozen => "edition-not-frozen",
            Self::MeasureWithoutDelivery => "measure-without-delivery",
            Self::DeliveryWithoutMeasure => "delivery-without-measure",
        }
    }

    /// What to do about it, in one sentence.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::FileNotUtf8 => "Save the file as UTF-8 (without or with a byte order mark).",
            Self::NulByte => "Save the file as plain text.",
            Self::FileTooLarge => "Split the text, or make the picture smaller.",
            Self::LinkOutsideSite => "Copy the file into the site, or remove the link.",
            Self::LinkInLink => "Link to that folder from one that is not linked, or copy what is needed.",
            Self::FolderTooDeep => "Move the folder up; an id is the file's name alone.",
            Self::TooManyFiles => "Move what is no part of the site out of content and themes.",
            Self::MisplacedFile => "Move it to the folder of its kind, or remove it.",
            Self::InvalidId => "Rename the file; the title may hold any letters.",
            Self::DuplicateId => "Rename one of them: an id is an address and must be unique.",
            Self::ReservedId => "Choose another file name.",
            Self::PathTaken => "Give the file in static/ another name.",
            Self::TranslationWithoutOriginal => {
                "Give it the original's file name with the language before the ending (`datadonor.en.md`)."
            }
            Self::TranslationLanguage => "Remove it, or configure the language.",
            Self::FrontMatterMissing => "Begin the file with a line `+++`, the facts as TOML, and a line `+++`.",
            Self::FrontMatterUnclosed => "Close it with a line that holds only `+++`.",
            Self::TomlSyntax => "Correct the marked place; text stands in double quotes.",
            Self::UnknownKey => "Correct its spelling, or remove it.",
            Self::MissingKey => "Add it.",
            Self::WrongType => "Write it as told in the message.",
            Self::ControlCharacter => "Remove it; `\\n` begins a new line.",
            Self::EmptyValue => "Fill it in, or remove the key where it may be absent.",
            Self::DuplicateName => "Rename one of them.",
            Self::BandOrder => "Order them by their first and last year.",
            Self::UnknownTheme => "Use `helsenorge`, `enkel`, or a folder in themes/.",
            Self::InvalidAddress => "Write it with https:// at the front.",
            Self::LowContrast => "Use the colour told, or another with enough contrast.",
            Self::UnknownArea => "Use the file name of a focus area, without its ending.",
            Self::UnknownStatus => "Use a status of veikart.toml, or leave the key out where no source tells.",
            Self::UnknownLanguage => {
                "Use nb, nn or en, or bring the texts: `veikart locale LANG` writes the file to fill in."
            }
            Self::UnknownSource => "List it under [sources], or correct its spelling.",
            Self::UnknownParent => "Use the file name of the overall measure.",
            Self::ParentIsSupporting => "Name the overall measure as parent.",
            Self::ParentCircular => "Remove `parent` from the overall measure.",
            Self::ParentInOtherArea => "Give both the same area: the one is shown inside the other.",
            Self::TimeBandMalformed => {
                "Write a year (\"2026\"), a part of one (\"2026-H1\", \"2026-T2\", \"2026-Q3\", \"2026-05\"), or a range (\"2026-2027\")."
            }
            Self::TimeBandReversed => "Write the first year or part first.",
            Self::TimeBandOutsideColumns => "Correct the years, or add a column to time_bands in veikart.toml.",
            Self::TimeBandInSupportingArea => "Remove it: a supporting area has none.",
            Self::EditionChanged => {
                "Undo the edit. Where the freezing itself was wrong, replace the checksum by the one told."
            }
            Self::UnknownMeasure => "Use the id of a measure, or `unmatched_refs` for a name that no edition holds.",
            Self::UnknownActor => "List it under [actors], or correct its spelling.",
            Self::UnknownChoice => "Use one of the values told.",
            Self::MentionWithoutDescription => "Name the measure whose description says it.",
            Self::FormerIdTaken => "Keep it with the measure that took its place.",
            Self::SectionMissing => "Add it, or leave the whole description out.",
            Self::SectionEmpty => "Write it, or leave the heading out.",
            Self::SectionRepeated => "Join them under one heading.",
            Self::SectionOutOfOrder => "Move them; further sections come after.",
            Self::HeadingLevel => {
                "Use ## for sections and ### within them; the title is the page's only first-level heading."
            }
            Self::RawHtml => "Use Markdown, or put `<` in backticks.",
            Self::Footnote => "Write `[^1]` in the text, and `[^1]: …` once in a paragraph of its own.",
            Self::UnsafeLink => "Use https:, http:, mailto:, tel: or a relative link to a Markdown file.",
            Self::DeadLink => "Link to the Markdown file, relative to this one.",
            Self::DeadAnchor => "Use the anchor of a heading on that page.",
            Self::PictureMissing => "Put the file beside the text and correct its name.",
            Self::PictureWithoutText => "Say between the brackets what it shows.",
            Self::UnsafePicture => "Remove it, or save the drawing as plain SVG or as PNG.",
            Self::ThemeFault => "Correct the marked place.",
            Self::TemplateFault => "Correct the template at the line told; undefined variables are faults.",
            Self::LocaleFault => "Correct the marked place: one text a line, such as `menu = Innhold`.",
            Self::UnknownText => "Correct its spelling, or remove it; `veikart locale LANG` lists all texts.",
            Self::MissingText => "Write them; `veikart locale LANG` lists what is missing.",
            Self::LongSentence => "Split it: one thought, one sentence.",
            Self::LongParagraph => "Split it: one point, one paragraph.",
            Self::LongLead => "Keep the lead short, and move the rest below.",
            Self::LongHeading => "Shorten it.",
            Self::UnexplainedAbbreviation => {
                "Write it out the first time with the short form in parentheses, or explain it in the glossary. List what all know under advice.known_abbreviations."
            }
            Self::UnclearLinkText => "Say where the link leads.",
            Self::LanguageShare => "Write more of them in the other form (the language act, section 13).",
            Self::TimeBandsOverlap => "Let columns follow each other, or tell readers why they overlap in `note`.",
            Self::NotReviewed => "Read it again, correct it, and set `reviewed` to the day.",
            Self::EventInFuture => "Correct the date, or write the fact down when it has happened.",
            Self::MissingStatus => "Set `status` where a source tells it; else leave it.",
            Self::MissingStatement => "Set `accessibility_statement` in veikart.toml.",
            Self::EditionNotFrozen => "Add the checksum told.",
            Self::MeasureWithoutDelivery => "Tie a delivery to them where there is one; else leave it.",
            Self::DeliveryWithoutMeasure => "Set `refs` or `kind` where a source tells it; else leave it.",
        }
    }

    /// Fault or advice.
    #[must_use]
    pub fn severity(self) -> Severity {
        // Advice stands last.
        if self as usize >= Self::LongSentence as usize { Severity::Advice } else { Severity::Fault }
    }
}
