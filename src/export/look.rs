//! The colours of what is exported: the site's own where it has one, else those of the default theme.

use crate::colour::{Colour, LIGHT_PAGE, TEXT};
use crate::config::Config;

/// What follows from the site's own colour, and what a status looks like. All as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Palette {
    /// Lines and marks.
    pub(super) accent: String,
    /// Words that lead somewhere.
    pub(super) link: String,
    /// Grounds of headings on which white is read.
    pub(super) deep: String,
    /// The ground of what heads areas and columns.
    pub(super) head: String,
    /// The ground of cells.
    pub(super) lane: String,
}

/// Words.
pub(super) const INK: &str = "#2b2c2b";
/// Words of less weight.
pub(super) const QUIET: &str = "#62625f";
/// Edges of boxes.
pub(super) const EDGE: &str = "#7d7c79";

/// Ground, edge and width of the edge (in quarters of a point) of a box by its status.
pub(super) fn of_status(look: &str) -> (&'static str, &'static str, u32, bool) {
    match look {
        "active" => ("#c2edd6", "#078141", 6, false),
        "planned" => ("#ffffff", EDGE, 6, false),
        "done" => ("#e4f7f9", "#126f87", 9, false),
        "stopped" => ("#f5f3f3", EDGE, 6, true),
        _ => ("#ffffff", EDGE, 3, false),
    }
}

/// The sign of a status, where signs are letters.
pub(super) fn sign(look: &str) -> &'static str {
    match look {
        "active" => "◐",
        "planned" => "○",
        "done" => "✓",
        "stopped" => "✕",
        _ => "◌",
    }
}

impl Palette {
    pub(super) fn of(config: &Config) -> Self {
        match &config.look.accent {
            None => Self {
                accent: "#188097".to_owned(),
                link: "#06596c".to_owned(),
                deep: "#084350".to_owned(),
                head: "#cae7ed".to_owned(),
                lane: "#e4f7f9".to_owned(),
            },
            Some(accent) => {
                let (lane, head) = (accent.light.toned(0.968, 0.018), accent.light.toned(0.91, 0.04));
                let link = accent.light.reaching(TEXT, &[LIGHT_PAGE, lane, head], true);
                let deep: Colour = accent.light.toned(0.36, 0.07).reaching(7.0, &[LIGHT_PAGE], true);
                Self {
                    accent: accent.light.to_string(),
                    link: link.to_string(),
                    deep: deep.to_string(),
                    head: head.to_string(),
                    lane: lane.to_string(),
                }
            }
        }
    }
}
