//! The severity of a vulnerability.

use finding_source::json::Int;
use finding_source::{Advisory, CvssRating, CvssVersion, Grade, Record, Str, Words};

use crate::group::Group;
use crate::raw::{Affected, Severity};

/// The words of the databases, in the spelling of GitHub and of Bitnami.
const SEVERITIES: [&str; 10] = [
    "LOW", "MODERATE", "MEDIUM", "HIGH", "CRITICAL", "Low", "Moderate", "Medium", "High",
    "Critical",
];

const UBUNTU: [&str; 5] = ["negligible", "low", "medium", "high", "critical"];

const DEBIAN: [&str; 4] = ["unimportant", "low", "medium", "high"];

/// The kinds of RustSec that are not vulnerabilities.
const INFORMATIONAL: [&str; 3] = ["unmaintained", "unsound", "notice"];

/// Returns the severity. A property that decides it comes first: a malicious package, an advisory that is not a
/// vulnerability, code that is not called. Then the highest score of the records, then their ratings, then the words of
/// the databases.
pub(crate) fn grade<'r>(
    group: &Group<'_, 'r>,
    affected: &[&Affected<'r>],
    advisory: &Advisory<'r>,
    record: &mut Record<'r>,
) -> Grade<'r> {
    if group.ids.iter().any(|id| id.starts_with("MAL-")) {
        return Grade::word("malicious");
    }
    if let Some(kind) = informational(group) {
        return record.severity_value("kind of advisory", Some(kind), &INFORMATIONAL);
    }
    if group.is_unimportant() {
        return Grade::word("unimportant");
    }
    if group.is_uncalled() {
        return Grade::word("uncalled");
    }
    let score = group
        .max_severity
        .as_deref()
        .and_then(|score| score.parse().ok());
    if let Some(score) = score.filter(|score| (0.0..=10.0).contains(score)) {
        let mut grade = Grade::default();
        grade.score = Some(score);
        return grade;
    }
    if advisory.ratings.iter().any(CvssRating::is_gradable) {
        return Grade::default();
    }
    word(group, affected, record)
}

/// Returns the kind of an advisory that is not a vulnerability, if every record has one.
pub(crate) fn informational<'r>(group: &Group<'_, 'r>) -> Option<Str<'r>> {
    let mut kinds = group.records.iter().map(|record| {
        let mut databases = record
            .affected
            .iter()
            .filter_map(|entry| entry.database_specific.as_ref());
        databases.find_map(|database| database.informational.line())
    });
    let first = kinds.next()??;
    kinds.all(|kind| kind.is_some()).then_some(first)
}

/// Adds the ratings of the records, or else those for the package.
pub(crate) fn ratings<'r>(
    group: &Group<'_, 'r>,
    affected: &[&Affected<'r>],
    advisory: &mut Advisory<'r>,
) {
    let of_records = group.records.iter().flat_map(|record| &record.severity);
    let of_package = affected.iter().flat_map(|entry| &entry.severity);
    of_records.for_each(|raw| advisory.push_rating(rating(raw)));
    if advisory.ratings.is_empty() {
        of_package.for_each(|raw| advisory.push_rating(rating(raw)));
    }
}

fn rating<'r>(raw: &Severity<'r>) -> Option<CvssRating<'r>> {
    let version = match raw.kind.line()?.as_ref() {
        "CVSS_V2" => Some(CvssVersion::V2),
        // The vector has the minor version.
        "CVSS_V3" | "CVSS_V4" => None,
        _ => return None,
    };
    CvssRating::stated(None, raw.score.line(), version)
}

/// Returns the word of a database: GitHub's, Ubuntu's or Debian's.
fn word<'r>(
    group: &Group<'_, 'r>,
    affected: &[&Affected<'r>],
    record: &mut Record<'r>,
) -> Grade<'r> {
    let databases = group
        .records
        .iter()
        .filter_map(|record| record.database_specific.as_ref());
    let mut words = databases.map(|database| database.severity.line());
    if let Some(word) = words.find_map(|word| word) {
        return record.severity_value("severity", Some(word), &SEVERITIES);
    }
    let of_records = group.records.iter().flat_map(|record| &record.severity);
    let of_package = affected.iter().flat_map(|entry| &entry.severity);
    let mut of_ubuntu = of_records
        .chain(of_package)
        .filter(|severity| severity.kind.line().as_deref() == Some("Ubuntu"));
    let mut of_debian = affected
        .iter()
        .filter_map(|entry| entry.ecosystem_specific.as_ref());
    // Their other words, such as `untriaged` and `not yet assigned`, are not grades.
    let priority = of_ubuntu.find_map(|severity| severity.score.line());
    let priority = priority.filter(|priority| UBUNTU.contains(&&**priority));
    let urgency = of_debian.find_map(|specific| specific.urgency.line());
    let urgency = urgency.filter(|urgency| DEBIAN.contains(&&**urgency));
    let vocabulary = if priority.is_some() {
        "ubuntu"
    } else {
        "debian"
    };
    let mut grade = Grade::default();
    grade.word = priority.or(urgency);
    grade.vocabulary = grade.word.is_some().then_some(vocabulary);
    grade
}

/// Returns the severity of a detector's finding: `SeverityEnum` of OSV-SCALIBR.
pub(crate) fn of_detector<'r>(severity: Option<Int>, record: &mut Record<'r>) -> Grade<'r> {
    let names = ["MINIMAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"];
    let number = severity.map(|severity| severity.0);
    let Some(number) = number.filter(|number| *number != 0) else {
        return Grade::default();
    };
    let at = number
        .checked_sub(1)
        .and_then(|at| usize::try_from(at).ok());
    let name = at.and_then(|at| names.get(at));
    let word = name.map_or_else(|| number.to_string().into(), |name| Str::from(*name));
    record.severity_value("severity of a detector", Some(word), &names)
}
