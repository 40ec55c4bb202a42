//! The severity of a vulnerability.

use finding_source::json::Int;
use finding_source::{Advisory, CvssRating, CvssVersion, Grade, Record, Str, Words};

use crate::group::Group;
use crate::raw::Severity;

/// The words of the databases, in the spelling of GitHub and of Bitnami.
const SEVERITIES: [&str; 10] = [
    "LOW", "MODERATE", "MEDIUM", "HIGH", "CRITICAL", "Low", "Moderate", "Medium", "High",
    "Critical",
];

const UBUNTU: [&str; 5] = ["negligible", "low", "medium", "high", "critical"];

const DEBIAN: [&str; 4] = ["unimportant", "low", "medium", "high"];

/// The kinds of RustSec that are not vulnerabilities.
const INFORMATIONAL: [&str; 3] = ["unmaintained", "unsound", "notice"];

/// `SeverityEnum` of OSV-SCALIBR.
const DETECTORS: [&str; 6] = [
    "UNSPECIFIED",
    "MINIMAL",
    "LOW",
    "MEDIUM",
    "HIGH",
    "CRITICAL",
];

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
    if let Some(kind) = informational(group) {
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

/// Returns the kind of an advisory that is not a vulnerability, if every record has one.
pub(crate) fn informational<'r>(group: &Group<'_, 'r>) -> Option<Str<'r>> {
    let kinds = group.records.iter().map(|record| {
        let entries = record.affected.iter();
        let mut databases = entries.filter_map(|entry| entry.database_specific.as_ref());
        databases.find_map(|database| database.informational.line())
    });
    let kinds: Option<Vec<_>> = kinds.collect();
    kinds?.into_iter().next()
}

/// Adds the ratings of the records, or else those for the package.
pub(crate) fn add_ratings<'r>(group: &Group<'_, 'r>, advisory: &mut Advisory<'r>) {
    let of_records = group.records.iter().flat_map(|record| &record.severity);
    of_records.for_each(|raw| advisory.push_rating(rating(raw)));
    if advisory.ratings.is_empty() {
        let of_package = group.affected.iter().flat_map(|entry| &entry.severity);
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
fn word<'r>(group: &Group<'_, 'r>, record: &mut Record<'r>) -> Grade<'r> {
    let records = || group.records.iter();
    let mut databases = records().filter_map(|record| record.database_specific.as_ref());
    if let Some(word) = databases.find_map(|database| database.severity.line()) {
        return record.severity_value("severity", Some(word), &SEVERITIES);
    }
    let of_records = records().flat_map(|record| &record.severity);
    let of_package = group.affected.iter().flat_map(|entry| &entry.severity);
    let mut of_ubuntu = of_records
        .chain(of_package)
        .filter(|severity| severity.kind.line().as_deref() == Some("Ubuntu"));
    let priority = of_ubuntu.find_map(|severity| severity.score.line());
    let urgency = group.affected.iter().find_map(|entry| entry.urgency.line());
    // Their other words, such as `untriaged` and `not yet assigned`, are not grades.
    let words = [
        ("ubuntu", priority, &UBUNTU[..]),
        ("debian", urgency, &DEBIAN),
    ];
    for (vocabulary, word, known) in words {
        if let Some(word) = word.filter(|word| known.contains(&&**word)) {
            let mut grade = Grade::word(word);
            grade.vocabulary = Some(vocabulary);
            return grade;
        }
    }
    Grade::default()
}

/// Returns the severity of a detector's finding.
pub(crate) fn of_detector<'r>(severity: Option<Int>, record: &mut Record<'r>) -> Grade<'r> {
    let Some(number) = severity.map(|severity| severity.0).filter(|&it| it != 0) else {
        return Grade::default();
    };
    let at = usize::try_from(number).ok();
    let word = at.and_then(|at| DETECTORS.get(at)).copied();
    let word = word.map_or_else(|| number.to_string().into(), Str::from);
    record.severity_value("severity of a detector", Some(word), &DETECTORS)
}
