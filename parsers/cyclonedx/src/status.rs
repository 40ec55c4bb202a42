//! The status of a finding, from the analysis of a vulnerability and from the versions that it affects.

use finding_source::text::{joined, one_line, trimmed};
use finding_source::{Finding, FindingStatus, Record, Str, Words};

use crate::raw::Vulnerability;

/// Returns the texts that are not blank, each on one line.
pub(crate) fn lines<'a, 'r>(words: &'a [Str<'r>]) -> impl Iterator<Item = Str<'r>> + 'a {
    words
        .iter()
        .filter_map(|word| trimmed(one_line(word.clone())))
}

/// Sets the status by the analysis, and its facts.
pub(crate) fn set<'r>(finding: &mut Finding<'r>, raw: &Vulnerability<'r>, record: &mut Record<'r>) {
    if let Some(time) = raw.rejected.shared() {
        finding.status = FindingStatus::FalsePositive;
        finding.facts.push(("Rejected", time));
    }
    let Some(analysis) = &raw.analysis else {
        return;
    };
    let state = analysis.state.line();
    let responses = joined(lines(&analysis.responses), ", ");
    finding.push_facts([
        ("AnalysisState", state.shared()),
        ("Justification", analysis.justification.shared()),
        ("Response", responses.shared()),
    ]);
    finding.status = match state.as_deref() {
        Some("not_affected") => {
            let reasons = [analysis.justification.line(), analysis.detail.line()];
            let reason = joined(reasons.into_iter().flatten(), ": ").shared();
            FindingStatus::Suppressed { reason }
        }
        Some("false_positive") => FindingStatus::FalsePositive,
        Some("resolved" | "resolved_with_pedigree") => FindingStatus::Fixed,
        Some("exploitable" | "in_triage") | None => return,
        Some(_) => {
            record.severity_value("state of an analysis", state, &[]);
            return;
        }
    };
}
