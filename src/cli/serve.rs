//! `serve`.

use std::time::Instant;

use super::args::ServeArgs;
use super::{Failure, environment, report, unwritten};
use crate::diag;
use crate::serve::{self, News, Options};
use crate::wording::Language;

/// How many files are told by name.
const NAMED: usize = 3;

pub(super) fn serve(args: &ServeArgs, asked: Option<Language>, language: Language) -> Result<(), Failure> {
    // A day that cannot be told is told now; later the environment is the same.
    environment::moment().map_err(Failure::Other)?;
    let options = Options {
        site: args.site.clone(),
        port: args.port,
        poll: args.poll,
        language: asked,
        today: || environment::moment().ok().and_then(|moment| moment.today),
    };
    let open = args.open;
    let mut begun = None;
    // A preview goes on where it cannot tell of it on standard output.
    let untold = |failure| match failure {
        Failure::Output(error) => report::note(&unwritten(&error)),
        Failure::Content | Failure::Other(_) => {}
    };
    serve::serve(&options, move |news| tell(&news, &mut begun, open, language).unwrap_or_else(untold))?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the time an update took is told to the editor, and nowhere else")]
fn tell(news: &News<'_>, begun: &mut Option<Instant>, open: bool, language: Language) -> Result<(), Failure> {
    match news {
        News::Listening { address, taken } => {
            if let Some(port) = taken {
                report::note(&format!("Port {port} is taken; the next free one is used"));
            }
            report::done("Serving", &format!("{address} (Ctrl-C ends it)"))?;
            if open && let Err(error) = open::that_detached(address) {
                report::note(&format!("The browser could not be opened: {error}"));
            }
        }
        News::Noticed => *begun = Some(Instant::now()),
        News::Updated { files, measures, advice } => {
            let took = begun.take().map_or_else(String::new, |begun| format!(" in {} ms", begun.elapsed().as_millis()));
            let measures = report::counted(*measures, "measure", "measures");
            let state = format!("{measures}, no faults, {}", report::advice(*advice));
            match files {
                [] => report::done("Showing", &state)?,
                files if files.len() > NAMED => {
                    report::done("Updated", &format!("{} files{took}: {state}", files.len()))?;
                }
                files => report::done("Updated", &format!("{}{took}: {state}", files.join(", ")))?,
            }
        }
        News::Faults { faults, sources } => {
            report::failed(faults, sources, language);
            report::note(&format!(
                "{}: the last good page stays",
                report::counted(diag::count(faults).0, "fault", "faults")
            ));
        }
        News::Trouble(message) => report::error(message),
    }
    Ok(())
}
