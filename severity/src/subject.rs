//! What a policy may ask about a defect.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::cvss::CvssVersion;
use crate::tally::Status;

/// What sort of defect it is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Kind {
    /// A known weakness of a component that is used.
    Dependency,
    /// A weakness in the code itself.
    Code,
    /// A weakness seen from outside, in a running application.
    Web,
    /// A weak setting, in a template or on a machine.
    Configuration,
    /// A credential where it does not belong.
    Secret,
    /// A matter of correctness or maintenance rather than of security.
    Quality,
}

impl Kind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 6] = [
        Self::Dependency,
        Self::Code,
        Self::Web,
        Self::Configuration,
        Self::Secret,
        Self::Quality,
    ];

    /// The kind as one lower-case word.
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

    /// Reads one of the words of [`as_str`](Self::as_str) in any ASCII case.
    fn from_str(text: &str) -> Result<Self, ParseKindError> {
        Self::ALL
            .into_iter()
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

/// One CVSS rating as somebody stated it: a score, a vector, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rating<'a> {
    /// The version, where the report says so. A prefix of the vector (`CVSS:3.1/`) says so too,
    /// and wins.
    pub version: Option<CvssVersion>,
    /// The stated base score, 0 to 10. Anything else (-1 for "none", `NaN`) is not used, and
    /// [observable](crate::Doubts::unusable_score).
    pub score: Option<f64>,
    /// The vector as the report writes it; [`Cvss::parse`](crate::Cvss::parse) says which ways
    /// of writing are understood.
    pub vector: Option<&'a str>,
    /// Whether the report calls this the primary rating (NVD's `"type": "Primary"`).
    pub primary: bool,
    /// Who rated, in the report's own spelling (`NVD`, `security-advisories@github.com`).
    pub source: Option<&'a str>,
}

/// What a policy may ask about a defect. Only the [tool](Self::tool) must be known; whatever else
/// a report says raises what a policy can decide on.
///
/// The methods that visit (`each_`, `any_`, `all_`) let an implementation keep its data in any
/// form. They must visit the same values in the same order each time.
pub trait Subject {
    /// The tool, by its id: `zap`, `dependency-check`, `sonarqube`, `phpstan`, `sarif` …
    fn tool(&self) -> &str;

    /// What sort of defect it is.
    fn kind(&self) -> Option<Kind> {
        None
    }

    /// The tool's own word for the severity, as written.
    fn word(&self) -> Option<&str> {
        None
    }

    /// The id of the tool or standard whose words these are, where it is not the tool itself: a log of SARIF has
    /// levels for the results of any tool.
    fn vocabulary(&self) -> &str {
        self.tool()
    }

    /// The tool's own number from 0 to 10 that is not tied to a version of CVSS, such as the
    /// `security-severity` of a SARIF rule.
    fn score(&self) -> Option<f64> {
        None
    }

    /// Shows every CVSS rating to `visit`.
    fn each_rating(&self, visit: &mut dyn FnMut(Rating<'_>)) {
        let _ = visit;
    }

    /// The tool's id of the rule that was broken.
    fn rule(&self) -> Option<&str> {
        None
    }

    /// The numbers of the weaknesses (79 for CWE-79).
    fn cwes(&self) -> &[u32] {
        &[]
    }

    /// Whether `test` holds for any name of any advisory (`CVE-2021-44228`, `GHSA-jfh8-c2jp-5v3q`).
    fn any_advisory(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Whether `test` holds for a name of each advisory.
    ///
    /// A rule lowers a defect only where this holds, so the default, `false`, lets no rule with
    /// advisories do so.
    fn all_advisories(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Whether `test` holds for any package: a package URL, or a name where there is none.
    fn any_package(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Whether all packages are known, and `test` holds for the package URL or the name of each.
    /// See [`all_advisories`](Self::all_advisories) for the default.
    fn all_packages(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Whether `test` holds for any path of a file, or URL, at which the defect is.
    fn any_path(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// Whether all paths and URLs are known, and `test` holds for each of them. See
    /// [`all_advisories`](Self::all_advisories) for the default.
    fn all_paths(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let _ = test;
        false
    }

    /// The status that the report gives it. A policy suppresses only what is
    /// [open](Status::Open).
    fn status(&self) -> Status {
        Status::Open
    }

    /// The tool's word for how sure it is (`False Positive`, `HIGHEST`). Never a severity.
    fn confidence(&self) -> Option<&str> {
        None
    }

    /// Whether the defect is in CISA's catalogue of known exploited vulnerabilities (KEV).
    fn known_exploited(&self) -> bool {
        false
    }

    /// The EPSS **probability** of exploitation within thirty days, 0 to 1; not the percentile.
    fn epss(&self) -> Option<f64> {
        None
    }
}

/// A [`Subject`] made of plain fields, for direct use. Fill in what is known and leave the rest
/// to `..Evidence::default()`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence<'a> {
    /// See [`Subject::tool`]; empty for no tool in particular.
    pub tool: &'a str,
    /// See [`Subject::kind`].
    pub kind: Option<Kind>,
    /// See [`Subject::word`].
    pub word: Option<&'a str>,
    /// See [`Subject::score`].
    pub score: Option<f64>,
    /// See [`Subject::each_rating`].
    pub ratings: &'a [Rating<'a>],
    /// See [`Subject::rule`].
    pub rule: Option<&'a str>,
    /// See [`Subject::cwes`].
    pub cwes: &'a [u32],
    /// The names of one advisory, or of several that are the same to every rule: a rule that
    /// lowers has to match one of them. See [`Subject::any_advisory`].
    pub advisories: &'a [&'a str],
    /// All packages, one text each. See [`Subject::any_package`].
    pub packages: &'a [&'a str],
    /// All paths. See [`Subject::any_path`].
    pub paths: &'a [&'a str],
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
