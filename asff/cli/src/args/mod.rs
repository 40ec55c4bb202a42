//! The command line.

mod shared;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueHint};
use clap_complete::Shell;
use finding_severity::{Kind, Label, Normalized, Status};

use crate::help;

pub(crate) use self::shared::{
    Evidence, Files, Grading, Reading, Scope, Source, TargetArguments, TargetDetails,
};
pub(crate) use self::values::{
    Format, GroupBy, InstancesChoice, ListFormat, RedactionChoice, SummaryFormat, SuppressedChoice,
    To,
};

/// Turns reports of security tools into AWS Security Hub findings (ASFF).
#[derive(Debug, Parser)]
#[command(name = "asff", version, about, long_about = None, after_help = help::after(""))]
pub(crate) struct Arguments {
    /// Print no notes.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the findings of reports as ASFF to standard output.
    #[command(after_help = help::after("convert"))]
    Convert(Box<Convert>),
    /// Tell which tool wrote each file: FILE, source id and confidence, separated by tabs.
    #[command(after_help = help::after("detect"))]
    Detect(Detect),
    /// List the findings of reports, the worst first, a line each.
    #[command(after_help = help::after("list"))]
    List(Box<List>),
    /// Show a table of what reports hold: tools by severity, completeness, notes.
    #[command(after_help = help::after("summary"))]
    Summary(Summary),
    /// Decide whether a pipeline may go on: exit status 1 when a finding reaches a severity.
    #[command(after_help = help::after("gate"))]
    Gate(Gate),
    /// Check ASFF: every violation as FILE, finding Id, JSON pointer, rule and explanation, separated by tabs.
    #[command(after_help = help::after("validate"))]
    Validate(Validate),
    /// Put ASFF findings into request bodies that keep all limits of BatchImportFindings.
    #[command(after_help = help::after("batch"))]
    Batch(Batch),
    /// Bring the findings of an earlier run and of this one together: now, and archived what is gone.
    #[command(after_help = help::after("reconcile"))]
    Reconcile(Box<Reconcile>),
    /// Grade words, scores and CVSS vectors: TEXT, number and label, separated by tabs.
    #[command(after_help = help::after("severity"))]
    Severity(Severity),
    /// Write, check and explain policies: how findings are graded, and which risks are accepted.
    #[command(subcommand, after_help = help::after("policy"))]
    Policy(PolicyCommand),
    /// List the sources of reports that can be read.
    #[command(after_help = help::after("tools"))]
    Tools(Tools),
    /// Bring Security Hub up to date, with `asff-sync` when that is installed.
    #[command(after_help = help::after("sync"))]
    Sync(Sync),
    /// Write the completions of a shell to standard output.
    #[command(after_help = help::after("completions"))]
    Completions(Completions),
    /// Write a manual page, of the program or of a command, to standard output.
    #[command(after_help = help::after("man"))]
    Man(Man),
}

#[derive(Args, Debug)]
pub(crate) struct Convert {
    #[command(flatten)]
    pub(crate) grading: Grading,
    /// What to write. SARIF is that of `asff list --format sarif`, and needs no account.
    #[arg(long, value_enum, default_value_t = To::Asff)]
    pub(crate) to: To,
    /// How to write ASFF: as an array when absent.
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// What becomes of suppressed, false positive and fixed findings.
    #[arg(long, value_enum, default_value_t = SuppressedChoice::Archive)]
    pub(crate) suppressed: SuppressedChoice,
    /// Write what the reports cover to this file, for `asff reconcile --run`.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) run: Option<PathBuf>,
    /// The most bytes of ASFF to write; 256 for each byte of the reports, and at least 64 MiB, when absent.
    #[arg(long, value_name = "BYTES")]
    pub(crate) max_output: Option<u64>,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) evidence: Evidence,
    // The last, since whatever follows would stand under its heading.
    #[command(flatten)]
    pub(crate) target: TargetArguments,
}

#[derive(Args, Debug)]
pub(crate) struct Detect {
    #[command(flatten)]
    pub(crate) files: Files,
}

#[derive(Args, Debug)]
pub(crate) struct Severity {
    #[command(flatten)]
    pub(crate) grading: Grading,
    /// The tool whose words these are, such as zap.
    #[arg(long, value_name = "ID")]
    pub(crate) tool: Option<String>,
    /// Words, scores from 0 to 10, or CVSS vectors; - reads one a line from standard input.
    #[arg(required = true, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) texts: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Summary {
    /// How to write the summary.
    #[arg(long, value_enum, default_value_t = SummaryFormat::Text)]
    pub(crate) format: SummaryFormat,
    /// Findings of an earlier run, as ASFF: new findings are counted, and named first. May be given several times. Name
    /// the repository, branch and resource as they were named when it was written.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) grading: Grading,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Args, Debug)]
pub(crate) struct List {
    /// How to write the list.
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(crate) format: ListFormat,
    /// Only findings of at least this severity: INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL, or a number from 0 to 100.
    #[arg(long, value_name = "LABEL", value_parser = values::least)]
    pub(crate) fail_on: Option<Normalized>,
    /// Findings of an earlier run, as ASFF: the list tells which ones are new, reopened, graded otherwise, unchanged and
    /// gone. May be given several times. Name the repository, branch and resource as they were named when it was written.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    /// Put the findings of one tool, or of one file, together.
    #[arg(long, value_enum)]
    pub(crate) group_by: Option<GroupBy>,
    #[command(flatten)]
    pub(crate) filters: Filters,
    #[command(flatten)]
    pub(crate) grading: Grading,
    /// The source that reads all files, such as zap-json, or the tool that wrote them, such as zap: see `asff tools`.
    #[arg(long, value_name = "ID", value_parser = values::sources(), hide_possible_values = true)]
    pub(crate) source: Option<String>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) evidence: Evidence,
    #[command(flatten)]
    pub(crate) scope: Scope,
}

/// Which findings are listed. Several words of one option: any of them. Several options: all of them.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Filters")]
pub(crate) struct Filters {
    /// Only findings with these labels, such as HIGH,CRITICAL.
    #[arg(long, value_name = "LABEL", value_delimiter = ',', ignore_case = true, value_parser = values::labels())]
    pub(crate) severity: Vec<Label>,
    /// Only findings of these kinds.
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = values::kinds())]
    pub(crate) kind: Vec<Kind>,
    /// Only findings of these tools, such as trivy,zap.
    #[arg(long, value_name = "TOOL", value_delimiter = ',')]
    pub(crate) tool: Vec<String>,
    /// Only findings with these weaknesses, such as 79 or CWE-79.
    #[arg(long, value_name = "CWE", value_delimiter = ',')]
    pub(crate) cwe: Vec<String>,
    /// Only findings with this id, rule or advisory, such as CVE-2021-44228.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) id: Vec<String>,
    /// Only findings in this file, below this directory, or at this address; * and ** stand for any characters.
    #[arg(long, value_name = "PATH")]
    pub(crate) path: Vec<String>,
    /// Only findings with this text in title, description, rule, advisory or place, in upper or lower case.
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Vec<String>,
    /// Only findings that are known to be exploited: see --kev.
    #[arg(long)]
    pub(crate) kev_only: bool,
    /// Only findings that are exploited with at least this probability, 0 to 1: see --epss.
    #[arg(long, value_name = "PROBABILITY", value_parser = values::probability)]
    pub(crate) epss_at_least: Option<f64>,
    /// Only findings with this status: open, suppressed, false-positive or fixed. Tables, Markdown and HTML show open
    /// ones when this is absent; the other formats show all, with their status.
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = values::statuses())]
    pub(crate) status: Vec<Status>,
}

#[derive(Args, Debug)]
pub(crate) struct Gate {
    /// The lowest severity that fails: INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL, or a number from 0 to 100.
    #[arg(long, value_name = "LABEL", value_parser = values::least)]
    pub(crate) fail_on: Normalized,
    /// Fail on findings that CISA knows to be exploited, too: see --kev.
    #[arg(long)]
    pub(crate) fail_on_kev: bool,
    /// Only findings of this kind fail. May be given several times.
    #[arg(long, value_name = "KIND", value_parser = values::kinds())]
    pub(crate) kind: Vec<Kind>,
    /// Only new findings fail: those that this file of ASFF does not have, or has with a lower severity than
    /// --fail-on, as resolved or as archived; for --fail-on-kev, also those that it has as not exploited. May be given
    /// several times. Name the repository, branch and resource as they were named when it was written.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    /// Let incomplete reports pass: what they do not say does not count.
    #[arg(long)]
    pub(crate) allow_incomplete: bool,
    #[command(flatten)]
    pub(crate) grading: Grading,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Args, Debug)]
pub(crate) struct Validate {
    /// Tell of what the documentation advises against, too. It does not change the exit status.
    #[arg(long)]
    pub(crate) advice: bool,
    /// Documents of ASFF findings; - is standard input.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct Batch {
    /// The directory for the requests, NUMBER-ACCOUNT-REGION.json. It is made if there is none, and must not hold any
    /// requests.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) out: PathBuf,
    /// Send only findings without violations that the service is known to refuse.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Write nothing if there were more requests than this.
    #[arg(long, value_name = "NUMBER", default_value_t = 9_999)]
    pub(crate) max_requests: usize,
    /// Documents of ASFF findings; - is standard input.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct Reconcile {
    /// Findings of earlier runs, as ASFF. May be given several times.
    #[arg(long, required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    /// What this run covers, as `asff convert --run` wrote it. May be given several times. FILEs are then ASFF.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["account", "region"])]
    pub(crate) run: Vec<OsString>,
    /// A tool whose report is incomplete, such as zap: its findings are not archived. May be given several times.
    #[arg(long, value_name = "TOOL")]
    pub(crate) incomplete: Vec<String>,
    /// How to write the findings.
    #[arg(long, value_enum, default_value_t = Format::Array)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) grading: Grading,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) evidence: Evidence,
    /// The AWS account, 12 digits. FILEs are then the reports of this run.
    #[arg(long, value_name = "ID", requires = "region", help_heading = "Target")]
    pub(crate) account: Option<String>,
    /// The AWS region.
    #[arg(long, requires = "account", help_heading = "Target")]
    pub(crate) region: Option<String>,
    #[command(flatten)]
    pub(crate) details: TargetDetails,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Write a policy with every key, each a comment.
    Init(PolicyInit),
    /// Check a policy: errors with line and column, and what can hardly be meant.
    Check(PolicyCheck),
    /// Show what decided the grade of each finding, a line each.
    Explain(Box<PolicyExplain>),
}

#[derive(Args, Debug)]
pub(crate) struct PolicyInit {
    /// The file to write, which must not be there yet; standard output when absent.
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct PolicyCheck {
    /// The policy, in TOML or JSON.
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: String,
}

#[derive(Args, Debug)]
pub(crate) struct PolicyExplain {
    /// Only findings with this rule or advisory.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) id: Vec<String>,
    /// Show every step.
    #[arg(long)]
    pub(crate) steps: bool,
    #[command(flatten)]
    pub(crate) grading: Grading,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Args, Debug)]
pub(crate) struct Tools {
    /// Write JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Sync {
    /// The arguments of `asff-sync`.
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENT"
    )]
    pub(crate) arguments: Vec<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Args, Debug)]
pub(crate) struct Man {
    /// The command whose page it is; the program's own page when absent.
    #[arg(value_parser = values::commands())]
    pub(crate) command: Option<String>,
}
