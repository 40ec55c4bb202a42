//! The severity and the scores of a vulnerability.

use finding_source::text::cut;
use finding_source::{CvssRating, CvssVersion, Grade, Record};

use crate::raw::{Rating, Vulnerability, line};

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
    let name = |rating: &Rating<'r>| rating.source.as_ref().and_then(|source| line(&source.name));
    let own = raw.source.as_ref().and_then(|source| line(&source.name));
    let ratings = || raw.ratings.iter().filter(|rating| !is_epss(rating));
    let rank = |rating: &&Rating<'r>| {
        let same = own.is_some() && name(rating) == own;
        (same, version(rating))
    };
    // Of equal ones the first.
    let chosen = ratings()
        .filter(|rating| is_graded(rating))
        .rev()
        .max_by_key(rank);
    let Some(chosen) = chosen else {
        let mut words = ratings().filter_map(|rating| line(&rating.severity));
        return words.next().map(Grade::word).unwrap_or_default();
    };
    match line(&chosen.severity) {
        Some(word)
            if SEVERITIES
                .iter()
                .any(|known| word.eq_ignore_ascii_case(known)) =>
        {
            Grade::word(word)
        }
        Some(word) => record.severity_value("severity", Some(word), &[]),
        // The score of a version of CVSS is in the advisory.
        None if version(chosen).is_some() => Grade::default(),
        None => {
            let mut grade = Grade::default();
            grade.score = score(chosen);
            grade
        }
    }
}

/// Returns whether a rating has a severity other than `none` and `unknown`, or only a score.
fn is_graded(rating: &Rating<'_>) -> bool {
    match line(&rating.severity) {
        Some(word) => !["none", "unknown"]
            .iter()
            .any(|none| word.eq_ignore_ascii_case(none)),
        None => score(rating).is_some(),
    }
}

/// Returns the probability of exploitation.
pub(crate) fn epss(raw: &Vulnerability<'_>) -> Option<f64> {
    let score = raw
        .ratings
        .iter()
        .filter(|rating| is_epss(rating))
        .find_map(|it| it.score)?;
    Some(score.0).filter(|score| (0.0..=1.0).contains(score))
}

/// Returns whether a rating is a probability of EPSS, which has the method `other`.
fn is_epss(rating: &Rating<'_>) -> bool {
    let Some(source) = rating.source.as_ref().filter(|_| version(rating).is_none()) else {
        return false;
    };
    let name = line(&source.name).unwrap_or_default().to_ascii_lowercase();
    let is_page = line(&source.url).is_some_and(|url| url.contains("first.org/epss"));
    name.contains("epss") || name == "first" || is_page
}

/// Returns the CVSS ratings.
pub(crate) fn ratings<'r>(raw: &Vulnerability<'r>) -> Vec<CvssRating<'r>> {
    let mut ratings: Vec<CvssRating<'r>> = Vec::new();
    for rating in &raw.ratings {
        let Some(version) = version(rating) else {
            continue;
        };
        let mut known = CvssRating::default();
        known.version = Some(version);
        known.score = score(rating);
        known.vector = line(&rating.vector).map(|vector| {
            // Version 2 was written in parentheses.
            match vector
                .strip_prefix('(')
                .and_then(|vector| vector.strip_suffix(')'))
            {
                Some(inner) => inner.to_owned().into(),
                None => vector,
            }
        });
        known.source = rating.source.as_ref().and_then(|source| line(&source.name));
        for text in [&mut known.vector, &mut known.source] {
            *text = text.take().map(|text| cut(text, LONGEST));
        }
        let is_rated = known.vector.is_some() || known.score.is_some();
        if is_rated && ratings.len() < super::map::MOST && !ratings.contains(&known) {
            ratings.push(known);
        }
    }
    ratings
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
    let method = line(&rating.method)?;
    match &*method {
        "CVSSv2" => Some(CvssVersion::V2),
        "CVSSv3" => match line(&rating.vector) {
            Some(vector) if vector.starts_with("CVSS:3.1") => Some(CvssVersion::V31),
            _ => Some(CvssVersion::V30),
        },
        "CVSSv31" => Some(CvssVersion::V31),
        "CVSSv4" => Some(CvssVersion::V4),
        _ => None,
    }
}
