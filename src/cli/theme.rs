//! `theme list`, `theme copy` and `theme which`.

use std::path::Path;

use super::Failure;
use super::args::ThemeCommand;
use super::report::{self, Voice};
use crate::source::{SourceTree, built_in_themes};
use crate::theme::{Layer, layers, which};
use crate::wording::{Text, say};
use crate::{config, scaffold, source};

pub(super) fn theme(command: &ThemeCommand, voice: Voice) -> Result<(), Failure> {
    match command {
        ThemeCommand::List(args) => list(&args.site, voice),
        ThemeCommand::Copy(args) => {
            let tree = source::read(&args.site)?.value;
            let request = scaffold::CopyRequest { theme: &args.theme, name: &args.name, files: &args.files };
            let made = scaffold::copy_theme(&args.site, &tree, &request)?;
            voice.done(&say!("made.done"), &report::files(made.len()))?;
            for path in &made {
                report::line(&format!("  {}", path.display()))?;
            }
            if chosen(&tree) != args.name {
                voice.more(&say!("made.use-theme", name = &args.name))?;
            }
            Ok(())
        }
        ThemeCommand::Which(args) => tell_which(&args.site, args.file.as_deref(), voice),
    }
}

/// The theme that the site is set to use.
fn chosen(tree: &SourceTree) -> String {
    config::read(&tree.config.path, &tree.config.text, &tree.languages()).value.theme.value
}

fn place(layer: &Layer) -> Text {
    if layer.is_built_in {
        say!("theme-command.built-in", name = &layer.name)
    } else {
        say!("as-written", text = format!("themes/{}", layer.name))
    }
}

fn list(site: &Path, voice: Voice) -> Result<(), Failure> {
    let tree = source::read(site)?.value;
    let chosen = chosen(&tree);
    let mut names: Vec<String> = built_in_themes().into_iter().chain(tree.themes.keys().cloned()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let layers = layers(&tree, &name);
        let mark = if name == chosen { "*" } else { " " };
        let mut places = layers.iter().map(|layer| voice.say(&place(layer)));
        let own = places.next().unwrap_or_default();
        let below: Vec<String> = places.collect();
        let told = if below.is_empty() {
            own
        } else {
            voice.say(&say!("theme-command.extends", theme = own, below = below.join(", ")))
        };
        report::line(&format!("{mark} {name}: {told}"))?;
    }
    Ok(())
}

fn tell_which(site: &Path, file: Option<&str>, voice: Voice) -> Result<(), Failure> {
    let tree = source::read(site)?.value;
    let chosen = chosen(&tree);
    let layers = layers(&tree, &chosen);
    let files = which(&layers);
    let Some(wanted) = file else {
        for (path, layer) in files {
            report::line(&format!("{path}: {}", voice.say(&place(layer))))?;
        }
        return Ok(());
    };
    let Some(layer) = files.get(wanted) else {
        let what = say!("theme-command.no-file", theme = chosen, file = wanted);
        let near = match crate::text::nearest(wanted, files.keys().copied()) {
            Some(near) => say!("did-you-mean", name = near),
            None => say!("theme-command.lists-all"),
        };
        return Err(Failure::Other(say!("new.near", what = what, near = near)));
    };
    voice.line(&place(layer))?;
    Ok(())
}
