//! The JSON report: `core/src/main/resources/templates/jsonReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! Every value is optional and every scalar a text: which ones a version writes, and whether as a number, a
//! text or leaked template text, differs from version to version. Members that are not named here are skipped.

use finding_source::Limits;
use finding_source::json::{Raw, Reader, StrictText, Text};
use memchr::memmem;
use serde::Deserialize;

/// `scanInfo`
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScanInfo<'r> {
    #[serde(borrow)]
    pub(crate) engine_version: Option<Text<'r>>,
    /// Since 5.2; present when an analyzer failed.
    #[serde(borrow)]
    pub(crate) analysis_exceptions: Option<Vec<AnalysisException<'r>>>,
}

/// One of `analysisExceptions`.
#[derive(Deserialize)]
pub(crate) struct AnalysisException<'r> {
    #[serde(borrow)]
    pub(crate) exception: Option<Exception<'r>>,
}

/// A Java exception; its stack trace and its causes are not read.
#[derive(Deserialize)]
pub(crate) struct Exception<'r> {
    #[serde(borrow)]
    pub(crate) message: Option<Text<'r>>,
}

/// `projectInfo`
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProjectInfo<'r> {
    #[serde(borrow)]
    pub(crate) name: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) report_date: Option<Text<'r>>,
}

/// One of `packages`, `vulnerabilityIds` or, before 5.0, `identifiers`.
#[derive(Deserialize)]
pub(crate) struct Identifier<'r> {
    #[serde(borrow)]
    pub(crate) id: Option<Text<'r>>,
    /// Instead of `id` before 5.0.
    #[serde(borrow)]
    pub(crate) name: Option<Text<'r>>,
    /// Before 5.0: `maven`, `npm`, `cpe` and others.
    #[serde(borrow, rename = "type")]
    pub(crate) kind: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) confidence: Option<Text<'r>>,
}

/// One of `includedBy`, since 8.0.
#[derive(Deserialize)]
pub(crate) struct IncludedBy<'r> {
    #[serde(borrow)]
    pub(crate) reference: Option<Text<'r>>,
}

/// One of `relatedDependencies`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Related<'r> {
    #[serde(borrow)]
    pub(crate) file_name: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) file_path: Option<Text<'r>>,
}

/// One of `vulnerabilities` or `suppressedVulnerabilities`.
#[derive(Deserialize)]
pub(crate) struct Vulnerability<'r> {
    #[serde(borrow)]
    pub(crate) source: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) name: Option<StrictText<'r>>,
    #[serde(borrow, rename = "knownExploitedVulnerability")]
    pub(crate) known_exploited: Option<KnownExploited<'r>>,
    #[serde(borrow)]
    pub(crate) severity: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) cvssv2: Option<CvssV2<'r>>,
    #[serde(borrow)]
    pub(crate) cvssv3: Option<CvssV3<'r>>,
    #[serde(borrow)]
    pub(crate) cvssv4: Option<CvssV4<'r>>,
    #[serde(borrow)]
    pub(crate) cwes: Option<Vec<Option<Text<'r>>>>,
    #[serde(borrow)]
    pub(crate) description: Option<StrictText<'r>>,
    #[serde(borrow)]
    pub(crate) notes: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) references: Option<Vec<Reference<'r>>>,
    #[serde(borrow, rename = "vulnerableSoftware")]
    pub(crate) vulnerable_software: Option<Raw<'r>>,

    // Before 5.0, in place of the objects above.
    #[serde(borrow)]
    pub(crate) cwe: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssScore")]
    pub(crate) score: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssAccessVector")]
    pub(crate) access_vector: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssAccessComplexity")]
    pub(crate) access_complexity: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssAuthenticationr")]
    pub(crate) authentication: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssConfidentialImpact")]
    pub(crate) confidentiality_impact: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssIntegrityImpact")]
    pub(crate) integrity_impact: Option<Text<'r>>,
    #[serde(borrow, rename = "cvssAvailabilityImpact")]
    pub(crate) availability_impact: Option<Text<'r>>,
}

/// `knownExploitedVulnerability`, since 8.0; its names are capitalised as in CISA's catalogue.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct KnownExploited<'r> {
    #[serde(borrow)]
    pub(crate) date_added: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) required_action: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) due_date: Option<Text<'r>>,
}

/// `cvssv2`
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CvssV2<'r> {
    #[serde(borrow)]
    pub(crate) score: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) access_vector: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) access_complexity: Option<Text<'r>>,
    /// With the letter too many in every version.
    #[serde(borrow, rename = "authenticationr")]
    pub(crate) authentication: Option<Text<'r>>,
    /// `confidentialImpact` up to 8.x.
    #[serde(borrow, alias = "confidentialImpact")]
    pub(crate) confidentiality_impact: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) integrity_impact: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) availability_impact: Option<Text<'r>>,
}

/// `cvssv3`
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CvssV3<'r> {
    #[serde(borrow)]
    pub(crate) base_score: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) attack_vector: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) attack_complexity: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) privileges_required: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) user_interaction: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) scope: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) confidentiality_impact: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) integrity_impact: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) availability_impact: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) version: Option<Text<'r>>,
}

/// `cvssv4`, since 12.0. The metrics stand in `vectorString` too, and completely only there (12.1.9).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CvssV4<'r> {
    #[serde(borrow)]
    pub(crate) vector_string: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) source: Option<Text<'r>>,
    /// `Primary` or `Secondary`.
    #[serde(borrow, rename = "type")]
    pub(crate) kind: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) base_score: Option<Text<'r>>,
}

/// One of `references`.
#[derive(Deserialize)]
pub(crate) struct Reference<'r> {
    #[serde(borrow)]
    pub(crate) source: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) url: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) name: Option<Text<'r>>,
}

/// `software` of one of `vulnerableSoftware`; before 5.0 it was a text.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Software<'r> {
    #[serde(borrow)]
    pub(crate) id: Option<Text<'r>>,
    #[serde(borrow)]
    vulnerability_id_matched: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) version_start_including: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) version_start_excluding: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) version_end_including: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) version_end_excluding: Option<Text<'r>>,
}

impl Software<'_> {
    /// Whether it is the one that matched the component.
    pub(crate) fn is_matched(&self) -> bool {
        self.vulnerability_id_matched.is_some_and(|m| m == "true")
    }
}

/// The entry of `vulnerableSoftware` that is marked as matched, or else the only one there is.
///
/// There may be thousands, of which one is wanted: the others are passed over. Only a hint is made of it, so what does
/// not fit is nothing.
pub(crate) fn matched_software<'r>(list: Raw<'r>) -> Option<Software<'r>> {
    #[derive(Deserialize)]
    struct Entry<'r> {
        #[serde(borrow)]
        software: Option<Software<'r>>,
    }

    let text = list.as_json();
    let mark = memmem::find(text.as_bytes(), b"\"vulnerabilityIdMatched\"");
    let mut reader = Reader::new(text, 0, &Limits::default());
    reader.enter_array().ok()?;
    while reader.next_item().ok()? {
        let Some(mark) = mark else {
            let only: Entry<'r> = reader.read().ok()?;
            let more = reader.next_item().ok()?;
            return only.software.filter(|_| !more);
        };
        let entry = reader.mark();
        reader.skip().ok()?;
        if reader.byte() > mark {
            reader.go_to(&entry);
            let marked: Entry<'r> = reader.read().ok()?;
            return marked.software.filter(Software::is_matched);
        }
    }
    None
}
