//! The schema of the reports, borrowed from the report: npm's `audit-report.js` and `vuln.js`, pnpm's and yarn's `audit`.

use finding_source::json::{Float, Int, Kind, Mark, Reader, Text};
use finding_source::schema::{Member, Value};
use finding_source::{ReportError, weakness};

finding_source::schema! {
    /// An advisory about a package. npm 6, pnpm and yarn write all of it, npm 7 and later only the first members.
    pub struct Advisory<'r> {
        /// The number of the advisory, which may change with each revision. In yarn 4 also `NAME (deprecation)`.
        pub number: Option<Text<'r>> = "id" | "source" | "ID",
        /// The title; in yarn 4 of a deprecation the author's message.
        pub title: Option<Text<'r>> = "title" | "Issue",
        /// The page, whose address has the GHSA name since 2021.
        pub url: Option<Text<'r>> = "url" | "URL",
        /// `info`, `low`, `moderate`, `high`, `critical`.
        pub severity: Option<Text<'r>> = "severity" | "Severity",
        /// The affected versions.
        pub affected: Option<Text<'r>> = "vulnerable_versions" | "range" | "Vulnerable Versions",
        /// The package.
        pub package: Option<Text<'r>> = "module_name" | "name",
        /// Weaknesses.
        pub cwes: Cwes = "cwe",
        /// The CVSS rating.
        pub cvss: Option<Cvss<'r>> = "cvss",
        /// Versions without the vulnerability; `<0.0.0` if there are none.
        pub patched: Option<Text<'r>> = "patched_versions",
        /// The CVE names.
        pub cves: Vec<Text<'r>> = "cves",
        /// The GHSA name.
        pub ghsa: Option<Text<'r>> = "github_advisory_id",
        /// The description in Markdown.
        pub overview: Option<Text<'r>> = "overview",
        /// The advice.
        pub recommendation: Option<Text<'r>> = "recommendation",
        /// Further reading: a list in Markdown.
        pub references: Option<Text<'r>> = "references",
        /// The time of the withdrawal.
        pub deleted: Option<Text<'r>> = "deleted",
        /// The installed versions.
        pub findings: Vec<Installed<'r>> = "findings",
        /// The installed versions in yarn 4.
        pub versions: Vec<Text<'r>> = "Tree Versions",
        /// The packages that depend on the package, in yarn 4.
        pub dependents: Vec<Text<'r>> = "Dependents",
    }

    /// A CVSS rating. An unrated advisory has the score 0 and no vector.
    pub struct Cvss<'r> {
        /// The base score.
        pub score: Option<Float> = "score",
        /// The vector.
        pub vector: Option<Text<'r>> = "vectorString",
    }

    /// An installed version of the package of an advisory.
    pub struct Installed<'r> {
        /// The version.
        pub version: Option<Text<'r>> = "version",
        /// The ways from the project to the package: `a>b>c`.
        pub paths: Vec<Text<'r>> = "paths",
        /// True if only development needs it.
        pub dev: Option<bool> = "dev",
    }

    /// A package in a report of npm 7 and later: vulnerable, or the carrier of a vulnerable one.
    pub struct Package<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// True if the project names it as a dependency.
        pub is_direct: Option<bool> = "isDirect",
        /// Advisories about it, and vulnerable packages that it depends on.
        pub via: Vec<Via<'r>> = "via",
        /// The packages that it makes vulnerable.
        pub effects: Vec<Text<'r>> = "effects",
        /// The folders in which it is installed.
        pub nodes: Vec<Text<'r>> = "nodes",
        /// The fix that `npm audit fix` would install.
        pub fix: Fix<'r> = "fixAvailable",
    }

    /// An update that fixes a package.
    pub struct Update<'r> {
        /// The package to update, which may be another one.
        pub name: Option<Text<'r>> = "name",
        /// Its new version.
        pub version: Option<Text<'r>> = "version",
        /// True if the new version is incompatible.
        pub is_major: Option<bool> = "isSemVerMajor",
    }

    /// The totals of a report.
    pub struct Metadata {
        /// The number of vulnerabilities of each severity.
        pub vulnerabilities: Option<Totals> = "vulnerabilities",
    }

    /// A number for each severity. npm 6 counts paths, npm 7 packages, pnpm advisories.
    pub struct Totals {
        /// Of severity `info`.
        pub info: Option<Int> = "info",
        /// Of severity `low`.
        pub low: Option<Int> = "low",
        /// Of severity `moderate`.
        pub moderate: Option<Int> = "moderate",
        /// Of severity `high`.
        pub high: Option<Int> = "high",
        /// Of severity `critical`.
        pub critical: Option<Int> = "critical",
    }

    /// The reason of a failed audit.
    pub struct Failure<'r> {
        /// `ENOLOCK`, `ENOAUDIT`, `ERR_PNPM_AUDIT_NO_LOCKFILE`.
        pub code: Option<Text<'r>> = "code",
        /// The reason.
        pub summary: Option<Text<'r>> = "summary" | "message",
        /// More about the reason.
        pub detail: Option<Text<'r>> = "detail",
    }
}

impl Totals {
    /// Returns the sum.
    #[must_use]
    pub fn sum(&self) -> u64 {
        [self.info, self.low, self.moderate, self.high, self.critical]
            .iter()
            .flatten()
            .fold(0, |sum, count| {
                sum.saturating_add(count.0.try_into().unwrap_or_default())
            })
    }
}

/// The numbers of weaknesses. The registry and the tools write them as `"CWE-79"`, as `"CWE-79, CWE-80"`, as an array, and
/// as a text that contains a JSON array.
#[derive(Clone, Debug, Default)]
pub struct Cwes(pub Vec<u32>);

impl Cwes {
    /// Adds the numbers of a text. Returns false if it has none and is not an empty list.
    fn add(&mut self, text: Text<'_>) -> bool {
        let text = text.as_raw();
        let before = self.0.len();
        self.0.extend(weakness::cwes(text));
        self.0.len() > before || matches!(text.trim(), "" | "[]")
    }
}

impl<'r> Member<'r> for Cwes {
    type State = ();

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        const EXPECTED: &str = "names such as CWE-79";
        self.clear();
        let mut add = |reader: &mut Reader<'r>| -> Result<bool, ReportError> {
            let mark: Mark<'r> = reader.mark();
            let known = match reader.as_strict_text()? {
                Some(text) => self.add(*text),
                None => false,
            };
            if !known {
                reader.go_to(&mark);
            }
            Ok(known)
        };
        match reader.peek() {
            Some(Kind::Array) => reader.each_item(|reader| match add(reader)? {
                true => Ok(()),
                false => reader.ignore_element(name, EXPECTED),
            }),
            _ => match add(reader)? {
                true => Ok(()),
                false => reader.ignore(name, EXPECTED),
            },
        }
    }
}

/// The reason why a package is listed.
#[derive(Clone, Debug)]
pub enum Via<'r> {
    /// An advisory about the package.
    Advisory(Box<Advisory<'r>>),
    /// The name of a vulnerable package that it depends on.
    Carried(Text<'r>),
}

impl<'r> Value<'r> for Via<'r> {
    type State = <Advisory<'r> as Value<'r>>::State;

    const EXPECTED: &'static str = "an object or text";

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        match reader.peek() {
            Some(Kind::Text) => Ok(reader.as_text()?.map(Self::Carried)),
            _ => {
                Ok(Advisory::read(state, reader)?
                    .map(|advisory| Self::Advisory(Box::new(advisory))))
            }
        }
    }
}

/// The fix of a package.
#[derive(Clone, Debug, Default)]
pub enum Fix<'r> {
    /// Not stated.
    #[default]
    Unknown,
    /// There is none.
    No,
    /// Within the versions that the project allows.
    Yes,
    /// By the update of a direct dependency.
    Update(Update<'r>),
}

impl<'r> Member<'r> for Fix<'r> {
    type State = <Update<'r> as Value<'r>>::State;

    fn clear(&mut self) {
        *self = Self::Unknown;
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        if let Some(update) = Update::read(state, reader)? {
            *self = Self::Update(update);
            return Ok(());
        }
        match reader.as_bool()? {
            Some(true) => *self = Self::Yes,
            Some(false) => *self = Self::No,
            None => return reader.ignore(name, "true, false or an object"),
        }
        Ok(())
    }
}
