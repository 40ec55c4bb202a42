//! Arguments that several commands have.

use std::ffi::OsString;

use clap::{Args, ValueHint};

use super::values::{self, InstancesChoice, RedactionChoice};

/// Which source reads the reports.
#[derive(Args, Debug)]
pub(crate) struct Source {
    /// The source that reads all files, such as zap-json, or the tool that wrote them, such as zap: see `asff tools`.
    #[arg(long, value_name = "ID", value_parser = values::sources(), hide_possible_values = true)]
    pub(crate) tool: Option<String>,
}

/// Which reports, and how to read them.
#[derive(Args, Debug)]
pub(crate) struct Reading {
    /// What becomes of a defect that was seen in several places.
    #[arg(long, value_enum, default_value_t = InstancesChoice::Merge)]
    pub(crate) instances: InstancesChoice,
    /// CISA's known_exploited_vulnerabilities.json: findings of any tool with a CVE that it lists are known to be
    /// exploited. Without it, only reports of Dependency-Check say that a finding is.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) kev: Option<OsString>,
    /// FIRST's epss_scores CSV, unpacked: the probability that a CVE is exploited, for policies and EpssScore. Without
    /// it, no finding has one.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) epss: Option<OsString>,
    /// The project's directory on the machine that made the reports: paths below it become relative.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) root: Option<String>,
    /// How much of the texts is left out as a secret.
    #[arg(long, value_enum, default_value_t = RedactionChoice::Default)]
    pub(crate) redaction: RedactionChoice,
    /// Show the place and the kind of each secret that was left out, as notes. The secrets are not shown.
    #[arg(long)]
    pub(crate) explain_redaction: bool,
    #[command(flatten)]
    pub(crate) files: Files,
}

/// Whether findings quote what the target of a scan answered.
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
    /// Read the names of more files from this file, one a line; - is standard input.
    #[arg(long, value_name = "LIST", value_hint = ValueHint::FilePath)]
    pub(crate) files_from: Option<OsString>,
    /// Name each file of a directory that is not a report, and why.
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// Files, directories and patterns such as 'reports/*.json'; - is standard input.
    #[arg(required_unless_present = "files_from", value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) files: Vec<OsString>,
}

/// How to grade.
#[derive(Args, Debug)]
pub(crate) struct Grading {
    /// `default`, `aws-blog` (the numbers of the AWS sample), or a policy file.
    #[arg(long, value_name = "POLICY", default_value = "default", value_hint = ValueHint::FilePath)]
    pub(crate) policy: String,
    /// The time, RFC 3339: for CreatedAt and UpdatedAt, and its day in UTC for rules of a policy that end; that of the
    /// clock when absent.
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<String>,
}

/// Whose findings these are.
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

/// What else is known of whose findings these are.
#[derive(Args, Debug)]
#[command(next_help_heading = "Target")]
pub(crate) struct TargetDetails {
    /// The partition; follows from the region, and is refused when it contradicts it.
    #[arg(long)]
    pub(crate) partition: Option<String>,
    /// The ARN of a registered product, instead of the account's default one.
    #[arg(long, value_name = "ARN")]
    pub(crate) product_arn: Option<String>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    /// The commit that was scanned.
    #[arg(long)]
    pub(crate) commit: Option<String>,
    /// The build in which it was scanned.
    #[arg(long, value_name = "ID")]
    pub(crate) build_id: Option<String>,
    /// Where the report can be read.
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(crate) report_url: Option<String>,
}

/// What was scanned. It makes a part of the findings' ids.
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
