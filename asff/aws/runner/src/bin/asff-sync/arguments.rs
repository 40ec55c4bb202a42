//! The arguments.

use std::ffi::OsString;

use asff_aws::asff_normalizer::Suppressed;
use asff_aws::asff_normalizer::finding_severity::{Kind, Label};
use clap::Parser;
use clap::builder::{OsStringValueParser, TypedValueParser};

/// Read the reports of a pipeline, and bring Security Hub into the state that they describe.
///
/// New findings are imported, known ones are updated, and those that a complete scan no longer finds are archived. The
/// same reports again change nothing. Pass all reports of a run at once: a finding that is in none of them is gone.
///
/// Exit status: 0 done; 1 the gate failed, or the service refused a finding; 2 an input or a call failed. Everything
/// that could be read is sent, but then nothing is archived.
#[derive(Debug, Parser)]
#[command(version, name = "asff-sync")]
pub(crate) struct Arguments {
    /// Reports, directories with reports, and patterns such as 'reports/*.json'; - is standard input
    #[arg(required_unless_present = "files_from", value_name = "REPORT", value_parser = file())]
    pub(crate) reports: Vec<OsString>,
    /// File with names of further reports, one a line; - is standard input
    #[arg(long, value_name = "LIST", value_parser = file())]
    pub(crate) files_from: Option<OsString>,
    /// AWS account of the findings [default: that of the credentials]
    #[arg(long, value_name = "ID", value_parser = text)]
    pub(crate) account: Option<String>,
    /// AWS region of the hub [default: that of the environment]
    #[arg(long, value_parser = text)]
    pub(crate) region: Option<String>,
    /// Registered product [default: the account's own]
    #[arg(long, value_name = "ARN", value_parser = text)]
    pub(crate) product_arn: Option<String>,
    /// Repository that was scanned; part of the ids
    #[arg(long, value_name = "NAME", value_parser = text)]
    pub(crate) repository: Option<String>,
    /// Branch that was scanned; part of the ids
    #[arg(long, value_name = "NAME", value_parser = text)]
    pub(crate) branch: Option<String>,
    /// Commit that was scanned
    #[arg(long, value_parser = text)]
    pub(crate) commit: Option<String>,
    /// Build that scanned
    #[arg(long, value_name = "ID", value_parser = text)]
    pub(crate) build_id: Option<String>,
    /// AWS resource that was scanned; part of the ids
    #[arg(long, value_name = "TYPE=ID", value_parser = text)]
    pub(crate) resource: Option<String>,
    /// Page of the reports
    #[arg(long, value_name = "URL", value_parser = text)]
    pub(crate) report_url: Option<String>,
    /// Time of the run, such as 2026-01-02T03:04:05Z [default: now]
    #[arg(long, value_name = "TIME", value_parser = text)]
    pub(crate) now: Option<String>,
    /// Directory of the checkout, removed from the paths of findings
    #[arg(long, value_name = "DIR", value_parser = text)]
    pub(crate) root: Vec<String>,
    /// Severity policy: default, aws-blog, or a file
    #[arg(long, value_parser = text)]
    pub(crate) policy: Option<String>,
    /// CISA's known_exploited_vulnerabilities.json: findings of any tool with a CVE in it are known to be exploited
    #[arg(long, value_name = "FILE", value_parser = file())]
    pub(crate) kev: Option<OsString>,
    /// FIRST's epss_scores CSV, unpacked: the probability that a CVE is exploited
    #[arg(long, value_name = "FILE", value_parser = file())]
    pub(crate) epss: Option<OsString>,
    /// VEX document of OpenVEX or CycloneDX: findings that it calls not affected, fixed or false positives are closed
    #[arg(long, value_name = "FILE", value_parser = file())]
    pub(crate) vex: Vec<OsString>,
    /// Package URL of the application that the reports are of, for statements of VEX documents on it
    #[arg(long, value_name = "PURL", requires = "vex", value_parser = text)]
    pub(crate) vex_product: Vec<String>,
    /// Fail on open findings of at least this severity, and on incomplete reports
    #[arg(long, value_name = "LABEL", value_parser = label)]
    pub(crate) fail_on: Option<Label>,
    /// Fail on known exploited vulnerabilities, whatever their severity, and on incomplete reports
    #[arg(long)]
    pub(crate) fail_on_kev: bool,
    /// Fail only on findings of this kind, and of unknown kind: dependency, code, web, configuration, secret, quality
    #[arg(long, value_name = "KIND", value_parser = kind)]
    pub(crate) kind: Vec<Kind>,
    /// Do not fail on incomplete reports
    #[arg(long)]
    pub(crate) allow_incomplete: bool,
    /// Suppressed findings: archive sends them with the record state ARCHIVED, omit does not send them
    #[arg(long, value_name = "CHOICE", default_value = "archive", value_parser = suppressed)]
    pub(crate) suppressed: Suppressed,
    /// Tool that did not finish; nothing of it is archived
    #[arg(long, value_name = "TOOL", value_parser = text)]
    pub(crate) incomplete: Vec<String>,
    /// Read the hub, print what would change, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Archive nothing
    #[arg(long)]
    pub(crate) no_archive: bool,
    /// Set resolved findings that are found again to NEW
    #[arg(long)]
    pub(crate) reopen: bool,
    /// Add a note to archived findings
    #[arg(long)]
    pub(crate) note: bool,
    /// Role to assume
    #[arg(long, value_name = "ARN", value_parser = text)]
    pub(crate) role_arn: Option<String>,
    /// Endpoint of the AWS services, for tests and proxies
    #[arg(long, value_name = "URL", value_parser = text)]
    pub(crate) endpoint_url: Option<String>,
    /// Print the name of each file in a directory that is not a report, and why
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// Print errors and results only
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

impl Arguments {
    /// Returns true if the pipeline waits for a decision.
    pub(crate) fn has_gate(&self) -> bool {
        self.fail_on.is_some() || self.fail_on_kev
    }
}

/// The error for an argument that is empty, as it is if a variable of the shell is not set.
const EMPTY: &str = "the value is empty: is a variable not set?";

/// Parses a text that is not empty: another repository or branch gives all findings other ids.
fn text(text: &str) -> Result<String, &'static str> {
    match text {
        "" => Err(EMPTY),
        text => Ok(text.to_owned()),
    }
}

/// Parses the name of a file.
fn file() -> impl TypedValueParser<Value = OsString> {
    OsStringValueParser::new().try_map(|name| match name.is_empty() {
        true => Err(EMPTY),
        false => Ok(name),
    })
}

fn label(text: &str) -> Result<Label, &'static str> {
    let expected = "expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL";
    text.parse().map_err(|_| expected)
}

fn kind(text: &str) -> Result<Kind, String> {
    text.parse().map_err(|_| {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        format!("expected one of {}", kinds.join(", "))
    })
}

fn suppressed(text: &str) -> Result<Suppressed, &'static str> {
    match text {
        "archive" => Ok(Suppressed::Archive),
        "omit" => Ok(Suppressed::Omit),
        _ => Err("expected archive or omit"),
    }
}
