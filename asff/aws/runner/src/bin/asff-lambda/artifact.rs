//! Zips of CodePipeline.

use std::io::{Cursor, Read as _};
use std::path::Path;

use zip::ZipArchive;

use crate::objects::Budget;

/// The number of entries that a zip may have. The list of them is in memory before the first is read.
const ENTRIES: usize = 200_000;

/// The number of bytes that entries without a report may have together. Reading them takes time, but no memory.
const SKIPPED: u64 = 4 << 30;

/// The number of bytes that decide whether a file is binary.
const HEAD: u64 = 8 << 10;

/// An entry of a zip.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// The entries of a zip.
#[derive(Debug, Default)]
pub(crate) struct Unpacked {
    pub(crate) reports: Vec<Entry>,
    /// The number of files that are not reports.
    pub(crate) skipped: usize,
}

/// Unpacks the entries below `directory` that `may_be_report` accepts, in the order of their names. It gets the name of the
/// entry, and all of its bytes, or the first ones of a binary file.
///
/// Sizes that the zip states are not trusted: what is kept comes from the budget, and what is not kept has a limit of its
/// own. Directories and links are skipped.
///
/// # Errors
///
/// One line, if the bytes are not a zip, an entry cannot be read, or the zip is too large.
pub(crate) fn unpack(
    name: &str,
    bytes: &[u8],
    directory: &str,
    budget: &mut Budget,
    may_be_report: impl Fn(&Path, &[u8]) -> bool,
) -> Result<Unpacked, String> {
    let about = |entry: &str, error: &dyn std::fmt::Display| format!("{name}: {entry}: {error}");
    // Each entry has this header, so this is not less than the number of entries.
    let count = bytes
        .windows(4)
        .filter(|part| part == b"PK\x01\x02")
        .count();
    if count > ENTRIES {
        return Err(format!("{name}: more than {ENTRIES} entries"));
    }
    let archive = ZipArchive::new(Cursor::new(bytes));
    let mut archive = archive.map_err(|error| format!("{name}: {error}"))?;
    let directory = directory.trim_start_matches("./").trim_matches('/');
    let mut names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    names.retain(|entry| is_below(entry, directory));
    names.sort();
    let mut unpacked = Unpacked::default();
    let mut skipped = 0;
    for entry in names {
        let file = archive.by_name(&entry);
        let mut file = file.map_err(|error| about(&entry, &error))?;
        if !file.is_file() {
            continue;
        }
        let mut bytes = Vec::new();
        let head = file.by_ref().take(HEAD).read_to_end(&mut bytes);
        head.map_err(|error| about(&entry, &error))?;
        let below = entry.trim_start_matches("./");
        let path = Path::new(below.strip_prefix(directory).unwrap_or(below));
        if is_binary(&bytes) && !may_be_report(path, &bytes) {
            unpacked.skipped += 1;
            continue;
        }
        // One more byte than is allowed: a file of exactly that size fits.
        let most = budget.left().saturating_add(1);
        let rest = file.take(most).read_to_end(&mut bytes);
        rest.map_err(|error| about(&entry, &error))?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > budget.left() || may_be_report(path, &bytes) {
            budget.take(&format!("{name}: {entry}"), length)?;
            unpacked.reports.push(Entry { name: entry, bytes });
            continue;
        }
        unpacked.skipped += 1;
        skipped += length;
        if skipped > SKIPPED {
            let message = "too many files that are not reports; name the directory of the reports";
            return Err(format!("{name}: {message}"));
        }
    }
    Ok(unpacked)
}

fn is_below(entry: &str, directory: &str) -> bool {
    let rest = entry.trim_start_matches("./").strip_prefix(directory);
    rest.is_some_and(|rest| directory.is_empty() || rest.starts_with('/'))
}

/// Returns whether a file begins as no text does. UTF-16 has zeros, but also a mark at its beginning.
fn is_binary(head: &[u8]) -> bool {
    let has_mark = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    !has_mark && head.contains(&0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is the failure")]

    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            if name.ends_with('/') {
                zip.add_directory(*name, SimpleFileOptions::default())
                    .unwrap();
                continue;
            }
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn read(zip: &[u8], directory: &str, limit: u64) -> Result<Unpacked, String> {
        let may_be_report = |_: &Path, bytes: &[u8]| bytes.starts_with(b"{") && !bytes.contains(&0);
        unpack(
            "a.zip",
            zip,
            directory,
            &mut Budget::new(limit),
            may_be_report,
        )
    }

    fn names(unpacked: &Unpacked) -> Vec<&str> {
        unpacked.reports.iter().map(|entry| &*entry.name).collect()
    }

    #[test]
    fn reports_are_unpacked_in_the_order_of_their_names_and_other_files_are_counted() {
        let zip = zip(&[
            ("reports/", b""),
            ("reports/z.json", b"{1}"),
            ("reports/a.json", b"{2}"),
            ("src/a.php", b"<?php"),
            ("app.jar", b"{\0"),
        ]);
        let all = read(&zip, "", 1000).unwrap();
        assert_eq!(names(&all), ["reports/a.json", "reports/z.json"]);
        assert_eq!((&*all.reports[0].bytes, all.skipped), (&b"{2}"[..], 2));
        let below = read(&zip, "./reports/", 1000).unwrap();
        assert_eq!((below.reports.len(), below.skipped), (2, 0));
        assert_eq!(read(&zip, "report", 1000).unwrap().reports.len(), 0);
    }

    #[test]
    fn a_zip_that_is_far_larger_unpacked_is_refused_at_the_limit() {
        let bomb = vec![b'{'; 1 << 20];
        let zip = zip(&[("bomb.json", &bomb), ("b.json", b"{}")]);
        assert!(zip.len() < 5000, "{}", zip.len());
        let error = read(&zip, "", 100_000).unwrap_err();
        assert!(
            error.starts_with("a.zip: bomb.json: all reports"),
            "{error}"
        );
        assert!(error.contains("more than 100000 bytes"), "{error}");
        // The limit is for all entries together.
        let error = read(&zip, "", 1 << 20).unwrap_err();
        assert!(
            error.starts_with("a.zip: bomb.json: all reports"),
            "{error}"
        );
        assert_eq!(read(&zip, "", (1 << 20) + 2).unwrap().reports.len(), 2);
    }

    #[test]
    fn more_entries_than_the_limit_are_refused_before_they_are_listed() {
        let many = b"PK\x01\x02".repeat(ENTRIES + 1);
        let error = read(&many, "", 1000).unwrap_err();
        assert_eq!(error, "a.zip: more than 200000 entries");
    }

    #[test]
    fn bytes_that_are_not_a_zip_and_a_zip_that_was_cut_are_one_line() {
        let whole = zip(&[("a.json", b"{}")]);
        for bytes in [&b"{}"[..], &whole[..whole.len() - 10], b""] {
            let error = read(bytes, "", 1000).unwrap_err();
            assert!(error.starts_with("a.zip: "), "{error}");
            assert_eq!(error.lines().count(), 1);
        }
    }
}
