//! The status of a finding, from the analysis of a vulnerability and from the versions that it affects.

use finding_source::text::{cut, joined, one_line, trimmed};
use finding_source::version::VersionRange;
use finding_source::{Finding, Record, Status, Str, Words};

use crate::raw::{AffectedVersion, Vulnerability};

/// The maximum number of bytes of a text that several findings share.
pub(crate) const SHARED: usize = 4096;

/// Returns the texts that are not blank, each on one line.
pub(crate) fn lines<'a, 'r>(words: &'a [Str<'r>]) -> impl Iterator<Item = Str<'r>> + 'a {
    words
        .iter()
        .filter_map(|word| trimmed(one_line(word.clone())))
}

/// Sets the status by the analysis, and its facts.
pub(crate) fn set<'r>(finding: &mut Finding<'r>, raw: &Vulnerability<'r>, record: &mut Record<'r>) {
    let short = |text: Option<Str<'r>>| text.map(|text| cut(text, SHARED));
    if let Some(time) = raw.rejected.line() {
        finding.status = Status::FalsePositive;
        finding.facts.push(("Rejected", cut(time, SHARED)));
    }
    let Some(analysis) = &raw.analysis else {
        return;
    };
    let state = analysis.state.line();
    let justification = analysis.justification.line();
    finding.push_facts([
        ("AnalysisState", short(state.clone())),
        ("Justification", short(justification.clone())),
        ("Response", short(joined(lines(&analysis.responses), ", "))),
    ]);
    finding.status = match state.as_deref() {
        Some("not_affected") => {
            let reasons = [justification, analysis.detail.line()];
            let reason = short(joined(reasons.into_iter().flatten(), ": "));
            Status::Suppressed { reason }
        }
        Some("false_positive") => Status::FalsePositive,
        Some("resolved" | "resolved_with_pedigree") => Status::Fixed,
        Some("exploitable" | "in_triage") | None => return,
        Some(_) => {
            record.severity_value("state of an analysis", state, &[]);
            return;
        }
    };
}

/// Returns whether the versions say that a component of the version `installed` is not affected. If its version is not
/// known, all of them have to say so.
pub(crate) fn is_unaffected(versions: &[AffectedVersion<'_>], installed: Option<&str>) -> bool {
    let unaffected =
        |entry: &AffectedVersion<'_>| entry.status.line().as_deref() == Some("unaffected");
    let Some(installed) = installed else {
        return !versions.is_empty() && versions.iter().all(unaffected);
    };
    let is_of = |entry: &&AffectedVersion<'_>| match (entry.version.line(), entry.range.line()) {
        (Some(version), _) => version == installed,
        (None, Some(range)) => {
            VersionRange::parse(&range).is_some_and(|range| range.contains(installed))
        }
        (None, None) => false,
    };
    versions.iter().find(is_of).is_some_and(unaffected)
}

/// Returns the versions and ranges that are affected, or those that are not, with commas.
pub(crate) fn listed<'r>(versions: &[AffectedVersion<'r>], status: &str) -> Option<Str<'r>> {
    let stated = |entry: &&AffectedVersion<'r>| {
        entry.status.line().as_deref().unwrap_or("affected") == status
    };
    let text = |entry: &AffectedVersion<'r>| entry.version.line().or_else(|| entry.range.line());
    joined(versions.iter().filter(stated).filter_map(text), ", ")
}
