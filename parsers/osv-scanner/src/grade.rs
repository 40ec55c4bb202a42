//! The severity of a vulnerability.

use finding_source::json::Int;
use finding_source::{Advisory, CvssRating, Grade, Record, Str, Words};

use crate::group::Group;

/// The words of the databases, in the spelling of GitHub and of Bitnami.
const SEVERITIES: [&str; 10] = [
    "LOW", "MODERATE", "MEDIUM", "HIGH", "CRITICAL", "Low", "Moderate", "Medium", "High",
    "Critical",
];

const UBUNTU: [&str; 5] = ["negligible", "low", "medium", "high", "critical"];

const DEBIAN: [&str; 4] = ["unimportant", "low", "medium", "high"];

/// The kinds of RustSec that are not vulnerabilities.
const INFORMATIONAL: [&str; 3] = ["unmaintained", "unsound", "notice"];

/// `SeverityEnum` of OSV-SCALIBR, from 1.
const DETECTORS: [&str; 5] = ["MINIMAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

/// Returns the severity. A property that decides it comes first: a malicious package, an advisory that is not a
/// vulnerability, code that is not called. Then the highest score of the records, then their ratings, then the words of
/// the databases.
pub(crate) fn grade<'r>(
    group: &Group<'_, 'r>,
    advisory: &Advisory<'r>,
    record: &mut Record<'r>,
) -> Grade<'r> {
    if group.ids.iter().any(|id| id.starts_with("MAL-")) {
        return Grade::word("malicious");
    }
    if let Some(kind) = group.informational() {
        return record.severity_value("kind of advisory", Some(kind), &INFORMATIONAL);
    }
    if group.is_unimportant() {
        return Grade::word("unimportant");
    }
    if group.is_uncalled() {
        return Grade::word("uncalled");
    }
    let score = group.raw.and_then(|group| group.max_severity.line());
    let score = score.and_then(|score| score.parse().ok());
    let mut grade = Grade::default();
    grade.score = score.filter(|score| (0.0..=10.0).contains(score));
    if grade.score.is_some() || advisory.ratings.iter().any(CvssRating::is_gradable) {
        return grade;
    }
    word(group, record)
}

/// Returns the word of a database: GitHub's, Ubuntu's or Debian's.
fn word<'r>(group: &Group<'_, 'r>, record: &mut Record<'r>) -> Grade<'r> {
    let mut databases = group.records.iter().flat_map(|it| &it.database_specific);
    if let Some(word) = databases.find_map(|database| database.severity.line()) {
        return record.severity_value("severity", Some(word), &SEVERITIES);
    }
    let of_records = group.records.iter().flat_map(|record| &record.severity);
    let of_package = group.affected.iter().flat_map(|entry| &entry.severity);
    let mut of_ubuntu = of_records
        .chain(of_package)
        .filter(|severity| severity.kind.line().as_deref() == Some("Ubuntu"));
    let priority = of_ubuntu.find_map(|severity| severity.score.line());
    let urgency = group.affected.iter().find_map(|entry| entry.urgency.line());
    // Their other words, such as `untriaged` and `not yet assigned`, are not grades.
    let ubuntu = priority.filter(|word| UBUNTU.contains(&&**word));
    let debian = urgency.filter(|word| DEBIAN.contains(&&**word));
    let vocabulary = ubuntu.as_ref().map_or("debian", |_| "ubuntu");
    ubuntu.or(debian).map_or_else(Grade::default, |word| {
        Grade::word(word).defined_by(vocabulary)
    })
}

/// Returns the severity of a detector's finding.
pub(crate) fn of_detector<'r>(severity: Option<Int>, record: &mut Record<'r>) -> Grade<'r> {
    let number = severity.map(|severity| severity.0).filter(|&it| it != 0);
    let word = number.map(|number| {
        let at = number
            .checked_sub(1)
            .and_then(|at| usize::try_from(at).ok());
        let word = at.and_then(|at| DETECTORS.get(at)).copied();
        word.map_or_else(|| number.to_string().into(), Str::from)
    });
    record.severity_value("severity of a detector", word, &DETECTORS)
}
