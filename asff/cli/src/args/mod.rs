//! The command line.

mod shared;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Parser, Subcommand, ValueHint};
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

/// Returns the error for an argument whose value is empty, as it is if a variable of the shell is not set.
pub(crate) fn empty_value(command: &clap::Command, matches: &ArgMatches) -> Option<String> {
    /// Texts that may be empty, and arguments of another program.
    const FREE: [&str; 3] = ["texts", "search", "arguments"];
    let arguments = command.get_arguments().filter(|argument| {
        let id = argument.get_id().as_str();
        !FREE.contains(&id) && matches.value_source(id) == Some(ValueSource::CommandLine)
    });
    for argument in arguments {
        let values = matches.get_raw(argument.get_id().as_str());
        if values.is_some_and(|mut values| values.any(|value| value.is_empty())) {
            return Some(match argument.get_long() {
                Some(name) => format!("--{name}: the value is empty: is a variable not set?"),
                None => "the name of a file is empty: is a variable not set?".to_owned(),
            });
        }
    }
    let (name, matches) = matches.subcommand()?;
    empty_value(command.find_subcommand(name)?, matches)
}

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
    /// Write the findings of reports as ASFF or SARIF to standard output.
    #[command(after_help = help::after("convert"))]
    Convert(Box<Convert>),
    /// Show which tool wrote each file: FILE, source id and confidence, separated by tabs.
    #[command(after_help = help::after("detect"))]
    Detect(Detect),
    /// List the findings of reports, worst first, one per line.
    #[command(after_help = help::after("list"))]
    List(Box<List>),
    /// Show a table of the findings in reports: tools by severity, completeness, notes.
    #[command(after_help = help::after("summary"))]
    Summary(Summary),
    /// Decide whether a pipeline passes: exit status 1 when a finding reaches a severity.
    #[command(after_help = help::after("gate"))]
    Gate(Gate),
    /// Check ASFF: print every violation as FILE, finding Id, JSON pointer, rule and explanation, separated by tabs.
    #[command(after_help = help::after("validate"))]
    Validate(Validate),
    /// Split ASFF findings into request bodies that keep all limits of BatchImportFindings.
    #[command(after_help = help::after("batch"))]
    Batch(Batch),
    /// Merge the findings of an earlier run and of this run: current findings, and fixed findings as archived.
    #[command(after_help = help::after("reconcile"))]
    Reconcile(Box<Reconcile>),
    /// Grade severity words, scores and CVSS vectors: TEXT, number and label, separated by tabs.
    #[command(after_help = help::after("severity"))]
    Severity(Severity),
    /// Write, check and explain policies: how findings are graded, and which risks are accepted.
    #[command(subcommand, after_help = help::after("policy"))]
    Policy(PolicyCommand),
    /// List the sources that can be read.
    #[command(after_help = help::after("tools"))]
    Tools(Tools),
    /// Bring Security Hub up to date with `asff-sync`, if it is installed.
    #[command(after_help = help::after("sync"))]
    Sync(Sync),
    /// Write shell completions to standard output.
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
    /// The output format. SARIF is the same as that of `asff list --format sarif`, and needs no account.
    #[arg(long, value_enum, default_value_t = To::Asff)]
    pub(crate) to: To,
    /// The form of ASFF; an array by default.
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// How suppressed, false positive and fixed findings are sent.
    #[arg(long, value_enum, default_value_t = SuppressedChoice::Archive)]
    pub(crate) suppressed: SuppressedChoice,
    /// Write the coverage of the reports to this file, for `asff reconcile --run`.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) run: Option<PathBuf>,
    /// The maximum number of bytes of ASFF; by default 256 for each byte of the reports, and at least 64 MiB.
    #[arg(long, value_name = "BYTES", value_parser = values::bytes)]
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
    /// The tool that the severity words are from, such as zap.
    #[arg(long, value_name = "ID")]
    pub(crate) tool: Option<String>,
    /// Severity words, scores from 0 to 10, or CVSS vectors; - reads one per line from standard input.
    #[arg(required = true, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) texts: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Summary {
    /// The format of the summary.
    #[arg(long, value_enum, default_value_t = SummaryFormat::Text)]
    pub(crate) format: SummaryFormat,
    /// ASFF findings of an earlier run: new findings are counted, and listed first. Can be repeated. Name the
    /// repository, branch and resource exactly as in that run.
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
    /// The format of the list.
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(crate) format: ListFormat,
    /// List only findings of at least this severity: INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL, or a number from 0
    /// to 100.
    #[arg(long, value_name = "LABEL", value_parser = values::least)]
    pub(crate) fail_on: Option<Normalized>,
    /// ASFF findings of an earlier run: the list shows which findings are new, reopened, regraded, unchanged or gone.
    /// Can be repeated. Name the repository, branch and resource exactly as in that run.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    /// Group the findings by tool or by file.
    #[arg(long, value_enum)]
    pub(crate) group_by: Option<GroupBy>,
    #[command(flatten)]
    pub(crate) filters: Filters,
    #[command(flatten)]
    pub(crate) grading: Grading,
    /// The source that reads all files, such as zap-json, or the tool that wrote them, such as zap: see `asff tools`.
    #[arg(long, value_name = "ID", value_parser = values::sources(), ignore_case = true, hide_possible_values = true)]
    pub(crate) source: Option<String>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) evidence: Evidence,
    #[command(flatten)]
    pub(crate) scope: Scope,
}

/// The filters of a list. Several words of one option: any of them. Several options: all of them.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Filters")]
pub(crate) struct Filters {
    /// Only findings with these labels, such as HIGH,CRITICAL.
    #[arg(long, value_name = "LABEL", value_delimiter = ',', ignore_case = true, value_parser = values::labels())]
    pub(crate) severity: Vec<Label>,
    /// Only findings of these kinds, such as dependency,web.
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
    /// Only findings in this file, below this directory, or at this address; * and ** match any characters.
    #[arg(long, value_name = "PATH")]
    pub(crate) path: Vec<String>,
    /// Only findings with this text in title, description, rule, advisory or location; case does not matter.
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Vec<String>,
    /// Only findings that are known to be exploited: see --kev.
    #[arg(long)]
    pub(crate) kev_only: bool,
    /// Only findings with at least this probability of exploitation, from 0 to 1: see --epss.
    #[arg(long, value_name = "PROBABILITY", value_parser = values::probability)]
    pub(crate) epss_at_least: Option<f64>,
    /// Only findings with this status: open, suppressed, false-positive or fixed. By default, tables, Markdown and HTML
    /// list open findings; the other formats list all, with their status.
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = values::statuses())]
    pub(crate) status: Vec<Status>,
}

#[derive(Args, Debug)]
pub(crate) struct Gate {
    /// The lowest severity that fails: INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL, or a number from 0 to 100.
    #[arg(long, value_name = "LABEL", value_parser = values::least)]
    pub(crate) fail_on: Normalized,
    /// Also fail on findings that CISA lists as known to be exploited: see --kev.
    #[arg(long)]
    pub(crate) fail_on_kev: bool,
    /// Fail only on findings of these kinds, such as dependency,web.
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = values::kinds())]
    pub(crate) kind: Vec<Kind>,
    /// Fail only on new findings: findings that this ASFF file does not contain, or contains as resolved, as archived,
    /// or with a severity below --fail-on; for --fail-on-kev, also findings that it contains as not exploited. Can be
    /// repeated. Name the repository, branch and resource exactly as in that run.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    /// Let incomplete reports pass: findings that are missing from them do not count.
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
    /// Also print what the documentation advises against. This does not change the exit status.
    #[arg(long)]
    pub(crate) advice: bool,
    /// Documents of ASFF findings; - is standard input.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct Batch {
    /// The directory for the requests, named NUMBER-ACCOUNT-REGION.json. It is created if it does not exist, and must
    /// not contain requests.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) out: PathBuf,
    /// Send only findings without a violation that makes the service refuse them.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Write nothing if there are more requests than this.
    #[arg(long, value_name = "NUMBER", default_value_t = 9_999)]
    pub(crate) max_requests: usize,
    /// Documents of ASFF findings; - is standard input.
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct Reconcile {
    /// ASFF findings of earlier runs. Can be repeated.
    #[arg(long, required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) previous: Vec<OsString>,
    /// The coverage of this run, as written by `asff convert --run`. Can be repeated. FILEs are then ASFF.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["account", "region"])]
    pub(crate) run: Vec<OsString>,
    /// Write the findings that the next run needs as --previous: those of this run, and the earlier ones that were kept.
    /// It may be the same file. Not needed if the next run gets the findings of Security Hub.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) next: Option<PathBuf>,
    /// A tool with an incomplete report, such as zap: its findings are not archived. Can be repeated.
    #[arg(long, value_name = "TOOL")]
    pub(crate) incomplete: Vec<String>,
    /// The form of the findings.
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
    /// Write a policy that lists every key as a comment.
    Init(PolicyInit),
    /// Check a policy: errors with line and column, and probable mistakes.
    Check(PolicyCheck),
    /// Show how the grade of each finding was decided, one finding per line.
    Explain(Box<PolicyExplain>),
}

#[derive(Args, Debug)]
pub(crate) struct PolicyInit {
    /// The file to write; it must not exist. Standard output by default.
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
    /// The arguments for `asff-sync`.
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
    /// The command; the program itself by default.
    #[arg(value_parser = values::commands())]
    pub(crate) command: Option<String>,
}
