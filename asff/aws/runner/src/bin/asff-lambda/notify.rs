//! Summaries of runs, published to a topic of SNS.

use std::fmt::Write as _;

use asff_aws::Synced;
use asff_aws::asff::{AwsSecurityFinding, RecordState};
use asff_aws::asff_normalizer::finding_severity::Verdict;

/// The number of characters of a subject: SNS requires fewer than 100.
const SUBJECT: usize = 99;

/// The number of bytes of a message.
const MESSAGE: usize = 256 << 10;

/// A summary of a run.
#[derive(Debug)]
pub(crate) struct Summary {
    pub(crate) subject: String,
    pub(crate) message: String,
}

/// The open findings of a run, one a line, the most severe ones first.
#[derive(Debug, Default)]
pub(crate) struct Open(String);

impl Open {
    pub(crate) fn of(findings: &[AwsSecurityFinding]) -> Self {
        let mut open: Vec<_> = findings.iter().filter(|finding| is_open(finding)).collect();
        open.sort_by_key(|finding| std::cmp::Reverse(normalized(finding)));
        let mut lines = String::new();
        for finding in open {
            if lines.len() > MESSAGE {
                break;
            }
            let severity = finding.severity.as_ref();
            let label = severity.and_then(|severity| severity.label.as_ref());
            let label = label.map_or("", |label| label.as_str());
            let _ = writeln!(lines, "{label} {}", finding.title);
        }
        Self(lines)
    }
}

impl Summary {
    /// Summarizes a run of these reports: the decision, the counts, and the open findings.
    pub(crate) fn of(verdict: &Verdict, synced: &Synced, reports: &[String], open: &Open) -> Self {
        let mut message = format!("{verdict}\n");
        let (new, updated, archived) = (synced.new, synced.updated, synced.archived);
        let _ = writeln!(message, "{new} new, {updated} updated, {archived} archived");
        if !synced.refused.is_empty() {
            let _ = writeln!(message, "{} refused by Security Hub", synced.refused.len());
        }
        for reason in verdict.incomplete() {
            let _ = writeln!(message, "incomplete: {reason}");
        }
        message.push_str("\nReports:\n");
        for report in reports {
            let _ = writeln!(message, "{report}");
        }
        if !open.0.is_empty() {
            let _ = write!(message, "\nOpen findings:\n{}", open.0);
        }
        Self {
            subject: subject(verdict, reports),
            message: cut(message),
        }
    }
}

/// Returns the decision and the first report as SNS takes it: ASCII on one line.
fn subject(verdict: &Verdict, reports: &[String]) -> String {
    let mut subject = format!("asff: {verdict}");
    match reports {
        [] => {}
        [report] => subject.extend([": ", report]),
        [report, rest @ ..] => {
            let _ = write!(subject, ": {report} and {} more", rest.len());
        }
    }
    let shown = subject.chars().map(|character| match character {
        ' '..='~' => character,
        _ => '?',
    });
    shown.take(SUBJECT).collect()
}

/// Cuts a message after its last whole line within the limit.
fn cut(mut message: String) -> String {
    const REST: &str = "…\n";
    if message.len() > MESSAGE {
        let most = message.floor_char_boundary(MESSAGE - REST.len());
        message.truncate(most);
        let line = message.rfind('\n').map_or(most, |end| end + 1);
        message.truncate(line);
        message.push_str(REST);
    }
    message
}

fn is_open(finding: &AwsSecurityFinding) -> bool {
    finding.record_state != Some(RecordState::Archived)
}

fn normalized(finding: &AwsSecurityFinding) -> Option<i32> {
    let severity = finding.severity.as_ref();
    severity.and_then(|severity| severity.normalized)
}

#[cfg(test)]
mod tests {
    use asff_aws::asff_normalizer::finding_severity::Gate;

    use super::*;

    fn summary(incomplete: &str, reports: &[&str]) -> Summary {
        let mut check = Gate::new().check();
        check.report("zap.json", Some(incomplete));
        let reports: Vec<_> = reports.iter().map(|report| (*report).to_owned()).collect();
        Summary::of(
            &check.finish(),
            &Synced::default(),
            &reports,
            &Open::default(),
        )
    }

    #[test]
    fn a_subject_is_ascii_on_one_line_below_a_hundred_characters() {
        let name = format!("s3://reports/größe\n{}", "x".repeat(200));
        let subject = summary("cut", &[&name]).subject;
        assert_eq!(subject.len(), 99);
        let start = "asff: failed: 1 incomplete report: s3://reports/gr??e?xxx";
        assert!(subject.starts_with(start), "{subject}");
        let several = summary("cut", &["a", "b", "c"]).subject;
        assert!(several.ends_with(": a and 2 more"), "{several}");
    }

    #[test]
    fn a_message_that_is_too_long_ends_after_a_whole_line() {
        let line = "ü".repeat(1000);
        let reports: Vec<&str> = vec![&line; 200];
        let message = summary("cut", &reports).message;
        assert!(message.len() <= MESSAGE && message.len() > MESSAGE - 3000);
        assert!(message.ends_with(&format!("\n{line}\n…\n")));
        let short = summary("cut", &["zap.json"]).message;
        assert!(
            short.contains("incomplete: zap.json: cut\n\nReports:\nzap.json\n"),
            "{short}"
        );
    }
}
