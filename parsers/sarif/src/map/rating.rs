//! The ratings that Dependency-Check writes into properties: of results up to 6.5, of rules since then. They equal those of
//! its own reports.

use finding_source::cvss::{v2_vector, v3_vector, version};
use finding_source::json::Text;
use finding_source::{CvssRating, CvssVersion, Str, Words};

use crate::raw::Bag;

/// The ratings in a bag, of CVSS 4, 3 and 2.
pub(crate) type Ratings<'r> = [Option<CvssRating<'r>>; 3];

/// Returns the ratings of a result: of each version its own one, or else that of its rule.
pub(super) fn of<'r>(bag: &Bag<'r>, rule: &Ratings<'r>) -> Vec<CvssRating<'r>> {
    let all = ratings(bag).into_iter().zip(rule);
    let all = all.map(|(own, of_rule)| own.or_else(|| of_rule.clone()));
    all.flatten().collect()
}

/// Returns the ratings in a bag.
pub(super) fn ratings<'r>(bag: &Bag<'r>) -> Ratings<'r> {
    [
        rated(bag.v4_score, || {
            (Some(CvssVersion::V4), bag.v4_vector.trimmed())
        }),
        rated(bag.v3_score, || v3(bag)),
        rated(bag.v2_score, || v2(bag)).filter(|rating| {
            // A score without metrics is derived from a severity word of bundler-audit.
            rating.vector.is_some() || bag.source.is_none_or(|source| source != "BUNDLEAUDIT")
        }),
    ]
}

/// The version and the vector of a rating.
type Scheme<'r> = (Option<CvssVersion>, Option<Str<'r>>);

/// Returns the rating with this score, if it is one.
fn rated<'r>(
    score: Option<Text<'r>>,
    scheme: impl FnOnce() -> Scheme<'r>,
) -> Option<CvssRating<'r>> {
    let score: f64 = score?.trimmed()?.parse().ok()?;
    let score = Some(score).filter(|score| (0.0..=10.0).contains(score))?;
    let mut rating = CvssRating::default();
    rating.score = Some((score * 10.0).round() / 10.0);
    (rating.version, rating.vector) = scheme();
    Some(rating)
}

/// If metrics are missing, the score may be of another version: OSS Index provides such scores.
fn v2<'r>(bag: &Bag<'r>) -> Scheme<'r> {
    let words = bag.v2_metrics().map(|word| word.trimmed());
    let vector = v2_vector(words.each_ref().map(Option::as_deref));
    let is_v2 = !bag.has_metrics() || vector.is_some();
    (is_v2.then_some(CvssVersion::V2), vector.map(Str::Owned))
}

/// The vector requires a version.
fn v3<'r>(bag: &Bag<'r>) -> Scheme<'r> {
    let version = bag.v3_version.and_then(|text| version(&text.to_cow()));
    let version = version.filter(|it| matches!(it, CvssVersion::V30 | CvssVersion::V31));
    let words = bag.v3_metrics().map(|word| word.trimmed());
    let words = words.each_ref().map(Option::as_deref);
    let vector = version.and_then(|version| v3_vector(version, words));
    (version, vector.map(Str::Owned))
}
