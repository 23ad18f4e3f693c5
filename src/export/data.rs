//! The open data: of the working roadmap as they stand on the site, of an edition what the site's files hold of it.

use super::{Asked, ExportError};
use crate::address::DataName;
use crate::site::Site;

/// The elements as rows.
pub(super) fn csv(asked: &Asked<'_>) -> Result<Vec<u8>, ExportError> {
    let Some(edition) = asked.adopted() else { return file(asked.site, DataName::Csv) };
    let all = file(asked.site, DataName::Editions)?;
    let failed = |error: csv::Error| ExportError::Writer("csv", error.to_string());
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(&all[..]);
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for (at, row) in rows.byte_records().enumerate() {
        let row = row.map_err(failed)?;
        if at == 0 || row.get(0) == Some(edition.id.as_bytes()) {
            out.write_byte_record(&row).map_err(failed)?;
        }
    }
    out.into_inner().map_err(|error| ExportError::Writer("csv", error.to_string()))
}

/// The whole roadmap, or one of its editions.
pub(super) fn json(asked: &Asked<'_>) -> Result<Vec<u8>, ExportError> {
    let all = file(asked.site, DataName::Json)?;
    let Some(edition) = asked.adopted() else { return Ok(all) };
    let failed = |error: serde_json::Error| ExportError::Writer("json", error.to_string());
    let all: serde_json::Value = serde_json::from_slice(&all).map_err(failed)?;
    let editions = all["editions"].as_array().into_iter().flatten();
    let own = editions.into_iter().find(|one| one["id"] == edition.id.as_str()).cloned().unwrap_or_default();
    let mut bytes = serde_json::to_vec_pretty(&own).map_err(failed)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn file(site: &Site, name: DataName) -> Result<Vec<u8>, ExportError> {
    match site.bytes(&site.config().addresses.data(name)) {
        Some(Ok(bytes)) => Ok(bytes.into_owned()),
        Some(Err(fault)) => Err(ExportError::Faults(vec![fault])),
        None => Ok(Vec::new()),
    }
}
