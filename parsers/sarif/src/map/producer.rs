//! Tools, by the name of the driver.

use finding_source::{Kind, Str, tool_id};
use memchr::memchr;

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
    /// Logs of this crate's writer, for any tool.
    Written,
    Zap,
}

/// Names of drivers in lower case, with the id of the tool.
///
/// A name that ends in `*` is a prefix. If a tool has an id in other sources or in a severity vocabulary, that id is
/// used.
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
    // One tool under several names.
    ("semgrep*", "semgrep", Kind::Code, Habits::None),
    ("opengrep*", "opengrep", Kind::Code, Habits::None),
    ("codeguru*", "codeguru", Kind::Code, Habits::None),
    ("amazon codeguru*", "codeguru", Kind::Code, Habits::None),
    // Vulnerable packages.
    ("cargo-audit", "cargo-audit", Kind::Dependency, Habits::None),
    ("cargo-deny", "cargo-deny", Kind::Dependency, Habits::None),
    ("docker scout", "docker-scout", Kind::Dependency, Habits::DockerScout),
    ("govulncheck", "govulncheck", Kind::Dependency, Habits::None),
    ("grype", "grype", Kind::Dependency, Habits::Grype),
    ("npm audit", "npm", Kind::Dependency, Habits::None),
    ("pip-audit", "pip-audit", Kind::Dependency, Habits::None),
    // Templates and settings.
    ("cfn_nag", "cfn-nag", Kind::Configuration, Habits::CfnNag),
    ("checkov", "checkov", Kind::Configuration, Habits::None),
    ("dockle", "dockle", Kind::Configuration, Habits::None),
    ("hadolint", "hadolint", Kind::Configuration, Habits::None),
    ("kics", "kics", Kind::Configuration, Habits::None),
    ("kube-linter", "kube-linter", Kind::Configuration, Habits::None),
    ("kubescape", "kubescape", Kind::Configuration, Habits::None),
    ("kubesec", "kubesec", Kind::Configuration, Habits::None),
    ("scorecard", "scorecard", Kind::Configuration, Habits::None),
    ("terrascan", "terrascan", Kind::Configuration, Habits::None),
    ("tflint", "tflint", Kind::Configuration, Habits::None),
    ("tfsec", "tfsec", Kind::Configuration, Habits::None),
    ("zizmor", "zizmor", Kind::Configuration, Habits::None),
    // Secrets.
    ("detect-secrets", "detect-secrets", Kind::Secret, Habits::None),
    ("ggshield", "ggshield", Kind::Secret, Habits::None),
    ("gitleaks", "gitleaks", Kind::Secret, Habits::None),
    ("kingfisher", "kingfisher", Kind::Secret, Habits::None),
    ("noseyparker", "noseyparker", Kind::Secret, Habits::None),
    ("secretlint", "secretlint", Kind::Secret, Habits::None),
    ("trufflehog*", "trufflehog", Kind::Secret, Habits::None),
    // Running applications.
    ("mapi", "mapi", Kind::Web, Habits::None),
    ("nuclei", "nuclei", Kind::Web, Habits::None),
    ("wapiti", "wapiti", Kind::Web, Habits::None),
    // Correctness and style, with some rules on security.
    ("cfn-lint", "cfn-lint", Kind::Quality, Habits::None),
    ("biome", "biome", Kind::Quality, Habits::None),
    ("checkstyle", "checkstyle", Kind::Quality, Habits::None),
    ("clang-tidy", "clang-tidy", Kind::Quality, Habits::None),
    ("clippy", "clippy", Kind::Quality, Habits::None),
    ("cppcheck", "cppcheck", Kind::Quality, Habits::None),
    ("detekt", "detekt", Kind::Quality, Habits::None),
    ("errorprone", "errorprone", Kind::Quality, Habits::None),
    ("eslint", "eslint", Kind::Quality, Habits::None),
    ("flake8", "flake8", Kind::Quality, Habits::None),
    ("golangci-lint", "golangci-lint", Kind::Quality, Habits::None),
    ("ktlint", "ktlint", Kind::Quality, Habits::None),
    ("microsoft (r) visual c# compiler*", "csc", Kind::Quality, Habits::None),
    ("phpstan", "phpstan", Kind::Quality, Habits::None),
    ("pmd", "pmd", Kind::Quality, Habits::None),
    ("polyspace*", "polyspace", Kind::Quality, Habits::None),
    ("psalm", "psalm", Kind::Quality, Habits::None),
    ("pylint", "pylint", Kind::Quality, Habits::None),
    ("qodana*", "qodana", Kind::Quality, Habits::None),
    ("qdjvm", "qodana", Kind::Quality, Habits::None),
    ("rubocop", "rubocop", Kind::Quality, Habits::None),
    ("ruff", "ruff", Kind::Quality, Habits::None),
    ("shellcheck", "shellcheck", Kind::Quality, Habits::None),
    ("spotbugs", "spotbugs", Kind::Quality, Habits::None),
    ("staticcheck", "staticcheck", Kind::Quality, Habits::None),
    ("stylelint", "stylelint", Kind::Quality, Habits::None),
    ("swiftlint", "swiftlint", Kind::Quality, Habits::None),
    ("typos", "typos", Kind::Quality, Habits::None),
];

impl Habits {
    /// Returns a text as the tool means it. Trivy up to 0.59 and Snyk escape texts as for HTML.
    pub(super) fn decoded(self, text: Str<'_>) -> Str<'_> {
        match self {
            Self::Snyk | Self::Trivy => unescaped(text),
            _ => text,
        }
    }
}

/// Returns a text without the escapes of Go's `html.EscapeString`. A text with one of its five characters was not
/// escaped, so its entities are its own.
fn unescaped(text: Str<'_>) -> Str<'_> {
    const ENTITIES: [(&str, char); 5] = [
        ("&#39;", '\''),
        ("&#34;", '"'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
    ];
    if memchr(b'&', text.as_bytes()).is_none() || text.contains(['\'', '"', '<', '>']) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        let (before, escaped) = rest.split_at(at);
        let mut known = ENTITIES.iter();
        let Some((entity, c)) = known.find(|(entity, _)| escaped.starts_with(entity)) else {
            return text;
        };
        out.push_str(before);
        out.push(*c);
        rest = &escaped[entity.len()..];
    }
    out.push_str(rest);
    Str::Owned(out)
}

impl<'r> Producer<'r> {
    /// Returns the tool whose driver has this name.
    pub(crate) fn of(name: Option<&str>) -> Self {
        let written = name.unwrap_or_default().trim();
        let name = written.to_lowercase();
        let known = KNOWN
            .iter()
            .find(|(pattern, ..)| match pattern.strip_suffix('*') {
                Some(begin) => name.starts_with(begin),
                None => name == *pattern,
            });
        match known {
            Some(&(_, id, kind, habits)) => Self {
                id: Str::Borrowed(id),
                kind,
                habits,
            },
            None => Self {
                id: id(written),
                kind: Kind::Code,
                habits: Habits::None,
            },
        }
    }
}

impl<'r> Producer<'r> {
    /// Returns the tool with this id, from a log of this crate's writer.
    pub(crate) fn written(tool: &str) -> Self {
        Self {
            id: id(tool.trim()),
            kind: Kind::Code,
            habits: Habits::Written,
        }
    }
}

impl Producer<'_> {
    /// Returns the id of a rule as the tool writes it elsewhere.
    pub(crate) fn own_id<'r>(&self, id: Str<'r>) -> Str<'r> {
        // The prefix of every id, in SARIF only.
        let own = |id: &str| match id.strip_prefix("CFN_NAG_") {
            Some(own) if self.habits == Habits::CfnNag && !own.is_empty() => id.len() - own.len(),
            _ => 0,
        };
        match id {
            Str::Borrowed(id) => Str::Borrowed(id.get(own(id)..).unwrap_or(id)),
            Str::Owned(mut id) => {
                id.drain(..own(&id));
                Str::Owned(id)
            }
        }
    }
}

/// Returns the id of a tool that has this name.
fn id<'r>(name: &str) -> Str<'r> {
    tool_id(name).map_or(Str::Borrowed("sarif"), Str::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_has_one_id_under_all_its_names() {
        for (name, expected) in [
            ("CodeQL", "codeql"),
            ("CodeQL command-line toolchain", "codeql"),
            ("Semgrep OSS", "semgrep"),
            ("Semgrep PRO", "semgrep"),
            ("semgrep", "semgrep"),
            ("Snyk Open Source", "snyk"),
            ("SnykCode", "snyk"),
            ("Snyk Container", "snyk"),
            ("Polyspace ", "polyspace"),
            ("CodeGuru Reviewer Security Scanner", "codeguru"),
            ("HCL AppScan Static Analyzer", "hcl-appscan-static-analyzer"),
            ("Tool (β) 2", "tool-2"),
            ("工具", "sarif"),
            ("", "sarif"),
        ] {
            assert_eq!(Producer::of(Some(name)).id, expected, "{name}");
        }
        assert_eq!(Producer::of(Some(&"x".repeat(100))).id.len(), 64);
    }

    #[test]
    fn a_text_is_decoded_once_and_only_if_all_of_it_was_escaped() {
        for (text, expected) in [
            (
                "a &lt; b &amp;&amp; &#39;c&#39; &gt; &#34;",
                "a < b && 'c' > \"",
            ),
            ("the entity &amp;lt;", "the entity &lt;"),
            ("it's &lt;", "it's &lt;"),
            ("a & b &lt;", "a & b &lt;"),
            ("&nbsp; &lt;", "&nbsp; &lt;"),
            ("plain", "plain"),
            ("", ""),
        ] {
            for habits in [Habits::Trivy, Habits::Snyk] {
                assert_eq!(habits.decoded(Str::Borrowed(text)), expected, "{text}");
            }
            assert_eq!(Habits::None.decoded(Str::Borrowed(text)), text);
        }
    }
}
