//! `asff gate`

use std::collections::BTreeSet;
use std::io::{self, Write};

use asff::reconcile::is_resolved;
use asff::{AwsSecurityFinding, RecordState};
use asff_normalizer::Normalizer;
use finding_severity::{Gate, Label, Normalized};
use finding_source::{Completeness, Finding, Scan};

use crate::Outcome;
use crate::args;
use crate::asff_files;
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
    let mut check = gate.check();
    // Within one report ids are unique. Of several, only the findings that fail are held.
    let mut several = (arguments.reading.files.len() > 1).then(Items::default);
    for input in arguments.reading.inputs() {
        let ended = reader.read(&input, &mut |finding, scan| {
            let mut item = grader.item(finding);
            item.new = !previous.holds(finding, scan);
            match &mut several {
                Some(several) if gate.check().add(&item) => {
                    several.add(previous.normalizer.id(finding, scan), &item);
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
    for item in several.iter().flat_map(Items::iter) {
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

fn prepare(arguments: &args::Gate) -> Result<(Grader, Reader, Previous), String> {
    let grader = Grader::new(&arguments.grading)?;
    let reader = Reader::new(&arguments.reading);
    let previous = Previous::read(arguments, &grader)?;
    Ok((grader, reader, previous))
}

/// What was there before.
struct Previous {
    /// Ids without account and region, which a gate need not know.
    ids: BTreeSet<String>,
    normalizer: Normalizer,
}

impl Previous {
    fn read(arguments: &args::Gate, grader: &Grader) -> Result<Self, String> {
        let target = target::of_scope(&arguments.scope)?;
        let mut ids = BTreeSet::new();
        asff_files::Previous::read(&arguments.previous)?.each(|finding| {
            // A finding that was closed and comes back, or that became worse, is new.
            let is_known = finding.record_state != Some(RecordState::Archived)
                && !is_resolved(&finding)
                && normalized(&finding).is_some_and(|known| known >= arguments.fail_on);
            if is_known {
                ids.insert(local(&finding.id).to_owned());
            }
        })?;
        Ok(Self {
            ids,
            normalizer: Normalizer::new(target, grader.policy().clone()),
        })
    }

    fn holds(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> bool {
        !self.ids.is_empty() && self.ids.contains(local(&self.normalizer.id(finding, scan)))
    }
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
