//! `Types`: the taxonomy of ASFF (AWS Security Hub User Guide, "Types taxonomy for ASFF").

use finding_source::{Finding, Kind};

/// Types for a finding; never empty, each once, each of one to three parts without a slash inside.
pub(crate) fn of(finding: &Finding<'_>) -> Vec<String> {
    const CHECKS: &str = "Software and Configuration Checks";
    const VULNERABILITIES: &str = "Software and Configuration Checks/Vulnerabilities";
    match finding.kind {
        Kind::Dependency if finding.advisories.iter().any(|a| a.id.starts_with("CVE-")) => {
            vec![[VULNERABILITIES, "/CVE"].concat()]
        }
        Kind::Dependency | Kind::Code | Kind::Web => {
            // A classifier of one's own is lawful; more of them than a person reads help nobody.
            let cwes: Vec<String> = finding
                .cwes
                .iter()
                .take(10)
                .map(|id| format!("{VULNERABILITIES}/CWE-{id}"))
                .collect();
            if cwes.is_empty() {
                vec![VULNERABILITIES.to_owned()]
            } else {
                cwes
            }
        }
        Kind::Secret => vec!["Sensitive Data Identifications/Passwords".to_owned()],
        Kind::Quality => vec![format!("{CHECKS}/Code Quality")],
        _ => vec![CHECKS.to_owned()],
    }
}
