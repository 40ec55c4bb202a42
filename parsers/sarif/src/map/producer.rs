//! Tools, by the name of the driver.

use finding_source::markup::unescaped;
use finding_source::text::part;
use finding_source::{Kind, Str, tool_id};

/// A tool, and what is known about its results beyond the standard.
#[derive(Clone, Debug)]
pub(crate) struct Producer<'r> {
    /// Its id, the same for all its names.
    pub(crate) id: Str<'r>,
    /// The default kind of its results.
    pub(crate) kind: Kind,
    pub(crate) habits: Habits,
}

/// Tools that write into texts, or omit, what other tools write into members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habits {
    None,
    CfnNag,
    CodeQl,
    DependencyCheck,
    DockerScout,
    Grype,
    OsvScanner,
    Snyk,
    SnykIac,
    Trivy,
    /// Logs of `finding-sarif-log`, for any tool.
    Written,
    Zap,
}

/// Names of drivers in lower case, with the id of the tool. A name that ends in `*` is a prefix.
///
/// If a tool has an id in other sources or in a severity vocabulary, that id is used.
#[rustfmt::skip]
const KNOWN: &[(&str, &str, Kind, Habits)] = &[
    ("codeql*", "codeql", Kind::Code, Habits::CodeQl),
    ("dependency-check", "dependency-check", Kind::Dependency, Habits::DependencyCheck),
    ("osv-scanner", "osv-scanner", Kind::Dependency, Habits::OsvScanner),
    ("snyk code*", "snyk", Kind::Code, Habits::None),
    ("snykcode*", "snyk", Kind::Code, Habits::None),
    ("snyk iac*", "snyk", Kind::Configuration, Habits::SnykIac),
    ("snyk infrastructure as code*", "snyk", Kind::Configuration, Habits::SnykIac),
    ("snyk*", "snyk", Kind::Dependency, Habits::Snyk),
    ("trivy*", "trivy", Kind::Dependency, Habits::Trivy),
    ("zap", "zap", Kind::Web, Habits::Zap),
    ("owasp zap", "zap", Kind::Web, Habits::Zap),
    ("docker scout", "docker-scout", Kind::Dependency, Habits::DockerScout),
    ("grype", "grype", Kind::Dependency, Habits::Grype),
    ("cfn_nag", "cfn-nag", Kind::Configuration, Habits::CfnNag),
    // One tool under several names.
    ("semgrep*", "semgrep", Kind::Code, Habits::None),
    ("opengrep*", "opengrep", Kind::Code, Habits::None),
    ("codeguru*", "codeguru", Kind::Code, Habits::None),
    ("amazon codeguru*", "codeguru", Kind::Code, Habits::None),
    ("npm audit", "npm", Kind::Dependency, Habits::None),
    ("trufflehog*", "trufflehog", Kind::Secret, Habits::None),
    ("microsoft (r) visual c# compiler*", "csc", Kind::Quality, Habits::None),
    ("polyspace*", "polyspace", Kind::Quality, Habits::None),
    ("qodana*", "qodana", Kind::Quality, Habits::None),
    ("qdjvm", "qodana", Kind::Quality, Habits::None),
];

/// Other tools by the kind of their results. The driver has the id of the tool as its name, in any letter case.
#[rustfmt::skip]
const NAMED: [(Kind, &[&str]); 5] = [
    (Kind::Dependency, &["cargo-audit", "cargo-deny", "govulncheck", "pip-audit"]),
    // Templates and settings.
    (Kind::Configuration, &[
        "checkov", "dockle", "hadolint", "kics", "kube-linter", "kubescape", "kubesec", "scorecard", "terrascan",
        "tflint", "tfsec", "zizmor",
    ]),
    (Kind::Secret, &["detect-secrets", "ggshield", "gitleaks", "kingfisher", "noseyparker", "secretlint"]),
    // Running applications.
    (Kind::Web, &["mapi", "nuclei", "wapiti"]),
    // Correctness and style, with some rules on security.
    (Kind::Quality, &[
        "biome", "cfn-lint", "checkstyle", "clang-tidy", "clippy", "cppcheck", "detekt", "errorprone", "eslint",
        "flake8", "golangci-lint", "ktlint", "phpstan", "pmd", "psalm", "pylint", "rubocop", "ruff", "shellcheck",
        "spotbugs", "staticcheck", "stylelint", "swiftlint", "typos",
    ]),
];

impl Habits {
    /// Returns the severity values of the tool for `error`, `warning`, `note` and `none`, if each level means one.
    pub(super) fn own_words(self) -> Option<[&'static str; 4]> {
        match self {
            Self::Zap => Some(["High", "Medium", "Low", "Informational"]),
            // `sarif_results.rb`.
            Self::CfnNag => Some(["FAIL", "WARN", "FAIL", "FAIL"]),
            _ => None,
        }
    }

    /// Returns a text as the tool means it. Trivy up to 0.59 and Snyk escape texts by Go's `html.EscapeString`.
    pub(super) fn decoded(self, text: Str<'_>) -> Str<'_> {
        const REFERENCES: [(&str, char); 5] = [
            ("#39;", '\''),
            ("#34;", '"'),
            ("lt;", '<'),
            ("gt;", '>'),
            ("amp;", '&'),
        ];
        match self {
            Self::Snyk | Self::Trivy => unescaped(text, &REFERENCES),
            _ => text,
        }
    }
}

impl<'r> Producer<'r> {
    /// Returns the tool whose driver has this name.
    pub(crate) fn of(name: Option<&str>) -> Self {
        let written = name.unwrap_or_default().trim();
        let name = written.to_lowercase();
        let is_known = |pattern: &str| match pattern.strip_suffix('*') {
            Some(begin) => name.starts_with(begin),
            None => name == pattern,
        };
        let known = KNOWN.iter().find(|(pattern, ..)| is_known(pattern));
        let named = || NAMED.iter().find(|(_, names)| names.contains(&&*name));
        let (id, kind, habits) = match known {
            Some(&(_, id, kind, habits)) => (Str::Borrowed(id), kind, habits),
            None => {
                let kind = named().map_or(Kind::Code, |(kind, _)| *kind);
                (id(written), kind, Habits::None)
            }
        };
        Self { id, kind, habits }
    }

    /// Returns the tool with this id, from a log of `finding-sarif-log`.
    pub(crate) fn written(tool: &str) -> Self {
        Self {
            id: id(tool.trim()),
            kind: Kind::Code,
            habits: Habits::Written,
        }
    }

    /// Returns the id of a rule as the tool writes it elsewhere.
    pub(crate) fn own_id(&self, id: Str<'r>) -> Str<'r> {
        // Before every id, in SARIF only.
        const PREFIX: &str = "CFN_NAG_";
        match id.strip_prefix(PREFIX) {
            Some(own) if self.habits == Habits::CfnNag && !own.is_empty() => {
                part(id, PREFIX.len()..)
            }
            _ => id,
        }
    }
}

/// Returns the id of a tool that has this name.
fn id<'r>(name: &str) -> Str<'r> {
    tool_id(name).map_or(Str::Borrowed("sarif"), Str::Owned)
}
