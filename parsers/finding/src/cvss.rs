//! CVSS ratings of reports that list the metrics separately.

use finding_severity::CvssVersion;

/// One metric: its name in a vector, and the names of its values with their letters.
type Metric = (&'static str, &'static [(&'static str, &'static str)]);

/// CVSS v2.0 Guide, section 2.1. The long names are those of NVD's JSON feeds.
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

/// The length of a vector of version 3 in bytes.
const LONGEST: usize = 44;

/// Returns the vector of version 2 for base metrics in the order of a vector, given as names or letters, or `None`
/// unless each is known.
///
/// ```
/// use finding::cvss::v2_vector;
///
/// let metrics = ["NETWORK", "LOW", "NONE", "PARTIAL", "NONE", "C"].map(Some);
/// assert_eq!(v2_vector(metrics).as_deref(), Some("AV:N/AC:L/Au:N/C:P/I:N/A:C"));
/// ```
#[must_use]
pub fn v2_vector(metrics: [Option<impl AsRef<str>>; 6]) -> Option<String> {
    vector(String::with_capacity(LONGEST), &V2, &metrics)
}

/// Returns the vector of version 3.0 or 3.1 for base metrics in the order of a vector, given as names or letters, or
/// `None` unless each is known.
///
/// ```
/// use finding::CvssVersion;
/// use finding::cvss::v3_vector;
///
/// let metrics = ["LOCAL", "LOW", "NONE", "REQUIRED", "UNCHANGED", "NONE", "HIGH", "N"].map(Some);
/// let vector = v3_vector(CvssVersion::V30, metrics);
/// assert_eq!(vector.as_deref(), Some("CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:N/I:H/A:N"));
/// ```
#[must_use]
pub fn v3_vector(version: CvssVersion, metrics: [Option<impl AsRef<str>>; 8]) -> Option<String> {
    let mut prefix = String::with_capacity(LONGEST);
    prefix.push_str("CVSS:");
    prefix.push_str(version.as_str());
    vector(prefix, &V3, &metrics)
}

/// Returns a score from 0.0 to 10.0 with one decimal: some tools print the nearest 32-bit number. Others write -1 for no
/// score.
///
/// ```
/// use finding::cvss::score;
///
/// assert_eq!(score("9.300000190734863"), Some(9.3));
/// assert_eq!(score("-1.0"), None);
/// ```
#[must_use]
pub fn score(text: &str) -> Option<f64> {
    let score: f64 = text.parse().ok()?;
    let is_score = (0.0..=10.0).contains(&score);
    is_score.then(|| (score * 10.0).round() / 10.0)
}

/// Returns the version for `3.0`, `_3_0` or `V3_0`; the last two are names of Java constants.
///
/// ```
/// use finding::CvssVersion;
/// use finding::cvss::version;
///
/// assert_eq!(version("_3_0"), Some(CvssVersion::V30));
/// assert_eq!(version("3.1"), Some(CvssVersion::V31));
/// assert_eq!(version("3"), None);
/// ```
#[must_use]
pub fn version(text: &str) -> Option<CvssVersion> {
    let digits = text.trim().trim_start_matches(['_', 'V', 'v']);
    match digits {
        "2.0" | "2_0" => Some(CvssVersion::V2),
        "3.0" | "3_0" => Some(CvssVersion::V30),
        "3.1" | "3_1" => Some(CvssVersion::V31),
        "4.0" | "4_0" => Some(CvssVersion::V4),
        _ => None,
    }
}

fn vector(prefix: String, metrics: &[Metric], words: &[Option<impl AsRef<str>>]) -> Option<String> {
    let mut out = prefix;
    for (&(name, values), word) in metrics.iter().zip(words) {
        let word = word.as_ref()?.as_ref();
        let &(_, letter) = values.iter().find(|(long, letter)| {
            long.eq_ignore_ascii_case(word) || letter.eq_ignore_ascii_case(word)
        })?;
        if !out.is_empty() {
            out.push('/');
        }
        out.push_str(name);
        out.push(':');
        out.push_str(letter);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::score;

    #[test]
    fn scores_have_one_decimal_and_are_on_the_scale() {
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
            assert_eq!(score(text), expected, "{text}");
        }
    }
}
