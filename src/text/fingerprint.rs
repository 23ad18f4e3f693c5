//! Short names for bytes.

use sha2::{Digest, Sha256};

/// The first `count` bytes of the SHA-256 of some bytes, in hexadecimal: the same on every machine and in every version.
#[must_use]
pub fn fingerprint(bytes: &[u8], count: usize) -> String {
    Sha256::digest(bytes).iter().take(count).map(|byte| format!("{byte:02x}")).collect()
}
