//! Short names for bytes.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The first `count` bytes of the SHA-256 of some bytes, in hexadecimal: the same on every machine and in every version.
#[must_use]
pub fn fingerprint(bytes: &[u8], count: usize) -> String {
    let mut name = String::with_capacity(2 * count);
    for byte in Sha256::digest(bytes).iter().take(count) {
        // Writing to memory does not fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// How a page's policy names a script or a style that stands in the page itself (Content Security Policy Level 3, 2.3.1).
#[must_use]
pub fn policy_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
