//! Does once what the benchmarks repeat, for profilers: `once yardstick|detect|findings|asff|requests FILE`.

use std::env;
use std::fs;
use std::io;
use std::process::ExitCode;

use benches::{convert, deliver, normalizer, pass_over, read};
use finding_parsers::SOURCES;
use finding_source::{Limits, Registry, Report, Source};
use mimalloc::MiMalloc;

/// The programs have this allocator as well.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what, file] = arguments.as_slice() else {
        eprintln!("usage: once yardstick|detect|findings|asff|requests FILE");
        return ExitCode::from(2);
    };
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("error: {file}: {error}");
            return ExitCode::from(2);
        }
    };
    if what == "yardstick" {
        pass_over(&bytes);
        return ExitCode::SUCCESS;
    }
    let source = match source_of(&bytes) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("error: {file}: {error}");
            return ExitCode::from(2);
        }
    };
    let findings = match what.as_str() {
        "detect" => 0,
        "findings" => read(&*source, &bytes),
        "requests" => deliver(&*source, &bytes, &normalizer(), io::sink()),
        _ => convert(&*source, &bytes, &normalizer(), io::sink()),
    };
    println!("{}: {findings} findings", source.descriptor().id);
    ExitCode::SUCCESS
}

fn source_of(bytes: &[u8]) -> Result<Source, finding_source::ReportError> {
    let report = Report::new(bytes, &Limits::default())?;
    Ok(Registry::new(SOURCES).choose(&report)?.source)
}
