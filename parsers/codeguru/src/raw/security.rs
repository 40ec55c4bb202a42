//! Findings of CodeGuru Security (API version 2018-05-10, `Finding`).

use finding_source::json::{Int, Text};

finding_source::schema! {
    /// A finding. The API guarantees none of its members. `codeSnippet` and the code of suggested fixes are not read.
    pub(crate) struct Entry<'r> {
        pub(crate) id: Option<Text<'r>> = "id",
        pub(crate) title: Option<Text<'r>> = "title",
        pub(crate) description: Option<Text<'r>> = "description",
        pub(crate) sort: Option<Text<'r>> = "type",
        /// Seconds since 1970 in the API, a date and time as written by the AWS CLI.
        pub(crate) created_at: Option<Text<'r>> = "createdAt",
        pub(crate) updated_at: Option<Text<'r>> = "updatedAt",
        /// `Open` or `Closed`.
        pub(crate) status: Option<Text<'r>> = "status",
        pub(crate) severity: Option<Text<'r>> = "severity",
        /// The name of the scan.
        pub(crate) scan: Option<Text<'r>> = "resource"."id",
        pub(crate) sub_resource_id: Option<Text<'r>> = "resource"."subResourceId",
        pub(crate) reference_urls: Vec<Text<'r>> = "vulnerability"."referenceUrls",
        /// Names of weaknesses and vulnerabilities, and any other text.
        pub(crate) related_vulnerabilities: Vec<Text<'r>> = "vulnerability"."relatedVulnerabilities",
        pub(crate) file_path: Option<File<'r>> = "vulnerability"."filePath",
        pub(crate) generator_id: Option<Text<'r>> = "generatorId",
        pub(crate) detector_id: Option<Text<'r>> = "detectorId",
        pub(crate) detector_name: Option<Text<'r>> = "detectorName",
        pub(crate) detector_tags: Vec<Text<'r>> = "detectorTags",
        pub(crate) rule_id: Option<Text<'r>> = "ruleId",
        pub(crate) recommendation: Option<Advice<'r>> = "remediation"."recommendation",
    }

    #[derive(Copy)]
    pub(crate) struct File<'r> {
        pub(crate) name: Option<Text<'r>> = "name",
        pub(crate) path: Option<Text<'r>> = "path",
        pub(crate) start_line: Option<Int> = "startLine",
        pub(crate) end_line: Option<Int> = "endLine",
    }

    #[derive(Copy)]
    pub(crate) struct Advice<'r> {
        pub(crate) text: Option<Text<'r>> = "text",
        pub(crate) url: Option<Text<'r>> = "url",
    }

    /// A finding that BatchGetFindings did not return.
    #[derive(Copy)]
    pub(crate) struct Failed<'r> {
        pub(crate) scan_name: Option<Text<'r>> = "scanName",
        pub(crate) finding_id: Option<Text<'r>> = "findingId",
        pub(crate) error_code: Option<Text<'r>> = "errorCode",
    }
}
