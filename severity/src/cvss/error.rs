//! Errors of CVSS vectors.

use std::error::Error;
use std::fmt;

use super::CvssVersion;

/// The reason why a text is not a CVSS vector.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CvssError {
    kind: CvssErrorKind,
    version: Option<CvssVersion>,
    what: String,
}

/// The kinds of errors of a vector.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CvssErrorKind {
    /// Longer than [`Cvss::MAX_BYTES`](crate::Cvss::MAX_BYTES) bytes.
    TooLong,
    /// Only spaces, brackets or a prefix.
    Empty,
    /// A part is not `METRIC:VALUE`.
    Syntax,
    /// The prefix names an unknown version, or two prefixes name different versions.
    UnsupportedVersion,
    /// The version does not have this metric.
    UnknownMetric,
    /// The metric does not have this value.
    InvalidValue,
    /// The metric occurs twice.
    DuplicateMetric,
    /// A required metric is missing.
    MissingMetric,
}

impl CvssError {
    pub(super) fn new(
        kind: CvssErrorKind,
        version: Option<CvssVersion>,
        what: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            version,
            what: what.into(),
        }
    }

    pub(super) fn from_crate(error: ::cvss::Error, version: CvssVersion) -> Self {
        use ::cvss::Error as E;
        use CvssErrorKind as K;

        let (kind, what) = match error {
            E::InvalidComponent { component } => (K::Syntax, component),
            E::UnknownMetric { name } => (K::UnknownMetric, name),
            E::InvalidMetricV2 { metric_type, value } => {
                (K::InvalidValue, format!("{metric_type}:{value}"))
            }
            E::InvalidMetricV3 { metric_type, value } => {
                (K::InvalidValue, format!("{metric_type}:{value}"))
            }
            E::InvalidMetricV4 { metric_type, value } => {
                (K::InvalidValue, format!("{metric_type}:{value}"))
            }
            E::DuplicateMetricV2 { metric_type } => (K::DuplicateMetric, metric_type.to_string()),
            E::DuplicateMetricV3 { metric_type } => (K::DuplicateMetric, metric_type.to_string()),
            E::DuplicateMetricV4 { metric_type } => (K::DuplicateMetric, metric_type.to_string()),
            E::MissingMandatoryMetricV2 { metric_type } => {
                (K::MissingMetric, metric_type.to_string())
            }
            E::MissingMandatoryMetricV4 { metric_type } => {
                (K::MissingMetric, metric_type.to_string())
            }
            other => (K::Syntax, other.to_string()),
        };
        Self::new(kind, Some(version), what)
    }

    /// Returns the kind of error.
    #[must_use]
    pub fn kind(&self) -> CvssErrorKind {
        self.kind
    }

    /// Returns the version that the text was read as, or `None` if none was determined.
    #[must_use]
    pub fn version(&self) -> Option<CvssVersion> {
        self.version
    }
}

impl fmt::Display for CvssError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version {
            Some(version) => write!(f, "not a CVSS {version} vector: ")?,
            None => f.write_str("not a CVSS vector: ")?,
        }
        let what = Quoted(&self.what);
        match self.kind {
            CvssErrorKind::TooLong => write!(f, "longer than {} bytes", super::Cvss::MAX_BYTES),
            CvssErrorKind::Empty => f.write_str("empty"),
            CvssErrorKind::Syntax => write!(f, "expected METRIC:VALUE, found {what}"),
            CvssErrorKind::UnsupportedVersion => {
                write!(f, "expected version 2.0, 3.0, 3.1 or 4.0, found {what}")
            }
            CvssErrorKind::UnknownMetric => write!(f, "unknown metric {what}"),
            CvssErrorKind::InvalidValue => write!(f, "invalid value in {what}"),
            CvssErrorKind::DuplicateMetric => write!(f, "metric {what} occurs twice"),
            CvssErrorKind::MissingMetric => write!(f, "metric {what} is missing"),
        }
    }
}

impl Error for CvssError {}

/// A piece of foreign text, shortened to one line.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 40;

        f.write_str("`")?;
        for c in self.0.chars().take(MOST) {
            write!(f, "{}", c.escape_debug())?;
        }
        f.write_str(if self.0.chars().nth(MOST).is_some() {
            "…`"
        } else {
            "`"
        })
    }
}
