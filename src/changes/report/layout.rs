//! A report laid out: for a terminal, and as Markdown.

use super::{Group, Report, Row};
use crate::changes::Outcome;

/// The widest column that others are aligned after.
const WIDEST: usize = 64;

/// What a column of a table holds of a row.
type Column = fn(&Row) -> Option<String>;

/// A line for a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Stands out.
    Heading(String),
    /// Ordinary text; may be empty.
    Text(String),
}

impl Report {
    /// For a terminal: no line has a line break or an escape code.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let mut out = vec![Line::Heading(self.title.clone())];
        let text = |out: &mut Vec<Line>, line: String| out.push(Line::Text(plain(&line)));
        for (label, edition) in &self.editions {
            text(&mut out, format!("  {label}: {edition}"));
        }
        text(&mut out, String::new());
        for sentence in [&self.opening].into_iter().chain(&self.reasons) {
            text(&mut out, sentence.clone());
        }
        text(&mut out, String::new());
        counted(&mut out, &self.counts);
        if !self.is_changed() {
            text(&mut out, String::new());
            text(&mut out, self.labels.none.clone());
        }
        for group in self.groups.iter().filter(|group| !matches!(group.outcome, Outcome::Stands | Outcome::There)) {
            self.group_lines(&mut out, group);
        }
        if self.has_uncertain() {
            text(&mut out, String::new());
            out.push(Line::Heading(self.uncertain.0.clone()));
            if !self.not_comparable.is_empty() {
                text(&mut out, format!("  {}", self.uncertain.1));
                counted(&mut out, &self.not_comparable);
            }
            if let Some(regrouped) = &self.regrouped {
                text(&mut out, format!("  {regrouped}"));
            }
        }
        if !self.notes.is_empty() {
            text(&mut out, String::new());
        }
        for (edition, note) in &self.notes {
            text(&mut out, format!("{edition}: {note}"));
        }
        out
    }

    fn group_lines(&self, out: &mut Vec<Line>, group: &Group) {
        out.push(Line::Text(String::new()));
        out.push(Line::Heading(format!("{} ({})", group.heading, group.rows.len())));
        out.extend(group.about.iter().map(|about| Line::Text(format!("  {about}"))));
        let ids = width(group.rows.iter().map(|row| row.id.as_str()));
        let titles = width(group.rows.iter().map(|row| row.name.as_str()));
        for row in &group.rows {
            let mut line = format!("  {:ids$}  {:titles$}  ", row.id, row.name);
            match (&row.before, &row.after) {
                (Some(before), Some(after)) => line.push_str(&format!("{before} → {after}")),
                (Some(one), None) | (None, Some(one)) => line.push_str(one),
                (None, None) => {}
            }
            out.push(Line::Text(plain(line.trim_end())));
            let reason = row.reason.iter().map(|reason| format!("{}: {reason}", self.labels.reason));
            out.extend(row.what.iter().cloned().chain(reason).map(|more| {
                let more = format!("  {:ids$}  {more}", "");
                Line::Text(plain(&more))
            }));
        }
    }

    /// Ready to be pasted into a board paper: names, never ids.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n{}\n", escaped(&self.heading), escaped(&self.opening));
        out.extend(self.reasons.iter().map(|reason| format!("\n{}\n", escaped(reason))));
        // What stands as it did is a number in the opening.
        for group in self.groups.iter().filter(|group| group.outcome != Outcome::Stands) {
            self.group_markdown(&mut out, group);
        }
        if self.has_uncertain() {
            out.push_str(&format!("\n## {}\n", escaped(&self.uncertain.0)));
            if !self.not_comparable.is_empty() {
                out.push_str(&format!("\n{}\n\n", escaped(&self.uncertain.1)));
                let counted = self.not_comparable.iter().map(|(what, count)| format!("- {}: {count}\n", escaped(what)));
                out.extend(counted);
            }
            out.extend(self.regrouped.iter().map(|regrouped| format!("\n{}\n", escaped(regrouped))));
        }
        for (edition, note) in &self.notes {
            out.push_str(&format!("\n**{}:** {}\n", escaped(edition), escaped(note)));
        }
        out
    }

    fn group_markdown(&self, out: &mut String, group: &Group) {
        out.push_str(&format!("\n## {} ({})\n", escaped(&group.heading), group.rows.len()));
        out.extend(group.about.iter().map(|about| format!("\n{}\n", escaped(about))));
        let [from, to] = &self.sides;
        let columns: [(&str, Column); 6] = [
            (&self.labels.measure, |row| Some(row.name.clone())),
            (from, |row| row.before.clone()),
            (to, |row| row.after.clone()),
            (&self.labels.what, |row| (!row.what.is_empty()).then(|| row.what.join(". "))),
            (&self.labels.deliveries, |row| row.deliveries.clone()),
            (&self.labels.reason, |row| row.reason.clone()),
        ];
        let columns: Vec<_> = columns
            .iter()
            .enumerate()
            .filter(|(at, (_, value))| *at == 0 || group.rows.iter().any(|row| value(row).is_some()))
            .collect();
        let heads: Vec<String> = columns.iter().map(|(_, (head, _))| escaped(head)).collect();
        let cell = |row: &Row, at: usize, value: &Column| {
            let text = escaped(&value(row).unwrap_or_default());
            match &row.link {
                Some(link) if at == 0 => format!("[{text}]({link})"),
                _ => text,
            }
        };
        let row = |row: &Row| columns.iter().map(|(at, (_, value))| cell(row, *at, value)).collect();
        out.push_str(&table(&heads, &group.rows.iter().map(row).collect::<Vec<_>>()));
    }

    fn has_uncertain(&self) -> bool {
        !self.not_comparable.is_empty() || self.regrouped.is_some()
    }
}

fn counted(out: &mut Vec<Line>, counts: &[(String, usize)]) {
    let digits = counts.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or(0);
    for (what, count) in counts {
        out.push(Line::Text(plain(&format!("  {count:digits$}  {what}"))));
    }
}

fn width<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0).min(WIDEST)
}

/// A text on one line, without what a terminal would obey.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule = vec!["---".to_owned(); heads.len()];
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("\n{}{}{rows}", line(heads), line(&rule))
}

/// A text that Markdown shows as it is, also in the cell of a table.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in plain(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '!') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
