//! What the preview shows: the last good site, and all there is to say about the newest state of its files.

use std::sync::Arc;

use super::News;
use super::renames::Renames;
use crate::config::DEFAULT_EDITOR;
use crate::diag::{Diagnostic, Severity, count};
use crate::site::{Prepared, Site};
use crate::source::SourceTree;
use crate::wording::{Language, Text};

/// One state of the preview. It never changes; the next one takes its place when it is whole.
#[derive(Debug)]
pub(super) struct Shown {
    /// Counts the states of this run.
    pub(super) version: u64,
    /// The last site without fault; `None` before there was one.
    pub(super) site: Option<Arc<Site>>,
    /// The path below which its pages stand, with a slash at both ends.
    pub(super) base: String,
    /// The newest files, into which diagnostics point.
    pub(super) tree: Arc<SourceTree>,
    /// Every fault and piece of advice of the newest files.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Why the folder cannot be read or watched at the moment.
    pub(super) trouble: Option<Text>,
    /// Where pages went since the preview began.
    pub(super) renames: Renames,
    /// The language that was asked for, whatever the configuration tells.
    asked: Option<Language>,
    /// The language in which the editor is spoken to.
    pub(super) language: Language,
    /// Address that opens a file in the editor.
    pub(super) editor: String,
}

pub(super) fn is_fault(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity() == Severity::Fault
}

fn faults(diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    diagnostics.iter().filter(|d| is_fault(d)).cloned().collect()
}

impl Shown {
    /// The first state.
    pub(super) fn first(tree: &Arc<SourceTree>, prepared: Prepared, asked: Option<Language>) -> Self {
        let nothing = Self {
            version: 0,
            site: None,
            base: "/".to_owned(),
            tree: tree.clone(),
            diagnostics: Vec::new(),
            trouble: None,
            renames: Renames::default(),
            asked,
            language: crate::config::read(&tree.config.path, &tree.config.text, &tree.languages()).value.spoken(),
            editor: DEFAULT_EDITOR.to_owned(),
        };
        nothing.next(tree, Some(prepared), None)
    }

    /// The state after this one. Without a prepared site, what was shown stays.
    pub(super) fn next(&self, tree: &Arc<SourceTree>, prepared: Option<Prepared>, trouble: Option<Text>) -> Self {
        // A configuration that cannot be read whole does not change the language under the editor's hands.
        let (site, config, diagnostics) = match prepared {
            Some(prepared) => (prepared.site.map(Arc::new), prepared.config, prepared.diagnostics),
            None => (None, None, self.diagnostics.clone()),
        };
        let mut renames = self.renames.clone();
        if let (Some(before), Some(after)) = (&self.site, &site) {
            renames.follow(before, after);
        }
        Self {
            version: self.version + 1,
            base: site.as_ref().map_or_else(|| self.base.clone(), |site| site.base_path()),
            site: site.or_else(|| self.site.clone()),
            tree: tree.clone(),
            diagnostics,
            trouble,
            renames,
            asked: self.asked,
            language: self.asked.unwrap_or_else(|| config.as_ref().map_or(self.language, |config| config.spoken())),
            editor: config.map_or_else(|| self.editor.clone(), |config| config.editor.clone()),
        }
    }

    /// Tells the terminal what is new against the state before.
    pub(super) fn tell(&self, files: &[String], before: Option<&Self>, tell: &mut dyn FnMut(News<'_>)) {
        if let Some(trouble) = &self.trouble {
            tell(News::Trouble(trouble));
            return;
        }
        let faults = faults(&self.diagnostics);
        if faults.is_empty() {
            let measures = self.site.as_ref().map_or(0, |site| site.roadmap().measures.len());
            tell(News::Updated { files, measures, advice: self.counts().1 });
        } else if before.is_none_or(|before| before.trouble.is_some() || self::faults(&before.diagnostics) != faults) {
            tell(News::Faults { faults: &faults, sources: &self.tree.sources(&faults) });
        }
    }

    /// A text in the editor's language.
    pub(super) fn say(&self, text: &Text) -> String {
        text.told(self.language)
    }

    /// The number of faults and of pieces of advice.
    pub(super) fn counts(&self) -> (usize, usize) {
        count(&self.diagnostics)
    }
}
