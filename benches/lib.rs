//! The shared code of the benchmarks: reports, and ways to read them.

pub mod chosen;

use std::hint::black_box;
use std::io::Write;

use asff::batch::{Bodies, Destination};
use asff_normalizer::{Normalizer, Target};
use finding_parsers::SOURCES;
use finding_severity::Policy;
use finding_source::{FindingSource, Limits, Options, Registry, Report};
use fixtures::generate::{FORMATS, Format};
use fixtures::grow::Repeated;
use quick_xml::events::Event;
use serde::de::IgnoredAny;

/// Bytes of a megabyte, as in file sizes and throughputs.
pub const MB: usize = 1_000_000;

/// The unit of the sizes that the benchmarks read: a megabyte, or less in a test run, which measures nothing.
pub const UNIT: usize = if cfg!(debug_assertions) { MB / 10 } else { MB };

/// The seed of every generated report.
pub const SEED: u64 = 1;

/// Sources whose findings do not grow with their entries: all hits of one alert become one finding.
pub const JOINING: [&str; 2] = ["zap-alerts-json", "zap-alerts-xml"];

/// A report and the source that reads it.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its origin: a size such as `10MB`, or `sample`.
    pub name: String,
    /// The report.
    pub bytes: Vec<u8>,
    /// The number of findings, if it is known.
    pub findings: Option<u64>,
}

impl Input {
    /// Creates a generated report.
    #[must_use]
    pub fn generated(format: Format, size: usize) -> Self {
        let (bytes, content) = format.report(SEED, size);
        Self {
            name: format!("{}MB", size / MB),
            bytes,
            findings: Some(content.findings),
        }
    }

    /// Returns a report of about this size for a source without a generator: a sample with a repeated entry. Returns
    /// `None` if no entry adds a finding each time it is repeated, or, for [`JOINING`] sources, none at all.
    #[must_use]
    pub fn repeated(source: &dyn FindingSource, size: usize) -> Option<Self> {
        let descriptor = source.descriptor();
        let joining = JOINING.contains(&&*descriptor.id);
        let samples = fixtures::samples(&format!("{}/valid", descriptor.tool));
        samples.iter().find_map(|sample| {
            let report = std::str::from_utf8(&sample.bytes).ok()?;
            let before = readable(source, report)?;
            let each = |way: &Repeated<'_>, times: u64| {
                let more = readable(source, &way.report(times as usize))?.checked_sub(before)?;
                ((more == 0) == joining && more % times == 0).then_some(more / times)
            };
            Repeated::all(report).find_map(|way| {
                let more = each(&way, 2)?;
                if each(&way, 12) != Some(more) {
                    return None;
                }
                let times = way.times(size);
                Some(Self {
                    name: format!("{}MB", size / MB),
                    bytes: way.report(times).into_bytes(),
                    findings: Some(before + more * times as u64),
                })
            })
        })
    }

    /// Returns the largest sample that `source` reads, or `None` if there is none.
    #[must_use]
    pub fn sample(source: &dyn FindingSource) -> Option<Self> {
        let descriptor = source.descriptor();
        if !fixtures::tools()
            .iter()
            .any(|tool| *tool == descriptor.tool)
        {
            return None;
        }
        let registry = Registry::new(SOURCES);
        let is_its_own = |bytes: &[u8]| {
            let report = Report::new(bytes, &Limits::default()).ok()?;
            let chosen = registry.choose(&report).ok()?;
            Some(chosen.source.descriptor().id == descriptor.id)
        };
        fixtures::samples(&format!("{}/valid", descriptor.tool))
            .into_iter()
            // The yardstick does not read byte order marks, log lines or UTF-16.
            .filter(|sample| is_json(&sample.bytes) && is_its_own(&sample.bytes) == Some(true))
            .max_by_key(|sample| sample.bytes.len())
            .map(|sample| Self {
                name: "sample".to_owned(),
                bytes: sample.bytes,
                findings: None,
            })
    }
}

/// Returns the source of this id, if it is enabled.
#[must_use]
pub fn source(id: &str) -> Option<&'static dyn FindingSource> {
    Registry::new(SOURCES).by_id(id)?.as_static()
}

/// Returns the generated formats that a source can read, with that source. Never empty.
///
/// # Panics
///
/// If there are none.
#[must_use]
pub fn formats() -> Vec<(Format, &'static dyn FindingSource)> {
    let formats: Vec<_> = FORMATS
        .iter()
        .filter_map(|&format| Some((format, source(format.source)?)))
        .collect();
    assert!(!formats.is_empty(), "no source reads what is generated");
    formats
}

/// The yardstick: looks at every byte of a report and keeps nothing.
///
/// For JSON it is `serde_json` with `IgnoredAny`, for XML the events of `quick_xml`, and for anything else a search for
/// quotes and line ends, which is the least that a parser of lines can do.
///
/// # Panics
///
/// If the report is malformed.
pub fn pass_over(bytes: &[u8]) {
    match bytes.trim_ascii_start().first() {
        Some(b'{' | b'[') => {
            // The file may contain several documents.
            for document in serde_json::Deserializer::from_slice(bytes).into_iter::<IgnoredAny>() {
                black_box(document.unwrap());
            }
        }
        Some(b'<') => {
            let mut reader = quick_xml::Reader::from_reader(bytes);
            while !matches!(black_box(reader.read_event().unwrap()), Event::Eof) {}
        }
        _ => {
            black_box(memchr::memchr2_iter(b'"', b'\n', bytes).count());
        }
    }
}

/// Returns whether the yardstick reads it as JSON.
fn is_json(bytes: &[u8]) -> bool {
    let mut documents = serde_json::Deserializer::from_slice(bytes).into_iter::<IgnoredAny>();
    documents.all(|document| document.is_ok())
}

/// Returns the number of findings of a report that `source` reads without errors.
fn readable(source: &dyn FindingSource, report: &str) -> Option<u64> {
    let report = Report::new(report.as_bytes(), &Limits::default()).ok()?;
    let findings = source.findings(&report, &Options::default()).ok()?;
    findings
        .map(|finding| finding.ok())
        .try_fold(0, |count, finding| finding.map(|_| count + 1))
}

/// Reads a report from its bytes to its last finding. Returns the number of findings.
///
/// # Panics
///
/// If a part of it cannot be read.
pub fn read(source: &dyn FindingSource, bytes: &[u8]) -> u64 {
    let report = Report::new(bytes, &Limits::default()).unwrap();
    let findings = source.findings(&report, &Options::default()).unwrap();
    let mut count = 0;
    for finding in findings {
        black_box(finding.unwrap());
        count += 1;
    }
    count
}

/// Reads a report and writes every finding as ASFF. Returns the number of findings.
///
/// # Panics
///
/// If a part of it cannot be read, or `out` cannot be written to.
pub fn convert(
    source: &dyn FindingSource,
    bytes: &[u8],
    normalizer: &Normalizer,
    mut out: impl Write,
) -> u64 {
    let report = Report::new(bytes, &Limits::default()).unwrap();
    let mut findings = source.findings(&report, &Options::default()).unwrap();
    let mut writer = normalizer.writer();
    let mut page = Vec::with_capacity(2 * PAGE);
    let mut count = 0;
    while let Some(finding) = findings.next() {
        let finding = finding.unwrap();
        let graded = normalizer.policy().grade(&finding);
        writer.write_graded(&finding, findings.about(), &graded, &mut page);
        if page.len() > PAGE {
            out.write_all(&page).unwrap();
            page.clear();
        }
        count += 1;
    }
    out.write_all(&page).unwrap();
    count
}

/// The bytes of JSON that are collected before they are written.
const PAGE: usize = 64 * 1024;

/// Does all the work of a program: reads a report, converts its findings to ASFF and puts them into requests, whose bodies
/// are written to `out`. Returns the number of findings.
///
/// # Panics
///
/// If a part of it cannot be read, a finding is too large, or `out` cannot be written to.
pub fn deliver(
    source: &dyn FindingSource,
    bytes: &[u8],
    normalizer: &Normalizer,
    mut out: impl Write,
) -> u64 {
    let report = Report::new(bytes, &Limits::default()).unwrap();
    let mut findings = source.findings(&report, &Options::default()).unwrap();
    let target = normalizer.target();
    let account = target.account().parse().unwrap();
    let destination = Destination::of_product(target.product_arn(), account).unwrap();
    let mut bodies = Bodies::new(destination);
    let mut writer = normalizer.writer();
    let mut page = Vec::new();
    let mut count = 0;
    while let Some(finding) = findings.next() {
        let finding = finding.unwrap();
        let graded = normalizer.policy().grade(&finding);
        page.clear();
        let written = writer.write_graded(&finding, findings.about(), &graded, &mut page);
        if let Some(written) = written {
            let id = std::str::from_utf8(&page[written.id]).unwrap();
            if let Some(body) = bodies.push(id, &page[written.json]).unwrap() {
                out.write_all(body.as_bytes()).unwrap();
            }
        }
        count += 1;
    }
    if let Some(body) = bodies.finish() {
        out.write_all(body.as_bytes()).unwrap();
    }
    count
}

/// Finds the source of a report among all of them. Returns its id.
///
/// # Panics
///
/// If there is none, or more than one.
#[must_use]
pub fn detect(bytes: &[u8]) -> String {
    let report = Report::new(bytes, &Limits::default()).unwrap();
    let chosen = Registry::new(SOURCES).choose(&report).unwrap();
    chosen.source.descriptor().id.to_string()
}

/// Returns a normalizer with the default policy.
///
/// # Panics
///
/// Never: its target is a valid one.
#[must_use]
pub fn normalizer() -> Normalizer {
    let target = Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap();
    let target = target.with_repository("shop").with_branch("main");
    Normalizer::new(target, Policy::default())
}
