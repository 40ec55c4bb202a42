//! Members of another JSON type than their format has.

use std::collections::BTreeSet;

use super::Suite;
use super::values::{self, Form};
use crate::Report;
use crate::json::Kind;

/// A member of a sample that costs a finding when it has another JSON type. See [`Suite::costly_types`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CostlyType {
    /// The path to the member, with `[]` for any index, such as `results[].line`.
    pub member: String,
    /// The JSON values of other types that cost a finding in its place.
    pub json: Vec<&'static str>,
    /// The sample.
    pub sample: String,
}

/// A value of each JSON type.
const TYPES: [&str; 6] = ["7", "\"?\"", "true", "null", "[\"?\"]", "{\"?\": 7}"];

impl Suite {
    /// Returns the members of JSON `samples` that cost a finding when they have another JSON type, although the finding
    /// can do without them: a member that is not needed should be left out with a note.
    ///
    /// A member is needed when a report that has it under another name has fewer findings. One value is tried for each
    /// member: the first one of each path. Of needed members nothing is said, and neither of objects in an array, which
    /// are entries. Not part of [`check`](Self::check).
    ///
    /// # Panics
    ///
    /// When a report cannot be read without a promise being broken, see [the module](super).
    #[must_use]
    pub fn costly_types<N: AsRef<str>, B: AsRef<[u8]>>(
        &self,
        samples: impl IntoIterator<Item = (N, B)>,
    ) -> Vec<CostlyType> {
        let mut costly = Vec::new();
        let mut tried = BTreeSet::new();
        for (sample, bytes) in samples {
            let (sample, bytes) = (sample.as_ref(), bytes.as_ref());
            if let Ok(report) = Report::new(bytes, &self.options.limits) {
                self.swap_types(sample, &report, &mut tried, &mut costly);
            }
        }
        costly.sort_unstable();
        costly
    }

    fn swap_types(
        &self,
        sample: &str,
        report: &Report<'_>,
        tried: &mut BTreeSet<String>,
        costly: &mut Vec<CostlyType>,
    ) {
        let text = report.text();
        let findings = |form: &str, edits: &[_]| {
            let run = self.run(sample, form, &values::edit(text, edits), &self.options);
            run.findings().count()
        };
        let all = findings("as it is", &[]);
        let mut needed = BTreeSet::new();
        for value in values::of(report) {
            let Form::Json(kind) = value.form else {
                continue;
            };
            let member = without_indexes(&value.path);
            if !tried.insert(member.clone()) {
                continue;
            }
            let absent: Vec<_> = value
                .names
                .iter()
                .map(|&at| (at..at, "x-".to_owned()))
                .collect();
            let is_needed = match member.strip_suffix("[]") {
                Some(list) => kind == Kind::Object || needed.contains(list),
                None => findings("with a member of another name", &absent) < all,
            };
            if is_needed {
                needed.insert(member);
                continue;
            }
            let costs = |json: &&str| {
                let form = format!("with `{json}` for `{}`", value.path);
                findings(&form, &[(value.at.clone(), (*json).to_owned())]) < all
            };
            let json: Vec<_> = others(kind).filter(costs).collect();
            if !json.is_empty() {
                costly.push(CostlyType {
                    member,
                    json,
                    sample: sample.to_owned(),
                });
            }
        }
    }
}

/// JSON of other types than `kind`.
fn others(kind: Kind) -> impl Iterator<Item = &'static str> {
    let of = |json: &str| json.bytes().next().and_then(Kind::of);
    TYPES.into_iter().filter(move |json| of(json) != Some(kind))
}

/// `path` with `[]` for `[3]`.
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
