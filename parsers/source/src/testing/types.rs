//! Members of another JSON type than in their format.

use std::collections::BTreeMap;

use super::run::Run;
use super::values::{self, Form};
use super::{Suite, unreadable};
use crate::json::ValueKind;
use crate::{Report, ReportError, ReportErrorKind};

/// A member of a sample that loses a finding, or a part of one, if it has another JSON type. See
/// [`Suite::costly_types`] and [`Suite::unreported_types`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CostlyType {
    /// The path to the member, with `[]` for any index, such as `results[].line`.
    pub member: String,
    /// The JSON values of other types with this effect.
    pub json: Vec<&'static str>,
    /// The sample.
    pub sample: String,
}

/// A value of each JSON type.
const TYPES: [&str; 6] = ["7", "\"?\"", "true", "null", "[\"?\"]", "{\"?\": 7}"];

impl Suite {
    /// Returns the members of JSON `samples` that lose a finding if they have another JSON type, although they are not
    /// required: such a member should be left out with a note.
    ///
    /// A member is required if a report with an empty value, or with another name for it, has fewer findings. Values
    /// that make the report one of another format are not listed. One value is tried for each member: the first one of
    /// each path. Required members and objects in an array, which are entries, are not listed. This is not part of
    /// [`check`](Self::check).
    ///
    /// # Panics
    ///
    /// If reading a report violates a guarantee, see [the module](super).
    #[must_use]
    pub fn costly_types<N: AsRef<str>, B: AsRef<[u8]>>(
        &self,
        samples: impl IntoIterator<Item = (N, B)>,
    ) -> Vec<CostlyType> {
        let fewer = |run: &Run, whole: &Run| run.findings().count() < whole.findings().count();
        self.types(samples, others, fewer)
    }

    /// Returns the members of JSON `samples` whose loss is not reported: with a value of another JSON type, a finding
    /// differs, and there is no new error or note. Values that a tolerant parser may accept are not tried, such as a
    /// number for a string. Otherwise this is like [`costly_types`](Self::costly_types).
    ///
    /// # Panics
    ///
    /// As for [`costly_types`](Self::costly_types).
    #[must_use]
    pub fn unreported_types<N: AsRef<str>, B: AsRef<[u8]>>(
        &self,
        samples: impl IntoIterator<Item = (N, B)>,
    ) -> Vec<CostlyType> {
        let differs = |run: &Run, whole: &Run| {
            !run.findings().eq(whole.findings()) && !unreadable::tells(run, whole)
        };
        self.types(samples, unlike, differs)
    }

    fn types<N: AsRef<str>, B: AsRef<[u8]>>(
        &self,
        samples: impl IntoIterator<Item = (N, B)>,
        types: fn(ValueKind) -> Vec<&'static str>,
        costs: impl Fn(&Run, &Run) -> bool,
    ) -> Vec<CostlyType> {
        let mut costly = Vec::new();
        let mut needed = BTreeMap::new();
        for (sample, bytes) in samples {
            let (sample, bytes) = (sample.as_ref(), bytes.as_ref());
            if let Ok(report) = Report::new(bytes, &self.options.limits) {
                let found = self.swap_types(sample, &report, &mut needed, types, &costs);
                costly.extend(found);
            }
        }
        costly.sort_unstable();
        costly
    }

    /// Tries every member of `report` that is not a key of `needed`, and adds it with whether it is required.
    fn swap_types(
        &self,
        sample: &str,
        report: &Report<'_>,
        needed: &mut BTreeMap<String, bool>,
        types: fn(ValueKind) -> Vec<&'static str>,
        costs: &impl Fn(&Run, &Run) -> bool,
    ) -> Vec<CostlyType> {
        let mut costly = Vec::new();
        let text = report.text();
        let run = |form: &str, edits: &[_]| {
            self.run(sample, form, &values::edit(text, edits), &self.options)
        };
        // A report that lacks a mark of its format has another format.
        let unknown = |run: &Run| {
            let kind = run.refused.as_ref().map(ReportError::kind);
            kind == Some(ReportErrorKind::Unsupported)
        };
        let whole = run("as it is", &[]);
        let lacks = |form: &str, edits: &[_]| {
            let run = run(form, edits);
            unknown(&run) || run.findings().count() < whole.findings().count()
        };
        for value in values::of(report) {
            let Form::Json(kind) = value.form else {
                continue;
            };
            let member = without_indexes(&value.path);
            if needed.contains_key(&member) {
                continue;
            }
            let absent: Vec<_> = value
                .names
                .iter()
                .map(|&at| (at..at, "x-".to_owned()))
                .collect();
            let container = matches!(kind, ValueKind::Array | ValueKind::Object);
            let empty = if kind == ValueKind::Array { "[]" } else { "{}" };
            let empty = [(value.at.clone(), empty.to_owned())];
            let is_needed = match member.strip_suffix("[]") {
                Some(list) => kind == ValueKind::Object || needed.get(list) == Some(&true),
                None => {
                    lacks("with a member of another name", &absent)
                        || (container && lacks("with an empty member", &empty))
                }
            };
            needed.insert(member.clone(), is_needed);
            if is_needed {
                continue;
            }
            let mut json = types(kind);
            json.retain(|json| {
                let form = format!("with `{json}` for `{}`", value.path);
                let run = run(&form, &[(value.at.clone(), (*json).to_owned())]);
                !unknown(&run) && costs(&run, &whole)
            });
            if !json.is_empty() {
                costly.push(CostlyType {
                    member,
                    json,
                    sample: sample.to_owned(),
                });
            }
        }
        costly
    }
}

/// Returns JSON values of other types than `kind`.
fn others(kind: ValueKind) -> Vec<&'static str> {
    let of = |json: &str| json.bytes().next().and_then(ValueKind::of);
    let mut types = TYPES.to_vec();
    types.retain(|json| of(json) != Some(kind));
    types
}

/// Returns JSON values that not even a tolerant parser accepts for `kind`: it may accept a number for a string, and one
/// item for a list.
fn unlike(kind: ValueKind) -> Vec<&'static str> {
    match kind {
        ValueKind::Array => vec!["{\"?\": 7}"],
        ValueKind::Object => vec!["7", "\"?\"", "true"],
        ValueKind::Text | ValueKind::Number | ValueKind::Bool => vec!["{\"?\": 7}"],
        ValueKind::Null => Vec::new(),
    }
}

/// Returns `path` with `[]` for `[3]`.
fn without_indexes(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('[') {
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        out.push_str(before);
        out.push('[');
        rest = after.get(digits..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
