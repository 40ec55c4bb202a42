//! The arguments.

use std::path::PathBuf;

use clap::Parser;

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
    /// Reports, and directories with reports; - is standard input
    #[arg(required_unless_present = "files_from", value_name = "REPORT")]
    pub(crate) reports: Vec<PathBuf>,
    /// File with names of further reports, one a line; - is standard input
    #[arg(long, value_name = "LIST")]
    pub(crate) files_from: Option<PathBuf>,
    /// AWS account of the findings [default: that of the credentials]
    #[arg(long, value_name = "ID")]
    pub(crate) account: Option<String>,
    /// AWS region of the hub [default: that of the environment]
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// Registered product [default: the account's own]
    #[arg(long, value_name = "ARN")]
    pub(crate) product_arn: Option<String>,
    /// Repository that was scanned; part of the ids
    #[arg(long, value_name = "NAME")]
    pub(crate) repository: Option<String>,
    /// Branch that was scanned; part of the ids
    #[arg(long, value_name = "NAME")]
    pub(crate) branch: Option<String>,
    /// Commit that was scanned
    #[arg(long)]
    pub(crate) commit: Option<String>,
    /// Build that scanned
    #[arg(long, value_name = "ID")]
    pub(crate) build_id: Option<String>,
    /// AWS resource that was scanned; part of the ids
    #[arg(long, value_name = "TYPE=ID")]
    pub(crate) resource: Option<String>,
    /// Page of the reports
    #[arg(long, value_name = "URL")]
    pub(crate) report_url: Option<String>,
    /// Time of the run, such as 2026-01-02T03:04:05Z [default: now]
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<String>,
    /// Directory of the checkout, removed from the paths of findings
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Vec<String>,
    /// Severity policy: default, aws-blog, or a file
    #[arg(long)]
    pub(crate) policy: Option<String>,
    /// Fail on open findings of at least this severity, and on incomplete reports
    #[arg(long, value_name = "LABEL")]
    pub(crate) fail_on: Option<String>,
    /// Tool that did not finish; nothing of it is archived
    #[arg(long, value_name = "TOOL")]
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
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,
    /// Endpoint of the AWS services, for tests and proxies
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,
    /// Print errors and results only
    #[arg(long, short)]
    pub(crate) quiet: bool,
}
