//! Catalogs of vulnerabilities.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use finding_severity::CveId;
use finding_severity::catalog::{CatalogError, Epss, Kev};
use serde_json::Value;

/// Reads CISA's catalog of known exploited vulnerabilities.
///
/// # Panics
///
/// If an entry is lost, or a guarantee is broken.
pub fn kev(bytes: &[u8]) {
    let kev = match Kev::from_json(bytes) {
        Ok(kev) => kev,
        Err(error) => return refused(bytes, &error),
    };
    let ids: Vec<CveId> = kev.iter().map(|(id, _)| id).collect();
    assert!(ids.is_sorted_by(|one, other| one < other));
    assert_eq!((ids.len(), ids.is_empty()), (kev.len(), kev.is_empty()));
    for (id, entry) in kev.iter() {
        assert_eq!(kev.get(id), Some(entry));
        let texts = [&entry.date_added, &entry.due_date, &entry.required_action];
        let mut texts = texts.into_iter().flatten();
        assert!(texts.all(|text| !text.is_empty() && text.trim() == text));
    }
    // Numbers outside of the parser's range are only seen by a parser that reads everything.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let listed = value["vulnerabilities"].as_array().expect("a list");
    let names = listed.iter().map(|entry| entry["cveID"].as_str());
    let names: BTreeSet<CveId> = names
        .map(|name| name.and_then(|name| name.parse().ok()).expect("a name"))
        .collect();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ids);
}

/// Reads FIRST's scores, writes them and reads them again.
///
/// # Panics
///
/// If a score is lost, or a guarantee is broken.
pub fn epss(bytes: &[u8]) {
    let epss = match Epss::from_csv(bytes) {
        Ok(epss) => epss,
        Err(error) => return refused(bytes, &error),
    };
    let scores: Vec<(CveId, f64)> = epss.iter().collect();
    assert!(scores.is_sorted_by(|one, other| one.0 < other.0));
    assert_eq!((scores.len(), epss.is_empty()), (epss.len(), false));
    let mut csv = "cve,epss\n".to_owned();
    for (id, score) in &scores {
        assert!((0.0..=1.0).contains(score), "{score}");
        assert_eq!(epss.get(*id), Some(*score));
        writeln!(csv, "{id},{score}").expect("writing cannot fail");
    }
    let again = Epss::from_csv(csv.as_bytes()).expect("own output");
    assert_eq!(again.iter().collect::<Vec<_>>(), scores);
}

fn refused(bytes: &[u8], error: &CatalogError) {
    let line = error.to_string();
    assert!(!error.message().trim().is_empty());
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(line.len() < 3_000, "{line}");
    let lines = bytes.split(|&byte| byte == b'\n').count();
    assert!((1..=lines).contains(&error.line()), "{error}");
    assert!(error.column() >= 1, "{error}");
}
