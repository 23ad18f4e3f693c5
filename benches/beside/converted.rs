//! The roadmap of a benchmark as each program reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::Maker;

const TEMPLATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/beside");

/// The roadmap with a theme.
pub(super) fn themed(roadmap: &Path, site: &Path, theme: &str) {
    copy(roadmap, site);
    let settings = site.join("veikart.toml");
    let text = fs::read_to_string(&settings).expect("the configuration");
    let own = text.replace("theme = \"helsenorge\"", &format!("theme = \"{theme}\""));
    fs::write(&settings, own).expect("the configuration is written");
}

/// The roadmap as Hugo or Zola reads it.
pub(super) fn converted(roadmap: &Path, site: &Path, maker: Maker) {
    let hugo = maker == Maker::Hugo;
    copy(&Path::new(TEMPLATES).join(if hugo { "hugo" } else { "zola" }), site);
    let settings: toml::Table = read(&roadmap.join("veikart.toml")).parse().expect("the configuration");
    let elements = elements(roadmap);
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, (facts, _)) in &elements {
        if let Some(parent) = facts.get("parent").and_then(toml::Value::as_str) {
            children.entry(parent).or_default().push(id);
        }
    }
    for (id, (facts, text)) in &elements {
        let text_of = |key: &str| facts.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        let mut own = toml::Table::new();
        own.insert("title".to_owned(), text_of("title").into());
        let mut extra = facts.clone();
        extra.remove("title");
        extra.extend(children.get(id.as_str()).map(|ids| ("children".to_owned(), ids.clone().into())));
        let text = if hugo {
            own.insert("areas".to_owned(), vec![text_of("area")].into());
            own.extend(extra.remove("keywords").map(|words| ("keywords".to_owned(), words)));
            own.insert("params".to_owned(), extra.into());
            text.clone()
        } else {
            let cell = format!("{}-{}", text_of("area"), text_of("time_band"));
            let terms = table([("areas", vec![text_of("area")].into()), ("cells", vec![cell].into())]);
            own.insert("taxonomies".to_owned(), terms.into());
            own.insert("extra".to_owned(), extra.into());
            text.replace("](tiltak-", "](@/tiltak/tiltak-")
        };
        write(&site.join(format!("content/tiltak/{id}.md")), &format!("+++\n{own}+++\n{text}"));
    }
    let paged = if hugo { "" } else { "paginate_by = 500\n" };
    write(&site.join("content/tiltak/_index.md"), &format!("+++\ntitle = \"Liste\"\n{paged}+++\n"));
    write(&site.join("content/_index.md"), "+++\ntitle = \"Veikart\"\n+++\n");
    write(&site.join("data/roadmap.toml"), &data(&settings, &elements).to_string());
}

/// What templates know beside the elements.
fn data(settings: &toml::Table, elements: &BTreeMap<String, (toml::Table, String)>) -> toml::Table {
    let list = |key: &str| settings.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let of = |table: &toml::Value, key: &str| table.get(key).cloned().expect("a key");
    let bands: Vec<toml::Value> = list("time_bands").iter().map(|band| of(band, "period")).collect();
    let name = |status: &toml::Value| (of(status, "id").as_str().unwrap_or_default().to_owned(), of(status, "title"));
    let statuses: toml::Table = list("statuses").iter().map(name).collect();
    let ids: BTreeSet<&str> =
        elements.values().filter_map(|(facts, _)| facts.get("area").and_then(toml::Value::as_str)).collect();
    let area = |id: &str| table([("id", id.into()), ("title", id.replace("omrade-", "Område ").into())]);
    let areas: Vec<toml::Table> = ids.into_iter().map(area).collect();
    table([("bands", bands.into()), ("areas", areas.into()), ("statuses", statuses.into())])
}

fn table<const COUNT: usize>(pairs: [(&str, toml::Value); COUNT]) -> toml::Table {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The elements by id: facts and text.
fn elements(roadmap: &Path) -> BTreeMap<String, (toml::Table, String)> {
    let folder = fs::read_dir(roadmap.join("content/tiltak")).expect("the elements");
    folder
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = read(&path);
            let mut parts = text.splitn(3, "+++\n").skip(1);
            let facts = parts.next().unwrap_or_default().parse().expect("front matter");
            let id = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            (id.to_owned(), (facts, parts.next().unwrap_or_default().to_owned()))
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            write(&to.join(entry.path().strip_prefix(from).expect("below it")), &read(entry.path()));
        }
    }
}

pub(super) fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

pub(super) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    fs::write(path, text).expect("the file is written");
}
