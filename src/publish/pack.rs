//! Compressed copies beside the files of a site, for servers that hand them out as they are.
//!
//! A copy is made of bytes alone, so the same file always gets the same one; it stands only where it is smaller. One that
//! stands there from before is taken up where it unpacks to the file's bytes, which is far quicker than to make it
//! again.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

/// A way of compressing, by the ending that its copies have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    /// Which every browser takes.
    Gzip,
    /// Which is smaller, and taken over https.
    Brotli,
}

impl Packing {
    pub(super) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// The ending of a copy, after that of its file.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Gzip => ".gz",
            Self::Brotli => ".br",
        }
    }

    /// The copy of a file; `None` where it is no smaller.
    pub(super) fn pack(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let packed = match self {
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::best());
                encoder.write_all(bytes).and_then(|()| encoder.finish())
            }
            Self::Brotli => {
                // 11, the highest, takes twice as long for a sixtieth of the bytes; 9 half as long for a thirteenth more.
                const QUALITY: u32 = 10;
                const WINDOW: u32 = 22;
                let mut packed = Vec::new();
                let mut encoder = brotli::CompressorReader::new(bytes, 1 << 16, QUALITY, WINDOW);
                encoder.read_to_end(&mut packed).map(|_| packed)
            }
        };
        // Writing to memory does not fail.
        packed.ok().filter(|packed| packed.len() < bytes.len())
    }

    /// Whether a copy unpacks to a file's bytes. It is read no further than it agrees with them in length, so that one
    /// that unpacks to endless bytes costs no more.
    pub(super) fn holds(self, packed: &[u8], bytes: &[u8]) -> bool {
        let limit = bytes.len() as u64 + 1;
        let mut unpacked = Vec::with_capacity(bytes.len() + 1);
        let read = match self {
            Self::Gzip => GzDecoder::new(packed).take(limit).read_to_end(&mut unpacked),
            Self::Brotli => brotli::Decompressor::new(packed, 1 << 16).take(limit).read_to_end(&mut unpacked),
        };
        read.is_ok() && unpacked == bytes
    }
}

/// The file that a path is a copy of, by its name.
pub(super) fn unpacked(path: &str) -> Option<&str> {
    Packing::ALL.iter().find_map(|packing| path.strip_suffix(packing.ending()))
}

/// Whether a path is that of a copy beside its file, which is among these.
pub(super) fn is_copy<T>(path: &str, files: &BTreeMap<String, T>) -> bool {
    unpacked(path).is_some_and(|path| files.contains_key(path))
}

/// Whether a file of this name is worth a copy: pictures, fonts and archives are compressed already.
pub(super) fn is_worth_it(path: &str) -> bool {
    const ENDINGS: &[&str] =
        &["atom", "css", "csv", "html", "ics", "js", "json", "map", "md", "svg", "txt", "webmanifest", "xml"];
    path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_the_same_each_time_and_holds_its_file_alone() {
        let text = "Veikart for Helsenorge. ".repeat(200);
        for packing in Packing::ALL {
            let packed = packing.pack(text.as_bytes()).unwrap();
            assert_eq!(Some(&packed), packing.pack(text.as_bytes()).as_ref());
            assert!(packed.len() * 10 < text.len());
            assert!(packing.holds(&packed, text.as_bytes()));
            for other in [&text.as_bytes()[1..], b"", &[text.as_bytes(), b"x"].concat()] {
                assert!(!packing.holds(&packed, other));
            }
            assert!(!packing.holds(b"nonsense", text.as_bytes()));
            assert!(!packing.holds(&packed[..packed.len() / 2], text.as_bytes()));
        }
    }

    #[test]
    fn what_gets_no_smaller_has_no_copy() {
        for packing in Packing::ALL {
            assert_eq!(packing.pack(b"x"), None);
            assert_eq!(packing.pack(b""), None);
        }
    }

    #[test]
    fn a_copy_is_known_by_its_name() {
        assert_eq!(unpacked("a/b.css.gz"), Some("a/b.css"));
        assert_eq!(unpacked("a/b.css.br"), Some("a/b.css"));
        assert_eq!(unpacked("a/b.css"), None);
        assert!(is_worth_it("index.html") && !is_worth_it("font.woff2") && !is_worth_it("index.html.gz"));
    }
}
