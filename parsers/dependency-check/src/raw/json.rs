//! The JSON report: `core/src/main/resources/templates/jsonReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.

use finding_source::json::{Raw, Reader};
use finding_source::{Limits, ReportError, schema};
use memchr::memmem;

use super::{Software, Unmarked};

finding_source::schema! {
    /// An entry of `vulnerableSoftware`; before 5.0, its `software` was a string.
    struct Entry<'r> {
        software: Option<Software<'r>> = "software",
    }
}

/// Returns the entry of `vulnerableSoftware` that is marked as matched. Without a mark, returns the only entry, or
/// those of the product that have an end.
///
/// There may be thousands, so the others are skipped. Values of an unexpected type are ignored.
pub(crate) fn vulnerable_software<'r>(list: Raw<'r>, product: Option<&str>) -> Vec<Software<'r>> {
    let text = list.as_json();
    let mark = memmem::find(text.as_bytes(), b"\"vulnerabilityIdMatched\"");
    let mut reader = Reader::new(text, 0, &Limits::default()).with_stray_commas();
    let found = match mark {
        Some(mark) => matched(&mut reader, mark),
        None => unmarked(&mut reader, product),
    };
    found.unwrap_or_default()
}

/// Returns the entry that is marked at a byte.
fn matched<'r>(reader: &mut Reader<'r>, mark: usize) -> Result<Vec<Software<'r>>, ReportError> {
    reader.enter_array()?;
    while reader.next_item()? {
        let entry = reader.mark();
        reader.skip()?;
        if reader.byte() > mark {
            reader.go_to(&entry);
            let marked = software(reader)?.filter(Software::is_matched);
            return Ok(marked.into_iter().collect());
        }
    }
    Ok(Vec::new())
}

fn unmarked<'r>(
    reader: &mut Reader<'r>,
    product: Option<&str>,
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut all = Unmarked::default();
    reader.enter_array()?;
    while reader.next_item()? {
        all.add(software(reader)?, product);
    }
    Ok(all.list())
}

fn software<'r>(reader: &mut Reader<'r>) -> Result<Option<Software<'r>>, ReportError> {
    let entry: Option<Entry<'r>> = schema::member(reader, "vulnerableSoftware")?;
    Ok(entry.and_then(|entry| entry.software))
}
