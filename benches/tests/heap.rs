//! Memory is one entry, whatever the size of a report: counted, not timed.

use allocation_counter::measure;
use benches::{Input, MB, formats, read};
use finding_source::FindingSource;
use fixtures::generate::Format;

/// The aim is 2 MiB for 100 MB: what grows with a report, slower than it, has room for another four times of it.
const MOST: u64 = 1 << 20;

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
    assert!(
        peak <= MOST,
        "{}: {peak} bytes, more than {MOST}",
        format.id
    );
}
