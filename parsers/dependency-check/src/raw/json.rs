//! The JSON report: `core/src/main/resources/templates/jsonReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! Every value is optional and every scalar is a text: versions differ in the values that they write, and in whether
//! they write them as numbers, strings or unexpanded template text. Members that are not named here are skipped.

use finding_source::json::{Raw, Reader, StrictText, Text};
use finding_source::{Limits, ReportError, schema};
use memchr::memmem;

finding_source::schema! {
    /// `scanInfo`
    pub(crate) struct ScanInfo<'r> {
        pub(crate) engine_version: Option<Text<'r>> = "engineVersion",
        /// Since 5.2; present if an analyzer failed.
        pub(crate) analysis_exceptions: Vec<AnalysisException<'r>> = "analysisExceptions",
    }

    /// One of `analysisExceptions`.
    #[derive(Copy)]
    pub(crate) struct AnalysisException<'r> {
        pub(crate) exception: Option<Exception<'r>> = "exception",
    }

    /// A Java exception; its stack trace and its causes are not read.
    #[derive(Copy)]
    pub(crate) struct Exception<'r> {
        pub(crate) message: Option<Text<'r>> = "message",
    }

    /// `projectInfo`
    #[derive(Copy)]
    pub(crate) struct ProjectInfo<'r> {
        pub(crate) name: Option<Text<'r>> = "name",
        /// Written by Maven and Gradle.
        pub(crate) artifact: Option<Text<'r>> = "artifactID",
        pub(crate) report_date: Option<Text<'r>> = "reportDate",
    }

    /// One of `packages`, `vulnerabilityIds` or, before 5.0, `identifiers`.
    #[derive(Copy)]
    pub(crate) struct Identifier<'r> {
        pub(crate) id: Option<Text<'r>> = "id",
        /// Instead of `id` before 5.0.
        pub(crate) name: Option<Text<'r>> = "name",
        /// Before 5.0: `maven`, `npm`, `cpe` and others.
        pub(crate) kind: Option<Text<'r>> = "type",
        pub(crate) confidence: Option<Text<'r>> = "confidence",
    }

    /// One of `includedBy`, since 8.0.
    #[derive(Copy)]
    pub(crate) struct IncludedBy<'r> {
        pub(crate) reference: Option<Text<'r>> = "reference",
    }

    /// One of `relatedDependencies`.
    #[derive(Copy)]
    pub(crate) struct Related<'r> {
        pub(crate) file_name: Option<Text<'r>> = "fileName",
        pub(crate) file_path: Option<Text<'r>> = "filePath",
    }

    /// One of `vulnerabilities` or `suppressedVulnerabilities`.
    pub(crate) struct Vulnerability<'r> {
        pub(crate) source: Option<Text<'r>> = "source",
        pub(crate) name: Option<StrictText<'r>> = "name",
        pub(crate) known_exploited: Option<KnownExploited<'r>> = "knownExploitedVulnerability",
        pub(crate) severity: Option<Text<'r>> = "severity",
        pub(crate) cvssv2: Option<CvssV2<'r>> = "cvssv2",
        pub(crate) cvssv3: Option<CvssV3<'r>> = "cvssv3",
        pub(crate) cvssv4: Option<CvssV4<'r>> = "cvssv4",
        pub(crate) cwes: Vec<Text<'r>> = "cwes",
        pub(crate) description: Option<StrictText<'r>> = "description",
        pub(crate) notes: Option<Text<'r>> = "notes",
        pub(crate) references: Vec<Reference<'r>> = "references",
        pub(crate) vulnerable_software: Option<Raw<'r>> = "vulnerableSoftware",

        // Before 5.0, instead of the objects above.
        pub(crate) cwe: Option<Text<'r>> = "cwe",
        pub(crate) score: Option<Text<'r>> = "cvssScore",
        pub(crate) access_vector: Option<Text<'r>> = "cvssAccessVector",
        pub(crate) access_complexity: Option<Text<'r>> = "cvssAccessComplexity",
        pub(crate) authentication: Option<Text<'r>> = "cvssAuthenticationr",
        pub(crate) confidentiality_impact: Option<Text<'r>> = "cvssConfidentialImpact",
        pub(crate) integrity_impact: Option<Text<'r>> = "cvssIntegrityImpact",
        pub(crate) availability_impact: Option<Text<'r>> = "cvssAvailabilityImpact",
    }

    /// `knownExploitedVulnerability`, since 8.0; its names are capitalized as in CISA's catalog.
    #[derive(Copy)]
    pub(crate) struct KnownExploited<'r> {
        pub(crate) date_added: Option<Text<'r>> = "DateAdded",
        pub(crate) required_action: Option<Text<'r>> = "RequiredAction",
        pub(crate) due_date: Option<Text<'r>> = "DueDate",
    }

    /// `cvssv2`
    #[derive(Copy)]
    pub(crate) struct CvssV2<'r> {
        pub(crate) score: Option<Text<'r>> = "score",
        pub(crate) access_vector: Option<Text<'r>> = "accessVector",
        pub(crate) access_complexity: Option<Text<'r>> = "accessComplexity",
        /// The misspelling is in every version.
        pub(crate) authentication: Option<Text<'r>> = "authenticationr",
        /// `confidentialImpact` up to 8.x.
        pub(crate) confidentiality_impact: Option<Text<'r>> = "confidentialityImpact" | "confidentialImpact",
        pub(crate) integrity_impact: Option<Text<'r>> = "integrityImpact",
        pub(crate) availability_impact: Option<Text<'r>> = "availabilityImpact",
    }

    /// `cvssv3`
    #[derive(Copy)]
    pub(crate) struct CvssV3<'r> {
        pub(crate) base_score: Option<Text<'r>> = "baseScore",
        pub(crate) attack_vector: Option<Text<'r>> = "attackVector",
        pub(crate) attack_complexity: Option<Text<'r>> = "attackComplexity",
        pub(crate) privileges_required: Option<Text<'r>> = "privilegesRequired",
        pub(crate) user_interaction: Option<Text<'r>> = "userInteraction",
        pub(crate) scope: Option<Text<'r>> = "scope",
        pub(crate) confidentiality_impact: Option<Text<'r>> = "confidentialityImpact",
        pub(crate) integrity_impact: Option<Text<'r>> = "integrityImpact",
        pub(crate) availability_impact: Option<Text<'r>> = "availabilityImpact",
        pub(crate) version: Option<Text<'r>> = "version",
    }

    /// `cvssv4`, since 12.0. The metrics are also in `vectorString`, and completely only there (12.1.9).
    #[derive(Copy)]
    pub(crate) struct CvssV4<'r> {
        pub(crate) vector_string: Option<Text<'r>> = "vectorString",
        pub(crate) source: Option<Text<'r>> = "source",
        /// `Primary` or `Secondary`.
        pub(crate) kind: Option<Text<'r>> = "type",
        pub(crate) base_score: Option<Text<'r>> = "baseScore",
    }

    /// One of `references`.
    #[derive(Copy)]
    pub(crate) struct Reference<'r> {
        pub(crate) source: Option<Text<'r>> = "source",
        pub(crate) url: Option<Text<'r>> = "url",
        pub(crate) name: Option<Text<'r>> = "name",
    }

    /// `software` of an entry of `vulnerableSoftware`; before 5.0 it was a string.
    #[derive(Copy)]
    pub(crate) struct Software<'r> {
        pub(crate) id: Option<Text<'r>> = "id",
        vulnerability_id_matched: Option<Text<'r>> = "vulnerabilityIdMatched",
        pub(crate) version_start_including: Option<Text<'r>> = "versionStartIncluding",
        pub(crate) version_start_excluding: Option<Text<'r>> = "versionStartExcluding",
        pub(crate) version_end_including: Option<Text<'r>> = "versionEndIncluding",
        pub(crate) version_end_excluding: Option<Text<'r>> = "versionEndExcluding",
    }

    /// An entry of `vulnerableSoftware`.
    #[derive(Copy)]
    struct Entry<'r> {
        software: Option<Software<'r>> = "software",
    }
}

impl Software<'_> {
    /// Returns true if it matched the component.
    pub(crate) fn is_matched(&self) -> bool {
        self.vulnerability_id_matched.is_some_and(|m| m == "true")
    }
}

/// Returns the entry of `vulnerableSoftware` that is marked as matched. Without a mark, returns the only entry, or
/// those of the product that have an end.
///
/// There may be thousands, so the others are skipped. Values of an unexpected type are ignored.
pub(crate) fn vulnerable_software<'r>(list: Raw<'r>, product: Option<&str>) -> Vec<Software<'r>> {
    let text = list.as_json();
    let mark = memmem::find(text.as_bytes(), b"\"vulnerabilityIdMatched\"");
    let mut reader = Reader::new(text, 0, &Limits::default()).with_stray_commas();
    let found = match mark {
        Some(mark) => matched_software(&mut reader, mark).map(|found| found.map(|s| vec![s])),
        None => software_of(&mut reader, product).map(Some),
    };
    found.ok().flatten().unwrap_or_default()
}

/// Returns the entry that is marked at a byte.
fn matched_software<'r>(
    reader: &mut Reader<'r>,
    mark: usize,
) -> Result<Option<Software<'r>>, ReportError> {
    reader.enter_array()?;
    while reader.next_item()? {
        let entry = reader.mark();
        reader.skip()?;
        if reader.byte() > mark {
            reader.go_to(&entry);
            let marked: Option<Entry<'r>> = schema::member(reader, "vulnerableSoftware")?;
            let marked = marked.and_then(|entry| entry.software);
            return Ok(marked.filter(Software::is_matched));
        }
    }
    Ok(None)
}

/// Returns the only entry, or those of the product that have an end.
fn software_of<'r>(
    reader: &mut Reader<'r>,
    product: Option<&str>,
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut kept = Vec::new();
    let mut only = None;
    let mut entries = 0_usize;
    reader.enter_array()?;
    while reader.next_item()? {
        entries += 1;
        let entry: Option<Entry<'r>> = schema::member(reader, "vulnerableSoftware")?;
        let Some(software) = entry.and_then(|entry| entry.software) else {
            continue;
        };
        only = Some(software).filter(|_| entries == 1);
        let ends = software
            .version_end_including
            .or(software.version_end_excluding);
        let own = || super::is_product(&software.id?.to_cow(), product?).then_some(());
        if ends.is_some() && kept.len() < super::MOST_SOFTWARE && own().is_some() {
            kept.push(software);
        }
    }
    if let (Some(only), 1) = (only, entries) {
        return Ok(vec![only]);
    }
    Ok(kept)
}
