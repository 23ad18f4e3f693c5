//! Changes of several files, one after the other: what a preview shows with the memory of all before is what a build
//! with none makes.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use veikart::site::{Memory, Prepared, prepare, prepare_again};
use veikart::source::SourceTree;
use veikart_fuzz::{editions, put, put_in_theme, settings};

/// What an editor does to one file of the site.
#[derive(Arbitrary, Debug)]
enum Change<'a> {
    Write { file: u8, text: &'a str },
    Insert { file: u8, at: u16, text: &'a str },
    Cut { file: u8, at: u16, length: u8 },
    Copy { file: u8, over: u8 },
    Delete { file: u8 },
    Restore { file: u8 },
    Rename { file: u8, name: u8 },
    Configure { at: u16, text: &'a str },
    Dress { style: &'a str },
}

const MOST: usize = 8;
const NAMES: [&str; 6] =
    ["tiltak/ny", "tiltak/bokbil", "tiltak/lydbok.en", "satsingsomrader/ny", "sider/ny", "forside"];

libfuzzer_sys::fuzz_target!(|changes: Vec<Change>| {
    let mut tree = editions();
    let mut memory = Memory::default();
    let mut shown = prepare_again(&tree, Vec::new(), &settings(), &mut memory);
    for change in changes.iter().take(MOST) {
        make(&mut tree, change);
        shown = prepare_again(&tree, Vec::new(), &settings(), &mut memory);
    }
    // What fewer changes come to is another input.
    same(&shown, &prepare(&tree, Vec::new(), &settings()));
});

fn make(tree: &mut SourceTree, change: &Change) {
    let any = |file: u8| usize::from(file) % tree.texts.len().max(1);
    let text = |file: u8| tree.texts.get(any(file)).map(|file| (file.path.clone(), file.text.to_string()));
    match *change {
        Change::Write { file, text: new } => {
            let Some((path, _)) = text(file) else { return };
            put(tree, &path, new);
        }
        Change::Insert { file, at, text: new } => {
            let Some((path, mut text)) = text(file) else { return };
            text.insert_str(place(&text, at), new);
            put(tree, &path, &text);
        }
        Change::Cut { file, at, length } => {
            let Some((path, mut text)) = text(file) else { return };
            let from = place(&text, at);
            let to = text.len().min(text.ceil_char_boundary(from + usize::from(length)));
            text.replace_range(from..to, "");
            put(tree, &path, &text);
        }
        Change::Copy { file, over } => {
            let (Some((_, text)), Some((path, _))) = (text(file), text(over)) else { return };
            put(tree, &path, &text);
        }
        Change::Delete { file } => {
            if !tree.texts.is_empty() {
                tree.texts.remove(any(file));
            }
        }
        Change::Restore { file } => {
            let whole = editions();
            let file = &whole.texts[usize::from(file) % whole.texts.len()];
            put(tree, &file.path, &file.text);
        }
        Change::Rename { file, name } => {
            let Some((_, text)) = text(file) else { return };
            tree.texts.remove(any(file));
            put(tree, &format!("content/{}.md", NAMES[usize::from(name) % NAMES.len()]), &text);
        }
        Change::Configure { at, text: new } => {
            let mut text = tree.config.text.to_string();
            text.insert_str(place(&text, at), new);
            put(tree, "veikart.toml", &text);
        }
        Change::Dress { style } => put_in_theme(tree, "enkel", "assets/style.css", style),
    }
}

/// A place on whole characters.
fn place(text: &str, at: u16) -> usize {
    text.floor_char_boundary(usize::from(at) % (text.len() + 1))
}

fn same(shown: &Prepared, built: &Prepared) {
    assert_eq!(shown.diagnostics, built.diagnostics);
    let (Some(shown), Some(built)) = (&shown.site, &built.site) else {
        assert_eq!(shown.site.is_some(), built.site.is_some());
        return;
    };
    assert!(shown.paths().eq(built.paths()), "the preview has other files than a build");
    for path in built.paths() {
        assert_eq!(shown.bytes(path), built.bytes(path), "{path}");
    }
}
