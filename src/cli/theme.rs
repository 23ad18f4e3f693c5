//! `theme list`, `theme copy` and `theme which`.

use std::path::Path;

use super::args::ThemeCommand;
use super::{Failure, report};
use crate::source::{SourceTree, built_in_themes};
use crate::theme::{Layer, layers, which};
use crate::{config, scaffold, source};

pub(super) fn theme(command: &ThemeCommand) -> Result<(), Failure> {
    match command {
        ThemeCommand::List(args) => list(&args.site),
        ThemeCommand::Copy(args) => {
            let tree = source::read(&args.site)?.value;
            let request = scaffold::CopyRequest { theme: &args.theme, name: &args.name, files: &args.files };
            let made = scaffold::copy_theme(&args.site, &tree, &request)?;
            report::done("Made", &report::counted(made.len(), "file", "files"))?;
            for path in &made {
                report::line(&format!("  {}", path.display()))?;
            }
            if chosen(&tree) != args.name {
                report::line(&format!("  Use it: set `theme = \"{}\"` in veikart.toml", args.name))?;
            }
            Ok(())
        }
        ThemeCommand::Which(args) => tell_which(&args.site, args.file.as_deref()),
    }
}

/// The theme that the site is set to use.
fn chosen(tree: &SourceTree) -> String {
    config::read(&tree.config.path, &tree.config.text, &tree.languages()).value.theme.value
}

fn place(layer: &Layer) -> String {
    if layer.is_built_in { format!("built-in {}", layer.name) } else { format!("themes/{}", layer.name) }
}

fn list(site: &Path) -> Result<(), Failure> {
    let tree = source::read(site)?.value;
    let chosen = chosen(&tree);
    let mut names: Vec<String> = built_in_themes().into_iter().chain(tree.themes.keys().cloned()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let layers = layers(&tree, &name);
        let mark = if name == chosen { "*" } else { " " };
        let below: Vec<String> = layers.iter().skip(1).map(place).collect();
        let extends = if below.is_empty() { String::new() } else { format!(", extends {}", below.join(", ")) };
        let own = layers.first().map(place).unwrap_or_default();
        report::line(&format!("{mark} {name}: {own}{extends}"))?;
    }
    Ok(())
}

fn tell_which(site: &Path, file: Option<&str>) -> Result<(), Failure> {
    let tree = source::read(site)?.value;
    let chosen = chosen(&tree);
    let layers = layers(&tree, &chosen);
    let files = which(&layers);
    let Some(wanted) = file else {
        for (path, layer) in files {
            report::line(&format!("{path}: {}", place(layer)))?;
        }
        return Ok(());
    };
    let Some(layer) = files.get(wanted) else {
        let hint = match crate::text::nearest(wanted, files.keys().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`veikart theme which` lists all".to_owned(),
        };
        return Err(Failure::Other(format!("the theme `{chosen}` has no file `{wanted}`; {hint}")));
    };
    report::line(&place(layer))?;
    Ok(())
}
