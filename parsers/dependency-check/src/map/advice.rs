//! Remediation of a vulnerability.

use finding_source::markup::{plain, section};
use finding_source::text::trimmed;
use finding_source::{KnownExploited, Package, Remediation, Str};

use super::range::End;

/// Headings of advisories in Markdown (npm, GitHub, OSS Index) that precede the remediation.
const HEADINGS: [&str; 8] = [
    "recommendation",
    "recommendations",
    "remediation",
    "patches",
    "patched versions",
    "solution",
    "fix",
    "how to fix",
];

/// Maximum number of bytes of an advisory's remediation that is moved out of its description. A longer one stays in the
/// description as well, because not all of it is sent as remediation.
const LONGEST: usize = 500;

/// The texts of an advisory: its description as plain text, and its remediation.
pub(crate) struct Said<'r> {
    pub(crate) description: Option<Str<'r>>,
    pub(crate) advice: Option<Str<'r>>,
}

impl<'r> Said<'r> {
    pub(crate) fn of(description: Option<Str<'r>>) -> Self {
        let found = description
            .as_deref()
            .and_then(|text| section(text, &HEADINGS));
        let found = found.map(|(advice, rest)| (plain(advice.to_owned()), rest));
        match found.filter(|(advice, _)| !advice.trim().is_empty()) {
            Some((advice, rest)) if advice.len() <= LONGEST => Self {
                description: trimmed(plain(rest)),
                advice: trimmed(advice),
            },
            found => Self {
                description: description.and_then(|text| trimmed(plain(text))),
                advice: found.and_then(|(advice, _)| trimmed(advice)),
            },
        }
    }
}

/// Returns the remediation: that of the advisory, or else an update beyond the affected versions; and the action that
/// the catalog of exploited vulnerabilities requires.
pub(crate) fn remediation<'r>(
    own: Option<Str<'r>>,
    package: Option<&Package<'r>>,
    end: &End<'r>,
    known: Option<&KnownExploited<'r>>,
) -> Option<Remediation<'r>> {
    let update = || {
        let package = package?;
        package.update_advice().or_else(|| {
            let last = end.last_affected.as_deref()?;
            Some(format!(
                "Update {} to a version after {last}.",
                package.name
            ))
        })
    };
    let advice = own.or_else(|| update().map(Str::Owned));
    let action = known.and_then(|known| known.required_action.clone());
    let text = match (advice, action) {
        (Some(advice), Some(action)) if !advice.contains(&*action) => {
            Some(Str::Owned(format!("{advice}\n\n{action}")))
        }
        (advice, action) => advice.or(action),
    };
    Remediation::of(text, None)
}
