//! `asff gate`

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::rc::Rc;

use asff::reconcile::is_resolved;
use asff::{AwsSecurityFinding, RecordState, VulnerabilityExploitAvailable};
use asff_normalizer::Normalizer;
use finding_severity::{Gate, Label, Normalized, Previous};
use finding_source::{Completeness, Finding, Scan};

use crate::Outcome;
use crate::args;
use crate::asff_files;
use crate::catalogues::Catalogues;
use crate::clock;
use crate::duplicates::Items;
use crate::grading::Grader;
use crate::reading::Reader;
use crate::target;
use crate::terminal::{self, Out, cut, shown};

/// Characters of the reason why a report is incomplete.
const LONGEST_REASON: usize = 500;

pub(crate) fn run(arguments: &args::Gate, out: &mut Out) -> io::Result<Outcome> {
    let (mut grader, mut reader, previous) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut gate = Gate::new().fail_on(arguments.fail_on);
    if arguments.fail_on_kev {
        gate = gate.fail_on_known_exploited();
    }
    if !arguments.previous.is_empty() {
        gate = gate.new_only();
    }
    if arguments.allow_incomplete {
        gate = gate.allow_incomplete();
    }
    gate = gate.with_kinds(arguments.kind.iter().copied());
    let mut check = gate.clone().check();
    // Within one report ids are unique. Of several, only the findings that fail are held.
    let mut several = (arguments.reading.files.len() > 1).then(Items::default);
    for input in arguments.reading.inputs() {
        let ended = reader.read(&input, &mut |finding, scan| {
            let mut item = grader.item(finding);
            item.previous = previous.of(finding, scan);
            match &mut several {
                Some(several) if gate.fails(&item) => {
                    several.add(previous.normalizer.id(finding, scan), &item, None);
                }
                Some(_) => {}
                None => drop(check.add(&item)),
            }
            Ok(())
        })?;
        let why = match ended.map(|ended| ended.summary.completeness) {
            Some(Completeness::Complete) => continue,
            Some(Completeness::Partial(why)) => why,
            None => "not read".into(),
        };
        let why = shown(&why);
        check.incomplete(format!("{}: {}", input.name(), cut(&why, LONGEST_REASON)));
    }
    for (item, _) in several.iter().flat_map(Items::iter) {
        check.add(&item);
    }
    grader.finish();
    let verdict = check.finish();
    writeln!(out, "{verdict}")?;
    for report in verdict.incomplete() {
        writeln!(out, "incomplete: {report}")?;
    }
    // What could not be read is worse than what failed: the runner has to look.
    Ok(match (reader.is_broken(), verdict.passed()) {
        (true, _) => Outcome::Broken,
        (false, false) => Outcome::Failed,
        (false, true) => Outcome::Done,
    })
}

fn prepare(arguments: &args::Gate) -> Result<(Grader, Reader, Earlier), String> {
    let now = clock::now(arguments.grading.now.as_deref())?;
    let grader = Grader::new(&arguments.grading, &now)?;
    let catalogues = Rc::new(Catalogues::read(&arguments.reading)?);
    let reader = Reader::new(&arguments.reading, &catalogues);
    let previous = Earlier::read(arguments, &grader)?;
    Ok((grader, reader, previous))
}

/// The findings of earlier runs.
struct Earlier {
    /// By id without account and region, which a gate need not know. Those that were closed are left out: one that
    /// comes back is new.
    findings: BTreeMap<String, Previous>,
    normalizer: Normalizer,
}

impl Earlier {
    fn read(arguments: &args::Gate, grader: &Grader) -> Result<Self, String> {
        let target = target::of_scope(&arguments.scope)?;
        let mut findings = BTreeMap::new();
        asff_files::Previous::read(&arguments.previous)?.each(|finding| {
            let is_open =
                finding.record_state != Some(RecordState::Archived) && !is_resolved(&finding);
            let Some(normalized) = normalized(&finding).filter(|_| is_open) else {
                return;
            };
            let found = Previous {
                normalized,
                known_exploited: is_known_exploited(&finding),
            };
            let known = findings
                .entry(local(&finding.id).to_owned())
                .or_insert(found);
            // Of several runs, the one that says the most decides what was known.
            known.normalized = known.normalized.max(found.normalized);
            known.known_exploited |= found.known_exploited;
        })?;
        Ok(Self {
            findings,
            normalizer: Normalizer::new(target, grader.policy().clone()),
        })
    }

    /// What earlier runs said of a finding.
    fn of(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> Option<Previous> {
        if self.findings.is_empty() {
            return None;
        }
        let id = self.normalizer.id(finding, scan);
        self.findings.get(local(&id)).copied()
    }
}

/// Whether an earlier finding was known to be exploited.
fn is_known_exploited(finding: &AwsSecurityFinding) -> bool {
    finding
        .vulnerabilities
        .iter()
        .flatten()
        .any(|it| it.exploit_available == Some(VulnerabilityExploitAvailable::Yes))
}

/// The severity that the provider stated: the label counts, and the number tells more where both agree.
fn normalized(finding: &AwsSecurityFinding) -> Option<Normalized> {
    let provided = finding.finding_provider_fields.as_ref();
    let provided = provided.and_then(|fields| fields.severity.as_ref()?.label.as_ref());
    let own = finding.severity.as_ref();
    let label = provided.or_else(|| own.and_then(|severity| severity.label.as_ref()));
    let label = label.and_then(|label| label.as_str().parse::<Label>().ok());
    let number = own.and_then(|severity| severity.normalized);
    let number = number.and_then(|number| Normalized::new(u8::try_from(number).ok()?));
    match (label, number) {
        (Some(label), Some(number)) if number.label() == label => Some(number),
        (Some(label), _) => Some(label.floor()),
        (None, number) => number,
    }
}

/// The part of an id after region, account and tool.
fn local(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
