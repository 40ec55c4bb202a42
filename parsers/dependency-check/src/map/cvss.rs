//! CVSS ratings, from the metrics that the reports spell out one by one.

use std::fmt::Write as _;

use finding_source::{CvssRating, CvssVersion, Str};

use crate::raw::{CvssV2, CvssV3, CvssV4};

/// One metric: its name in a vector, and the words of its values with their letters.
type Metric = (&'static str, &'static [(&'static str, &'static str)]);

/// CVSS v2.0 Guide, section 2.1. The long words are those of NVD's JSON feeds.
const V2: [Metric; 6] = [
    (
        "AV",
        &[("NETWORK", "N"), ("ADJACENT_NETWORK", "A"), ("LOCAL", "L")],
    ),
    ("AC", &[("LOW", "L"), ("MEDIUM", "M"), ("HIGH", "H")]),
    (
        "Au",
        &[
            ("NONE", "N"),
            ("SINGLE", "S"),
            ("MULTIPLE", "M"),
            ("SINGLE_INSTANCE", "S"),
            ("MULTIPLE_INSTANCES", "M"),
        ],
    ),
    ("C", IMPACT_V2),
    ("I", IMPACT_V2),
    ("A", IMPACT_V2),
];
const IMPACT_V2: &[(&str, &str)] = &[("NONE", "N"), ("PARTIAL", "P"), ("COMPLETE", "C")];

/// CVSS v3.1 Specification, table 15; v3.0 has the same.
const V3: [Metric; 8] = [
    (
        "AV",
        &[
            ("NETWORK", "N"),
            ("ADJACENT_NETWORK", "A"),
            ("ADJACENT", "A"),
            ("LOCAL", "L"),
            ("PHYSICAL", "P"),
        ],
    ),
    ("AC", &[("LOW", "L"), ("HIGH", "H")]),
    ("PR", LEVEL_V3),
    ("UI", &[("NONE", "N"), ("REQUIRED", "R")]),
    ("S", &[("UNCHANGED", "U"), ("CHANGED", "C")]),
    ("C", LEVEL_V3),
    ("I", LEVEL_V3),
    ("A", LEVEL_V3),
];
const LEVEL_V3: &[(&str, &str)] = &[("NONE", "N"), ("LOW", "L"), ("HIGH", "H")];

/// The rating of a `cvssv2` object.
///
/// Where metrics are missing it is no rating by version 2: OSS Index gave scores of v3.1 (9.x and older, #6734) and
/// of v4 (12.0.0 to 12.1.3, #7604) that were written into `cvssv2`. The score is kept, without a version.
pub(crate) fn v2<'r>(raw: &CvssV2<'_>) -> Option<CvssRating<'r>> {
    let complete = raw.certain || raw.metrics.iter().all(Option::is_some);
    let mut rating = CvssRating::default();
    rating.score = score(raw.score.as_deref());
    if complete {
        rating.version = Some(CvssVersion::V2);
        rating.vector = vector(String::new(), &V2, &raw.metrics).map(Str::Owned);
    }
    given(rating)
}

/// The rating of a `cvssv3` object. Without `version` (before 6.0, and OSS Index up to 8.x) nobody knows
/// whether a vector would be one of 3.0 or of 3.1, so there is none.
pub(crate) fn v3<'r>(raw: &CvssV3<'_>) -> Option<CvssRating<'r>> {
    let mut rating = CvssRating::default();
    rating.score = score(raw.score.as_deref());
    let version = match raw.version.as_deref() {
        Some("3.0") => Some((CvssVersion::V30, "CVSS:3.0")),
        Some("3.1") => Some((CvssVersion::V31, "CVSS:3.1")),
        _ => None,
    };
    if let Some((version, prefix)) = version {
        rating.version = Some(version);
        rating.vector = vector(prefix.to_owned(), &V3, &raw.metrics).map(Str::Owned);
    }
    given(rating)
}

/// The rating of a `cvssv4` object.
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

/// A rating that says something.
fn given(rating: CvssRating<'_>) -> Option<CvssRating<'_>> {
    (rating.score.is_some() || rating.vector.is_some()).then_some(rating)
}

/// The metrics of a v4 vector that are defined.
///
/// The library that prints it for Dependency-Check 12 names every metric, and a recovery that is not defined as
/// `R:N`, which is no value of that metric (CVSS v4.0 Specification, table 23).
fn defined(vector: Str<'_>) -> Option<Str<'_>> {
    let metrics = vector.strip_prefix("CVSS:4.0/")?;
    let keep = |metric: &&str| !metric.ends_with(":X") && *metric != "R:N" && !metric.is_empty();
    // What is no vector is passed on as it is, or what else it holds could not be told any more.
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

/// A vector, if every metric has a value.
fn vector(prefix: String, metrics: &[Metric], words: &[Option<Str<'_>>]) -> Option<String> {
    let mut out = prefix;
    for (&(name, values), word) in metrics.iter().zip(words) {
        let word = word.as_deref()?;
        // OSS Index data of 8.x and older holds letters.
        let &(_, letter) = values.iter().find(|(long, letter)| {
            long.eq_ignore_ascii_case(word) || letter.eq_ignore_ascii_case(word)
        })?;
        if !out.is_empty() {
            out.push('/');
        }
        let _ = write!(out, "{name}:{letter}");
    }
    Some(out)
}

/// A score from 0.0 to 10.0, with one decimal: many versions print the nearest 32-bit number
/// (`9.300000190734863`). -1 stands for none (bundler-audit, OSS Index).
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
    fn scores_are_rounded_and_what_is_none_is_absent() {
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
    fn a_v4_vector_is_rid_of_what_is_not_defined() {
        let vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:H/VA:N/SC:N/SI:N/SA:N/E:P/CR:X/MAV:X/S:X/R:N/U:X";
        assert_eq!(
            defined(vector.into()).as_deref(),
            Some("CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:H/VA:N/SC:N/SI:N/SA:N/E:P")
        );
        assert_eq!(defined("AV:N/AC:L".into()), None);
    }
}
