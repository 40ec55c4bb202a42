//! The severity of a vulnerability.

use finding_source::json::Int;
use finding_source::{Advisory, CvssRating, Record, Str, ToolSeverity, Words};

use crate::group::Group;

const UBUNTU: [&str; 5] = ["negligible", "low", "medium", "high", "critical"];

const DEBIAN: [&str; 4] = ["unimportant", "low", "medium", "high"];

/// The kinds of RustSec that are not vulnerabilities.
const INFORMATIONAL: [&str; 3] = ["unmaintained", "unsound", "notice"];

/// `SeverityEnum` of OSV-SCALIBR, from 1.
const DETECTORS: [&str; 5] = ["MINIMAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

impl<'r> Group<'_, 'r> {
    /// Returns the severity. A property that decides it comes first: a malicious package, an advisory that is not a
    /// vulnerability, code that is not called.
    pub(crate) fn grade(
        &self,
        advisory: &Advisory<'_>,
        record: &mut Record<'r>,
    ) -> ToolSeverity<'r> {
        let kind = self.informational();
        match () {
            () if self.ids.iter().any(|id| id.starts_with("MAL-")) => {
                ToolSeverity::word("malicious")
            }
            () if kind.is_some() => record.severity_value("kind of advisory", kind, &INFORMATIONAL),
            () if self.is_unimportant() => ToolSeverity::word("unimportant"),
            () if self.is_uncalled() => ToolSeverity::word("uncalled"),
            () => self.stated(advisory, record),
        }
    }

    /// Returns the highest score of the records, or else leaves the grade to their ratings, or else the word of a database:
    /// GitHub's, Ubuntu's or Debian's.
    fn stated(&self, advisory: &Advisory<'_>, record: &mut Record<'r>) -> ToolSeverity<'r> {
        let mut grade = ToolSeverity::default();
        let score = self.raw.and_then(|raw| raw.max_severity.line());
        let score = score.and_then(|score| score.parse().ok());
        grade.score = score.filter(|score| (0.0..=10.0).contains(score));
        if grade.score.is_some() || advisory.ratings.iter().any(CvssRating::is_gradable) {
            return grade;
        }
        let mut databases = self.records.iter().flat_map(|it| &it.database_specific);
        if let Some(word) = databases.find_map(|database| database.severity.line()) {
            return record.severity_of("osv", Some(word));
        }
        let of_records = self.records.iter().flat_map(|record| &record.severity);
        let of_package = self.affected.iter().flat_map(|entry| &entry.severity);
        let mut all = of_records.chain(of_package);
        let priority = all.find_map(|raw| raw.score.line().filter(|_| raw.kind.is("Ubuntu")));
        let urgency = self.affected.iter().find_map(|entry| entry.urgency.line());
        // Their other words, such as `untriaged` and `not yet assigned`, are not grades.
        let ubuntu = priority.filter(|word| UBUNTU.contains(&&**word));
        let debian = urgency.filter(|word| DEBIAN.contains(&&**word));
        let of_debian = debian.as_ref().map(|_| "debian");
        grade.vocabulary = ubuntu.as_ref().map_or(of_debian, |_| Some("ubuntu"));
        grade.word = ubuntu.or(debian);
        grade
    }
}

/// Returns the severity of a detector's finding.
pub(crate) fn of_detector<'r>(severity: Option<Int>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let number = severity.map(|severity| severity.0).filter(|&it| it != 0);
    let word = number.map(|number| {
        let known = DETECTORS.iter().zip(1..).find(|(_, at)| *at == number);
        known.map_or_else(|| number.to_string().into(), |(word, _)| Str::from(*word))
    });
    record.severity_value("severity of a detector", word, &DETECTORS)
}
