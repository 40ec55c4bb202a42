//! The severity of a vulnerability.

use finding_source::{Record, ToolSeverity, Words};

use crate::TOOL;
use crate::raw::{Rating, Vulnerability};

/// Returns the severity.
///
/// A document has the ratings of several organizations, in any order. The rating of the source of the vulnerability
/// counts most: a distribution knows its own build. Otherwise the newest version of CVSS counts most. `none` counts only
/// without another severity: authors of VEX write it for a vulnerability that does not affect them.
pub(crate) fn grade<'r>(raw: &Vulnerability<'r>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let own = raw.source.as_ref().and_then(|source| source.name.line());
    let ratings = || raw.ratings.iter().filter(|rating| !rating.is_epss());
    let rank = |rating: &&Rating<'r>| {
        let same = own.is_some() && rating.source_name() == own;
        (same, rating.version())
    };
    // Of equal ones the first.
    let graded = ratings().filter(|rating| is_graded(rating));
    let Some(chosen) = graded.rev().max_by_key(rank) else {
        let mut words = ratings().filter_map(|rating| rating.severity.line());
        return words.next().map(ToolSeverity::word).unwrap_or_default();
    };
    let mut grade = record.severity_of(TOOL, chosen.severity.line());
    // The score of a version of CVSS is in the advisory.
    if grade.word.is_none() && chosen.version().is_none() {
        grade.score = chosen.base_score();
    }
    grade
}

/// Returns whether a rating has a severity other than `none` and `unknown`, or only a score.
fn is_graded(rating: &Rating<'_>) -> bool {
    match rating.severity.line() {
        Some(word) => !["none", "unknown"].contains(&&*word.to_ascii_lowercase()),
        None => rating.base_score().is_some(),
    }
}
