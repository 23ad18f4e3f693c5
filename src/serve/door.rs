//! The port on this machine, and the signal that closes it.

use std::io::{Error, ErrorKind, Result};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

/// What the preview is called in requests: by this machine with the port it listens on, and by the names it was given
/// with any port, since what hands a port on may give it another number.
#[derive(Debug)]
pub(super) struct Names {
    own: Vec<String>,
    given: Vec<String>,
}

impl Names {
    pub(super) fn new(port: u16, given: &[String]) -> Self {
        let own = ["localhost".to_owned(), Ipv4Addr::LOCALHOST.to_string(), format!("[{}]", Ipv6Addr::LOCALHOST)];
        Self {
            own: own.iter().map(|name| format!("{name}:{port}")).collect(),
            given: given.iter().map(|name| without_port(name).to_owned()).collect(),
        }
    }

    /// Whether a request that names this host is one for the preview.
    pub(super) fn hold(&self, asked: &str) -> bool {
        let is = |name: &String, asked: &str| name.eq_ignore_ascii_case(asked);
        self.own.iter().any(|name| is(name, asked)) || self.given.iter().any(|name| is(name, without_port(asked)))
    }
}

impl std::fmt::Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.own.iter().take(1).chain(&self.given).map(|name| format!("http://{name}"));
        f.write_str(&names.collect::<Vec<_>>().join(", "))
    }
}

/// A host's name as a request has it, without its port.
fn without_port(host: &str) -> &str {
    host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(name, _)| name)
}

/// The address to tell: the first name that was given, with the port unless the name has one.
pub(super) fn address(port: u16, given: &[String]) -> String {
    match given.first() {
        None => format!("localhost:{port}"),
        Some(name) if without_port(name) != name => name.clone(),
        Some(name) => format!("{name}:{port}"),
    }
}

/// Opens the first free port from this one on: for both of the addresses that `localhost` may mean, or for other machines
/// too. 0 asks for any.
pub(super) fn open(first: u16, others: bool) -> Result<(Vec<TcpListener>, u16)> {
    for port in first..=u16::MAX {
        let opened = if others { to_others(port) } else { both(port) };
        match opened {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other,
        }
    }
    Err(Error::new(ErrorKind::AddrInUse, format!("every port from {first} on is taken")))
}

fn to_others(port: u16) -> Result<(Vec<TcpListener>, u16)> {
    let listener = listener((Ipv4Addr::UNSPECIFIED, port).into())?;
    let port = listener.local_addr()?.port();
    Ok((vec![listener], port))
}

fn both(port: u16) -> Result<(Vec<TcpListener>, u16)> {
    let ip4 = listener((Ipv4Addr::LOCALHOST, port).into())?;
    let port = ip4.local_addr()?.port();
    match listener((Ipv6Addr::LOCALHOST, port).into()) {
        Ok(ip6) => Ok((vec![ip4, ip6], port)),
        // Another program that answers to the same name would be met instead of the preview.
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(error),
        // A machine without IPv6.
        Err(_) => Ok((vec![ip4], port)),
    }
}

fn listener(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// From now on the program ends well when it is asked to: by Ctrl-C, or by the system. What is given ends then.
pub(super) fn interruption() -> Result<impl Future<Output = Result<()>>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut pressed = signal(SignalKind::interrupt())?;
        let (mut ended, mut closed) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
        Ok(async move {
            tokio::select! {
                _ = pressed.recv() => Ok(()),
                _ = ended.recv() => Ok(()),
                _ = closed.recv() => Ok(()),
            }
        })
    }
    #[cfg(not(unix))]
    Ok(tokio::signal::ctrl_c())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_name_is_answered_on_any_port_and_no_other_name_is() {
        let names = Names::new(1814, &["Preview.example.no".to_owned(), "box:8080".to_owned(), "[::2]".to_owned()]);
        for asked in [
            "localhost:1814",
            "127.0.0.1:1814",
            "[::1]:1814",
            "preview.example.no",
            "preview.example.no:9",
            "box",
            "[::2]:80",
        ] {
            assert!(names.hold(asked), "{asked}");
        }
        for asked in [
            "localhost",
            "localhost:80",
            "example.no",
            "evil-preview.example.no",
            "preview.example.no.evil",
            "box:x",
            "",
        ] {
            assert!(!names.hold(asked), "{asked}");
        }
        assert!(!Names::new(1814, &[]).hold("preview.example.no:1814"));
    }

    #[test]
    fn the_address_told_is_one_that_is_answered() {
        assert_eq!(address(1814, &[]), "localhost:1814");
        assert_eq!(address(1814, &["box".to_owned()]), "box:1814");
        assert_eq!(address(1814, &["box:8080".to_owned()]), "box:8080");
    }
}
