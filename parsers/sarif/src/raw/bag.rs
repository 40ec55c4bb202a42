use finding_source::ReportError;
use finding_source::json::{Reader, Text, ValueKind};

use super::{items, named, text, texts};

/// Maximum number of entries of a list.
const MOST: usize = 64;

/// The known members of the property bag of a rule or a result. A bag may contain anything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bag<'r> {
    pub(crate) tags: Vec<Text<'r>>,
    /// `security-severity`; the last usable value, because Dependency-Check 12 writes two.
    pub(crate) security_severity: Option<Text<'r>>,
    /// `cwe`, `cwes`, `cweId`: `CWE-79`, `79`, or a sentence that begins with one.
    pub(crate) cwes: Vec<Text<'r>>,
    /// The precision of the rule, in GitHub's words: `very-high`, `high`, `medium`, `low`.
    pub(crate) precision: Option<Text<'r>>,
    /// `confidence` and similar members.
    pub(crate) confidence: Option<Text<'r>>,
    /// CodeQL's `problem.severity`: `error`, `warning` or `recommendation`.
    pub(crate) problem_severity: Option<Text<'r>>,
    /// A severity word of the tool's own scale: `severity`, `securityRisk`.
    pub(crate) severity: Option<Text<'r>>,
    /// The CVSS severity that Dependency-Check copies, of version 3 or else 2.
    pub(crate) base_severity: Option<Text<'r>>,
    /// A package URL.
    pub(crate) purl: Option<Text<'r>>,
    /// Docker Scout's `purls`, `affected_version` and `fixed_version`.
    pub(crate) purls: Vec<Text<'r>>,
    pub(crate) affected: Option<Text<'r>>,
    pub(crate) fixed: Option<Text<'r>>,
    /// Name and version of a component.
    pub(crate) component: Option<Text<'r>>,
    pub(crate) component_version: Option<Text<'r>>,
    /// CodeQL's `kind`, such as `path-problem`; `metric` is not a defect.
    pub(crate) query_kind: Option<Text<'r>>,
    /// The kind of the finding, in logs of this crate.
    pub(crate) finding_kind: Option<Text<'r>>,
    /// The remediation: ZAP's `solution.text`.
    pub(crate) solution: Option<Text<'r>>,
    /// Further reading: ZAP's `references`.
    pub(crate) references: Vec<Text<'r>>,
    /// Ratings as Dependency-Check writes them: `cvssv2_score`, `cvssv3_baseScore`, `cvssv4_baseScore`.
    pub(crate) cvss: [Option<Text<'r>>; 3],
    pub(crate) cvss_v3_version: Option<Text<'r>>,
    /// The metrics of the ratings, which few bags have.
    pub(crate) metrics: Option<Box<Metrics<'r>>>,
    pub(crate) cvss_v4_vector: Option<Text<'r>>,
    /// The publisher of the vulnerability.
    pub(crate) source: Option<Text<'r>>,
    /// The URL of GitHub's alert for a result.
    pub(crate) alert_url: Option<Text<'r>>,
}

/// CVSS metrics that Dependency-Check spells out, in the order of a vector.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Metrics<'r> {
    pub(crate) v2: [Option<Text<'r>>; 6],
    pub(crate) v3: [Option<Text<'r>>; 8],
}

impl<'r> Metrics<'r> {
    /// Returns the slot of the metric of this name.
    fn slot(&mut self, name: &str) -> Option<&mut Option<Text<'r>>> {
        const V2: [&str; 6] = [
            "accessVector",
            "accessComplexity",
            "authenticationr",
            "confidentialityImpact",
            "integrityImpact",
            "availabilityImpact",
        ];
        const V3: [&str; 8] = [
            "attackVector",
            "attackComplexity",
            "privilegesRequired",
            "userInteraction",
            "scope",
            "confidentialityImpact",
            "integrityImpact",
            "availabilityImpact",
        ];
        let at = |names: &[&str], name: &str| names.iter().position(|known| *known == name);
        if let Some(name) = name.strip_prefix("cvssv2_") {
            // Up to 8.x.
            let name = if name == "confidentialImpact" {
                V2[3]
            } else {
                name
            };
            return self.v2.get_mut(at(&V2, name)?);
        }
        self.v3.get_mut(at(&V3, name.strip_prefix("cvssv3_")?)?)
    }
}

impl<'r> Bag<'r> {
    pub(crate) fn clear(&mut self) {
        let mut lists = [
            std::mem::take(&mut self.tags),
            std::mem::take(&mut self.cwes),
            std::mem::take(&mut self.references),
            std::mem::take(&mut self.purls),
        ];
        lists.iter_mut().for_each(Vec::clear);
        let [tags, cwes, references, purls] = lists;
        *self = Self {
            tags,
            cwes,
            references,
            purls,
            ..Self::default()
        };
    }

    /// Adds the members of the next bag.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        named(reader, |reader, name| {
            match name.as_raw() {
                "tags" => return texts(reader, MOST, &mut self.tags),
                "cwe" | "cwes" | "cweId" | "cwe_id" | "cwe-id" | "CWE" => {
                    return texts(reader, MOST, &mut self.cwes);
                }
                "references" => return texts(reader, MOST, &mut self.references),
                "purls" => return texts(reader, MOST, &mut self.purls),
                "solution" if reader.peek() == Some(ValueKind::Object) => {
                    return named(reader, |reader, name| {
                        match name.as_raw() {
                            "text" => self.solution = text(reader)?,
                            _ => reader.skip()?,
                        }
                        Ok(())
                    });
                }
                "security-severity" | "security_severity" => {
                    let said = text(reader)?.filter(|text| !text.is_empty());
                    self.security_severity = said.or(self.security_severity);
                    return Ok(());
                }
                // Sometimes lists of words.
                "confidence" | "issue_confidence" | "DevSkimConfidence" => {
                    self.confidence = first(reader)?.or(self.confidence);
                    return Ok(());
                }
                "cvssv2_severity" | "cvssv3_baseSeverity" => {
                    let said = text(reader)?.filter(|text| !text.is_empty());
                    let is_newer = name == "cvssv3_baseSeverity" || self.base_severity.is_none();
                    self.base_severity = said.filter(|_| is_newer).or(self.base_severity);
                    return Ok(());
                }
                _ => {}
            }
            let slot = match name.as_raw() {
                "precision" => &mut self.precision,
                "problem.severity" => &mut self.problem_severity,
                "severity" | "Severity" | "securityRisk" | "issue_severity" => &mut self.severity,
                "purl" | "packageUrl" | "package_url" => &mut self.purl,
                "affected_version" => &mut self.affected,
                "fixed_version" => &mut self.fixed,
                "component" => &mut self.component,
                "componentVersion" => &mut self.component_version,
                "kind" => &mut self.query_kind,
                "findingKind" => &mut self.finding_kind,
                "cvssv2_score" => &mut self.cvss[0],
                "cvssv3_baseScore" => &mut self.cvss[1],
                "cvssv3_version" => &mut self.cvss_v3_version,
                "cvssv4_baseScore" => &mut self.cvss[2],
                "cvssv4_vector" => &mut self.cvss_v4_vector,
                "source" => &mut self.source,
                "github/alertUrl" => &mut self.alert_url,
                name if name.starts_with("cvssv") => {
                    let metrics = self.metrics.get_or_insert_default();
                    match metrics.slot(name) {
                        Some(slot) => slot,
                        None => return reader.skip(),
                    }
                }
                _ => return reader.skip(),
            };
            *slot = text(reader)?;
            Ok(())
        })
    }
}

/// Reads the next text, or the first one of a list.
fn first<'r>(reader: &mut Reader<'r>) -> Result<Option<Text<'r>>, ReportError> {
    if reader.peek() != Some(ValueKind::Array) {
        return text(reader);
    }
    let mut found = None;
    items(reader, |reader| {
        let said = text(reader)?;
        found = found.or(said);
        Ok(())
    })?;
    Ok(found)
}
