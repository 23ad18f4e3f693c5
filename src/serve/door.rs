//! The port on this machine, and the signal that closes it.

use std::io::{Error, ErrorKind, Result};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

/// Opens the first free port from this one on, for both of the addresses that `localhost` may mean. 0 asks for any.
pub(super) fn open(first: u16) -> Result<(Vec<TcpListener>, u16)> {
    for port in first..=u16::MAX {
        match both(port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other,
        }
    }
    Err(Error::new(ErrorKind::AddrInUse, format!("every port from {first} on is taken")))
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

/// Ends when the program is asked to: by Ctrl-C, or by the system.
pub(super) async fn interrupted() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut ended, mut closed) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = ended.recv() => Ok(()),
            _ = closed.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
