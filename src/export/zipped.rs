//! Files in one package: in the order they are given, with one time stamp for all, so that the same files give the same
//! bytes.

use std::io::{Cursor, Write as _};

use jiff::civil::Date;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is small already is kept as it is.
const PACKED: [&str; 8] = [".woff2", ".pdf", ".png", ".jpg", ".jpeg", ".webp", ".xlsx", ".pptx"];

/// The package of some files. Its time stamp is a day, or the first that the format knows.
pub(super) fn zipped<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    day: Option<Date>,
) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default().last_modified_time(stamp(day));
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let is_packed = PACKED.iter().any(|ending| path.ends_with(ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        out.start_file(path, options.compression_method(method))?;
        out.write_all(bytes)?;
    }
    Ok(out.finish()?.into_inner())
}

fn stamp(day: Option<Date>) -> DateTime {
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    let of_day = |day: Date| {
        let year = u16::try_from(day.year()).ok()?;
        DateTime::from_date_and_time(year, number(day.month()), number(day.day()), 0, 0, 0).ok()
    };
    day.and_then(of_day).unwrap_or_default()
}
