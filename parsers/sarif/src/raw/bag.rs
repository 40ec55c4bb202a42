use finding_source::ReportError;
use finding_source::json::{Reader, Text};
use finding_source::schema::{All, Member, OneOrMore};

finding_source::schema! {
    /// The known members of the property bag of a rule or a result. A bag may contain anything.
    pub(crate) struct Bag<'r> {
        pub(crate) tags: OneOrMore<Text<'r>> = "tags",
        /// Dependency-Check 12 writes two.
        pub(crate) security_severity: LastFilled<'r> = "security-severity" | "security_severity",
        /// `CWE-79`, `79`, or a sentence that begins with one.
        pub(crate) cwes: All<Text<'r>> = "cwe" | "cwes" | "cweId" | "cwe_id" | "cwe-id" | "CWE",
        /// The precision of the rule, in GitHub's words: `very-high`, `high`, `medium`, `low`.
        pub(crate) precision: Option<Text<'r>> = "precision",
        /// Sometimes a list of words.
        pub(crate) confidence: All<Text<'r>> = "confidence" | "issue_confidence" | "DevSkimConfidence",
        /// CodeQL's: `error`, `warning` or `recommendation`.
        pub(crate) problem_severity: Option<Text<'r>> = "problem.severity",
        /// A severity word of the tool's own scale.
        pub(crate) severity: Option<Text<'r>> = "severity" | "Severity" | "securityRisk" | "issue_severity",
        /// The URL of a package.
        pub(crate) purl: Option<Text<'r>> = "purl" | "packageUrl" | "package_url",
        /// Docker Scout's.
        pub(crate) purls: OneOrMore<Text<'r>> = "purls",
        pub(crate) affected: Option<Text<'r>> = "affected_version",
        pub(crate) fixed: Option<Text<'r>> = "fixed_version",
        /// Name and version of a component.
        pub(crate) component: Option<Text<'r>> = "component",
        pub(crate) component_version: Option<Text<'r>> = "componentVersion",
        /// The kind of the finding, in logs of `finding-sarif-log`.
        pub(crate) finding_kind: Option<Text<'r>> = "findingKind",
        /// ZAP's remediation.
        pub(crate) solution: Option<Text<'r>> = "solution"."text",
        /// Further reading: ZAP's.
        pub(crate) references: OneOrMore<Text<'r>> = "references",
        /// The URL of GitHub's alert for a result.
        pub(crate) alert_url: Option<Text<'r>> = "github/alertUrl",
        /// The publisher of the vulnerability.
        pub(crate) source: Option<Text<'r>> = "source",
        /// Ratings as Dependency-Check writes them, with the metrics of CVSS 2 and 3 spelled out.
        pub(crate) v2_score: Option<Text<'r>> = "cvssv2_score",
        pub(crate) v3_score: Option<Text<'r>> = "cvssv3_baseScore",
        pub(crate) v4_score: Option<Text<'r>> = "cvssv4_baseScore",
        pub(crate) v3_version: Option<Text<'r>> = "cvssv3_version",
        pub(crate) v4_vector: Option<Text<'r>> = "cvssv4_vector",
        pub(crate) v2_access_vector: Option<Text<'r>> = "cvssv2_accessVector",
        pub(crate) v2_access_complexity: Option<Text<'r>> = "cvssv2_accessComplexity",
        pub(crate) v2_authentication: Option<Text<'r>> = "cvssv2_authenticationr",
        /// `confidentialImpact` up to 8.x.
        pub(crate) v2_confidentiality_impact: Option<Text<'r>> = "cvssv2_confidentialityImpact" | "cvssv2_confidentialImpact",
        pub(crate) v2_integrity_impact: Option<Text<'r>> = "cvssv2_integrityImpact",
        pub(crate) v2_availability_impact: Option<Text<'r>> = "cvssv2_availabilityImpact",
        pub(crate) v3_attack_vector: Option<Text<'r>> = "cvssv3_attackVector",
        pub(crate) v3_attack_complexity: Option<Text<'r>> = "cvssv3_attackComplexity",
        pub(crate) v3_privileges_required: Option<Text<'r>> = "cvssv3_privilegesRequired",
        pub(crate) v3_user_interaction: Option<Text<'r>> = "cvssv3_userInteraction",
        pub(crate) v3_scope: Option<Text<'r>> = "cvssv3_scope",
        pub(crate) v3_confidentiality_impact: Option<Text<'r>> = "cvssv3_confidentialityImpact",
        pub(crate) v3_integrity_impact: Option<Text<'r>> = "cvssv3_integrityImpact",
        pub(crate) v3_availability_impact: Option<Text<'r>> = "cvssv3_availabilityImpact",
        /// The vectors of Trivy, which are not used.
        pub(crate) vectors: All<Text<'r>> = "cvssv2_vector" | "cvssv3_vector",
        pub(crate) v2_severity: Option<Text<'r>> = "cvssv2_severity",
        pub(crate) v3_severity: Option<Text<'r>> = "cvssv3_baseSeverity",
    }
}

impl<'r> Bag<'r> {
    /// Returns whether there are metrics of CVSS 2 or 3.
    pub(crate) fn has_metrics(&self) -> bool {
        let (v2, v3) = (self.v2_metrics(), self.v3_metrics());
        v2.iter().chain(&v3).any(Option::is_some) || !self.vectors.is_empty()
    }

    /// Returns the metrics of CVSS 2 in the order of a vector.
    pub(crate) fn v2_metrics(&self) -> [Option<Text<'r>>; 6] {
        [
            self.v2_access_vector,
            self.v2_access_complexity,
            self.v2_authentication,
            self.v2_confidentiality_impact,
            self.v2_integrity_impact,
            self.v2_availability_impact,
        ]
    }

    /// Returns the metrics of CVSS 3 in the order of a vector.
    pub(crate) fn v3_metrics(&self) -> [Option<Text<'r>>; 8] {
        [
            self.v3_attack_vector,
            self.v3_attack_complexity,
            self.v3_privileges_required,
            self.v3_user_interaction,
            self.v3_scope,
            self.v3_confidentiality_impact,
            self.v3_integrity_impact,
            self.v3_availability_impact,
        ]
    }
}

/// The last text that is not empty.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LastFilled<'r>(pub(crate) Option<Text<'r>>);

impl<'r> Member<'r> for LastFilled<'r> {
    type State = ();

    fn read(
        &mut self,
        state: &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        let mut text = None::<Text<'r>>;
        text.read(state, reader, name)?;
        self.0 = text.filter(|text| !text.is_empty()).or(self.0);
        Ok(())
    }
}
