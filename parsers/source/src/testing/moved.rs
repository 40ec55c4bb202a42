//! Identities stay the same when lines move, and in another build directory.

use std::collections::BTreeSet;

use super::run::Run;
use super::values::{self, Form, Value};
use super::{Suite, laws};
use crate::json::ValueKind;
use crate::{Finding, Location, Redaction, Report};

/// The number that is added to lines and columns.
const BY: u64 = 7;

/// A directory that no sample contains.
const ROOT: &str = "/srv/build-4711/conformance";

/// With every line and column number of the report increased, as if code was added at the top, the identities are the
/// same.
///
/// Returns whether the report has a line that could be moved.
pub(super) fn lines(suite: &Suite, sample: &str, bytes: &[u8], whole: &Run) -> bool {
    let Ok(report) = Report::new(bytes, &suite.options.limits) else {
        return false;
    };
    let text = report.text();
    let paths = paths(whole, |_| true);
    let edits = values::of(&report).into_iter().filter_map(|value| {
        let at = value.inner(text);
        let inner = text.get(at.clone())?;
        let (before, number) = match inner.rsplit_once(':') {
            Some((path, number)) if ends_with_any(path, &paths) => (path.len() + 1, number),
            _ if value.position => (0, inner),
            _ => return None,
        };
        let moved = moved(number)?;
        Some((at.start + before..at.end, moved))
    });
    let edits: Vec<_> = edits.collect();
    let moved = values::edit(text, &edits);
    let form = "with its lines moved";
    let run = suite.run(sample, form, &moved, &suite.options);
    same_identities(suite, sample, form, whole, &run);
    let places = |run: &Run| -> Vec<_> { run.findings().map(|f| f.locations.clone()).collect() };
    places(whole) != places(&run)
}

/// Returns whether `path` is one of `paths`, possibly below a directory.
fn ends_with_any(path: &str, paths: &BTreeSet<String>) -> bool {
    let below = path
        .match_indices('/')
        .filter_map(|(at, _)| path.get(at + 1..));
    below.chain([path]).any(|path| paths.contains(path))
}

/// Returns a higher line or column number, or `None` for other values, and for 0, which means unknown.
fn moved(number: &str) -> Option<String> {
    const HIGHEST: u64 = 1_000_000_000;
    let number: u64 = number.trim().parse().ok()?;
    (1..HIGHEST)
        .contains(&number)
        .then(|| (number + BY).to_string())
}

/// With the project in another directory that is passed as the root, findings are the same, and their paths are
/// relative to it.
///
/// Returns whether the report has a path that could be moved.
pub(super) fn root(suite: &Suite, sample: &str, bytes: &[u8]) -> bool {
    if suite.relative_paths {
        return false;
    }
    let Ok(report) = Report::new(bytes, &suite.options.limits) else {
        return false;
    };
    let text = report.text();
    // With a root, the directories of build services stay in the paths.
    let options = suite.options.clone().with_root(ROOT);
    let run = suite.run(sample, "with another root", text.as_bytes(), &options);
    // Home directories are shortened together with the redaction of secrets.
    let bare = options.with_redaction(Redaction::Off);
    let bare = suite.run(sample, "without redaction", text.as_bytes(), &bare);
    below_root(suite, sample, text, &bare) | moved_below_root(suite, sample, &report, &run)
}

/// Relative paths of the report, made absolute, become relative again.
fn moved_below_root(suite: &Suite, sample: &str, report: &Report<'_>, relative: &Run) -> bool {
    let text = report.text();
    let paths = paths(relative, is_relative);
    let edits = values::of(report).into_iter().filter_map(|value| {
        let at = value.inner(text);
        let inner = text.get(at.clone())?.replace("\\/", "/");
        let path = match inner.rsplit_once(':') {
            Some((path, line)) if line.parse::<u32>().is_ok() => path,
            _ => &inner,
        };
        let edit = (at.start..at.start, format!("{ROOT}/"));
        (is_text(&value) && paths.contains(path)).then_some(edit)
    });
    let edits: Vec<_> = edits.collect();
    if edits.is_empty() {
        return false;
    }
    let form = "with its paths below the root";
    let options = suite.options.clone().with_root(ROOT);
    let run = suite.run(sample, form, &values::edit(text, &edits), &options);
    same_identities(suite, sample, form, relative, &run);
    let findings: Vec<_> = relative.findings().collect();
    laws::compare(suite, sample, form, &findings, run.findings());
    true
}

/// Absolute paths of the report become relative to their common directory.
fn below_root(suite: &Suite, sample: &str, text: &str, whole: &Run) -> bool {
    let absolute = paths(whole, |path| path.starts_with('/'));
    let Some(root) = directory(&absolute) else {
        return false;
    };
    let options = suite.options.clone().with_root(root.trim_end_matches('/'));
    let form = format!("with the root {root}");
    let run = suite.run(sample, &form, text.as_bytes(), &options);
    for (at, finding) in run.findings().enumerate() {
        let left = |text: &str| text.starts_with(&root);
        let place = file_paths(finding).find(|path| left(path));
        let part = finding.identity.parts().find(|(_, value)| left(value));
        if let Some(path) = place.or(part.map(|(_, value)| value)) {
            suite.fail(sample, &form, format!("finding {at} still has it: {path}"));
        }
    }
    true
}

/// Returns whether a path may be one of a file below a root.
fn is_relative(path: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    path.contains(['/', '.']) && !path.starts_with(['/', '.']) && path.chars().all(plain)
}

/// Returns whether `value` is a text, which may be a path.
fn is_text(value: &Value) -> bool {
    match value.form {
        Form::Json(kind) => kind == ValueKind::Text,
        form => form != Form::Document,
    }
}

/// Returns the common directory of all `paths`, with a slash at its end, or `None` for the root directory.
fn directory(paths: &BTreeSet<String>) -> Option<String> {
    // In sorted order, the common prefix of the first and the last is that of all.
    let (first, last) = (paths.first()?, paths.last()?);
    let same = first.bytes().zip(last.bytes()).take_while(|(a, b)| a == b);
    let end = first.get(..same.count())?.rfind('/')?;
    (end > 0).then(|| first[..=end].to_owned())
}

fn paths(run: &Run, which: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let paths = run.findings().flat_map(file_paths);
    paths
        .filter(|path| which(path))
        .map(str::to_owned)
        .collect()
}

/// Returns the paths of files in the locations of a finding.
fn file_paths<'f>(finding: &'f Finding<'_>) -> impl Iterator<Item = &'f str> {
    finding
        .locations
        .iter()
        .filter_map(|location| match location {
            Location::File(file) => Some(&*file.path),
            Location::Package(package) => package.path.as_deref(),
            Location::Template(template) => template.file.as_ref().map(|file| &*file.path),
            _ => None,
        })
}

fn same_identities(suite: &Suite, sample: &str, form: &str, whole: &Run, run: &Run) {
    let identities = |run: &Run| -> Vec<String> { run.findings().map(laws::identity).collect() };
    let (expected, found) = (identities(whole), identities(run));
    for (at, (expected, found)) in expected.iter().zip(&found).enumerate() {
        if expected != found {
            let what = format!(
                "finding {at} has another identity\nas it is:\n{expected}this way:\n{found}"
            );
            suite.fail(sample, form, what);
        }
    }
    if expected.len() != found.len() {
        let what = format!(
            "{} findings, where it has {} as it is",
            found.len(),
            expected.len()
        );
        suite.fail(sample, form, what);
    }
}
