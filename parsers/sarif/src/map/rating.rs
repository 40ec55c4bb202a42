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
        rated(bag.v4_score, |rating| {
            rating.version = Some(CvssVersion::V4);
            rating.vector = bag.v4_vector.trimmed();
        }),
        rated(bag.v3_score, |rating| rate_v3(rating, bag)),
        rated(bag.v2_score, |rating| rate_v2(rating, bag)).filter(|rating| {
            // A score without metrics is derived from a severity word of bundler-audit.
            rating.vector.is_some() || bag.source.is_none_or(|source| source != "BUNDLEAUDIT")
        }),
    ]
}

/// Returns the rating with this score, if it is one, after `rate` has set version and vector.
fn rated<'r>(
    score: Option<Text<'r>>,
    rate: impl FnOnce(&mut CvssRating<'r>),
) -> Option<CvssRating<'r>> {
    let score: f64 = score?.trimmed()?.parse().ok()?;
    let mut rating = CvssRating::default();
    rating.score = (0.0..=10.0)
        .contains(&score)
        .then_some((score * 10.0).round() / 10.0);
    rating.score?;
    rate(&mut rating);
    Some(rating)
}

/// Sets version and vector. If metrics are missing, the score may be of another version: OSS Index provides such
/// scores.
fn rate_v2<'r>(rating: &mut CvssRating<'r>, bag: &Bag<'r>) {
    let words = bag.v2_metrics().map(|word| word.trimmed());
    let vector = v2_vector(words.each_ref().map(Option::as_deref));
    let is_v2 = !bag.has_metrics() || vector.is_some();
    rating.version = is_v2.then_some(CvssVersion::V2);
    rating.vector = vector.map(Str::Owned);
}

/// Sets version and vector. The vector requires a version.
fn rate_v3<'r>(rating: &mut CvssRating<'r>, bag: &Bag<'r>) {
    rating.version = bag
        .v3_version
        .and_then(|text| version(&text.to_cow()))
        .filter(|version| matches!(version, CvssVersion::V30 | CvssVersion::V31));
    let words = bag.v3_metrics().map(|word| word.trimmed());
    if let Some(version) = rating.version {
        let words = words.each_ref().map(Option::as_deref);
        rating.vector = v3_vector(version, words).map(Str::Owned);
    }
}
