//! Memory is that of one entry, whatever the size of a report: it is counted, not timed.

use std::sync::Mutex;

use allocation_counter::measure;
use benches::{Input, MB, read};
use finding_parsers::SOURCES;
use finding_source::FindingSource;
use fixtures::generate::Format;

/// The maximum for any size. On smaller reports only half of it may be used, since some memory grows slowly with the
/// report.
const MOST: u64 = 2 << 20;
/// The bytes that may be kept for each finding to detect duplicates: 26 in a full table, and more while a part of it
/// grows.
const IDENTITY: u64 = 30;
/// The bytes of lookup tables for each finding. CycloneDX has components apart from vulnerabilities. npm names the packages that
/// a vulnerable one makes vulnerable. Snyk writes an entry for each dependency path, and a table joins the paths of an issue.
/// Where entries are compared to skip repeated ones, a second table has a digest of each, and the report in a pipeline's event
/// has tables of its own.
const LOOKUP: [(&str, u64); 8] = [
    ("cfn-lint-json", 26),
    ("cyclonedx-json", 320),
    ("cyclonedx-xml", 320),
    ("npm-audit-json", 64),
    ("phpstan-checkstyle", 26),
    ("phpstan-junit", 26),
    ("pipeline-event", 52),
    ("snyk-json", 448),
];
/// Sources with one entry, which is as long as the report.
const ONE_ENTRY: [&str; 1] = ["sonarqube-quality-gate"];

#[test]
fn reading_holds_one_entry_whatever_the_size() {
    check(20 * MB, 4 * MB, MOST / 2);
}

#[test]
#[ignore = "slow unless optimized: `cargo test --release -p benches --test heap -- --ignored`"]
fn reading_100_megabytes_holds_2_mebibytes() {
    check(100 * MB, 100 * MB, MOST);
}

/// Checks every source on a generated report of `generated` bytes, or without a generator on `repeated` bytes of a
/// sample.
fn check(generated: usize, repeated: usize, most: u64) {
    let sources = SOURCES.iter().copied();
    let sources = Mutex::new(sources.filter(|s| !ONE_ENTRY.contains(&&*s.descriptor().id)));
    let wrong = Mutex::new(Vec::new());
    // Memory is counted per thread, so the sources run in parallel, as many as memory allows.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(source) = sources.lock().unwrap().next() else {
                        break;
                    };
                    if let Err(what) = holds(source, generated, repeated, most) {
                        wrong.lock().unwrap().push(what);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn holds(
    source: &dyn FindingSource,
    generated: usize,
    repeated: usize,
    most: u64,
) -> Result<(), String> {
    let id = &*source.descriptor().id;
    let input = match Format::by_id(id) {
        Some(format) => Some(Input::generated(format, generated)),
        None => Input::repeated(source, repeated),
    };
    let Some(input) = input else {
        return Err(format!("{id}: no report of that size"));
    };
    let mut findings = 0;
    let peak = measure(|| findings = read(source, &input.bytes)).bytes_max;
    println!(
        "{id}: {} bytes, {findings} findings, {peak} held",
        input.bytes.len()
    );
    if Some(findings) != input.findings {
        return Err(format!("{id}: {findings} findings of {:?}", input.findings));
    }
    let lookup = LOOKUP.iter().find(|(source, _)| *source == id);
    let lookup = lookup.map_or(0, |(_, bytes)| *bytes);
    let most = most + (IDENTITY + lookup) * findings;
    if peak > most {
        return Err(format!("{id}: {peak} bytes, more than {most}"));
    }
    Ok(())
}
