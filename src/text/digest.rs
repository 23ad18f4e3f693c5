//! Telling whether bytes are the same as others that are no longer at hand.

use std::fmt;

use twox_hash::xxhash3_128::Hasher;

/// 128 bits that stand for some bytes (XXH3): the same on every machine. That two differ by chance and have the same is out of
/// question; who sets out to find two such bytes can, so nothing that keeps somebody out may rest on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest(u128);

impl Digest {
    /// That of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Hasher::oneshot(bytes))
    }

    /// One that stands for several, in their order.
    #[must_use]
    pub fn of_all(digests: impl IntoIterator<Item = Self>) -> Self {
        // One that is asked bit by bit has much to make ready, and there are tens of thousands of these.
        let all: Vec<u8> = digests.into_iter().flat_map(|Self(digest)| digest.to_be_bytes()).collect();
        Self::of(&all)
    }

    /// That of a text with what it names.
    #[must_use]
    pub fn with(self, name: &str) -> Self {
        Self::of_all([Self::of(name.as_bytes()), self])
    }

    /// The one that was written as [`fmt::Display`] does.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        u128::from_str_radix(text, 16).ok().map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// The digest of bytes that come bit by bit.
#[derive(Default)]
pub struct Digesting(Hasher);

impl Digesting {
    /// Takes the next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    /// That of all that came.
    #[must_use]
    pub fn finish(&self) -> Digest {
        Digest(self.0.finish_128())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_same_however_the_bytes_come_and_on_every_machine() {
        let bytes: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
        let mut digesting = Digesting::default();
        for piece in bytes.chunks(777) {
            digesting.add(piece);
        }
        assert_eq!(digesting.finish(), Digest::of(&bytes));
        assert_eq!(Digest::read(&Digest::of(&bytes).to_string()), Some(Digest::of(&bytes)));
        // As XXH3 is told of by its author.
        assert_eq!(Digest::of(b"").to_string(), "99aa06d3014798d86001c324468d497f");
    }

    #[test]
    fn order_and_names_count() {
        let [one, other] = [Digest::of(b"one"), Digest::of(b"other")];
        assert_ne!(Digest::of_all([one, other]), Digest::of_all([other, one]));
        assert_ne!(one.with("a"), one.with("b"));
    }
}
