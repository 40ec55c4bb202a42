//! The ratings that Dependency-Check writes into properties: of results up to 6.5, of rules since then. They equal those of
//! its own reports.

use finding_source::cvss::{self, v2_vector, v3_vector, version};
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
    [v4(bag), v3(bag), v2(bag)]
}

fn v4<'r>(bag: &Bag<'r>) -> Option<CvssRating<'r>> {
    let score = score(bag.v4_score)?;
    CvssRating::stated(Some(score), bag.v4_vector.trimmed(), Some(CvssVersion::V4))
}

/// The vector requires a version.
fn v3<'r>(bag: &Bag<'r>) -> Option<CvssRating<'r>> {
    let score = score(bag.v3_score)?;
    let version = bag.v3_version.and_then(|text| version(&text.to_cow()));
    let version = version.filter(|it| matches!(it, CvssVersion::V30 | CvssVersion::V31));
    let metrics = bag.v3_metrics().map(|word| word.trimmed());
    let vector = version.and_then(|version| v3_vector(version, metrics));
    CvssRating::stated(Some(score), vector.map(Str::Owned), version)
}

/// If metrics are missing, the score may be of another version: OSS Index provides such scores. One without metrics is
/// derived from a severity word of bundler-audit.
fn v2<'r>(bag: &Bag<'r>) -> Option<CvssRating<'r>> {
    let score = score(bag.v2_score)?;
    let vector = v2_vector(bag.v2_metrics().map(|word| word.trimmed()));
    if vector.is_none() && bag.source.is_some_and(|source| source == "BUNDLEAUDIT") {
        return None;
    }
    let is_v2 = !bag.has_metrics() || vector.is_some();
    let version = is_v2.then_some(CvssVersion::V2);
    CvssRating::stated(Some(score), vector.map(Str::Owned), version)
}

fn score(text: Option<Text<'_>>) -> Option<f64> {
    cvss::score(&text.trimmed()?)
}
