//! CVSS ratings from metrics, which the reports spell out.

use finding_source::cvss::{v2_vector, v3_vector, version};
use finding_source::{CvssRating, CvssVersion, Str};

use crate::raw::{CvssV2, CvssV3, CvssV4};

/// Returns the rating of a `cvssv2` object.
///
/// If metrics are missing, it is not a rating of version 2: OSS Index provided scores of v3.1 (9.x and older, #6734)
/// and of v4 (12.0.0 to 12.1.3, #7604) that were written into `cvssv2`. The score is kept, without a version.
pub(crate) fn v2<'r>(raw: &CvssV2<'_>) -> Option<CvssRating<'r>> {
    let complete = raw.certain || raw.metrics.iter().all(Option::is_some);
    let mut rating = CvssRating::default();
    rating.score = score(raw.score.as_deref());
    if complete {
        rating.version = Some(CvssVersion::V2);
        rating.vector = v2_vector(raw.metrics.each_ref().map(Option::as_deref)).map(Str::Owned);
    }
    given(rating)
}

/// Returns the rating of a `cvssv3` object. Without `version` (before 6.0, and OSS Index up to 8.x) a vector could be
/// one of 3.0 or of 3.1, so there is none.
pub(crate) fn v3<'r>(raw: &CvssV3<'_>) -> Option<CvssRating<'r>> {
    let mut rating = CvssRating::default();
    rating.score = score(raw.score.as_deref());
    let version = raw.version.as_deref().and_then(version);
    if let Some(version @ (CvssVersion::V30 | CvssVersion::V31)) = version {
        rating.version = Some(version);
        let metrics = raw.metrics.each_ref().map(Option::as_deref);
        rating.vector = v3_vector(version, metrics).map(Str::Owned);
    }
    given(rating)
}

/// Returns the rating of a `cvssv4` object.
pub(crate) fn v4(raw: CvssV4<'_>) -> Option<CvssRating<'_>> {
    let mut rating = CvssRating::default();
    rating.version = Some(CvssVersion::V4);
    rating.score = score(raw.score.as_deref());
    rating.vector = raw.vector.and_then(defined);
    rating.source = raw.source;
    rating.primary = raw
        .kind
        .is_some_and(|kind| kind.eq_ignore_ascii_case("PRIMARY"));
    given(rating)
}

/// Returns the rating, unless it is empty.
fn given(rating: CvssRating<'_>) -> Option<CvssRating<'_>> {
    (rating.score.is_some() || rating.vector.is_some()).then_some(rating)
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

/// Returns a score from 0.0 to 10.0, with one decimal: many versions print the nearest 32-bit number
/// (`9.300000190734863`). -1 means none (bundler-audit, OSS Index).
pub(crate) fn score(text: Option<&str>) -> Option<f64> {
    let score: f64 = text?.parse().ok()?;
    (0.0..=10.0)
        .contains(&score)
        .then(|| (score * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words<const N: usize>(words: [&'static str; N]) -> [Option<Str<'static>>; N] {
        words.map(|word| (!word.is_empty()).then_some(Str::Borrowed(word)))
    }

    #[test]
    fn a_vector_is_rebuilt_when_every_metric_maps() {
        let raw = CvssV2 {
            score: Some("4.3".into()),
            metrics: words([
                "ADJACENT_NETWORK",
                "MEDIUM",
                "SINGLE",
                "NONE",
                "PARTIAL",
                "complete",
            ]),
            certain: false,
        };
        let rating = v2(&raw).unwrap();
        assert_eq!(rating.vector.as_deref(), Some("AV:A/AC:M/Au:S/C:N/I:P/A:C"));
        assert_eq!(rating.version, Some(CvssVersion::V2));
        let raw = CvssV3 {
            score: Some("6.1".into()),
            version: Some("3.0".into()),
            metrics: words([
                "NETWORK", "L", "NONE", "REQUIRED", "CHANGED", "LOW", "LOW", "N",
            ]),
        };
        assert_eq!(
            v3(&raw).unwrap().vector.as_deref(),
            Some("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N")
        );
    }

    #[test]
    fn a_vector_with_a_word_that_does_not_map_is_left_out() {
        let metrics = words(["NETWORK", "LOW", "SOME", "NONE", "NONE", "NONE"]);
        let raw = CvssV2 {
            score: Some("5".into()),
            metrics,
            certain: false,
        };
        let rating = v2(&raw).unwrap();
        assert_eq!(
            (rating.version, rating.score, rating.vector),
            (Some(CvssVersion::V2), Some(5.0), None)
        );
        let metrics = words(["NETWORK", "LOW", "", "NONE", "UNCHANGED", "LOW", "LOW", "N"]);
        let raw = CvssV3 {
            score: Some("5".into()),
            version: Some("3.1".into()),
            metrics,
        };
        assert_eq!(v3(&raw).unwrap().vector, None);
    }

    #[test]
    fn scores_are_rounded_and_absent_scores_stay_absent() {
        for (text, expected) in [
            ("9.300000190734863", Some(9.3)),
            ("8.699999809265137", Some(8.7)),
            ("0.0", Some(0.0)),
            ("10", Some(10.0)),
            ("-1.0", None),
            ("10.1", None),
            ("NaN", None),
            ("high", None),
            ("", None),
        ] {
            assert_eq!(score(Some(text)), expected, "{text}");
        }
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
