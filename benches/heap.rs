//! Counts the heap memory used while reports are read. The counts are the same on every machine and in every run.

use std::io;

use allocation_counter::{AllocationInfo, measure};
use benches::{Input, UNIT, convert, formats, normalizer, pass_over, read};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--test");
    let mut wanted = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"));
    let wanted = wanted.next();
    let sizes: &[usize] = if quick { &[2] } else { &[10, 50, 100] };
    println!(
        "{:<30} {:>6} {:>9}  {:<10} {:>12} {:>12} {:>14}",
        "report", "size", "findings", "what", "peak bytes", "allocations", "bytes in all"
    );
    let normalizer = normalizer();
    for (format, source) in formats() {
        if wanted.is_some_and(|wanted| wanted != format.id) {
            continue;
        }
        for size in sizes {
            let input = Input::generated(format, size * UNIT);
            let mut found = 0;
            let line = |what, found: u64, info: AllocationInfo| {
                println!(
                    "{:<30} {:>6} {found:>9}  {what:<10} {:>12} {:>12} {:>14}",
                    format.id, input.name, info.bytes_max, info.count_total, info.bytes_total
                );
            };
            line("yardstick", 0, measure(|| pass_over(&input.bytes)));
            let info = measure(|| found = read(source, &input.bytes));
            line("findings", found, info);
            let convert = || found = convert(source, &input.bytes, &normalizer, io::sink());
            let info = measure(convert);
            line("asff", found, info);
        }
    }
}
