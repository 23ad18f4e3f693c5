//! `locale`.

use super::args::LocaleArgs;
use super::{Failure, report};
use crate::scaffold::LocaleDone;
use crate::{config, scaffold, source};

/// How many missing texts are named.
const NAMED: usize = 20;

pub(super) fn locale(args: &LocaleArgs) -> Result<(), Failure> {
    let tree = source::read(&args.site)?.value;
    let config = config::read(&tree.config.path, &tree.config.text, &tree.languages()).value;
    let file = scaffold::locale(&args.site, &tree, &config, &args.language, args.add)?;
    let path = file.path.display();
    let texts = |count: usize| report::counted(count, "text", "texts");
    match file.done {
        LocaleDone::Made => {
            report::done("Made", &format!("{path}: {} to write, or to leave", texts(file.of)))?;
            if !config.languages.contains(&args.language) {
                report::line(&format!("  Use it: add \"{}\" to `languages` in veikart.toml", args.language))?;
            }
        }
        LocaleDone::Kept if file.missing.is_empty() => report::done("Whole", &format!("{path}: nothing is missing"))?,
        LocaleDone::Kept => {
            report::line(&format!("{path} lacks {} of {}:", texts(file.missing.len()), file.of))?;
            for name in file.missing.iter().take(NAMED) {
                report::line(&format!("  {name}"))?;
            }
            if file.missing.len() > NAMED {
                report::line(&format!("  and {} more", file.missing.len() - NAMED))?;
            }
            report::line(&format!("  Add them to the file: veikart locale {} --add", args.language))?;
        }
        LocaleDone::Added(0) => report::done("Whole", &format!("{path}: nothing was added"))?,
        LocaleDone::Added(count) => {
            report::done("Added", &format!("{} at the end of {path}, as comments to write over", texts(count)))?;
        }
    }
    Ok(())
}
