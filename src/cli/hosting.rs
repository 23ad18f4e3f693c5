//! `headers`.

use super::report::{self, Voice};
use super::surroundings::{HeadersArgs, ServerName};
use super::{Failure, build};
use crate::hosting::{self, Server};
use crate::wording::say;

pub(super) fn headers(args: &HeadersArgs, voice: Voice) -> Result<(), Failure> {
    let (_, mut site) = build::publishable(&args.site, args.base_url.clone(), &say!("check.nothing-told"), voice)?;
    // The server hands these out as well.
    build::offer(&mut site, voice);
    if !site.has_base_url() {
        voice.note(&say!("headers.no-base"));
    }
    let server = match args.server {
        ServerName::Nginx => Server::Nginx,
        ServerName::Caddy => Server::Caddy,
        ServerName::Apache => Server::Apache,
        ServerName::Netlify => Server::Netlify,
    };
    report::raw(&hosting::headers(&site, server))
}
