//! The report's own schema, borrowed from the report.
//!
//! The entries of Trivy's lists, as `pkg/types` of Trivy and `pkg/types` of trivy-db declare them, and the other members of
//! the containers around them.

use finding_source::json::{Float, Int, StrictText, Text};
use finding_source::schema::Nested;

finding_source::schema! {
    /// An entry of `Vulnerabilities`: `types.DetectedVulnerability`.
    pub struct Vulnerability<'r> {
        /// `CVE-…`, `GHSA-…`, or another name.
        pub id: Option<Text<'r>> = "VulnerabilityID",
        /// Other names, such as `RHSA-2019:3193`.
        pub vendor_ids: Vec<Text<'r>> = "VendorIDs",
        /// The package.
        pub pkg_name: Option<Text<'r>> = "PkgName",
        /// The file of the package, if the target covers many packages.
        pub pkg_path: Option<Text<'r>> = "PkgPath",
        /// The package URL. Since 0.49.
        pub purl: Option<Text<'r>> = "PkgIdentifier"."PURL",
        /// The version that was found.
        pub installed_version: Option<Text<'r>> = "InstalledVersion",
        /// One version without the defect, or several: `2.6.9, 3.1.0`.
        pub fixed_version: Option<Text<'r>> = "FixedVersion",
        /// The state at the vendor: `affected`, `fixed`, `will_not_fix` … Since 0.44.
        pub status: Option<Text<'r>> = "Status",
        /// The image layer that added it.
        pub layer: Option<Layer<'r>> = "Layer",
        /// The source of `severity`.
        pub severity_source: Option<Text<'r>> = "SeveritySource",
        /// A page about it.
        pub primary_url: Option<Text<'r>> = "PrimaryURL",
        /// The source of the advisory.
        pub data_source: Option<DataSource<'r>> = "DataSource",
        /// The advisory in one line.
        pub title: Option<StrictText<'r>> = "Title",
        /// The advisory.
        pub description: Option<StrictText<'r>> = "Description",
        /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
        pub severity: Option<Text<'r>> = "Severity",
        /// `CWE-79`.
        pub cwe_ids: Vec<Text<'r>> = "CweIDs",
        /// Ratings by vendor.
        pub cvss: Vec<(Text<'r>, Cvss<'r>)> = "CVSS",
        /// Pages about it.
        pub references: Vec<Text<'r>> = "References",
        /// The publication date of the advisory.
        pub published_date: Option<Text<'r>> = "PublishedDate",
        /// The date of its last change.
        pub last_modified_date: Option<Text<'r>> = "LastModifiedDate",
    }

    /// `ftypes.Layer`.
    #[derive(Copy)]
    pub struct Layer<'r> {
        /// The digest of the stored layer.
        pub digest: Option<Text<'r>> = "Digest",
        /// The digest of the unpacked layer.
        pub diff_id: Option<Text<'r>> = "DiffID",
    }

    /// `types.DataSource` of trivy-db.
    #[derive(Copy)]
    pub struct DataSource<'r> {
        /// Such as `ghsa`.
        pub id: Option<Text<'r>> = "ID",
        /// Such as `GitHub Security Advisory npm`.
        pub name: Option<Text<'r>> = "Name",
    }

    /// `types.CVSS` of trivy-db: the ratings of one vendor.
    #[derive(Copy)]
    pub struct Cvss<'r> {
        /// Of version 2.
        pub v2_vector: Option<Text<'r>> = "V2Vector",
        /// Of version 3.0 or 3.1: the vector says which.
        pub v3_vector: Option<Text<'r>> = "V3Vector",
        /// Of version 4.0. Since 0.58.
        pub v40_vector: Option<Text<'r>> = "V40Vector",
        /// Of version 2.
        pub v2_score: Option<Float> = "V2Score",
        /// Of version 3.0 or 3.1.
        pub v3_score: Option<Float> = "V3Score",
        /// Of version 4.0.
        pub v40_score: Option<Float> = "V40Score",
    }

    /// An entry of `Misconfigurations`: `types.DetectedMisconfiguration`. `Code` and `Traces`, which quote the file, are
    /// not read.
    pub struct Misconfiguration<'r> {
        /// Such as `Dockerfile Security Check`.
        pub kind: Option<Text<'r>> = "Type",
        /// `DS-0002`; before 0.69 `DS002` or `AVD-AWS-0086`.
        pub id: Option<Text<'r>> = "ID",
        /// `AVD-DS-0002`, before 0.69; `N/A` for custom checks, like `ID`.
        pub avd_id: Option<Text<'r>> = "AVDID",
        /// The check in one line.
        pub title: Option<StrictText<'r>> = "Title",
        /// The description of the check.
        pub description: Option<StrictText<'r>> = "Description",
        /// The problem in this file.
        pub message: Option<StrictText<'r>> = "Message",
        /// The namespace of the check's code.
        pub namespace: Option<Text<'r>> = "Namespace",
        /// The remediation.
        pub resolution: Option<StrictText<'r>> = "Resolution",
        /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
        pub severity: Option<Text<'r>> = "Severity",
        /// A page about it.
        pub primary_url: Option<Text<'r>> = "PrimaryURL",
        /// Pages about it.
        pub references: Vec<Text<'r>> = "References",
        /// `PASS`, `FAIL` or `EXCEPTION`.
        pub status: Option<Text<'r>> = "Status",
        /// The image layer that added the file.
        pub layer: Option<Layer<'r>> = "Layer",
        /// The location. It had another name before 0.28.
        pub cause_metadata: Option<CauseMetadata<'r>> = "CauseMetadata" | "IacMetadata",
    }

    /// `ftypes.CauseMetadata`.
    pub struct CauseMetadata<'r> {
        /// The resource of a template, such as `aws_s3_bucket.logs`.
        pub resource: Option<Text<'r>> = "Resource",
        /// Such as `AWS`.
        pub provider: Option<Text<'r>> = "Provider",
        /// Such as `s3`.
        pub service: Option<Text<'r>> = "Service",
        /// From 1.
        pub start_line: Option<Int> = "StartLine",
        /// The last line.
        pub end_line: Option<Int> = "EndLine",
        /// The places that use a module with the defect.
        pub occurrences: Vec<Occurrence<'r>> = "Occurrences",
    }

    /// `ftypes.Occurrence`.
    #[derive(Copy)]
    pub struct Occurrence<'r> {
        /// The resource.
        pub resource: Option<Text<'r>> = "Resource",
        /// The template.
        pub filename: Option<Text<'r>> = "Filename",
        /// From 1.
        pub start_line: Option<Int> = "Location"."StartLine",
        /// The last line.
        pub end_line: Option<Int> = "Location"."EndLine",
    }

    /// An entry of `Secrets`: `types.DetectedSecret`. `Match` and `Code`, which may quote the secret, are not read.
    #[derive(Copy)]
    pub struct Secret<'r> {
        /// Such as `aws-access-key-id`.
        pub rule_id: Option<Text<'r>> = "RuleID",
        /// Such as `AWS`.
        pub category: Option<Text<'r>> = "Category",
        /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
        pub severity: Option<Text<'r>> = "Severity",
        /// The rule in one line.
        pub title: Option<StrictText<'r>> = "Title",
        /// From 1.
        pub start_line: Option<Int> = "StartLine",
        /// The last line.
        pub end_line: Option<Int> = "EndLine",
        /// The image layer that added the file.
        pub layer: Option<Layer<'r>> = "Layer",
    }

    /// An entry of `Licenses`: `types.DetectedLicense`. `Text`, the entire license, is not read.
    #[derive(Copy)]
    pub struct License<'r> {
        /// `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH` or `CRITICAL`.
        pub severity: Option<Text<'r>> = "Severity",
        /// Such as `restricted`.
        pub category: Option<Text<'r>> = "Category",
        /// The package that has it; empty for a file.
        pub pkg_name: Option<Text<'r>> = "PkgName",
        /// The file that has it; empty for a package.
        pub file_path: Option<Text<'r>> = "FilePath",
        /// Such as `GPL-3.0-only`.
        pub name: Option<Text<'r>> = "Name",
        /// The confidence of the recognition, from 0 to 1.
        pub confidence: Option<Float> = "Confidence",
        /// Its page.
        pub link: Option<Text<'r>> = "Link",
    }

    /// A report, or a cluster, apart from its results: `types.Report`.
    pub struct Report<'r> {
        /// The image, directory or file that was scanned.
        pub name: Option<Text<'r>> = "ArtifactName",
        /// Such as `container_image`.
        pub kind: Option<Text<'r>> = "ArtifactType",
        /// More about it.
        pub metadata: Nested<'r, Metadata<'r>> = "Metadata",
        /// The scanned cluster.
        pub cluster: Option<Text<'r>> = "ClusterName",
        /// The time of the scan.
        pub created: Option<Text<'r>> = "CreatedAt",
        /// The version of Trivy.
        pub version: Option<Text<'r>> = "Trivy"."Version",
        /// The first member that Trivy writes, but for a cluster.
        pub schema_version: Option<Int> = "SchemaVersion",
    }

    /// A resource of a cluster, apart from its results: `report.Resource`.
    pub struct Resource<'r> {
        /// Its namespace.
        pub namespace: Option<Text<'r>> = "Namespace",
        /// Such as `Deployment`.
        pub kind: Option<Text<'r>> = "Kind",
        /// Its name.
        pub name: Option<Text<'r>> = "Name",
        /// Why it could not be scanned.
        pub error: Option<Text<'r>> = "Error",
    }

    /// A result, apart from its lists: `types.Result`.
    pub struct Result<'r> {
        /// The file, or the name of what was scanned.
        pub target: Option<Text<'r>> = "Target",
        /// Such as `os-pkgs`.
        pub class: Option<Text<'r>> = "Class",
        /// Such as `debian` or `npm`.
        pub kind: Option<Text<'r>> = "Type",
    }

    /// A finding that was taken out of its list, apart from the finding: `types.ModifiedFinding`.
    pub struct Modified<'r> {
        /// `vulnerability`, `misconfiguration`, `secret` or `license`.
        pub kind: Option<Text<'r>> = "Type",
        /// `ignored`, `not_affected`, `fixed`.
        pub status: Option<Text<'r>> = "Status",
        /// The reason.
        pub statement: Option<Text<'r>> = "Statement",
        /// The file that says so.
        pub source: Option<Text<'r>> = "Source",
    }

    /// `types.Metadata`, the part that findings depend on.
    pub struct Metadata<'r> {
        /// The operating system of an image, such as `debian`.
        pub os_family: Option<Text<'r>> = "OS"."Family",
        /// Its version.
        pub os_name: Option<Text<'r>> = "OS"."Name",
        /// True if its maker has ended its support.
        pub eosl: Option<bool> = "OS"."EOSL",
        /// The commit of a repository.
        pub commit: Option<Text<'r>> = "Commit",
        /// The digest of an image's configuration.
        pub image_id: Option<Text<'r>> = "ImageID",
        /// The names of an image, with tags.
        pub repo_tags: Vec<Text<'r>> = "RepoTags",
        /// The names of an image, with the digest of its manifest.
        pub repo_digests: Vec<Text<'r>> = "RepoDigests",
    }
}
