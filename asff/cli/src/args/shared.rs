//! Arguments that several commands share.

use std::ffi::OsString;

use clap::{Args, ValueHint};
use report_files::{CatalogFiles, Catalogs, Input};

use super::values::{self, InstancesChoice, RedactionChoice};

/// The source that reads the reports.
#[derive(Args, Debug)]
pub(crate) struct Source {
    /// The source that reads all files, such as zap-json, or the tool that wrote them, such as zap: see `asff tools`.
    #[arg(long, value_name = "ID", value_parser = values::sources(), ignore_case = true, hide_possible_values = true)]
    pub(crate) tool: Option<String>,
}

/// The reports, and how they are read.
#[derive(Args, Debug)]
pub(crate) struct Reading {
    /// How a defect in several places is reported.
    #[arg(long, value_enum, default_value_t = InstancesChoice::Merge)]
    pub(crate) instances: InstancesChoice,
    /// CISA's known_exploited_vulnerabilities.json: findings of any tool with a CVE in it are marked as known to be
    /// exploited. Without it, only reports say so, such as those of Dependency-Check and Grype.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) kev: Option<OsString>,
    /// FIRST's epss_scores CSV, unpacked: the probability that a CVE is exploited, for policies and EpssScore. Without
    /// it, only reports say so, such as those of Grype.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) epss: Option<OsString>,
    /// A VEX document of OpenVEX or CycloneDX in JSON: findings that it calls not affected, fixed or false positives are
    /// closed, with its justification. Packages are compared by package URL. Can be repeated; the latest statement counts.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) vex: Vec<OsString>,
    /// The package URL of the application that the reports are of, such as pkg:github/acme/shop@1.4.2: statements of a VEX
    /// document on it apply to the packages in it. Can be repeated.
    #[arg(long, value_name = "PURL", requires = "vex")]
    pub(crate) vex_product: Vec<String>,
    /// The project directory on the machine that made the reports: paths below it become relative.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) root: Option<String>,
    /// How strictly secrets are removed from texts.
    #[arg(long, value_enum, default_value_t = RedactionChoice::Default)]
    pub(crate) redaction: RedactionChoice,
    /// Add a note with the location and the kind of each secret that was removed. The secrets are not shown.
    #[arg(long)]
    pub(crate) explain_redaction: bool,
    #[command(flatten)]
    pub(crate) files: Files,
}

impl Reading {
    /// Reads the catalogs and VEX documents that the arguments name.
    ///
    /// # Errors
    ///
    /// One line that names the option and the file.
    pub(crate) fn catalogs(&self) -> Result<Catalogs, String> {
        let files = CatalogFiles {
            kev: self.kev.as_ref(),
            epss: self.epss.as_ref(),
            vex: &self.vex,
            vex_products: &self.vex_product,
        };
        Catalogs::read(&files)
    }
}

/// Quoting the responses of the scanned target in findings.
#[derive(Args, Debug)]
pub(crate) struct Evidence {
    /// Put what the target answered to ZAP into descriptions: evidence and other information, without the secrets that are
    /// recognized, at most 300 bytes of each. Such answers may contain session values and personal data. Without this
    /// option, none of it is written.
    #[arg(long)]
    pub(crate) evidence: bool,
}

/// The files that a command reads.
#[derive(Args, Debug)]
pub(crate) struct Files {
    /// Read more file names from this file, one per line; - is standard input.
    #[arg(long, value_name = "LIST", value_hint = ValueHint::FilePath)]
    pub(crate) files_from: Option<OsString>,
    /// Print the name of each file in a directory that is not a report, and why.
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// Files, directories and patterns such as 'reports/*.json'; - is standard input.
    #[arg(required_unless_present = "files_from", value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) files: Vec<OsString>,
}

impl Files {
    /// Returns the files that the arguments name.
    ///
    /// # Errors
    ///
    /// One line if the list of names cannot be read, or standard input is named twice.
    pub(crate) fn gather(&self) -> Result<Vec<Input>, String> {
        report_files::gather(&self.files, self.files_from.as_ref())
    }
}

/// The policy and the time of grading.
#[derive(Args, Debug)]
pub(crate) struct Grading {
    /// `default`, `aws-blog` (the numbers of the AWS sample), or a policy file.
    #[arg(long, value_name = "POLICY", default_value = "default", value_hint = ValueHint::FilePath)]
    pub(crate) policy: String,
    /// The time, as RFC 3339, for CreatedAt and UpdatedAt; its day in UTC decides whether a policy rule has expired.
    /// The current time by default.
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<String>,
}

/// The target of the findings.
#[derive(Args, Debug)]
#[command(next_help_heading = "Target")]
pub(crate) struct TargetArguments {
    /// The AWS account, 12 digits.
    #[arg(
        long,
        value_name = "ID",
        required_unless_present = "to",
        required_if_eq("to", "asff")
    )]
    pub(crate) account: Option<String>,
    /// The AWS region.
    #[arg(long, required_unless_present = "to", required_if_eq("to", "asff"))]
    pub(crate) region: Option<String>,
    #[command(flatten)]
    pub(crate) details: TargetDetails,
}

/// Details of the target.
#[derive(Args, Debug)]
#[command(next_help_heading = "Target")]
pub(crate) struct TargetDetails {
    /// The partition; by default that of the region. It must not contradict the region.
    #[arg(long)]
    pub(crate) partition: Option<String>,
    /// The ARN of a registered product; the account's default product if omitted.
    #[arg(long, value_name = "ARN")]
    pub(crate) product_arn: Option<String>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    /// The commit that was scanned.
    #[arg(long)]
    pub(crate) commit: Option<String>,
    /// The build that scanned it.
    #[arg(long, value_name = "ID")]
    pub(crate) build_id: Option<String>,
    /// The address where the report can be read.
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(crate) report_url: Option<String>,
}

/// The scope of the scan. It is part of the ids of the findings.
#[derive(Args, Debug)]
pub(crate) struct Scope {
    /// The repository that was scanned.
    #[arg(long)]
    pub(crate) repository: Option<String>,
    /// The branch that was scanned.
    #[arg(long)]
    pub(crate) branch: Option<String>,
    /// The AWS resource that was scanned, such as AwsLambdaFunction=arn:aws:lambda:….
    #[arg(long, value_name = "TYPE=ID")]
    pub(crate) resource: Option<String>,
}
