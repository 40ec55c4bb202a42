//! Memory is one entry, whatever the size of a report: counted, not timed.

use allocation_counter::measure;
use benches::{Input, MB, formats, read};
use finding_source::FindingSource;
use fixtures::generate::Format;

/// What reading may hold beside its tables.
const MOST: u64 = 2 << 20;

/// Tables by which a source tells what it has seen before: of identities, and for some of keys.
const TABLES: u64 = 2;

/// What a hash table of eight-byte hashes with a count takes while it grows: its buckets are at most seven eighths
/// full and double in number, and the old ones are there until they have been moved.
fn table(items: u64) -> u64 {
    let buckets = (items * 8 / 7).next_power_of_two();
    (buckets + buckets / 2) * 17
}

#[test]
fn reading_holds_one_entry_whatever_the_size() {
    // Counted per thread, so the sources need not wait for one another.
    std::thread::scope(|scope| {
        for (format, source) in formats() {
            if format.id == format.source {
                scope.spawn(move || check(format, source));
            }
        }
    });
}

fn check(format: Format, source: &dyn FindingSource) {
    let input = Input::generated(format, 20 * MB);
    let mut findings = 0;
    let peak = measure(|| findings = read(source, &input.bytes)).bytes_max;
    assert_eq!(Some(findings), input.findings, "{}", format.id);
    let most = MOST + TABLES * table(findings);
    assert!(
        peak <= most,
        "{}: {peak} bytes, more than {most}",
        format.id
    );
}
