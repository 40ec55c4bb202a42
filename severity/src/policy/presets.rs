//! Presets, which policies start from.

use super::PolicyRule;
use crate::label::Normalized;

/// The organizations that pass on the ratings of others: NVD, CISA's enrichment of CVE records, and the indexes that
/// Dependency-Check queries.
pub(super) const AGGREGATORS: &[&str] = &[
    "NVD",
    "nvd@nist.gov",
    "CISA-ADP",
    "134c704f-9b21-4f2e-91b3-4a467353bcc0",
    "OSSINDEX",
];

pub(super) const AWS_BLOG: &str = "aws-blog";

/// See [`Policy::aws_blog`](super::Policy::aws_blog).
pub(super) fn aws_blog() -> Vec<PolicyRule> {
    let rule = |name: &str, tool: &str, words: &[&str], number: u8| {
        let mut rule = PolicyRule::new(name)
            .tool(tool)
            .set(Normalized::new(number).unwrap_or_default());
        rule.preset = Some(AWS_BLOG);
        rule.words = words.iter().map(ToString::to_string).collect();
        rule
    };
    vec![
        rule("identified", "dependency-check", &[], 50),
        rule(
            "identified with highest confidence",
            "dependency-check",
            &[],
            80,
        )
        .confidence("HIGHEST"),
        rule("error", "phpstan", &[], 60),
        rule("ignorable error", "phpstan", &["ignorable"], 30),
        rule("issue", "sonarqube", &[], 20),
        rule(
            "major issue",
            "sonarqube",
            &["MAJOR", "MEDIUM", "ImpactSeverity_MEDIUM"],
            70,
        ),
        rule(
            "critical issue",
            "sonarqube",
            &[
                "BLOCKER",
                "CRITICAL",
                "HIGH",
                "ImpactSeverity_BLOCKER",
                "ImpactSeverity_HIGH",
            ],
            90,
        ),
        rule("risk", "zap", &["Low", "Informational", "1", "0"], 30),
        rule("medium risk", "zap", &["Medium", "2"], 60),
        rule("high risk", "zap", &["High", "3"], 70),
    ]
}
