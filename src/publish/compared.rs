//! Files that are written only where they differ from those that stood there.

use std::fs::{self, File, Metadata};
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;
use std::time::SystemTime;

use super::{PublishError, io as failed};
use crate::text::{Digest, Digesting};

/// What is written is held against the old file as long as both are the same; from the first byte that differs on, and
/// with all before it, it goes to a new one.
pub(super) struct Compared<'a> {
    path: &'a Path,
    old: Option<(BufReader<File>, Metadata)>,
    new: Option<BufWriter<File>>,
    /// How many bytes came.
    length: u64,
    /// Of all that came.
    digest: Digesting,
    /// What was read of the old file to be compared.
    held: Vec<u8>,
}

/// What came of it.
pub(super) enum Came {
    /// The old file holds the same.
    Same(Old),
    /// The new file is there.
    New(File),
}

/// An old file, open since it was compared: by now another build may have put something else at its path.
pub(super) struct Old {
    file: File,
    /// What is told of it.
    pub(super) metadata: Metadata,
}

impl Old {
    /// All that it holds.
    pub(super) fn bytes(mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.rewind()?;
        self.file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl<'a> Compared<'a> {
    /// A file that will stand at `path`, where it does not hold what `old` does.
    pub(super) fn new(path: &'a Path, old: Option<&Path>) -> Self {
        let open = |old: &Path| {
            let is_file = fs::symlink_metadata(old).ok()?.is_file();
            let file = File::open(old).ok().filter(|_| is_file)?;
            let metadata = file.metadata().ok()?;
            Some((BufReader::new(file), metadata))
        };
        Self { path, old: old.and_then(open), new: None, length: 0, digest: Digesting::default(), held: Vec::new() }
    }

    /// Ends the file; tells what came of it, its length in bytes, and their digest.
    pub(super) fn finish(mut self) -> io::Result<(Came, u64, Digest)> {
        let digest = self.digest.finish();
        match self.old.take() {
            Some((old, metadata)) if self.new.is_none() && metadata.len() == self.length => {
                return Ok((Came::Same(Old { file: old.into_inner(), metadata }), self.length, digest));
            }
            old => self.old = old,
        }
        let file = self.begun()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok((Came::New(file), self.length, digest))
    }

    /// The new file, with what was the same in it.
    fn begun(&mut self) -> io::Result<BufWriter<File>> {
        if let Some(new) = self.new.take() {
            return Ok(new);
        }
        let mut new = File::create_new(self.path)?;
        if let Some((old, _)) = self.old.take() {
            let mut old = old.into_inner();
            old.rewind()?;
            io::copy(&mut old.take(self.length), &mut new)?;
        }
        Ok(BufWriter::new(new))
    }

    /// Whether the old file goes on with these bytes.
    fn goes_on_with(&mut self, bytes: &[u8]) -> bool {
        let Some((old, _)) = &mut self.old else { return false };
        self.held.resize(bytes.len(), 0);
        old.read_exact(&mut self.held).is_ok() && self.held == bytes
    }
}

impl Write for Compared<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.new.is_some() || !self.goes_on_with(bytes) {
            let mut new = self.begun()?;
            new.write_all(bytes)?;
            self.new = Some(new);
        }
        self.length += bytes.len() as u64;
        self.digest.add(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is told of an old file where it holds these bytes: of the very file that was read.
pub(super) fn same(old: &Path, bytes: &[u8]) -> Option<Metadata> {
    let metadata = fs::symlink_metadata(old).ok()?;
    if !metadata.is_file() || metadata.len() != bytes.len() as u64 {
        return None;
    }
    let mut file = File::open(old).ok()?;
    let metadata = file.metadata().ok()?;
    let mut held = Vec::with_capacity(bytes.len());
    file.read_to_end(&mut held).ok()?;
    (held == bytes).then_some(metadata)
}

/// Writes a new file.
pub(super) fn write_file(path: &Path, bytes: &[u8], modified: Option<SystemTime>) -> Result<(), PublishError> {
    let mut file = File::create_new(path).map_err(failed(path))?;
    file.write_all(bytes).map_err(failed(path))?;
    stamp(&file, modified).map_err(failed(path))
}

/// Gives a file a time stamp other than the clock's.
pub(super) fn stamp(file: &File, modified: Option<SystemTime>) -> io::Result<()> {
    modified.map_or(Ok(()), |modified| file.set_modified(modified))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_written_only_where_it_differs() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::write(&old, "ett to tre").unwrap();
        for (text, is_same) in
            [("ett to tre", true), ("ett to fem", false), ("to", false), ("ett to tre fire", false), ("", false)]
        {
            let mut file = Compared::new(&new, Some(&old));
            for piece in text.as_bytes().chunks(3) {
                file.write_all(piece).unwrap();
            }
            let (came, length, digest) = file.finish().unwrap();
            assert_eq!((length, digest), (text.len() as u64, Digest::of(text.as_bytes())));
            assert_eq!(matches!(came, Came::Same(_)), is_same, "{text}");
            assert_eq!(fs::read_to_string(&new).ok(), (!is_same).then(|| text.to_owned()));
            let _ = fs::remove_file(&new);
        }
        Compared::new(&new, None).finish().unwrap();
        assert_eq!(fs::read(&new).unwrap(), b"");
    }

    #[test]
    fn what_was_compared_is_what_is_taken_up() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::write(&old, "ett to tre").unwrap();
        let mut file = Compared::new(&new, Some(&old));
        file.write_all(b"ett to tre").unwrap();
        let (Came::Same(same), ..) = file.finish().unwrap() else { panic!("it is the same") };
        fs::write(&new, "to tre fire").unwrap();
        fs::rename(&new, &old).unwrap();
        assert_eq!(same.bytes().unwrap(), b"ett to tre");
    }
}
