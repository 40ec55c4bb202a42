//! `Types`: the taxonomy of ASFF (AWS Security Hub User Guide, "Types taxonomy for ASFF").

use finding_source::{Finding, Kind};

/// Returns the types of a finding: never empty, each once, each of one to three parts without a slash inside.
pub(crate) fn of(finding: &Finding<'_>) -> Vec<String> {
    const CHECKS: &str = "Software and Configuration Checks";
    const VULNERABILITIES: &str = "Software and Configuration Checks/Vulnerabilities";
    if finding.needs_review {
        return vec![[CHECKS, "/Security Review"].concat()];
    }
    match finding.kind {
        Kind::Dependency if finding.advisories.iter().any(|a| a.id.starts_with("CVE-")) => {
            vec![[VULNERABILITIES, "/CVE"].concat()]
        }
        Kind::Dependency | Kind::Code | Kind::Web => {
            // Custom classifiers are allowed.
            let cwes = weaknesses(finding);
            let cwes: Vec<String> = cwes
                .iter()
                .map(|cwe| [VULNERABILITIES, "/", cwe].concat())
                .collect();
            if cwes.is_empty() {
                vec![VULNERABILITIES.to_owned()]
            } else {
                cwes
            }
        }
        Kind::Secret => vec!["Sensitive Data Identifications/Passwords".to_owned()],
        Kind::Quality => vec![[CHECKS, "/Code Quality"].concat()],
        _ => vec![CHECKS.to_owned()],
    }
}

/// Returns the first weaknesses as CWE names them, each once. Longer lists do not help a reader.
pub(crate) fn weaknesses(finding: &Finding<'_>) -> Vec<String> {
    const MOST: usize = 10;
    let mut ids: Vec<u32> = Vec::new();
    for &id in &finding.cwes {
        if ids.len() == MOST {
            break;
        }
        // A list that was not built with `push_cwe` may have any contents.
        if id != 0 && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.iter().map(|id| format!("CWE-{id}")).collect()
}
