//! What `theme.toml` says.

use super::{EngineName, KEYS, Layer, MANIFEST, layers, unknown, utf8};
use crate::colour::Colour;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{self, Key, Kind, Spanned, Table};
use crate::locale::Languages;
use crate::source::SourceTree;
use crate::wording::{noun, say};

/// The keys of `[palette]`.
pub(super) const PALETTE: &[Key] = &[
    Key::optional("accent", Kind::Texts, "The colour itself: for what is seen and not read"),
    Key::optional("link", Kind::Texts, "Text on the page, on tints and on grounds"),
    Key::optional("hover", Kind::Texts, "The same, stronger"),
    Key::optional("tint", Kind::Texts, "A pale ground"),
    Key::optional("ground", Kind::Texts, "A less pale ground"),
    Key::optional("line", Kind::Texts, "Lines that only please the eye"),
    Key::optional("deep", Kind::Texts, "A dark ground for white text"),
    Key::optional("without", Kind::Texts, "Pictures in the theme's own colours, which are left out"),
    Key::optional("print", Kind::Boolean, "True where the colours are for paper too"),
];

/// Custom properties of a theme's stylesheet by the part of a site's colours that they take.
#[derive(Debug, Default)]
#[expect(missing_docs, reason = "the keys of `theme.toml` tell what each is")]
pub struct Palette {
    pub accent: Vec<String>,
    pub link: Vec<String>,
    pub hover: Vec<String>,
    pub tint: Vec<String>,
    pub ground: Vec<String>,
    pub line: Vec<String>,
    pub deep: Vec<String>,
    pub without: Vec<String>,
    pub print: bool,
}

/// What a layer's `theme.toml` says.
pub(super) struct Manifest {
    /// Its engine, where it names one.
    pub(super) engine: Option<Spanned<EngineName>>,
    /// Its palette, where it has one.
    pub(super) palette: Option<Palette>,
    /// Its colour, where it names one.
    pub(super) colour: Option<Colour>,
}

/// What is wrong has been told.
pub(super) struct Told;

/// Reads a layer's `theme.toml`.
pub(super) fn manifest(
    tree: &SourceTree,
    layer: &Layer,
    below: Option<&Layer>,
    diagnostics: &mut Diagnostics,
) -> Result<Manifest, Told> {
    let name = &layer.name;
    let path = format!("themes/{name}/{MANIFEST}");
    let Some(manifest) = layer.files.iter().find(|f| f.path == MANIFEST) else {
        let message = say!("theme-fault.manifest", name = name);
        diagnostics.push(
            Diagnostic::new(Code::ThemeFault, path, 0..0, message)
                .help(say!("theme-fault.write-manifest", name = name)),
        );
        return Err(Told);
    };
    let text = utf8(manifest, &path, diagnostics).ok_or(Told)?;
    let before = diagnostics.len();
    let manifest = facts::parse(&path, &text, 0, KEYS, &Languages::default(), diagnostics, |table, diagnostics| {
        let palette = table.table("palette", PALETTE, diagnostics).map(|table| palette(&path, &table, diagnostics));
        let colour = table.text("colour").and_then(|text| {
            let colour = Colour::parse(&text.value);
            if colour.is_none() {
                let message = say!("wrong-type.colour", text = &text.value);
                let fault = Diagnostic::new(Code::WrongType, &path, text.span, message);
                diagnostics.push(fault.help(say!("wrong-type.write-colour")));
            }
            colour
        });
        let extends = table.text("extends");
        if let (Some(extends), None) = (&extends, below) {
            let is_there = !layers(tree, &extends.value)[0].files.is_empty();
            diagnostics.push(if is_there {
                Diagnostic::new(Code::ThemeFault, &path, extends.span.clone(), say!("theme-fault.circle"))
                    .help(say!("theme-fault.break-circle"))
            } else {
                unknown(tree, &path, extends)
            });
        }
        let Some(engine) = table.text("engine") else {
            if extends.is_none() {
                let message = say!("missing-key.engine");
                diagnostics.push(
                    Diagnostic::new(Code::MissingKey, &path, 0..0, message).help(say!("missing-key.write-engine")),
                );
            }
            return Manifest { engine: None, palette, colour };
        };
        let found = EngineName::ALL.iter().find(|(name, _)| *name == engine.value).map(|(_, found)| *found);
        if found.is_none() {
            let names: Vec<_> = EngineName::ALL.iter().map(|(name, _)| *name).collect();
            let message = say!("theme-fault.engine", name = &engine.value);
            let fault = Diagnostic::new(Code::ThemeFault, &path, engine.span.clone(), message);
            diagnostics.push_named(fault, &engine.value, noun!("noun-engine"), || names);
        }
        Manifest { engine: found.map(|value| Spanned { value, span: engine.span }), palette, colour }
    });
    if diagnostics.len() == before { Ok(manifest) } else { Err(Told) }
}

fn palette(path: &str, table: &Table<'_>, diagnostics: &mut Diagnostics) -> Palette {
    let mut names = |part: &str| -> Vec<String> {
        let is_property = |name: &str| {
            name.strip_prefix("--").is_some_and(|rest| {
                !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            })
        };
        let (right, wrong): (Vec<_>, Vec<_>) = table.texts(part).into_iter().partition(|name| is_property(&name.value));
        diagnostics.extend(wrong.into_iter().map(|name| {
            let message = say!("theme-fault.property", name = &name.value);
            Diagnostic::new(Code::ThemeFault, path, name.span, message).help(say!("theme-fault.write-property"))
        }));
        right.into_iter().map(|name| name.value).collect()
    };
    Palette {
        accent: names("accent"),
        link: names("link"),
        hover: names("hover"),
        tint: names("tint"),
        ground: names("ground"),
        line: names("line"),
        deep: names("deep"),
        without: names("without"),
        print: table.boolean("print"),
    }
}
