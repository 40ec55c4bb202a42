//! The schema of basic scanning, borrowed from the report: the API model `ecr` 2015-09-21. That of enhanced scanning is
//! Inspector's own.

use finding_source::json::Text;

finding_source::schema! {
    /// A finding of basic scanning by ECR.
    pub struct BasicFinding<'r> {
        /// `CVE-…`.
        pub name: Option<Text<'r>> = "name",
        /// The description.
        pub description: Option<Text<'r>> = "description",
        /// The page of the vulnerability.
        pub uri: Option<Text<'r>> = "uri",
        /// `CRITICAL` to `INFORMATIONAL`, `UNDEFINED`.
        pub severity: Option<Text<'r>> = "severity",
        /// The package, and ratings.
        pub attributes: Vec<Attribute<'r>> = "attributes",
    }

    /// An attribute of a finding.
    pub struct Attribute<'r> {
        /// `package_name`, `package_version`, `CVSS3_SCORE`.
        pub key: Option<Text<'r>> = "key",
        /// The value; numbers are strings.
        pub value: Option<Text<'r>> = "value",
    }

    /// An image scan, apart from its findings.
    pub struct Scan<'r> {
        /// The time at which it was complete.
        pub completed: Option<Text<'r>> = "imageScanCompletedAt",
    }

    /// The image of an image scan.
    pub struct Image<'r> {
        /// The account of the registry.
        pub registry: Option<Text<'r>> = "registryId",
        /// The repository.
        pub repository: Option<Text<'r>> = "repositoryName",
        /// Its id.
        pub id: Option<ImageId<'r>> = "imageId",
    }

    /// The id of an image.
    pub struct ImageId<'r> {
        /// `sha256:…`.
        pub digest: Option<Text<'r>> = "imageDigest",
        /// A tag.
        pub tag: Option<Text<'r>> = "imageTag",
    }

    /// The state of a scan.
    pub struct ScanStatus<'r> {
        /// `COMPLETE`, `ACTIVE`, `IN_PROGRESS`, `FAILED`.
        pub status: Option<Text<'r>> = "status",
        /// The reason.
        pub description: Option<Text<'r>> = "description",
    }
}
