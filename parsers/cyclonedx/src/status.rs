//! The status of a finding, from the analysis of a vulnerability and from the versions that it affects.

use finding_source::text::cut;
use finding_source::{Record, Status, Str};

use crate::map::SHARED;
use crate::raw::{AffectedVersion, Vulnerability, line, lines};
use crate::vers;

/// Returns the status by the analysis, and its facts.
pub(crate) fn status<'r>(
    raw: &Vulnerability<'r>,
    record: &mut Record<'r>,
) -> (Status<'r>, Vec<(&'static str, Str<'r>)>) {
    let rejected = line(&raw.rejected);
    let mut facts: Vec<_> = rejected
        .iter()
        .map(|time| ("Rejected", time.clone()))
        .collect();
    let by_rejection = match rejected {
        Some(_) => Status::FalsePositive,
        None => Status::Open,
    };
    let Some(analysis) = &raw.analysis else {
        return (by_rejection, facts);
    };
    let state = line(&analysis.state);
    let justification = line(&analysis.justification);
    let responses: Vec<Str<'r>> = lines(&analysis.responses).collect();
    let responses = (!responses.is_empty()).then(|| responses.join(", ").into());
    for (name, value) in [
        ("AnalysisState", state.clone()),
        ("Justification", justification.clone()),
        ("Response", responses),
    ] {
        facts.extend(value.map(|value| (name, value)));
    }
    for (_, fact) in &mut facts {
        *fact = cut(std::mem::take(fact), SHARED);
    }
    let status = match state.as_deref() {
        Some("not_affected") => Status::Suppressed {
            reason: match (justification, line(&analysis.detail)) {
                (Some(justification), Some(detail)) => {
                    Some(format!("{justification}: {detail}").into())
                }
                (justification, detail) => justification.or(detail),
            }
            .map(|reason| cut(reason, SHARED)),
        },
        Some("false_positive") => Status::FalsePositive,
        Some("resolved" | "resolved_with_pedigree") => Status::Fixed,
        Some("exploitable" | "in_triage") | None => by_rejection,
        Some(other) => {
            record.severity_value("state of an analysis", Some(other.to_owned().into()), &[]);
            by_rejection
        }
    };
    (status, facts)
}

/// Returns whether the versions say that a component of the version `installed` is not affected. If its version is not
/// known, all of them have to say so.
pub(crate) fn is_unaffected(versions: &[AffectedVersion<'_>], installed: Option<&str>) -> bool {
    let unaffected =
        |entry: &AffectedVersion<'_>| line(&entry.status).as_deref() == Some("unaffected");
    let Some(installed) = installed else {
        return !versions.is_empty() && versions.iter().all(unaffected);
    };
    let is_of = |entry: &&AffectedVersion<'_>| match (line(&entry.version), line(&entry.range)) {
        (Some(version), _) => version == installed,
        (None, Some(range)) => vers::contains(&range, installed) == Some(true),
        (None, None) => false,
    };
    versions.iter().find(is_of).is_some_and(unaffected)
}

/// Returns the versions and ranges that are affected, or those that are not, with commas.
pub(crate) fn listed<'r>(versions: &[AffectedVersion<'r>], status: &str) -> Option<Str<'r>> {
    let stated = |entry: &&AffectedVersion<'r>| {
        line(&entry.status).as_deref().unwrap_or("affected") == status
    };
    let text = |entry: &AffectedVersion<'r>| line(&entry.version).or_else(|| line(&entry.range));
    let texts: Vec<Str<'r>> = versions.iter().filter(stated).filter_map(text).collect();
    (!texts.is_empty()).then(|| texts.join(", ").into())
}
