//! The JSON report: `core/src/main/resources/templates/jsonReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.

use finding_source::json::{Raw, Reader};
use finding_source::{Limits, ReportError, schema};
use memchr::memmem;

use super::{Clean, MOST_SOFTWARE, Software};

finding_source::schema! {
    /// `scanInfo`
    pub(crate) struct ScanInfo<'r> {
        pub(crate) engine_version: Clean<'r> = "engineVersion",
        /// Since 5.2; present if an analyzer failed.
        pub(crate) analysis_exceptions: Vec<AnalysisException<'r>> = "analysisExceptions",
    }

    /// One of `analysisExceptions`: a Java exception; its stack trace and its causes are not read.
    pub(crate) struct AnalysisException<'r> {
        pub(crate) message: Clean<'r> = "exception"."message",
    }

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
        Some(mark) => matched_software(&mut reader, mark),
        None => software_of(&mut reader, product),
    };
    found.unwrap_or_default()
}

/// Returns the entry that is marked at a byte.
fn matched_software<'r>(
    reader: &mut Reader<'r>,
    mark: usize,
) -> Result<Vec<Software<'r>>, ReportError> {
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

/// Returns the only entry, or those of the product that have an end.
fn software_of<'r>(
    reader: &mut Reader<'r>,
    product: Option<&str>,
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut kept = Vec::new();
    let mut only = None;
    let mut entries = 0_usize;
    reader.enter_array()?;
    while reader.next_item()? {
        entries += 1;
        let Some(software) = software(reader)? else {
            continue;
        };
        let ends = software.end_including.0.is_some() || software.end_excluding.0.is_some();
        let own = ends && kept.len() < MOST_SOFTWARE && software.is_of(product);
        only = (entries == 1).then(|| software.clone());
        if own {
            kept.push(software);
        }
    }
    Ok(match only {
        Some(only) if entries == 1 => vec![only],
        _ => kept,
    })
}

fn software<'r>(reader: &mut Reader<'r>) -> Result<Option<Software<'r>>, ReportError> {
    let entry: Option<Entry<'r>> = schema::member(reader, "vulnerableSoftware")?;
    Ok(entry.and_then(|entry| entry.software))
}
