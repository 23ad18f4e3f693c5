//! The random part of a name, by which what one run of the program makes is told from what others make.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// Hexadecimal digits of a token.
const DIGITS: usize = 16;

/// A new token.
#[must_use]
pub fn make() -> String {
    format!("{:0DIGITS$x}", RandomState::new().build_hasher().finish())
}

/// Whether this could be a token.
#[must_use]
pub fn is(name: &[u8]) -> bool {
    name.len() == DIGITS && name.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
