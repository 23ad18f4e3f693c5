//! The table of codes: what each is called, and whether it stops a build. A name never changes its meaning. What a code
//! means and what to do about it stands in the entry of that name in `wording`, from which `docs/diagnostics*.md` are made.

use crate::wording::Text;

/// Whether a diagnostic stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops a build.
    Fault,
    /// Never stops a build unless it is asked to be strict.
    Advice,
}

/// Makes [`Code`] from its table, an entry a code.
macro_rules! codes {
    ($($severity:ident { $($code:ident = $name:literal,)* })*) => {
        /// What kind of fault or advice a diagnostic is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[doc = concat!("`", $name, "`")] $code,)*)*
        }

        impl Code {
            /// All codes, faults first.
            pub const ALL: &'static [Self] = &[$($(Self::$code,)*)*];

            /// The stable name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $($(Self::$code => $name,)*)*
                }
            }

            /// Fault or advice.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $($(Self::$code)|* => Severity::$severity,)*
                }
            }

            /// What to do about it, in one sentence.
            #[must_use]
            pub fn remedy(self) -> Text {
                Text::new(match self {
                    $($(Self::$code => concat!($name, ".remedy"),)*)*
                })
            }

            /// What more there is to say of it in the documentation; few codes have such a text.
            #[must_use]
            pub fn more(self) -> Text {
                Text::new(match self {
                    $($(Self::$code => concat!($name, ".more"),)*)*
                })
            }
        }
    };
}

codes! {
    Fault {
        FileNotUtf8 = "file-not-utf8",
        NulByte = "nul-byte",
        ConflictMarker = "conflict-marker",
        FileTooLarge = "file-too-large",
        LinkOutsideSite = "link-outside-site",
        LinkInLink = "link-in-link",
        FolderTooDeep = "folder-too-deep",
        TooManyFiles = "too-many-files",
        MisplacedFile = "misplaced-file",
        InvalidId = "invalid-id",
        DuplicateId = "duplicate-id",
        ReservedId = "reserved-id",
        PathTaken = "path-taken",
        TranslationWithoutOriginal = "translation-without-original",
        TranslationLanguage = "translation-language",
        FrontMatterMissing = "front-matter-missing",
        FrontMatterUnclosed = "front-matter-unclosed",
        TomlSyntax = "toml-syntax",
        UnknownKey = "unknown-key",
        MissingKey = "missing-key",
        WrongType = "wrong-type",
        ControlCharacter = "control-character",
        EmptyValue = "empty-value",
        DuplicateName = "duplicate-name",
        BandOrder = "band-order",
        UnknownTheme = "unknown-theme",
        InvalidAddress = "invalid-address",
        LowContrast = "low-contrast",
        UnknownArea = "unknown-area",
        UnknownStatus = "unknown-status",
        UnknownLanguage = "unknown-language",
        UnknownSource = "unknown-source",
        UnknownParent = "unknown-parent",
        ParentIsSupporting = "parent-is-supporting",
        ParentCircular = "parent-circular",
        ParentInOtherArea = "parent-in-other-area",
        TimeBandMalformed = "time-band-malformed",
        TimeBandReversed = "time-band-reversed",
        TimeBandOutsideColumns = "time-band-outside-columns",
        TimeBandInSupportingArea = "time-band-in-supporting-area",
        EditionChanged = "edition-changed",
        UnknownMeasure = "unknown-measure",
        UnknownActor = "unknown-actor",
        UnknownChoice = "unknown-choice",
        MentionWithoutDescription = "mention-without-description",
        FormerIdTaken = "former-id-taken",
        SectionMissing = "section-missing",
        SectionEmpty = "section-empty",
        Placeholder = "placeholder",
        SectionRepeated = "section-repeated",
        SectionOutOfOrder = "section-out-of-order",
        HeadingLevel = "heading-level",
        RawHtml = "raw-html",
        Footnote = "footnote",
        UnsafeLink = "unsafe-link",
        DeadLink = "dead-link",
        DeadAnchor = "dead-anchor",
        PictureMissing = "picture-missing",
        PictureWithoutText = "picture-without-text",
        UnsafePicture = "unsafe-picture",
        ThemeFault = "theme-fault",
        TemplateFault = "template-fault",
        LocaleFault = "locale-fault",
        UnknownText = "unknown-text",
    }
    Advice {
        DeprecatedKey = "deprecated-key",
        LongSentence = "long-sentence",
        LongParagraph = "long-paragraph",
        LongLead = "long-lead",
        LongHeading = "long-heading",
        UnexplainedAbbreviation = "unexplained-abbreviation",
        UnclearLinkText = "unclear-link-text",
        LanguageShare = "language-share",
        TimeBandsOverlap = "time-bands-overlap",
        NotReviewed = "not-reviewed",
        ReviewedInFuture = "reviewed-in-future",
        EventInFuture = "event-in-future",
        MissingText = "missing-text",
        EmptyRoadmap = "empty-roadmap",
        MissingStatus = "missing-status",
        MissingStatement = "missing-statement",
        MissingLicence = "missing-licence",
        FrontPageAddress = "front-page-address",
        EditionNotFrozen = "edition-not-frozen",
        MeasureWithoutDelivery = "measure-without-delivery",
        DeliveryWithoutMeasure = "delivery-without-measure",
        PassedOver = "passed-over",
    }
}

impl Code {
    /// Whether it keeps a file from being read, so that what other files say of it follows from this.
    #[must_use]
    pub fn is_cause(self) -> bool {
        matches!(
            self,
            Self::FileNotUtf8
                | Self::NulByte
                | Self::ConflictMarker
                | Self::FileTooLarge
                | Self::LinkOutsideSite
                | Self::LinkInLink
                | Self::FolderTooDeep
                | Self::TooManyFiles
                | Self::FrontMatterMissing
                | Self::FrontMatterUnclosed
                | Self::TomlSyntax
        )
    }

    /// What it means, in a sentence or two.
    #[must_use]
    pub fn meaning(self) -> Text {
        Text::new(self.name())
    }
}
