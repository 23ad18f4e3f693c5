//! `serve`.

use std::time::Instant;

use super::args::ServeArgs;
use super::report::{self, Voice};
use super::{Failure, environment, hand, unwritten};
use crate::diag;
use crate::serve::{self, News, Options};
use crate::wording::{Language, say};

/// How many files are told by name.
const NAMED: usize = 3;

pub(super) fn serve(args: &ServeArgs, asked: Option<Language>, voice: Voice) -> Result<(), Failure> {
    // A day that cannot be told is told now; later the environment is the same.
    environment::moment()?;
    let options = Options {
        site: args.site.clone(),
        port: args.port,
        hosts: args.host.clone(),
        poll: args.poll,
        language: asked,
        today: || environment::moment().ok().and_then(|moment| moment.today),
    };
    // What a preview finds of it later it leaves to the next command: it only looks.
    hand::mend(&args.site, voice)?;
    let open = args.open;
    let mut begun = None;
    // A preview goes on where it cannot tell of it on standard output.
    let untold = move |failure| match failure {
        Failure::Output(error) => voice.note(&unwritten(&error)),
        Failure::Content | Failure::Other(_) => {}
    };
    serve::serve(&options, move |news| tell(&news, &mut begun, open, voice).unwrap_or_else(untold))?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the time an update took is told to the editor, and nowhere else")]
fn tell(news: &News<'_>, begun: &mut Option<Instant>, open: bool, voice: Voice) -> Result<(), Failure> {
    match news {
        News::Listening { address, taken } => {
            if let Some(port) = taken {
                voice.note(&say!("serve.taken", port = port.to_string()));
            }
            voice.done(&say!("serve.serving"), &say!("serve.address", address = address))?;
            if open && let Err(error) = open::that_detached(address) {
                voice.note(&say!("serve.no-browser", error = error.to_string()));
            }
        }
        News::Noticed => *begun = Some(Instant::now()),
        News::Updated { files, measures, advice } => {
            let took = begun.take().map(|begun| usize::try_from(begun.elapsed().as_millis()).unwrap_or(usize::MAX));
            let state = say!("serve.state", items = report::items(*measures), advice = report::advice(*advice));
            if files.is_empty() {
                return voice.done(&say!("serve.showing"), &state);
            }
            let files = if files.len() > NAMED {
                report::files(files.len())
            } else {
                say!("as-written", text = files.join(", "))
            };
            let update = match took {
                Some(took) => say!("serve.update", files = files, took = took, state = state),
                None => say!("serve.update-untimed", files = files, state = state),
            };
            voice.done(&say!("serve.updated"), &update)?;
        }
        News::Faults { faults, sources } => {
            voice.failed(faults, sources);
            let count = diag::count(faults).0;
            voice.note(&say!("serve.faults", faults = say!("counts.faults", count = count)));
        }
        News::Trouble(message) => voice.error(message),
    }
    Ok(())
}
