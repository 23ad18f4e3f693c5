//! `headers`.

use super::report::{self, Voice};
use super::surroundings::{HeadersArgs, ServerName};
use super::{Failure, scaffold};
use crate::hosting::{self, Server};
use crate::site::Settings;
use crate::wording::say;

pub(super) fn headers(args: &HeadersArgs, voice: Voice) -> Result<(), Failure> {
    let settings = Settings { base_url: args.base_url.clone(), ..Settings::default() };
    let site = scaffold::sound(&args.site, &settings, &say!("check.nothing-told"), voice)?;
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
