//! CVSS vectors of versions 2.0, 3.0, 3.1 and 4.0.
//!
//! The crate `cvss` reads metrics and computes base scores. This module reads the notations that occur in reports,
//! refuses vectors that the crate wrongly accepts, and defines the bands.

mod error;
mod full;
mod usual;
mod wild;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use ::cvss::{v2, v3, v4};

pub use self::error::{CvssError, CvssErrorKind};
use self::wild::Wild;
use crate::label::{Label, Normalized};

/// A version of the Common Vulnerability Scoring System, oldest first.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum CvssVersion {
    /// 2.0, of 2007.
    V2,
    /// 3.0, of 2015.
    V30,
    /// 3.1, of 2019.
    V31,
    /// 4.0, of 2023.
    V4,
}

impl CvssVersion {
    /// Every version, oldest first.
    pub const ALL: &'static [Self] = &[Self::V2, Self::V30, Self::V31, Self::V4];

    /// Returns the version number: `2.0`, `3.0`, `3.1`, `4.0`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2 => "2.0",
            Self::V30 => "3.0",
            Self::V31 => "3.1",
            Self::V4 => "4.0",
        }
    }

    /// Returns the prefix of a vector of this version, which is empty for 2.0.
    const fn prefix(self) -> &'static str {
        match self {
            Self::V2 => "",
            Self::V30 => "CVSS:3.0/",
            Self::V31 => "CVSS:3.1/",
            Self::V4 => "CVSS:4.0/",
        }
    }

    const fn major(self) -> u8 {
        match self {
            Self::V2 => 2,
            Self::V30 | Self::V31 => 3,
            Self::V4 => 4,
        }
    }

    /// Returns the qualitative rating of a score, by the specification's table for 3.0 and later, and by NVD's for 2.0.
    /// NVD's has only three bands: 0.0 is `Low`, and no score is `Critical`.
    ///
    /// A score between two bands belongs to the lower one: 8.95 is `High`. Returns `None` for an invalid score.
    #[must_use]
    pub fn band(self, score: f64) -> Option<CvssBand> {
        let label = Normalized::from_score(score)?.label();
        Some(match (self, label) {
            (Self::V2, Label::Informational) => CvssBand::Low,
            (Self::V2, Label::Critical) => CvssBand::High,
            (_, Label::Informational) => CvssBand::None,
            (_, Label::Low) => CvssBand::Low,
            (_, Label::Medium) => CvssBand::Medium,
            (_, Label::High) => CvssBand::High,
            (_, Label::Critical) => CvssBand::Critical,
        })
    }

    /// Returns the normalized severity of a score: [`Normalized::from_score`], but at most 89 for 2.0, since its
    /// highest [band](Self::band) is `High`.
    ///
    /// 0.0 is 0, `INFORMATIONAL`, in every version, as on the AWS scale. For 2.0 this is below NVD's lowest band, since
    /// NVD has no value for "none".
    #[must_use]
    pub fn normalized(self, score: f64) -> Option<Normalized> {
        let ceiling = self.band(score)?.label().ceiling();
        let number = Normalized::from_score(score)?;
        Some(number.min(ceiling))
    }
}

impl fmt::Display for CvssVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CvssVersion {
    type Err = ParseVersionError;

    /// Reads `2.0`, `3.0`, `3.1`, `4.0`, and the short forms `2`, `3` and `4`. `3` is 3.0; the base scores of 3.0 and
    /// 3.1 are the same.
    fn from_str(text: &str) -> Result<Self, ParseVersionError> {
        match text {
            "2" | "2.0" => Ok(Self::V2),
            "3" | "3.0" => Ok(Self::V30),
            "3.1" => Ok(Self::V31),
            "4" | "4.0" => Ok(Self::V4),
            _ => Err(ParseVersionError(())),
        }
    }
}

/// The text is not a version of CVSS.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseVersionError(());

impl fmt::Display for ParseVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 2.0, 3.0, 3.1 or 4.0")
    }
}

impl Error for ParseVersionError {}

/// A qualitative severity rating of CVSS, lowest first (CVSS v3.1 and v4.0, "Qualitative Severity Rating Scale").
/// [`CvssVersion::band`] returns the rating of a score.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CvssBand {
    /// 0.0.
    None,
    /// 0.1 to 3.9; from 0.0 in version 2.0.
    Low,
    /// 4.0 to 6.9.
    Medium,
    /// 7.0 to 8.9; to 10.0 in version 2.0.
    High,
    /// 9.0 to 10.0; not in version 2.0.
    Critical,
}

impl CvssBand {
    /// Returns the name in upper case, as in FIRST's JSON schemas.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Critical => "CRITICAL",
        }
    }

    /// Returns the label of the same name, or `INFORMATIONAL` for [`None`](Self::None).
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::None => Label::Informational,
            Self::Low => Label::Low,
            Self::Medium => Label::Medium,
            Self::High => Label::High,
            Self::Critical => Label::Critical,
        }
    }
}

impl fmt::Display for CvssBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A complete CVSS vector and its base score.
///
/// ```
/// use finding_severity::{Cvss, CvssVersion};
///
/// let cvss = Cvss::parse("(av:n/ac:l/au:n/c:p/i:p/a:p)")?;
/// assert_eq!(cvss.version(), CvssVersion::V2);
/// assert_eq!(cvss.base_score(), 7.5);
/// assert_eq!(cvss.to_string(), "AV:N/AC:L/Au:N/C:P/I:P/A:P");
/// # Ok::<(), finding_severity::CvssError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Cvss {
    vector: Vector,
    base_score: f64,
    stated_score: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
enum Vector {
    V2(v2::Vector),
    V30(v3::Vector),
    V31(v3::Vector),
    V4(v4::Vector),
}

impl Cvss {
    /// The maximum length of a text in bytes. A vector of version 4.0 with every metric has 233.
    pub const MAX_BYTES: usize = 512;

    /// Reads a vector. The version is that of the prefix and is never guessed from the metrics. A vector without prefix
    /// is of version 2.0.
    ///
    /// Variants that occur in reports are accepted: spaces around the vector and its separators, parentheses, any case,
    /// one slash at the end, the prefixes `CVSS2#`, `CVSS:2.0/` and `CVSSv3.1/`, metrics in any order, and a score
    /// before (`9.8/CVSS:3.1/…`) or after (`CVSS:3.1/… (9.8)`).
    ///
    /// # Errors
    ///
    /// If a metric is missing, unknown or repeated, a value is invalid, the version is unknown, or the text is longer
    /// than [`MAX_BYTES`](Self::MAX_BYTES).
    pub fn parse(text: &str) -> Result<Self, CvssError> {
        Self::parse_as(CvssVersion::V2, text)
    }

    /// Reads a vector like [`parse`](Self::parse), but with a known version for vectors without prefix. A prefix takes
    /// precedence.
    ///
    /// # Errors
    ///
    /// The errors of [`parse`](Self::parse).
    pub fn parse_as(version: CvssVersion, text: &str) -> Result<Self, CvssError> {
        if text.len() > Self::MAX_BYTES {
            return Err(CvssError::new(CvssErrorKind::TooLong, None, ""));
        }
        if let Some((version, vector)) = usual::read(text) {
            return Ok(Self {
                base_score: one_decimal(vector.base_score().value()),
                vector: match version {
                    CvssVersion::V30 => Vector::V30(vector),
                    _ => Vector::V31(vector),
                },
                stated_score: None,
            });
        }
        let wild = Wild::read(text, version)?;
        let vector = match Vector::read(wild.version, &wild.text) {
            Ok(vector) => vector,
            Err(error) => match wild.tidied() {
                Some(tidied) => Vector::read(wild.version, &tidied)?,
                None => return Err(error),
            },
        };
        let base_score = one_decimal(vector.base_score()?);
        Ok(Self {
            vector,
            base_score,
            stated_score: wild.stated,
        })
    }

    /// Returns the version that the prefix of a vector names, even if the rest is invalid.
    pub(crate) fn version_by_prefix(text: &str) -> Option<CvssVersion> {
        match usual::read(text) {
            Some((version, _)) => Some(version),
            None => wild::version(text),
        }
    }

    /// Returns the version of the vector.
    #[must_use]
    pub fn version(&self) -> CvssVersion {
        match self.vector {
            Vector::V2(_) => CvssVersion::V2,
            Vector::V30(_) => CvssVersion::V30,
            Vector::V31(_) => CvssVersion::V31,
            Vector::V4(_) => CvssVersion::V4,
        }
    }

    /// Returns the base score, 0.0 to 10.0, with one decimal. For 4.0 this is CVSS-B: the threat and environmental
    /// metrics of the vector are ignored.
    #[must_use]
    pub fn base_score(&self) -> f64 {
        self.base_score
    }

    /// Returns the score of all metrics of the vector, if it has more than the base group: the environmental or the
    /// temporal score (for 4.0 the score of CVSS-BT, CVSS-BE or CVSS-BTE). 0.0 to 10.0, with one decimal.
    #[must_use]
    pub fn full_score(&self) -> Option<f64> {
        self.vector.full_score().map(one_decimal)
    }

    /// Returns the score that was written next to the vector, as in `9.8/CVSS:3.1/…`, if it is from 0.0 to 10.0.
    #[must_use]
    pub fn stated_score(&self) -> Option<f64> {
        self.stated_score
    }

    /// Returns the qualitative rating of the [base score](Self::base_score).
    #[must_use]
    pub fn band(&self) -> CvssBand {
        // The base score is in range.
        self.version()
            .band(self.base_score)
            .unwrap_or(CvssBand::None)
    }

    /// Returns the normalized severity of the [base score](Self::base_score), as [`CvssVersion::normalized`] does.
    #[must_use]
    pub fn normalized(&self) -> Normalized {
        self.version()
            .normalized(self.base_score)
            .unwrap_or_default()
    }

    /// Returns the vector in the form of its specification: prefix (none for 2.0), fixed order, standard case. Same as
    /// `to_string`.
    #[must_use]
    pub fn vector(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Cvss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.vector {
            Vector::V2(vector) => vector.fmt(f),
            Vector::V30(vector) | Vector::V31(vector) => vector.fmt(f),
            Vector::V4(vector) => vector.fmt(f),
        }
    }
}

impl FromStr for Cvss {
    type Err = CvssError;

    /// Same as [`Cvss::parse`].
    fn from_str(text: &str) -> Result<Self, CvssError> {
        Self::parse(text)
    }
}

impl Vector {
    fn read(version: CvssVersion, text: &str) -> Result<Self, CvssError> {
        let vector = match version {
            CvssVersion::V2 => text.parse().map(Self::V2),
            CvssVersion::V30 => text.parse().map(Self::V30),
            CvssVersion::V31 => text.parse().map(Self::V31),
            CvssVersion::V4 => text.parse().map(Self::V4),
        };
        let vector = vector.map_err(|error| CvssError::from_crate(error, version))?;
        // The crate accepts `CVSS:3.1/AV:N` and scores it 0.0: "no issue".
        let missing = match &vector {
            Self::V30(v3) | Self::V31(v3) => missing(v3),
            Self::V2(_) | Self::V4(_) => None,
        };
        match missing {
            None => Ok(vector),
            Some(metric) => Err(CvssError::new(
                CvssErrorKind::MissingMetric,
                Some(version),
                metric,
            )),
        }
    }

    fn base_score(&self) -> Result<f64, CvssError> {
        /// The number of base metrics in version 4.0, all of which are present.
        const BASE: usize = 11;

        match self {
            Self::V2(vector) => Ok(vector.score().value()),
            Self::V30(vector) | Self::V31(vector) => Ok(vector.base_score().value()),
            // The crate's score uses every metric of the vector.
            Self::V4(vector) if vector.metrics().nth(BASE).is_none() => Ok(vector.score().value()),
            Self::V4(vector) => {
                // The canonical text begins with the base metrics.
                let text = vector.to_string();
                let end = text
                    .match_indices('/')
                    .nth(BASE)
                    .map_or(text.len(), |(end, _)| end);
                let base = text.get(..end).unwrap_or(&text).parse::<v4::Vector>();
                base.map(|base| base.score().value())
                    .map_err(|error| CvssError::from_crate(error, CvssVersion::V4))
            }
        }
    }

    fn full_score(&self) -> Option<f64> {
        match self {
            Self::V2(vector) => full::v2(vector),
            Self::V30(vector) => full::v30(vector),
            Self::V31(vector) => full::v31(vector),
            Self::V4(vector) => full::v4(vector),
        }
    }
}

/// Returns the first base metric that the vector lacks (CVSS v3.1, section 6: all eight are mandatory).
fn missing(vector: &v3::Vector) -> Option<&'static str> {
    [
        ("AV", vector.av.is_none()),
        ("AC", vector.ac.is_none()),
        ("PR", vector.pr.is_none()),
        ("UI", vector.ui.is_none()),
        ("S", vector.s.is_none()),
        ("C", vector.c.is_none()),
        ("I", vector.i.is_none()),
        ("A", vector.a.is_none()),
    ]
    .into_iter()
    .find_map(|(metric, missing)| missing.then_some(metric))
}

/// Returns the nearest tenth of a score that deviates only by arithmetic noise; never -0.0.
fn one_decimal(score: f64) -> f64 {
    (score * 10.0).round().max(0.0) / 10.0
}
