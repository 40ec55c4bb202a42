//! The severity and the scores of a vulnerability.

use finding_source::text::cut;
use finding_source::{CvssRating, CvssVersion, Grade, Record, Str, Words};

use crate::raw::{Rating, Vulnerability};

const SEVERITIES: [&str; 7] = [
    "critical", "high", "medium", "low", "info", "none", "unknown",
];

/// The maximum number of bytes of a vector or the name of a source. The longest vector of CVSS 4 has 250.
const LONGEST: usize = 256;

/// Returns the severity.
///
/// A document has the ratings of several organizations, in any order. The rating of the source of the vulnerability
/// counts most: a distribution knows its own build. Otherwise the newest version of CVSS counts most. `none` counts only
/// without another severity: authors of VEX write it for a vulnerability that does not affect them.
pub(crate) fn grade<'r>(raw: &Vulnerability<'r>, record: &mut Record<'r>) -> Grade<'r> {
    let own = raw.source.as_ref().and_then(|source| source.name.line());
    let ratings = || raw.ratings.iter().filter(|rating| !is_epss(rating));
    let rank = |rating: &&Rating<'r>| {
        let same = own.is_some() && source(rating) == own;
        (same, version(rating))
    };
    // Of equal ones the first.
    let graded = ratings().filter(|rating| is_graded(rating));
    let Some(chosen) = graded.rev().max_by_key(rank) else {
        let mut words = ratings().filter_map(|rating| rating.severity.line());
        return words.next().map(Grade::word).unwrap_or_default();
    };
    let word = chosen.severity.line();
    let mut grade = match word.as_deref() {
        Some(known) if is_one_of(known, &SEVERITIES) => word.map(Grade::word).unwrap_or_default(),
        _ => record.severity_value("severity", word, &[]),
    };
    // The score of a version of CVSS is in the advisory.
    if grade.word.is_none() && version(chosen).is_none() {
        grade.score = score(chosen);
    }
    grade
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn source<'r>(rating: &Rating<'r>) -> Option<Str<'r>> {
    rating.source.as_ref()?.name.line()
}

/// Returns whether a rating has a severity other than `none` and `unknown`, or only a score.
fn is_graded(rating: &Rating<'_>) -> bool {
    match rating.severity.line() {
        Some(word) => !is_one_of(&word, &["none", "unknown"]),
        None => score(rating).is_some(),
    }
}

/// Returns the probability of exploitation.
pub(crate) fn epss(raw: &Vulnerability<'_>) -> Option<f64> {
    let mut ratings = raw.ratings.iter().filter(|rating| is_epss(rating));
    let score = ratings.find_map(|rating| rating.score)?;
    Some(score.0).filter(|score| (0.0..=1.0).contains(score))
}

/// Returns whether a rating is a probability of EPSS, which has the method `other`.
fn is_epss(rating: &Rating<'_>) -> bool {
    let Some(source) = rating.source.as_ref().filter(|_| version(rating).is_none()) else {
        return false;
    };
    let name = source.name.line().unwrap_or_default().to_ascii_lowercase();
    let url = source.url.line().unwrap_or_default();
    name.contains("epss") || name == "first" || url.contains("first.org/epss")
}

/// Returns a rating, if it is of a version of CVSS.
pub(crate) fn rating<'r>(raw: &Rating<'r>) -> Option<CvssRating<'r>> {
    let version = version(raw)?;
    // Version 2 was written in parentheses.
    let vector = raw.vector.line().map(|vector| {
        let inner = vector.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
        match inner {
            Some(inner) => inner.to_owned().into(),
            None => vector,
        }
    });
    let short = |text: Option<Str<'r>>| text.map(|text| cut(text, LONGEST));
    let rating = CvssRating::stated(score(raw), short(vector), Some(version))?;
    Some(rating.by(short(source(raw))))
}

/// Returns the highest score of the newest version of CVSS.
pub(crate) fn best_score(raw: &Vulnerability<'_>) -> Option<f64> {
    let scores = raw
        .ratings
        .iter()
        .filter_map(|rating| Some((version(rating)?, score(rating)?)));
    let best = scores.max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    best.map(|(_, score)| score)
}

fn score(rating: &Rating<'_>) -> Option<f64> {
    let score = rating.score.map(|score| score.0);
    score.filter(|score| (0.0..=10.0).contains(score))
}

/// Returns the version of CVSS. `CVSSv3` is also written for 3.1, whose vectors say so.
fn version(rating: &Rating<'_>) -> Option<CvssVersion> {
    let method = rating.method.line()?;
    match &*method {
        "CVSSv2" => Some(CvssVersion::V2),
        "CVSSv3" => {
            let vector = rating.vector.line().unwrap_or_default();
            let is_later = vector.starts_with("CVSS:3.1");
            Some(if is_later {
                CvssVersion::V31
            } else {
                CvssVersion::V30
            })
        }
        "CVSSv31" => Some(CvssVersion::V31),
        "CVSSv4" => Some(CvssVersion::V4),
        _ => None,
    }
}
