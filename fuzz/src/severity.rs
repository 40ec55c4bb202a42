//! Severity values, scores, vectors and policies.

use finding_severity::{Cvss, CvssVersion, Evidence, Label, Pattern, Policy, Rating, vocabulary};

/// The number of tools that a line is graded for. Using all of the more than fifty would make an execution slower and
/// find nothing more, since the fuzzer changes the line and thereby the tools.
const TOOLS: usize = 3;

/// Grades each line of a text as a severity value, a score and a vector, for some tools and with every preset.
///
/// # Panics
///
/// If a guarantee is broken.
pub fn severity(text: &str) {
    let policies = [Policy::default(), Policy::aws_blog()];
    let tools = vocabulary::ALL.iter().flat_map(|words| words.tools());
    let tools: Vec<&str> = tools.copied().collect();
    for line in text.lines().take(12) {
        vector(line);
        let _ = line
            .parse::<Label>()
            .map(|label| assert_eq!(label.as_str().parse(), Ok(label)));
        if let Ok(pattern) = line.parse::<Pattern>() {
            let _ = (pattern.matches_path(text), pattern.matches_text(text));
        }
        let score = line.trim().parse().ok();
        let ratings = [Rating {
            score,
            vector: Some(line),
            ..Rating::default()
        }];
        let sum = line.bytes().map(usize::from).sum::<usize>();
        let chosen = (0..TOOLS).map(|n| tools[(sum + n * tools.len() / TOOLS) % tools.len()]);
        for tool in chosen.chain(["", line]) {
            let evidence = Evidence {
                tool,
                word: Some(line),
                score,
                ratings: &ratings,
                confidence: Some(line),
                epss: score,
                ..Evidence::default()
            };
            for policy in &policies {
                let graded = policy.grade(&evidence);
                assert_eq!(graded, *policy.explain(&evidence).graded());
                assert_eq!(graded.label, graded.normalized.label());
                assert!(graded.normalized.get() <= 100);
            }
        }
    }
}

fn vector(text: &str) {
    if let Ok(cvss) = Cvss::parse(text) {
        check(&cvss);
    }
    for &version in CvssVersion::ALL {
        if let Ok(cvss) = Cvss::parse_as(version, text) {
            check(&cvss);
        }
    }
}

fn check(cvss: &Cvss) {
    for score in [
        Some(cvss.base_score()),
        cvss.full_score(),
        cvss.stated_score(),
    ] {
        assert!(
            score.is_none_or(|score| (0.0..=10.0).contains(&score)),
            "{cvss:?}"
        );
    }
    let again = Cvss::parse_as(cvss.version(), &cvss.vector()).expect("own output");
    assert_eq!(again.vector(), cvss.vector());
    assert_eq!(again.base_score(), cvss.base_score());
    let _ = (cvss.band(), cvss.normalized());
}

/// Reads a policy file, writes it and reads it again.
///
/// # Panics
///
/// If a guarantee is broken.
pub fn policy(text: &str) {
    for read in [Policy::from_toml, Policy::from_json] {
        match read(text) {
            Ok(policy) => {
                let _ = policy.warnings();
                let written = policy.to_toml().expect("a policy can be written");
                let again = Policy::from_toml(&written).expect("own output");
                assert_eq!(format!("{policy:?}"), format!("{again:?}"));
                let evidence = Evidence {
                    tool: "zap",
                    word: Some("High"),
                    ..Evidence::default()
                };
                assert_eq!(policy.grade(&evidence), again.grade(&evidence));
            }
            Err(error) => {
                assert!(!error.to_string().trim().is_empty());
                assert!(
                    error.line().is_some_and(|line| line <= text.len() + 1),
                    "{error}"
                );
            }
        }
    }
}
