//! `import`: what files of others tell, brought into a site.

use std::io::Read as _;
use std::path::Path;

use super::incoming::{ImportArgs, TakeName};
use super::report::{self, Voice};
use super::scaffold::read_whole;
use super::{Failure, hand};
use crate::import::{
    Difference, Found, ImportError, MOST_BYTES, Map, Plan, Question, RECORD, Step, Take, Vocabulary, Wish,
};
use crate::wording::{Text, Value, say};
use crate::{import, source};

pub(super) fn import(args: &ImportArgs, voice: Voice) -> Result<(), Failure> {
    let (edition, plan) = match args.into.as_slice() {
        [] => (None, None),
        // Where no file is left, it stands where the id was to stand.
        [kind, id] if kind == "edition" && !args.files.is_empty() => (Some(id.as_str()), None),
        [kind, id] if kind == "plan" && !args.files.is_empty() => (None, Some(id.as_str())),
        _ => return Err(Failure::Other(say!("import.as"))),
    };
    let nothing = say!("check.nothing-imported");
    let hand = (!args.dry_run).then(|| hand::take(&args.site, voice)).transpose()?;
    let (tree, site) = read_whole(&args.site, &nothing, voice)?;
    let map = match &args.map {
        Some(path) => Map::read(&text(path)?).map_err(|error| told(path, &error))?,
        None => Map::default(),
    };
    let mut found = Found::default();
    let own = import::own_locales();
    let known = Vocabulary::new(&site, &own, &map);
    for path in &args.files {
        let bytes = bytes(path)?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        found.take(import::read(&name, &bytes, &known).map_err(|error| told(path, &error))?);
    }
    let take = args.take.map(|take| match take {
        TakeName::Theirs => Take::Theirs,
        TakeName::Ours => Take::Ours,
    });
    let record_path = args.site.join(RECORD);
    let record = if record_path.exists() { Some(text(&record_path)?) } else { None };
    let wish = Wish { take, plan, edition };
    let made = import::plan(&tree, &site, record.as_deref(), found, &map, wish);
    let made = made.map_err(|error| Failure::Other(error.text()))?;
    tell(&made, voice)?;
    if !made.faults.is_empty() {
        voice.failed(&made.faults, &made.tree.sources(&made.faults));
        voice.error(&say!("import.faults", count = made.faults.len()));
        return Err(Failure::Content);
    }
    let Some(hand) = hand else { return voice.line(&say!("import-report.dry")) };
    hand.change(&made.changes)?;
    let files = report::files(made.changes.len());
    voice
        .done(&say!("import-report.done"), &say!("import-report.files", files = files.clone()))
        .map_err(|failure| failure.although(say!("import-report.files", files = files)))
}

/// Tells what is to be done, and what is not.
fn tell(plan: &Plan, voice: Voice) -> Result<(), Failure> {
    for (key, what) in &plan.configured {
        voice.line(&say!("import-report.configured", key = *key, what = what))?;
    }
    for step in &plan.steps {
        tell_step(step, voice)?;
    }
    if plan.same > 0 {
        voice.line(&say!("import-report.same", count = plan.same))?;
    }
    if !plan.differences.is_empty() {
        voice.line(&say!("import-report.differences", count = plan.differences.len()))?;
        for Difference { file, fact, ours, theirs, place } in &plan.differences {
            voice.more(&say!("import-report.difference", file = file, fact = fact, place = place.text()))?;
            voice.more(&say!("import-report.ours", text = ours))?;
            voice.more(&say!("import-report.theirs", text = theirs))?;
        }
        voice.more(&say!("import-report.take"))?;
    }
    if !plan.gone.is_empty() {
        let names = Value::Names(plan.gone.clone(), 20);
        voice.line(&say!("import-report.gone", count = plan.gone.len(), names = names))?;
    }
    tell_each(&say!("import-report.questions", count = plan.questions.len()), &plan.questions, voice)?;
    tell_each(&say!("import-report.passed"), &plan.passed, voice)
}

fn tell_step(step: &Step, voice: Voice) -> Result<(), Failure> {
    let (file, place) = (step.file.as_str(), step.place.text());
    if step.is_new {
        let count = step.facts.len();
        return voice.line(&say!(
            "import-report.new",
            file = file,
            id = &step.id,
            title = &step.title,
            count = count,
            place = place
        ));
    }
    voice.line(&say!("import-report.changed", file = file, id = &step.id, title = &step.title, place = place))?;
    for (name, before, after) in &step.facts {
        let told = match before {
            Some(before) => say!("import-report.fact", name = name, before = before, after = after),
            None => say!("import-report.new-fact", name = name, after = after),
        };
        voice.more(&told)?;
    }
    Ok(())
}

fn tell_each(head: &Text, all: &[Question], voice: Voice) -> Result<(), Failure> {
    if all.is_empty() {
        return Ok(());
    }
    voice.line(head)?;
    for question in all {
        voice.more(&say!("import-report.at", place = question.place.text(), what = question.what.clone()))?;
    }
    Ok(())
}

/// The bytes of a file that is named on the command line, no more than are read.
fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| {
        Failure::Other(say!("verify.cannot-read", path = path.display().to_string(), error = error.to_string()))
    };
    let mut bytes = Vec::new();
    let file = source::open(path).map_err(failed)?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        let most = usize::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
        return Err(told(path, &ImportError::Refused(say!("import.too-large", most = most))));
    }
    Ok(bytes)
}

/// The text of a small file.
fn text(path: &Path) -> Result<String, Failure> {
    let text = String::from_utf8(bytes(path)?);
    text.map_err(|_| told(path, &ImportError::Refused(say!("import.no-utf8"))))
}

fn told(path: &Path, error: &ImportError) -> Failure {
    Failure::Other(say!("verify.refused", path = path.display().to_string(), why = error.text()))
}
