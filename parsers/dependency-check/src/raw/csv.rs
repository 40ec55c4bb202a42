//! The CSV report: `csvReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.

use super::{Clean, Strict};

finding_source::schema! {
    /// A row, whose fields are read like the attributes of an element. 8.0 has two columns named `Description`; none of them
    /// is that of the vulnerability.
    pub(crate) struct Row<'r> for xml {
        pub(crate) project: Clean<'r> = "Project",
        pub(crate) scan_date: Clean<'r> = "ScanDate",
        pub(crate) file_name: Strict<'r> = "DependencyName",
        pub(crate) file_path: Clean<'r> = "DependencyPath",
        pub(crate) sha1: Clean<'r> = "Sha1",
        pub(crate) identifiers: Clean<'r> = "Identifiers",
        pub(crate) cpe: Clean<'r> = "CPE",
        /// `EscapeTool.csvCpeConfidence`: despite its name, the confidences of the packages; before 5.0 those of the CPEs.
        pub(crate) confidence: Clean<'r> = "CPE Confidence",
        pub(crate) name: Strict<'r> = "CVE",
        pub(crate) cwe: Clean<'r> = "CWE",
        pub(crate) description: Strict<'r> = "Vulnerability",
        pub(crate) source: Clean<'r> = "Source",
        /// Before 5.0, when `CVSSv2` was the score.
        pub(crate) severity: Clean<'r> = "Severity",
        pub(crate) v2_severity: Clean<'r> = "CVSSv2_Severity",
        pub(crate) v2_score: Clean<'r> = "CVSSv2_Score",
        pub(crate) v2: Clean<'r> = "CVSSv2",
        pub(crate) v3_severity: Clean<'r> = "CVSSv3_BaseSeverity",
        pub(crate) v3_score: Clean<'r> = "CVSSv3_BaseScore",
        pub(crate) v3: Clean<'r> = "CVSSv3",
        pub(crate) v4_severity: Clean<'r> = "CVSSv4_BaseSeverity",
        pub(crate) v4_score: Clean<'r> = "CVSSv4_BaseScore",
        pub(crate) v4: Clean<'r> = "CVSSv4",
        pub(crate) date_added: Clean<'r> = "DateAdded",
        pub(crate) required_action: Clean<'r> = "RequiredAction",
        pub(crate) due_date: Clean<'r> = "DueDate",
    }
}
