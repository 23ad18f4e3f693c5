//! TOML that is edited: values change, and all else stays as somebody wrote it.

use std::fmt;

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

/// A TOML text to be edited. Comments, order and the way values are written stay; what is new comes last, before tables.
#[derive(Debug, Default, Clone)]
pub struct Document {
    toml: DocumentMut,
    /// Whether its lines end as on Windows.
    is_crlf: bool,
}

impl Document {
    /// Reads a text; `None` where it is no TOML.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        // The library ends lines its own way.
        let is_crlf = text.contains("\r\n");
        let toml = if is_crlf { text.replace("\r\n", "\n").parse() } else { text.parse() };
        Some(Self { toml: toml.ok()?, is_crlf })
    }

    /// The text of a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.toml.get(key)?.as_str()
    }

    /// The texts of a key, in order.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<String> {
        let list = self.toml.get(key).and_then(Item::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// True where there is such a key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.toml.contains_key(key)
    }

    /// The names of its keys, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.toml.iter().map(|(key, _)| key.to_owned()).collect()
    }

    /// Sets a value: in the place of the one that is there, or last.
    pub fn set(&mut self, key: &str, value: impl Into<Value>) {
        match self.toml.get_mut(key).and_then(Item::as_value_mut) {
            Some(there) => exchange(there, value.into()),
            None => _ = self.toml.insert(key, Item::Value(value.into())),
        }
    }

    /// Sets a value as it was read elsewhere: in the place of the one that is there, or last.
    pub fn put(&mut self, key: &str, value: &toml::Value) {
        self.set(key, converted(value));
    }

    /// Sets a value in a table of the text, which is made where there is none.
    pub fn put_in(&mut self, table: &str, key: &str, value: &toml::Value) {
        let table = self.toml.entry(table).or_insert_with(|| Item::Table(Table::new()));
        if let Some(table) = table.as_table_like_mut() {
            put(table, key, value);
        }
    }

    /// Sets values in the table of a list that has an id; `false` where none has it.
    pub fn put_by_id(&mut self, list: &str, id: &str, values: &[(&str, toml::Value)]) -> bool {
        let is_meant = |table: &&mut Table| table.get("id").and_then(Item::as_str) == Some(id);
        let tables = self.toml.get_mut(list).and_then(Item::as_array_of_tables_mut);
        let Some(table) = tables.and_then(|tables| tables.iter_mut().find(is_meant)) else { return false };
        for (key, value) in values {
            put(table, key, value);
        }
        true
    }

    /// Adds a table to a list before the one that stands at a place, or last; the list is made where there is none.
    pub fn insert_table(&mut self, list: &str, at: usize, values: &[(&str, toml::Value)]) {
        let mut table = placed(Table::new());
        for (key, value) in values {
            put(&mut table, key, value);
        }
        let item = self.toml.entry(list).or_insert_with(|| Item::ArrayOfTables(toml_edit::ArrayOfTables::new()));
        let Some(tables) = item.as_array_of_tables_mut() else { return };
        // Tables stand in a text by their places in it; those of the list are given anew to each of them in turn.
        let mut all: Vec<Table> = tables.iter().cloned().collect();
        let places: Vec<_> = all.iter().map(Table::position).collect();
        let after = places.last().copied().flatten();
        all.insert(at.min(all.len()), table);
        let places = places.into_iter().chain([after]);
        for (table, place) in all.iter_mut().zip(places) {
            table.set_position(place);
        }
        *tables = all.into_iter().collect();
    }

    /// Takes a key away, with the comments above it.
    pub fn remove(&mut self, key: &str) {
        self.toml.remove(key);
    }

    /// Adds a text to a list, which is made where there is none; nothing where it holds the text already.
    pub fn add(&mut self, key: &str, text: &str) {
        if self.texts(key).iter().any(|there| there == text) {
            return;
        }
        match self.toml.get_mut(key).and_then(Item::as_array_mut) {
            Some(list) => push(list, text),
            None => self.set(key, Array::from_iter([text])),
        }
    }

    /// Takes a text out of a list, and the list with its last one.
    pub fn take(&mut self, key: &str, text: &str) {
        let Some(list) = self.toml.get_mut(key).and_then(Item::as_array_mut) else { return };
        list.retain(|there| there.as_str() != Some(text));
        if list.is_empty() {
            self.toml.remove(key);
        }
    }

    /// Puts one text in place of another wherever it stands as a whole under the keys of a path, through lists and tables
    /// of any form; gives how many there were. A list does not come to hold a text twice.
    pub fn exchange(&mut self, path: &[&str], from: &str, to: &str) -> usize {
        in_item(self.toml.as_item_mut(), path, from, to)
    }

    /// Adds the tables that another text has under a key to those of this one.
    pub fn adopt_tables(&mut self, key: &str, other: &Self) {
        let tables: Vec<Table> = match other.toml.get(key) {
            Some(Item::ArrayOfTables(tables)) => tables.iter().cloned().collect(),
            Some(Item::Value(Value::Array(list))) => {
                list.iter().filter_map(Value::as_inline_table).map(|table| table.clone().into_table()).collect()
            }
            _ => return,
        };
        match self.toml.get_mut(key) {
            // They stand on, in the form of the others.
            Some(Item::Value(Value::Array(list))) => {
                list.extend(tables.into_iter().map(toml_edit::Table::into_inline_table));
            }
            Some(Item::ArrayOfTables(own)) => tables.into_iter().for_each(|table| own.push(placed(table))),
            _ => {
                let tables = tables.into_iter().map(placed).collect();
                self.toml.insert(key, Item::ArrayOfTables(tables));
            }
        }
    }
}

/// A value that was read elsewhere, to be written here.
fn converted(value: &toml::Value) -> Value {
    // What is printed as TOML is read as TOML.
    value.to_string().parse().unwrap_or_else(|_| Value::from(value.to_string()))
}

fn put(table: &mut dyn TableLike, key: &str, value: &toml::Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(there) => exchange(there, converted(value)),
        None => _ = table.insert(key, Item::Value(converted(value))),
    }
}

/// A table that stands where it is put, not where its own text had it, after an empty line.
fn placed(mut table: Table) -> Table {
    table.set_position(None);
    table.decor_mut().set_prefix("\n");
    table
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.toml.to_string();
        if self.is_crlf { f.write_str(&text.replace('\n', "\r\n")) } else { f.write_str(&text) }
    }
}

/// Puts a value in the place of another, with its comments and spaces.
fn exchange(there: &mut Value, mut value: Value) {
    *value.decor_mut() = there.decor().clone();
    *there = value;
}

/// Adds to a list in the form of its last value, which may stand on a line of its own.
fn push(list: &mut Array, text: &str) {
    let mut value = Value::from(text);
    if let Some(last) = list.len().checked_sub(1).and_then(|last| list.get_mut(last)) {
        *value.decor_mut() = last.decor().clone();
        last.decor_mut().set_suffix("");
        if list.len() == 1 && !list.iter().any(|only| only.decor().prefix().is_some_and(is_line)) {
            value.decor_mut().set_prefix(" ");
        }
    }
    list.push_formatted(value);
}

fn is_line(raw: &toml_edit::RawString) -> bool {
    raw.as_str().is_some_and(|raw| raw.contains('\n'))
}

fn in_item(item: &mut Item, path: &[&str], from: &str, to: &str) -> usize {
    match item {
        Item::None => 0,
        Item::Value(value) => in_value(value, path, from, to),
        Item::Table(table) => in_table(table, path, from, to),
        Item::ArrayOfTables(tables) => tables.iter_mut().map(|table| in_table(table, path, from, to)).sum(),
    }
}

fn in_table(table: &mut Table, path: &[&str], from: &str, to: &str) -> usize {
    let Some((key, rest)) = path.split_first() else { return 0 };
    table.get_mut(key).map_or(0, |item| in_item(item, rest, from, to))
}

fn in_value(value: &mut Value, path: &[&str], from: &str, to: &str) -> usize {
    match (value, path.split_first()) {
        (Value::Array(list), _) => {
            let found = list.iter_mut().map(|value| in_value(value, path, from, to)).sum();
            if found > 0 && path.is_empty() {
                let mut is_there = false;
                list.retain(|value| value.as_str() != Some(to) || !std::mem::replace(&mut is_there, true));
            }
            found
        }
        (Value::InlineTable(table), Some((key, rest))) => {
            table.get_mut(key).map_or(0, |value| in_value(value, rest, from, to))
        }
        (value, None) if value.as_str() == Some(from) => {
            exchange(value, to.into());
            1
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, edit: impl Fn(&mut Document)) -> String {
        let mut document = Document::read(text).unwrap();
        edit(&mut document);
        document.to_string()
    }

    #[test]
    fn what_is_not_edited_stays_byte_for_byte() {
        let text = "# head\ntitle  =  'A'   # why\n\n[[x]] # t\na=1\n  [y]\nb = { c = [1,\n 2, # two\n] }\n# end\n";
        assert_eq!(edited(text, |_| ()), text);
        assert_eq!(edited(&text.replace('\n', "\r\n"), |_| ()), text.replace('\n', "\r\n"));
        assert_eq!(
            edited(text, |document| document.set("title", "B")),
            text.replace("'A'", "\"B\""),
            "the comment behind stays"
        );
    }

    #[test]
    fn lists_grow_in_their_own_form() {
        let add = |text: &str| edited(text, |document| document.add("a", "z"));
        assert_eq!(add("a = [\"x\"] # c\n"), "a = [\"x\", \"z\"] # c\n");
        assert_eq!(add("a = [\"x\", \"y\"]\n"), "a = [\"x\", \"y\", \"z\"]\n");
        assert_eq!(add("a = [\n    \"x\",\n    \"y\",\n]\n"), "a = [\n    \"x\",\n    \"y\",\n    \"z\",\n]\n");
        assert_eq!(add("a = [\n  \"x\"\n]\n"), "a = [\n  \"x\",\n  \"z\"\n]\n");
        assert_eq!(add("a = []\n"), "a = [\"z\"]\n");
        assert_eq!(add("b = 1\n\n[[t]]\nc = 2\n"), "b = 1\na = [\"z\"]\n\n[[t]]\nc = 2\n", "before tables");
        assert_eq!(add("a = [\"z\"]\n"), "a = [\"z\"]\n", "once");
        assert_eq!(edited("a = [\"z\"]\nb = 1\n", |document| document.take("a", "z")), "b = 1\n");
    }

    #[test]
    fn texts_are_exchanged_in_tables_of_any_form() {
        let text = "[[m]]\nin = \"x\" # c\n[[m]]\nin = \"y\"\n";
        assert_eq!(
            edited(text, |document| assert_eq!(document.exchange(&["m", "in"], "x", "z"), 1)),
            text.replace("\"x\"", "\"z\"")
        );
        assert_eq!(
            edited("m = [{ in = \"x\" }]\n", |document| _ = document.exchange(&["m", "in"], "x", "z")),
            "m = [{ in = \"z\" }]\n"
        );
        assert_eq!(
            edited("r = [\"x\", \"z\"]\n", |document| _ = document.exchange(&["r"], "x", "z")),
            "r = [\"z\"]\n",
            "not twice"
        );
    }

    #[test]
    fn tables_are_added_and_found_by_their_ids() {
        let text = "a = 1\n\n# one\n[[x]]\nid = \"one\" # why\n\n[y]\nb = 2\n";
        let added = edited(text, |document| {
            document.insert_table("x", 0, &[("id", "zero".into())]);
            assert!(document.put_by_id("x", "one", &[("n", 2.into())]));
            assert!(!document.put_by_id("x", "two", &[]));
            document.put_in("y", "c", &"d".into());
            document.put_in("z", "e", &"f".into());
        });
        let expected = "a = 1\n\n[[x]]\nid = \"zero\"\n\n# one\n[[x]]\nid = \"one\" # why\nn = 2\n\n[y]\nb = 2\nc = \"d\"\n\n[z]\ne = \"f\"\n";
        assert_eq!(added, expected);
    }
}
