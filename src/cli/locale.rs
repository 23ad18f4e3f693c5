//! `locale`.

use super::Failure;
use super::args::LocaleArgs;
use super::report::{self, Voice};
use crate::scaffold::LocaleDone;
use crate::wording::say;
use crate::{config, scaffold, source};

/// How many missing texts are named.
const NAMED: usize = 20;

pub(super) fn locale(args: &LocaleArgs, voice: Voice) -> Result<(), Failure> {
    let tree = source::read(&args.site)?.value;
    let config = config::read(&tree.config.path, &tree.config.text, &tree.languages()).value;
    let file = scaffold::locale(&args.site, &tree, &config, &args.language, args.add)?;
    let path = file.path.display().to_string();
    match file.done {
        LocaleDone::Made => {
            voice.done(&say!("made.done"), &say!("locale-command.made", path = path, count = file.of))?;
            if !config.languages.contains(&args.language) {
                voice.more(&say!("locale-command.use-it", language = &args.language))?;
            }
        }
        LocaleDone::Kept if file.missing.is_empty() => {
            voice.done(&say!("locale-command.whole"), &say!("locale-command.nothing-missing", path = path))?;
        }
        LocaleDone::Kept => {
            voice.line(&say!("locale-command.lacks", path = path, count = file.missing.len(), of = file.of))?;
            for name in file.missing.iter().take(NAMED) {
                report::line(&format!("  {name}"))?;
            }
            if file.missing.len() > NAMED {
                voice.more(&say!("locale-command.more", count = file.missing.len() - NAMED))?;
            }
            voice.more(&say!("locale-command.add", language = &args.language))?;
        }
        LocaleDone::Added(0) => {
            voice.done(&say!("locale-command.whole"), &say!("locale-command.nothing-added", path = path))?;
        }
        LocaleDone::Added(count) => {
            voice.done(&say!("locale-command.added"), &say!("locale-command.at-end", path = path, count = count))?;
        }
    }
    Ok(())
}
