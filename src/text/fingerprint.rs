//! Short names for bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The first `count` bytes of the SHA-256 of some bytes, in hexadecimal: the same on every machine and in every version.
#[must_use]
pub fn fingerprint(bytes: &[u8], count: usize) -> String {
    Sha256::digest(bytes).iter().take(count).map(|byte| format!("{byte:02x}")).collect()
}

/// How a page's policy names a script or a style that stands in the page itself (Content Security Policy Level 3, 2.3.1).
#[must_use]
pub fn policy_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
