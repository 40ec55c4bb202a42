//! An unreadable entry is reported.

use std::ops::Range;

use super::Suite;
use super::run::Run;
use super::values::{self, Form, Value};
use crate::json::ValueKind;
use crate::{Completeness, Report, ReportError};

/// With any value of another type, or with another name, the report has as many findings as before, or reports the
/// loss: by an error, a note, or by being partial.
///
/// Returns the number of reports that were read, and the number of them that had fewer findings.
pub(super) fn entries(suite: &Suite, sample: &str, bytes: &[u8], whole: &Run) -> (u64, u64) {
    const BYTES: usize = 1 << 20;
    let Ok(report) = Report::new(bytes, &suite.options.limits) else {
        return (0, 0);
    };
    let text = report.text();
    let values = values::of(&report);
    // A broken later document is text between others, which the report may already have.
    let later = values
        .iter()
        .skip(1)
        .position(|value| value.form == Form::Document);
    let values = &values[..later.map_or(values.len(), |at| at + 1)];
    let changes: Vec<_> = (0..values.len())
        .flat_map(|at| changes(&values[at], values.get(at + 1)))
        .collect();
    // Fewer changes for a longer report, in all of its parts.
    let most = (BYTES / text.len().max(1)).clamp(32, 1024);
    let step = changes.len().div_ceil(most).max(1);
    let (mut runs, mut lost) = (0, 0);
    for change in changes.iter().step_by(step) {
        let run = suite.run(sample, &change.form, &change.apply(text), &suite.options);
        runs += 1;
        let (found, expected) = (run.findings().count(), whole.findings().count());
        if found < expected {
            lost += 1;
            if !tells(&run, whole) {
                let what = format!("{found} findings of {expected}, without an error or a note");
                suite.fail(sample, &change.form, what);
            }
        }
    }
    (runs, lost)
}

/// Returns whether `run` reports more missing data than `whole`.
pub(super) fn tells(run: &Run, whole: &Run) -> bool {
    let partial = |run: &Run| match &run.completeness {
        Completeness::Partial(why) => Some(why.clone()),
        Completeness::Complete => None,
    };
    // Positions differ, since bytes have been added.
    let known = |error: &ReportError| {
        let same = |other: &ReportError| {
            (other.message(), other.path()) == (error.message(), error.path())
        };
        whole.errors().any(same)
    };
    run.errors().count() > whole.errors().count()
        || !run.errors().all(known)
        || run.notes.iter().any(|note| !whole.notes.contains(note))
        || run.more_notes > whole.more_notes
        || (partial(run).is_some() && partial(run) != partial(whole))
}

/// A change of one value.
struct Change {
    form: String,
    edits: Vec<(Range<usize>, String)>,
}

impl Change {
    fn apply(&self, text: &str) -> Vec<u8> {
        values::edit(text, &self.edits)
    }
}

/// Returns the possible errors of `value`, which comes before `next`.
fn changes(value: &Value, next: Option<&Value>) -> Vec<Change> {
    let scalars = next.is_some_and(|item| {
        let container =
            Form::Json(ValueKind::Object) == item.form || Form::Json(ValueKind::Array) == item.form;
        !container && value.at.contains(&item.at.start)
    });
    let by: &[&str] = match value.form {
        // A scalar item of an array may be its only one.
        Form::Json(ValueKind::Array) if scalars => &["{\"?\": 7}"],
        Form::Json(ValueKind::Array) => &["7", "\"?\"", "true"],
        Form::Json(_) => &["7", "\"?\"", "true", "[\"?\"]", "{\"?\": 7}"],
        Form::Attribute | Form::Element | Form::Field => &[""],
        Form::Document | Form::JsonName | Form::Token => &[],
    };
    let other = |text: &&&str| match value.form {
        Form::Json(kind) => {
            ValueKind::of(text.as_bytes().first().copied().unwrap_or_default()) != Some(kind)
        }
        _ => true,
    };
    let what = format!("`{}` at byte {}", value.path, value.at.start);
    let mut changes: Vec<Change> = by
        .iter()
        .filter(other)
        .map(|text| Change {
            form: format!("with `{text}` for {what}"),
            edits: vec![(value.at.clone(), (*text).to_owned())],
        })
        .collect();
    // An absent list or object is empty in many formats.
    let container = matches!(value.form, Form::Json(ValueKind::Object | ValueKind::Array));
    if !container && !value.names.is_empty() {
        changes.push(Change {
            form: format!("with another name for {what}"),
            edits: value
                .names
                .iter()
                .map(|&at| (at..at, "x-".to_owned()))
                .collect(),
        });
    }
    changes
}
