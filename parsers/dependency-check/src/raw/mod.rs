//! The schemas of the tool's reports, borrowed from the report: the common part here, and a file for each format.

pub(crate) mod gitlab;
pub(crate) mod json;
pub(crate) mod package;
pub(crate) mod xml;

use std::borrow::Cow;

use finding_source::text::trimmed;
use finding_source::{KnownExploited, Reference, Str};

/// A component (`dependency`) of a report.
#[derive(Default)]
pub(crate) struct Component<'r> {
    pub(crate) file_name: Option<Str<'r>>,
    pub(crate) file_path: Option<Str<'r>>,
    /// Its name and version, if the format has them instead of `packages`.
    pub(crate) name: Option<Str<'r>>,
    pub(crate) version: Option<Str<'r>>,
    pub(crate) sha1: Option<Str<'r>>,
    pub(crate) sha256: Option<Str<'r>>,
    /// `packages`: its package identifiers.
    pub(crate) packages: Vec<Identifier<'r>>,
    /// `vulnerabilityIds`: its identifiers in vulnerability databases.
    pub(crate) vulnerability_ids: Vec<Identifier<'r>>,
    /// Modules of the scanned project that use it.
    pub(crate) project_references: Vec<Str<'r>>,
    /// The dependencies that include it.
    pub(crate) included_by: Vec<Str<'r>>,
    /// Files that the tool takes for parts of it.
    pub(crate) related: Vec<Str<'r>>,
}

/// A package URL, a CPE name or another name, and the tool's confidence in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Identifier<'r> {
    pub(crate) value: Str<'r>,
    pub(crate) confidence: Option<Str<'r>>,
}

impl<'r> Component<'r> {
    /// Adds one of the `identifiers` of 4.x and older, which have a type instead of separate lists.
    pub(crate) fn push_old_identifier(&mut self, kind: Option<&str>, identifier: Identifier<'r>) {
        let Identifier { value, confidence } = identifier;
        // 1.x writes it in parentheses.
        let bare = value.strip_prefix('(').and_then(|v| v.strip_suffix(')'));
        let value = match bare {
            Some(bare) => Cow::Owned(bare.to_owned()),
            None => value,
        };
        let kind = kind.unwrap_or_default();
        let (list, value) = match (kind, package::modern(kind, &value)) {
            ("cpe", _) => (&mut self.vulnerability_ids, value),
            (_, Some(purl)) => (&mut self.packages, Cow::Owned(purl)),
            (_, None) => (&mut self.packages, value),
        };
        list.push(Identifier { value, confidence });
    }
}

/// A vulnerability of a component.
#[derive(Default)]
pub(crate) struct Vulnerability<'r> {
    pub(crate) suppressed: bool,
    pub(crate) source: Option<Str<'r>>,
    pub(crate) name: Option<Str<'r>>,
    pub(crate) severity: Option<Str<'r>>,
    pub(crate) v2: Option<CvssV2<'r>>,
    pub(crate) v3: Option<CvssV3<'r>>,
    pub(crate) v4: Option<CvssV4<'r>>,
    /// As in the report: `CWE-79`, `CWE-79 Improper Neutralization …`, `NVD-CWE-noinfo`.
    pub(crate) cwes: Vec<Str<'r>>,
    pub(crate) description: Option<Str<'r>>,
    pub(crate) notes: Option<Str<'r>>,
    pub(crate) known_exploited: Option<KnownExploited<'r>>,
    pub(crate) references: Vec<Reference<'r>>,
    /// The matched entry of `vulnerableSoftware`, or else those of the component's product that have an end.
    pub(crate) software: Vec<Software<'r>>,
}

/// An entry of `vulnerableSoftware`.
#[derive(Clone, Default)]
pub(crate) struct Software<'r> {
    pub(crate) id: Option<Str<'r>>,
    /// True if the report marks it as matched.
    pub(crate) matched: bool,
    pub(crate) start_including: Option<Str<'r>>,
    pub(crate) start_excluding: Option<Str<'r>>,
    pub(crate) end_including: Option<Str<'r>>,
    pub(crate) end_excluding: Option<Str<'r>>,
}

/// Maximum number of entries of `vulnerableSoftware`.
pub(crate) const MOST_SOFTWARE: usize = 32;

/// Returns true if a CPE name is one of the product.
pub(crate) fn is_product(cpe: &str, product: &str) -> bool {
    package::cpe(cpe).is_some_and(|(name, _)| name.eq_ignore_ascii_case(product))
}

/// A `cvssv2` object: the score, and the base metrics in the order of a vector.
#[derive(Default)]
pub(crate) struct CvssV2<'r> {
    pub(crate) score: Option<Str<'r>>,
    pub(crate) metrics: [Option<Str<'r>>; 6],
    /// True if it is one of version 2 even if metrics are missing: before 5.0 there was no other.
    pub(crate) certain: bool,
}

/// A `cvssv3` object.
#[derive(Default)]
pub(crate) struct CvssV3<'r> {
    pub(crate) score: Option<Str<'r>>,
    pub(crate) version: Option<Str<'r>>,
    pub(crate) metrics: [Option<Str<'r>>; 8],
}

impl<'r> CvssV2<'r> {
    /// Creates it from `/AV:N/AC:L/Au:N/C:P/I:P/A:P`, as in CSV and JUnit.
    pub(crate) fn of_vector(score: Option<Str<'r>>, vector: &str) -> Self {
        Self {
            score,
            metrics: metrics(["AV", "AC", "Au", "C", "I", "A"], vector),
            certain: false,
        }
    }
}

impl<'r> CvssV3<'r> {
    /// Creates it from `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`. Since 9.0, further metrics follow that the
    /// rating does not have: `E` is the score of exploitability.
    pub(crate) fn of_vector(score: Option<Str<'r>>, vector: &str) -> Self {
        let [version, metrics @ ..] =
            metrics(["CVSS", "AV", "AC", "PR", "UI", "S", "C", "I", "A"], vector);
        Self {
            score,
            version,
            metrics,
        }
    }
}

/// Returns the values of the metrics with these names. The first value of a metric counts.
fn metrics<'r, const N: usize>(names: [&str; N], vector: &str) -> [Option<Str<'r>>; N] {
    let mut values = [const { None }; N];
    for (name, value) in vector.split('/').filter_map(|part| part.split_once(':')) {
        let mut places = names.iter().zip(&mut values);
        if let Some((_, first)) = places.find(|(known, _)| **known == name) {
            first.get_or_insert(value);
        }
    }
    values.map(|value| clean(value?.to_owned()).filter(|value| value != "null"))
}

/// A `cvssv4` object.
#[derive(Default)]
pub(crate) struct CvssV4<'r> {
    pub(crate) score: Option<Str<'r>>,
    pub(crate) vector: Option<Str<'r>>,
    pub(crate) source: Option<Str<'r>>,
    pub(crate) kind: Option<Str<'r>>,
}

/// Returns a text, unless it is empty or template text.
///
/// A value that the tool does not have appears as the source text of its template, such as
/// `$enc.json($vuln.cvssV2.cvssData.authentication)` (#6734, #7604).
pub(crate) fn clean<'r>(text: impl Into<Str<'r>>) -> Option<Str<'r>> {
    let text = trimmed(text)?;
    let leaked = ["$enc.", "enc.xml(", "$vuln"]
        .iter()
        .any(|begin| text.starts_with(begin));
    // Java writes this for an absent value.
    (!leaked && text != "null").then_some(text)
}
