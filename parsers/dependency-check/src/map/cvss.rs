//! CVSS ratings from metrics, which the reports spell out.

use finding_source::cvss::{self, v2_vector, v3_vector, version};
use finding_source::{CvssRating, CvssVersion, Str};

use crate::raw::{Clean, CvssV2, CvssV3, CvssV4};

/// Returns the rating of a `cvssv2` object.
///
/// If metrics are missing, unless it is certain, it is not a rating of version 2: OSS Index provided scores of v3.1 (9.x and older, #6734)
/// and of v4 (12.0.0 to 12.1.3, #7604) that were written into `cvssv2`. The score is kept, without a version.
pub(crate) fn v2<'r>(raw: &CvssV2<'_>, certain: bool) -> Option<CvssRating<'r>> {
    let metrics = raw.metrics();
    let complete = certain || metrics.iter().all(Option::is_some);
    let vector = v2_vector(metrics).map(Str::Owned);
    let mut rating = CvssRating::stated(score(&raw.score), vector, None)?;
    rating.version = complete.then_some(CvssVersion::V2);
    Some(rating)
}

/// Returns the rating of a `cvssv3` object. Without `version` (before 6.0, and OSS Index up to 8.x) a vector could be
/// one of 3.0 or of 3.1, so there is none.
pub(crate) fn v3<'r>(raw: &CvssV3<'_>) -> Option<CvssRating<'r>> {
    let version = raw.version.0.as_deref().and_then(version);
    let version = version.filter(|version| matches!(version, CvssVersion::V30 | CvssVersion::V31));
    let vector = version.and_then(|version| v3_vector(version, raw.metrics()));
    CvssRating::stated(score(&raw.score), vector.map(Str::Owned), version)
}

/// Returns the rating of a `cvssv4` object.
pub(crate) fn v4(raw: CvssV4<'_>) -> Option<CvssRating<'_>> {
    let vector = raw.vector.0.and_then(defined);
    let mut rating = CvssRating::stated(score(&raw.score), vector, None)?;
    rating.version = Some(CvssVersion::V4);
    let kind = raw.kind.0.unwrap_or_default();
    let rating = rating.with_source(raw.source.0);
    Some(rating.with_primary(kind.eq_ignore_ascii_case("PRIMARY")))
}

/// Returns the metrics of a v4 vector that are defined.
///
/// The library that Dependency-Check 12 uses writes every metric, and an undefined recovery as `R:N`, which is not a
/// value of that metric (CVSS v4.0 Specification, table 23).
fn defined(vector: Str<'_>) -> Option<Str<'_>> {
    let metrics = vector.strip_prefix("CVSS:4.0/")?;
    let keep = |metric: &&str| !metric.ends_with(":X") && *metric != "R:N" && !metric.is_empty();
    // An invalid vector is passed on unchanged, so that its contents are not lost.
    let odd = metrics.contains(char::is_whitespace);
    if odd || metrics.split('/').all(|metric| keep(&metric)) {
        return Some(vector);
    }
    let mut out = String::from("CVSS:4.0");
    for metric in metrics.split('/').filter(keep) {
        out.push('/');
        out.push_str(metric);
    }
    Some(Str::Owned(out))
}

/// Returns the score of a rating; -1 means none (bundler-audit, OSS Index).
pub(crate) fn score(text: &Clean<'_>) -> Option<f64> {
    cvss::score(text.0.as_deref()?)
}

#[cfg(test)]
mod tests {
    use finding_source::schema::ElementSchema;

    use super::*;
    use crate::raw::set_metrics;

    fn rating<S: ElementSchema<'static>>(metrics: &'static str) -> S {
        let mut rating = S::default();
        set_metrics(&mut rating, Some(metrics));
        rating
    }

    #[test]
    fn a_vector_is_rebuilt_when_every_metric_maps() {
        let mut raw: CvssV2<'_> =
            rating("/AV:ADJACENT_NETWORK/AC:MEDIUM/Au:SINGLE/C:NONE/I:PARTIAL/A:complete");
        raw.score = Clean(Some("4.3".into()));
        let rated = v2(&raw, false).unwrap();
        assert_eq!(rated.vector.as_deref(), Some("AV:A/AC:M/Au:S/C:N/I:P/A:C"));
        assert_eq!(rated.version, Some(CvssVersion::V2));
        let raw = rating(
            "CVSS:3.0/AV:NETWORK/AC:L/PR:NONE/UI:REQUIRED/S:CHANGED/C:LOW/I:LOW/A:N/E:0.5/A:LOW",
        );
        assert_eq!(
            v3(&raw).unwrap().vector.as_deref(),
            Some("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N")
        );
    }

    #[test]
    fn a_vector_with_a_word_that_does_not_map_is_left_out() {
        let mut raw: CvssV2<'_> = rating("AV:NETWORK/AC:LOW/Au:SOME/C:NONE/I:NONE/A:NONE");
        raw.score = Clean(Some("5".into()));
        let rated = v2(&raw, false).unwrap();
        assert_eq!(
            (rated.version, rated.score, rated.vector),
            (Some(CvssVersion::V2), Some(5.0), None)
        );
        let metrics = "CVSS:3.1/AV:NETWORK/AC:LOW/UI:NONE/S:UNCHANGED/C:LOW/I:LOW/A:N";
        let mut raw: CvssV3<'_> = rating(metrics);
        raw.score = Clean(Some("5".into()));
        assert_eq!(v3(&raw).unwrap().vector, None);
    }

    #[test]
    fn undefined_metrics_are_removed_from_a_v4_vector() {
        let vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:H/VA:N/SC:N/SI:N/SA:N/E:P/CR:X/MAV:X/S:X/R:N/U:X";
        assert_eq!(
            defined(vector.into()).as_deref(),
            Some("CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:H/VA:N/SC:N/SI:N/SA:N/E:P")
        );
        assert_eq!(defined("AV:N/AC:L".into()), None);
    }
}
