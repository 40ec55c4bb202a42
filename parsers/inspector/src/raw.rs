//! The schema of findings, borrowed from the report: the API model `inspector2` 2020-06-08.

use finding_source::json::{Float, Int, Text};

finding_source::schema! {
    /// A finding of Inspector's API, and of enhanced scanning by ECR.
    pub struct Finding<'r> in any case {
        /// The account of the resource.
        pub account: Option<Text<'r>> = "awsAccountId",
        /// `PACKAGE_VULNERABILITY`, `CODE_VULNERABILITY`, `NETWORK_REACHABILITY`.
        pub kind: Option<Text<'r>> = "type",
        /// `ACTIVE`, `SUPPRESSED`, `CLOSED`.
        pub status: Option<Text<'r>> = "status",
        /// `CRITICAL` to `INFORMATIONAL`, `UNTRIAGED`.
        pub severity: Option<Text<'r>> = "severity",
        /// The title.
        pub title: Option<Text<'r>> = "title",
        /// The description.
        pub description: Option<Text<'r>> = "description",
        /// The time of the first observation.
        pub first_seen: Option<Text<'r>> = "firstObservedAt",
        /// The time of the last observation.
        pub last_seen: Option<Text<'r>> = "lastObservedAt",
        /// The rating that Inspector chose; `scoreDetails` in ECR.
        pub score: Option<Score<'r>> = "inspectorScoreDetails" | "scoreDetails",
        /// The vulnerability of packages.
        pub package: Option<PackageDetails<'r>> = "packageVulnerabilityDetails",
        /// The weakness in the code of a function.
        pub code: Option<CodeDetails<'r>> = "codeVulnerabilityDetails",
        /// The open ports.
        pub network: Option<NetworkDetails<'r>> = "networkReachabilityDetails",
        /// The affected resource.
        pub resources: Vec<Resource<'r>> = "resources",
        /// FIRST's EPSS.
        pub epss: Option<Float> = "epss"."score",
        /// `YES` or `NO`.
        pub exploit: Option<Text<'r>> = "exploitAvailable",
        /// The time of the last known exploit.
        pub last_exploit: Option<Text<'r>> = "exploitabilityDetails"."lastKnownExploitAt",
        /// Advice.
        pub remediation: Option<Remediation<'r>> = "remediation",
    }

    /// The rating that Inspector chose.
    pub struct Score<'r> in any case {
        /// The rating, with Inspector's adjustments.
        pub rating: Option<Rating<'r>> = "adjustedCvss" | "cvss",
    }

    /// A rating.
    pub struct Rating<'r> in any case {
        /// The score.
        pub score: Option<Float> = "score" | "baseScore",
        /// The vector.
        pub vector: Option<Text<'r>> = "scoringVector",
        /// `3.1`.
        pub version: Option<Text<'r>> = "version",
        /// `NVD`, or a vendor.
        pub source: Option<Text<'r>> = "scoreSource" | "source",
    }

    /// A vulnerability of packages.
    pub struct PackageDetails<'r> in any case {
        /// `CVE-…`.
        pub id: Option<Text<'r>> = "vulnerabilityId",
        /// The database: `NVD`, `DEBIAN_CVE`.
        pub source: Option<Text<'r>> = "source",
        /// The page in the database.
        pub url: Option<Text<'r>> = "sourceUrl",
        /// Ratings.
        pub cvss: Vec<Rating<'r>> = "cvss",
        /// The packages.
        pub packages: Vec<VulnerablePackage<'r>> = "vulnerablePackages",
        /// Ids of related vulnerabilities.
        pub related: Vec<Text<'r>> = "relatedVulnerabilities",
        /// Further reading.
        pub references: Vec<Text<'r>> = "referenceUrls",
        /// The severity of the distribution, in its own words.
        pub vendor_severity: Option<Text<'r>> = "vendorSeverity",
    }

    /// A package.
    pub struct VulnerablePackage<'r> in any case {
        /// The name.
        pub name: Option<Text<'r>> = "name",
        /// The version.
        pub version: Option<Text<'r>> = "version",
        /// The epoch of the version; 0 if there is none.
        pub epoch: Option<Int> = "epoch",
        /// The release of the distribution.
        pub release: Option<Text<'r>> = "release",
        /// `OS`, `GO`, `PYTHONPKG`.
        pub manager: Option<Text<'r>> = "packageManager",
        /// The file.
        pub path: Option<Text<'r>> = "filePath",
        /// The first version without the vulnerability, or `NotAvailable`.
        pub fixed: Option<Text<'r>> = "fixedInVersion",
        /// The command of the update, or `NotAvailable`.
        pub remediation: Option<Text<'r>> = "remediation",
    }

    /// A weakness in code.
    pub struct CodeDetails<'r> in any case {
        /// The file.
        pub file: Option<FilePath<'r>> = "filePath",
        /// `CWE-117`.
        pub cwes: Vec<Text<'r>> = "cwes",
        /// The rule.
        pub rule: Option<Text<'r>> = "ruleId",
        /// The detector.
        pub detector: Option<Text<'r>> = "detectorId",
        /// The name of the detector.
        pub detector_name: Option<Text<'r>> = "detectorName",
        /// Further reading.
        pub references: Vec<Text<'r>> = "referenceUrls",
    }

    /// A place in a file.
    pub struct FilePath<'r> in any case {
        /// The path.
        pub path: Option<Text<'r>> = "filePath",
        /// The first line.
        pub start: Option<Int> = "startLine",
        /// The last line.
        pub end: Option<Int> = "endLine",
    }

    /// Open ports.
    pub struct NetworkDetails<'r> in any case {
        /// `TCP` or `UDP`.
        pub protocol: Option<Text<'r>> = "protocol",
        /// The ports.
        pub ports: Option<PortRange> = "openPortRange",
    }

    /// A range of ports.
    pub struct PortRange in any case {
        /// The first port.
        pub begin: Option<Int> = "begin",
        /// The last port.
        pub end: Option<Int> = "end",
    }

    /// A resource.
    pub struct Resource<'r> in any case {
        /// `AWS_EC2_INSTANCE`, `AWS_ECR_CONTAINER_IMAGE`, `AWS_LAMBDA_FUNCTION`, `CODE_REPOSITORY`.
        pub kind: Option<Text<'r>> = "type",
        /// The ARN; of an instance its id.
        pub id: Option<Text<'r>> = "id",
        /// The region.
        pub region: Option<Text<'r>> = "region",
        /// The partition.
        pub partition: Option<Text<'r>> = "partition",
        /// Details. Tags, roles and networks are not read.
        pub details: Option<Details<'r>> = "details",
    }

    /// Details of a resource.
    pub struct Details<'r> in any case {
        /// An image.
        pub image: Option<EcrImage<'r>> = "awsEcrContainerImage",
        /// `AMAZON_LINUX_2`, of an instance.
        pub instance_platform: Option<Text<'r>> = "awsEc2Instance"."platform",
    }

    /// An image.
    pub struct EcrImage<'r> in any case {
        /// Its tags.
        pub tags: Vec<Text<'r>> = "imageTags",
        /// `DEBIAN_12`.
        pub platform: Option<Text<'r>> = "platform",
    }

    /// Advice.
    pub struct Remediation<'r> in any case {
        /// The advice.
        pub recommendation: Option<Recommendation<'r>> = "recommendation",
    }

    /// Advice.
    pub struct Recommendation<'r> in any case {
        /// The text, or `None Provided`.
        pub text: Option<Text<'r>> = "text",
        /// A page.
        pub url: Option<Text<'r>> = "Url",
    }
}
