//! The properties of a finding that a policy uses.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::cvss::CvssVersion;
use crate::tally::Status;
use crate::vocabulary::Vocabulary;

/// The kind of a finding.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Kind {
    /// A known vulnerability of a component.
    Dependency,
    /// A weakness in the code.
    Code,
    /// A weakness of a running application, seen from outside.
    Web,
    /// An insecure setting, in a template or on a machine.
    Configuration,
    /// A credential in the wrong place.
    Secret,
    /// A problem of correctness or maintainability, not of security.
    Quality,
}

impl Kind {
    /// Every kind, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Dependency,
        Self::Code,
        Self::Web,
        Self::Configuration,
        Self::Secret,
        Self::Quality,
    ];

    /// Returns the kind in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dependency => "dependency",
            Self::Code => "code",
            Self::Web => "web",
            Self::Configuration => "configuration",
            Self::Secret => "secret",
            Self::Quality => "quality",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = ParseKindError;

    /// Reads a name that [`as_str`](Self::as_str) returns, in any ASCII case.
    fn from_str(text: &str) -> Result<Self, ParseKindError> {
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.as_str().eq_ignore_ascii_case(text))
            .ok_or(ParseKindError(()))
    }
}

/// The text is not one of the kinds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseKindError(());

impl fmt::Display for ParseKindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected dependency, code, web, configuration, secret or quality")
    }
}

impl Error for ParseKindError {}

/// A CVSS rating by one source: a score, a vector, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rating<'a> {
    /// The version, if the report states it. A prefix of the vector (`CVSS:3.1/`) takes precedence.
    pub version: Option<CvssVersion>,
    /// The stated base score, 0 to 10. Other values (-1 for "none", `NaN`) are not used, and
    /// [reported](crate::Doubts::unusable_score).
    pub score: Option<f64>,
    /// The vector as in the report; [`Cvss::parse`](crate::Cvss::parse) lists the accepted notations.
    pub vector: Option<&'a str>,
    /// True if the report calls this the primary rating (NVD's `"type": "Primary"`).
    pub primary: bool,
    /// The source of the rating, as written in the report (`NVD`, `security-advisories@github.com`).
    pub source: Option<&'a str>,
}

/// The properties of a finding that a policy uses. Only the [tool](Self::tool) is required; each further property
/// enables more decisions.
///
/// The visiting methods (`each_`, `any_`, `all_`) let an implementation keep its data in any form. They must visit the
/// same values in the same order each time.
pub trait Subject {
    /// Returns the tool, by its id: `zap`, `dependency-check`, `sonarqube`, `phpstan`, `sarif` …
    fn tool(&self) -> &str;

    /// Returns the kind of finding.
    fn kind(&self) -> Option<Kind> {
        None
    }

    /// Returns the tool's severity value, as written.
    fn word(&self) -> Option<&str> {
        None
    }

    /// Returns the id of the tool or standard that defines the severity values, if it is not the tool: a SARIF log has
    /// SARIF levels for the results of any tool.
    fn vocabulary(&self) -> &str {
        self.tool()
    }

    /// Returns the table of severity values, for a tool or standard that [`vocabulary`](crate::vocabulary) does not
    /// know, or knows otherwise.
    fn scale(&self) -> Option<&'static Vocabulary> {
        None
    }

    /// Returns the tool's own score from 0 to 10, independent of a CVSS version, such as the `security-severity` of a
    /// SARIF rule.
    fn score(&self) -> Option<f64> {
        None
    }

    /// Passes every CVSS rating to `visit`.
    fn each_rating(&self, visit: &mut dyn FnMut(Rating<'_>)) {
        let _ = visit;
    }

    /// Returns the tool's id of the violated rule.
    fn rule(&self) -> Option<&str> {
        None
    }

    /// Returns the numbers of the weaknesses (79 for CWE-79).
    fn cwes(&self) -> &[u32] {
        &[]
    }

    /// Returns whether `test` holds for any name of any advisory (`CVE-2021-44228`, `GHSA-jfh8-c2jp-5v3q`).
    fn any_advisory(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns whether `test` holds for one name of each advisory.
    ///
    /// A rule lowers a finding only if this holds, so with the default, `false`, rules with advisories never lower.
    fn all_advisories(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns whether `test` holds for any package: a package URL, or a name if there is none.
    fn any_package(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns whether all packages are known, and `test` holds for the package URL or name of each. See
    /// [`all_advisories`](Self::all_advisories) for the default.
    fn all_packages(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns whether `test` holds for any path or URL of the finding.
    fn any_path(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns whether all paths and URLs are known, and `test` holds for each of them. See
    /// [`all_advisories`](Self::all_advisories) for the default.
    fn all_paths(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Returns the status in the report. A policy suppresses only [open](Status::Open) findings.
    fn status(&self) -> Status {
        Status::Open
    }

    /// Returns the tool's confidence value (`False Positive`, `HIGHEST`). It is not a severity.
    fn confidence(&self) -> Option<&str> {
        None
    }

    /// Returns whether the finding is in CISA's catalog of known exploited vulnerabilities (KEV).
    fn known_exploited(&self) -> bool {
        false
    }

    /// Returns the EPSS **probability** of exploitation within 30 days, 0 to 1; not the percentile.
    fn epss(&self) -> Option<f64> {
        None
    }
}

/// A [`Subject`] with plain fields, for direct use. Set the known fields and leave the rest to `..Evidence::default()`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence<'a> {
    /// See [`Subject::tool`]; empty if there is no particular tool.
    pub tool: &'a str,
    /// See [`Subject::kind`].
    pub kind: Option<Kind>,
    /// See [`Subject::word`].
    pub word: Option<&'a str>,
    /// See [`Subject::vocabulary`]; the [tool](Self::tool) if it is `None`.
    pub vocabulary: Option<&'a str>,
    /// See [`Subject::scale`].
    pub scale: Option<&'static Vocabulary>,
    /// See [`Subject::score`].
    pub score: Option<f64>,
    /// See [`Subject::each_rating`].
    pub ratings: &'a [Rating<'a>],
    /// See [`Subject::rule`].
    pub rule: Option<&'a str>,
    /// See [`Subject::cwes`].
    pub cwes: &'a [u32],
    /// The names of one advisory, or of several that every rule treats alike: a rule that lowers has to match one of
    /// them. See [`Subject::any_advisory`].
    pub advisories: &'a [&'a str],
    /// All packages. See [`Subject::any_package`].
    pub packages: &'a [&'a str],
    /// All paths. See [`Subject::any_path`].
    pub paths: &'a [&'a str],
    /// See [`Subject::status`].
    pub status: Status,
    /// See [`Subject::confidence`].
    pub confidence: Option<&'a str>,
    /// See [`Subject::known_exploited`].
    pub known_exploited: bool,
    /// See [`Subject::epss`].
    pub epss: Option<f64>,
}

impl Subject for Evidence<'_> {
    fn tool(&self) -> &str {
        self.tool
    }

    fn kind(&self) -> Option<Kind> {
        self.kind
    }

    fn word(&self) -> Option<&str> {
        self.word
    }

    fn vocabulary(&self) -> &str {
        self.vocabulary.unwrap_or(self.tool)
    }

    fn scale(&self) -> Option<&'static Vocabulary> {
        self.scale
    }

    fn score(&self) -> Option<f64> {
        self.score
    }

    fn each_rating(&self, visit: &mut dyn FnMut(Rating<'_>)) {
        for &rating in self.ratings {
            visit(rating);
        }
    }

    fn rule(&self) -> Option<&str> {
        self.rule
    }

    fn cwes(&self) -> &[u32] {
        self.cwes
    }

    fn any_advisory(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.advisories.iter().any(|advisory| test(advisory))
    }

    fn all_advisories(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.any_advisory(test)
    }

    fn any_package(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.packages.iter().any(|package| test(package))
    }

    fn all_packages(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.packages.iter().all(|package| test(package))
    }

    fn any_path(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.paths.iter().any(|path| test(path))
    }

    fn all_paths(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.paths.iter().all(|path| test(path))
    }

    fn status(&self) -> Status {
        self.status
    }

    fn confidence(&self) -> Option<&str> {
        self.confidence
    }

    fn known_exploited(&self) -> bool {
        self.known_exploited
    }

    fn epss(&self) -> Option<f64> {
        self.epss
    }
}
