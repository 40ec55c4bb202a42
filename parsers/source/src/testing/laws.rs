//! Rules about several readings, and about the reading of a whole report.

use std::collections::BTreeSet;

use super::run::Run;
use super::{Suite, bytes};
use crate::{Finding, Instances, Limits, Location, Options, Part, Report, ReportError};

/// A second reading of the same bytes gives the same results, also with another seed.
pub(super) fn same_again(suite: &Suite, sample: &str, report: &[u8], whole: &Run) {
    same(
        suite,
        sample,
        report,
        whole,
        "a second time",
        &suite.options,
    );
    let options = suite.options.clone().with_seed([7; 16]);
    same(suite, sample, report, whole, "with another seed", &options);
}

fn same(suite: &Suite, sample: &str, report: &[u8], whole: &Run, form: &str, options: &Options) {
    let again = suite.run(sample, form, report, options);
    // Compared as text: values that are not equal to themselves are detected elsewhere.
    let (first, second) = (format!("{whole:?}"), format!("{again:?}"));
    if first != second {
        let at = first
            .bytes()
            .zip(second.bytes())
            .take_while(|(a, b)| a == b);
        let at = at.count().saturating_sub(60);
        let around = |text: &str| text.chars().skip(at).take(160).collect::<String>();
        suite.fail(
            sample,
            form,
            format!(
                "another result\n once: …{}…\nagain: …{}…",
                around(&first),
                around(&second)
            ),
        );
    }
}

/// Split into parts, the report gives the same items as one by one.
pub(super) fn parts(suite: &Suite, sample: &str, report: &[u8]) {
    let Ok(report) = Report::new(report, &suite.options.limits) else {
        return;
    };
    let begin = || suite.source.findings(&report, &suite.options).ok();
    let whole = begin().map(|mut findings| {
        let mut items = Vec::new();
        while let Some(item) = findings.next() {
            items.push(match item {
                Ok(finding) => format!("{finding:?} of {:?}", findings.about()),
                Err(error) => format!("{error:?}"),
            });
        }
        items
    });
    for most in [1, 3, usize::MAX] {
        let items = |part: Result<Part<'_>, ReportError>| match part {
            Ok(Part { findings, scan }) => {
                let item = |finding: &Finding<'_>| format!("{finding:?} of {scan:?}");
                findings.iter().map(item).collect()
            }
            Err(error) => vec![format!("{error:?}")],
        };
        let split = begin().map(|findings| findings.split(most).flat_map(items).collect());
        if split != whole {
            let form = format!("in parts of {most}");
            suite.fail(sample, &form, "other items than one by one");
        }
    }
}

/// Every finding of the whole report is complete and has a unique identity.
pub(super) fn well_formed(suite: &Suite, sample: &str, whole: &Run) {
    let mut seen = BTreeSet::new();
    for finding in whole.findings() {
        if let Err(what) = shape(finding) {
            suite.fail(sample, "as it is", format!("{what}: {finding:?}"));
        }
        if !seen.insert(identity(finding)) {
            let what = format!("two findings of one identity: {finding:?}");
            suite.fail(sample, "as it is", what);
        }
    }
}

/// Returns the identity in the form that ids are derived from.
pub(super) fn identity(finding: &Finding<'_>) -> String {
    let mut out = Vec::new();
    finding.identity.write_to(&mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn shape(finding: &Finding<'_>) -> Result<(), &'static str> {
    let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if finding.tool.is_empty() || !finding.tool.chars().all(word) {
        return Err("an invalid tool id, expected lower case with hyphens");
    }
    if finding.title.trim().is_empty() || finding.title.chars().any(char::is_control) {
        return Err("a title that is not one line");
    }
    if finding.rule.id.trim().is_empty() {
        return Err("a rule without an id");
    }
    if finding.identity.is_empty() {
        return Err("an identity without parts");
    }
    if finding.cwes.contains(&0) || !finding.cwes.is_sorted_by(|a, b| a < b) {
        return Err("weaknesses that are not sorted, once each, from 1");
    }
    let score = |score: Option<f64>| score.is_none_or(|s| (0.0..=10.0).contains(&s));
    if !score(finding.grade.score) {
        return Err("a score beyond 0 to 10");
    }
    let percent = finding.confidence.as_ref().and_then(|c| c.percent);
    if percent.is_some_and(|p| p > 100) {
        return Err("a confidence of more than 100 percent");
    }
    for advisory in &finding.advisories {
        if advisory.id.trim().is_empty() {
            return Err("an advisory without an id");
        }
        if advisory.epss.is_some_and(|p| !(0.0..=1.0).contains(&p)) {
            return Err("a probability beyond 0 to 1");
        }
        if !advisory.ratings.iter().all(|rating| score(rating.score)) {
            return Err("a score beyond 0 to 10");
        }
    }
    for location in &finding.locations {
        let region = match location {
            Location::File(file) => file.region,
            _ => None,
        };
        if region.is_some_and(|r| r.start_line == 0 || r.start_column == Some(0)) {
            return Err("a region that does not count from 1");
        }
    }
    if texts(finding).any(|text| text.trim().is_empty()) {
        return Err("a text that is present and empty");
    }
    Ok(())
}

/// Returns every text of a finding that is optional and must not be empty.
fn texts<'f>(finding: &'f Finding<'_>) -> impl Iterator<Item = &'f str> {
    let mut texts: Vec<Option<&str>> = vec![
        finding.description.as_deref(),
        finding.rule.name.as_deref(),
        finding.rule.url.as_deref(),
        finding.grade.word.as_deref(),
        finding.confidence.as_ref().map(|c| &*c.word),
    ];
    if let crate::FindingStatus::Suppressed { reason } = &finding.status {
        texts.push(reason.as_deref());
    }
    if let Some(remediation) = &finding.remediation {
        texts.extend([remediation.text.as_deref(), remediation.url.as_deref()]);
    }
    let advised = finding.advisories.iter().flat_map(|a| &a.references);
    for reference in finding.references.iter().chain(advised) {
        texts.extend([
            reference.url.as_deref(),
            reference.name.as_deref(),
            reference.source.as_deref(),
        ]);
    }
    for advisory in &finding.advisories {
        texts.extend(advisory.aliases.iter().map(|alias| Some(&**alias)));
        texts.extend([
            advisory.source.as_deref(),
            advisory.affected.as_deref(),
            advisory.fixed_in.as_deref(),
        ]);
        for rating in &advisory.ratings {
            texts.extend([rating.vector.as_deref(), rating.source.as_deref()]);
        }
    }
    for location in &finding.locations {
        match location {
            Location::File(file) => texts.push(Some(&file.path)),
            Location::Package(package) => texts.extend([
                Some(&*package.name),
                package.version.as_deref(),
                package.purl.as_deref(),
                package.cpe.as_deref(),
                package.ecosystem.as_deref(),
                package.path.as_deref(),
                package.fixed_in.as_deref(),
            ]),
            Location::Web(web) => texts.extend([
                Some(&*web.url),
                web.method.as_deref(),
                web.parameter.as_deref(),
                web.attack.as_deref(),
            ]),
            Location::Image(image) => texts.extend([
                Some(&*image.name),
                image.digest.as_deref(),
                image.id.as_deref(),
            ]),
            Location::Template(template) => texts.extend([
                Some(&*template.logical_id),
                template.resource_type.as_deref(),
                template.file.as_ref().map(|file| &*file.path),
            ]),
            Location::Cluster(name) => texts.push(Some(name)),
            Location::Named(named) => {
                texts.extend([Some(&*named.name), named.sort.as_deref()]);
            }
            _ => {}
        }
    }
    texts.extend(finding.tags.iter().map(|tag| Some(&**tag)));
    texts.extend(finding.facts.iter().map(|(_, value)| Some(&**value)));
    texts.into_iter().flatten()
}

/// One finding for each place is as well-formed as one for all.
pub(super) fn other_instances(suite: &Suite, sample: &str, report: &[u8]) {
    let other = match suite.options.instances {
        Instances::Merge => Instances::Each,
        Instances::Each => Instances::Merge,
    };
    let options = suite.options.clone().with_instances(other);
    let run = suite.run(
        sample,
        &format!("with instances {other:?}"),
        report,
        &options,
    );
    well_formed(suite, sample, &run);
}

/// Checks that a report that was cut has the first findings of the whole, and an error at its end.
pub(super) fn prefixes(suite: &Suite, sample: &str, bytes: &[u8], whole: &Run) -> u64 {
    let report = Report::new(bytes, &suite.options.limits).ok();
    // If there is only one document, only its end makes it complete. With several, any may be the last.
    let end = report
        .as_ref()
        .filter(|_| !suite.lines)
        .and_then(bytes::document_end);
    let lines = suite.has_lines(report.as_ref());
    // A transcoded report has another length, so only the missing findings can be checked.
    let transcoded = report.is_some_and(|report| report.text().as_bytes() != bytes);
    let findings: Vec<_> = whole.findings().collect();
    let lengths = bytes::lengths(bytes.len());
    for &length in &lengths {
        let form = format!("cut after {length} bytes of {}", bytes.len());
        let cut = suite.run(sample, &form, &bytes[..length], &suite.options);
        let count = cut.findings().count();
        if count > findings.len() {
            let what = format!("{count} findings, where the whole has {}", findings.len());
            suite.fail(sample, &form, what);
        }
        // The last line of a text may have been longer.
        let sure = if suite.joins {
            0
        } else {
            count.saturating_sub(usize::from(lines))
        };
        compare(suite, sample, &form, &findings[..sure], cut.findings());
        let lost = match end {
            Some(end) if !transcoded => length < end,
            Some(_) => count < findings.len(),
            None => false,
        };
        if lost && !cut.broke_off() {
            let what = format!(
                "{count} findings of {}, without an error at the end",
                findings.len()
            );
            suite.fail(sample, &form, what);
        }
    }
    lengths.len() as u64
}

/// Checks that `run` begins with the findings of `whole`.
pub(super) fn compare<'f>(
    suite: &Suite,
    sample: &str,
    form: &str,
    whole: &[&Finding<'static>],
    run: impl Iterator<Item = &'f Finding<'static>>,
) {
    for (at, (expected, found)) in whole.iter().zip(run).enumerate() {
        if *expected != found {
            let what =
                format!("finding {at} differs\n as it is: {expected:?}\n this way: {found:?}");
            suite.fail(sample, form, what);
        }
    }
}

/// Checks that the same report in other bytes has the same findings and the same confidence.
pub(super) fn other_bytes(suite: &Suite, sample: &str, bytes: &[u8], whole: &Run) -> u64 {
    let Ok(report) = Report::new(bytes, &suite.options.limits) else {
        return 0;
    };
    let forms = bytes::forms(&report, bytes, suite.has_lines(Some(&report)));
    let findings: Vec<_> = whole.findings().collect();
    for (form, bytes) in &forms {
        let run = suite.run(sample, form, bytes, &suite.options);
        let count = run.findings().count();
        compare(suite, sample, form, &findings, run.findings());
        if count != findings.len() || run.errors().count() != whole.errors().count() {
            let what = format!(
                "{count} findings and {} errors, where it has {} and {} as it is{}",
                run.errors().count(),
                findings.len(),
                whole.errors().count(),
                run.errors()
                    .next()
                    .map(|e| format!("; {e}"))
                    .unwrap_or_default()
            );
            suite.fail(sample, form, what);
        }
        if suite.clean {
            suite.check_detection(sample, form, bytes);
        }
    }
    forms.len() as u64
}

/// Findings that are missing because of a limit are reported or counted.
pub(super) fn limits(suite: &Suite, sample: &str, bytes: &[u8], whole: &Run) -> u64 {
    let items = whole.items.len() as u64;
    let with = |change: &dyn Fn(&mut Limits)| {
        let mut limits = suite.options.limits.clone();
        change(&mut limits);
        suite.options.clone().with_limits(limits)
    };
    let cases: [(&str, Options); 8] = [
        (
            "bytes",
            with(&|l| l.bytes = (bytes.len() as u64).saturating_sub(1)),
        ),
        ("depth", with(&|l| l.depth = 2)),
        ("depth", with(&|l| l.depth = 0)),
        ("entries", with(&|l| l.entries = items / 2)),
        ("text", with(&|l| l.text = 4)),
        ("locations", with(&|l| l.locations = 1)),
        ("joined", with(&|l| l.joined = 1)),
        ("notes", with(&|l| l.notes = 0)),
    ];
    for (limit, options) in &cases {
        let form = format!("with a low limit of {limit}");
        let run = suite.run(sample, &form, bytes, options);
        let lost = run.findings().count() < whole.findings().count();
        if lost && run.is_complete() {
            suite.fail(
                sample,
                &form,
                "findings are missing, without an error or a reason to be partial",
            );
        }
        match *limit {
            "bytes" if !run.was_limited() && !bytes.is_empty() => {
                suite.fail(sample, &form, "the limit does not hold");
            }
            "entries" if !run.was_limited() && items > 0 => {
                suite.fail(sample, &form, "the limit does not hold");
            }
            "locations" => {
                for (at, (all, few)) in whole.findings().zip(run.findings()).enumerate() {
                    let count = |f: &Finding<'_>| f.locations.len() as u64 + f.more_locations;
                    if count(all) != count(few) {
                        let what = format!(
                            "finding {at} has {} locations, where it has {} as it is",
                            count(few),
                            count(all)
                        );
                        suite.fail(sample, &form, what);
                    }
                }
            }
            "notes" if run.more_notes < whole.notes.len() as u64 + whole.more_notes => {
                suite.fail(sample, &form, "notes are missing and not counted");
            }
            _ => {}
        }
    }
    cases.len() as u64
}

/// Any bytes give findings and errors and no panic.
pub(super) fn garbage(suite: &Suite, sample: &str, bytes: &[u8]) -> u64 {
    const BYTES: usize = 1 << 20;
    let rounds = (BYTES / bytes.len().max(1)).clamp(32, 256) as u64;
    for seed in 0..rounds {
        let garbled = bytes::garbled(bytes, seed);
        let form = format!("garbled by seed {seed}");
        let run = suite.run(sample, &form, &garbled, &suite.options);
        for finding in run.findings() {
            if let Err(what) = shape(finding) {
                suite.fail(sample, &form, format!("{what}: {finding:?}"));
            }
        }
    }
    rounds
}
