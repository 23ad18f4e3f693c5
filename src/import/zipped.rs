//! Files that are zip folders, read within bounds whatever they claim to hold.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::ImportError;
use crate::wording::say;

const MIB: u64 = 1024 * 1024;
/// The most bytes that all files of a folder may unpack to.
const MOST: u64 = 128 * MIB;
/// The most files that it may hold.
const FILES: usize = 20_000;

/// The files of a zip folder. What is unpacked is counted, and what unpacks to more than a document holds is refused.
#[derive(Debug)]
pub struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Parts<'a> {
    /// Opens the folder.
    ///
    /// # Errors
    /// Where it is no zip folder, or holds more files than a document does.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ImportError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        if archive.len() > FILES {
            return Err(ImportError::Refused(say!("import.many-parts", count = archive.len(), most = FILES)));
        }
        Ok(Self { archive, left: MOST })
    }

    /// The names of its files, by the alphabet.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
        names.sort();
        names
    }

    /// A file of it; `None` where there is none of the name.
    ///
    /// # Errors
    /// Where it cannot be unpacked, or all that was unpacked is more than a document holds.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ImportError> {
        let mut bytes = Vec::new();
        let file = match self.archive.by_name(name) {
            Ok(file) => file,
            Err(zip::result::ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(broken(&error)),
        };
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| broken(&error))?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or_else(too_large)?;
        Ok(Some(bytes))
    }

    /// That a workbook unpacks to no more than one does, part by part, for a reader that unpacks by itself and keeps
    /// more of each part than its bytes.
    ///
    /// # Errors
    /// Where it does not, or a part cannot be unpacked.
    pub fn is_workbook(mut self) -> Result<(), ImportError> {
        for at in 0..self.archive.len() {
            let file = self.archive.by_index(at).map_err(|error| broken(&error))?;
            let name = file.name().map_err(|error| broken(&error))?.to_ascii_lowercase();
            let most = match () {
                () if name.starts_with("xl/worksheets/") || !name.ends_with(".xml") => self.left,
                () if name.ends_with("sharedstrings.xml") => 32 * MIB,
                () => 8 * MIB,
            };
            let most = most.min(self.left);
            let read = std::io::copy(&mut file.take(most + 1), &mut std::io::sink()).map_err(|error| broken(&error))?;
            if read > most {
                return Err(too_large());
            }
            self.left -= read;
        }
        Ok(())
    }
}

fn broken(error: &dyn std::fmt::Display) -> ImportError {
    ImportError::Refused(say!("import.broken-zip", why = error.to_string()))
}

fn too_large() -> ImportError {
    ImportError::Refused(say!("import.unpacks", most = usize::try_from(MOST / MIB).unwrap_or_default()))
}
