//! `Types`: the taxonomy of ASFF (AWS Security Hub User Guide, "Types taxonomy for ASFF").

use finding::{Finding, Kind};

/// The prefix of a type that names a weakness. Custom classifiers are allowed.
pub(crate) const WEAKNESS: &str = "Software and Configuration Checks/Vulnerabilities/CWE-";

/// The types of a finding: never empty, each once, each of one to three parts without a slash inside.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Types {
    One(&'static str),
    /// A type of the form [`WEAKNESS`] for each.
    Weaknesses(Weaknesses),
}

impl Types {
    pub(crate) fn of(finding: &Finding<'_>) -> Self {
        if finding.needs_review {
            return Self::One("Software and Configuration Checks/Security Review");
        }
        match finding.kind {
            Kind::Dependency if finding.advisories.iter().any(|a| a.id.starts_with("CVE-")) => {
                Self::One("Software and Configuration Checks/Vulnerabilities/CVE")
            }
            Kind::Dependency | Kind::Code | Kind::Web => match Weaknesses::of(finding) {
                none if none.as_slice().is_empty() => {
                    Self::One("Software and Configuration Checks/Vulnerabilities")
                }
                weaknesses => Self::Weaknesses(weaknesses),
            },
            Kind::Secret => Self::One("Sensitive Data Identifications/Passwords"),
            Kind::Quality => Self::One("Software and Configuration Checks/Code Quality"),
            _ => Self::One("Software and Configuration Checks"),
        }
    }
}

/// The first weaknesses of a finding, each once. Longer lists do not help a reader.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weaknesses {
    ids: [u32; Self::MOST],
    len: usize,
}

impl Weaknesses {
    const MOST: usize = 10;

    pub(crate) fn of(finding: &Finding<'_>) -> Self {
        let mut weaknesses = Self {
            ids: [0; Self::MOST],
            len: 0,
        };
        for &id in &finding.cwes {
            // A list that was not built with `push_cwe` may have any contents.
            let is_new = id != 0 && !weaknesses.as_slice().contains(&id);
            let Some(place) = weaknesses.ids.get_mut(weaknesses.len) else {
                break;
            };
            if is_new {
                *place = id;
                weaknesses.len += 1;
            }
        }
        weaknesses
    }

    /// Returns the numbers, as in `CWE-79`.
    pub(crate) fn as_slice(&self) -> &[u32] {
        self.ids.get(..self.len).unwrap_or_default()
    }
}
