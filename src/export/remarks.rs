//! What bodies say of the roadmap, as the appendix of a case: in Markdown, by area and element.

use std::fmt::Write as _;

use crate::config::Config;
use crate::facts::Localised;
use crate::locale::Locale;
use crate::model::{Choice as _, Remark, Roadmap};

/// The name of the format, which is no paper of an edition and never part of what is published.
pub const REMARKS: &str = "remarks";

/// The appendix, in the language of the texts; `None` where nobody says anything. The roadmap is one with all that is said,
/// as a preview has it.
#[must_use]
pub fn remarks(roadmap: &Roadmap, config: &Config, locale: &Locale) -> Option<String> {
    let all: Vec<&Remark> = roadmap.measures.iter().flat_map(|measure| &measure.remarks).collect();
    if all.is_empty() {
        return None;
    }
    let (tag, text) = (locale.language(), |name: &str| locale.text(name));
    let open = |remarks: &[&Remark]| remarks.iter().filter(|remark| remark.is_open()).count();
    let counted = [("count", all.len().into()), ("open", open(&all).into())];
    let mut out = format!("# {}: {}\n\n", text("remarks"), config.title.get(tag));
    let _ = writeln!(out, "{}\n", locale.format("remarks_count", &counted));
    let _ = writeln!(
        out,
        "| {} | {} | {} |\n| --- | ---: | ---: |",
        text("remarks_by"),
        text("remarks"),
        text("remarks_open")
    );
    for (at, (_, name)) in config.remarks.bodies.iter().enumerate() {
        let own: Vec<&Remark> = all.iter().copied().filter(|remark| remark.by == at).collect();
        if !own.is_empty() {
            let _ = writeln!(out, "| {} | {} | {} |", name.get(tag), own.len(), open(&own));
        }
    }
    for area in &roadmap.areas {
        let measures = &roadmap.measures[area.measures.clone()];
        let mut measures = measures.iter().filter(|measure| !measure.remarks.is_empty()).peekable();
        if measures.peek().is_some() {
            let _ = writeln!(out, "\n## {}", area.text.in_language(tag).title);
        }
        for measure in measures {
            let _ = writeln!(out, "\n### {}", measure.text.in_language(tag).title);
            // A case reads them in the order they came.
            for remark in measure.remarks.iter().rev() {
                one(&mut out, remark, config, locale);
            }
        }
    }
    Some(out)
}

fn one(out: &mut String, remark: &Remark, config: &Config, locale: &Locale) {
    let tag = locale.language();
    let by = config.remarks.bodies.get(remark.by).map_or("", |(_, name)| name.get(tag));
    let source = remark.source.and_then(|at| config.sources.get(at)).map(|(_, title)| format!(" ({})", title.get(tag)));
    let _ = writeln!(out, "\n**{by}**, {}{}\n", remark.date.in_words(locale), source.unwrap_or_default());
    let quoted = |text: &Localised| -> String {
        text.get(tag).trim().lines().map(|line| format!("> {}", line.trim_end()).trim_end().to_owned() + "\n").collect()
    };
    out.push_str(&quoted(&remark.text));
    match (&remark.answer, remark.decision) {
        (None, None) => _ = writeln!(out, "\n{}.", locale.text("remark_open")),
        (answer, decision) => {
            if let Some(answer) = answer {
                let _ = writeln!(out, "\n{}: {}", locale.text("remark_answer"), answer.get(tag).trim());
            }
            if let Some(decision) = decision {
                let became = locale.text(&format!("decision_{}", decision.name()));
                let _ = writeln!(out, "\n{}: {became}.", locale.text("remark_decision"));
            }
        }
    }
}
