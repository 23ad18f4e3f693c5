//! Rows of the public tables, by RFC 4180 in UTF-8, with the mark by which spreadsheets know it.

use std::borrow::Cow;
use std::io::{Result, Write};

use super::written::ROOM;

/// Writes rows that a spreadsheet opens as the texts that they are.
pub(super) struct Rows<W: Write>(csv::Writer<W>);

/// Without it a spreadsheet reads æ, ø and å as two odd letters each.
const BYTE_ORDER_MARK: &str = "\u{feff}";

impl<W: Write> Rows<W> {
    pub(super) fn new(mut out: W) -> Result<Self> {
        out.write_all(BYTE_ORDER_MARK.as_bytes())?;
        Ok(Self(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).buffer_capacity(ROOM).from_writer(out)))
    }

    pub(super) fn write_record<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> Result<()> {
        for cell in cells {
            self.0.write_field(harmless(cell.as_ref()).as_bytes())?;
        }
        Ok(self.0.write_record(None::<&[u8]>)?)
    }

    pub(super) fn flush(mut self) -> Result<()> {
        self.0.flush()
    }
}

/// A cell that begins as a formula would be run by a spreadsheet; an apostrophe before it says that it is a text. A
/// negative number is none.
fn harmless(cell: &str) -> Cow<'_, str> {
    let is_number =
        |digits: &str| digits.parse::<f64>().is_ok() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if cell.strip_prefix('-').is_some_and(is_number) {
        Cow::Borrowed(cell)
    } else if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn formulas_become_texts() {
        let mut out = Vec::new();
        let mut rows = Rows::new(&mut out).unwrap();
        rows.write_record(["=1+1", "+47", "-", "@sum", "\tx", "1-2", "a=b", "–", "", "-2", "-2.5", "-2+1"]).unwrap();
        rows.flush().unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "\u{feff}'=1+1,'+47,'-,'@sum,'\tx,1-2,a=b,–,,-2,-2.5,'-2+1\r\n");
    }
}
